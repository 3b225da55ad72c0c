//! Variants that an object's members tell: one look over the object, which keeps the members as text, then one read of
//! the text that they make up.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::json::{Json, JsonVisitor};
use super::super::map::Map;
use super::super::object::Name;
use super::candidate::Candidate;
use super::guess::After;
use super::{Test, Union, from_text};

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
        && let Some(text) = text(&members)
        && let Ok(value) = from_text(variant, text.as_bytes())
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

/// The object that the members make up, if all came as text.
fn text(members: &Members<'_>) -> Option<String> {
    let mut object = String::from("{");
    for (name, value) in members {
        let Piece::Text(value) = value else { return None };
        if object.len() > 1 {
            object.push(',');
        }
        object.push_str(&serde_json::to_string(name).ok()?);
        object.push(':');
        object.push_str(value);
    }
    object.push('}');
    Some(object)
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
