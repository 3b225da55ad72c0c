//! Why a reading failed, or has no value.

use std::fmt::{self, Display};

use super::NotFound;
use crate::runtime::error::report;
use crate::runtime::{Error, Plain};
use crate::services::formula::{EvaluationError, FormulaError};

/// Why a register that is there has no value.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::readings::NoValue;
///
/// for (name, why) in meter.readings().await?.without_value() {
///     match why {
///         NoValue::NotMeasured => println!("{name}: is its device online?"),
///         why => println!("{name}: {why}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoValue {
    /// The meter gave neither a rate nor a formula; or its value is not a number (`NaN`, `Infinity`, `null`), as for a
    /// remote device that is offline.
    NotMeasured,
    /// Its formula cannot be read.
    Formula(FormulaError),
    /// Its formula has no value: it needs a register that has none, or that the user may not see.
    Evaluation(EvaluationError),
}

/// Why a reading failed.
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
    /// The reply is no list of registers with a time: what is wrong with it.
    Unreadable(&'static str),
    /// The call failed.
    Call(Error),
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
            Self::NoValue { name, why } => {
                write!(f, "the register `{}` has no value: {why}", Plain(name))
            }
            Self::Unreadable(why) => write!(
                f,
                "the reply to GET /register cannot be read: {why}; check that the address is a meter's"
            ),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for ReadingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
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
