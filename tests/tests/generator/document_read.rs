//! Reading documents: what is read, what is refused, and where that is said to be.

use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::{Document, Node, Pointer};

fn parse(text: &str) -> Document {
    Document::parse("doc.yaml", text).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// The problems of a document, as they are printed.
fn problems(text: &str) -> String {
    let problems = Document::parse("doc.yaml", text).expect_err("a bad document");
    problems.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n\n")
}

fn position(document: &Document, pointer: &str) -> Option<(usize, usize)> {
    document.locate(&Pointer::from(pointer)).map(|position| (position.line, position.column))
}

#[test]
fn keeps_order_and_kinds() {
    let document = parse("z: 1\na: [x, 1.5, null, ~, true, 'true', 0x10]\n200: {5.0: off, true: -3}\n");
    let json = serde_json::to_string(&document.root).expect("JSON");
    assert_eq!(json, r#"{"z":1,"a":["x",1.5,null,null,true,"true",16],"200":{"5.0":"off","true":-3}}"#);
    assert_eq!(parse("").root, Node::Null);
}

#[test]
fn the_digest_is_that_of_the_text() {
    // As `printf abc | sha256sum` says.
    assert_eq!(parse("abc").sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#[test]
fn reads_json_and_other_line_ends() {
    let json = parse("{\"a\": {\"b\": [1, {\"c\": \"\\u00b0\"}]}}");
    let crlf = parse("\u{feff}a:\r\n  b:\r\n    - 1\r\n    - c: °\r\n");
    assert_eq!(json.root, crlf.root);
    assert_eq!(position(&json, "/a/b/1/c"), Some((1, 18)));
    assert_eq!(position(&crlf, "/a/b/1/c"), Some((4, 7)));
}

#[test]
fn finds_places() {
    let document = parse(
        "openapi: 3.1.0\npaths:\n  /a/{b}:\n    get:\n      tags: [x, y]\n  '~':\n    - - deep\n    - &anchor\n      k: v\n  alias: *anchor\n",
    );
    assert_eq!(position(&document, ""), Some((1, 1)));
    assert_eq!(position(&document, "/openapi"), Some((1, 1)));
    assert_eq!(position(&document, "/paths/~1a~1{b}/get"), Some((4, 5)));
    assert_eq!(position(&document, "/paths/~1a~1{b}/get/tags/1"), Some((5, 17)));
    assert_eq!(position(&document, "/paths/~0/0/0"), Some((7, 9)));
    assert_eq!(position(&document, "/paths/~0/1/k"), Some((9, 7)));
    // What an alias repeats stands where the alias does; what an overlay adds, where its parent does.
    assert_eq!(position(&document, "/paths/alias/k"), Some((10, 3)));
    assert_eq!(position(&document, "/paths/~1a~1{b}/get/responses/200"), Some((4, 5)));
}

#[test]
fn quotes_the_line_of_a_diagnostic() {
    let document = parse("a:\n  b: 1\n  c: [1, 2]\n");
    let diagnostic =
        Diagnostic::error("unsupported", "the second item is even").at("/a/c/1").help("make it odd");
    insta::assert_snapshot!(document.resolve(diagnostic));
    let elsewhere =
        Diagnostic { file: Some("other.yaml".to_owned()), ..Diagnostic::error("x", "y").at("/a") };
    assert_eq!(document.resolve(elsewhere).position, None, "a diagnostic of another file is left alone");
}

#[test]
fn quotes_part_of_a_long_line() {
    let long =
        format!("{{\"first\": \"{}\", \"key\": 1, \"last\": \"{}\"}}", "x".repeat(500), "y".repeat(500));
    let resolved = parse(&long).resolve(Diagnostic::error("unsupported", "this one").at("/key"));
    insta::assert_snapshot!(resolved);
}

#[test]
fn says_where_a_text_is_not_yaml() {
    let texts = [
        "a: 1\nb: [1, 2\nc: 3\n",
        "a:\n  b: 1\n c: 2\n",
        "a: \"unclosed\nb: 2\n",
        "a: *nobody\n",
        "a: 1\n---\nb: 2\n",
        "a: \u{1}\n",
    ];
    insta::assert_snapshot!(texts.map(problems).join("\n\n"));
}

#[test]
fn refuses_duplicate_keys_at_the_second() {
    let texts = ["a: 1\nb:\n  x: 1\n  y: 2\n  'x': 3\n", "200: a\n'200': b\nc: {d: 1, e: 2, d: 3}\n"];
    insta::assert_snapshot!(texts.map(problems).join("\n\n"));
}

#[test]
fn refuses_what_json_does_not_have() {
    let texts =
        ["a:\n  - .inf\n", "a: !secret x\n", "a: 1\n[b, c]: 2\n", "a: 123456789012345678901234567890\n"];
    insta::assert_snapshot!(texts.map(problems).join("\n\n"));
}

#[test]
fn has_limits() {
    assert!(Document::parse("doc.yaml", "[".repeat(100) + &"]".repeat(100)).is_ok());
    for (open, close) in [("[", "]"), ("{a: ", "}")] {
        let text = open.repeat(1000) + "x" + &close.repeat(1000);
        let problems = Document::parse("doc.yaml", text).expect_err("too deep");
        assert_eq!(problems[0].code, "too-deep", "{}", problems[0]);
    }
    let endless = Document::parse("doc.yaml", "a: &a\n  b: *a\n").expect_err("contains itself");
    assert!(["too-deep", "too-large"].contains(&endless[0].code), "{}", endless[0]);

    let mut laughs = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..9 {
        let item = format!("*a{}", level - 1);
        laughs += &format!("a{level}: &a{level} [{}]\n", [item.as_str(); 10].join(", "));
    }
    let problems = Document::parse("doc.yaml", laughs).expect_err("a thousand million values");
    assert_eq!(problems[0].code, "too-large", "{}", problems[0]);

    let problems = Document::parse("doc.yaml", " ".repeat((64 << 20) + 1)).expect_err("too large");
    assert_eq!(problems[0].code, "too-large", "{}", problems[0]);
}

/// What other programs write as JSON: two escapes for a character beyond the first 65536, beside a number of many digits,
/// which is read as YAML.
#[test]
fn json_may_escape_any_character() {
    let text = r#"{"a\ud83d\ude01": 0.12345678901234567, "b": ["\\ud83d\"", "\u00b0C"], "c": 1}"#;
    let document = parse(text);
    let texts = document.root.get("b").and_then(Node::as_sequence).expect("an array");
    assert!(document.root.get("a\u{1f601}").is_some(), "{:?}", document.root);
    assert_eq!(texts[1].as_str(), Some("\u{b0}C"));
    let place = document.locate(&Pointer::from("/c")).expect("a place");
    assert_eq!(place.column, text.find("\"c\"").expect("it is there") + 1);
}
