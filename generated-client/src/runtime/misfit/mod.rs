//! Where in a JSON text, or in a value, something does not fit a type.
//!
//! Whatever is read as a type is read from text: a reply, a request's body, and a [`Json`] too, by way of its text. So
//! the compiler generates the code that reads a model once. No reader keeps a path; the path of what does not fit is
//! found from where in the text reading stopped.

use std::fmt::{self, Display};

use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

use super::json::Json;
use super::number::{self, Slot};

/// The path of the whole text.
pub(crate) const WHOLE: &str = ".";

/// Why a value cannot be read as a type, and where. `Display` says why.
#[derive(Debug)]
pub(crate) struct Misfit {
    message: String,
    place: String,
}

impl Misfit {
    #[cold]
    fn new(text: &[u8], error: &serde_json::Error) -> Self {
        Self { message: message(error), place: place(text, error) }
    }

    /// The place and what is wrong there: `http.port: invalid type: ..`.
    pub(crate) fn with_place(&self) -> String {
        if self.place == WHOLE { self.message.clone() } else { format!("{}: {}", self.place, self.message) }
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

/// Reads a value as a `T`.
pub(crate) fn read<T: DeserializeOwned>(value: &Json) -> Result<T, Misfit> {
    read_by(value, number::read)
}

/// The same with the place where the value goes.
pub(crate) fn read_into(value: &Json, slot: &mut dyn Slot) -> Result<(), Misfit> {
    read_by(value, |text| number::read_into(text, slot))
}

/// Reads a value by its text.
pub(crate) fn read_by<T>(
    value: &Json,
    read: impl FnOnce(&[u8]) -> serde_json::Result<T>,
) -> Result<T, Misfit> {
    let text = value.to_string();
    read(text.as_bytes()).map_err(|error| Misfit::new(text.as_bytes(), &error))
}

/// The path of the value at which reading a text stopped with this error: `http.port`, `[0]`, [`WHOLE`] too where it is
/// not known.
#[cold]
pub(crate) fn place(text: &[u8], error: &serde_json::Error) -> String {
    // What does not fit a type may be in order as JSON, or else two members have one name, which may be in order for the
    // type.
    let found = fault(text).filter(|other| !other.inner().is_data());
    let found = found.or_else(|| until(text, error).and_then(|text| fault(&text)));
    let found = found.filter(|other| !other.inner().is_data() || message(other.inner()) == message(error));
    found.map_or_else(|| WHOLE.to_owned(), |other| path(other.path()))
}

/// What is wrong with a text as JSON.
fn fault(text: &[u8]) -> Option<serde_path_to_error::Error<serde_json::Error>> {
    let read = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_slice(text));
    read.map(|_: Json| ()).err()
}

fn path(path: &Path) -> String {
    let text = path.to_string();
    // Between two members.
    let is_unknown = matches!(path.iter().next_back(), Some(Segment::Unknown));
    let text = if is_unknown { text.trim_end_matches('?').trim_end_matches('.') } else { &text };
    if text.is_empty() { WHOLE.to_owned() } else { text.to_owned() }
}

/// What an error says, without the position in a text that nobody has seen.
fn message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    message.strip_suffix(&position).unwrap_or(&message).to_owned()
}

/// The text up to an error, and in place of the end of the value that is wrong a byte that no JSON has.
///
/// `serde_json` stops behind a value that does not fit, or before an array or object where there should be none.
fn until(text: &[u8], error: &serde_json::Error) -> Option<Vec<u8>> {
    let lines = text.split_inclusive(|byte| *byte == b'\n').take(error.line().checked_sub(1)?);
    let end = lines.map(<[u8]>::len).sum::<usize>() + error.column();
    let text = text.get(..end)?;
    let text = match text.split_last()? {
        (b'"' | b'}', text) => text,
        // Behind a bracket alone, the byte would be an item.
        (b']', text) => text.trim_ascii_end().strip_suffix(b"[").unwrap_or(text),
        _ => {
            let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
            let word = text.iter().rev().take_while(|byte| is_word(byte)).count();
            text.get(..text.len() - word)?
        }
    };
    Some([text, b"\0"].concat())
}

#[cfg(test)]
mod tests;
