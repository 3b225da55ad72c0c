//! Schemas: JSON Schema 2020-12 to the dialect of OpenAPI 3.0.

use super::rewrite::{Rewriter, external_docs};
use super::shape::Shape::{Count, Data, Extension, Flag, Idle, Map, Number, One, Text, Texts, Unsupported};
use super::shape::{Member, Shape, optional, required};
use super::trail::Trail;
use super::{compose, values};
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, SharedText};
use regex_lite::Regex;

const KIND_HELP: &str = "describe the value with `type`, `properties`, `items`, `enum`, `allOf` and `oneOf`";
const PLAIN: Shape = Unsupported(KIND_HELP);
const RESOURCE: &str = "name the schema in `#/components/schemas` and refer to it there";

pub(super) const SCHEMA: &[Member] = &[
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
    optional("enum", One(values::enumeration)),
    optional("const", One(as_it_is)),
    optional("pattern", One(values::pattern)),
    optional("minLength", Count),
    optional("maxLength", Count),
    optional("minimum", Number),
    optional("maximum", Number),
    optional("exclusiveMinimum", One(values::exclusive)),
    optional("exclusiveMaximum", One(values::exclusive)),
    optional("multipleOf", One(values::multiple_of)),
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
    // Left over when `compose` could not rewrite them, which it has reported.
    optional("allOf", Idle),
    optional("anyOf", Idle),
    optional("not", PLAIN),
    optional("if", PLAIN),
    optional("then", PLAIN),
    optional("else", PLAIN),
    optional("prefixItems", PLAIN),
    optional("contains", PLAIN),
    optional("minContains", PLAIN),
    optional("maxContains", PLAIN),
    optional("dependentSchemas", PLAIN),
    optional("dependentRequired", PLAIN),
    optional("propertyNames", PLAIN),
    optional("unevaluatedItems", PLAIN),
    optional("unevaluatedProperties", PLAIN),
    optional("contentEncoding", Extension("x-content-encoding")),
    optional("contentMediaType", Extension("x-content-media-type")),
    optional("contentSchema", PLAIN),
    optional("discriminator", One(discriminator)),
    optional("xml", Extension("x-xml")),
    optional("nullable", Flag),
    optional("$defs", Unsupported("move them to `#/components/schemas`")),
    optional("definitions", Unsupported("move them to `#/components/schemas`")),
    optional("$id", Unsupported(RESOURCE)),
    optional("$schema", Unsupported("schemas are read as OpenAPI 3.1 defines them; remove it")),
    optional("$anchor", Unsupported(RESOURCE)),
    optional("$dynamicRef", Unsupported(RESOURCE)),
    optional("$dynamicAnchor", Unsupported(RESOURCE)),
    optional("$vocabulary", Unsupported("schemas are read as OpenAPI 3.1 defines them; remove it")),
    optional("$comment", Extension("x-comment")),
];

/// What may stand beside a `$ref` without changing the type; anything else makes an `allOf` of the two.
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
    optional("nullable", Flag),
    optional("$comment", Extension("x-comment")),
];

/// The keywords that constrain, and the types to which each applies.
pub(super) const APPLIES: &[(&str, &[&str])] = &[
    ("format", &["string", "number", "integer"]),
    ("enum", &["string", "number", "integer", "boolean"]),
    ("pattern", &["string"]),
    ("minLength", &["string"]),
    ("maxLength", &["string"]),
    ("x-content-encoding", &["string"]),
    ("x-content-media-type", &["string"]),
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
    ("patternProperties", &["object"]),
    ("required", &["object"]),
    ("additionalProperties", &["object"]),
    ("x-pattern", &["object"]),
    ("minProperties", &["object"]),
    ("maxProperties", &["object"]),
];

/// The keywords of JSON Schema and OpenAPI for schemas, supported here or not.
pub(crate) fn keywords() -> impl Iterator<Item = &'static str> {
    SCHEMA.iter().map(|member| member.name)
}

/// Whether JSON Schema or OpenAPI has this keyword for schemas, supported here or not.
pub(crate) fn is_keyword(name: &str) -> bool {
    name == "$ref" || keywords().any(|known| known == name)
}

/// Whether a keyword says nothing about values of any of these types.
pub(crate) fn is_idle(keyword: &str, types: &[&str]) -> bool {
    let applies = APPLIES.iter().find(|(name, _)| *name == keyword);
    applies.is_some_and(|(_, kinds)| !types.iter().any(|kind| kinds.contains(kind)))
}

/// Whether a keyword describes a schema without limiting its values.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-")
        || REFERENCE.iter().any(|member| member.name == keyword && !matches!(keyword, "$ref" | "nullable"))
        || matches!(keyword, "xml")
}

/// A schema or a reference to one.
pub(super) fn schema(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    match node {
        // Any value is meant.
        Node::Bool(true) => return Node::Mapping(Mapping::new()),
        Node::Bool(false) => {
            let message = "a schema that no value fits is not supported";
            rewriter.unsupported(at, message, "remove what has this schema, with an overlay");
            return Node::Null;
        }
        _ => {}
    }
    let Some(members) = rewriter.mapping("a schema", node, at) else { return Node::Null };
    if let Some(simpler) = compose::simpler(rewriter, members, at) {
        return match simpler {
            Some(simpler) => schema(rewriter, &Node::Mapping(simpler), at),
            None => Node::Null,
        };
    }
    if let Some(reference) = members.get("$ref") {
        let Some(target) = rewriter.resolve("schemas", reference, at) else { return Node::Null };
        return reference_schema(rewriter, node, &target.reference, at);
    }
    let mut out = rewriter.object("a schema", SCHEMA, node, at);
    type_keyword(rewriter, &mut out, at);
    one_of_keyword(rewriter, &mut out, at);
    pattern_properties(rewriter, &mut out, at);
    values::exclusive_limits(rewriter, &mut out, at);
    untyped(&mut out);
    misplaced(&mut out);
    values::whole_numbers(rewriter, &mut out, at);
    Node::Mapping(out)
}

fn reference_schema(rewriter: &mut Rewriter<'_>, node: &Node, target: &str, at: &Trail<'_>) -> Node {
    let mut out = rewriter.object("a reference to a schema", REFERENCE, node, at);
    let reference = Node::from(target);
    if out.len() > 1 && out.shift_remove("$ref").is_some() {
        let reference = Mapping::from_iter([("$ref".to_owned(), reference)]);
        out.shift_insert(0, "allOf".to_owned(), Node::Sequence(vec![Node::Mapping(reference)]));
    } else {
        out.insert("$ref".to_owned(), reference);
    }
    Node::Mapping(out)
}

/// `type`: one of the six kinds, or such and `null`.
fn type_keyword(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    let Some(given) = out.get("type") else { return };
    let names: Option<Vec<&str>> = match given {
        Node::String(name) => Some(vec![name]),
        Node::Sequence(items) => items.iter().map(Node::as_str).collect(),
        _ => None,
    };
    let Some(names) = names else {
        let message = format!("`type` must be a string or an array of strings, found {}", given.kind());
        return rewriter.report(&at.member("type"), Diagnostic::error("wrong-kind", message));
    };
    let nullable = names.len() > 1 && names.contains(&"null");
    let names: Vec<_> = names.into_iter().filter(|name| !(nullable && *name == "null")).collect();
    match names[..] {
        [name @ ("string" | "number" | "integer" | "boolean" | "array" | "object")] => {
            let name = Node::from(name);
            out.insert("type", name);
            if nullable {
                out.insert("nullable".to_owned(), Node::Bool(true));
            }
        }
        ["null"] => {
            let message = "`null` alone is not supported as a type";
            rewriter.unsupported(&at.member("type"), message, "it can be a variant of a `oneOf`");
        }
        [name] => {
            let message = format!("`{name}` is not a type");
            let help = "the types are string, number, integer, boolean, array, object and null";
            rewriter.report(&at.member("type"), Diagnostic::error("wrong-kind", message).help(help));
        }
        _ => {
            let message = "`type` has no type other than `null`, or an unknown one";
            rewriter.unsupported(&at.member("type"), message, "name the types of the value");
        }
    }
}

/// The arms as they are, a `null` arm not yet taken out.
fn one_of(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let Some(arms) = node.as_sequence().filter(|arms| !arms.is_empty()) else {
        let message = "`oneOf` must be an array with at least one variant";
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
fn one_of_keyword(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    let Some(Node::Sequence(arms)) = out.get("oneOf") else { return };
    let (null, mut arms): (Vec<Node>, Vec<Node>) = arms.iter().cloned().partition(is_null_arm);
    let [Node::Mapping(null)] = &null[..] else {
        if !null.is_empty() {
            rewriter.unsupported(&at.member("oneOf"), "`oneOf` has several `null` variants", "one is enough");
        }
        return;
    };
    let mut words = null.clone();
    words.shift_remove("type");
    if let Some(word) = words.keys().find(|word| !is_annotation(word)) {
        let message = format!("`{word}` on a `null` variant is not supported");
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
            rewriter.unsupported(
                &at.member("oneOf"),
                "`oneOf` has no variant other than `null`",
                "name the other variant",
            );
        }
        None => {
            out.insert("oneOf".to_owned(), Node::Sequence(arms));
        }
    }
}

/// A pattern of names holds for all undeclared members: none of the patterns rejects a name.
fn pattern_properties(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    let Some(Node::Mapping(patterns)) = out.shift_remove("patternProperties") else { return };
    let place = at.member("patternProperties");
    if patterns.len() > 1 || out.contains_key("additionalProperties") {
        let message = "several patterns, or a pattern beside `additionalProperties`, are not supported";
        return rewriter.unsupported(
            &place,
            message,
            "write `additionalProperties`, which holds for all names",
        );
    }
    for (pattern, values) in patterns {
        if let Some(names) = values::expression(rewriter, &pattern, &place.member(&pattern)) {
            refuse_overlap(rewriter, out, &names, &values, &place);
        }
        out.insert("additionalProperties".to_owned(), values);
        out.insert("x-pattern".to_owned(), Node::String(pattern));
    }
}

/// A declared member whose name matches a pattern is held to both schemas, which only works where they are one.
fn refuse_overlap(
    rewriter: &mut Rewriter<'_>,
    out: &Mapping,
    names: &Regex,
    values: &Node,
    place: &Trail<'_>,
) {
    let declared = out.get("properties").and_then(Node::as_mapping);
    let matches = |(name, schema): &(&SharedText, &Node)| names.is_match(name) && *schema != values;
    if let Some((name, _)) = declared.and_then(|declared| declared.iter().find(matches)) {
        let message =
            format!("the pattern also matches `{name}`, which `properties` declares with another schema");
        let help = "write the pattern so that it does not match declared members, with an overlay";
        rewriter.unsupported(place, message, help);
    }
}

fn additional_properties(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    if let Node::Bool(_) = node { node.clone() } else { schema(rewriter, node, at) }
}

/// The member that names the arm of a union, and which value names which.
fn discriminator(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const DISCRIMINATOR: &[Member] =
        &[required("propertyName", Text), optional("mapping", One(discriminator_mapping))];
    Node::Mapping(rewriter.object("`discriminator`", DISCRIMINATOR, node, at))
}

fn discriminator_mapping(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let Some(members) = rewriter.mapping("`mapping`", node, at) else { return Node::Null };
    let mut out = Mapping::new();
    for (value, schema) in members {
        let place = at.member(value);
        let Some(name) = schema.as_str() else {
            let message = format!("expected the name of a schema, found {}", schema.kind());
            rewriter.report(&place, Diagnostic::error("wrong-kind", message));
            continue;
        };
        let is_name = rewriter.component("schemas", name).is_some();
        let reference = if is_name { format!("#/components/schemas/{name}") } else { name.to_owned() };
        if let Some(target) = rewriter.resolve_at("schemas", &reference, &place) {
            out.insert(value.clone(), Node::from(target.reference));
        }
    }
    Node::Mapping(out)
}

/// What is checked elsewhere.
pub(super) fn as_it_is(_: &mut Rewriter<'_>, node: &Node, _: &Trail<'_>) -> Node {
    node.clone()
}

/// Adds the type where others tell it: members make an object, items an array, an enum a string.
fn untyped(out: &mut Mapping) {
    const TELLING: &[(&str, &str)] =
        &[("properties", "object"), ("additionalProperties", "object"), ("items", "array")];
    if out.contains_key("type") || out.contains_key("oneOf") || out.contains_key("allOf") {
        return;
    }
    let values = out.get("enum").and_then(Node::as_sequence).and_then(values::kind_of_all);
    let kind = values
        .or_else(|| TELLING.iter().find(|(keyword, _)| out.contains_key(keyword)).map(|(_, kind)| *kind));
    if let Some(kind) = kind {
        out.insert("type".to_owned(), Node::from(kind));
        out.insert("x-untyped".to_owned(), Node::Bool(true));
    }
}

/// Sets keywords aside that say nothing about values of this type.
fn misplaced(out: &mut Mapping) {
    let Some(kind) = out.get("type").and_then(Node::as_str).map(str::to_owned) else { return };
    let mut aside = Mapping::new();
    for (keyword, kinds) in APPLIES {
        if kinds.contains(&kind.as_str()) {
            continue;
        }
        if let Some(value) = out.shift_remove(keyword) {
            aside.insert((*keyword).to_owned(), value);
        }
    }
    if !aside.is_empty() {
        out.insert("x-misplaced".to_owned(), Node::Mapping(aside));
    }
}

/// A named example.
pub(super) fn example(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const EXAMPLE: &[Member] = &[
        optional("summary", Text),
        optional("description", Text),
        optional("value", Data),
        optional("externalValue", Text),
    ];
    if node.get("$ref").is_some() {
        return rewriter.reference("examples", "an example", node, at);
    }
    Node::Mapping(rewriter.object("an example", EXAMPLE, node, at))
}
