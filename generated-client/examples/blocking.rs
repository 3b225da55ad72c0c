//! The client in a program without a runtime: `cargo run --example blocking --features blocking`

use std::io::{Write, stdout};

use egauge_webapi::Meter;
use egauge_webapi::runtime::Blocking;

mod common;
use common::Failure;

fn main() -> Result<(), Failure> {
    run(&common::meter()?.build_blocking()?, &mut stdout())
}

pub fn run(meter: &Meter<Blocking>, out: &mut impl Write) -> Result<(), Failure> {
    // The same calls as everywhere; `send` instead of `await`.
    let hostname = meter.config().net().hostname().get().send()?;
    writeln!(out, "{hostname}")?;
    Ok(())
}
