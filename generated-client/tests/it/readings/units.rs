//! Register types and quantities: the vendor's table, conversions, and how they are written.

use std::time::Duration;

use egauge_webapi::services::units::{Currency, Kind, Quantity, RegisterType, Unit, UnitError, UnitSystem};
use proptest::prelude::*;

/// Nearly the same: a conversion may be rounded in its last digits.
fn close(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-12 * one.abs().max(other.abs())
}

fn of(value: f64, unit: Unit) -> Quantity {
    Quantity::new(value, unit)
}

/// Code, rate unit, quantum, unit of the sum, and how much of it one count is.
type Row = (&'static str, &'static str, f64, Option<(&'static str, f64)>);

/// As real clients have it.
#[rustfmt::skip]
const TABLE: [Row; 29] = [
    ("P",   "W",    1.0,   Some(("kWh",    1.0 / 3.6e6))),
    ("S",   "VA",   1.0,   Some(("kVAh",   1.0 / 3.6e6))),
    ("var", "var",  1.0,   Some(("kvarh",  1.0 / 3.6e6))),
    ("PQ",  "var",  1.0,   Some(("kvarh",  1.0 / 3.6e6))),
    ("V",   "V",    0.001, Some(("Vh",     1.0 / 3.6e6))),
    ("I",   "A",    0.001, Some(("Ah",     1.0 / 3.6e6))),
    ("Vdc", "V",    0.001, Some(("Vh",     1.0 / 3.6e6))),
    ("Idc", "A",    0.001, Some(("Ah",     1.0 / 3.6e6))),
    ("F",   "Hz",   0.001, Some(("Hz·s",   0.001))),
    ("THD", "%",    0.001, Some(("%·s",    0.001))),
    ("%",   "%",    0.001, Some(("%·s",    0.001))),
    ("h",   "%",    0.001, Some(("%·s",    0.001))),
    ("T",   "°C",   0.001, Some(("°C·s",   0.001))),
    ("dT",  "Δ°C",  0.001, Some(("Δ°C·s",  0.001))),
    ("a",   "°",    0.001, Some(("°·s",    0.001))),
    ("Q",   "g/s",  1.0,   Some(("kg",     0.001))),
    ("Qv",  "m³/s", 1e-9,  Some(("L",      1e-6))),
    ("Qe",  "Ah",   0.001, Some(("Ah·s",   0.001))),
    ("v",   "m/s",  0.001, Some(("m",      0.001))),
    ("m",   "g",    0.001, Some(("g·s",    0.001))),
    ("Pa",  "Pa",   1.0,   Some(("Pa·s",   1.0))),
    ("R",   "Ω",    1.0,   Some(("Ω·s",    1.0))),
    ("Ee",  "W/m²", 1.0,   Some(("kWh/m²", 1.0 / 3.6e6))),
    ("ppm", "ppm",  0.001, Some(("ppm·s",  0.001))),
    ("aq",  "",     0.001, Some(("s",      0.001))),
    ("#",   "",     1.0,   Some(("s",      1.0))),
    ("#3",  "",     0.001, Some(("s",      0.001))),
    ("d",   "",     1.0,   None),
    // 2^-29
    ("$",   "$/s",  1.0 / 536_870_912.0, Some(("$", 1.0 / 536_870_912.0))),
];

#[test]
fn every_code_has_its_units_and_quantum() {
    for (code, rate, quantum, sum) in TABLE {
        let register = RegisterType::from(code);
        assert_eq!(register.as_str(), code);
        assert!(!matches!(register, RegisterType::Unknown(_)), "{code}");
        assert_eq!(register.rate_unit().map(|unit| unit.to_string()).as_deref(), Some(rate), "{code}");
        assert!(close(register.quantum().unwrap(), quantum), "{code}: {:?}", register.quantum());
        assert_eq!(
            register.cumulative_unit().map(|unit| unit.to_string()),
            sum.map(|(unit, _)| unit.to_owned())
        );
        assert_eq!(register.is_cumulative(), Some(sum.is_some()), "{code}");
        // A million counts, as a sum and as the average of a quarter of an hour.
        let million = register.cumulative(1_000_000).map(|sum| sum.value);
        assert_eq!(million.is_some(), sum.is_some(), "{code}");
        if let (Some(million), Some((_, scale))) = (million, sum) {
            assert!(close(million, 1e6 * scale), "{code}: {million}");
            let average = register.average(1_000_000, 900.0).unwrap();
            assert!(close(average.value, 1e6 * quantum / 900.0), "{code}: {average}");
            assert_eq!(Some(average.unit), register.rate_unit(), "{code}");
        }
        assert_eq!(register.rate(2.5), of(2.5, register.rate_unit().unwrap()), "{code}");
    }
    let mut codes = TABLE.map(|(code, ..)| code.to_owned());
    let mut known: Vec<String> = RegisterType::known().map(ToString::to_string).collect();
    codes.sort();
    known.sort();
    assert_eq!(known, codes);
}

#[test]
fn a_sum_divided_by_its_time_is_the_rate_again() {
    for (code, _, quantum, sum) in TABLE {
        if sum.is_none() {
            continue;
        }
        // An hour of 500 rate units, counted by the quantum.
        let counts = (500.0 * 3600.0 / quantum).round() as i64;
        let register = RegisterType::from(code);
        let sum = register.cumulative(counts).unwrap();
        let average = sum.averaged_over(Duration::from_secs(3600)).unwrap();
        let rate = average.to(register.rate_unit().unwrap()).unwrap();
        assert!(close(rate.value, 500.0), "{code}: {counts} counts are {sum}, on average {rate}");
        let again = register.rate(500.0).over(Duration::from_secs(3600)).unwrap();
        let again = again.to(sum.unit).unwrap();
        assert!(close(again.value, sum.value), "{code}: {again} and {sum}");
    }
}

#[test]
fn a_code_that_is_not_known_is_kept_and_has_no_unit() {
    let lux = RegisterType::from("lux");
    assert_eq!(lux, RegisterType::Unknown("lux".to_owned()));
    assert_eq!(lux.to_string(), "lux");
    assert_eq!((lux.rate_unit(), lux.cumulative_unit(), lux.quantum()), (None, None, None));
    assert_eq!((lux.cumulative(5), lux.average(5, 1.0)), (None, None));
    assert_eq!(lux.rate(12.0).to_string(), "12 ?");
    assert_eq!(serde_json::to_string(&lux).unwrap(), r#""lux""#);
    assert_eq!(serde_json::from_str::<RegisterType>(r#""PQ""#).unwrap(), RegisterType::ReactivePowerPq);
    // Codes are told apart by case: `v` is a speed.
    assert_eq!(RegisterType::from("v").rate_unit(), Some(Unit::MeterPerSecond));
    assert_eq!(RegisterType::from("").rate_unit(), None);
}

#[test]
fn nothing_is_averaged_over_no_time_and_no_state_is_averaged_at_all() {
    assert_eq!(RegisterType::Power.average(5, 0.0), None);
    assert_eq!(RegisterType::Power.average(5, -1.0), None);
    assert_eq!(RegisterType::Power.average(5, f64::NAN), None);
    assert_eq!(RegisterType::Discrete.average(5, 1.0), None);
    assert_eq!(of(1.0, Unit::KilowattHour).averaged_over(Duration::ZERO), Err(UnitError::NoTime));
}

/// Pairs that were computed by hand, from the units' definitions.
#[rustfmt::skip]
const SAME: [(f64, Unit, f64, Unit); 37] = [
    (1234.0,  Unit::Watt,                1.234,      Unit::Kilowatt),
    (2.5,     Unit::Megawatt,            2_500_000.0, Unit::Watt),
    (0.002,   Unit::Gigawatt,            2000.0,     Unit::Kilowatt),
    // 550 ft·lbf/s = 550 × 0.3048 m × 4.4482216152605 N / s
    (2.0,     Unit::Horsepower,          1_491.399_743_164_540_4, Unit::Watt),
    // 3412.14 Btu/h are a kilowatt: 3600 / 1055.05585262 × 1000
    (3_412.141_633_127_942, Unit::BtuPerHour, 1.0,   Unit::Kilowatt),
    (3.6e6,   Unit::Joule,               1.0,        Unit::KilowattHour),
    (2.0,     Unit::MegawattHour,        2000.0,     Unit::KilowattHour),
    (0.25,    Unit::KilowattHour,        250.0,      Unit::WattHour),
    (1.0,     Unit::GigawattHour,        3600.0,     Unit::Gigajoule),
    (7.2,     Unit::Megajoule,           2.0,        Unit::KilowattHour),
    (500.0,   Unit::VoltAmpere,          0.5,        Unit::KilovoltAmpere),
    (7200.0,  Unit::VoltAmpereSecond,    0.002,      Unit::KilovoltAmpereHour),
    (1.5,     Unit::Megavar,             1500.0,     Unit::Kilovar),
    (1800.0,  Unit::VarSecond,           0.5,        Unit::VarHour),
    (230.0,   Unit::Volt,                230_000.0,  Unit::Millivolt),
    (2.0,     Unit::VoltHour,            7200.0,     Unit::VoltSecond),
    (16.0,    Unit::Ampere,              0.016,      Unit::Kiloampere),
    (1.0,     Unit::AmpereHour,          3600.0,     Unit::AmpereSecond),
    (50.0,    Unit::Hertz,               0.05,       Unit::Kilohertz),
    (0.04,    Unit::Percent,             400.0,      Unit::PartsPerMillion),
    (100.0,   Unit::Celsius,             212.0,      Unit::Fahrenheit),
    (-40.0,   Unit::Fahrenheit,          -40.0,      Unit::Celsius),
    (20.0,    Unit::Celsius,             293.15,     Unit::Kelvin),
    (32.0,    Unit::Fahrenheit,          273.15,     Unit::Kelvin),
    // A difference has no zero point of its own.
    (10.0,    Unit::CelsiusStep,         18.0,       Unit::FahrenheitStep),
    (9.0,     Unit::FahrenheitStep,      5.0,        Unit::KelvinStep),
    (180.0,   Unit::Degree,              std::f64::consts::PI, Unit::Radian),
    (36.0,    Unit::KilogramPerHour,     10.0,       Unit::GramPerSecond),
    (2.0,     Unit::Pound,               907.184_74, Unit::Gram),
    (0.001,   Unit::CubicMeterPerSecond, 60.0,       Unit::LiterPerMinute),
    // A US gallon is 231 cubic inches of 2.54 cm: 231 × 16.387064 cm³.
    (10.0,    Unit::Gallon,              37.854_117_84, Unit::Liter),
    (1.0,     Unit::CubicMeter,          1000.0,     Unit::Liter),
    (10.0,    Unit::MeterPerSecond,      36.0,       Unit::KilometerPerHour),
    (1.0,     Unit::Mile,                1.609_344,  Unit::Kilometer),
    (101_325.0, Unit::Pascal,            1013.25,    Unit::Hectopascal),
    // A pound is 0.45359237 kg × 9.80665 m/s², a square inch 0.0254² m².
    (1.0,     Unit::PoundPerSquareInch,  6_894.757_293_168_361, Unit::Pascal),
    (2.0,     Unit::KilowattHourPerSquareMeter, 7.2e6, Unit::JoulePerSquareMeter),
];

#[test]
fn conversions_go_both_ways() {
    for (value, unit, same, other) in SAME {
        let there = of(value, unit).to(other).unwrap();
        assert!(close(there.value, same), "{value} {unit} are {} {other}, not {same}", there.value);
        let back = of(same, other).to(unit).unwrap();
        assert!(close(back.value, value), "{same} {other} are {} {unit}, not {value}", back.value);
    }
    // Whole numbers stay whole: rounded once.
    assert_eq!(of(1234.0, Unit::Watt).to(Unit::Kilowatt).unwrap().value, 1.234);
    assert_eq!(of(68.0, Unit::Fahrenheit).to(Unit::Celsius).unwrap().value, 20.0);
}

#[test]
fn only_units_of_a_kind_are_converted() {
    let error = of(1.0, Unit::Kilowatt).to(Unit::KilowattHour).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`kW` (Power) is not converted to `kWh` (Energy): ask for a unit of the same kind"
    );
    // VA and var are no W, and 5 °C of difference are no temperature.
    assert!(of(1.0, Unit::VoltAmpere).to(Unit::Watt).is_err());
    assert!(of(1.0, Unit::Var).to(Unit::VoltAmpere).is_err());
    assert!(of(5.0, Unit::CelsiusStep).to(Unit::Fahrenheit).is_err());
    assert!(of(5.0, Unit::Unknown).to(Unit::None).is_err());
    assert_eq!(of(5.0, Unit::Unknown).to(Unit::Unknown), Ok(of(5.0, Unit::Unknown)));
}

#[test]
fn money_is_of_one_currency() {
    let euro = Currency::new("€").unwrap();
    let rate = RegisterType::Money.rate(0.0001).with_currency(euro);
    assert_eq!(rate.unit, Unit::CurrencyPerSecond(euro));
    // 0.0001 € a second are 0.36 € an hour, and 8.64 € a day.
    assert_eq!(rate.scaled().to_string(), "0.36 €/h");
    assert_eq!(format!("{:.2}", rate.over(Duration::from_secs(86_400)).unwrap()), "8.64 €");
    // 2^29 counts are one of the currency.
    let paid = RegisterType::Money.cumulative(12 * 536_870_912).unwrap();
    assert_eq!(paid, of(12.0, Unit::Currency(Currency::DOLLAR)));
    let error = paid.to(Unit::Currency(euro)).unwrap_err();
    assert_eq!(error.to_string(), "`$` is not converted to `€`: the rate of exchange is not known here");
    assert_eq!(paid.averaged_over(Duration::from_secs(7200)).unwrap().to_string(), "6 $/h");
    for refused in ["", "a/b", "kr ", "0123456789abcdef", "a\u{7}"] {
        assert_eq!(Currency::new(refused), None, "{refused:?}");
    }
}

#[test]
fn sums_and_averages_of_power_keep_its_scale() {
    let hours = |hours: u64| Duration::from_secs(hours * 3600);
    assert_eq!(of(1500.0, Unit::Watt).over(hours(2)), Ok(of(3000.0, Unit::WattHour)));
    assert_eq!(of(1.5, Unit::Kilowatt).over(hours(2)), Ok(of(3.0, Unit::KilowattHour)));
    assert_eq!(of(6.0, Unit::KilowattHour).averaged_over(hours(3)), Ok(of(2.0, Unit::Kilowatt)));
    // 7.2 MJ = 2 kWh in an hour.
    assert_eq!(of(7.2, Unit::Megajoule).averaged_over(hours(1)), Ok(of(2000.0, Unit::Watt)));
    // 68 °F are 20 °C, for ten seconds.
    let warm = of(68.0, Unit::Fahrenheit).over(Duration::from_secs(10));
    assert_eq!(warm, Ok(of(200.0, Unit::CelsiusSecond)));
    // 90 L in a minute.
    assert_eq!(of(90.0, Unit::LiterPerMinute).over(Duration::from_secs(60)), Ok(of(90.0, Unit::Liter)));
    assert_eq!(of(1.0, Unit::Second).over(hours(1)), Err(UnitError::NoSum(Unit::Second)));
    assert_eq!(of(1.0, Unit::Watt).averaged_over(hours(1)), Err(UnitError::NoRate(Unit::Watt)));
}

#[test]
fn quantities_are_written_with_the_digits_that_are_of_use() {
    for (value, text) in [
        (0.0, "0 W"),
        (-0.0, "0 W"),
        (1.0, "1 W"),
        (999.96, "1000 W"),
        (1234.5678, "1235 W"),
        (-1234.5678, "-1235 W"),
        (123.456, "123.5 W"),
        (12.3456, "12.35 W"),
        (1.23456, "1.235 W"),
        (0.0123456, "0.01235 W"),
        (120.0, "120 W"),
        (1e-13, "0 W"),
        (1_234_567.8, "1234568 W"),
        (f64::NAN, "NaN W"),
        (f64::NEG_INFINITY, "-inf W"),
    ] {
        assert_eq!(of(value, Unit::Watt).to_string(), text);
    }
    assert_eq!(format!("{:.2}|{:.0}", of(1.0, Unit::Volt), of(-0.4, Unit::Volt)), "1.00 V|0 V");
    assert_eq!(
        format!(
            "{:>9}|{:<9}|{:^9}|{:*>6}",
            of(1.5, Unit::Kilowatt),
            of(2.0, Unit::Ohm),
            of(3.0, Unit::Liter),
            of(7.0, Unit::None)
        ),
        "   1.5 kW|2 Ω      |   3 L   |*****7"
    );
    assert_eq!(of(45.0, Unit::Degree).to_string(), "45°");
    assert_eq!(of(21.5, Unit::Celsius).to_string(), "21.5 °C");
}

#[test]
fn scales_suit_the_value() {
    for (value, unit, text) in [
        (1234.0, Unit::Watt, "1.234 kW"),
        (-2_500_000.0, Unit::Watt, "-2.5 MW"),
        (0.5, Unit::Watt, "0.5 W"),
        (0.5, Unit::KilowattHour, "500 Wh"),
        (12_345.0, Unit::KilowattHour, "12.35 MWh"),
        (0.25, Unit::Ampere, "250 mA"),
        (0.0, Unit::Kilowatt, "0 kW"),
        (0.0002, Unit::CubicMeterPerSecond, "0.2 L/s"),
        (1500.0, Unit::Liter, "1.5 m³"),
        (1013.0, Unit::Hectopascal, "1013 hPa"),
        (50.0, Unit::Hertz, "50 Hz"),
        (20_000.0, Unit::Celsius, "20000 °C"),
    ] {
        assert_eq!(of(value, unit).scaled().to_string(), text);
    }
}

#[test]
fn systems_of_units() {
    use UnitSystem::{Imperial, Metric};
    assert_eq!(of(20.0, Unit::Celsius).in_system(Imperial), of(68.0, Unit::Fahrenheit));
    assert_eq!(of(68.0, Unit::Fahrenheit).in_system(Metric), of(20.0, Unit::Celsius));
    assert_eq!(of(5.0, Unit::CelsiusStep).in_system(Imperial), of(9.0, Unit::FahrenheitStep));
    assert_eq!(of(3.785_411_784, Unit::Liter).in_system(Imperial), of(1.0, Unit::Gallon));
    assert_eq!(of(1.0, Unit::Kilowatt).in_system(Imperial), of(1.0, Unit::Kilowatt));
}

#[test]
fn units_are_read_as_they_are_written_and_as_they_are_typed() {
    for (typed, unit) in [
        ("degC", Unit::Celsius),
        ("m3/h", Unit::CubicMeterPerHour),
        ("kWh/m2", Unit::KilowattHourPerSquareMeter),
        ("", Unit::None),
        ("CHF/h", Unit::CurrencyPerHour(Currency::new("CHF").unwrap())),
        ("¤kr", Unit::Currency(Currency::new("kr").unwrap())),
    ] {
        assert_eq!(typed.parse(), Ok(unit));
    }
    for wrong in ["kwh", "Kw", "watt", "kr", "¤", "/s", " W"] {
        let error = wrong.parse::<Unit>().unwrap_err();
        assert!(error.to_string().starts_with(&format!("`{wrong}` is not a unit")), "{error}");
    }
    for (text, quantity) in [
        ("1.5 kWh", of(1.5, Unit::KilowattHour)),
        (" -3°C ", of(-3.0, Unit::Celsius)),
        ("1e3W", of(1000.0, Unit::Watt)),
        ("12", of(12.0, Unit::None)),
        ("2.5e-3 m³/s", of(0.0025, Unit::CubicMeterPerSecond)),
    ] {
        assert_eq!(text.parse(), Ok(quantity), "{text}");
    }
    for wrong in ["", "kWh", "1 2 W", "1.5 furlongs", "--1 W", "1e W"] {
        assert_eq!(wrong.parse::<Quantity>(), Err(UnitError::Unread(wrong.to_owned())));
    }
}

#[test]
fn a_quantity_is_an_object_in_json() {
    let quantity = of(1.5, Unit::KilowattHour);
    let json = serde_json::to_string(&quantity).unwrap();
    assert_eq!(json, r#"{"value":1.5,"unit":"kWh"}"#);
    assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), quantity);
    let error = serde_json::from_str::<Quantity>(r#"{"value":1,"unit":"kwh"}"#).unwrap_err();
    assert!(error.to_string().contains("`kwh` is not a unit"), "{error}");
    assert!(serde_json::from_str::<Quantity>(r#"{"value":1}"#).is_err());
}

fn any_unit() -> impl Strategy<Value = Unit> {
    let money = prop::sample::select(vec!["$", "€", "kr", "CHF", "¤", "R$", "zł"])
        .prop_map(|symbol| Currency::new(symbol).unwrap())
        .prop_flat_map(|currency| {
            prop::sample::select(vec![
                Unit::Currency(currency),
                Unit::CurrencyPerSecond(currency),
                Unit::CurrencyPerHour(currency),
                Unit::Unknown,
            ])
        });
    prop_oneof![4 => prop::sample::select(Unit::all().collect::<Vec<_>>()), 1 => money]
}

/// A unit and another one of the same kind.
fn pair() -> impl Strategy<Value = (Unit, Unit)> {
    any_unit().prop_flat_map(|unit| {
        let mut others: Vec<Unit> = Unit::all().filter(|other| other.converts_to(unit)).collect();
        others.push(unit);
        (Just(unit), prop::sample::select(others))
    })
}

proptest! {
    #[test]
    fn there_and_back_is_where_it_began((unit, other) in pair(), value in -1e12..1e12_f64) {
        let there = of(value, unit).to(other).unwrap();
        let back = there.to(unit).unwrap();
        // A temperature's zero point takes digits away.
        prop_assert!((back.value - value).abs() <= 1e-12 * value.abs().max(300.0), "{value} {unit} -> {} {other} -> {}", there.value, back.value);
    }

    #[test]
    fn a_unit_is_read_as_it_was_written(unit in any_unit()) {
        prop_assert_eq!(unit.to_string().parse::<Unit>(), Ok(unit));
        let json = serde_json::to_string(&unit).unwrap();
        prop_assert_eq!(serde_json::from_str::<Unit>(&json).unwrap(), unit);
    }

    #[test]
    fn a_quantity_in_json_loses_nothing(unit in any_unit(), value in any::<f64>().prop_filter("finite", |value| value.is_finite())) {
        let quantity = of(value, unit);
        let json = serde_json::to_string(&quantity).unwrap();
        prop_assert_eq!(serde_json::from_str::<Quantity>(&json).unwrap(), quantity);
    }

    #[test]
    fn a_sum_over_time_and_its_average_undo_each_other((unit, _) in pair(), value in 0.001..1e9_f64, millis in 1..1_000_000_000_u64) {
        let time = Duration::from_millis(millis);
        match of(value, unit).over(time) {
            Ok(sum) => {
                let back = sum.averaged_over(time).unwrap().to(unit).unwrap();
                prop_assert!((back.value - value).abs() <= 1e-9 * value.max(300.0), "{value} {unit} -> {} {} -> {}", sum.value, sum.unit, back.value);
            }
            Err(error) => prop_assert_eq!(error, UnitError::NoSum(unit)),
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,20}") {
        let _ = text.parse::<Unit>();
        let _ = text.parse::<Quantity>();
        let _ = RegisterType::from(text.as_str()).rate(1.0).scaled().to_string();
    }

    #[test]
    fn any_number_is_written_and_scaled(unit in any_unit(), bits in any::<u64>()) {
        let quantity = of(f64::from_bits(bits), unit);
        let text = quantity.to_string();
        prop_assert!(!text.is_empty());
        let scaled = quantity.scaled();
        prop_assert_eq!(scaled.unit.kind(), unit.kind());
        prop_assert!(unit.kind() != Kind::Unknown || scaled.unit == unit);
    }
}
