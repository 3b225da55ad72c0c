//! Times as ISO 8601 writes them.

use std::io::Write as _;

use crate::runtime::Timestamp;

const DAY: i64 = 86_400;

/// Writes times, and keeps the date of the latest: most are on the same day as the one before.
#[derive(Default)]
pub(super) struct Iso8601 {
    day: Option<i64>,
    /// `2024-07-10`, where the year has four digits.
    date: [u8; 10],
}

impl Iso8601 {
    /// Appends `2024-07-10T12:00:00Z`, with as many digits behind the point as there are.
    pub(super) fn write(&mut self, time: Timestamp, out: &mut Vec<u8>) {
        let day = time.unix_seconds().div_euclid(DAY);
        // Less than a day has room in it.
        let second = time.unix_seconds().rem_euclid(DAY) as u32;
        if self.day != Some(day) {
            let (year, month, date) = civil(day);
            if !(0..=9999).contains(&year) {
                // Writing to memory does not fail.
                let _ = write!(out, "{year:04}-{month:02}-{date:02}");
                return clock(second, time, out);
            }
            let [[a, b], [c, d], [e, f], [g, h]] =
                [year / 100, year % 100, month, date].map(|number| digits(number as u32));
            (self.day, self.date) = (Some(day), [a, b, c, d, b'-', e, f, b'-', g, h]);
        }
        out.extend_from_slice(&self.date);
        clock(second, time, out);
    }
}

/// The two digits of a number below 100. By hand, since `write!` takes a third of a line's time for them.
fn digits(number: u32) -> [u8; 2] {
    [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]
}

/// The time of day, of which a second is given.
fn clock(second: u32, time: Timestamp, out: &mut Vec<u8>) {
    let [[a, b], [c, d], [e, f]] = [second / 3600, second / 60 % 60, second % 60].map(digits);
    out.extend_from_slice(&[b'T', a, b, b':', c, d, b':', e, f]);
    if time.subsec_nanos() > 0 {
        let digits = format!("{:09}", time.subsec_nanos());
        let _ = write!(out, ".{}", digits.trim_end_matches('0'));
    }
    out.push(b'Z');
}

/// Year, month and day of the month of a day since 1970, by the Gregorian calendar.
fn civil(day: i64) -> (i64, i64, i64) {
    // A year that begins in March has its odd day at its end, and 400 of them are always as long: 146 097 days, of
    // which the first 100 years have 36 524, and four years 1461.
    let since = day + 719_468;
    let (era, day_of_era) = (since.div_euclid(146_097), since.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // Five months from March on, and from August on, have 153 days.
    let month_from_march = (5 * day_of_year + 2) / 153;
    let date = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, date)
}

#[cfg(test)]
mod tests {
    use super::Iso8601;

    #[test]
    fn times_are_written_as_the_calendar_has_them() {
        let mut iso8601 = Iso8601::default();
        for (unix, expected) in [
            ("0", "1970-01-01T00:00:00Z"),
            ("-1", "1969-12-31T23:59:59Z"),
            ("951782400", "2000-02-29T00:00:00Z"),
            ("951868800", "2000-03-01T00:00:00Z"),
            ("1709164800", "2024-02-29T00:00:00Z"),
            ("1720612800.25", "2024-07-10T12:00:00.25Z"),
            ("1720612861", "2024-07-10T12:01:01Z"),
            ("1735689599", "2024-12-31T23:59:59Z"),
            ("1735689600", "2025-01-01T00:00:00Z"),
            ("4107542400", "2100-03-01T00:00:00Z"),
            ("-2203891200", "1900-03-01T00:00:00Z"),
            ("-62167219200", "0000-01-01T00:00:00Z"),
            ("-62167219201", "-001-12-31T23:59:59Z"),
            ("253402300799", "9999-12-31T23:59:59Z"),
            ("253402300800", "10000-01-01T00:00:00Z"),
        ] {
            let mut text = Vec::new();
            iso8601.write(unix.parse().unwrap(), &mut text);
            assert_eq!(String::from_utf8(text).as_deref(), Ok(expected), "{unix}");
        }
    }
}
