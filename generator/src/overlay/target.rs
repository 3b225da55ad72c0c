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

    /// The places selected, in the document's order, and the first of those named one by one that is not there.
    pub(super) fn select(&self, root: &Node) -> (Vec<Pointer>, Option<Pointer>) {
        match self {
            Self::Places(places) => {
                let (present, missing): (Vec<_>, Vec<_>) =
                    places.iter().cloned().partition(|place| root.pointer(place).is_some());
                (present, missing.into_iter().next())
            }
            Self::Query(query) => (query.select(root), None),
        }
    }
}
