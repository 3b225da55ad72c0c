//! What differs in meaning: requests and replies, operation by operation, references followed.
//!
//! The same meaning can be written in many ways: a parameter at its operation, its path or in components; a schema in
//! place or by name; `null` as a type, an arm or a flag. This walk compares equivalent parts and not how they are
//! is written, each pair of shared schemas once for each direction in which it is used. What the literal walk finds
//! beyond is another spelling.

mod parameters;
mod schema;
mod shape;
mod spot;

use super::walk::{Difference, Placed};
use super::{Action, Subject};
use crate::diff::context::METHODS;
use crate::document::{Node, Pointer};
use indexmap::IndexMap;
use parameters::{parameters, template};
use shape::is_default;
use spot::{Keys, Spot};
use std::collections::HashMap;

/// How the set of values that a place admits has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Everything that was allowed is, and more.
    Looser,
    /// Some of what was allowed is not.
    Tighter,
    /// Both.
    Other,
    /// The same values.
    Same,
}

impl Shift {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same, one) | (one, Self::Same) => one,
            (one, other) if one == other => one,
            _ => Self::Other,
        }
    }
}

/// Whether requests or replies have a place in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    pub(super) sent: bool,
    pub(super) read: bool,
}

impl Uses {
    pub(super) const SENT: Self = Self { sent: true, read: false };
    pub(super) const READ: Self = Self { sent: false, read: true };

    pub(super) fn and(self, other: Self) -> Self {
        Self { sent: self.sent || other.sent, read: self.read || other.read }
    }
}

/// What the walk finds.
pub(super) struct Meaning {
    pub(super) differences: Vec<Difference>,
    /// Shared schemas by their old names, where the new one is another.
    pub(super) renamed: HashMap<String, String>,
}

/// Every difference of meaning between two documents.
pub(super) fn compare(old: &Node, new: &Node) -> Meaning {
    let mut walk = Walk {
        old,
        new,
        found: IndexMap::new(),
        seen: HashMap::new(),
        renamed: HashMap::new(),
        open: Vec::new(),
    };
    walk.paths();
    walk.unused();
    Meaning { differences: walk.found.into_values().collect(), renamed: walk.renamed }
}

struct Walk<'n> {
    old: &'n Node,
    new: &'n Node,
    found: IndexMap<(Pointer, Subject, Action), Difference>,
    /// Pairs of shared schemas and the uses for which they have been compared.
    seen: HashMap<(String, String), Uses>,
    renamed: HashMap<String, String>,
    /// The pairs that are being compared where a place names another schema.
    open: Vec<(Pointer, Pointer)>,
}

impl<'n> Walk<'n> {
    fn push(
        &mut self,
        subject: Subject,
        keys: &Keys,
        old: Option<&Spot<'n>>,
        new: Option<&Spot<'n>>,
        uses: Uses,
        shift: Option<Shift>,
    ) {
        let action = match (old, new) {
            (None, _) => Action::Added,
            (_, None) => Action::Removed,
            _ => Action::Changed,
        };
        let place = |spot: &Spot<'n>| Placed { pointer: spot.at.clone(), node: spot.node.clone() };
        let key = if action == Action::Removed { &keys.old } else { &keys.new };
        self.merge(vec![Difference {
            subject,
            action,
            key: key.clone(),
            old_key: keys.old.clone(),
            old: old.map(place),
            new: new.map(place),
            uses: Some(uses),
            shift,
            required: false,
            settled: false,
            overridden: false,
        }]);
    }

    fn merge(&mut self, differences: Vec<Difference>) {
        for difference in differences {
            let id = (difference.key.clone(), difference.subject, difference.action);
            match self.found.get_mut(&id) {
                Some(known) => {
                    known.uses =
                        Some(known.uses.unwrap_or_default().and(difference.uses.unwrap_or_default()));
                    known.required |= difference.required;
                }
                None => drop(self.found.insert(id, difference)),
            }
        }
    }

    /// Notes that what came or went at a place has to be there.
    fn mark_required(&mut self, keys: &Keys, required: bool) {
        let at = |difference: &&mut Difference| difference.key == keys.new || difference.key == keys.old;
        if let Some(difference) = self.found.values_mut().rev().find(at) {
            difference.required |= required;
        }
    }

    fn paths(&mut self) {
        let paths =
            |root: &'n Node| Spot::root(root).child("paths").map(|paths| paths.members()).unwrap_or_default();
        let (before, after) = (paths(self.old), paths(self.new));
        let base = Pointer::from("/paths");
        let same = |list: &[(&'n str, Spot<'n>)], path: &str| list.iter().any(|(other, _)| *other == path);
        for (path, item) in &before {
            // A path whose parameters have other names is the same path.
            let other = after.iter().find(|(other, _)| other == path).or_else(|| {
                let mut alike = after
                    .iter()
                    .filter(|(other, _)| template(other) == template(path) && !same(&before, other));
                alike.next().filter(|_| alike.next().is_none())
            });
            let keys = |other: &str| Keys { old: base.child(path), new: base.child(other) };
            match other {
                Some((other, new)) => {
                    if other != path {
                        self.push(
                            Subject::Path,
                            &keys(other),
                            Some(item),
                            Some(new),
                            Uses::SENT,
                            Some(Shift::Same),
                        );
                    }
                    self.path(&keys(other), (path, item), (other, new));
                }
                None => self.one_sided(&keys(path), item, true),
            }
        }
        for (path, item) in &after {
            let keys = Keys::same(base.child(path));
            let known = self.found.contains_key(&(keys.new.clone(), Subject::Path, Action::Changed));
            if !same(&before, path) && !known {
                self.one_sided(&keys, item, false);
            }
        }
    }

    /// Every operation of a path that only one document has.
    fn one_sided(&mut self, keys: &Keys, item: &Spot<'n>, gone: bool) {
        for (method, operation) in item.resolved().members() {
            if METHODS.contains(&method) {
                let (old, new) = if gone { (Some(&operation), None) } else { (None, Some(&operation)) };
                self.push(Subject::Operation, &keys.child(method), old, new, Uses::default(), None);
            }
        }
    }

    fn path(&mut self, keys: &Keys, (old_path, old): (&str, &Spot<'n>), (new_path, new): (&str, &Spot<'n>)) {
        let (old, new) = (old.resolved(), new.resolved());
        for method in METHODS {
            let keys = keys.child(method);
            match (old.child(method), new.child(method)) {
                (Some(before), Some(after)) => {
                    let lists = (parameters(&old, &before, old_path), parameters(&new, &after, new_path));
                    self.parameters(&keys, lists);
                    self.operation(&keys, &before, &after);
                }
                (None, None) => {}
                (before, after) => {
                    self.push(
                        Subject::Operation,
                        &keys,
                        before.as_ref(),
                        after.as_ref(),
                        Uses::default(),
                        None,
                    );
                }
            }
        }
    }

    fn requirement(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, shift: Shift) {
        let (before, after) = (old.child("required"), new.child("required"));
        self.push(
            Subject::Required,
            &keys.child("required"),
            before.as_ref(),
            after.as_ref(),
            Uses::SENT,
            Some(shift),
        );
    }

    /// A member that is compared by its value.
    fn member(&mut self, name: &str, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let given = |spot: &Spot<'n>| spot.child(name).filter(|place| !is_default(name, place.node));
        let (before, after) = (given(old), given(new));
        let same = match (&before, &after) {
            (Some(before), Some(after)) => shape::equal(before.node, after.node),
            (before, after) => before.is_none() && after.is_none(),
        };
        if !same {
            let subject = if name == "deprecated" { Subject::Deprecation } else { Subject::Style };
            self.push(subject, &keys.child(name), before.as_ref(), after.as_ref(), uses, Some(Shift::Other));
        }
    }

    fn operation(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>) {
        self.member("deprecated", keys, old, new, Uses::default());
        let body = |operation: &Spot<'n>| operation.child("requestBody").map(|body| body.resolved());
        let place = keys.child("requestBody");
        match (body(old), body(new)) {
            (Some(before), Some(after)) => {
                match (before.flag("required"), after.flag("required")) {
                    (true, false) => self.requirement(&place, &before, &after, Shift::Looser),
                    (false, true) => self.requirement(&place, &before, &after, Shift::Tighter),
                    _ => {}
                }
                self.contents(&place, &before, &after, Uses::SENT);
            }
            (None, None) => {}
            (before, after) => {
                self.push(Subject::Body, &place, before.as_ref(), after.as_ref(), Uses::SENT, None);
                let required = [before, after].into_iter().flatten().any(|body| body.flag("required"));
                self.mark_required(&place, required);
            }
        }
        let place = keys.child("responses");
        self.named("responses", old, new, &place, Subject::Reply, |walk, keys, before, after| {
            let headers = keys.child("headers");
            walk.named("headers", before, after, &headers, Subject::Header, |walk, keys, before, after| {
                if let (Some(before), Some(after)) = (before.child("schema"), after.child("schema")) {
                    walk.schema(&keys.child("schema"), &before, &after, Uses::READ);
                }
            });
            walk.contents(keys, before, after, Uses::READ);
        });
    }

    fn contents(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let place = keys.child("content");
        self.named("content", old, new, &place, Subject::MediaType, |walk, keys, before, after| {
            let (before, after) = (before.child("schema"), after.child("schema"));
            if let (Some(before), Some(after)) = (&before, &after) {
                return walk.schema(&keys.child("schema"), before, after, uses);
            }
            // Without a schema any value is allowed.
            let says = |spot: &Spot<'n>| !is_default("items", spot.node);
            let shift = if after.is_some() { Shift::Tighter } else { Shift::Looser };
            if before.iter().chain(&after).any(says) {
                let keys = keys.child("schema");
                walk.push(Subject::Type, &keys, before.as_ref(), after.as_ref(), uses, Some(shift));
            }
        });
    }

    /// Things with names of the document's own, references resolved: those of one side, and those of both.
    fn named(
        &mut self,
        list: &str,
        old: &Spot<'n>,
        new: &Spot<'n>,
        keys: &Keys,
        subject: Subject,
        both: impl Fn(&mut Self, &Keys, &Spot<'n>, &Spot<'n>),
    ) {
        let uses = if list == "content" && !keys.new.as_str().contains("/responses/") {
            Uses::SENT
        } else {
            Uses::READ
        };
        let members = |spot: &Spot<'n>| {
            let members = spot.child(list).map(|list| list.members()).unwrap_or_default();
            members.into_iter().map(|(name, spot)| (name, spot.resolved())).collect::<Vec<_>>()
        };
        let (before, after) = (members(old), members(new));
        for (name, spot) in &before {
            let keys = keys.child(name);
            match after.iter().find(|(other, _)| other == name) {
                Some((_, other)) => both(self, &keys, spot, other),
                None => self.push(subject, &keys, Some(spot), None, uses, None),
            }
        }
        for (name, spot) in after.iter().filter(|(name, _)| before.iter().all(|(other, _)| other != name)) {
            let keys = keys.child(name);
            self.push(subject, &keys, None, Some(spot), uses, None);
            self.mark_required(&keys, spot.flag("required"));
        }
    }

    /// The shared schemas that no operation led to.
    fn unused(&mut self) {
        let names = |root: &'n Node| {
            let schemas =
                Spot::root(root).child("components").and_then(|components| components.child("schemas"));
            schemas.map(|schemas| schemas.members()).unwrap_or_default()
        };
        let after = names(self.new);
        for (name, _) in names(self.old) {
            if after.iter().any(|(other, _)| *other == name) {
                self.component(name, name, Uses::default());
            }
        }
    }
}
