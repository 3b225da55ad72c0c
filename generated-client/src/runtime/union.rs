//! `oneOf`: a value that is read first and then told apart.

use std::fmt::Display;

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};

use super::json::Json;
use super::number;

/// A value whose arm is still to be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate(Json);

impl<'de> Deserialize<'de> for Candidate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Json::deserialize(deserializer).map(Self)
    }
}

impl From<Json> for Candidate {
    fn from(value: Json) -> Self {
        Self(value)
    }
}

impl Candidate {
    /// This value.
    pub fn new(value: Json) -> Self {
        Self(value)
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self.0, Json::Null)
    }

    /// Whether it is a string.
    pub fn is_string(&self) -> bool {
        matches!(self.0, Json::String(_))
    }

    /// Whether it is a number.
    pub fn is_number(&self) -> bool {
        matches!(self.0, Json::Number(_))
    }

    /// Whether it is a boolean.
    pub fn is_bool(&self) -> bool {
        matches!(self.0, Json::Bool(_))
    }

    /// Whether it is an array.
    pub fn is_array(&self) -> bool {
        matches!(self.0, Json::Array(_))
    }

    /// Whether it is an object.
    pub fn is_object(&self) -> bool {
        matches!(self.0, Json::Object(_))
    }

    /// Whether it is an object with at least one of these members.
    pub fn has_any(&self, names: &[&str]) -> bool {
        self.0.as_object().is_some_and(|members| names.iter().any(|name| members.contains_key(name)))
    }

    /// Whether it is an object with all of these members.
    pub fn has_all(&self, names: &[&str]) -> bool {
        self.0.as_object().is_some_and(|members| names.iter().all(|name| members.contains_key(name)))
    }

    /// Whether it is an object whose member of this name is one of these strings.
    pub fn is_tagged(&self, name: &str, values: &[&str]) -> bool {
        let tag = self.0.as_object().and_then(|members| members.get(name)).and_then(Json::as_str);
        tag.is_some_and(|tag| values.contains(&tag))
    }

    /// Reads it as one of the arms; an error names the member that does not fit.
    fn into_arm<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        serde_path_to_error::deserialize(self.0).map_err(|error| {
            let path = error.path().to_string();
            let inner = error.into_inner();
            if path == "." { E::custom(inner) } else { E::custom(format_args!("{path}: {inner}")) }
        })
    }

    /// Reads it as one of the arms. While numbers are kept that have no room, what has one is `unknown`.
    pub fn arm<T: DeserializeOwned, U, E: Error>(
        self,
        arm: impl FnOnce(T) -> U,
        unknown: impl FnOnce(Json) -> U,
    ) -> Result<U, E> {
        if !number::is_keeping() {
            return self.into_arm().map(arm);
        }
        let (outcome, wanted) = number::wanted(|| T::deserialize(self.0.clone()));
        match outcome {
            Ok(value) => Ok(arm(value)),
            Err(_) if wanted => Ok(unknown(self.0)),
            Err(_) => self.into_arm().map(arm),
        }
    }

    /// The value, for an arm that takes anything.
    pub fn into_json(self) -> Json {
        self.0
    }
}

/// A union whose arm a sibling decides; until then it is its `Unknown` arm.
pub trait ToldBySibling: Sized {
    /// The arm that the sibling's value names; without one, the arm that fits what the union holds.
    fn told_by<E: Error>(self, sibling: Option<&str>) -> Result<Self, E>;
}

/// The union with the arm that its sibling decides.
pub fn told<U: ToldBySibling, S: Display, E: Error>(
    union: Option<U>,
    sibling: &Option<S>,
) -> Result<Option<U>, E> {
    let sibling = sibling.as_ref().map(S::to_string);
    union.map(|union| union.told_by(sibling.as_deref())).transpose()
}
