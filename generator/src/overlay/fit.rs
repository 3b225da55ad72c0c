//! How overlays fit a document that is about to become a revision.

use super::apply::{Problem, act};
use super::evidence::pointers;
use super::{Action, Overlay};
use crate::diagnostic::Diagnostic;
use crate::document::{Node, Pointer, SharedText};
use crate::extensions::near_name;

/// How an action fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is not meant for this revision.
    Other,
    /// It changes every place that it selects.
    Needed,
    /// Every place that it selects already has the value that it sets.
    Unnecessary,
}

/// Applies overlays to the tree of a new document of this revision, for each overlay and each of its actions telling
/// how it fits. A revision that is not known gets what is meant
/// for newer ones. Unlike with
/// [`apply`](super::apply()), what has become unnecessary is reported as such; what selects nothing, or changes only some
/// of what it selects, must be dealt with and is listed.
pub fn fit(root: &mut Node, revision: &str, overlays: &[Overlay]) -> (Vec<Vec<Fit>>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut fits = Vec::new();
    for overlay in overlays {
        let mut of_overlay = Vec::new();
        for (index, action) in overlay.actions.iter().enumerate() {
            let outcome = if overlay.is_meant_for(action, revision) {
                one(root, overlay, action, index, revision)
            } else {
                Ok(Fit::Other)
            };
            match outcome {
                Ok(fit) => of_overlay.push(fit),
                Err(problem) => {
                    diagnostics.push(overlay.document.resolve(*problem));
                    of_overlay.push(Fit::Other);
                }
            }
        }
        fits.push(of_overlay);
    }
    (fits, diagnostics)
}

fn one(
    root: &mut Node,
    overlay: &Overlay,
    action: &Action,
    index: usize,
    revision: &str,
) -> Result<Fit, Box<Diagnostic>> {
    let problem = match act(root, action) {
        Ok(()) => return Ok(Fit::Needed),
        Err(Problem::WithoutEffect(_, 0)) => return Ok(Fit::Unnecessary),
        Err(problem) => problem,
    };
    let help = match &problem {
        Problem::WithoutEffect(..) => {
            Some("select only the places that still need it, or make two actions of it".to_owned())
        }
        Problem::NotFound(place) => Some(gone(root, overlay, action, place.as_ref(), revision)),
        _ => None,
    };
    let diagnostic = problem.diagnostic(action, index, revision);
    Err(Box::new(match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }))
}

/// What to do about an action whose target is gone.
fn gone(root: &Node, overlay: &Overlay, action: &Action, place: Option<&Pointer>, revision: &str) -> String {
    let known = &overlay.revisions;
    let range =
        |meant: &dyn Fn(&String) -> bool| super::ranges(known, |index| meant(&known[index]), |_| false);
    let older = |name: &String| name != revision && action.revisions.contains(name);
    let limit = match known.iter().any(older).then(|| range(&older)).flatten() {
        Some(range) if action.limited => format!("let the action end before it: `x-revisions: {range}`"),
        Some(range) => format!("add `x-revisions: {range}` to the action"),
        None => "remove the action".to_owned(),
    };
    let limit = if action.is_one_place() {
        limit
    } else {
        format!(
            "move what is gone into an action of its own, and there {}",
            limit.replace("the action", "it")
        )
    };
    let renamed = place.and_then(|place| renamed(root, place)).and_then(|(old, new)| {
        let start = action.target.rfind(&old)?;
        let target = [&action.target[..start], &new, &action.target[start + old.len()..]].concat();
        let from = range(&|name| name == revision).unwrap_or_default();
        let is_evidence = |pointer: Pointer| pointer.tokens().any(|token| token == old);
        let evidence = if pointers(action, revision).any(is_evidence) {
            format!(" and, in its evidence, `{new}` for `{old}`")
        } else {
            String::new()
        };
        Some(format!(
            "; `{new}` may be its new name: if so, copy the action with `target: \"{target}\"` and \
             `x-revisions: {from}`{evidence}"
        ))
    });
    limit + &renamed.unwrap_or_default()
}

/// The name on the way to a place that is not there, and one beside it that is near.
fn renamed(root: &Node, place: &Pointer) -> Option<(String, String)> {
    let mut at = place.clone();
    loop {
        let parent = at.parent()?;
        if let Some(node) = root.pointer(&parent) {
            let old = at.tokens().last()?;
            let names = node.as_mapping()?.keys().map(SharedText::as_str);
            let near = near_name(&old, &names)?;
            return Some((old, near.to_owned()));
        }
        at = parent;
    }
}
