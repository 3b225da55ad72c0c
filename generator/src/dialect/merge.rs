//! `allOf`: one schema out of several, each keyword as tight as the tightest of them.

use super::rewrite::Rewriter;
use super::schema::is_annotation;
use super::trail::Trail;
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, Pointer};
use indexmap::IndexMap;

/// One of the schemas, and where it is.
pub(super) struct Part {
    members: Mapping,
    place: Pointer,
}

impl Part {
    pub(super) fn new(members: Mapping, place: Pointer) -> Self {
        Self { members, place }
    }
}

/// The parts of an arm: its own keywords, what it refers to, and the arms of its own `allOf`.
pub(super) fn flatten(
    rewriter: &mut Rewriter<'_>,
    arm: &Node,
    at: &Trail<'_>,
    seen: &mut Vec<String>,
    parts: &mut Vec<Part>,
) -> Option<()> {
    let members = arm.as_mapping()?;
    let own: Mapping = members
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), "$ref" | "allOf"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    if !own.is_empty() {
        parts.push(Part::new(own, at.pointer()));
    }
    if let Some(reference) = members.get("$ref") {
        let target = rewriter.resolve("schemas", reference, at)?;
        // Twice the same part is that part.
        if !seen.contains(&target.reference) {
            let (node, pointer) = (target.node, Pointer::from(target.reference.trim_start_matches('#')));
            seen.push(target.reference);
            let first = parts.len();
            flatten(rewriter, node, &Trail::Elsewhere(&pointer), seen, parts)?;
            for part in &mut parts[first..] {
                // The name and age of what is referred to are its own.
                part.members.retain(|name, _| !matches!(name.as_str(), "x-rust-name" | "x-since" | "title"));
            }
        }
    }
    if let Some(arms) = members.get("allOf") {
        let place = at.member("allOf");
        let Some(arms) = arms.as_sequence() else {
            let message = "`allOf` must be an array with at least one schema";
            rewriter.report(&place, Diagnostic::error("wrong-kind", message));
            return None;
        };
        for (index, arm) in arms.iter().enumerate() {
            flatten(rewriter, arm, &place.item(index), seen, parts)?;
        }
    }
    Some(())
}

/// The schema that all parts come to; what contradicts is reported with both places.
pub(super) fn merge(rewriter: &mut Rewriter<'_>, parts: Vec<Part>, at: &Trail<'_>) -> Option<Mapping> {
    let mut merged = Merged { out: IndexMap::new(), problem: None };
    let closed = closed_beside_others(&parts);
    for part in parts {
        let Part { members, place } = part;
        for (name, value) in normal(members) {
            merged.add(&name, value, &place);
        }
    }
    if let Some(problem) = merged.problem.or(closed) {
        let help = "change one of the two with an overlay, or write the schema that is meant in place of the `allOf`";
        rewriter.report(at, problem.help(help));
        return None;
    }
    Some(merged.out.into_iter().map(|(name, (value, _))| (name, value)).collect())
}

/// A part that allows no members but its own, while others have some.
fn closed_beside_others(parts: &[Part]) -> Option<Diagnostic> {
    let names = |part: &Part| -> Vec<String> {
        let names = part.members.get("properties").and_then(Node::as_mapping);
        names.into_iter().flat_map(Mapping::keys).map(ToString::to_string).collect()
    };
    for (index, part) in parts.iter().enumerate() {
        let limits = match part.members.get("additionalProperties") {
            None | Some(Node::Bool(true)) => continue,
            Some(Node::Bool(false)) => "allows no other members",
            Some(_) => "says what other members are",
        };
        let own = names(part);
        for (other, foreign) in parts.iter().enumerate().filter(|(other, _)| *other != index) {
            if let Some(name) = names(foreign).into_iter().find(|name| !own.contains(name)) {
                let (here, there) = (&part.place, &parts[other].place);
                let message =
                    format!("one part of the `allOf` {limits}, and another has the property `{name}`");
                let problem = Diagnostic::error("contradiction", message);
                return Some(problem.label(here, "this part").label(there, "the other part"));
            }
        }
    }
    None
}

/// The same schema with one way to write a limit and a single value.
fn normal(mut members: Mapping) -> Mapping {
    if let Some(value) = members.shift_remove("const")
        && !members.contains_key("enum")
    {
        members.insert("enum", Node::Sequence(vec![value]));
    }
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        match members.get(exclusive) {
            Some(Node::Bool(true)) => {
                if let Some(limit) = members.shift_remove(limit) {
                    members.insert(exclusive.to_owned(), limit);
                }
            }
            Some(Node::Bool(false)) => drop(members.shift_remove(exclusive)),
            _ => {}
        }
    }
    members
}

struct Merged {
    out: IndexMap<String, (Node, Pointer)>,
    problem: Option<Diagnostic>,
}

impl Merged {
    fn add(&mut self, name: &str, value: Node, place: &Pointer) {
        let Some((known, first)) = self.out.get_mut(name) else {
            self.out.insert(name.to_owned(), (value, place.clone()));
            return;
        };
        if *known == value {
            return;
        }
        match both(name, known, &value) {
            Some(both) => *known = both,
            None => {
                let text = |value: &Node| serde_json::to_string(value).unwrap_or_default();
                let message = format!(
                    "`{name}` is {} in one part of the `allOf` and {} in another, which have no schema in common",
                    text(known),
                    text(&value)
                );
                let problem = Diagnostic::error("contradiction", message);
                let problem = problem.label(&*first, "this part").label(place, "the other part");
                self.problem.get_or_insert(problem);
            }
        }
    }
}

/// What two values of a keyword come to.
fn both(name: &str, one: &Node, other: &Node) -> Option<Node> {
    match name {
        "type" => common_types(one, other),
        "enum" => {
            let (one, other) = (one.as_sequence()?, other.as_sequence()?);
            let common: Vec<Node> = one.iter().filter(|value| other.contains(value)).cloned().collect();
            (!common.is_empty()).then_some(Node::Sequence(common))
        }
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => {
            Some(if number(one)? >= number(other)? { one.clone() } else { other.clone() })
        }
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => {
            Some(if number(one)? <= number(other)? { one.clone() } else { other.clone() })
        }
        "required" => {
            let mut names = one.as_sequence()?.to_vec();
            names.extend(
                other
                    .as_sequence()?
                    .iter()
                    .filter(|name| !one.as_sequence().is_some_and(|one| one.contains(name)))
                    .cloned(),
            );
            Some(Node::Sequence(names))
        }
        "properties" | "patternProperties" => {
            let mut members = one.as_mapping()?.clone();
            for (name, value) in other.as_mapping()? {
                match members.get_mut(name) {
                    Some(known) if known == value => {}
                    Some(known) => *known = together(known, value),
                    None => drop(members.insert(name.clone(), value.clone())),
                }
            }
            Some(Node::Mapping(members))
        }
        "items" => Some(together(one, other)),
        "additionalProperties" => match (one, other) {
            (Node::Bool(true), other) => Some(other.clone()),
            (one, Node::Bool(true)) => Some(one.clone()),
            (Node::Bool(false), _) | (_, Node::Bool(false)) => Some(Node::Bool(false)),
            _ => Some(together(one, other)),
        },
        "uniqueItems" | "deprecated" | "readOnly" | "writeOnly" => {
            Some(Node::Bool(one.as_bool()? || other.as_bool()?))
        }
        "nullable" => Some(Node::Bool(one.as_bool()? && other.as_bool()?)),
        // What the outermost schema says of itself comes first.
        name if is_annotation(name) => Some(one.clone()),
        _ => None,
    }
}

fn together(one: &Node, other: &Node) -> Node {
    let arms = Node::Sequence(vec![one.clone(), other.clone()]);
    Node::Mapping(Mapping::from_iter([("allOf".to_owned(), arms)]))
}

fn number(value: &Node) -> Option<f64> {
    match value {
        Node::Number(number) => number.as_f64(),
        _ => None,
    }
}

/// The types that two lists have in common; an integer is a number.
fn common_types(one: &Node, other: &Node) -> Option<Node> {
    let names = |node: &Node| -> Option<Vec<String>> {
        match node {
            Node::String(name) => Some(vec![name.to_string()]),
            Node::Sequence(names) => names.iter().map(|name| name.as_str().map(str::to_owned)).collect(),
            _ => None,
        }
    };
    let (one, other) = (names(one)?, names(other)?);
    let fits = |name: &String, list: &[String]| {
        list.contains(name) || name == "integer" && list.iter().any(|other| other == "number")
    };
    let mut common: Vec<String> = one.iter().filter(|name| fits(name, &other)).cloned().collect();
    for name in other.iter().filter(|name| fits(name, &one)) {
        if !common.contains(name) {
            common.push(name.clone());
        }
    }
    match common.len() {
        0 => None,
        1 => common.pop().map(Node::from),
        _ => Some(Node::Sequence(common.into_iter().map(Node::from).collect())),
    }
}
