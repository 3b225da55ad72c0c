//! What the values of extensions are.

use crate::document::Node;

/// A kind of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `true` or `false`
    Bool,
    /// A text that is not empty
    Text,
    /// A string of any number of lines
    Lines,
    /// A range of revisions, or a list of ranges
    Revisions,
    /// A list of strings
    Strings,
    /// A name that Rust allows
    Identifier,
    /// A list of properties of the schema
    PropertyNames,
    /// An object from values of the enum to names that Rust allows
    ValueNames,
    /// An object from values of the enum to texts
    ValueTexts,
    /// An object of `property` and `mapping`
    Discriminator,
    /// A SHA-256 in hexadecimal
    Digest,
    /// Anything
    Any,
}

impl Kind {
    /// The kind, for messages and documentation.
    pub fn words(self) -> &'static str {
        match self {
            Self::Bool => "`true` or `false`",
            Self::Text => "a non-empty string",
            Self::Lines => "a string of any number of lines",
            Self::Revisions => "`{from: .., until: ..}`, of which one end may be absent, or a list of these",
            Self::Strings => "an array of strings",
            Self::Identifier => "an identifier of Rust",
            Self::PropertyNames => "an array of names of the schema's properties",
            Self::ValueNames => "an object from values of the enum to identifiers of Rust",
            Self::ValueTexts => "an object from values of the enum to non-empty strings",
            Self::Discriminator => "an object of `property`, a string, and `mapping`, an object of strings",
            Self::Digest => "64 hexadecimal digits in lower case",
            Self::Any => "anything",
        }
    }

    /// Whether a value is of the kind, what it names aside.
    pub(super) fn is(self, value: &Node) -> bool {
        let texts = |items: &[Node]| !items.is_empty() && items.iter().all(is_text);
        match self {
            Self::Bool => value.as_bool().is_some(),
            Self::Text => is_text(value),
            Self::Lines => value.as_str().is_some_and(|text| !text.trim().is_empty()),
            Self::PropertyNames => value.as_sequence().is_some_and(texts),
            Self::Strings => {
                value.as_sequence().is_some_and(|items| items.iter().all(|item| item.as_str().is_some()))
            }
            Self::Identifier => is_identifier(value),
            Self::ValueNames => value.as_mapping().is_some_and(|names| names.values().all(is_identifier)),
            Self::ValueTexts => value.as_mapping().is_some_and(|names| names.values().all(is_text)),
            Self::Discriminator => {
                let members = value.as_mapping();
                let names = value.get("mapping").and_then(Node::as_mapping);
                members
                    .is_some_and(|members| members.keys().all(|name| name == "property" || name == "mapping"))
                    && value.get("property").is_some_and(is_text)
                    && names.is_some_and(|names| !names.is_empty() && names.values().all(is_text))
            }
            Self::Revisions => match value {
                Node::Sequence(ranges) => !ranges.is_empty() && ranges.iter().all(is_range),
                range => is_range(range),
            },
            Self::Digest => value.as_str().is_some_and(is_digest),
            Self::Any => true,
        }
    }
}

fn is_text(value: &Node) -> bool {
    value.as_str().is_some_and(|text| !text.trim().is_empty() && !text.contains(char::is_control))
}

fn is_range(value: &Node) -> bool {
    value.as_mapping().is_some_and(|ends| {
        !ends.is_empty()
            && ends.iter().all(|(name, end)| ["from", "until"].contains(&name.as_str()) && is_text(end))
    })
}

/// Whether a value can be a name in Rust. Keywords can, written with `r#`, but for these.
fn is_identifier(value: &Node) -> bool {
    const NEVER: &[&str] = &["_", "self", "Self", "super", "crate"];
    value.as_str().is_some_and(|name| {
        name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !NEVER.contains(&name)
    })
}

/// Whether a text is a SHA-256 as `import` writes it.
pub(crate) fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}
