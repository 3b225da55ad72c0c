//! Which operations make a branch.

use crate::ir::{Api, Operation, Resource};
use crate::naming;
use heck::ToUpperCamelCase;

/// What a branch's file brings into scope: a trait of that name gets another.
const TAKEN: &[&str] = &[
    "Branch",
    "FromQuery",
    "Future",
    "Ok",
    "Option",
    "Pending",
    "RawQuery",
    "Refusal",
    "Reply",
    "Request",
    "Result",
    "Route",
    "Self",
    "Send",
    "String",
    "Sync",
    "Vec",
    "View",
];

/// Functions that a branch's file imports.
const TAKEN_FUNCTIONS: &[&str] =
    &["body", "dispatch", "envelope", "object", "path", "query", "text_or_object", "unknown"];

/// A branch: the operations that one trait has.
pub(super) struct Branch<'a> {
    /// The module of the service that it is a part of; none for a whole service.
    pub(super) service: Option<String>,
    /// The function that serves it, also its file: `net`.
    pub(super) function: String,
    /// The trait: `Net`.
    pub(super) name: String,
    /// The path that all of its operations are on or below.
    pub(super) path: String,
    /// The resource at that path.
    pub(super) resource: &'a Resource,
    /// The document's operations, in its order.
    pub(super) operations: Vec<&'a Operation>,
}

impl<'a> Branch<'a> {
    /// The operations that have a query of their own.
    pub(super) fn queries(&self) -> impl Iterator<Item = &'a Operation> {
        self.operations.iter().copied().filter(|operation| operation.rust_type.is_some())
    }
}

/// Divides the operations into branches, in the order in which the document begins them.
pub(super) fn branches(api: &Api) -> Vec<Branch<'_>> {
    let mut branches: Vec<Branch<'_>> = Vec::new();
    for operation in &api.operations {
        let (service, member) = naming::branch(&operation.path);
        let path = match member {
            Some(member) => format!("/{service}/{member}"),
            None => format!("/{service}"),
        };
        if let Some(branch) = branches.iter_mut().find(|branch| branch.path == path) {
            branch.operations.push(operation);
            continue;
        }
        let Some(resource) = api.resources.iter().find(|resource| resource.path == path) else { continue };
        let divided = naming::is_divided(service);
        let function = if divided && member.is_none() { "root" } else { &resource.rust };
        let function = if TAKEN_FUNCTIONS.contains(&function) {
            format!("{function}_branch")
        } else {
            function.to_owned()
        };
        let name = function.trim_start_matches("r#").to_upper_camel_case();
        let name = if TAKEN.contains(&name.as_str()) { format!("{name}Branch") } else { name };
        branches.push(Branch {
            service: divided.then(|| service.to_owned()),
            function,
            name,
            path,
            resource,
            operations: vec![operation],
        });
    }
    branches
}
