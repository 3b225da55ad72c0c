//! Diagnostics: their codes, one cause reported once, and faults of overlays reported in the overlay.

use egauge_webapi_generator::diagnostic::{Diagnostics, codes, json_lines};
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::{self as generator, overlay};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use workspace_tests::trees::{SMALL, listing, workspace};

fn refused(document: &str, actions: &str) -> Diagnostics {
    let document = Document::parse("doc.yaml", document).expect("YAML");
    let text = format!("overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n{actions}");
    let overlays = if actions.is_empty() {
        Vec::new()
    } else {
        overlay::load(&[("fixes.yaml".to_owned(), text)])
            .unwrap_or_else(|errors| panic!("{}", listing(&errors)))
    };
    generator::generate(&document, &overlays).expect_err("it is refused")
}

#[test]
fn one_cause_is_reported_once() {
    let mut document = SMALL.replace("    Error: {type: string}\n", "");
    for number in 0..1_000 {
        let property = format!("        p{number}: {{$ref: '#/components/schemas/Error'}}\n");
        document = document.replace(
            "        name: {type: string}\n",
            &format!("        name: {{type: string}}\n{property}"),
        );
    }
    let errors = refused(&document, "");
    assert_eq!(errors.len(), 1, "{}", listing(&errors));
    assert_eq!(errors[0].more, 1_000 + 2 - 3);
    insta::assert_snapshot!("one_cause", listing(&errors));
}

#[test]
fn what_an_overlay_breaks_is_reported_in_the_overlay() {
    let document = SMALL.replace("'9.9'", "'4.6'");
    let mut text = String::new();
    for actions in [
        // What is wrong is in the update itself.
        "- {target: $.components.schemas.Name, update: {colour: red}}",
        "- {target: $.components.schemas, update: {New: {type: object, properties: {a: {type: strin}}}}}",
        "- {target: \"$.paths['/thing/{id}'].get.parameters\", update: {name: q, in: query, schema: {}, x-any: 1}}",
        // The update makes the document contradict itself.
        "- {target: $.components.schemas.Error, remove: true}",
        "- {target: $.components.schemas.Thing.properties.name, remove: true}",
        "- {target: \"$.paths['/config/name'].put.operationId\", remove: true}\n\
         - {target: \"$.paths['/config/name'].put\", update: {operationId: configNameGet}}",
        // Items move up when one before them goes.
        "- {target: \"$.paths['/thing/{id}'].get.parameters\", update: {name: q, in: query, schema: {type: strin}}}\n\
         - {target: \"$.paths['/thing/{id}'].get.parameters[1]\", remove: true}",
    ] {
        let errors = refused(&document, actions);
        let said = listing(&errors);
        assert!(said.contains("fixes.yaml:"), "{actions}\n{said}");
        writeln!(text, "{actions}\n{said}").expect("a string grows");
    }
    insta::assert_snapshot!("faults_of_overlays", text);
}

#[test]
fn diagnostics_are_json_too() {
    let errors = refused(&SMALL.replace("schemas/Name'", "schemas/Nam'"), "");
    let lines = json_lines(&errors);
    let line: serde_json::Value = serde_json::from_str(lines.lines().next().expect("a line")).expect("JSON");
    assert_eq!(line["code"], "unresolved-reference");
    assert_eq!(line["severity"], "error");
    assert_eq!(line["file"], "doc.yaml");
    assert!(line["line"].is_u64() && line["column"].is_u64(), "{line}");
    assert_eq!(line["labels"].as_array().map(Vec::len), Some(2), "{line}");
}

/// The codes in the sources below a directory: the first argument of what makes a diagnostic.
fn used(directory: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(directory).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            used(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        for call in ["error(", "warning(", "Failure::file("] {
            for (start, _) in text.match_indices(call) {
                let Some(rest) = text[start + call.len()..].trim_start().strip_prefix('"') else { continue };
                let code = &rest[..rest.find('"').unwrap_or_default()];
                if !code.is_empty() && code.chars().all(|c| c.is_ascii_lowercase() || c == '-') {
                    found.insert(code.to_owned());
                }
            }
        }
    }
}

#[test]
fn every_code_is_explained() {
    let mut found = BTreeSet::new();
    for sources in ["generator/src", "xtask/src"] {
        used(&workspace().join(sources), &mut found);
    }
    assert!(found.len() > 30, "{found:?}");
    let unknown: Vec<_> = found.iter().filter(|code| codes::find(code).is_none()).collect();
    assert!(unknown.is_empty(), "add them to generator/src/diagnostic/codes.rs: {unknown:?}");
    let names: Vec<_> = codes::CODES.iter().map(|code| code.name).collect();
    assert!(names.is_sorted_by(|a, b| a < b), "the codes are in the order of their names: {names:?}");
}
