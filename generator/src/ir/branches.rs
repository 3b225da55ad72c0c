//! The server's parts: each is one trait.

use super::{Api, Operation, OperationId, Resource, ResourceId, Segment};
use crate::profile;
use std::collections::HashMap;

/// Index of a [`Branch`] in [`Api::branches`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BranchId(pub usize);

/// The operations that one trait of the server has.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The service that it belongs to, or is.
    pub service: ResourceId,
    /// The node that all of its operations are on or below.
    pub node: ResourceId,
    /// Whether the service has a branch for each of its first-level members, and one for itself.
    pub divided: bool,
    /// The operations, in the document's order.
    pub operations: Vec<OperationId>,
}

impl Branch {
    /// Whether it is what a divided service has on its own path.
    pub fn is_own(&self) -> bool {
        self.divided && self.node == self.service
    }
}

impl Api {
    /// Divides the operations into branches, in the order in which the document begins them.
    pub fn branches(&self) -> Vec<Branch> {
        let mut branches: Vec<Branch> = Vec::new();
        let mut known: HashMap<ResourceId, usize> = HashMap::new();
        for (index, operation) in self.operations.iter().enumerate() {
            let Some((service, node)) = self.branch_node(operation) else { continue };
            let place = *known.entry(node).or_insert_with(|| {
                let divided = self.is_divided(service);
                branches.push(Branch { service, node, divided, operations: Vec::new() });
                branches.len() - 1
            });
            branches[place].operations.push(OperationId(index));
        }
        branches
    }

    /// The service of an operation, and the node that its branch begins at.
    fn branch_node(&self, operation: &Operation) -> Option<(ResourceId, ResourceId)> {
        let service = self.service_of(operation.resource)?;
        let mut node = operation.resource;
        if !self.is_divided(service) {
            return Some((service, service));
        }
        while node != service && self.resources[node.0].parent != Some(service) {
            node = self.resources[node.0].parent?;
        }
        Some((service, node))
    }

    fn is_divided(&self, service: ResourceId) -> bool {
        matches!(&self.resources[service.0], Resource { segment: Segment::Static(word), .. } if profile::DIVIDED_SERVICES.contains(&word.as_str()))
    }

    /// The operations of a branch.
    pub fn operations_in<'a>(
        &'a self,
        branch: &'a Branch,
    ) -> impl Iterator<Item = (OperationId, &'a Operation)> {
        branch.operations.iter().map(|id| (*id, &self.operations[id.0]))
    }
}
