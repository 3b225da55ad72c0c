//! Importing: what of a document stays, what goes, and that the committed documents are what importing gives.

use egauge_webapi_generator::document::{Document, Node, Pointer, SharedText};
use egauge_webapi_generator::import::{Import, SHA256, Texts, import};
use std::fs;
use std::path::Path;
use workspace_tests::trees::{REVISIONS, workspace};

/// A document from a file of the workspace, or from beside it; none if it is not there.
fn document(path: &str) -> Option<Document> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).ok()?;
    Some(Document::parse(path, text).unwrap_or_else(|problems| panic!("{}", problems[0])))
}

fn committed(revision: &str) -> Document {
    document(&format!("spec/{revision}.yaml")).expect("every revision is committed")
}

/// An official document, which is no part of the workspace.
fn official(revision: &str) -> Option<Document> {
    let found = document(&format!("../shared/spec/{revision}.yaml"));
    if found.is_none() {
        println!("skipped: ../shared/spec/{revision}.yaml is not there");
    }
    found
}

fn imported(document: &Document, revision: &str) -> Import {
    import(document, revision).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

#[test]
fn importing_an_imported_document_changes_nothing() {
    for revision in REVISIONS.iter().copied() {
        let document = committed(revision);
        let again = imported(&document, revision);
        assert_eq!(again.replaced, 0, "{revision}");
        assert!(again.text == *document.text, "spec/{revision}.yaml is not what importing it gives");
    }
}

#[test]
fn the_committed_documents_are_imports_of_the_official_ones() {
    for revision in REVISIONS.iter().copied() {
        let Some(official) = official(revision) else { continue };
        let fresh = imported(&official, revision);
        assert!(
            fresh.text == *committed(revision).text,
            "spec/{revision}.yaml is out of date: run `cargo xtask import ../shared/spec/{revision}.yaml`"
        );
        assert!(fresh.text.contains(&official.sha256));
        let texts = fresh.texts.expect("it is official");
        let committed = fs::read_to_string(workspace().join(format!("spec/{revision}.texts")));
        assert!(
            committed.is_ok_and(|committed| committed == texts.file_text()),
            "spec/{revision}.texts is out of date: run `cargo xtask import ../shared/spec/{revision}.yaml`"
        );
    }
}

/// The digests of texts say which text is another one, and are read as they are written.
#[test]
fn texts_are_kept_as_digests_of_their_words() {
    let digests = |text: &str| {
        let document = Document::parse("doc.yaml", text.to_owned()).expect("YAML");
        let texts = imported(&document, "1.0").texts.expect("it is official");
        let file = texts.file_text();
        assert_eq!(Texts::parse("1.0.texts", &file).expect("it is ours"), texts);
        assert!(texts.are_of(&document));
        file.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
    };
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1.0', description: A b}\npaths:\n  /a:\n    summary: A b\n    \
                get: {responses: {'200': {description: C}}}\n";
    let found = digests(text);
    let places: Vec<_> = found.iter().map(|line| line[13..].to_owned()).collect();
    assert_eq!(
        places,
        ["/info/description", "/paths/~1a/summary", "/paths/~1a/get/responses/200/description"]
    );
    assert_eq!(found[0][..12], found[1][..12], "one text, wherever it stands");
    assert_eq!(digests(&text.replace("summary: A b", "summary: \"A\\n   b\"")), found);
    let other = digests(&text.replace("summary: A b", "summary: A bb"));
    assert_eq!(found.iter().zip(&other).filter(|(one, other)| one != other).count(), 1);
    // An imported document has none of them.
    let document = Document::parse("doc.yaml", text.to_owned()).expect("YAML");
    let again = Document::parse("1.0.yaml", imported(&document, "1.0").text).expect("YAML");
    assert_eq!(imported(&again, "1.0").texts, None);
    for (wrong, line) in [("", 1), ("words /a\n", 1), ("# x\n0123456789ab a\n", 2), ("0123456789ab /a\n", 1)]
    {
        let problems = Texts::parse("1.0.texts", wrong).expect_err(wrong);
        assert_eq!(problems[0].code, "malformed-texts");
        assert_eq!(problems[0].position.map(|position| position.line), Some(line), "{wrong}");
    }
}

/// What a member of an object of the specification may be: prose, which is dropped or rewritten, names, or data.
fn is_prose(name: &str, value: &Node) -> bool {
    matches!(name, "description" | "summary" | "title") && value.as_str().is_some()
}

/// Compares two trees member by member, in order; texts of the specification's own objects are passed over.
/// Gives the strings in examples that differ.
fn compare(a: &Node, b: &Node, at: &Pointer, inside: Inside, replaced: &mut Vec<(String, String)>) {
    match (a, b) {
        (Node::Mapping(a), Node::Mapping(b)) => {
            let kept = |(name, value): &(&SharedText, &Node)| {
                inside != Inside::Specification || !(is_prose(name, value) || *name == SHA256)
            };
            let (a, b): (Vec<_>, Vec<_>) = (a.iter().filter(kept).collect(), b.iter().filter(kept).collect());
            let names = |members: &[(&SharedText, &Node)]| {
                members.iter().map(|(name, _)| (*name).clone()).collect::<Vec<_>>()
            };
            assert_eq!(names(&a), names(&b), "{at}");
            for ((name, a), (_, b)) in a.into_iter().zip(b) {
                compare(a, b, &at.child(name), inside.below(name, a), replaced);
            }
        }
        (Node::Sequence(a), Node::Sequence(b)) => {
            assert_eq!(a.len(), b.len(), "{at}");
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                compare(a, b, &at.item(index), inside, replaced);
            }
        }
        (Node::String(a), Node::String(b)) if a != b && inside == Inside::Example => {
            replaced.push((a.to_string(), b.to_string()));
        }
        _ => assert_eq!(a, b, "{at}"),
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Specification,
    Names,
    Example,
}

impl Inside {
    fn below(self, name: &str, value: &Node) -> Self {
        let named = [
            "properties",
            "patternProperties",
            "paths",
            "schemas",
            "responses",
            "headers",
            "content",
            "parameters",
        ];
        match self {
            Self::Example => Self::Example,
            Self::Names => Self::Specification,
            Self::Specification if ["example", "value"].contains(&name) => Self::Example,
            Self::Specification if name == "examples" && value.as_mapping().is_none() => Self::Example,
            Self::Specification if named.contains(&name) || name == "examples" => match value {
                Node::Mapping(_) => Self::Names,
                _ => Self::Specification,
            },
            Self::Specification => Self::Specification,
        }
    }
}

fn words(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).count()
}

#[test]
fn every_fact_stays_in_its_order() {
    for revision in REVISIONS.iter().copied() {
        let Some(official) = official(revision) else { continue };
        let committed = committed(revision);
        let mut replaced = Vec::new();
        compare(&official.root, &committed.root, &Pointer::root(), Inside::Specification, &mut replaced);
        assert_eq!(replaced.len(), imported(&official, revision).replaced, "{revision}");
        for (old, new) in replaced {
            assert!(words(&old) >= 5 || old.contains('\n'), "{old:?} could have stayed");
            assert!(new.len() <= old.len() && new.len() < 80, "{new:?} is no short text for {old:?}");
        }
    }
}

#[test]
fn numbers_keep_their_spelling() {
    for revision in REVISIONS.iter().copied() {
        let Some(official) = official(revision) else { continue };
        let committed = committed(revision);
        let mut seen = 0;
        let mut pending = vec![(&committed.root, Pointer::root())];
        while let Some((node, at)) = pending.pop() {
            match node {
                Node::Mapping(members) => {
                    pending.extend(members.iter().map(|(name, node)| (node, at.child(name))));
                }
                Node::Sequence(items) => {
                    pending.extend(items.iter().zip(0..).map(|(node, index)| (node, at.item(index))));
                }
                Node::Number(_) => {
                    seen += 1;
                    assert_eq!(official.spelling(&at), committed.spelling(&at), "{revision} {at}");
                }
                _ => {}
            }
        }
        assert!(seen > 300, "{revision} has {seen} numbers");
    }
}

/// A document made of the parts where names and texts could be confused.
const TRICKY: &str = r##"
openapi: 3.1.0
info: {title: The API's name, description: Prose., version: '9.9'}
tags: [{name: one, description: Prose about a tag.}]
paths:
  /description:
    summary: Prose.
    get:
      summary: Prose.
      description: Prose.
      parameters:
        - {name: title, in: query, description: Prose., schema: {type: string}, example: five words that are prose}
      responses:
        '200':
          content:
            application/json:
              schema: {$ref: '#/components/schemas/title', description: Prose beside a reference.}
              examples:
                summary: {summary: Prose., value: {description: stays, summary: 1, text: one two three four five}}
          description: Prose.
        '401': {description: Prose.}
        default: {$ref: '#/components/responses/Gone'}
components:
  responses:
    Gone: {description: Prose about a response.}
  schemas:
    title:
      title: Prose.
      type: object
      properties:
        title: {type: string, title: Prose., description: Prose.}
        description: {type: number, example: 4.50}
        summary: {type: string, enum: [a choice of more than five words, short], example: a choice of more than five words}
        example: {type: string, default: a default of more than five words}
      patternProperties:
        description: {description: Prose.}
      example: {title: a title, description: 1.0, list: [one two three four five, short one]}
      x-additionalPropertiesName: description
"##;

#[test]
fn names_stay_where_texts_go() {
    let document = Document::parse("tricky.yaml", TRICKY).expect("a good document");
    let Import { text, dropped, replaced, .. } = imported(&document, "9.9");
    insta::assert_snapshot!("tricky", text.replace(&document.sha256, "[sha256]"));
    assert_eq!(text.matches(&document.sha256).count(), 2);
    assert!(!text.contains("Prose"));
    assert_eq!((dropped, replaced), (15, 3));
    let again = Document::parse("9.9.yaml", text.as_str()).expect("a good document");
    assert_eq!(imported(&again, "9.9").text, text);
}

/// Strings as examples of a member, and what they become; none stands for the string itself.
const EXAMPLES: &[(&str, &str, Option<&str>)] = &[
    ("name", "four words are kept", None),
    ("error", "EAGAIN: the call has not come back yet", None),
    ("text", "\"Time\",\"A\"\n\"1\",\"2\"\n\"3\",\"4\"\n", Some("\"Time\",\"A\"\n\"1\",\"2\"\n")),
    ("text", "two\nlines", Some("Some text")),
    ("script", "call();", Some("return 1")),
    ("lhs", "reading()", None),
    ("mac", "12:34:56:78:9a:bc", Some("00:00:5e:00:53:bc")),
    ("address", "fe80:1:2:3::9", Some("2001:db8::27")),
    ("uri", "https://a.b.c.d.e/f", Some("https://service.example/v1")),
    ("store", r#"{"a":[1,2],"b":{"c":"d","e":null}}"#, Some(r#"{"name":"default","dashlets":[]}"#)),
    ("store", "%7B%22a%22%3A1%2C%22b%22%3A2%7D", Some("https%3A%2F%2Ftariffs.example")),
    ("phase", "1@2:3@4:5@6", Some("2@5:1@50")),
    ("help", "What this function does, at length.", Some("Larger of two values")),
    ("error", "What went wrong, at some length.", Some("Not supported")),
];

#[test]
fn prose_and_code_in_examples_give_way_to_their_kind() {
    for (name, example, expected) in EXAMPLES {
        let import_example = |example: &str| {
            let value = serde_json::json!({
                "openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {},
                "components": {"schemas": {"S": {"example": {*name: example}}}},
            });
            let document = Document::parse("example.json", value.to_string()).expect("a good document");
            let text = imported(&document, "1").text;
            let root = Document::parse("1.yaml", text).expect("a good document").root;
            let at = Pointer::from("/components/schemas/S/example").child(name);
            root.pointer(&at).and_then(Node::as_str).map(str::to_owned)
        };
        let expected = expected.unwrap_or(example);
        assert_eq!(import_example(example).as_deref(), Some(expected), "{name}: {example:?}");
        assert_eq!(
            import_example(expected).as_deref(),
            Some(expected),
            "importing twice changes {expected:?}"
        );
    }
}

#[test]
fn refuses_what_is_not_an_openapi_document() {
    let texts =
        ["[]", "a: 1\n", "openapi: 3.1\ninfo: {}\npaths: []\n", "openapi: 2.0.0\ninfo: {}\npaths: {}\n"];
    let problems = texts.map(|text| {
        let document = Document::parse("doc.yaml", text).expect("YAML");
        let problems = import(&document, "1").expect_err("not OpenAPI");
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n")
    });
    insta::assert_snapshot!("not_openapi", problems.join("\n\n"));
}
