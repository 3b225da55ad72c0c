//! `/register`, now: what every register measures at this moment, as quantities.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let readings = meter.readings().await?;
//! println!("the house uses {}", readings.get("use")?.quantity.scaled());
//! for reading in &readings {
//!     println!("{}: {}", reading.name, reading.quantity);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! It is one call, so that all of it was measured at the same time. Virtual registers are computed here from the
//! formulas that come with it (`virtual=formula`), which is what every firmware has: that a meter computes rates
//! itself (`virtual=value`) is nowhere promised.

mod error;

use std::collections::{HashMap, HashSet};
use std::fmt::{self, Display};
use std::pin::Pin;

use serde::ser::{SerializeSeq as _, SerializeStruct as _};
use serde::{Serialize, Serializer};

use super::circular;
use super::formula::{EvaluationError, Formula, FormulaError};
use super::near;
use super::units::{Currency, Quantity, RegisterType};
use crate::models::{RegisterGetReply, RegisterGetVirtual, RegisterResponseObject, RegisterResponseRegister};
use crate::resources::register::RegisterGetQuery;
use crate::runtime::{
    AsyncConnection, BlockingConnection, Call, Connection, Meter, Pending, Plain, TextOr, Timestamp,
};

pub use error::{NoValue, ReadingsError};
pub use near::NotFound;

impl<C: Connection> Meter<C> {
    /// What the registers measure now: await it, or [`send`](ReadingsRequest::send) it over a blocking connection.
    pub fn readings(&self) -> ReadingsRequest<C> {
        ReadingsRequest { meter: self.clone(), choice: Choice { names: None, currency: None } }
    }
}

/// Which registers to read: see [`Meter::readings`].
///
/// Over an HTTP stack of the program's own, it gives the call and reads the reply:
///
/// ```
/// use egauge_webapi::Meter;
///
/// let meter = Meter::detached("http://meter.example")?;
/// let request = meter.readings().registers(["Grid"]);
/// let call = request.call();
/// assert_eq!(call.request()?.uri(), "http://meter.example/api/register?rate&virtual=formula");
/// // What came back.
/// let body = r#"{"ts":"1700000000","registers":[{"name":"Grid","type":"P","idx":2,"did":0,"rate":230}]}"#;
/// let readings = request.read(call.decode(&http::Response::new(body))?)?;
/// assert_eq!(readings.get("Grid")?.quantity.to_string(), "230 W");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReadingsRequest<C> {
    meter: Meter<C>,
    choice: Choice,
}

#[derive(Clone, Debug)]
struct Choice {
    names: Option<Vec<String>>,
    currency: Option<Currency>,
}

type Reply = TextOr<RegisterGetReply>;

impl<C: Connection> ReadingsRequest<C> {
    /// Gives these registers only, in this order. One that the meter does not have, or that has no value now, makes
    /// the request fail.
    ///
    /// The meter is asked for all of them nevertheless: it knows them by number only, and virtual registers stand on
    /// others.
    pub fn registers<I: IntoIterator<Item = S>, S: Into<String>>(mut self, names: I) -> Self {
        self.choice.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// The currency of registers of money. By default, it is [`$`](Currency::DOLLAR).
    pub fn currency(mut self, currency: Currency) -> Self {
        self.choice.currency = Some(currency);
        self
    }

    /// The call that is made: `GET /register?rate&virtual=formula`.
    pub fn call(&self) -> Call<C, Reply, RegisterGetQuery> {
        self.meter.register().get().rate().r#virtual(RegisterGetVirtual::Formula)
    }

    /// Reads the reply to the [call](Self::call), for a connection that carries no requests itself.
    ///
    /// # Errors
    ///
    /// [`ReadingsError::Unreadable`] if the reply is not a list of registers, [`ReadingsError::NotFound`] if a chosen register
    /// is not in it.
    pub fn read(&self, reply: Reply) -> Result<Readings, ReadingsError> {
        self.choice.read(reply)
    }
}

impl<C: Connection> ReadingsRequest<C> {
    /// Makes the call and waits for what it gives.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read), and [`ReadingsError::Call`] if the call fails.
    pub fn send(self) -> Result<Readings, ReadingsError>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: BlockingConnection,
    {
        self.choice.read(self.call().send()?)
    }
}

impl<C: AsyncConnection> IntoFuture for ReadingsRequest<C> {
    type Output = Result<Readings, ReadingsError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.choice.clone().pending(self.call().into()))
    }
}

impl Choice {
    async fn pending(self, call: Pending<Reply>) -> Result<Readings, ReadingsError> {
        self.read(call.await?)
    }

    fn read(&self, reply: Reply) -> Result<Readings, ReadingsError> {
        let TextOr::Value(RegisterGetReply::RegisterResponse(reply)) = reply else {
            return Err(ReadingsError::Unreadable("it is not a list of registers"));
        };
        let mut readings = Readings::decode(reply)?;
        if let Some(currency) = self.currency {
            for reading in &mut readings.readings {
                reading.quantity = reading.quantity.with_currency(currency);
            }
        }
        if let Some(names) = &self.names {
            let chosen = names.iter().map(|name| readings.get(name).cloned()).collect::<Result<_, _>>()?;
            (readings.readings, readings.without) = (chosen, Vec::new());
        }
        Ok(readings)
    }
}

/// What the registers measured at a moment, in the meter's order. The [module](self) has an example.
///
/// Shown with `{}`, it is a table; in JSON, the time and a list. Registers without a value come last in both, with the
/// reason: `{"name": "Remote", "type": "P", "value": null, "why": ".."}`.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    ts: Timestamp,
    readings: Vec<Reading>,
    without: Vec<Without>,
}

/// A register without a value.
#[derive(Clone, Debug, PartialEq)]
struct Without {
    name: String,
    register_type: RegisterType,
    why: NoValue,
}

/// What a register measured.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// The register's name.
    pub name: String,
    /// Its type, from which the unit follows.
    pub register_type: RegisterType,
    /// The rate at which its counter changes, in the type's [rate unit](RegisterType::rate_unit): the power, for a
    /// register that counts energy.
    pub quantity: Quantity,
    /// The register's index, by which `reg` of `GET /register` knows it.
    pub idx: u64,
    /// Its column in the database; virtual registers have none.
    pub did: Option<u64>,
    /// What a virtual register is computed from.
    pub formula: Option<Formula>,
}

impl Reading {
    /// Whether it is computed from others.
    pub fn is_virtual(&self) -> bool {
        self.formula.is_some() || self.did.is_none()
    }
}

impl Readings {
    /// Reads what a meter sent. Registers without a rate are left out, but remembered: see
    /// [`without_value`](Self::without_value).
    ///
    /// # Errors
    ///
    /// [`ReadingsError::Unreadable`] if the reply lists no registers.
    pub fn decode(reply: RegisterResponseObject) -> Result<Self, ReadingsError> {
        let ts = reply.ts.ok_or(ReadingsError::Unreadable("it does not tell the time"))?;
        let registers = reply.registers.unwrap_or_default();
        let outcomes = evaluate(&registers);
        let (mut readings, mut without) = (Vec::with_capacity(registers.len()), Vec::new());
        for (register, outcome) in registers.into_iter().zip(outcomes) {
            let register_type = RegisterType::from(register.r#type.as_str());
            let (rate, formula) = match outcome {
                Ok(outcome) => outcome,
                Err(why) => {
                    without.push(Without { name: register.name, register_type, why });
                    continue;
                }
            };
            let quantity = register_type.rate(rate);
            let RegisterResponseRegister { name, idx, did, .. } = register;
            readings.push(Reading { name, register_type, quantity, idx, did, formula });
        }
        Ok(Self { ts, readings, without })
    }

    /// When it was measured.
    pub fn ts(&self) -> Timestamp {
        self.ts
    }

    /// The reading of the register of this name. If it has no value, the error says whether the meter has no such
    /// register, with the names that look alike, or why it has no value.
    ///
    /// # Errors
    ///
    /// [`ReadingsError::NotFound`] with the names that look alike, [`ReadingsError::NoValue`] with the reason.
    pub fn get(&self, name: &str) -> Result<&Reading, ReadingsError> {
        if let Some(reading) = self.readings.iter().find(|reading| reading.name == name) {
            return Ok(reading);
        }
        let without = self.without.iter().find(|without| without.name == name);
        Err(match without {
            Some(Without { name, why, .. }) => {
                ReadingsError::NoValue { name: name.clone(), why: why.clone() }
            }
            None => {
                let names = self.readings.iter().map(|reading| &reading.name);
                let names = names.chain(self.without.iter().map(|without| &without.name));
                ReadingsError::NotFound(NotFound::new("register", name, names.map(String::as_str)))
            }
        })
    }

    /// The readings, in the meter's order, or in that of the names that were asked for.
    pub fn iter(&self) -> std::slice::Iter<'_, Reading> {
        self.readings.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.readings.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.readings.is_empty()
    }

    /// The registers that have no value now, and why.
    pub fn without_value(&self) -> impl ExactSizeIterator<Item = (&str, &NoValue)> {
        self.without.iter().map(|without| (without.name.as_str(), &without.why))
    }
}

/// A rate, and the formula if there is one.
type Outcome = Result<(f64, Option<Formula>), NoValue>;

/// The rates of registers, those that are computed after those that they are computed from.
fn evaluate(registers: &[RegisterResponseRegister]) -> Vec<Outcome> {
    // Of two with the same name, the first is meant.
    let mut numbers: HashMap<&str, usize> = HashMap::with_capacity(registers.len());
    for (number, register) in registers.iter().enumerate() {
        numbers.entry(&register.name).or_insert(number);
    }
    let formulas: Vec<_> = registers
        .iter()
        .map(|register| register.formula.as_deref().map(Formula::parse).transpose())
        .collect();
    let needs =
        |(register, formula): (&RegisterResponseRegister, &Result<Option<Formula>, FormulaError>)| match (
            register.rate,
            formula,
        ) {
            (None, Ok(Some(formula))) => {
                formula.registers().filter_map(|name| numbers.get(name).copied()).collect()
            }
            _ => Vec::new(),
        };
    let needs: Vec<Vec<usize>> = registers.iter().zip(&formulas).map(needs).collect();
    let (order, circular) = circular::order(&needs);
    let mut rates: Vec<Option<f64>> = registers.iter().map(|register| register.rate).collect();
    let mut outcomes: Vec<Outcome> = vec![Err(NoValue::NotMeasured); registers.len()];
    for number in order {
        let (Some(register), Some(formula)) = (registers.get(number), formulas.get(number)) else { continue };
        let outcome = match (register.rate, formula) {
            // What the meter has computed itself needs no formula that can be read.
            (Some(rate), formula) => Ok((rate, formula.clone().ok().flatten())),
            (None, Ok(Some(formula))) => formula
                .rate(|name| *rates.get(*numbers.get(name)?)?)
                .map(|rate| (rate, Some(formula.clone())))
                .map_err(NoValue::Evaluation),
            (None, Ok(None)) => Err(NoValue::NotMeasured),
            (None, Err(error)) => Err(NoValue::Formula(error.clone())),
        };
        // The sum of what is finite may not be.
        let outcome =
            outcome.and_then(
                |(rate, formula)| {
                    if rate.is_finite() { Ok((rate, formula)) } else { Err(NoValue::NotMeasured) }
                },
            );
        if let (Some(place), Some(kept)) = (outcomes.get_mut(number), rates.get_mut(number)) {
            *kept = outcome.as_ref().ok().map(|(rate, _)| *rate);
            *place = outcome;
        }
    }
    let is_circular: HashSet<usize> = circular.iter().copied().collect();
    for number in circular {
        let by_way_of = needs.get(number).into_iter().flatten().find(|need| is_circular.contains(need));
        let name = by_way_of.and_then(|need| registers.get(*need)).map(|register| register.name.clone());
        if let Some(place) = outcomes.get_mut(number) {
            *place = Err(NoValue::Evaluation(EvaluationError::Circular(name.unwrap_or_default())));
        }
    }
    outcomes
}

impl<'a> IntoIterator for &'a Readings {
    type Item = &'a Reading;
    type IntoIter = std::slice::Iter<'a, Reading>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Readings {
    type Item = Reading;
    type IntoIter = std::vec::IntoIter<Reading>;

    fn into_iter(self) -> Self::IntoIter {
        self.readings.into_iter()
    }
}

/// A line for each, in columns. A register without a value has `-` in its place, and the reason behind it.
impl Display for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |name: &str| Plain(name).to_string();
        let names = self.readings.iter().map(|reading| shown(&reading.name));
        let names: Vec<String> =
            names.chain(self.without.iter().map(|without| shown(&without.name))).collect();
        let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
        for (index, name) in names.iter().enumerate() {
            let end = if index == 0 { "" } else { "\n" };
            write!(f, "{end}{name:<width$}  ")?;
            match (self.readings.get(index), self.without.get(index.wrapping_sub(self.readings.len()))) {
                (Some(reading), _) => write!(f, "{:>12}", reading.quantity.scaled())?,
                (None, Some(without)) => write!(f, "{:>12}  {}", "-", without.why)?,
                (None, None) => {}
            }
        }
        Ok(())
    }
}

impl Serialize for Readings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct All<'a>(&'a Readings);
        impl Serialize for All<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let Readings { readings, without, .. } = self.0;
                let mut list = serializer.serialize_seq(Some(readings.len() + without.len()))?;
                readings.iter().try_for_each(|reading| list.serialize_element(reading))?;
                without.iter().try_for_each(|without| list.serialize_element(without))?;
                list.end()
            }
        }
        let mut object = serializer.serialize_struct("Readings", 2)?;
        object.serialize_field("ts", &self.ts)?;
        object.serialize_field("readings", &All(self))?;
        object.end()
    }
}

/// `{"name": "Remote", "type": "P", "value": null, "why": ".."}`
impl Serialize for Without {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Reading", 4)?;
        object.serialize_field("name", &self.name)?;
        object.serialize_field("type", &self.register_type)?;
        object.serialize_field("value", &None::<f64>)?;
        object.serialize_field("why", &self.why.to_string())?;
        object.end()
    }
}

/// `{"name": "Grid", "type": "P", "value": 1234.0, "unit": "W"}`
impl Serialize for Reading {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Reading", 4)?;
        object.serialize_field("name", &self.name)?;
        object.serialize_field("type", &self.register_type)?;
        object.serialize_field("value", &self.quantity.value)?;
        object.serialize_field("unit", &self.quantity.unit)?;
        object.end()
    }
}
