//! The rows of a reply, with the counters as they stood, from the oldest to the youngest.

use super::{HistoryError, SECOND};
use crate::models::{RegisterDemandPeak, RegisterResponseObject, RegisterResponseRange, RegisterRow};
use crate::runtime::number::{integer, is_no_number};
use crate::runtime::{Json, Timestamp};

/// How the rows of a reply say their counters.
///
/// With the flag `delta`, rows behind the first say changes. Which way round is unsettled: the document speaks of the
/// change since the row before, which in a reply is the younger one, so that what a house consumes comes with a
/// minus; a client that was written for real meters takes it without. Whether the first row of a second range says
/// how counters stand is open, too. [`HistoryRequest::compact`] finds out by itself, reply by reply.
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
    /// `None` where the meter does not know one.
    pub counters: Vec<Option<i64>>,
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
    /// A cell that is `null`, no number (`"NaN"`) or beyond 64 bits is a counter that the meter does not know: `None`;
    /// a demand whose rate is none is left out. Where rows are changes, the counters
    /// of its column are unknown from there on.
    ///
    /// Fails where the reply is not what the document promises: a row without a time, a number that is none, rows of
    /// different lengths.
    ///
    /// # Errors
    ///
    /// [`HistoryError::Unreadable`] if the rows do not fit the registers.
    pub fn decode(reply: &RegisterResponseObject, coding: Coding) -> Result<Vec<Self>, HistoryError> {
        Ok(in_order(Written::read(reply)?.undone(Scheme { coding, restarts: false })))
    }
}

/// From the oldest to the youngest, one for each time.
fn in_order(mut rows: Vec<CounterRow>) -> Vec<CounterRow> {
    // The first of those with the same time stays: it is the one that has its demand from a whole step.
    rows.sort_by_key(|row| row.nanos);
    rows.dedup_by_key(|row| row.nanos);
    rows
}

/// How changes are coded over the ranges of a reply.
#[derive(Clone, Copy, Debug)]
struct Scheme {
    coding: Coding,
    /// Whether the first row of every range says how its counters stand, and not that of the first range alone.
    restarts: bool,
}

#[cfg(feature = "client")]
impl Scheme {
    /// Any form of a reply to `delta`, also one that ignores it.
    const ALL: [Self; 5] = [
        Self { coding: Coding::Absolute, restarts: false },
        Self { coding: Coding::Added, restarts: false },
        Self { coding: Coding::TakenAway, restarts: false },
        Self { coding: Coding::Added, restarts: true },
        Self { coding: Coding::TakenAway, restarts: true },
    ];
}

/// The rows of a reply as they are written, in the order of the reply.
struct Written {
    rows: Vec<CounterRow>,
    /// The number of each range's first row.
    begins: Vec<usize>,
}

/// The rows of a reply to a request for changes, if it settles what they are: of all the ways to code changes, those
/// that lead to the row that is known already, and from two of the same time to the same counters, must lead to the
/// same rows. `None` if they do not, or if none does.
#[cfg(feature = "client")]
pub(super) fn settled(
    reply: &RegisterResponseObject,
    known: &CounterRow,
) -> Result<Option<Vec<CounterRow>>, HistoryError> {
    let written = Written::read(reply)?;
    // A change that is not known says nothing of the rows behind it.
    if written.rows.iter().any(|row| row.counters.contains(&None)) {
        return Ok(None);
    }
    let mut found: Option<Vec<CounterRow>> = None;
    for scheme in Scheme::ALL {
        let mut rows = written.undone(scheme);
        rows.sort_by_key(|row| row.nanos);
        let is_consistent = rows.windows(2).all(|pair| {
            let [one, other] = pair else { return true };
            one.nanos != other.nanos || one.counters == other.counters
        });
        let is_known = |row: &CounterRow| row.nanos == known.nanos && row.counters == known.counters;
        if !is_consistent || !rows.iter().any(is_known) {
            continue;
        }
        let rows = in_order(rows);
        match &found {
            Some(other) if *other != rows => return Ok(None),
            _ => found = Some(rows),
        }
    }
    Ok(found)
}

impl Written {
    fn read(reply: &RegisterResponseObject) -> Result<Self, HistoryError> {
        let ranges = reply.ranges.as_deref().unwrap_or_default();
        let mut written =
            Self { rows: Vec::with_capacity(ranges.iter().map(length).sum()), begins: Vec::new() };
        for range in ranges {
            written.begins.push(written.rows.len());
            read_range(range, &mut written.rows)?;
        }
        Ok(written)
    }

    /// The rows with their counters as they stood.
    fn undone(&self, scheme: Scheme) -> Vec<CounterRow> {
        let mut rows = self.rows.clone();
        let undone = match scheme.coding {
            Coding::Absolute => return rows,
            Coding::Added => i64::wrapping_add,
            Coding::TakenAway => i64::wrapping_sub,
        };
        let mut begins = self.begins.iter().copied().peekable();
        for index in 1..rows.len() {
            while begins.next_if(|begin| *begin < index).is_some() {}
            if scheme.restarts && begins.peek() == Some(&index) {
                continue;
            }
            let (before, rest) = rows.split_at_mut(index);
            let (Some(before), Some(row)) = (before.last(), rest.first_mut()) else { continue };
            for (counter, before) in row.counters.iter_mut().zip(&before.counters) {
                *counter = counter.zip(*before).map(|(change, before)| undone(before, change));
            }
        }
        rows
    }
}

fn length(range: &RegisterResponseRange) -> usize {
    range.rows.as_ref().map_or(0, Vec::len)
}

fn read_range(range: &RegisterResponseRange, rows: &mut Vec<CounterRow>) -> Result<(), HistoryError> {
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
        if let Some(before) = rows.last().filter(|before| before.counters.len() != row.counters.len()) {
            return Err(HistoryError::Unreadable(format!(
                "the row at {} has {} values, and the one before it {}",
                row.time(),
                row.counters.len(),
                before.counters.len()
            )));
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
        let plain = match cell {
            RegisterRow::Value(value) => Some(Some(value.0)),
            // What is said as a number is a number.
            RegisterRow::Unknown(value) if value.as_i64().is_some() || is_no_value(value) => {
                Some(value.as_i64())
            }
            _ => None,
        };
        if let Some(plain) = plain {
            self.counters.push(plain);
            if !self.demands.is_empty() {
                self.demands.push(None);
            }
            return Ok(());
        }
        match cell {
            RegisterRow::Value(_) => {}
            RegisterRow::RegisterDemand(object) => {
                self.counters.push(Some(object.v.0));
                if self.demands.is_empty() {
                    self.demands.reserve(width);
                    self.demands.resize(column, None);
                }
                // A rate that is not a number is absent.
                let peak = object.peak.as_ref().filter(|peak| peak.rate.is_finite());
                self.demands.push(peak.map(|peak| self.demand(peak)).transpose()?);
            }
            // The demand of a counter that is not known belongs to nothing.
            RegisterRow::Unknown(object) if object.get("v").is_some_and(is_no_value) => {
                self.counters.push(None);
                self.demands.resize(column + 1, None);
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
}

/// Whether a cell says that there is none: `null`, `"NaN"`, a number that no counter can have.
fn is_no_value(cell: &Json) -> bool {
    cell.is_null()
        || cell.as_str().is_some_and(|text| is_no_number(text) || integer(text).is_some_and(is_beyond))
}

fn is_beyond(number: i128) -> bool {
    i64::try_from(number).is_err()
}

fn unreadable(why: &str) -> HistoryError {
    HistoryError::Unreadable(why.to_owned())
}
