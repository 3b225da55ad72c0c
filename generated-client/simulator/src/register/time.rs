//! Time expressions: `now-86400`, `sod(now-1d)+8h`, `epoch`, `1672578000.5`.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _, Zoned};

use super::Invalid;
use crate::clock::SECOND;
use crate::house::{Calendar, time_zone};

/// How many functions may stand in one another.
const DEPTH: usize = 16;

/// The moment of a request, from which time expressions go out.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    /// The time of the latest measurement, in nanoseconds since 1970.
    pub(super) measured: i64,
    pub(super) calendar: Calendar,
}

/// A unit of offsets and steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Year,
    Quarter,
    BillingCycle,
    Month,
    Week,
    Day,
    Hour,
    QuarterHour,
    Minute,
    Second,
}

/// A way through time, such as `1d` or `900`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Offset {
    /// The same everywhere, in nanoseconds.
    Fixed(i64),
    /// As the calendar has it.
    Calendar(Steps),
}

/// A number of calendar units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Steps {
    unit: Unit,
    count: i64,
}

impl Unit {
    fn of(letter: char) -> Option<Self> {
        Some(match letter {
            'y' => Self::Year,
            'q' => Self::Quarter,
            'b' => Self::BillingCycle,
            'm' => Self::Month,
            'w' => Self::Week,
            'd' => Self::Day,
            'h' => Self::Hour,
            'Q' => Self::QuarterHour,
            'M' => Self::Minute,
            's' => Self::Second,
            _ => return None,
        })
    }

    /// Seconds, where that is the same everywhere.
    fn seconds(self) -> Option<i64> {
        match self {
            Self::Hour => Some(3600),
            Self::QuarterHour => Some(900),
            Self::Minute => Some(60),
            Self::Second => Some(1),
            _ => None,
        }
    }
}

impl Moment {
    pub(super) fn new(now: i64, calendar: Calendar) -> Self {
        Self { measured: now.div_euclid(SECOND) * SECOND, calendar }
    }

    /// Reads the parameter `ts`: takes over its time zone, and gives its format if it has one.
    pub(super) fn read_ts(&mut self, value: &str) -> Result<Option<String>, Invalid> {
        let Some((zone, format)) = value.split_once(';') else {
            return Err(Invalid::new(
                "ts",
                value,
                "must be a time zone and a format with a semicolon between",
            ));
        };
        if !zone.is_empty() {
            self.calendar.time_zone = time_zone(zone).map_err(|error| Invalid::new("ts", value, error))?;
        }
        Ok((!format.is_empty()).then(|| format.to_owned()))
    }

    /// Reads the parameter `if`: whether the condition holds, and what the expression in it is now.
    pub(super) fn condition(&self, text: &str) -> Result<(bool, i64), Invalid> {
        let compared =
            |operator| text.split_once(operator).map(|(left, right)| (left, right, operator == "=="));
        let Some((left, right, equal)) = compared("==").or_else(|| compared("!=")) else {
            return Err(Invalid::new("if", text, "must be a time expression, `==` or `!=`, and a Unix time"));
        };
        let current = self.time(left).map_err(|why| Invalid::new("if", text, why))?;
        let (other, rest) = seconds(right).map_err(|why| Invalid::new("if", text, why))?;
        if !rest.is_empty() {
            return Err(Invalid::new("if", text, "what is compared with must be a Unix time"));
        }
        Ok(((current == other) == equal, current))
    }

    /// Reads a time expression; gives nanoseconds since 1970.
    pub(super) fn time(&self, text: &str) -> Result<i64, String> {
        match self.expression(text, DEPTH)? {
            (time, "") => Ok(time),
            (_, rest) => {
                Err(format!("`{}` is not expected there", rest.chars().take(20).collect::<String>()))
            }
        }
    }

    /// Reads as much as is a time expression; gives the rest.
    fn expression<'t>(&self, text: &'t str, depth: usize) -> Result<(i64, &'t str), String> {
        let (mut time, mut rest) = self.absolute(text, depth)?;
        loop {
            let (sign, after) = match (rest.strip_prefix('+'), rest.strip_prefix('-')) {
                (Some(after), _) => (1, after),
                (_, Some(after)) => (-1, after),
                _ => return Ok((time, rest)),
            };
            let (offset, after) = offset(after)?;
            time = self.moved(time, offset, sign).ok_or_else(too_far)?;
            rest = after;
        }
    }

    fn absolute<'t>(&self, text: &'t str, depth: usize) -> Result<(i64, &'t str), String> {
        let end = text.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(text.len());
        let (name, rest) = text.split_at(end);
        match name {
            "" => {
                let (negative, digits) = match text.strip_prefix('-') {
                    Some(digits) => (true, digits),
                    None => (false, text.strip_prefix('+').unwrap_or(text)),
                };
                let (time, rest) = seconds(digits)?;
                Ok((if negative { -time } else { time }, rest))
            }
            "now" => Ok((self.measured, rest)),
            "epoch" => Ok((self.calendar.epoch, rest)),
            name => {
                let Some(start) = Start::of(name) else {
                    return Err(format!("there is no time `{}`", name.chars().take(20).collect::<String>()));
                };
                let (time, rest) = match rest.strip_prefix('(') {
                    None => (self.measured, rest),
                    Some(_) if depth == 0 => return Err("too many parentheses".to_owned()),
                    Some(inner) => {
                        let (time, rest) = self.expression(inner, depth - 1)?;
                        (time, rest.strip_prefix(')').ok_or("a closing parenthesis is missing")?)
                    }
                };
                Ok((self.start(start, time).ok_or_else(too_far)?, rest))
            }
        }
    }

    /// Moves a time; `None` if the calendar does not reach that far.
    pub(super) fn moved(&self, time: i64, offset: Offset, times: i64) -> Option<i64> {
        match offset {
            Offset::Fixed(nanos) => time.checked_add(nanos.checked_mul(times)?),
            Offset::Calendar(Steps { unit, count }) => {
                let count = count.checked_mul(times)?;
                let zoned = self.zoned(time)?;
                if unit == Unit::BillingCycle && self.start(Start::BillingCycle, time) == Some(time) {
                    // From beginning to beginning, also where a month is too short for the day.
                    let month = zoned.date().first_of_month().checked_add(months(count)?).ok()?;
                    return self.billing_start(month);
                }
                let span = match unit {
                    Unit::Year => months(count.checked_mul(12)?),
                    Unit::Quarter => months(count.checked_mul(3)?),
                    Unit::Week => Span::new().try_weeks(count).ok(),
                    Unit::Day => Span::new().try_days(count).ok(),
                    _ => months(count),
                };
                nanos(&zoned.checked_add(span?).ok()?)
            }
        }
    }

    /// The beginning of the period that a time lies in.
    fn start(&self, start: Start, time: i64) -> Option<i64> {
        let zoned = self.zoned(time)?;
        let date = zoned.date();
        let begin = match start {
            Start::BillingCycle => {
                let this = self.billing_start(date)?;
                return if this <= time {
                    Some(this)
                } else {
                    self.billing_start(date.checked_sub(1.month()).ok()?)
                };
            }
            Start::Day => date,
            Start::Week => date.checked_sub(i64::from(date.weekday().to_monday_zero_offset()).days()).ok()?,
            Start::Month => date.first_of_month(),
            Start::Quarter => {
                date.first_of_month().checked_sub(i64::from((date.month() - 1) % 3).months()).ok()?
            }
            Start::Year => date.first_of_year(),
            Start::Within(unit) => {
                // By the zone's clock: its hours need not begin when those of UTC do.
                let clock = zoned.time();
                let of_hour = i64::from(clock.minute()) * 60 + i64::from(clock.second());
                let into = of_hour % unit.seconds()? * SECOND + i64::from(clock.subsec_nanosecond());
                return time.checked_sub(into);
            }
        };
        nanos(&begin.to_zoned(self.calendar.time_zone.clone()).ok()?)
    }

    /// The noon on which the billing cycle begins in this date's month.
    fn billing_start(&self, date: Date) -> Option<i64> {
        let last = date.days_in_month();
        let day = date.with().day(self.calendar.billing_day.min(last)).build().ok()?;
        nanos(&day.at(12, 0, 0, 0).to_zoned(self.calendar.time_zone.clone()).ok()?)
    }

    /// A time by the calendar.
    pub(super) fn zoned(&self, time: i64) -> Option<Zoned> {
        let time = jiff::Timestamp::from_nanosecond(time.into()).ok()?;
        Some(time.to_zoned(self.calendar.time_zone.clone()))
    }
}

/// A period whose beginning can be asked for.
#[derive(Clone, Copy)]
enum Start {
    Year,
    Quarter,
    BillingCycle,
    Month,
    Week,
    Day,
    /// An hour or less.
    Within(Unit),
}

impl Start {
    fn of(name: &str) -> Option<Self> {
        let letter = name.strip_prefix("so")?;
        let mut letters = letter.chars();
        let unit = Unit::of(letters.next()?)?;
        if letters.next().is_some() {
            return None;
        }
        Some(match unit {
            Unit::Year => Self::Year,
            Unit::Quarter => Self::Quarter,
            Unit::BillingCycle => Self::BillingCycle,
            Unit::Month => Self::Month,
            Unit::Week => Self::Week,
            Unit::Day => Self::Day,
            unit => Self::Within(unit),
        })
    }
}

/// Reads an offset; gives the rest.
pub(super) fn offset(text: &str) -> Result<(Offset, &str), String> {
    let (nanos, rest) = seconds(text)?;
    let mut letters = rest.chars();
    let Some(unit) = letters.next().filter(char::is_ascii_alphabetic) else {
        return Ok((Offset::Fixed(nanos), rest));
    };
    let unit = Unit::of(unit).ok_or_else(|| format!("there is no unit `{unit}`"))?;
    if text.get(..text.len() - rest.len()).is_some_and(|digits| digits.contains('.')) {
        return Err("only seconds have a fraction".to_owned());
    }
    let count = nanos / SECOND;
    let offset = match unit.seconds() {
        Some(seconds) => Offset::Fixed(nanos.checked_mul(seconds).ok_or_else(too_far)?),
        None => Offset::Calendar(Steps { unit, count }),
    };
    Ok((offset, letters.as_str()))
}

/// Reads a number of seconds; gives nanoseconds and the rest.
fn seconds(text: &str) -> Result<(i64, &str), String> {
    let digits = |text: &str| text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    let (whole, rest) = text.split_at(digits(text));
    if whole.is_empty() {
        return Err("a number is missing".to_owned());
    }
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => rest.split_at(digits(rest)),
        None => ("", rest),
    };
    let fraction: String = fraction.chars().chain("000000000".chars()).take(9).collect();
    let whole = whole.parse::<i64>().ok().and_then(|whole| whole.checked_mul(SECOND));
    let nanos = whole.and_then(|whole| whole.checked_add(fraction.parse().ok()?));
    Ok((nanos.ok_or_else(too_far)?, rest))
}

fn months(count: i64) -> Option<Span> {
    Span::new().try_months(count).ok()
}

fn nanos(zoned: &Zoned) -> Option<i64> {
    zoned.timestamp().as_nanosecond().try_into().ok()
}

fn too_far() -> String {
    "too far away".to_owned()
}
