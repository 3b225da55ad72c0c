//! Reading by `openapiv3`, and the proof that nothing was lost on the way.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Mapping, Node, Pointer};
use openapiv3::{Components, OpenAPI, PathItem, Paths, ReferenceOr};
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;

/// Reads the rewritten tree; `root` is the document that it was made from.
///
/// Path by path, since `openapiv3` needs 7 kB for each: a map of them that grows as it is read takes three times that.
pub(super) fn read(root: &Node, tree: &Node) -> Result<OpenAPI, Diagnostics> {
    let mut openapi: OpenAPI = parse(&WithoutPaths(tree)).map_err(|error| unreadable(root, tree, &error))?;
    let Some(paths) = tree.get("paths").and_then(Node::as_mapping) else { return Ok(openapi) };
    let mut diagnostics = Diagnostics::new();
    openapi.paths.paths.reserve_exact(paths.len());
    for (path, item) in paths {
        let read = if path.starts_with("x-") {
            serde_json::to_value(item).map(|value| drop(openapi.paths.extensions.insert(path.clone(), value)))
        } else {
            let insert = |item| drop(openapi.paths.paths.insert(path.clone(), ReferenceOr::Item(item)));
            parse::<PathItem>(item).map(insert)
        };
        if let Err(error) = read {
            let message = format!("this cannot be read as OpenAPI 3.0: {error}");
            let place = Pointer::from("/paths").child(path);
            diagnostics.push(Diagnostic::error("unreadable-dialect", message).at(nearest(root, place)));
        }
    }
    if diagnostics.is_empty() { Ok(openapi) } else { Err(diagnostics) }
}

/// A document whose `paths` are read by themselves.
struct WithoutPaths<'a>(&'a Node);

impl Serialize for WithoutPaths<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Node::Mapping(members)) = self else { return self.0.serialize(serializer) };
        let nothing = Node::Mapping(Mapping::new());
        serializer.collect_map(
            members.iter().map(|(name, node)| (name, if name == "paths" { &nothing } else { node })),
        )
    }
}

/// Compares the rewritten tree with what was read from it, part by part: what is read, written again as a whole, would
/// take more room than all else.
pub(super) fn prove(root: &Node, tree: &Node, openapi: &OpenAPI) -> Result<(), Diagnostics> {
    let mut differences = Vec::new();
    let mut compare = |place: &Pointer,
                       written: &Node,
                       read: &dyn Fn() -> Result<Value, serde_json::Error>|
     -> Result<(), Diagnostics> {
        let read = read().map_err(|error| vec![Diagnostic::error("lossy-dialect", error.to_string())])?;
        let mut comparison = Comparison::default();
        comparison.compare(written, &read);
        differences
            .extend(comparison.differences.into_iter().map(|(pointer, what)| (place.join(&pointer), what)));
        Ok(())
    };
    let (paths, components) = (Pointer::from("/paths"), Pointer::from("/components"));
    for (path, item) in openapi.paths.iter() {
        let written = tree.get("paths").and_then(|paths| paths.get(path)).unwrap_or(&Node::Null);
        compare(&paths.child(path), written, &|| serde_json::to_value(item))?;
    }
    let mut rest = skeleton(openapi);
    if let Some(all) = &openapi.components {
        let written = tree.get("components").and_then(|components| components.get("schemas"));
        for (name, schema) in &all.schemas {
            let written = written.and_then(|schemas| schemas.get(name)).unwrap_or(&Node::Null);
            compare(&components.child("schemas").child(name), written, &|| serde_json::to_value(schema))?;
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
    compare(&Pointer::root(), &without_parts(tree, openapi), &|| serde_json::to_value(&rest))?;
    if differences.is_empty() {
        return Ok(());
    }
    let lossy = |(pointer, what): (Pointer, String)| {
        Diagnostic::error("lossy-dialect", format!("reading the document would lose this: {what}"))
            .help("say it in another way with an overlay")
            .at(nearest(root, pointer))
    };
    Err(differences.into_iter().map(lossy).collect())
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
            ("paths", Node::Mapping(paths)) => {
                Node::Mapping(left(paths, &|path| openapi.paths.paths.contains_key(path)))
            }
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

// By way of JSON text, since a `serde_json::Value` between would sort the members.
fn parse<T: DeserializeOwned>(node: &impl Serialize) -> Result<T, serde_json::Error> {
    serde_json::from_str(&serde_json::to_string(node)?)
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
