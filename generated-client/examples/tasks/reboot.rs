//! Restarts the meter, and waits until it is back.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::Meter;

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let rebooted = meter.reboot().wait().await?;
    writeln!(out, "back after {} s", rebooted.took.as_secs())?;
    Ok(())
}
