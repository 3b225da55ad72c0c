//! `egauge export` and `egauge watch --format influx`: what other systems read.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;

use crate::support::{Bench, NOON, at_noon, interrupt};
use egauge_simulator::Fault;
use serde_json::Value;

/// Names, labels and values of an exposition, read as the text format says; panics where it is none.
fn parsed(text: &str) -> BTreeMap<String, f64> {
    assert!(text.ends_with('\n'), "{text}");
    let mut samples = BTreeMap::new();
    let (mut family, mut seen) = (String::new(), Vec::new());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(help) = line.strip_prefix("# HELP ") {
            family = help.split(' ').next().unwrap().to_owned();
            // All samples of a metric are one group.
            assert!(!seen.contains(&family), "{family} twice");
            seen.push(family.clone());
            let kind = lines.next().unwrap().strip_prefix(&format!("# TYPE {family} ")).unwrap();
            assert!(["gauge", "counter"].contains(&kind), "{kind}");
            assert_eq!(kind == "counter", family.ends_with("_total"), "{family}");
            continue;
        }
        let (name, value) = line.rsplit_once(' ').unwrap();
        assert!(name == family || name.starts_with(&format!("{family}{{")), "{line}");
        assert!(samples.insert(name.to_owned(), value.parse().unwrap()).is_none(), "{name} twice");
    }
    samples
}

#[test]
fn registers_are_gauges_and_counters_of_several_meters() {
    let (home, shop) =
        (Bench::new(), Bench::serving(at_noon().fault(Fault::error("busy").below("/register"))));
    let text = format!(
        "[meter.home]\nurl = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n\
         [meter.shop]\nurl = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n",
        home.address, shop.address
    );
    home.file(".config/egauge/credentials.toml", &text, 0o600);
    let arguments =
        ["export", "prometheus", "--profile", "home", "--profile", "shop", "--listen", "127.0.0.1:0"];
    let mut child = home.bare(&arguments).stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut address = String::new();
    BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
    let host = address.trim().trim_start_matches("http://").trim_end_matches("/metrics").to_owned();
    let get = |path: &str| {
        let mut stream = TcpStream::connect(&host).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n").unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        (head.to_ascii_lowercase(), body.to_owned())
    };
    let mut logins = Vec::new();
    for _ in 0..3 {
        let (head, body) = get("/metrics");
        assert!(head.starts_with("http/1.1 200") && head.contains("text/plain; version=0.0.4"), "{head}");
        let samples = parsed(&body);
        assert_eq!(samples["egauge_up{meter=\"home\"}"], 1.0);
        // A meter that does not answer takes no other with it.
        assert_eq!(samples["egauge_up{meter=\"shop\"}"], 0.0);
        assert_eq!(samples["egauge_time_seconds{meter=\"home\"}"], NOON as f64);
        // At noon the sun gives 4500 W and a little.
        let sun = samples["egauge_power_watts{meter=\"home\",register=\"Solar\"}"];
        assert!((4000.0..6000.0).contains(&sun), "{sun}");
        let grid = samples["egauge_energy_joules{meter=\"home\",register=\"Grid\"}"];
        let counted = "egauge_energy_joules_total{meter=\"home\",register=\"Grid\",sign=\"negative\"}";
        // The clock stands.
        assert!(grid != 0.0 && samples[counted] == 0.0);
        assert!(samples.keys().all(|name| !name.contains("shop")
            || name.starts_with("egauge_up")
            || name.contains("duration")));
        logins.push(home.count("/auth/login"));
    }
    assert_eq!(logins, [1, 1, 1], "one login each");
    assert!(get("/").1.contains("/metrics") && get("/other").0.starts_with("http/1.1 404"));
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

/// Meters that are given by address are labelled by their hosts.
#[test]
fn several_addresses_are_exported() {
    let (home, shop) = (Bench::new(), Bench::new());
    let mut command =
        home.command(&["export", "prometheus", "--once", "--meter", &home.address, "--meter", &shop.address]);
    let outcome = home.outcome(&mut command);
    assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""));
    let samples = parsed(&outcome.out);
    for bench in [&home, &shop] {
        let host = bench.address.trim_start_matches("http://");
        assert_eq!(samples[&format!("egauge_up{{meter=\"{host}\"}}")], 1.0);
        assert_eq!(bench.count("/auth/login"), 1);
    }
}

/// A register without a value has no sample, and is noted.
#[test]
fn a_register_without_a_value_is_noted() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800","registers":[{"name":"Grid","type":"P","idx":0,"did":0,"rate":1},
            {"name":"Remote","type":"P","idx":1,"rate":NaN}]}"#,
    )]);
    let arguments = ["export", "prometheus", "--once", "--meter", &bench.address];
    let outcome = bench.outcome(&mut bench.bare(&arguments));
    assert!(outcome.code == Some(0) && outcome.err.contains(": Remote has no value: "), "{}", outcome.err);
    assert!(
        !outcome.out.contains("Remote") && outcome.out.contains("register=\"Grid\"} 1\n"),
        "{}",
        outcome.out
    );
}

#[test]
fn metrics_are_written_once_for_a_collector() {
    let bench = Bench::new();
    assert_eq!(bench.done(&["export", "prometheus", "--once", "--out", "egauge.prom"]), "");
    let samples = parsed(&crate::support::read(&bench.path("egauge.prom")));
    assert!(samples.len() >= 18, "{samples:?}");
}

/// The collector reads of a meter that is away, too: the file is written, and the error reported once.
#[test]
fn metrics_are_written_although_a_meter_does_not_answer() {
    let bench = Bench::serving(at_noon().fault(Fault::error("busy").below("/register")));
    let outcome = bench.run(&["export", "prometheus", "--once", "--out", "egauge.prom"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.err);
    assert_eq!(outcome.err.matches("error: ").count(), 1, "{}", outcome.err);
    let samples = parsed(&crate::support::read(&bench.path("egauge.prom")));
    assert!(samples.iter().any(|(name, up)| name.starts_with("egauge_up{") && *up == 0.0), "{samples:?}");
}

/// Names and labels in the expressions of the dashboard for Grafana are those of the export.
#[test]
fn the_dashboard_shows_what_is_exported() {
    let dashboard: Value =
        serde_json::from_str(include_str!("../../../../docs/grafana/dashboard.json")).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let targets = panels.iter().flat_map(|panel| panel["targets"].as_array().unwrap());
    let mut expressions: Vec<&str> = targets.map(|target| target["expr"].as_str().unwrap()).collect();
    let variables = dashboard["templating"]["list"].as_array().unwrap();
    expressions.extend(variables.iter().filter_map(|variable| variable["definition"].as_str()));
    assert!(expressions.len() >= 10, "{expressions:?}");

    let bench = Bench::new();
    let samples = parsed(&bench.done(&["export", "prometheus", "--once"]));
    for expression in expressions {
        let words = expression.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        let metrics: Vec<&str> = words.filter(|word| word.starts_with("egauge_")).collect();
        assert!(!metrics.is_empty(), "{expression}");
        for metric in metrics {
            let exported = samples.keys().find(|sample| sample.split('{').next() == Some(metric));
            let Some(exported) = exported else { panic!("{metric} is not exported: {expression}") };
            for label in ["register", "sign"].into_iter().filter(|label| expression.contains(label)) {
                let is_query =
                    expression.starts_with("label_values") || expression.contains(&format!("{label}="));
                assert!(!is_query || exported.contains(&format!("{label}=\"")), "{exported}: {expression}");
            }
        }
    }
}

#[test]
fn lines_for_influxdb() {
    let bench = Bench::new();
    let lines =
        bench.done(&["watch", "Grid", "L1", "--count", "2", "--interval", "1ms", "--format", "influx"]);
    let lines: Vec<&str> = lines.lines().collect();
    assert_eq!(lines.len(), 4);
    for line in lines {
        let mut parts = line.split(' ');
        let (tags, fields, time) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        assert!(tags.starts_with("egauge,meter=[meter]".replace("[meter]", "").as_str()), "{line}");
        assert!(tags.ends_with(",register=Grid") || tags.ends_with(",register=L1"), "{line}");
        let (value, unit) = fields.split_once(',').unwrap();
        assert!(value.strip_prefix("value=").unwrap().parse::<f64>().is_ok(), "{line}");
        assert!(["unit=\"W\"", "unit=\"V\""].contains(&unit), "{line}");
        assert_eq!((time, parts.next()), ("1720612800000000000", None));
    }
}
