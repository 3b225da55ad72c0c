//! The meter's database: which rows there are, and how the counters stood.

use super::backup::Edits;
use super::clock::SECOND;
use super::house::{House, Part, Quantity, Register, Sign, Source, measured};

/// A level of the database: rows at an interval, as many as it says back from now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Level {
    /// Seconds from row to row.
    pub interval: i64,
    /// How many rows are kept.
    pub rows: i64,
}

/// The levels, from fine and short to coarse and long: nine hours by the second, a year by the minute, ten years by
/// the quarter of an hour, sixty years by the day.
pub const LEVELS: [Level; 4] = [
    Level { interval: 1, rows: 32_768 },
    Level { interval: 60, rows: 527_040 },
    Level { interval: 900, rows: 350_640 },
    Level { interval: 86_400, rows: 21_914 },
];

/// What happens to the counters beside counting. Times are nanoseconds since 1970.
#[derive(Clone, Debug, Default)]
pub(super) struct Script {
    /// Where a register's counter began.
    pub(super) counters: Vec<(String, i64)>,
    /// When a register's counter was set to 0.
    pub(super) resets: Vec<(String, i64)>,
    /// When the meter was off.
    pub(super) gaps: Vec<(i64, i64)>,
}

impl Script {
    /// The registers that it speaks of.
    pub(super) fn registers(&self) -> impl Iterator<Item = &str> {
        self.counters.iter().chain(&self.resets).map(|(register, _)| register.as_str())
    }
}

#[derive(Debug)]
pub(super) struct History {
    created: i64,
    /// The gaps in order of time, none of them touching another.
    script: Script,
    /// What `/cmd/db` has made of it.
    edits: Edits,
}

impl History {
    pub(super) fn new(created: i64, mut script: Script) -> Self {
        script.gaps.retain(|(from, to)| from < to);
        script.gaps.sort_unstable();
        let mut gaps: Vec<(i64, i64)> = Vec::new();
        for &(from, to) in &script.gaps {
            match gaps.last_mut() {
                Some((_, end)) if from <= *end => *end = to.max(*end),
                _ => gaps.push((from, to)),
            }
        }
        script.gaps = gaps;
        Self { created, script, edits: Edits::default() }
    }

    /// Nanoseconds since 1970.
    pub(super) fn created(&self) -> i64 {
        self.created
    }

    /// What a register's counter shows, counted from the meter's installation. It starts over when it is full.
    pub(super) fn counter(&self, house: &House, register: &Register, nanos: i64) -> i64 {
        self.counter_of(house, &register.source, nanos)
    }

    /// Of a part with a limit, the counter is what is limited.
    fn counter_of(&self, house: &House, source: &Source, nanos: i64) -> i64 {
        let (did, of) = match source {
            Source::Physical { did, of } => (*did, *of),
            Source::Virtual(parts) => {
                let counter = |part: &Part| part.value(|source| self.counter_of(house, source, nanos));
                return parts.iter().map(counter).fold(0, i64::wrapping_add);
            }
        };
        let edited = self.edits.counter(did, nanos, |nanos| self.counted(house, did, of, nanos));
        edited.unwrap_or_else(|| self.counted(house, did, of, nanos))
    }

    /// What was counted, whatever has become of the database since.
    fn counted(&self, house: &House, did: u64, of: &[(Sign, Quantity)], nanos: i64) -> i64 {
        let sum = |nanos: i64| {
            of.iter().fold(0_i64, |sum, (sign, quantity)| {
                sum.wrapping_add(sign.apply(house.sum(*quantity, nanos.max(0))))
            })
        };
        let (from, start) = self.beginning(did, nanos);
        self.gaps(from, nanos)
            .fold(start.wrapping_add(sum(nanos)).wrapping_sub(sum(from)), |value, (from, to)| {
                value.wrapping_sub(sum(to).wrapping_sub(sum(from)))
            })
    }

    /// What `/cmd/db` makes of the database.
    pub(super) fn edits(&self) -> &Edits {
        &self.edits
    }

    /// What a register's counter shows, counted from an epoch.
    pub(super) fn counter_since(&self, house: &House, register: &Register, epoch: i64, nanos: i64) -> i64 {
        self.counter(house, register, nanos).wrapping_sub(self.before(house, register, epoch))
    }

    /// What a register's counter counted before an epoch. Where the counter began is what it shows at the epoch.
    pub(super) fn before(&self, house: &House, register: &Register, epoch: i64) -> i64 {
        let counter = |nanos| self.counter(house, register, nanos);
        counter(epoch.max(self.created)).wrapping_sub(counter(self.created))
    }

    /// Since when the counter has counted, and from where.
    fn beginning(&self, did: u64, nanos: i64) -> (i64, i64) {
        let name = measured(did);
        let resets = self.script.resets.iter().filter(|(other, at)| other == name && *at <= nanos);
        match resets.map(|(_, at)| *at).filter(|at| *at > self.created).max() {
            Some(at) => (at, 0),
            None => {
                let mut counters = self.script.counters.iter().filter(|(other, _)| other == name);
                (self.created.min(nanos), counters.next_back().map_or(0, |(_, value)| *value))
            }
        }
    }

    /// The parts of the gaps that lie between two times.
    fn gaps(&self, from: i64, to: i64) -> impl Iterator<Item = (i64, i64)> {
        let parts = self.script.gaps.iter().map(move |(begin, end)| (from.max(*begin), to.min(*end)));
        parts.filter(|(begin, end)| begin < end)
    }

    /// The gap that a time lies in.
    fn gap(&self, nanos: i64) -> Option<(i64, i64)> {
        self.script.gaps.iter().copied().find(|(from, to)| (*from..*to).contains(&nanos))
    }
}

/// The rows that there are at a moment. Rows are on whole seconds, said as seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows<'a> {
    history: &'a History,
    first: i64,
    last: i64,
}

impl<'a> Rows<'a> {
    /// The rows from an epoch (or the meter's installation) to now, both nanoseconds since 1970.
    pub(super) fn new(history: &'a History, epoch: i64, now: i64) -> Self {
        let first = epoch.max(history.created);
        Self {
            history,
            first: first.div_euclid(SECOND) + i64::from(first % SECOND > 0),
            last: now.div_euclid(SECOND),
        }
    }

    /// The level that has the rows of a time.
    pub(super) fn interval(&self, second: i64) -> i64 {
        let age = self.last - second;
        let level = LEVELS.iter().find(|level| age < level.interval * level.rows);
        level.map_or(86_400, |level| level.interval)
    }

    /// The oldest second of which there may be a row.
    pub(super) fn first(&self) -> i64 {
        let held = LEVELS.last().map_or(0, |level| level.interval * level.rows);
        self.first.max(self.last.saturating_sub(held))
    }

    /// The youngest row that is not younger than a time.
    pub(super) fn at_or_before(&self, nanos: i64) -> Option<i64> {
        let mut second = nanos.div_euclid(SECOND).min(self.last);
        // Each round gets past a gap, and gaps do not touch.
        loop {
            if second < self.first() {
                return None;
            }
            let interval = self.interval(second);
            let row = second.div_euclid(interval).saturating_mul(interval).max(self.first());
            match self.history.gap(row.saturating_mul(SECOND)) {
                None => return Some(row),
                Some((from, _)) => second = (from - 1).div_euclid(SECOND),
            }
        }
    }

    /// The oldest row that is not older than a time.
    pub(super) fn at_or_after(&self, nanos: i64) -> Option<i64> {
        let whole = |nanos: i64| nanos.div_euclid(SECOND) + i64::from(nanos.rem_euclid(SECOND) > 0);
        let mut second = whole(nanos).max(self.first());
        loop {
            if second > self.last {
                return None;
            }
            let interval = self.interval(second);
            let row = second.div_euclid(interval) * interval;
            let row = if row < second && second != self.first() { row + interval } else { second };
            let row = row.min(self.last);
            match self.history.gap(row.saturating_mul(SECOND)) {
                None => return Some(row),
                Some((_, to)) => second = whole(to),
            }
        }
    }
}
