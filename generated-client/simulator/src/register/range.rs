//! Time ranges: `start:step:stop`, and the rows that they are answered with.

use super::Invalid;
use super::time::{Moment, Offset, offset};
use crate::clock::SECOND;
use crate::history::Rows;

/// A time range. Times are nanoseconds since 1970.
#[derive(Clone, Debug)]
pub(super) struct Range {
    from: End,
    to: End,
    step: Step,
    /// What the steps go by.
    moment: Moment,
}

/// One end of a range.
#[derive(Clone, Copy, Debug)]
struct End {
    time: i64,
    /// Takes the next younger row where there is none of that time, not the next older one.
    up: bool,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    /// The two ends alone.
    None,
    By(Offset),
}

/// A row of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Row {
    /// Seconds since 1970.
    pub(super) second: i64,
    /// Seconds since the row before in the database.
    pub(super) interval: i64,
    /// Seconds since the next older row of the range, or the one before in the database if there is none.
    pub(super) period: i64,
}

/// Rows with the same time from one to the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'a> {
    pub(super) rows: &'a [Row],
    /// Seconds from row to row.
    pub(super) delta: i64,
}

impl Range {
    pub(super) fn parse(text: &str, moment: &Moment) -> Result<Self, Invalid> {
        let end = |end: &str| {
            let (time, up) = match end.strip_prefix('+') {
                Some(time) => (time, true),
                None => (end, false),
            };
            moment.time(time).map(|time| End { time, up }).map_err(|why| Invalid::new("time", text, why))
        };
        let parts: Vec<&str> = text.split(':').collect();
        let (from, step, to) = match parts.as_slice() {
            [one] => {
                let one = end(one)?;
                (one, Step::None, one)
            }
            [from, to] => (end(from)?, Step::By(Offset::Fixed(SECOND)), end(to)?),
            [from, "", to] => (end(from)?, Step::None, end(to)?),
            [from, step, to] => match offset(step).map_err(|why| Invalid::new("time", text, why))? {
                (step, "") => (end(from)?, Step::By(step), end(to)?),
                _ => return Err(Invalid::new("time", text, "the step must be a number, or one with a unit")),
            },
            _ => return Err(Invalid::new("time", text, "must be a time or start:step:stop")),
        };
        if from.time > to.time {
            return Err(Invalid::new("time", text, "it ends before it starts"));
        }
        if let Step::By(step) = step
            && moment.moved(0, step, 1).is_none_or(|moved| moved <= 0)
        {
            return Err(Invalid::new("time", text, "the step must be more than nothing"));
        }
        Ok(Self { from, to, step, moment: moment.clone() })
    }

    /// The rows, youngest first, at most so many; and whether there are more.
    pub(super) fn rows(&self, existing: Rows<'_>, most: usize) -> (Vec<Row>, bool) {
        let find = |end: End| {
            if end.up { existing.at_or_after(end.time) } else { existing.at_or_before(end.time) }
        };
        let mut seconds: Vec<i64> = Vec::new();
        let mut more = false;
        let mut add = |second: i64| {
            if seconds.last().is_some_and(|last| *last <= second) {
                return true;
            }
            more = seconds.len() >= most;
            if !more {
                seconds.push(second);
            }
            !more
        };
        // A stop between the last row and the next, which is yet to come, is the last row.
        let youngest = find(self.to).or_else(|| existing.at_or_before(self.to.time));
        let oldest = if self.from.up { existing.at_or_after(self.from.time) } else { None };
        let oldest = oldest.unwrap_or(i64::MIN);
        if let Some(youngest) = youngest.filter(|youngest| *youngest >= oldest) {
            add(youngest);
            match self.step {
                Step::None => {
                    if let Some(second) = find(self.from) {
                        add(second);
                    }
                }
                Step::By(step) => {
                    let mut count = 0;
                    let mut row = youngest;
                    while let Some((next, time)) = self.next(step, count, row) {
                        count = next;
                        match existing.at_or_before(time) {
                            Some(second) if second >= oldest => row = second,
                            _ => break,
                        }
                        if !add(row) {
                            break;
                        }
                    }
                }
            }
        }
        (with_periods(&seconds, existing), more)
    }

    /// The next time of the range that is before a row, and how many steps away from the stop it is.
    fn next(&self, step: Offset, count: i64, row: i64) -> Option<(i64, i64)> {
        let count = match step {
            // Steps that lead to the same row are skipped.
            Offset::Fixed(step) => {
                let behind = self.to.time.checked_sub(row.checked_mul(SECOND)?)?;
                (behind.div_euclid(step) + 1).max(count + 1)
            }
            Offset::Calendar(_) => count + 1,
        };
        // Always from the stop: a month before a month before 31 March is 31 January.
        let time = self.moment.moved(self.to.time, step, -count)?;
        (time >= self.from.time).then_some((count, time))
    }
}

fn with_periods(seconds: &[i64], existing: Rows<'_>) -> Vec<Row> {
    let older = seconds.iter().skip(1).copied().map(Some).chain([None]);
    let row = |(&second, older): (&i64, Option<i64>)| {
        let before = existing.at_or_before((second - 1).saturating_mul(SECOND));
        let interval = before.map_or(existing.interval(second), |before| second - before);
        Row { second, interval, period: older.map_or(interval, |older| second - older) }
    };
    seconds.iter().zip(older).map(row).collect()
}

/// Splits rows into runs.
pub(super) fn runs(rows: &[Row]) -> Vec<Run<'_>> {
    let mut runs = Vec::new();
    let mut rest = rows;
    while let Some(first) = rest.first() {
        // A first row whose distance differs from the others' is a run of its own, such as the row of now before
        // rows on the hour. (The last row's period leads out of the range, and does not count.)
        let alike = match rest {
            [_] => 0,
            [first, second, _, ..] if first.period != second.period => 0,
            [between @ .., _] => between.iter().take_while(|row| row.period == first.period).count(),
            [] => 0,
        };
        let (run, after) = rest.split_at(alike + 1);
        let delta = if run.len() > 1 { first.period } else { first.interval };
        runs.push(Run { rows: run, delta });
        rest = after;
    }
    runs
}
