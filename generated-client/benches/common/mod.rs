//! Two ways of doing the same, measured in turn.
#![allow(dead_code, unreachable_pub, reason = "every benchmark uses a part of it")]

use std::time::Duration;

/// A measurement is many short ones in turn, so that whatever else the machine does concerns both sides.
pub const SLICES: u32 = 50;
pub const CALLS: u32 = 40;
const PAIRS: usize = 9;

pub type Failure = Box<dyn std::error::Error>;

/// Prints the ratio of the rates of nine pairs, and their median. A side makes [`CALLS`] calls and says how long it
/// took.
pub async fn compare(
    [our_name, other_name]: [&str; 2],
    mut ours: impl AsyncFnMut() -> Result<Duration, Failure>,
    mut other: impl AsyncFnMut() -> Result<Duration, Failure>,
    target: Option<f64>,
) -> Result<(), Failure> {
    // `cargo test --benches` only wants to know whether it runs.
    let pairs = if std::env::args().any(|argument| argument == "--bench") { PAIRS } else { 1 };
    other().await?;
    ours().await?;
    let mut ratios = Vec::new();
    for pair in 0..pairs {
        let (mut our_time, mut other_time) = (Duration::ZERO, Duration::ZERO);
        for slice in 0..SLICES {
            // Who goes first changes, so that a drift of the machine favours nobody.
            if (pair as u32 + slice).is_multiple_of(2) {
                our_time += ours().await?;
                other_time += other().await?;
            } else {
                other_time += other().await?;
                our_time += ours().await?;
            }
        }
        let rate = |time: Duration| f64::from(CALLS * SLICES) / time.as_secs_f64();
        let ratio = rate(our_time) / rate(other_time);
        println!(
            "{our_name} {:>7.0}/s   {other_name} {:>7.0}/s   ratio {ratio:.3}",
            rate(our_time),
            rate(other_time)
        );
        ratios.push(ratio);
    }
    ratios.sort_by(f64::total_cmp);
    let target = target.map(|target| format!(" (target: at least {target:.2})")).unwrap_or_default();
    println!("median of {pairs}: {:.3}{target}", ratios[ratios.len() / 2]);
    Ok(())
}
