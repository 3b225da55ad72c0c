//! Names of metrics, in base units as Prometheus recommends.

use egauge_webapi::services::units::{Kind, Quantity, Unit};

/// A metric: its name, its help text, and the conversion of a quantity into its value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Metric {
    pub(super) name: &'static str,
    pub(super) help: &'static str,
    /// The unit to convert to, before the factor.
    unit: Option<Unit>,
    factor: f64,
}

const fn metric(name: &'static str, help: &'static str, unit: Unit) -> Metric {
    Metric { name, help, unit: Some(unit), factor: 1.0 }
}

/// The metric of a rate.
pub(super) fn of_rate(unit: Unit) -> Metric {
    match unit.kind() {
        Kind::Power => metric("egauge_power_watts", "Power.", Unit::Watt),
        Kind::ApparentPower => {
            metric("egauge_apparent_power_volt_amperes", "Apparent power.", Unit::VoltAmpere)
        }
        Kind::ReactivePower => metric("egauge_reactive_power_vars", "Reactive power.", unit),
        Kind::Voltage => metric("egauge_voltage_volts", "Voltage.", unit),
        Kind::Current => metric("egauge_current_amperes", "Current.", unit),
        Kind::Frequency => metric("egauge_frequency_hertz", "Frequency.", unit),
        Kind::Ratio if unit.to_string() == "%" => {
            Metric { name: "egauge_ratio", help: "Ratio, from 0 to 1.", unit: None, factor: 0.01 }
        }
        Kind::Temperature => metric("egauge_temperature_celsius", "Temperature.", unit),
        Kind::TemperatureDifference => {
            metric("egauge_temperature_difference_celsius", "Difference of temperatures.", unit)
        }
        Kind::Angle => metric("egauge_angle_degrees", "Angle.", unit),
        Kind::MassFlow => metric("egauge_mass_flow_grams_per_second", "Mass flow.", unit),
        Kind::VolumeFlow => metric("egauge_volume_flow_cubic_meters_per_second", "Volume flow.", unit),
        Kind::Speed => metric("egauge_speed_meters_per_second", "Speed.", unit),
        Kind::Mass => metric("egauge_mass_grams", "Mass.", unit),
        Kind::Pressure => metric("egauge_pressure_pascals", "Pressure.", unit),
        Kind::Resistance => metric("egauge_resistance_ohms", "Resistance.", unit),
        Kind::Irradiance => metric("egauge_irradiance_watts_per_square_meter", "Irradiance.", unit),
        Kind::MoneyRate => metric("egauge_money_per_second", "Money per second.", unit),
        _ => metric("egauge_value", "A value in the unit of its label.", unit),
    }
}

/// The metric of a sum over time; none where the sum is not a quantity.
pub(super) fn of_sum(unit: Unit) -> Option<Metric> {
    Some(match unit.kind() {
        Kind::Energy => metric("egauge_energy_joules", "Energy.", Unit::Joule),
        Kind::ApparentEnergy => Metric {
            name: "egauge_apparent_energy_volt_ampere_seconds",
            help: "Apparent energy.",
            unit: Some(Unit::KilovoltAmpereHour),
            factor: 3.6e6,
        },
        Kind::Mass => {
            Metric { name: "egauge_mass_sum_grams", help: "Mass.", unit: Some(Unit::Kilogram), factor: 1e3 }
        }
        Kind::Volume => Metric {
            name: "egauge_volume_cubic_meters",
            help: "Volume.",
            unit: Some(Unit::Liter),
            factor: 1e-3,
        },
        Kind::Money => metric("egauge_money", "Money.", unit),
        _ => return None,
    })
}

impl Metric {
    /// The value of a quantity in this metric; `None` if it cannot be converted.
    pub(super) fn value(&self, quantity: Quantity) -> Option<f64> {
        let converted = match self.unit {
            Some(unit) => quantity.to(unit).ok()?.value,
            None => quantity.value,
        };
        Some(converted * self.factor)
    }
}
