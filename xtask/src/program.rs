//! Programs that stand on the generated crate, which cargo builds and starts: this one never links it.

use crate::failure::Failure;
use crate::source;
use std::ffi::OsString;
use std::process::Command;

/// Runs a program of a package with our input and output, and ends as it does.
pub(crate) fn run(package: &str, name: &str, arguments: &[OsString]) -> Result<(), Failure> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let manifest = source::workspace().join("Cargo.toml");
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", package, "--bin", name, "--manifest-path"]);
    let status = command.arg(manifest).arg("--").args(arguments).status();
    let status = status.map_err(|error| Failure::Message(format!("error: cannot start cargo: {error}")))?;
    match status.code() {
        Some(0) => Ok(()),
        // Ended by a signal, as whoever stops it does.
        None => Err(Failure::Ended(1)),
        Some(code) => Err(Failure::Ended(u8::try_from(code).unwrap_or(1))),
    }
}
