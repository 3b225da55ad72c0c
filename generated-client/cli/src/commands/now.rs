//! `egauge now`.

use std::io::Write as _;

use clap::Args;
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::readings::{Readings, ReadingsError};
use egauge_webapi::{Http, Json, Meter};
use jiff::tz::TimeZone;
use tokio::task::JoinSet;

use super::{Context, MeterCurrency, split_lists};
use crate::failure::Failure;
use crate::{table, times};

#[derive(Args)]
pub(crate) struct Now {
    #[command(flatten)]
    registers: Registers,
}

/// The registers to read, for this command and for `watch`.
#[derive(Args, Clone)]
pub(crate) struct Registers {
    /// A register, or a comma list; may be repeated [default: all]
    #[arg(value_name = "REGISTER")]
    names: Vec<String>,
}

impl Now {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        if context.all.len() > 1 {
            return self.several(context).await;
        }
        if context.json {
            let readings = self.registers.read(&context.meter, &mut MeterCurrency::default()).await?;
            return context.out.json(&json(&readings, None)?);
        }
        let zone = context.zone().await?;
        let readings = self.registers.read(&context.meter, &mut MeterCurrency::default()).await?;
        context.out.lines(&shown(&readings, &zone))
    }

    /// Reads several meters concurrently. A meter that fails does not hide the values of the others.
    async fn several(self, context: &mut Context) -> Result<(), Failure> {
        let mut reading = JoinSet::new();
        for (index, (_, meter)) in context.all.iter().enumerate() {
            let (registers, meter) = (self.registers.clone(), meter.clone());
            reading
                .spawn(async move { (index, registers.read(&meter, &mut MeterCurrency::default()).await) });
        }
        let mut replies = Vec::new();
        while let Some(done) = reading.join_next().await {
            replies.push(done.map_err(|error| Failure::new(format!("cannot read a meter: {error}")))?);
        }
        replies.sort_by_key(|(index, _)| *index);
        let mut values = Vec::new();
        let (mut is_first, mut is_complete) = (true, true);
        for (index, reply) in replies {
            let Some((name, meter)) = context.all.get(index).cloned() else { continue };
            let label = ("meter", Json::from(name.as_str()));
            let done = match (reply, context.json) {
                (Ok(readings), true) => {
                    values.push(json(&readings, Some(label.clone()))?);
                    Ok(())
                }
                (Ok(readings), false) => match context.zone_for(&meter).await {
                    Ok(zone) => {
                        let blank = if std::mem::replace(&mut is_first, false) { "" } else { "\n" };
                        let text = format!("{blank}{}\n{}", Plain(&name), shown(&readings, &zone));
                        context.out.lines(&text)?;
                        Ok(())
                    }
                    Err(failure) => Err(failure),
                },
                (Err(error), _) => Err(Failure::from(error)),
            };
            if let Err(failure) = done {
                is_complete = false;
                if context.json {
                    values.push([label, ("error", Json::from(failure.what()))].into_iter().collect());
                }
                let address = context.addresses.get(index).map_or("", String::as_str);
                let failure = failure.for_address(address).of_meter(&name);
                context
                    .progress
                    .hidden_while(|| writeln!(std::io::stderr(), "{failure}").unwrap_or_default());
            }
        }
        if context.json {
            context.out.json(&Json::Array(values))?;
        }
        if is_complete { Ok(()) } else { Err(Failure::Unsound) }
    }
}

impl Registers {
    /// Reads the registers; money in the meter's currency.
    pub(super) async fn read(
        &self,
        meter: &Meter<Http>,
        currency: &mut MeterCurrency,
    ) -> Result<Readings, ReadingsError> {
        let mut request = meter.readings();
        let reply = request.call().await?;
        let mut readings = request.read(reply.clone())?;
        if !self.names.is_empty() {
            let is_known = |name: &str| {
                readings.iter().any(|reading| reading.name == name)
                    || readings.without_value().any(|(known, _)| known == name)
            };
            request = request.registers(split_lists(&self.names, is_known));
            readings = request.read(reply.clone())?;
        }
        if readings.iter().all(|reading| reading.quantity.unit.currency().is_none()) {
            return Ok(readings);
        }
        match currency.get(meter).await {
            Some(currency) => request.currency(currency).read(reply),
            None => Ok(readings),
        }
    }
}

/// `{"time": "2024-07-10T12:00:00Z", "time_unix": 1720612800, "readings": [..]}`, with a member before these.
pub(crate) fn json(readings: &Readings, first: Option<(&str, Json)>) -> Result<Json, Failure> {
    let listed = Json::from_typed(readings)
        .map_err(|error| Failure::new(format!("cannot write the readings as JSON: {error}")))?;
    let list = listed.get("readings").cloned().unwrap_or_default();
    Ok(first.into_iter().chain(times::members(readings.ts())).chain([("readings", list)]).collect())
}

/// The time, a line for each register, and why registers without a value have none.
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
