//! The server's branches: a trait, a function and a module for each, and the methods of the trait.

use super::names::BranchNames;
use super::{Name, Naming, Scope, words};
use crate::ir::{Api, Branch};
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

impl Naming {
    pub(super) fn branches(&mut self, api: &Api) {
        for branch in api.branches() {
            let names = self.branch(&branch);
            self.names.branches.insert(branch.node, names);
            let mut scope = Scope::new();
            let above = api.resources[branch.node.0].path.trim_matches('/').split('/').count();
            for id in &branch.operations {
                let operation = &api.operations[id.0];
                let below: Vec<&str> = operation.path.trim_matches('/').split('/').skip(above).collect();
                let below = below.join(" ").replace(['{', '}'], " ");
                let name = words::snake(&format!("{below} {}", operation.method.word()));
                let name = self.settle(&mut scope, name, &operation.id, &operation.pointer);
                self.names.operations[id.0].method = name;
            }
        }
    }

    fn branch(&self, branch: &Branch) -> BranchNames {
        let natural = self.names.accessor(branch.node).as_str();
        let function = if branch.is_own() { "root" } else { natural };
        let function = if TAKEN_FUNCTIONS.contains(&function) {
            format!("{function}_branch")
        } else {
            function.to_owned()
        };
        let name = function.trim_start_matches("r#").to_upper_camel_case();
        let name = if TAKEN.contains(&name.as_str()) { format!("{name}Branch") } else { name };
        let function = Name::new(function);
        BranchNames { item: Name::new(name), module: function.clone(), function }
    }
}
