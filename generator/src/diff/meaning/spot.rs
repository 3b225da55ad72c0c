//! Where the two sides of a comparison are.

use crate::document::{Node, Pointer, SharedText};

/// References in a row that are followed; more are a cycle.
const CHAIN: usize = 32;

/// A node, where it is written, and the document that it is part of.
#[derive(Clone)]
pub(super) struct Spot<'n> {
    pub(super) root: &'n Node,
    pub(super) node: &'n Node,
    pub(super) at: Pointer,
}

impl<'n> Spot<'n> {
    pub(super) fn root(root: &'n Node) -> Self {
        Self { root, node: root, at: Pointer::root() }
    }

    pub(super) fn child(&self, name: &str) -> Option<Self> {
        Some(Self { root: self.root, node: self.node.get(name)?, at: self.at.child(name) })
    }

    /// The members of an object, or of what a reference names.
    pub(super) fn members(&self) -> Vec<(&'n str, Self)> {
        let member = |(name, node): (&'n SharedText, &'n Node)| {
            (name.as_str(), Self { root: self.root, node, at: self.at.child(name) })
        };
        self.node.as_mapping().into_iter().flatten().map(member).collect()
    }

    pub(super) fn items(&self) -> Vec<Self> {
        let item = |(index, node): (usize, &'n Node)| Self { root: self.root, node, at: self.at.item(index) };
        self.node.as_sequence().unwrap_or_default().iter().enumerate().map(item).collect()
    }

    pub(super) fn string(&self, name: &str) -> Option<&'n str> {
        self.node.get(name)?.as_str()
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.node.get(name).and_then(Node::as_bool) == Some(true)
    }

    /// What a reference names, in the end; anything else is itself.
    pub(super) fn resolved(&self) -> Self {
        let mut spot = self.clone();
        for _ in 0..CHAIN {
            let Some(next) = spot.target() else { break };
            spot = next;
        }
        spot
    }

    /// What the reference at this spot names, if this is one.
    pub(super) fn target(&self) -> Option<Self> {
        let at = Pointer::from(self.string("$ref")?.strip_prefix('#')?);
        Some(Self { root: self.root, node: self.root.pointer(&at)?, at })
    }

    /// The shared schema that this spot refers to.
    pub(super) fn component(&self) -> Option<&'n str> {
        self.string("$ref")?.strip_prefix("#/components/schemas/").filter(|name| !name.contains('/'))
    }
}

/// A place by names, in both documents.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Keys {
    pub(super) old: Pointer,
    pub(super) new: Pointer,
}

impl Keys {
    pub(super) fn same(key: Pointer) -> Self {
        Self { old: key.clone(), new: key }
    }

    pub(super) fn child(&self, name: &str) -> Self {
        Self { old: self.old.child(name), new: self.new.child(name) }
    }
}
