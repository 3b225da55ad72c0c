//! `cargo xtask generate`: from a document to the generated part of the crate.

use crate::failure::Failure;
use crate::output::Plan;
use crate::source::{self, Source, Spec};
use clap::Args;
use std::io::Write;
use std::path::PathBuf;

/// Where the generated part of the crate is in the workspace.
const DIRECTORY: &str = "generated-client/src/generated";

/// Writes the generated part of the crate
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
        let Source { document, overlays } = self.spec.read()?;
        let generated = egauge_webapi_generator::generate(&document, &overlays)?;
        source::warn(&document, generated.warnings, err);
        let directory = self.out.clone().unwrap_or_else(|| source::workspace().join(DIRECTORY));
        let files = generated.files.iter().map(|file| (file.path.as_str(), file.text.as_str()));
        let plan = Plan::new(&directory, files)?;
        let changes: Vec<_> = plan.changes().collect();
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
        if !self.spec.is_default() {
            command.push_str(&format!(" --spec {}", self.spec));
        }
        if let Some(directory) = &self.out {
            command.push_str(&format!(" --out {}", directory.display()));
        }
        command
    }
}
