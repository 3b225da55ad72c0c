//! Every keyword of OpenAPI 3.1 and JSON Schema 2020-12, added to a small document: the output changes, or the keyword is
//! refused, or it is in the list of those that mean nothing here. The outcome is committed as `generator/KEYWORDS.md`.

mod cases;

use cases::{CASES, Case};
use egauge_webapi_generator as generator;
use egauge_webapi_generator::dialect::idle::{self, IDLE};
use egauge_webapi_generator::document::{self, Document, Mapping, Node, Pointer};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use workspace_tests::trees::{listing, workspace, yaml};

const BASE: &str = include_str!("base.yaml");

/// What becomes of a keyword.
#[derive(PartialEq)]
enum Outcome {
    /// These parts of the output change.
    Changes(BTreeSet<&'static str>),
    /// An error of this code, and what to do about it.
    Refused(&'static str, String),
    Nothing,
}

/// The keyword itself; behind it a case may say more: `in: header`.
fn keyword(name: &str) -> &str {
    name.split([':', ' ']).next().unwrap_or(name)
}

/// The base with a member set at a place; what has no such object gets one.
fn with(place: &str, name: &str, value: &str) -> Node {
    let mut root = yaml(BASE);
    let pointer = Pointer::from(place);
    if root.pointer(&pointer).is_none() {
        let parent =
            pointer.parent().and_then(|parent| root.pointer_mut(&parent)).and_then(Node::as_mapping_mut);
        let name = pointer.tokens().last().expect("not the root");
        parent.expect("an object").insert(name, Node::Mapping(Mapping::new()));
    }
    let name = match name {
        "/{path}" => "/other",
        "no" => "colour",
        name => name,
    };
    let object = root.pointer_mut(&pointer).and_then(Node::as_mapping_mut);
    object.unwrap_or_else(|| panic!("{place} is no object")).insert(name.to_owned(), yaml(value));
    root
}

/// The generated files, less the digests and `document.rs`, which is the document.
fn files(root: &Node) -> Result<Vec<(String, String)>, Vec<generator::diagnostic::Diagnostic>> {
    let document = Document::parse("keyword.yaml", document::write(root, &|_| None))?;
    let sha256 = generator::sha256(&document);
    let generated = generator::generate(&document, &[])?;
    let own = |text: &str| {
        let lines = text.lines().filter(|line| !line.starts_with("// Digest of what follows"));
        lines.collect::<Vec<_>>().join("\n").replace(&sha256, "SHA256")
    };
    let files = generated.files.iter().filter(|file| file.path != "document.rs");
    Ok(files.map(|file| (file.path.clone(), own(&file.text))).collect())
}

/// The part of the output that a file belongs to.
fn part(path: &str) -> &'static str {
    match path.split('/').next() {
        Some("models") => "models",
        Some("resources" | "verbs.rs") => "client",
        Some("server") => "server",
        Some("probes.rs") => "probe",
        _ => "crate",
    }
}

fn outcome(base: &[(String, String)], (object, name, place, value): Case) -> Outcome {
    match files(&with(place, keyword(name), value)) {
        Ok(files) => {
            let changed = files.iter().filter(|file| !base.contains(file)).map(|(path, _)| part(path));
            let gone = base.iter().filter(|(path, _)| !files.iter().any(|(other, _)| other == path));
            let parts: BTreeSet<_> = changed.chain(gone.map(|(path, _)| part(path))).collect();
            if parts.is_empty() { Outcome::Nothing } else { Outcome::Changes(parts) }
        }
        Err(errors) => {
            let error = errors.first().expect("an error");
            assert!(error.file.is_some() && error.position.is_some(), "{object} {name}: {error}");
            let help = error.help.clone().unwrap_or_else(|| panic!("{object} {name}: no help\n{error}"));
            Outcome::Refused(error.code, help)
        }
    }
}

#[test]
fn every_keyword_is_honoured_refused_or_known_to_mean_nothing() {
    let base = files(&yaml(BASE)).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let mut table = String::from(
        "# Keywords\n\nEvery keyword of OpenAPI 3.1 and JSON Schema 2020-12, and what the generator makes of it. A test adds each \
         to a small\ndocument and writes this table; `INSTA_UPDATE=always cargo test -p workspace-tests keyword` \
         updates it.\n\n| object | keyword | what becomes of it | |\n|---|---|---|---|\n",
    );
    let mut unused: BTreeSet<(&str, &str)> = IDLE.iter().map(|idle| (idle.object, idle.keyword)).collect();
    let mut wrong = String::new();
    for case in CASES {
        let (object, name, ..) = *case;
        unused.remove(&(object, name));
        let outcome = outcome(&base, *case);
        // A case of its own (`security: []`) may be another than the keyword's.
        let of_keyword = (outcome == Outcome::Nothing).then(|| idle::reason(object, keyword(name))).flatten();
        let (what, more) = match (outcome, idle::reason(object, name).or(of_keyword)) {
            (Outcome::Changes(parts), None) => {
                ("honoured".to_owned(), parts.into_iter().collect::<Vec<_>>().join(", "))
            }
            (Outcome::Refused(code, help), None) => (format!("refused: `{code}`"), help),
            (Outcome::Nothing, Some(reason)) => ("means nothing here".to_owned(), reason.to_owned()),
            (Outcome::Nothing, None) => {
                writeln!(wrong, "{object} {name}: nothing follows from it, and it is not in the list")
                    .expect("a string");
                continue;
            }
            (_, Some(_)) => {
                writeln!(wrong, "{object} {name}: it is in the list, though something follows from it")
                    .expect("a string");
                continue;
            }
        };
        writeln!(table, "| {object} | `{name}` | {what} | {} |", more.replace('|', "\\|"))
            .expect("a string grows");
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(unused.is_empty(), "in the list and in no case: {unused:?}");
    let path = workspace().join("generator/KEYWORDS.md");
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        fs::write(&path, &table).expect("writable");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(committed, table, "generator/KEYWORDS.md is stale: see its second line");
}
