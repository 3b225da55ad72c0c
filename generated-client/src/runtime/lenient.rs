//! Scalars that meters write as strings and as numbers.

use std::convert::Infallible;
use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{integer, plain_integer, whole};
use super::scalar::{self, FromScalar, Scalar};

/// A `T` that is read from a JSON string, number or boolean, and written as the `T` it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lenient<T>(pub T);

/// What a scalar is read as.
macro_rules! from {
    ($($type:ty: $expected:literal, |$scalar:ident| $read:expr;)*) => {$(
        impl FromScalar for Lenient<$type> {
            const IS_NUMBER: bool = true;
            type Refusal = String;

            #[inline]
            fn from_scalar($scalar: &Scalar<'_>) -> Result<Self, String> {
                let value: Option<$type> = $read;
                value.map(Self).ok_or_else(|| format!("expected {}, found `{}`", $expected, $scalar.text()))
            }
        }

        impl<'de> Deserialize<'de> for Lenient<$type> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                scalar::read(deserializer)
            }
        }
    )*};
}

from! {
    f64: "a number", |scalar| match scalar {
        Scalar::Number(number) => number.as_f64(),
        Scalar::Text(text) => text.parse().ok().filter(|value: &f64| value.is_finite()),
        Scalar::Bool(_) => None,
    };
    i64: "a whole number", |scalar| match scalar {
        Scalar::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
        Scalar::Text(text) => plain_integer(text).or_else(|| text.parse().ok()).or_else(|| integer(text)?.try_into().ok()),
        Scalar::Bool(_) => None,
    };
    u64: "a whole number that is not negative", |scalar| match scalar {
        Scalar::Number(number) => {
            number.as_u64().or_else(|| whole(number.as_f64()?).and_then(|value| value.try_into().ok()))
        }
        Scalar::Text(text) => text.parse().ok().or_else(|| integer(text)?.try_into().ok()),
        Scalar::Bool(_) => None,
    };
    bool: "true or false", |scalar| match scalar {
        Scalar::Bool(value) => Some(*value),
        Scalar::Text(text) => text.parse().ok(),
        Scalar::Number(_) => None,
    };
}

impl FromScalar for Lenient<String> {
    const IS_NUMBER: bool = false;
    type Refusal = Infallible;

    fn from_scalar(scalar: &Scalar<'_>) -> Result<Self, Infallible> {
        Ok(Self(scalar.text().into_owned()))
    }
}

impl<'de> Deserialize<'de> for Lenient<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        scalar::read(deserializer)
    }
}

impl<T: Serialize> Serialize for Lenient<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<T> Deref for Lenient<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Lenient<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T> From<T> for Lenient<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Lenient<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Display> Display for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
