//! `$ref`: where they may point, and that they do not run in circles.

use super::rewrite::Rewriter;
use super::shape::Shape::{One, Text};
use super::shape::{Member, optional, required};
use super::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Mapping, Node, Pointer};
use std::collections::HashMap;

/// What a reference leads to.
pub(super) struct Target<'r> {
    pub(super) node: &'r Node,
    /// The reference as every later stage reads it: `#/components/SECTION/NAME`, escaped as in a JSON pointer.
    pub(super) reference: String,
}

impl<'r> Rewriter<'r> {
    /// The target of a reference to a component of this section (`schemas`, ..).
    pub(super) fn resolve(&mut self, section: &str, reference: &Node, at: &Trail<'_>) -> Option<Target<'r>> {
        let place = at.member("$ref");
        let Some(reference) = reference.as_str() else {
            let message = format!("`$ref` must be a string, found {}", reference.kind());
            self.report(&place, Diagnostic::error("wrong-kind", message));
            return None;
        };
        self.resolve_at(section, reference, &place)
    }

    /// The same for a reference that stands at this place.
    pub(super) fn resolve_at(
        &mut self,
        section: &str,
        reference: &str,
        place: &Trail<'_>,
    ) -> Option<Target<'r>> {
        let Some(fragment) = reference.strip_prefix('#') else {
            self.unsupported(
                place,
                format!("`{reference}` points outside the document"),
                "bundle the documents into one first",
            );
            return None;
        };
        let pointer = Pointer::from(percent_decoded(fragment));
        let Some(node) = self.root.pointer(&pointer).filter(|_| pointer != Pointer::root()) else {
            self.report(
                place,
                Diagnostic::error("unresolved-reference", format!("`{reference}` is not in the document"))
                    .help("correct the name, or define what it names under `components`"),
            );
            return None;
        };
        let Some(name) = component(reference, section) else {
            self.unsupported(
                place,
                format!("`{reference}` is not an entry of `#/components/{section}`"),
                "move its target there",
            );
            return None;
        };
        Some(Target { node, reference: place_of(section, &name).to_string() })
    }

    /// A component by its name.
    pub(super) fn component(&self, section: &str, name: &str) -> Option<&'r Node> {
        self.root.get("components")?.get(section)?.get(name)
    }

    /// A schema itself, behind any number of references; for looking, not for reporting.
    pub(super) fn target<'n>(&self, mut node: &'n Node) -> Option<&'n Node>
    where
        'r: 'n,
    {
        // No document has more references in a row than schemas.
        for _ in 0..MOST_STEPS {
            let Some(reference) = node.get("$ref") else { return Some(node) };
            node = self.component("schemas", &component(reference.as_str()?, "schemas")?)?;
        }
        None
    }

    /// A reference to a component that is not a schema, as one to the component at the end of the chain.
    pub(super) fn reference(&mut self, section: &str, what: &str, node: &Node, at: &Trail<'_>) -> Node {
        const REFERENCE: &[Member] = &[
            required("$ref", One(super::schema::as_it_is)),
            optional("summary", Text),
            optional("description", Text),
        ];
        let Some(target) = self.last(section, node, at) else { return Node::Null };
        let mut out = self.object(&format!("a reference to {what}"), REFERENCE, node, at);
        // Words beside it are the vendor's, which are not ours to publish; an overlay describes the component.
        out.retain(|name, _| name == "$ref");
        out.insert("$ref".to_owned(), Node::from(target.reference));
        Node::Mapping(out)
    }

    /// The component itself at the end of a chain of references.
    pub(super) fn last(&mut self, section: &str, node: &Node, at: &Trail<'_>) -> Option<Target<'r>> {
        let mut target = self.resolve(section, node.get("$ref")?, at)?;
        let mut seen = vec![target.reference.clone()];
        while let Some(next) = target.node.get("$ref") {
            let place = Pointer::from(target.reference.trim_start_matches('#'));
            target = self.resolve(section, next, &Trail::Elsewhere(&place))?;
            if seen.contains(&target.reference) {
                let message = format!("these references lead to each other: {}", seen.join(", "));
                let help = "replace one of these references by its target";
                self.report(at, Diagnostic::error("circular-reference", message).help(help));
                return None;
            }
            seen.push(target.reference.clone());
        }
        Some(target)
    }
}

const MOST_STEPS: usize = 10_000;

fn place_of(section: &str, name: &str) -> Pointer {
    Pointer::from("/components").child(section).child(name)
}

/// The name in a reference to a component of this section.
pub(super) fn component(reference: &str, section: &str) -> Option<String> {
    let pointer = Pointer::from(percent_decoded(reference.strip_prefix('#')?));
    let mut tokens = pointer.tokens();
    let found = [tokens.next(), tokens.next()];
    let name = tokens.next().filter(|name| !name.is_empty())?;
    let ours = found[0].as_deref() == Some("components") && found[1].as_deref() == Some(section);
    (ours && tokens.next().is_none()).then_some(name)
}

/// A URI's fragment, percent-decoded; invalid encodings stay.
fn percent_decoded(fragment: &str) -> String {
    if !fragment.contains('%') {
        return fragment.to_owned();
    }
    let mut bytes = Vec::with_capacity(fragment.len());
    let mut rest = fragment.as_bytes();
    while let Some((&byte, after)) = rest.split_first() {
        let code =
            (byte == b'%').then(|| after.get(..2)).flatten().and_then(|hex| std::str::from_utf8(hex).ok());
        match code
            .filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|hex| u8::from_str_radix(hex, 16).ok())
        {
            Some(code) => {
                bytes.push(code);
                rest = &after[2..];
            }
            None => {
                bytes.push(byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| fragment.to_owned())
}

/// Component schemas that hold themselves, which no stage can give a finite type.
pub(super) fn cycles(root: &Node) -> Diagnostics {
    let schemas = root.get("components").and_then(|components| components.get("schemas"));
    let Some(schemas) = schemas.and_then(Node::as_mapping) else { return Vec::new() };
    let targets = |schema: &Node| {
        let mut found = Vec::new();
        collect(schema, &mut found);
        found.iter().filter_map(|name| schemas.get_index_of(name.as_str())).collect::<Vec<_>>()
    };
    let edges: Vec<Vec<usize>> = schemas.values().map(targets).collect();
    let name = |index: usize| schemas.get_index(index).map_or("", |(name, _)| name);
    let mut diagnostics = Vec::new();
    let mut state: HashMap<usize, bool> = HashMap::new(); // false: on the path, true: done
    for start in 0..edges.len() {
        if state.contains_key(&start) {
            continue;
        }
        state.insert(start, false);
        let mut path = vec![(start, 0)];
        while let Some((node, next)) = path.last_mut() {
            let Some(&target) = edges[*node].get(*next) else {
                state.insert(*node, true);
                path.pop();
                continue;
            };
            *next += 1;
            match state.get(&target) {
                None => {
                    state.insert(target, false);
                    path.push((target, 0));
                }
                Some(false) => {
                    let from = path.iter().position(|(node, _)| *node == target).unwrap_or_default();
                    let circle: Vec<&str> =
                        path[from..].iter().map(|(node, _)| name(*node)).chain([name(target)]).collect();
                    let message =
                        format!("the schema `{}` holds itself: {}", name(target), shortened(&circle));
                    diagnostics.push(
                        Diagnostic::error("recursive-schema", message)
                            .help(
                                "replace one of these references by a schema without `$ref`, with an overlay",
                            )
                            .at(place_of("schemas", name(target))),
                    );
                }
                Some(true) => {}
            }
        }
    }
    diagnostics
}

/// The names of a circle, the middle of a long one left out.
fn shortened(names: &[&str]) -> String {
    const ENDS: usize = 6;
    if names.len() <= 2 * ENDS {
        return names.join(" -> ");
    }
    let (begin, end) = (names[..ENDS].join(" -> "), names[names.len() - ENDS..].join(" -> "));
    format!("{begin} -> .. ({} more) -> {end}", names.len() - 2 * ENDS)
}

/// The component schemas that a schema refers to; data (`example`, ..) is none.
fn collect(node: &Node, found: &mut Vec<String>) {
    match node {
        Node::Sequence(items) => items.iter().for_each(|item| collect(item, found)),
        Node::Mapping(members) => {
            found.extend(
                members
                    .get("$ref")
                    .and_then(Node::as_str)
                    .and_then(|reference| component(reference, "schemas")),
            );
            for (name, value) in members {
                match name.as_str() {
                    "example" | "examples" | "default" | "enum" | "const" => {}
                    // Names of the document's own, which may be called like a keyword.
                    "properties" | "patternProperties" => {
                        value
                            .as_mapping()
                            .into_iter()
                            .flat_map(Mapping::values)
                            .for_each(|value| collect(value, found));
                    }
                    name if name.starts_with("x-") => {}
                    _ => collect(value, found),
                }
            }
        }
        _ => {}
    }
}
