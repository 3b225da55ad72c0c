//! Numbers that meters write as strings, so that no digit is lost.

use std::cmp::Ordering;
use std::fmt::{self, Display};
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient::Lenient;
use super::number::integer;
use super::scalar::{self, FromScalar, Scalar};

const NANOS: u32 = 1_000_000_000;

/// A text that is not the number it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecimalError(String);

impl DecimalError {
    fn new(what: &str, text: &str) -> Self {
        let shown: String = text.chars().take(40).collect();
        Self(format!("`{shown}` is not {what}"))
    }
}

impl Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for DecimalError {}

/// A point in time: seconds since 1970, with up to nine digits behind the point.
///
/// It is written with as many digits as it was read with; more than nine are refused. Two timestamps are equal if
/// they are the same instant.
///
/// ```
/// use egauge_webapi::Timestamp;
///
/// let begin: Timestamp = "1700000000.25".parse()?;
/// assert_eq!(begin.to_f64(), 1_700_000_000.25);
/// assert_eq!(begin.to_string(), "1700000000.25");
/// assert!(begin > Timestamp::from_unix_seconds(1_700_000_000) && begin < Timestamp::now());
/// # Ok::<(), egauge_webapi::runtime::DecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Timestamp {
    /// Whole seconds, rounded down.
    seconds: i64,
    /// What is to be added to them.
    nanos: u32,
    /// How many digits are written behind the point.
    digits: u8,
}

impl Timestamp {
    /// That many seconds after (or before) the beginning of 1970.
    pub const fn from_unix_seconds(seconds: i64) -> Self {
        Self { seconds, nanos: 0, digits: 0 }
    }

    /// The present by this computer's clock, to the nanosecond.
    ///
    /// A meter's clock is `GET /sys/time`. `now` in a [time expression](super::time::TimeExpression::now) is the latest
    /// time of which the meter has data.
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// That many nanoseconds after (or before) the beginning of 1970.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "less than a second is left")]
    pub const fn from_unix_nanos(nanos: i64) -> Self {
        let (seconds, rest) = (nanos.div_euclid(NANOS as i64), nanos.rem_euclid(NANOS as i64));
        Self { seconds, nanos: rest as u32, digits: if rest == 0 { 0 } else { 9 } }
    }

    /// Nanoseconds since the beginning of 1970. `None` for what 64 bits have no room for: times before 1678 and after
    /// 2262.
    pub fn unix_nanos(self) -> Option<i64> {
        i64::try_from(i128::from(self.seconds) * i128::from(NANOS) + i128::from(self.nanos)).ok()
    }

    /// Whole seconds since the beginning of 1970, rounded down.
    pub const fn unix_seconds(self) -> i64 {
        self.seconds
    }

    /// The nanoseconds to be added to [`unix_seconds`](Self::unix_seconds).
    pub const fn subsec_nanos(self) -> u32 {
        self.nanos
    }

    /// Seconds since the beginning of 1970, as close as a float gets (about a microsecond).
    #[expect(clippy::cast_precision_loss, reason = "said in the documentation")]
    pub fn to_f64(self) -> f64 {
        self.seconds as f64 + f64::from(self.nanos) / f64::from(NANOS)
    }
}

impl PartialEq for Timestamp {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Timestamp {}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.seconds, self.nanos).cmp(&(other.seconds, other.nanos))
    }
}

impl Hash for Timestamp {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (self.seconds, self.nanos).hash(state);
    }
}

impl Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Below zero the digits count downwards: half a second before 1970 is -1 s + 0.5 s.
        let (sign, seconds, nanos) = match (self.seconds < 0, self.nanos) {
            (false, nanos) => ("", self.seconds.unsigned_abs(), nanos),
            (true, 0) => ("-", self.seconds.unsigned_abs(), 0),
            (true, nanos) => ("-", self.seconds.unsigned_abs() - 1, NANOS - nanos),
        };
        let text = match usize::from(self.digits) {
            0 => format!("{sign}{seconds}"),
            digits => format!("{sign}{seconds}.{}", &format!("{nanos:09}")[..digits]),
        };
        f.pad(&text)
    }
}

impl FromStr for Timestamp {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let refuse = || DecimalError::new("a Unix time with at most nine digits behind the point", text);
        let (negative, number) = text.strip_prefix('-').map_or((false, text), |number| (true, number));
        let (whole, fraction) =
            number.split_once('.').map_or((number, None), |(whole, part)| (whole, Some(part)));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole) || fraction.is_some_and(|part| !is_digits(part) || part.len() > 9) {
            return Err(refuse());
        }
        let fraction = fraction.unwrap_or_default();
        let seconds: i128 = whole.parse().map_err(|_| refuse())?;
        let nanos: i128 = format!("{fraction:0<9}").parse().map_err(|_| refuse())?;
        let instant = seconds
            .checked_mul(NANOS.into())
            .and_then(|whole| whole.checked_add(nanos))
            .ok_or_else(refuse)?;
        let instant = if negative { -instant } else { instant };
        Ok(Self {
            seconds: instant.div_euclid(NANOS.into()).try_into().map_err(|_| refuse())?,
            nanos: instant.rem_euclid(NANOS.into()).try_into().map_err(|_| refuse())?,
            digits: fraction.len().try_into().map_err(|_| refuse())?,
        })
    }
}

impl From<i64> for Timestamp {
    /// Whole seconds since the beginning of 1970.
    fn from(seconds: i64) -> Self {
        Self::from_unix_seconds(seconds)
    }
}

impl From<SystemTime> for Timestamp {
    /// To the nanosecond. An instant too far away to be said becomes the farthest that can.
    fn from(time: SystemTime) -> Self {
        let (seconds, nanos) = match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(since) => (i64::try_from(since.as_secs()).unwrap_or(i64::MAX), since.subsec_nanos()),
            Err(error) => {
                let before = error.duration();
                let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN + 1, |seconds| -seconds);
                match before.subsec_nanos() {
                    0 => (seconds, 0),
                    nanos => (seconds - 1, NANOS - nanos),
                }
            }
        };
        Self { seconds, nanos, digits: if nanos == 0 { 0 } else { 9 } }
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = DecimalError;

    fn try_from(time: Timestamp) -> Result<Self, DecimalError> {
        let seconds = Duration::from_secs(time.seconds.unsigned_abs());
        let whole = if time.seconds < 0 {
            Self::UNIX_EPOCH.checked_sub(seconds)
        } else {
            Self::UNIX_EPOCH.checked_add(seconds)
        };
        whole
            .and_then(|whole| whole.checked_add(Duration::from_nanos(time.nanos.into())))
            .ok_or_else(|| DecimalError::new("a time that this system can say", &time.to_string()))
    }
}

/// A whole number from -2^63 to 2^63 - 1, such as the value of a register. It is written as a string, and read from a
/// string or a number.
///
/// ```
/// use egauge_webapi::Int64;
///
/// // A counter of energy in W·s, before and after it has started over: 3 kWh.
/// let (before, after) = (Int64(i64::MAX - 3_600_000), Int64(i64::MIN + 7_199_999));
/// assert_eq!(after.wrapping_sub(before), 10_800_000);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Int64(pub i64);

impl Int64 {
    /// The difference to an earlier value of a counter that starts over at its limit.
    pub const fn wrapping_sub(self, earlier: Self) -> i64 {
        self.0.wrapping_sub(earlier.0)
    }
}

impl From<i64> for Int64 {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<Int64> for i64 {
    fn from(value: Int64) -> Self {
        value.0
    }
}

impl Display for Int64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Int64 {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let whole = text.parse().ok().or_else(|| integer(text)?.try_into().ok());
        whole.map(Self).ok_or_else(|| DecimalError::new("a whole number of 64 bits", text))
    }
}

/// A number of any size, digit by digit as it came. Two are equal if they are written alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number, as close as a float gets; infinite if it is out of a float's range.
    pub fn to_f64(&self) -> f64 {
        // Every text that was let in is one that a float can be read from.
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self("0".to_owned())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.to_string())
    }
}

impl TryFrom<f64> for Decimal {
    type Error = DecimalError;

    fn try_from(value: f64) -> Result<Self, DecimalError> {
        value.to_string().parse()
    }
}

impl Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    /// Takes what JSON calls a number, and one with a plus in front.
    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).map_or((text, None), |(m, e)| (m, Some(e)));
        let mantissa = mantissa.strip_prefix(['-', '+']).unwrap_or(mantissa);
        let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(w, f)| (w, Some(f)));
        let exponent = exponent.map(|exponent| exponent.strip_prefix(['-', '+']).unwrap_or(exponent));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let is_number = is_digits(whole)
            && (whole == "0" || !whole.starts_with('0'))
            && fraction.is_none_or(is_digits)
            && exponent.is_none_or(is_digits);
        if is_number { Ok(Self(text.to_owned())) } else { Err(DecimalError::new("a decimal number", text)) }
    }
}

impl Serialize for Int64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Int64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // As a number beyond 2^53 it would not be the one that was written.
        Lenient::<i64>::deserialize(deserializer).map(|number| Self(number.0))
    }
}

macro_rules! string {
    ($($number:ty)*) => {$(
        impl Serialize for $number {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl FromScalar for $number {
            const IS_NUMBER: bool = true;
            type Refusal = DecimalError;

            fn from_scalar(scalar: &Scalar<'_>) -> Result<Self, DecimalError> {
                scalar.text().parse()
            }
        }

        impl<'de> Deserialize<'de> for $number {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                scalar::read(deserializer)
            }
        }
    )*};
}

string!(Timestamp Decimal);
