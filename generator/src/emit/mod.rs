//! Stage 7. Tokens to formatted text.

mod header;

pub(crate) use header::unsigned;
pub use header::{Author, HEADER, author, signed};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::{Context, File, Renderer};
use std::collections::HashMap;
use std::thread;
use syn::parse::{ParseStream, Parser as _};

/// A file below the output directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

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
    diagnostics.extend(twice(&files));
    if diagnostics.is_empty() { Ok(files) } else { Err(diagnostics) }
}

/// Files of one path, on a file system that does not tell upper from lower case.
fn twice(files: &[GeneratedFile]) -> Option<Diagnostic> {
    let mut seen: HashMap<String, &str> = HashMap::new();
    files.iter().find_map(|file| {
        let other = seen.insert(file.path.to_lowercase(), &file.path)?;
        let message = format!("two files are to be written as {}, the other as {other}", file.path);
        let help = "this is a fault of the generator; please report it with the document";
        Some(Diagnostic::error("output-collision", message).help(help))
    })
}

fn format(cx: Context<'_>, renderer: &Renderer) -> Vec<Result<GeneratedFile, Box<Diagnostic>>> {
    (renderer.render)(cx).into_iter().map(|rendered| file(renderer.name, rendered)).collect()
}

/// Formats one file of this renderer.
pub(crate) fn file(renderer: &str, File { path, tokens }: File) -> Result<GeneratedFile, Box<Diagnostic>> {
    let text = item_by_item.parse2(tokens).map_err(|error| {
        let message = format!("what was rendered for {path} is not Rust: {error}");
        Diagnostic::error("unprintable", message)
            .help("this is a fault of the generator; please report it with the document")
    })?;
    Ok(GeneratedFile { path, text: header::signed(renderer, &text) })
}

/// Formats a file item by item, so that only one of them is a syntax tree at a time.
fn item_by_item(input: ParseStream<'_>) -> syn::Result<String> {
    let part =
        |attrs, items| prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items });
    let mut text = part(input.call(syn::Attribute::parse_inner)?, Vec::new());
    while !input.is_empty() {
        text.push_str(&part(Vec::new(), vec![input.parse()?]));
    }
    Ok(text)
}
