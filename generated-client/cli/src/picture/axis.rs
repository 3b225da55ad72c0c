//! Ticks of axes, and their labels.

use egauge_webapi::Timestamp;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _, Unit, Zoned};

use super::digits_beside;
use crate::times;

/// The times of a picture.
pub(crate) enum Axis {
    /// Seconds of a recording, shown as ms.
    Recording,
    /// Seconds since 1970, shown in a time zone.
    Clock(TimeZone),
}

impl Axis {
    /// About this many ticks with their labels.
    pub(super) fn ticks(&self, begin: f64, end: f64, most: usize) -> Vec<(f64, String)> {
        match self {
            Self::Recording => {
                let ticks = numbers(begin * 1e3, end * 1e3, most);
                ticks.into_iter().map(|(tick, label)| (tick / 1e3, format!("{label} ms"))).collect()
            }
            Self::Clock(zone) => clock(begin, end, most, zone).unwrap_or_default(),
        }
    }

    /// A time on its own.
    pub(super) fn label(&self, time: f64) -> String {
        match self {
            Self::Recording => format!("{} ms", super::digits(time * 1e3)),
            Self::Clock(zone) => times::formatted(second(time), zone, "%F %H:%M"),
        }
    }
}

fn second(time: f64) -> Timestamp {
    // The cast saturates.
    Timestamp::from_unix_seconds(time.round() as i64)
}

/// About this many round numbers in a range, 1, 2 or 5 times a power of ten apart.
pub(super) fn numbers(lowest: f64, highest: f64, most: usize) -> Vec<(f64, String)> {
    let span = highest - lowest;
    if !(span.is_finite() && span > 0.0) || most == 0 {
        return Vec::new();
    }
    let least = span / most as f64;
    let power = 10_f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|times| times * power).find(|step| *step >= least);
    let Some(step) = step.filter(|step| *step > 0.0) else { return Vec::new() };
    let first = (lowest / step).ceil();
    let greatest = lowest.abs().max(highest.abs());
    (0..=most + 1)
        .map(|number| (first + number as f64) * step)
        .take_while(|tick| *tick <= highest + step * 1e-6)
        .map(|tick| {
            let behind = (-step.log10().floor()).clamp(0.0, 9.0) as usize;
            let label = if greatest < 1e7 {
                format!("{:.behind$}", tick + 0.0)
            } else {
                digits_beside(tick, greatest)
            };
            (tick, if tick.abs() < step * 1e-6 { "0".to_owned() } else { label })
        })
        .collect()
}

/// Possible distances of ticks of a clock: in seconds at most, and as a number of units.
const CLOCK: [(f64, Unit, i64); 16] = [
    (1.0, Unit::Second, 1),
    (10.0, Unit::Second, 10),
    (60.0, Unit::Minute, 1),
    (300.0, Unit::Minute, 5),
    (900.0, Unit::Minute, 15),
    (3600.0, Unit::Hour, 1),
    (10_800.0, Unit::Hour, 3),
    (21_600.0, Unit::Hour, 6),
    (43_200.0, Unit::Hour, 12),
    (86_400.0, Unit::Day, 1),
    (172_800.0, Unit::Day, 2),
    (604_800.0, Unit::Week, 1),
    (2_678_400.0, Unit::Month, 1),
    (8_035_200.0, Unit::Month, 3),
    (31_622_400.0, Unit::Year, 1),
    (316_224_000.0, Unit::Year, 10),
];

/// Hours, days, months or years of a time zone.
fn clock(begin: f64, end: f64, most: usize, zone: &TimeZone) -> Option<Vec<(f64, String)>> {
    let least = (end - begin) / most.max(1) as f64;
    let (_, unit, count) = CLOCK.iter().find(|(seconds, ..)| *seconds >= least).or(CLOCK.last())?;
    let start = jiff::Timestamp::from_second(begin.floor() as i64).ok()?.to_zoned(zone.clone());
    let (mut tick, span, format): (Zoned, Span, &str) = match unit {
        Unit::Year => {
            let year = start.date().first_of_year();
            (year.to_zoned(zone.clone()).ok()?, count.years(), "%Y")
        }
        Unit::Month => {
            let month = start.date().first_of_month();
            (month.to_zoned(zone.clone()).ok()?, count.months(), "%Y-%m")
        }
        Unit::Week => {
            let days = i64::from(start.date().weekday().to_monday_zero_offset());
            let monday = start.date().checked_sub(days.days()).ok()?;
            (monday.to_zoned(zone.clone()).ok()?, 1.week(), "%m-%d")
        }
        Unit::Day => (start.start_of_day().ok()?, count.days(), "%m-%d"),
        _ => {
            let [hour, minute, second] = [start.hour(), start.minute(), start.second()].map(i64::from);
            let (into, span, format) = match unit {
                Unit::Hour => ((hour % count * 60 + minute) * 60 + second, count.hours(), "%H:%M"),
                Unit::Minute => (minute % count * 60 + second, count.minutes(), "%H:%M"),
                _ => (second % count, count.seconds(), "%H:%M:%S"),
            };
            (start.checked_sub(into.seconds()).ok()?, span, format)
        }
    };
    let mut ticks = Vec::new();
    for _ in 0..most.saturating_mul(3).saturating_add(3) {
        let at = tick.timestamp().as_second() as f64;
        if at > end {
            break;
        }
        if at >= begin {
            let is_day = format.starts_with("%H") && tick.start_of_day().is_ok_and(|day| day == tick);
            ticks.push((at, tick.strftime(if is_day { "%m-%d" } else { format }).to_string()));
        }
        tick = tick.checked_add(span).ok()?;
    }
    Some(ticks)
}

#[cfg(test)]
mod tests {
    use super::{Axis, numbers};
    use crate::times::named_zone;

    fn labels(ticks: &[(f64, String)]) -> Vec<&str> {
        ticks.iter().map(|(_, label)| label.as_str()).collect()
    }

    #[test]
    fn numbers_are_round() {
        assert_eq!(labels(&numbers(-3.9, 5.2, 5)), ["-2", "0", "2", "4"]);
        assert_eq!(labels(&numbers(0.0, 0.25, 5)), ["0", "0.05", "0.10", "0.15", "0.20", "0.25"]);
        assert_eq!(labels(&numbers(-170.0, 170.0, 4)), ["-100", "0", "100"]);
        assert!(numbers(1.0, 1.0, 4).is_empty() && numbers(f64::NAN, 1.0, 4).is_empty());
        assert!(numbers(0.0, f64::INFINITY, 4).is_empty() && numbers(0.0, 1.0, 0).is_empty());
    }

    #[test]
    fn clocks_have_hours_and_calendars_days() {
        let berlin = Axis::Clock(named_zone("CET-1CEST,M3.5.0,M10.5.0/3").unwrap());
        // 2024-03-30 23:00 in UTC is midnight in Berlin; the day has 23 hours.
        let begin = 1_711_839_600.0;
        assert_eq!(
            labels(&berlin.ticks(begin, begin + 23.0 * 3600.0, 5)),
            ["03-31", "07:00", "13:00", "19:00"]
        );
        assert_eq!(
            labels(&berlin.ticks(begin, begin + 71.0 * 3600.0, 3)),
            ["03-31", "04-01", "04-02", "04-03"]
        );
        let months = berlin.ticks(begin, begin + 100.0 * 86_400.0, 4);
        assert_eq!(labels(&months), ["2024-04", "2024-05", "2024-06", "2024-07"]);
        // Tens of seconds, from a begin between two of them.
        let seconds = berlin.ticks(begin + 3.0, begin + 43.0, 4);
        assert_eq!(labels(&seconds), ["00:00:10", "00:00:20", "00:00:30", "00:00:40"]);
        assert_eq!(labels(&Axis::Recording.ticks(0.0, 0.034, 4)), ["0 ms", "10 ms", "20 ms", "30 ms"]);
        assert_eq!(berlin.label(begin), "2024-03-31 00:00");
    }
}
