//! `cargo xtask since`: from all revisions to the overlay that records the first revision of each item.

use crate::disk::{Directory, reading};
use crate::failure::Failure;
use crate::report::Messages;
use crate::source;
use clap::Args;
use egauge_webapi_generator::document::{Document, Node};
use egauge_webapi_generator::since;
use std::io::Write;
use std::path::Path;

/// Writes spec/overlays/since.yaml: the first revision of spec/ that has an item
#[derive(Args)]
pub(crate) struct Since {
    /// Write nothing; fail if the file is not what would be written
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Since {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let workspace = source::workspace();
        let path = workspace.join(since::FILE);
        if self.check {
            let _reading = reading(&workspace)?;
            if std::fs::read(&path).ok() == Some(overlay(&workspace)?.into_bytes()) {
                return Ok(());
            }
            let message = format!("error: {} is out of date\n  help: run `cargo xtask since`", since::FILE);
            return Err(Failure::Message(message));
        }
        let directory = Directory::open(&workspace)?;
        let text = overlay(&workspace)?;
        let mut change = directory.change();
        change.write(since::FILE, text.as_str());
        let written = !change.is_empty();
        change.apply()?;
        let actions = text.lines().filter(|line| line.starts_with("- ")).count();
        writeln!(
            out,
            "{} {}: {actions} actions",
            if written { "wrote" } else { "unchanged" },
            source::shown(&path)
        )?;
        Ok(())
    }
}

/// The overlay, computed from every revision.
fn overlay(workspace: &Path) -> Result<String, Failure> {
    let directory = workspace.join("spec");
    let revisions = source::revisions(workspace)?.names;
    let read = |revision: &String| source::read(&directory.join(format!("{revision}.yaml")));
    let documents = revisions.iter().map(read).collect::<Result<Vec<Document>, _>>()?;
    let trees: Vec<(&str, &Node)> =
        (revisions.iter().map(String::as_str)).zip(documents.iter().map(|document| &document.root)).collect();
    Ok(since::overlay(&trees))
}
