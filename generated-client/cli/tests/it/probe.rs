//! `egauge probe` on something that answers as no meter does, and on what it must leave alone.

use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

/// What was asked: method and target.
type Asked = Arc<Mutex<BTreeSet<(String, String)>>>;

/// Answers every request alike; gives its address and what it was asked.
fn stub(reply: &'static str) -> (String, Asked) {
    stub_of("200 OK", reply)
}

fn stub_of(status: &'static str, reply: &'static str) -> (String, Asked) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let asked = Asked::default();
    let seen = Arc::clone(&asked);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let seen = Arc::clone(&seen);
            thread::spawn(move || answer(&stream.unwrap(), status, reply, &seen));
        }
    });
    (url, asked)
}

fn answer(stream: &TcpStream, status: &str, reply: &str, asked: &Asked) -> Option<()> {
    let mut requests = BufReader::new(stream);
    loop {
        let mut line = String::new();
        requests.read_line(&mut line).ok().filter(|length| *length > 0)?;
        let mut words = line.split(' ').map(str::to_owned);
        asked.lock().unwrap().insert((words.next()?, words.next()?));
        let mut length = 0;
        loop {
            let mut header = String::new();
            requests.read_line(&mut header).ok()?;
            let Some((name, value)) = header.split_once(':') else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().ok()?;
            }
        }
        requests.by_ref().take(length).read_to_end(&mut Vec::new()).ok()?;
        let size = reply.len();
        let head =
            format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {size}\r\n\r\n");
        let mut stream = stream;
        stream.write_all(format!("{head}{reply}").as_bytes()).ok()?;
    }
}

/// Runs it as nobody.
fn probe(arguments: &[&str]) -> Output {
    started(arguments).output().unwrap()
}

/// Runs it with a token.
fn with_token(arguments: &[&str]) -> Output {
    started(arguments).env("EGAUGE_TOKEN", "x").output().unwrap()
}

fn started(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_egauge"));
    command.arg("probe").args(arguments).env_clear().stdin(Stdio::null());
    command
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{output:?}"))
}

fn outcome<'a>(report: &'a Value, path: &str) -> &'a Value {
    let operations = report["operations"].as_array().unwrap();
    operations.iter().find(|operation| operation["method"] == "GET" && operation["path"] == path).unwrap()
}

#[test]
fn without_all_nothing_is_changed() {
    let (url, asked) = stub(r#"{"result":"strange"}"#);
    let report = json(&with_token(&["--meter", &url, "--json"]));
    let asked = asked.lock().unwrap();
    assert!(asked.len() > 300, "{}", asked.len());
    for (method, target) in asked.iter() {
        assert_eq!(method, "GET", "{target}");
        assert!(!target.contains("logout"), "{target}");
        assert!(!target.starts_with("/api/capture") || target == "/api/capture?i", "{target}");
    }
    assert_eq!(outcome(&report, "/auth/logout")["outcome"], "skipped");
}

#[test]
fn what_does_not_fit_is_told_by_its_place() {
    let (url, _) = stub(r#"{"result":"strange"}"#);
    let output = probe(&["--meter", &url, "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(outcome(&report, "/config/net/hostname")["outcome"], "decoded");
    let network = outcome(&report, "/config/net");
    assert_eq!((&network["outcome"], &network["field"]), (&"undecodable".into(), &"result".into()));
    assert_eq!(network["excerpt"], r#"{"result":"strange"}"#);
    let unknown: Vec<_> =
        report["operations"].as_array().unwrap().iter().filter(|row| row["outcome"] == "unknown").collect();
    assert!(unknown.iter().any(|row| row["unknown"][0] == r#""strange""#), "{unknown:?}");

    let text = probe(&["--meter", &url]);
    let text = String::from_utf8_lossy(&text.stdout);
    let counts = &report["counts"];
    for (word, words) in [
        ("undecodable", "replies that violate the document"),
        ("decoded", "replies that conform to the document"),
    ] {
        assert!(text.contains(&format!("{:4} {words}", counts[word].as_u64().unwrap())), "{text}");
    }
}

/// What refuses everything may be no meter at all.
#[test]
fn where_everything_is_refused_the_address_may_be_wrong() {
    let html = "<html><body>It works!</body></html>";
    for (status, reply) in
        [("200 OK", r#"{"error":"out of paper"}"#), ("404 Not Found", html), ("403 Forbidden", "{}")]
    {
        let (url, _) = stub_of(status, reply);
        let output = probe(&["--meter", &url, "--json"]);
        assert_eq!(output.status.code(), Some(1), "{status}: {output:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("check the address"), "{status}: {said}");
        let report = json(&output);
        assert_eq!(outcome(&report, "/config/net/hostname")["outcome"], "refused", "{status}");
    }
}

/// A login that is missing or wrong is found out with few requests, so that nobody is locked out.
#[test]
fn a_login_that_is_missing_or_wrong_is_told_at_once() {
    let refusal = r#"{"rlm":"eGauge Administration","nnc":"n","error":"Authentication required."}"#;
    for arguments in [&[][..], &["token"]] {
        let (url, asked) = stub_of("401 Unauthorized", refusal);
        let arguments =
            if arguments.is_empty() { probe(&["--meter", &url]) } else { with_token(&["--meter", &url]) };
        assert_eq!(arguments.status.code(), Some(1), "{arguments:?}");
        let said = String::from_utf8_lossy(&arguments.stderr);
        assert!(said.contains("401") && said.contains("give "), "{said}");
        let asked = asked.lock().unwrap().len();
        assert!(asked < 20, "{asked} requests");
    }
    // Each login is refused as a meter refuses a wrong password.
    let (url, asked) = stub_of("401 Unauthorized", refusal);
    let output =
        started(&["--meter", &url, "--user", "owner"]).env("EGAUGE_PASSWORD", "wrong").output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert!(output.stdout.is_empty(), "{output:?}");
    let asked = asked.lock().unwrap().len();
    assert!(asked < 20, "{asked} requests");
}

#[test]
fn with_all_every_operation_is_sent() {
    let (url, asked) = stub(r#"{"status":"OK"}"#);
    let report = json(&with_token(&["--meter", &url, "--all", "--json"]));
    let operations = report["operations"].as_array().unwrap();
    assert_eq!(operations.len(), egauge_webapi::probe::operations().unwrap().len());
    for operation in operations {
        let sent = operation["sent"].as_array().unwrap();
        assert!(!sent.is_empty(), "{operation}");
        let sent = (operation["method"].as_str().unwrap().to_owned(), sent[0].as_str().unwrap().to_owned());
        assert!(asked.lock().unwrap().contains(&sent), "{operation}");
    }
}

#[test]
fn bad_usage_and_nobody_there() {
    assert_eq!(probe(&["--meter", "http://localhost", "--al"]).status.code(), Some(2));
    let no_meter = probe(&[]);
    assert_eq!(no_meter.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&no_meter.stderr).contains("no meter is given"), "{no_meter:?}");
    let unset = ["--meter", "http://localhost", "--user", "owner", "--password-env", "NO_SUCH_VARIABLE"];
    let unset = probe(&unset);
    assert_eq!(unset.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&unset.stderr).contains("NO_SUCH_VARIABLE is not set"), "{unset:?}");
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let output = probe(&["--meter", &format!("http://{nobody}")]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.starts_with("error: ") && said.contains("help: check --meter"), "{said}");
}

#[test]
fn xtask_has_its_help() {
    let known = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/src/help/probe.txt");
    assert_eq!(
        std::fs::read_to_string(&known).unwrap_or_default(),
        String::from_utf8(probe(&["--help"]).stdout).unwrap(),
        "run `cargo run -p egauge -- probe --help > xtask/src/help/probe.txt`"
    );
}
