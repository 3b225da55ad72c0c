//! Cargo, as commands run it.

use serde::de::DeserializeOwned;
use std::env;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The cargo that runs this program, else the one that the system finds.
pub(crate) fn command() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// What `cargo metadata` says of a workspace's own packages. Fails with a sentence.
pub(crate) fn metadata<T: DeserializeOwned>(workspace: &Path) -> Result<T, String> {
    let done = command()
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1", "--manifest-path"])
        .arg(workspace.join("Cargo.toml"))
        .stdin(Stdio::null())
        .output()
        .map_err(|error| cannot_start(&error))?;
    if !done.status.success() {
        return Err(first_error(&done));
    }
    serde_json::from_slice(&done.stdout).map_err(|error| format!("cargo's metadata cannot be read: {error}"))
}

pub(crate) fn cannot_start(error: &std::io::Error) -> String {
    format!("cannot start cargo: {error}")
}

/// The first line of an error of cargo's own.
pub(crate) fn first_error(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let line = text.lines().find(|line| line.starts_with("error")).or_else(|| text.lines().next());
    line.unwrap_or("cargo failed without a message").to_owned()
}
