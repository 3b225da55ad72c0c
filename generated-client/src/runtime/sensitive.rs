//! Values that nobody else may see: passwords, hashes of passwords, tokens.

use std::cell::RefCell;
use std::fmt::{self, Debug};
use std::ops::Deref;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::body::Body;
use super::json::Json;

/// A value that is a secret: what the document or an overlay marks with `x-secret`.
///
/// It is read, written and used as the value itself; only `Debug` does not show it, and there is no `Display`. A call
/// that sends one makes sure that no [`Error`](super::Error) repeats it, should the meter do so. It is not wiped from
/// memory: the JSON text that it came in or goes out with is not either.
///
/// ```
/// use egauge_webapi::runtime::Sensitive;
///
/// let password: Sensitive<String> = "open sesame".into();
/// assert_eq!(format!("{password:?}"), "(secret)");
/// assert_eq!(&*password, "open sesame");
/// ```
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sensitive<T>(pub T);

impl<T> Sensitive<T> {
    /// The value, to be looked after.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// A text, as `String` would be.
impl<T: Deref> Deref for Sensitive<T> {
    type Target = T::Target;

    fn deref(&self) -> &T::Target {
        &self.0
    }
}

impl<T> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl PartialEq<str> for Sensitive<String> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for Sensitive<String> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<T: Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        note(&self.0);
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self)
    }
}

impl<T: Serialize> Body<Sensitive<T>> for T {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        note(self);
        serde_json::to_vec(self)
    }
}

impl<T: Serialize> Body<Sensitive<T>> for &T {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        note(self);
        serde_json::to_vec(self)
    }
}

impl Body<Sensitive<String>> for &str {
    fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        note(self);
        serde_json::to_vec(self)
    }
}

thread_local! {
    static NOTED: RefCell<Option<Vec<Zeroizing<String>>>> = const { RefCell::new(None) };
}

/// Does some writing, and gives the secrets that were written.
pub(crate) fn noting<T>(write: impl FnOnce() -> T) -> (T, Vec<Zeroizing<String>>) {
    NOTED.set(Some(Vec::new()));
    let outcome = write();
    (outcome, NOTED.take().unwrap_or_default())
}

/// Notes a secret that is being written.
fn note<T: Serialize + ?Sized>(value: &T) {
    let is_noting = NOTED.with_borrow(Option::is_some);
    if is_noting && let Ok(json) = Json::from_typed(value) {
        NOTED.with_borrow_mut(|noted| texts(&json, noted.get_or_insert_default()));
    }
}

/// All strings in a value.
pub(crate) fn texts(value: &Json, found: &mut Vec<Zeroizing<String>>) {
    match value {
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
        Json::String(text) => found.push(text.clone().into()),
        Json::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Json::Object(members) => members.values().for_each(|member| texts(member, found)),
    }
}
