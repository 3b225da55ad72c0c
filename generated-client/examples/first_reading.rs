//! What is being measured right now: `cargo run --example first_reading`

use std::io::{Write, stdout};

use egauge_webapi::Meter;

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &mut stdout()).await
}

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let readings = meter.readings().await?;
    // One that is not there is an error that names those that look alike.
    writeln!(out, "the house uses {}", readings.get("use")?.quantity.scaled())?;
    for reading in &readings {
        writeln!(out, "{:<20} {:>12}", reading.name, reading.quantity)?;
    }
    for (name, why) in readings.without_value() {
        writeln!(out, "{name:<20} {why}")?;
    }
    Ok(())
}
