//! `egauge`: where its output goes, and what is left of it when it is interrupted.

use std::io::{BufRead as _, BufReader, Read as _};

use crate::support::{Bench, at_noon, interrupt, json, read, signal};
use egauge_simulator::Fault;

/// Three years of minutes, which take a while.
const LONG: [&str; 7] = ["history", "--from", "2021-01-01", "--step", "1m", "--csv", "--register=Grid"];

#[test]
fn watch_writes_its_file_line_by_line() {
    let bench = Bench::new();
    for (name, code) in [("-INT", 130), ("-TERM", 143), ("-HUP", 129)] {
        let child = bench.spawn(&["watch", "Grid", "--interval", "1ms", "--json", "--out", "seen.jsonl"]);
        let begin = std::time::Instant::now();
        while !bench.path("seen.jsonl").exists() || read(&bench.path("seen.jsonl")).lines().count() < 3 {
            assert!(begin.elapsed() < std::time::Duration::from_secs(30), "nothing is written");
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        signal(&child, name);
        assert_eq!(child.wait_with_output().unwrap().status.code(), Some(code), "{name}");
        let seen = read(&bench.path("seen.jsonl"));
        assert!(
            seen.ends_with('\n') && seen.lines().all(|line| json(line)["time"] == "2024-07-10T12:00:00Z"),
            "{seen}"
        );
        std::fs::remove_file(bench.path("seen.jsonl")).unwrap();
    }
}

#[test]
fn a_file_in_the_making_is_not_left_behind() {
    let bench = Bench::serving(
        at_noon().fault(Fault::latency(std::time::Duration::from_millis(100)).below("/register")),
    );
    let child = bench.spawn(&[&LONG[..], &["--out", "mine.csv"]].concat());
    bench.wait_for(2, "/register?");
    signal(&child, "-TERM");
    assert_eq!(child.wait_with_output().unwrap().status.code(), Some(143));
    assert_eq!(bench.names(), Vec::<String>::new());
}

/// Only a file is replaced: a link stays a link, a pipe a pipe, and a mode that others cannot read stays so.
#[test]
fn files_of_every_kind_are_written() {
    use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
    let bench = Bench::new();
    let get = ["get", "/config/net/hostname", "--out"];
    let write = |name: &str| bench.done(&[&get[..], &[name]].concat());
    let file = bench.file("real.json", "old", 0o600);
    std::os::unix::fs::symlink("real.json", bench.path("link.json")).unwrap();
    write("link.json");
    assert!(std::fs::symlink_metadata(bench.path("link.json")).unwrap().is_symlink());
    assert_eq!(read(&file), "\"eGauge4242\"\n");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);

    let pipe = bench.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || read(&pipe)
    });
    write("pipe");
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
    assert_eq!(reader.join().unwrap(), "\"eGauge4242\"\n");
    assert_eq!(bench.names(), ["link.json", "pipe", "real.json"]);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    let bench = Bench::new();
    for arguments in
        [&["now"][..], &["history", "--csv"], &["watch", "--count", "1"], &["completions", "bash"]]
    {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let outcome = bench.outcome(bench.command(arguments).stdout(full));
        assert_eq!(outcome.code, Some(1), "{arguments:?}: {}", outcome.err);
        assert!(outcome.err.contains("cannot write to standard output"), "{}", outcome.err);
    }
}

#[test]
fn an_interrupted_history_has_whole_lines() {
    let bench = Bench::new();
    let mut child = bench.spawn(&LONG);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    interrupt(&child);
    let mut rest = String::new();
    out.read_to_string(&mut rest).unwrap();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(130), ""));
    assert!(rest.ends_with('\n') && rest.lines().all(|line| line.split(',').count() == 7), "{rest}");
    // It was in the middle of it: there would be more than a million rows.
    assert!((1..1_000_000).contains(&rest.lines().count()), "{}", rest.lines().count());
}

#[test]
fn an_interrupted_file_is_not_there() {
    let bench = Bench::serving(
        at_noon().fault(Fault::latency(std::time::Duration::from_millis(100)).below("/register")),
    );
    std::fs::write(bench.path("mine.csv"), "as it was").unwrap();
    let child = bench.spawn(&[&LONG[..], &["--out", "mine.csv"]].concat());
    // The list of registers, and the first rows.
    bench.wait_for(2, "/register?");
    assert_eq!(bench.names().len(), 2, "a file is in the making");
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(130), 0));
    assert_eq!(
        (bench.names(), read(&bench.path("mine.csv"))),
        (vec!["mine.csv".to_owned()], "as it was".to_owned())
    );
}

#[test]
fn a_reader_that_stops_causes_no_error() {
    let bench = Bench::new();
    let mut child = bench.spawn(&LONG);
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut first).unwrap();
    // The pipe is closed by now.
    let output = child.wait_with_output().unwrap();
    assert!(first.starts_with("begin,end,"), "{first}");
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

/// Who stops reading, as `| head` does, hears of no error.
#[test]
fn output_that_nobody_reads_is_no_error() {
    let bench = Bench::stepping();
    for arguments in [
        &["now"][..],
        &["now", "--json"],
        &["history"],
        &["history", "--step", "1m", "--last", "10d", "--csv"],
        &["history", "--step", "1m", "--last", "10d", "--json"],
        &["capture", "--csv"],
        &["capture", "--plot"],
        &["local"],
        &["ctid", "list"],
        &["get", "/config"],
        &["watch", "--interval", "1ms"],
        &["watch", "--interval", "1ms", "--json"],
        &["completions", "bash"],
        &["help"],
        &["history", "--help"],
        &["--version"],
        &["probe"],
        &["probe", "--json"],
    ] {
        let mut child = bench.spawn(arguments);
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{arguments:?}");
    }
}
