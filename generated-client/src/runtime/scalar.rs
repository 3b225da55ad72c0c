//! A JSON string, number or boolean: what meters use one for another.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde_json::Number;

use super::number;

/// The member under which `serde_json` hides a number, should somebody in the same program have switched on its
/// feature `arbitrary_precision`.
pub(crate) const HIDDEN_NUMBER: &str = "$serde_json::private::Number";

/// A value that is neither an array nor an object nor `null`.
pub(crate) enum Scalar<'a> {
    Text(&'a str),
    Number(Number),
    Bool(bool),
}

/// What can be read from a scalar, whichever it is.
pub(crate) trait FromScalar: Sized {
    /// Whether a number that is refused, or `null`, is one that has no room: see [`number::keeping`].
    const IS_NUMBER: bool;
    type Refusal: Display;

    fn from_scalar(scalar: &Scalar<'_>) -> Result<Self, Self::Refusal>;
}

/// Reads a scalar without a copy of it.
pub(crate) fn read<'de, T: FromScalar, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData))
}

struct ScalarVisitor<T>(PhantomData<T>);

impl<T: FromScalar> ScalarVisitor<T> {
    fn take<E: Error>(scalar: &Scalar<'_>) -> Result<T, E> {
        T::from_scalar(scalar).map_err(|refusal| {
            let stands_for_a_number = match scalar {
                Scalar::Number(_) => true,
                Scalar::Text(text) => number::stands_for_number(text),
                Scalar::Bool(_) => false,
            };
            if T::IS_NUMBER && stands_for_a_number {
                number::note_no_room();
            }
            E::custom(refusal)
        })
    }
}

impl<'de, T: FromScalar> Visitor<'de> for ScalarVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a number")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        Self::take(&Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        Self::take(&Scalar::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        Self::take(&Scalar::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("a number must be finite"))?;
        Self::take(&Scalar::Number(number))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<T, E> {
        Self::take(&Scalar::Text(value))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        if T::IS_NUMBER {
            number::note_no_room();
        }
        Err(E::invalid_type(Unexpected::Unit, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<T, A::Error> {
        // So that reading stops behind the array, which is what does not fit.
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Err(A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<T, A::Error> {
        match members.next_key::<String>()?.as_deref() {
            Some(HIDDEN_NUMBER) => Self::take(&Scalar::Number(hidden_number(&mut members)?)),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

/// The number behind [`HIDDEN_NUMBER`].
pub(crate) fn hidden_number<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Number, A::Error> {
    members.next_value::<String>()?.parse().map_err(A::Error::custom)
}

impl Scalar<'_> {
    /// The text, or the number's digits. A number is never written with an exponent.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text),
            Self::Bool(value) => Cow::Owned(value.to_string()),
            Self::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (None, None, Some(float)) => Cow::Owned(float.to_string()),
                _ => Cow::Owned(number.to_string()),
            },
        }
    }
}
