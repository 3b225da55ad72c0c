//! `egauge now`.

use clap::Args;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::readings::{Readings, ReadingsError};
use egauge_webapi::{Http, Json, Meter};
use jiff::tz::TimeZone;

use super::{Context, MeterCurrency};
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
        let zone = context.zone().await?;
        let several = context.all.len() > 1;
        let mut found = Vec::new();
        for (index, (name, meter)) in context.all.iter().enumerate() {
            let readings =
                self.registers.read(meter, &mut MeterCurrency::default()).await.map_err(|error| {
                    let failure = Failure::from(error);
                    if several { failure.of_meter(name) } else { failure }
                })?;
            if context.json {
                let meter = several.then(|| ("meter", Json::from(name.as_str())));
                found.push(json(&readings, meter)?);
            } else {
                let blank = if index > 0 { "\n" } else { "" };
                let title = if several { format!("{blank}{}\n", Plain(name)) } else { String::new() };
                context.out.lines(&format!("{title}{}", shown(&readings, &zone)))?;
            }
        }
        match (context.json, several) {
            (false, _) => Ok(()),
            (true, true) => context.out.json(&Json::Array(found)),
            (true, false) => found.first().map_or(Ok(()), |one| context.out.json(one)),
        }
    }
}

impl Registers {
    /// Reads them; money in the meter's currency.
    pub(super) async fn read(
        &self,
        meter: &Meter<Http>,
        currency: &mut MeterCurrency,
    ) -> Result<Readings, ReadingsError> {
        let mut request = meter.readings();
        if !self.names.is_empty() {
            request = request.registers(&self.names);
        }
        let reply = request.call().await?;
        let readings = request.read(reply.clone())?;
        if readings.iter().all(|reading| reading.quantity.unit.currency().is_none()) {
            return Ok(readings);
        }
        match currency.get(meter).await {
            Some(currency) => request.currency(currency).read(reply),
            None => Ok(readings),
        }
    }
}

/// `{"time": "2024-07-10T12:00:00Z", "time_unix": 1720612800, "readings": [..]}`, after what comes first.
pub(crate) fn json(readings: &Readings, first: Option<(&str, Json)>) -> Result<Json, Failure> {
    let listed = Json::from_typed(readings)
        .map_err(|error| Failure::new(format!("cannot write the readings as JSON: {error}")))?;
    let list = listed.get("readings").cloned().unwrap_or_default();
    Ok(first.into_iter().chain(times::members(readings.ts())).chain([("readings", list)]).collect())
}

/// The time, and a line for each register; below them, why those without a value have none.
pub(crate) fn shown(readings: &Readings, zone: &TimeZone) -> String {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for reading in readings {
        let [number, unit] = table::apart(&reading.quantity.scaled().to_string());
        rows.push(vec![reading.name.clone(), number, unit]);
    }
    rows.extend(readings.without_value().map(|(name, _)| vec![name.to_owned(), "-".to_owned()]));
    let notes: String =
        readings.without_value().map(|(name, why)| format!("{}: {why}\n", Plain(name))).collect();
    let gap = if notes.is_empty() { "" } else { "\n" };
    format!("{}\n{}{gap}{notes}", times::shown(readings.ts(), zone), table::aligned(&rows))
}

impl From<ReadingsError> for Failure {
    fn from(error: ReadingsError) -> Self {
        match error {
            ReadingsError::Call(error) => error.into(),
            other => Self::of(&other),
        }
    }
}
