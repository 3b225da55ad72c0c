//! Demand: the extreme of the averages over an interval.

use super::Invalid;

/// How far a request may go: how many averages are computed for it.
pub(super) const MOST: i64 = 1_000_000;

/// The demand asked for, `roll+900`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Demand {
    /// Seconds from one interval to the next: a minute, or the interval.
    advance: i64,
    extreme: Extreme,
    /// Seconds.
    interval: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extreme {
    Maximum,
    Minimum,
    Magnitude,
}

/// The extreme that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Peak {
    /// By how much the counter changed in the interval.
    pub(super) change: i64,
    /// When the interval began, in seconds since 1970.
    pub(super) begin: i64,
}

impl Demand {
    pub(super) fn parse(text: &str) -> Result<Self, Invalid> {
        let invalid = |why| Invalid::new("demand", text, why);
        let at = text.find(['+', '-', '|']).ok_or_else(|| invalid("must have one of + - | in it"))?;
        let (method, rest) = text.split_at(at);
        let mut letters = rest.chars();
        let extreme = match letters.next() {
            Some('+') => Extreme::Maximum,
            Some('-') => Extreme::Minimum,
            _ => Extreme::Magnitude,
        };
        let interval = match letters.as_str().parse() {
            Ok(interval @ 60..=3600) if interval % 60 == 0 => interval,
            _ => return Err(invalid("the interval must be a multiple of 60, up to 3600")),
        };
        let advance = match method {
            "roll" => 60,
            "set" => interval,
            _ => return Err(invalid("must begin with roll or set")),
        };
        Ok(Self { advance, extreme, interval })
    }

    /// Seconds of an interval.
    pub(super) fn interval(&self) -> i64 {
        self.interval
    }

    /// How many averages a period takes.
    pub(super) fn work(&self, period: i64) -> i64 {
        period / self.advance + 1
    }

    /// The extreme among the intervals that end in a period, given by its end and length. None of them begins
    /// before `first`. `counter` is the register's.
    pub(super) fn peak(
        &self,
        end: i64,
        period: i64,
        first: i64,
        counter: impl Fn(i64) -> i64,
    ) -> Option<Peak> {
        let last = end.div_euclid(self.advance) * self.advance;
        let ends = (0..).map(|step| last - step * self.advance).take_while(|at| *at > end - period);
        let peaks = ends
            .map(|at| at - self.interval)
            .take_while(|begin| *begin >= first)
            .map(|begin| Peak { change: counter(begin + self.interval).wrapping_sub(counter(begin)), begin });
        peaks.reduce(|peak, other| if self.exceeds(other.change, peak.change) { other } else { peak })
    }

    fn exceeds(&self, one: i64, other: i64) -> bool {
        match self.extreme {
            Extreme::Maximum => one > other,
            Extreme::Minimum => one < other,
            Extreme::Magnitude => one.unsigned_abs() > other.unsigned_abs(),
        }
    }
}
