//! Time expressions.

use std::fmt::{self, Display};
use std::ops::{Add, Sub};
use std::str::FromStr;

use super::offset::{TimeOffset, TimeUnit};
use super::parse::{Parser, TimeError};
use crate::runtime::Timestamp;

/// A point in time that the meter works out when it reads it: `now-1h`, `sod`, `som(now-1m)`, `epoch`, `1700000000`.
///
/// ```
/// use egauge_webapi::Timestamp;
/// use egauge_webapi::time::{TimeExpression, TimeOffset, TimeUnit};
///
/// let now = TimeExpression::now();
/// assert_eq!((now.clone() - TimeOffset::hours(1)).to_string(), "now-1h");
/// // Midnight, by the meter's clock.
/// assert_eq!(now.clone().start_of(TimeUnit::Day).to_string(), "sod");
/// // The start of last month.
/// assert_eq!((now - TimeOffset::months(1)).start_of(TimeUnit::Month).to_string(), "som(now-1m)");
/// assert_eq!(TimeExpression::from(Timestamp::from(1_700_000_000)).to_string(), "1700000000");
/// assert_eq!("sod-1d+8h".parse::<TimeExpression>()?.to_string(), "sod-1d+8h");
/// # Ok::<(), egauge_webapi::time::TimeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeExpression {
    pub(super) base: Base,
    /// Applied in this order, which matters: months are of different lengths.
    pub(super) offsets: Vec<(Sign, TimeOffset)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Base {
    Now,
    Epoch,
    At(Timestamp),
    StartOf(TimeUnit, Box<TimeExpression>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sign {
    Plus,
    Minus,
}

impl TimeExpression {
    /// `now`: the latest time of which the meter has data.
    pub const fn now() -> Self {
        Self::of(Base::Now)
    }

    /// `epoch`: the earliest time of which the meter shows data, from `/config/db/epoch`.
    pub const fn epoch() -> Self {
        Self::of(Base::Epoch)
    }

    /// The start of the unit in which this time falls, by the meter's calendar and time zone: `sod`, `som(now-1m)`.
    #[must_use]
    pub fn start_of(self, unit: TimeUnit) -> Self {
        Self::of(Base::StartOf(unit, Box::new(self)))
    }

    pub(super) const fn of(base: Base) -> Self {
        Self { base, offsets: Vec::new() }
    }

    fn moved(mut self, sign: Sign, offset: TimeOffset) -> Self {
        self.offsets.push((sign, offset));
        self
    }
}

impl From<Timestamp> for TimeExpression {
    fn from(time: Timestamp) -> Self {
        Self::of(Base::At(time))
    }
}

impl<O: Into<TimeOffset>> Add<O> for TimeExpression {
    type Output = Self;

    fn add(self, offset: O) -> Self {
        self.moved(Sign::Plus, offset.into())
    }
}

impl<O: Into<TimeOffset>> Sub<O> for TimeExpression {
    type Output = Self;

    fn sub(self, offset: O) -> Self {
        self.moved(Sign::Minus, offset.into())
    }
}

impl Display for TimeExpression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.base {
            Base::Now => f.write_str("now")?,
            Base::Epoch => f.write_str("epoch")?,
            Base::At(time) => write!(f, "{time}")?,
            Base::StartOf(unit, inner) => {
                write!(f, "so{}", unit.letter())?;
                if **inner != Self::now() {
                    write!(f, "({inner})")?;
                }
            }
        }
        for (sign, offset) in &self.offsets {
            let sign = if *sign == Sign::Plus { '+' } else { '-' };
            write!(f, "{sign}{offset}")?;
        }
        Ok(())
    }
}

impl FromStr for TimeExpression {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        Parser::whole(text, |parser| parser.expression(0))
    }
}
