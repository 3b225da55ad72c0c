//! A JSON value read as a type, with the place of what does not fit.
//!
//! All reading from a [`Json`] goes through [`Typed`]: a served document, a kept number, a union whose sibling decides.
//! So the compiler generates the code that reads a model only twice: from text, and from here.

use std::fmt::{self, Display, Write as _};

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, Expected, MapAccess, SeqAccess, Unexpected,
    Visitor,
};

use super::json::Json;
use super::map::MapIter;
use super::number;

/// Reads a value as a `T`.
pub(crate) fn read<'de, T: Deserialize<'de>>(value: &Json) -> Result<T, Misfit> {
    T::deserialize(Typed(value))
}

/// The place of what does not fit in a text that cannot be read as a `T`, with this error: `.` is the whole, or a place
/// that is not known. It is looked for in the text's value, so that no reader of a text has to keep the path.
#[cold]
pub(crate) fn place<T: DeserializeOwned>(text: &[u8], error: &serde_json::Error) -> String {
    let found: Result<Json, _> =
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_slice(text));
    let whole = || ".".to_owned();
    match found {
        Ok(value) => read::<T>(&value).err().and_then(|misfit| misfit.place()).unwrap_or_else(whole),
        // A member that occurs twice may be in order for a `T`.
        Err(other) if other.inner().is_data() && other.inner().to_string() != error.to_string() => whole(),
        Err(other) => other.path().to_string(),
    }
}

/// Why a value cannot be read as a type, and where. `Display` says why.
#[derive(Debug)]
pub(crate) struct Misfit(Box<Inner>);

#[derive(Debug)]
struct Inner {
    message: String,
    /// The path of the place, innermost step first.
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    Member(String),
    Item(usize),
}

impl Misfit {
    #[cold]
    fn in_item(mut self, index: usize) -> Self {
        self.0.steps.push(Step::Item(index));
        self
    }

    #[cold]
    fn in_member(mut self, name: &str) -> Self {
        self.0.steps.push(Step::Member(name.to_owned()));
        self
    }

    /// The place and what is wrong there: `http.port: invalid type: ..`.
    pub(crate) fn with_place(&self) -> String {
        self.place().map_or_else(|| self.to_string(), |place| format!("{place}: {self}"))
    }

    /// The place, unless it is the whole value.
    fn place(&self) -> Option<String> {
        let mut text = String::new();
        for (at, step) in self.0.steps.iter().rev().enumerate() {
            // Writing to a string never fails.
            let _ = match step {
                Step::Member(name) => write!(text, "{}{name}", if at == 0 { "" } else { "." }),
                Step::Item(index) => write!(text, "[{index}]"),
            };
        }
        Some(text).filter(|text| !text.is_empty())
    }
}

impl Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Misfit {}

impl Error for Misfit {
    #[cold]
    fn custom<M: Display>(message: M) -> Self {
        Self(Box::new(Inner { message: message.to_string(), steps: Vec::new() }))
    }

    // In the words of `serde_json`, as errors of texts are.
    #[cold]
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_type(found, expected))
    }

    #[cold]
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(serde_json::Error::invalid_value(found, expected))
    }
}

/// The method of a `Deserializer` that reads a newtype as the value in it.
macro_rules! newtype_as_its_value {
    () => {
        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Self::Error> {
            visitor.visit_newtype_struct(self)
        }
    };
}
pub(crate) use newtype_as_its_value;

/// A value that is read.
#[derive(Clone, Copy)]
pub(crate) struct Typed<'a>(pub(crate) &'a Json);

// What depends on no type is apart from what does.
impl<'a> Typed<'a> {
    fn items(self, expected: &dyn Expected) -> Result<Items<'a>, Misfit> {
        self.note();
        let Json::Array(items) = self.0 else { return Err(self.mismatch(expected)) };
        Ok(Items { items: items.iter(), count: 0 })
    }

    fn members(self, expected: &dyn Expected) -> Result<Members<'a>, Misfit> {
        self.note();
        let Json::Object(members) = self.0 else { return Err(self.mismatch(expected)) };
        Ok(Members { members: members.into_iter(), count: 0, value: None })
    }

    /// The error of a value of another JSON type.
    #[cold]
    fn mismatch(self, expected: &dyn Expected) -> Misfit {
        let found = match self.0 {
            Json::Null => Unexpected::Unit,
            Json::Bool(value) => Unexpected::Bool(*value),
            Json::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(value), _) => Unexpected::Unsigned(value),
                (None, Some(value)) => Unexpected::Signed(value),
                (None, None) => Unexpected::Float(number.as_f64().unwrap_or(f64::NAN)),
            },
            Json::String(text) => Unexpected::Str(text),
            Json::Array(_) => Unexpected::Seq,
            Json::Object(_) => Unexpected::Map,
        };
        Misfit::invalid_type(found, expected)
    }

    fn note(self) {
        number::found(match self.0 {
            Json::Null | Json::Number(_) => true,
            Json::String(text) => number::is_no_number(text) || number::integer(text).is_some(),
            Json::Bool(_) | Json::Array(_) | Json::Object(_) => false,
        });
    }
}

/// Numbers, however they are written.
macro_rules! number {
    ($($method:ident($visitor:ident))*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
            let outcome = self.deserialize_any(number::$visitor(visitor));
            number::want(true);
            outcome
        }
    )*};
}

impl<'de> Deserializer<'de> for Typed<'_> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Json::Array(_) => return self.deserialize_seq(visitor),
            Json::Object(_) => return self.deserialize_map(visitor),
            _ => self.note(),
        }
        match self.0 {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            // `serde_json` may pass a number as a map: see `HIDDEN_NUMBER`.
            Json::Number(number) => number.deserialize_any(visitor).map_err(Misfit::custom),
            Json::String(text) => visitor.visit_str(text),
            Json::Array(_) | Json::Object(_) => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let mut items = self.items(&visitor)?;
        let _back = number::requiring(true);
        let value = visitor.visit_seq(&mut items)?;
        ended(items.count, items.items.len(), "sequence").map(|()| value)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        let mut members = self.members(&visitor)?;
        let _back = number::requiring(true);
        let value = visitor.visit_map(&mut members)?;
        ended(members.count, members.members.size_hint().0, "map").map(|()| value)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.note();
        match self.0 {
            Json::String(text) => visitor.visit_str(text),
            _ => Err(self.mismatch(&visitor)),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        self.deserialize_str(visitor)
    }

    number! {
        deserialize_i8(Integer) deserialize_i16(Integer) deserialize_i32(Integer) deserialize_i64(Integer)
        deserialize_u8(Integer) deserialize_u16(Integer) deserialize_u32(Integer) deserialize_u64(Integer)
        deserialize_f64(Float)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    newtype_as_its_value!();

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Json::String(text) => visitor.visit_enum(StrDeserializer::new(text)),
            Json::Object(_) => {
                let members = self.members(&visitor)?;
                MapAccessDeserializer::new(members).deserialize_enum(name, variants, visitor)
            }
            _ => self.deserialize_any(visitor),
        }
    }

    serde::forward_to_deserialize_any! {
        bool i128 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct struct identifier ignored_any
    }
}

/// Whether all items or members have been read.
#[inline(never)]
fn ended(count: usize, left: usize, of: &str) -> Result<(), Misfit> {
    if left == 0 {
        return Ok(());
    }
    let element = if count == 1 { "element" } else { "elements" };
    Err(Misfit::invalid_length(count + left, &format!("{count} {element} in {of}").as_str()))
}

struct Items<'a> {
    items: std::slice::Iter<'a, Json>,
    count: usize,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Misfit;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, Misfit> {
        let Some(item) = self.items.next() else { return Ok(None) };
        self.count += 1;
        match seed.deserialize(Typed(item)) {
            Ok(value) => Ok(Some(value)),
            Err(misfit) => Err(misfit.in_item(self.count - 1)),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Members<'a> {
    members: MapIter<'a, Json>,
    count: usize,
    value: Option<(&'a str, &'a Json)>,
}

impl<'a> Members<'a> {
    fn step(&mut self) -> Option<&'a str> {
        let (name, value) = self.members.next()?;
        self.count += 1;
        self.value = Some((name, value));
        Some(name)
    }
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        let Some(name) = self.step() else { return Ok(None) };
        seed.deserialize(StrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Misfit> {
        let Some((name, value)) = self.value.take() else {
            return Err(Misfit::custom("a value is read before its name"));
        };
        seed.deserialize(Typed(value)).map_err(|misfit| misfit.in_member(name))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.members.size_hint().0)
    }
}
