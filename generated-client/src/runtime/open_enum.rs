//! Enums that are open: the document's values, and those that a newer meter sends.

use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// An enum of strings to which newer firmware may add: all enums of [`models`](crate::models) are.
///
/// ```
/// use egauge_webapi::models::CmdDbPostBodyAction as Operation;
///
/// let operation: Operation = "restore".parse()?;
/// assert_eq!(operation, Operation::Restore);
/// assert_eq!(operation.as_str(), "restore");
/// // A misspelt value is an error that lists the known ones.
/// assert!("restor".parse::<Operation>().unwrap_err().to_string().contains("`restore`"));
/// // What only newer firmware knows needs a method of its own.
/// assert_eq!(Operation::other("defragment").as_str(), "defragment");
/// assert_eq!(Operation::other("restore"), Operation::Restore);
/// # Ok::<(), egauge_webapi::runtime::UnknownValueError>(())
/// ```
pub trait OpenEnum: Clone + 'static {
    /// The values that this revision knows, in the document's order.
    const KNOWN: &'static [Self];

    /// The string on the wire.
    fn as_str(&self) -> &str;

    /// The value of a string that is not known.
    #[doc(hidden)]
    fn unknown(value: UnknownValue) -> Self;
}

/// A string that is not a known value of an enum in this revision of the API.
///
/// Only this crate makes one, when it reads a value, so it never holds a known value. Compare it by
/// [`as_str`](Self::as_str): a later version of this crate may have a variant for the value.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// The string, unchanged.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&self.0, f)
    }
}

impl Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// The error of a text that is not a known value of an enum.
#[derive(Clone, PartialEq, Eq)]
pub struct UnknownValueError {
    found: String,
    expected: String,
}

impl UnknownValueError {
    /// The text.
    pub fn found(&self) -> &str {
        &self.found
    }
}

impl Display for UnknownValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { found, expected } = self;
        write!(f, "expected one of {expected}, found {found:?}; `other` makes a value of any text")
    }
}

impl Debug for UnknownValueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(self, f)
    }
}

impl StdError for UnknownValueError {}

/// Reads a known value.
pub(crate) fn parse<E: OpenEnum>(text: &str) -> Result<E, UnknownValueError> {
    find(text).ok_or_else(|| unknown(text, E::KNOWN.iter().map(E::as_str).collect()))
}

fn unknown(found: &str, known: Vec<&str>) -> UnknownValueError {
    let expected: Vec<String> = known.into_iter().map(|value| format!("`{value}`")).collect();
    UnknownValueError { found: found.to_owned(), expected: expected.join(", ") }
}

/// The value of any text.
pub(crate) fn value<E: OpenEnum>(text: String) -> E {
    find(&text).unwrap_or_else(|| E::unknown(UnknownValue(text)))
}

fn find<E: OpenEnum>(text: &str) -> Option<E> {
    E::KNOWN.iter().find(|known| known.as_str() == text).cloned()
}

/// Reads the value of any string.
pub(crate) fn read<'de, E: OpenEnum, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    struct StringVisitor<E>(PhantomData<E>);

    impl<E: OpenEnum> Visitor<'_> for StringVisitor<E> {
        type Value = E;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<F: Error>(self, text: &str) -> Result<E, F> {
            Ok(find(text).unwrap_or_else(|| E::unknown(UnknownValue(text.to_owned()))))
        }
    }

    deserializer.deserialize_str(StringVisitor(PhantomData))
}

/// Implements what all open enums have beside their variants, `KNOWN` and `as_str`.
#[allow(unused_macros, reason = "a document need not have an enum")]
macro_rules! open_enum {
    ($type:ident) => {
        impl $type {
            /// The value of a string that this revision may not know: one of newer firmware. A known one gives its own
            /// variant; [`parse`](str::parse) takes known ones alone.
            pub fn other(value: impl Into<String>) -> Self {
                $crate::runtime::open_enum::value(value.into())
            }
        }
        impl $crate::runtime::OpenEnum for $type {
            const KNOWN: &'static [Self] = $type::KNOWN;

            fn as_str(&self) -> &str {
                $type::as_str(self)
            }

            fn unknown(value: $crate::runtime::UnknownValue) -> Self {
                Self::Unknown(value)
            }
        }
        impl ::std::str::FromStr for $type {
            type Err = $crate::runtime::UnknownValueError;

            // `Self::Err` may be a value of the enum.
            fn from_str(text: &str) -> Result<Self, $crate::runtime::UnknownValueError> {
                $crate::runtime::open_enum::parse(text)
            }
        }
        impl ::std::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
        impl ::std::fmt::Display for $type {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::open_enum::read(deserializer)
            }
        }
    };
}
pub(crate) use open_enum;
