//! Markers of uniform verbs: a name for every combination.

use super::Name;
use crate::ir::{Api, Method, Operation, ResourceId};

/// The name of a resource's marker: its verbs, and what else the calls can do.
pub(super) fn name(api: &Api, id: ResourceId) -> Option<Name> {
    let operations: Vec<&Operation> = api.operations_of(id).filter(|operation| operation.uniform).collect();
    if operations.is_empty() {
        return None;
    }
    let mut name = String::new();
    for operation in &operations {
        name.push_str(match operation.method {
            Method::Get => "Get",
            Method::Put => "Put",
            Method::Post => "Post",
            Method::Delete => "Delete",
        });
    }
    if name == "GetPutPostDelete" {
        name = "All".to_owned();
    }
    let get = operations.iter().find(|operation| operation.method == Method::Get);
    if get.is_some_and(|get| !get.query.is_empty()) {
        name.push_str("Filtered");
    }
    if get.is_some_and(|get| get.reply.etag) {
        name.push_str("Tagged");
    }
    Some(Name::new(name))
}
