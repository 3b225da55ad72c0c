//! Days, weeks, months and years of a time zone.

use jiff::Span;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::HistoryError;
use super::step::Step;

/// A time zone for [steps](Step) of the calendar, given to [`zone`](super::HistoryRequest::zone). [`Step`] has an example.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Zone(Place);

#[derive(Clone, Debug, Default, PartialEq)]
enum Place {
    #[default]
    Computer,
    Meter,
    Known(TimeZone),
}

impl Zone {
    /// The time zone of the computer: `TZ`, else the system's setting, else UTC.
    pub fn computer() -> Self {
        Self(Place::Computer)
    }

    /// The time zone of the meter, which a history then asks for first, through `GET /config/time`; UTC if it has none.
    pub fn meter() -> Self {
        Self(Place::Meter)
    }

    /// A time zone by its name in the computer's time zone database (`Europe/Berlin`), or by POSIX rules, which meters
    /// have (`CET-1CEST,M3.5.0,M10.5.0/3`).
    ///
    /// # Errors
    ///
    /// [`HistoryError::Invalid`] if the database lacks the name and it is not a POSIX rule.
    pub fn named(name: &str) -> Result<Self, HistoryError> {
        let known = TimeZone::get(name).or_else(|_| TimeZone::posix(name));
        known.map(|zone| Self(Place::Known(zone))).map_err(|_| {
            HistoryError::Invalid(format!(
                "the time zone `{name}` is not known here; give one such as Europe/Berlin or CET-1CEST,M3.5.0,M10.5.0/3"
            ))
        })
    }

    pub(super) fn is_meters(&self) -> bool {
        self.0 == Place::Meter
    }

    fn resolved(&self) -> Result<TimeZone, HistoryError> {
        match &self.0 {
            Place::Known(zone) => Ok(zone.clone()),
            Place::Computer => match TimeZone::try_system() {
                Ok(zone) => Ok(zone),
                // Without a time zone, a computer is in UTC. A wrong `TZ` must not be taken for UTC.
                Err(_) if std::env::var_os("TZ").is_none() => Ok(TimeZone::UTC),
                Err(error) => Err(HistoryError::Invalid(format!(
                    "this computer's time zone is not known ({error}); name one"
                ))),
            },
            Place::Meter => Err(HistoryError::Unreadable("it does not say its time zone".to_owned())),
        }
    }
}

/// A step of the calendar in a time zone.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    unit: Unit,
    count: u32,
    zone: TimeZone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// Times at which steps begin and end, from the oldest to the youngest.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) seconds: Vec<i64>,
    /// Whether the first step began before the first time.
    pub(super) begins_late: bool,
    /// Whether the last step ends after the last time.
    pub(super) ends_early: bool,
}

impl Unit {
    fn of(step: Step) -> Option<(Self, u32)> {
        match step {
            Step::Fixed(_) => None,
            Step::Days(count) => Some((Self::Day, count)),
            Step::Weeks(count) => Some((Self::Week, count)),
            Step::Months(count) => Some((Self::Month, count)),
            Step::Years(count) => Some((Self::Year, count)),
        }
    }

    fn span(self, count: i64) -> Option<Span> {
        let span = Span::new();
        match self {
            Self::Day => span.try_days(count),
            Self::Week => span.try_weeks(count),
            Self::Month => span.try_months(count),
            Self::Year => span.try_years(count),
        }
        .ok()
    }
}

/// The most steps between two times: the days of 10 000 years.
const MOST_STEPS: i64 = 3_660_000;

impl Calendar {
    /// `None` for a step of seconds.
    pub(super) fn new(step: Step, zone: &Zone) -> Result<Option<Self>, HistoryError> {
        let Some((unit, count)) = Unit::of(step) else { return Ok(None) };
        if count == 0 {
            return Err(HistoryError::Invalid(format!("a step of {step:?}: ask for at least 1")));
        }
        Ok(Some(Self { unit, count, zone: zone.resolved()? }))
    }

    /// Checks a step before its zone is known.
    pub(super) fn check(step: Step) -> Result<(), HistoryError> {
        Self::new(step, &Zone(Place::Known(TimeZone::UTC))).map(|_| ())
    }

    fn date(&self, second: i64) -> Option<Date> {
        Some(jiff::Timestamp::from_second(second).ok()?.to_zoned(self.zone.clone()).date())
    }

    /// When a day begins: at midnight, or where clocks skip midnight, right after.
    fn begin(&self, date: Date) -> Option<i64> {
        Some(date.to_zoned(self.zone.clone()).ok()?.timestamp().as_second())
    }

    /// The first day of the step that a day is in.
    fn floor(&self, date: Date) -> Option<Date> {
        let count = i64::from(self.count);
        match self.unit {
            Unit::Day => Some(date),
            Unit::Week => {
                let since = i64::from(date.weekday().to_monday_zero_offset());
                date.checked_sub(Unit::Day.span(since)?).ok()
            }
            Unit::Month => {
                let months = i64::from(date.year()) * 12 + i64::from(date.month()) - 1;
                date.first_of_month().checked_sub(Unit::Month.span(months.rem_euclid(count))?).ok()
            }
            Unit::Year => {
                let years = i64::from(date.year()).rem_euclid(count);
                date.first_of_year().checked_sub(Unit::Year.span(years)?).ok()
            }
        }
    }

    /// The day so many steps later.
    fn moved(&self, date: Date, steps: i64) -> Option<Date> {
        date.checked_add(self.unit.span(steps.checked_mul(self.count.into())?)?).ok()
    }

    /// The latest beginning of a step that is not in the future.
    pub(super) fn last_over(&self, now: i64) -> Option<i64> {
        self.begin(self.floor(self.date(now)?)?)
    }

    /// The latest beginning of a step, counted back from another, that is not after a time.
    pub(super) fn back_to(&self, from: i64, time: i64) -> Option<i64> {
        let (date, wanted) = (self.date(from)?, self.date(time)?);
        for steps in 0..MOST_STEPS {
            let before = self.moved(date, -steps)?;
            // Days are compared first, so that a calendar is asked for the last of them only.
            if before <= wanted {
                let begin = self.begin(before)?;
                if begin <= time {
                    return Some(begin);
                }
            }
        }
        None
    }

    /// The time so many of these units before another.
    pub(super) fn before(&self, second: i64) -> Option<i64> {
        let zoned = jiff::Timestamp::from_second(second).ok()?.to_zoned(self.zone.clone());
        Some(zoned.checked_sub(self.unit.span(self.count.into())?).ok()?.timestamp().as_second())
    }

    /// The time by the clock so many seconds before another: a day of 86 400 s ends at the time of day at which it began,
    /// also where clocks change.
    pub(super) fn seconds_before(&self, second: i64, seconds: i64) -> Option<i64> {
        let zoned = jiff::Timestamp::from_second(second).ok()?.to_zoned(self.zone.clone());
        let before = zoned.datetime().checked_sub(jiff::SignedDuration::from_secs(seconds)).ok()?;
        Some(before.to_zoned(self.zone.clone()).ok()?.timestamp().as_second())
    }

    /// The times from one to another.
    pub(super) fn times(&self, from: i64, to: i64) -> Option<Times> {
        let first = self.floor(self.date(from)?)?;
        let mut seconds = vec![from];
        let mut steps = 1;
        let mut next = self.begin(self.moved(first, steps)?)?;
        while next < to {
            if seconds.last().is_none_or(|last| *last < next) {
                seconds.push(next);
            }
            steps += 1;
            next = self.begin(self.moved(first, steps)?)?;
        }
        if from < to {
            seconds.push(to);
        }
        Some(Times { seconds, begins_late: self.begin(first)? < from, ends_early: next > to })
    }
}

#[cfg(test)]
mod tests {
    use super::{Calendar, Step, Zone};

    fn second(text: &str) -> i64 {
        text.parse::<jiff::Timestamp>().unwrap().as_second()
    }

    fn hours(step: Step, zone: &str, from: &str, to: &str) -> Vec<f64> {
        let calendar = Calendar::new(step, &Zone::named(zone).unwrap()).unwrap().unwrap();
        let times = calendar.times(second(from), second(to)).unwrap();
        times.seconds.windows(2).map(|pair| (pair[1] - pair[0]) as f64 / 3600.0).collect()
    }

    /// Counted by hand from the rules of each zone.
    #[test]
    fn days_are_as_long_as_clocks_make_them() {
        for (zone, from, to, expected) in [
            // The last Sunday in March and in October, at 01:00 UTC.
            ("Europe/Berlin", "2023-03-24T23:00:00Z", "2023-03-27T22:00:00Z", &[24.0, 23.0, 24.0][..]),
            ("Europe/Berlin", "2023-10-27T22:00:00Z", "2023-10-30T23:00:00Z", &[24.0, 25.0, 24.0]),
            (
                "CET-1CEST,M3.5.0,M10.5.0/3",
                "2023-10-27T22:00:00Z",
                "2023-10-30T23:00:00Z",
                &[24.0, 25.0, 24.0],
            ),
            // The second Sunday in March and the first in November, at 02:00.
            ("America/Denver", "2023-03-11T07:00:00Z", "2023-03-14T06:00:00Z", &[24.0, 23.0, 24.0]),
            ("America/Denver", "2023-11-04T06:00:00Z", "2023-11-07T07:00:00Z", &[24.0, 25.0, 24.0]),
            // Five and three quarters of an hour, always.
            ("Asia/Kathmandu", "2023-03-25T18:15:00Z", "2023-03-28T18:15:00Z", &[24.0, 24.0, 24.0]),
            // Half an hour, on the first Sunday in April and in October.
            ("Australia/Lord_Howe", "2023-03-31T13:00:00Z", "2023-04-03T13:30:00Z", &[24.0, 24.5, 24.0]),
            ("Australia/Lord_Howe", "2023-09-29T13:30:00Z", "2023-10-02T13:00:00Z", &[24.0, 23.5, 24.0]),
        ] {
            assert_eq!(hours(Step::Days(1), zone, from, to), expected, "{zone} {from}");
        }
        // Midnight is skipped: the day begins at 01:00.
        let santiago =
            hours(Step::Days(1), "America/Santiago", "2023-09-02T04:00:00Z", "2023-09-04T03:00:00Z");
        assert_eq!(santiago, [24.0, 23.0]);
    }

    #[test]
    fn weeks_months_and_years_begin_where_the_calendar_has_them() {
        let all = |step, from, to| hours(step, "Europe/Berlin", from, to);
        // Monday 2023-10-23 to Monday 2023-11-06; clocks go back on the 29th.
        assert_eq!(all(Step::Weeks(1), "2023-10-22T22:00:00Z", "2023-11-05T23:00:00Z"), [169.0, 168.0]);
        // February, March (an hour less), April.
        let months = all(Step::Months(1), "2023-01-31T23:00:00Z", "2023-04-30T22:00:00Z");
        assert_eq!(months, [28.0 * 24.0, 31.0 * 24.0 - 1.0, 30.0 * 24.0]);
        // The first quarter; what is left of the second in a range that ends on May 1st.
        let quarters = all(Step::Months(3), "2022-12-31T23:00:00Z", "2023-04-30T22:00:00Z");
        assert_eq!(quarters, [90.0 * 24.0 - 1.0, 30.0 * 24.0]);
        let years = all(Step::Years(1), "2022-12-31T23:00:00Z", "2024-12-31T23:00:00Z");
        assert_eq!(years, [8760.0, 8784.0]);
    }

    #[test]
    fn what_is_cut_off_is_known() {
        let berlin = Zone::named("Europe/Berlin").unwrap();
        let days = Calendar::new(Step::Days(1), &berlin).unwrap().unwrap();
        let times = days.times(second("2023-07-01T10:00:00Z"), second("2023-07-03T10:00:00Z")).unwrap();
        assert_eq!((times.seconds.len(), times.begins_late, times.ends_early), (4, true, true));
        let times = days.times(second("2023-06-30T22:00:00Z"), second("2023-07-01T22:00:00Z")).unwrap();
        assert_eq!((times.seconds.len(), times.begins_late, times.ends_early), (2, false, false));
        // Three days by the clock, one of which has 25 hours.
        let to = second("2023-10-30T23:00:00Z");
        assert_eq!(
            days.back_to(to, days.seconds_before(to, 3 * 86_400).unwrap()),
            Some(second("2023-10-27T22:00:00Z"))
        );
        assert_eq!(days.last_over(second("2023-10-31T12:00:00Z")), Some(to));
        assert!(Calendar::check(Step::Weeks(0)).is_err());
        assert!(Zone::named("Europe/Atlantis").is_err());
    }
}
