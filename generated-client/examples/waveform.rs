//! Records two cycles of every input, as CSV: `cargo run --example waveform > waveform.csv`

use std::io::{Write, stdout};
use std::time::Duration;

use egauge_webapi::Meter;
use egauge_webapi::services::capture::{self, CaptureRequest, Trigger};

mod common;
use common::Failure;

#[tokio::main]
async fn main() -> Result<(), Failure> {
    run(&common::meter()?.build()?, &mut stdout()).await
}

pub async fn run(meter: &Meter, out: &mut impl Write) -> Result<(), Failure> {
    let channels = capture::channels(meter).await?;
    let (first, _) = channels.first().ok_or("the meter has no inputs to record")?;
    let recording = CaptureRequest::new()
        .channels(channels.iter().map(|(number, _)| *number))
        .duration(Duration::from_millis(34))
        // From where the first input crosses zero upwards. If it never does, from anywhere.
        .trigger(Trigger::rise(*first, 0.0).timeout(Duration::from_secs(1)))
        .acquire(meter)
        .await?;

    recording.write_csv(&channels, out)?;
    Ok(())
}
