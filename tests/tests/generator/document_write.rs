//! What the YAML writer writes reads back as what was written, here and for readers of YAML 1.1.

use egauge_webapi_generator::document::{Document, Mapping, Node, Pointer, write};
use proptest::collection::vec;
use proptest::prelude::*;

fn text(node: &Node) -> String {
    write(node, &|_| None)
}

fn read(text: &str) -> Node {
    match Document::parse("test.yaml", text) {
        Ok(document) => document.root,
        Err(problems) => panic!("{}\n---\n{text}", problems[0]),
    }
}

/// Strings: words of YAML, indicators and blanks in any mixture, any characters at all, and long ones.
fn strings() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\t",
        "\r",
        "-",
        "- ",
        "?",
        ": ",
        ":",
        " #",
        "#",
        "&a",
        "*a",
        "!",
        "!!str",
        "|",
        ">",
        "'",
        "\"",
        "\\",
        "\\n",
        "%",
        "@",
        "`",
        "{",
        "}",
        "[",
        "]",
        ",",
        "=",
        "<<",
        "~",
        "null",
        "true",
        "Off",
        "no",
        "y",
        "12:30:00",
        "1_000",
        "0x1",
        "1e3",
        "0o7",
        "010",
        "2001-01-01",
        ".inf",
        ".nan",
        "+1",
        "-0.0",
        "---",
        "...",
        "a",
        "word",
        "/path",
        "°C",
        "\u{85}",
        "\u{a0}",
        "\u{2028}",
        "\u{feff}",
        "\0",
        "\u{7f}",
        "\u{1f600}",
        "é",
    ]);
    prop_oneof![
        8 => vec(pieces, 0..6).prop_map(|pieces| pieces.concat()),
        4 => any::<String>(),
        1 => "[a-z \n]{900,1100}",
    ]
}

fn numbers() -> impl Strategy<Value = Node> {
    prop_oneof![
        any::<i64>().prop_map(|number| Node::Number(number.into())),
        any::<u64>().prop_map(|number| Node::Number(number.into())),
        any::<f64>().prop_filter_map("JSON has finite numbers", |number| {
            serde_json::Number::from_f64(number).map(Node::Number)
        }),
    ]
}

fn nodes() -> impl Strategy<Value = Node> {
    let leaf = prop_oneof![
        Just(Node::Null),
        any::<bool>().prop_map(Node::Bool),
        numbers(),
        strings().prop_map(Node::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Node::Sequence),
            vec((strings(), inner), 0..5).prop_map(|members| Node::Mapping(members.into_iter().collect())),
        ]
    })
}

/// `IndexMap`'s equality takes no notice of the order.
fn same(a: &Node, b: &Node) -> bool {
    match (a, b) {
        (Node::Mapping(a), Node::Mapping(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((ka, va), (kb, vb))| ka == kb && same(va, vb))
        }
        (Node::Sequence(a), Node::Sequence(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (a, b) => a == b,
    }
}

fn visit(node: &Node, at: &Pointer, see: &mut dyn FnMut(&Pointer)) {
    see(at);
    match node {
        Node::Mapping(members) => members.iter().for_each(|(name, value)| visit(value, &at.child(name), see)),
        Node::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| visit(item, &at.item(index), see));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reads_back(node in nodes()) {
        let yaml = text(&node);
        let back = read(&yaml);
        prop_assert!(same(&node, &back), "{yaml}\n{back:?}");
        prop_assert_eq!(text(&back), yaml);
    }

    #[test]
    fn places_are_found_in_what_is_written(node in nodes()) {
        let yaml = text(&node);
        let document = Document::parse("test.yaml", yaml.as_str()).expect("reads back");
        let mut places = Vec::new();
        visit(&node, &Pointer::root(), &mut |pointer| {
            let position = document.locate(pointer).expect("stands somewhere");
            places.push((position.line, position.column));
        });
        // Two values share a place only where one holds the other: line, column and order of the text agree.
        prop_assert!(places.is_sorted(), "{places:?}\n{yaml}");
        prop_assert!(places.iter().all(|(line, _)| (1..=yaml.lines().count()).contains(line)), "{places:?}\n{yaml}");
    }

    #[test]
    fn no_text_makes_it_panic(text in strings()) {
        if let Err(problems) = Document::parse("test.yaml", text.as_str()) {
            prop_assert!(problems.iter().all(|problem| !problem.to_string().is_empty()));
            prop_assert!(!problems.is_empty());
        }
    }
}

/// Strings that a reader of YAML 1.1, or of 1.2, takes for something else when they stand without quotes.
const DELICATE: &[&str] = &[
    "",
    "~",
    "null",
    "Null",
    "NULL",
    "true",
    "True",
    "FALSE",
    "yes",
    "Yes",
    "NO",
    "no",
    "on",
    "On",
    "off",
    "OFF",
    "y",
    "Y",
    "n",
    "N",
    "=",
    "<<",
    "<",
    "<=",
    "12:30:00",
    "1:20",
    "190:20:30.15",
    "1_000",
    "1_000.5",
    "0x1F",
    "0b101",
    "0o17",
    "017",
    "08",
    "1e3",
    "1E3",
    "1.",
    ".5",
    "+1",
    "-1",
    "+",
    "-",
    "--",
    "- a",
    "-a",
    ".inf",
    "-.INF",
    ".NaN",
    "2001-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "4.6",
    "200",
    "? a",
    "?",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "&a",
    "*a",
    "!a",
    "|",
    ">",
    "'a'",
    "\"a\"",
    "%a",
    "@a",
    "`a",
    "{a}",
    "[a]",
    ",a",
    " a",
    "a ",
    "---",
    "...",
    "--- a",
    "a\tb",
    "a\u{85}b",
    "a\u{2028}b",
    "\u{feff}a",
];

#[test]
fn quotes_what_others_would_misread() {
    for delicate in DELICATE {
        let string = Node::from(*delicate);
        let written = text(&string);
        assert!(written.starts_with(['\'', '"']), "{delicate:?} is written {written}");
        assert_eq!(read(&written), string);
        let key = Node::Mapping(Mapping::from_iter([((*delicate).to_owned(), Node::Null)]));
        assert!(text(&key).starts_with(['\'', '"']), "{delicate:?} as a key is written {}", text(&key));
        assert_eq!(read(&text(&key)), key);
    }
}

#[test]
fn leaves_plain_words_plain() {
    let plain = [
        "word",
        "two words",
        "/config/{name}",
        "https://a.example:80/b?c=d",
        "a-b",
        "R%20X",
        "it's",
        "a,b",
        "°C",
    ];
    for plain in plain {
        assert_eq!(text(&Node::from(plain)), format!("{plain}\n"));
    }
}

#[test]
fn numbers_keep_a_spelling_that_all_readers_share() {
    let source = "[4.50, 1.0, -0.10, 100, 1.5e+3, 1e3, 0x1F, +7, .5, 1.50E-2]";
    let document = Document::parse("test.yaml", source).expect("a good document");
    assert_eq!(document.spelling(&Pointer::from("/6")).as_deref(), Some("0x1F"));
    let written = write(&document.root, &|pointer| document.spelling(pointer));
    assert_eq!(written, "- 4.50\n- 1.0\n- -0.10\n- 100\n- 1.5e+3\n- 1000.0\n- 31\n- 7\n- 0.5\n- 1.50E-2\n");
    assert!(same(&read(&written), &document.root));
    // A spelling of another number is not used.
    assert_eq!(write(&Node::Number(3.into()), &|_| Some("4".to_owned())), "3\n");
    // Nor one that YAML 1.1 takes for a string.
    let large = serde_json::Number::from_f64(1e300).expect("finite");
    assert_eq!(text(&Node::Number(large)), "1.0e+300\n");
}

#[test]
fn looks_like_this() {
    let source = r#"{
        "empty": {}, "none": [], "off": false,
        "nested": {"list": ["a", ["b", ["c", "d"]], {"x": 1, "y": {"z": null}}, [[]]]},
        "text": "two\nlines\n", "cut": "two\n\nlines", "tab": "a\tb", "": "empty key", "quote": "it's: so", "200": 1
    }"#;
    insta::assert_snapshot!(text(&read(source)));
}
