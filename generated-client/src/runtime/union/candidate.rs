//! A value that is read as a whole before its variant is known.

use serde::de::Error;
use serde::{Deserialize, Deserializer};

use super::super::json::Json;
use super::super::{misfit, number};
use super::{Test, Union, from_text};

/// A value whose variant is still to be found.
pub(crate) struct Candidate(Json);

impl<'de> Deserialize<'de> for Candidate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Json::deserialize(deserializer).map(Self)
    }
}

impl Candidate {
    pub(crate) fn new(value: Json) -> Self {
        Self(value)
    }

    /// Reads it as this variant of a union, or as the one whose test holds.
    pub(crate) fn into_union<U: Union, E: Error>(self, variant: Option<usize>) -> Result<U, E> {
        let Some(variant) = variant.or_else(|| U::TESTS.iter().position(|test| self.passes(test))) else {
            return Ok(U::unknown(self.0));
        };
        number::clear_no_room();
        let outcome = misfit::read_by(&self.0, |text| from_text(variant, text));
        let has_no_room = number::take_no_room();
        match outcome {
            Ok(value) => Ok(value),
            Err(_) if has_no_room && number::is_keeping() => Ok(U::unknown(self.0)),
            Err(misfit) => Err(E::custom(misfit.with_place())),
        }
    }

    fn passes(&self, test: &Test) -> bool {
        let members = self.0.as_object();
        let has = |name: &&str| members.is_some_and(|members| members.contains_key(name));
        match test {
            Test::String => matches!(self.0, Json::String(_)),
            Test::Number => matches!(self.0, Json::Number(_)),
            Test::Bool => matches!(self.0, Json::Bool(_)),
            Test::Array => matches!(self.0, Json::Array(_)),
            Test::Object => members.is_some(),
            Test::HasAny(names) => names.iter().any(has),
            Test::HasAll(names) => members.is_some() && names.iter().all(has),
            Test::Tagged(name, values) => {
                let tag = members.and_then(|members| members.get(name)).and_then(Json::as_str);
                tag.is_some_and(|tag| values.contains(&tag))
            }
        }
    }
}
