//! Offsets of time expressions, which are the steps of time ranges too.

use std::fmt::{self, Display};
use std::str::FromStr;
use std::time::Duration;

use super::parse::{Parser, TimeError};

/// A unit of the meter's calendar, in which a [`TimeOffset`] counts and to whose beginning
/// [`TimeExpression::start_of`](super::TimeExpression::start_of) goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUnit {
    /// `M`, a minute.
    Minute,
    /// `Q`, a quarter of an hour.
    QuarterHour,
    /// `h`, an hour.
    Hour,
    /// `d`, a day by the meter's calendar: 23 or 25 hours where daylight saving begins or ends.
    Day,
    /// `w`, a week. It starts on Monday.
    Week,
    /// `m`, a month. A month after 31 January is the last day of February.
    Month,
    /// `b`, a billing cycle. It starts at noon on the day of the month that the stored variable
    /// `global.billing.start_day` names, in shorter months on the last day.
    BillingCycle,
    /// `q`, a quarter of a year.
    Quarter,
    /// `y`, a year.
    Year,
}

impl TimeUnit {
    /// All units, the shortest first.
    pub const ALL: [Self; 9] = [
        Self::Minute,
        Self::QuarterHour,
        Self::Hour,
        Self::Day,
        Self::Week,
        Self::Month,
        Self::BillingCycle,
        Self::Quarter,
        Self::Year,
    ];

    /// The unit's letter in an expression.
    pub const fn letter(self) -> char {
        match self {
            Self::Minute => 'M',
            Self::QuarterHour => 'Q',
            Self::Hour => 'h',
            Self::Day => 'd',
            Self::Week => 'w',
            Self::Month => 'm',
            Self::BillingCycle => 'b',
            Self::Quarter => 'q',
            Self::Year => 'y',
        }
    }

    pub(super) fn of(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.letter() == letter)
    }

    /// Whether a longer unit starts where one of these starts, always.
    pub(super) fn is_part_of(self, longer: Self) -> bool {
        match longer {
            Self::BillingCycle => false,
            Self::Month | Self::Quarter | Self::Year if matches!(self, Self::Week | Self::BillingCycle) => {
                false
            }
            _ => self < longer,
        }
    }

    /// The shortest and the longest that one can be, in seconds, whatever the calendar and daylight saving do.
    pub(super) const fn bounds(self) -> (i64, i64) {
        const HOUR: i64 = 3600;
        const DAY: i64 = 24 * HOUR;
        const SHIFT: i64 = 3 * HOUR;
        match self {
            Self::Minute => (60, 60),
            Self::QuarterHour => (900, 900),
            Self::Hour => (HOUR, HOUR),
            Self::Day => (DAY - SHIFT, DAY + SHIFT),
            Self::Week => (7 * DAY - SHIFT, 7 * DAY + SHIFT),
            Self::Month | Self::BillingCycle => (28 * DAY - SHIFT, 31 * DAY + SHIFT),
            Self::Quarter => (89 * DAY - SHIFT, 93 * DAY + SHIFT),
            Self::Year => (365 * DAY - SHIFT, 366 * DAY + SHIFT),
        }
    }
}

/// A distance in time: so many seconds or units of the calendar.
///
/// Added to a [`TimeExpression`](super::TimeExpression) or taken from it, or as the step of a
/// [`TimeRange`](super::TimeRange).
///
/// ```
/// use egauge_webapi::time::TimeOffset;
/// use std::time::Duration;
///
/// assert_eq!(TimeOffset::hours(1).to_string(), "1h");
/// assert_eq!(TimeOffset::months(3).to_string(), "3m");
/// assert_eq!(TimeOffset::from(Duration::from_millis(1500)).to_string(), "1.5");
/// assert_eq!("15M".parse(), Ok(TimeOffset::minutes(15)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeOffset(Amount);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Amount {
    Seconds(Duration),
    Units(u32, TimeUnit),
}

macro_rules! constructors {
    ($($(#[$doc:meta])* $name:ident($unit:ident);)*) => {
        impl TimeOffset {$(
            $(#[$doc])*
            pub const fn $name(count: u32) -> Self {
                Self::new(count, TimeUnit::$unit)
            }
        )*}
    };
}

constructors! {
    /// Minutes.
    minutes(Minute);
    /// Quarters of an hour.
    quarter_hours(QuarterHour);
    /// Hours.
    hours(Hour);
    /// Days by the meter's calendar: a step of a day leads from midnight to midnight, also where daylight saving changes.
    days(Day);
    /// Weeks.
    weeks(Week);
    /// Months. A day that the month lacks becomes the month's last.
    months(Month);
    /// Billing cycles; see [`TimeUnit::BillingCycle`].
    billing_cycles(BillingCycle);
    /// Quarters of a year.
    quarters(Quarter);
    /// Years.
    years(Year);
}

impl TimeOffset {
    /// So many of a unit.
    pub const fn new(count: u32, unit: TimeUnit) -> Self {
        Self(Amount::Units(count, unit))
    }

    /// Whole seconds. A [`Duration`] is an offset too, with up to nine fractional digits.
    pub const fn seconds(seconds: u64) -> Self {
        Self(Amount::Seconds(Duration::from_secs(seconds)))
    }

    /// The count and the unit; `None` for seconds.
    pub const fn units(self) -> Option<(u32, TimeUnit)> {
        match self.0 {
            Amount::Seconds(_) => None,
            Amount::Units(count, unit) => Some((count, unit)),
        }
    }

    /// How long it is; `None` for days and longer units, whose length is the calendar's.
    pub const fn duration(self) -> Option<Duration> {
        match self.0 {
            Amount::Seconds(duration) => Some(duration),
            Amount::Units(count, unit @ (TimeUnit::Minute | TimeUnit::QuarterHour | TimeUnit::Hour)) => {
                Some(Duration::from_secs(count as u64 * unit.bounds().0.unsigned_abs()))
            }
            Amount::Units(..) => None,
        }
    }

    pub(super) const fn is_zero(self) -> bool {
        match self.0 {
            Amount::Seconds(duration) => duration.is_zero(),
            Amount::Units(count, _) => count == 0,
        }
    }

    /// The shortest and the longest that it can be, in nanoseconds.
    pub(super) fn bounds(self) -> (i128, i128) {
        match self.0 {
            Amount::Seconds(duration) => {
                let nanos = i128::try_from(duration.as_nanos()).unwrap_or(i128::MAX / 4);
                (nanos, nanos)
            }
            Amount::Units(count, unit) => {
                let (least, most) = unit.bounds();
                let all = |seconds: i64| i128::from(seconds) * i128::from(count) * 1_000_000_000;
                (all(least), all(most))
            }
        }
    }
}

impl From<Duration> for TimeOffset {
    fn from(duration: Duration) -> Self {
        Self(Amount::Seconds(duration))
    }
}

impl Display for TimeOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Amount::Seconds(duration) if duration.subsec_nanos() == 0 => write!(f, "{}", duration.as_secs()),
            Amount::Seconds(duration) => {
                let fraction = format!("{:09}", duration.subsec_nanos());
                write!(f, "{}.{}", duration.as_secs(), fraction.trim_end_matches('0'))
            }
            Amount::Units(count, unit) => write!(f, "{count}{}", unit.letter()),
        }
    }
}

impl FromStr for TimeOffset {
    type Err = TimeError;

    /// Reads `90`, `0.5` or `15M`, without a sign.
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method is that of one lifetime")]
    fn from_str(text: &str) -> Result<Self, TimeError> {
        Parser::whole(text, |parser| parser.offset())
    }
}
