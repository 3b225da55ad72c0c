//! What a request can carry.

use serde::Serialize;

use super::lenient::Lenient;
use super::tagged::Tagged;

/// Values that can be sent where the document wants a `T`, owned or by reference: the value itself, as it was read
/// ([`Tagged`]), or a borrowed form of it (`"lab"` for a `String`, an array or slice for a `Vec`).
///
/// ```
/// use egauge_webapi::Meter;
/// use egauge_webapi::models::ConfigNet;
///
/// let meter = Meter::detached("http://meter.example")?;
/// let hostname = meter.config().net().hostname();
/// assert_eq!(hostname.put("lab").request()?.body().as_ref(), br#""lab""#);
/// assert_eq!(hostname.put("lab".to_owned()).request()?.body().as_ref(), br#""lab""#);
/// let settings = ConfigNet::default().hostname("lab");
/// assert_eq!(meter.config().net().post(&settings).request()?.body().as_ref(), br#"{"hostname":"lab"}"#);
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "the body of this request is a `{T}`, which `{Self}` is not",
    label = "not a `{T}`",
    note = "a body is given as the value or a reference to it; text can be `&str` or `String`"
)]
pub trait Body<T: ?Sized> {
    /// The JSON text.
    ///
    /// # Errors
    ///
    /// If the value has no JSON form, such as a map whose keys are not strings.
    fn to_json(&self) -> serde_json::Result<Vec<u8>>;
}

/// A value that is written as it is. Owned and by reference it is the same body, each in an implementation of its own: a
/// general one of references would overlap with that of a value itself.
macro_rules! bodies {
    ($([$($generics:tt)*] $source:ty => $target:ty;)*) => {$(
        impl<$($generics)*> Body<$target> for $source {
            fn to_json(&self) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(self)
            }
        }
    )*};
}

bodies! {
    [T: Serialize] T => T;
    [T: Serialize] &T => T;
    [T: Serialize] T => Lenient<T>;
    [T: Serialize] &T => Lenient<T>;
    [T: Serialize] T => Option<T>;
    [T: Serialize] &T => Option<T>;
    [T: Serialize] &[T] => Vec<T>;
    [] &str => String;
    [] &str => Lenient<String>;
    [] &str => Option<String>;
    [] &[&str] => Vec<String>;
    [] Vec<&str> => Vec<String>;
    [] &Vec<&str> => Vec<String>;
}

impl<T: Serialize> Body<T> for Tagged<T> {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&**self)
    }
}

impl<T: Serialize> Body<T> for &Tagged<T> {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&***self)
    }
}

/// An array of any length, which serde writes only up to 32 items.
macro_rules! arrays {
    ($([$($generics:tt)*] $source:ty => $target:ty;)*) => {$(
        impl<$($generics)*> Body<$target> for $source {
            fn to_json(&self) -> serde_json::Result<Vec<u8>> {
                serde_json::to_vec(self.as_slice())
            }
        }
    )*};
}

arrays! {
    [T: Serialize, const N: usize] [T; N] => Vec<T>;
    [T: Serialize, const N: usize] &[T; N] => Vec<T>;
    [const N: usize] [&str; N] => Vec<String>;
    [const N: usize] &[&str; N] => Vec<String>;
}
