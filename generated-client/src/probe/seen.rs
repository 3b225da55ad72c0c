//! What came back, and what of it the document does not know.

use std::fmt::Debug;

use serde::Serialize;

use crate::runtime::{Json, Tagged, TextOr};

/// A reply that was decoded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    /// The value, written as JSON again.
    pub value: Json,
    /// Values of enums, and arms of unions, that the document does not know, as they came.
    pub unknown: Vec<String>,
    /// Members of objects that the document does not have and the client keeps.
    pub members: Vec<String>,
}

/// Replies that can be looked at without knowing their type.
pub(crate) trait Shown {
    fn seen(&self) -> Seen;
}

impl<T: Serialize + Debug> Shown for T {
    fn seen(&self) -> Seen {
        Seen::of(self, Json::from_typed(self).unwrap_or_default())
    }
}

impl<T: Shown> Shown for Tagged<T> {
    fn seen(&self) -> Seen {
        (**self).seen()
    }
}

impl<T: Shown> Shown for TextOr<T> {
    fn seen(&self) -> Seen {
        match self {
            Self::Text(text) => text.seen(),
            Self::Value(value) => value.seen(),
        }
    }
}

impl Seen {
    /// Types show themselves in full, however deep: an enum or union names its arm `Unknown`, an object that keeps
    /// undeclared members has them in a field `unknown`.
    fn of(shown: &impl Debug, value: Json) -> Self {
        let text = format!("{shown:?}");
        let mut seen = Self { value, unknown: Vec::new(), members: Vec::new() };
        let mut rest = text.as_str();
        while let Some(start) = rest.find(['"', 'U', 'u']) {
            let here = &rest[start..];
            let free = rest[..start].chars().next_back().is_none_or(|before| !is_word(before));
            rest = if here.starts_with('"') {
                &here[literal(here)..]
            } else if let Some(inside) = here.strip_prefix("Unknown(").filter(|_| free) {
                let (content, after) = inside.split_at(closing(inside));
                seen.unknown.push(content.to_owned());
                after
            } else if let Some(inside) = here.strip_prefix("unknown: {").filter(|_| free) {
                let (content, after) = inside.split_at(closing(inside));
                if !content.is_empty() {
                    seen.members.push(content.to_owned());
                }
                after
            } else {
                &here[1..]
            };
        }
        seen
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of the string literal that a text begins with.
fn literal(text: &str) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(end, _)| end + 1)
}

/// Where the bracket closes that was opened before a text.
fn closing(text: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(found) = text[at..].find(['"', '(', '[', '{', ')', ']', '}']) {
        let here = &text[at + found..];
        match here.as_bytes().first() {
            Some(b'"') => {
                at += found + literal(here);
                continue;
            }
            Some(b'(' | b'[' | b'{') => depth += 1,
            _ if depth == 0 => return at + found,
            _ => depth -= 1,
        }
        at += found + 1;
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use crate::Json;
    use crate::models;

    fn of<T: serde::de::DeserializeOwned + super::Shown>(json: &str) -> super::Seen {
        json.parse::<Json>().unwrap().to_typed::<T>().unwrap().seen()
    }

    #[test]
    fn what_the_document_does_not_know_is_found_however_deep() {
        let seen = of::<models::Config>(
            r#"{"bacnet":{"server":{"enable":["bip","carrier pigeon","a \"(] Unknown("],
                "bip":{"port":1,"x":{"a":["}"]}}}},"new":true}"#,
        );
        assert_eq!(seen.unknown, [r#""carrier pigeon""#, r#""a \"(] Unknown(""#]);
        assert_eq!(seen.members.len(), 2, "{:?}", seen.members);
        assert!(seen.members[0].starts_with(r#""x": "#), "{:?}", seen.members);
        assert!(seen.members[1].starts_with(r#""new": "#), "{:?}", seen.members);
    }

    #[test]
    fn texts_are_not_taken_for_what_they_say() {
        let text = r#"{"net":{"hostname":"Unknown(\" unknown: {1}\\"}}"#;
        let seen = of::<models::Config>(text);
        assert!(seen.unknown.is_empty() && seen.members.is_empty(), "{seen:?}");
        assert_eq!(seen.value, text.parse().unwrap());
    }
}
