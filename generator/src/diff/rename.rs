//! Suggestions: what went and what came in its place may be one thing under two names.

use super::label::label;
use super::{Action, Change, Subject};
use crate::document::{Node, Pointer};
use crate::extensions::near_name;
use std::collections::HashMap;

/// Notes at each end what the other one is, where exactly one thing of a shape went and exactly one came, or one of
/// several that came has a name near to that of one that went.
pub(super) fn suggest(changes: &mut [Change], [old, new]: [&Node; 2]) {
    let mut groups: HashMap<String, (Vec<usize>, Vec<usize>)> = HashMap::new();
    for (index, change) in changes.iter().enumerate() {
        let (root, side) = match change.action {
            Action::Removed => (old, &change.old),
            Action::Added => (new, &change.new),
            Action::Changed => continue,
        };
        let Some(node) = side.as_ref().and_then(|side| root.pointer(&side.pointer)) else { continue };
        let Some(group) = group(change, root, node) else { continue };
        let (gone, come) = groups.entry(group).or_default();
        if change.action == Action::Removed { gone.push(index) } else { come.push(index) }
    }
    for (gone, come) in groups.into_values() {
        for (gone, come) in pairs(changes, &gone, &come) {
            let name = |index: usize| changes.get(index).map(|change| label(&change.key).shown());
            let (before, after) = (name(gone), name(come));
            for (index, other) in [(gone, after), (come, before)] {
                if let Some(change) = changes.get_mut(index) {
                    change.rename = other;
                }
            }
        }
    }
}

/// What went with what came, by their numbers.
fn pairs(changes: &[Change], gone: &[usize], come: &[usize]) -> Vec<(usize, usize)> {
    if let ([gone], [come]) = (gone, come) {
        return vec![(*gone, *come)];
    }
    let last = |index: &usize| changes.get(*index).and_then(|change| change.key.tokens().last());
    let names: Vec<String> = come.iter().filter_map(last).collect();
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    for gone in gone {
        let old = last(gone).unwrap_or_default();
        let near = near_name(&old, &names.iter().map(String::as_str));
        let index = near.and_then(|near| come.iter().find(|index| last(index).as_deref() == Some(near)));
        pairs.extend(index.map(|index| (*gone, *index)));
    }
    // One name that is near to two says nothing.
    let is_alone = |one: &(usize, usize)| pairs.iter().filter(|other| other.1 == one.1).count() == 1;
    pairs.iter().copied().filter(|pair| is_alone(pair)).collect()
}

/// What two things must share to be one under two names: what they are, whose they are, their shape.
fn group(change: &Change, root: &Node, node: &Node) -> Option<String> {
    let holder = match change.subject {
        Subject::Operation => change.key.tokens().last()?,
        Subject::Schema => String::new(),
        Subject::Property | Subject::Parameter => change.key.parent()?.to_string(),
        _ => return None,
    };
    let shape = shape(root, node, 0);
    // A bare string or number says too little for whole schemas.
    let telling = change.subject != Subject::Schema || shape.contains("\"properties\"");
    telling.then(|| format!("{:?} {holder} {shape}", change.subject))
}

/// How deep references are followed.
const DEPTH: usize = 8;

/// A node without texts and names of its own, references resolved.
fn shape(root: &Node, node: &Node, depth: usize) -> String {
    match node {
        Node::Mapping(members) => {
            let target = members.get("$ref").and_then(Node::as_str).filter(|_| depth < DEPTH);
            let target = target.and_then(|reference| reference.strip_prefix('#'));
            if let Some(target) = target.and_then(|target| root.pointer(&Pointer::from(target))) {
                return shape(root, target, depth + 1);
            }
            let mut parts: Vec<String> = members
                .iter()
                .filter(|(name, value)| !is_text(name) || value.as_mapping().is_some())
                .map(|(name, value)| format!("{name:?}:{}", shape(root, value, depth)))
                .collect();
            parts.sort();
            format!("{{{}}}", parts.join(","))
        }
        Node::Sequence(items) => {
            let items: Vec<String> = items.iter().map(|item| shape(root, item, depth)).collect();
            format!("[{}]", items.join(","))
        }
        scalar => serde_json::to_string(scalar).unwrap_or_default(),
    }
}

fn is_text(name: &str) -> bool {
    ["description", "summary", "title", "example", "examples", "operationId", "name"].contains(&name)
}
