//! What decoding costs: a reply of `/register` as a call reads it, against `serde_json::Value` and a struct written by
//! hand.
//!
//! `cargo bench -p egauge-webapi --no-default-features --bench decode` prints the median CPU time of each, the rate
//! relative to `Value`, and the peak memory of a process that holds the text and decodes it once (on Linux).
//! `.. -- --instructions` counts instructions with valgrind instead, over a shorter text.

mod common;

use std::fmt::{self, Write as _};
use std::hint::black_box;
use std::process::Command;
use std::time::{Duration, Instant};

use common::{Failure, asked, cpu_time, figure, one, summary};
use egauge_webapi::models::{RegisterGetReply, RegisterResponseObject};
use egauge_webapi::runtime::TextOr;
use egauge_webapi::{Detached, Meter};
use http::Response;
use serde::de::{DeserializeOwned, Error, Visitor};
use serde::{Deserialize, Deserializer};

/// The length of the text, in bytes.
const LENGTH: usize = 50_000_000;
/// The same where it only matters that everything runs, and where valgrind counts.
const SHORT: usize = 1_000_000;
const COLUMNS: u64 = 10;

/// By hand, for this reply and no other: no union, no member that is unknown, no number that is not in a string.
#[derive(Deserialize)]
struct ByHand {
    ts: String,
    registers: Vec<Register>,
    ranges: Vec<Range>,
}

#[derive(Deserialize)]
struct Register {
    name: String,
    r#type: String,
    idx: u64,
    did: u64,
}

#[derive(Deserialize)]
struct Range {
    ts: String,
    delta: f64,
    rows: Vec<Vec<Cell>>,
}

struct Cell(i64);

impl<'de> Deserialize<'de> for Cell {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Digits;
        impl Visitor<'_> for Digits {
            type Value = Cell;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("digits")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Cell, E> {
                text.parse().map(Cell).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Digits)
    }
}

/// Decodes the text and drops what it became.
type Decode = fn(&Response<Vec<u8>>) -> Result<(), Failure>;

/// The first is what the others are compared with.
const SIDES: [(&str, Decode); 5] = [
    ("serde_json::Value", parse::<serde_json::Value>),
    ("struct by hand", by_hand),
    ("RegisterResponseObject", parse::<RegisterResponseObject>),
    ("RegisterGetReply", parse::<RegisterGetReply>),
    ("Call", call),
];

fn parse<T: DeserializeOwned>(response: &Response<Vec<u8>>) -> Result<(), Failure> {
    black_box(serde_json::from_slice::<T>(response.body())?);
    Ok(())
}

fn by_hand(response: &Response<Vec<u8>>) -> Result<(), Failure> {
    let ByHand { ts, registers, ranges } = serde_json::from_slice(response.body())?;
    let names = registers.iter().map(|register| register.name.len() + register.r#type.len());
    let indices = registers.iter().map(|register| register.idx + register.did);
    let rows = ranges.iter().map(|range| (range.ts.len(), range.delta, &range.rows));
    let last = ranges.last().and_then(|range| range.rows.last()?.last()).map(|cell| cell.0);
    black_box((ts, names.sum::<usize>(), indices.sum::<u64>(), rows.count(), last));
    black_box(ranges);
    Ok(())
}

fn call(response: &Response<Vec<u8>>) -> Result<(), Failure> {
    let meter: Meter<Detached> = Meter::detached("http://meter.example")?;
    let call = meter.register().get().body_limit(LENGTH + 1024);
    let TextOr::Value(RegisterGetReply::RegisterResponse(reply)) = call.decode(response)? else {
        return Err("not the reply that was expected".into());
    };
    black_box(reply);
    Ok(())
}

/// A reply of at least that many bytes: rows of counters, as with `?time=..&raw`.
fn reply(length: usize) -> Result<Response<Vec<u8>>, Failure> {
    let mut text = String::with_capacity(length + 4096);
    text.push_str(r#"{"ts":"1720612800.123","registers":["#);
    for index in 0..COLUMNS {
        let comma = if index == 0 { "" } else { "," };
        write!(text, r#"{comma}{{"name":"register {index}","type":"P","idx":{index},"did":{index}}}"#)?;
    }
    text.push_str(r#"],"ranges":[{"ts":"1720612800","delta":1.0,"rows":["#);
    let mut row: i64 = 0;
    while text.len() < length {
        text.push_str(if row == 0 { "[" } else { ",[" });
        for column in 0..COLUMNS as i64 {
            // Counters of different lengths, one of them negative.
            let value = (117_607_805_899 >> column) * if column == 3 { -1 } else { 1 } + row * (column + 7);
            write!(text, "{}\"{value}\"", if column == 0 { "" } else { "," })?;
        }
        text.push(']');
        row += 1;
    }
    text.push_str("]}]}");
    Ok(Response::builder().header("content-type", "application/json").body(text.into_bytes())?)
}

/// The CPU time of this process, where the system tells; else the time.
fn clock() -> Duration {
    thread_local!(static BEGIN: Instant = Instant::now());
    cpu_time("self").unwrap_or_else(|| BEGIN.with(Instant::elapsed))
}

fn rates(length: usize, rounds: usize) -> Result<(), Failure> {
    let response = reply(length)?;
    let mut times = [const { Vec::new() }; SIDES.len()];
    for round in 0..rounds {
        for at in 0..SIDES.len() {
            // Who goes first changes, so that a drift of the machine favours nobody.
            let side = (round + at) % SIDES.len();
            let begin = clock();
            SIDES[side].1(&response)?;
            times[side].push((clock() - begin).as_secs_f64() * 1e3);
        }
    }
    println!("{} bytes, CPU time, median of {rounds} (least to most)", response.body().len());
    for ((name, _), side) in SIDES.iter().zip(&times) {
        let ratios: Vec<f64> = times[0].iter().zip(side).map(|(value, side)| value / side).collect();
        let (median, least, most) = summary(side);
        let ratio = summary(&ratios).0;
        println!("{name:<24} {median:>7.1} ms ({least:.1} to {most:.1})   {ratio:.2} of Value");
        figure(&format!("{name}, CPU time"), "ms", side);
        figure(&format!("{name}, of `Value`"), "", &ratios);
    }
    Ok(())
}

/// This program for one side, perhaps below another.
fn alone(below: &[&str], side: &str, length: usize) -> Result<std::process::Output, Failure> {
    let program = std::env::current_exe()?;
    let (first, arguments) =
        below.split_first().map_or((program.as_os_str(), below), |(first, rest)| (first.as_ref(), rest));
    let mut command = Command::new(first);
    command.args(arguments);
    if !below.is_empty() {
        command.arg(&program);
    }
    let output = command.args(["--one", side, &length.to_string()]).output()?;
    if output.status.success() { Ok(output) } else { Err(String::from_utf8_lossy(&output.stderr).into()) }
}

fn memory(length: usize) -> Result<(), Failure> {
    println!("peak memory, text included");
    for (name, _) in [("the text alone", call as Decode)].iter().chain(&SIDES) {
        let output = String::from_utf8(alone(&[], name, length)?.stdout)?;
        match output.trim().parse::<u64>() {
            Ok(kibibytes) => {
                println!("{name:<24} {:>7} MiB", kibibytes.div_ceil(1024));
                figure(&format!("{name}, peak memory"), "MiB", &[kibibytes as f64 / 1024.0]);
            }
            Err(_) => println!("{name:<24} not known here"),
        }
    }
    Ok(())
}

fn instructions(length: usize) -> Result<(), Failure> {
    let count = |side: &str| -> Result<u64, Failure> {
        let valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"];
        let told = String::from_utf8(alone(&valgrind, side, length)?.stderr)?;
        let line = told.lines().find_map(|line| line.split_once("Collected :"));
        Ok(line.ok_or("valgrind gives no count")?.1.trim().parse()?)
    };
    let base = count("the text alone")?;
    let value = count(SIDES[0].0)? - base;
    println!("{length} bytes, instructions");
    for (name, _) in SIDES {
        let count = count(name)? - base;
        println!("{name:<24} {:>7.1} M   {:.2} of Value", count as f64 / 1e6, value as f64 / count as f64);
    }
    Ok(())
}

fn main() -> Result<(), Failure> {
    if let Some((side, length)) = one()? {
        let response = reply(length as usize)?;
        if let Some((_, decode)) = SIDES.iter().find(|(name, _)| *name == side) {
            decode(&response)?;
        }
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        println!("{}", peak.trim().trim_end_matches(" kB"));
        return Ok(());
    }
    if asked("--instructions") {
        return instructions(SHORT);
    }
    let length = if asked("--bench") { LENGTH } else { SHORT };
    rates(length, common::rounds()?)?;
    memory(length)
}
