//! From counters to what happened between two rows: differences, gaps, resets.

use std::sync::Arc;

use super::SECOND;
use super::column::{Column, Computed, Counted, Selection};
use super::decode::CounterRow;
use super::row::{Row, Span};

/// How many steps on either side of a doubtful one are looked at.
pub(super) const NEIGHBOURS: i64 = 16;

/// By how much a loss must exceed those next to it to be a reset.
const FAR_BEYOND: f64 = 4.0;

/// The intervals of a meter's database as it usually is: up to an age in days, seconds from row to row.
const USUAL: [(i64, i64); 2] = [(366, 60), (3653, 900)];
/// Beyond that.
const OLDEST: i64 = 86_400;

/// The state of the counters while rows are read, from the oldest to the youngest.
#[derive(Debug)]
pub(super) struct Differences {
    columns: Arc<[Column]>,
    counted: Vec<Counted>,
    computed: Arc<[Computed]>,
    /// The present by the meter's clock.
    now_nanos: i64,
    /// The fastest that each counter went down and up, in counts per second.
    fastest: Vec<Pace>,
    /// How each counter stood last, of those that the older of two rows does not know.
    carried: Vec<Option<i64>>,
}

/// The step that was asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) nanos: i64,
    /// Whether it is cut off at an end of the range.
    pub(super) is_partial: bool,
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
    pub(super) fn new(selection: &Selection, now_nanos: i64) -> Self {
        let Selection { columns, counted, computed } = selection.clone();
        let fastest = vec![Pace::default(); counted.len()];
        let carried = vec![None; counted.len()];
        Self { columns, counted, computed, now_nanos, fastest, carried }
    }

    /// How a counter stood at the older of two rows, or before where that does not know it.
    fn before(&self, older: &CounterRow, index: usize) -> Option<i64> {
        counter(older, index).or_else(|| self.carried.get(index).copied().flatten())
    }

    /// Which counters may have been set back to zero between two rows: each of them came nearer to zero by more than
    /// half, faster than it ever went that way.
    pub(super) fn doubtful(&self, older: &CounterRow, younger: &CounterRow) -> Vec<usize> {
        let mut doubtful = Vec::new();
        for (index, (counted, pace)) in self.counted.iter().zip(&self.fastest).enumerate() {
            let (Some(before), Some(after)) = (self.before(older, index), counter(younger, index)) else {
                continue;
            };
            if counted.accumulates
                && after.unsigned_abs() < before.unsigned_abs() / 2
                && pace.is_far_beyond(rate(before, after, older, younger))
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
            let [one, other] = pair else { continue };
            // What overlaps with the doubtful change says nothing about it.
            if (other.nanos <= older.nanos || one.nanos >= younger.nanos)
                && let (Some(before), Some(after)) = (counter(one, index), counter(other, index))
            {
                pace.note(rate(before, after, one, other));
            }
        }
        match (self.before(older, index), counter(younger, index)) {
            (Some(before), Some(after)) => pace.is_far_beyond(rate(before, after, older, younger)),
            _ => false,
        }
    }

    /// Whether rows that should be between two are not there: they are as far apart as a step and the database's
    /// interval, and no equal distance of many rows tells that the database has no finer ones.
    fn is_gap(&self, older: &CounterRow, younger: &CounterRow, step_nanos: i64) -> bool {
        let apart = younger.nanos.saturating_sub(older.nanos);
        let age = self.now_nanos.saturating_sub(older.nanos) / SECOND / 86_400;
        let usual = USUAL.iter().find(|(days, _)| age < *days).map_or(OLDEST, |(_, interval)| *interval);
        apart >= step_nanos.saturating_add(usual.saturating_mul(SECOND))
            && [older, younger].iter().all(|row| row.spacing != Some(apart))
    }

    /// What happened between two rows, the counters at `resets` having been set back to zero.
    pub(super) fn row(
        &mut self,
        older: &CounterRow,
        younger: &CounterRow,
        asked: Asked,
        resets: &[usize],
    ) -> Row {
        let is_gap = self.is_gap(older, younger, asked.nanos);
        let mut changes = Vec::with_capacity(self.counted.len());
        for index in 0..self.counted.len() {
            let change = self.change(older, younger, index, resets.contains(&index), is_gap);
            changes.push(change);
        }
        let span = Span { begin: older.nanos, end: younger.nanos, is_gap, is_partial: asked.is_partial };
        Row::new(&self.columns, &self.counted, &self.computed, span, &changes)
    }

    /// What happened to a counter; `None` where it is not known before or after.
    fn change(
        &mut self,
        older: &CounterRow,
        younger: &CounterRow,
        index: usize,
        reset: bool,
        is_gap: bool,
    ) -> Option<Change> {
        let counted = self.counted.get(index)?;
        let (before, after) = (self.before(older, index), counter(younger, index));
        if let Some(carried) = self.carried.get_mut(index) {
            *carried = after.or(before);
        }
        let after = after?;
        let demand = younger.demands.get(index).copied().flatten();
        if !counted.accumulates {
            return Some(Change { counts: after, reset, is_gap, demand });
        }
        let before = before?;
        let is_carried = counter(older, index).is_none();
        if let Some(pace) = self.fastest.get_mut(index).filter(|_| !reset && !is_carried) {
            pace.note(rate(before, after, older, younger));
        }
        // Since it was set back to zero it has counted what it shows.
        let counts = if reset { after } else { after.wrapping_sub(before) };
        // It includes what was counted in an unknown time, so it is not an average of this step.
        let is_gap = is_gap || is_carried;
        Some(Change { counts, reset, is_gap, demand })
    }
}

fn counter(row: &CounterRow, index: usize) -> Option<i64> {
    row.counters.get(index).copied().flatten()
}

/// What happened to a counter.
#[derive(Clone, Copy, Debug)]
pub(super) struct Change {
    pub(super) counts: i64,
    pub(super) reset: bool,
    /// Whether it took longer than the step, or the counted time is unknown.
    pub(super) is_gap: bool,
    pub(super) demand: Option<super::CounterDemand>,
}

/// Counts per second between two rows, where the counter may have started over at its limit.
#[expect(clippy::cast_precision_loss, reason = "it is compared with others of its kind")]
fn rate(before: i64, after: i64, older: &CounterRow, younger: &CounterRow) -> f64 {
    let nanos = younger.nanos.saturating_sub(older.nanos).max(1);
    after.wrapping_sub(before) as f64 / (nanos as f64 / SECOND as f64)
}
