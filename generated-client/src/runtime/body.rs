//! What a request can carry.

use serde::Serialize;

use super::lenient::Lenient;
use super::tagged::Tagged;

/// Values that can be sent where the document wants a `T`: the value itself, as it was read ([`Tagged`]), or a
/// borrowed form of it (`"lab"` for a `String`, an array or slice for a `Vec`).
#[diagnostic::on_unimplemented(
    message = "the body of this request is a `{T}`, which `{Self}` is not",
    label = "not a `{T}`"
)]
pub trait Body<T: ?Sized> {
    /// The JSON text.
    fn to_json(&self) -> serde_json::Result<Vec<u8>>;
}

impl<T: Serialize> Body<T> for T {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl<T: Serialize> Body<T> for Tagged<T> {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&**self)
    }
}

impl<T: Serialize> Body<Lenient<T>> for T {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl<T: Serialize> Body<Option<T>> for T {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl<T: Serialize> Body<Vec<T>> for [T] {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self)
    }
}

impl<T: Serialize, const N: usize> Body<Vec<T>> for [T; N] {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self.as_slice())
    }
}

/// Borrowed text where the document wants owned text.
macro_rules! text {
    ($($target:ty => $source:ty;)*) => {$(
        impl Body<$target> for $source {
            fn to_json(&self) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(self)
            }
        }
    )*};
}

text! {
    String => str;
    Lenient<String> => str;
    Option<String> => str;
    Vec<String> => [&str];
    Vec<String> => Vec<&str>;
}

impl<const N: usize> Body<Vec<String>> for [&str; N] {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(self.as_slice())
    }
}
