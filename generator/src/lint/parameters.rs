//! Path parameters that are described in several ways: all paths that begin with the same segments share them.

use super::rules::types;
use crate::document::{Node, Pointer};
use std::collections::HashMap;

/// The types of the path parameters so far, by the path up to the parameter.
#[derive(Default)]
pub(super) struct PathParameters(HashMap<String, (Vec<String>, Pointer)>);

impl PathParameters {
    /// Notes the type of a path parameter; gives what is wrong if it has had another one.
    pub(super) fn describe(
        &mut self,
        path: &str,
        name: &str,
        schema: &Node,
        place: impl FnOnce() -> Pointer,
    ) -> Option<String> {
        let template = format!("{{{name}}}");
        let end = path.split_inclusive('/').scan(0, |end, segment| {
            let start = *end;
            *end += segment.len();
            Some((start, segment.trim_end_matches('/')))
        });
        let (start, segment) = end.into_iter().find(|(_, segment)| *segment == template)?;
        let found: Vec<String> = types(schema).into_iter().map(str::to_owned).collect();
        let known = self.0.entry(path[..start + segment.len()].to_owned());
        let (first, at) = known.or_insert_with(|| (found.clone(), place()));
        let words =
            |types: &[String]| if types.is_empty() { "any type".to_owned() } else { types.join(" or ") };
        (*first != found)
            .then(|| format!("`{name}` is of type {} here, of type {} at {at}", words(&found), words(first)))
    }
}
