//! `cargo xtask diff`: what differs between two documents, and what it means for whom.

use crate::failure::Failure;
use crate::report::Report;
use crate::source::{self, Source, Spec};
use clap::{Args, ValueEnum};
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::diff::{self, Verdict};
use std::io::{IsTerminal, Write};

/// Compares two documents: each change, whom it concerns, and the version that the crate needs
#[derive(Args)]
pub(crate) struct Diff {
    /// A revision of spec/, or a file: an official document or an imported one
    old: String,
    /// The newer one
    new: String,
    /// How the result is printed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Whether the text is in colour
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    color: Color,
    /// End with exit code 3 if the crate needs at least this release
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<Threshold>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// Every change in words, with its lines and effects
    Text,
    /// For a CHANGELOG: the verdict, then what is removed, changed, added and deprecated
    Markdown,
    /// An object that `generator/src/diff/schema.json` describes
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}

impl Color {
    fn is_on(self) -> bool {
        match self {
            Self::Auto => std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
            Self::Always => true,
            Self::Never => false,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Threshold {
    /// Anything differs
    Patch,
    /// Items of the crate are new or deprecated
    Minor,
    /// Items of the crate are gone or differ
    Major,
}

impl From<Threshold> for Verdict {
    fn from(threshold: Threshold) -> Self {
        match threshold {
            Threshold::Patch => Self::Patch,
            Threshold::Minor => Self::Minor,
            Threshold::Major => Self::Major,
        }
    }
}

impl Diff {
    /// Whether diagnostics are printed as JSON, as the output is.
    pub(crate) fn json(&self) -> bool {
        matches!(self.format, Format::Json)
    }

    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let Source { document: old, overlays, path, .. } = Spec::of(self.old).read()?;
        let old_texts = source::texts(&path)?;
        let Source { document: new, path, .. } = Spec::of(self.new).read()?;
        let new_texts = source::texts(&path)?;
        let diff = diff::diff_with_texts((&old, old_texts.as_ref()), (&new, new_texts.as_ref()), &overlays)?;
        for document in [&old, &new] {
            let duplicates = document.duplicates.iter().cloned();
            report.warn(document, duplicates.map(Diagnostic::into_warning).collect());
        }
        match self.format {
            Format::Text => out.write_all(diff::text(&diff, self.color.is_on()).as_bytes())?,
            Format::Markdown => out.write_all(diff::markdown(&diff).as_bytes())?,
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &diff).map_err(std::io::Error::from)?;
                writeln!(out)?;
            }
        }
        match self.fail_on {
            Some(threshold) if diff.verdict >= Verdict::from(threshold) => Err(Failure::Reached),
            _ => Ok(()),
        }
    }
}
