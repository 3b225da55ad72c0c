//! The program behind `cargo xtask mock`, as a user starts it.

use std::path::Path;
use std::process::{ExitStatus, Stdio};

use egauge_webapi::{Http, Meter};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A meter that runs until it is dropped.
struct Mock {
    _process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: String,
}

impl Mock {
    async fn start(arguments: &[&str]) -> Self {
        let (process, mut lines) = spawned(arguments, Stdio::inherit());
        let address = lines.next_line().await.expect("readable").expect("a first line");
        Self { _process: process, lines, address }
    }

    fn user(&self, name: &str, password: &str) -> Meter<Http> {
        Meter::builder(&self.address).credentials(name, password).build().expect("an address")
    }
}

/// Starts the program; gives the lines of its standard output.
fn spawned(arguments: &[&str], stderr: Stdio) -> (Child, Lines<BufReader<ChildStdout>>) {
    let mut process = Command::new(env!("CARGO_BIN_EXE_egauge-simulator"))
        .args(arguments)
        .stdout(Stdio::piped())
        .stderr(stderr)
        .kill_on_drop(true)
        .spawn()
        .expect("the program starts");
    let lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
    (process, lines)
}

/// Ends a program that was started with standard error piped; gives what it wrote there.
async fn killed(mut process: Child) -> String {
    process.kill().await.expect("to be ended");
    let output = process.wait_with_output().await.expect("an end");
    String::from_utf8(output.stderr).expect("UTF-8")
}

/// Starts the program with arguments that it does not take; gives its status and what it says.
async fn refused(arguments: &[&str]) -> (ExitStatus, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_egauge-simulator"))
        .args(arguments)
        .output()
        .await
        .expect("it starts");
    assert!(output.stdout.is_empty());
    (output.status, String::from_utf8(output.stderr).expect("UTF-8"))
}

#[tokio::test]
async fn serves_a_meter_that_the_client_logs_in_to() {
    let mock = Mock::start(&["--listen", "127.0.0.1:0"]).await;
    assert!(mock.address.starts_with("http://127.0.0.1:"), "{}", mock.address);
    let meter = mock.user("owner", "default");
    let hostname = meter.config().net().hostname().get().await.expect("a hostname");
    meter.config().net().hostname().put("lab").if_match(&hostname).await.expect("to be set");
    assert_eq!(*meter.config().net().hostname().get().await.expect("a hostname"), "lab");
    meter.register().get().reg("all").rate().await.expect("rates");
}

#[tokio::test]
async fn serves_the_users_that_are_named() {
    let mock =
        Mock::start(&["--user", "jane:a b:view_settings", "--user", "guest:pw:", "--user", "all:x"]).await;
    let jane = mock.user("jane", "a b");
    jane.config().net().hostname().get().await.expect("the right to see it");
    assert!(jane.config().net().hostname().put("lab").await.expect_err("no right").is_permission());
    assert!(mock.user("guest", "pw").sys().sn().get().await.expect_err("no right").is_permission());
    mock.user("all", "x").config().net().hostname().put("lab").await.expect("all rights");
    assert!(mock.user("owner", "default").sys().sn().get().await.is_err(), "nobody but those named");
}

#[tokio::test]
async fn shows_a_certificate_that_can_be_pinned() {
    let mut mock = Mock::start(&["--tls"]).await;
    assert!(mock.address.starts_with("https://127.0.0.1:"), "{}", mock.address);
    let pin = mock.lines.next_line().await.expect("readable").expect("a second line");
    let meter = Meter::builder(&mock.address).credentials("owner", "default").pin_sha256(pin).build();
    meter.expect("a fingerprint").sys().sn().get().await.expect("a connection");
    assert!(mock.user("owner", "default").sys().sn().get().await.is_err(), "nobody signed it");
}

#[tokio::test]
async fn has_the_faults_that_are_asked_for() {
    let mock = Mock::start(&["--fault", "error=busy,below=/register", "--fault", "drop,below=/local"]).await;
    let meter = Meter::builder(&mock.address).credentials("owner", "default").retries(0).build();
    let meter = meter.expect("an address");
    let error = meter.register().get().await.expect_err("an error");
    assert!(error.is_meter() && error.to_string().contains("busy"), "{error}");
    let error = meter.local().get().await.expect_err("no reply");
    assert!(error.is_transport(), "{error}");
}

/// The status line, the headers and the body of a GET.
async fn get(address: &str, path: &str) -> (String, String) {
    let host = address.trim_start_matches("http://");
    let mut stream = tokio::net::TcpStream::connect(host).await.expect("a connection");
    let request = format!("GET {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.expect("to be sent");
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.expect("a reply");
    let (head, body) = reply.split_once("\r\n\r\n").expect("a head");
    (head.to_ascii_lowercase(), body.to_owned())
}

#[tokio::test]
async fn shows_the_house_and_serves_the_document_of_its_api() {
    let mock = Mock::start(&[]).await;
    let (head, page) = get(&mock.address, "/").await;
    assert!(head.starts_with("http/1.1 200") && head.contains("text/html"), "{head}");
    assert!(page.contains("/openapi.yaml") && page.contains("/live.json"), "{page}");
    // One file: nothing is fetched from elsewhere.
    assert!(!page.contains("http://") && !page.contains("https://"), "{page}");
    let (head, json) = get(&mock.address, "/openapi.json").await;
    assert!(head.contains("application/json") && json == egauge_webapi::DOCUMENT, "{head}");
    let (head, yaml) = get(&mock.address, "/openapi.yaml").await;
    assert!(head.contains("application/yaml") && yaml.starts_with("openapi: "), "{head}");
    // Each path is there, as a key of its own.
    let document: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    for path in document["paths"].as_object().expect("paths").keys() {
        let quoted = serde_json::to_string(path).expect("a text");
        assert!(
            yaml.contains(&format!("\n  {path}:\n")) || yaml.contains(&format!("\n  {quoted}:\n")),
            "{path}"
        );
    }
    let (_, live) = get(&mock.address, "/live.json").await;
    let live: serde_json::Value = serde_json::from_str(&live).expect("JSON");
    let names: Vec<_> =
        live["registers"].as_array().expect("registers").iter().map(|one| &one["name"]).collect();
    assert!(names.contains(&&"Grid".into()) && live["time"].is_number(), "{live}");
    let (head, _) = get(&mock.address, "/other").await;
    assert!(head.starts_with("http/1.1 404"), "{head}");
}

#[tokio::test]
async fn says_what_to_try_and_logs_requests() {
    let (process, mut lines) = spawned(&["--log"], Stdio::piped());
    let address = lines.next_line().await.expect("readable").expect("an address");
    get(&address, "/api/auth/unauthorized").await;
    get(&address, "/live.json").await;
    let said = killed(process).await;
    assert!(said.contains("user owner, password default") && said.contains("egauge now"), "{said}");
    assert!(said.contains("egauge history") && said.contains("/openapi.yaml"), "{said}");
    assert!(
        said.contains(" GET /api/auth/unauthorized 401 ") && said.contains(" GET /live.json 200 "),
        "{said}"
    );
}

#[tokio::test]
async fn a_log_that_nobody_reads_does_not_end_the_meter() {
    let (mut process, mut lines) = spawned(&["--log"], Stdio::piped());
    let address = lines.next_line().await.expect("readable").expect("an address");
    drop(process.stderr.take());
    for _ in 0..2 {
        let (head, _) = get(&address, "/live.json").await;
        assert!(head.starts_with("http/1.1 200"), "{head}");
    }
}

#[tokio::test]
async fn arguments_that_make_no_sense_end_with_2() {
    for (arguments, says) in [
        (&["--listen", "localhost:8080"][..], "expected an IP address and a port"),
        (&["--listen", "0.0.0.0:0"], "--user"),
        (&["--user", "jane"], "expected NAME:PASSWORD"),
        (&["--user", "jane:pw:root"], "`root` is not a privilege"),
        (&["--fault", "flood"], "`flood` is not a fault"),
        (&["--seed", "x"], "--seed"),
        (&["--write-only", "x"], "expected `keep` or `reset`"),
        (&["surplus"], "surplus"),
    ] {
        let (status, said) = refused(arguments).await;
        assert_eq!(status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
}

/// The program warns on standard error where others can reach the meter, and not on loopback.
#[tokio::test]
async fn an_open_meter_says_so() {
    for (arguments, warned) in [
        (&["--listen", "0.0.0.0:0", "--user", "jane:pw"][..], true),
        (&["--listen", "[::]:0", "--user", "jane:pw"], true),
        (&["--listen", "127.0.0.1:0"], false),
        (&[], false),
    ] {
        let (process, mut lines) = spawned(arguments, Stdio::piped());
        let address = lines.next_line().await.expect("readable");
        let said = killed(process).await;
        // A machine without IPv6 cannot be asked.
        assert!(address.is_some() || arguments[1].starts_with("[::]"), "{said}");
        assert_eq!(said.contains("WARNING") && said.contains("anyone"), warned, "{arguments:?}: {said}");
    }
}

#[tokio::test]
async fn a_port_that_is_taken_ends_with_1() {
    let mock = Mock::start(&[]).await;
    let taken = mock.address.trim_start_matches("http://");
    let (status, said) = refused(&["--listen", taken]).await;
    assert_eq!(status.code(), Some(1), "{said}");
    assert!(said.contains("cannot listen on"), "{said}");
}

#[tokio::test]
async fn xtask_has_its_help() {
    let output = Command::new(env!("CARGO_BIN_EXE_egauge-simulator")).arg("--help").output().await.unwrap();
    let known = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../xtask/src/help/mock.txt");
    assert_eq!(
        std::fs::read_to_string(&known).unwrap_or_default(),
        String::from_utf8(output.stdout).unwrap(),
        "run `cargo run -p egauge-simulator -- --help > xtask/src/help/mock.txt`"
    );
}
