//! The server's branches: a trait, a function and a module for each, and the methods of the trait.

use super::names::BranchNames;
use super::scope::{FUNCTION, SNAKE, Scope, TRAIT, Wish};
use super::{Name, Naming, reserved, words};
use crate::ir::{Api, Branch, ResourceId};
use std::collections::BTreeMap;

/// The function that serves a whole divided service from one value.
const DOCUMENT: &str = "document";

impl Naming {
    pub(super) fn branches(&mut self, api: &Api) {
        let mut modules: BTreeMap<Option<ResourceId>, Vec<Branch>> = BTreeMap::new();
        for branch in api.branches() {
            modules.entry(branch.divided.then_some(branch.service)).or_default().push(branch);
        }
        // Divided services are modules beside the branches of the others.
        let divided: Vec<Name> =
            modules.keys().flatten().map(|service| self.names.module(*service).clone()).collect();
        for (service, branches) in modules {
            let beside = if service.is_none() { divided.as_slice() } else { &[] };
            self.module(api, &branches, beside);
        }
    }

    /// A module's branches.
    fn module(&mut self, api: &Api, branches: &[Branch], beside: &[Name]) {
        // A branch on a divided service's own path comes first: its name is not of the document.
        let mut order: Vec<&Branch> = branches.iter().collect();
        order.sort_by_key(|branch| !branch.is_own());
        let natural: Vec<String> = (order.iter())
            .map(|branch| match branch.is_own() {
                true => "root".to_owned(),
                false => self.names.accessor(branch.node).plain().to_owned(),
            })
            .collect();
        let wishes = |name: &dyn Fn(&str) -> String| -> Vec<Wish<'_>> {
            let wish = |(branch, natural): (&&Branch, &String)| Wish {
                name: name(natural),
                wire: &api.resources[branch.node.0].path,
                pointer: &api.resources[branch.node.0].docs.pointer,
                explicit: None,
                is_late: api.resources[branch.node.0].docs.since.is_some(),
            };
            order.iter().zip(&natural).map(wish).collect()
        };
        let mut functions = Scope::with(&[reserved::FUNCTIONS]);
        functions.reserve(DOCUMENT);
        let functions = self.assign(&mut functions, FUNCTION, &wishes(&str::to_owned));
        let mut traits = Scope::with(&[reserved::TRAITS]);
        let items: Vec<String> = functions.iter().map(|name| words::pascal(name.plain())).collect();
        let items: Vec<Wish<'_>> = (wishes(&str::to_owned).into_iter().zip(items))
            .map(|(wish, name)| Wish { name, ..wish })
            .collect();
        let items = self.assign(&mut traits, TRAIT, &items);
        let mut files = Scope::with(&[reserved::MODULES, reserved::DEVICES]);
        beside.iter().for_each(|name| files.reserve(name.plain()));
        for ((branch, function), item) in order.iter().zip(functions).zip(items) {
            let pointer = &api.resources[branch.node.0].docs.pointer;
            let module = files.take(function.plain(), SNAKE, pointer);
            self.names.branches.insert(branch.node, BranchNames { item, function, module });
        }
        let operations: Vec<_> = branches.iter().flat_map(|branch| branch.operations.clone()).collect();
        self.query_types(api, &mut traits, &operations);
        branches.iter().for_each(|branch| self.methods(api, branch));
    }

    fn methods(&mut self, api: &Api, branch: &Branch) {
        let above = api.resources[branch.node.0].path.trim_matches('/').split('/').count();
        let wishes: Vec<Wish<'_>> = (api.operations_in(branch))
            .map(|(_, operation)| {
                let below: Vec<&str> = operation.path.trim_matches('/').split('/').skip(above).collect();
                let below = below.join(" ").replace(['{', '}'], " ");
                Wish {
                    name: words::snake(&format!("{below} {}", operation.method.word())),
                    wire: &operation.id,
                    pointer: &operation.pointer,
                    explicit: None,
                    is_late: operation.docs.since.is_some(),
                }
            })
            .collect();
        for (id, name) in branch.operations.iter().zip(self.assign(&mut Scope::default(), SNAKE, &wishes)) {
            self.names.operations[id.0].method = name;
        }
    }
}
