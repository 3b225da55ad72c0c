//! `egauge now`.

use clap::Args;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::readings::{Readings, ReadingsError};
use egauge_webapi::{Http, Json, Meter};

use super::Context;
use crate::failure::Failure;
use crate::{table, times};

#[derive(Args)]
pub(crate) struct Now {
    #[command(flatten)]
    registers: Registers,
}

/// Which registers, for this command and for `watch`.
#[derive(Args)]
pub(crate) struct Registers {
    /// Registers by their names [default: all]
    #[arg(value_name = "REGISTER")]
    names: Vec<String>,
}

impl Now {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let readings = self.registers.read(&context.meter).await?;
        if context.json { context.out.json(&json(&readings)?) } else { context.out.lines(&shown(&readings)) }
    }
}

impl Registers {
    pub(crate) async fn read(&self, meter: &Meter<Http>) -> Result<Readings, ReadingsError> {
        let request = meter.readings();
        if self.names.is_empty() { request.await } else { request.registers(&self.names).await }
    }
}

pub(crate) fn json(readings: &Readings) -> Result<Json, Failure> {
    Json::from_typed(readings)
        .map_err(|error| Failure::new(format!("cannot write the readings as JSON: {error}")))
}

/// The time, and a line for each register; below them, why those without a value have none.
pub(crate) fn shown(readings: &Readings) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for reading in readings {
        let [number, unit] = table::apart(&reading.quantity.scaled().to_string());
        rows.push(vec![reading.name.clone(), number, unit]);
    }
    rows.extend(readings.without_value().map(|(name, _)| vec![name.to_owned(), "-".to_owned()]));
    let notes: String =
        readings.without_value().map(|(name, why)| format!("{}: {why}\n", Plain(name))).collect();
    let gap = if notes.is_empty() { "" } else { "\n" };
    format!("{}\n{}{gap}{notes}", times::shown(readings.ts()), table::aligned(&rows))
}

impl From<ReadingsError> for Failure {
    fn from(error: ReadingsError) -> Self {
        match error {
            ReadingsError::Call(error) => error.into(),
            other => Self::of(&other),
        }
    }
}
