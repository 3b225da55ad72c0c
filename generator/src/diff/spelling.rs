//! What is only written in another way, as opposed to what has another meaning.

use super::meaning::{self, Meaning};
use super::walk::{Difference, differences};
use super::{Action, Subject};
use crate::document::{Node, Pointer};
use std::collections::HashMap;

/// Every difference between two documents: what differs in meaning, what has no meaning for requests and replies, such
/// as texts, and as [`Subject::Spelling`] what the literal walk finds beyond.
pub(super) fn all(old: &Node, new: &Node) -> Vec<Difference> {
    let Meaning { differences: meant, renamed } = meaning::compare(old, new);
    let mut beside = Vec::new();
    for literal in differences(old, new) {
        let is_shared = literal.subject == Subject::Path && literal.action != Action::Changed;
        // What the operations of a new path share is a part of them.
        let owner = literal.key.parent().filter(|_| is_shared);
        let is_whole = |difference: &Difference| {
            difference.subject == Subject::Operation
                && difference.action == literal.action
                && difference.key.parent() == owner
        };
        let is_known = || meant.iter().any(|difference| covers(difference, &literal));
        if is_aside(&literal, &renamed) || owner.is_some() && meant.iter().any(is_whole) {
            beside.push(literal);
        } else if !is_renaming(&literal, &renamed) && !is_known() {
            beside.push(Difference { subject: Subject::Spelling, ..literal });
        }
    }
    meant.into_iter().chain(moved(beside)).collect()
}

/// A parameter that went in one place and came in another is one that moved.
fn moved(mut differences: Vec<Difference>) -> Vec<Difference> {
    let parameter = |difference: &Difference, action| {
        let place = if action == Action::Removed { &difference.old } else { &difference.new };
        let is_one = difference.subject == Subject::Spelling && difference.action == action;
        let node = &place.as_ref().filter(|_| is_one)?.node;
        let parts = (node.get("in")?.as_str()?, node.get("name")?.as_str()?);
        Some((parts.0.to_owned(), parts.1.to_owned()))
    };
    let mut index = 0;
    while index < differences.len() {
        let come = differences.get(index).and_then(|difference| parameter(difference, Action::Added));
        let gone = |difference: &Difference| come.is_some() && parameter(difference, Action::Removed) == come;
        if let Some(at) = differences.iter().position(gone) {
            let gone = differences.remove(at);
            index -= usize::from(at < index);
            if let Some(difference) = differences.get_mut(index) {
                difference.action = Action::Changed;
                (difference.old, difference.old_key) = (gone.old, gone.key);
            }
        }
        index += 1;
    }
    // Where what moved is referred to, it is reported already.
    let places: Vec<Pointer> =
        differences.iter().filter_map(|difference| Some(difference.new.as_ref()?.pointer.clone())).collect();
    differences.retain(|difference| {
        let place = difference.new.as_ref().filter(|_| difference.subject == Subject::Spelling);
        let target = place.and_then(|place| place.node.get("$ref")?.as_str()?.strip_prefix('#'));
        !target.is_some_and(|target| places.iter().any(|place| place.as_str() == target))
    });
    differences
}

/// Whether a difference is about something else than what requests and replies look like.
fn is_aside(difference: &Difference, renamed: &HashMap<String, String>) -> bool {
    let key = &difference.key;
    let is_component = key.parent().is_some_and(|parent| parent.as_str() == "/components/schemas");
    match difference.subject {
        Subject::Documentation
        | Subject::Info
        | Subject::Tag
        | Subject::OperationId
        | Subject::Extension
        | Subject::Document
        | Subject::Order
        | Subject::Security => true,
        Subject::Schema if is_component => {
            let name = key.tokens().last().unwrap_or_default();
            match difference.action {
                Action::Added => !renamed.values().any(|known| *known == name),
                _ => !renamed.contains_key(&name),
            }
        }
        _ => !["/paths/", "/components/"].iter().any(|start| key.as_str().starts_with(start)),
    }
}

/// Whether a difference of meaning covers a literal one.
fn covers(known: &Difference, literal: &Difference) -> bool {
    let near = |one: &Pointer, other: &Pointer| one == other || one.is_below(other) || other.is_below(one);
    let (before, after) = (literal.old.as_ref(), literal.new.as_ref());
    let at = |one: Option<&super::walk::Placed>, other: Option<&super::walk::Placed>| {
        one.zip(other).is_some_and(|(known, place)| {
            known.pointer == place.pointer || place.pointer.is_below(&known.pointer)
        })
    };
    // That a member must be there is a part of what came or went with it.
    let member = |key: &Pointer| {
        let (parent, name) = (key.parent()?, key.tokens().last()?);
        Some(parent.parent()?.child("properties").child(name))
    };
    let owner = (literal.subject == Subject::Required).then(|| member(&literal.key)).flatten();
    near(&known.key, &literal.key)
        || near(&known.old_key, &literal.key)
        || at(known.old.as_ref(), before)
        || at(known.new.as_ref(), after)
        || owner.is_some_and(|owner| owner == known.key && known.action != Action::Changed)
}

/// Whether a difference is only that shared schemas have other names.
fn is_renaming(difference: &Difference, renamed: &HashMap<String, String>) -> bool {
    const SCHEMAS: &str = "#/components/schemas/";
    fn equal(old: &Node, new: &Node, renamed: &HashMap<String, String>) -> bool {
        match (old, new) {
            (Node::Mapping(old), Node::Mapping(new)) => {
                old.len() == new.len()
                    && old.iter().all(|(name, old)| match (name.as_str(), old.as_str(), new.get(name)) {
                        ("$ref", Some(old), Some(Node::String(new))) => {
                            let name = old.strip_prefix(SCHEMAS).and_then(|name| renamed.get(name));
                            old == new || name.is_some_and(|name| new.strip_prefix(SCHEMAS) == Some(name))
                        }
                        (_, _, Some(new)) => equal(old, new, renamed),
                        _ => false,
                    })
            }
            (Node::Sequence(old), Node::Sequence(new)) => {
                old.len() == new.len() && old.iter().zip(new).all(|(old, new)| equal(old, new, renamed))
            }
            _ => old == new,
        }
    }
    let alone = |node: &Node, names: Vec<&String>| {
        let name = node.get("$ref").and_then(Node::as_str).and_then(|name| name.strip_prefix(SCHEMAS));
        name.is_some_and(|name| names.iter().any(|other| *other == name))
    };
    match (&difference.old, &difference.new) {
        (Some(old), Some(new)) => equal(&old.node, &new.node, renamed),
        (Some(old), None) => alone(&old.node, renamed.keys().collect()),
        (None, Some(new)) => alone(&new.node, renamed.values().collect()),
        (None, None) => true,
    }
}
