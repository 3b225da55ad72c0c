//! Schemas: JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use super::place::Place;
use super::rewrite::{Rewriter, external_docs};
use super::shape::Shape::{Count, Data, Extension, Flag, Map, Number, One, Text, Texts, Unsupported};
use super::shape::{Member, Shape, optional, required};
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node};

const KIND_HELP: &str = "say it with `type`, `properties`, `items`, `enum` and `oneOf`";
const PLAIN: Shape = Unsupported(KIND_HELP);

const SCHEMA: &[Member] = &[
    optional("type", One(as_it_is)),
    optional("format", Text),
    optional("title", Text),
    optional("description", Text),
    optional("default", Data),
    optional("example", Data),
    optional("examples", Extension("x-examples")),
    optional("deprecated", Flag),
    optional("readOnly", Flag),
    optional("writeOnly", Flag),
    optional("externalDocs", One(external_docs)),
    optional("enum", One(enumeration)),
    optional("pattern", Text),
    optional("minLength", Count),
    optional("maxLength", Count),
    optional("minimum", Number),
    optional("maximum", Number),
    optional("exclusiveMinimum", One(exclusive)),
    optional("exclusiveMaximum", One(exclusive)),
    optional("multipleOf", Number),
    optional("items", One(schema)),
    optional("minItems", Count),
    optional("maxItems", Count),
    optional("uniqueItems", Flag),
    optional("properties", Map(schema)),
    optional("patternProperties", Map(schema)),
    optional("additionalProperties", One(additional_properties)),
    optional("required", Texts),
    optional("minProperties", Count),
    optional("maxProperties", Count),
    optional("oneOf", One(one_of)),
    optional("allOf", Unsupported("write `$ref` with its siblings beside it, or one schema")),
    optional("anyOf", Unsupported("if exactly one can hold, say `oneOf`")),
    optional("not", PLAIN),
    optional("if", PLAIN),
    optional("then", PLAIN),
    optional("else", PLAIN),
    optional("const", Unsupported("say `enum` with one value")),
    optional("prefixItems", PLAIN),
    optional("contains", PLAIN),
    optional("minContains", PLAIN),
    optional("maxContains", PLAIN),
    optional("dependentSchemas", PLAIN),
    optional("dependentRequired", PLAIN),
    optional("propertyNames", PLAIN),
    optional("unevaluatedItems", PLAIN),
    optional("unevaluatedProperties", PLAIN),
    optional("contentEncoding", PLAIN),
    optional("contentMediaType", PLAIN),
    optional("contentSchema", PLAIN),
    optional("discriminator", Unsupported("say `x-discriminated-by`, or give the arms different members")),
    optional("xml", PLAIN),
    optional("nullable", Unsupported("OpenAPI 3.1 says it with `type: [.., 'null']`")),
    optional("$defs", Unsupported("move them to `#/components/schemas`")),
    optional("$id", PLAIN),
    optional("$schema", PLAIN),
    optional("$anchor", PLAIN),
    optional("$dynamicRef", PLAIN),
    optional("$dynamicAnchor", PLAIN),
    optional("$vocabulary", PLAIN),
    optional("$comment", Extension("x-comment")),
];

/// What may stand beside a `$ref`: words about the use, nothing that changes the type.
const BESIDE: Shape = Unsupported("write the schema here in place of the `$ref`");
const REFERENCE: &[Member] = &[
    required("$ref", One(as_it_is)),
    optional("title", Text),
    optional("description", Text),
    optional("default", Data),
    optional("example", Data),
    optional("examples", Extension("x-examples")),
    optional("deprecated", Flag),
    optional("readOnly", Flag),
    optional("writeOnly", Flag),
    optional("externalDocs", One(external_docs)),
    optional("type", Extension("x-sibling-type")),
    optional("format", BESIDE),
    optional("enum", BESIDE),
    optional("pattern", BESIDE),
    optional("minLength", BESIDE),
    optional("maxLength", BESIDE),
    optional("minimum", BESIDE),
    optional("maximum", BESIDE),
    optional("items", BESIDE),
    optional("properties", BESIDE),
    optional("patternProperties", BESIDE),
    optional("additionalProperties", BESIDE),
    optional("required", BESIDE),
    optional("oneOf", BESIDE),
    optional("allOf", BESIDE),
    optional("anyOf", BESIDE),
    optional("$defs", BESIDE),
];

/// The keywords that constrain, and the types to which each applies.
const APPLIES: &[(&str, &[&str])] = &[
    ("format", &["string", "number", "integer"]),
    ("enum", &["string"]),
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("minimum", &["number", "integer"]),
    ("maximum", &["number", "integer"]),
    ("exclusiveMinimum", &["number", "integer"]),
    ("exclusiveMaximum", &["number", "integer"]),
    ("multipleOf", &["number", "integer"]),
    ("items", &["array"]),
    ("minItems", &["array"]),
    ("maxItems", &["array"]),
    ("uniqueItems", &["array"]),
    ("properties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("x-pattern", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// Whether JSON Schema or OpenAPI has this keyword for schemas, supported here or not.
pub(crate) fn is_keyword(name: &str) -> bool {
    name == "$ref" || SCHEMA.iter().any(|member| member.name == name)
}

/// Whether a keyword says nothing about values of any of these types.
pub(crate) fn is_idle(keyword: &str, types: &[&str]) -> bool {
    // Under its own name only before the rewriting.
    let keyword = if keyword == "patternProperties" { "additionalProperties" } else { keyword };
    let applies = APPLIES.iter().find(|(name, _)| *name == keyword);
    applies.is_some_and(|(_, kinds)| !types.iter().any(|kind| kinds.contains(kind)))
}

/// A schema or a reference to one.
pub(super) fn schema(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    if let Node::Bool(_) = node {
        rewriter.unsupported(at, "a boolean in place of a schema is not supported", KIND_HELP);
        return Node::Null;
    }
    if let Some(reference) = node.get("$ref") {
        rewriter.resolve("schemas", reference, at);
        return reference_schema(rewriter, node, at);
    }
    let mut out = rewriter.object("a schema", SCHEMA, node, at);
    type_keyword(rewriter, &mut out, at);
    one_of_keyword(rewriter, &mut out, at);
    pattern_properties(rewriter, &mut out, at);
    exclusive_limits(rewriter, &mut out, at);
    untyped(&mut out);
    misplaced(rewriter, &mut out, at);
    Node::Mapping(out)
}

fn reference_schema(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let mut out = rewriter.object("a reference to a schema", REFERENCE, node, at);
    if out.len() > 1
        && let Some(reference) = out.shift_remove("$ref")
    {
        let reference = Mapping::from_iter([("$ref".to_owned(), reference)]);
        out.shift_insert(0, "allOf".to_owned(), Node::Sequence(vec![Node::Mapping(reference)]));
    }
    Node::Mapping(out)
}

/// `type`: one of the six kinds, or such and `null`.
fn type_keyword(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Place<'_>) {
    let Some(given) = out.get("type") else { return };
    let names: Option<Vec<&str>> = match given {
        Node::String(name) => Some(vec![name]),
        Node::Sequence(items) => items.iter().map(Node::as_str).collect(),
        _ => None,
    };
    let Some(names) = names else {
        let message = format!("`type` must be a string or an array of strings, this is {}", given.kind());
        return rewriter.report(&at.member("type"), Diagnostic::error("wrong-kind", message));
    };
    let nullable = names.len() > 1 && names.contains(&"null");
    let names: Vec<_> = names.into_iter().filter(|name| !(nullable && *name == "null")).collect();
    match names[..] {
        [name @ ("string" | "number" | "integer" | "boolean" | "array" | "object")] => {
            let name = name.to_owned();
            out.insert("type".to_owned(), Node::String(name));
            if nullable {
                out.insert("nullable".to_owned(), Node::Bool(true));
            }
        }
        ["null"] => {
            let message = "`null` alone is no type of a value";
            rewriter.unsupported(&at.member("type"), message, "it can be an arm of a `oneOf`");
        }
        [name] => {
            let message = format!("there is no type `{name}`");
            rewriter.report(&at.member("type"), Diagnostic::error("wrong-kind", message));
        }
        _ => {
            let message = "a choice of several types is not supported";
            rewriter.unsupported(
                &at.member("type"),
                message,
                "say `oneOf`, or `x-lenient: true` on one type",
            );
        }
    }
}

/// The arms as they are, a `null` arm not yet taken out.
fn one_of(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let Some(arms) = node.as_sequence().filter(|arms| !arms.is_empty()) else {
        let message = "`oneOf` must be an array with at least one arm";
        rewriter.report(at, Diagnostic::error("wrong-kind", message));
        return Node::Null;
    };
    let arms = arms.iter().enumerate().map(|(index, arm)| {
        if is_null_arm(arm) { arm.clone() } else { schema(rewriter, arm, &at.item(index)) }
    });
    Node::Sequence(arms.collect())
}

fn is_null_arm(arm: &Node) -> bool {
    arm.get("type").and_then(Node::as_str) == Some("null")
}

/// Takes the `null` arm out of a `oneOf`; one arm that is left alone takes the union's place.
fn one_of_keyword(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Place<'_>) {
    let Some(Node::Sequence(arms)) = out.get("oneOf") else { return };
    if let Some((keyword, _)) = APPLIES.iter().find(|(keyword, _)| out.contains_key(*keyword)) {
        let message = format!("`{keyword}` beside `oneOf` is not supported");
        rewriter.unsupported(&at.member(keyword), message, "write it into the arms");
    }
    if out.contains_key("type") {
        rewriter.unsupported(
            &at.member("type"),
            "`type` beside `oneOf` is not supported",
            "write it into the arms",
        );
    }
    let (null, mut arms): (Vec<Node>, Vec<Node>) = arms.iter().cloned().partition(is_null_arm);
    let [Node::Mapping(null)] = &null[..] else {
        if !null.is_empty() {
            rewriter.unsupported(&at.member("oneOf"), "`oneOf` has several `null` arms", "one is enough");
        }
        return;
    };
    let mut words = null.clone();
    words.shift_remove("type");
    if let Some(word) = words.keys().find(|word| !word.starts_with("x-") && *word != "description") {
        let message = format!("`{word}` on a `null` arm is not supported");
        rewriter.unsupported(&at.member("oneOf"), message, "remove it with an overlay");
    }
    if !words.is_empty() {
        out.insert("x-null-arm".to_owned(), Node::Mapping(words));
    }
    let alone = if let [Node::Mapping(arm)] = &mut arms[..]
        && !arm.keys().any(|name| out.contains_key(name))
    {
        Some(std::mem::take(arm))
    } else {
        None
    };
    out.insert("nullable".to_owned(), Node::Bool(true));
    match alone {
        Some(mut arm) => {
            out.shift_remove("oneOf");
            if let Some(reference) = arm.shift_remove("$ref") {
                let reference = Mapping::from_iter([("$ref".to_owned(), reference)]);
                arm.insert("allOf".to_owned(), Node::Sequence(vec![Node::Mapping(reference)]));
            }
            out.extend(arm);
        }
        None if arms.is_empty() => {
            rewriter.unsupported(&at.member("oneOf"), "`oneOf` has no arm but `null`", "name the other arm");
        }
        None => {
            out.insert("oneOf".to_owned(), Node::Sequence(arms));
        }
    }
}

/// A map behind a pattern: none of the documents' patterns rejects a name, all are maps.
fn pattern_properties(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Place<'_>) {
    let Some(Node::Mapping(patterns)) = out.shift_remove("patternProperties") else { return };
    let place = at.member("patternProperties");
    if patterns.len() > 1 || out.contains_key("additionalProperties") {
        let message = "several patterns, or a pattern beside `additionalProperties`, are not supported";
        return rewriter.unsupported(&place, message, "say `additionalProperties` for all names alike");
    }
    for (pattern, values) in patterns {
        out.insert("additionalProperties".to_owned(), values);
        out.insert("x-pattern".to_owned(), Node::String(pattern));
    }
}

fn additional_properties(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    if let Node::Bool(_) = node { node.clone() } else { schema(rewriter, node, at) }
}

fn exclusive(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    if !matches!(node, Node::Number(_)) {
        let message = format!("expected a number, found {}", node.kind());
        let help = "OpenAPI 3.1 writes the limit itself here; correct it with an overlay";
        rewriter.report(at, Diagnostic::error("wrong-kind", message).help(help));
    }
    node.clone()
}

/// In 3.1 an exclusive limit is the number, in 3.0 a switch beside the other limit.
fn exclusive_limits(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Place<'_>) {
    for (exclusive, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        let Some(number) = out.get(exclusive).cloned() else { continue };
        if out.contains_key(limit) {
            let message = format!("`{exclusive}` beside `{limit}` is not supported");
            rewriter.unsupported(&at.member(exclusive), message, "keep the tighter of the two");
        }
        out.insert(limit.to_owned(), number);
        out.insert(exclusive.to_owned(), Node::Bool(true));
    }
}

fn enumeration(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let values: Vec<Option<&str>> = node.as_sequence().into_iter().flatten().map(Node::as_str).collect();
    if values.is_empty() {
        rewriter.unsupported(at, "an `enum` must be an array with at least one value", "name its values");
    } else if values.contains(&None) {
        let message = "an `enum` of anything but strings is not supported";
        rewriter.unsupported(at, message, "say the limits of a number with `minimum` and `maximum`");
    } else if let Some(twice) = values.iter().enumerate().find(|(at, value)| values[..*at].contains(value)) {
        let message = format!("the value `{}` stands in this `enum` already", twice.1.unwrap_or_default());
        rewriter.report(&at.item(twice.0), Diagnostic::error("duplicate-value", message));
    }
    node.clone()
}

/// What is checked elsewhere.
pub(super) fn as_it_is(_: &mut Rewriter<'_>, node: &Node, _: &Place<'_>) -> Node {
    node.clone()
}

/// Adds the type where others tell it: members make an object, items an array, an enum a string.
fn untyped(out: &mut Mapping) {
    const TELLING: &[(&str, &str)] = &[
        ("properties", "object"),
        ("additionalProperties", "object"),
        ("items", "array"),
        ("enum", "string"),
    ];
    if out.contains_key("type") || out.contains_key("oneOf") || out.contains_key("allOf") {
        return;
    }
    if let Some((_, kind)) = TELLING.iter().find(|(keyword, _)| out.contains_key(*keyword)) {
        out.insert("type".to_owned(), Node::String((*kind).to_owned()));
        out.insert("x-untyped".to_owned(), Node::Bool(true));
    }
}

/// Sets keywords aside that say nothing about values of this type.
fn misplaced(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Place<'_>) {
    let Some(kind) = out.get("type").and_then(Node::as_str).map(str::to_owned) else { return };
    let mut aside = Mapping::new();
    for (keyword, kinds) in APPLIES {
        if kinds.contains(&kind.as_str()) {
            continue;
        }
        if let Some(value) = out.shift_remove(*keyword) {
            aside.insert((*keyword).to_owned(), value);
        }
    }
    if !aside.is_empty() {
        out.insert("x-misplaced".to_owned(), Node::Mapping(aside));
    }
    if kind == "integer" {
        for limit in ["minimum", "maximum", "multipleOf"] {
            if matches!(out.get(limit), Some(Node::Number(number)) if !number.is_i64()) {
                let message = format!("`{limit}` of an integer must be a whole number of 64 bits");
                rewriter.unsupported(&at.member(limit), message, "correct it with an overlay");
            }
        }
    }
}

/// A named example.
pub(super) fn example(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const EXAMPLE: &[Member] = &[
        optional("summary", Text),
        optional("description", Text),
        optional("value", Data),
        optional("externalValue", Text),
        optional("$ref", Unsupported("write the example here")),
    ];
    Node::Mapping(rewriter.object("an example", EXAMPLE, node, at))
}
