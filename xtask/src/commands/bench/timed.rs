//! Programs and what they take.

use crate::failure::Failure;
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What a program took, with all that it started.
#[derive(Debug)]
pub(super) struct Timed {
    pub(super) wall: Duration,
    /// CPU time in seconds and the peak of resident memory in MiB, where GNU time is installed.
    pub(super) used: Option<Used>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Used {
    pub(super) cpu: f64,
    pub(super) memory: f64,
}

impl Timed {
    /// CPU seconds where they are known, else seconds.
    pub(super) fn seconds(&self) -> f64 {
        self.used.map_or_else(|| self.wall.as_secs_f64(), |used| used.cpu)
    }
}

/// Runs a program below GNU time, or without where that is not installed. Fails if the program does.
pub(super) fn run(command: &Command, scratch: &Path) -> Result<Timed, Failure> {
    let report = scratch.join("time");
    let mut below = Command::new("time");
    below.args(["--quiet", "--format", "%U %S %M", "--output"]).arg(&report).arg(command.get_program());
    match measure(below.args(command.get_args()), command) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut plain = Command::new(command.get_program());
            measure(plain.args(command.get_args()), command)
                .map_err(|error| cannot_start(command.get_program(), &error))?
        }
        Err(error) => return Err(cannot_start(OsStr::new("time"), &error)),
        Ok(done) => done.map(|timed| Timed { used: read(&report), ..timed }),
    }
    .map_err(|said| failed(command, &said))
}

/// What a program writes to standard output; an error if it fails.
pub(super) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| cannot_start(command.get_program(), &error))?;
    if !output.status.success() {
        return Err(failed(command, &String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program in the directory and with the variables of another.
fn measure(program: &mut Command, like: &Command) -> io::Result<Result<Timed, String>> {
    if let Some(directory) = like.get_current_dir() {
        program.current_dir(directory);
    }
    for (name, value) in like.get_envs() {
        match value {
            Some(value) => program.env(name, value),
            None => program.env_remove(name),
        };
    }
    let begin = Instant::now();
    let output = program.stdin(Stdio::null()).output()?;
    let wall = begin.elapsed();
    let said = || String::from_utf8_lossy(&output.stderr).into_owned();
    Ok(if output.status.success() { Ok(Timed { wall, used: None }) } else { Err(said()) })
}

fn read(report: &Path) -> Option<Used> {
    parse(&fs::read_to_string(report).ok()?)
}

fn parse(report: &str) -> Option<Used> {
    let mut numbers = report.lines().next_back()?.split(' ').map(str::parse::<f64>);
    let mut next = || numbers.next()?.ok();
    let cpu = next()? + next()?;
    Some(Used { cpu, memory: next()? / 1024.0 })
}

pub(super) fn cannot_start(program: &OsStr, error: &io::Error) -> Failure {
    Failure::Message(format!("error: cannot start {}: {error}", program.display()))
}

/// The error of a program, with the end of its output.
pub(super) fn failed(command: &Command, said: &str) -> Failure {
    let lines: Vec<&str> = said.lines().collect();
    let last = lines[lines.len().saturating_sub(20)..].join("\n  ");
    let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
    let program = command.get_program().display();
    Failure::Message(format!("error: `{program} {}` failed\n  {last}", arguments.join(" ")))
}

/// What everything is measured on.
pub(super) fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let text = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = text.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("processor not known", |(_, model)| model.trim());
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().filter(|load| !load.is_empty()).unwrap_or("not known");
    format!("{cores} cores ({model}), {}; load when it ended: {load}.", rustc())
}

fn rustc() -> String {
    let output = Command::new("rustc").arg("--version").output();
    let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    text.unwrap_or_else(|_| "rustc not known".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_gnu_time_writes_is_read() {
        assert_eq!(parse("1.50 0.25 2048\n"), Some(Used { cpu: 1.75, memory: 2.0 }));
        assert_eq!(
            parse("Command exited with non-zero status 1\n0.0 0.5 1024"),
            Some(Used { cpu: 0.5, memory: 1.0 })
        );
        assert_eq!(parse(""), None);
        assert_eq!(parse("x y z"), None);
    }

    #[test]
    fn a_program_that_fails_is_quoted() {
        let root = tempfile::tempdir().unwrap();
        let failure =
            run(Command::new("cargo").arg("--no-such-option"), root.path()).unwrap_err().to_string();
        assert!(
            failure.contains("`cargo --no-such-option` failed") && failure.contains("unexpected"),
            "{failure}"
        );
        let failure = run(&Command::new("no-such-program-anywhere"), root.path()).unwrap_err().to_string();
        assert!(failure.contains("no-such-program-anywhere"), "{failure}");
    }
}
