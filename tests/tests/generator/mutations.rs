//! Documents that went wrong at random: whatever comes, the generator neither panics nor fails without a message.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::Severity;
use egauge_webapi_generator::document::{self, Document, Mapping, Node, Pointer};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use workspace_tests::trees::{SMALL, documents, listing, overlays, places};

/// What is done to one place of a tree.
#[derive(Clone, Debug)]
enum Change {
    Remove,
    /// Puts another part of the same tree here.
    Graft(usize),
    Replace(Node),
    Rename(String),
}

/// Texts that mean something to YAML, JSON pointers, `OpenAPI` or Rust.
const TEXTS: &[&str] = &[
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

fn text() -> impl Strategy<Value = String> {
    proptest::sample::select(TEXTS).prop_map(str::to_owned)
}

fn replacement() -> impl Strategy<Value = Node> {
    let number = |number: f64| serde_json::Number::from_f64(number).map(Node::Number).expect("finite");
    prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Bool),
        any::<i64>().prop_map(|number| Node::Number(number.into())),
        Just(number(1e300)),
        Just(number(-0.5)),
        text().prop_map(Node::String),
        Just(Node::Sequence(Vec::new())),
        proptest::collection::vec(text().prop_map(Node::String), 1..3).prop_map(Node::Sequence),
        Just(Node::Mapping(Mapping::new())),
        text().prop_map(|name| Node::Mapping(Mapping::from_iter([(name, Node::Null)]))),
    ]
}

fn changes() -> impl Strategy<Value = Vec<(usize, Change)>> {
    let change = prop_oneof![
        Just(Change::Remove),
        any::<usize>().prop_map(Change::Graft),
        replacement().prop_map(Change::Replace),
        text().prop_map(Change::Rename),
    ];
    proptest::collection::vec((any::<usize>(), change), 1..4)
}

fn mutate(root: &mut Node, (place, change): &(usize, Change)) {
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
            if let Some(node) = members.shift_remove(&*name) {
                members.insert(other.clone(), node);
            }
        }
        (Some(Node::Mapping(members)), _) => drop(members.shift_remove(&*name)),
        (Some(Node::Sequence(items)), Change::Remove) => drop(items.remove(name.parse().expect("an index"))),
        _ => {}
    }
}

/// A part of 4.6 as code is generated from it: some paths, and the components that they use.
fn part() -> &'static Document {
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
fn outcome(document: &Document) -> Result<(), String> {
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 250, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_tree_is_generated_from_or_refused(changes in changes()) {
        let mut document = part().clone();
        for change in &changes {
            mutate(&mut document.root, change);
        }
        let _ = outcome(&document);
    }

    #[test]
    fn a_changed_text_is_read_or_refused(end in 0..SMALL.len(), at in 0..SMALL.len(), by in "[-:{}\\[\\]#&*!|>'\"%@`, \t\na0é\u{0}\u{feff}]{0,2}") {
        let mut text = SMALL.to_owned();
        text.insert_str(at, &by);
        let end = if end % 2 == 0 { text.floor_char_boundary(end) } else { text.len() };
        match Document::parse("small.yaml", &text[..end]) {
            Ok(document) => drop(outcome(&document)),
            Err(errors) => prop_assert!(errors.iter().all(|error| error.position.is_some() && !error.message.is_empty())),
        }
    }
}
