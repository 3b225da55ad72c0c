//! `egauge`: which meter, as whom, and what goes wrong with that.

use egauge_webapi::models::Privilege;

use crate::support::{Bench, at_noon};

/// A run and what it says, for a snapshot.
fn told(bench: &Bench, command: &mut std::process::Command, line: &str) -> String {
    let outcome = bench.outcome(command);
    assert!(matches!(outcome.code, Some(1 | 2)) && outcome.out.is_empty(), "{line}: {}", outcome.err);
    format!("$ {line}\n{}[{}]\n\n", outcome.err, outcome.code.unwrap_or_default())
}

#[test]
fn what_is_missing_is_said_with_what_to_try() {
    let bench = Bench::new();
    let mut said = String::new();
    said += &told(&bench, &mut bench.bare(&["get", "/sys/sn"]), "egauge get /sys/sn");
    let mut command = bench.bare(&["get", "/sys/sn", "--meter", &bench.address]);
    said += &told(&bench, &mut command, "egauge get /sys/sn --meter [meter]");
    let mut command = bench.bare(&["get", "/sys/sn", "--meter", &bench.address, "--user", "owner"]);
    said += &told(&bench, &mut command, "egauge get /sys/sn --meter [meter] --user owner");
    let mut command = bench.command(&["get", "/sys/sn", "--credentials", "absent.toml"]);
    said += &told(&bench, &mut command, "egauge get /sys/sn --credentials absent.toml");
    insta::assert_snapshot!(said);
}

#[test]
fn errors_are_a_line_and_what_to_try() {
    let bench = Bench::serving(at_noon().user("owner", "default", [Privilege::ViewSettings]));
    let mut said = String::new();
    let mut command = bench.command(&["get", "/sys/sn"]);
    command.env("EGAUGE_PASSWORD", "wrong");
    said += &told(&bench, &mut command, "EGAUGE_PASSWORD=wrong egauge get /sys/sn");
    let mut command = bench.command(&["get", "/sys/sn"]);
    command.env("EGAUGE_TOKEN", "a.b.c");
    said += &told(&bench, &mut command, "EGAUGE_TOKEN=a.b.c egauge get /sys/sn");
    for arguments in [
        &["get", "/no/such/path"][..],
        &["get", "/sys/sn", "--fingerprint", "AB:CD"],
        &["get", "/sys/sn", "--ca", "absent.pem"],
        &["get", "/sys/sn", "--meter", "http://127.0.0.1:1"],
        &["get", "/sys/sn", "--meter", "ftp://meter"],
        &["get", "/sys/sn", "--out", "absent/file.json"],
        &["get", "/sys/sn", "--out", "."],
        &["get", "/sys/sn", "--meter", "http://owner:sesame@meter"],
        &["get", "/sys/sn", "--credentials", "."],
        &["get", ""],
        &["get", "/sys/s n"],
        &["ctid", "scan", "3"],
    ] {
        said += &told(&bench, &mut bench.command(arguments), &format!("egauge {}", arguments.join(" ")));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn a_meters_name_alone_is_explained() {
    let bench = Bench::new();
    let outcome = bench.run(&["get", "/sys/sn", "--meter", "No-Such-Meter-4242"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.out);
    if !outcome.err.contains("dns error") {
        return eprintln!("skipped: names are not refused here: {}", outcome.err);
    }
    let help = "help: no host is called `no-such-meter-4242` here: a meter of that name is \
                https://no-such-meter-4242.egaug.es on the internet and http://no-such-meter-4242.local in its own network";
    assert!(outcome.err.contains(help), "{}", outcome.err);
}

#[test]
fn a_port_without_tls_is_explained() {
    let bench = Bench::new();
    let host = bench.address.trim_start_matches("http://");
    let help = format!("help: this port does not speak TLS: try http://{host}");
    for address in [host.to_owned(), format!("https://{host}/")] {
        let outcome = bench.outcome(&mut bench.bare(&["now", "--meter", &address]));
        assert!(
            outcome.code == Some(1) && outcome.err.replace("[meter]", &bench.address).contains(&help),
            "{}",
            outcome.err
        );
        let both = ["now", "--meter", &address, "--meter", "http://127.0.0.1:1"];
        let outcome = bench.outcome(&mut bench.bare(&both));
        assert!(
            outcome.code == Some(1) && outcome.err.replace("[meter]", &bench.address).contains(&help),
            "{}",
            outcome.err
        );
    }
}

#[test]
fn a_wrong_time_zone_of_the_environment_is_not_taken_for_utc() {
    let bench = Bench::new();
    for arguments in [&["now"][..], &["history", "--last", "1d", "--step", "1d"], &["watch", "--count", "1"]]
    {
        let outcome = bench.outcome(bench.command(arguments).env("TZ", "Nowhere/Land"));
        assert_eq!((outcome.code, outcome.out.as_str()), (Some(2), ""), "{arguments:?}: {}", outcome.err);
        assert!(outcome.err.contains("`Nowhere/Land`") && outcome.err.contains("--zone"), "{}", outcome.err);
    }
    let zoned = bench.outcome(bench.command(&["now", "--zone", "UTC"]).env("TZ", "Nowhere/Land"));
    assert_eq!(zoned.code, Some(0), "{}", zoned.err);
}

#[test]
fn a_credentials_file_is_for_its_owner_alone() {
    let bench = Bench::new();
    let text = format!("meter = \"{}\"\nuser = \"owner\"\npassword = \"default\"\n", bench.address);
    let path = bench.file(".config/egauge/credentials.toml", &text, 0o600);
    let hostname = bench.outcome(&mut bench.bare(&["get", "/config/net/hostname"]));
    assert_eq!((hostname.code, hostname.out.as_str()), (Some(0), "\"eGauge4242\"\n"), "{}", hostname.err);

    for mode in [0o640, 0o604, 0o622, 0o660] {
        bench.file(".config/egauge/credentials.toml", &text, mode);
        let outcome = bench.outcome(&mut bench.bare(&["get", "/config/net/hostname"]));
        assert_eq!((outcome.code, outcome.out.as_str()), (Some(1), ""));
        assert!(
            outcome.err.contains(&format!("{mode:03o}")) && outcome.err.contains("chmod 600 '[home]"),
            "{}",
            outcome.err
        );
        assert!(!outcome.err.contains("default"), "{}", outcome.err);
    }
    // One that is named takes its place, wherever it is.
    std::fs::rename(path, bench.path("mine.toml")).unwrap();
    bench.file("mine.toml", &text, 0o400);
    let outcome = bench.outcome(&mut bench.bare(&["get", "/sys/sn", "--credentials", "mine.toml"]));
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    let mut command = bench.bare(&["get", "/sys/sn"]);
    let outcome = bench.outcome(command.env("EGAUGE_CREDENTIALS", bench.path("mine.toml")));
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
}

#[test]
fn a_file_that_makes_no_sense_keeps_its_secrets() {
    let bench = Bench::new();
    let mut said = String::new();
    for text in ["password = sesame\n", "user = \"owner\"\nsecret = \"sesame\"\n", "password = 1234\n"] {
        bench.file("bad.toml", text, 0o600);
        said += &told(
            &bench,
            &mut bench.command(&["get", "/sys/sn", "--credentials", "bad.toml"]),
            text.trim_end(),
        );
    }
    let quoted = said.matches("sesame").count();
    // Those that are ours, not the program's.
    assert_eq!(quoted, 2, "{said}");
    insta::assert_snapshot!(said);
}

/// A keyring or a password manager prints the password.
#[test]
fn a_command_of_the_credentials_file_prints_the_password() {
    let bench = Bench::new();
    let get = |command: &str, arguments: &[&str]| {
        let text = format!(
            "[meter.home]\nurl = \"{}\"\nuser = \"owner\"\npassword_command = \"{command}\"\n",
            bench.address
        );
        bench.file(".config/egauge/credentials.toml", &text, 0o600);
        bench.outcome(&mut bench.bare(&[&["get", "/config/net/hostname"], arguments].concat()))
    };
    for command in ["echo default", "printf default", "printf 'default\\\\r\\\\n'"] {
        let done = get(command, &[]);
        assert_eq!((done.code, done.out.as_str()), (Some(0), "\"eGauge4242\"\n"), "{command}: {}", done.err);
    }
    for (command, why) in [("exit 3", "failed (exit status: 3)"), ("true", "printed nothing")] {
        let failed = get(command, &[]);
        let line = format!("error: the `password_command` of the credentials file {why}");
        assert!(failed.code == Some(1) && failed.err.starts_with(&line), "{}", failed.err);
    }
    // It is for the user of the file.
    let other = get("touch ran; echo default", &["--user", "guest"]);
    assert_eq!((other.code, bench.path("ran").exists()), (Some(1), false), "{}", other.err);
    let listed = bench.outcome(&mut bench.bare(&["profiles"]));
    assert!(listed.out.contains("command") && !listed.out.contains("echo"), "{}", listed.out);
}

#[test]
fn credentials_of_one_meter_are_not_for_another() {
    let (bench, other) = (Bench::new(), Bench::new());
    let text = format!("meter = \"{}/\"\nuser = \"owner\"\npassword = \"default\"\n", bench.address);
    bench.file(".config/egauge/credentials.toml", &text, 0o600);
    let outcome = bench.outcome(&mut bench.bare(&["get", "/sys/sn", "--meter", &bench.address]));
    assert_eq!(outcome.code, Some(0), "{}", outcome.err);
    let outcome = bench.outcome(&mut bench.bare(&["get", "/sys/sn", "--meter", &other.address]));
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.err.contains("give --user"), "{}", outcome.err);
    // Nor is a user's password for another user.
    let outcome = bench.outcome(&mut bench.bare(&["get", "/sys/sn", "--user", "guest"]));
    assert!(outcome.code == Some(1) && outcome.err.contains("no password for `guest`"), "{}", outcome.err);
}

#[test]
fn there_is_no_argument_for_a_password() {
    let bench = Bench::new();
    for argument in ["--password=x", "--token=x"] {
        let outcome = bench.run(&["get", "/sys/sn", argument]);
        assert_eq!(outcome.code, Some(2), "{}", outcome.err);
    }
    let outcome = bench.run(&["get", "/sys/sn", "--insecure-accept-any-certificate"]);
    assert_eq!(outcome.code, Some(0));
    assert!(outcome.err.starts_with("warning: egauge accepts any certificate"), "{}", outcome.err);
}
