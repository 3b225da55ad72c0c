//! A JSON string, number or boolean: what meters use one for another.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::Number;

/// The member under which `serde_json` hides a number, should somebody in the same program have switched on its
/// feature `arbitrary_precision`.
pub(crate) const HIDDEN_NUMBER: &str = "$serde_json::private::Number";

/// A value that is neither an array nor an object nor `null`.
pub(crate) enum Scalar {
    Text(String),
    Number(Number),
    Bool(bool),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl<'de> Visitor<'de> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string or a number")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Scalar, E> {
        Ok(Scalar::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Scalar, E> {
        Number::from_f64(value).map(Scalar::Number).ok_or_else(|| E::custom("a number must be finite"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Scalar, A::Error> {
        match members.next_key::<String>()?.as_deref() {
            Some(HIDDEN_NUMBER) => hidden_number(&mut members).map(Scalar::Number),
            _ => Err(A::Error::invalid_type(serde::de::Unexpected::Map, &self)),
        }
    }
}

/// The number behind [`HIDDEN_NUMBER`].
pub(crate) fn hidden_number<'de, A: MapAccess<'de>>(members: &mut A) -> Result<Number, A::Error> {
    members.next_value::<String>()?.parse().map_err(A::Error::custom)
}

impl Scalar {
    /// The text, or the number's digits. A number is never written with an exponent.
    pub(crate) fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Bool(value) => value.to_string(),
            Self::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (None, None, Some(float)) => float.to_string(),
                _ => number.to_string(),
            },
        }
    }
}
