//! `egauge ctid`.

use clap::{Args, Subcommand};
use egauge_webapi::runtime::Plain;
use egauge_webapi::services::capture::channels;
use egauge_webapi::services::ctid::{CtidError, SensorTable, Sensors, port_name};
use egauge_webapi::{Json, Timestamp};
use jiff::tz::TimeZone;

use super::Context;
use crate::failure::Failure;
use crate::times;

#[derive(Subcommand)]
pub(crate) enum Ctid {
    /// Scans the sensors, which interrupts the measurement for some seconds; needs the privilege `save`
    Scan(Scan),
    /// Shows the results of earlier scans
    List,
}

#[derive(Args)]
pub(crate) struct Scan {
    /// The ports, counted from 1: 3 or S3 [default: all]
    #[arg(value_name = "PORT", value_parser = port, value_delimiter = ',')]
    ports: Vec<u64>,
}

fn port(text: &str) -> Result<u64, String> {
    let number = text.strip_prefix(['S', 's']).unwrap_or(text).parse().ok();
    number.filter(|port| *port > 0).ok_or_else(|| "expected a port from 1, such as 3 or S3".to_owned())
}

impl Ctid {
    pub(crate) async fn run(self, context: &mut Context) -> Result<(), Failure> {
        match self {
            Self::Scan(scan) => scan.run(context).await,
            Self::List => list(context).await,
        }
    }
}

impl Scan {
    async fn run(self, context: &mut Context) -> Result<(), Failure> {
        let zone = context.zone().await?;
        let known = known_ports(context).await?;
        let ports = match (self.ports, known) {
            (ports, known) if ports.is_empty() && known.is_empty() => {
                return Err(Failure::new("the meter does not list its sensor ports")
                    .attempt("give them: egauge ctid scan 1 2 3"));
            }
            (ports, known) if ports.is_empty() => known,
            (ports, known) => {
                let absent = ports.iter().find(|port| !known.is_empty() && !known.contains(port));
                if let Some(absent) = absent {
                    let names: Vec<String> = known.iter().map(|port| port_name(*port)).collect();
                    return Err(Failure::new(format!("the meter has no port {}", port_name(*absent)))
                        .attempt(format!("give one of {}", names.join(", "))));
                }
                ports
            }
        };
        let sensors = Sensors::new(&context.meter);
        let progress = context.progress.clone();
        progress.start("scanning");
        let (count, mut found) = (ports.len(), Vec::new());
        for (done, port) in ports.into_iter().enumerate() {
            progress.say(format!("port {}", port_name(port)));
            let table = match sensors.scan(port).await {
                Ok(scanned) => Some(SensorTable::new(&scanned.info)),
                Err(CtidError::NotFound { .. }) => None,
                Err(error) => return Err(error.into()),
            };
            progress.set((done + 1) as f64 / count as f64);
            if context.json {
                found.push(object(port, table.as_ref()));
            } else {
                let blank = if done > 0 { "\n" } else { "" };
                let text = table.map_or_else(
                    || format!("{}: no CTid sensor\n", port_name(port)),
                    |table| shown(&table, &zone),
                );
                context.out.lines(&format!("{blank}{text}"))?;
                context.out.flush()?;
            }
        }
        if context.json { context.out.json(&Json::Array(found)) } else { Ok(()) }
    }
}

async fn list(context: &mut Context) -> Result<(), Failure> {
    let stored = Sensors::new(&context.meter).list().await?;
    if context.json {
        let all = stored.iter().map(|info| object(info.port, Some(&SensorTable::new(info)))).collect();
        return context.out.json(&Json::Array(all));
    }
    if stored.is_empty() {
        return context.out.lines("no sensor has been read yet: `egauge ctid scan` does\n");
    }
    let zone = context.zone().await?;
    let tables: Vec<String> = stored.iter().map(|info| shown(&SensorTable::new(info), &zone)).collect();
    context.out.lines(&tables.join("\n"))
}

/// The table, with a readable time.
fn shown(table: &SensorTable, zone: &TimeZone) -> String {
    let mut rows = Vec::new();
    for row in table.rows() {
        let time = row.value.as_f64().filter(|_| row.name == "read at");
        let value = match time {
            Some(seconds) => times::shown(Timestamp::from_unix_seconds(seconds as i64), zone),
            None => format!("{}  {}", Plain(&row.shown()), row.unit).trim_end().to_owned(),
        };
        rows.push((Plain(&row.name).to_string(), value));
    }
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    rows.iter().map(|(name, value)| format!("{name:width$}  {value}\n")).collect()
}

/// The ports: besides voltages, the inputs that can be recorded are those of sensor ports.
async fn known_ports(context: &Context) -> Result<Vec<u64>, Failure> {
    let channels = channels(&context.meter).await?;
    Ok(channels.iter().filter_map(|(_, channel)| channel.name.strip_prefix('S')?.parse().ok()).collect())
}

/// `{"port": 3, "name": "S3", "sensor": [{"name": "model", "value": "..", "unit": ""}, ..]}`, the sensor null if there
/// is none.
fn object(port: u64, table: Option<&SensorTable>) -> Json {
    let rows = |table: &SensorTable| -> Json {
        let row = |(name, value, unit): (&str, &Json, &str)| -> Json {
            let time = value.as_f64().filter(|_| name == "read at");
            if let Some(seconds) = time {
                let time = times::members(Timestamp::from_unix_seconds(seconds as i64));
                return [("name", Json::from(name))].into_iter().chain(time).collect();
            }
            [("name", Json::from(name)), ("value", value.clone()), ("unit", Json::from(unit))]
                .into_iter()
                .collect()
        };
        table.rows().iter().map(|each| row((&each.name, &each.value, each.unit))).collect()
    };
    let sensor = table.map_or(Json::Null, rows);
    [("port", Json::from(port)), ("name", Json::from(port_name(port))), ("sensor", sensor)]
        .into_iter()
        .collect()
}
