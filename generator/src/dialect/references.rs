//! `$ref`: where they may point, and that they do not run in circles.

use super::place::Place;
use super::rewrite::Rewriter;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Node, Pointer};
use std::collections::HashMap;

impl<'r> Rewriter<'r> {
    /// What a reference to a component of this section (`schemas`, ..) stands for.
    pub(super) fn resolve(&mut self, section: &str, reference: &Node, at: &Place<'_>) -> Option<&'r Node> {
        let place = at.member("$ref");
        let Some(reference) = reference.as_str() else {
            let message = format!("`$ref` must be a string, this is {}", reference.kind());
            self.report(&place, Diagnostic::error("wrong-kind", message));
            return None;
        };
        let Some(pointer) = reference.strip_prefix('#') else {
            self.unsupported(
                &place,
                format!("`{reference}` points outside the document"),
                "bundle the documents into one first",
            );
            return None;
        };
        let target = self.root.pointer(&Pointer::from(pointer));
        if target.is_none() {
            self.report(
                &place,
                Diagnostic::error("unresolved-reference", format!("`{reference}` is not in the document"))
                    .help("correct the name, or define what it names under `components`"),
            );
        } else if component(reference, section).is_none() {
            self.unsupported(
                &place,
                format!("`{reference}` is no entry of `#/components/{section}`"),
                "move what it names there",
            );
            return None;
        }
        target
    }
}

/// The name in a reference to a component of this section.
fn component<'n>(reference: &'n str, section: &str) -> Option<&'n str> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    (!name.is_empty() && !name.contains('/')).then_some(name)
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
                    let name = schemas.get_index(target).map_or("", |(name, _)| name);
                    diagnostics.push(
                        Diagnostic::error(
                            "unsupported-construct",
                            format!("the schema `{name}` holds itself"),
                        )
                        .help("give the inner use a schema without `$ref`")
                        .at(Pointer::from("/components/schemas").child(name)),
                    );
                }
                Some(true) => {}
            }
        }
    }
    diagnostics
}

/// The component schemas that a schema refers to; data (`example`, ..) is none.
fn collect(node: &Node, found: &mut Vec<String>) {
    match node {
        Node::Sequence(items) => items.iter().for_each(|item| collect(item, found)),
        Node::Mapping(members) => {
            if let Some(name) =
                members.get("$ref").and_then(Node::as_str).and_then(|r| component(r, "schemas"))
            {
                found.push(name.replace("~1", "/").replace("~0", "~"));
            }
            let schemas = members
                .iter()
                .filter(|(name, _)| !matches!(name.as_str(), "example" | "examples" | "default" | "enum"));
            schemas.for_each(|(_, value)| collect(value, found));
        }
        _ => {}
    }
}
