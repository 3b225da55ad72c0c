//! Parameters of operations, wherever they are written.

use super::spot::{Keys, Spot};
use super::{Shift, Uses, Walk};
use crate::diff::Subject;
use crate::document::{Node, Pointer};

impl<'n> Walk<'n> {
    pub(super) fn parameters(
        &mut self,
        keys: &Keys,
        (before, after): (Vec<Parameter<'n>>, Vec<Parameter<'n>>),
    ) {
        for one in &before {
            match after.iter().find(|other| other.id == one.id) {
                Some(other) => self.parameter(keys, one, other),
                None => self.parameter_alone(keys, one, true),
            }
        }
        for other in after.iter().filter(|other| before.iter().all(|one| one.id != other.id)) {
            self.parameter_alone(keys, other, false);
        }
    }

    fn parameter_alone(&mut self, keys: &Keys, parameter: &Parameter<'n>, gone: bool) {
        let keys = Keys::same(parameter.key(&keys.new));
        let spot = Some(&parameter.spot);
        let (old, new) = if gone { (spot, None) } else { (None, spot) };
        self.push(Subject::Parameter, &keys, old, new, Uses::SENT, None);
        self.mark_required(&keys, parameter.required());
    }

    fn parameter(&mut self, keys: &Keys, old: &Parameter<'n>, new: &Parameter<'n>) {
        let keys = match (old.owner, new.owner) {
            (Owner::Path, Owner::Path) | (Owner::Shared, Owner::Shared) => {
                Keys { old: old.key(&keys.old), new: new.key(&keys.new) }
            }
            _ => Keys { old: old.in_operation(&keys.old), new: new.in_operation(&keys.new) },
        };
        let (one, other) = (&old.spot, &new.spot);
        let uses = Uses::SENT;
        match (old.required(), new.required()) {
            (true, false) => self.requirement(&keys, one, other, Shift::Looser),
            (false, true) => self.requirement(&keys, one, other, Shift::Tighter),
            _ => {}
        }
        let written = |parameter: &Parameter<'n>| {
            let style = parameter.spot.string("style").unwrap_or(match parameter.place {
                "query" | "cookie" => "form",
                _ => "simple",
            });
            let explode = parameter.spot.node.get("explode").and_then(Node::as_bool);
            (style, explode.unwrap_or(style == "form"))
        };
        let ((style, explode), (style_after, explode_after)) = (written(old), written(new));
        for (name, differs) in [("style", style != style_after), ("explode", explode != explode_after)] {
            if differs {
                let (before, after) = (one.child(name), other.child(name));
                let (before, after) = if before.is_none() && after.is_none() {
                    (Some(one.clone()), Some(other.clone()))
                } else {
                    (before, after)
                };
                let keys = keys.child(name);
                self.push(Subject::Style, &keys, before.as_ref(), after.as_ref(), uses, Some(Shift::Other));
            }
        }
        for name in ["allowEmptyValue", "allowReserved", "deprecated"] {
            self.member(name, &keys, one, other, uses);
        }
        if let (Some(before), Some(after)) = (one.child("schema"), other.child("schema")) {
            self.schema(&keys.child("schema"), &before, &after, uses);
        } else if one.child("schema").is_some() != other.child("schema").is_some() {
            let (before, after) = (one.child("schema"), other.child("schema"));
            let keys = keys.child("schema");
            self.push(Subject::Style, &keys, before.as_ref(), after.as_ref(), uses, Some(Shift::Other));
        }
        self.contents(&keys, one, other, uses);
    }
}

/// Who states a parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Operation,
    Path,
    Shared,
}

/// A parameter of an operation, wherever it is written.
pub(super) struct Parameter<'n> {
    /// Its place and name; of a path's parameter, the number in the path.
    id: (&'n str, String),
    place: &'n str,
    name: &'n str,
    spot: Spot<'n>,
    owner: Owner,
}

impl Parameter<'_> {
    fn required(&self) -> bool {
        self.place == "path" || self.spot.flag("required")
    }

    fn in_operation(&self, operation: &Pointer) -> Pointer {
        operation.child("parameters").child(format!("{} {}", self.place, self.name))
    }

    /// The place by names of where it is written.
    fn key(&self, operation: &Pointer) -> Pointer {
        let path = || operation.parent().unwrap_or_default();
        match self.owner {
            Owner::Operation => self.in_operation(operation),
            Owner::Path => self.in_operation(&path()),
            Owner::Shared => self.spot.at.clone(),
        }
    }
}

/// All parameters of an operation: its own, and those of its path that it does not state anew.
pub(super) fn parameters<'n>(item: &Spot<'n>, operation: &Spot<'n>, path: &str) -> Vec<Parameter<'n>> {
    let mut found: Vec<Parameter<'n>> = Vec::new();
    for (holder, owner) in [(operation, Owner::Operation), (item, Owner::Path)] {
        for written in holder.child("parameters").map(|list| list.items()).unwrap_or_default() {
            let owner = if written.node.get("$ref").is_some() { Owner::Shared } else { owner };
            let spot = written.resolved();
            let (Some(place), Some(name)) = (spot.string("in"), spot.string("name")) else { continue };
            let number = variables(path).position(|variable| variable == name);
            let id = match number {
                Some(number) if place == "path" => number.to_string(),
                _ if place == "header" => name.to_lowercase(),
                _ => name.to_owned(),
            };
            if found.iter().all(|known| known.id != (place, id.clone())) {
                found.push(Parameter { id: (place, id), place, name, spot, owner });
            }
        }
    }
    found
}

fn variables(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// A path without the names of its parameters.
pub(super) fn template(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |template, part| {
        format!("{template}{{{}", part.split_once('}').map_or(part, |(_, rest)| rest))
    })
}
