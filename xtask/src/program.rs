//! Programs that need the generated crate, which cargo builds and starts: xtask never links it.

use crate::cargo;
use crate::failure::Failure;
use crate::source;
use serde::Deserialize;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// After which time somebody wants to know what goes on.
const PATIENCE: Duration = Duration::from_millis(500);

/// A program of a package, and what it says of itself.
pub(crate) struct Program {
    pub(crate) package: &'static str,
    pub(crate) name: &'static str,
    /// What comes before the arguments.
    pub(crate) command: &'static [&'static str],
    /// Its help, which a test of the program holds against what it prints: `--help` answers without a build.
    pub(crate) help: &'static str,
}

/// A line of what cargo says of a build, as far as it is of use.
#[derive(Deserialize)]
struct Message {
    executable: Option<PathBuf>,
}

impl Program {
    /// Runs it with our input and output, and ends as it does.
    pub(crate) fn run(&self, arguments: &[OsString]) -> Result<(), Failure> {
        let before_others = arguments.iter().take_while(|argument| *argument != "--");
        if before_others.into_iter().any(|argument| argument == "--help" || argument == "-h") {
            // Nobody may want to read it to its end.
            let _ = std::io::stdout().write_all(self.help.as_bytes());
            return Ok(());
        }
        let executable = self.build()?;
        let status = Command::new(&executable).args(self.command).args(arguments).status();
        let status = status.map_err(|error| {
            Failure::Message(format!("error: cannot start {}: {error}", executable.display()))
        })?;
        match status.code() {
            Some(0) => Ok(()),
            // Ended by a signal, as when the user stops it.
            None => Err(Failure::Ended(1)),
            Some(code) => Err(Failure::Ended(u8::try_from(code).unwrap_or(1))),
        }
    }

    /// Has cargo build it, and prints a message if that takes a while.
    fn build(&self) -> Result<PathBuf, Failure> {
        let mut command = cargo::command();
        command
            .args(["build", "--quiet", "--message-format", "json-render-diagnostics"])
            .args(["--package", self.package, "--bin", self.name, "--manifest-path"])
            .arg(source::workspace().join("Cargo.toml"))
            .stdin(Stdio::null())
            .stderr(Stdio::inherit());
        let (done, built) = mpsc::channel::<()>();
        let package = self.package;
        let patience = thread::spawn(move || {
            if built.recv_timeout(PATIENCE) == Err(mpsc::RecvTimeoutError::Timeout) {
                eprintln!("building {package}, which takes minutes the first time ..");
            }
        });
        let output = command.output();
        drop(done);
        // It prints a line or nothing, and cannot panic.
        let _ = patience.join();
        let output =
            output.map_err(|error| Failure::Message(format!("error: cannot start cargo: {error}")))?;
        if !output.status.success() {
            return Err(Failure::Message(format!(
                "error: {package} does not build; cargo's errors are above"
            )));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let mut executables =
            text.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok()?.executable);
        executables
            .next_back()
            .ok_or_else(|| Failure::Message(format!("error: cargo does not say where {} is", self.name)))
    }
}
