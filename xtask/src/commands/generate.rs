//! `cargo xtask generate`: from a document to the generated part of the crate.

use crate::failure::Failure;
use crate::output::{Plan, State, write_file};
use crate::source::{self, Source, Spec};
use clap::Args;
use egauge_webapi_generator::naming::NameChange;
use std::fs;
use std::io::Write;
use std::path::PathBuf;

/// Where the generated part of the crate is in the workspace.
pub(crate) const DIRECTORY: &str = "generated-client/src/generated";

/// Writes the generated part of the crate and, for the default revision, the lock of names
#[derive(Args)]
pub(crate) struct Generate {
    #[command(flatten)]
    spec: Spec,
    /// The directory to write, which holds nothing but generated files [default: generated-client/src/generated]
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Write nothing; fail if a file is not what would be written
    #[arg(long)]
    check: bool,
}

impl Generate {
    pub(crate) fn run(self, out: &mut dyn Write, err: &mut dyn Write) -> Result<(), Failure> {
        let Source { document, overlays, names, is_default } = self.spec.read()?;
        let generated = egauge_webapi_generator::generate_locked(&document, &overlays, &names)?;
        source::warn(&document, generated.warnings, err);
        let directory = self.out.clone().unwrap_or_else(|| source::workspace().join(DIRECTORY));
        let published = is_default && self.out.is_none();
        let lock = source::workspace().join(source::LOCK);
        let lock_text = generated.names.lock.text();
        let lock_is_stale = published && fs::read(&lock).ok().is_none_or(|old| old != lock_text.as_bytes());
        if published {
            let changes = generated.names.changes.iter();
            source::warn(&document, changes.map(NameChange::diagnostic).collect(), err);
        }
        let files = generated.files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        let plan = Plan::new(&directory, files)?;
        let mut changes: Vec<_> = plan.changes().collect();
        if lock_is_stale {
            let state = if lock.exists() { State::Stale } else { State::Missing };
            changes.push((state, lock.clone()));
        }
        if self.check && !changes.is_empty() {
            let mut message =
                format!("error: generated files are out of date in {}", source::shown(&directory));
            for (state, path) in changes {
                message.push_str(&format!("\n  {state}: {}", source::shown(&path)));
            }
            message.push_str(&format!("\n  help: run `{}`", self.command()));
            return Err(Failure::Message(message));
        }
        plan.apply()?;
        if lock_is_stale {
            write_file(&lock, &lock_text)?;
        }
        writeln!(
            out,
            "{}: {} files, {} lines; {} changed",
            source::shown(&directory),
            generated.files.len(),
            generated.files.iter().map(|file| file.text.lines().count()).sum::<usize>(),
            changes.len(),
        )?;
        Ok(())
    }

    /// The command that brings the files up to date.
    fn command(&self) -> String {
        let mut command = "cargo xtask generate".to_owned();
        if let Some(spec) = self.spec.given() {
            command.push_str(&format!(" --spec {spec}"));
        }
        if let Some(directory) = &self.out {
            command.push_str(&format!(" --out {}", directory.display()));
        }
        command
    }
}
