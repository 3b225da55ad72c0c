//! Variants that differ by their JSON type, read as they come.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};

use super::super::json::Json;
use super::super::number::Numbers;
use super::super::object::Name;
use super::super::scalar::{HIDDEN_NUMBER, hidden_number};
use super::candidate::Candidate;
use super::guess::{self, After};
use super::{Test, Union, members};

/// Which variant of a union a JSON type is.
struct Kinds<U>(PhantomData<U>);

/// The number of the first test of a kind.
macro_rules! first {
    ($tests:expr, $kind:pat) => {{
        let tests: &[Test] = $tests;
        let mut index = 0;
        let mut found = None;
        while index < tests.len() && found.is_none() {
            if matches!(tests[index], $kind) {
                found = Some(index);
            }
            index += 1;
        }
        found
    }};
}

impl<U: Union> Kinds<U> {
    const STRING: Option<usize> = first!(U::TESTS, Test::String);
    const NUMBER: Option<usize> = first!(U::TESTS, Test::Number);
    const BOOL: Option<usize> = first!(U::TESTS, Test::Bool);
    const ARRAY: Option<usize> = first!(U::TESTS, Test::Array);
    const OBJECT: Option<usize> = first!(U::TESTS, Test::Object);
    /// Whether the members of an object decide.
    const BY_MEMBERS: bool = first!(U::TESTS, Test::HasAny(_) | Test::HasAll(_) | Test::Tagged(..)).is_some();
}

/// Reads a union in one pass.
pub(super) struct UnionVisitor<U>(pub(super) PhantomData<U>);

impl<U: Union> UnionVisitor<U> {
    /// Reads a variant, if this JSON type is one.
    fn read<'de, D: Deserializer<'de>>(variant: Option<usize>, deserializer: D) -> Result<U, D::Error> {
        match variant {
            Some(variant) => U::read(variant, Numbers::new(deserializer)),
            None => Json::deserialize(deserializer).map(U::unknown),
        }
    }
}

macro_rules! scalar {
    ($($method:ident($type:ty): $kind:ident;)*) => {$(
        fn $method<E: Error>(self, value: $type) -> Result<U, E> {
            Self::read(Kinds::<U>::$kind, value.into_deserializer())
        }
    )*};
}

impl<'de, U: Union> Visitor<'de> for UnionVisitor<U> {
    type Value = U;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    scalar! {
        visit_bool(bool): BOOL;
        visit_i64(i64): NUMBER;
        visit_u64(u64): NUMBER;
        visit_f64(f64): NUMBER;
        visit_str(&str): STRING;
        visit_string(String): STRING;
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<U, E> {
        Self::read(Kinds::<U>::STRING, BorrowedStrDeserializer::new(value))
    }

    fn visit_unit<E: Error>(self) -> Result<U, E> {
        Ok(U::unknown(Json::Null))
    }

    fn visit_none<E: Error>(self) -> Result<U, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<U, D::Error> {
        super::read(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<U, A::Error> {
        Self::read(Kinds::<U>::ARRAY, SeqAccessDeserializer::new(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<U, A::Error> {
        let first = access.next_key_seed(Name)?;
        if first.as_deref() == Some(HIDDEN_NUMBER) {
            return hidden(&mut access);
        }
        let variant = if Kinds::<U>::BY_MEMBERS {
            let guess = first.as_deref().and_then(|name| guess::variant(U::TESTS, name));
            let Some(variant) = guess else { return members::read(first, access) };
            variant
        } else if let Some(variant) = Kinds::<U>::OBJECT {
            variant
        } else {
            let value = Json::deserialize(MapAccessDeserializer::new(After { first, access, not: &[] }))?;
            return Ok(U::unknown(value));
        };
        let not = if Kinds::<U>::BY_MEMBERS { U::TESTS.get(..variant).unwrap_or_default() } else { &[] };
        U::read(variant, MapAccessDeserializer::new(After { first, access, not }))
    }
}

/// The number that an object stands for.
#[cold]
fn hidden<'de, U: Union, A: MapAccess<'de>>(access: &mut A) -> Result<U, A::Error> {
    Candidate::new(Json::Number(hidden_number(access)?)).into_union(None)
}
