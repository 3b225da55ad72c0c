//! The registers of a history: which there are, which were chosen, and how each comes by its reading.

use std::collections::HashMap;
use std::sync::Arc;

use super::HistoryError;
use super::difference::Change;
use super::row::{Demand, Reading};
use crate::models::RegisterResponseRegister;
use crate::services::circular;
use crate::services::formula::Formula;
use crate::services::near::NotFound;
use crate::services::units::{RegisterType, Unit};

/// A register of a history.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    name: String,
    register_type: RegisterType,
    source: Source,
    has_demand: bool,
}

/// Where readings come from.
#[derive(Clone, Debug, PartialEq)]
enum Source {
    /// The counter with this number in a row.
    Physical(usize),
    /// What is computed under this number.
    Virtual(usize),
    /// It cannot be computed, for this reason.
    Nowhere(String),
}

/// A virtual register that is computed from others.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Computed {
    register_type: RegisterType,
    formula: Formula,
    parts: Vec<Part>,
}

/// A register that a formula names.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    name: String,
    input: Input,
    /// How many counts of the virtual register one of its counts is.
    ratio: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Input {
    Counted(usize),
    /// One that is computed before.
    Computed(usize),
}

/// A register whose counter is in the rows that are asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    pub(super) name: String,
    /// Its index for `reg`.
    pub(super) idx: u64,
    register_type: RegisterType,
    /// Whether it counts, so that differences say something.
    pub(super) accumulates: bool,
}

/// What is to be read: the registers of a history, and the counters that they are computed from.
#[derive(Clone, Debug)]
pub(super) struct Selection {
    pub(super) columns: Arc<[Column]>,
    /// In the order of the API, by index.
    pub(super) counted: Vec<Counted>,
    /// Each after those that it needs.
    pub(super) computed: Arc<[Computed]>,
}

impl Selection {
    /// Chooses by name among the registers that a meter lists with their formulas; all of them where no name is given.
    pub(super) fn new(
        listed: &[RegisterResponseRegister],
        names: Option<&[String]>,
        demand: bool,
    ) -> Result<Self, HistoryError> {
        let chosen: Vec<(&RegisterResponseRegister, usize)> = match names {
            None => listed.iter().zip(0..).collect(),
            Some(names) => names.iter().map(|name| find(listed, name)).collect::<Result<_, _>>()?,
        };
        let formulas = Formulas::read(listed);
        // By their numbers in the list, each after those that it needs.
        let mut needed = vec![false; listed.len()];
        let mut problems = Vec::with_capacity(chosen.len());
        for (register, number) in &chosen {
            let problem = formulas.problem(*number);
            // Who asks for everything wants the others nevertheless.
            if let (Some(why), true) = (&problem, names.is_some()) {
                let register = register.name.clone();
                return Err(HistoryError::Formula { register, why: why.clone() });
            }
            if let (None, Some(needed)) = (&problem, needed.get_mut(*number)) {
                *needed = true;
            }
            problems.push(problem);
        }
        formulas.spread(&mut needed);
        let is_needed = |number: &usize| needed.get(*number).copied().unwrap_or(false);
        let is_counted = |number: &usize| is_needed(number) && formulas.of(*number).is_none();
        let mut counted: Vec<usize> = (0..listed.len()).filter(is_counted).collect();
        counted.sort_by_key(|number| listed.get(*number).map(|register| register.idx));
        let computed: Vec<usize> = formulas.order.iter().copied().filter(is_needed).collect();
        let computed: Vec<usize> =
            computed.into_iter().filter(|number| formulas.of(*number).is_some()).collect();
        let mut inputs: Vec<Option<Input>> = vec![None; listed.len()];
        let in_rows = counted.iter().enumerate().map(|(index, number)| (*number, Input::Counted(index)));
        let done = computed.iter().enumerate().map(|(index, number)| (*number, Input::Computed(index)));
        for (number, input) in in_rows.chain(done) {
            if let Some(place) = inputs.get_mut(number) {
                *place = Some(input);
            }
        }
        let input = |number: usize| inputs.get(number).copied().flatten();
        let columns = chosen.iter().zip(problems).map(|((register, number), problem)| {
            let source = match (problem, input(*number)) {
                (Some(why), _) => Source::Nowhere(why),
                (None, Some(Input::Counted(index))) => Source::Physical(index),
                (None, Some(Input::Computed(index))) => Source::Virtual(index),
                (None, None) => Source::Nowhere("the meter does not list it".to_owned()),
            };
            Column::new(register, source, demand)
        });
        let columns = columns.collect();
        let computed = computed.iter().filter_map(|number| {
            let register = listed.get(*number)?;
            Some(Computed::new(register, formulas.of(*number)?, |name| {
                let number = formulas.number(name)?;
                Some((listed.get(number)?, input(number)?))
            }))
        });
        let computed = computed.collect();
        let counted = counted.iter().filter_map(|number| listed.get(*number)).map(Counted::new).collect();
        Ok(Self { columns, counted, computed })
    }

    /// The parameter `reg`.
    pub(super) fn reg(&self) -> String {
        if self.counted.is_empty() {
            return "none".to_owned();
        }
        let indices: Vec<String> = self.counted.iter().map(|counted| counted.idx.to_string()).collect();
        indices.join("+")
    }
}

fn find<'a>(
    listed: &'a [RegisterResponseRegister],
    name: &str,
) -> Result<(&'a RegisterResponseRegister, usize), HistoryError> {
    listed.iter().zip(0..).find(|(register, _)| register.name == name).ok_or_else(|| {
        let names = listed.iter().map(|register| register.name.as_str());
        HistoryError::UnknownRegister(NotFound::new("register", name, names))
    })
}

/// The formulas of a meter's registers, by the registers' numbers in its list.
struct Formulas<'a> {
    listed: &'a [RegisterResponseRegister],
    /// The first register of each name.
    numbers: HashMap<&'a str, usize>,
    /// `None` for a physical register.
    formulas: Vec<Option<Result<Formula, String>>>,
    needs: Vec<Vec<usize>>,
    /// Registers, each after those that its formula names.
    order: Vec<usize>,
    is_ordered: Vec<bool>,
}

impl<'a> Formulas<'a> {
    fn read(listed: &'a [RegisterResponseRegister]) -> Self {
        let mut numbers = HashMap::with_capacity(listed.len());
        for (number, register) in listed.iter().enumerate() {
            numbers.entry(register.name.as_str()).or_insert(number);
        }
        let read = |register: &RegisterResponseRegister| {
            let text = register.formula.as_ref()?;
            Some(Formula::parse(text).map_err(|error| error.to_string()).and_then(|formula| {
                let unknown = formula.registers().find(|name| !numbers.contains_key(name));
                let why = unknown
                    .map(|name| format!("its formula `{text}` names `{name}`, which is no register here"));
                why.map_or(Ok(formula), Err)
            }))
        };
        let formulas: Vec<_> = listed.iter().map(read).collect();
        let needs = |formula: &Option<Result<Formula, String>>| match formula {
            Some(Ok(formula)) => formula.registers().filter_map(|name| numbers.get(name).copied()).collect(),
            _ => Vec::new(),
        };
        let needs: Vec<Vec<usize>> = formulas.iter().map(needs).collect();
        let (order, _) = circular::order(&needs);
        let mut is_ordered = vec![false; listed.len()];
        for number in &order {
            if let Some(is_ordered) = is_ordered.get_mut(*number) {
                *is_ordered = true;
            }
        }
        let mut formulas = Self { listed, numbers, formulas, needs, order, is_ordered };
        formulas.inherit();
        formulas
    }

    /// What needs a register that cannot be computed cannot be computed either.
    fn inherit(&mut self) {
        for number in self.order.clone() {
            let needs = self.needs.get(number).into_iter().flatten();
            let hopeless = needs.copied().find(|need| matches!(self.formulas.get(*need), Some(Some(Err(_)))));
            let name = hopeless.and_then(|need| self.listed.get(need)).map(|register| &register.name);
            if let (Some(name), Some(formula)) = (name, self.formulas.get_mut(number)) {
                *formula = Some(Err(format!("its formula names `{name}`, which cannot be computed")));
            }
        }
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.numbers.get(name).copied()
    }

    fn of(&self, number: usize) -> Option<&Formula> {
        self.formulas.get(number)?.as_ref()?.as_ref().ok()
    }

    /// Why a register cannot be computed; `None` if it can, or need not.
    fn problem(&self, number: usize) -> Option<String> {
        if let Err(why) = self.formulas.get(number)?.as_ref()? {
            return Some(why.clone());
        }
        if self.is_ordered.get(number).copied().unwrap_or(true) {
            return None;
        }
        let is_open = |need: &&usize| self.is_ordered.get(**need) == Some(&false);
        let by_way_of = self.needs.get(number)?.iter().find(is_open)?;
        let name = &self.listed.get(*by_way_of)?.name;
        Some(format!("its formula goes round in a circle, by way of `{name}`"))
    }

    /// Needs what is needed for what is needed.
    fn spread(&self, needed: &mut [bool]) {
        for number in self.order.iter().rev() {
            if needed.get(*number) != Some(&true) {
                continue;
            }
            for need in self.needs.get(*number).into_iter().flatten() {
                if let Some(needed) = needed.get_mut(*need) {
                    *needed = true;
                }
            }
        }
    }
}

impl Counted {
    fn new(register: &RegisterResponseRegister) -> Self {
        let register_type = RegisterType::from(register.r#type.as_str());
        // One that is not known does as nearly all of them do.
        let accumulates = register_type.is_cumulative().unwrap_or(true);
        Self { name: register.name.clone(), idx: register.idx, register_type, accumulates }
    }

    /// Whether a reply's column is this register.
    pub(super) fn is(&self, register: &RegisterResponseRegister) -> bool {
        self.name == register.name && self.register_type.as_str() == register.r#type
    }
}

impl Column {
    fn new(register: &RegisterResponseRegister, source: Source, demand: bool) -> Self {
        let register_type = RegisterType::from(register.r#type.as_str());
        let has_demand = demand && matches!(source, Source::Physical(_));
        Self { name: register.name.clone(), register_type, source, has_demand }
    }

    /// The register's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The register's type, which determines its units.
    pub fn register_type(&self) -> &RegisterType {
        &self.register_type
    }

    /// The unit of what is accumulated: kWh for a power register.
    pub fn cumulative_unit(&self) -> Option<Unit> {
        self.register_type.cumulative_unit()
    }

    /// The unit of averages and of demand: W for a power register.
    pub fn rate_unit(&self) -> Option<Unit> {
        self.register_type.rate_unit()
    }

    /// Whether the register is computed from others by a formula.
    pub fn is_virtual(&self) -> bool {
        !matches!(self.source, Source::Physical(_))
    }

    /// Whether demand was asked for and readings can have it, which those of virtual registers cannot.
    pub fn has_demand(&self) -> bool {
        self.has_demand
    }

    /// Why a virtual register has no readings, if it has none: its formula cannot be read, or names a register that
    /// this user does not see.
    pub fn problem(&self) -> Option<&str> {
        match &self.source {
            Source::Nowhere(why) => Some(why),
            Source::Physical(_) | Source::Virtual(_) => None,
        }
    }

    pub(super) fn reading(
        &self,
        counted: &[Counted],
        changes: &[Option<Change>],
        computed: &[Option<Change>],
        seconds: f64,
    ) -> Reading {
        match &self.source {
            Source::Physical(index) => match (counted.get(*index), changes.get(*index)) {
                (Some(counted), Some(Some(change))) => counted.reading(change, seconds),
                _ => Reading::default(),
            },
            Source::Virtual(index) => match computed.get(*index) {
                // A part of one and the whole of another make nothing that anybody has measured.
                Some(Some(change)) if change.reset => Reading { is_reset: true, ..Reading::default() },
                Some(Some(change)) => {
                    Reading::new(&self.register_type, change.counts, seconds, change.is_gap, false)
                }
                _ => Reading::default(),
            },
            Source::Nowhere(_) => Reading::default(),
        }
    }
}

/// What happened to the registers that are computed, each after those that it needs.
pub(super) fn compute(
    computed: &[Computed],
    changes: &[Option<Change>],
    seconds: f64,
) -> Vec<Option<Change>> {
    let mut done: Vec<Option<Change>> = Vec::with_capacity(computed.len());
    for computed in computed {
        let change = computed.change(changes, &done, seconds);
        done.push(change);
    }
    done
}

impl Computed {
    fn new<'a>(
        register: &RegisterResponseRegister,
        formula: &Formula,
        input: impl Fn(&str) -> Option<(&'a RegisterResponseRegister, Input)>,
    ) -> Self {
        let register_type = RegisterType::from(register.r#type.as_str());
        let part = |name: &str| {
            let (part, input) = input(name)?;
            let quantum = RegisterType::from(part.r#type.as_str()).quantum()?;
            let ratio = quantum / register_type.quantum()?;
            Some(Part { name: name.to_owned(), input, ratio })
        };
        let parts = formula.registers().filter_map(part).collect();
        Self { register_type, formula: formula.clone(), parts }
    }

    /// What happened to it. Of one whose counter, or a part's, was set back to zero nothing but that is right.
    fn change(&self, changes: &[Option<Change>], done: &[Option<Change>], seconds: f64) -> Option<Change> {
        let of = |part: &Part| match part.input {
            Input::Counted(index) => changes.get(index).copied().flatten(),
            Input::Computed(index) => done.get(index).copied().flatten(),
        };
        let any = |is: fn(&Change) -> bool| self.parts.iter().filter_map(of).any(|change| is(&change));
        let (reset, is_gap) = (any(|change| change.reset), any(|change| change.is_gap));
        if reset {
            return Some(Change { counts: 0, reset, is_gap, demand: None });
        }
        let of = |name: &str| {
            let part = self.parts.iter().find(|part| part.name == name)?;
            Some(part.converted(of(part)?.counts))
        };
        let counts = self.formula.change(seconds, self.register_type.quantum()?, of).ok()?;
        Some(Change { counts, reset, is_gap, demand: None })
    }
}

impl Part {
    /// A change in counts of the virtual register.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "types are hardly ever mixed"
    )]
    fn converted(&self, counts: i64) -> i64 {
        #[expect(clippy::float_cmp, reason = "the same quantum by the same")]
        let is_same = self.ratio == 1.0;
        if is_same { counts } else { (counts as f64 * self.ratio).round() as i64 }
    }
}

impl Counted {
    fn reading(&self, change: &Change, seconds: f64) -> Reading {
        let mut reading =
            Reading::new(&self.register_type, change.counts, seconds, change.is_gap, change.reset);
        reading.demand = change
            .demand
            .map(|demand| Demand { rate: self.register_type.rate(demand.rate), begin: demand.begin });
        reading
    }
}
