//! What is odd in documents: a rule each, and the official ones as a whole.

use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::lint::{self, Finding};
use egauge_webapi_generator::overlay;
use std::collections::BTreeMap;
use workspace_tests::trees::{REVISIONS, counted, documents, listing, overlays, yaml};

/// Rule and place of what is odd in these schemas and paths.
fn odd(paths: &str, schemas: &str) -> Vec<String> {
    let used: Vec<String> = ["A", "B", "C"]
        .iter()
        .filter(|name| schemas.contains(&format!("{name}: ")))
        .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
        .collect();
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{{paths}}}\n\
         components: {{schemas: {{{schemas}}}}}\nx-uses: [{}]\n",
        used.join(", ")
    );
    let described = |Finding { rule, pointer, .. }: Finding| format!("{} {pointer}", rule.name());
    lint::findings(&yaml(&text)).into_iter().map(described).collect()
}

fn odd_schemas(schemas: &str) -> Vec<String> {
    odd("", schemas)
}

#[test]
fn examples_are_held_against_their_schemas() {
    let cases = [
        ("{type: string, example: 1}", true),
        ("{type: string, example: '1'}", false),
        ("{type: [string, 'null'], example: null}", false),
        ("{type: string, example: null}", true),
        ("{type: integer, example: 0.5}", true),
        ("{type: integer, example: 2.0}", false),
        ("{type: number, example: 2}", false),
        ("{type: boolean, example: 'false'}", true),
        ("{type: integer, minimum: 1, example: 0}", true),
        ("{type: integer, maximum: 1, example: 2}", true),
        ("{type: integer, exclusiveMinimum: 1, example: 1}", true),
        ("{type: string, minLength: 2, example: a}", true),
        ("{type: string, maxLength: 2, example: abc}", true),
        ("{type: string, pattern: '^a', example: b}", true),
        ("{type: string, enum: [a, b], example: c}", true),
        ("{type: string, enum: [a, b], example: b}", false),
        ("{type: string, examples: [a, 1]}", true),
        ("{type: array, items: {type: string}, example: [a, 1]}", true),
        ("{type: array, items: {type: string}, minItems: 2, example: [a]}", true),
        ("{type: object, properties: {p: {type: string}}, example: {p: 1}}", true),
        ("{type: object, properties: {p: {type: string}}, example: {q: 1}}", false),
        ("{type: object, required: [p], example: {q: 1}}", true),
        ("{type: object, additionalProperties: {type: string}, example: {q: 1}}", true),
        ("{type: object, additionalProperties: false, example: {q: 1}}", true),
        ("{type: object, patternProperties: {'^q': {type: string}}, example: {q: 1}}", true),
        ("{type: object, patternProperties: {'^p': {type: string}}, example: {q: 1}}", false),
        ("{oneOf: [{type: string}, {type: boolean}], example: 1}", true),
        ("{oneOf: [{type: string}, {type: boolean}], example: true}", false),
        ("{type: string, x-lenient: true, example: 1}", false),
        ("{type: string, x-lenient: true, example: true}", true),
    ];
    for (schema, contradicts) in cases {
        let found = odd_schemas(&format!("A: {schema}"));
        let hit = found.iter().any(|line| line.starts_with("contradictory-example "));
        assert_eq!(hit, contradicts, "{schema}: {found:?}");
        assert!(found.len() <= 1, "{schema}: {found:?}");
    }
    let reference = "A: {type: string}, B: {$ref: '#/components/schemas/A', example: 1}";
    assert_eq!(odd_schemas(reference), ["contradictory-example #/components/schemas/B/example"]);
}

#[test]
fn examples_of_media_types_and_parameters_count() {
    let paths = "/a: {post: {parameters: [{name: p, in: query, schema: {type: integer}, example: x}], \
                 requestBody: {content: {application/json: {schema: {type: string}, example: 1}}}, \
                 responses: {'200': {content: {application/json: {schema: {type: string}, \
                 examples: {one: {value: 1}, two: {value: '2'}}}}}}}}";
    assert_eq!(
        odd(paths, ""),
        [
            "contradictory-example #/paths/~1a/post/parameters/0/example",
            "contradictory-example #/paths/~1a/post/requestBody/content/application~1json/example",
            "contradictory-example #/paths/~1a/post/responses/200/content/application~1json/examples/one/value",
        ]
    );
}

#[test]
fn schemas_are_looked_at_keyword_by_keyword() {
    let cases: [(&str, &[&str]); 10] = [
        ("{type: integer, minItems: 1}", &["idle-keyword #/components/schemas/A/minItems"]),
        ("{type: object, patternProperties: {x: {type: string}}}", &[]),
        (
            "{type: string, patternProperties: {x: {type: string}}}",
            &["idle-keyword #/components/schemas/A/patternProperties"],
        ),
        ("{properties: {p: {type: string}}}", &["untyped-schema #/components/schemas/A"]),
        ("{x-any: true}", &[]),
        ("{type: array, items: {description: D}}", &["untyped-schema #/components/schemas/A/items"]),
        ("{type: string, minimumLength: 1}", &["unknown-keyword #/components/schemas/A/minimumLength"]),
        ("{type: string, x-own: 1}", &[]),
        ("{type: integer, format: int54}", &["unknown-format #/components/schemas/A/format"]),
        ("{type: string, format: timestamp}", &[]),
    ];
    for (schema, expected) in cases {
        assert_eq!(odd_schemas(&format!("A: {schema}")), expected, "{schema}");
    }
}

#[test]
fn limits_and_defaults_that_contradict_are_found() {
    let cases = [
        (
            "{type: integer, minimum: 2, maximum: 1}",
            Some("contradicting-limits #/components/schemas/A/maximum"),
        ),
        ("{type: integer, minimum: 1, maximum: 1}", None),
        (
            "{type: integer, minimum: 1, exclusiveMaximum: 1}",
            Some("contradicting-limits #/components/schemas/A/exclusiveMaximum"),
        ),
        (
            "{type: number, exclusiveMinimum: 1.5, maximum: 1.5}",
            Some("contradicting-limits #/components/schemas/A/maximum"),
        ),
        (
            "{type: string, minLength: 3, maxLength: 2}",
            Some("contradicting-limits #/components/schemas/A/maxLength"),
        ),
        (
            "{type: array, items: {type: string}, minItems: 1, maxItems: 0}",
            Some("contradicting-limits #/components/schemas/A/maxItems"),
        ),
        (
            "{type: object, minProperties: 2, maxProperties: 1}",
            Some("contradicting-limits #/components/schemas/A/maxProperties"),
        ),
        ("{type: integer, default: '1'}", Some("contradicting-default #/components/schemas/A/default")),
        (
            "{type: integer, maximum: 1, default: 2}",
            Some("contradicting-default #/components/schemas/A/default"),
        ),
        (
            "{type: string, enum: [a], default: b}",
            Some("contradicting-default #/components/schemas/A/default"),
        ),
        ("{type: string, enum: [a], default: a}", None),
        ("{type: [string, 'null'], default: null}", None),
    ];
    for (schema, expected) in cases {
        let found = odd_schemas(&format!("A: {schema}"));
        assert_eq!(found.first().map(String::as_str), expected, "{schema}");
        assert!(found.len() <= 1, "{schema}: {found:?}");
    }
}

#[test]
fn a_path_parameter_of_two_types_is_found() {
    let parameter = |kind: &str| format!("{{name: id, in: path, required: true, schema: {{type: {kind}}}}}");
    let (text, number) = (parameter("string"), parameter("integer"));
    let same = format!("'/a/{{id}}': {{parameters: [{text}], get: {{}}, put: {{parameters: [{text}]}}}}");
    assert_eq!(odd(&same, ""), [""; 0]);
    let overridden =
        format!("'/a/{{id}}': {{parameters: [{text}], get: {{}}, put: {{parameters: [{number}]}}}}");
    assert_eq!(odd(&overridden, ""), ["contradicting-parameter #/paths/~1a~1{id}/put/parameters/0"]);
    let shared = format!(
        "'/a/{{id}}': {{get: {{parameters: [{text}]}}}}, '/a/{{id}}/b': {{get: {{parameters: [{number}]}}}}, \
         '/b/{{id}}': {{get: {{parameters: [{number}]}}}}"
    );
    assert_eq!(odd(&shared, ""), ["contradicting-parameter #/paths/~1a~1{id}~1b/get/parameters/0"]);
}

#[test]
fn schemas_that_hold_themselves_are_looked_at_in_finite_time() {
    let itself = "A: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}, \
                  {type: array, items: {$ref: '#/components/schemas/A'}}], example: [[[[1]]]]}";
    odd_schemas(itself);
}

#[test]
fn parameters_that_case_alone_tells_apart_are_found() {
    let paths = |c: &str, more: &str| {
        format!(
            "/a: {{parameters: [{{name: C, in: query, schema: {{type: string}}{more}}}], \
             get: {{parameters: [{{name: {c}, in: query, schema: {{type: string}}}}]}}}}"
        )
    };
    assert_eq!(odd(&paths("c", ""), ""), ["case-collision #/paths/~1a/get/parameters/0"]);
    assert_eq!(odd(&paths("c", ", x-rust-name: other"), ""), ["case-collision #/paths/~1a/get/parameters/0"]);
    assert!(odd(&paths("d", ""), "").is_empty());
    let renamed = paths("c", ", x-rust-name: one").replace("name: c,", "name: c, x-rust-name: two,");
    assert!(odd(&renamed, "").is_empty());
}

#[test]
fn arms_must_be_told_apart() {
    let arms = |first: &str, second: &str, beside: &str| {
        odd_schemas(&format!("A: {{oneOf: [{first}, {second}]{beside}}}"))
    };
    let p = "{type: object, properties: {p: {type: string}}}";
    let both = "{type: object, properties: {p: {type: string}, q: {type: string}}}";
    let required = "{type: object, required: [p], properties: {p: {type: string}}}";
    let fallback = "{type: object, x-fallback: true, properties: {p: {type: string}}}";
    let ambiguous = ["ambiguous-union #/components/schemas/A/oneOf/0"];
    assert_eq!(arms(p, both, ""), ambiguous);
    assert!(arms(p, both, ", x-discriminated-by: {property: s, mapping: {}}").is_empty());
    assert!(arms(required, both, "").is_empty());
    assert!(arms(fallback, both, "").is_empty());
    assert!(arms("{type: string}", both, "").is_empty());
    assert_eq!(arms("{type: integer}", "{type: number}", "").len(), 2);
}

#[test]
fn what_nothing_refers_to_is_found() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nsecurity: [{used: []}]\n\
                paths: {/a: {parameters: [{$ref: '#/components/parameters/P', example: 1}]}}\n\
                components:\n  schemas: {A: {type: string}}\n  securitySchemes: {used: {}, unused: {}}\n  \
                parameters: {P: {name: p, in: query, schema: {type: string}}}\n";
    let found: Vec<String> = lint::findings(&yaml(text))
        .into_iter()
        .map(|finding| format!("{} {}", finding.rule.name(), finding.pointer))
        .collect();
    assert_eq!(
        found,
        [
            "keyword-beside-reference #/paths/~1a/parameters/0/example",
            "unused-component #/components/schemas/A",
            "unused-component #/components/securitySchemes/unused",
        ]
    );
}

/// The last action that had to do with a finding is named, and one that brings it back does not count.
#[test]
fn the_action_that_deals_with_a_finding_is_named() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '4.6'}\npaths: {}\n\
                components: {schemas: {A: {type: string, example: 1}, B: {$ref: '#/components/schemas/A'}}}\n";
    let document = Document::parse("test.yaml", text).expect("a good document");
    let file = |name: &str, actions: &str| {
        let text = format!("overlay: 1.0.0\ninfo: {{title: T, version: 1.0.0}}\nactions:\n{actions}");
        (name.to_owned(), text)
    };
    let files = [
        file("a.yaml", "- {target: $.components.schemas.B, update: {description: D}}\n"),
        file(
            "b.yaml",
            "- {target: $.components.schemas.A, update: {example: x}, x-reason: R}\n\
             - {target: $.components.schemas.A, update: {example: 2}}\n\
             - {target: $.components.schemas.B, remove: true}\n\
             - {target: $.components.schemas.A, update: {example: y}}\n",
        ),
    ];
    let overlays = overlay::load(&files).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let (lints, warnings) = lint::lint(&document, &overlays).expect("overlays fit");
    assert!(warnings.is_empty());
    let lines: Vec<String> = (lints.iter())
        .map(|lint| {
            let by = lint.handled.as_ref().map(|by| format!("{} {}", by.overlay, by.action));
            format!("{} {} {by:?}", lint.finding.rule.name(), lint.finding.pointer)
        })
        .collect();
    assert_eq!(
        lines,
        [
            "contradictory-example #/components/schemas/A/example Some(\"b.yaml 4\")",
            "unused-component #/components/schemas/B Some(\"b.yaml 3\")",
            // What the overlays brought about.
            "unused-component #/components/schemas/A None",
        ]
    );
}

/// The numbers are those of an independent count with a JSON Schema validator.
#[test]
fn everything_odd_in_the_official_documents_is_dealt_with() {
    for revision in REVISIONS.iter().copied() {
        // One of them, since the official document has the same facts.
        for document in documents(revision).into_iter().take(1) {
            let (lints, warnings) =
                lint::lint(&document, &overlays()).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
            assert!(warnings.is_empty(), "{}", listing(&warnings));
            if counted(revision).is_none() {
                continue;
            }
            let mut counts = BTreeMap::new();
            for lint in &lints {
                assert!(lint.handled.is_some(), "{}: {:?}", document.file, lint.finding);
                *counts.entry(lint.finding.rule.name()).or_insert(0) += 1;
            }
            let old = ["4.4", "4.5"].contains(&revision);
            let mut expected = BTreeMap::from([
                ("ambiguous-union", 1),
                ("case-collision", 3),
                ("contradictory-example", if old { 19 } else { 30 }),
                ("idle-keyword", 4),
                ("unknown-format", 4),
                ("untyped-schema", if old { 11 } else { 13 }),
            ]);
            if !old {
                expected.insert("keyword-beside-reference", 1);
            }
            assert_eq!(counts, expected, "{}", document.file);
        }
    }
}

fn xtask<'a>(arguments: impl IntoIterator<Item = &'a str>) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = xtask::run(["xtask", "lint"].into_iter().chain(arguments), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (code, text(out), text(err))
}

#[test]
fn findings_are_listed_for_people_and_programs() {
    let (code, text, err) = xtask(["4.6"]);
    assert_eq!((code, err.as_str()), (0, ""));
    insta::assert_snapshot!("lint_4_6", text.replace("../", ""));
    let (code, json, _) = xtask(["4.6", "--format", "json"]);
    assert_eq!(code, 0);
    let listed: Vec<serde_json::Value> = serde_json::from_str(&json).expect("JSON");
    assert_eq!(listed.len(), text.lines().filter(|line| line.starts_with("  in ")).count());
    let told: Vec<&str> = text.lines().filter(|line| line.starts_with("  handled by ")).collect();
    assert_eq!(told.len(), listed.len());
    let lines = text.lines().filter(|line| !line.starts_with("  "));
    for ((finding, line), by) in listed.iter().zip(lines).zip(told) {
        let place = format!(
            "{}:{}: {}: ",
            finding["line"],
            finding["column"],
            finding["rule"].as_str().expect("a rule")
        );
        assert!(line.contains(&place), "{line}: {place}");
        assert_eq!(finding["handled"]["overlay"], "errata.yaml");
        // By its target: an action added before it changes no other line.
        let target = finding["handled"]["target"].as_str().expect("a target");
        assert!(by.ends_with(&format!("handled by errata.yaml, action of `{target}`")), "{by}: {target}");
    }
}

#[test]
fn what_no_overlay_deals_with_fails() {
    let directory = tempfile::tempdir().expect("a temporary directory");
    let file = directory.path().join("odd.yaml");
    let text = workspace_tests::trees::SMALL.replacen("components:", "x-nothing: 1\ncomponents:", 1);
    let odd = text.replacen("schemas:\n", "schemas:\n    Lonely: {type: string, example: 5}\n", 1);
    assert_ne!(odd, text, "the small document has schemas");
    std::fs::write(&file, odd).expect("writable");
    let (code, out, err) = xtask([file.to_str().expect("text")]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains(
        "unused-component: nothing refers to `Lonely`\n  in #/components/schemas/Lonely\n  not handled"
    ));
    assert!(err.contains("not handled by an overlay"), "{err}");
}
