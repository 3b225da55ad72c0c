//! Reading by `openapiv3`, and the proof that nothing was lost on the way.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Node, Pointer};
use openapiv3::{Components, OpenAPI, PathItem};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads the rewritten tree; `root` is the document that it was made from.
pub(super) fn read(root: &Node, tree: &Node) -> Result<OpenAPI, Diagnostics> {
    parse::<OpenAPI>(tree).map_err(|error| unreadable(root, tree, &error))
}

/// Compares the rewritten tree with what was read from it.
pub(super) fn prove(root: &Node, tree: &Node, openapi: &OpenAPI) -> Result<(), Diagnostics> {
    let read = serde_json::to_value(openapi)
        .map_err(|error| vec![Diagnostic::error("lossy-dialect", error.to_string())])?;
    let mut comparison = Comparison::default();
    comparison.compare(tree, &read);
    if comparison.differences.is_empty() {
        return Ok(());
    }
    let lossy = |(pointer, what): (Pointer, String)| {
        Diagnostic::error("lossy-dialect", format!("reading the document would lose this: {what}"))
            .help("say it in another way with an overlay")
            .at(nearest(root, pointer))
    };
    Err(comparison.differences.into_iter().map(lossy).collect())
}

// By way of JSON text, since a `serde_json::Value` between would sort the members.
fn parse<T: DeserializeOwned>(node: &Node) -> Result<T, serde_json::Error> {
    serde_json::from_str(&serde_json::to_string(node)?)
}

/// Finds which parts of the document it was.
fn unreadable(root: &Node, tree: &Node, error: &serde_json::Error) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let mut report = |pointer: Pointer, error: serde_json::Error| {
        let message = format!("this cannot be read as OpenAPI 3.0: {error}");
        diagnostics.push(Diagnostic::error("unreadable-dialect", message).at(nearest(root, pointer)));
    };
    for (path, item) in tree.get("paths").and_then(Node::as_mapping).into_iter().flatten() {
        if let Err(error) = parse::<PathItem>(item) {
            report(Pointer::from("/paths").child(path), error);
        }
    }
    for (section, entries) in tree.get("components").and_then(Node::as_mapping).into_iter().flatten() {
        for (name, entry) in entries.as_mapping().into_iter().flatten() {
            let entry = Node::Mapping([(name.clone(), entry.clone())].into_iter().collect());
            let alone = Node::Mapping([(section.clone(), entry)].into_iter().collect());
            if let Err(error) = parse::<Components>(&alone) {
                report(Pointer::from("/components").child(section).child(name), error);
            }
        }
    }
    if diagnostics.is_empty() {
        let message = format!("the document cannot be read as OpenAPI 3.0: {error}");
        diagnostics.push(Diagnostic::error("unreadable-dialect", message).at(Pointer::root()));
    }
    diagnostics
}

/// The place itself, or what it is part of: the rewriting made places that the document does not have.
fn nearest(root: &Node, mut pointer: Pointer) -> Pointer {
    while root.pointer(&pointer).is_none() {
        match pointer.parent() {
            Some(parent) => pointer = parent,
            None => break,
        }
    }
    pointer
}

/// Differences between what was written and what was read: numbers by value, no order of members, and a
/// `null` that was read is as good as nothing.
#[derive(Default)]
struct Comparison<'a> {
    /// Where it is now: a pointer is made of it only for a difference.
    steps: Vec<Step<'a>>,
    differences: Vec<(Pointer, String)>,
}

enum Step<'a> {
    Member(&'a str),
    Item(usize),
}

impl<'a> Comparison<'a> {
    fn compare(&mut self, written: &'a Node, read: &'a Value) {
        match (written, read) {
            (Node::Mapping(written), Value::Object(read)) => {
                for (name, value) in written {
                    self.within(Step::Member(name), |here| match read.get(name) {
                        Some(read) => here.compare(value, read),
                        None => here.differ(Some(value), None),
                    });
                }
                for (name, value) in read {
                    if !written.contains_key(name) && !value.is_null() {
                        self.within(Step::Member(name), |here| here.differ(None, Some(value)));
                    }
                }
            }
            (Node::Sequence(written), Value::Array(read)) if written.len() == read.len() => {
                for (index, (written, read)) in written.iter().zip(read).enumerate() {
                    self.within(Step::Item(index), |here| here.compare(written, read));
                }
            }
            (written, read) if same(written, read) => {}
            (written, read) => self.differ(Some(written), Some(read)),
        }
    }

    fn within(&mut self, step: Step<'a>, look: impl FnOnce(&mut Self)) {
        self.steps.push(step);
        look(self);
        self.steps.pop();
    }

    fn differ(&mut self, written: Option<&Node>, read: Option<&Value>) {
        let place = self.steps.iter().fold(Pointer::root(), |place, step| match step {
            Step::Member(name) => place.child(name),
            Step::Item(index) => place.item(*index),
        });
        self.differences.push((place, describe(written, read)));
    }
}

/// Whether two scalars are the same.
fn same(written: &Node, read: &Value) -> bool {
    match (written, read) {
        (Node::Null, Value::Null) => true,
        (Node::Bool(written), Value::Bool(read)) => written == read,
        (Node::String(written), Value::String(read)) => written == read,
        (Node::Number(written), Value::Number(read)) => written == read || written.as_f64() == read.as_f64(),
        _ => false,
    }
}

fn describe(written: Option<&Node>, read: Option<&Value>) -> String {
    let written = written.map_or_else(|| "nothing".to_owned(), |node| excerpt(serde_json::to_string(node)));
    let read = read.map_or_else(|| "nothing".to_owned(), |value| excerpt(serde_json::to_string(value)));
    format!("`{written}` became `{read}`")
}

fn excerpt(text: Result<String, serde_json::Error>) -> String {
    const LONGEST: usize = 60;
    let text = text.unwrap_or_else(|error| error.to_string());
    if text.chars().count() <= LONGEST { text } else { text.chars().take(LONGEST).chain(['…']).collect() }
}
