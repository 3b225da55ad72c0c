//! The last day of all registers, hour by hour, as CSV: `cargo run --example history_csv > day.csv`

use std::io::{Write, stdout};
use std::time::Duration;

use egauge_webapi::Meter;
use egauge_webapi::services::history::{Format, HistoryRange};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &mut stdout()).await
}

/// However long it is: no more than a part of it is held at a time, and a connection that is lost does no harm.
pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let day = HistoryRange::last(Duration::from_secs(86_400));
    let mut rows = meter.history(day).step(Duration::from_secs(3600)).rows().await?;
    out.write_all(Format::Csv.header(rows.columns()).as_bytes())?;
    while let Some(row) = rows.next().await {
        out.write_all(Format::Csv.line(&row?).as_bytes())?;
    }
    Ok(())
}
