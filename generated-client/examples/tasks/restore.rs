//! Restores a backup: the reply of `GET /register?format=backup`, of any size.

use std::io::{Read, Write};

use super::common::Failure;
use egauge_webapi::Meter;

/// Overwrites what the meter recorded, and cannot be undone.
pub async fn run(meter: &Meter, backup: impl Read + Send, out: &mut impl Write) -> Result<(), Failure> {
    let restored =
        meter.restore(backup).on_progress(|so_far| eprintln!("{} bytes", so_far.bytes)).run().await?;
    writeln!(out, "{} bytes in {} chunks", restored.bytes, restored.chunks)?;
    Ok(())
}
