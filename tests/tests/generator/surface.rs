//! The surface of the API, an operation a line: one snapshot for each revision and one for each step between them.

use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::ir::Api;
use egauge_webapi_generator::naming::Names;
use egauge_webapi_generator::overlay::Overlay;
use egauge_webapi_generator::render::Context;
use egauge_webapi_generator::{self as generator, surface};
use serde_yaml::Value;
use std::collections::BTreeSet;
use workspace_tests::trees::{REVISIONS, counted, documents, listing, overlays};

fn api(document: &Document, overlays: &[Overlay]) -> (Api, Names) {
    let (api, names, _) =
        generator::api(document, overlays).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    (api, names)
}

#[test]
fn every_revision_has_its_operations() {
    let overlays = overlays();
    let mut before: Option<(&str, Vec<String>)> = None;
    for revision in REVISIONS.iter().copied() {
        let (api, names) = api(&documents(revision)[0], &overlays);
        let lines = surface::operations(Context { api: &api, names: &names });
        assert_eq!(lines.len(), counted(revision).unwrap_or(lines.len()), "{revision}");
        insta::assert_snapshot!(format!("surface_{revision}"), lines.join("\n"));
        if let Some((old, before)) = before {
            let changes = surface::changes(&before, &lines);
            insta::assert_snapshot!(format!("changes_{old}_to_{revision}"), changes.join("\n"));
        }
        before = Some((revision, lines));
    }
}

/// Method, path and operationId of each operation, read without any of our own code.
fn listed(text: &str) -> BTreeSet<(String, String, String)> {
    let document: Value = serde_yaml::from_str(text).expect("YAML");
    let mut found = BTreeSet::new();
    for (path, item) in document["paths"].as_mapping().expect("`paths` is an object") {
        for (method, operation) in item.as_mapping().expect("a path holds operations") {
            if let Some(id) = operation.get("operationId").and_then(Value::as_str) {
                let text = |value: &Value| value.as_str().expect("a string").to_owned();
                found.insert((text(method).to_uppercase(), text(path), id.to_owned()));
            }
        }
    }
    found
}

#[test]
fn no_operation_of_a_document_is_lost() {
    let overlays = overlays();
    for revision in REVISIONS.iter().copied() {
        let found = documents(revision);
        if found.len() < 2 {
            eprintln!(
                "the official document of {revision} is not at hand: only the imported one is compared"
            );
        }
        let count = counted(revision);
        for document in found {
            let listed = listed(&document.text);
            assert_eq!(listed.len(), count.unwrap_or(listed.len()), "{}", document.file);
            let ours: BTreeSet<_> = (api(&document, &overlays).0.operations.iter())
                .map(|operation| {
                    (operation.method.as_str().to_owned(), operation.path.clone(), operation.id.clone())
                })
                .collect();
            assert_eq!(ours, listed, "{}", document.file);
        }
    }
}

#[test]
fn changes_stand_with_what_they_replace() {
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let old = lines(&["GET /b -> string", "PUT /a string -> X", "GET /a -> string"]);
    let new = lines(&["GET /a -> string 1..", "GET /b -> string", "GET /aa -> any"]);
    let expected =
        ["- GET /a -> string", "+ GET /a -> string 1..", "- PUT /a string -> X", "+ GET /aa -> any"];
    assert_eq!(surface::changes(&old, &new), expected);
    assert!(surface::changes(&new, &new).is_empty());
}
