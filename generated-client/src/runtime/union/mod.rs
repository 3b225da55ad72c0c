//! `oneOf`: what variant a value is, by its JSON type or by the members of an object.

use std::fmt::Display;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::Error;

mod candidate;
mod guess;
mod kinds;
mod members;

pub(crate) use self::candidate::Candidate;
pub(crate) use self::guess::guessing;
use self::kinds::UnionVisitor;
use super::json::Json;
use super::number::{self, Numbers};

/// Implements `Serialize` and `Deserialize` for an enum with a variant for each variant of a union and `Unknown`.
///
/// `string`, `number`, `bool`, `array` and `object` are JSON types, `has_any` and `has_all` name members of an object,
/// `tagged` one and the strings that it can be. The first that holds decides. After a semicolon, `told` makes a value of
/// a sibling decide, which [`object!`](super::object) passes; with another one, the union is `Unknown`.
#[allow(unused_macros, reason = "a document need not have a union")]
macro_rules! union {
    ($type:ident { $($test:ident($name:ident $(, $word:literal)*)),* }) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::union::read(deserializer)
            }
        }
        $crate::runtime::union!(@both $type { $($test($name $(, $word)*)),* });
    };
    ($type:ident { $($test:ident($name:ident $(, $word:literal)*)),*; $(told($variant:ident, $value:literal)),* }) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                ::serde::Deserialize::deserialize(deserializer).map(Self::Unknown)
            }
        }
        impl $crate::runtime::union::ToldBySibling for $type {
            fn told_by<E: ::serde::de::Error>(self, sibling: Option<&str>) -> Result<Self, E> {
                #[allow(clippy::enum_variant_names, reason = "a union's own words")]
                enum Index { $($name),* }
                let Self::Unknown(value) = self else { return Ok(self) };
                let variant = match sibling {
                    $(Some($value) => Some(Index::$variant as usize),)*
                    Some(_) => return Ok(Self::Unknown(value)),
                    None => None,
                };
                $crate::runtime::union::Candidate::new(value).into_union(variant)
            }
        }
        $crate::runtime::union!(@both $type { $($test($name $(, $word)*)),* });
    };
    (@both $type:ident { $($test:ident($name:ident $(, $word:literal)*)),* }) => {
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$name(value) => ::serde::Serialize::serialize(value, serializer),)*
                    Self::Unknown(value) => ::serde::Serialize::serialize(value, serializer),
                }
            }
        }
        impl $crate::runtime::union::Union for $type {
            const TESTS: &'static [$crate::runtime::union::Test] =
                &[$($crate::runtime::union!(@test $test $($word)*)),*];

            fn read<'de, D: ::serde::Deserializer<'de>>(variant: usize, deserializer: D) -> Result<Self, D::Error> {
                #[allow(clippy::enum_variant_names, reason = "a union's own words")]
                enum Index { $($name),* }
                match variant {
                    $(index if index == Index::$name as usize => {
                        ::serde::Deserialize::deserialize(deserializer).map(Self::$name)
                    })*
                    _ => ::serde::Deserialize::deserialize(deserializer).map(Self::Unknown),
                }
            }

            fn unknown(value: $crate::runtime::Json) -> Self {
                Self::Unknown(value.into())
            }
        }
    };
    (@test string) => { $crate::runtime::union::Test::String };
    (@test number) => { $crate::runtime::union::Test::Number };
    (@test bool) => { $crate::runtime::union::Test::Bool };
    (@test array) => { $crate::runtime::union::Test::Array };
    (@test object) => { $crate::runtime::union::Test::Object };
    (@test has_any $($name:literal)*) => { $crate::runtime::union::Test::HasAny(&[$($name),*]) };
    (@test has_all $($name:literal)*) => { $crate::runtime::union::Test::HasAll(&[$($name),*]) };
    (@test tagged $name:literal $($value:literal)*) => {
        $crate::runtime::union::Test::Tagged($name, &[$($value),*])
    };
}
pub(crate) use union;

/// What sets a variant apart from those after it.
#[allow(dead_code, reason = "a document need not have every kind of union")]
#[derive(Clone, Copy)]
pub(crate) enum Test {
    String,
    Number,
    Bool,
    Array,
    /// Any object.
    Object,
    /// An object with at least one of these members.
    HasAny(&'static [&'static str]),
    /// An object with all of these members.
    HasAll(&'static [&'static str]),
    /// An object whose member of this name is one of these strings.
    Tagged(&'static str, &'static [&'static str]),
}

/// An enum that [`union!`] implements.
pub(crate) trait Union: Sized {
    /// The test of each variant, in the order of testing.
    const TESTS: &'static [Test];

    /// Reads the variant of that number.
    fn read<'de, D: Deserializer<'de>>(variant: usize, deserializer: D) -> Result<Self, D::Error>;

    fn unknown(value: Json) -> Self;
}

/// Reads a union: a variant that its JSON type tells while it is read; one that its members tell after one look over
/// them.
pub(crate) fn read<'de, U: Union, D: Deserializer<'de>>(deserializer: D) -> Result<U, D::Error> {
    if number::is_keeping() {
        // What does not fit has to be there as a whole then.
        let value: Candidate = serde::Deserialize::deserialize(deserializer)?;
        return value.into_union(None);
    }
    deserializer.deserialize_any(UnionVisitor(PhantomData))
}

/// Reads the variant of that number from a text.
fn from_text<U: Union>(variant: usize, text: &[u8]) -> serde_json::Result<U> {
    let mut deserializer = serde_json::Deserializer::from_str(number::checked(text)?);
    U::read(variant, Numbers::new(&mut deserializer))
}

/// A union whose variant a sibling decides; until then it is its `Unknown` variant.
pub trait ToldBySibling: Sized {
    /// The variant that the sibling's value names; without one, the variant that fits the union's value.
    ///
    /// # Errors
    ///
    /// If the value does not fit the variant.
    fn told_by<E: Error>(self, sibling: Option<&str>) -> Result<Self, E>;
}

/// The union with the variant that its sibling decides.
///
/// # Errors
///
/// If the value does not fit the variant.
pub fn told<U: ToldBySibling, S: Display, E: Error>(
    union: Option<U>,
    sibling: &Option<S>,
) -> Result<Option<U>, E> {
    let sibling = sibling.as_ref().map(S::to_string);
    union.map(|union| union.told_by(sibling.as_deref())).transpose()
}

#[cfg(test)]
mod tests;
