//! Type codes of registers: units and quanta.

use std::fmt::{self, Display};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Currency, Quantity, Unit};

/// The type code of a register: what it measures, in which unit, and how much one count of its counter is.
///
/// `GET /register` has it as `type` of every register, `GET /local` as `type` of every sensor. A code that is not known
/// is kept unchanged, so that one new register does not make the others unreadable.
///
/// Two codes are unsettled. Reactive power is `var` in the document and in one public client, and `PQ` in the vendor's
/// own; both are known here and mean the same. [`AirQuality`](Self::AirQuality) has the rate unit `s` in the document,
/// which can only be the unit of its sum over time; here its rate is a plain number, as in the vendor's client.
///
/// ```
/// use egauge_webapi::services::units::{RegisterType, Unit};
///
/// let power = RegisterType::from("P");
/// assert_eq!(power.rate_unit(), Some(Unit::Watt));
/// // 7 200 000 Ws, in half an hour.
/// assert_eq!(power.cumulative(7_200_000).unwrap().to_string(), "2 kWh");
/// assert_eq!(power.average(7_200_000, 1800.0).unwrap().to_string(), "4000 W");
/// assert_eq!(RegisterType::from("lux").rate_unit(), None);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RegisterType {
    /// `P`: power, in W.
    Power,
    /// `S`: apparent power, in VA.
    ApparentPower,
    /// `var`: reactive power, in var.
    ReactivePower,
    /// `PQ`: reactive power too, as the vendor's client spells it.
    ReactivePowerPq,
    /// `V`: voltage (root mean square), in V.
    Voltage,
    /// `Vdc`: mean voltage, in V. Not in the document.
    MeanVoltage,
    /// `I`: current (root mean square), in A.
    Current,
    /// `Idc`: mean current, in A. Not in the document.
    MeanCurrent,
    /// `F`: frequency, in Hz.
    Frequency,
    /// `THD`: total harmonic distortion, in %.
    HarmonicDistortion,
    /// `%`: a percentage.
    Percentage,
    /// `h`: relative humidity, in %.
    Humidity,
    /// `T`: temperature, in °C.
    Temperature,
    /// `dT`: a difference of temperatures, in °C; without an offset when converted to °F. Not in the document.
    TemperatureDifference,
    /// `a`: angle, in degrees.
    Angle,
    /// `Q`: mass flow, in g/s.
    MassFlow,
    /// `Qv`: volumetric flow, in m³/s.
    VolumeFlow,
    /// `Qe`: electric charge, in Ah.
    Charge,
    /// `v`: speed, in m/s.
    Speed,
    /// `m`: mass, in g.
    Mass,
    /// `Pa`: pressure, in Pa.
    Pressure,
    /// `R`: resistance, in Ω.
    Resistance,
    /// `Ee`: irradiance, in W/m².
    Irradiance,
    /// `ppm`: parts per million.
    PartsPerMillion,
    /// `aq`: air quality index, from 0 (good) to 500 (bad).
    AirQuality,
    /// `#`: a whole number.
    Number,
    /// `#3`: a number with three decimal places.
    Number3,
    /// `d`: a state, such as a set of bits. It is stored as it is and not added up over time, so it has neither a sum
    /// nor an average.
    Discrete,
    /// `$`: a monetary rate, in currency per second.
    Money,
    /// An unknown code.
    Unknown(String),
}

/// What there is to know of a code: how many counts are one rate unit for one second, and what its sum over time is
/// given in, with how many counts that is.
struct Row {
    code: &'static str,
    of: RegisterType,
    rate: Unit,
    counts: f64,
    sum: Option<(Unit, f64)>,
}

const fn row(code: &'static str, of: RegisterType, rate: Unit, counts: f64, sum: Option<(Unit, f64)>) -> Row {
    Row { code, of, rate, counts, sum }
}

/// Counts in an hour of one unit, if one unit for a second is one count: 3600, in a kilo-unit a thousand times that.
/// With a quantum of 0.001 the hour has as many.
const HOUR: f64 = 3.6e6;
/// The quantum of money is 2^-29.
const MONEY: f64 = 536_870_912.0;

/// In the order of the enum.
static ROWS: [Row; 29] = {
    use RegisterType as T;
    use Unit as U;
    [
        row("P", T::Power, U::Watt, 1.0, Some((U::KilowattHour, HOUR))),
        row("S", T::ApparentPower, U::VoltAmpere, 1.0, Some((U::KilovoltAmpereHour, HOUR))),
        row("var", T::ReactivePower, U::Var, 1.0, Some((U::KilovarHour, HOUR))),
        row("PQ", T::ReactivePowerPq, U::Var, 1.0, Some((U::KilovarHour, HOUR))),
        row("V", T::Voltage, U::Volt, 1e3, Some((U::VoltHour, HOUR))),
        row("Vdc", T::MeanVoltage, U::Volt, 1e3, Some((U::VoltHour, HOUR))),
        row("I", T::Current, U::Ampere, 1e3, Some((U::AmpereHour, HOUR))),
        row("Idc", T::MeanCurrent, U::Ampere, 1e3, Some((U::AmpereHour, HOUR))),
        row("F", T::Frequency, U::Hertz, 1e3, Some((U::HertzSecond, 1e3))),
        row("THD", T::HarmonicDistortion, U::Percent, 1e3, Some((U::PercentSecond, 1e3))),
        row("%", T::Percentage, U::Percent, 1e3, Some((U::PercentSecond, 1e3))),
        row("h", T::Humidity, U::Percent, 1e3, Some((U::PercentSecond, 1e3))),
        row("T", T::Temperature, U::Celsius, 1e3, Some((U::CelsiusSecond, 1e3))),
        row("dT", T::TemperatureDifference, U::CelsiusStep, 1e3, Some((U::CelsiusStepSecond, 1e3))),
        row("a", T::Angle, U::Degree, 1e3, Some((U::DegreeSecond, 1e3))),
        row("Q", T::MassFlow, U::GramPerSecond, 1.0, Some((U::Kilogram, 1e3))),
        row("Qv", T::VolumeFlow, U::CubicMeterPerSecond, 1e9, Some((U::Liter, 1e6))),
        row("Qe", T::Charge, U::AmpereHour, 1e3, Some((U::AmpereHourSecond, 1e3))),
        row("v", T::Speed, U::MeterPerSecond, 1e3, Some((U::Meter, 1e3))),
        row("m", T::Mass, U::Gram, 1e3, Some((U::GramSecond, 1e3))),
        row("Pa", T::Pressure, U::Pascal, 1.0, Some((U::PascalSecond, 1.0))),
        row("R", T::Resistance, U::Ohm, 1.0, Some((U::OhmSecond, 1.0))),
        row("Ee", T::Irradiance, U::WattPerSquareMeter, 1.0, Some((U::KilowattHourPerSquareMeter, HOUR))),
        row("ppm", T::PartsPerMillion, U::PartsPerMillion, 1e3, Some((U::PartsPerMillionSecond, 1e3))),
        row("aq", T::AirQuality, U::None, 1e3, Some((U::Second, 1e3))),
        row("#", T::Number, U::None, 1.0, Some((U::Second, 1.0))),
        row("#3", T::Number3, U::None, 1e3, Some((U::Second, 1e3))),
        row("d", T::Discrete, U::None, 1.0, None),
        row(
            "$",
            T::Money,
            U::CurrencyPerSecond(Currency::DOLLAR),
            MONEY,
            Some((U::Currency(Currency::DOLLAR), MONEY)),
        ),
    ]
};

impl RegisterType {
    /// Every code that is known.
    pub fn known() -> impl ExactSizeIterator<Item = &'static Self> {
        ROWS.iter().map(|row| &row.of)
    }

    /// The code on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown(code) => code,
            known => known.row().map_or("", |row| row.code),
        }
    }

    /// The unit of rates, such as W for power. None for a code that is not known.
    ///
    /// Money is in [`$`](Currency::DOLLAR) here, as on a meter that has no other symbol set:
    /// see [`Quantity::with_currency`].
    pub fn rate_unit(&self) -> Option<Unit> {
        self.row().map(|row| row.rate)
    }

    /// The unit in which a sum over time is given, such as kWh for power. None for a code that is not known, and for
    /// [`Discrete`](Self::Discrete), which is not summed.
    pub fn cumulative_unit(&self) -> Option<Unit> {
        self.row().and_then(|row| row.sum).map(|(unit, _)| unit)
    }

    /// How much one count of the counter is: so many [rate units](Self::rate_unit), for one second. For a
    /// [`Discrete`](Self::Discrete) it is 1, and there is no time in it. None for a code that is not known.
    pub fn quantum(&self) -> Option<f64> {
        self.row().map(|row| 1.0 / row.counts)
    }

    /// Whether values are added up over time, which they are but for [`Discrete`](Self::Discrete). None for a code that
    /// is not known.
    pub fn is_cumulative(&self) -> Option<bool> {
        self.row().map(|row| row.sum.is_some())
    }

    /// A rate as the meter gives it, which is in the rate unit already: `rate` of `/register` and `/local`, or of a
    /// demand. Of a code that is not known, the quantity's unit is [`Unit::Unknown`].
    pub fn rate(&self, rate: f64) -> Quantity {
        Quantity::new(rate, self.rate_unit().unwrap_or(Unit::Unknown))
    }

    /// What a counter, or rather the difference of two of its values, amounts to, in the
    /// [cumulative unit](Self::cumulative_unit). None where there is no such unit.
    ///
    /// A difference is to be taken by [`Int64::wrapping_sub`](crate::Int64::wrapping_sub), since counters start over.
    pub fn cumulative(&self, count: i64) -> Option<Quantity> {
        self.cumulative_f64(to_f64(count))
    }

    /// As [`cumulative`](Self::cumulative), of a count that has been computed: of a virtual register, say.
    pub fn cumulative_f64(&self, count: f64) -> Option<Quantity> {
        let (unit, counts) = self.row()?.sum?;
        Some(Quantity::new(count / counts, unit))
    }

    /// The average rate while a counter changed by `count` in so many seconds, in the [rate unit](Self::rate_unit).
    /// None for a code that is not known, for [`Discrete`](Self::Discrete), and if no time has passed.
    pub fn average(&self, count: i64, seconds: f64) -> Option<Quantity> {
        self.average_f64(to_f64(count), seconds)
    }

    /// As [`average`](Self::average), of a count that has been computed: of a virtual register, say.
    pub fn average_f64(&self, count: f64, seconds: f64) -> Option<Quantity> {
        let row = self.row().filter(|row| row.sum.is_some() && seconds > 0.0)?;
        Some(Quantity::new(count / row.counts / seconds, row.rate))
    }

    fn row(&self) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.of == *self)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a physical value is a float, and 2^53 counts are 15 digits")]
fn to_f64(count: i64) -> f64 {
    count as f64
}

impl From<&str> for RegisterType {
    fn from(code: &str) -> Self {
        let known = ROWS.iter().find(|row| row.code == code);
        known.map_or_else(|| Self::Unknown(code.to_owned()), |row| row.of.clone())
    }
}

impl Display for RegisterType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for RegisterType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for RegisterType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(deserializer)?.as_str().into())
    }
}
