//! Documentation: our own words where there are any, and the facts.

use super::links::{self, linked};
use super::markdown::lines;
use super::types::rust_type;
use super::{Context, calls};
use crate::format::line;
use crate::ir::{
    Api, Content, Docs, EnumValue, Integer, Method, Number, Operation, PathParameter, Property,
    QueryParameter, Resource, ResourceId, Segment, Text, Type, TypeDef, TypeKind,
};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) use super::links::clause;
pub(super) use super::markdown::{code, example};

/// Our own words for an item, with their links; nothing if there are none.
pub(super) fn words(cx: Context<'_>, docs: &Docs) -> String {
    docs.text.as_deref().map(|text| linked(cx, text.trim_end())).unwrap_or_default()
}

/// `///` lines: paragraphs separated by an empty line, broken at words. Two sentences that fit one line need no
/// more than that.
pub(crate) fn outer(paragraphs: &[&str]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#[doc = #lines])*)
}

/// The same as text.
pub(crate) fn outer_lines(paragraphs: &[&str]) -> String {
    comment(&lines(paragraphs))
}

/// Lines of documentation as text.
pub(super) fn comment(lines: &[String]) -> String {
    lines.iter().map(|line| format!("///{line}\n")).collect()
}

/// `//!` lines.
pub(crate) fn inner(paragraphs: &[&str]) -> TokenStream {
    let lines = lines(paragraphs);
    quote!(#(#![doc = #lines])*)
}

/// A member of an object: words, else its name; then what is known of its value.
pub(super) fn member(cx: Context<'_>, property: &Property) -> String {
    let Property { name, ty, docs, .. } = property;
    let words = match words(cx, docs) {
        words if words.is_empty() => format!("Member {}.", code(name)),
        words => words,
    };
    let mut facts = value_facts(ty, docs);
    facts.extend(default(docs));
    if property.write_only {
        facts.push("Never part of a reply.".to_owned());
    }
    if property.read_only {
        facts.push("Read-only: part of replies, without effect in a request.".to_owned());
    }
    facts.extend(deprecated(docs));
    facts.extend(since(docs));
    outer_lines(&[&words, &facts.join(" ")])
}

/// A type: words, and its name or place in the document.
pub(super) fn definition(cx: Context<'_>, def: &TypeDef) -> TokenStream {
    let (api, words) = (cx.api, words(cx, &def.docs));
    let place = match &def.schema {
        Some(schema) => format!("Schema {}.", code(schema)),
        None => place(api, def).unwrap_or_else(|| format!("At {}.", code(&def.pointer.to_string()))),
    };
    let facts = [place].into_iter().chain(deprecated(&def.docs)).chain(since(&def.docs));
    outer(&[&words, &join(facts)])
}

/// The method of a builder that sets a member: what the member is, and its name.
pub(super) fn setter(property: &Property) -> String {
    let name = code(&property.name);
    let what = clause(property.docs.text.as_deref().unwrap_or_default());
    outer_lines(&[&what, &format!("Sets {name}.")])
}

/// That the document calls an item deprecated.
pub(crate) fn deprecated(docs: &Docs) -> Option<String> {
    docs.deprecated.then(|| "Deprecated.".to_owned())
}

/// The default value.
pub(crate) fn default(docs: &Docs) -> Option<String> {
    docs.default.as_ref().map(|default| format!("Default {}.", code(default)))
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

/// A value of an enum: words, the string on the wire, and the revision that it came with.
pub(super) fn value(cx: Context<'_>, value: &EnumValue) -> String {
    let text = value.text.as_deref().map(|text| linked(cx, text)).unwrap_or_default();
    let since = value.since.as_deref().map(since_words);
    let wire = [code(&value.value)].into_iter().chain(since).collect::<Vec<_>>().join(". ");
    // Without words, as in a list: no sentence.
    let wire = if text.is_empty() { wire } else { format!("{wire}.") };
    outer_lines(&[&text, &wire])
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

/// What the accessor of a resource says, and the page of its handle: words, path and verbs, the value and what the
/// verbs do to it. The page has links, which an accessor's signature has already.
pub(super) fn resource(cx: Context<'_>, id: ResourceId, is_page: bool) -> Vec<String> {
    let api = cx.api;
    let resource = &api.resources[id.0];
    let path = code(&resource.path);
    let verbs = verbs(cx, id, is_page);
    let calls = if verbs.is_empty() { format!("{path}.") } else { format!("{path}: {verbs}.") };
    let mut facts = Vec::new();
    if let Some(value) = &resource.value {
        facts.extend(value_facts(value, &resource.docs));
        facts.extend(effects(api, resource, id));
    }
    if let Segment::Parameter(PathParameter { name, docs, .. }) = &resource.segment
        && docs.text.is_some()
    {
        facts.push(format!("{}: {}", code(name), words(cx, docs)));
    }
    let has_tag = |operation: &Operation| operation.uniform && operation.reply.etag;
    let is_change = |operation: &Operation| operation.uniform && operation.method != Method::Get;
    if is_page && api.operations_of(id).any(has_tag) && api.operations_of(id).any(is_change) {
        facts.push(linked(cx, "Changes take `if_match`: `guide::etags`."));
    }
    let is_filtered = |operation: &Operation| operation.uniform && !operation.query.is_empty();
    if is_page && api.operations_of(id).any(is_filtered) {
        facts.push(linked(cx, "`filter` and `max_depth` ask for a part of it: `guide::filter`."));
    }
    facts.extend(deprecated(&resource.docs));
    facts.extend(uniform_marks(api, id));
    match since(&resource.docs) {
        Some(since) => facts.push(since),
        // Its verbs may still be of different age; irregular calls have this in their own documentation.
        None => facts.extend(
            (api.operations_of(id).filter(|operation| operation.uniform))
                .filter_map(|operation| Some((operation.method.as_str(), since(&operation.docs)?)))
                .map(|(method, since)| format!("{method}: {since}")),
        ),
    }
    let (words, facts) = (words(cx, &resource.docs), facts.join(" "));
    let mut about = if is_page && !facts.is_empty() {
        lines(&[&words, &calls, &facts])
    } else {
        lines(&[&words, &join([calls, facts].into_iter().filter(|text| !text.is_empty()))])
    };
    about.extend(resource.docs.example.as_deref().filter(|_| is_page).map(example).unwrap_or_default());
    about
}

/// What each verb takes and gives: "GET → `Tagged<ConfigNet>`; PUT `ConfigNet`, DELETE → `StatusObject`".
fn verbs(cx: Context<'_>, id: ResourceId, is_page: bool) -> String {
    let call = |operation: &Operation| {
        let method = operation.method.as_str();
        let call = match &operation.body {
            Some(body) => format!("{method} {}", shown(rust_type(cx, body), is_page)),
            None => method.to_owned(),
        };
        (call, shown(calls::reply(cx, operation).0, is_page))
    };
    let calls: Vec<(String, String)> = cx.api.operations_of(id).map(call).collect();
    let groups = calls.chunk_by(|one, other| one.1 == other.1).map(|group| {
        let calls: Vec<&str> = group.iter().map(|(call, _)| call.as_str()).collect();
        let reply = group.first().map(|(_, reply)| reply.as_str()).unwrap_or_default();
        format!("{} → {reply}", calls.join(", "))
    });
    groups.collect::<Vec<_>>().join("; ")
}

/// A type as readers write it, linked to the model in it.
fn shown(ty: TokenStream, is_linked: bool) -> String {
    let text = line(ty).replace("runtime::", "");
    if text == "()" {
        return "nothing".to_owned();
    }
    let model = text.split_once("models::").filter(|_| is_linked).map(|(_, rest)| {
        let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    });
    let target = model.map(|name| links::marked(&format!("crate::models::{name}"))).unwrap_or_default();
    format!("{}{target}", code(&text.replace("models::", "")))
}

/// What the document says of some of the uniform verbs: irregular calls tell it themselves.
fn uniform_marks(api: &Api, id: ResourceId) -> Vec<String> {
    let uniform: Vec<&Operation> = api.operations_of(id).filter(|operation| operation.uniform).collect();
    let marked = |words: &str, holds: fn(&Operation) -> bool| {
        let methods: Vec<&str> = uniform
            .iter()
            .filter(|operation| holds(operation))
            .map(|operation| operation.method.as_str())
            .collect();
        (!methods.is_empty()).then(|| format!("{words}: {}.", methods.join(", ")))
    };
    let deprecated = marked("Deprecated", |operation| operation.deprecated);
    deprecated.into_iter().chain(marked("Without a login", |operation| operation.public)).collect()
}

/// What a change does to a resource, as far as its type shows.
fn effects(api: &Api, resource: &Resource, id: ResourceId) -> Vec<String> {
    let has = |method| api.operations_of(id).any(|operation| operation.method == method && operation.uniform);
    let mut facts = Vec::new();
    if has(Method::Post) {
        facts.extend(match &resource.value {
            Some(Type::Array { .. }) => Some("POST appends items.".to_owned()),
            Some(Type::Map(_)) => Some("POST adds and changes entries.".to_owned()),
            Some(Type::Named(id)) if matches!(api.types[id.0].kind, TypeKind::Object(_)) => {
                Some("POST changes the members that are sent.".to_owned())
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

/// An operation: words, method and path.
pub(super) fn operation(cx: Context<'_>, operation: &Operation, more: &[&str]) -> TokenStream {
    let words = words(cx, &operation.docs);
    let place = format!("{} {}", operation.method.as_str(), code(&operation.path));
    let place = if words.is_empty() { format!("Calls {place}.") } else { format!("{place}.") };
    let place = join([place].into_iter().chain(marks(operation)).chain(since(&operation.docs)));
    let mut paragraphs = vec![words.as_str(), place.as_str()];
    paragraphs.extend(more);
    outer(&paragraphs)
}

/// The same for a server. A uniform verb has no words of its own: what its resource is, in short.
pub(super) fn served(cx: Context<'_>, operation: &Operation) -> String {
    let words = if operation.uniform {
        let resource = &cx.api.resources[operation.resource.0];
        clause(resource.docs.text.as_deref().unwrap_or_default())
    } else {
        words(cx, &operation.docs)
    };
    let place = format!("{} {}.", operation.method.as_str(), code(&operation.path));
    let facts = [place].into_iter().chain(marks(operation)).chain(since(&operation.docs));
    outer_lines(&[&words, &join(facts)])
}

/// Where a client finds what a branch of the server serves.
pub(super) fn client_side(cx: Context<'_>, id: ResourceId) -> String {
    match (cx.names.handle(id), links::resource(cx, id)) {
        (Some(handle), Some(target)) => {
            format!("; clients: {}{}", code(handle.as_str()), links::marked(&target))
        }
        _ => String::new(),
    }
}

/// What the document says of an operation beside method and path.
pub(crate) fn marks(operation: &Operation) -> Vec<String> {
    let mut marks = Vec::new();
    if operation.deprecated {
        marks.push("Deprecated.".to_owned());
    }
    if operation.public {
        marks.push("No login is needed.".to_owned());
    }
    if operation.reply.status != 200 {
        marks.push(format!("Success is status {}.", operation.reply.status));
    }
    match &operation.reply.content {
        Content::Json | Content::Nothing => {}
        Content::JsonAs(media) | Content::Text(media) | Content::Bytes(media) => {
            marks.push(format!("The reply is {}.", code(media)));
        }
        Content::Lines(media, Some(schema)) => {
            marks.push(format!("The reply is {}, each line a {} as JSON.", code(media), code(schema)));
        }
        Content::Lines(media, None) => {
            marks.push(format!("The reply is {}, each line a JSON value.", code(media)));
        }
    }
    marks
}

/// What is known of a query parameter, beside its own words.
pub(crate) fn parameter_facts(parameter: &QueryParameter) -> Vec<String> {
    let mut facts = value_facts(&parameter.ty, &parameter.docs);
    facts.extend(default(&parameter.docs));
    facts
}

/// Range, unit and known values of a value.
pub(crate) fn value_facts(ty: &Type, docs: &Docs) -> Vec<String> {
    let mut facts = Vec::new();
    facts.extend(limits(ty));
    facts.extend(docs.format.iter().map(|format| format!("Format: {}.", code(format))));
    facts.extend(docs.encoding.iter().map(|encoding| format!("Encoded as {}.", code(encoding))));
    facts.extend(docs.media.iter().map(|media| format!("Holds {}.", code(media))));
    facts.extend(docs.names.iter().map(|names| format!("Names match {}.", code(names))));
    facts.extend(docs.unit.iter().map(|unit| format!("Unit: {unit}.")));
    if !docs.known_values.is_empty() {
        let values: Vec<String> = docs.known_values.iter().map(|value| code(value)).collect();
        facts.push(format!("Known values: {}.", values.join(", ")));
    }
    facts
}

fn limits(ty: &Type) -> Option<String> {
    match ty {
        Type::Integer(Integer { minimum, maximum, multiple_of }) => {
            facts([range(*minimum, *maximum), multiple_of.map(|of| format!("A multiple of {of}."))])
        }
        Type::Number(number) => {
            facts([number_range(number), number.multiple_of.map(|of| format!("A multiple of {of}."))])
        }
        Type::Listed(inner, values) => {
            let values: Vec<String> = values.iter().map(|value| code(value)).collect();
            facts([Some(format!("One of {}.", values.join(", "))), limits(inner)])
        }
        Type::String(Text { min_length, max_length, pattern }) => {
            let length = range(*min_length, *max_length).map(|range| format!("Length: {range}"));
            let pattern = pattern.as_ref().map(|pattern| format!("Pattern: {}.", code(pattern)));
            facts([length, pattern])
        }
        Type::Array { items, min_items, max_items, unique } => {
            let count = range(*min_items, *max_items).map(|range| format!("Items: {range}"));
            let unique = unique.then(|| "No two items are the same.".to_owned());
            let each = limits(items).map(|limits| format!("Each: {limits}"));
            facts([count, unique, each])
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

/// Those sentences that there are.
fn facts<const COUNT: usize>(sentences: [Option<String>; COUNT]) -> Option<String> {
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The range of a number, whose ends may not be part of it.
fn number_range(number: &Number) -> Option<String> {
    let Number { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of: _ } = *number;
    if !exclusive_minimum && !exclusive_maximum {
        return range(minimum, maximum);
    }
    let least =
        minimum.map(|limit| format!("{} {limit}", if exclusive_minimum { "more than" } else { "at least" }));
    let most =
        maximum.map(|limit| format!("{} {limit}", if exclusive_maximum { "less than" } else { "at most" }));
    let text = least.into_iter().chain(most).collect::<Vec<_>>().join(", ");
    let mut letters = text.chars();
    letters.next().map(|first| format!("{}{}.", first.to_uppercase(), letters.as_str()))
}

fn range<N: std::fmt::Display>(minimum: Option<N>, maximum: Option<N>) -> Option<String> {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum}.")),
        (Some(minimum), None) => Some(format!("At least {minimum}.")),
        (None, Some(maximum)) => Some(format!("At most {maximum}.")),
        (None, None) => None,
    }
}
