//! The program behind `cargo xtask contracts`.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

use clap::Parser;
use clap::builder::PossibleValuesParser;
use std::process::ExitCode;
use workspace_tests::contracts::{self, CONTRACTS};

/// Tries client and server against other people's programs, which are installed below `target/`; writes
/// `tests/CONTRACTS.md` once all contracts are kept.
#[derive(Parser)]
#[command(name = "cargo xtask contracts", bin_name = "cargo xtask contracts", term_width = 0)]
struct Arguments {
    /// One contract instead of all
    #[arg(long, value_name = "NAME", value_parser = PossibleValuesParser::new(CONTRACTS.map(|contract| contract.name)))]
    only: Option<String>,
}

fn main() -> ExitCode {
    match contracts::run(Arguments::parse().only.as_deref()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
