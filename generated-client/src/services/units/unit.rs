//! The units: symbol, kind and size of each.

use std::fmt::{self, Display};
use std::str::FromStr;

use super::currency::{Currency, MARK};
use super::quantity::UnitError;

/// How a unit relates to the base unit of its kind, which is the one of size 1: `(value - zero) * numerator /
/// denominator`. Two whole numbers, where there are such, since a quotient is rounded once only.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    numerator: f64,
    denominator: f64,
    zero: f64,
}

struct Row {
    unit: Unit,
    symbol: &'static str,
    kind: Kind,
    size: Size,
}

/// A unit per line: name, symbol, numerator over denominator of its size, and its zero point if that is not the base
/// unit's.
macro_rules! units {
    ($($kind:ident { $($(#[$doc:meta])* $unit:ident $symbol:literal $numerator:literal / $denominator:literal $(from $zero:literal)?;)* })*) => {
        /// A unit.
        ///
        /// Written out and read back, it is its symbol: `kWh`, `m³/s`, `Δ°C`. A currency that could be taken for
        /// something else has `¤` in front: `¤kr`. For keyboards, `degC`, `degF`, `m3`, `W/m2`, `ohm` and the like are
        /// read too.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Unit {
            $($($(#[$doc])* $unit,)*)*
            /// An amount of money, `$`.
            Currency(Currency),
            /// Money per second, `$/s`: the rate of money registers.
            CurrencyPerSecond(Currency),
            /// Money per hour, `$/h`.
            CurrencyPerHour(Currency),
            /// The unit is not known, as the type code of the register is not: `?`.
            Unknown,
        }

        static ROWS: &[Row] = &[$($(
            Row { unit: Unit::$unit, symbol: $symbol, kind: Kind::$kind, size: Size { numerator: $numerator, denominator: $denominator, zero: 0.0 $(+ $zero)? } },
        )*)*];
    };
}

units! {
    Number {
        /// A number without a unit.
        None "" 1.0 / 1.0;
    }
    Time {
        /// Second. Also of sums over time of numbers without a unit.
        Second "s" 1.0 / 1.0;
        /// Minute.
        Minute "min" 60.0 / 1.0;
        /// Hour.
        Hour "h" 3600.0 / 1.0;
    }
    Power {
        /// Watt.
        Watt "W" 1.0 / 1.0;
        /// Kilowatt.
        Kilowatt "kW" 1e3 / 1.0;
        /// Megawatt.
        Megawatt "MW" 1e6 / 1.0;
        /// Gigawatt.
        Gigawatt "GW" 1e9 / 1.0;
        /// Mechanical horsepower, 550 foot-pounds a second.
        Horsepower "hp" 745.699_871_582_270_2 / 1.0;
        /// British thermal unit (of the International Table) per hour.
        BtuPerHour "Btu/h" 1_055.055_852_62 / 3600.0;
    }
    Energy {
        /// Joule, or watt-second.
        Joule "J" 1.0 / 1.0;
        /// Kilojoule.
        Kilojoule "kJ" 1e3 / 1.0;
        /// Megajoule.
        Megajoule "MJ" 1e6 / 1.0;
        /// Gigajoule.
        Gigajoule "GJ" 1e9 / 1.0;
        /// Watt-hour.
        WattHour "Wh" 3.6e3 / 1.0;
        /// Kilowatt-hour.
        KilowattHour "kWh" 3.6e6 / 1.0;
        /// Megawatt-hour.
        MegawattHour "MWh" 3.6e9 / 1.0;
        /// Gigawatt-hour.
        GigawattHour "GWh" 3.6e12 / 1.0;
        /// British thermal unit (of the International Table).
        Btu "Btu" 1_055.055_852_62 / 1.0;
    }
    ApparentPower {
        /// Volt-ampere.
        VoltAmpere "VA" 1.0 / 1.0;
        /// Kilovolt-ampere.
        KilovoltAmpere "kVA" 1e3 / 1.0;
        /// Megavolt-ampere.
        MegavoltAmpere "MVA" 1e6 / 1.0;
    }
    ApparentEnergy {
        /// Volt-ampere-second.
        VoltAmpereSecond "VAs" 1.0 / 1.0;
        /// Volt-ampere-hour.
        VoltAmpereHour "VAh" 3.6e3 / 1.0;
        /// Kilovolt-ampere-hour.
        KilovoltAmpereHour "kVAh" 3.6e6 / 1.0;
        /// Megavolt-ampere-hour.
        MegavoltAmpereHour "MVAh" 3.6e9 / 1.0;
    }
    ReactivePower {
        /// Var: volt-ampere reactive.
        Var "var" 1.0 / 1.0;
        /// Kilovar.
        Kilovar "kvar" 1e3 / 1.0;
        /// Megavar.
        Megavar "Mvar" 1e6 / 1.0;
    }
    ReactiveEnergy {
        /// Var-second.
        VarSecond "vars" 1.0 / 1.0;
        /// Var-hour.
        VarHour "varh" 3.6e3 / 1.0;
        /// Kilovar-hour.
        KilovarHour "kvarh" 3.6e6 / 1.0;
        /// Megavar-hour.
        MegavarHour "Mvarh" 3.6e9 / 1.0;
    }
    Voltage {
        /// Volt.
        Volt "V" 1.0 / 1.0;
        /// Millivolt.
        Millivolt "mV" 1.0 / 1e3;
        /// Kilovolt.
        Kilovolt "kV" 1e3 / 1.0;
    }
    VoltageTime {
        /// Volt-second.
        VoltSecond "V·s" 1.0 / 1.0;
        /// Volt-hour.
        VoltHour "Vh" 3.6e3 / 1.0;
    }
    Current {
        /// Ampere.
        Ampere "A" 1.0 / 1.0;
        /// Milliampere.
        Milliampere "mA" 1.0 / 1e3;
        /// Kiloampere.
        Kiloampere "kA" 1e3 / 1.0;
    }
    Charge {
        /// Ampere-second, or coulomb.
        AmpereSecond "A·s" 1.0 / 1.0;
        /// Milliampere-hour.
        MilliampereHour "mAh" 3.6 / 1.0;
        /// Ampere-hour.
        AmpereHour "Ah" 3.6e3 / 1.0;
        /// Kiloampere-hour.
        KiloampereHour "kAh" 3.6e6 / 1.0;
    }
    ChargeTime {
        /// Ampere-hour times second: the sum over time of a charge.
        AmpereHourSecond "Ah·s" 3.6e3 / 1.0;
    }
    Frequency {
        /// Hertz.
        Hertz "Hz" 1.0 / 1.0;
        /// Kilohertz.
        Kilohertz "kHz" 1e3 / 1.0;
    }
    Cycles {
        /// Hertz-second: a cycle.
        HertzSecond "Hz·s" 1.0 / 1.0;
    }
    Ratio {
        /// Percent.
        Percent "%" 1.0 / 1.0;
        /// Part per million.
        PartsPerMillion "ppm" 1.0 / 1e4;
    }
    RatioTime {
        /// Percent times second.
        PercentSecond "%·s" 1.0 / 1.0;
        /// Part per million times second.
        PartsPerMillionSecond "ppm·s" 1.0 / 1e4;
    }
    Temperature {
        /// Degree Celsius, of a temperature.
        Celsius "°C" 1.0 / 1.0;
        /// Degree Fahrenheit, of a temperature.
        Fahrenheit "°F" 5.0 / 9.0 from 32.0;
        /// Kelvin, of a temperature.
        Kelvin "K" 1.0 / 1.0 from 273.15;
    }
    TemperatureTime {
        /// Degree Celsius times second: the sum over time of a temperature.
        CelsiusSecond "°C·s" 1.0 / 1.0;
    }
    TemperatureDifference {
        /// Degree Celsius, of a difference.
        CelsiusStep "Δ°C" 1.0 / 1.0;
        /// Degree Fahrenheit, of a difference.
        FahrenheitStep "Δ°F" 5.0 / 9.0;
        /// Kelvin, of a difference.
        KelvinStep "ΔK" 1.0 / 1.0;
    }
    TemperatureDifferenceTime {
        /// Degree Celsius times second: the sum over time of a difference.
        CelsiusStepSecond "Δ°C·s" 1.0 / 1.0;
    }
    Angle {
        /// Degree of an angle.
        Degree "°" 1.0 / 1.0;
        /// Radian.
        Radian "rad" 57.295_779_513_082_32 / 1.0;
    }
    AngleTime {
        /// Degree times second.
        DegreeSecond "°·s" 1.0 / 1.0;
    }
    MassFlow {
        /// Gram per second.
        GramPerSecond "g/s" 1.0 / 1.0;
        /// Kilogram per second.
        KilogramPerSecond "kg/s" 1e3 / 1.0;
        /// Kilogram per hour.
        KilogramPerHour "kg/h" 1e3 / 3600.0;
        /// Pound per hour.
        PoundPerHour "lb/h" 453.592_37 / 3600.0;
    }
    Mass {
        /// Gram.
        Gram "g" 1.0 / 1.0;
        /// Kilogram.
        Kilogram "kg" 1e3 / 1.0;
        /// Metric ton.
        Ton "t" 1e6 / 1.0;
        /// Pound.
        Pound "lb" 453.592_37 / 1.0;
    }
    MassTime {
        /// Gram times second: the sum over time of a mass.
        GramSecond "g·s" 1.0 / 1.0;
    }
    VolumeFlow {
        /// Cubic metre per second.
        CubicMeterPerSecond "m³/s" 1e3 / 1.0;
        /// Cubic metre per hour.
        CubicMeterPerHour "m³/h" 1e3 / 3600.0;
        /// Litre per second.
        LiterPerSecond "L/s" 1.0 / 1.0;
        /// Litre per minute.
        LiterPerMinute "L/min" 1.0 / 60.0;
        /// US gallon per minute.
        GallonPerMinute "gal/min" 3_785_411_784.0 / 6e10;
    }
    Volume {
        /// Cubic metre.
        CubicMeter "m³" 1e3 / 1.0;
        /// Litre.
        Liter "L" 1.0 / 1.0;
        /// US gallon.
        Gallon "gal" 3_785_411_784.0 / 1e9;
        /// Cubic foot.
        CubicFoot "ft³" 28_316_846_592.0 / 1e9;
    }
    Speed {
        /// Metre per second.
        MeterPerSecond "m/s" 1.0 / 1.0;
        /// Kilometre per hour.
        KilometerPerHour "km/h" 1e3 / 3600.0;
        /// Mile per hour.
        MilePerHour "mph" 44_704.0 / 1e5;
    }
    Length {
        /// Metre.
        Meter "m" 1.0 / 1.0;
        /// Kilometre.
        Kilometer "km" 1e3 / 1.0;
        /// Foot.
        Foot "ft" 3_048.0 / 1e4;
        /// Mile.
        Mile "mi" 1_609_344.0 / 1e3;
    }
    Pressure {
        /// Pascal.
        Pascal "Pa" 1.0 / 1.0;
        /// Hectopascal, or millibar.
        Hectopascal "hPa" 100.0 / 1.0;
        /// Kilopascal.
        Kilopascal "kPa" 1e3 / 1.0;
        /// Megapascal.
        Megapascal "MPa" 1e6 / 1.0;
        /// Bar.
        Bar "bar" 1e5 / 1.0;
        /// Pound-force per square inch.
        PoundPerSquareInch "psi" 6_894.757_293_168_361 / 1.0;
    }
    PressureTime {
        /// Pascal-second.
        PascalSecond "Pa·s" 1.0 / 1.0;
    }
    Resistance {
        /// Ohm.
        Ohm "Ω" 1.0 / 1.0;
        /// Kiloohm.
        Kiloohm "kΩ" 1e3 / 1.0;
        /// Megaohm.
        Megaohm "MΩ" 1e6 / 1.0;
    }
    ResistanceTime {
        /// Ohm-second.
        OhmSecond "Ω·s" 1.0 / 1.0;
    }
    Irradiance {
        /// Watt per square metre.
        WattPerSquareMeter "W/m²" 1.0 / 1.0;
        /// Kilowatt per square metre.
        KilowattPerSquareMeter "kW/m²" 1e3 / 1.0;
    }
    Irradiation {
        /// Joule per square metre.
        JoulePerSquareMeter "J/m²" 1.0 / 1.0;
        /// Watt-hour per square metre.
        WattHourPerSquareMeter "Wh/m²" 3.6e3 / 1.0;
        /// Kilowatt-hour per square metre.
        KilowattHourPerSquareMeter "kWh/m²" 3.6e6 / 1.0;
    }
}

/// What a unit measures. Units of a kind can be converted to each other; of money, only those of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// A number without a unit.
    Number,
    /// Time.
    Time,
    /// Real power.
    Power,
    /// Energy: power over time.
    Energy,
    /// Apparent power.
    ApparentPower,
    /// Apparent power over time.
    ApparentEnergy,
    /// Reactive power.
    ReactivePower,
    /// Reactive power over time.
    ReactiveEnergy,
    /// Voltage.
    Voltage,
    /// Voltage over time.
    VoltageTime,
    /// Electric current.
    Current,
    /// Electric charge: current over time.
    Charge,
    /// Charge over time.
    ChargeTime,
    /// Frequency.
    Frequency,
    /// Frequency over time.
    Cycles,
    /// A part of a whole.
    Ratio,
    /// A ratio over time.
    RatioTime,
    /// Temperature.
    Temperature,
    /// Temperature over time.
    TemperatureTime,
    /// A difference of temperatures.
    TemperatureDifference,
    /// A difference of temperatures over time.
    TemperatureDifferenceTime,
    /// Angle.
    Angle,
    /// Angle over time.
    AngleTime,
    /// Mass per time.
    MassFlow,
    /// Mass.
    Mass,
    /// Mass over time.
    MassTime,
    /// Volume per time.
    VolumeFlow,
    /// Volume.
    Volume,
    /// Speed.
    Speed,
    /// Length: speed over time.
    Length,
    /// Pressure.
    Pressure,
    /// Pressure over time.
    PressureTime,
    /// Electric resistance.
    Resistance,
    /// Resistance over time.
    ResistanceTime,
    /// Radiant power on an area.
    Irradiance,
    /// Radiant energy on an area.
    Irradiation,
    /// Money per time.
    MoneyRate,
    /// Money.
    Money,
    /// Not known.
    Unknown,
}

impl Unit {
    /// What it measures.
    pub fn kind(self) -> Kind {
        match self {
            Self::Currency(_) => Kind::Money,
            Self::CurrencyPerSecond(_) | Self::CurrencyPerHour(_) => Kind::MoneyRate,
            unit => unit.row().map_or(Kind::Unknown, |row| row.kind),
        }
    }

    /// The currency of a unit of money.
    pub fn currency(self) -> Option<Currency> {
        match self {
            Self::Currency(currency)
            | Self::CurrencyPerSecond(currency)
            | Self::CurrencyPerHour(currency) => Some(currency),
            _ => None,
        }
    }

    /// The same unit of another currency; of what is not money, the unit as it is.
    #[must_use]
    pub fn with_currency(self, currency: Currency) -> Self {
        match self {
            Self::Currency(_) => Self::Currency(currency),
            Self::CurrencyPerSecond(_) => Self::CurrencyPerSecond(currency),
            Self::CurrencyPerHour(_) => Self::CurrencyPerHour(currency),
            other => other,
        }
    }

    /// Every unit but those of money and [`Unknown`](Self::Unknown), kind by kind.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        ROWS.iter().map(|row| row.unit)
    }

    /// Whether values can be converted from one to the other.
    pub fn converts_to(self, other: Self) -> bool {
        self.kind() == other.kind() && self.currency() == other.currency()
    }

    /// A value of this unit in another one, which must [be convertible](Self::converts_to).
    pub(super) fn convert(self, value: f64, to: Self) -> f64 {
        if self == to {
            return value;
        }
        let (from, to) = (self.size(), to.size());
        // Multiplied before it is divided, so that whole numbers are rounded once.
        let scaled = (value - from.zero) * (from.numerator * to.denominator);
        scaled / (from.denominator * to.numerator) + to.zero
    }

    /// How many seconds one of this rate has to last until it is one of that sum.
    pub(super) fn seconds_to(self, sum: Self) -> f64 {
        let (rate, sum) = (self.size(), sum.size());
        (sum.numerator * rate.denominator) / (sum.denominator * rate.numerator)
    }

    /// As it is written behind a number, for people: a currency is its bare symbol.
    pub(super) fn plain(self) -> String {
        match self {
            Self::Currency(currency) => currency.to_string(),
            Self::CurrencyPerSecond(currency) => format!("{currency}/s"),
            Self::CurrencyPerHour(currency) => format!("{currency}/h"),
            unit => unit.row().map_or("?", |row| row.symbol).to_owned(),
        }
    }

    fn size(self) -> Size {
        let one = Size { numerator: 1.0, denominator: 1.0, zero: 0.0 };
        match self {
            Self::CurrencyPerHour(_) => Size { denominator: 3600.0, ..one },
            unit => unit.row().map_or(one, |row| row.size),
        }
    }

    fn row(self) -> Option<&'static Row> {
        ROWS.iter().find(|row| row.unit == self)
    }
}

impl Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.currency() {
            Some(currency) if !currency.is_plain() => f.pad(&format!("{MARK}{}", self.plain())),
            _ => f.pad(&self.plain()),
        }
    }
}

/// What can be typed where a symbol cannot.
const SPELLINGS: [(&str, Unit); 16] = [
    ("degC", Unit::Celsius),
    ("degF", Unit::Fahrenheit),
    ("deg", Unit::Degree),
    ("m3", Unit::CubicMeter),
    ("m3/s", Unit::CubicMeterPerSecond),
    ("m3/h", Unit::CubicMeterPerHour),
    ("ft3", Unit::CubicFoot),
    ("l", Unit::Liter),
    ("l/s", Unit::LiterPerSecond),
    ("l/min", Unit::LiterPerMinute),
    ("ohm", Unit::Ohm),
    ("W/m2", Unit::WattPerSquareMeter),
    ("kW/m2", Unit::KilowattPerSquareMeter),
    ("Wh/m2", Unit::WattHourPerSquareMeter),
    ("kWh/m2", Unit::KilowattHourPerSquareMeter),
    ("Ws", Unit::Joule),
];

impl FromStr for Unit {
    type Err = UnitError;

    fn from_str(text: &str) -> Result<Self, UnitError> {
        let symbols = ROWS.iter().map(|row| (row.symbol, row.unit));
        let known = symbols.chain(SPELLINGS).find(|(symbol, _)| *symbol == text);
        if let Some((_, unit)) = known {
            return Ok(unit);
        }
        if text == "?" {
            return Ok(Self::Unknown);
        }
        let (money, unit): (_, fn(Currency) -> Self) = match text.rsplit_once('/') {
            Some((money, "s")) => (money, Self::CurrencyPerSecond),
            Some((money, "h")) => (money, Self::CurrencyPerHour),
            _ => (text, Self::Currency),
        };
        let currency = match money.strip_prefix(MARK) {
            Some(symbol) => Currency::new(symbol),
            None => Currency::new(money).filter(Currency::is_plain),
        };
        currency.map(unit).ok_or_else(|| UnitError::unread(text))
    }
}
