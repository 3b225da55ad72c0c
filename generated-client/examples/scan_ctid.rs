//! Reads the CTid sensor on a port: `cargo run --example scan_ctid 3`
//!
//! Needs the `save` right, and interrupts the measurement of all local sensors for some seconds.

use std::io::{Write, stdout};

use egauge_webapi::Meter;
use egauge_webapi::services::ctid::{CtidError, Sensors};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?, common::argument("a port")?.parse()?, &mut stdout()).await
}

pub async fn run(meter: &Meter, port: u64, out: &mut impl Write) -> Result<(), Failure> {
    match Sensors::new(meter).scan(port).await {
        Ok(found) => {
            writeln!(out, "port {port}: {}, serial number {}", found.info.model, found.info.sn)?;
            if found.is_reversed() {
                writeln!(out, "it answers at negative polarity only: are its wires swapped?")?;
            }
        }
        Err(CtidError::NotFound { .. }) => writeln!(out, "port {port}: no CTid sensor")?,
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
