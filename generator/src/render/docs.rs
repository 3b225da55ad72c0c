//! Documentation: our own words where there are any, and the facts.

use super::markdown::lines;
use crate::ir::{
    Api, Docs, EnumValue, Integer, Method, Operation, PathParameter, Resource, ResourceId, Segment, Text,
    Type, TypeDef, TypeKind,
};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) use super::markdown::code;

/// `///` lines: paragraphs separated by an empty line, broken at words. Two sentences that fit one line need no
/// more than that.
pub(crate) fn outer(paragraphs: &[&str]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#[doc = #lines])*)
}

/// `//!` lines.
pub(crate) fn inner(paragraphs: &[&str]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#![doc = #lines])*)
}

/// A member of an object: words, else its name; then what is known of its value.
pub(crate) fn member(name: &str, ty: &Type, docs: &Docs, write_only: bool) -> TokenStream {
    let words = docs.text.clone().unwrap_or_else(|| format!("Member {}.", code(name)));
    let mut facts = value_facts(ty, docs);
    facts.extend(docs.default.iter().map(|default| format!("Default {}.", code(default))));
    if write_only {
        facts.push("Never part of a reply.".to_owned());
    }
    facts.extend(since(docs));
    outer(&[&words, &facts.join(" ")])
}

/// A type: words, and what the document calls it or where it stands there.
pub(crate) fn definition(api: &Api, def: &TypeDef) -> TokenStream {
    let words = def.docs.text.as_deref().unwrap_or_default();
    let place = match &def.schema {
        Some(schema) => format!("Schema {}.", code(schema)),
        None => place(api, def).unwrap_or_else(|| format!("At {}.", code(&def.pointer.to_string()))),
    };
    outer(&[words, &join([place].into_iter().chain(since(&def.docs)))])
}

/// The first revision that has an item, where the oldest one has not.
pub(crate) fn since(docs: &Docs) -> Option<String> {
    docs.since.as_deref().map(|revision| format!("{}.", since_words(revision)))
}

/// The same as part of a sentence. The vendor's newest document has no number, and so no revision to name.
fn since_words(revision: &str) -> String {
    match revision {
        "latest" => "Not in a numbered revision yet".to_owned(),
        revision => format!("Since {revision}"),
    }
}

/// Sentences, one after the other.
fn join(sentences: impl Iterator<Item = String>) -> String {
    sentences.collect::<Vec<_>>().join(" ")
}

/// What an enum's value says.
pub(crate) fn value(value: &EnumValue) -> TokenStream {
    let since = value.since.as_deref().map(since_words);
    outer(&[&[code(&value.value)].into_iter().chain(since).collect::<Vec<_>>().join(". ")])
}

/// Where an anonymous type stands: in a schema, or in an operation's body, reply or parameter.
fn place(api: &Api, def: &TypeDef) -> Option<String> {
    let tokens: Vec<String> = def.pointer.tokens().collect();
    let members = |tokens: &[String]| {
        let names = tokens.windows(2).filter(|pair| pair[0] == "properties").map(|pair| pair[1].as_str());
        names.collect::<Vec<_>>().join(".")
    };
    let inside = |what: String, tokens: &[String]| match members(tokens) {
        names if names.is_empty() => format!("{what}."),
        names => format!("{what}, in {}.", code(&names)),
    };
    if tokens.first()? == "components" {
        return Some(inside(format!("Part of schema {}", code(tokens.get(2)?)), &tokens[3..]));
    }
    let operation = api.operations.iter().find(|operation| def.pointer.is_below(&operation.pointer));
    let call = match operation {
        Some(operation) => code(&format!("{} {}", operation.method.as_str(), operation.path)),
        None => code(tokens.get(1)?),
    };
    let rest = &tokens[if operation.is_some() { 3 } else { 2 }..];
    Some(match rest.first()?.as_str() {
        "requestBody" => inside(format!("The body of {call}"), rest),
        "responses" => inside(format!("The reply of {call}"), rest),
        _ => format!("A parameter of {call}."),
    })
}

/// What the accessor of a resource says: words, path and verbs, the value and what the verbs do to it.
pub(crate) fn resource(api: &Api, id: ResourceId) -> TokenStream {
    let resource = &api.resources[id.0];
    let path = &resource.path;
    let verbs: Vec<&str> = api.operations_of(id).map(|operation| operation.method.as_str()).collect();
    let words = resource.docs.text.clone();
    let mut facts = vec![if verbs.is_empty() {
        format!("{}.", code(path))
    } else {
        format!("{}: {}.", code(path), verbs.join(", "))
    }];
    if let Some(value) = &resource.value {
        facts.extend(value_facts(value, &resource.docs));
        facts.extend(effects(api, resource, id));
    }
    if let Segment::Parameter(PathParameter { name, docs: Docs { text: Some(text), .. }, .. }) =
        &resource.segment
    {
        facts.push(format!("{}: {}", code(name), text.trim_end()));
    }
    match since(&resource.docs) {
        Some(since) => facts.push(since),
        // Its verbs may still be of different age; irregular calls tell their own.
        None => facts.extend(
            (api.operations_of(id).filter(|operation| operation.uniform))
                .filter_map(|operation| Some((operation.method.as_str(), since(&operation.docs)?)))
                .map(|(method, since)| format!("{method}: {since}")),
        ),
    }
    outer(&[words.as_deref().unwrap_or_default(), &facts.join(" ")])
}

/// What a change does to a resource, as far as its type tells.
fn effects(api: &Api, resource: &Resource, id: ResourceId) -> Vec<String> {
    let has = |method| api.operations_of(id).any(|operation| operation.method == method && operation.uniform);
    let mut facts = Vec::new();
    if has(Method::Post) {
        facts.extend(match &resource.value {
            Some(Type::Array { .. }) => Some("POST appends.".to_owned()),
            Some(Type::Map(_)) => Some("POST merges.".to_owned()),
            Some(Type::Named(id)) if matches!(api.types[id.0].kind, TypeKind::Object(_)) => {
                Some("POST merges.".to_owned())
            }
            _ => None,
        });
    }
    if has(Method::Delete) {
        facts.extend(
            resource.docs.default.as_ref().map(|default| format!("DELETE leaves {}.", code(default))),
        );
    }
    facts
}

/// What an operation says: words, method and path.
pub(crate) fn operation(operation: &Operation, more: &[&str]) -> TokenStream {
    let place = format!("{} {}", operation.method.as_str(), code(&operation.path));
    let words = operation.docs.text.as_deref().unwrap_or_default();
    let place = if words.is_empty() { format!("Calls {place}.") } else { format!("{place}.") };
    let place = join([place].into_iter().chain(since(&operation.docs)));
    let mut paragraphs = vec![words, place.as_str()];
    paragraphs.extend(more);
    outer(&paragraphs)
}

/// Range, unit and known values of a value.
pub(crate) fn value_facts(ty: &Type, docs: &Docs) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(limits(ty));
    facts.extend(docs.unit.iter().map(|unit| format!("Unit: {unit}.")));
    if !docs.known_values.is_empty() {
        let values: Vec<String> = docs.known_values.iter().map(|value| code(value)).collect();
        facts.push(format!("Known values: {}.", values.join(", ")));
    }
    facts
}

fn limits(ty: &Type) -> Option<String> {
    match ty {
        Type::Integer(Integer { minimum, maximum }) => range(*minimum, *maximum),
        Type::Number { minimum, maximum } => range(*minimum, *maximum),
        Type::String(Text { min_length, max_length, pattern }) => {
            let length = range(*min_length, *max_length).map(|range| format!("Length: {range}"));
            let pattern = pattern.as_ref().map(|pattern| format!("Pattern: {}.", code(pattern)));
            let facts: Vec<String> = length.into_iter().chain(pattern).collect();
            (!facts.is_empty()).then(|| facts.join(" "))
        }
        Type::Array { items, min_items, max_items } => {
            let count = range(*min_items, *max_items).map(|range| format!("Items: {range}"));
            let each = limits(items).map(|limits| format!("Each: {limits}"));
            let facts: Vec<String> = count.into_iter().chain(each).collect();
            (!facts.is_empty()).then(|| facts.join(" "))
        }
        Type::Nullable(inner) => {
            let limits = limits(inner);
            Some(
                limits
                    .map_or_else(|| "May be `null`.".to_owned(), |limits| format!("{limits} May be `null`.")),
            )
        }
        Type::Lenient(inner) | Type::Sensitive(inner) => limits(inner),
        _ => None,
    }
}

fn range<N: std::fmt::Display>(minimum: Option<N>, maximum: Option<N>) -> Option<String> {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum}.")),
        (Some(minimum), None) => Some(format!("At least {minimum}.")),
        (None, Some(maximum)) => Some(format!("At most {maximum}.")),
        (None, None) => None,
    }
}
