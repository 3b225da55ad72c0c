//! The tree of handles, and the calls on it.

use super::names::{OperationNames, ResourceNames};
use super::{Name, Naming, Scope, words};
use crate::document::Pointer;
use crate::ir::{Api, QueryParameter, Resource, ResourceId, Segment};
use std::collections::HashMap;

/// What every handle and call already has: a child or a query parameter of that name would hide it.
const VERBS: &[&str] = &["get", "put", "post", "delete"];
const CALL_METHODS: &[&str] = &[
    "append",
    "body_limit",
    "clone",
    "decode",
    "filter",
    "flag",
    "has_effect",
    "if_match",
    "into_future",
    "json",
    "list",
    "max_depth",
    "operation",
    "query",
    "read_timeout",
    "request",
    "retries",
    "send",
    "set",
    "stream",
    "timeout",
    "value_or_empty",
    "with_effect",
    "without_effect",
];

impl Naming {
    pub(super) fn resources(&mut self, api: &Api) {
        let mut modules: HashMap<ResourceId, Scope> = HashMap::new();
        let mut siblings: HashMap<ResourceId, Scope> = HashMap::new();
        let root = Name::new("root");
        self.names.resources.push(ResourceNames {
            accessor: root.clone(),
            handle: None,
            module: root,
            verbs: None,
        });
        for (index, resource) in api.resources.iter().enumerate().skip(1) {
            let pointer = &resource.docs.pointer;
            let wire = match &resource.segment {
                Segment::Static(word) => word,
                Segment::Parameter(parameter) => &parameter.name,
            };
            let scope = siblings
                .entry(resource.parent.unwrap_or(ResourceId(0)))
                .or_insert_with(|| VERBS.iter().map(|verb| ((*verb).to_owned(), Pointer::root())).collect());
            let accessor = self.settle(scope, words::snake(wire), wire, pointer);
            let service = api.service_of(ResourceId(index)).unwrap_or(ResourceId(index));
            let handle = needs_type(api, resource).then(|| {
                let name = words::pascal(&below_service(&resource.path).replace(['{', '}', '/'], " "));
                let word = api.resources[service.0].path.trim_matches('/');
                let name = name.or_else(|| words::pascal(word));
                self.settle(modules.entry(service).or_default(), name, &resource.path, pointer)
            });
            let module = accessor.clone();
            let verbs = super::verbs::name(api, ResourceId(index));
            self.names.resources.push(ResourceNames { accessor, handle, module, verbs });
        }
    }

    pub(super) fn operations(&mut self, api: &Api) {
        let mut markers = Scope::new();
        for operation in &api.operations {
            let (pointer, id) = (&operation.pointer, &operation.id);
            let marker = (!operation.uniform && !operation.query.is_empty())
                .then(|| self.settle(&mut markers, words::pascal(id), id, pointer));
            let marker = marker.map(|marker| {
                let query = Name::new(format!("{marker}Query"));
                (marker, query)
            });
            let query = self.query(&operation.query);
            let arguments = (operation.path_parameters.iter())
                .map(|parameter| {
                    let name = words::snake(&parameter.name).unwrap_or_default();
                    let taken = ARGUMENTS.contains(&name.as_str());
                    Name::new(if taken { format!("{name}_value") } else { name })
                })
                .collect();
            // The branch that it belongs to names its method.
            let method = Name::new(operation.method.word());
            self.names.operations.push(OperationNames { method, marker, arguments, query });
        }
    }

    fn query(&mut self, query: &[QueryParameter]) -> Vec<Name> {
        let mut scope = Scope::new();
        let mut names = Vec::new();
        for parameter in query {
            let wire = &parameter.name;
            let name = words::snake(parameter.explicit_name.as_ref().unwrap_or(wire));
            let uniform = ["filter", "max-depth"].contains(&wire.as_str());
            if !uniform && name.as_deref().is_some_and(|name| CALL_METHODS.contains(&name)) {
                let message = format!("the query parameter `{wire}` would hide a method that every call has");
                self.error("name-collision", message, &parameter.docs.pointer);
            }
            names.push(self.settle(&mut scope, name, wire, &parameter.docs.pointer));
        }
        names
    }
}

/// Names that a method's other arguments have.
const ARGUMENTS: &[&str] = &["body", "query", "request", "view"];

/// A handle needs a type of its own to have children or calls of its own, or where there is no verb at all.
fn needs_type(api: &Api, resource: &Resource) -> bool {
    let irregular = resource.operations.iter().any(|id| !api.operations[id.0].uniform);
    !resource.children.is_empty() || irregular || resource.operations.is_empty()
}

fn below_service(path: &str) -> String {
    path.trim_matches('/').split('/').skip(1).collect::<Vec<_>>().join("/")
}
