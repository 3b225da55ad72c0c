//! Times and durations as people write them.

use std::time::Duration;

use egauge_webapi::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, SpanRelativeTo};

/// Reads `30d`, `1h`, `90 min`, `34ms`, `1h 30m`. A day has 24 hours, and a week 7 days.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let expected = || "a duration is expected, such as 30d, 12h, 15m, 10s or 34ms".to_owned();
    let span: Span = text.trim().parse().map_err(|_| expected())?;
    if span.get_years() != 0 || span.get_months() != 0 {
        return Err("months and years differ in length; say it in days, such as 30d or 365d".to_owned());
    }
    let span = span.to_duration(SpanRelativeTo::days_are_24_hours()).map_err(|_| expected())?;
    Duration::try_from(span).ok().filter(|span| !span.is_zero()).ok_or_else(expected)
}

/// Reads `2024-07-01`, `2024-07-01 12:30` in this computer's time zone, `2024-07-01T12:30:00Z`, or seconds since 1970
/// as `@1719835200`.
pub(crate) fn time(text: &str) -> Result<Timestamp, String> {
    let text = text.trim();
    let expected = || {
        "a time is expected, such as 2024-07-01, \"2024-07-01 12:30\", 2024-07-01T12:30:00Z or @1719835200"
            .to_owned()
    };
    if let Some(seconds) = text.strip_prefix('@') {
        return seconds.parse().map(Timestamp::from_unix_seconds).map_err(|_| expected());
    }
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Ok(Timestamp::from_unix_seconds(time.as_second()));
    }
    let local: DateTime = text.parse().map_err(|_| expected())?;
    let zoned = local.to_zoned(TimeZone::system()).map_err(|_| expected())?;
    Ok(Timestamp::from_unix_seconds(zoned.timestamp().as_second()))
}

/// `2024-07-01 12:30:00+02:00`, in this computer's time zone.
pub(crate) fn shown(time: Timestamp) -> String {
    match jiff::Timestamp::from_second(time.unix_seconds()) {
        Ok(known) => known.to_zoned(TimeZone::system()).strftime("%F %T%:z").to_string(),
        // Beyond the calendar.
        Err(_) => format!("@{time}"),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Timestamp, duration, time};

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
    fn times_as_people_write_them() {
        // 2024-07-01 00:00 UTC is 1719792000; 12:30 is 45000 s later.
        for (text, seconds) in [
            ("2024-07-01T12:30:00Z", 1_719_837_000),
            ("2024-07-01T14:30:00+02:00", 1_719_837_000),
            ("@1719792000", 1_719_792_000),
            ("@-5", -5),
        ] {
            assert_eq!(time(text).map(Timestamp::unix_seconds), Ok(seconds), "{text}");
        }
        // Where this runs, midnight is some quarter of an hour.
        let local = time("2024-07-01").map(Timestamp::unix_seconds);
        assert!(local.is_ok_and(|local| local % 900 == 0 && (local - 1_719_792_000).abs() <= 14 * 3600));
        for text in ["", "@", "@x", "yesterday", "2024-13-01", "12:30"] {
            assert!(time(text).is_err(), "{text}");
        }
    }
}
