//! `egauge`: what its commands print.
#![cfg(unix)]

mod cli_support;

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::Stdio;

use cli_support::{Bench, at_noon, interrupt, read};
use egauge_webapi::simulator::Fault;
use serde_json::Value;

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

#[test]
fn help_tells_what_there_is() {
    let bench = Bench::new();
    let mut said = String::new();
    for arguments in [
        &["--help"][..],
        &["now", "--help"],
        &["history", "--help"],
        &["capture", "--help"],
        &["local", "--help"],
        &["ctid", "--help"],
        &["ctid", "scan", "--help"],
        &["get", "--help"],
        &["watch", "--help"],
        &["completions", "--help"],
    ] {
        let outcome = bench.outcome(&mut bench.bare(arguments));
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}");
        // The options that all commands have are shown once.
        let own = outcome.out.split("\nWhich meter, and as whom:").next().unwrap_or_default();
        let shown = if arguments == ["--help"] { outcome.out.as_str() } else { own };
        said += &format!("$ egauge {}\n{shown}\n", arguments.join(" "));
    }
    insta::assert_snapshot!(said);
    let version = bench.outcome(&mut bench.bare(&["--version"]));
    assert_eq!(version.out, concat!("egauge ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn arguments_that_make_no_sense_end_with_2() {
    let bench = Bench::new();
    let mut said = String::new();
    for arguments in [
        &[][..],
        &["nwo"],
        &["get"],
        &["history", "--last", "1 fortnight"],
        &["history", "--last", "1mo"],
        &["history", "--last", "1d", "--from", "2024-01-01"],
        &["history", "--to", "2024-01-01"],
        &["history", "--from", "yesterday"],
        &["history", "--csv", "--json"],
        &["capture", "--duration", "0ms"],
        &["ctid", "scan", "zero"],
        &["completions", "ksh"],
    ] {
        let outcome = bench.run(arguments);
        assert_eq!((outcome.code, outcome.out.as_str()), (Some(2), ""), "{arguments:?}: {}", outcome.err);
        let line = outcome.err.lines().next().unwrap_or_default();
        said += &format!("$ egauge {}\n{line}\n", arguments.join(" "));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn get_prints_json() {
    let bench = Bench::new();
    assert_eq!(bench.done(&["get", "/config/net/hostname"]), "\"eGauge4242\"\n");
    let rates = json(&bench.done(&["get", "/register?reg=2+3&rate"]));
    assert_eq!(
        (rates["registers"].as_array().map(Vec::len), rates["ts"].as_str()),
        (Some(2), Some("1720612800"))
    );
    assert!(rates["registers"][0]["rate"].is_number());
    // A file is written as a whole, over what was there.
    std::fs::write(bench.path("name.json"), "x".repeat(10_000)).unwrap();
    assert_eq!(bench.done(&["get", "/config/net/hostname", "--out", "name.json"]), "");
    assert_eq!(read(&bench.path("name.json")), "\"eGauge4242\"\n");
    assert_eq!(bench.names(), ["name.json"]);
}

#[test]
fn capture_in_numbers_and_pictures() {
    let bench = Bench::stepping();
    let told = bench.done(&["capture", "--channel", "L1", "--channel", "s1", "--plot"]);
    insta::assert_snapshot!(told);
    // The file is drawn besides what is printed.
    let numbers = bench.done(&["capture", "--channel", "L1", "--svg", "wave.svg"]);
    assert!(numbers.starts_with("channel") && numbers.contains("60.00 Hz"), "{numbers}");
    let svg = read(&bench.path("wave.svg"));
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n") && svg.contains("L1 [V]"), "{svg}");
    // 34 ms, a sample every 0.1 ms.
    let points = svg.split("points=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(points.split(' ').count(), 340);
    assert_eq!(bench.names(), ["wave.svg"]);
}

#[test]
fn capture_for_programs() {
    let bench = Bench::stepping();
    let csv = bench.done(&["capture", "--channel", "L1", "--channel", "S1", "--duration", "2ms", "--csv"]);
    let lines: Vec<&str> = csv.lines().collect();
    // Two channels with 20 samples each.
    assert_eq!((lines.len(), lines[0]), (41, "input,unit,seconds,value"));
    assert!(lines[1].starts_with("L1,V,") && lines[21].starts_with("S1,A,"), "{csv}");
    let found = json(&bench.done(&["capture", "--channel", "0", "--json"]));
    let wave = &found["waveforms"][0];
    assert_eq!((wave["name"].as_str(), wave["unit"].as_str()), (Some("L1"), Some("V")));
    let near = |name: &str, expected: f64| {
        let value = wave[name].as_f64().unwrap();
        assert!((value - expected).abs() < expected * 0.02, "{name}: {value}");
    };
    // The mains of the house: 120 V, 60 Hz, a peak of 120 V times the root of 2.
    near("rms", 120.0);
    near("frequency", 60.0);
    near("peak", 169.7);
    assert_eq!(wave["values"].as_array().map(Vec::len), Some(340));
    let outcome = bench.run(&["capture", "--channel", "L9"]);
    assert_eq!(outcome.code, Some(1));
    insta::assert_snapshot!(outcome.err);
}

#[test]
fn sensors_as_tables() {
    let bench = Bench::stepping();
    let scanned = bench.done(&["ctid", "scan", "S3"]);
    // When it was read is when this ran.
    let steady: String =
        scanned.lines().filter(|line| !line.starts_with("read at")).map(|line| format!("{line}\n")).collect();
    insta::assert_snapshot!(steady);
    let stored = json(&bench.done(&["ctid", "list", "--json"]));
    assert_eq!((stored[0]["port"].as_u64(), stored[0]["name"].as_str()), (Some(3), Some("S3")));
    let rows = stored[0]["sensor"].as_array().unwrap();
    let current = rows.iter().find(|row| row["name"] == "rated current").unwrap();
    assert_eq!((current["value"].as_f64(), current["unit"].as_str()), (Some(100.0), Some("A")));
    assert_eq!(bench.done(&["ctid", "list"]).lines().count(), rows.len());
}

#[test]
fn completions_are_for_shells() {
    let bench = Bench::new();
    for (shell, has) in [
        ("bash", "_egauge()"),
        ("zsh", "#compdef egauge"),
        ("fish", "complete -c egauge"),
        ("powershell", "egauge"),
        ("elvish", "egauge"),
    ] {
        // No meter is needed.
        let outcome = bench.outcome(&mut bench.bare(&["completions", shell]));
        assert!(outcome.code == Some(0) && outcome.out.contains(has), "{shell}: {}", outcome.err);
    }
}
