//! `cargo xtask operations`: the operations of a document.

use crate::failure::Failure;
use crate::report::Report;
use crate::source::{Source, Spec};
use clap::{Args, ValueEnum};
use egauge_webapi_generator::Listed;
use serde::Serialize;
use std::io::Write;

/// Lists the operations in the document's order: method, path, operationId
#[derive(Args)]
pub(crate) struct Operations {
    #[command(flatten)]
    spec: Spec,
    /// How they are listed
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A line each
    Text,
    /// A JSON array of objects
    Json,
}

/// An operation as JSON.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Line<'a> {
    method: &'a str,
    path: &'a str,
    operation_id: &'a str,
}

impl<'a> From<&'a Listed> for Line<'a> {
    fn from(operation: &'a Listed) -> Self {
        Self { method: &operation.method, path: &operation.path, operation_id: &operation.id }
    }
}

impl Operations {
    /// Whether diagnostics are printed as JSON, as the output is.
    pub(crate) fn json(&self) -> bool {
        matches!(self.format, Format::Json)
    }

    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let Source { document, overlays, .. } = self.spec.read()?;
        let (operations, warnings) = egauge_webapi_generator::operations(&document, &overlays)?;
        report.warn(&document, warnings);
        let lines: Vec<Line<'_>> = operations.iter().map(Line::from).collect();
        match self.format {
            Format::Text => {
                for Line { method, path, operation_id } in lines {
                    writeln!(out, "{method} {path} {operation_id}")?;
                }
            }
            Format::Json => {
                serde_json::to_writer_pretty(&mut *out, &lines).map_err(std::io::Error::from)?;
                writeln!(out)?;
            }
        }
        Ok(())
    }
}
