//! Why a command ends with another exit code than 0.

use crate::source;
use egauge_webapi_generator::diagnostic::{Diagnostic, Diagnostics, listing};
use std::fmt;
use std::io;
use std::path::Path;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The input is bad.
    Input(Diagnostics),
    /// Something else, already in words.
    Message(String),
    /// The reader of our output closed the pipe (`| head`), which is not an error.
    Closed,
    /// A program that we started has reported an error, and ended with this code.
    Ended(u8),
    /// A comparison came to the level that was asked for, and is printed.
    Reached,
}

impl Failure {
    /// A file or directory that could not be read or written.
    pub(crate) fn file(code: &'static str, doing: &str, path: &Path, error: &io::Error) -> Self {
        let mut diagnostic = Diagnostic::error(code, format!("cannot {doing} the file: {error}"));
        diagnostic.file = Some(source::shown(path));
        Self::Input(vec![diagnostic])
    }
}

impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        Self::Input(diagnostics)
    }
}

/// Errors of our own output.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Message(format!("error: cannot write the output: {error}")),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(diagnostics) => f.write_str(&listing(diagnostics)),
            Self::Message(message) => f.write_str(message),
            Self::Closed | Self::Ended(_) | Self::Reached => Ok(()),
        }
    }
}
