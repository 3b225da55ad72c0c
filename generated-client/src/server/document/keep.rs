//! Members that are only sent, which a client that puts back what it has read cannot know.

use std::collections::HashMap;

use super::super::schema::Schema;
use super::shape::{below, item, member, visible};
use crate::runtime::Json;

/// What a `PUT` does with a write-only member (a password, a certificate) that its body leaves out.
///
/// What a meter does is not known: a client that is to work with any should change settings with `POST`, which
/// leaves alone what it does not name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WriteOnly {
    /// The member keeps its value, so that what was read can be put back. A `DELETE` of the member, or a value in the
    /// body, changes it.
    #[default]
    Keep,
    /// The member is absent from now on, as any other that is left out.
    Reset,
}

/// Copies the write-only members that a new value leaves out from the old one. The entries of maps belong together by
/// their names, the items of arrays as far as it is certain which is which.
pub(super) fn keep(schema: &'static Schema, old: &Json, new: &mut Json) {
    match (old, new) {
        (Json::Object(old), Json::Object(new)) => {
            for (name, old) in old {
                let hidden = member(schema, name).is_some_and(|member| member.write_only);
                match new.get_mut(name) {
                    Some(new) if !hidden => keep(below(schema, name), old, new),
                    None if hidden => drop(new.insert(name.as_str(), old.clone())),
                    _ => {}
                }
            }
        }
        (Json::Array(old), Json::Array(new)) if !old.is_empty() => keep_items(item(schema), old, new),
        _ => {}
    }
}

/// An item is the one that was read if it is equal to what was shown of it. Another one is that of its place if none was
/// added or removed: a password must not go over to a neighbour.
fn keep_items(schema: &'static Schema, old: &[Json], new: &mut [Json]) {
    if !old.iter().any(|item| hides(schema, item)) {
        return;
    }
    let mut shown: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, item) in old.iter().enumerate().rev() {
        shown.entry(canonical(visible(item.clone(), schema))).or_default().push(index);
    }
    let mut taken = vec![false; old.len()];
    let mut open = Vec::new();
    for (index, item) in new.iter_mut().enumerate() {
        let Some(alike) = shown.get_mut(&canonical(item.clone())).filter(|alike| !alike.is_empty()) else {
            open.push(index);
            continue;
        };
        // Of several that look alike the one in this place, else the first.
        let position = alike.iter().position(|other| *other == index).unwrap_or(alike.len() - 1);
        let other = alike.remove(position);
        taken[other] = true;
        keep(schema, &old[other], item);
    }
    if old.len() == new.len() {
        for index in open.into_iter().filter(|index| !taken[*index]) {
            keep(schema, &old[index], &mut new[index]);
        }
    }
}

/// A text that is the same for equal values with members in any order.
fn canonical(value: Json) -> String {
    fn sorted(value: Json) -> Json {
        match value {
            Json::Object(members) => {
                let mut members: Vec<_> = members.into_iter().collect();
                members.sort_by(|(one, _), (other, _)| one.cmp(other));
                members.into_iter().map(|(name, value)| (name, sorted(value))).collect()
            }
            Json::Array(items) => items.into_iter().map(sorted).collect(),
            value => value,
        }
    }
    sorted(value).to_string()
}

/// Whether a value has a member that is not shown.
fn hides(schema: &'static Schema, value: &Json) -> bool {
    match value {
        Json::Array(items) => items.iter().any(|value| hides(item(schema), value)),
        Json::Object(members) => members.iter().any(|(name, value)| {
            member(schema, name).is_some_and(|member| member.write_only) || hides(below(schema, name), value)
        }),
        _ => false,
    }
}
