//! A plain walk over two documents, read without our own code: it knows nothing of operations or schemas but how lists are
//! matched.

use workspace_tests::trees::documents;

/// A document as values, read without our own code. Its members stand in their order.
pub(super) fn read(revision: &str) -> serde_yaml::Value {
    serde_yaml::from_str(&documents(revision)[0].text).expect("YAML")
}

/// A member's name as text.
fn name(key: &serde_yaml::Value) -> String {
    key.as_str().map_or_else(|| serde_yaml::to_string(key).expect("YAML").trim().to_owned(), str::to_owned)
}

fn escaped(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// Whether an array's order means nothing, or its items are known by what they are.
fn is_set(at: &str) -> bool {
    at != "/tags" && ["/required", "/tags"].iter().any(|end| at.ends_with(end))
}

/// Whether two parameters, or tags, of a list are one.
fn same_name(one: &serde_yaml::Value, other: &serde_yaml::Value) -> bool {
    ["in", "name", "$ref"].iter().all(|member| one.get(member) == other.get(member))
}

/// Places of the old and of the new document, two columns.
#[derive(Default)]
pub(super) struct Found(pub(super) Vec<(Option<String>, Option<String>)>);

/// Every scalar and every empty collection at or below a place.
fn leaves(value: &serde_yaml::Value, at: &str, found: &mut dyn FnMut(String)) {
    match value {
        serde_yaml::Value::Mapping(members) if !members.is_empty() => {
            for (key, member) in members {
                leaves(member, &format!("{at}/{}", escaped(&name(key))), found);
            }
        }
        serde_yaml::Value::Sequence(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                leaves(item, &format!("{at}/{index}"), found);
            }
        }
        _ => found(at.to_owned()),
    }
}

/// Finds the places that differ.
pub(super) fn walk(old: (&serde_yaml::Value, &str), new: (&serde_yaml::Value, &str), found: &mut Found) {
    use serde_yaml::Value::{Mapping, Sequence};
    match (old.0, new.0) {
        (Mapping(before), Mapping(after)) => {
            for (key, value) in before {
                let place = format!("{}/{}", old.1, escaped(&name(key)));
                match after.get(key) {
                    Some(other) => {
                        let there = format!("{}/{}", new.1, escaped(&name(key)));
                        walk((value, &place), (other, &there), found);
                    }
                    None => leaves(value, &place, &mut |place| found.0.push((Some(place), None))),
                }
            }
            for (key, value) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
                let place = format!("{}/{}", new.1, escaped(&name(key)));
                leaves(value, &place, &mut |place| found.0.push((None, Some(place))));
            }
            let names = ["/properties", "/paths", "/schemas", "/responses", "/content", "/headers"];
            if names.iter().any(|end| old.1.ends_with(end)) {
                let kept = |one: &serde_yaml::Mapping, other: &serde_yaml::Mapping| {
                    one.keys().filter(|key| other.contains_key(*key)).cloned().collect::<Vec<_>>()
                };
                if kept(before, after) != kept(after, before) {
                    found.0.push((Some(old.1.to_owned()), Some(new.1.to_owned())));
                }
            }
        }
        (Sequence(before), Sequence(after)) if old.1.ends_with("/parameters") || old.1 == "/tags" => {
            let pairs = |one: &[serde_yaml::Value], other: &[serde_yaml::Value]| {
                let pair = |item| other.iter().position(|candidate| same_name(item, candidate));
                one.iter().map(pair).collect::<Vec<_>>()
            };
            let (there, back) = (pairs(before, after), pairs(after, before));
            for (index, other) in there.iter().enumerate() {
                let place = format!("{}/{index}", old.1);
                match other {
                    Some(at) => {
                        walk((&before[index], &place), (&after[*at], &format!("{}/{at}", new.1)), found);
                    }
                    None => found.0.push((Some(place), None)),
                }
            }
            for index in (0..after.len()).filter(|index| back[*index].is_none()) {
                found.0.push((None, Some(format!("{}/{index}", new.1))));
            }
            if !there.iter().flatten().is_sorted() {
                found.0.push((Some(old.1.to_owned()), Some(new.1.to_owned())));
            }
        }
        (Sequence(before), Sequence(after)) if is_set(old.1) => {
            for (index, _) in before.iter().enumerate().filter(|(_, item)| !after.contains(item)) {
                found.0.push((Some(format!("{}/{index}", old.1)), None));
            }
            for (index, _) in after.iter().enumerate().filter(|(_, item)| !before.contains(item)) {
                found.0.push((None, Some(format!("{}/{index}", new.1))));
            }
        }
        (before, after) if before != after => {
            found.0.push((Some(old.1.to_owned()), Some(new.1.to_owned())));
        }
        _ => {}
    }
}

/// Whether one place is the other, or in it.
pub(super) fn is_at_or_in(place: &str, holder: &str) -> bool {
    place.strip_prefix(holder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
