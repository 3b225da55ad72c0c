//! Commands that need the generated crate: programs of the `tests` package, run through cargo, since this program
//! must work when that crate does not compile.

use crate::failure::Failure;
use crate::source;
use clap::Args;
use std::ffi::OsString;
use std::process::Command;

/// Arguments that are another program's.
#[derive(Args)]
pub(crate) struct Program {
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

impl Program {
    /// Runs a program of the `tests` package; gives its exit code.
    pub(crate) fn run(self, name: &str) -> Result<u8, Failure> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(["run", "--quiet", "--package", "workspace-tests", "--bin", name])
            .arg("--manifest-path")
            .arg(source::workspace().join("Cargo.toml"))
            .arg("--")
            .args(self.arguments)
            .status()
            .map_err(|error| Failure::Message(format!("error: cannot run cargo: {error}")))?;
        // One that was ended by a signal has no code.
        Ok(status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1))
    }
}
