//! What of overlays rests on texts of the official document: words of ours for the same item, and evidence.

use super::evidence::pointers;
use super::{Origins, Overlay};
use crate::document::{Node, Pointer};

/// A place in an overlay that may no longer hold once a text of the official document has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reliance {
    /// The overlay's file.
    pub file: String,
    /// The line in it.
    pub line: usize,
    /// The text of the official document.
    pub text: Pointer,
    /// Whether the text is evidence of a correction, rather than of the same item as words of ours.
    pub evidence: bool,
}

/// What rests on these texts, in their order. The facts are those of the document that the texts are of.
pub fn reliances(facts: Node, revision: &str, overlays: &[Overlay], texts: &[Pointer]) -> Vec<Reliance> {
    let origins = Origins::new(facts, revision, overlays);
    let mut found = Vec::new();
    for text in texts {
        let names = ["description", "summary", "title"];
        let words = text.parent().into_iter().flat_map(|holder| names.map(|name| holder.child(name)));
        for (file, position) in words.filter_map(|place| origins.locate(&place)) {
            let line = position.map_or(1, |position| position.line);
            found.push(Reliance { file, line, text: text.clone(), evidence: false });
        }
        for overlay in overlays {
            let meant = overlay.actions.iter().filter(|action| overlay.is_meant_for(action, revision));
            for action in meant.filter(|action| pointers(action, revision).any(|place| place == *text)) {
                let at = overlay.document.locate(&action.pointer.child("x-evidence"));
                let (file, line) = (overlay.file().to_owned(), at.map_or(1, |position| position.line));
                found.push(Reliance { file, line, text: text.clone(), evidence: true });
            }
        }
    }
    found
}
