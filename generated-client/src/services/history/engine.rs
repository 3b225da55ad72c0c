//! What asks for one part of a history after another.

use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use tokio::time::sleep;

use super::HistoryError;
use super::SECOND;
use super::column::Selection;
use super::decode::{self, Coding, CounterRow};
use super::difference::{Asked, Differences, NEIGHBOURS};
use super::grid::Grid;
use super::request::Plan;
use super::row::Row;
use crate::models::{RegisterResponseObject, RegisterResponseRegister};
use crate::runtime::{Error, Timestamp};

/// The longest pause before a request is made again.
const LONGEST_PAUSE: Duration = Duration::from_secs(30);

/// Makes a request.
pub(super) type Ask = Box<dyn Fn(&Question<'_>) -> Asking + Send + Sync>;
pub(super) type Asking = Pin<Box<dyn Future<Output = Result<RegisterResponseObject, HistoryError>> + Send>>;

/// A request for rows.
#[derive(Debug)]
pub(super) struct Question<'a> {
    pub(super) reg: &'a str,
    pub(super) time: &'a str,
    pub(super) demand: Option<&'a str>,
    pub(super) delta: bool,
}

/// How often in a row a request may still be made again, and after which pause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resumes {
    pub(super) left: u32,
    pub(super) pause: Duration,
}

impl Resumes {
    /// Uses one up; the pause before the next is twice as long.
    async fn wait(&mut self) {
        self.left = self.left.saturating_sub(1);
        sleep(self.pause).await;
        self.pause = self.pause.saturating_mul(2).min(LONGEST_PAUSE);
    }
}

/// Goes through a history from the oldest row to the youngest.
pub(super) struct Engine {
    ask: Ask,
    selection: Selection,
    reg: String,
    demand: Option<String>,
    compact: bool,
    resumes: Resumes,
    grid: Grid,
    /// The present by the meter's clock, in seconds since 1970.
    now: i64,
    /// How many rows a request asks for.
    rows: i64,
    /// The number of the time in the grid that comes next.
    next: i64,
    /// The youngest row so far.
    previous: Option<CounterRow>,
    differences: Differences,
    /// What goes wrong once the rows that are there have been handed out.
    failure: Option<HistoryError>,
}

impl Engine {
    pub(super) fn new(plan: Plan, compact: bool, resumes: Resumes, ask: Ask) -> Option<Self> {
        let Plan { selection, grid, now, rows, demand } = plan;
        let grid = grid?;
        let now_nanos = now.saturating_mul(SECOND);
        let differences = Differences::new(&selection, now_nanos);
        let reg = selection.reg();
        Some(Self {
            ask,
            selection,
            reg,
            demand,
            compact,
            resumes,
            grid,
            now,
            rows,
            next: 0,
            previous: None,
            differences,
            failure: None,
        })
    }

    /// How much of the range has been read, from 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "a part of a whole")]
    pub(super) fn fraction(&self) -> f64 {
        self.next.min(self.grid.last() + 1) as f64 / (self.grid.last() + 1) as f64
    }

    /// The rows that come next, at least one; none at the end.
    pub(super) async fn batch(&mut self) -> Result<Vec<Row>, HistoryError> {
        let mut batch = Vec::new();
        while batch.is_empty() {
            if let Some(failure) = self.failure.take() {
                // Nothing more is asked for after a failure.
                self.next = i64::MAX;
                return Err(failure);
            }
            if self.next > self.grid.last() || self.selection.counted.is_empty() {
                break;
            }
            if let Err(failure) = self.read(&mut batch).await {
                self.failure = Some(failure);
            }
        }
        Ok(batch)
    }

    async fn read(&mut self, batch: &mut Vec<Row>) -> Result<(), HistoryError> {
        let first = self.next;
        let (mut rows, until) = self.chunk(first).await?;
        if first == 0 {
            self.begin(&mut rows).await?;
        }
        let mut progress = false;
        for row in rows {
            match self.previous.take() {
                // Known already: times that were asked for in a gap are answered with the row before it.
                Some(previous) if row.nanos <= previous.nanos => self.previous = Some(previous),
                Some(previous) => {
                    let step = self.step(&previous, &row).await;
                    self.previous = Some(row);
                    batch.push(step?);
                    progress = true;
                }
                None => {
                    self.previous = Some(row);
                    progress = true;
                }
            }
        }
        self.next = until + 1;
        if !progress && self.next <= self.grid.last() {
            self.skip().await?;
        }
        Ok(())
    }

    /// The rows from a time in the grid on, and the number of the time that they reach to.
    async fn chunk(&mut self, first: i64) -> Result<(Vec<CounterRow>, i64), HistoryError> {
        let mut resumes = self.resumes;
        let mut compact = self.compact;
        loop {
            let until = first.saturating_add(self.rows - 1).min(self.grid.last());
            match self.chunk_until(first, until, &mut compact).await {
                Ok(rows) => return Ok((rows, until)),
                Err(HistoryError::Call(error)) if self.can_ask_again(&error, resumes.left) => {
                    resumes.wait().await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Whether a request that failed is worth another one; makes it smaller where it was too much.
    fn can_ask_again(&mut self, error: &Error, left: u32) -> bool {
        use crate::runtime::ErrorKind::{Timeout, TooLarge};
        let too_much = error.kind() == TooLarge && self.rows > 1;
        if too_much || error.kind() == Timeout {
            self.rows = (self.rows / 2).max(1);
        }
        left > 0 && (too_much || error.is_retryable())
    }

    /// `compact` becomes false where changes have not settled what they are: should the request that follows fail, they
    /// need not be asked for again.
    async fn chunk_until(
        &self,
        first: i64,
        until: i64,
        compact: &mut bool,
    ) -> Result<Vec<CounterRow>, HistoryError> {
        let known = self.previous.as_ref().filter(|_| first > 0);
        // The demand of a row is that since the row before it in the reply, so that has to be there.
        let overlaps = known.is_some() && (self.compact || self.demand.is_some());
        let from = if overlaps { first - 1 } else { first };
        let time = self.grid.query(from, until);
        let window = Window { from: self.grid.asked_from(from, until), to: self.grid.at(until) };
        if let Some(known) = known.filter(|_| *compact) {
            let reply = self.reply(&time, self.demand.as_deref(), true).await?;
            if let Some(rows) = decode::settled(&reply, known)? {
                return self.checked(rows, window);
            }
            *compact = false;
        }
        let reply = self.reply(&time, self.demand.as_deref(), false).await?;
        self.checked(CounterRow::decode(&reply, Coding::Absolute)?, window)
    }

    /// Where the database begins later than the range, its first row comes before those on the grid.
    async fn begin(&mut self, rows: &mut Vec<CounterRow>) -> Result<(), HistoryError> {
        let from = self.grid.at(0);
        if rows.first().is_some_and(|row| row.nanos <= from.saturating_mul(SECOND)) {
            return Ok(());
        }
        if let Some(oldest) = self.row_from(from).await?
            && rows.first().is_none_or(|row| oldest.nanos < row.nanos)
        {
            rows.insert(0, oldest);
        }
        Ok(())
    }

    /// Goes on where there are rows again.
    async fn skip(&mut self) -> Result<(), HistoryError> {
        if let Some(row) = self.row_from(self.grid.at(self.next)).await? {
            self.next = self.next.max(self.grid.first_from(row.nanos));
        }
        Ok(())
    }

    /// The oldest row that is not older than a second.
    async fn row_from(&mut self, second: i64) -> Result<Option<CounterRow>, HistoryError> {
        let window = Window { from: second, to: i64::MAX };
        let rows = self.rows_at(&format!("+{second}"), window).await?;
        Ok(rows.into_iter().find(|row| row.nanos >= second.saturating_mul(SECOND)))
    }

    /// What happened between two rows.
    async fn step(&mut self, older: &CounterRow, younger: &CounterRow) -> Result<Row, HistoryError> {
        let mut resets = self.differences.doubtful(older, younger);
        if !resets.is_empty() {
            let around = self.around(older, younger).await?;
            resets.retain(|index| self.differences.is_reset(*index, older, younger, &around));
        }
        let asked = Asked {
            nanos: self.grid.step_to(younger.nanos).saturating_mul(SECOND),
            is_partial: self.grid.is_cut(younger.nanos),
        };
        Ok(self.differences.row(older, younger, asked, &resets))
    }

    /// Rows before and after two rows, each a step from the next.
    async fn around(
        &mut self,
        older: &CounterRow,
        younger: &CounterRow,
    ) -> Result<Vec<CounterRow>, HistoryError> {
        let step = self.grid.step_to(younger.nanos);
        let reach = step.saturating_mul(NEIGHBOURS);
        let whole = |second: i64, to: i64| (second.saturating_sub(to) / step).saturating_mul(step);
        let stop = younger.nanos.div_euclid(SECOND);
        let stop = stop.saturating_add(whole(self.now.min(stop.saturating_add(reach)), stop).max(0));
        let start = older.nanos.div_euclid(SECOND).saturating_sub(reach).max(0);
        let window = Window { from: start, to: stop };
        self.rows_at(&format!("{start}:{step}:{stop}"), window).await
    }

    /// The rows of some times, asked for as often as it takes.
    async fn rows_at(&mut self, time: &str, window: Window) -> Result<Vec<CounterRow>, HistoryError> {
        let mut resumes = self.resumes;
        loop {
            match self.reply(time, None, false).await {
                Ok(reply) => {
                    // The meter's present is as far as any row can be.
                    let present = reply.ts.map_or(self.now, Timestamp::unix_seconds).max(self.now);
                    let window = Window { to: window.to.min(present), ..window };
                    return self.checked(CounterRow::decode(&reply, Coding::Absolute)?, window);
                }
                Err(HistoryError::Call(error)) if resumes.left > 0 && error.is_retryable() => {
                    resumes.wait().await;
                }
                Err(error) => return Err(error),
            }
        }
    }

    async fn reply(
        &self,
        time: &str,
        demand: Option<&str>,
        delta: bool,
    ) -> Result<RegisterResponseObject, HistoryError> {
        let reply = (self.ask)(&Question { reg: &self.reg, time, demand, delta }).await?;
        // A reply that lists no registers is taken at its word; the number of values is checked anyway.
        if let Some(listed) = &reply.registers {
            self.compare(listed)?;
        }
        Ok(reply)
    }

    /// Columns have no names, so they must be those that were asked for.
    fn compare(&self, listed: &[RegisterResponseRegister]) -> Result<(), HistoryError> {
        let counted = &self.selection.counted;
        for (counted, register) in counted.iter().zip(listed) {
            if !counted.is(register) {
                return Err(HistoryError::Changed(format!(
                    "`{}` (type {}) is where `{}` was",
                    register.name, register.r#type, counted.name
                )));
            }
        }
        if counted.len() == listed.len() {
            return Ok(());
        }
        Err(HistoryError::Changed(format!(
            "the reply has {} registers where {} were asked for",
            listed.len(),
            counted.len()
        )))
    }

    /// Rows that are as many values wide as was asked for, and of times that were.
    fn checked(&self, rows: Vec<CounterRow>, window: Window) -> Result<Vec<CounterRow>, HistoryError> {
        let width = self.selection.counted.len();
        if let Some(row) = rows.iter().find(|row| row.counters.len() != width) {
            return Err(HistoryError::Unreadable(format!(
                "the row at {} has {} values for {width} registers",
                row.time(),
                row.counters.len()
            )));
        }
        match window.outside(&rows) {
            None => Ok(rows),
            Some(row) => Err(HistoryError::Unreadable(format!(
                "there is a row at {} in the reply for times {window}",
                row.time()
            ))),
        }
    }
}

/// The times that a reply is for, in seconds since 1970.
#[derive(Clone, Copy, Debug)]
struct Window {
    from: i64,
    to: i64,
}

impl Window {
    /// A row that is none of the answer, of rows from the oldest to the youngest. A time is answered with the row at
    /// or before it, so that one row may be older than the first time, but not two.
    fn outside(self, rows: &[CounterRow]) -> Option<&CounterRow> {
        let end = self.to.saturating_add(1).saturating_mul(SECOND);
        let begin = self.from.saturating_mul(SECOND);
        let is_younger = |row: &&CounterRow| row.nanos >= end;
        let oldest = rows.first().filter(|_| rows.get(1).is_some_and(|second| second.nanos <= begin));
        rows.last().filter(is_younger).or(oldest)
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "from {} to {}", self.from, self.to)
    }
}
