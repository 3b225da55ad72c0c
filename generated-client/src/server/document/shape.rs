//! What a value's schema says of the parts of it.

use super::super::schema::{Kind, Member, Schema};
use super::ANY;
use crate::runtime::Json;

/// The member that a type names, whichever variant of a union has it.
pub(super) fn member(schema: &'static Schema, name: &str) -> Option<&'static Member> {
    match schema.kind {
        Kind::Union { arms, .. } => arms.iter().find_map(|arm| member(arm.schema, name)),
        _ => schema.member(name),
    }
}

/// What a member of an object is: one that the type names, a map's entry, or anything.
pub(super) fn below(schema: &'static Schema, name: &str) -> &'static Schema {
    match (member(schema, name), schema.kind) {
        (Some(member), _) => member.schema,
        (None, Kind::Map { values, .. } | Kind::Object { additional: Some(values), .. }) => values,
        _ => &ANY,
    }
}

/// What an item of an array is.
pub(super) fn item(schema: &'static Schema) -> &'static Schema {
    match schema.kind {
        Kind::Array { items, .. } => items,
        Kind::Union { arms, .. } => {
            let array = arms.iter().find(|arm| matches!(arm.schema.kind, Kind::Array { .. }));
            array.map_or(&ANY, |arm| item(arm.schema))
        }
        _ => &ANY,
    }
}

/// Whether members that the type does not name are data of their own: then a change of one leaves the others out.
fn is_map(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::Map { .. } | Kind::Object { .. } | Kind::Union { .. })
}

/// The value without a map's entries and an array's items, whose number has no limit. What is left tells the type of
/// what is beside it.
pub(super) fn outline(schema: &'static Schema, value: &Json) -> Json {
    match (value, schema.kind) {
        // Nothing is known of it.
        (_, Kind::Any) => value.clone(),
        (Json::Array(_), _) => Json::Array(Vec::new()),
        (Json::Object(_), _) => outline_without(schema, value, None),
        _ => value.clone(),
    }
}

/// The outline of an object, without one of its members.
pub(super) fn outline_without(schema: &'static Schema, value: &Json, without: Option<&str>) -> Json {
    let Json::Object(members) = value else { return Json::from_iter::<[(&str, Json); 0]>([]) };
    let named = |name: &str| match member(schema, name) {
        Some(member) => Some(member.schema),
        None if is_map(schema) => None,
        None => Some(&ANY),
    };
    let kept = members.iter().filter(|(name, _)| Some(*name) != without);
    kept.filter_map(|(name, value)| Some((name, outline(named(name)?, value)))).collect()
}

/// What the part's type must be able to read after a `POST`: the body, and the outline of what it is merged into.
pub(super) fn outline_with(schema: &'static Schema, old: &Json, body: &Json) -> Json {
    let (Json::Object(old), Json::Object(new)) = (old, body) else { return body.clone() };
    let mut merged: Vec<(&str, Json)> = Vec::new();
    let named = |name: &str| member(schema, name).is_some() || !is_map(schema);
    for (name, old) in old.iter().filter(|(name, _)| new.contains_key(name) || named(name)) {
        let schema = below(schema, name);
        let value = match new.get(name) {
            Some(new) => outline_with(schema, old, new),
            None => outline(schema, old),
        };
        merged.push((name, value));
    }
    merged.extend(
        new.iter().filter(|(name, _)| !old.contains_key(name)).map(|(name, new)| (name, new.clone())),
    );
    merged.into_iter().collect()
}

/// Where a new member of an object stands: in the order of its type, after those that it names.
pub(super) fn position(schema: &'static Schema, members: &crate::runtime::Map<Json>, name: &str) -> usize {
    let order = match schema.kind {
        Kind::Object { members, .. } => members,
        Kind::Union { arms, .. } => {
            let arm = arms.iter().find(|arm| arm.schema.member(name).is_some());
            arm.map_or(&[][..], |arm| match arm.schema.kind {
                Kind::Object { members, .. } => members,
                _ => &[],
            })
        }
        _ => return members.len(),
    };
    let rank = |name: &str| order.iter().position(|member| member.name == name).unwrap_or(usize::MAX);
    let own = rank(name);
    if own == usize::MAX {
        return members.len();
    }
    members.keys().position(|other| rank(other) > own).unwrap_or(members.len())
}

/// The value without what is only sent.
pub(super) fn visible(value: Json, schema: &'static Schema) -> Json {
    match value {
        Json::Array(items) => {
            let schema = item(schema);
            items.into_iter().map(|item| visible(item, schema)).collect()
        }
        Json::Object(members) => {
            let shown =
                members.into_iter().filter(|(name, _)| !member(schema, name).is_some_and(|m| m.write_only));
            shown
                .map(|(name, value)| {
                    let value = visible(value, below(schema, &name));
                    (name, value)
                })
                .collect()
        }
        value => value,
    }
}

/// How deep arrays and objects are nested.
pub(super) fn depth(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Json::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// How many bytes the JSON text has.
pub(super) fn size(value: &Json) -> usize {
    struct Count(usize);
    impl std::io::Write for Count {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0 += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    let mut count = Count(0);
    // Counting never fails, and every value has a JSON form.
    let _ = serde_json::to_writer(&mut count, value);
    count.0
}

/// Whether two values are equal, the order of their members included.
pub(super) fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Object(one), Json::Object(other)) => {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|((name, value), (other, with))| name == other && same(value, with))
        }
        (Json::Array(one), Json::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (one, other) => one == other,
    }
}
