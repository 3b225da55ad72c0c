//! A value that is read as a whole and then told apart.

use serde::de::{DeserializeOwned, Error};
use serde::{Deserialize, Deserializer};

use super::super::json::Json;
use super::super::number;
use super::{Test, Union};

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

    /// Reads it as one of the arms. While numbers are kept that have no room, what has one is `unknown`. An error names
    /// the member that does not fit.
    pub fn arm<T: DeserializeOwned, U, E: Error>(
        self,
        arm: impl FnOnce(T) -> U,
        unknown: impl FnOnce(Json) -> U,
    ) -> Result<U, E> {
        if !number::is_keeping() {
            return tracked(|track| T::deserialize(serde_path_to_error::Deserializer::new(self.0, track)))
                .map(arm);
        }
        let (outcome, wanted) = number::wanted(|| T::deserialize(self.0.clone()));
        match outcome {
            Ok(value) => Ok(arm(value)),
            Err(_) if wanted => Ok(unknown(self.0)),
            Err(_) => tracked(|track| T::deserialize(serde_path_to_error::Deserializer::new(self.0, track)))
                .map(arm),
        }
    }

    /// Reads it as this variant of a union, or as the one whose test holds.
    pub(crate) fn into_union<U: Union, E: Error>(self, variant: Option<usize>) -> Result<U, E> {
        let Some(variant) = variant.or_else(|| U::TESTS.iter().position(|test| self.passes(test))) else {
            return Ok(U::unknown(self.0));
        };
        if number::is_keeping() {
            let (outcome, wanted) = number::wanted(|| U::read(variant, self.0.clone()));
            match outcome {
                Ok(value) => return Ok(value),
                Err(_) if wanted => return Ok(U::unknown(self.0)),
                Err(_) => {}
            }
        }
        tracked(|track| U::read(variant, serde_path_to_error::Deserializer::new(self.0, track)))
    }

    fn passes(&self, test: &Test) -> bool {
        match *test {
            Test::String => self.is_string(),
            Test::Number => self.is_number(),
            Test::Bool => self.is_bool(),
            Test::Array => self.is_array(),
            Test::Object => self.is_object(),
            Test::HasAny(names) => self.has_any(names),
            Test::HasAll(names) => self.has_all(names),
            Test::Tagged(name, values) => self.is_tagged(name, values),
        }
    }

    /// The value, for an arm that takes anything.
    pub fn into_json(self) -> Json {
        self.0
    }
}

/// Reads something; an error names the member that does not fit.
fn tracked<T, E: Error>(
    read: impl FnOnce(&mut serde_path_to_error::Track) -> serde_json::Result<T>,
) -> Result<T, E> {
    let mut track = serde_path_to_error::Track::new();
    read(&mut track).map_err(|error| {
        let path = track.path().to_string();
        if path == "." { E::custom(error) } else { E::custom(format_args!("{path}: {error}")) }
    })
}
