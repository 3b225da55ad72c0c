//! `cargo xtask generate`: from a document to the generated part of the crate.

use crate::disk::{Directory, Location, State, reading};
use crate::failure::Failure;
use crate::output::{self, Owner, Plan};
use crate::report::{Messages, Report};
use crate::source::{self, Source, Spec};
use clap::Args;
use egauge_webapi_generator::Generated;
use egauge_webapi_generator::naming::NameChange;
use std::io::Write;
use std::path::{Path, PathBuf};

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
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Generate {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let workspace = source::workspace();
        let directory = self.out.clone().unwrap_or_else(|| workspace.join(DIRECTORY));
        output::check_directory(&directory)?;
        let owner =
            if is_same(&directory, &workspace.join(DIRECTORY)) { Owner::Workspace } else { Owner::User };

        // Held from what is read of a directory to what is written there.
        let (source, open) = match owner {
            Owner::Workspace if !self.check => {
                let open = Directory::open(&workspace)?;
                (self.spec.read_held()?, Some(open))
            }
            _ => (self.spec.read()?, None),
        };
        let Source { document, overlays, names, is_default, .. } = source;
        let text = document.source.clone();
        let Generated { files, warnings, names } =
            egauge_webapi_generator::generate_locked(document, &overlays, &names)?;
        report.warn(&text, warnings);
        let published = is_default && self.out.is_none();
        if published {
            let changes = names.changes.iter();
            report.warn(&text, changes.map(NameChange::diagnostic).collect());
        }
        drop((text, overlays));
        let lock = published.then(|| names.lock.file_text());
        drop(names);
        let count = files.len();
        let lines = files.iter().map(|file| file.text.lines().count()).sum::<usize>();
        let files = files.into_iter().map(|file| (file.path, file.text));

        let changed = if self.check {
            // The writes of a killed run are undone first.
            let _reading = match owner {
                Owner::Workspace => reading(&workspace)?,
                Owner::User => reading(&Location::resolved(&directory))?,
            };
            let plan = Plan::new(&Location::resolved(&directory), &directory, owner, files)?;
            self.check(&plan, &directory, lock.as_deref())?;
            0
        } else {
            let (open, below) = match open {
                Some(open) => (open, format!("{DIRECTORY}/")),
                None => (Directory::open(&directory)?, String::new()),
            };
            let plan = Plan::new(&open.path().join(&below), &directory, owner, files)?;
            let mut change = open.change();
            plan.add_to(&mut change, &below)?;
            if let Some(lock) = lock {
                change.write(source::LOCK, lock);
            }
            let changed = change.files().count();
            change.apply()?;
            changed
        };
        writeln!(out, "{}: {count} files, {lines} lines; {changed} changed", source::shown(&directory))?;
        Ok(())
    }

    /// Fails if a file is not what would be written.
    fn check(&self, plan: &Plan<'_>, directory: &Path, lock: Option<&str>) -> Result<(), Failure> {
        let mut changes: Vec<_> = plan.changes().map(|(state, path)| (state, directory.join(path))).collect();
        if let Some(lock) = lock {
            let path = source::workspace().join(source::LOCK);
            match std::fs::read(&path) {
                Ok(old) if old == lock.as_bytes() => {}
                Ok(_) => changes.push((State::Stale, path)),
                Err(_) => changes.push((State::Missing, path)),
            }
        }
        if changes.is_empty() {
            return Ok(());
        }
        let mut message = format!("error: generated files are out of date in {}", source::shown(directory));
        for (state, path) in changes {
            message.push_str(&format!("\n  {state}: {}", source::shown(&path)));
        }
        message.push_str(&format!("\n  help: run `{}`", self.command()));
        Err(Failure::Message(message))
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

/// Whether two paths lead to the same directory.
fn is_same(one: &Path, other: &Path) -> bool {
    Location::resolved(one) == Location::resolved(other)
}
