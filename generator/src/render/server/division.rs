//! The branches of the server, with what their files are written from.

use super::super::Context;
use crate::ir::{Operation, OperationId, Resource, ResourceId};
use crate::naming::{BranchNames, Name};

/// A branch: the operations that one trait has.
pub(super) struct Branch<'a> {
    pub(super) cx: Context<'a>,
    /// The module of the service that it is a part of; none for a whole service.
    pub(super) service: Option<&'a Name>,
    /// The node of its service.
    pub(super) service_node: ResourceId,
    /// Trait, function and module.
    pub(super) names: &'a BranchNames,
    /// The path that all of its operations are on or below.
    pub(super) path: &'a str,
    /// The node at that path.
    pub(super) node: ResourceId,
    /// The resource at that path.
    pub(super) resource: &'a Resource,
    /// The document's operations, in its order.
    pub(super) operations: Vec<OperationId>,
}

impl<'a> Branch<'a> {
    /// The path of the service that it is a part of.
    pub(super) fn service_path(&self) -> &'a str {
        &self.cx.api.resources[self.service_node.0].path
    }

    /// The operations with their ids.
    pub(super) fn operations(&self) -> impl Iterator<Item = (OperationId, &'a Operation)> {
        let api = self.cx.api;
        self.operations.iter().map(|id| (*id, &api.operations[id.0]))
    }

    /// The operations that have a query of their own, and the types of these.
    pub(super) fn queries(&self) -> impl Iterator<Item = (OperationId, &'a Name)> {
        let names = self.cx.names;
        self.operations.iter().filter_map(|id| Some((*id, names.query_type(*id)?)))
    }
}

/// The branches, in the order in which the document begins them.
pub(super) fn branches(cx: Context<'_>) -> Vec<Branch<'_>> {
    let branches = cx.api.branches().into_iter().filter_map(|branch| {
        let resource = &cx.api.resources[branch.node.0];
        Some(Branch {
            cx,
            service: branch.divided.then(|| cx.names.module(branch.service)),
            service_node: branch.service,
            names: cx.names.branch(branch.node)?,
            path: &resource.path,
            node: branch.node,
            resource,
            operations: branch.operations,
        })
    });
    branches.collect()
}
