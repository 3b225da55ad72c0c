//! Overlays: what they select, how they merge, and what they refuse.

use egauge_webapi_generator::diagnostic::Severity;
use egauge_webapi_generator::document::Node;
use egauge_webapi_generator::overlay::{self, Overlay, Purpose};
use std::fmt::Write;
use workspace_tests::trees::{REVISIONS, listing, yaml};

const HEAD: &str = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n";

fn load(actions: &str) -> Vec<Overlay> {
    let files = [("test.yaml".to_owned(), format!("{HEAD}{actions}"))];
    overlay::load(&files).unwrap_or_else(|errors| panic!("{actions}: {}", listing(&errors)))
}

/// The same as corrections, each with its reason.
fn load_corrections(actions: &str) -> Vec<Overlay> {
    let reason =
        |action: &str| action.strip_suffix('}').map(|text| format!("{text}, x-reason: R, x-evidence: E}}\n"));
    let actions: String =
        actions.lines().map(|action| reason(action).expect("a line for each action")).collect();
    let text = format!("{}{actions}", HEAD.replace("actions:", "x-corrections: true\nactions:"));
    overlay::load(&[("test.yaml".to_owned(), text)]).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The document after these actions, as JSON.
fn applied(document: &str, actions: &str) -> String {
    let mut root = yaml(document);
    let warnings = overlay::apply(&mut root, "4.6", &load(actions));
    let warnings = warnings.unwrap_or_else(|errors| panic!("{actions}: {}", listing(&errors)));
    assert!(warnings.is_empty(), "{}", listing(&warnings));
    serde_json::to_string(&root).expect("JSON")
}

#[test]
fn updates_merge() {
    let cases = [
        ("{a: {b: 1}}", "- {target: $.a, update: {c: 2}}", r#"{"a":{"b":1,"c":2}}"#),
        ("{a: {b: {c: 1, d: 2}}}", "- {target: $, update: {a: {b: {c: 3}}}}", r#"{"a":{"b":{"c":3,"d":2}}}"#),
        ("{a: {b: [1]}}", "- {target: $.a, update: {b: [2, 3]}}", r#"{"a":{"b":[1,2,3]}}"#),
        ("{a: [1]}", "- {target: $.a, update: {b: 2}}", r#"{"a":[1,{"b":2}]}"#),
        ("{a: [1]}", "- {target: $.a, update: [2]}", r#"{"a":[1,[2]]}"#),
        ("{a: {b: x}}", "- {target: $.a, update: {b: [x, 'null']}}", r#"{"a":{"b":["x","null"]}}"#),
        ("{a: {b: x}}", "- {target: $.a, update: {b: null}}", r#"{"a":{"b":null}}"#),
        (
            "{a: {b: [1, 2]}}",
            "- {target: $.a.b, remove: true}\n- {target: $.a, update: {b: [3]}}",
            r#"{"a":{"b":[3]}}"#,
        ),
    ];
    for (document, actions, expected) in cases {
        assert_eq!(applied(document, actions), expected, "{document} {actions}");
    }
}

#[test]
fn removals_take_out_every_match() {
    let cases = [
        ("{a: 1, b: 2, c: 3}", "- {target: $.b, remove: true}", r#"{"a":1,"c":3}"#),
        ("{a: [0, 1, 2, 3]}", "- {target: '$.a[1, 3]', remove: true}", r#"{"a":[0,2]}"#),
        ("{a: [0, 1, 2, 3]}", "- {target: '$.a[3, 1, 1]', remove: true}", r#"{"a":[0,2]}"#),
        ("{a: [0, 1, 2, 3]}", "- {target: '$.a[?@ > 1]', remove: true}", r#"{"a":[0,1]}"#),
        ("{a: {x: 1}, b: {x: 2, y: 3}}", "- {target: $..x, remove: true}", r#"{"a":{},"b":{"y":3}}"#),
        ("{a: {a: {a: 1}}}", "- {target: $..a, remove: true}", "{}"),
        (
            "{a: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
            "- {target: '$.a[8:11]', remove: true}",
            r#"{"a":[0,1,2,3,4,5,6,7,11]}"#,
        ),
    ];
    for (document, actions, expected) in cases {
        assert_eq!(applied(document, actions), expected, "{document} {actions}");
    }
}

#[test]
fn targets_reach_names_of_every_kind() {
    let document = r#"{"/a/{b}": {}, "it's": {}, "back\\slash": {}, "til~de": {}, "": {}, "a\nb": {}, "°C": {}, "1": {}}"#;
    for target in [
        "$['/a/{b}']",
        r#"$["it's"]"#,
        r"$['it\'s']",
        r"$['back\\slash']",
        "$['til~de']",
        "$['']",
        r"$['a\nb']",
        "$['°C']",
        "$['1']",
    ] {
        let actions =
            format!("- {{target: {}, update: {{hit: true}}}}", serde_json::to_string(target).expect("JSON"));
        assert_eq!(applied(document, &actions).matches("hit").count(), 1, "{target}");
    }
    // The same through the engine's normalized paths, in which these names are escaped.
    assert_eq!(applied(document, "- {target: '$[*]', update: {hit: true}}").matches("hit").count(), 8);
}

#[test]
fn filters_choose_by_value() {
    let document =
        "{p: [{name: a, s: {type: boolean}}, {name: b, s: {type: string}}, {name: C, s: {type: boolean}}]}";
    let expected = r#"{"p":[{"name":"a","s":{"type":"boolean"},"x":1},{"name":"b","s":{"type":"string"}},{"name":"C","s":{"type":"boolean"},"x":1}]}"#;
    for target in
        ["$.p[?@.s.type=='boolean']", "$.p[?@.name=='a' || @.name=='C']", "$.p[?@.name != 'b']", "$.p[0, 2]"]
    {
        assert_eq!(
            applied(document, &format!("- {{target: \"{target}\", update: {{x: 1}}}}")),
            expected,
            "{target}"
        );
    }
}

#[test]
fn malformed_overlays_are_refused() {
    let overlays = [
        "[]".to_owned(),
        "overlay: 2.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.a, remove: true}]".to_owned(),
        "overlay: 1.0.0\nactions: [{target: $.a, remove: true}]".to_owned(),
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: []".to_owned(),
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\naction: []\nactions: [5]".to_owned(),
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nx-corrections: true\nactions: [{target: $.a, remove: true}]"
            .to_owned(),
        format!("{HEAD}- {{target: $.a}}"),
        format!("{HEAD}- {{target: $.a, remove: false}}"),
        format!("{HEAD}- {{target: $.a, remove: true, update: {{}}}}"),
        format!("{HEAD}- {{update: {{}}}}"),
        format!("{HEAD}- {{target: '$.a[', update: {{}}}}"),
        format!("{HEAD}- {{target: a.b, update: {{}}}}"),
        format!("{HEAD}- {{target: $.a, update: {{}}, why: because}}"),
        format!("{HEAD}- {{target: $.a, update: {{}}, x-reason: ''}}"),
        format!("{HEAD}- {{target: $.a, update: {{}}, x-revisions: {{from: 4.6}}}}"),
        format!("{HEAD}- {{target: $.a, update: {{}}, x-revisions: {{until: '99.9'}}}}"),
        format!("{HEAD}- {{target: $.a, update: {{}}, x-revisions: {{from: '4.6', until: '4.5'}}}}"),
        "a: [".to_owned(),
    ];
    let mut text = String::new();
    for overlay in overlays {
        let errors = overlay::load(&[("test.yaml".to_owned(), overlay.clone())]).expect_err(&overlay);
        // Whatever the revisions are.
        let errors = listing(&errors).replace(&REVISIONS.join(", "), "[revisions]");
        writeln!(text, "{}\n{errors}", overlay.strip_prefix(HEAD).unwrap_or(&overlay)).expect("a string");
    }
    insta::assert_snapshot!("overlay_malformed", text);
}

#[test]
fn corrections_whose_target_is_something_else_are_errors() {
    let document = "{a: {b: 1}, c: [1]}";
    let cases = [
        "- {target: $.x, update: {y: 1}}",
        "- {target: '$.a[?@.y]', update: {y: 1}}",
        "- {target: \"$['a', 'x']\", update: {y: 1}}",
        "- {target: $.a, update: {b: 1}}",
        "- {target: $.a, update: {}}",
        "- {target: '$[\"a\", \"c\"]', update: {b: 1}}",
        "- {target: $.a.b, update: {y: 1}}",
        "- {target: $, remove: true}",
        "- {target: $.x, remove: true}\n- {target: $.y, remove: true, x-revisions: {from: '4.6'}}",
    ];
    let mut text = String::new();
    for actions in cases {
        let mut root = yaml(document);
        // To read a document, nothing that does not fit is more than a warning.
        let corrections = load_corrections(actions);
        let read = overlay::apply_for(&mut root.clone(), "4.6", &corrections, Purpose::Reading);
        let warnings = read.unwrap_or_else(|errors| panic!("{actions}\n{}", listing(&errors)));
        assert!(
            !warnings.is_empty() && warnings.iter().all(|one| one.severity == Severity::Warning),
            "{actions}"
        );
        // Words and computed facts never stop anything.
        assert!(overlay::apply(&mut root.clone(), "4.6", &load(actions)).is_ok(), "{actions}");
        let outcome = overlay::apply(&mut root, "4.6", &corrections);
        let (Ok(problems) | Err(problems)) = outcome;
        writeln!(text, "{actions}\n{}", listing(&problems)).expect("a string grows");
    }
    insta::assert_snapshot!("overlay_unfit", text);
}

#[test]
fn revisions_limit_an_action() {
    let actions = "- {target: $.a, update: {old: 1}, x-revisions: {until: '4.4'}}\n\
                   - {target: $.a, update: {new: 1}, x-revisions: {from: '4.6'}}\n\
                   - {target: $.b, update: {gone: 1}, x-revisions: {from: latest}}\n";
    let run = |revision: &str| {
        let mut root: Node = yaml("{a: {}}");
        let outcome = overlay::apply(&mut root, revision, &load(actions));
        (
            serde_json::to_string(&root).expect("JSON"),
            outcome.map_err(|errors| errors.len()).map(|warnings| warnings.len()),
        )
    };
    assert_eq!(run("4.4"), (r#"{"a":{"old":1}}"#.to_owned(), Ok(0)));
    assert_eq!(run("4.5"), (r#"{"a":{}}"#.to_owned(), Ok(0)));
    assert_eq!(run("4.6"), (r#"{"a":{"new":1}}"#.to_owned(), Ok(0)));
    assert_eq!(run("latest"), (r#"{"a":{"new":1}}"#.to_owned(), Ok(1)));
    // An unknown revision is newer than all known ones: it gets what `latest` gets, and is only warned about.
    assert_eq!(run("4.7"), (r#"{"a":{"new":1}}"#.to_owned(), Ok(1)));
}

/// What is left of a document once everything that a target selects is gone.
fn left(document: &str, target: &str) -> String {
    applied(document, &format!("- {{target: '{}', remove: true}}", target.replace('\'', "''")))
}

#[test]
fn targets_are_those_of_rfc_9535() {
    let list = "{a: [0, 1, 2, 3, 4, 5]}";
    let things = "{p: [{n: 1, t: x}, {n: 2}, {n: 2.0, t: y, d: {e: [1]}}, z, null]}";
    let cases = [
        (list, "$.a[-1]", "[0,1,2,3,4]"),
        (list, "$.a[1:3]", "[0,3,4,5]"),
        (list, "$.a[-2:]", "[0,1,2,3]"),
        (list, "$.a[::2]", "[1,3,5]"),
        (list, "$.a[::-2]", "[0,2,4]"),
        (list, "$.a[4:1:-1]", "[0,1,5]"),
        (list, "$.a[0, 5, 1:3]", "[3,4]"),
        (list, "$['a'][?@ >= 3 && @ != 4]", "[0,1,2,4]"),
        (list, "$.a[?(@ < 1 || @ > 4)]", "[1,2,3,4]"),
        (list, "$.a[?!(@ > 1)]", "[2,3,4,5]"),
        (list, "$.a[?@ == $.a[2]]", "[0,1,3,4,5]"),
        (things, "$.p[?@.t]", r#"[{"n":2},"z",null]"#),
        (things, "$.p[?!@.t]", r#"[{"n":1,"t":"x"},{"n":2.0,"t":"y","d":{"e":[1]}}]"#),
        (things, "$.p[?@.n == 2]", r#"[{"n":1,"t":"x"},"z",null]"#),
        (things, "$.p[?@.n <= 1.0]", r#"[{"n":2},{"n":2.0,"t":"y","d":{"e":[1]}},"z",null]"#),
        (things, "$.p[?@.t > 'x']", r#"[{"n":1,"t":"x"},{"n":2},"z",null]"#),
        (things, "$.p[?@ == null]", r#"[{"n":1,"t":"x"},{"n":2},{"n":2.0,"t":"y","d":{"e":[1]}},"z"]"#),
        (things, "$.p[?@..e]", r#"[{"n":1,"t":"x"},{"n":2},"z",null]"#),
        (things, "$.p[?@.d.e[0] == 1]", r#"[{"n":1,"t":"x"},{"n":2},"z",null]"#),
        (things, "$.p[?@.x == @.y]", "[]"),
        (things, "$ .p [ ?@ .t == \"y\" ]", r#"[{"n":1,"t":"x"},{"n":2},"z",null]"#),
    ];
    for (document, target, expected) in cases {
        let name = if document == list { "a" } else { "p" };
        assert_eq!(left(document, target), format!(r#"{{"{name}":{expected}}}"#), "{target}");
    }
    assert_eq!(left("{a: {b: 1}, c: {b: 2}, d: [3]}", "$.*.b"), r#"{"a":{},"c":{},"d":[3]}"#);
    assert_eq!(left("{a: {b: 1, c: 1}}", "$..[?@ == 1]"), r#"{"a":{}}"#);
    assert_eq!(left(r#"{"é😀": 1, "b": 2}"#, r"$['\u00e9\ud83d\ude00']"), r#"{"b":2}"#);
}

#[test]
fn other_targets_are_refused_by_name() {
    let nested = format!("$[?{}@.a{}]", "(".repeat(100_000), ")".repeat(100_000));
    let cases = [
        ("$.a[?length(@.b) > 1]", "the function `length` of JSONPath is not supported"),
        ("$.a[?@.b == match(@.c, 'x')]", "the function `match` of JSONPath is not supported"),
        ("$.a[?@.* == 1]", "expected a query of plain names and indices"),
        ("$.a[01]", "expected an index without leading zeros at character 5"),
        ("$.a[?@.b =]", "expected `,` or `]` at character 10"),
        ("$.a[?1]", "expected a comparison at character 7"),
        ("$.a.", "expected a name or `*` at character 5, found the end"),
        ("$['a", "expected a closing quote at character 5, found the end"),
        (r"$['\ud83d']", "expected the other half of a surrogate pair"),
        (r"$['\x']", "expected an escape of JSON"),
        ("$.a b", "expected `.`, `..` or `[` at character 4, found ` `"),
        (nested.as_str(), "expected an expression that is nested less deeply"),
    ];
    for (target, expected) in cases {
        let text = format!("{HEAD}- {{target: '{}', remove: true}}\n", target.replace('\'', "''"));
        let errors = overlay::load(&[("test.yaml".to_owned(), text)]).expect_err(target);
        assert_eq!(errors[0].code, "malformed-jsonpath");
        assert!(errors[0].message.contains(expected), "{target}: {}", errors[0].message);
    }
}
