//! The rows of a reply, with the counters as they stood, from the oldest to the youngest.

use super::{HistoryError, SECOND};
use crate::models::{RegisterDemandPeak, RegisterResponseObject, RegisterResponseRange, RegisterRow};
use crate::runtime::Timestamp;

/// How the rows of a reply say their counters.
///
/// With the flag `delta`, rows behind the first say changes. Which way round is unsettled: the document speaks of the
/// change since the row before, which in a reply is the younger one, so that what a house consumes comes with a
/// minus; a client that goes by replies of real meters takes it without. [`HistoryRequest::compact`] finds out by
/// itself.
///
/// [`HistoryRequest::compact`]: super::HistoryRequest::compact
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Coding {
    /// Every row says how its counters stand.
    Absolute,
    /// Behind the first row, a row says what is to be added to the row before it in the reply.
    Added,
    /// Behind the first row, a row says what is to be taken away from the row before it in the reply.
    TakenAway,
}

/// How counters stood at a time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CounterRow {
    /// Nanoseconds since 1970.
    pub(super) nanos: i64,
    /// Nanoseconds from row to row, where the meter says so of at least three rows that this is one of.
    pub(super) spacing: Option<i64>,
    /// The counters in the order of the reply's columns, in quanta times seconds: watt-seconds for a power.
    pub counters: Vec<i64>,
    /// The demand of each column; empty if none was asked for.
    pub demands: Vec<Option<CounterDemand>>,
}

/// The demand that comes with a counter.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct CounterDemand {
    /// The extreme of the averages, in the unit of the register's rate.
    pub rate: f64,
    /// When the interval of that average began.
    pub begin: Timestamp,
}

impl CounterRow {
    /// When the counters stood so.
    pub fn time(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.nanos)
    }

    /// The rows of a reply of `GET /register` with `time`, from the oldest to the youngest, one for each time: a
    /// meter sends the youngest first, and twice what two of the ranges asked for have in common.
    ///
    /// Fails where the reply is not what the document promises: a row without a time, a number that is none, rows of
    /// different lengths.
    pub fn decode(reply: &RegisterResponseObject, coding: Coding) -> Result<Vec<Self>, HistoryError> {
        let ranges = reply.ranges.as_deref().unwrap_or_default();
        let mut rows: Vec<Self> = Vec::with_capacity(ranges.iter().map(length).sum());
        for range in ranges {
            decode_range(range, coding, &mut rows)?;
        }
        // The first of those with the same time stays: it is the one that has its demand from a whole step.
        rows.sort_by_key(|row| row.nanos);
        rows.dedup_by_key(|row| row.nanos);
        Ok(rows)
    }
}

fn length(range: &RegisterResponseRange) -> usize {
    range.rows.as_ref().map_or(0, Vec::len)
}

fn decode_range(
    range: &RegisterResponseRange,
    coding: Coding,
    rows: &mut Vec<CounterRow>,
) -> Result<(), HistoryError> {
    let cells = range.rows.as_deref().unwrap_or_default();
    if cells.is_empty() {
        return Ok(());
    }
    let first = range.ts.ok_or_else(|| unreadable("rows come without the time of the first of them"))?;
    let first = first.unix_nanos().ok_or_else(|| unreadable("a row has a time that no meter can know"))?;
    let delta = if cells.len() > 1 { Some(nanos_between(range.delta)?) } else { None };
    let spacing = delta.filter(|_| cells.len() > 2);
    let mut nanos = first;
    for (index, cells) in cells.iter().enumerate() {
        if index > 0 {
            nanos = nanos
                .checked_sub(delta.unwrap_or(0))
                .ok_or_else(|| unreadable("a row has a time that no meter can know"))?;
        }
        let mut row =
            CounterRow { nanos, spacing, counters: Vec::with_capacity(cells.len()), demands: Vec::new() };
        for (column, cell) in cells.iter().enumerate() {
            row.take(column, cell, cells.len())?;
        }
        if let Some(before) = rows.last() {
            row.undo(coding, before)?;
        }
        rows.push(row);
    }
    Ok(())
}

/// Seconds as a float, to the nanosecond.
#[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "checked against the range")]
fn nanos_between(delta: Option<f64>) -> Result<i64, HistoryError> {
    let delta = delta.ok_or_else(|| unreadable("rows come without the time from one to the next"))?;
    let nanos = (delta * SECOND as f64).round();
    if nanos > 0.0 && nanos < i64::MAX as f64 {
        Ok(nanos as i64)
    } else {
        Err(HistoryError::Unreadable(format!(
            "rows are {delta} s apart, which is not a time from one to the next"
        )))
    }
}

impl CounterRow {
    fn take(&mut self, column: usize, cell: &RegisterRow, width: usize) -> Result<(), HistoryError> {
        match cell {
            RegisterRow::Value(value) => {
                self.counters.push(value.0);
                if !self.demands.is_empty() {
                    self.demands.push(None);
                }
            }
            RegisterRow::RegisterDemand(object) => {
                self.counters.push(object.v.0);
                if self.demands.is_empty() {
                    self.demands.reserve(width);
                    self.demands.resize(column, None);
                }
                let demand = object.peak.as_ref().map(|peak| self.demand(peak)).transpose()?;
                self.demands.push(demand);
            }
            RegisterRow::Unknown(value) => {
                let found: String =
                    serde_json::to_string(value).unwrap_or_default().chars().take(40).collect();
                return Err(HistoryError::Unreadable(format!(
                    "column {column} of the row at {} should be a counter or a counter with its demand, and is \
                     `{found}`",
                    self.time()
                )));
            }
        }
        Ok(())
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "a cast to i64 saturates"
    )]
    fn demand(&self, peak: &RegisterDemandPeak) -> Result<CounterDemand, HistoryError> {
        let before = (peak.dt.to_f64() * SECOND as f64).round() as i64;
        let begin = self.nanos.checked_sub(before);
        let begin = begin.ok_or_else(|| unreadable("a demand has a time that no meter can know"))?;
        Ok(CounterDemand { rate: peak.rate, begin: Timestamp::from_unix_nanos(begin) })
    }

    fn undo(&mut self, coding: Coding, before: &Self) -> Result<(), HistoryError> {
        if self.counters.len() != before.counters.len() {
            return Err(HistoryError::Unreadable(format!(
                "the row at {} has {} values, and the one before it {}",
                self.time(),
                self.counters.len(),
                before.counters.len()
            )));
        }
        let undone = match coding {
            Coding::Absolute => return Ok(()),
            Coding::Added => i64::wrapping_add,
            Coding::TakenAway => i64::wrapping_sub,
        };
        for (counter, before) in self.counters.iter_mut().zip(&before.counters) {
            *counter = undone(*before, *counter);
        }
        Ok(())
    }
}

fn unreadable(why: &str) -> HistoryError {
    HistoryError::Unreadable(why.to_owned())
}
