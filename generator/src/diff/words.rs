//! Places and values in words.

use super::Subject;
use super::align::kind;
use crate::document::{Node, Pointer, SharedText};

/// How much of a value is shown, in characters.
const SHOWN: usize = 80;

/// An item and the place inside it, from a place by names: `GET /config/net`, `reply 200: member port`.
pub(super) fn place(key: &Pointer) -> (String, String) {
    let tokens: Vec<String> = key.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match &tokens[..] {
        ["paths", path, rest @ ..] => match rest {
            [method, rest @ ..] if super::context::METHODS.contains(method) => {
                (format!("{} {path}", method.to_uppercase()), inside(rest))
            }
            rest => ((*path).to_owned(), inside(rest)),
        },
        ["components", "schemas", name, rest @ ..] => (format!("schema {name}"), inside(rest)),
        ["components", "parameters", name, rest @ ..] => (format!("shared parameter {name}"), inside(rest)),
        ["components", "responses", name, rest @ ..] => (format!("shared reply {name}"), inside(rest)),
        ["components", "securitySchemes", name, rest @ ..] => (format!("security {name}"), inside(rest)),
        rest => ("document".to_owned(), inside(rest)),
    }
}

/// The place inside an item: `query reg`, `member ranges[].rows`.
fn inside(tokens: &[&str]) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut member = String::new();
    let mut rest = tokens;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        let named = !rest.is_empty();
        let mut take = |what: &str| {
            let name = rest.first().map(|name| (*name).to_owned());
            rest = rest.get(1..).unwrap_or_default();
            name.map(|name| format!("{what}{name}"))
        };
        match *first {
            "parameters" => words.extend(take("")),
            "responses" => words.extend(take("reply ")),
            "headers" => words.extend(take("header ")),
            "requestBody" => words.push("body".to_owned()),
            "content" => words.extend(take("").filter(|name| name != "application/json")),
            "schema" => {}
            "properties" | "patternProperties" => {
                if let Some(name) = take("") {
                    member.push_str(if member.is_empty() { "" } else { "." });
                    member.push_str(&name);
                }
            }
            "required" if named => {
                if let Some(name) = take("") {
                    member.push_str(if member.is_empty() { "" } else { "." });
                    member.push_str(&name);
                }
                words.push("always there:".to_owned());
            }
            "items" => member.push_str("[]"),
            "additionalProperties" => member.push_str("{}"),
            keyword => {
                if !member.is_empty() {
                    words.push(format!("member {}", std::mem::take(&mut member)));
                }
                words.push(keyword.to_owned());
            }
        }
    }
    if !member.is_empty() {
        words.push(format!("member {member}"));
    }
    words.join(", ").replace(":, ", ": ")
}

/// A value in a few words; texts and examples are not shown.
pub(super) fn value(subject: Subject, node: &Node) -> String {
    let words = match (subject, node) {
        (Subject::Documentation, _) => String::new(),
        (Subject::Operation, Node::Mapping(_)) => {
            node.get("operationId").and_then(Node::as_str).unwrap_or_default().to_owned()
        }
        (Subject::Order, Node::Mapping(members)) => {
            members.keys().map(SharedText::as_str).collect::<Vec<_>>().join(", ")
        }
        (Subject::Order, Node::Sequence(items)) => items.iter().map(name).collect::<Vec<_>>().join(", "),
        (Subject::Parameter, Node::Mapping(members)) if members.contains_key("in") => {
            let required = members.get("required").and_then(Node::as_bool) == Some(true);
            let ty = members.get("schema").map(schema).unwrap_or_default();
            format!("{ty}{}", if required { ", required" } else { "" })
        }
        (Subject::Reply | Subject::Body | Subject::Tag | Subject::Security, Node::Mapping(_)) => {
            String::new()
        }
        (Subject::MediaType | Subject::Header, Node::Mapping(members)) => {
            members.get("schema").map(schema).unwrap_or_default()
        }
        (_, Node::Mapping(_)) => schema(node),
        (_, Node::String(text)) => text.to_string(),
        (_, other) => serde_json::to_string(other).unwrap_or_default(),
    };
    shortened(&words)
}

/// What names an item of a list.
fn name(node: &Node) -> String {
    let named = ["name", "$ref", "type"].iter().find_map(|member| node.get(member)?.as_str());
    match named.or(node.as_str()) {
        Some(name) => name.trim_start_matches("#/components/").to_owned(),
        None => serde_json::to_string(node).unwrap_or_default(),
    }
}

/// A schema: its kind, limits and members.
fn schema(node: &Node) -> String {
    let (mut words, nullable) = kind(node);
    let limit = |names: [&str; 2]| {
        let [low, high] = names.map(|name| match node.get(name) {
            Some(Node::Number(number)) => number.to_string(),
            _ => String::new(),
        });
        match (low.is_empty(), high.is_empty()) {
            (true, true) => None,
            (false, true) => Some(format!(" from {low}")),
            (true, false) => Some(format!(" up to {high}")),
            (false, false) => Some(format!(" {low} to {high}")),
        }
    };
    if words == "array" {
        let items = node.get("items").map(schema);
        words = format!("[{}]", items.unwrap_or_default());
    }
    for names in [["minimum", "maximum"], ["minLength", "maxLength"], ["minItems", "maxItems"]] {
        words.extend(limit(names));
    }
    if let Some(values) = node.get("enum").and_then(Node::as_sequence) {
        words = values.iter().map(name).collect::<Vec<_>>().join("|");
    }
    if let Some(members) = node.get("properties").and_then(Node::as_mapping) {
        let names: Vec<&str> = members.keys().map(SharedText::as_str).collect();
        words.push_str(&format!(" with {}", names.join(", ")));
    }
    if let Some(arms) = node.get("oneOf").and_then(Node::as_sequence) {
        words = arms.iter().map(name).collect::<Vec<_>>().join(" or ");
        return words.replace("schemas/", "");
    }
    if nullable {
        words.push_str(" or null");
    }
    words
}

fn shortened(words: &str) -> String {
    let line: String = words.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    if line.chars().count() <= SHOWN {
        return line;
    }
    line.chars().take(SHOWN).chain("..".chars()).collect()
}
