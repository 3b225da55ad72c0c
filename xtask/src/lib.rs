//! The command line of the generator, and the only place that reads and writes files.
//!
//! Exit codes: 0 done; 1 the input is bad or generated files are out of date, said on standard error and nothing
//! written; 2 the arguments are wrong; 3 a comparison reached the level that `--fail-on` names.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]

mod cargo;
mod commands;
mod dependencies;
mod disk;
mod failure;
mod links;
mod output;
mod program;
mod record;
mod report;
mod source;

use clap::{Parser, Subcommand};
use failure::Failure;
use report::Report;
use std::ffi::OsString;
use std::io::Write;

#[derive(Parser)]
#[command(
    name = "cargo xtask",
    bin_name = "cargo xtask",
    about = "Generates the bindings of the eGauge WebAPI",
    // Otherwise lines would break where the features of other packages, built along, say so.
    term_width = 0
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Import(commands::import::Import),
    Generate(commands::generate::Generate),
    Bump(commands::bump::Bump),
    Operations(commands::operations::Operations),
    Effective(commands::effective::Effective),
    Explain(commands::explain::Explain),
    Diff(commands::diff::Diff),
    Lint(commands::lint::Lint),
    Mock(commands::mock::Mock),
    Since(commands::since::Since),
    Probe(commands::probe::Probe),
    Contracts(commands::contracts::Contracts),
    Bench(commands::bench::Bench),
    Package(commands::package::Package),
    Vendor(commands::vendor::Vendor),
}

/// Runs a command line; `arguments` starts with the program's name. Gives the exit code.
pub fn run<A>(arguments: A, out: &mut dyn Write, err: &mut dyn Write) -> u8
where
    A: IntoIterator<Item: Into<OsString> + Clone>,
{
    let command = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments.command,
        Err(usage) => {
            let text = usage.render();
            // If the message itself cannot be written, there is nowhere to report it.
            let _ = if usage.use_stderr() { write!(err, "{text}") } else { write!(out, "{text}") };
            return u8::try_from(usage.exit_code()).unwrap_or(2);
        }
    };
    let mut report = Report::new(err, command.reports_json());
    match command.run(out, &mut report) {
        Ok(()) => 0,
        Err(Failure::Closed) => 0,
        Err(Failure::Ended(code)) => code,
        Err(Failure::Reached) => 3,
        Err(failure) => {
            report.fail(&failure);
            1
        }
    }
}

impl Command {
    fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        match self {
            Self::Import(command) => command.run(out, report),
            Self::Generate(command) => command.run(out, report),
            Self::Bump(command) => command.run(out, report),
            Self::Operations(command) => command.run(out, report),
            Self::Effective(command) => command.run(out, report),
            Self::Explain(command) => command.run(out),
            Self::Diff(command) => command.run(out, report),
            Self::Lint(command) => command.run(out, report),
            Self::Mock(command) => command.run(),
            Self::Since(command) => command.run(out),
            Self::Probe(command) => command.run(),
            Self::Contracts(command) => command.run(),
            Self::Bench(command) => command.run(out),
            Self::Package(command) => command.run(out),
            Self::Vendor(command) => command.run(out, report),
        }
    }

    /// Whether diagnostics are printed as JSON.
    fn reports_json(&self) -> bool {
        match self {
            Self::Import(command) => command.messages.json(),
            Self::Generate(command) => command.messages.json(),
            Self::Bump(command) => command.messages.json(),
            Self::Effective(command) => command.messages.json(),
            Self::Since(command) => command.messages.json(),
            Self::Vendor(command) => command.messages.json(),
            Self::Operations(command) => command.json(),
            Self::Diff(command) => command.json(),
            Self::Lint(command) => command.json(),
            Self::Explain(_)
            | Self::Mock(_)
            | Self::Probe(_)
            | Self::Contracts(_)
            | Self::Bench(_)
            | Self::Package(_) => false,
        }
    }
}
