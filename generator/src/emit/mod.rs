//! Stage 8. The files of all renderers, a few of them at a time.

mod header;

pub(crate) use header::unsigned;
pub use header::{Author, HEADER, author, signed};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::format::Page;
use crate::render::{Context, File, Renderer};
use std::collections::HashMap;
use std::num::NonZero;
use std::sync::Mutex;
use std::thread;

/// How many files are written at a time: what is being written takes most of the memory.
const AT_A_TIME: usize = 2;

/// A file below the output directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path, with `/`.
    pub path: String,
    /// All of its text.
    pub text: String,
}

type Outcome = Result<GeneratedFile, Box<Diagnostic>>;

/// Renders everything: most of the whole run's time is here.
pub fn files(cx: Context<'_>, renderers: &[Renderer]) -> Result<Vec<GeneratedFile>, Diagnostics> {
    let named = |renderer: &Renderer| {
        let name = renderer.name;
        (renderer.render)(cx).into_iter().map(move |file| (name, file))
    };
    let files: Vec<(&'static str, File<'_>)> = renderers.iter().flat_map(named).collect();
    let mut outcomes: Vec<Option<Outcome>> = files.iter().map(|_| None).collect();
    let work = Mutex::new(files.into_iter().zip(&mut outcomes));
    let next = || work.lock().ok()?.next();
    let worker = || {
        while let Some(((renderer, file), outcome)) = next() {
            *outcome = Some(self::file(renderer, file.page()));
            // proc_macro2 keeps every text that this thread has parsed, for places that nobody asks for.
            proc_macro2::extra::invalidate_current_thread_spans();
        }
    };
    let workers = thread::available_parallelism().map_or(1, NonZero::get).min(AT_A_TIME);
    thread::scope(|scope| {
        for _ in 1..workers {
            scope.spawn(worker);
        }
        worker();
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

/// One file of this renderer, as it is written.
pub(crate) fn file(renderer: &str, page: Page) -> Outcome {
    let (path, text) = page.finish()?;
    Ok(GeneratedFile { path, text: header::signed(renderer, &text) })
}
