//! Stage 7. Tokens to formatted text.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::{Context, File, Renderer};
use std::thread;

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

/// Renders and formats everything, each renderer on a thread of its own: most of the whole run's time is here.
pub fn files(cx: Context<'_>, renderers: &[Renderer]) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let outcomes: Vec<_> = thread::scope(|scope| {
        let workers: Vec<_> = renderers.iter().map(|renderer| scope.spawn(|| format(cx, renderer))).collect();
        (workers.into_iter())
            .map(|worker| worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    let (mut files, mut diagnostics) = (Vec::new(), Diagnostics::new());
    for outcome in outcomes.into_iter().flatten() {
        match outcome {
            Ok(file) => files.push(file),
            Err(problem) => diagnostics.push(*problem),
        }
    }
    if diagnostics.is_empty() { Ok(files) } else { Err(diagnostics) }
}

fn format(cx: Context<'_>, renderer: &Renderer) -> Vec<Result<GeneratedFile, Box<Diagnostic>>> {
    (renderer.render)(cx)
        .into_iter()
        .map(|File { path, tokens }| {
            let file = syn::parse2::<syn::File>(tokens).map_err(|error| {
                let message = format!("what was rendered for {path} is not Rust: {error}");
                Diagnostic::error("unprintable", message)
                    .help("this is a fault of the generator; please report it with the document")
            })?;
            let code = prettyplease::unparse(&file);
            let text = format!(
                "{HEADER} (render::{}) from revision {} of the eGauge WebAPI,\n\
                 // SHA-256 of the official document: {}. Do not edit.\n\n{code}",
                renderer.name, cx.api.version, cx.api.sha256
            );
            Ok(GeneratedFile { path, text })
        })
        .collect()
}
