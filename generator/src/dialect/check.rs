//! Reading by `openapiv3`, and the proof that nothing was lost on the way.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Mapping, Node, Pointer, from_members};
use openapiv3::{Components, OpenAPI, PathItem, Paths};
use serde::Deserialize as _;
use serde_json::Value;
use std::cell::RefCell;

/// A document as `openapiv3` reads it, without its paths: the library needs 7 kB for each, so that they are read one
/// at a time.
pub(crate) struct Read<'t> {
    root: &'t Node,
    tree: &'t Node,
    /// All but the paths.
    pub(crate) openapi: OpenAPI,
}

impl<'t> Read<'t> {
    /// Reads the rewritten tree; `root` is the document that it was made from.
    pub(super) fn new(root: &'t Node, tree: &'t Node) -> Result<Self, Diagnostics> {
        let beside = tree.get("paths").map(beside_paths);
        let members = tree.as_mapping().into_iter().flatten().map(|(name, node)| match &beside {
            Some(beside) if *name == "paths" => (name.as_str(), beside),
            _ => (name.as_str(), node),
        });
        let openapi: OpenAPI = from_members(members).map_err(|error| unreadable(root, tree, &error))?;
        Ok(Self { root, tree, openapi })
    }

    /// The paths, to be read.
    pub(crate) fn paths(&self) -> PathItems<'t> {
        PathItems { root: self.root, tree: self.tree, problems: RefCell::default() }
    }

    /// Proves that nothing was lost, of the paths neither.
    pub(crate) fn prove(&self, paths: PathItems<'_>) -> Result<(), Diagnostics> {
        let Problems { unreadable, lossy } = paths.problems.into_inner();
        if !unreadable.is_empty() {
            return Err(unreadable);
        }
        let differences = lossy.into_iter().map(Ok).chain(prove(self.tree, &self.openapi));
        let differences: Vec<(Pointer, String)> = differences.collect::<Result<_, _>>()?;
        let lossy = |(pointer, what): (Pointer, String)| {
            Diagnostic::error("lossy-dialect", format!("reading the document would lose this: {what}"))
                .help("express it in another way with an overlay")
                .at(nearest(self.root, pointer))
        };
        if differences.is_empty() { Ok(()) } else { Err(differences.into_iter().map(lossy).collect()) }
    }
}

/// The paths of a document, each to be read on its own.
pub(crate) struct PathItems<'t> {
    root: &'t Node,
    tree: &'t Node,
    problems: RefCell<Problems>,
}

/// What was wrong with paths that were read.
#[derive(Default)]
struct Problems {
    unreadable: Diagnostics,
    lossy: Vec<(Pointer, String)>,
}

impl<'t> PathItems<'t> {
    /// The paths in the document's order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'t str, &'t Node)> + use<'t> {
        let paths = self.tree.get("paths").and_then(Node::as_mapping).into_iter().flatten();
        paths.map(|(path, node)| (path.as_str(), node)).filter(|(path, _)| !path.starts_with("x-"))
    }

    /// Reads a path.
    pub(crate) fn read(&self, node: &Node) -> Option<PathItem> {
        PathItem::deserialize(node).ok()
    }

    /// Reads a path for the last time, and notes what is wrong with it.
    pub(crate) fn proved(&self, path: &str, node: &Node) -> Option<PathItem> {
        let place = || Pointer::from("/paths").child(path);
        let read = PathItem::deserialize(node).and_then(|item| Ok((serde_json::to_value(&item)?, item)));
        let mut problems = self.problems.borrow_mut();
        match read {
            Ok((read, item)) => {
                problems.lossy.extend(difference(&place(), node, &read));
                Some(item)
            }
            Err(error) => {
                let message = format!("this cannot be read as OpenAPI 3.0: {error}");
                let place = nearest(self.root, place());
                problems.unreadable.push(Diagnostic::error("unreadable-dialect", message).at(place));
                None
            }
        }
    }
}

/// The extensions of `paths`.
fn beside_paths(paths: &Node) -> Node {
    let mut paths = paths.clone();
    if let Some(paths) = paths.as_mapping_mut() {
        paths.retain(|name, _| name.starts_with("x-"));
    }
    paths
}

/// Compares the rewritten tree with what was read from it, part by part: what is read, written again as a whole, would
/// take more room than all else.
fn prove(tree: &Node, openapi: &OpenAPI) -> Vec<Result<(Pointer, String), Diagnostics>> {
    let mut differences = Vec::new();
    let mut compare = |place: &Pointer, written: &Node, read: Result<Value, serde_json::Error>| match read {
        Ok(read) => differences.extend(difference(place, written, &read).into_iter().map(Ok)),
        Err(error) => differences.push(Err(vec![Diagnostic::error("lossy-dialect", error.to_string())])),
    };
    let components = Pointer::from("/components");
    let mut rest = skeleton(openapi);
    if let Some(all) = &openapi.components {
        let written = tree.get("components").and_then(|components| components.get("schemas"));
        for (name, schema) in &all.schemas {
            let written = written.and_then(|schemas| schemas.get(name)).unwrap_or(&Node::Null);
            compare(&components.child("schemas").child(name), written, serde_json::to_value(schema));
        }
        let Components {
            schemas: _,
            responses,
            parameters,
            examples,
            request_bodies,
            headers,
            security_schemes,
            links,
            callbacks,
            extensions,
        } = all;
        rest.components = Some(Components {
            schemas: Default::default(),
            responses: responses.clone(),
            parameters: parameters.clone(),
            examples: examples.clone(),
            request_bodies: request_bodies.clone(),
            headers: headers.clone(),
            security_schemes: security_schemes.clone(),
            links: links.clone(),
            callbacks: callbacks.clone(),
            extensions: extensions.clone(),
        });
    }
    compare(&Pointer::root(), &without_parts(tree, openapi), serde_json::to_value(&rest));
    differences
}

/// Where what was read is not what was written.
fn difference(place: &Pointer, written: &Node, read: &Value) -> Vec<(Pointer, String)> {
    let mut comparison = Comparison::default();
    comparison.compare(written, read);
    comparison.differences.into_iter().map(|(pointer, what)| (place.join(&pointer), what)).collect()
}

/// What was read, without paths and components.
fn skeleton(openapi: &OpenAPI) -> OpenAPI {
    let OpenAPI { openapi, info, servers, paths, components: _, security, tags, external_docs, extensions } =
        openapi;
    OpenAPI {
        openapi: openapi.clone(),
        info: info.clone(),
        servers: servers.clone(),
        paths: Paths { paths: Default::default(), extensions: paths.extensions.clone() },
        components: None,
        security: security.clone(),
        tags: tags.clone(),
        external_docs: external_docs.clone(),
        extensions: extensions.clone(),
    }
}

/// The tree without what is compared by itself: the paths and schemas that were read.
fn without_parts(tree: &Node, openapi: &OpenAPI) -> Node {
    let schemas = openapi.components.as_ref().map(|components| &components.schemas);
    let left = |members: &Mapping, is_read: &dyn Fn(&str) -> bool| {
        let left = members.iter().filter(|(name, _)| !is_read(name));
        left.map(|(name, node)| (name.clone(), node.clone())).collect::<Mapping>()
    };
    let mut rest = Mapping::new();
    for (name, node) in tree.as_mapping().into_iter().flatten() {
        let node = match (name.as_str(), node) {
            ("paths", paths) => beside_paths(paths),
            ("components", Node::Mapping(components)) => {
                let mut sections = left(components, &|section| section == "schemas");
                if let Some(Node::Mapping(all)) = components.get("schemas") {
                    let unread = left(all, &|name| schemas.is_some_and(|schemas| schemas.contains_key(name)));
                    if !unread.is_empty() {
                        sections.insert("schemas".to_owned(), Node::Mapping(unread));
                    }
                }
                Node::Mapping(sections)
            }
            _ => node.clone(),
        };
        rest.insert(name.clone(), node);
    }
    Node::Mapping(rest)
}

/// Finds which parts of the document it was.
fn unreadable(root: &Node, tree: &Node, error: &serde_json::Error) -> Diagnostics {
    let mut diagnostics = Vec::new();
    let mut report = |pointer: Pointer, error: serde_json::Error| {
        let message = format!("this cannot be read as OpenAPI 3.0: {error}");
        diagnostics.push(Diagnostic::error("unreadable-dialect", message).at(nearest(root, pointer)));
    };
    for (section, entries) in tree.get("components").and_then(Node::as_mapping).into_iter().flatten() {
        for (name, entry) in entries.as_mapping().into_iter().flatten() {
            let entry = Node::Mapping([(name.clone(), entry.clone())].into_iter().collect());
            let alone = Node::Mapping([(section.clone(), entry)].into_iter().collect());
            if let Err(error) = Components::deserialize(&alone) {
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
pub(super) fn nearest(root: &Node, mut pointer: Pointer) -> Pointer {
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
                    self.within(Step::Member(name), |here| match read.get(name.as_str()) {
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
