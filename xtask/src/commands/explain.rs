//! `cargo xtask explain`: what a diagnostic's code means.

use crate::failure::Failure;
use clap::Args;
use egauge_webapi_generator::diagnostic::{Diagnostic, codes};
use egauge_webapi_generator::extensions::{self, EXTENSIONS, nearest};
use std::io::Write;

/// Explains the code of a diagnostic or an `x-` extension; without one, lists all codes
#[derive(Args)]
pub(crate) struct Explain {
    /// The code, as in `error[CODE]`, or the extension
    code: Option<String>,
    /// List the extensions, as a table of Markdown
    #[arg(long, conflicts_with = "code")]
    extensions: bool,
}

impl Explain {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        if self.extensions {
            out.write_all(extensions::markdown().as_bytes())?;
            return Ok(());
        }
        let Some(name) = self.code else {
            for code in codes::CODES {
                writeln!(out, "{:26} {}", code.name, code.line)?;
            }
            return Ok(());
        };
        // As it is printed, `error[CODE]`, will do as well.
        let name = name.rsplit('[').next().unwrap_or_default().trim_end_matches(']');
        if let Some(extension) = extensions::find(name) {
            let sites: Vec<&str> = extension.sites.iter().map(|site| site.words()).collect();
            writeln!(out, "{}: {}\n", extension.name, extension.line)?;
            if !sites.is_empty() {
                writeln!(
                    out,
                    "It belongs to {}; its value is {}.",
                    sites.join(" or "),
                    extension.kind.words()
                )?;
            }
            return Ok(());
        }
        let Some(code) = codes::find(name) else {
            let extensions = EXTENSIONS.iter().map(|extension| extension.name);
            let near = nearest(name, codes::CODES.iter().map(|code| code.name).chain(extensions));
            let near = near.map_or_else(String::new, |near| format!("did you mean `{near}`? "));
            return Err(Failure::Input(vec![
                Diagnostic::error("unknown-code", format!("unknown code `{name}`"))
                    .help(format!("{near}`cargo xtask explain` lists all codes")),
            ]));
        };
        writeln!(out, "{}: {}\n\n{}", code.name, code.line, wrapped(code.explanation))?;
        Ok(())
    }
}

/// A text in lines that fit a terminal.
fn wrapped(text: &str) -> String {
    const WIDTH: usize = 80;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
