//! `/register`, now: what every register measures at this moment, as quantities.
//!
//! Of the generated code this uses `Meter::register` with its `get`, and of the models `RegisterGetReply`,
//! `RegisterGetVirtual`, `RegisterResponseObject` and `RegisterResponseRegister`.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! let readings = meter.readings().await?;
//! println!("{}", readings.get("Grid")?.quantity.scaled());
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

use std::fmt::{self, Display};
use std::pin::Pin;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::formula::{EvaluationError, Formula, FormulaError};
use super::near;
use super::units::{Currency, Quantity, RegisterType};
use crate::models::{RegisterGetReply, RegisterGetVirtual, RegisterResponseObject, RegisterResponseRegister};
use crate::resources::register::RegisterGet;
use crate::runtime::{
    AsyncConnection, BlockingConnection, Call, Connection, Error, Meter, Pending, TextOr, Timestamp,
};

pub use near::NotFound;

impl<C: Connection> Meter<C> {
    /// What the registers measure now: await it, or [`send`](ReadingsRequest::send) it over a blocking connection.
    pub fn readings(&self) -> ReadingsRequest<C> {
        ReadingsRequest { meter: self.clone(), choice: Choice { names: None, currency: None } }
    }
}

/// Which registers to read: see [`Meter::readings`].
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

    /// The currency of registers of money. If nothing is said, it is [`$`](Currency::DOLLAR).
    pub fn currency(mut self, currency: Currency) -> Self {
        self.choice.currency = Some(currency);
        self
    }

    /// The call that is made: `GET /register?rate&virtual=formula`.
    pub fn call(&self) -> Call<C, Reply, RegisterGet> {
        self.meter.register().get().rate().r#virtual(RegisterGetVirtual::Formula)
    }

    /// Reads the reply to the [call](Self::call), for a connection that carries no requests itself.
    pub fn read(&self, reply: Reply) -> Result<Readings, ReadingsError> {
        self.choice.read(reply)
    }
}

impl<C: BlockingConnection> ReadingsRequest<C> {
    /// Makes the call and waits for what it gives.
    pub fn send(self) -> Result<Readings, ReadingsError> {
        self.choice.read(self.call().send()?)
    }
}

impl<C: AsyncConnection> IntoFuture for ReadingsRequest<C> {
    type Output = Result<Readings, ReadingsError>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.choice.clone().pending(self.call().into_future()))
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

/// What the registers measured at a moment, in the meter's order.
///
/// Shown with `{}`, it is a table; in JSON, the time and a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Readings {
    ts: Timestamp,
    readings: Vec<Reading>,
    without: Vec<(String, NoValue)>,
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

/// Why a register that is there has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoValue {
    /// The meter gave neither a rate nor a formula.
    NotMeasured,
    /// Its formula cannot be read.
    Formula(FormulaError),
    /// Its formula has no value: it needs a register that has none, or that the user may not see.
    Evaluation(EvaluationError),
}

/// Why there is no reading.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReadingsError {
    /// The meter has no such register, or does not show it to this user.
    NotFound(NotFound),
    /// The register is there, but has no value now.
    #[non_exhaustive]
    NoValue {
        /// The register's name.
        name: String,
        /// Why that is.
        why: NoValue,
    },
    /// The reply makes no sense.
    Unreadable(&'static str),
    /// The call failed.
    Call(Error),
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
    pub fn decode(reply: RegisterResponseObject) -> Result<Self, ReadingsError> {
        let ts = reply.ts.ok_or(ReadingsError::Unreadable("it does not tell the time"))?;
        let registers = reply.registers.unwrap_or_default();
        let rate_of = |name: &str| {
            let measured = registers.iter().find(|register| register.name == name);
            measured.and_then(|register| register.rate)
        };
        let outcomes: Vec<_> = registers.iter().map(|register| evaluate(register, rate_of)).collect();
        let (mut readings, mut without) = (Vec::with_capacity(registers.len()), Vec::new());
        for (register, outcome) in registers.into_iter().zip(outcomes) {
            let (rate, formula) = match outcome {
                Ok(outcome) => outcome,
                Err(why) => {
                    without.push((register.name, why));
                    continue;
                }
            };
            let register_type = RegisterType::from(register.r#type.as_str());
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

    /// The reading of the register of this name. Where there is none, the error tells whether the meter has no such
    /// register, with the names that look alike, or why it has no value.
    pub fn get(&self, name: &str) -> Result<&Reading, ReadingsError> {
        if let Some(reading) = self.readings.iter().find(|reading| reading.name == name) {
            return Ok(reading);
        }
        let without = self.without.iter().find(|(other, _)| other == name);
        Err(match without {
            Some((name, why)) => ReadingsError::NoValue { name: name.clone(), why: why.clone() },
            None => {
                let names = self.readings.iter().map(|reading| &reading.name);
                let names = names.chain(self.without.iter().map(|(name, _)| name));
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
        self.without.iter().map(|(name, why)| (name.as_str(), why))
    }
}

/// The rate of a register, and its formula if it has one.
fn evaluate(
    register: &RegisterResponseRegister,
    rate_of: impl Fn(&str) -> Option<f64>,
) -> Result<(f64, Option<Formula>), NoValue> {
    let formula = register.formula.as_deref().map(Formula::parse).transpose();
    match (register.rate, formula) {
        // What the meter has computed itself needs no formula that can be read.
        (Some(rate), formula) => Ok((rate, formula.ok().flatten())),
        (None, Ok(Some(formula))) => match formula.rate(rate_of) {
            Ok(rate) => Ok((rate, Some(formula))),
            Err(error) => Err(NoValue::Evaluation(error)),
        },
        (None, Ok(None)) => Err(NoValue::NotMeasured),
        (None, Err(error)) => Err(NoValue::Formula(error)),
    }
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

/// A line for each, in columns.
impl Display for Readings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.readings.iter().map(|reading| reading.name.chars().count()).max().unwrap_or(0);
        for (index, Reading { name, quantity, .. }) in self.readings.iter().enumerate() {
            let end = if index == 0 { "" } else { "\n" };
            write!(f, "{end}{name:<width$}  {:>12}", quantity.scaled())?;
        }
        Ok(())
    }
}

impl Serialize for Readings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Readings", 2)?;
        object.serialize_field("ts", &self.ts)?;
        object.serialize_field("readings", &self.readings)?;
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

impl From<Error> for ReadingsError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl Display for NoValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotMeasured => {
                f.write_str("the meter gives no rate of it; check the device that it is read from")
            }
            Self::Formula(error) => error.fmt(f),
            Self::Evaluation(error) => error.fmt(f),
        }
    }
}

impl Display for ReadingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(error) => error.fmt(f),
            Self::NoValue { name, why } => write!(f, "the register `{name}` has no value: {why}"),
            Self::Unreadable(why) => write!(
                f,
                "the reply to GET /register cannot be read: {why}; check that the address is a meter's"
            ),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for ReadingsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            _ => None,
        }
    }
}
