//! The program `egauge`, run as a user runs it, on a simulated meter on loopback.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::extract::Request;
use egauge_simulator::{Clock, Simulator, SimulatorBuilder};
use egauge_webapi::Timestamp;
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower_service::Service as _;

pub mod server;

/// Wednesday, 2024-07-10 12:00:00 UTC.
pub const NOON: i64 = 1_720_612_800;

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// A meter that is served until this is dropped, and a user with a home of its own.
pub struct Bench {
    pub address: String,
    home: TempDir,
    asked: Arc<Mutex<Vec<String>>>,
    runtime: Runtime,
}

/// A meter whose clock stands at noon.
pub fn at_noon() -> SimulatorBuilder {
    Simulator::builder().seed(7).clock(Clock::standing_at(Timestamp::from_unix_seconds(NOON)))
}

impl Bench {
    pub fn new() -> Self {
        Self::serving(at_noon())
    }

    pub fn serving(meter: SimulatorBuilder) -> Self {
        Self::answering(meter, |_| ())
    }

    /// A meter, and what happens when it is asked for a URL, before it answers.
    fn answering(meter: SimulatorBuilder, before: impl Fn(&str) + Clone + Send + Sync + 'static) -> Self {
        let runtime = Runtime::new().unwrap();
        let meter = meter.build().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let app = axum::Router::new().fallback(move |request: Request| {
            let url = request.uri().to_string();
            before(&url);
            log.lock().unwrap().push(url);
            meter.clone().call(request)
        });
        runtime.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, home: tempfile::tempdir().unwrap(), asked, runtime }
    }

    /// A meter that answers paths below `/api` with these texts and status 200, others with 404.
    pub fn scripted(answers: &'static [(&'static str, &'static str)]) -> Self {
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        let app = axum::Router::new().fallback(async move |request: Request| {
            let path = request.uri().path_and_query().map_or("", |path| path.as_str());
            log.lock().unwrap().push(path.to_owned());
            let found = answers.iter().find(|(begin, _)| path.starts_with(&format!("/api{begin}")));
            axum::http::Response::builder()
                .status(if found.is_some() { 200 } else { 404 })
                .header("content-type", "application/json")
                .body(found.map_or("", |(_, text)| text).to_owned())
                .unwrap()
        });
        runtime.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { address, home: tempfile::tempdir().unwrap(), asked, runtime }
    }

    /// How often the meter has been asked for what has this in its URL.
    pub fn count(&self, url: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|asked| asked.contains(url)).count()
    }

    /// Waits until the meter has been asked so often for what has this in its URL.
    pub fn wait_for(&self, times: usize, url: &str) {
        let begin = Instant::now();
        while self.count(url) < times {
            assert!(begin.elapsed() < Duration::from_secs(60), "nobody asks for {url}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// A meter whose clock goes on by half a second whenever somebody asks whether a capture or a scan is done: thirty
    /// whole periods of its mains, so that whatever is recorded begins at the same phase.
    pub fn stepping() -> Self {
        let clock = Clock::standing_at(Timestamp::from_unix_seconds(NOON));
        let meter = Simulator::builder().seed(7).clock(clock.clone());
        Self::answering(meter, move |url| {
            if url.contains("?n=") || url.contains("?tid=") {
                clock.step(Duration::from_millis(500));
            }
        })
    }

    /// A path in the user's home.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A file in the user's home, with a mode.
    pub fn file(&self, name: &str, text: &str, mode: u32) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
        path
    }

    /// The program, with nothing of our own environment but what is said here.
    pub fn bare(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_egauge"));
        command.args(arguments).env_clear().stdin(Stdio::null());
        command.env("HOME", self.home.path()).env("TZ", "UTC").current_dir(self.home.path());
        command
    }

    /// The program, for the meter's owner.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.bare(arguments);
        command
            .env("EGAUGE_METER", &self.address)
            .env("EGAUGE_USER", "owner")
            .env("EGAUGE_PASSWORD", "default");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Outcome {
        self.outcome(&mut self.command(arguments))
    }

    /// What a run prints that does what it is asked for.
    pub fn done(&self, arguments: &[&str]) -> String {
        let outcome = self.run(arguments);
        assert_eq!((outcome.code, outcome.err.as_str()), (Some(0), ""), "{arguments:?}: {}", outcome.out);
        outcome.out
    }

    pub fn outcome(&self, command: &mut Command) -> Outcome {
        let output = command.output().unwrap();
        let text = |bytes: Vec<u8>| self.redacted(&String::from_utf8(bytes).unwrap());
        Outcome { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    /// A run that can be interrupted.
    pub fn spawn(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// A text without what differs from run to run.
    pub fn redacted(&self, text: &str) -> String {
        let home = self.home.path().display().to_string();
        text.replace(&self.address, "[meter]").replace(&home, "[home]")
    }

    /// What is in the user's home.
    pub fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.home.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

/// Sends a signal, such as `-TERM`.
pub fn signal(child: &Child, signal: &str) {
    let done = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(done.success());
}

/// Presses Ctrl-C.
pub fn interrupt(child: &Child) {
    signal(child, "-INT");
}

pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}
