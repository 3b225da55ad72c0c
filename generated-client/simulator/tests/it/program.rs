//! The program behind `cargo xtask mock`, as a user starts it.

use std::path::Path;
use std::process::{ExitStatus, Stdio};

use egauge_webapi::{Http, Meter};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

/// A meter that runs until it is dropped.
struct Mock {
    _process: Child,
    lines: Lines<BufReader<ChildStdout>>,
    address: String,
}

impl Mock {
    async fn start(arguments: &[&str]) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_egauge-simulator"))
            .args(arguments)
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let address = lines.next_line().await.expect("readable").expect("a first line");
        Self { _process: process, lines, address }
    }

    fn user(&self, name: &str, password: &str) -> Meter<Http> {
        Meter::builder(&self.address).credentials(name, password).build().expect("an address")
    }
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

#[tokio::test]
async fn arguments_that_make_no_sense_end_with_2() {
    for (arguments, says) in [
        (&["--listen", "nowhere"][..], "--listen"),
        (&["--listen", "0.0.0.0:0"], "--user"),
        (&["--user", "jane"], "a colon between"),
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
        let mut process = Command::new(env!("CARGO_BIN_EXE_egauge-simulator"))
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let address = lines.next_line().await.expect("readable");
        process.kill().await.expect("to be ended");
        let output = process.wait_with_output().await.expect("an end");
        let said = String::from_utf8(output.stderr).expect("UTF-8");
        // A machine without IPv6 cannot be asked.
        assert!(address.is_some() || arguments[1].starts_with("[::]"), "{said}");
        assert_eq!(said.contains("WARNING") && said.contains("everybody"), warned, "{arguments:?}: {said}");
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
