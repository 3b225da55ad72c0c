//! `document.rs`: the document that the code is generated from, without its words, for programs that need values and
//! limits of operations that they do not know when they are compiled.

use super::markdown::turns_direction;
use super::{File, docs};
use crate::document::{Mapping, Node};
use proc_macro2::Literal;
use quote::quote;
use std::fmt::Write;

/// The keywords whose values are data, in which nothing is a word about the API.
const DATA: [&str; 4] = ["default", "enum", "example", "examples"];

/// The members of the document that say what operations take and give.
const USED: [&str; 3] = ["openapi", "paths", "components"];

/// How many levels of members stand on lines of their own: operations, and components.
const LINES: usize = 3;

/// The file, of the effective document.
pub(crate) fn file(root: &Node) -> File {
    let mut json = String::new();
    let root = root.as_mapping().into_iter().flat_map(Mapping::iter);
    let used = root.filter(|(name, _)| USED.contains(&name.as_str()));
    let used = used.map(|(name, value)| (name.clone(), without_words(value, false)));
    write(&Node::Mapping(used.collect()), 0, &mut json);
    let text = raw(&visible(&json));
    let about = docs::inner(&["The document that this code was generated from, without its words."]);
    let tokens = quote! {
        #about

        /// OpenAPI 3.1 as JSON, corrections applied.
        pub(crate) const DOCUMENT: &str = #text;
    };
    File::new("document.rs", tokens)
}

/// The tree without summaries and descriptions. Below `properties`, members are named by the API.
fn without_words(node: &Node, are_names: bool) -> Node {
    match node {
        Node::Mapping(members) => {
            let kept = members.iter().filter(|(name, value)| {
                are_names || !matches!((name.as_str(), value), ("description" | "summary", Node::String(_)))
            });
            let kept = kept.map(|(name, value)| {
                let value = match name.as_str() {
                    name if !are_names && DATA.contains(&name) => value.clone(),
                    name => {
                        without_words(value, !are_names && matches!(name, "properties" | "patternProperties"))
                    }
                };
                (name.clone(), value)
            });
            Node::Mapping(kept.collect::<Mapping>())
        }
        Node::Sequence(items) => {
            Node::Sequence(items.iter().map(|item| without_words(item, false)).collect())
        }
        scalar => scalar.clone(),
    }
}

/// JSON, so that a change of an operation or a component is a change of its line.
fn write(node: &Node, depth: usize, json: &mut String) {
    // Writing to a string cannot fail, and a tree of the document can be written as JSON.
    match node {
        Node::Mapping(members) if depth < LINES && !members.is_empty() => {
            json.push('{');
            for (index, (name, value)) in members.iter().enumerate() {
                let _ = write!(
                    json,
                    "{}\n{}: ",
                    if index > 0 { "," } else { "" },
                    serde_json::Value::from(name.as_str())
                );
                write(value, depth + 1, json);
            }
            json.push_str("\n}");
        }
        node => json.push_str(&serde_json::to_string(node).unwrap_or_default()),
    }
}

/// JSON whose strings have nothing in them that the compiler refuses to show.
fn visible(json: &str) -> String {
    let hidden = |c: char| c != '\n' && (c.is_control() || turns_direction(c));
    if !json.contains(hidden) {
        return json.to_owned();
    }
    json.chars().map(|c| if hidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() }).collect()
}

/// A raw string literal.
fn raw(text: &str) -> Literal {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    format!("r{hashes}\"{text}\"{hashes}").parse().unwrap_or_else(|_| Literal::string(text))
}
