//! The last calendar month of all registers, hour by hour, as CSV:
//! `cargo run --example history_csv --features calendar > month.csv`

use std::io::{Write, stdout};
use std::time::Duration;

use egauge_webapi::Meter;
use egauge_webapi::services::history::{Format, HistoryRange, Step, Zone};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &mut stdout()).await
}

/// It holds a part of the rows at a time, and goes on where a connection was lost.
pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    // The month before the present one, by the meter's time zone: 672 to 745 hours.
    let month = meter.history(HistoryRange::previous(Step::Months(1))).zone(Zone::meter());
    let mut rows = month.step(Duration::from_secs(3600)).rows().await?;
    out.write_all(Format::Csv.header(rows.columns()).as_bytes())?;
    while let Some(row) = rows.next().await {
        out.write_all(Format::Csv.line(&row?).as_bytes())?;
    }
    Ok(())
}
