//! What a program needs that works on old and new firmware.

use std::io::Write;

use super::common::Failure;
use egauge_webapi::runtime::Method;
use egauge_webapi::{Call, Json, Meter};

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let version = meter.sys().version().get().await?;
    writeln!(out, "{version:?}")?;
    // `/sys/team` came with 4.6: on older firmware it is a 404, and the program goes on without it.
    match meter.sys().team().get().await {
        Ok(team) => writeln!(out, "a team of {:?}", team.lag)?,
        Err(error) if error.is_not_found() => writeln!(out, "no team: older than 4.6")?,
        Err(error) => return Err(error.into()),
    }
    // What only newer firmware has: any path and any parameter, read as JSON.
    let newer: Call<_, Json> = meter.raw(Method::GET, "/sys/fan").reply_envelope();
    match newer.query("unit", "rpm").await {
        Ok(fan) => writeln!(out, "fan: {fan}")?,
        Err(error) if error.is_not_found() => writeln!(out, "no fan")?,
        Err(error) => return Err(error.into()),
    }
    // Computed here, from what all firmware sends.
    writeln!(out, "{} registers", meter.readings().await?.len())?;
    Ok(())
}
