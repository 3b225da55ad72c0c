//! The last day of all registers, hour by hour, as CSV: `cargo run --example history_csv > day.csv`

use std::io::{Write, stdout};

use egauge_webapi::Meter;
use egauge_webapi::models::RegisterGetFormat;

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &mut stdout()).await
}

/// However long it is: no more than a piece of it is held at a time.
pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let day = meter.register().get().reg("all").time("now-86400:3600:now");
    let mut csv = day.format(RegisterGetFormat::Csv).stream().await?;
    while let Some(piece) = csv.chunk().await? {
        out.write_all(&piece)?;
    }
    Ok(())
}
