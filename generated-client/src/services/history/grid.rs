//! The times at which rows are asked for, and how a part of them is said to a meter.

use super::SECOND;

/// Times from `from` on, a step apart; where the last step leads beyond `to`, it is shorter. Seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Grid {
    from: i64,
    step: i64,
    to: i64,
}

impl Grid {
    /// `from` must not be later than `to`, and the step at least a second.
    pub(super) fn new(from: i64, step: i64, to: i64) -> Self {
        Self { from, step: step.max(1), to: to.max(from) }
    }

    /// Nanoseconds from one time to the next.
    pub(super) fn step_nanos(&self) -> i64 {
        self.step.saturating_mul(SECOND)
    }

    /// The number of the last time; the first has 0.
    pub(super) fn last(&self) -> i64 {
        let whole = self.whole();
        if self.at(whole) < self.to { whole + 1 } else { whole }
    }

    /// The number of the last time that is whole steps away from the first.
    fn whole(&self) -> i64 {
        (self.to - self.from) / self.step
    }

    /// The time with a number, in seconds since 1970.
    pub(super) fn at(&self, number: i64) -> i64 {
        self.from.saturating_add(number.saturating_mul(self.step)).min(self.to)
    }

    /// The number of the first time that is not before an instant given in nanoseconds.
    pub(super) fn first_from(&self, nanos: i64) -> i64 {
        let second = nanos.div_euclid(SECOND) + i64::from(nanos.rem_euclid(SECOND) > 0);
        let away = (second - self.from).max(0);
        away / self.step + i64::from(away % self.step > 0)
    }

    /// The first time that [`query`](Self::query) asks for: where the short step at the end is the only one, that is
    /// its beginning, too.
    pub(super) fn asked_from(&self, first: i64, last: i64) -> i64 {
        let whole = self.whole();
        self.at(if last > whole { first.min(whole) } else { first })
    }

    /// The parameter `time` for the times from one number to another.
    ///
    /// A meter steps back from the end of a range, and its demand is that of the time since the next older row of
    /// the range: so the short step at the end is a range of its own, with both of its ends.
    pub(super) fn query(&self, first: i64, last: i64) -> String {
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
}

#[cfg(test)]
mod tests {
    use super::{Grid, SECOND};

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
