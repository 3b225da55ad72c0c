//! What is wrong with an input: code, message, place and what to do about it.
//!
//! Stages collect diagnostics rather than stop at the first; only the command line prints them.

use crate::pointer::Pointer;
use std::fmt;

/// How bad it is: an error stops the generator, a warning does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Said, and gone on.
    Warning,
}

/// A line and column of a text, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// A stable name of the rule, in kebab case: `unresolved-reference`.
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
    pub excerpt: Option<String>,
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
        }
    }

    /// A warning of this code.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
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
}

impl fmt::Display for Diagnostic {
    /// `error[code]: message`, then ` --> file:line:column`, the line with a caret, and `help: ..`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        write!(f, "{severity}[{}]: {}", self.code, self.message)?;
        if let Some(file) = &self.file {
            write!(f, "\n  --> {file}")?;
            if let Some(Position { line, column }) = self.position {
                write!(f, ":{line}:{column}")?;
            }
        }
        if let Some(pointer) = &self.pointer {
            write!(f, "\n  in {pointer}")?;
        }
        if let (Some(excerpt), Some(Position { line, column })) = (&self.excerpt, self.position) {
            let gutter = line.to_string();
            let (excerpt, column) = window(excerpt, column);
            write!(f, "\n{gutter} | {excerpt}\n{:pad$} | {:>column$}", "", "^", pad = gutter.len())?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// How much of a long line is quoted, in characters.
const WINDOW: usize = 100;

/// The part of a line around a column, and that column in it. Tabs and control characters become blanks.
fn window(line: &str, column: usize) -> (String, usize) {
    let start = column.saturating_sub(WINDOW / 2);
    let (start, lead) = if start < 10 { (0, "") } else { (start, "...") };
    let mut rest = line.chars().skip(start).map(|c| if c.is_control() { ' ' } else { c });
    let mut part: String = lead.chars().chain(rest.by_ref().take(WINDOW)).collect();
    if rest.next().is_some() {
        part.push_str("...");
    }
    (part, (column.saturating_sub(start) + lead.len()).max(1))
}

/// What a stage that failed gives back: at least one error, perhaps warnings.
pub type Diagnostics = Vec<Diagnostic>;
