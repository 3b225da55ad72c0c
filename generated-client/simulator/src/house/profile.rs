//! Quantities over time: what they are at an instant, and their sum up to it, both without looking at what lies
//! between.

use jiff::Timestamp;
use jiff::tz::Offset;

use crate::clock::SECOND;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A value for each hour of the day, UTC.
pub(super) type Hours = [i64; 24];

/// A quantity that repeats by hour, weekday and month, and flutters from minute to minute.
///
/// The flutter of a minute is taken back by the next one: from an even minute to the next even one, the sum is the
/// same for every seed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Profile {
    /// By hour, all year.
    pub(super) level: Hours,
    /// What Saturdays and Sundays have on top.
    pub(super) weekend: Hours,
    /// By hour, times the month's factor.
    pub(super) shape: Hours,
    /// Factors by month.
    pub(super) season: [i64; 12],
    pub(super) flutter: Flutter,
    /// Tells the flutter of this quantity from the others'.
    pub(super) salt: u64,
}

/// How far a quantity flutters around its hourly value, either way.
#[derive(Clone, Copy, Debug)]
pub(super) enum Flutter {
    /// By at most this much.
    Fixed(i64),
    /// By at most this part of the value.
    Part(i64),
}

impl Profile {
    /// Stays at a value, with a flutter.
    pub(super) const fn constant(value: i64, flutter: i64, salt: u64) -> Self {
        Self {
            level: [value; 24],
            weekend: [0; 24],
            shape: [0; 24],
            season: [0; 12],
            flutter: Flutter::Fixed(flutter),
            salt,
        }
    }

    /// The value during a second after 1970.
    pub(super) fn rate(&self, seed: u64, second: i64) -> i64 {
        let day = Day::of(second);
        let base = self.base(&day, hour(second));
        let (flutter, odd) = self.flutter(seed, base, second.div_euclid(MINUTE));
        if odd { base - flutter } else { base + flutter }
    }

    /// The sum over all nanoseconds from the beginning of 1970 to this one.
    pub(super) fn sum(&self, seed: u64, nanos: i64) -> i128 {
        let second = nanos.div_euclid(SECOND);
        let day = Day::of(second);
        let whole_days = total(&self.level) * i128::from(day.number)
            + total(&self.weekend) * i128::from(weekend_days(day.number))
            + total(&self.shape) * i128::from(self.seasons(&day));
        let hour = hour(second);
        let whole_hours: i64 = (0..hour).map(|hour| self.base(&day, hour)).sum();
        let base = self.base(&day, hour);
        let in_hour = nanos - (day.number * DAY + i64::try_from(hour).unwrap_or(0) * HOUR) * SECOND;
        // Of two minutes the first adds the flutter, and the second takes it away.
        let (flutter, odd) = self.flutter(seed, base, second.div_euclid(MINUTE));
        let in_minute = in_hour.rem_euclid(MINUTE * SECOND);
        let fluttering = if odd { MINUTE * SECOND - in_minute } else { in_minute };
        (whole_days + i128::from(whole_hours)) * i128::from(HOUR) * i128::from(SECOND)
            + i128::from(base) * i128::from(in_hour)
            + i128::from(flutter) * i128::from(fluttering)
    }

    fn base(&self, day: &Day, hour: usize) -> i64 {
        let of = |hours: &Hours| hours.get(hour).copied().unwrap_or(0);
        let weekend = if day.is_weekend() { of(&self.weekend) } else { 0 };
        of(&self.level) + weekend + of(&self.shape) * self.season(day.month)
    }

    fn season(&self, month: usize) -> i64 {
        self.season.get(month).copied().unwrap_or(0)
    }

    /// The flutter of this minute and its twin, and whether it is the second of the two.
    fn flutter(&self, seed: u64, base: i64, minute: i64) -> (i64, bool) {
        let most = match self.flutter {
            Flutter::Fixed(most) => most,
            Flutter::Part(part) => base / part.max(1),
        };
        let span = most.unsigned_abs() * 2 + 1;
        let pair = minute.div_euclid(2).cast_unsigned();
        let drawn = mix(seed ^ mix(self.salt ^ mix(pair))) % span;
        // The remainder is below a span that came from an i64.
        let flutter = i64::try_from(drawn).unwrap_or(0) - i64::try_from(most.unsigned_abs()).unwrap_or(0);
        (flutter, minute.rem_euclid(2) == 1)
    }

    /// The months' factors, added up for every day before this one.
    fn seasons(&self, day: &Day) -> i64 {
        let february = self.season(1);
        let year: i64 = (0..12).map(|month| self.season(month) * days_in(month, false)).sum();
        let years = (day.year - 1970) * year + (leap_days(day.year) - leap_days(1970)) * february;
        let months: i64 =
            (0..day.month).map(|month| self.season(month) * days_in(month, is_leap(day.year))).sum();
        years + months + self.season(day.month) * day.of_month
    }
}

fn total(hours: &Hours) -> i128 {
    hours.iter().copied().map(i128::from).sum()
}

fn hour(second: i64) -> usize {
    usize::try_from(second.rem_euclid(DAY) / HOUR).unwrap_or(0)
}

/// A day, UTC.
struct Day {
    /// Days since the first of 1970.
    number: i64,
    year: i64,
    /// From 0.
    month: usize,
    /// From 0.
    of_month: i64,
}

impl Day {
    fn of(second: i64) -> Self {
        // The calendar reaches further than a counter's nanoseconds do.
        let date = Offset::UTC.to_datetime(Timestamp::from_second(second).unwrap_or_default()).date();
        Self {
            number: second.div_euclid(DAY),
            year: date.year().into(),
            month: usize::try_from(date.month() - 1).unwrap_or(0),
            of_month: i64::from(date.day()) - 1,
        }
    }

    /// 1970 began on a Thursday.
    fn is_weekend(&self) -> bool {
        matches!(self.number.rem_euclid(7), 2 | 3)
    }
}

/// Saturdays and Sundays before this day.
fn weekend_days(day: i64) -> i64 {
    day.div_euclid(7) * 2 + (day.rem_euclid(7) - 2).clamp(0, 2)
}

fn days_in(month: usize, leap: bool) -> i64 {
    match month {
        1 => 28 + i64::from(leap),
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

fn is_leap(year: i64) -> bool {
    leap_days(year + 1) > leap_days(year)
}

/// The leap days before a year.
fn leap_days(year: i64) -> i64 {
    let past = year - 1;
    past / 4 - past / 100 + past / 400
}

/// Spreads neighbouring numbers over all 64 bits (the last step of splitmix64).
pub(crate) fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    number ^ (number >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WOBBLY: Profile = Profile {
        level: [100, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23],
        weekend: [7; 24],
        shape: [0, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0, 0],
        season: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        flutter: Flutter::Part(4),
        salt: 3,
    };

    /// The closed form against adding up minute by minute, over a leap year and both its ends.
    #[test]
    fn the_sum_is_what_the_minutes_add_up_to() {
        let begin = 1_703_980_800; // 2023-12-31
        let mut added = 0_i128;
        for minute in 0..(368 * 24 * 60) {
            let second = begin + minute * MINUTE;
            assert_eq!(
                WOBBLY.sum(5, second * SECOND) - WOBBLY.sum(5, begin * SECOND),
                added * i128::from(SECOND),
                "minute {minute}"
            );
            added += i128::from(WOBBLY.rate(5, second) * MINUTE);
        }
    }

    #[test]
    fn within_a_minute_the_sum_grows_by_the_rate() {
        for second in [1_700_000_000, 1_700_000_030, 1_700_000_070] {
            let rate = i128::from(WOBBLY.rate(5, second));
            let from = WOBBLY.sum(5, second * SECOND);
            assert_eq!(WOBBLY.sum(5, second * SECOND + 250) - from, rate * 250);
            assert_eq!(WOBBLY.sum(5, (second + 1) * SECOND) - from, rate * i128::from(SECOND));
        }
    }

    #[test]
    fn seeds_differ_within_two_minutes_only() {
        let begin = 1_700_006_400 * SECOND;
        let both = |nanos| (WOBBLY.sum(1, nanos), WOBBLY.sum(2, nanos));
        let pairs = |offset: i64| (0..720).map(move |pair| begin + (pair * 2 + offset) * MINUTE * SECOND);
        assert!(pairs(0).map(both).all(|(one, other)| one == other));
        assert!(pairs(1).map(both).any(|(one, other)| one != other));
    }
}
