//! A step of a history: what every register counted in it.

use std::fmt::{self, Debug};
use std::sync::Arc;
use std::time::Duration;

use super::SECOND;
use super::column::{Column, Computed, Counted, compute};
use super::difference::Change;
use crate::runtime::Timestamp;
use crate::services::units::{Quantity, RegisterType};

/// What happened between two rows of the meter's database.
///
/// ```no_run
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::history::HistoryRange;
/// use std::time::Duration;
///
/// let mut rows = meter.history(HistoryRange::last(Duration::from_secs(86_400))).rows().await?;
/// while let Some(row) = rows.next().await.transpose()? {
///     for (column, reading) in row.iter() {
///         println!("{} {}: {:?}", row.begin(), column.name(), reading.accumulated);
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
pub struct Row {
    span: Span,
    columns: Arc<[Column]>,
    readings: Box<[Reading]>,
}

/// From one row of the database to another, in nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) begin: i64,
    pub(super) end: i64,
    pub(super) is_gap: bool,
    pub(super) is_partial: bool,
}

/// What one register counted in a step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reading {
    /// The sum over the step in the register's cumulative unit: the energy in kWh of a power register. After a
    /// [reset](Self::is_reset) it is what was counted since.
    ///
    /// None for a type that is not known or that has no sum, where the meter does not know the counter (a cell that is
    /// `null`), and where a formula has no result: it needs such a register, or one that was reset. What was counted
    /// meanwhile is in the next step that has a sum, so that all of them add up to what was counted.
    pub accumulated: Option<Quantity>,
    /// The average rate over the step, in W for a power register. None in a [gap](Row::is_gap) and where the counter
    /// was reset, since the counted part of the time is unknown; also where the counter was not known at the
    /// beginning of the step, so that the sum is that of a longer time.
    pub average: Option<Quantity>,
    /// By how much the counter changed, in quanta times seconds; of a discrete register (type `d`), which does not
    /// count, its number at the end of the step. None where the meter does not know it, or a formula has no result.
    pub counts: Option<i64>,
    /// Whether the counter, or one of those that a virtual register is computed from, was set back to zero.
    pub is_reset: bool,
    /// The demand, where it was asked for and the meter could compute it. Never of a virtual register: extremes cannot
    /// be added.
    pub demand: Option<Demand>,
}

/// The extreme of the averages over an interval.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Demand {
    /// That average.
    pub rate: Quantity,
    /// When its interval began.
    pub begin: Timestamp,
}

impl Reading {
    pub(super) fn new(
        register_type: &RegisterType,
        counts: i64,
        seconds: f64,
        is_gap: bool,
        is_reset: bool,
    ) -> Self {
        let average = if is_gap || is_reset { None } else { register_type.average(counts, seconds) };
        Self {
            accumulated: register_type.cumulative(counts),
            average,
            counts: Some(counts),
            is_reset,
            demand: None,
        }
    }
}

impl Row {
    pub(super) fn new(
        columns: &Arc<[Column]>,
        counted: &[Counted],
        computed: &[Computed],
        span: Span,
        changes: &[Option<Change>],
    ) -> Self {
        let mut row = Self { span, columns: Arc::clone(columns), readings: Box::default() };
        let seconds = row.seconds();
        let computed = compute(computed, changes, seconds);
        let reading = |column: &Column| column.reading(counted, changes, &computed, seconds);
        row.readings = columns.iter().map(reading).collect();
        row
    }

    /// When the step begins: the time of the older row.
    pub fn begin(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.span.begin)
    }

    /// When the step ends: the time of the younger row.
    pub fn end(&self) -> Timestamp {
        Timestamp::from_unix_nanos(self.span.end)
    }

    /// From begin to end. That is the step that was asked for, rounded to where the database has rows; or more, in a
    /// gap and where the database is coarser.
    pub fn duration(&self) -> Duration {
        Duration::from_nanos(self.span.end.saturating_sub(self.span.begin).unsigned_abs())
    }

    /// Whether rows are missing in between, as the meter was off: see the [module](super)'s documentation.
    pub fn is_gap(&self) -> bool {
        self.span.is_gap
    }

    /// Whether the step is cut off: it is not over yet by the meter's clock, or the range begins or ends within it.
    pub fn is_partial(&self) -> bool {
        self.span.is_partial
    }

    /// The registers, in the order of their readings.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// What each register counted.
    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }

    /// What a register counted; `None` if the history does not have it.
    pub fn get(&self, register: &str) -> Option<&Reading> {
        self.iter().find(|(column, _)| column.name() == register).map(|(_, reading)| reading)
    }

    /// The registers, each with what it counted.
    pub fn iter(&self) -> impl Iterator<Item = (&Column, &Reading)> {
        self.columns.iter().zip(&self.readings)
    }

    #[expect(clippy::cast_precision_loss, reason = "an average has the digits of a float")]
    fn seconds(&self) -> f64 {
        self.span.end.saturating_sub(self.span.begin) as f64 / SECOND as f64
    }
}

impl Debug for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Row")
            .field("begin", &format_args!("{}", self.begin()))
            .field("end", &format_args!("{}", self.end()))
            .field("is_gap", &self.span.is_gap)
            .field("is_partial", &self.span.is_partial)
            .field("readings", &Named(self))
            .finish()
    }
}

/// Readings with the names of their registers.
struct Named<'a>(&'a Row);

impl Debug for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(column, reading)| (column.name(), reading))).finish()
    }
}
