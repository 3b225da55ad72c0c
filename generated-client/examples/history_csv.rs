//! The last day of all registers, hour by hour, as CSV: `cargo run --example history_csv > day.csv`

use std::io::{Write, stdout};

use egauge_webapi::models::RegisterGetFormat;
use egauge_webapi::{Meter, TextOr};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?, &mut stdout()).await
}

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let day = meter.register().get().reg("all").time("now-86400:3600:now");
    match day.format(RegisterGetFormat::Csv).await? {
        TextOr::Text(csv) => write!(out, "{csv}")?,
        TextOr::Value(_) => return Err("the meter answered JSON instead of CSV".into()),
    }
    Ok(())
}
