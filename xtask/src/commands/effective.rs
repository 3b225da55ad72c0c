//! `cargo xtask effective`: the document that code is generated from, for other tools to read.

use crate::failure::Failure;
use crate::report::{Messages, Report};
use crate::source::{Source, Spec};
use clap::Args;
use egauge_webapi_generator::document;
use std::io::Write;

/// Prints the document as code is generated from it: its facts, overlays applied
#[derive(Args)]
pub(crate) struct Effective {
    #[command(flatten)]
    spec: Spec,
    #[command(flatten)]
    pub(crate) messages: Messages,
}

impl Effective {
    pub(crate) fn run(self, out: &mut dyn Write, report: &mut Report<'_>) -> Result<(), Failure> {
        let Source { document, overlays, .. } = self.spec.read()?;
        let (root, warnings) = egauge_webapi_generator::effective(&document, &overlays)?;
        report.warn(&document, warnings);
        out.write_all(document::write(&root, &|pointer| document.spelling(pointer)).as_bytes())?;
        Ok(())
    }
}
