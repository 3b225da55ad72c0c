//! `cargo xtask import`: from an official document to a file of `spec/`.

use crate::disk::Directory;
use crate::failure::Failure;
use crate::report::{Messages, Report};
use crate::source;
use clap::Args;
use egauge_webapi_generator::import;
use std::io::Write;
use std::path::PathBuf;

/// Writes the facts of an official document, without its texts, to spec/NAME.yaml
#[derive(Args)]
pub(crate) struct Import {
    /// The official document, YAML or JSON
    file: PathBuf,
    /// The revision's name [default: the document's info.version]
    #[arg(long, value_name = "NAME", value_parser = revision)]
    revision: Option<String>,
    /// The file to write [default: spec/NAME.yaml in the workspace]; the digests of the document's texts go beside it,
    /// to a file of the same name that ends in `.texts`
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Import {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let document = source::read(&self.file)?;
        // A file that is not a document of this API has worse problems than its name.
        import::check(&document)?;
        let revision = source::revision_name(&document, self.revision.as_deref())?;
        let mut imported = import::import(&document, &revision)?;
        report.warn(&document, std::mem::take(&mut imported.warnings));
        let (directory, name, path) = match self.out {
            Some(path) => {
                let (directory, name) = Directory::of_file(&path)?;
                (directory, name, path)
            }
            None => {
                let name = format!("spec/{revision}.yaml");
                let path = source::workspace().join(&name);
                (Directory::open(&source::workspace())?, name, path)
            }
        };
        let mut change = directory.change();
        change.write(name.as_str(), imported.text.as_str());
        let written = !change.is_empty();
        if let Some(texts) = &imported.texts {
            change.write(source::texts_name(&name), texts.file_text());
        }
        change.apply()?;
        writeln!(
            out,
            "{} {}: revision {revision}, {} lines; {} texts dropped, {} strings in examples replaced",
            if written { "wrote" } else { "unchanged" },
            source::shown(&path),
            imported.text.lines().count(),
            imported.dropped,
            imported.replaced,
        )?;
        Ok(())
    }
}

fn revision(name: &str) -> Result<String, String> {
    if source::is_revision(name) {
        Ok(name.to_owned())
    } else {
        Err("a revision's name consists of letters, digits, `.`, `_` and `-`".to_owned())
    }
}
