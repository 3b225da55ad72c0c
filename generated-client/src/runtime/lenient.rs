//! Scalars that meters write as strings and as numbers.

use std::fmt::{self, Display};
use std::ops::{Deref, DerefMut};

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{integer, want, whole};
use super::scalar::Scalar;

/// A `T` that is read from a JSON string, number or boolean, and written as the `T` it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lenient<T>(pub T);

/// What a [`Lenient`] can hold.
trait FromScalar: Sized {
    const EXPECTED: &'static str;

    fn from_scalar(scalar: &Scalar) -> Option<Self>;
}

impl FromScalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_scalar(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Number(number) => number.as_f64(),
            Scalar::Text(text) => text.parse().ok().filter(|value: &Self| value.is_finite()),
            Scalar::Bool(_) => None,
        }
    }
}

impl FromScalar for i64 {
    const EXPECTED: &'static str = "a whole number";

    fn from_scalar(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Number(number) => number.as_i64().or_else(|| whole(number.as_f64()?)),
            Scalar::Text(text) => text.parse().ok().or_else(|| integer(text)?.try_into().ok()),
            Scalar::Bool(_) => None,
        }
    }
}

impl FromScalar for u64 {
    const EXPECTED: &'static str = "a whole number that is not negative";

    fn from_scalar(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Number(number) => {
                number.as_u64().or_else(|| whole(number.as_f64()?).and_then(|value| value.try_into().ok()))
            }
            Scalar::Text(text) => text.parse().ok().or_else(|| integer(text)?.try_into().ok()),
            Scalar::Bool(_) => None,
        }
    }
}

impl FromScalar for bool {
    const EXPECTED: &'static str = "true or false";

    fn from_scalar(scalar: &Scalar) -> Option<Self> {
        match scalar {
            Scalar::Bool(value) => Some(*value),
            Scalar::Text(text) => text.parse().ok(),
            Scalar::Number(_) => None,
        }
    }
}

macro_rules! read {
    ($($scalar:ty)*) => {$(
        impl<'de> Deserialize<'de> for Lenient<$scalar> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let scalar = Scalar::deserialize(deserializer);
                want(true);
                let scalar = scalar?;
                let value = FromScalar::from_scalar(&scalar).map(Self);
                let refuse = || format!("expected {}, found `{}`", <$scalar>::EXPECTED, scalar.into_text());
                value.ok_or_else(|| D::Error::custom(refuse()))
            }
        }
    )*};
}

read!(f64 i64 u64 bool);

impl<'de> Deserialize<'de> for Lenient<String> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Scalar::deserialize(deserializer)?.into_text()))
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
