//! Whether the places that corrections name as their evidence are there.

use super::{Action, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Node, Pointer};

/// The evidence that points at nothing in the facts of a document of this revision, if it is known: of another one
/// nobody has said what it has.
pub fn check_evidence(facts: &Node, revision: &str, overlays: &[Overlay]) -> Diagnostics {
    let mut diagnostics = Vec::new();
    for overlay in overlays {
        if !overlay.knows(revision) {
            continue;
        }
        for (index, action) in overlay.actions.iter().enumerate() {
            if !overlay.is_meant_for(action, revision) {
                continue;
            }
            for pointer in pointers(action, revision).filter(|pointer| !is_there(facts, pointer)) {
                let message = format!(
                    "action {}: the evidence {pointer} is not in revision {revision} of the document",
                    index + 1
                );
                let problem = Diagnostic::warning("unresolved-evidence", message)
                    .help(help(overlay, action, revision, &pointer))
                    .at(action.pointer.child("x-evidence"));
                diagnostics.push(overlay.document.resolve(problem));
            }
        }
    }
    diagnostics
}

/// The help for evidence that this revision lacks: according to the action, the others have it.
fn help(overlay: &Overlay, action: &Action, revision: &str, pointer: &Pointer) -> String {
    let others = |names: &[String]| -> Vec<String> {
        names.iter().filter(|name| *name != revision).cloned().collect()
    };
    let mut have = others(&action.revisions);
    if have.is_empty() {
        have = others(&overlay.revisions);
    }
    format!(
        "correct the pointer; if {revision} lacks the place and others have it, write those behind it: \
         `{pointer} ({})`",
        have.join(", ")
    )
}

/// The JSON pointers in the evidence of an action that are meant for a revision: `#/a/b`, or `#/a/b (4.6, latest)`.
pub(super) fn pointers<'a>(action: &'a Action, revision: &'a str) -> impl Iterator<Item = Pointer> + 'a {
    let text = action.evidence.as_deref().unwrap_or_default();
    text.match_indices("#/").filter_map(move |(start, _)| {
        let rest = &text[start + 1..];
        let end = rest.find([' ', ',', ';']).unwrap_or(rest.len());
        let revisions = rest[end..].strip_prefix(" (").and_then(|list| list.split(')').next());
        let meant = revisions.is_none_or(|list| list.split(", ").any(|name| name == revision));
        meant.then(|| Pointer::from(&rest[..end]))
    })
}

/// Whether a place is there, or was before the import left out its texts.
fn is_there(facts: &Node, pointer: &Pointer) -> bool {
    let words =
        pointer.tokens().last().is_some_and(|last| ["description", "summary", "title"].contains(&&*last));
    facts.pointer(pointer).is_some()
        || words && pointer.parent().is_some_and(|holder| facts.pointer(&holder).is_some())
}
