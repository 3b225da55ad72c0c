//! Bad input through `cargo xtask generate`: each thing is said once, with its place, and nothing is written.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::emit::HEADER;
use egauge_webapi_generator::overlay;
use std::fmt::Write;
use std::fs;
use workspace_tests::trees::{SMALL, listing};

/// The good document with a part replaced.
fn with(part: &str, by: &str) -> String {
    assert_eq!(SMALL.matches(part).count(), 1, "{part} is not there once");
    SMALL.replace(part, by)
}

/// What is wrong, and the document that is so.
fn bad() -> Vec<(&'static str, String)> {
    let size = "size: {type: number}";
    vec![
        ("an empty file", String::new()),
        ("nothing but a comment", "# later\n".to_owned()),
        ("an array", "- openapi\n".to_owned()),
        ("a text", "openapi\n".to_owned()),
        ("two documents in one file", format!("{SMALL}---\n{SMALL}")),
        ("a tab as indentation", with("  /config/name:", "\t/config/name:")),
        ("a quote without its end", with("version: '9.9'", "version: '9.9")),
        ("the same operationId twice", with("configNamePut", "configNameGet")),
        (
            "the same key twice",
            with("    Error: {type: string}\n", "    Error: {type: string}\n    Name: {type: string}\n"),
        ),
        (
            "a reference to nothing",
            with(
                "schema: {$ref: '#/components/schemas/Thing'}",
                "schema: {$ref: '#/components/schemas/Thin'}",
            ),
        ),
        (
            "a reference to another file",
            with("schema: {$ref: '#/components/schemas/Thing'}", "schema: {$ref: 'thing.yaml'}"),
        ),
        ("`allOf` that nothing fits", with(size, "size: {allOf: [{type: number}, {type: string}]}")),
        (
            "`anyOf` of which one value can be both",
            with(size, "size: {anyOf: [{type: number}, {type: integer}]}"),
        ),
        ("a keyword that is none", with(size, "size: {type: number, colour: red}")),
        (
            "a secret in a query",
            with("schema: {type: string, enum: [a, b]}", "schema: {type: string, x-secret: true}"),
        ),
        ("a parameter in a header", with("name: kind, in: query", "name: kind, in: header")),
        ("a method that the API has not", with("    put:\n", "    patch:\n")),
        (
            "a body that is not JSON",
            with(
                "requestBody:\n        content:\n          application/json",
                "requestBody:\n        content:\n          text/csv",
            ),
        ),
        (
            "no reply",
            with(
                "      responses:\n        '200':\n          description: OK\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Thing'}\n",
                "      responses: {}\n",
            ),
        ),
        (
            "a path parameter that is not described",
            with("        - {name: id, in: path, required: true, schema: {type: integer, minimum: 0}}\n", ""),
        ),
        (
            "a described path parameter that is not in the path",
            with("{name: id, in: path", "{name: it, in: path"),
        ),
        ("the same parameter twice", with("name: kind, in: query", "name: id, in: path, required: true")),
        ("a required member that does not exist", with("required: [name]", "required: [nam]")),
        (
            "arms that no test tells apart",
            with("- {type: string}\n", "- {type: object, properties: {a: {type: number}}}\n"),
        ),
        ("a path that does not begin with a slash", with("  /config/name:", "  config/name:")),
        ("an unclosed template", with("  /thing/{id}:", "  /thing/{id:")),
        ("a pattern that is no text", with("maxLength: 8", "pattern: 8")),
        ("a pattern that is none", with("maxLength: 8", "pattern: '(a'")),
        (
            "a constraint that nothing checks",
            with(size, "size: {type: object, minProperties: 2, properties: {a: {}}}"),
        ),
        ("an empty enum", with("enum: [a, b]", "enum: []")),
        ("no `paths`", "openapi: 3.1.0\ninfo: {title: T, version: '9.9'}\ncomponents: {}\n".to_owned()),
        (
            "several things at once",
            with(size, "size: {colour: red}").replace("schemas/Thing'", "schemas/Thin'"),
        ),
    ]
}

/// Runs `cargo xtask generate --spec INPUT --out OUT` and gives what it says; it must not write anything.
fn refused(bytes: Option<&[u8]>) -> String {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let (input, out) = (scratch.path().join("bad.yaml"), scratch.path().join("out"));
    if let Some(bytes) = bytes {
        fs::write(&input, bytes).expect("writable");
    }
    let arguments =
        ["xtask", "generate", "--spec", &input.display().to_string(), "--out", &out.display().to_string()];
    let (mut said, mut err) = (Vec::new(), Vec::new());
    let code = xtask::run(arguments, &mut said, &mut err);
    let err = String::from_utf8(err).expect("UTF-8");
    let err = err.replace(&format!("{}/", scratch.path().display()), "");
    let given = String::from_utf8_lossy(bytes.unwrap_or_default());
    assert_eq!((code, said.len()), (1, 0), "accepted: {given}");
    assert!(!out.exists(), "something was written");
    err
}

#[test]
fn a_good_document_is_good() {
    let document =
        Document::parse("good.yaml", SMALL).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let generated =
        generator::generate(&document, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    assert!(generated.warnings.is_empty(), "{}", listing(&generated.warnings));
    assert!(generated.files.iter().any(|file| file.text.contains("configNamePut")));
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_document() {
    let marked = Document::parse("good.yaml", format!("\u{feff}{SMALL}")).expect("good");
    let plain = Document::parse("good.yaml", SMALL).expect("good");
    assert_eq!(marked.root, plain.root);
    assert_ne!(marked.sha256, plain.sha256, "another file is another file");
}

#[test]
fn bad_documents_are_refused() {
    let mut said = String::new();
    for (what, document) in bad() {
        let err = refused(Some(document.as_bytes()));
        assert!(err.contains("bad.yaml:"), "{what}: no line and column\n{err}");
        writeln!(said, "## {what}\n{err}").expect("a string grows");
    }
    for (what, bytes) in [
        ("a file that is not there", None),
        ("bytes that are no text", Some(b"openapi: 3.1.0\nx: \xff\xfe\x00".as_slice())),
        ("a program", Some(b"\x7fELF".as_slice())),
    ] {
        writeln!(said, "## {what}\n{}", refused(bytes)).expect("a string grows");
    }
    insta::assert_snapshot!("bad_documents", said);
}

#[test]
fn files_of_an_earlier_run_stay_as_they_are() {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str| scratch.path().join(name).display().to_string();
    let old = format!("{HEADER}\n");
    fs::create_dir(file("out")).expect("writable");
    fs::write(file("out/mod.rs"), &old).expect("writable");
    fs::write(file("bad.yaml"), SMALL.replace("configNamePut", "configNameGet")).expect("writable");
    let arguments = ["xtask", "generate", "--spec", &file("bad.yaml"), "--out", &file("out")];
    assert_eq!(xtask::run(arguments, &mut Vec::new(), &mut Vec::new()), 1);
    assert_eq!(fs::read_to_string(file("out/mod.rs")).expect("readable"), old);
    assert_eq!(fs::read_dir(file("out")).expect("readable").count(), 1);
}

#[test]
fn an_overlay_that_does_not_fit_is_told_with_its_own_place() {
    let document = Document::parse("good.yaml", with("'9.9'", "'4.6'")).expect("good");
    let overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n  - target: $.components.schemas.Gone\n    \
                   update: {type: string}\n";
    let overlays = overlay::load(&[("fixes.yaml".to_owned(), overlay.to_owned())]).expect("an overlay");
    let generated = generator::generate(&document, &overlays);
    let generated = generated.unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    insta::assert_snapshot!("unfit_overlay", listing(&generated.warnings));
}
