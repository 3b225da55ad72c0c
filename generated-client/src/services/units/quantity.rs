//! A value with its unit.

use std::fmt::{self, Display, Write as _};
use std::str::FromStr;
use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Currency, Kind, Unit};
use crate::runtime;
use crate::runtime::error::report;

/// A value with its unit.
///
/// Shown with `{}`, it has as many digits as are of use: four, more only before the point. `{:.1}` has as many behind
/// the point as it says. The unit is the quantity's own; [`scaled`](Self::scaled) chooses one that suits the value.
/// In JSON it is `{"value": 1.5, "unit": "kW"}`.
///
/// ```
/// use egauge_webapi::services::units::{Quantity, Unit};
///
/// let power = Quantity::new(1234.56, Unit::Watt);
/// assert_eq!(power.to_string(), "1235 W");
/// assert_eq!(format!("{power:.1}"), "1234.6 W");
/// assert_eq!(power.scaled().to_string(), "1.235 kW");
/// assert_eq!("1.5 kWh".parse(), Ok(Quantity::new(1.5, Unit::KilowattHour)));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// How many.
    pub value: f64,
    /// Of what.
    pub unit: Unit,
}

/// What people measure in where they live. Electrical units are the same everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnitSystem {
    /// °C, L, kg, m, m/s, kPa.
    Metric,
    /// °F, gal (US), lb, ft, mph, psi.
    Imperial,
}

/// Why a quantity was not converted or read.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnitError {
    /// The units do not measure the same.
    #[non_exhaustive]
    Incompatible {
        /// The unit that there is.
        from: Unit,
        /// The unit that was asked for.
        to: Unit,
    },
    /// Nothing that this unit measures adds up over time, as far as is known.
    NoSum(Unit),
    /// This unit is not that of a sum over time.
    NoRate(Unit),
    /// An average needs a time that is longer than zero.
    NoTime,
    /// The text is not that of a unit, or of a value with a unit.
    Unread(String),
}

impl UnitError {
    pub(super) fn unread(text: &str) -> Self {
        Self::Unread(text.chars().take(40).collect())
    }
}

/// A unit, and the unit of its sum over time. Where there is none for a unit, the first of its kind is taken.
const SUMS: &[(Unit, Unit)] = {
    use Unit as U;
    &[
        (U::None, U::Second),
        (U::Watt, U::WattHour),
        (U::Kilowatt, U::KilowattHour),
        (U::Megawatt, U::MegawattHour),
        (U::Gigawatt, U::GigawattHour),
        (U::BtuPerHour, U::Btu),
        (U::VoltAmpere, U::VoltAmpereHour),
        (U::KilovoltAmpere, U::KilovoltAmpereHour),
        (U::MegavoltAmpere, U::MegavoltAmpereHour),
        (U::Var, U::VarHour),
        (U::Kilovar, U::KilovarHour),
        (U::Megavar, U::MegavarHour),
        (U::Volt, U::VoltHour),
        (U::Ampere, U::AmpereHour),
        (U::Milliampere, U::MilliampereHour),
        (U::Kiloampere, U::KiloampereHour),
        (U::AmpereHour, U::AmpereHourSecond),
        (U::Hertz, U::HertzSecond),
        (U::Percent, U::PercentSecond),
        (U::PartsPerMillion, U::PartsPerMillionSecond),
        (U::Celsius, U::CelsiusSecond),
        (U::CelsiusStep, U::CelsiusStepSecond),
        (U::Degree, U::DegreeSecond),
        (U::KilogramPerHour, U::Kilogram),
        (U::GramPerSecond, U::Gram),
        (U::PoundPerHour, U::Pound),
        (U::Gram, U::GramSecond),
        (U::LiterPerSecond, U::Liter),
        (U::CubicMeterPerHour, U::CubicMeter),
        (U::GallonPerMinute, U::Gallon),
        (U::MeterPerSecond, U::Meter),
        (U::Pascal, U::PascalSecond),
        (U::Ohm, U::OhmSecond),
        (U::WattPerSquareMeter, U::WattHourPerSquareMeter),
        (U::KilowattPerSquareMeter, U::KilowattHourPerSquareMeter),
    ]
};

/// Units that differ by powers of ten only, from small to large.
const SCALES: &[&[Unit]] = {
    use Unit as U;
    &[
        &[U::Watt, U::Kilowatt, U::Megawatt, U::Gigawatt],
        &[U::WattHour, U::KilowattHour, U::MegawattHour, U::GigawattHour],
        &[U::Joule, U::Kilojoule, U::Megajoule, U::Gigajoule],
        &[U::VoltAmpere, U::KilovoltAmpere, U::MegavoltAmpere],
        &[U::VoltAmpereHour, U::KilovoltAmpereHour, U::MegavoltAmpereHour],
        &[U::Var, U::Kilovar, U::Megavar],
        &[U::VarHour, U::KilovarHour, U::MegavarHour],
        &[U::Millivolt, U::Volt, U::Kilovolt],
        &[U::Milliampere, U::Ampere, U::Kiloampere],
        &[U::MilliampereHour, U::AmpereHour, U::KiloampereHour],
        &[U::Hertz, U::Kilohertz],
        &[U::GramPerSecond, U::KilogramPerSecond],
        &[U::Gram, U::Kilogram, U::Ton],
        &[U::LiterPerSecond, U::CubicMeterPerSecond],
        &[U::Liter, U::CubicMeter],
        &[U::Meter, U::Kilometer],
        &[U::Pascal, U::Kilopascal, U::Megapascal],
        &[U::Ohm, U::Kiloohm, U::Megaohm],
        &[U::WattPerSquareMeter, U::KilowattPerSquareMeter],
        &[U::WattHourPerSquareMeter, U::KilowattHourPerSquareMeter],
    ]
};

/// What a kind is measured in, metric and imperial.
const SYSTEMS: &[(Kind, Unit, Unit)] = &[
    (Kind::Temperature, Unit::Celsius, Unit::Fahrenheit),
    (Kind::TemperatureDifference, Unit::CelsiusStep, Unit::FahrenheitStep),
    (Kind::Volume, Unit::Liter, Unit::Gallon),
    (Kind::VolumeFlow, Unit::LiterPerMinute, Unit::GallonPerMinute),
    (Kind::Mass, Unit::Kilogram, Unit::Pound),
    (Kind::MassFlow, Unit::KilogramPerHour, Unit::PoundPerHour),
    (Kind::Speed, Unit::MeterPerSecond, Unit::MilePerHour),
    (Kind::Length, Unit::Meter, Unit::Foot),
    (Kind::Pressure, Unit::Kilopascal, Unit::PoundPerSquareInch),
];

impl Quantity {
    /// So many of this unit.
    pub const fn new(value: f64, unit: Unit) -> Self {
        Self { value, unit }
    }

    /// The same in another unit, which must be of the same kind and, of money, the same currency.
    ///
    /// # Errors
    ///
    /// [`UnitError`] if the units are of different kinds.
    pub fn to(self, unit: Unit) -> Result<Self, UnitError> {
        if !self.unit.converts_to(unit) {
            return Err(UnitError::Incompatible { from: self.unit, to: unit });
        }
        Ok(Self::new(self.unit.convert(self.value, unit), unit))
    }

    /// What it adds up to if it lasts that long: 2 kW over 3 hours are 6 kWh.
    ///
    /// # Errors
    ///
    /// [`UnitError`] if the unit has no sum over time.
    pub fn over(self, time: Duration) -> Result<Self, UnitError> {
        let (rate, sum) = sum_of(self.unit).ok_or(UnitError::NoSum(self.unit))?;
        let rate = self.to(rate)?;
        Ok(Self::new(rate.value * time.as_secs_f64() / rate.unit.seconds_to(sum), sum))
    }

    /// What it is on average if it came about in that time: 6 kWh in 3 hours are 2 kW.
    ///
    /// # Errors
    ///
    /// [`UnitError`] if the unit is not a sum over time, or the time is zero.
    pub fn averaged_over(self, time: Duration) -> Result<Self, UnitError> {
        if time.is_zero() {
            return Err(UnitError::NoTime);
        }
        let (rate, sum) = rate_of(self.unit).ok_or(UnitError::NoRate(self.unit))?;
        let sum = self.to(sum)?;
        Ok(Self::new(sum.value * rate.seconds_to(sum.unit) / time.as_secs_f64(), rate))
    }

    /// The same in a unit that suits its size: the largest one, of those that differ by powers of ten, in which the
    /// value is 1 at least. Money per second becomes money per hour. Where there is no choice, and of zero, it is
    /// unchanged.
    #[must_use]
    pub fn scaled(self) -> Self {
        if let Unit::CurrencyPerSecond(currency) = self.unit {
            let unit = Unit::CurrencyPerHour(currency);
            return Self::new(self.unit.convert(self.value, unit), unit);
        }
        let Some(scale) = SCALES.iter().find(|scale| scale.contains(&self.unit)) else { return self };
        if self.value == 0.0 || !self.value.is_finite() {
            return self;
        }
        let mut sizes = scale.iter().rev().map(|unit| Self::new(self.unit.convert(self.value, *unit), *unit));
        let smallest =
            scale.first().map_or(self, |unit| Self::new(self.unit.convert(self.value, *unit), *unit));
        sizes.find(|size| size.value.abs() >= 1.0).unwrap_or(smallest)
    }

    /// The same in what is usual in a system of units; unchanged where the unit is usual everywhere.
    #[must_use]
    pub fn in_system(self, system: UnitSystem) -> Self {
        let kind = self.unit.kind();
        let Some((_, metric, imperial)) = SYSTEMS.iter().find(|(other, ..)| *other == kind) else {
            return self;
        };
        let unit = match system {
            UnitSystem::Metric => *metric,
            UnitSystem::Imperial => *imperial,
        };
        Self::new(self.unit.convert(self.value, unit), unit)
    }

    /// The same amount of another currency, without conversion: for a meter whose currency is not the one that was
    /// assumed. What is not money stays as it is.
    #[must_use]
    pub fn with_currency(self, currency: Currency) -> Self {
        Self { unit: self.unit.with_currency(currency), ..self }
    }
}

/// A unit to convert to before summing, and that of the sum.
fn sum_of(unit: Unit) -> Option<(Unit, Unit)> {
    if let Unit::CurrencyPerSecond(currency) | Unit::CurrencyPerHour(currency) = unit {
        return Some((unit, Unit::Currency(currency)));
    }
    let exact = SUMS.iter().find(|(rate, _)| *rate == unit);
    exact.or_else(|| SUMS.iter().find(|(rate, _)| rate.kind() == unit.kind())).copied()
}

/// The unit of the rate, and the unit to convert to before dividing.
fn rate_of(unit: Unit) -> Option<(Unit, Unit)> {
    if let Unit::Currency(currency) = unit {
        return Some((Unit::CurrencyPerHour(currency), unit));
    }
    let exact = SUMS.iter().find(|(_, sum)| *sum == unit);
    exact.or_else(|| SUMS.iter().find(|(_, sum)| sum.kind() == unit.kind())).copied()
}

/// How many digits are of use.
const DIGITS: i32 = 4;

/// How many digits behind the point show that many: none of 1234, two of 12.34, at most twelve.
fn decimals(value: f64) -> usize {
    if value == 0.0 || !value.is_finite() {
        return 0;
    }
    // Far within an i32: a float's exponent has three digits.
    let exponent = value.abs().log10().floor() as i32;
    usize::try_from((DIGITS - 1 - exponent).clamp(0, 12)).unwrap_or_default()
}

impl Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = match f.precision() {
            Some(precision) => format!("{:.precision$}", self.value),
            None => {
                let text = format!("{:.*}", decimals(self.value), self.value);
                if text.contains('.') {
                    text.trim_end_matches('0').trim_end_matches('.').to_owned()
                } else {
                    text
                }
            }
        };
        // What is rounded to nothing has no sign.
        if text.starts_with('-')
            && !text.contains(|digit: char| digit.is_ascii_digit() && digit != '0')
            && self.value.is_finite()
        {
            text.remove(0);
        }
        let unit = self.unit.plain();
        // As it is usual: a space, but not before the degrees of an angle.
        if !unit.is_empty() && unit != "°" {
            text.push(' ');
        }
        text.push_str(&unit);
        // `pad` would take the precision for a length.
        let missing = f.width().unwrap_or(0).saturating_sub(text.chars().count());
        let before = match f.align() {
            Some(fmt::Alignment::Left) => 0,
            Some(fmt::Alignment::Center) => missing / 2,
            Some(fmt::Alignment::Right) | None => missing,
        };
        let fill = f.fill();
        (0..before).try_for_each(|_| f.write_char(fill))?;
        f.write_str(&text)?;
        (before..missing).try_for_each(|_| f.write_char(fill))
    }
}

impl FromStr for Quantity {
    type Err = UnitError;

    /// Reads a number and a unit, with or without space between them: `1.5 kWh`, `21°C`, `12`.
    fn from_str(text: &str) -> Result<Self, UnitError> {
        let trimmed = text.trim();
        // A float's own letters come first only where there is no digit before them, in `NaN` and `inf`.
        let is_number = |letter: char| letter.is_ascii_digit() || matches!(letter, '+' | '-' | '.');
        let mut end = trimmed.find(|letter| !is_number(letter)).unwrap_or(trimmed.len());
        let (_, rest) = trimmed.split_at(end);
        if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
            let length = exponent.find(|letter| !is_number(letter)).unwrap_or(exponent.len());
            end += if length > 0 { 1 + length } else { 0 };
        }
        let (number, unit) = trimmed.split_at(end);
        let value = number.parse().map_err(|_| UnitError::unread(text))?;
        let unit = unit.trim_start().parse().map_err(|_| UnitError::unread(text))?;
        Ok(Self { value, unit })
    }
}

runtime::object!(Quantity { required(value), required(unit) });

impl Serialize for Unit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Unit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

impl Display for UnitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Incompatible { from, to } if from.kind() == to.kind() => {
                write!(f, "`{from}` is not converted to `{to}`: the rate of exchange is not known here")
            }
            Self::Incompatible { from, to } => {
                let (from_kind, to_kind) = (from.kind(), to.kind());
                write!(
                    f,
                    "`{from}` ({from_kind:?}) is not converted to `{to}` ({to_kind:?}): ask for a unit of the same kind"
                )
            }
            Self::NoSum(unit) => {
                write!(f, "`{unit}` does not add up over time to anything that has a unit here")
            }
            Self::NoRate(unit) => write!(
                f,
                "`{unit}` is not a sum over time, so it has no average; take one of a rate, such as kWh"
            ),
            Self::NoTime => {
                f.write_str("there is no average over no time; give a time that is longer than zero")
            }
            Self::Unread(text) => {
                write!(
                    f,
                    "`{text}` is not a unit, or not a number with a unit; expected something like `kW`, `1.5 kWh`, `°C` or `m³/s`"
                )
            }
        }
    }
}

impl fmt::Debug for UnitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for UnitError {}
