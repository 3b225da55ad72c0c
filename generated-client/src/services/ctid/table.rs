//! A sensor's data, in words and units.

use std::fmt::{self, Display};

use crate::models::{CTidInfoObject, CTidInfoPolarity};
use crate::runtime::{Json, Map, Plain};

/// What a sensor measures, and how: the member `k` of [`CTidInfoObject`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensorKind {
    /// A current transformer, for alternating current: 0.
    Ac,
    /// A sensor of direct current: 1.
    Dc,
    /// A Rogowski coil: 2.
    Rc,
    /// A voltage that is proportional to what is measured, such as that of a voltage sensor: 3.
    Linear,
    /// A voltage that is proportional to a temperature: 4.
    Temperature,
    /// A thermistor: 5.
    Ntc,
    /// A counter of pulses: 6.
    Pulse,
    /// Another one, by its number.
    Unknown(u64),
}

impl SensorKind {
    /// The kind of this number.
    pub fn new(number: u64) -> Self {
        match number {
            0 => Self::Ac,
            1 => Self::Dc,
            2 => Self::Rc,
            3 => Self::Linear,
            4 => Self::Temperature,
            5 => Self::Ntc,
            6 => Self::Pulse,
            other => Self::Unknown(other),
        }
    }

    /// Whether it measures a current, as AC, DC and Rogowski sensors do.
    pub fn is_current(self) -> bool {
        matches!(self, Self::Ac | Self::Dc | Self::Rc)
    }
}

impl Display for SensorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Ac => "AC current",
            Self::Dc => "DC current",
            Self::Rc => "AC current (Rogowski coil)",
            Self::Linear => "linear",
            Self::Temperature => "temperature",
            Self::Ntc => "temperature (NTC)",
            Self::Pulse => "pulse",
            Self::Unknown(number) => return f.pad(&format!("kind {number}")),
        })
    }
}

/// The name of a sensor port, as `/local` and `/capture` call it: `S3` is port 3.
pub fn port_name(port: u64) -> String {
    format!("S{port}")
}

/// A sensor's data, a row for each item: what every sensor has, then the parameters of its kind.
///
/// A parameter that is not known is there too, by its own name and without a unit. Shown with `{}` it is a table.
///
/// ```
/// use egauge_webapi::models::CTidInfoObject;
/// use egauge_webapi::services::ctid::SensorTable;
///
/// let info = r#"{"port": 3, "mfgid": 0, "model": "SIM", "sn": 9, "k": 6, "params": {"threshold": 1.5}}"#;
/// let table = SensorTable::new(&serde_json::from_str::<CTidInfoObject>(info)?);
/// assert_eq!(
///     table.to_string(),
///     "port           S3\nkind           pulse\nmanufacturer   0\nmodel          SIM\n\
///      serial number  9\nthreshold      1.5  V\n"
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SensorTable {
    rows: Vec<SensorRow>,
}

/// One item of a sensor's data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SensorRow {
    /// What it is: `rated current`.
    pub name: String,
    /// A number or a text; of an unknown parameter, any JSON.
    pub value: Json,
    /// The unit, or nothing: `A`.
    pub unit: &'static str,
}

/// Parameters, in the order in which they are shown: the member of `params`, what it is, and its unit.
const PARAMETERS: [(&str, &str, &str); 20] = [
    ("size", "size", "mm"),
    ("i", "rated current", "A"),
    ("v", "voltage at rated current", "V"),
    ("a", "phase at rated current", "°"),
    ("tv", "voltage drift", "ppm/°C"),
    ("ta", "phase drift", "m°/°C"),
    ("bias_voltage", "bias voltage", "V"),
    ("unit", "unit code", ""),
    // Of what the unit code says; it is known of temperatures alone.
    ("scale", "scale", "1/V"),
    ("offset", "offset", ""),
    ("delay", "delay", "µs"),
    ("ntc_a", "coefficient A", ""),
    ("ntc_b", "coefficient B", ""),
    ("ntc_c", "coefficient C", ""),
    ("ntc_m", "parameter M", ""),
    ("ntc_n", "parameter N", ""),
    ("ntc_k", "parameter K", ""),
    ("threshold", "threshold", "V"),
    ("hysteresis", "hysteresis", "V"),
    ("debounce_time", "debounce time", "ms"),
];

/// The pulse's edges that count.
const EDGES: &str = "edge_mask";

/// Corrections by the part of the rated current.
const CALIBRATION: &str = "cal";

impl SensorTable {
    /// The rows of this information.
    pub fn new(info: &CTidInfoObject) -> Self {
        let mut table = Self { rows: Vec::new() };
        let kind = info.k.map(SensorKind::new);
        table.text("port", port_name(info.port));
        if let Some(kind) = kind {
            table.text("kind", kind.to_string());
        }
        table.number("manufacturer", info.mfgid, "");
        table.text("model", info.model.clone());
        table.number("serial number", info.sn, "");
        if let Some(version) = info.version {
            table.number("CTid version", version, "");
        }
        if let Some(Some(polarity)) = &info.polarity {
            table.text(
                "polarity",
                match polarity {
                    CTidInfoPolarity::Plus => "+".to_owned(),
                    CTidInfoPolarity::Minus => "- (are its wires swapped?)".to_owned(),
                    CTidInfoPolarity::Unknown(other) => other.to_string(),
                },
            );
        }
        if let Some(time) = info.ts {
            table.row("read at", time.to_f64().into(), "s since 1970");
        }
        for (name, value) in [("source resistance", info.rsrc), ("load resistance", info.rload)] {
            if let Some(value) = value {
                table.row(name, value.into(), "Ω");
            }
        }
        if let Some(parameters) = &info.params {
            table.parameters(kind, parameters);
        }
        table
    }

    /// The rows.
    pub fn rows(&self) -> &[SensorRow] {
        &self.rows
    }

    /// The row of this name.
    pub fn get(&self, name: &str) -> Option<&SensorRow> {
        self.rows.iter().find(|row| row.name == name)
    }

    fn parameters(&mut self, kind: Option<SensorKind>, parameters: &Map<Json>) {
        for (member, name, unit) in PARAMETERS {
            let Some(value) = parameters.get(member) else { continue };
            let unit = match (kind, member) {
                (Some(SensorKind::Temperature), "scale") => "°C/V",
                (Some(SensorKind::Temperature), "offset") => "°C",
                _ => unit,
            };
            self.row(name, value.clone(), unit);
        }
        if let Some(mask) = parameters.get(EDGES) {
            match mask.as_u64() {
                Some(1) => self.text("edges", "rising".to_owned()),
                Some(2) => self.text("edges", "falling".to_owned()),
                Some(3) => self.text("edges", "both".to_owned()),
                _ => self.row("edges", mask.clone(), ""),
            }
        }
        if let Some(calibration) = parameters.get(CALIBRATION) {
            self.calibration(calibration);
        }
        for (member, value) in parameters.iter() {
            let known = PARAMETERS.iter().any(|(name, ..)| *name == member);
            if !known && member != EDGES && member != CALIBRATION {
                self.row(member, value.clone(), "");
            }
        }
    }

    /// `{"1.5": {"v": 0.21, "a": 0.4}, ..}`: at 1.5 % of the rated current.
    fn calibration(&mut self, calibration: &Json) {
        let Some(points) = calibration.as_object() else {
            return self.row(CALIBRATION, calibration.clone(), "");
        };
        for (level, point) in points.iter() {
            for (member, name, unit) in [("v", "voltage correction", "%"), ("a", "phase correction", "°")] {
                if let Some(value) = point.get(member) {
                    self.row(&format!("{name} at {level} %"), value.clone(), unit);
                }
            }
        }
    }

    fn text(&mut self, name: &str, text: String) {
        self.row(name, Json::String(text), "");
    }

    fn number(&mut self, name: &str, number: u64, unit: &'static str) {
        self.row(name, Json::Number(number.into()), unit);
    }

    fn row(&mut self, name: &str, value: Json, unit: &'static str) {
        self.rows.push(SensorRow { name: name.to_owned(), value, unit });
    }
}

impl SensorRow {
    /// The value as it is shown: a text without quotes, a number without needless digits, anything else as JSON.
    pub fn shown(&self) -> String {
        match &self.value {
            Json::String(text) => text.clone(),
            // As people write it: 19, not 19.0.
            Json::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
            other => other.to_string(),
        }
    }
}

/// A line for each row, columns aligned.
impl Display for SensorTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self
            .rows
            .iter()
            .map(|row| Plain(&row.name).to_string().chars().count())
            .max()
            .unwrap_or_default();
        for row in &self.rows {
            let value = row.shown();
            let gap = if row.unit.is_empty() { "" } else { "  " };
            writeln!(f, "{:width$}  {}{gap}{}", Plain(&row.name), Plain(&value), row.unit)?;
        }
        Ok(())
    }
}
