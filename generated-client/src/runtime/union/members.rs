//! Variants that an object's members tell: one look over the object, which keeps the members as text, then one read.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, forward_to_deserialize_any};

use super::super::json::{Json, JsonVisitor};
use super::super::map::Map;
use super::super::number::Numbers;
use super::super::object::Name;
use super::super::typed::{Typed, newtype_as_its_value};
use super::candidate::Candidate;
use super::guess::After;
use super::{Test, Union};

/// The newtype as which `serde_json` gives the text of a value. Should it ever be called otherwise, members are read
/// into values instead, which takes longer and is as right.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

type Members<'de> = Vec<(Cow<'de, str>, Piece<'de>)>;

pub(super) fn read<'de, U: Union, A: MapAccess<'de>>(
    first: Option<Cow<'de, str>>,
    mut access: A,
) -> Result<U, A::Error> {
    let mut members = Vec::new();
    let mut next = first;
    while let Some(name) = next {
        members.push((name, access.next_value()?));
        next = access.next_key_seed(Name)?;
    }
    if let Some(variant) = U::TESTS.iter().position(|test| passes(test, &members))
        && let Ok(value) = U::read(variant, Look(&members))
    {
        return Ok(value);
    }
    // A value that no variant fits, or one that does not fit its variant: then the error names the place.
    Candidate::new(whole(members).map_err(A::Error::custom)?).into_union(None)
}

fn passes(test: &Test, members: &Members<'_>) -> bool {
    let has = |name: &&str| members.iter().any(|(other, _)| other == name);
    match test {
        Test::Object => true,
        Test::HasAny(names) => names.iter().any(has),
        Test::HasAll(names) => names.iter().all(has),
        Test::Tagged(name, values) => (members.iter())
            .filter(|(other, _)| other == name)
            .any(|(_, value)| value.as_string().is_some_and(|value| values.contains(&&*value))),
        Test::String | Test::Number | Test::Bool | Test::Array => false,
    }
}

/// The object that the members make up.
fn whole(members: Members<'_>) -> Result<Json, String> {
    let mut object = Map::new();
    for (name, value) in members {
        let value = match value {
            Piece::Text(text) => serde_json::from_str(&text).map_err(|error| error.to_string())?,
            Piece::Value(value) => value,
        };
        object.insert_new(name.into_owned(), value)?;
    }
    Ok(Json::Object(object))
}

/// The value of a member: as text if it is read from text, else as a value.
enum Piece<'de> {
    Text(Cow<'de, str>),
    Value(Json),
}

impl Piece<'_> {
    fn as_string(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => serde_json::from_str::<String>(text).ok().map(Cow::Owned),
            Self::Value(value) => value.as_str().map(Cow::Borrowed),
        }
    }
}

impl<'de> Deserialize<'de> for Piece<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(RAW_VALUE, PieceVisitor)
    }
}

struct PieceVisitor;

/// A value that does not come as text.
macro_rules! value {
    ($($method:ident($($value:ident: $type:ty)?)),*) => {$(
        fn $method<E: Error>(self $(, $value: $type)?) -> Result<Self::Value, E> {
            JsonVisitor.$method($($value)?).map(Piece::Value)
        }
    )*};
}

impl<'de> Visitor<'de> for PieceVisitor {
    type Value = Piece<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Self::Value, A::Error> {
        let first = access.next_key_seed(Name)?;
        if first.as_deref() == Some(RAW_VALUE) {
            return access.next_value_seed(Name).map(Piece::Text);
        }
        JsonVisitor.visit_map(After { first, access, not: &[] }).map(Piece::Value)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Json::deserialize(deserializer).map(Piece::Value)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Json::deserialize(deserializer).map(Piece::Value)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        JsonVisitor.visit_seq(items).map(Piece::Value)
    }

    value! {
        visit_unit(), visit_none(), visit_bool(value: bool), visit_i64(value: i64), visit_u64(value: u64),
        visit_f64(value: f64), visit_str(value: &str)
    }
}

/// An object whose members have been looked at.
struct Look<'de, 'text>(&'de Members<'text>);

impl<'de> Deserializer<'de> for Look<'de, '_> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_map(LookAccess { members: self.0.iter(), value: None })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_some(self)
    }

    newtype_as_its_value!();

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct LookAccess<'de, 'text> {
    members: std::slice::Iter<'de, (Cow<'text, str>, Piece<'text>)>,
    value: Option<&'de Piece<'text>>,
}

impl<'de> MapAccess<'de> for LookAccess<'de, '_> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Self::Error> {
        let Some((name, value)) = self.members.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Self::Error> {
        match self.value.take() {
            Some(Piece::Text(text)) => {
                seed.deserialize(Numbers::new(&mut serde_json::Deserializer::from_str(text)))
            }
            Some(Piece::Value(value)) => seed.deserialize(Typed(value)).map_err(Error::custom),
            None => Err(Error::custom("a value is read before its name")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.len())
    }
}
