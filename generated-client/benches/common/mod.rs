//! Two ways of doing the same, measured in turn.
//!
//! `--bench` measures, without it everything runs once; `--rounds N` says how often; `--figures` prints what
//! `cargo xtask bench` reads, and `--one SIDE N` does one side N times, for `valgrind` to count its instructions.
#![allow(dead_code, unreachable_pub, reason = "every benchmark uses a part of it")]

use std::time::Duration;

/// A measurement is many short ones in turn, so that whatever else the machine does concerns both sides.
pub const SLICES: u32 = 50;
pub const CALLS: u32 = 40;
const PAIRS: usize = 9;

pub type Failure = Box<dyn std::error::Error>;

pub fn asked(name: &str) -> bool {
    std::env::args().any(|argument| argument == name)
}

/// What comes after an argument.
pub fn given(name: &str) -> Option<String> {
    std::env::args().skip_while(|argument| argument != name).nth(1)
}

/// The side that alone is to run, and how often.
pub fn one() -> Result<Option<(String, u32)>, Failure> {
    let Some(side) = given("--one") else { return Ok(None) };
    let times = given(&side).ok_or("--one SIDE N")?;
    Ok(Some((side, times.parse()?)))
}

/// How many rounds are measured.
pub fn rounds() -> Result<usize, Failure> {
    match given("--rounds") {
        Some(rounds) => Ok(rounds.parse::<usize>()?.max(1)),
        // `cargo test --benches` only wants to know whether it runs.
        None => Ok(if asked("--bench") { PAIRS } else { 1 }),
    }
}

/// Prints what was measured in each round, if `cargo xtask bench` asks for it.
pub fn figure(name: &str, unit: &str, samples: &[f64]) {
    if asked("--figures") {
        let samples: Vec<String> = samples.iter().map(f64::to_string).collect();
        println!("figure\t{name}\t{unit}\t{}", samples.join(" "));
    }
}

/// The median, the least and the most.
pub fn summary(samples: &[f64]) -> (f64, f64, f64) {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    (sorted[sorted.len() / 2], sorted[0], sorted[sorted.len() - 1])
}

/// The CPU time of the main thread of a process in this system, where it is reported.
pub fn cpu_time(process: &str) -> Option<Duration> {
    let text = std::fs::read_to_string(format!("/proc/{process}/schedstat")).ok()?;
    Some(Duration::from_nanos(text.split(' ').next()?.parse().ok()?))
}

/// Measures the ratio of the rates in pairs of rounds, and prints them and their median. A side makes [`CALLS`] calls
/// and says how long it took.
pub async fn compare(
    what: &str,
    [our_name, other_name]: [&str; 2],
    mut ours: impl AsyncFnMut() -> Result<Duration, Failure>,
    mut other: impl AsyncFnMut() -> Result<Duration, Failure>,
    target: Option<f64>,
) -> Result<(), Failure> {
    other().await?;
    ours().await?;
    let mut ratios = Vec::new();
    for pair in 0..rounds()? {
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
            "{what}: {our_name} {:>7.0}/s   {other_name} {:>7.0}/s   ratio {ratio:.3}",
            rate(our_time),
            rate(other_time)
        );
        ratios.push(ratio);
    }
    let target = target.map(|target| format!(" (target: at least {target:.2})")).unwrap_or_default();
    println!("{what}: median of {}: {:.3}{target}", ratios.len(), summary(&ratios).0);
    figure(what, "", &ratios);
    Ok(())
}
