//! Comparisons of documents that say the same in other ways, and of documents that do not.

use crate::schema::check;
use egauge_webapi_generator::diff::{self, Diff, Level, Subject, Verdict};
use egauge_webapi_generator::document::Document;
use serde_json::Value;
use workspace_tests::trees::listing;

/// A document with an operation that sends and reads `Thing`.
const BASE: &str = "\
openapi: 3.1.0
info: {title: T, version: '9.9'}
paths:
  /thing/{id}:
    get:
      operationId: thingIdGet
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 0}}
        - {name: kind, in: query, schema: {type: string, enum: [a, b]}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Reply'}}}}
        '401': {description: no}
    post:
      operationId: thingIdPost
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 0}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Status'}}}}
components:
  schemas:
    Status: {type: object, properties: {status: {type: string}}}
    Reply: {type: object, required: [name], properties: {name: {type: string}, size: {type: [number, 'null']},
      state: {type: string, enum: [on, off]}, level: {$ref: '#/components/schemas/Level'},
      count: {type: integer, minimum: 1, maximum: 300}, either: {oneOf: [{type: string}, {type: array, items: {type: number}}]}}}
    Request: {type: object, required: [name], properties: {name: {type: string, maxLength: 8}, mode: {type: string, enum: [x, y]},
      either: {oneOf: [{type: string}, {type: array, items: {type: number}}]}}}
    Level: {type: string, enum: [low, high]}
    Code: {type: object, properties: {c: {type: string}}}
";

fn document(text: &str) -> Document {
    Document::parse("test.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The base against itself with texts replaced.
fn edited(edits: &[(&str, &str)]) -> Diff {
    let mut text = BASE.to_owned();
    for (from, to) in edits {
        assert!(text.contains(from), "{from} is not in it");
        text = text.replace(from, to);
    }
    compared(BASE, &text)
}

fn compared(old: &str, new: &str) -> Diff {
    diff::diff(&document(old), &document(new), &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// Turns a comparison round.
fn reversed(edits: &[(&str, &str)]) -> Diff {
    let text = edits.iter().fold(BASE.to_owned(), |text, (from, to)| text.replace(from, to));
    compared(&text, BASE)
}

const ID: &str = "        - {name: id, in: path, required: true, schema: {type: integer, minimum: 0}}\n";
const KIND: &str = "        - {name: kind, in: query, schema: {type: string, enum: [a, b]}}\n";
const OK: &str =
    "'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Reply'}}}}";
const BODY: &str =
    "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Request'}}}}";
const COMPONENTS: &str = "components:\n";

/// A part of the small document, and what stands there instead.
type Edit<'a> = (&'a str, &'a str);

/// What means the same is no change of requests or replies, in either direction; and no release but a patch, if no
/// name in Rust follows from it.
#[test]
fn equal_meanings_are_no_change() {
    let parameter =
        "components:\n  parameters: {kind: {name: kind, in: query, schema: {type: string, enum: [a, b]}}}\n";
    let reply = format!("components:\n  responses:\n    Ok: {}\n", OK.trim_start_matches("'200': "));
    let body =
        format!("components:\n  requestBodies:\n    Body: {}\n", BODY.trim_start_matches("requestBody: "));
    let cases: &[(&str, &[Edit<'_>], bool)] = &[
        (
            "a path's parameter at each of its operations",
            &[
                (ID, ""),
                ("      parameters:\n      requestBody", "      requestBody"),
                (
                    "    get:\n",
                    "    parameters: [{name: id, in: path, required: true, schema: {type: integer, minimum: 0}}]\n    get:\n",
                ),
            ],
            true,
        ),
        (
            "a parameter in components",
            &[(KIND, "        - $ref: '#/components/parameters/kind'\n"), (COMPONENTS, parameter)],
            false,
        ),
        ("a path's parameter of another name", &[("{id}", "{key}"), ("name: id", "name: key")], false),
        (
            "a reply in components",
            &[(OK, "'200': {$ref: '#/components/responses/Ok'}"), (COMPONENTS, &reply)],
            true,
        ),
        (
            "a body in components",
            &[(BODY, "requestBody: {$ref: '#/components/requestBodies/Body'}"), (COMPONENTS, &body)],
            true,
        ),
        ("a schema of another name", &[("Reply", "Answer")], false),
        (
            "an enum in place",
            &[("level: {$ref: '#/components/schemas/Level'}", "level: {type: string, enum: [low, high]}")],
            false,
        ),
        (
            "a schema in place",
            &[(
                OK,
                "'200': {description: OK, content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}, size: {type: [number, 'null']},\n          state: {type: string, enum: [on, off]}, level: {$ref: '#/components/schemas/Level'},\n          count: {type: integer, minimum: 1, maximum: 300}, either: {oneOf: [{type: string}, {type: array, items: {type: number}}]}}}}}}",
            )],
            false,
        ),
        (
            "null as an arm",
            &[("{type: [number, 'null']}", "{oneOf: [{type: number}, {type: 'null'}]}")],
            true,
        ),
        (
            "null as an arm of anyOf",
            &[("{type: [number, 'null']}", "{anyOf: [{type: 'null'}, {type: number}]}")],
            true,
        ),
        ("null in front", &[("[number, 'null']", "['null', number]")], true),
        ("null as a flag", &[("{type: [number, 'null']}", "{type: number, nullable: true}")], true),
        (
            "an excluded integer",
            &[("type: integer, minimum: 1,", "type: integer, exclusiveMinimum: 0,")],
            true,
        ),
        (
            "an excluded integer, as a flag",
            &[("type: integer, minimum: 1,", "type: integer, minimum: 0, exclusiveMinimum: true,")],
            true,
        ),
        ("a limit as a power of ten", &[("maximum: 300", "maximum: 3e2")], true),
        ("a limit as a fraction", &[("maximum: 300", "maximum: 300.0")], true),
        ("required as a false flag", &[("in: query, ", "in: query, required: false, ")], true),
        ("a style that is the default", &[("in: query, ", "in: query, style: form, explode: true, ")], true),
        (
            "additional members that are allowed anyway",
            &[("Code: {type: object,", "Code: {type: object, additionalProperties: true,")],
            false,
        ),
        ("a type in a list", &[("name: {type: string}", "name: {type: [string]}")], true),
        (
            "a schema around one",
            &[(
                "level: {$ref: '#/components/schemas/Level'}",
                "level: {allOf: [{$ref: '#/components/schemas/Level'}]}",
            )],
            true,
        ),
        (
            "arms in another order",
            &[(
                "oneOf: [{type: string}, {type: array, items: {type: number}}]",
                "oneOf: [{type: array, items: {type: number}}, {type: string}]",
            )],
            false,
        ),
    ];
    for (what, edits, same_names) in cases {
        for (diff, way) in [(edited(edits), "there"), (reversed(edits), "back")] {
            assert!(!diff.changes.is_empty(), "{what}, {way}: it is reported all the same");
            for change in &diff.changes {
                let effects = &change.effects;
                let levels = [effects.wire_clients.level, effects.wire_servers.level];
                assert_eq!(levels, [Level::None; 2], "{what}, {way}: {} {}", change.kind, change.item);
            }
            if *same_names && diff.estimated.is_none() {
                assert_eq!(diff.verdict, Verdict::Patch, "{what}, {way}: {}", diff::text(&diff, false));
            }
        }
    }
}

/// Kind, place and who is broken, of all that is not a matter of spelling.
fn told(diff: &Diff) -> Vec<String> {
    let changes = diff.changes.iter().filter(|change| match change.subject {
        Subject::Spelling | Subject::Order | Subject::Documentation => false,
        Subject::Schema => change.action == diff::Action::Changed,
        _ => true,
    });
    let line = |change: &diff::Change| {
        let level = |level: Level| level.as_str();
        let (clients, servers) = (&change.effects.wire_clients, &change.effects.wire_servers);
        format!("{} {}: {} {}", change.kind, change.key.as_str(), level(clients.level), level(servers.level))
    };
    changes.map(line).collect()
}

#[test]
fn changes_are_told_where_they_are_with_their_effects() {
    let array = "{type: array, items: {type: number}}]}}}\n    Request";
    let request = "{type: array, items: {type: number}}]}}}\n    Level";
    let cases: &[(&[Edit<'_>], &[&str])] = &[
        // A union of a reply, of a request.
        (
            &[(
                array,
                "{type: array, items: {type: number}}, {type: object, properties: {o: {type: string}}}]}}}\n    Request",
            )],
            &["arm-added /components/schemas/Reply/properties/either/oneOf/object: breaking compatible"],
        ),
        (
            &[(
                request,
                "{type: array, items: {type: number}}, {type: object, properties: {o: {type: string}}}]}}}\n    Level",
            )],
            &["arm-added /components/schemas/Request/properties/either/oneOf/object: compatible breaking"],
        ),
        (
            &[("enum: [on, off]", "enum: [on, off, idle]")],
            &["value-added /components/schemas/Reply/properties/state/enum/idle: breaking compatible"],
        ),
        (
            &[("enum: [x, y]", "enum: [x]")],
            &["value-removed /components/schemas/Request/properties/mode/enum/y: breaking none"],
        ),
        // In place now, and not the same.
        (
            &[(
                "level: {$ref: '#/components/schemas/Level'}",
                "level: {type: string, enum: [low, high, top]}",
            )],
            &["value-added /components/schemas/Reply/properties/level/enum/top: breaking compatible"],
        ),
        // Another name, and a member more.
        (
            &[
                ("Reply", "Answer"),
                ("name: {type: string}, size", "name: {type: string}, more: {type: string}, size"),
            ],
            &[
                "schema-changed /components/schemas/Answer: none none",
                "property-added /components/schemas/Answer/properties/more: compatible compatible",
            ],
        ),
        // A parameter that moved and became required.
        (
            &[
                (KIND, "        - $ref: '#/components/parameters/kind'\n"),
                (
                    COMPONENTS,
                    "components:\n  parameters: {kind: {name: kind, in: query, required: true, schema: {type: string, enum: [a, b]}}}\n",
                ),
            ],
            &["required-added /paths/~1thing~1{id}/get/parameters/query kind/required: breaking none"],
        ),
        (
            &[("maximum: 300", "maximum: 299")],
            &["range-changed /components/schemas/Reply/properties/count/maximum: none breaking"],
        ),
        (
            &[("minimum: 1, maximum: 300", "exclusiveMinimum: 1, maximum: 300")],
            &["range-changed /components/schemas/Reply/properties/count/exclusiveMinimum: none breaking"],
        ),
        (
            &[("Request: {type: object,", "Request: {type: object, additionalProperties: false,")],
            &["additional-added /components/schemas/Request/additionalProperties: breaking none"],
        ),
        (
            &[(
                "required: [name], properties: {name: {type: string, maxLength",
                "required: [name, mode], properties: {name: {type: string, maxLength",
            )],
            &["required-added /components/schemas/Request/required/mode: breaking none"],
        ),
        (
            &[("mode: {type: string, enum: [x, y]}", "mode: {type: string, default: x, enum: [x, y]}")],
            &["default-added /components/schemas/Request/properties/mode/default: compatible compatible"],
        ),
        (
            &[("size: {type: [number, 'null']}", "size: {type: number}")],
            &["nullability-changed /components/schemas/Reply/properties/size: none breaking"],
        ),
        // An optional member that replies had may be missing already.
        (
            &[("state: {type: string, enum: [on, off]}, ", "")],
            &["property-removed /components/schemas/Reply/properties/state: compatible compatible"],
        ),
    ];
    for (edits, expected) in cases {
        assert_eq!(told(&edited(edits)), *expected, "{edits:?}");
    }
}

/// A refusal that is new is not why a call's type has another name.
#[test]
fn effects_belong_to_the_change_that_has_them() {
    let diff = edited(&[
        ("Reply", "Answer"),
        ("'401': {description: no}", "'401': {description: no}\n        '403': {description: no}"),
    ]);
    let verdicts: Vec<_> = diff.changes.iter().map(|change| (change.kind.as_str(), change.verdict)).collect();
    assert_eq!(verdicts, [("reply-added", Verdict::Patch), ("schema-changed", Verdict::Major)]);
    let renamed = &diff.changes[1];
    assert!(renamed.items.iter().any(|item| item.name == "resources::thing::Id::get"), "{renamed:#?}");
    assert!(diff.further.is_empty(), "{:?}", diff.further);
}

#[test]
fn a_deprecation_asks_for_a_minor_release() {
    let deprecated = ("operationId: thingIdGet", "deprecated: true\n      operationId: thingIdGet");
    assert_eq!(edited(&[deprecated]).verdict, Verdict::Minor);
    assert_eq!(edited(&[("in: query, ", "in: query, deprecated: true, ")]).verdict, Verdict::Minor);
    assert_eq!(
        edited(&[("operationId: thingIdGet", "deprecated: false\n      operationId: thingIdGet")]).verdict,
        Verdict::Patch
    );
}

/// What an erratum had corrected is no news to callers, and the action that is idle now is named.
#[test]
fn a_slip_that_the_vendor_put_right_breaks_nobody() {
    let overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n\
                   - {target: $.components.schemas.Reply.properties.count, update: {type: number}}\n\
                   - {target: $.components.schemas.Code.properties.c, update: {type: [string, 'null']}}\n";
    let overlays = egauge_webapi_generator::overlay::load(&[("o.yaml".to_owned(), overlay.to_owned())])
        .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let new = BASE.replace("count: {type: integer", "count: {type: number");
    let diff = diff::diff(&document(BASE), &document(&new), &overlays).expect("comparable");
    let [change] = &diff.changes[..] else { panic!("{:#?}", diff.changes) };
    assert!(change.settled && change.effects.wire_clients.level == Level::None, "{change:#?}");
    assert_eq!(diff.verdict, Verdict::Patch);
    let unneeded: Vec<_> =
        diff.unneeded.iter().map(|action| (action.number, action.target.as_str())).collect();
    assert_eq!(unneeded, [(1, "$.components.schemas.Reply.properties.count")]);
    // What an overlay still says otherwise concerns those who have no overlays.
    let new = BASE.replace("count: {type: integer", "count: {type: string");
    let diff = diff::diff(&document(BASE), &document(&new), &overlays).expect("comparable");
    let count = diff.changes.iter().find(|change| change.subject == Subject::Type).expect("a type");
    assert!(count.overridden && count.effects.wire_clients.level == Level::Breaking, "{count:#?}");
}

/// Where no code can be generated from one of the documents, the comparison is made all the same.
#[test]
fn documents_without_code_are_compared() {
    let diff = edited(&[
        ("Code: {type: object,", "Code: {type: object, not: {type: string},"),
        ("maximum: 300", "maximum: 400"),
    ]);
    assert!(diff.estimated.is_some());
    assert_eq!(diff.verdict, Verdict::Major);
    assert!(diff::markdown(&diff).contains("estimated"), "{}", diff::markdown(&diff));
}

/// The page from which a person changes a program.
#[test]
fn the_page_says_what_happened_in_words() {
    let diff = edited(&[
        ("Reply", "Answer"),
        ("enum: [x, y]", "enum: [x, z]"),
        ("maxLength: 8", "maxLength: 4"),
        ("count: {type: integer", "count: {type: number"),
        ("name: {type: string}, size", "name: {type: string}, more: {type: string}, size"),
        ("operationId: thingIdPost", "deprecated: true\n      operationId: thingIdPost"),
        (KIND, ""),
    ]);
    insta::assert_snapshot!("page_markdown", diff::markdown(&diff));
    insta::assert_snapshot!("page_text", diff::text(&diff, false));
    let (plain, colored) = (diff::text(&diff, false), diff::text(&diff, true));
    assert!(!plain.contains('\x1b') && colored.contains("\x1b[31m"), "red is for what breaks");
}

/// What `cargo xtask diff --format json` prints is what its schema says.
#[test]
fn json_is_what_the_schema_says() {
    let schema: Value = serde_json::from_str(diff::SCHEMA).expect("JSON");
    let steps = [
        edited(&[
            ("Reply", "Answer"),
            ("enum: [x, y]", "enum: [x, z]"),
            ("{id}", "{key}"),
            ("name: id", "name: key"),
        ]),
        edited(&[("Code: {type: object,", "Code: {type: object, not: {type: string},")]),
        edited(&[
            ("size: {type", "length: {type"),
            ("operationId: thingIdPost", "deprecated: true\n      operationId: thingIdPost"),
        ]),
    ];
    for diff in &steps {
        let value = serde_json::to_value(diff).expect("JSON");
        assert_eq!(check(&value, &schema, &schema, ""), Ok(()));
        for (place, other) in [
            ("/changes/0/verdict", Value::from("enormous")),
            ("/changes/0/items", Value::from("none")),
            ("/old", Value::Object(serde_json::Map::new())),
        ] {
            let mut wrong = value.clone();
            *wrong.pointer_mut(place).expect("is there") = other;
            assert!(check(&wrong, &schema, &schema, "").is_err(), "{place} can be wrong");
        }
        let mut more = value.clone();
        more["more"] = Value::Null;
        assert!(check(&more, &schema, &schema, "").is_err());
    }
}

/// What a value may be besides: readers are concerned, however the arms are written.
#[test]
fn more_kinds_of_values_concern_who_reads_them() {
    let array = "{type: array, items: {type: number}}";
    for (old, new) in [
        ("{type: string}", format!("{{oneOf: [{{type: string}}, {array}]}}")),
        (
            "{oneOf: [{type: string}, {type: number}]}",
            format!("{{oneOf: [{{type: string}}, {{type: number}}, {array}]}}"),
        ),
        (
            "{oneOf: [{type: string}, {type: number}]}",
            "{oneOf: [{type: string}, {type: number}, {type: boolean}]}".to_owned(),
        ),
        ("{type: [string, number]}", "{type: [string, number, boolean]}".to_owned()),
    ] {
        let with = |schema: &str| BASE.replace("size: {type: [number, 'null']}", &format!("size: {schema}"));
        for (before, after, level) in [
            (with(old), with(&new), [Level::Breaking, Level::Compatible]),
            (with(&new), with(old), [Level::None, Level::Breaking]),
        ] {
            let diff = compared(&before, &after);
            let found: Vec<_> = (diff.changes.iter())
                .map(|change| [change.effects.wire_clients.level, change.effects.wire_servers.level])
                .filter(|levels| *levels != [Level::None; 2])
                .collect();
            assert_eq!(found, [level], "{old} {new}: {}", diff::text(&diff, false));
        }
    }
}
