//! From counters to what happened between two rows: differences, gaps, resets.

use std::sync::Arc;

use super::SECOND;
use super::column::{Column, Counted};
use super::decode::CounterRow;
use super::row::Row;

/// How many steps on either side of a doubtful one are looked at.
pub(super) const NEIGHBOURS: i64 = 16;

/// By how much a loss must exceed those next to it to be a reset.
const FAR_BEYOND: f64 = 4.0;

/// The intervals of a meter's database as it usually is: up to an age in days, seconds from row to row.
const USUAL: [(i64, i64); 2] = [(366, 60), (3653, 900)];
/// Beyond that.
const OLDEST: i64 = 86_400;

/// What is known of the counters while their rows go by, from the oldest to the youngest.
#[derive(Debug)]
pub(super) struct Differences {
    columns: Arc<[Column]>,
    counted: Vec<Counted>,
    step_nanos: i64,
    /// The present by the meter's clock.
    now_nanos: i64,
    /// The fastest that each counter went down and up, in counts per second.
    fastest: Vec<Pace>,
}

/// How fast a counter went at most, in either direction: counts per second, none negative.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Pace {
    down: f64,
    up: f64,
}

impl Pace {
    fn note(&mut self, rate: f64) {
        if rate < 0.0 {
            self.down = self.down.max(-rate);
        } else {
            self.up = self.up.max(rate);
        }
    }

    /// Whether a change is one that nothing here is like.
    fn is_far_beyond(&self, rate: f64) -> bool {
        let alike = if rate < 0.0 { self.down } else { self.up };
        rate.abs() > FAR_BEYOND * alike && rate.abs() > self.down.max(self.up)
    }
}

impl Differences {
    /// `counted` are the registers whose counters are in rows.
    pub(super) fn new(
        columns: Arc<[Column]>,
        counted: Vec<Counted>,
        step_nanos: i64,
        now_nanos: i64,
    ) -> Self {
        let fastest = vec![Pace::default(); counted.len()];
        Self { columns, counted, step_nanos, now_nanos, fastest }
    }

    /// Which counters may have been set back to zero between two rows: each of them came nearer to zero by more than
    /// half, faster than it ever went that way.
    pub(super) fn doubtful(&self, older: &CounterRow, younger: &CounterRow) -> Vec<usize> {
        let mut doubtful = Vec::new();
        for (index, (counted, pace)) in self.counted.iter().zip(&self.fastest).enumerate() {
            let (Some(&before), Some(&after)) = (older.counters.get(index), younger.counters.get(index))
            else {
                continue;
            };
            if counted.accumulates
                && after.unsigned_abs() < before.unsigned_abs() / 2
                && pace.is_far_beyond(rate(older, younger, index))
            {
                doubtful.push(index);
            }
        }
        doubtful
    }

    /// Whether a doubtful change was a reset: it is one if nothing in the rows around it is like it.
    pub(super) fn is_reset(
        &self,
        index: usize,
        older: &CounterRow,
        younger: &CounterRow,
        around: &[CounterRow],
    ) -> bool {
        let mut pace = Pace::default();
        for pair in around.windows(2) {
            let [before, after] = pair else { continue };
            // What overlaps with the doubtful change says nothing about it.
            if after.nanos <= older.nanos || before.nanos >= younger.nanos {
                pace.note(rate(before, after, index));
            }
        }
        pace.is_far_beyond(rate(older, younger, index))
    }

    /// Whether rows that should be between two are not there: they are as far apart as a step and the database's
    /// interval, and no equal distance of many rows tells that the database has no finer ones.
    fn is_gap(&self, older: &CounterRow, younger: &CounterRow) -> bool {
        let apart = younger.nanos.saturating_sub(older.nanos);
        let age = self.now_nanos.saturating_sub(older.nanos) / SECOND / 86_400;
        let usual = USUAL.iter().find(|(days, _)| age < *days).map_or(OLDEST, |(_, interval)| *interval);
        apart >= self.step_nanos.saturating_add(usual.saturating_mul(SECOND))
            && [older, younger].iter().all(|row| row.spacing != Some(apart))
    }

    /// What happened between two rows, the counters at `resets` having been set back to zero.
    pub(super) fn row(&mut self, older: &CounterRow, younger: &CounterRow, resets: &[usize]) -> Row {
        let is_gap = self.is_gap(older, younger);
        let mut changes = Vec::with_capacity(self.counted.len());
        for (index, (counted, pace)) in self.counted.iter().zip(&mut self.fastest).enumerate() {
            let before = older.counters.get(index).copied().unwrap_or_default();
            let after = younger.counters.get(index).copied().unwrap_or_default();
            let reset = resets.contains(&index);
            // Since it was set back to zero it has counted what it shows.
            let change = if reset || !counted.accumulates { after } else { after.wrapping_sub(before) };
            if !reset {
                pace.note(rate(older, younger, index));
            }
            let demand = younger.demands.get(index).copied().flatten();
            changes.push(Change { counts: change, reset, demand });
        }
        Row::new(&self.columns, &self.counted, older.nanos, younger.nanos, is_gap, &changes)
    }
}

/// What happened to a counter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) counts: i64,
    pub(super) reset: bool,
    pub(super) demand: Option<super::CounterDemand>,
}

/// Counts per second between two rows, where the counter may have started over at its limit.
#[expect(clippy::cast_precision_loss, reason = "it is compared with others of its kind")]
fn rate(older: &CounterRow, younger: &CounterRow, index: usize) -> f64 {
    match (older.counters.get(index), younger.counters.get(index)) {
        (Some(before), Some(after)) => {
            let nanos = younger.nanos.saturating_sub(older.nanos).max(1);
            after.wrapping_sub(*before) as f64 / (nanos as f64 / SECOND as f64)
        }
        _ => 0.0,
    }
}
