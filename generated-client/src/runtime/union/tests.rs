//! Unions by JSON type, by members and by a sibling: read in one pass as well as out of values.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::super::json::Json;
use super::super::map::Map;
use super::super::number::keeping;
use super::super::object;
use super::guessing;

#[derive(Clone, Debug, PartialEq)]
struct Demand {
    v: u64,
    peak: Option<Vec<f64>>,
    unknown: Map<Json>,
}
object!(Demand { required(v), optional(peak); rest(unknown) });

#[derive(Clone, Debug, PartialEq)]
enum Cell {
    Text(String),
    Count(i64),
    Flag(bool),
    List(Vec<u8>),
    Demand(Box<Demand>),
    Unknown(Box<Json>),
}
super::union!(Cell { string(Text), number(Count), bool(Flag), array(List), object(Demand) });

#[derive(Clone, Debug, PartialEq)]
enum Number {
    Count(u8),
    Unknown(Json),
}
super::union!(Number { number(Count) });

#[derive(Clone, Debug, PartialEq)]
struct Condition {
    current: Option<bool>,
    nested: Option<Box<Reply>>,
}
object!(Condition { optional(current), optional(nested) });

#[derive(Clone, Debug, PartialEq)]
struct Kind {
    kind: String,
    cells: Option<Vec<Cell>>,
}
object!(Kind { required(kind), optional(cells) });

#[derive(Clone, Debug, PartialEq)]
enum Reply {
    Text(String),
    Condition(Condition),
    Both(Map<Json>),
    Kind(Kind),
    Demand(Demand),
    Unknown(Json),
}
super::union!(Reply {
    string(Text), has_any(Condition, "current", "result"), has_all(Both, "a", "b"), tagged(Kind, "kind", "x", "é\n"),
    has_any(Demand, "v")
});

#[derive(Clone, Debug, PartialEq)]
struct Holder {
    details: Option<Told>,
    scheme: Option<String>,
}
object!(Holder { optional(details), optional(scheme); told(details, scheme) });

#[derive(Clone, Debug, PartialEq)]
enum Told {
    Demand(Demand),
    Kind(Kind),
    Unknown(Json),
}
super::union!(Told { has_any(Demand, "v"), has_any(Kind, "kind"); told(Kind, "k"), told(Demand, "d") });

/// The same out of a text, bytes, a reader, with paths, and a value.
fn read<T: DeserializeOwned + Debug + PartialEq>(text: &str) -> Result<T, String> {
    let value = serde_json::from_str::<T>(text).map_err(|error| error.to_string());
    let json: Json = text.parse().expect("JSON");
    let guessed = guessing(|| serde_json::from_str(text).ok());
    assert!(guessed.is_none() || guessed.as_ref() == value.as_ref().ok(), "{text}: {guessed:?}");
    let tracked = serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text));
    for other in [
        serde_json::from_slice(text.as_bytes()).map_err(|_| ()),
        serde_json::from_reader(text.as_bytes()).map_err(|_| ()),
        tracked.map_err(|_| ()),
        json.to_typed().map_err(|_| ()),
        serde_json::from_value(json.into()).map_err(|_| ()),
    ] {
        assert_eq!(other.as_ref().ok(), value.as_ref().ok(), "{text}");
    }
    value
}

fn again<T: DeserializeOwned + Serialize + Debug + PartialEq>(text: &str) -> T {
    let value = read::<T>(text).expect(text);
    assert_eq!(serde_json::to_string(&value).expect("JSON"), text);
    value
}

#[test]
fn a_json_type_tells_the_variant() {
    assert_eq!(again::<Cell>(r#""x\ny""#), Cell::Text("x\ny".to_owned()));
    assert_eq!(again::<Cell>("-9223372036854775808"), Cell::Count(i64::MIN));
    assert_eq!(read::<Cell>("30e-1"), Ok(Cell::Count(3)));
    assert_eq!(again::<Cell>("true"), Cell::Flag(true));
    assert_eq!(again::<Cell>("[]"), Cell::List(Vec::new()));
    assert_eq!(read::<Cell>("[1.0,2]"), Ok(Cell::List(vec![1, 2])));
    assert_eq!(again::<Cell>("null"), Cell::Unknown(Box::new(Json::Null)));
    let Cell::Demand(demand) = again(r#"{"v":18446744073709551615,"z":{"b":1,"a":null},"y":1.5e+300}"#)
    else {
        panic!("another variant")
    };
    assert_eq!(demand.unknown.keys().collect::<Vec<_>>(), ["z", "y"]);
    assert_eq!(again::<Number>("255"), Number::Count(255));
    for text in ["null", "true", "\"5\"", "[1,{}]", "{}", r#"{"$":1}"#] {
        assert_eq!(again::<Number>(text), Number::Unknown(text.parse().expect("JSON")));
    }
}

#[test]
fn members_tell_the_variant_wherever_they_stand() {
    let Reply::Condition(condition) = again(r#"{"current":true}"#) else { panic!("another variant") };
    assert_eq!(condition.current, Some(true));
    for text in [r#"{"v":1,"result":null}"#, r#"{"a":1,"kind":"x","b":2,"current":null}"#] {
        assert!(matches!(read(text), Ok(Reply::Condition(_))), "{text}");
    }
    assert!(matches!(again(r#"{"kind":"x","a":[1],"b":{"c":"d"}}"#), Reply::Both(_)));
    assert!(matches!(again(r#"{"kind":"x","cells":["1",2,{"v":3,"w":[]}]}"#), Reply::Kind(_)));
    assert!(matches!(read(r#"{"a":1,"kind":"\u00e9\n"}"#), Ok(Reply::Kind(_))));
    assert!(matches!(again(r#"{"v":1,"kind":"y"}"#), Reply::Demand(_)));
    let Reply::Condition(outer) = again(
        r#"{"nested":{"current":false},"current":true}"#
            .replace(
                r#"{"nested":{"current":false},"current":true}"#,
                r#"{"current":true,"nested":{"kind":"x","cells":[{"v":1,"peak":[0.5]}]}}"#,
            )
            .as_str(),
    ) else {
        panic!("another variant")
    };
    assert!(matches!(outer.nested.as_deref(), Some(Reply::Kind(_))), "{outer:?}");
    assert_eq!(again::<Reply>("\"text\""), Reply::Text("text".to_owned()));
    for text in [
        "7",
        "null",
        "[{}]",
        "{}",
        r#"{"a":1}"#,
        r#"{"kind":["x"]}"#,
        r#"{"kind":"z","w":18446744073709551615}"#,
    ] {
        assert_eq!(again::<Reply>(text), Reply::Unknown(text.parse().expect("JSON")));
    }
}

#[test]
fn a_guess_that_is_wrong_is_none() {
    let guess = |text: &str| guessing(|| serde_json::from_str::<Reply>(text).ok());
    assert!(matches!(guess(r#"{"current":true,"v":1}"#), Some(Reply::Condition(_))));
    assert!(matches!(guess(r#"{"v":1,"other":{"current":true}}"#), Some(Reply::Demand(_))));
    for text in [r#"{"v":1,"current":true}"#, r#"{"v":1,"z":[],"a":1}"#, r#"{"v":1,"kind":"y"}"#] {
        assert_eq!(guess(text), None, "{text}");
        // Whoever makes something of the error has not read what is there.
        assert_eq!(guessing(|| Some(serde_json::from_str::<Reply>(text).ok())), None, "{text}");
        assert!(read::<Reply>(text).is_ok(), "{text}");
    }
    // Nothing is guessed from a member that several may have.
    for text in [r#"{"kind":"x","current":true}"#, r#"{"a":1,"b":2}"#, r#"{"other":1,"v":1}"#] {
        assert_eq!(guess(text), read(text).ok(), "{text}");
    }
}

#[test]
fn a_sibling_tells_the_variant() {
    let both = r#"{"v":1,"kind":"x"}"#;
    let told = |scheme: &str| {
        let holder = read::<Holder>(&format!(r#"{{"details":{both},{scheme}}}"#)).expect(scheme);
        format!("{:?}", holder.details)
    };
    assert!(told(r#""scheme":"k""#).starts_with("Some(Kind("), "{}", told(r#""scheme":"k""#));
    assert!(told(r#""scheme":"d""#).starts_with("Some(Demand("), "{}", told(r#""scheme":"d""#));
    assert!(told(r#""scheme":"new""#).starts_with("Some(Unknown("), "{}", told(r#""scheme":"new""#));
    assert!(told(r#""other":1"#).starts_with("Some(Demand("), "{}", told(r#""other":1"#));
}

#[test]
fn an_error_names_the_member() {
    let places = |text: &str| {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let error = serde_path_to_error::deserialize::<_, Vec<Reply>>(&mut deserializer).expect_err(text);
        error.to_string()
    };
    for (text, place, told) in [
        (r#"["",{"current":5}]"#, "[1]", "current: invalid type: integer `5`, expected a boolean"),
        (r#"[{"kind":"x","cells":["",[300]]}]"#, "[0]", "cells[1]"),
        (
            r#"[{"kind":"x","cells":["",{"v":"one"}]}]"#,
            "[0]",
            "v: invalid type: string \"one\", expected u64",
        ),
        (r#"[{"v":-1}]"#, "[0]", "v: invalid value: integer `-1`, expected u64"),
        (r#"[{"v":1,"v":2}]"#, "[0]", "the member `v` occurs twice"),
        (r#"[{"v":1,"z":[{"w":1,"w":2}]}]"#, "[0]", "the member `w` occurs twice"),
    ] {
        let error = places(text);
        assert!(error.starts_with(place) && error.contains(told), "{text}: {error}");
    }
    let cells = r#"["",{"v":1,"peak":[0,"x"]}]"#;
    let mut deserializer = serde_json::Deserializer::from_str(cells);
    let error = serde_path_to_error::deserialize::<_, Vec<Cell>>(&mut deserializer).expect_err(cells);
    assert_eq!(error.path().to_string(), "[1].peak[1]");
    // A text that ends too early or has no value for a member.
    for text in [r#"{"current":"#, r#"{"current":tru}"#, r#"{"v":1"#, r#"{"v":[1,}"#, "[1", "\"x"] {
        assert!(
            serde_json::from_str::<Reply>(text).is_err() && serde_json::from_str::<Cell>(text).is_err(),
            "{text}"
        );
    }
}

#[test]
fn a_variant_without_room_for_a_number_is_unknown_where_numbers_are_kept() {
    for text in ["1.5", "9223372036854775808", r#"{"v":-1}"#, r#"{"v":1,"peak":[1,"x"]}"#] {
        assert!(read::<Cell>(text).is_err(), "{text}");
    }
    for text in ["1.5", "9223372036854775808", r#"{"v":-1}"#] {
        let cell: Cell = keeping(|| serde_json::from_str(text)).expect(text);
        assert_eq!(cell, Cell::Unknown(Box::new(text.parse().expect("JSON"))));
    }
    let text = r#"{"v":-1}"#;
    let reply: Reply = keeping(|| serde_json::from_str(text)).expect(text);
    assert_eq!(reply, Reply::Unknown(text.parse().expect("JSON")));
}

#[test]
fn nesting_has_a_limit() {
    let deep = |levels: usize| format!(r#"{{"v":1,"z":{}{}}}"#, "[".repeat(levels), "]".repeat(levels));
    assert!(serde_json::from_str::<Reply>(&deep(100)).is_ok());
    assert!(serde_json::from_str::<Cell>(&deep(100)).is_ok());
    for levels in [128, 100_000] {
        assert!(serde_json::from_str::<Reply>(&deep(levels)).is_err(), "{levels}");
        assert!(serde_json::from_str::<Cell>(&deep(levels)).is_err(), "{levels}");
    }
}

fn any_json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        any::<i64>().prop_map(|value| value.to_string()),
        any::<u8>().prop_map(|value| value.to_string()),
        any::<f64>().prop_filter("finite", |value| value.is_finite()).prop_map(|value| format!("{value:e}")),
        any::<String>().prop_map(|value| serde_json::to_string(&value).expect("JSON")),
    ];
    let names = ["current", "result", "a", "b", "kind", "v", "peak", "cells", "nested", "other"];
    leaf.prop_recursive(4, 24, 4, move |inner| {
        let name = proptest::sample::select(names.to_vec());
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[{}]", items.join(","))),
            proptest::collection::btree_map(name, inner, 0..4).prop_map(|members| {
                let members: Vec<_> =
                    members.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
                format!("{{{}}}", members.join(", "))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_pass_reads_what_a_value_gives(text in any_json()) {
        // `read` compares.
        let _ = read::<Cell>(&text);
        let _ = read::<Reply>(&text);
        let _ = read::<Holder>(&format!(r#"{{"details":{text}}}"#));
    }
}
