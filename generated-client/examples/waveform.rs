//! Records 50 ms of L1 and L2, as CSV: `cargo run --example waveform > waveform.csv`

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
    // Requests name channels by number; the meter lists the numbers.
    let channels = capture::channels(meter).await?;
    let number = |name: &str| {
        let found = channels.iter().find(|(_, channel)| channel.name == name);
        found.map(|(number, _)| *number).ok_or_else(|| format!("the meter has no channel {name}"))
    };
    let (l1, l2) = (number("L1")?, number("L2")?);
    let recording = CaptureRequest::new()
        .channels([l1, l2])
        .duration(Duration::from_millis(50))
        // From where L1 crosses zero upwards. If it does not within a second, from anywhere.
        .trigger(Trigger::rise(l1, 0.0).timeout(Duration::from_secs(1)))
        .acquire(meter)
        .await?;

    recording.write_csv(&channels, out)?;
    Ok(())
}
