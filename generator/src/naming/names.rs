//! What naming gives: identifiers by the ids of the API.

use super::{Lock, Name, NameChange};
use crate::ir::{OperationId, ResourceId, Selected, TypeId};
use std::collections::BTreeMap;

/// Every identifier, file and module name that generated code has from the document.
#[derive(Clone, Debug)]
pub struct Names {
    /// The lock as it is with these names.
    pub lock: Lock,
    /// What became of names that the lock before had.
    pub changes: Vec<NameChange>,
    pub(super) shared: Name,
    pub(super) types: Vec<TypeNames>,
    pub(super) resources: Vec<ResourceNames>,
    pub(super) operations: Vec<OperationNames>,
    pub(super) markers: Vec<Option<Name>>,
    /// By the nodes that the branches begin at.
    pub(super) branches: BTreeMap<ResourceId, BranchNames>,
}

/// The names of a definition.
#[derive(Clone, Debug)]
pub(super) struct TypeNames {
    pub(super) item: Name,
    /// Whether the item is another name of a type that has its own.
    pub(super) is_alias: bool,
    pub(super) constant: Name,
    pub(super) members: Vec<Name>,
    pub(super) setters: Vec<Name>,
    pub(super) rest: Option<Name>,
}

/// The names of a node of the tree.
#[derive(Clone, Debug)]
pub(super) struct ResourceNames {
    pub(super) accessor: Name,
    pub(super) handle: Option<Name>,
    pub(super) module: Name,
    pub(super) verbs: Option<Name>,
}

/// The names of an operation.
#[derive(Clone, Debug)]
pub(super) struct OperationNames {
    pub(super) method: Name,
    pub(super) query_type: Option<Name>,
    pub(super) arguments: Vec<Name>,
    pub(super) query: Vec<Name>,
}

/// The names of a branch of the server.
#[derive(Clone, Debug)]
pub struct BranchNames {
    /// The trait: `Net`.
    pub item: Name,
    /// The function that serves it: `net`.
    pub function: Name,
    /// Its module, also its file: `net`.
    pub module: Name,
}

impl Default for Names {
    fn default() -> Self {
        Self {
            lock: Lock::default(),
            changes: Vec::new(),
            shared: Name::of("common"),
            types: Vec::new(),
            resources: Vec::new(),
            operations: Vec::new(),
            markers: Vec::new(),
            branches: BTreeMap::new(),
        }
    }
}

impl Names {
    /// The struct or enum of a definition; an alias has none, or a `type` ([`alias`](Self::alias)).
    pub fn item(&self, id: TypeId) -> &Name {
        &self.types[id.0].item
    }

    /// The name of a component that is nothing but another one.
    pub fn alias(&self, id: TypeId) -> Option<&Name> {
        let names = &self.types[id.0];
        names.is_alias.then_some(&names.item)
    }

    /// The static that describes a definition to the server's checks.
    pub fn constant(&self, id: TypeId) -> &Name {
        &self.types[id.0].constant
    }

    /// The fields of an object, the variants of an enum or a union, in the order of its members.
    pub fn members(&self, id: TypeId) -> &[Name] {
        &self.types[id.0].members
    }

    /// The methods that set an object's members, in their order.
    pub fn setters(&self, id: TypeId) -> &[Name] {
        &self.types[id.0].setters
    }

    /// The field of an object that holds members of any other name.
    pub fn rest(&self, id: TypeId) -> Option<&Name> {
        self.types[id.0].rest.as_ref()
    }

    /// The method that leads to a node: `hostname`.
    pub fn accessor(&self, id: ResourceId) -> &Name {
        &self.resources[id.0].accessor
    }

    /// The handle of a node that has a type of its own: `NetHttp`.
    pub fn handle(&self, id: ResourceId) -> Option<&Name> {
        self.resources[id.0].handle.as_ref()
    }

    /// The module, also the file, of a service.
    pub fn module(&self, service: ResourceId) -> &Name {
        &self.resources[service.0].module
    }

    /// The module, also the file, of what several services share.
    pub fn shared_module(&self) -> &Name {
        &self.shared
    }

    /// The marker of a node's uniform verbs: `GetPut`.
    pub fn verbs(&self, id: ResourceId) -> Option<&Name> {
        self.resources[id.0].verbs.as_ref()
    }

    /// The method of an operation in its branch's trait: `hostname_get`; the verb alone on the branch's own path.
    pub fn method(&self, id: OperationId) -> &Name {
        &self.operations[id.0].method
    }

    /// The marker of an irregular call with a query: `RegisterGetQuery`, as the server's type.
    pub fn marker(&self, id: OperationId) -> Option<&Name> {
        self.markers[id.0].as_ref()
    }

    /// The server's type of an irregular call's query: `RegisterGetQuery`.
    pub fn query_type(&self, id: OperationId) -> Option<&Name> {
        self.operations[id.0].query_type.as_ref()
    }

    /// The arguments for an operation's path parameters, from the left.
    pub fn arguments(&self, id: OperationId) -> &[Name] {
        &self.operations[id.0].arguments
    }

    /// The methods and fields of an operation's query parameters.
    pub fn query(&self, id: OperationId) -> &[Name] {
        &self.operations[id.0].query
    }

    /// The names of the branch that begins at a node.
    pub fn branch(&self, node: ResourceId) -> Option<&BranchNames> {
        self.branches.get(&node)
    }

    /// The definitions whose items have these names.
    pub fn types_named<'a>(
        &'a self,
        wanted: impl Fn(&str) -> bool + 'a,
    ) -> impl Iterator<Item = TypeId> + 'a {
        let named = move |(_, names): &(usize, &TypeNames)| wanted(names.item.as_str());
        self.types.iter().enumerate().filter(named).map(|(index, _)| TypeId(index))
    }

    /// The names of a part of the API, as they are in the whole.
    #[must_use]
    pub fn select(&self, part: &Selected) -> Self {
        let branch = |(new, old): (usize, &ResourceId)| {
            self.branches.get(old).map(|names| (ResourceId(new), names.clone()))
        };
        Self {
            lock: self.lock.clone(),
            changes: self.changes.clone(),
            shared: self.shared.clone(),
            types: part.types.iter().map(|id| self.types[id.0].clone()).collect(),
            resources: part.resources.iter().map(|id| self.resources[id.0].clone()).collect(),
            operations: part.operations.iter().map(|id| self.operations[id.0].clone()).collect(),
            markers: part.operations.iter().map(|id| self.markers[id.0].clone()).collect(),
            branches: part.resources.iter().enumerate().filter_map(branch).collect(),
        }
    }
}
