//! `egauge history`: days of a calendar, tables that fit, sums, pictures.

use serde_json::Value;

use crate::support::{Bench, read};

#[test]
fn history_by_the_calendar_as_wide_as_the_terminal() {
    let bench = Bench::new();
    let shown = |columns: &str, arguments: &[&str]| {
        let mut command = bench.command(arguments);
        let outcome = bench.outcome(command.env("COLUMNS", columns));
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}");
        outcome.out
    };
    let mut said = String::new();
    for columns in ["60", "80", "120"] {
        let days = shown(columns, &["history", "--from", "-2d", "--step", "1d"]);
        let widest = days.lines().map(|line| line.chars().count()).max().unwrap_or_default();
        assert!(widest <= columns.parse().unwrap(), "{widest}: {days}");
        said += &format!("{columns} columns\n{days}\n");
    }
    for arguments in [
        &["history", "--last", "3mo", "--step", "1mo", "--register", "use,gen,Grid"][..],
        &[
            "history",
            "--from",
            "2024-03-30",
            "--to",
            "2024-04-01",
            "--step",
            "1d",
            "--zone",
            "Europe/Berlin",
            "--register",
            "use",
        ],
        &[
            "history",
            "--from",
            "2024-03-31",
            "--to",
            "2024-04-01",
            "--step",
            "6h",
            "--zone",
            "Europe/Berlin",
            "--register",
            "use",
        ],
        &["history", "--from", "today", "--step", "1d", "--register", "Grid", "--split", "--csv"],
        &["history", "--from", "yesterday", "--to", "today", "--step", "1d", "--register", "Grid", "--split"],
        &["history", "--last", "2d", "--step", "1d", "--register", "Grid,L1", "--invert", "Grid"],
        &["history", "--last", "1w", "--step", "1d", "--register", "use,gen,Grid,L1", "--sum"],
        &["history", "--last", "1w", "--step", "1d", "--register", "use", "--sum", "--json"],
        &["history", "--last", "10s", "--step", "5s", "--register", "use"],
    ] {
        said += &format!("$ egauge {}\n{}\n", arguments.join(" "), shown("80", arguments));
    }
    insta::assert_snapshot!(said);
}

/// The amounts with a sign sum up to the net, wherever steps and intervals begin.
#[test]
fn positive_and_negative_parts_are_those_of_the_whole_step() {
    let bench = Bench::new();
    let steps = |zone: &str, arguments: &[&str]| -> Vec<Value> {
        let mut command = bench.command(&["history", "--register", "Grid", "--json"]);
        let outcome = bench.outcome(command.args(arguments).env("TZ", zone));
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}");
        outcome.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    for (zone, arguments, interval) in [
        // The clock stands at noon, and the range ends at midnight.
        ("UTC", &["--last", "3d", "--step", "1d"][..], "15m"),
        ("UTC", &["--from", "-2d", "--step", "1d"], "15m"),
        ("UTC", &["--last", "6h"], "7m"),
        ("UTC", &["--last", "6h"], "90m"),
        ("UTC", &["--from", "2024-07-08 10:10", "--to", "2024-07-10 09:59", "--step", "1d"], "15m"),
        ("Asia/Kathmandu", &["--last", "2d", "--step", "1d"], "1h"),
        // A day of 24.5 hours.
        ("Australia/Lord_Howe", &["--from", "2024-04-06", "--to", "2024-04-09", "--step", "1d"], "1h"),
        ("Europe/Berlin", &["--from", "2024-03-30", "--to", "2024-04-02", "--step", "1d"], "15m"),
        ("America/Denver", &["--from", "2024-03-01", "--to", "2024-05-01", "--step", "1mo"], "1h"),
    ] {
        let net = steps(zone, arguments);
        let split = steps(zone, &[arguments, &["--split", "--split-by", interval]].concat());
        assert!(!net.is_empty() && net.len() == split.len(), "{zone} {arguments:?}");
        for (net, split) in net.iter().zip(&split) {
            assert_eq!((&net["begin"], &net["end"]), (&split["begin"], &split["end"]));
            let [plus, minus] = [0, 1].map(|part| split["values"][part]["value"].as_f64().unwrap());
            let net = net["registers"]["Grid"]["accumulated"]["value"].as_f64().unwrap();
            assert!(plus >= 0.0 && minus >= 0.0 && (plus - minus - net).abs() < 1e-6, "{zone} {net} {split}");
        }
    }
}

/// A list with commas is one only where no register is called so.
#[test]
fn registers_with_commas_are_inverted_by_name() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800","registers":[{"name":"a, b","type":"P","idx":0,"did":0},{"name":"c","type":"P","idx":1,"did":1}],
           "ranges":[{"ts":"1720612800","delta":3600,"rows":[["7200000","7200000"],["0","0"]]}]}"#,
    )]);
    let lines = |invert: &str| {
        let arguments = ["history", "--last", "1h", "--json", "--meter", &bench.address, "--invert", invert];
        bench.outcome(&mut bench.bare(&arguments))
    };
    for invert in ["a, b", "c"] {
        let outcome = lines(invert);
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{invert}");
        let line: serde_json::Value = serde_json::from_str(outcome.out.lines().next().unwrap()).unwrap();
        for value in line["values"].as_array().unwrap() {
            let is_inverted = value["value"].as_f64().unwrap() < 0.0;
            assert_eq!(is_inverted, value["name"] == invert, "{invert}: {line}");
        }
    }
    let unknown = lines("c,d");
    assert!(unknown.code == Some(2) && unknown.err.contains("--invert d: "), "{}", unknown.err);
}

#[test]
fn history_as_pictures() {
    let bench = Bench::new();
    let day = ["history", "--from", "2024-07-09", "--to", "2024-07-10", "--register", "Grid,use"];
    let mut command = bench.command(&[&day[..], &["--plot"]].concat());
    let shown = bench.outcome(command.env("COLUMNS", "80"));
    assert!(shown.out.lines().all(|line| line.chars().count() <= 80), "{}", shown.out);
    let table = bench.done(&[&day[..], &["--svg", "day.svg"]].concat());
    assert!(table.starts_with("begin"), "{table}");
    let svg = read(&bench.path("day.svg"));
    // A title with the time, names with units, hours at the ticks, a value for each of 24 hours from end to end.
    for text in [
        "2024-07-09 00:00:00+00:00 to 2024-07-10 00:00:00+00:00</text>",
        ">Grid [kWh]<",
        ">03:00<",
        ">21:00<",
    ] {
        assert!(svg.contains(text), "{text}: {svg}");
    }
    let points = svg.split("points=\"").nth(1).unwrap().split('"').next().unwrap();
    assert_eq!(points.split(' ').count(), 48);
    insta::assert_snapshot!(shown.out);
}
