//! Which items of two arrays are the same thing, and when two trees are the same, order included.

use super::context::Context;
use crate::document::{Mapping, Node, Pointer, SharedText};
use std::collections::HashMap;

/// An entry of an object or array: the name by which both sides know it, where it stands, what it is.
pub(super) struct Entry<'n> {
    pub(super) name: String,
    pub(super) pointer: Pointer,
    pub(super) node: &'n Node,
}

/// The entries of a place; none where it is a scalar.
pub(super) fn entries<'n>(context: Context, node: &'n Node, at: &Pointer) -> Option<Vec<Entry<'n>>> {
    match node {
        Node::Mapping(members) => {
            let entry = |(name, node): (&SharedText, &'n Node)| Entry {
                name: name.to_string(),
                pointer: at.child(name),
                node,
            };
            Some(members.iter().map(entry).collect())
        }
        Node::Sequence(items) => {
            let names = names(context, items);
            let entries = items.iter().zip(names).enumerate();
            Some(entries.map(|(index, (node, name))| Entry { name, pointer: at.item(index), node }).collect())
        }
        _ => None,
    }
}

/// A name for each item, which identifies it at any position.
fn names(context: Context, items: &[Node]) -> Vec<String> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut names = Vec::with_capacity(items.len());
    for item in items {
        let name = name(context, item);
        let count = seen.entry(name.clone()).or_default();
        *count += 1;
        names.push(if *count == 1 { name } else { format!("{name} #{count}") });
    }
    names
}

fn name(context: Context, item: &Node) -> String {
    let text = |member: &str| item.get(member).and_then(Node::as_str);
    let own = match context {
        Context::Parameters => {
            let placed = text("in").zip(text("name")).map(|(place, name)| format!("{place} {name}"));
            placed.or_else(|| text("$ref").map(str::to_owned))
        }
        Context::Tags => text("name").map(str::to_owned),
        Context::Arms => text("$ref").or_else(|| text("type")).map(str::to_owned),
        _ => item.as_str().map(str::to_owned),
    };
    own.unwrap_or_else(|| serde_json::to_string(item).unwrap_or_default())
}

/// A place by the names of what leads to it, so that it is the same in both documents.
pub(super) fn key(root: &Node, pointer: &Pointer) -> Pointer {
    let (mut node, mut context) = (Some(root), Context::Root);
    let mut key = Pointer::root();
    for token in pointer.tokens() {
        match node {
            // Values and members are pointed to by what they are.
            Some(Node::Sequence(_)) if matches!(context, Context::Values | Context::Required) => {
                key = key.child(&token);
                node = None;
            }
            Some(Node::Sequence(items)) => {
                let index = token.parse::<usize>().ok().filter(|index| *index < items.len());
                let name = index.and_then(|index| names(context, items).into_iter().nth(index));
                key = key.child(name.unwrap_or(token));
                node = index.and_then(|index| items.get(index));
                context = context.item();
            }
            _ => {
                node = node.and_then(|node| node.get(&token));
                key = key.child(&token);
                context = context.member(&token);
            }
        }
    }
    key
}

/// Whether two trees are the same, the order of members included.
pub(super) fn same(old: &Node, new: &Node) -> bool {
    match (old, new) {
        (Node::Mapping(old), Node::Mapping(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|((a, old), (b, new))| a == b && same(old, new))
        }
        (Node::Sequence(old), Node::Sequence(new)) => {
            old.len() == new.len() && old.iter().zip(new).all(|(old, new)| same(old, new))
        }
        (old, new) => old == new,
    }
}

/// Whether the names that both have are in another order.
pub(super) fn reordered(old: &[Entry<'_>], new: &[Entry<'_>]) -> bool {
    let places: HashMap<&str, usize> =
        new.iter().enumerate().map(|(place, entry)| (entry.name.as_str(), place)).collect();
    let common = old.iter().filter_map(|entry| places.get(entry.name.as_str()));
    !common.is_sorted()
}

/// The kind of value that a schema describes, its arms and limits aside, and whether it may be `null`.
pub(super) fn kind(schema: &Node) -> (String, bool) {
    let Some(members) = schema.as_mapping() else {
        return (serde_json::to_string(schema).unwrap_or_default(), false);
    };
    let is_null = |node: &Node| node.as_str() == Some("null");
    let null_arm = |arm: &Node| arm.get("type").is_some_and(is_null);
    let nullable = members.get("nullable").and_then(Node::as_bool) == Some(true);
    for keyword in ["oneOf", "anyOf"] {
        let Some(Node::Sequence(arms)) = members.get(keyword) else { continue };
        let others: Vec<&Node> = arms.iter().filter(|arm| !null_arm(arm)).collect();
        return match others[..] {
            [only] if others.len() < arms.len() => (kind(only).0, true),
            _ => (keyword.to_owned(), nullable || others.len() < arms.len()),
        };
    }
    match members.get("type") {
        Some(Node::Sequence(types)) => {
            let kinds: Vec<&str> = types.iter().filter(|ty| !is_null(ty)).filter_map(Node::as_str).collect();
            (kinds.join(" or "), nullable || types.iter().any(is_null))
        }
        _ => (plain_kind(members), nullable),
    }
}

fn plain_kind(members: &Mapping) -> String {
    if let Some(reference) = members.get("$ref").and_then(Node::as_str) {
        return reference.trim_start_matches("#/components/schemas/").to_owned();
    }
    match members.get("type") {
        Some(Node::String(kind)) => kind.to_string(),
        Some(other) => serde_json::to_string(other).unwrap_or_default(),
        None if members.contains_key("allOf") => "allOf".to_owned(),
        None => "any".to_owned(),
    }
}
