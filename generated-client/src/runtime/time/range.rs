//! Time ranges: what the query parameter `time` takes.

use std::fmt::{self, Display};
use std::ops::{Range, RangeFrom};
use std::str::FromStr;

use super::expression::TimeExpression;
use super::offset::TimeOffset;
use super::order::is_certainly_after;
use super::parse::{Parser, TimeError};
use crate::runtime::Timestamp;
use crate::runtime::compose::{Check, sent_as_text};

/// Times from a start, the oldest, to an end, the youngest: `start:step:end` in a query.
///
/// A meter answers with the rows at these times, the youngest first. It steps back from the end; the start itself is
/// among the times only where it is a whole number of steps away.
///
/// ```
/// use egauge_webapi::time::{TimeExpression, TimeOffset, TimeRange, TimeUnit};
///
/// let hour = TimeRange::last(TimeOffset::hours(1)).every(TimeOffset::minutes(1));
/// assert_eq!(hour.to_string(), "now-1h:1M:now");
///
/// // This month day by day, to the last midnight.
/// let midnight = TimeExpression::now().start_of(TimeUnit::Day);
/// let month = TimeExpression::now().start_of(TimeUnit::Month);
/// let days = TimeRange::since(month).until(midnight).every(TimeOffset::days(1));
/// assert_eq!(days.to_string(), "som:1d:sod");
///
/// // Without a step, the rows of the two ends alone.
/// assert_eq!(TimeRange::last(TimeOffset::days(1)).to_string(), "now-1d::now");
/// ```
///
/// A range that certainly ends before it starts, such as `now:60:now-3600`, is refused when it is read from a text, and
/// otherwise when the call is sent, before anything goes to the meter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[must_use = "a range does nothing until it is given to a call"]
pub struct TimeRange {
    /// `None` for a single time.
    start: Option<End>,
    step: Option<TimeOffset>,
    end: End,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct End {
    time: TimeExpression,
    /// The next younger row is meant where there is none of that time, not the next older one.
    round_up: bool,
}

impl End {
    fn new(time: impl Into<TimeExpression>) -> Self {
        Self { time: time.into(), round_up: false }
    }

    fn read(parser: &mut Parser<'_>) -> Result<Self, TimeError> {
        let round_up = parser.eat("+");
        Ok(Self { time: parser.expression(0)?, round_up })
    }
}

impl Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plus = if self.round_up { "+" } else { "" };
        write!(f, "{plus}{}", self.time)
    }
}

impl TimeRange {
    /// A single time.
    pub fn at(time: impl Into<TimeExpression>) -> Self {
        Self { start: None, step: None, end: End::new(time) }
    }

    /// From so long ago to `now`.
    pub fn last(offset: impl Into<TimeOffset>) -> Self {
        Self::since(TimeExpression::now() - offset.into())
    }

    /// From a time to `now`, unless [`until`](Self::until) names another end.
    pub fn since(start: impl Into<TimeExpression>) -> Self {
        Self { start: Some(End::new(start)), step: None, end: End::new(TimeExpression::now()) }
    }

    /// The end, the youngest time of the range.
    pub fn until(mut self, end: impl Into<TimeExpression>) -> Self {
        self.end.time = end.into();
        self
    }

    /// The step from time to time. Without it, the range has its two ends alone.
    pub fn every(mut self, step: impl Into<TimeOffset>) -> Self {
        self.step = Some(step.into());
        self
    }

    /// Takes the next younger row for the start if there is no row of that very time. Usually it is the next older one.
    pub fn round_start_up(mut self) -> Self {
        if let Some(start) = &mut self.start {
            start.round_up = true;
        }
        self
    }

    /// Takes the next younger row for the end if there is no row of that very time. Usually it is the next older one.
    pub fn round_end_up(mut self) -> Self {
        self.end.round_up = true;
        self
    }

    /// The oldest time; `None` for a single time.
    pub fn start(&self) -> Option<&TimeExpression> {
        self.start.as_ref().map(|start| &start.time)
    }

    /// The youngest time.
    pub fn end(&self) -> &TimeExpression {
        &self.end.time
    }

    /// The step; `None` where the range has its ends alone.
    pub fn step(&self) -> Option<TimeOffset> {
        self.step
    }

    /// What is certainly wrong with the range.
    fn fault(&self) -> Option<String> {
        let start = self.start.as_ref()?;
        if self.step.is_some_and(TimeOffset::is_zero) {
            return Some(format!("the time range `{self}` has a step of nothing: give one that is longer"));
        }
        if !is_certainly_after(&start.time, &self.end.time) {
            return None;
        }
        let turned = Self { start: Some(self.end.clone()), step: self.step, end: start.clone() };
        Some(format!(
            "the time range `{self}` ends before it starts: the start is the oldest time, so `{turned}` may be meant"
        ))
    }

    fn read(parser: &mut Parser<'_>) -> Result<Self, TimeError> {
        let first = End::read(parser)?;
        if !parser.eat(":") {
            return Ok(Self { start: None, step: None, end: first });
        }
        // Two times without a second colon are a second apart from row to row.
        let before = parser.rest();
        let step = if parser.eat(":") {
            None
        } else if let Some(step) = parser.offset().ok().filter(|_| parser.eat(":")) {
            Some(step)
        } else {
            parser.go_back(before);
            Some(TimeOffset::seconds(1))
        };
        Ok(Self { start: Some(first), step, end: End::read(parser)? })
    }
}

impl From<TimeExpression> for TimeRange {
    fn from(time: TimeExpression) -> Self {
        Self::at(time)
    }
}

impl From<Timestamp> for TimeRange {
    fn from(time: Timestamp) -> Self {
        Self::at(time)
    }
}

impl From<Range<Timestamp>> for TimeRange {
    /// The end belongs to the range, as it always does.
    fn from(range: Range<Timestamp>) -> Self {
        Self::since(range.start).until(range.end)
    }
}

impl From<RangeFrom<Timestamp>> for TimeRange {
    fn from(range: RangeFrom<Timestamp>) -> Self {
        Self::since(range.start)
    }
}

impl Display for TimeRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(start) = &self.start {
            write!(f, "{start}:")?;
            if let Some(step) = &self.step {
                write!(f, "{step}")?;
            }
            f.write_str(":")?;
        }
        write!(f, "{}", self.end)
    }
}

impl FromStr for TimeRange {
    type Err = TimeError;

    fn from_str(text: &str) -> Result<Self, TimeError> {
        let range = Parser::whole(text, Self::read)?;
        match range.fault() {
            Some(fault) => Err(TimeError::new(fault)),
            None => Ok(range),
        }
    }
}

/// What the query parameter `time` takes: one or several [`TimeRange`]s, or a text as it is sent.
///
/// A text that is no range which this crate knows is sent as it is, since newer firmware may know more. One that is a
/// range and certainly ends before it starts is refused.
///
/// ```
/// use egauge_webapi::time::{TimeExpression, TimeOffset, TimeRange, TimeRanges};
///
/// let both = [TimeRange::at(TimeExpression::now()), TimeRange::last(TimeOffset::days(7)).every(TimeOffset::days(1))];
/// assert_eq!(TimeRanges::from(both).to_string(), "now,now-7d:1d:now");
/// assert_eq!(TimeRanges::from("now-1h:1M:now").to_string(), "now-1h:1M:now");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TimeRanges {
    text: String,
    fault: Option<String>,
}

impl TimeRanges {
    fn typed(ranges: &[TimeRange]) -> Self {
        let texts: Vec<String> = ranges.iter().map(TimeRange::to_string).collect();
        Self { text: texts.join(","), fault: ranges.iter().find_map(TimeRange::fault) }
    }

    fn untyped(text: String) -> Self {
        // A text that is not a range goes to the meter unchecked.
        let fault = text.split(',').find_map(|range| Parser::whole(range, TimeRange::read).ok()?.fault());
        Self { text, fault }
    }
}

macro_rules! typed {
    ($($one:ty)*) => {$(
        impl From<$one> for TimeRanges {
            fn from(range: $one) -> Self {
                Self::typed(&[range.into()])
            }
        }
    )*};
}

typed!(TimeRange TimeExpression Timestamp Range<Timestamp> RangeFrom<Timestamp>);

impl<const N: usize> From<[TimeRange; N]> for TimeRanges {
    fn from(ranges: [TimeRange; N]) -> Self {
        Self::typed(&ranges)
    }
}

impl From<&[TimeRange]> for TimeRanges {
    fn from(ranges: &[TimeRange]) -> Self {
        Self::typed(ranges)
    }
}

impl From<Vec<TimeRange>> for TimeRanges {
    fn from(ranges: Vec<TimeRange>) -> Self {
        Self::typed(&ranges)
    }
}

impl From<&TimeRange> for TimeRanges {
    fn from(range: &TimeRange) -> Self {
        Self::typed(std::slice::from_ref(range))
    }
}

sent_as_text!(TimeRanges, TimeRanges::untyped);

impl Check for TimeRanges {
    fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}
