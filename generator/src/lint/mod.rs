//! Irregularities of a document, and the overlay that corrects each.
//!
//! An overlay deals with a finding if the finding is gone once the overlay is applied: nothing has to be declared,
//! and a correction that corrects nothing shows.

mod examples;
mod limits;
mod parameters;
mod rules;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, Pointer};
use crate::import;
use crate::overlay::{self, Overlay, Purpose};
use crate::pipeline::{located, mended, revision};
use crate::{extensions, visit};
use std::collections::HashSet;

/// An irregularity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's name.
    pub rule: Rule,
    /// Where it is.
    pub pointer: Pointer,
    /// What is irregular.
    pub message: String,
}

/// What a document is looked through for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// An example that its own schema refuses.
    ContradictoryExample,
    /// A keyword that says nothing about values of the schema's type.
    IdleKeyword,
    /// A schema that does not say what its values are.
    UntypedSchema,
    /// A keyword that neither JSON Schema nor OpenAPI has.
    UnknownKeyword,
    /// A format that nobody has registered.
    UnknownFormat,
    /// A keyword beside a `$ref` where OpenAPI takes none.
    KeywordBesideReference,
    /// Query parameters of an operation that differ by case alone.
    CaseCollision,
    /// An arm of a union that nothing sets apart from the others.
    AmbiguousUnion,
    /// A component that nothing refers to.
    UnusedComponent,
    /// A lower limit above the upper one.
    ContradictingLimits,
    /// A default that its own schema refuses.
    ContradictingDefault,
    /// A path parameter of several types in one path.
    ContradictingParameter,
}

impl Rule {
    /// The name in kebab case, as it is listed.
    pub fn name(self) -> &'static str {
        match self {
            Self::ContradictoryExample => "contradictory-example",
            Self::IdleKeyword => "idle-keyword",
            Self::UntypedSchema => "untyped-schema",
            Self::UnknownKeyword => "unknown-keyword",
            Self::UnknownFormat => "unknown-format",
            Self::KeywordBesideReference => "keyword-beside-reference",
            Self::CaseCollision => "case-collision",
            Self::AmbiguousUnion => "ambiguous-union",
            Self::UnusedComponent => "unused-component",
            Self::ContradictingLimits => "contradicting-limits",
            Self::ContradictingDefault => "contradicting-default",
            Self::ContradictingParameter => "contradicting-parameter",
        }
    }
}

/// A finding and the action that deals with it.
#[derive(Clone, Debug)]
pub struct Lint {
    /// What is irregular.
    pub finding: Finding,
    /// The action after which it is gone, if there is one.
    pub handled: Option<Handled>,
}

/// An action of an overlay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handled {
    /// The overlay's file.
    pub overlay: String,
    /// The action's number, from 1.
    pub action: usize,
    /// What the action selects, as the overlay writes it.
    pub target: String,
    /// Its reason, if it has one.
    pub reason: Option<String>,
}

/// The irregularities of a tree, in its order.
pub fn findings(root: &Node) -> Vec<Finding> {
    let mut linter = rules::Linter::new(root);
    visit::walk(root, &mut |place| linter.visit(place));
    linter.findings()
}

/// The irregularities of a document and of the corrected one; the warnings are those of the overlays.
pub fn lint(document: &Document, overlays: &[Overlay]) -> Result<(Vec<Lint>, Vec<Diagnostic>), Diagnostics> {
    let import::Facts { mut root, imported, mut warnings, .. } = import::facts(document)?;
    warnings.extend(document.duplicates.iter().cloned().map(Diagnostic::into_warning));
    warnings.extend(overlay::check_evidence(&root, &revision(document), overlays));
    let found = findings(&root);
    let mut lints: Vec<Lint> = found.into_iter().map(|finding| Lint { finding, handled: None }).collect();
    for overlay in overlays {
        let mut after = root.clone();
        let alone = std::slice::from_ref(overlay);
        warnings.extend(overlay::apply_for(&mut after, &revision(document), alone, Purpose::Reading)?);
        // Looking for the action is slow, so only where there is one to be found.
        let left = keys(&findings(&after));
        if lints.iter().any(|lint| lint.handled.is_none() && !left.contains(&key(&lint.finding))) {
            attribute(&mut root, &revision(document), overlay, &mut lints);
        }
        root = after;
    }
    warnings.extend(mended(&mut root.clone(), document, overlays));
    let misused = located(document, overlays, extensions::check(&root, imported));
    warnings.extend(misused.into_iter().map(Diagnostic::into_warning));
    // Irregularities that an overlay adds are findings as well.
    let mut known: HashSet<Key> = lints.iter().map(|lint| key(&lint.finding)).collect();
    for finding in findings(&root) {
        if known.insert(key(&finding)) {
            lints.push(Lint { finding, handled: None });
        }
    }
    Ok((lints, warnings))
}

/// The identity of a finding: an example that contradicts its schema in another way still does, with another message
/// says.
type Key = (Rule, Pointer);

fn key(finding: &Finding) -> Key {
    (finding.rule, finding.pointer.clone())
}

fn keys(findings: &[Finding]) -> HashSet<Key> {
    findings.iter().map(key).collect()
}

/// Applies an overlay action by action, and returns the action that each finding vanishes with.
fn attribute(root: &mut Node, revision: &str, overlay: &Overlay, lints: &mut [Lint]) {
    for (index, action) in overlay.actions.iter().enumerate() {
        if !overlay::apply_alone(root, revision, overlay, action) {
            continue;
        }
        let left = keys(&findings(root));
        for lint in lints.iter_mut() {
            let gone = !left.contains(&key(&lint.finding));
            if !gone {
                // A later action may have brought it back.
                lint.handled = None;
            } else if lint.handled.is_none() {
                lint.handled = Some(Handled {
                    overlay: overlay.file().to_owned(),
                    action: index + 1,
                    target: action.target.clone(),
                    reason: action.reason.clone(),
                });
            }
        }
    }
}
