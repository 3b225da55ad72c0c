//! Where the rewriting is, as a chain on the stack: pointers are only made for diagnostics.

use crate::document::Pointer;

/// A place in the document.
#[derive(Clone, Copy)]
pub(super) enum Trail<'a> {
    Root,
    Member(&'a Trail<'a>, &'a str),
    Item(&'a Trail<'a>, usize),
    /// What a reference led to.
    Elsewhere(&'a Pointer),
}

impl<'a> Trail<'a> {
    pub(super) fn member(&'a self, name: &'a str) -> Self {
        Self::Member(self, name)
    }

    pub(super) fn item(&'a self, index: usize) -> Self {
        Self::Item(self, index)
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Member(parent, name) => parent.pointer().child(name),
            Self::Item(parent, index) => parent.pointer().item(*index),
            Self::Elsewhere(pointer) => (*pointer).clone(),
        }
    }
}
