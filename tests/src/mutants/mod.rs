//! Documents that went wrong at random, for the property test of the generator and for `.ci/mutants`.

use crate::trees::{documents, listing, overlays, places};
use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::Severity;
use egauge_webapi_generator::document::{self, Document, Mapping, Node, Pointer};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// What is done to one place of a tree.
#[derive(Clone, Debug)]
pub enum Change {
    /// Takes it away.
    Remove,
    /// Puts another part of the same tree here.
    Graft(usize),
    /// Puts this here.
    Replace(Node),
    /// Gives the member another name.
    Rename(String),
}

/// Texts that mean something to YAML, JSON pointers, `OpenAPI` or Rust.
pub const TEXTS: &[&str] = &[
    "",
    "a",
    "self",
    "Self",
    "crate",
    "_",
    "r#type",
    "fn",
    "1",
    "{}",
    "{a}",
    "/",
    "//",
    "$ref",
    "#/",
    "#/paths",
    "~",
    "é°",
    "\u{0}",
    "\n",
    "`",
    "\"",
    "*/",
    "null",
    "object",
    "array",
    "string",
    "integer",
    "#/components/schemas/StatusObject",
    "../a",
    "x-a",
    "get",
    "Unknown",
    "unknown",
    "additional",
    "new",
    "body",
    "query",
    "{name}",
    "default",
    "200",
];

/// Carries out a change at one of the places of a tree, given by its number.
pub fn mutate(root: &mut Node, (place, change): &(usize, Change)) {
    let mut all = Vec::new();
    places(root, &Pointer::root(), &mut all);
    let Some(at) = all.get(place % all.len().max(1)) else { return };
    let Some(name) = at.tokens().last() else { return };
    let graft = match change {
        Change::Graft(from) => root.pointer(&all[from % all.len()]).cloned(),
        Change::Replace(by) => Some(by.clone()),
        Change::Remove | Change::Rename(_) => None,
    };
    if let (Some(graft), Some(node)) = (graft, root.pointer_mut(at)) {
        *node = graft;
        return;
    }
    match (at.parent().and_then(|parent| root.pointer_mut(&parent)), change) {
        (Some(Node::Mapping(members)), Change::Rename(other)) => {
            if let Some(node) = members.shift_remove(&name) {
                members.insert(other.clone(), node);
            }
        }
        (Some(Node::Mapping(members)), _) => drop(members.shift_remove(&name)),
        (Some(Node::Sequence(items)), Change::Remove) => drop(items.remove(name.parse().unwrap_or_default())),
        _ => {}
    }
}

/// A part of 4.6 as code is generated from it: some paths, and the components that they use.
pub fn part() -> &'static Document {
    const PATHS: [&str; 6] = [
        "/register",
        "/capture",
        "/store/{section}/{paragraph}/",
        "/config/user/{name}",
        "/ctid/{port}",
        "/ctrl/device",
    ];
    static PART: OnceLock<Document> = OnceLock::new();
    PART.get_or_init(|| {
        let document = documents("4.6").remove(0);
        let (mut root, _) = generator::effective(&document, &overlays())
            .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        let member = |node: &mut Node, name: &str, keep: &dyn Fn(&str) -> bool| {
            let members = node.as_mapping_mut().and_then(|members| members.get_mut(name));
            if let Some(members) = members.and_then(Node::as_mapping_mut) {
                members.retain(|name, _| keep(name));
            }
        };
        member(&mut root, "paths", &|path| PATHS.contains(&path));
        loop {
            let mut used = BTreeSet::new();
            references(&root, &mut used);
            let before = used.len();
            let components =
                root.as_mapping_mut().and_then(|members| members.get_mut("components")).expect("components");
            for kind in ["schemas", "parameters", "responses"] {
                member(components, kind, &|name| used.contains(&format!("#/components/{kind}/{name}")));
            }
            used.clear();
            references(&root, &mut used);
            if used.len() == before {
                break;
            }
        }
        let text = document::write(&root, &|_| None);
        let document =
            Document::parse("part.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        assert_eq!(outcome(&document), Ok(()), "the part itself is good");
        document
    })
}

fn references(node: &Node, found: &mut BTreeSet<String>) {
    match node {
        Node::Mapping(members) => {
            found.extend(node.get("$ref").and_then(Node::as_str).map(str::to_owned));
            members.values().for_each(|member| references(member, found));
        }
        Node::Sequence(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Generates; what is wrong must be said.
pub fn outcome(document: &Document) -> Result<(), String> {
    match generator::generate(document, &[]) {
        Ok(generated) => {
            assert!(!generated.files.is_empty());
            Ok(())
        }
        Err(errors) => {
            assert!(
                errors.iter().any(|error| error.severity == Severity::Error),
                "no error among {errors:?}"
            );
            for error in &errors {
                assert!(!error.message.trim().is_empty() && error.file.is_some(), "{error:?}");
                // A document that is wrong is not a fault of the generator.
                assert_ne!(error.code, "unprintable", "{error}");
            }
            Err(listing(&errors))
        }
    }
}

/// Numbers at random, the same from the same seed, and what is made of them.
#[derive(Clone, Debug)]
pub struct Random(fastrand::Rng);

impl Random {
    /// Begins with this seed.
    pub fn new(seed: u64) -> Self {
        Self(fastrand::Rng::with_seed(seed))
    }

    /// A number below this one.
    pub fn below(&mut self, end: usize) -> usize {
        self.0.usize(..end.max(1))
    }

    fn text(&mut self) -> String {
        TEXTS[self.below(TEXTS.len())].to_owned()
    }

    fn node(&mut self) -> Node {
        match self.below(8) {
            0 => Node::Null,
            1 => Node::Bool(self.below(2) == 0),
            2 => Node::Number((self.below(1000) as u64).into()),
            3 => serde_json::Number::from_f64(-0.5).map_or(Node::Null, Node::Number),
            4 => Node::Sequence(vec![Node::from(self.text())]),
            5 => Node::Mapping(Mapping::from_iter([(self.text(), Node::Null)])),
            _ => Node::from(self.text()),
        }
    }

    /// One to three changes.
    pub fn changes(&mut self) -> Vec<(usize, Change)> {
        let count = 1 + self.below(3);
        (0..count)
            .map(|_| {
                let change = match self.below(4) {
                    0 => Change::Remove,
                    1 => Change::Graft(self.below(usize::MAX)),
                    2 => Change::Replace(self.node()),
                    _ => Change::Rename(self.text()),
                };
                (self.below(usize::MAX), change)
            })
            .collect()
    }
}
