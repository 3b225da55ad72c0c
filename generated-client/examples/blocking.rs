//! The client without an async runtime: `cargo run --example blocking --features blocking`

use std::io::{Write, stdout};
use std::time::Duration;

use egauge_webapi::Meter;
use egauge_webapi::runtime::Blocking;
use egauge_webapi::services::history::HistoryRange;

mod common;
use common::Failure;

fn main() -> Result<(), Failure> {
    run(&common::meter()?.build_blocking()?, &mut stdout())
}

pub fn run(meter: &Meter<Blocking>, out: &mut impl Write) -> Result<(), Failure> {
    // The same calls as in an asynchronous program, with `send` instead of `await`.
    let hostname = meter.config().net().hostname().get().send()?;
    writeln!(out, "{hostname}")?;
    writeln!(out, "{}", meter.readings().send()?.get("use")?.quantity.scaled())?;
    // Rows are an iterator.
    let day = HistoryRange::last(Duration::from_secs(86_400));
    for row in meter.history(day).registers(["Grid"]).rows()? {
        let row = row?;
        let energy = row.readings().first().and_then(|reading| reading.accumulated);
        writeln!(out, "{} {}", row.begin(), energy.map(|energy| energy.to_string()).unwrap_or_default())?;
    }
    // Services that take several calls are asynchronous: `wait_for` runs them with an asynchronous meter.
    let local = meter.wait_for(|meter| async move { meter.device_registers("local").await })?;
    writeln!(out, "{} registers of its own", local.by_name().len())?;
    Ok(())
}
