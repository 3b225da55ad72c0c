//! What history is asked for.

use std::ops::{Range, RangeFrom};
use std::time::Duration;

use super::HistoryError;
#[cfg(feature = "calendar")]
use super::calendar::{Calendar, Zone};
use super::column::Selection;
use super::grid::Grid;
use super::step::Step;
use crate::models::{RegisterGetReply, RegisterGetVirtual, RegisterResponseObject, RegisterResponseRegister};
use crate::resources::register::RegisterGetQuery;
use crate::runtime::{Call, Connection, Meter, TextOr, Timestamp};

/// The latest second that is asked for, in the year 2255: its nanoseconds have room in 64 bits.
const LATEST: i64 = 9_000_000_000;

/// The default step.
const HOUR: Duration = Duration::from_secs(3600);

/// How many values a request asks for at most, by default: about 250 kB of reply.
const VALUES: usize = 16_384;

/// How many steps of the calendar a request asks for at most: about 3 kB of query.
const LISTED: usize = 128;

/// How many averages a meter has to compute for a request at most, where demand is asked for.
const AVERAGES: u64 = 250_000;

/// How often in a row a request is made again, by default.
const RESUMES: u32 = 8;

/// The pause before a request is made again for the first time, by default.
const BACKOFF: Duration = Duration::from_secs(1);

/// From when to when.
///
/// `from..to` and `from..` are ranges too. Times are taken to the second, and what lies in the meter's future is left
/// out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HistoryRange(Ends);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ends {
    Between(Timestamp, Timestamp),
    Since(Timestamp),
    Last(Step),
    Previous(Step),
}

impl HistoryRange {
    /// From one time to another.
    pub fn between(from: Timestamp, to: Timestamp) -> Self {
        Self(Ends::Between(from, to))
    }

    /// From a time to the present, by the meter's clock.
    pub fn since(from: Timestamp) -> Self {
        Self(Ends::Since(from))
    }

    /// This far back, up to the last step that is over by the meter's clock; in whole steps, so it can be a little
    /// longer: `last(Duration::from_secs(86_400))`, `last(Step::Months(2))`. Steps of seconds are counted from 1970 in
    /// UTC: hours begin on the hour, 24 hours at midnight UTC. Steps of the calendar begin where the calendar has them.
    ///
    /// The step is that of the rows: a month back by hours begins a month before the last full hour, a month back by months
    /// is the last calendar month that is over. For the hours of a calendar month use [`previous`](Self::previous).
    pub fn last(reach: impl Into<Step>) -> Self {
        Self(Ends::Last(reach.into()))
    }

    /// The last unit that is over by the meter's clock, such as the previous month, with any step of the rows: with the feature `calendar`,
    /// `previous(Step::Months(1))` is the calendar month before the present one, from its first midnight to its last in
    /// the [zone](HistoryRequest::zone) of the request. Units of seconds are counted from 1970 in UTC.
    ///
    /// ```no_run
    /// # #[cfg(feature = "calendar")]
    /// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
    /// use egauge_webapi::services::history::{HistoryRange, Step, Zone};
    ///
    /// // In July: the 720 hours of June.
    /// let hours = meter.history(HistoryRange::previous(Step::Months(1))).zone(Zone::meter()).rows().await?;
    /// # drop(hours);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("previous_day", "previous_month", "previous_week", "previous_year", "last_month"))]
    pub fn previous(unit: impl Into<Step>) -> Self {
        Self(Ends::Previous(unit.into()))
    }
}

impl From<Range<Timestamp>> for HistoryRange {
    fn from(range: Range<Timestamp>) -> Self {
        Self::between(range.start, range.end)
    }
}

impl From<RangeFrom<Timestamp>> for HistoryRange {
    fn from(range: RangeFrom<Timestamp>) -> Self {
        Self::since(range.start)
    }
}

/// Demand: which extreme, of the averages over which interval.
///
/// ```no_run
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
/// use egauge_webapi::services::history::{DemandExtreme, DemandRequest, HistoryRange};
/// use std::time::Duration;
///
/// // The highest average over 15 min of every hour.
/// let demand = DemandRequest::rolling(DemandExtreme::Maximum, Duration::from_secs(900));
/// let day = meter.history(HistoryRange::last(Duration::from_secs(86_400)));
/// let mut rows = day.registers(["Grid"]).demand(demand).rows().await?;
/// while let Some(row) = rows.next().await.transpose()? {
///     println!("{:?}", row.get("Grid").and_then(|reading| reading.demand.as_ref()));
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemandRequest {
    method: &'static str,
    extreme: DemandExtreme,
    interval: Duration,
}

/// Which of the averages is the demand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DemandExtreme {
    /// The highest.
    Maximum,
    /// The lowest: of a net register, the highest feed-in.
    Minimum,
    /// The one that is farthest from zero.
    Magnitude,
}

impl DemandRequest {
    /// Of intervals that begin every minute. An interval is a multiple of a minute, an hour at most.
    pub fn rolling(extreme: DemandExtreme, interval: Duration) -> Self {
        Self { method: "roll", extreme, interval }
    }

    /// Of intervals that are laid end to end. An interval is a multiple of a minute, an hour at most.
    pub fn set(extreme: DemandExtreme, interval: Duration) -> Self {
        Self { method: "set", extreme, interval }
    }

    /// The parameter `demand`, and how many averages it takes for so many seconds.
    fn check(&self, seconds: u64) -> Result<(String, u64), HistoryError> {
        let interval = self.interval.as_secs();
        if !(60..=3600).contains(&interval)
            || !interval.is_multiple_of(60)
            || self.interval.subsec_nanos() > 0
        {
            return Err(HistoryError::Invalid(format!(
                "demand over {:?}: ask for a multiple of 60 s, up to 3600 s",
                self.interval
            )));
        }
        let extreme = match self.extreme {
            DemandExtreme::Maximum => '+',
            DemandExtreme::Minimum => '-',
            DemandExtreme::Magnitude => '|',
        };
        let advance = if self.method == "roll" { 60 } else { interval };
        Ok((format!("{}{extreme}{interval}", self.method), seconds / advance + 1))
    }
}

/// A history that can be asked for: see [`Meter::history`].
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until its rows are asked for"]
pub struct HistoryRequest<C> {
    pub(super) meter: Meter<C>,
    range: HistoryRange,
    step: Step,
    #[cfg(feature = "calendar")]
    pub(super) zone: Zone,
    registers: Option<Vec<String>>,
    demand: Option<DemandRequest>,
    rows_per_request: Option<usize>,
    pub(super) compact: bool,
    pub(super) resumes: u32,
    pub(super) backoff: Duration,
}

impl<C: Connection> Meter<C> {
    /// What the registers counted, step by step, through `GET /register` with `time`:
    /// see [`services::history`](crate::services::history).
    pub fn history(&self, range: impl Into<HistoryRange>) -> HistoryRequest<C> {
        HistoryRequest {
            meter: self.clone(),
            range: range.into(),
            step: Step::Fixed(HOUR),
            #[cfg(feature = "calendar")]
            zone: Zone::default(),
            registers: None,
            demand: None,
            rows_per_request: None,
            compact: false,
            resumes: RESUMES,
            backoff: BACKOFF,
        }
    }
}

impl<C> HistoryRequest<C> {
    /// The same over another connection.
    #[cfg(feature = "blocking")]
    pub(super) fn over<D>(self, meter: Meter<D>) -> HistoryRequest<D> {
        HistoryRequest {
            meter,
            range: self.range,
            step: self.step,
            #[cfg(feature = "calendar")]
            zone: self.zone,
            registers: self.registers,
            demand: self.demand,
            rows_per_request: self.rows_per_request,
            compact: self.compact,
            resumes: self.resumes,
            backoff: self.backoff,
        }
    }

    /// From row to row: a [`Duration`] of whole seconds, or with the feature `calendar` also days, weeks, months or
    /// years; an hour by default. Where the range is not a multiple of it, the last step is shorter; where it
    /// begins within a step of the calendar, the first one is, too. [`Row::is_partial`](super::Row::is_partial) says so.
    pub fn step(mut self, step: impl Into<Step>) -> Self {
        self.step = step.into();
        self
    }

    /// The time zone of steps of the calendar; the [computer's](Zone::computer) by default.
    ///
    /// ```no_run
    /// # async fn run(meter: egauge_webapi::Meter) -> Result<(), Box<dyn std::error::Error>> {
    /// use egauge_webapi::services::history::{HistoryRange, Step, Zone};
    ///
    /// let year = meter.history(HistoryRange::last(Step::Years(1))).step(Step::Months(1));
    /// let mut months = year.zone(Zone::named("Europe/Berlin")?).registers(["Grid"]).rows().await?;
    /// while let Some(month) = months.next().await {
    ///     println!("{:?}", month?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "calendar")]
    #[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
    pub fn zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// These registers alone, physical or virtual, in this order; all of the meter's by default.
    pub fn registers<N: Into<String>>(mut self, names: impl IntoIterator<Item = N>) -> Self {
        self.registers = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// The demand of every step besides.
    pub fn demand(mut self, demand: DemandRequest) -> Self {
        self.demand = Some(demand);
        self
    }

    /// How many rows a request asks for at most, if the default is too much for a meter: it is such that a reply has
    /// 16 384 values. A reply that is too long or too late makes it less by itself.
    pub fn rows_per_request(mut self, rows: usize) -> Self {
        self.rows_per_request = Some(rows);
        self
    }

    /// Asks for changes instead of counters (`delta`), which makes replies less than half as long.
    ///
    /// What the sign of a change means is [unsettled](super::Coding), so a reply also has the last row that is known already,
    /// and must lead to it; where it does not, the same rows are asked for once more as they are.
    pub fn compact(mut self) -> Self {
        self.compact = true;
        self
    }

    /// How often in a row a request is made again if the connection fails, the meter is busy or too slow; 8 times by
    /// default. That is on top of what the client [repeats](crate::runtime::Builder::retries) by itself.
    pub fn resumes(mut self, times: u32) -> Self {
        self.resumes = times;
        self
    }

    /// The pause before a request is made again; 1 s by default. Each one in a row is twice as long, up to
    /// 30 s.
    pub fn backoff(mut self, first: Duration) -> Self {
        self.backoff = first;
        self
    }
}

/// What to ask a meter, now that its registers and its time are known.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) selection: Selection,
    /// `None` where nothing of the range is in the past.
    pub(super) grid: Option<Grid>,
    /// The present by the meter's clock, in seconds since 1970.
    pub(super) now: i64,
    pub(super) rows: i64,
    pub(super) demand: Option<String>,
}

impl<C: Connection> HistoryRequest<C> {
    /// The call that lists the registers.
    pub(super) fn listing(&self) -> Call<C, TextOr<RegisterGetReply>, RegisterGetQuery> {
        self.meter.register().get().r#virtual(RegisterGetVirtual::Formula)
    }

    /// Refuses an invalid request before anything is sent.
    pub(super) fn check(&self) -> Result<(), HistoryError> {
        match self.step {
            Step::Fixed(duration) => seconds(duration).map(|_| ())?,
            #[cfg(feature = "calendar")]
            step => Calendar::check(step)?,
        }
        match self.range.0 {
            #[cfg(feature = "calendar")]
            Ends::Last(reach) => Calendar::check(reach)?,
            Ends::Previous(Step::Fixed(duration)) => seconds(duration).map(|_| ())?,
            #[cfg(feature = "calendar")]
            Ends::Previous(unit) => Calendar::check(unit)?,
            _ => {}
        }
        if let Ends::Between(from, to) = self.range.0
            && from > to
        {
            return Err(HistoryError::Invalid(format!(
                "a range from {from} to {to}: ask for one that ends after it begins"
            )));
        }
        if let Some(names) = &self.registers
            && names.is_empty()
        {
            return Err(HistoryError::Invalid(
                "no register: name one, or leave `registers` out for all".to_owned(),
            ));
        }
        if self.rows_per_request == Some(0) {
            return Err(HistoryError::Invalid("requests of no rows: ask for at least one".to_owned()));
        }
        if let Some(demand) = &self.demand {
            demand.check(1)?;
        }
        Ok(())
    }

    /// What to ask for, by the list of the meter's registers.
    pub(super) fn plan(&self, listing: &RegisterResponseObject) -> Result<Plan, HistoryError> {
        self.check()?;
        let listed: &[RegisterResponseRegister] = listing.registers.as_deref().unwrap_or_default();
        let selection = Selection::new(listed, self.registers.as_deref(), self.demand.is_some())?;
        let now = listing.ts.map(Timestamp::unix_seconds).filter(|now| (0..=LATEST).contains(now));
        let now =
            now.ok_or_else(|| HistoryError::Unreadable("the meter does not say its time".to_owned()))?;
        let (grid, step) = self.grid(now)?;
        let width = selection.counted.len().max(1);
        let mut rows = self.rows_per_request.unwrap_or_else(|| (VALUES / width).max(1));
        if !matches!(self.step, Step::Fixed(_)) {
            // Each step may be a range of its own in the query.
            rows = rows.min(LISTED);
        }
        let mut demand = None;
        if let Some(wanted) = &self.demand {
            let (parameter, averages) = wanted.check(step.unsigned_abs())?;
            let most = AVERAGES / averages.saturating_mul(width as u64).max(1);
            rows = rows.min(usize::try_from(most).unwrap_or(usize::MAX)).max(1);
            demand = Some(parameter);
        }
        Ok(Plan { selection, grid, now, rows: i64::try_from(rows).unwrap_or(i64::MAX), demand })
    }
}

/// The bounds of a range, once the meter's time is known.
enum Bounds {
    Times(i64, i64),
    /// So far back from the end of the last step that is over.
    Back(Step),
}

impl<C> HistoryRequest<C> {
    /// The times to ask for, none if nothing of the range is in the past; and the seconds of a step, or of the longest.
    fn grid(&self, now: i64) -> Result<(Option<Grid>, i64), HistoryError> {
        let within = |time: Timestamp| time.unix_seconds().clamp(0, LATEST);
        let bounds = match self.range.0 {
            Ends::Between(from, to) => Bounds::Times(within(from), within(to).min(now)),
            Ends::Since(from) => Bounds::Times(within(from), now),
            Ends::Previous(unit) => self.previous(unit, now)?,
            Ends::Last(reach) => Bounds::Back(reach),
        };
        #[cfg(feature = "calendar")]
        if let Some(calendar) = Calendar::new(self.step, &self.zone)? {
            let ends = match bounds {
                Bounds::Times(from, to) => Some((from, to)),
                Bounds::Back(reach) => calendar.last_over(now).and_then(|to| {
                    let from = match reach {
                        Step::Fixed(duration) => calendar.seconds_before(to, reached(duration)),
                        reach => Calendar::new(reach, &self.zone).ok()??.before(to),
                    };
                    Some((calendar.back_to(to, from?.max(0))?, to))
                }),
            };
            let (from, to) = ends.ok_or_else(too_far)?;
            if from > to {
                return Ok((None, 1));
            }
            let grid = calendar.times(from, to).and_then(Grid::listed).ok_or_else(too_far)?;
            let longest = (1..=grid.last()).map(|number| grid.at(number) - grid.at(number - 1)).max();
            return Ok((Some(grid), longest.unwrap_or(1)));
        }
        let step = fixed(self.step)?;
        let (from, to) = match bounds {
            Bounds::Times(from, to) => (from, to),
            Bounds::Back(Step::Fixed(duration)) => {
                let to = now - now % step;
                let steps = duration.as_secs().div_ceil(step.unsigned_abs());
                let back = i64::try_from(steps).ok().and_then(|steps| steps.checked_mul(step));
                (to - back.map_or(to, |back| back.min(to)), to)
            }
            #[cfg(feature = "calendar")]
            Bounds::Back(reach) => {
                let to = now - now % step;
                let from = Calendar::new(reach, &self.zone)?.and_then(|calendar| calendar.before(to));
                let from = from.unwrap_or(0).clamp(0, to);
                // Whole steps, so that each begins where others of its kind do.
                (to - ((to - from + step - 1) / step).saturating_mul(step).min(to), to)
            }
        };
        Ok(((from <= to).then(|| Grid::new(from, step, to)), step))
    }

    /// The last unit that is over.
    fn previous(&self, unit: Step, now: i64) -> Result<Bounds, HistoryError> {
        #[cfg(feature = "calendar")]
        if let Some(calendar) = Calendar::new(unit, &self.zone)? {
            let to = calendar.last_over(now);
            let from = to.and_then(|to| calendar.back_to(to, to - 1));
            return from.zip(to).map(|(from, to)| Bounds::Times(from.max(0), to)).ok_or_else(too_far);
        }
        let unit = fixed(unit)?;
        let to = now - now % unit;
        Ok(Bounds::Times((to - unit).max(0), to))
    }
}

#[cfg(feature = "calendar")]
fn too_far() -> HistoryError {
    HistoryError::Invalid("the range reaches beyond the calendar".to_owned())
}

/// The seconds of a step of fixed length; those of the calendar have a grid of their own.
fn fixed(step: Step) -> Result<i64, HistoryError> {
    match step {
        Step::Fixed(duration) => seconds(duration),
        #[cfg(feature = "calendar")]
        _ => Ok(1),
    }
}

/// A step in seconds.
fn seconds(step: Duration) -> Result<i64, HistoryError> {
    let seconds = i64::try_from(step.as_secs()).ok().filter(|step| (1..=LATEST).contains(step));
    seconds.filter(|_| step.subsec_nanos() == 0).ok_or_else(|| {
        HistoryError::Invalid(format!("a step of {step:?}: ask for whole seconds, at least one"))
    })
}

/// How far back a duration reaches, in seconds.
#[cfg(feature = "calendar")]
fn reached(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(LATEST).min(LATEST)
}

/// The reply that is neither text nor the answer to a condition.
pub(super) fn object(reply: TextOr<RegisterGetReply>) -> Result<RegisterResponseObject, HistoryError> {
    match reply {
        TextOr::Value(RegisterGetReply::RegisterResponse(object)) => Ok(object),
        _ => Err(HistoryError::Unreadable(
            "the reply to `GET /register` is not an object of registers".to_owned(),
        )),
    }
}
