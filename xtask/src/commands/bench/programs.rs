//! The benches of the crates, which cargo builds and this runs.

use super::figure::Figure;
use super::{Way, timed};
use crate::cargo;
use crate::failure::Failure;
use crate::source;
use serde::Deserialize;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A bench of a package.
pub(super) struct Program {
    package: &'static str,
    name: &'static str,
    /// Arguments of cargo for its features.
    features: &'static [&'static str],
}

// With the same features, so that the crate is built once for all of them.
pub(super) static DECODE: Program = of_client("decode");
pub(super) static CALL: Program = of_client("overhead");
pub(super) static ROUTE: Program = of_client("router");
pub(super) static HISTORY: Program = Program { package: "egauge-simulator", name: "year", features: &[] };
pub(super) static NOW: Program = Program { package: "egauge", name: "now", features: &[] };
/// Reads the document's YAML and does nothing else.
pub(super) static YAML: Program = Program { package: "egauge-webapi-generator", name: "yaml", features: &[] };

const fn of_client(name: &'static str) -> Program {
    Program { package: "egauge-webapi", name, features: &["--features", "server"] }
}

/// A line of what cargo says of a build, as far as it is of use.
#[derive(Deserialize)]
struct Message {
    executable: Option<PathBuf>,
    target: Option<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

impl Program {
    /// Has cargo build it. A smoke run takes what `cargo test --workspace` has built of the crates.
    pub(super) fn build(&self, is_smoke: bool) -> Result<PathBuf, Failure> {
        let mut command = cargo::command();
        command.args([
            "bench",
            "--quiet",
            "--no-run",
            "--message-format",
            "json-render-diagnostics",
            "--bench",
        ]);
        command.arg(self.name);
        if is_smoke {
            command.args(["--profile", "dev", "--workspace", "--all-features"]);
        } else {
            command.args(["--package", self.package]).args(self.features);
        }
        let output = command
            .current_dir(source::workspace())
            .stdin(Stdio::null())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| timed::cannot_start("cargo".as_ref(), &error))?;
        if !output.status.success() {
            let message = format!("error: the bench {} does not build; cargo's errors are above", self.name);
            return Err(Failure::Message(message));
        }
        let text = String::from_utf8_lossy(&output.stdout);
        let mut messages = text.lines().filter_map(|line| serde_json::from_str::<Message>(line).ok());
        let found = messages.find_map(|message| {
            let is_it = message.target.is_some_and(|target| target.name == self.name);
            message.executable.filter(|_| is_it)
        });
        found.ok_or_else(|| Failure::Message(format!("error: cargo does not say where {} is", self.name)))
    }
}

/// Runs a bench and reads its figures.
pub(super) fn measure(program: &Program, way: &Way) -> Result<Vec<Figure>, Failure> {
    let mut command = Command::new(program.build(way.is_smoke)?);
    command.args(["--figures", "--rounds", &way.rounds.to_string()]);
    if !way.is_smoke {
        command.arg("--bench");
    }
    let figures: Vec<Figure> = timed::output(&mut command)?.lines().filter_map(read).collect();
    if figures.is_empty() {
        let message =
            format!("error: the bench {} has printed no figure\n  help: see benches/common", program.name);
        return Err(Failure::Message(message));
    }
    Ok(figures)
}

/// A line `figure`, what, unit and samples, with tabs between.
fn read(line: &str) -> Option<Figure> {
    let mut cells = line.strip_prefix("figure\t")?.split('\t');
    let (what, unit, samples) = (cells.next()?, cells.next()?, cells.next()?);
    let samples = samples.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    Some(Figure::new(what, unit, samples))
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn lines_of_figures_are_read_and_others_are_not() {
        let figure = read("figure\ta call, of bare reqwest\t\t0.95 0.97").unwrap();
        assert_eq!((figure.what.as_str(), figure.unit.as_str()), ("a call, of bare reqwest", ""));
        assert_eq!(figure.samples, [0.95, 0.97]);
        assert_eq!(read("figure\trows\trows/s\t5e5").unwrap().value(), "500000 rows/s");
        for line in ["", "median of 9: 0.9", "figure\ta", "figure\ta\tms\tb"] {
            assert!(read(line).is_none(), "{line}");
        }
    }
}
