//! `egauge`: what its commands print.

use crate::support::{Bench, interrupt, json, read};
use serde_json::Value;

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
        &["probe", "--help"],
        &["profiles", "--help"],
        &["-h"],
        &["completions", "--help"],
    ] {
        let outcome = bench.outcome(&mut bench.bare(arguments));
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}");
        // The options that all commands have are shown once.
        let own = outcome.out.split("\nMeter and login:").next().unwrap_or_default();
        let all = ["--help", "-h"].contains(&arguments[0]);
        let shown = if all { outcome.out.as_str() } else { own };
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
        &["history", "--last", "1mo 1d"],
        &["history", "--step", "0d"],
        &["history", "--from", "2026-11-03", "--to", "2026-11-01"],
        &["history", "--invert", "Gird"],
        &["history", "--zone", "Europe/Atlantis"],
        &["history", "--last", "1d", "--from", "2024-01-01"],
        &["history", "--to", "2024-01-01"],
        &["history", "--from", "someday"],
        &["history", "--csv", "--json"],
        &["capture", "--duration", "0ms"],
        &["ctid", "scan", "zero"],
        &["completions", "ksh"],
        &["now", "--profile", "barn"],
        &["now", "--user", ""],
        &["watch", "--json", "--format", "influx"],
        &["probe", "--json", "--format", "markdown"],
        &["set", "config/net", "{\"hostname\":"],
        &["set", "config/net/hostname", "lab", "--json"],
        &["export", "prometheus", "--listen", "localhost:9747"],
        &["probe", "--all", "--meter", "http://192.0.2.1"],
        &["probe", "--all", "--erase-everything-on-this-meter", "--meter", "http://192.0.2.1"],
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
fn now_tells_what_the_registers_measure() {
    let bench = Bench::new();
    insta::assert_snapshot!(bench.done(&["now"]));
    let some = json(&bench.done(&["now", "Solar", "Grid", "--json"]));
    // The house at noon of a Wednesday in July, by the simulator itself.
    assert_eq!(
        (some["time"].as_str(), some["time_unix"].as_i64(), some["readings"].as_array().map(Vec::len)),
        (Some("2024-07-10T12:00:00Z"), Some(1_720_612_800), Some(2))
    );
    assert_eq!(
        (some["readings"][0]["name"].as_str(), some["readings"][0]["unit"].as_str()),
        (Some("Solar"), Some("W"))
    );
    let outcome = bench.run(&["now", "Solr"]);
    assert_eq!(outcome.code, Some(1));
    insta::assert_snapshot!("an_unknown_register", outcome.err);
}

#[test]
fn local_tells_what_the_inputs_measure() {
    let bench = Bench::new();
    insta::assert_snapshot!(bench.done(&["local"]));
    let values = json(&bench.done(&["local", "--json"]));
    let voltage = values["sensors"].as_array().unwrap().iter().find(|sensor| sensor["name"] == "L1").unwrap();
    assert!(voltage["normal"]["unit"] == "V" && voltage["frequency"]["unit"] == "Hz", "{voltage}");
    assert!(values["energy"].as_array().is_some_and(|pairs| pairs[0]["power"]["unit"] == "W"), "{values}");
}

#[test]
fn history_of_a_known_house() {
    let bench = Bench::new();
    // Monday to Wednesday, July: 24 kWh are used and 30 kWh come from the sun every day, so 6 kWh are fed in.
    let days = ["history", "--from", "2024-07-08", "--to", "2024-07-10", "--step", "1d"];
    let told = bench.done(
        &[&days[..], &["--register", "use", "--register", "gen", "--register", "Grid", "--register", "L1"]]
            .concat(),
    );
    insta::assert_snapshot!(told);
    let csv = bench.done(&[&days[..], &["--register", "Grid", "--csv"]].concat());
    // 2024-07-08 is 19912 days after 1970-01-01; -6 kWh in 24 h are -250 W.
    assert_eq!(
        csv,
        "begin,end,begin [Unix],end [Unix],Grid [kWh],Grid [W],note\n\
         2024-07-08T00:00:00Z,2024-07-09T00:00:00Z,1720396800,1720483200,-6,-250,\n\
         2024-07-09T00:00:00Z,2024-07-10T00:00:00Z,1720483200,1720569600,-6,-250,\n"
    );
    let rows = bench.done(&[&days[..], &["--register", "Solar", "--json"]].concat());
    let rows: Vec<Value> = rows.lines().map(json).collect();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[1]["registers"]["Solar"]["accumulated"], serde_json::json!({"value": 30, "unit": "kWh"}));
    // Whole hours up to noon, by the meter's clock.
    assert_eq!(bench.done(&["history", "--last", "3h", "--register", "use", "--csv"]).lines().count(), 1 + 3);
    let none = bench.done(&["history", "--from", "2030-01-01", "--register", "use"]);
    assert!(none == "the range has no data\n", "{none}");
    let outcome = bench.run(&["history", "--register", "Gird"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!("history_of_an_unknown_register", outcome.err);
}

#[test]
fn watch_is_a_line_for_each_reading_where_nobody_looks() {
    let bench = Bench::new();
    let told = bench.done(&["watch", "Grid", "Solar", "--count", "2", "--interval", "1ms"]);
    insta::assert_snapshot!(told);
    let lines = bench.done(&["watch", "Grid", "--count", "3", "--interval", "1ms", "--json"]);
    assert!(
        lines.lines().count() == 3 && lines.lines().all(|line| json(line)["readings"][0]["name"] == "Grid"),
        "{lines}"
    );
}

/// A register without a value is shown, or noted where the format has no place for it.
#[test]
fn watch_hides_no_register() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"99999999999999","registers":[{"name":"Grid","type":"P","idx":0,"did":0,"rate":1},
            {"name":"Remote","type":"P","idx":1,"did":1,"rate":NaN}]}"#,
    )]);
    let watch = |format: &str| {
        let arguments = ["watch", "--count", "2", "--interval", "1ms", "--format", format];
        bench.outcome(bench.bare(&arguments).env("EGAUGE_METER", &bench.address))
    };
    let text = watch("text");
    assert!(text.out.lines().all(|line| line.ends_with("  Grid 1 W  Remote -")), "{}", text.out);
    let lines = watch("influx");
    // The time has no room in nanoseconds.
    assert!(
        lines.out.lines().all(|line| line.ends_with(",register=Grid value=1,unit=\"W\"")),
        "{}",
        lines.out
    );
    assert!(
        lines.err.starts_with("note: Remote has no value: ") && lines.err.lines().count() == 1,
        "{}",
        lines.err
    );
    let values = watch("json").out;
    let value = json(values.lines().next().unwrap());
    assert_eq!((&value["time"], &value["readings"][1]["value"]), (&Value::Null, &Value::Null));
}

/// Money is in the meter's currency, which it is asked for once.
#[test]
fn watch_asks_for_the_currency_once() {
    let bench = Bench::scripted(&[
        (
            "/register",
            r#"{"ts":"1720612800","registers":[{"name":"Bill","type":"$","idx":0,"did":0,"rate":1}]}"#,
        ),
        ("/config/var", r#"{"result":{"global":{"default.currency_symbol":"CHF"}}}"#),
    ]);
    let arguments = ["watch", "--count", "3", "--interval", "1ms", "--json", "--meter", &bench.address];
    let outcome = bench.outcome(&mut bench.bare(&arguments));
    assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""));
    let units: Vec<Value> =
        outcome.out.lines().map(|line| json(line)["readings"][0]["unit"].clone()).collect();
    assert!(units.len() == 3 && units.iter().all(|unit| unit.as_str().unwrap().contains("CHF")), "{units:?}");
    assert_eq!((bench.count("/register"), bench.count("/config/var")), (3, 1));
}

#[test]
fn paths_and_replies_of_any_form() {
    let bench = Bench::new();
    let address = format!("{}/api/config/net/hostname", bench.address);
    for path in ["config/net/hostname", "/api/config/net/hostname", "api/config/net/hostname", &address] {
        assert_eq!(bench.done(&["get", path]), "\"eGauge4242\"\n", "{path}");
    }
    let other = bench.run(&["get", "http://192.0.2.1/api/config/net/hostname"]);
    assert_eq!((other.code, other.out.as_str()), (Some(2), ""), "{}", other.err);
    let some = json(&bench.done(&["get", "config/net", "--filter", "{hostname}"]));
    assert_eq!(some, serde_json::json!({"hostname": "eGauge4242"}));
    let names = json(&bench.done(&["get", "/config/net", "--max-depth", "1"]));
    assert!(names.as_array().is_some_and(|names| names.contains(&"hostname".into())), "{names}");
    // What is no JSON is given as it is.
    let csv = bench.done(&["get", "/register?format=csv&time=1720612800&reg=8"]);
    assert!(csv.lines().count() == 2 && csv.contains(','), "{csv}");
}

/// Names are repeated or listed with commas everywhere alike.
#[test]
fn names_may_be_lists() {
    let bench = Bench::stepping();
    let names = |text: &str| -> Vec<String> {
        let readings = json(text)["readings"].as_array().unwrap().clone();
        readings.iter().map(|reading| reading["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&bench.done(&["now", "Grid,Solar", "L1", "--json"])), ["Grid", "Solar", "L1"]);
    let seen = bench.done(&["watch", "Grid, L1", "--count", "1", "--json"]);
    assert_eq!(names(&seen), ["Grid", "L1"]);
    assert!(bench.run(&["now", "Grid,Gird"]).err.contains("`Gird`"));
    let waves = json(&bench.done(&["capture", "--channel", "L1,s1", "--json"]));
    assert_eq!(
        (&waves["waveforms"][0]["name"], &waves["waveforms"][1]["name"]),
        (&"L1".into(), &"S1".into())
    );
    assert!(waves["time"].as_str().unwrap().starts_with("2024-07-10T12:00:0"), "{}", waves["time"]);
    let ports = json(&bench.done(&["ctid", "scan", "3,S2", "--json"]));
    assert_eq!((ports[0]["port"].as_u64(), ports[1]["port"].as_u64()), (Some(3), Some(2)));
    // A register whose name has a comma.
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800","registers":[{"name":"a, b","type":"P","idx":0,"did":0,"rate":1},
            {"name":"c","type":"P","idx":1,"did":1,"rate":2}]}"#,
    )]);
    let arguments = ["now", "--json", "a, b", "c,c", "--meter", &bench.address];
    assert_eq!(names(&bench.outcome(&mut bench.bare(&arguments)).out), ["a, b", "c", "c"]);
}

#[test]
fn a_port_that_is_not_there_is_refused_before_it_is_scanned() {
    let bench = Bench::new();
    let outcome = bench.run(&["ctid", "scan", "S99"]);
    assert_eq!((outcome.code, outcome.out.as_str()), (Some(1), ""));
    assert!(outcome.err.contains("no port S99") && outcome.err.contains("one of S1, S2"), "{}", outcome.err);
    assert_eq!(bench.count("/ctid/"), 0);
}

#[test]
fn a_capture_that_is_cut_short_is_noted() {
    let bench = Bench::stepping();
    let outcome = bench.run(&["capture", "--duration", "60s", "--json"]);
    assert!(
        outcome.code == Some(0) && outcome.err.starts_with("note: 60.00 s were requested"),
        "{}",
        outcome.err
    );
    let found = json(&outcome.out);
    let values = found["waveforms"][0]["values"].as_array().map_or(0, Vec::len);
    // A line for each number would be as many.
    assert!(values > 1000 && outcome.out.lines().count() < 200, "{values}");
}

#[test]
fn meters_have_names() {
    let (home, shop) = (Bench::new(), Bench::new());
    let text = format!(
        "default = \"home\"\n[meter.home]\nurl = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n\
         [meter.shop]\nurl = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n",
        home.address, shop.address
    );
    home.file(".config/egauge/credentials.toml", &text, 0o600);
    let run = |arguments: &[&str]| {
        let outcome = home.outcome(&mut home.bare(arguments));
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}");
        outcome.out
    };
    assert_eq!(run(&["get", "/config/net/hostname"]), "\"eGauge4242\"\n");
    assert_eq!(shop.count("hostname"), 0);
    run(&["get", "/config/net/hostname", "--profile", "shop"]);
    assert_eq!(shop.count("hostname"), 1);
    let both = run(&["now", "Grid", "--profile", "shop", "--profile", "home"]);
    assert!(both.starts_with("shop\n2024-07-10") && both.contains("\n\nhome\n2024-07-10"), "{both}");
    let both = json(&run(&["now", "Grid", "--json", "--profile", "shop", "--profile", "home"]));
    assert_eq!((both[0]["meter"].as_str(), both[1]["meter"].as_str()), (Some("shop"), Some("home")));
    let listed = run(&["profiles"]);
    assert!(
        listed.contains("shop") && listed.contains("default") && !listed.contains("password default"),
        "{listed}"
    );
    assert!(!run(&["profiles", "--json"]).contains("\"default\",\n"), "no password");
    let outcome = home.outcome(&mut home.bare(&["history", "--profile", "shop", "--profile", "home"]));
    assert_eq!(outcome.code, Some(2), "{}", outcome.err);
}

#[test]
fn several_addresses_have_a_login_each() {
    let (home, shop, locked) = (Bench::new(), Bench::new(), Bench::new());
    let text = format!(
        "[meter.home]\nurl = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n\
         [meter.shop]\nurl = \"{}/\"\nuser = \"owner\"\npassword = \"default\"\n",
        home.address, shop.address
    );
    home.file(".config/egauge/credentials.toml", &text, 0o600);
    let run = |arguments: &[&str]| home.outcome(&mut home.bare(arguments));
    let [first, second, third] = [&home, &shop, &locked].map(|bench| bench.address.as_str());

    let both = run(&["now", "Grid", "--meter", second, "--meter", first]);
    assert_eq!((both.code, both.err.as_str()), (Some(0), ""));
    assert!(
        both.out.starts_with("shop\n2024-07-10") && both.out.contains("\n\nhome\n2024-07-10"),
        "{}",
        both.out
    );
    assert_eq!((home.count("/auth/login"), shop.count("/auth/login")), (1, 1));

    // A meter that fails is named, and the others are shown all the same.
    let host = third.trim_start_matches("http://");
    let some = run(&["now", "Grid", "--meter", third, "--meter", "http://127.0.0.1:1", "--meter", first]);
    assert_eq!(some.code, Some(1));
    assert!(some.out.starts_with("home\n2024-07-10"), "{}", some.out);
    assert!(
        some.err.contains(&format!("error: {host}: ")) && some.err.contains("error: 127.0.0.1:1: "),
        "{}",
        some.err
    );
    assert_eq!(locked.count("/auth/login"), 0, "credentials of other meters are not sent");
    let some = run(&["now", "Grid", "--json", "--meter", third, "--meter", first]);
    let values = json(&some.out);
    assert_eq!((some.code, values[0]["meter"].as_str()), (Some(1), Some(host)));
    assert!(values[0]["error"].is_string() && values[1]["readings"][0]["name"] == "Grid", "{values}");

    // A meter without a password is named before any request is sent.
    let asked = home.count("/register");
    let none = run(&["now", "--user", "guest", "--meter", third, "--meter", first]);
    assert_eq!((none.code, home.count("/register")), (Some(1), asked));
    assert!(none.err.contains(&format!("error: {host}: there is no password for `guest`")), "{}", none.err);

    for arguments in [
        &["now", "--meter", first, "--meter", &format!("{first}/")][..],
        &["get", "/sys/sn", "--meter", first, "--meter", second],
        &["watch", "--meter", first, "--meter", second],
    ] {
        let refused = run(arguments);
        assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{}", refused.err);
    }
    let mut command = home.bare(&["now", "--meter", first, "--meter", second]);
    let refused = home.outcome(command.env("EGAUGE_TOKEN", "a.b.c"));
    assert!(refused.code == Some(2) && refused.err.contains("EGAUGE_TOKEN"), "{}", refused.err);
}

#[test]
fn an_interrupted_capture_is_cancelled_on_the_meter() {
    // The clock stands, so it would never be over.
    let bench = Bench::new();
    let child = bench.spawn(&["capture", "--channel", "L1"]);
    bench.wait_for(1, "/capture?n=");
    let second = bench.run(&["capture", "--channel", "L1", "--csv"]);
    assert_eq!(second.code, Some(1), "{second:?}");
    insta::assert_snapshot!("a_busy_meter", second.err);
    interrupt(&child);
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(130));
    bench.wait_for(1, "/capture?R");
    // The next one is accepted, and waits.
    let asked = bench.count("/capture?n=");
    let third = bench.spawn(&["capture", "--channel", "L1"]);
    bench.wait_for(asked + 1, "/capture?n=");
    interrupt(&third);
    let third = third.wait_with_output().unwrap();
    assert_eq!((third.status.code(), third.stderr.len()), (Some(130), 0));
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
