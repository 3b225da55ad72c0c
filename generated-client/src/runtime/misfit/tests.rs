//! The place of what does not fit, found from where reading stopped.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::de::DeserializeOwned;

use super::super::decimal::Decimal;
use super::super::json::Json;
use super::super::lenient::Lenient;
use super::super::map::{Map, MultiMap};
use super::super::number;
use super::super::object::object;
use super::{place, read};

#[derive(Debug)]
struct Part {
    count: Option<u16>,
    text: Option<String>,
    number: Option<Lenient<f64>>,
    exact: Option<Decimal>,
    flag: Option<bool>,
    parts: Option<Vec<Part>>,
    named: Option<Map<Part>>,
    inner: Option<Box<Part>>,
    rows: Option<Vec<Vec<Lenient<i64>>>>,
    needs: Option<Vec<Needy>>,
}
object!(Part {
    optional(count), optional(text), optional(number), optional(exact), optional(flag), optional(parts), optional(named),
    optional(inner), optional(rows), optional(needs)
});

#[derive(Debug)]
struct Needy {
    port: u16,
}
object!(Needy { required(port) });

fn place_in<T: DeserializeOwned + Debug>(text: &str) -> String {
    let error = number::read::<T>(text.as_bytes()).expect_err(text);
    place(text.as_bytes(), &error)
}

#[test]
fn whatever_does_not_fit_has_a_place() {
    for (text, expected) in [
        ("[]", "."),
        ("[ [ ] ]", "."),
        ("true", "."),
        ("", "."),
        ("{\"count\":1}}", "."),
        ("{\"rows\":[[1,[2]]]}", "rows[0][1]"),
        ("{\"rows\":[[[]]]}", "rows[0][0]"),
        ("{\"rows\":[ [ [ 1 , {} ] ] ]}", "rows[0][0]"),
        ("{\"rows\":[{}]}", "rows[0]"),
        ("{\"rows\":[[1],\n  [2, {\"a\":[]}]]}", "rows[1][1]"),
        ("{\"number\":[]}", "number"),
        ("{\"number\":[\"x\"]}", "number"),
        ("{\"number\":[[[]]]}", "number"),
        ("{\"number\":{}}", "number"),
        ("{\"number\":{\"a\":[1]}}", "number"),
        ("{\"number\":\"x\"}", "number"),
        ("{\"exact\":\"1e\"}", "exact"),
        ("{\"flag\":0}", "flag"),
        ("{\"flag\":\"tr\\\"ue\"}", "flag"),
        ("{\"text\":-1.5e+3}", "text"),
        ("{\"text\":true , \"count\":1}", "text"),
        ("{\"count\":-0.5}", "count"),
        ("{\"count\":65536}", "count"),
        ("{\"é\\n\":{\"\":0},\"inner\":{\"text\":[]}}", "inner.text"),
        ("{\"named\":{\"a.b\":{\"count\":{}}}}", "named.a.b.count"),
        ("{\"named\":{\"\":{\"parts\":[{},{\"flag\":[0]}]}}}", "named..parts[1].flag"),
        ("{\"needs\":[{\"port\":1},{ }]}", "needs[1]"),
        ("{\"needs\":[{\"port\":1,\"port\":1}]}", "needs[0]"),
        ("{\"needs\":[{\"port\":1,\"other\":1,\"port\":1}]}", "needs[0]"),
        ("{\"named\":{\"a\":{},\"a\":{\"count\":1}}}", "named"),
        ("{\"needs\":[{\"port\":null}]}", "needs[0].port"),
        ("{\"named\":{\"?\":{\"count\":{}}}}", "named.?.count"),
        ("{\"named\":{\"?\":5}}", "named.?"),
        ("{\"named\":{\"?\":{\"count\":1", "named.?"),
        ("{\"parts\":[{},{\"count\":1", "parts[1]"),
        ("{\"parts\":[{},{\"count\":", "parts[1].count"),
        ("{\"parts\":[{},{\"count\":01}]}", "parts[1].count"),
        ("{\"parts\":[{},{\"count\":tru}]}", "parts[1].count"),
    ] {
        assert_eq!(place_in::<Part>(text), expected, "{text}");
    }
    // A member that occurs twice is in order here, but not in a `Json`.
    assert_eq!(place_in::<MultiMap<Vec<u8>>>("{\"a\":[1],\"a\":[-1]}"), "a[0]");
    assert_eq!(place_in::<MultiMap<Vec<u8>>>("{\"a\":[1],\"a\":[1],\"b\":[-1]}"), ".");
}

#[test]
fn a_value_that_does_not_fit_has_no_position() {
    let value: Json = "{\"inner\":\n{\"text\":\n5}}".parse().expect("JSON");
    let misfit = read::<Part>(&value).expect_err("a number");
    assert_eq!(misfit.to_string(), "invalid type: integer `5`, expected a string");
    assert_eq!(misfit.with_place(), "inner.text: invalid type: integer `5`, expected a string");
}

/// A text of a `Part` in order, and one with a fault and its place.
fn part(depth: u32) -> BoxedStrategy<(String, String, String)> {
    let space = proptest::sample::select(vec!["", " ", "\n", "\t\r\n "]);
    let wrong = |member: &'static str, right: &'static [&'static str], wrong: &'static [&'static str]| {
        (proptest::sample::select(right), proptest::sample::select(wrong)).prop_map(move |(right, wrong)| {
            (member.to_owned(), right.to_owned(), wrong.to_owned(), String::new())
        })
    };
    let leaf = prop_oneof![
        wrong(
            "count",
            &["0", "8.0", "null"],
            &["-1", "1e9", "\"x\\\\\"", "true", "[]", "[[1]]", "{}", "{\"a\": [\"]\"]}"]
        ),
        wrong("text", &["\"\"", "\"é}]\\\"\"", "null"], &["5", "false", "[ ]", "[\"x\"]", "{\"a\":1 }"]),
        wrong(
            "number",
            &["1", "\"1.5\"", "null"],
            &["\"\"", "\"]\"", "[ ]", "[1, 2]", "[[[]]]", "{}", "{\"a\":1}", "true"]
        ),
        wrong("flag", &["true", "null"], &["0", "\"true\"", "[]", "[[]]", "{}"]),
    ];
    let leaf = leaf.boxed();
    let member = if depth == 0 {
        leaf
    } else {
        let within = |member: &'static str, open: &'static str, close: &'static str, step: &'static str| {
            part(depth - 1).prop_map(move |(right, wrong, place)| {
                let wrap = |text: String| format!("{open}{text}{close}");
                let place = format!("{step}{}{place}", if place.is_empty() { "" } else { "." });
                (member.to_owned(), wrap(right), wrap(wrong), place)
            })
        };
        prop_oneof![
            leaf,
            within("inner", "", "", ""),
            within("parts", "[{}, ", "]", "[1]"),
            within("parts", "[", ",{}]", "[0]"),
            within("named", "{\"a\":{} , \"x\":", "}", ".x"),
        ]
        .boxed()
    };
    (member, space.clone(), space)
        .prop_map(|((member, right, wrong, place), before, after)| {
            let object =
                |value: &str| format!("{{{before}\"other\":[1,{{}}],\"{member}\":{before}{value}{after}}}");
            (object(&right), object(&wrong), format!("{member}{place}"))
        })
        .boxed()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_one_fault_of_a_text_is_found((right, wrong, expected) in part(4)) {
        prop_assert!(number::read::<Part>(right.as_bytes()).is_ok(), "{}", right);
        prop_assert_eq!(place_in::<Part>(&wrong), expected.replace("..", "."), "{}", wrong);
    }
}
