//! What is wrong with an input: code, message, places and what to do about it.
//!
//! Stages collect diagnostics rather than stop at the first; only the command line prints them. [`codes`] lists
//! every code with its explanation, which `cargo xtask explain CODE` prints.

pub mod codes;
mod json;
mod text;

pub use json::lines as json_lines;
pub use text::listing;

use crate::pointer::Pointer;
use std::collections::HashMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// How bad it is: an error stops the generator, a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Reported; generation continues.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A line and column of a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// A line of a text, shared with the text that it is in.
#[derive(Clone)]
pub struct Excerpt {
    text: Arc<str>,
    line: Range<usize>,
}

impl Excerpt {
    /// A line of a text, by its bytes.
    pub fn new(text: Arc<str>, line: Range<usize>) -> Self {
        Self { text, line }
    }

    /// The line.
    pub fn as_str(&self) -> &str {
        self.text.get(self.line.clone()).unwrap_or_default()
    }
}

impl fmt::Debug for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

/// A second place that matters, and why it does.
#[derive(Clone, Debug)]
pub struct Label {
    /// What is at the place: `first defined here`.
    pub message: String,
    /// The place inside the document.
    pub pointer: Option<Pointer>,
    /// The file as the user named it, once known.
    pub file: Option<String>,
    /// Line and column, once known.
    pub position: Option<Position>,
    /// The text of that line, once known.
    pub excerpt: Option<Excerpt>,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// A stable name of the rule, in kebab case, which is listed in [`codes`]: `unresolved-reference`.
    pub code: &'static str,
    /// What is wrong, what was expected.
    pub message: String,
    /// What to do, if there is something to say.
    pub help: Option<String>,
    /// The place inside the document, if it is a place of its tree.
    pub pointer: Option<Pointer>,
    /// The file as the user named it, once known.
    pub file: Option<String>,
    /// Line and column, once known.
    pub position: Option<Position>,
    /// The text of that line, once known.
    pub excerpt: Option<Excerpt>,
    /// Other places that matter.
    pub labels: Vec<Label>,
    /// In how many more places the same is wrong.
    pub more: usize,
}

impl Diagnostic {
    /// An error of this code.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            help: None,
            pointer: None,
            file: None,
            position: None,
            excerpt: None,
            labels: Vec::new(),
            more: 0,
        }
    }

    /// A warning of this code.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Whether it is an error.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The same as a warning, where it does not stop what is done.
    #[must_use]
    pub fn into_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds the place in the document's tree.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<Pointer>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Adds a second place in the document's tree, and what is there.
    #[must_use]
    pub fn label(mut self, pointer: impl Into<Pointer>, message: impl Into<String>) -> Self {
        self.labels.push(Label {
            message: message.into(),
            pointer: Some(pointer.into()),
            file: None,
            position: None,
            excerpt: None,
        });
        self
    }
}

impl fmt::Display for Diagnostic {
    /// As rustc prints one: title, place, the line with carets, other places, `help: ..`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text::render(self))
    }
}

/// What a stage that failed gives back: at least one error, perhaps warnings.
pub type Diagnostics = Vec<Diagnostic>;

/// How many places of one cause are shown.
const SHOWN_PLACES: usize = 3;

/// Reports one cause once: diagnostics that differ only in their place become one, with the first places as labels.
pub fn merge(diagnostics: Diagnostics) -> Diagnostics {
    type Cause = (Severity, &'static str, String, Option<String>, Option<String>);
    let mut known: HashMap<Cause, usize> = HashMap::new();
    let mut merged: Diagnostics = Vec::new();
    for diagnostic in diagnostics.into_iter().map(label_named_places) {
        let cause = (
            diagnostic.severity,
            diagnostic.code,
            diagnostic.message.clone(),
            diagnostic.help.clone(),
            diagnostic.file.clone(),
        );
        match known.get(&cause).and_then(|index| merged.get_mut(*index)) {
            // A diagnostic with labels has more places than its own.
            Some(first) if diagnostic.labels.is_empty() => {
                if first.labels.len() + 1 < SHOWN_PLACES {
                    first.labels.push(Label {
                        message: "and here".to_owned(),
                        pointer: diagnostic.pointer,
                        file: diagnostic.file,
                        position: diagnostic.position,
                        excerpt: diagnostic.excerpt,
                    });
                } else {
                    first.more += 1;
                }
            }
            _ => {
                known.insert(cause, merged.len());
                merged.push(diagnostic);
            }
        }
    }
    merged
}

/// Shows the places that a message names as pointers (`as #/paths/~1a is already`); what is in backquotes is quoted
/// from the document and names nothing.
fn label_named_places(mut diagnostic: Diagnostic) -> Diagnostic {
    if diagnostic.file.is_some() || !diagnostic.labels.is_empty() {
        return diagnostic;
    }
    for (start, _) in diagnostic.message.match_indices(" #/") {
        let rest = &diagnostic.message[start + 2..];
        let end = rest.find([' ', ',', ';', '`', ')']).unwrap_or(rest.len());
        let pointer = Pointer::from(rest[..end].trim_end_matches([':', '.']));
        if diagnostic.pointer.as_ref() != Some(&pointer) {
            diagnostic.labels.push(Label {
                message: "the other place".to_owned(),
                pointer: Some(pointer),
                file: None,
                position: None,
                excerpt: None,
            });
        }
    }
    diagnostic
}
