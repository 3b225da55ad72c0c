//! Stage 2. Corrections and words as data: `OpenAPI` Overlay 1.0 documents, applied to the tree.
//!
//! Beyond the standard's `target`, `update`, `remove` and `description` an action may have:
//!
//! - `x-revisions: {from: '4.5', until: '4.6'}`: the range of revisions that it is meant for, in the order of
//!   spec/revisions; either end may be absent, and a list of ranges is their union. In a
//!   revision that it is meant for, an action should match and should change each place that it selects; one that
//!   does not is a warning, so that what the vendor has put right does not stay corrected silently. Where a target
//!   names several places (`['a', 'b']`), all should be there. The other known revisions are left alone. A
//!   revision that is not known counts as newer than the newest: ranges without `until` have it. Code is not
//!   generated where a correction's
//!   target holds something unexpected, such as a string where an object was; a document is still read then.
//! - `x-reason`: why, in a sentence; `x-evidence`: where this can be seen, standing alone: a JSON pointer into
//!   the document, or a public client with version and file. An overlay with `x-corrections: true` must give
//!   both with every action.
//!
//! An overlay with `x-computed: true` is written by a program from all revisions (`cargo xtask since`). What it
//! has for places that a document lacks is not reported. Its `latest` is the first numbered revision after it,
//! in that revision and later ones.
//!
//! As in the standard, an `update` merges into an object, member by member: objects merge, arrays grow, all
//! else is replaced, and a value of another kind is replaced too. An array that is selected grows by the
//! `update` as one item. To replace an array, remove it first and then give the object that holds it anew.

mod apply;
mod edit;
mod evidence;
mod fit;
mod jsonpath;
mod load;
mod origin;
mod ranges;
mod reliance;
mod revisions;
mod target;

use crate::document::{Document, Node, Pointer};
use target::Target;

pub(crate) use apply::apply_alone;
pub use apply::{Purpose, apply, apply_for};
pub use edit::{Limit, limit};
pub use evidence::check_evidence;
pub use fit::{Fit, fit};
pub use load::{load, load_for};
pub(crate) use origin::Origins;
pub(crate) use ranges::ranges;
pub use reliance::{Reliance, reliances};
pub use revisions::Revisions;

/// An overlay document.
#[derive(Clone, Debug)]
pub struct Overlay {
    /// `info.title`
    pub title: String,
    /// What it does, in this order.
    pub actions: Vec<Action>,
    /// The revisions that `x-revisions` may name, oldest first.
    revisions: Vec<String>,
    /// Whether its actions correct the document, rather than describe it.
    corrections: bool,
    /// Whether a program writes it, from all revisions.
    computed: bool,
    document: Document,
}

impl Overlay {
    /// The file as the user named it.
    pub fn file(&self) -> &str {
        &self.document.file
    }
}

/// One step of an overlay.
#[derive(Clone, Debug)]
pub struct Action {
    /// The `JSONPath` of what it changes, as it is written.
    pub target: String,
    /// The known revisions that it is meant for.
    pub revisions: Vec<String>,
    /// Whether it is meant for newer revisions than the known ones, too.
    pub newer: bool,
    /// The reason, if the overlay has one.
    pub reason: Option<String>,
    /// The evidence, if the overlay has any.
    pub evidence: Option<String>,
    /// Whether the overlay says for which revisions, rather than for all.
    pub limited: bool,
    /// The action's place in its overlay.
    pub pointer: Pointer,
    parsed: Target,
    change: Change,
}

impl Action {
    /// Whether its target is one place, by names alone.
    fn is_one_place(&self) -> bool {
        matches!(&self.parsed, Target::Places(places) if places.len() == 1)
    }
}

impl Overlay {
    /// The overlay's file and text.
    pub fn document(&self) -> &Document {
        &self.document
    }

    /// Whether a revision is one of the known ones.
    fn knows(&self, revision: &str) -> bool {
        self.revisions.iter().any(|known| known == revision)
    }

    /// Whether an action of the overlay is meant for a revision.
    fn is_meant_for(&self, action: &Action, revision: &str) -> bool {
        if self.knows(revision) { action.revisions.iter().any(|name| name == revision) } else { action.newer }
    }
}

#[derive(Clone, Debug)]
enum Change {
    Update(Node),
    Remove,
}
