//! Times and durations on the command line.

use std::time::Duration;

use egauge_webapi::services::history::Step;
use egauge_webapi::{Json, Timestamp};
use jiff::civil::{Date, DateTime, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, SpanRelativeTo, Zoned};

use crate::failure::Failure;

/// Reads `30d`, `1h`, `90 min`, `34ms`, `1h 30m`. A day has 24 hours, a week 7 days.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let expected = || "expected a duration such as 30d, 12h, 15m, 10s or 34ms".to_owned();
    let span: Span = text.trim().parse().map_err(|_| expected())?;
    if span.get_years() != 0 || span.get_months() != 0 {
        return Err("months and years differ in length; give days, such as 30d or 365d".to_owned());
    }
    fixed(span).ok_or_else(expected)
}

fn fixed(span: Span) -> Option<Duration> {
    let span = span.to_duration(SpanRelativeTo::days_are_24_hours()).ok()?;
    Duration::try_from(span).ok().filter(|span| !span.is_zero())
}

/// Reads calendar steps (`1d`, `2w`, `3mo`, `1y`) and fixed steps (`24h`, `15m`, `1h 30m`).
pub(crate) fn step(text: &str) -> Result<Step, String> {
    let expected = || "expected a number with a unit, such as 15m, 24h, 1d, 1w, 3mo or 1y".to_owned();
    let span: Span = text.trim().parse().map_err(|_| expected())?;
    let units = [
        (i32::from(span.get_years()), Step::Years as fn(u32) -> Step),
        (span.get_months(), Step::Months),
        (span.get_weeks(), Step::Weeks),
        (span.get_days(), Step::Days),
    ];
    let given: Vec<_> = units.into_iter().filter(|(count, _)| *count != 0).collect();
    match given.as_slice() {
        [] => fixed(span).map(Step::Fixed).ok_or_else(expected),
        [(count, unit)] if !has_clock_units(span) => u32::try_from(*count).map(unit).map_err(|_| expected()),
        _ => Err("days, weeks, months and years differ in length; give a single unit of these".to_owned()),
    }
}

/// Whether a span has hours or shorter units, whose length is fixed.
fn has_clock_units(span: Span) -> bool {
    span.get_hours() != 0
        || span.get_minutes() != 0
        || span.get_seconds() != 0
        || span.get_milliseconds() != 0
        || span.get_microseconds() != 0
        || span.get_nanoseconds() != 0
}

/// A time on the command line, which a zone and the present time resolve.
#[derive(Clone, Debug)]
pub(crate) enum When {
    /// Independent of the zone.
    Instant(Timestamp),
    /// Local time in the zone.
    Local(DateTime),
    /// The present time.
    Now,
    /// Midnight, this many days ago.
    DaysAgo(i64),
    /// Midnight of the latest such weekday, which may be today.
    Last(Weekday),
    /// A duration ago; days, weeks, months and years are counted from the last midnight.
    Ago(Span),
}

const WHEN: &str = "expected a time such as today, yesterday, monday, -3d, 2024, 2024-07, 2024-07-01, \
                    \"2024-07-01 12:30\", 2024-07-01T12:30:00Z or @1719835200";

/// Reads a [`When`].
pub(crate) fn when(text: &str) -> Result<When, String> {
    let text = text.trim();
    let expected = || WHEN.to_owned();
    if let Some(seconds) = text.strip_prefix('@') {
        let seconds = seconds.parse().map(Timestamp::from_unix_seconds);
        return seconds.map(When::Instant).map_err(|_| expected());
    }
    if let Some(ago) = text.strip_prefix('-') {
        let span: Span = ago.trim().parse().map_err(|_| expected())?;
        return if span.is_positive() { Ok(When::Ago(span)) } else { Err(expected()) };
    }
    // "3 days ago"
    if let Some(ago) = text.parse::<Span>().ok().filter(|span| span.is_negative()) {
        return Ok(When::Ago(ago.negate()));
    }
    let word = text.to_ascii_lowercase();
    match word.as_str() {
        "now" => return Ok(When::Now),
        "today" => return Ok(When::DaysAgo(0)),
        "tomorrow" => return Ok(When::DaysAgo(-1)),
        "yesterday" => return Ok(When::DaysAgo(1)),
        _ => {}
    }
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let day = days.iter().zip(1..).find(|(day, _)| **day == word || word == day[..3]);
    if let Some(weekday) = day.and_then(|(_, number)| Weekday::from_monday_one_offset(number).ok()) {
        return Ok(When::Last(weekday));
    }
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Ok(When::Instant(timestamp(time)));
    }
    let mut parts = text.splitn(3, '-');
    let year = parts.next().filter(|year| year.len() == 4).and_then(|year| year.parse().ok());
    let month = parts.next().map(|month| if month.len() == 2 { month.parse::<i8>().ok() } else { None });
    if let (Some(year), None) = (year, parts.next()) {
        let date = match month {
            None => Date::new(year, 1, 1),
            Some(month) => Date::new(year, month.ok_or_else(expected)?, 1),
        };
        return date.map(|date| When::Local(date.into())).map_err(|_| expected());
    }
    text.parse().map(When::Local).map_err(|_| expected())
}

fn timestamp(time: jiff::Timestamp) -> Timestamp {
    Timestamp::from_unix_seconds(time.as_second())
}

impl When {
    /// Whether the present time is needed.
    pub(crate) fn is_relative(&self) -> bool {
        !matches!(self, Self::Instant(_) | Self::Local(_))
    }

    /// The time in a zone at a present time; `None` out of the range of the calendar.
    pub(crate) fn resolved(&self, zone: &TimeZone, now: Timestamp) -> Option<Timestamp> {
        let present = jiff::Timestamp::from_second(now.unix_seconds()).ok()?.to_zoned(zone.clone());
        let zoned: Zoned = match self {
            Self::Instant(time) => return Some(*time),
            Self::Now => return Some(now),
            Self::Local(local) => local.to_zoned(zone.clone()).ok()?,
            Self::DaysAgo(days) => present
                .date()
                .checked_sub(Span::new().try_days(*days).ok()?)
                .ok()?
                .to_zoned(zone.clone())
                .ok()?,
            Self::Last(weekday) => {
                let days = present.date().weekday().since(*weekday);
                present.date().checked_sub(Span::new().days(days)).ok()?.to_zoned(zone.clone()).ok()?
            }
            Self::Ago(span) => {
                if has_clock_units(*span) {
                    present.checked_sub(*span).ok()?
                } else {
                    present.date().checked_sub(*span).ok()?.to_zoned(zone.clone()).ok()?
                }
            }
        };
        Some(timestamp(zoned.timestamp()))
    }
}

/// The choice of a time zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ZoneChoice {
    Computer,
    Meter,
    Named(String),
}

/// Reads `computer`, `meter`, or the name of a time zone.
pub(crate) fn zone(text: &str) -> Result<ZoneChoice, String> {
    match text {
        "computer" => Ok(ZoneChoice::Computer),
        "meter" => Ok(ZoneChoice::Meter),
        name if named_zone(name).is_some() => Ok(ZoneChoice::Named(name.to_owned())),
        _ => Err("expected computer, meter, or a name such as Europe/Berlin".to_owned()),
    }
}

/// The time zone of the computer. A wrong `TZ` is an error, while the system's default would be UTC.
pub(crate) fn computer_zone() -> Result<TimeZone, Failure> {
    match (TimeZone::try_system(), std::env::var_os("TZ")) {
        (Ok(zone), _) => Ok(zone),
        (Err(_), None) => Ok(TimeZone::UTC),
        (Err(_), Some(name)) => Err(Failure::usage(format!(
            "the environment variable TZ has the unknown time zone `{}`",
            name.to_string_lossy()
        ))
        .attempt("set TZ to a name such as Europe/Berlin, or give --zone NAME")),
    }
}

/// A time zone by its IANA name or POSIX rule.
pub(crate) fn named_zone(name: &str) -> Option<TimeZone> {
    TimeZone::get(name).or_else(|_| TimeZone::posix(name)).ok()
}

fn zoned(time: Timestamp, zone: &TimeZone) -> Option<Zoned> {
    Some(jiff::Timestamp::from_second(time.unix_seconds()).ok()?.to_zoned(zone.clone()))
}

/// A time in a format of `strftime`.
pub(crate) fn formatted(time: Timestamp, zone: &TimeZone, format: &str) -> String {
    match zoned(time, zone) {
        Some(zoned) => zoned.strftime(format).to_string(),
        // Out of the range of the calendar.
        None => format!("@{time}"),
    }
}

/// `2024-07-01 12:30:00+02:00`
pub(crate) fn shown(time: Timestamp, zone: &TimeZone) -> String {
    formatted(time, zone, "%F %T%:z")
}

/// Whether a time is midnight, or the first moment of a day without midnight.
pub(crate) fn is_midnight(time: Timestamp, zone: &TimeZone) -> bool {
    zoned(time, zone).is_some_and(|zoned| zoned.start_of_day().is_ok_and(|begin| begin == zoned))
}

/// `2024-07-01T10:30:00Z`, for programs.
pub(crate) fn iso(time: Timestamp) -> String {
    let nanos = i32::try_from(time.subsec_nanos()).unwrap_or(0);
    jiff::Timestamp::new(time.unix_seconds(), nanos)
        .map_or_else(|_| format!("@{time}"), |time| time.to_string())
}

/// The members of a time in JSON: `time` and `time_unix`. `time` is null out of the range of the calendar.
pub(crate) fn members(time: Timestamp) -> [(&'static str, Json); 2] {
    let seconds = Json::from(time.unix_seconds());
    let unix = if time.subsec_nanos() == 0 { seconds } else { Json::from(time.to_f64()) };
    let text = iso(time);
    let text = if text.starts_with('@') { Json::Null } else { Json::from(text) };
    [("time", text), ("time_unix", unix)]
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Step, TimeZone, Timestamp, When, duration, iso, named_zone, step, when};

    #[test]
    fn durations_as_people_write_them() {
        for (text, millis) in [
            ("30d", 30 * 86_400_000),
            ("1h", 3_600_000),
            ("15m", 900_000),
            ("10s", 10_000),
            ("34ms", 34),
            ("1h 30m", 5_400_000),
            ("2w", 14 * 86_400_000),
            ("90 min", 5_400_000),
        ] {
            assert_eq!(duration(text), Ok(Duration::from_millis(millis)), "{text}");
        }
        for text in ["", "0s", "-1h", "h", "1", "tomorrow", "99999999999999999999d", "1mo", "1y"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn steps_are_of_the_clock_or_of_the_calendar() {
        for (text, expected) in [
            ("24h", Step::Fixed(Duration::from_secs(86_400))),
            ("1h 30m", Step::Fixed(Duration::from_secs(5400))),
            ("1d", Step::Days(1)),
            ("2w", Step::Weeks(2)),
            ("3mo", Step::Months(3)),
            ("1 month", Step::Months(1)),
            ("1y", Step::Years(1)),
        ] {
            assert_eq!(step(text), Ok(expected), "{text}");
        }
        for text in ["", "0s", "0d", "-1d", "1d 12h", "1mo 1d", "1 fortnight", "99999999999y"] {
            assert!(step(text).is_err(), "{text}");
        }
    }

    fn resolved(text: &str, zone: &TimeZone) -> Option<i64> {
        // Sunday, 2026-11-29 14:30 in UTC.
        let now = Timestamp::from_unix_seconds(1_795_962_600);
        when(text).ok()?.resolved(zone, now).map(Timestamp::unix_seconds)
    }

    #[test]
    fn times_as_people_write_them() {
        // 2024-07-01 00:00 UTC is 1719792000; 12:30 is 45000 s later.
        for (text, seconds) in [
            ("2024-07-01T12:30:00Z", 1_719_837_000),
            ("2024-07-01T14:30:00+02:00", 1_719_837_000),
            ("2024-07-01 12:30", 1_719_837_000),
            ("2024-07-01", 1_719_792_000),
            ("2024-07", 1_719_792_000),
            // 182 days of a leap year before.
            ("2024", 1_719_792_000 - 182 * 86_400),
            ("@1719792000", 1_719_792_000),
            ("@-5", -5),
            ("now", 1_795_962_600),
            ("today", 1_795_910_400),
            ("Yesterday", 1_795_824_000),
            ("tomorrow", 1_795_996_800),
            ("sunday", 1_795_910_400),
            ("sun", 1_795_910_400),
            ("monday", 1_795_910_400 - 6 * 86_400),
            ("-3d", 1_795_910_400 - 3 * 86_400),
            ("-6h", 1_795_962_600 - 6 * 3600),
            ("3 days ago", 1_795_910_400 - 3 * 86_400),
            ("90 minutes ago", 1_795_962_600 - 5400),
            // October 29th.
            ("-1mo", 1_795_910_400 - 31 * 86_400),
        ] {
            assert_eq!(resolved(text, &TimeZone::UTC), Some(seconds), "{text}");
        }
        // Kathmandu is 5:45 ahead, where it is 20:15.
        let kathmandu = named_zone("<+0545>-5:45").unwrap();
        assert_eq!(resolved("today", &kathmandu), Some(1_795_910_400 - 20_700));
        for text in [
            "",
            "@",
            "@x",
            "someday",
            "ago",
            "3 days",
            "in 3 days",
            "2024-13-01",
            "2024-13",
            "24-07",
            "12:30",
            "-",
            "--3d",
            "-0s",
        ] {
            assert!(when(text).is_err(), "{text}");
        }
        assert!(
            when("today").is_ok_and(|when| when.is_relative())
                && !When::Instant(Timestamp::from_unix_seconds(0)).is_relative()
        );
    }

    #[test]
    fn programs_get_iso_8601() {
        assert_eq!(iso("1720612800.25".parse().unwrap()), "2024-07-10T12:00:00.25Z");
        assert_eq!(iso(Timestamp::from_unix_seconds(1_720_612_800)), "2024-07-10T12:00:00Z");
    }
}
