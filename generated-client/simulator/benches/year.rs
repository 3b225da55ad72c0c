//! A year of minutes, read as history and written as CSV: how fast, in how much memory, and whether it is the same
//! when it is interrupted ten times.
//!
//! The rates are by the client's CPU time, where the system reports it: the rows alone, then with the CSV.
//!
//! `cargo bench -p egauge-simulator --bench year` starts a simulated meter in a process of its own,
//! so that the memory that is printed is the client's alone. Linux tells it; elsewhere it is left out.

#[path = "../../benches/common/mod.rs"]
mod common;
#[path = "../tests/it/history/cut.rs"]
mod cut;

use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use common::{Failure, asked, cpu_time, figure};
use cut::Cutter;
use egauge_simulator::{Clock, House, Simulator};
use egauge_webapi::services::history::{Format, HistoryRequest, Row};
use egauge_webapi::{Http, Meter, Timestamp};
use tokio::net::TcpListener;

/// 2024-07-10 12:00:00 UTC.
const NOW: i64 = 1_720_612_800;
/// 2023-07-10 00:00:00 UTC.
const FROM: i64 = NOW - 12 * 3600 - 366 * DAY + DAY;
const DAY: i64 = 86_400;
/// The three that are measured, and a virtual one.
const REGISTERS: [&str; 4] = ["use", "Grid", "Solar", "env.Temperature"];
/// What the memory of the client must stay below, in KiB.
const MOST_MEMORY: u64 = 100 << 10;

/// What tells the program to be the meter.
const SERVE: &str = "serve";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    if std::env::args().any(|argument| argument == SERVE) {
        return serve().await;
    }
    let (meter, address) = Served::start()?;
    let client = client(address)?;
    let (mut rates, mut ratios) = (Vec::new(), Vec::new());
    for _ in 0..(common::rounds()? / 3).max(1) {
        let alone = rows("rows alone", year(&client), |_| {}).await?;
        let with_csv = rows("rows and their CSV", year(&client), |row| {
            black_box(Format::Csv.line(row));
        })
        .await?;
        rates.push((days() * 24 * 60) as f64 / alone.as_secs_f64());
        ratios.push(alone.as_secs_f64() / with_csv.as_secs_f64());
    }
    println!("CSV {:.2} of the rate of the rows alone", common::summary(&ratios).0);
    figure("rows of history, by client CPU", "rows/s", &rates);
    figure("with CSV, of the rows alone", "", &ratios);
    let plain = read("as it is", year(&client)).await?;
    let compact = read("as changes", year(&client).compact()).await?;
    // A reply has about 250 kB, so each of these cuts another one in its middle.
    let cuts = if asked("--bench") { 10 } else { 1 };
    let bytes = if asked("--bench") { 700_000 } else { 100_000 };
    let cutter = Cutter::start(address, cuts, bytes).await?;
    let interrupted = read("interrupted", year(&self::client(cutter.address)?)).await?;
    if cutter.left() > 0 {
        return Err(format!("{} interruptions never came", cutter.left()).into());
    }
    if plain != compact || plain != interrupted {
        return Err("the rows differ".into());
    }
    println!("interrupted {cuts} times, and row for row the same");
    drop(meter);
    if let Some(memory) = peak_memory() {
        println!("at most {} MiB of memory", memory.div_ceil(1024));
        if memory > MOST_MEMORY {
            return Err(format!("that is more than {} MiB", MOST_MEMORY >> 10).into());
        }
    }
    Ok(())
}

fn client(address: SocketAddr) -> Result<Meter<Http>, Failure> {
    Ok(Meter::builder(format!("http://{address}")).credentials("owner", "default").retries(0).build()?)
}

fn year(meter: &Meter<Http>) -> HistoryRequest<Http> {
    let from = Timestamp::from_unix_seconds(FROM);
    let to = Timestamp::from_unix_seconds(FROM + days() * DAY);
    let history = meter.history(from..to).step(Duration::from_secs(60)).registers(REGISTERS);
    history.backoff(Duration::from_millis(1))
}

/// The CPU time of this process's only busy thread, where the system tells; else the time.
fn clock() -> Duration {
    thread_local!(static BEGIN: Instant = Instant::now());
    cpu_time("self").unwrap_or_else(|| BEGIN.with(Instant::elapsed))
}

/// How many days are read: a year, or one where it only matters that everything runs.
fn days() -> i64 {
    if asked("--bench") { 365 } else { 7 }
}

/// Reads it all and does something with each row; gives how long it took.
async fn rows(what: &str, request: HistoryRequest<Http>, each: fn(&Row)) -> Result<Duration, Failure> {
    let begin = clock();
    let mut stream = request.rows().await?;
    let mut rows = 0;
    while let Some(row) = stream.next().await {
        each(&black_box(row?));
        rows += 1;
    }
    let took = clock() - begin;
    println!("{what}: {rows} rows, {:.0} rows/s", rows as f64 / took.as_secs_f64());
    Ok(took)
}

/// What stands for a text, in little time.
fn mixed(before: u64, line: &[u8]) -> u64 {
    line.chunks(8).fold(before, |mixed, bytes| {
        let mut chunk = [0; 8];
        chunk[..bytes.len()].copy_from_slice(bytes);
        (mixed.rotate_left(5) ^ u64::from_le_bytes(chunk)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    })
}

/// Reads it all; gives what stands for its text.
async fn read(what: &str, request: HistoryRequest<Http>) -> Result<u64, Failure> {
    let begin = clock();
    let mut stream = request.rows().await?;
    let mut text = 0;
    let (mut rows, mut bytes) = (0_i64, 0);
    while let Some(row) = stream.next().await {
        let line = Format::Csv.line(&row?);
        text = mixed(text, line.as_bytes());
        bytes += line.len();
        rows += 1;
    }
    let took = clock() - begin;
    println!(
        "{what}: {rows} rows, {} MB of CSV in {:.1} s, {:.0} rows/s",
        bytes >> 20,
        took.as_secs_f64(),
        rows as f64 / took.as_secs_f64()
    );
    let minutes = days() * 24 * 60;
    if rows == minutes { Ok(text) } else { Err(format!("{rows} rows are not {minutes}").into()) }
}

/// The most memory that this process has had, in KiB.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// The process that is the meter; it ends with this.
struct Served(Child);

impl Served {
    fn start() -> Result<(Self, SocketAddr), Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = Self(command.arg(SERVE).stdout(Stdio::piped()).spawn()?);
        let output = child.0.stdout.take().ok_or("the meter has no output")?;
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        Ok((child, line.trim().parse()?))
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn serve() -> Result<(), Failure> {
    let house = House::new(7, Clock::standing_at(Timestamp::from_unix_seconds(NOW)));
    let simulator = Simulator::builder().house(house).build()?;
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", listener.local_addr()?);
    axum::serve(listener, axum::Router::new().fallback_service(simulator)).await?;
    Ok(())
}
