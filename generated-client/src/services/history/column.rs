//! The registers of a history: which there are, which were chosen, and how each comes by its reading.

use std::sync::Arc;

use super::HistoryError;
use super::difference::Change;
use super::row::{Demand, Reading};
use crate::models::RegisterResponseRegister;
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

/// Where readings come from. Numbers are those of the counters in a row.
#[derive(Clone, Debug, PartialEq)]
enum Source {
    Physical(usize),
    Virtual {
        formula: Arc<Formula>,
        parts: Vec<Part>,
    },
    /// It cannot be computed, for this reason.
    Nowhere(String),
}

/// A register that a formula names.
#[derive(Clone, Debug, PartialEq)]
struct Part {
    name: String,
    index: usize,
    /// How many counts of the virtual register one of its counts is.
    ratio: f64,
}

/// A register whose counter is in the rows that are asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    pub(super) name: String,
    /// What stands for it in `reg`.
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
}

impl Selection {
    /// Chooses by name among the registers that a meter lists with their formulas; all of them where no name is given.
    pub(super) fn new(
        listed: &[RegisterResponseRegister],
        names: Option<&[String]>,
        demand: bool,
    ) -> Result<Self, HistoryError> {
        let chosen: Vec<&RegisterResponseRegister> = match names {
            None => listed.iter().collect(),
            Some(names) => names.iter().map(|name| find(listed, name)).collect::<Result<_, _>>()?,
        };
        let mut wanted: Vec<&str> = Vec::new();
        let mut formulas = Vec::with_capacity(chosen.len());
        for register in &chosen {
            let formula = match parsed(register, listed) {
                Ok(formula) => formula,
                // Who asks for everything wants the others nevertheless.
                Err(HistoryError::Formula { why, .. }) if names.is_none() => {
                    formulas.push(Err(why));
                    continue;
                }
                Err(error) => return Err(error),
            };
            match &formula {
                Some(formula) => wanted.extend(named(formula, listed)),
                None => wanted.push(&register.name),
            }
            formulas.push(Ok(formula));
        }
        let mut counted: Vec<&RegisterResponseRegister> =
            listed.iter().filter(|register| wanted.contains(&register.name.as_str())).collect();
        counted.sort_by_key(|register| register.idx);
        let counted: Vec<Counted> = counted.into_iter().map(Counted::new).collect();
        let columns = chosen.iter().zip(formulas);
        let columns =
            columns.map(|(register, formula)| Column::new(register, formula, &counted, demand)).collect();
        Ok(Self { columns, counted })
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
) -> Result<&'a RegisterResponseRegister, HistoryError> {
    listed.iter().find(|register| register.name == name).ok_or_else(|| {
        let names = listed.iter().map(|register| register.name.as_str());
        HistoryError::UnknownRegister(NotFound::new("register", name, names))
    })
}

/// The formula of a virtual register, all of whose parts there are; `None` for a physical one.
fn parsed(
    register: &RegisterResponseRegister,
    listed: &[RegisterResponseRegister],
) -> Result<Option<Formula>, HistoryError> {
    let refuse = |why: String| HistoryError::Formula { register: register.name.clone(), why };
    let Some(text) = &register.formula else { return Ok(None) };
    let formula = Formula::parse(text).map_err(|error| refuse(error.to_string()))?;
    for part in formula.registers() {
        let physical =
            |register: &&RegisterResponseRegister| register.name == part && register.formula.is_none();
        if !listed.iter().any(|register| physical(&register)) {
            return Err(refuse(format!(
                "its formula `{text}` names `{part}`, which is no physical register here"
            )));
        }
    }
    Ok(Some(formula))
}

fn named<'a>(formula: &Formula, listed: &'a [RegisterResponseRegister]) -> Vec<&'a str> {
    let is_named = |name: &str| formula.registers().any(|part| part == name);
    listed.iter().map(|register| register.name.as_str()).filter(|name| is_named(name)).collect()
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
    fn new(
        register: &RegisterResponseRegister,
        formula: Result<Option<Formula>, String>,
        counted: &[Counted],
        demand: bool,
    ) -> Self {
        let register_type = RegisterType::from(register.r#type.as_str());
        let index = |name: &str| counted.iter().position(|counted| counted.name == name);
        let source = match formula {
            Err(why) => Source::Nowhere(why),
            Ok(None) => index(&register.name)
                .map_or_else(|| Source::Nowhere("the meter does not list it".to_owned()), Source::Physical),
            Ok(Some(formula)) => {
                let part = |name: &str| {
                    let index = index(name)?;
                    let quantum = counted.get(index)?.register_type.quantum()?;
                    let ratio = quantum / register_type.quantum()?;
                    Some(Part { name: name.to_owned(), index, ratio })
                };
                let parts = formula.registers().filter_map(part).collect();
                Source::Virtual { formula: Arc::new(formula), parts }
            }
        };
        let has_demand = demand && matches!(source, Source::Physical(_));
        Self { name: register.name.clone(), register_type, source, has_demand }
    }

    /// The register's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The register's type, which tells its units.
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
            Source::Physical(_) | Source::Virtual { .. } => None,
        }
    }

    pub(super) fn reading(
        &self,
        counted: &[Counted],
        changes: &[Change],
        seconds: f64,
        is_gap: bool,
    ) -> Reading {
        match &self.source {
            Source::Physical(index) => match (counted.get(*index), changes.get(*index)) {
                (Some(counted), Some(change)) => counted.reading(change, seconds, is_gap),
                _ => Reading::default(),
            },
            Source::Virtual { formula, parts } => self.computed(formula, parts, changes, seconds, is_gap),
            Source::Nowhere(_) => Reading::default(),
        }
    }

    fn computed(
        &self,
        formula: &Formula,
        parts: &[Part],
        changes: &[Change],
        seconds: f64,
        is_gap: bool,
    ) -> Reading {
        let change = |part: &Part| changes.get(part.index);
        let is_reset = parts.iter().filter_map(change).any(|change| change.reset);
        if is_reset {
            // A part of one and the whole of another make nothing that anybody has measured.
            return Reading { is_reset, ..Reading::default() };
        }
        let counts = self.register_type.quantum().and_then(|quantum| {
            let of = |name: &str| {
                let part = parts.iter().find(|part| part.name == name)?;
                Some(part.converted(change(part)?.counts))
            };
            formula.change(seconds, quantum, of).ok()
        });
        let Some(counts) = counts else { return Reading::default() };
        Reading::new(&self.register_type, counts, seconds, is_gap, false)
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
    fn reading(&self, change: &Change, seconds: f64, is_gap: bool) -> Reading {
        let mut reading = Reading::new(&self.register_type, change.counts, seconds, is_gap, change.reset);
        reading.demand = change
            .demand
            .map(|demand| Demand { rate: self.register_type.rate(demand.rate), begin: demand.begin });
        reading
    }
}
