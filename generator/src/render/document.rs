//! `document.rs`: the document that the code is generated from, without its words, for programs that need values and
//! limits of operations that they do not know when they are compiled.

use super::docs;
use super::markdown::turns_direction;
use crate::document::{Mapping, Node};
use crate::format::Page;
use std::borrow::Cow;

/// The keywords whose values are data, in which nothing is a word about the API.
const DATA: [&str; 4] = ["default", "enum", "example", "examples"];

/// The members of the document that say what operations take and give.
const USED: [&str; 3] = ["openapi", "paths", "components"];

/// How many levels of members have lines of their own: operations, and components.
const LINES: usize = 3;

/// The file, of the effective document. It is data in a string of Rust, not code to be formatted.
pub(crate) fn file(root: &Node) -> Page {
    let mut page = Page::new("document.rs".to_owned());
    page.about(docs::inner(&["The document that this code was generated from, without its words."]));
    let mut json = Json(Vec::new());
    let root = root.as_mapping().into_iter().flat_map(Mapping::iter);
    let used = root.filter(|(name, _)| USED.contains(&name.as_str()));
    json.object(
        used.map(|(name, value)| (name.as_str(), Words { node: value, are_data: false, are_names: false })),
        0,
    );
    // Only whole strings are written, so that it is UTF-8.
    let json = String::from_utf8(json.0).unwrap_or_default();
    let json = visible(&json);
    let hashes = hashes(&json);
    page.text("/// OpenAPI 3.1 as JSON, corrections applied.\n");
    page.text(&format!("pub(crate) const DOCUMENT: &str = r{hashes}\"{json}\"{hashes};\n"));
    page
}

/// A part of the tree, of which summaries and descriptions are left out. Below `properties`, members are named by the
/// API.
#[derive(Clone, Copy)]
struct Words<'a> {
    node: &'a Node,
    /// Whether it is a value, in which nothing is a word about the API.
    are_data: bool,
    are_names: bool,
}

impl<'a> Words<'a> {
    fn members(self, members: &'a Mapping) -> impl Iterator<Item = (&'a str, Self)> {
        let Self { are_data, are_names, .. } = self;
        members.iter().filter_map(move |(name, node)| {
            let name = name.as_str();
            if are_data {
                return Some((name, Self { node, are_data, are_names }));
            }
            if !are_names && matches!((name, node), ("description" | "summary", Node::String(_))) {
                return None;
            }
            let are_data = !are_names && DATA.contains(&name);
            let are_names = !are_names && matches!(name, "properties" | "patternProperties");
            Some((name, Self { node, are_data, are_names }))
        })
    }
}

/// JSON, so that a change of an operation or a component is a change of its line.
struct Json(Vec<u8>);

impl Json {
    fn value(&mut self, value: Words<'_>, depth: usize) {
        match value.node {
            Node::Mapping(members) => self.object(value.members(members), depth),
            Node::Sequence(items) => {
                self.0.push(b'[');
                for (index, node) in items.iter().enumerate() {
                    self.separate(index);
                    self.value(Words { node, are_names: false, ..value }, LINES);
                }
                self.0.push(b']');
            }
            scalar => self.scalar(scalar),
        }
    }

    fn object<'a>(&mut self, members: impl Iterator<Item = (&'a str, Words<'a>)>, depth: usize) {
        let mut is_empty = true;
        self.0.push(b'{');
        for (index, (name, value)) in members.enumerate() {
            is_empty = false;
            self.separate(index);
            let colon: &[u8] = if depth < LINES {
                self.0.push(b'\n');
                b": "
            } else {
                b":"
            };
            self.scalar(name);
            self.0.extend_from_slice(colon);
            self.value(value, depth + 1);
        }
        if depth < LINES && !is_empty {
            self.0.push(b'\n');
        }
        self.0.push(b'}');
    }

    fn separate(&mut self, index: usize) {
        if index > 0 {
            self.0.push(b',');
        }
    }

    /// Strings, numbers and the like can be written as JSON, and writing into memory does not fail.
    fn scalar(&mut self, value: impl serde::Serialize) {
        let _ = serde_json::to_writer(&mut self.0, &value);
    }
}

/// JSON whose strings have nothing in them that the compiler refuses to show.
fn visible(json: &str) -> Cow<'_, str> {
    let hidden = |c: char| c != '\n' && (c.is_control() || turns_direction(c));
    if !json.contains(hidden) {
        return json.into();
    }
    let shown: String = json
        .chars()
        .map(|c| if hidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() })
        .collect();
    shown.into()
}

/// What a raw string of this text has around its quotes.
fn hashes(text: &str) -> String {
    let mut hashes = "#".to_owned();
    while text.contains(&format!("\"{hashes}")) {
        hashes.push('#');
    }
    hashes
}
