//! Enums of strings that a newer meter may extend.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};

/// An enum of strings that keeps a string which it does not know.
pub trait OpenEnum: Clone + PartialEq + 'static {
    /// The strings that are known.
    const KNOWN: &'static [(&'static str, Self)];

    /// The variant that keeps an unknown string.
    fn unknown(text: String) -> Self;

    /// The string that [`unknown`](Self::unknown) kept.
    fn as_unknown(&self) -> Option<&str>;
}

/// The variant for a string.
pub fn from_text<'a, E: OpenEnum>(text: impl Into<Cow<'a, str>>) -> E {
    let text = text.into();
    match E::KNOWN.iter().find(|(known, _)| *known == text) {
        Some((_, value)) => value.clone(),
        None => E::unknown(text.into_owned()),
    }
}

/// The string of a variant.
pub fn as_str<E: OpenEnum>(value: &E) -> &str {
    let known = || E::KNOWN.iter().find(|(_, known)| known == value).map(|(text, _)| *text);
    value.as_unknown().or_else(known).unwrap_or_default()
}

/// Writes the string.
pub fn display<E: OpenEnum>(value: &E, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.pad(as_str(value))
}

/// Writes the string.
pub fn serialize<E: OpenEnum, S: Serializer>(value: &E, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(as_str(value))
}

/// Reads any string.
pub fn deserialize<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    deserializer.deserialize_str(Text).map(from_text)
}

/// Not generic, so that it is compiled once for all enums.
struct Text;

impl Visitor<'_> for Text {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}
