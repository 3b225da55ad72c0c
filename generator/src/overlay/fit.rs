//! How overlays fit a document that is about to become a revision.

use super::apply::{Problem, act};
use super::{Action, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Node;

/// How an action fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It is not meant for this revision.
    Other,
    /// It changes every place that it selects.
    Needed,
    /// Every place that it selects already is what it makes of it.
    Unnecessary,
}

/// Applies overlays to the tree of a new document of this revision, for each overlay and each of its actions telling
/// how it fits. A revision that is not known gets what is meant
/// for newer ones. Unlike with
/// [`apply`](super::apply()), what has become unnecessary is no error; what selects nothing, or changes only some
/// of what it selects, is.
pub fn fit(root: &mut Node, revision: &str, overlays: &[Overlay]) -> Result<Vec<Vec<Fit>>, Diagnostics> {
    let mut diagnostics = Vec::new();
    let mut fits = Vec::new();
    for overlay in overlays {
        let mut of_overlay = Vec::new();
        for (index, action) in overlay.actions.iter().enumerate() {
            let outcome = if overlay.is_meant_for(action, revision) {
                one(root, action, index, revision)
            } else {
                Ok(Fit::Other)
            };
            match outcome {
                Ok(fit) => of_overlay.push(fit),
                Err(problem) => diagnostics.push(overlay.document.resolve(*problem)),
            }
        }
        fits.push(of_overlay);
    }
    if diagnostics.is_empty() { Ok(fits) } else { Err(diagnostics) }
}

fn one(root: &mut Node, action: &Action, index: usize, revision: &str) -> Result<Fit, Box<Diagnostic>> {
    match act(root, action) {
        Ok(()) => Ok(Fit::Needed),
        Err(Problem::WithoutEffect(_, 0)) => Ok(Fit::Unnecessary),
        Err(problem @ Problem::WithoutEffect(..)) => {
            let help = "select only the places that still need it, or make two actions of it";
            Err(Box::new(problem.diagnostic(action, index, revision).help(help)))
        }
        Err(problem) => Err(Box::new(problem.diagnostic(action, index, revision))),
    }
}
