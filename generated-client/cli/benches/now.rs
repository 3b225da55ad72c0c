//! How long `egauge now` takes beside the meter's own time, and how large the program is.
//!
//! `cargo bench -p egauge --bench now` serves a simulated meter on loopback and runs the program again and again. The
//! meter's own time is what its service takes from each request to its reply.

#[path = "../../benches/common/mod.rs"]
mod common;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use axum::Router;
use axum::extract::Request;
use common::{Failure, asked, figure};
use egauge_simulator::Simulator;
use tower_service::Service as _;

/// What is run.
const PROGRAM: &str = env!("CARGO_BIN_EXE_egauge");

/// How often it is run where that is measured.
const RUNS: usize = 21;

fn main() -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    let address = format!("http://{}", listener.local_addr()?);
    let meter = Simulator::builder().seed(7).build()?;
    let busy = Arc::new(AtomicU64::new(0));
    let sum = Arc::clone(&busy);
    let app = Router::new().fallback(move |request: Request| {
        let (mut meter, sum) = (meter.clone(), Arc::clone(&sum));
        async move {
            let begin = Instant::now();
            let reply = meter.call(request).await;
            let took = u64::try_from(begin.elapsed().as_nanos()).unwrap_or(u64::MAX);
            sum.fetch_add(took, Ordering::Relaxed);
            reply
        }
    });
    runtime.spawn(async move { axum::serve(listener, app).await });
    let mut samples = Vec::new();
    for _ in 0..if asked("--bench") { RUNS } else { 1 } {
        busy.store(0, Ordering::Relaxed);
        let begin = Instant::now();
        let output = Command::new(PROGRAM)
            .env_clear()
            .env("EGAUGE_PASSWORD", "default")
            .args(["now", "--user", "owner", "--meter", &address])
            .output()?;
        let took = begin.elapsed();
        if !output.status.success() || output.stdout.is_empty() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        let others = took.as_nanos() as f64 - busy.load(Ordering::Relaxed) as f64;
        samples.push(others / 1e6);
    }
    let (median, least, most) = common::summary(&samples);
    let size = std::fs::metadata(PROGRAM)?.len() as f64 / 1e6;
    println!("`egauge now` beside the meter's own time: {median:.1} ms ({least:.1} to {most:.1})");
    println!("the program has {size:.1} MB");
    figure("egauge now, beside the meter's own time", "ms", &samples);
    figure("egauge, program", "MB", &[size]);
    Ok(())
}
