//! A tree as what other types are read from, without a text in between.

use super::{Mapping, Node};
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

/// Reads a value from the members of an object.
pub(crate) fn from_members<'de, T: Deserialize<'de>>(
    members: impl Iterator<Item = (&'de str, &'de Node)>,
) -> Result<T, Error> {
    T::deserialize(MapDeserializer::new(members.map(|(name, node)| (Key(name), node))))
}

/// A member's name.
struct Key<'de>(&'de str);

impl<'de> IntoDeserializer<'de, Error> for Key<'de> {
    type Deserializer = BorrowedStrDeserializer<'de, Error>;

    fn into_deserializer(self) -> Self::Deserializer {
        BorrowedStrDeserializer::new(self.0)
    }
}

fn entries(members: &Mapping) -> impl Iterator<Item = (Key<'_>, &Node)> {
    members.iter().map(|(name, node)| (Key(name.as_str()), node))
}

impl<'de> IntoDeserializer<'de, Error> for &'de Node {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for &'de Node {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_unit(),
            Node::Bool(value) => visitor.visit_bool(*value),
            Node::Number(number) => number.deserialize_any(visitor),
            Node::String(text) => visitor.visit_borrowed_str(text.as_str()),
            Node::Sequence(items) => SeqDeserializer::new(items.iter()).deserialize_any(visitor),
            Node::Mapping(members) => MapDeserializer::new(entries(members)).deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Null => visitor.visit_none(),
            value => visitor.visit_some(value),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Mapping(members) => MapAccessDeserializer::new(MapDeserializer::new(entries(members)))
                .deserialize_enum(name, variants, visitor),
            Node::String(text) => {
                BorrowedStrDeserializer::new(text.as_str()).deserialize_enum(name, variants, visitor)
            }
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::super::Document;
    use serde::Deserialize;
    use std::collections::BTreeMap;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Word {
        One,
        Two(u8),
    }

    #[derive(Debug, Deserialize, PartialEq)]
    struct Number(f64);

    #[derive(Debug, Deserialize, PartialEq)]
    struct All {
        words: Vec<Word>,
        number: Number,
        absent: Option<String>,
        null: Option<bool>,
        given: Option<bool>,
        #[serde(flatten)]
        rest: BTreeMap<String, serde_json::Value>,
    }

    /// What is read from a tree is what is read from its text.
    #[test]
    fn a_tree_reads_as_its_text_does() {
        let text = r#"{"words": ["one", {"two": 2}], "number": 3, "null": null, "given": true,
            "more": [1, -1, 0.5, "b", null, {"c": {}}]}"#;
        let document = Document::parse("a.json", text).unwrap();
        let from_tree = All::deserialize(&document.root).unwrap();
        assert_eq!(from_tree, serde_json::from_str(text).unwrap());
        assert!(Vec::<Word>::deserialize(&document.root).is_err());
    }
}
