//! The tree of handles, and the calls on it.

use super::names::{OperationNames, ResourceNames};
use super::scope::{ARGUMENT, Case, Explicit, HANDLE, MARKER, QUERY, SNAKE, Scope, Wish};
use super::{Name, Naming, reserved, words};
use crate::ir::{Api, Operation, OperationId, PathParameter, QueryParameter, Resource, ResourceId, Segment};

impl Naming {
    pub(super) fn resources(&mut self, api: &Api) {
        let root = Name::of("root");
        let empty = ResourceNames { accessor: root.clone(), handle: None, module: root, verbs: None };
        self.names.resources = vec![empty; api.resources.len()];
        for (index, resource) in api.resources.iter().enumerate() {
            let id = ResourceId(index);
            self.accessors(api, resource);
            self.names.resources[index].verbs = super::verbs::name(api, id);
        }
        let mut scope = Scope::with(&[reserved::MODULES, reserved::DEVICES]);
        let services = api.services();
        for (service, _) in &services {
            let pointer = &api.resources[service.0].docs.pointer;
            self.names.resources[service.0].module =
                scope.take(self.names.accessor(*service).plain(), SNAKE, pointer);
        }
        self.names.markers = vec![None; api.operations.len()];
        for (service, nodes) in services {
            self.handles(api, service, &nodes);
        }
    }

    /// The methods that lead to the nodes below one.
    fn accessors(&mut self, api: &Api, resource: &Resource) {
        let words = if resource.parent.is_none() { reserved::METER } else { reserved::HANDLE };
        let mut scope = Scope::with(&[words]);
        // Fixed words first, so that a parameter of the same name is the one that is called otherwise.
        let (fixed, values): (Vec<ResourceId>, Vec<ResourceId>) = (resource.children.iter())
            .partition(|child| matches!(api.resources[child.0].segment, Segment::Static(_)));
        for (children, is_value) in [(fixed, false), (values, true)] {
            let wishes: Vec<Wish<'_>> = (children.iter())
                .map(|child| {
                    let child = &api.resources[child.0];
                    let wire = match &child.segment {
                        Segment::Static(word) => word,
                        Segment::Parameter(parameter) => &parameter.name,
                    };
                    let natural = words::snake(wire);
                    let is_taken = is_value && scope.holder(&natural).is_some();
                    Wish {
                        name: if is_taken { format!("by_{natural}") } else { natural },
                        wire,
                        pointer: &child.docs.pointer,
                        explicit: None,
                        is_late: child.docs.since.is_some(),
                    }
                })
                .collect();
            for (child, name) in children.iter().zip(self.assign(&mut scope, SNAKE, &wishes)) {
                self.names.resources[child.0].accessor = name;
            }
        }
    }

    /// The types in the file of a service: handles, and markers of queries.
    fn handles(&mut self, api: &Api, service: ResourceId, nodes: &[ResourceId]) {
        let mut scope = Scope::with(&[reserved::HANDLES]);
        let own: Vec<ResourceId> = nodes.iter().copied().filter(|id| needs_type(api, *id)).collect();
        let wishes: Vec<Wish<'_>> = (own.iter())
            .map(|id| {
                let resource = &api.resources[id.0];
                let below = below_service(&resource.path);
                let text = if *id == service { resource.path.as_str() } else { &below };
                Wish {
                    name: words::pascal(&text.replace(['{', '}', '/'], " ")),
                    wire: &resource.path,
                    pointer: &resource.docs.pointer,
                    explicit: None,
                    is_late: resource.docs.since.is_some(),
                }
            })
            .collect();
        for (id, name) in own.iter().zip(self.assign(&mut scope, HANDLE, &wishes)) {
            self.names.resources[id.0].handle = Some(name);
        }
        let calls: Vec<OperationId> = (nodes.iter())
            .flat_map(|id| &api.resources[id.0].operations)
            .copied()
            .filter(|id| has_own_query(&api.operations[id.0]))
            .collect();
        let wishes: Vec<Wish<'_>> = calls.iter().map(|id| marker(&api.operations[id.0])).collect();
        for (id, name) in calls.iter().zip(self.assign(&mut scope, MARKER, &wishes)) {
            self.names.markers[id.0] = Some(name);
        }
    }

    pub(super) fn operations(&mut self, api: &Api) {
        for operation in &api.operations {
            let query = if operation.uniform { Vec::new() } else { self.query(&operation.query) };
            let arguments = self.arguments(&operation.path_parameters);
            // The branch that it belongs to names its method and the type of its query.
            let method = Name::of(operation.method.word());
            self.names.operations.push(OperationNames { method, query_type: None, arguments, query });
        }
    }

    /// The types of the queries of a module of the server.
    pub(super) fn query_types(&mut self, api: &Api, scope: &mut Scope, operations: &[OperationId]) {
        let own = |id: &&OperationId| has_own_query(&api.operations[id.0]);
        let own: Vec<OperationId> = operations.iter().filter(own).copied().collect();
        let wishes: Vec<Wish<'_>> = own.iter().map(|id| marker(&api.operations[id.0])).collect();
        for (id, name) in own.iter().zip(self.assign(scope, QUERY, &wishes)) {
            self.names.operations[id.0].query_type = Some(name);
        }
    }

    fn query(&mut self, query: &[QueryParameter]) -> Vec<Name> {
        let wishes: Vec<Wish<'_>> = (query.iter())
            .map(|parameter| Wish {
                name: words::snake(&parameter.name),
                wire: &parameter.name,
                pointer: &parameter.docs.pointer,
                explicit: parameter.explicit_name.as_deref().map(|name| Explicit {
                    name,
                    place: parameter.docs.pointer.child("x-rust-name"),
                    case: Case::Snake,
                }),
                is_late: parameter.docs.since.is_some(),
            })
            .collect();
        self.assign(&mut Scope::with(&[reserved::CALL, reserved::QUERY_FIELDS]), SNAKE, &wishes)
    }

    fn arguments(&mut self, parameters: &[PathParameter]) -> Vec<Name> {
        let wishes: Vec<Wish<'_>> = (parameters.iter())
            .map(|parameter| Wish {
                name: words::snake(&parameter.name),
                wire: &parameter.name,
                pointer: &parameter.docs.pointer,
                explicit: None,
                is_late: false,
            })
            .collect();
        self.assign(&mut Scope::with(&[reserved::ARGUMENTS]), ARGUMENT, &wishes)
    }
}

/// What the type of a query is named after: the operation's id.
fn marker(operation: &Operation) -> Wish<'_> {
    Wish {
        name: format!("{}Query", words::pascal(&operation.id)),
        wire: &operation.id,
        pointer: &operation.pointer,
        explicit: None,
        is_late: operation.docs.since.is_some(),
    }
}

/// An irregular operation's query has a type of its own; the uniform ones share theirs.
fn has_own_query(operation: &Operation) -> bool {
    !operation.uniform && !operation.query.is_empty()
}

/// A handle needs a type of its own to have children or calls of its own, or where there is no verb at all.
fn needs_type(api: &Api, id: ResourceId) -> bool {
    let resource = &api.resources[id.0];
    let irregular = api.operations_of(id).any(|operation| !operation.uniform);
    !resource.children.is_empty() || irregular || resource.operations.is_empty()
}

fn below_service(path: &str) -> String {
    path.trim_matches('/').split('/').skip(1).collect::<Vec<_>>().join("/")
}
