//! Applying overlays to a document's tree.

use super::target::Target;
use super::{Action, Change, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::{Node, Pointer};
use std::borrow::Cow;

/// What overlays are applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Code: a correction whose target holds something unexpected is an error.
    Code,
    /// To read the document: nothing that does not fit is more than a warning.
    Reading,
}

/// Applies overlays to the tree of a document of this revision (`info.version`), to generate code from it.
///
/// Returns the warnings, or everything that is wrong; then the tree is changed in part.
pub fn apply(root: &mut Node, revision: &str, overlays: &[Overlay]) -> Result<Vec<Diagnostic>, Diagnostics> {
    apply_for(root, revision, overlays, Purpose::Code)
}

/// Applies overlays to the tree of a document of this revision.
///
/// A revision may have been published with other content than the overlays were written for. What they say in words
/// and what is computed is never an error. A correction is one only if its target holds something unexpected: one
/// whose target is absent, or already as the correction makes it, is a warning. Each action applies to the places
/// that are there.
pub fn apply_for(
    root: &mut Node,
    revision: &str,
    overlays: &[Overlay],
    purpose: Purpose,
) -> Result<Vec<Diagnostic>, Diagnostics> {
    let mut diagnostics = Vec::new();
    for overlay in overlays {
        for (index, action) in overlay.actions.iter().enumerate() {
            if !overlay.is_meant_for(action, revision) {
                continue;
            }
            if overlay.computed {
                // Computed for places of all revisions.
                let _ = act(root, &named(action, overlay, revision));
                continue;
            }
            if let Err(problem) = act(root, action) {
                let is_error = purpose == Purpose::Code && overlay.corrections && problem.is_unexpected();
                let mut diagnostic = problem.diagnostic(action, index, revision);
                if !is_error {
                    diagnostic.severity = Severity::Warning;
                }
                diagnostics.push(overlay.document.resolve(diagnostic));
            }
        }
    }
    let failed = diagnostics.iter().any(Diagnostic::is_error);
    if failed { Err(diagnostics) } else { Ok(diagnostics) }
}

/// Applies one action of an overlay if it is for the revision; returns whether it changed anything.
pub(crate) fn apply_alone(root: &mut Node, revision: &str, overlay: &Overlay, action: &Action) -> bool {
    overlay.is_meant_for(action, revision) && act(root, action).is_ok()
}

/// A computed action where `latest`, which is a name for a while only, is the first numbered revision after it that
/// is not newer than the document's.
fn named<'a>(action: &'a Action, overlay: &Overlay, revision: &str) -> Cow<'a, Action> {
    const LATEST: &str = "latest";
    let position = |name: &str| overlay.revisions.iter().position(|known| known == name);
    let numbered = |name: &&str| name.starts_with(|c: char| c.is_ascii_digit());
    let number = match (position(LATEST), position(revision)) {
        (Some(start), Some(end)) if start < end => {
            overlay.revisions[start..=end].iter().map(String::as_str).find(numbered)
        }
        // One that is not known is newer than `latest`.
        (Some(_), None) => Some(revision).filter(numbered),
        _ => None,
    };
    match (&action.change, number) {
        (Change::Update(update), Some(number)) => {
            let change = Change::Update(replaced(update, LATEST, number));
            Cow::Owned(Action { change, ..action.clone() })
        }
        _ => Cow::Borrowed(action),
    }
}

/// A value with one string replaced by another.
fn replaced(node: &Node, old: &str, new: &str) -> Node {
    match node {
        Node::Mapping(members) => Node::Mapping(
            members.iter().map(|(name, member)| (name.clone(), replaced(member, old, new))).collect(),
        ),
        Node::String(text) if text == old => Node::from(new),
        other => other.clone(),
    }
}

/// Why an action did not do what it is there for.
pub(super) enum Problem {
    NotFound(Option<Pointer>),
    /// The first place that already is so, and how many places are not.
    WithoutEffect(Pointer, usize),
    Scalar(Pointer, &'static str),
    Root,
    /// A reference in what it writes that leads nowhere.
    Unresolved(String),
}

impl Problem {
    /// Whether a target is there and is something else than it was written for.
    fn is_unexpected(&self) -> bool {
        matches!(self, Self::Scalar(..) | Self::Root)
    }

    pub(super) fn diagnostic(self, action: &Action, index: usize, revision: &str) -> Diagnostic {
        let limit =
            "limit the action with `x-revisions: {until: ..}`, the last revision that needs it, or remove it";
        let number = index + 1;
        let target = &action.target;
        let (code, message, help) = match self {
            Self::NotFound(place) => (
                "overlay-target-not-found",
                match place {
                    Some(place) if place_count(action) > 1 => {
                        format!(
                            "action {number}: `{target}` selects {place}, which is not in revision {revision}"
                        )
                    }
                    _ => format!("action {number}: `{target}` matches nothing in revision {revision}"),
                },
                format!("correct the JSONPath; if the vendor changed the document, {limit}"),
            ),
            Self::WithoutEffect(place, _) => (
                "overlay-without-effect",
                format!(
                    "action {number}: {place} of revision {revision} already has the value that this action sets"
                ),
                format!("if the vendor corrected the document, {limit}"),
            ),
            Self::Scalar(place, kind) => (
                "overlay-target-kind",
                format!("action {number}: `{target}` selects {place}, {kind}, which cannot be merged into"),
                "select the object that holds it, and name it in `update`".to_owned(),
            ),
            Self::Unresolved(reference) => (
                "unresolved-reference",
                format!("action {number}: it refers to `{reference}`, which is not in revision {revision}"),
                format!("correct the reference; if the vendor changed the document, {limit}"),
            ),
            Self::Root => (
                "overlay-target-kind",
                format!("action {number}: `{target}` selects the whole document, which cannot be removed"),
                "select the part that is to be removed".to_owned(),
            ),
        };
        Diagnostic::error(code, message).help(help).at(&action.pointer)
    }
}

fn place_count(action: &Action) -> usize {
    match &action.parsed {
        Target::Places(places) => places.len(),
        Target::Query(_) => 0,
    }
}

pub(super) fn act(root: &mut Node, action: &Action) -> Result<(), Problem> {
    let (places, missing) = action.parsed.select(root);
    if places.is_empty() {
        return Err(Problem::NotFound(missing));
    }
    if let Change::Update(update) = &action.change
        && let Some(reference) = unresolved(root, &places, update)
    {
        return Err(Problem::Unresolved(reference.to_owned()));
    }
    change(root, action, places)?;
    missing.map_or(Ok(()), |place| Err(Problem::NotFound(Some(place))))
}

fn change(root: &mut Node, action: &Action, places: Vec<Pointer>) -> Result<(), Problem> {
    match &action.change {
        Change::Remove => {
            // From the last to the first, so that items of an array keep their numbers until it is their turn.
            let mut places = places;
            places.sort_by_cached_key(steps);
            places.dedup();
            places.iter().rev().try_for_each(|place| remove(root, place))
        }
        Change::Update(update) => {
            let (mut unchanged, mut count, mut scalar) = (None, 0, None);
            for place in places {
                let changed = match root.pointer_mut(&place) {
                    Some(Node::Sequence(items)) => {
                        items.push(update.clone());
                        true
                    }
                    Some(object @ Node::Mapping(_)) => merge(object, update),
                    Some(node) => {
                        scalar = scalar.or(Some(Problem::Scalar(place, node.kind())));
                        continue;
                    }
                    None => false,
                };
                if changed {
                    count += 1;
                } else {
                    unchanged = unchanged.or(Some(place));
                }
            }
            let unchanged = unchanged.map(|place| Problem::WithoutEffect(place, count));
            scalar.or(unchanged).map_or(Ok(()), Err)
        }
    }
}

/// A reference to a place that neither the document has nor the update brings.
fn unresolved<'u>(root: &Node, places: &[Pointer], update: &'u Node) -> Option<&'u str> {
    let mut pending = vec![update];
    while let Some(node) = pending.pop() {
        match node {
            Node::Sequence(items) => pending.extend(items),
            Node::Mapping(members) => {
                let reference = members.get("$ref").and_then(Node::as_str);
                if let Some(reference) = reference
                    && let Some(place) = reference.strip_prefix('#').map(Pointer::from)
                    && root.pointer(&place).is_none()
                    && !places.iter().any(|target| brings(target, update, &place))
                {
                    return Some(reference);
                }
                pending.extend(members.values());
            }
            _ => {}
        }
    }
    None
}

/// Whether an update of a place makes another one.
fn brings(target: &Pointer, update: &Node, place: &Pointer) -> bool {
    let below = place.as_str().strip_prefix(target.as_str());
    below.is_some_and(|below| update.pointer(&Pointer::from(below)).is_some())
}

/// Merges; returns whether this changed anything.
fn merge(into: &mut Node, update: &Node) -> bool {
    match (into, update) {
        (Node::Mapping(into), Node::Mapping(update)) => {
            let mut changed = false;
            for (name, value) in update {
                changed |= if let Some(present) = into.get_mut(name) {
                    merge(present, value)
                } else {
                    into.insert(name.clone(), value.clone());
                    true
                };
            }
            changed
        }
        (Node::Sequence(into), Node::Sequence(update)) => {
            into.extend(update.iter().cloned());
            !update.is_empty()
        }
        (into, update) if into == update => false,
        (into, update) => {
            into.clone_from(update);
            true
        }
    }
}

/// The steps to a place, to sort by: numbers by value.
fn steps(place: &Pointer) -> Vec<(usize, String)> {
    place.tokens().map(|step| (step.parse().unwrap_or(usize::MAX), step)).collect()
}

/// Takes a place out of what holds it. One that is gone with an earlier one is gone.
fn remove(root: &mut Node, place: &Pointer) -> Result<(), Problem> {
    let (Some(parent), Some(last)) = (place.parent(), place.tokens().last()) else {
        return Err(Problem::Root);
    };
    match root.pointer_mut(&parent) {
        Some(Node::Mapping(members)) => {
            members.shift_remove(&last);
        }
        Some(Node::Sequence(items)) => {
            if let Some(index) = last.parse::<usize>().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
    Ok(())
}
