//! `/config/register` and `/config/alert`: virtual registers and alerts from formulas, registers of a device.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::models::{ConfigAlertCustomItem, ConfigAlertCustomItemFrequency};
//! use egauge_webapi::services::formula::{Formula, Term};
//!
//! // A virtual register.
//! let net = Formula::new([Term::plus("Grid"), Term::minus("Solar")]);
//! meter.config().register().r#virtual().reg("Net").put(net.to_virtual_register()?).await?;
//!
//! // An alert, checked every minute.
//! let alert = ConfigAlertCustomItem::default()
//!     .name("Too much from the grid")
//!     .detail("%L is %l W")
//!     .frequency(ConfigAlertCustomItemFrequency::Min)
//!     .cond(Formula::new([Term::plus("Grid")]).above(5000.0)?);
//! meter.config().alert().custom().post([alert]).await?;
//!
//! // The register that records `ac_power` of the device `inverter`.
//! let inverter = meter.device_registers("inverter").await?;
//! println!("{:?}", inverter.recording("ac_power"));
//! # Ok(())
//! # }
//! ```

use super::formula::{EvaluationError, Formula, Limit, Term};
use crate::models::{
    ConfigAlertCustomItemCond, ConfigAlertCustomItemCondOp, ConfigRegisterPhysicalReg,
    ConfigRegisterVirtualReg, ConfigRegisterVirtualRegValueItem, ConfigRegisterVirtualRegValueItemOp as Op,
};
use crate::runtime::Map;
#[cfg(feature = "client")]
use crate::runtime::{AsyncConnection, Connection, Error, Meter};

/// The source of registers that the meter measures itself.
const LOCAL: &str = "local";

impl Formula {
    /// The settings of a virtual register that is computed so, for `PUT /config/register/virtual/{reg}`.
    ///
    /// # Errors
    ///
    /// [`EvaluationError::Limited`] where the formula has a `MIN` or `MAX`, which meters read but do not take any more.
    pub fn to_virtual_register(&self) -> Result<ConfigRegisterVirtualReg, EvaluationError> {
        let terms: Result<Vec<_>, _> = self.terms().iter().map(linear).collect();
        let items: Vec<ConfigRegisterVirtualRegValueItem> = (terms?.into_iter())
            .map(|term| {
                let op = if term.negative { Op::Minus } else { Op::Plus };
                ConfigRegisterVirtualRegValueItem::default().op(op).register(&term.register)
            })
            .collect();
        Ok(ConfigRegisterVirtualReg::default().value(items))
    }

    /// The formula in the settings of a virtual register. `None` where a sign is not known to this revision.
    pub fn of_virtual_register(settings: &ConfigRegisterVirtualReg) -> Option<Self> {
        let term = |item: &ConfigRegisterVirtualRegValueItem| {
            let register = item.register.clone().unwrap_or_default();
            let (minus, limit) = match item.op.as_ref().unwrap_or(&Op::Plus) {
                Op::Plus => (false, None),
                Op::Minus => (true, None),
                Op::PlusMax0 => (false, Some(Limit::Max(0))),
                Op::MinusMax0 => (true, Some(Limit::Max(0))),
                Op::PlusMin0 => (false, Some(Limit::Min(0))),
                Op::MinusMin0 => (true, Some(Limit::Min(0))),
                Op::Unknown(_) => return None,
            };
            let term = if minus { Term::minus(register) } else { Term::plus(register) };
            Some(match limit {
                Some(limit) => term.limited(limit),
                None => term,
            })
        };
        let items = settings.value.as_deref().unwrap_or_default();
        items.iter().map(term).collect::<Option<Vec<_>>>().map(Self::new)
    }

    /// The same in eScript, of the registers' present rates: `$"Grid"-$"Solar"`. A `"` or `\` in a name has a backslash
    /// before it, as in formulas.
    ///
    /// # Errors
    ///
    /// [`EvaluationError::Limited`] where the formula has a `MIN` or `MAX`.
    pub fn to_escript(&self) -> Result<String, EvaluationError> {
        let mut text = String::new();
        for term in self.terms() {
            linear(term)?;
            if term.negative {
                text.push('-');
            } else if !text.is_empty() {
                text.push('+');
            }
            text.push_str("$\"");
            for letter in term.register.chars() {
                if matches!(letter, '"' | '\\') {
                    text.push('\\');
                }
                text.push(letter);
            }
            text.push('"');
        }
        Ok(if text.is_empty() { "0".to_owned() } else { text })
    }

    /// The condition of an alert that holds while the rate is above a limit, in the unit of the rate (W, V, ..).
    ///
    /// # Errors
    ///
    /// Those of [`to_escript`](Self::to_escript), and [`EvaluationError::NotFinite`].
    pub fn above(&self, limit: f64) -> Result<ConfigAlertCustomItemCond, EvaluationError> {
        self.condition(ConfigAlertCustomItemCondOp::Gt, limit)
    }

    /// The condition of an alert that holds while the rate is below a limit, in the unit of the rate (W, V, ..).
    ///
    /// # Errors
    ///
    /// Those of [`to_escript`](Self::to_escript), and [`EvaluationError::NotFinite`].
    pub fn below(&self, limit: f64) -> Result<ConfigAlertCustomItemCond, EvaluationError> {
        self.condition(ConfigAlertCustomItemCondOp::Lt, limit)
    }

    fn condition(
        &self,
        op: ConfigAlertCustomItemCondOp,
        limit: f64,
    ) -> Result<ConfigAlertCustomItemCond, EvaluationError> {
        if !limit.is_finite() {
            return Err(EvaluationError::NotFinite);
        }
        let condition = ConfigAlertCustomItemCond::default().lhs(self.to_escript()?);
        Ok(condition.op(op).rhs(limit.to_string()))
    }
}

/// The term, if it has no limit.
fn linear(term: &Term) -> Result<&Term, EvaluationError> {
    match term.limit {
        None => Ok(term),
        Some(_) => Err(EvaluationError::Limited(term.register.clone())),
    }
}

/// The physical registers that record values of one device: see [`Meter::device_registers`].
#[derive(Clone, Debug, PartialEq)]
pub struct DeviceRegisters(Map<ConfigRegisterPhysicalReg>);

impl DeviceRegisters {
    /// Those of a device among all physical registers, as `GET /config/register/physical` gives them.
    pub fn new(device: &str, registers: &Map<ConfigRegisterPhysicalReg>) -> Self {
        let own = registers.iter().filter(|(_, register)| register.dev.as_deref().unwrap_or(LOCAL) == device);
        Self(own.map(|(name, register)| (name.to_owned(), register.clone())).collect())
    }

    /// Which register records a value of the device, by the device's own name of the value.
    pub fn recording(&self, value: &str) -> Option<&str> {
        let mut registers = self.0.iter();
        registers.find(|(_, register)| register.value.as_deref() == Some(value)).map(|(name, _)| name)
    }

    /// The registers by their names.
    pub fn by_name(&self) -> &Map<ConfigRegisterPhysicalReg> {
        &self.0
    }
}

#[cfg(feature = "client")]
impl<C: Connection> Meter<C> {
    /// The physical registers that record values of a device: of the name of one in `/config/remote`, or `local` for
    /// the meter's own inputs.
    ///
    /// # Errors
    ///
    /// What the meter says of the device if it has no register and is none of `/config/remote`.
    pub async fn device_registers(&self, device: &str) -> Result<DeviceRegisters, Error>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: AsyncConnection,
    {
        let all = self.config().register().physical().get().await?;
        let own = DeviceRegisters::new(device, &all);
        if own.0.is_empty() && device != LOCAL {
            // A misspelt name must not look like a device without registers.
            self.config().remote().name(device).get().await?;
        }
        Ok(own)
    }
}
