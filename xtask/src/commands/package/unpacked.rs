//! The packages as others get them: unpacked outside of the workspace, built, tested and documented.

use super::contents::Member;
use crate::cargo;
use crate::failure::Failure;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, process};

/// A package that cargo has written.
pub(super) struct Packed<'a> {
    pub(super) member: &'a Member,
    /// The directory that is in it.
    pub(super) name: String,
    pub(super) path: PathBuf,
}

/// A directory that goes when this is dropped.
struct Scratch(PathBuf);

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left in a directory for temporary files is removed by the system.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What is run there.
struct Run {
    /// Arguments of cargo.
    arguments: &'static [&'static str],
    /// Variables of its environment.
    variables: &'static [(&'static str, &'static str)],
    shows: &'static str,
}

const RUNS: [Run; 3] = [
    Run {
        arguments: &["test", "--quiet"],
        variables: &[],
        shows: "its tests pass with the default features",
    },
    Run {
        arguments: &["test", "--quiet", "--all-features"],
        variables: &[],
        shows: "its tests pass with all features",
    },
    Run {
        arguments: &["doc", "--quiet", "--no-deps", "--all-features"],
        // As docs.rs does it, with a nightly compiler; `RUSTC_BOOTSTRAP` lets a stable one do it.
        variables: &[("RUSTDOCFLAGS", "--cfg docsrs -D warnings"), ("RUSTC_BOOTSTRAP", "1")],
        shows: "its documentation is built as on docs.rs",
    },
];

/// Unpacks the packages and does what others do with them; cargo's messages can be seen. `target` keeps what is built.
pub(super) fn check(packed: &[Packed<'_>], target: &Path, out: &mut dyn Write) -> Result<(), Failure> {
    let scratch = Scratch(env::temp_dir().join(format!("egauge-packages-{}", process::id())));
    fs::create_dir(&scratch.0).map_err(|error| Failure::file("unwritable", "make", &scratch.0, &error))?;
    for package in packed {
        let mut tar = Command::new("tar");
        tar.args(["--extract", "--gzip", "--file"]).arg(&package.path).arg("--directory").arg(&scratch.0);
        run(&mut tar, &format!("{} cannot be unpacked", package.path.display()))?;
    }
    for (number, package) in packed.iter().enumerate() {
        let name = &package.name;
        for Run { arguments, variables, shows } in RUNS {
            let mut command = cargo::command();
            command.args(arguments).current_dir(scratch.0.join(name)).env("CARGO_TARGET_DIR", target);
            // The registry does not have the others, or has older ones.
            for other in &packed[..number] {
                command.arg("--config").arg(format!(
                    "patch.crates-io.{}.path = {:?}",
                    other.member.name,
                    scratch.0.join(&other.name)
                ));
            }
            // What cargo says of this workspace is not so there.
            command.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS").envs(variables.iter().copied());
            let arguments = arguments.join(" ");
            run(&mut command, &format!("`cargo {arguments}` failed in the unpacked {name}"))?;
            writeln!(out, "unpacked: {name}: {shows}")?;
        }
    }
    Ok(())
}

fn run(command: &mut Command, message: &str) -> Result<(), Failure> {
    // Our own output is a list of what was found.
    let done = command.stdout(std::io::stderr()).status();
    let done = done.map_err(|error| {
        Failure::Message(format!("error: cannot start {}: {error}", command.get_program().display()))
    })?;
    if done.success() { Ok(()) } else { Err(Failure::Message(format!("error[package]: {message}"))) }
}
