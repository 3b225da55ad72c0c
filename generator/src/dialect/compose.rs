//! Schemas that are made of others, written in the way that has one meaning: `allOf` as the one schema that it comes
//! to, `anyOf`, several types and mixed enums as a `oneOf`, `const` as an `enum` of one value.

use super::merge::{self, Part};
use super::rewrite::Rewriter;
use super::schema::{APPLIES, is_annotation};
use super::trail::Trail;
use super::values;
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, SharedText};

/// A schema in simpler words, if there are any; `Some(None)` if what is wrong with it has been reported.
pub(super) fn simpler(
    rewriter: &mut Rewriter<'_>,
    members: &Mapping,
    at: &Trail<'_>,
) -> Option<Option<Mapping>> {
    if members.contains_key("$ref") {
        let alone =
            members.keys().all(|name| matches!(name.as_str(), "$ref" | "nullable") || is_annotation(name));
        return if alone { None } else { Some(beside_reference(rewriter, members, at)) };
    }
    if members.contains_key("allOf") {
        return Some(all_of(rewriter, members, at));
    }
    if members.contains_key("const") {
        return Some(constant(rewriter, members, at));
    }
    if let Some(values) = members.get("enum").and_then(Node::as_sequence)
        && let Some(simpler) = enumeration(rewriter, members, values, at)
    {
        return Some(simpler);
    }
    if members.contains_key("anyOf") {
        return Some(any_of(rewriter, members, at));
    }
    if let Some(Node::Sequence(arms)) = members.get("oneOf") {
        return distributed(rewriter, members, arms);
    }
    types(members).map(Some).or_else(|| pattern_properties(members).map(Some))
}

/// Adds a member, in the place of an earlier one, and gives the rest back.
fn with(members: &Mapping, name: &str, value: Node) -> Mapping {
    let mut out = members.clone();
    out.insert(name.to_owned(), value);
    out
}

fn without(members: &Mapping, names: &[&str]) -> Mapping {
    members
        .iter()
        .filter(|(name, _)| !names.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

/// A `$ref` beside keywords that constrain: both hold.
fn beside_reference(rewriter: &mut Rewriter<'_>, members: &Mapping, at: &Trail<'_>) -> Option<Mapping> {
    let target = rewriter.resolve("schemas", members.get("$ref")?, at)?;
    let others = without(members, &["$ref"]);
    // A type that the schema behind the reference has anyway.
    if members.get("type").is_some() && members.get("type") == target.node.get("type") {
        return Some(without(members, &["type"]));
    }
    let reference = Node::Mapping(Mapping::from_iter([("$ref".to_owned(), Node::from(target.reference))]));
    let mut out = others;
    let mut arms = vec![reference];
    if let Some(Node::Sequence(more)) = out.shift_remove("allOf") {
        arms.extend(more);
    }
    out.insert("allOf".to_owned(), Node::Sequence(arms));
    Some(out)
}

/// Whether a schema limits the values: it is more than words.
fn constrains(arm: &Node) -> bool {
    arm.as_mapping().is_none_or(|members| members.keys().any(|name| !is_annotation(name)))
}

/// `allOf`: the reference or schema that one arm is, if the others are words; else the schema that all come to.
fn all_of(rewriter: &mut Rewriter<'_>, members: &Mapping, at: &Trail<'_>) -> Option<Mapping> {
    let place = at.member("allOf");
    let arms = match members.get("allOf") {
        Some(Node::Sequence(arms)) if !arms.is_empty() => arms,
        _ => {
            let message = "`allOf` must be an array with at least one schema";
            rewriter.report(&place, Diagnostic::error("wrong-kind", message));
            return None;
        }
    };
    if let Some((index, arm)) = arms.iter().enumerate().find(|(_, arm)| arm.as_mapping().is_none()) {
        let message = format!("an entry of `allOf` must be an object, found {}", arm.kind());
        rewriter.report(&place.item(index), Diagnostic::error("wrong-kind", message));
        return None;
    }
    // A circle of references is reported by itself.
    if rewriter.is_circular {
        return None;
    }
    let own = without(members, &["allOf"]);
    let own_words = own.keys().all(|name| is_annotation(name) || name == "nullable");
    let constraining: Vec<&Node> = arms.iter().filter(|arm| constrains(arm)).collect();
    if let (true, [only]) = (own_words, &constraining[..]) {
        let words = arms.iter().filter(|arm| !constrains(arm)).filter_map(Node::as_mapping);
        let mut out = only.as_mapping().cloned().unwrap_or_default();
        for (name, value) in words.flatten() {
            if !out.contains_key(name) {
                out.insert(name, value.clone());
            }
        }
        out.extend(own);
        return Some(out);
    }
    let mut parts = vec![Part::new(own, at.pointer())];
    let mut seen = Vec::new();
    for (index, arm) in arms.iter().enumerate() {
        merge::flatten(rewriter, arm, &place.item(index), &mut seen, &mut parts)?;
    }
    merge::merge(rewriter, parts, at)
}

/// `const` is an `enum` of one value.
fn constant(rewriter: &mut Rewriter<'_>, members: &Mapping, at: &Trail<'_>) -> Option<Mapping> {
    let value = members.get("const")?.clone();
    if let Some(Node::Sequence(values)) = members.get("enum")
        && !values.contains(&value)
    {
        let message = "the `const` is not a value of the `enum`, so that no value fits";
        let help = "remove one of the two with an overlay";
        rewriter.report(&at.member("const"), Diagnostic::error("contradiction", message).help(help));
        return None;
    }
    let out = without(members, &["const", "enum"]);
    Some(with(&out, "enum", Node::Sequence(vec![value])))
}

/// An `enum` with `null` among its values, of several types, or with values that the `type` excludes.
fn enumeration(
    rewriter: &mut Rewriter<'_>,
    members: &Mapping,
    values: &[Node],
    at: &Trail<'_>,
) -> Option<Option<Mapping>> {
    let types = type_names(members);
    if values.contains(&Node::Null) {
        let null_fits = types.as_ref().is_none_or(|types| types.contains(&"null"))
            || members.get("nullable") == Some(&Node::Bool(true));
        let others: Vec<Node> = values.iter().filter(|value| **value != Node::Null).cloned().collect();
        if others.is_empty() {
            let out = without(members, &["enum", "type", "nullable"]);
            return Some(Some(with(&out, "type", Node::from("null"))));
        }
        if null_fits {
            let out = with(members, "enum", Node::Sequence(others));
            return Some(Some(with(&out, "nullable", Node::Bool(true))));
        }
    }
    if let Some(types) = &types {
        let fits = |value: &Node| {
            let kind = values::kind(value);
            types.iter().any(|name| *name == kind || (*name, kind) == ("number", "integer"))
        };
        let foreign: Vec<usize> =
            values.iter().enumerate().filter(|(_, value)| !fits(value)).map(|(index, _)| index).collect();
        // That an integer is a whole number is checked with its limits.
        if types.contains(&"integer") || foreign.is_empty() {
            return None;
        }
        for index in foreign {
            values::foreign(rewriter, &at.member("enum").item(index), &types.join(" or "));
        }
        return Some(None);
    }
    let composite = |value: &Node| matches!(value, Node::Sequence(_) | Node::Mapping(_));
    if values.is_empty() || values.iter().any(composite) || values::kind_of_all(values).is_some() {
        return None;
    }
    let kinds: Vec<Node> = ["string", "number", "boolean"].map(Node::from).into();
    let present = kinds.into_iter().filter(|kind| {
        values.iter().any(|value| matches(kind.as_str().unwrap_or_default(), values::kind(value)))
    });
    Some(Some(with(members, "type", Node::Sequence(present.collect()))))
}

/// Whether a type has the values of a kind.
fn matches(name: &str, kind: &str) -> bool {
    name == kind || (name, kind) == ("number", "integer")
}

fn type_names(members: &Mapping) -> Option<Vec<&str>> {
    match members.get("type")? {
        Node::String(name) => Some(vec![name]),
        Node::Sequence(names) => Some(names.iter().filter_map(Node::as_str).collect()),
        _ => None,
    }
}

/// Several types as a `oneOf`, each with the keywords that apply to it.
fn types(members: &Mapping) -> Option<Mapping> {
    const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];
    let mut names = type_names(members)?;
    let nullable = names.contains(&"null");
    names.retain(|name| *name != "null");
    if names.contains(&"number") {
        names.retain(|name| *name != "integer");
    }
    let known = names.iter().all(|name| TYPES.contains(name));
    if names.len() < 2 || !known {
        return None;
    }
    let constrained = members.keys().any(|name| APPLIES.iter().any(|(keyword, _)| keyword == name));
    let mut out = if names.len() == 5 && !constrained {
        without(members, &["type"])
    } else {
        let arms = names.iter().map(|name| Node::Mapping(arm_of_type(members, name)));
        let arms = Node::Sequence(arms.collect());
        let applying = |keyword: &str| APPLIES.iter().any(|(name, _)| *name == keyword);
        let mut out: Mapping = members
            .iter()
            .filter(|(name, _)| *name != "type" && !applying(name))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        out.insert("oneOf".to_owned(), arms);
        out
    };
    if nullable {
        out.insert("nullable".to_owned(), Node::Bool(true));
    }
    Some(out)
}

fn arm_of_type(members: &Mapping, name: &str) -> Mapping {
    let mut arm = Mapping::from_iter([("type", Node::from(name))]);
    for (keyword, _) in APPLIES.iter().filter(|(_, kinds)| kinds.contains(&name)) {
        let Some(value) = members.get(keyword) else { continue };
        let value = match value {
            Node::Sequence(values) if *keyword == "enum" => {
                let own = values.iter().filter(|value| matches(name, values::kind(value)));
                Node::Sequence(own.cloned().collect())
            }
            other => other.clone(),
        };
        arm.insert((*keyword).to_owned(), value);
    }
    arm
}

/// `anyOf`: a `oneOf` whose variants must each have something that no other has; lowering sees to that.
fn any_of(rewriter: &mut Rewriter<'_>, members: &Mapping, at: &Trail<'_>) -> Option<Mapping> {
    let place = at.member("anyOf");
    let Some(Node::Sequence(arms)) = members.get("anyOf").filter(|arms| arms.as_sequence() != Some(&[]))
    else {
        let message = "`anyOf` must be an array with at least one schema";
        rewriter.report(&place, Diagnostic::error("wrong-kind", message));
        return None;
    };
    if members.contains_key("oneOf") {
        let message = "`anyOf` beside `oneOf` is not supported";
        rewriter.unsupported(&place, message, "write one of the two into the variants of the other");
        return None;
    }
    if let Some(open) = open_enum(rewriter, arms) {
        let mut out = open;
        out.extend(without(members, &["anyOf"]));
        return Some(out);
    }
    let mut out = without(members, &["anyOf"]);
    out.insert("oneOf".to_owned(), Node::Sequence(arms.clone()));
    out.insert("x-any-of".to_owned(), Node::Bool(true));
    Some(out)
}

/// Strings of which some are known: an `enum`, or any other string.
fn open_enum(rewriter: &Rewriter<'_>, arms: &[Node]) -> Option<Mapping> {
    let mut known = Vec::new();
    let mut open = false;
    for arm in arms {
        let arm = rewriter.target(arm)?.as_mapping()?;
        let meant = |name: &str| name == "type" || name == "enum" || is_annotation(name);
        if arm.get("type").and_then(Node::as_str) != Some("string") || !arm.keys().all(|name| meant(name)) {
            return None;
        }
        match arm.get("enum") {
            Some(values) => known.extend(values.as_sequence()?.iter().cloned()),
            None => open = true,
        }
    }
    (open && !known.is_empty()).then(|| {
        Mapping::from_iter([("type", Node::from("string")), ("x-known-values", Node::Sequence(known))])
    })
}

/// Keywords beside a `oneOf` hold for each of its arms.
fn distributed(rewriter: &mut Rewriter<'_>, members: &Mapping, arms: &[Node]) -> Option<Option<Mapping>> {
    let outer = |name: &str| matches!(name, "oneOf" | "nullable" | "discriminator") || is_annotation(name);
    if members.keys().all(|name| outer(name)) {
        return None;
    }
    if rewriter.is_circular {
        return Some(None);
    }
    let base: Mapping = members
        .iter()
        .filter(|(name, _)| !outer(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut out: Mapping = members
        .iter()
        .filter(|(name, _)| outer(name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    // A type that every arm has anyway.
    let said = |arm: &Node| {
        rewriter
            .target(arm)
            .is_some_and(|arm| arm.get("type").is_some() && arm.get("type") == base.get("type"))
    };
    if base.len() == 1 && arms.iter().all(said) {
        return Some(Some(out));
    }
    let arms = arms.iter().map(|arm| {
        let both = vec![Node::Mapping(base.clone()), arm.clone()];
        Node::Mapping(Mapping::from_iter([("allOf".to_owned(), Node::Sequence(both))]))
    });
    out.insert("oneOf".to_owned(), Node::Sequence(arms.collect()));
    Some(Some(out))
}

/// A schema that stands where its pattern should be: `patternProperties: {type: string}`.
fn pattern_properties(members: &Mapping) -> Option<Mapping> {
    let patterns = members.get("patternProperties")?.as_mapping()?;
    let is_keyword = |name: &SharedText| super::schema::is_keyword(name) || name.starts_with("x-");
    let malformed = patterns.values().any(|value| !matches!(value, Node::Mapping(_) | Node::Bool(_)));
    if !malformed || !patterns.keys().all(is_keyword) || members.contains_key("additionalProperties") {
        return None;
    }
    let out = without(members, &["patternProperties"]);
    Some(with(&out, "additionalProperties", Node::Mapping(patterns.clone())))
}
