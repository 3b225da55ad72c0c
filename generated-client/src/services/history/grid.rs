//! The times at which rows are asked for, and the query parameter for a part of them.

use super::SECOND;

/// Times from `from` on, a step apart; where the last step leads beyond `to`, it is shorter. Seconds since 1970.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    from: i64,
    step: i64,
    to: i64,
    /// All times, where they are not the same distance apart; else empty.
    listed: Box<[i64]>,
    /// Whether the first step began before `from`, and whether the last ends after `to`.
    cut: [bool; 2],
}

impl Grid {
    /// `from` must not be later than `to`, and the step at least a second.
    pub(super) fn new(from: i64, step: i64, to: i64) -> Self {
        let (step, to) = (step.max(1), to.max(from));
        Self { from, step, to, listed: Box::default(), cut: [false, (to - from) % step > 0] }
    }

    /// Times as the calendar has them.
    #[cfg(feature = "calendar")]
    pub(super) fn listed(times: super::calendar::Times) -> Option<Self> {
        let super::calendar::Times { seconds, begins_late, ends_early } = times;
        let (from, to) = (*seconds.first()?, *seconds.last()?);
        Some(Self { from, step: 1, to, listed: seconds.into(), cut: [begins_late, ends_early] })
    }

    /// Seconds from the time before a row to the one at or after it.
    pub(super) fn step_to(&self, nanos: i64) -> i64 {
        if self.listed.is_empty() {
            return self.step;
        }
        let number = self.first_from(nanos).clamp(1, self.last().max(1));
        (self.at(number) - self.at(number - 1)).max(1)
    }

    /// Whether the step that ends with a row is cut off at an end of the range.
    pub(super) fn is_cut(&self, nanos: i64) -> bool {
        let number = self.first_from(nanos);
        let [first, last] = self.cut;
        first && number <= 1 || last && number >= self.last()
    }

    /// The number of the last time; the first has 0.
    pub(super) fn last(&self) -> i64 {
        if !self.listed.is_empty() {
            return i64::try_from(self.listed.len()).unwrap_or(i64::MAX) - 1;
        }
        let whole = self.whole();
        if self.at(whole) < self.to { whole + 1 } else { whole }
    }

    /// The number of the last time that is whole steps away from the first.
    fn whole(&self) -> i64 {
        (self.to - self.from) / self.step
    }

    /// The time with a number, in seconds since 1970.
    pub(super) fn at(&self, number: i64) -> i64 {
        if !self.listed.is_empty() {
            let listed = usize::try_from(number).ok().and_then(|number| self.listed.get(number));
            return listed.copied().unwrap_or(if number < 0 { self.from } else { self.to });
        }
        self.from.saturating_add(number.saturating_mul(self.step)).min(self.to)
    }

    /// The number of the first time that is not before an instant given in nanoseconds.
    pub(super) fn first_from(&self, nanos: i64) -> i64 {
        let second = nanos.div_euclid(SECOND) + i64::from(nanos.rem_euclid(SECOND) > 0);
        if !self.listed.is_empty() {
            return i64::try_from(self.listed.partition_point(|time| *time < second)).unwrap_or(i64::MAX);
        }
        let away = (second - self.from).max(0);
        away / self.step + i64::from(away % self.step > 0)
    }

    /// The first time that [`query`](Self::query) asks for: where the short step at the end is the only one, that is
    /// its beginning, too.
    pub(super) fn asked_from(&self, first: i64, last: i64) -> i64 {
        if !self.listed.is_empty() {
            return self.at(first);
        }
        let whole = self.whole();
        self.at(if last > whole { first.min(whole) } else { first })
    }

    /// The parameter `time` for the times from one number to another.
    ///
    /// A meter steps back from the end of a range, and its demand is that of the time since the next older row of
    /// the range: so the short step at the end is a range of its own, with both of its ends.
    pub(super) fn query(&self, first: i64, last: i64) -> String {
        if !self.listed.is_empty() {
            return self.runs(first, last);
        }
        let whole = self.whole();
        let mut query = String::new();
        let until = last.min(whole);
        if first < until {
            query = format!("{}:{}:{}", self.at(first), self.step, self.at(until));
        } else if first == until {
            query = self.at(first).to_string();
        }
        if last > whole {
            let comma = if query.is_empty() { "" } else { "," };
            query.push_str(&format!("{comma}{}::{}", self.at(whole), self.to));
        }
        query
    }

    /// Listed times as ranges, each of steps that are as long: days are three ranges a year, for clocks change twice.
    fn runs(&self, first: i64, last: i64) -> String {
        if first >= last {
            return self.at(first).to_string();
        }
        let mut query = String::new();
        let mut begin = first;
        while begin < last {
            let step = self.at(begin + 1) - self.at(begin);
            let mut end = begin + 1;
            while end < last && self.at(end + 1) - self.at(end) == step {
                end += 1;
            }
            let comma = if query.is_empty() { "" } else { "," };
            let step = if end == begin + 1 { String::new() } else { step.to_string() };
            query.push_str(&format!("{comma}{}:{step}:{}", self.at(begin), self.at(end)));
            begin = end;
        }
        query
    }
}

#[cfg(test)]
mod tests {
    use super::{Grid, SECOND};

    #[test]
    #[cfg(feature = "calendar")]
    fn times_of_the_calendar_are_said_in_ranges() {
        use super::super::calendar::Times;
        let grid = |seconds: &[i64], ends_early| {
            let times = Times { seconds: seconds.to_vec(), begins_late: false, ends_early };
            Grid::listed(times).expect("times")
        };
        // Days of 24, 24, 25, 24, 24 hours, in hours, and half a day.
        let days = grid(&[0, 24, 48, 73, 97, 121, 133], true);
        assert_eq!((days.last(), days.at(3), days.at(99)), (6, 73, 133));
        assert_eq!(days.query(0, 6), "0:24:48,48::73,73:24:121,121::133");
        assert_eq!(days.query(0, 2), "0:24:48");
        assert_eq!(days.query(1, 3), "24::48,48::73");
        assert_eq!(days.query(4, 4), "97");
        assert_eq!((days.first_from(48 * SECOND), days.first_from(48 * SECOND + 1)), (2, 3));
        assert_eq!(
            (days.step_to(73 * SECOND), days.step_to(72 * SECOND), days.step_to(97 * SECOND)),
            (25, 25, 24)
        );
        assert!(days.is_cut(133 * SECOND) && !days.is_cut(121 * SECOND) && !days.is_cut(24 * SECOND));
        assert_eq!(grid(&[5], false).query(0, 0), "5");
    }

    #[test]
    fn a_range_is_said_in_steps_and_a_rest() {
        let even = Grid::new(100, 10, 150);
        assert_eq!((even.last(), even.at(5)), (5, 150));
        assert_eq!(even.query(0, 5), "100:10:150");
        assert_eq!(even.query(2, 3), "120:10:130");
        assert_eq!(even.query(3, 3), "130");
        let odd = Grid::new(100, 10, 157);
        assert_eq!((odd.last(), odd.at(5), odd.at(6)), (6, 150, 157));
        assert_eq!(odd.query(0, 4), "100:10:140");
        assert_eq!(odd.query(3, 6), "130:10:150,150::157");
        assert_eq!(odd.query(5, 6), "150,150::157");
        assert_eq!(odd.query(6, 6), "150::157");
        assert_eq!((odd.asked_from(6, 6), odd.asked_from(3, 6), odd.asked_from(2, 4)), (150, 130, 120));
        let short = Grid::new(100, 10, 103);
        assert_eq!((short.last(), short.query(0, 1).as_str()), (1, "100,100::103"));
        let nothing = Grid::new(100, 10, 100);
        assert_eq!((nothing.last(), nothing.query(0, 0).as_str()), (0, "100"));
    }

    #[test]
    fn the_time_after_an_instant_is_found() {
        let grid = Grid::new(100, 10, 157);
        for (nanos, number) in
            [(0, 0), (100 * SECOND, 0), (100 * SECOND + 1, 1), (110 * SECOND, 1), (111 * SECOND, 2)]
        {
            assert_eq!(grid.first_from(nanos), number, "{nanos}");
        }
    }
}
