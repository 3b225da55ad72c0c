//! An object that is read while its member `error` is looked at, so that a reply need not be read twice.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::json::Json;
use super::object::{Name, NameDeserializer};
use super::typed::{Typed, newtype_as_its_value};

/// Reads an object of `D`, and keeps a copy of its member `error`.
pub(super) struct Watch<'a, D> {
    pub(super) inner: D,
    pub(super) error: &'a mut Option<Json>,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Watch<'_, D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(WatchVisitor { visitor, error: self.error })
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    newtype_as_its_value!();

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

struct WatchVisitor<'a, V> {
    visitor: V,
    error: &'a mut Option<Json>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for WatchVisitor<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_map(WatchAccess { access, error: self.error, is_error: false })
    }
}

struct WatchAccess<'a, A> {
    access: A,
    error: &'a mut Option<Json>,
    /// Whether the next value is that of `error`.
    is_error: bool,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for WatchAccess<'_, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(name) = self.access.next_key_seed(Name)? else { return Ok(None) };
        self.is_error = name == "error";
        seed.deserialize(NameDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        if !self.is_error {
            return self.access.next_value_seed(seed);
        }
        let value: Json = self.access.next_value()?;
        if self.error.replace(value.clone()).is_some() {
            return Err(A::Error::custom("the member `error` occurs twice"));
        }
        seed.deserialize(Typed(&value)).map_err(A::Error::custom)
    }
}
