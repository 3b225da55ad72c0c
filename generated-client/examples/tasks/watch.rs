//! Prints the power from the grid at intervals, also where the meter restarts in between.

use std::io::Write;
use std::time::Duration;

use super::common::Failure;
use egauge_webapi::Meter;
use egauge_webapi::services::readings::ReadingsError;

/// Gives how often the meter was away.
pub async fn run(
    meter: &Meter,
    times: usize,
    pause: Duration,
    out: &mut impl Write,
) -> Result<usize, Failure> {
    let mut away = 0;
    let mut read = 0;
    while read < times {
        match meter.readings().registers(["Grid"]).await {
            Ok(now) => {
                writeln!(out, "{}", now.get("Grid")?.quantity.scaled())?;
                read += 1;
            }
            // The client logs in again by itself when the meter is back.
            Err(ReadingsError::Call(error)) if error.is_retryable() => away += 1,
            Err(error) => return Err(error.into()),
        }
        tokio::time::sleep(pause).await;
    }
    Ok(away)
}
