//! What commands say on standard error: diagnostics, as text or as JSON.

use crate::failure::Failure;
use clap::{Args, ValueEnum};
use egauge_webapi_generator::diagnostic::{self, Diagnostic};
use egauge_webapi_generator::document::SourceText;
use serde_json::json;
use std::io::{self, Write};

/// How diagnostics are printed.
#[derive(Args)]
pub(crate) struct Messages {
    /// How errors and warnings are printed on standard error
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORMAT")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// With the lines that they are about
    Text,
    /// A JSON object on a line each
    Json,
}

impl Messages {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

/// Standard error.
pub(crate) struct Report<'a> {
    err: &'a mut dyn Write,
    json: bool,
}

impl<'a> Report<'a> {
    pub(crate) fn new(err: &'a mut dyn Write, json: bool) -> Self {
        Self { err, json }
    }

    /// Prints warnings; as text of each file, such as an overlay, only the first and how many more there are.
    pub(crate) fn warn(&mut self, source: &SourceText, warnings: Vec<Diagnostic>) {
        let warnings: Vec<_> = warnings.into_iter().map(|warning| source.resolve(warning)).collect();
        // A warning that cannot be printed is none.
        let _ = if self.json { self.lines(&warnings) } else { self.first_of_each_file(warnings) };
    }

    /// Prints each of these.
    pub(crate) fn print(&mut self, diagnostics: &[Diagnostic]) {
        // As above.
        let _ = if self.json {
            self.lines(diagnostics)
        } else {
            diagnostics.iter().try_for_each(|diagnostic| writeln!(self.err, "{diagnostic}\n"))
        };
    }

    fn lines(&mut self, diagnostics: &[Diagnostic]) -> io::Result<()> {
        self.err.write_all(diagnostic::json_lines(diagnostics).as_bytes())
    }

    fn first_of_each_file(&mut self, warnings: Vec<Diagnostic>) -> io::Result<()> {
        /// How many more are listed, a line each.
        const LISTED: usize = 20;
        let mut first: Vec<(Diagnostic, Vec<String>)> = Vec::new();
        for warning in warnings {
            match first.iter_mut().find(|(known, _)| known.file == warning.file && known.code == warning.code)
            {
                Some((_, more)) => more.push(warning.message),
                None => first.push((warning, Vec::new())),
            }
        }
        for (warning, more) in first {
            writeln!(self.err, "{warning}")?;
            if !more.is_empty() {
                writeln!(self.err, "  and {} more in this file", more.len())?;
            }
            for message in more.iter().take(LISTED) {
                writeln!(self.err, "  - {}", message.lines().next().unwrap_or_default())?;
            }
            if more.len() > LISTED {
                writeln!(self.err, "  - ..")?;
            }
            writeln!(self.err)?;
        }
        Ok(())
    }

    /// Prints why a command failed.
    pub(crate) fn fail(&mut self, failure: &Failure) {
        // If the message itself cannot be written, there is nowhere to report it.
        let _ = match failure {
            Failure::Input(diagnostics) if self.json => self.lines(diagnostics),
            Failure::Message(message) if self.json => {
                let message = message.strip_prefix("error: ").unwrap_or(message);
                let (message, help) = match message.split_once("\n  help: ") {
                    Some((message, help)) => (message, Some(help)),
                    None => (message, None),
                };
                let line = json!({"severity": "error", "code": null, "message": message, "help": help});
                writeln!(self.err, "{line}")
            }
            Failure::Input(diagnostics) => {
                writeln!(self.err, "{failure}").and_then(|()| match diagnostics.first() {
                    Some(first) => {
                        writeln!(self.err, "\nMore about it: `cargo xtask explain {}`", first.code)
                    }
                    None => Ok(()),
                })
            }
            failure => writeln!(self.err, "{failure}"),
        };
    }
}

impl Write for Report<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.err.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.err.flush()
    }
}
