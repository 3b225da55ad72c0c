//! Which action of an overlay a place of the corrected document comes from: what an overlay broke is reported there.
//!
//! Found by applying the overlays once more, and only when there is something to report.

use super::apply::act;
use super::{Action, Change, Overlay};
use crate::diagnostic::{Diagnostic, Label, Position};
use crate::document::{Node, Pointer};
use indexmap::IndexMap;

/// Where the places of a corrected document come from.
pub(crate) struct Origins<'a> {
    overlays: &'a [Overlay],
    /// What actions wrote: the topmost places that are theirs as a whole.
    written: IndexMap<Pointer, Source>,
    /// What actions removed.
    removed: IndexMap<Pointer, Source>,
    root: Node,
}

/// A place in an overlay.
#[derive(Clone)]
struct Source {
    overlay: usize,
    action: usize,
    pointer: Pointer,
}

impl<'a> Origins<'a> {
    /// Applies overlays to the facts of a document of this revision.
    pub(crate) fn new(facts: Node, revision: &str, overlays: &'a [Overlay]) -> Self {
        let mut origins = Self { overlays, written: IndexMap::new(), removed: IndexMap::new(), root: facts };
        for (number, overlay) in overlays.iter().enumerate() {
            for (index, action) in overlay.actions.iter().enumerate() {
                if overlay.is_meant_for(action, revision) {
                    origins.apply(number, index, action);
                }
            }
        }
        origins
    }

    fn apply(&mut self, overlay: usize, index: usize, action: &Action) {
        let (places, _) = action.parsed.select(&self.root);
        match &action.change {
            Change::Update(update) => {
                let source = Source { overlay, action: index, pointer: action.pointer.child("update") };
                for place in &places {
                    match self.root.pointer(place) {
                        Some(Node::Sequence(items)) => {
                            self.written.insert(place.item(items.len()), source.clone());
                        }
                        Some(node) => write(node, update, place, &source, &mut self.written),
                        None => {}
                    }
                }
            }
            Change::Remove => {
                // From the last to the first, as they are applied.
                for place in places.iter().rev() {
                    let source = Source { overlay, action: index, pointer: action.pointer.clone() };
                    self.forget(place);
                    self.removed.insert(place.clone(), source);
                }
            }
        }
        // What does not fit has been reported before anything else could be.
        let _ = act(&mut self.root, action);
    }

    /// What is removed is nobody's; items after it move up.
    fn forget(&mut self, place: &Pointer) {
        self.written.retain(|known, _| known != place && !known.is_below(place));
        let holder = place.parent().unwrap_or_default();
        let Some((Node::Sequence(_), removed)) =
            self.root.pointer(&holder).zip(place.tokens().last().and_then(|last| last.parse::<usize>().ok()))
        else {
            return;
        };
        let depth = holder.tokens().count();
        let moved = |known: &Pointer| {
            let mut tokens: Vec<String> = known.tokens().collect();
            let index = tokens.get(depth).and_then(|token| token.parse::<usize>().ok());
            match index {
                Some(index) if known.is_below(&holder) && index > removed => {
                    tokens[depth] = (index - 1).to_string();
                    tokens.iter().fold(Pointer::root(), |place, token| place.child(token))
                }
                _ => known.clone(),
            }
        };
        self.written = self.written.iter().map(|(known, source)| (moved(known), source.clone())).collect();
    }

    /// Gives what is wrong with something that an overlay wrote its place in the overlay, and adds the actions that
    /// changed or removed what it is about.
    pub(crate) fn resolve(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        let Some(pointer) = diagnostic.pointer.clone().filter(|_| diagnostic.file.is_none()) else {
            return diagnostic;
        };
        for label in &mut diagnostic.labels {
            if let Some(source) = label.pointer.as_ref().and_then(|pointer| self.written_at(pointer)) {
                self.place_label(label, &source);
            }
        }
        if let Some(source) = self.written_at(&pointer)
            && let Some(overlay) = self.overlays.get(source.overlay)
        {
            diagnostic.message = format!("action {}: {}", source.action + 1, diagnostic.message);
            diagnostic.position = overlay.document.locate(&source.pointer);
            return overlay.document.resolve_main(diagnostic);
        }
        let reference =
            self.root.pointer(&pointer).and_then(|node| node.as_str().or_else(|| node.get("$ref")?.as_str()));
        let target = reference.and_then(|reference| reference.strip_prefix('#')).map(Pointer::from);
        // What the message quotes, beside the place: a property, for a fault of `required`.
        let around = pointer.parent().unwrap_or_default();
        let message = diagnostic.message.clone();
        let quoted = |place: &Pointer| {
            place.is_below(&around)
                && place.tokens().last().is_some_and(|name| message.contains(&format!("`{name}`")))
        };
        let gone = |place: &Pointer| {
            place.parent().as_ref() == Some(&pointer)
                || quoted(place)
                || target.as_ref().is_some_and(|target| target == place || target.is_below(place))
        };
        let removed = self.removed.iter().filter(|(place, _)| gone(place));
        let removed = removed.map(|(place, source)| (format!("{place} is removed here"), source));
        let inside = |place: &Pointer| {
            place.parent().as_ref() == Some(&pointer)
                && !place.tokens().last().is_some_and(|last| is_words(&last))
        };
        let written = self.written.iter().filter(|(place, _)| inside(place));
        let written = written.map(|(place, source)| (format!("{place} is set here"), source));
        for (message, source) in removed.chain(written).take(2) {
            let mut label = Label { message, pointer: None, file: None, position: None, excerpt: None };
            self.place_label(&mut label, source);
            diagnostic.labels.push(label);
        }
        diagnostic
    }

    /// Where an overlay writes a place of the document, if one does.
    pub(super) fn locate(&self, pointer: &Pointer) -> Option<(String, Option<Position>)> {
        let source = self.written.get(pointer)?;
        let overlay = self.overlays.get(source.overlay)?;
        Some((overlay.file().to_owned(), overlay.document.locate(&source.pointer)))
    }

    /// The place in an overlay that a place of the document was written from.
    fn written_at(&self, pointer: &Pointer) -> Option<Source> {
        let mut place = Some(pointer.clone());
        while let Some(here) = place {
            if let Some(source) = self.written.get(&here) {
                let depth = here.tokens().count();
                let below = pointer.tokens().skip(depth);
                let pointer = below.fold(source.pointer.clone(), |place, token| place.child(token));
                return Some(Source { pointer, ..source.clone() });
            }
            place = here.parent();
        }
        None
    }

    fn place_label(&self, label: &mut Label, source: &Source) {
        let Some(overlay) = self.overlays.get(source.overlay) else { return };
        label.message = format!("action {}: {}", source.action + 1, label.message);
        label.position = overlay.document.locate(&source.pointer);
        overlay.document.resolve_label(label);
    }
}

/// Keywords that change no code but its documentation.
fn is_words(keyword: &str) -> bool {
    ["description", "summary", "title", "x-unit", "x-since", "x-known-values"].contains(&keyword)
}

/// Notes what an update, merged into a node, writes.
fn write(
    into: &Node,
    update: &Node,
    place: &Pointer,
    source: &Source,
    written: &mut IndexMap<Pointer, Source>,
) {
    match (into, update) {
        (Node::Mapping(into), Node::Mapping(update)) => {
            for (name, value) in update {
                let source = Source { pointer: source.pointer.child(name), ..source.clone() };
                match into.get(name) {
                    Some(present) => write(present, value, &place.child(name), &source, written),
                    None => drop(written.insert(place.child(name), source)),
                }
            }
        }
        (Node::Sequence(into), Node::Sequence(update)) => {
            for index in 0..update.len() {
                let source = Source { pointer: source.pointer.item(index), ..source.clone() };
                written.insert(place.item(into.len() + index), source);
            }
        }
        _ => drop(written.insert(place.clone(), source.clone())),
    }
}
