//! The meaning of a schema, independent of its notation.

use super::Shift;
use super::spot::Spot;
use crate::document::{Node, Pointer};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// A schema without what only wraps it, and whether `null` is a value.
pub(super) struct Core<'n> {
    pub(super) spot: Spot<'n>,
    pub(super) nullable: bool,
}

/// Takes off unions with `null`, and unions and intersections of one schema.
pub(super) fn core<'n>(spot: &Spot<'n>) -> Core<'n> {
    let mut core = Core { spot: spot.clone(), nullable: false };
    loop {
        core.nullable |= core.spot.flag("nullable");
        if core.spot.node.get("$ref").is_some() {
            return core;
        }
        let Some(inner) = ["oneOf", "anyOf", "allOf"].iter().find_map(|keyword| only(&core.spot, keyword))
        else {
            break;
        };
        core.nullable |= inner.nullable;
        core.spot = inner.spot;
    }
    let types = core.spot.node.get("type").and_then(Node::as_sequence).unwrap_or_default();
    core.nullable |= types.iter().any(is_null_word);
    core.nullable |=
        core.spot.child("enum").is_some_and(|list| list.items().iter().any(|item| *item.node == Node::Null));
    core.nullable |= arms(&core.spot).is_some_and(|(_, _, null)| null);
    core
}

/// The one schema of a list, `null` aside, where nothing but words stands beside the list.
fn only<'n>(spot: &Spot<'n>, keyword: &str) -> Option<Core<'n>> {
    let beside = spot.node.as_mapping()?.keys();
    if beside.into_iter().any(|name| name != keyword && name != "nullable" && !is_annotation(name)) {
        return None;
    }
    let items = spot.child(keyword)?.items();
    let count = items.len();
    let mut others: Vec<_> = items.into_iter().filter(|arm| keyword == "allOf" || !is_null(arm)).collect();
    let nullable = others.len() < count;
    if others.len() == 1 { others.pop().map(|spot| Core { spot, nullable }) } else { None }
}

/// The alternatives of a union, its keyword, and whether `null` is one of them.
pub(super) fn arms<'n>(spot: &Spot<'n>) -> Option<(&'static str, Vec<Spot<'n>>, bool)> {
    let keyword = ["oneOf", "anyOf"].into_iter().find(|keyword| spot.node.get(keyword).is_some())?;
    let items = spot.child(keyword)?.items();
    let count = items.len();
    let others: Vec<_> = items.into_iter().filter(|arm| !is_null(arm)).collect();
    let null = others.len() < count;
    Some((keyword, others, null))
}

fn is_null_word(node: &Node) -> bool {
    node.as_str() == Some("null")
}

fn is_null(arm: &Spot<'_>) -> bool {
    let node = arm.resolved().node;
    node.get("type").is_some_and(is_null_word)
        || node.get("const") == Some(&Node::Null)
        || node.get("enum").and_then(Node::as_sequence) == Some(&[Node::Null][..])
}

/// Whether a keyword says nothing about values.
pub(super) fn is_annotation(name: &str) -> bool {
    name.starts_with("x-")
        || ["description", "summary", "title", "example", "examples", "externalDocs", "$comment"]
            .contains(&name)
}

/// The JSON types of a schema's values, `null` aside; none for any.
pub(super) fn kinds(spot: &Spot<'_>) -> BTreeSet<String> {
    let named = |text: &str| BTreeSet::from([text.to_owned()]);
    match spot.node.get("type") {
        Some(Node::String(kind)) => return named(kind),
        Some(Node::Sequence(types)) => {
            let types = types.iter().filter(|ty| !is_null_word(ty));
            return types.filter_map(Node::as_str).map(str::to_owned).collect();
        }
        _ => {}
    }
    if let Some((_, arms, _)) = arms(spot) {
        // A union of bare types is a list of types.
        let bare = |arm: &Spot<'_>| {
            let mut members = arm.node.as_mapping()?.keys().filter(|name| !is_annotation(name));
            let alone = members.next()? == "type" && members.next().is_none();
            arm.string("type").filter(|_| alone).map(str::to_owned)
        };
        let types: Option<BTreeSet<String>> = arms.iter().map(|arm| bare(&arm.resolved())).collect();
        return types.unwrap_or_else(|| named("union"));
    }
    let has = |name: &str| spot.node.get(name).is_some();
    if has("allOf") {
        return named("all");
    }
    if has("properties") || has("additionalProperties") || has("patternProperties") || has("required") {
        return named("object");
    }
    if has("items") {
        return named("array");
    }
    let kind = |value: &Node| match value {
        Node::String(_) => Some("string".to_owned()),
        Node::Number(number) if number.is_f64() => Some("number".to_owned()),
        Node::Number(_) => Some("integer".to_owned()),
        Node::Bool(_) => Some("boolean".to_owned()),
        _ => None,
    };
    values(spot).into_iter().flatten().filter_map(|(value, _)| kind(value)).collect()
}

/// The values that a schema lists, each with its place; `null` aside.
pub(super) fn values<'n>(spot: &Spot<'n>) -> Option<Vec<(&'n Node, Pointer)>> {
    if let Some(list) = spot.child("enum").filter(|list| list.node.as_sequence().is_some()) {
        let values = list.items().into_iter().filter(|value| *value.node != Node::Null);
        return Some(values.map(|value| (value.node, value.at)).collect());
    }
    let value = spot.child("const").filter(|value| *value.node != Node::Null)?;
    Some(vec![(value.node, value.at)])
}

/// A number, exact where it is a whole one.
#[derive(Clone, Copy)]
pub(super) struct Exact {
    whole: Option<i128>,
    float: f64,
}

impl Exact {
    pub(super) fn of(node: &Node) -> Option<Self> {
        let Node::Number(number) = node else { return None };
        let float = number.as_f64()?;
        let whole = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
        // Up to 2^53 every whole number is itself as a float.
        let spelled = || (float.fract() == 0.0 && float.abs() <= 9_007_199_254_740_992.0).then_some(float);
        #[allow(clippy::cast_possible_truncation, reason = "whole, and below 2^53")]
        let whole = whole.or_else(|| spelled().map(|float| float as i128));
        Some(Self { whole, float })
    }

    pub(super) fn is_above(self, other: Self) -> bool {
        self.order(other) == Ordering::Greater
    }

    fn order(self, other: Self) -> Ordering {
        match (self.whole, other.whole) {
            (Some(one), Some(other)) => one.cmp(&other),
            _ => self.float.partial_cmp(&other.float).unwrap_or(Ordering::Equal),
        }
    }
}

/// A limit of numbers: its value, whether it is itself excluded, and where it is written.
pub(super) struct Limit {
    value: Exact,
    excluded: bool,
    pub(super) at: Pointer,
    pub(super) keyword: &'static str,
}

/// The lower or the upper limit of a schema, whichever keyword says it.
pub(super) fn limit(spot: &Spot<'_>, lower: bool, integers: bool) -> Option<Limit> {
    let (plain, exclusive) =
        if lower { ("minimum", "exclusiveMinimum") } else { ("maximum", "exclusiveMaximum") };
    let read = |keyword: &'static str, excluded| {
        let place = spot.child(keyword)?;
        let mut limit = Limit { value: Exact::of(place.node)?, excluded, at: place.at, keyword };
        if integers && excluded {
            // Of integers, above 0 is from 1.
            if let Some(whole) = limit.value.whole {
                let next = if lower { whole + 1 } else { whole - 1 };
                #[allow(clippy::cast_precision_loss, reason = "the whole number counts")]
                let float = next as f64;
                limit.value = Exact { whole: Some(next), float };
                limit.excluded = false;
            }
        }
        Some(limit)
    };
    // In OpenAPI 3.0 the exclusive one is a flag of the other.
    let (inside, outside) = (read(plain, spot.flag(exclusive)), read(exclusive, true));
    match (inside, outside) {
        (Some(one), Some(other)) => {
            Some(if tightness(&one, &other, lower) == Ordering::Less { other } else { one })
        }
        (one, other) => one.or(other),
    }
}

/// Whether a limit admits fewer values (greater) or more (less) than another.
pub(super) fn tightness(one: &Limit, other: &Limit, lower: bool) -> Ordering {
    let order = one.value.order(other.value);
    let order = if lower { order } else { order.reverse() };
    order.then(one.excluded.cmp(&other.excluded))
}

/// Whether two values are the same: numbers by what they are, objects in any order.
pub(super) fn equal(one: &Node, other: &Node) -> bool {
    match (one, other) {
        (Node::Number(_), Node::Number(_)) => match (Exact::of(one), Exact::of(other)) {
            (Some(one), Some(other)) => one.order(other) == Ordering::Equal,
            _ => one == other,
        },
        (Node::Sequence(one), Node::Sequence(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| equal(one, other))
        }
        (Node::Mapping(one), Node::Mapping(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|found| equal(value, found)))
        }
        _ => one == other,
    }
}

/// Whether a member says what its absence says as well.
pub(super) fn is_default(name: &str, node: &Node) -> bool {
    match name {
        "deprecated" | "nullable" | "readOnly" | "writeOnly" | "uniqueItems" | "allowEmptyValue"
        | "allowReserved" | "required" => *node == Node::Bool(false) || is_empty(node),
        "minLength" | "minItems" | "minProperties" => {
            Exact::of(node).is_some_and(|number| number.whole == Some(0))
        }
        "additionalProperties" | "items" => *node == Node::Bool(true) || is_empty(node),
        "properties" | "patternProperties" | "tags" | "parameters" => is_empty(node),
        _ => false,
    }
}

fn is_empty(node: &Node) -> bool {
    match node {
        Node::Mapping(members) => members.keys().all(|name| is_annotation(name)),
        Node::Sequence(items) => items.is_empty(),
        _ => false,
    }
}

/// How the types of values have changed.
pub(super) fn widened(before: &BTreeSet<String>, after: &BTreeSet<String>) -> Shift {
    // No type is any; a number may be an integer.
    let has = |kinds: &BTreeSet<String>, kind: &String| {
        kinds.is_empty() || kinds.contains(kind) || (kind == "integer" && kinds.contains("number"))
    };
    let inside = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        other.is_empty() || (!one.is_empty() && one.iter().all(|kind| has(other, kind)))
    };
    match (inside(before, after), inside(after, before)) {
        (true, false) => Shift::Looser,
        (false, true) => Shift::Tighter,
        _ => Shift::Other,
    }
}
