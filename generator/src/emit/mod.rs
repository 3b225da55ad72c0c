//! Stage 7. Tokens to formatted text.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::render::File;

/// A file below the output directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

/// How the first line of every generated file begins.
pub const HEADER: &str = "// Written by `cargo xtask generate`";

/// Formats the files.
pub fn format(api: &Api, files: Vec<File>) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let mut formatted = Vec::with_capacity(files.len());
    let mut diagnostics = Diagnostics::new();
    for File { path, renderer, tokens } in files {
        match syn::parse2::<syn::File>(tokens) {
            Ok(file) => {
                let code = prettyplease::unparse(&file);
                let text = format!(
                    "{HEADER} (render::{renderer}) from revision {} of the eGauge WebAPI,\n\
                     // SHA-256 of the official document: {}. Do not edit.\n\n{code}",
                    api.version, api.sha256
                );
                formatted.push(GeneratedFile { path, text });
            }
            Err(error) => diagnostics.push(
                Diagnostic::error(
                    "unprintable",
                    format!("what was rendered for {path} is not Rust: {error}"),
                )
                .help("this is a fault of the generator; please report it with the document"),
            ),
        }
    }
    if diagnostics.is_empty() { Ok(formatted) } else { Err(diagnostics) }
}
