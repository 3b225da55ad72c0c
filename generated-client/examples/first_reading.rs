//! What is being measured right now: `cargo run --example first_reading`

use std::io::{Write, stdout};

use egauge_webapi::models::RegisterGetReply;
use egauge_webapi::{Meter, TextOr};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?, &mut stdout()).await
}

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let reply = meter.register().get().reg("all").rate().await?;
    let TextOr::Value(RegisterGetReply::RegisterResponse(now)) = reply else {
        return Err("the meter answered something else than registers".into());
    };
    for register in now.registers.unwrap_or_default() {
        // The unit follows from the type code: `P` is power in watts.
        let Some(rate) = register.rate else { continue };
        writeln!(out, "{:<20} {rate:>12} {}", register.name, register.r#type)?;
    }
    Ok(())
}
