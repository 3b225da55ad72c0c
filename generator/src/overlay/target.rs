//! What an action selects, as pointers.

use super::jsonpath::{self, Query};
use crate::document::{Node, Pointer};

/// A target, parsed once.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// Names and numbers only, perhaps several for a step: each place is meant.
    Places(Vec<Pointer>),
    /// Anything else: what the document has of it.
    Query(Query),
}

impl Target {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let query = jsonpath::parse(text)?;
        Ok(query.places().map_or_else(|| Self::Query(query), Self::Places))
    }

    /// The places selected, in the document's order. Of places named one by one each must be there, else this gives
    /// the first that is not.
    pub(super) fn select(&self, root: &Node) -> Result<Vec<Pointer>, Pointer> {
        match self {
            Self::Places(places) => match places.iter().find(|place| root.pointer(place).is_none()) {
                Some(missing) => Err(missing.clone()),
                None => Ok(places.clone()),
            },
            Self::Query(query) => Ok(query.select(root)),
        }
    }
}
