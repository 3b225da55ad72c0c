//! What no body of the document shows: unions told by a sibling, lenient scalars, open objects.

use super::{
    Kind, Rule, Schema, Test, any, arm, array, between, boolean, counted, decimal, int64, lenient, map,
    member, multi_map, number_between, object, one_of, open, string, text, timestamp, union, union_by,
};
use crate::runtime::Json;

static MODBUS: Schema = object(&[member("addr", &between(1, 247)).required()]);
static SONY: Schema = object(&[member("sub", &boolean())]);
static DETAILS: Schema = union_by(
    "scheme",
    &[arm(Test::HasAny(&["addr"]), &MODBUS).told_by("modbus"), arm(Test::IsObject, &SONY).told_by("sony")],
);
static DEVICE: Schema = object(&[
    member("scheme", &string()),
    member("details", &DETAILS),
    member("ts", &lenient(&string())),
    member("count", &lenient(&between(0, 9))).default("0"),
    member("secret", &text(2, 4, Some("^[a-z]+$"))).write_only(),
    member("list", &counted(&number_between(0.0, 1.0), 1, 2)),
    member("gain", &one_of(&["low", "high"]).nullable()),
    member("maps", &array(&map(&int64()))),
]);
static OPEN: Schema = open(&[member("index", &between(0, 3)).required()], &decimal());
static EITHER: Schema = union(&[
    arm(Test::IsString, &timestamp()),
    arm(Test::IsArray, &array(&any())),
    arm(Test::IsBool, &boolean()),
]);

fn check(schema: &Schema, text: &str) -> Result<(), String> {
    let json: Json = text.parse().map_err(|error| format!("{text}: {error}"))?;
    schema.check(&json).map_err(|violation| violation.to_string())
}

#[test]
fn values_that_fit() {
    for text in [
        "{}",
        r#"{"scheme":"modbus","details":{"addr":247}}"#,
        // The sibling tells, whatever the details look like; one that is not known leaves them open.
        r#"{"details":{"addr":"x","sub":true},"scheme":"sony"}"#,
        r#"{"scheme":"newer","details":[1]}"#,
        r#"{"details":{"addr":1}}"#,
        r#"{"ts":5,"count":"9"}"#,
        r#"{"ts":"x","count":9}"#,
        r#"{"secret":"abcd","list":[0,1.0],"gain":null,"maps":[{"a.b":"-1"}],"newer":{}}"#,
    ] {
        assert_eq!(check(&DEVICE, text), Ok(()), "{text}");
    }
    assert_eq!(check(&OPEN, r#"{"index":0,"other":"-1.50"}"#), Ok(()));
    for text in [r#""12.5""#, "[null]", "false"] {
        assert_eq!(check(&EITHER, text), Ok(()), "{text}");
    }
}

#[test]
fn values_that_do_not() {
    for (schema, text, expected) in [
        (
            &DEVICE,
            r#"{"scheme":"modbus","details":{"sub":true}}"#,
            "at details: the member `addr` is missing",
        ),
        (&DEVICE, r#"{"details":{"addr":248}}"#, "at details.addr: 248 is more than 247"),
        (
            &DEVICE,
            r#"{"scheme":"sony","details":{"sub":1}}"#,
            "at details.sub: expected true or false, found a number",
        ),
        (&DEVICE, r#"{"count":"10"}"#, "at count: 10 is more than 9"),
        (&DEVICE, r#"{"count":"x"}"#, "at count: \"x\" is not a whole number"),
        (&DEVICE, r#"{"ts":null}"#, "at ts: expected a string, found null"),
        (&DEVICE, r#"{"secret":"a"}"#, "at secret: 1 character, at least 2 expected"),
        (&DEVICE, r#"{"secret":"aB"}"#, "at secret: does not match ^[a-z]+$"),
        (&DEVICE, r#"{"list":[0.5,1.5]}"#, "at list[1]: 1.5 is more than 1"),
        (&DEVICE, r#"{"list":[]}"#, "at list: 0 items, at least 1 expected"),
        (&DEVICE, r#"{"gain":"mid"}"#, "at gain: \"mid\" is not one of \"low\", \"high\""),
        (&DEVICE, r#"{"maps":[{},{"a.b":"1.5"}]}"#, "at maps[1].a.b: `1.5` is not"),
        (&OPEN, r#"{"index":0,"other":1}"#, "at other: expected a number as a string, found a number"),
        (&OPEN, "{}", "the member `index` is missing"),
        (&EITHER, "1", "a number like this is none of a string; an array; a boolean"),
        (&EITHER, r#""x""#, "`x` is not a Unix time"),
    ] {
        let found = check(schema, text).err().unwrap_or_default();
        assert!(found.starts_with(expected), "{text}: {found}");
    }
}

#[test]
fn a_schema_can_be_looked_through() {
    let member = DEVICE.member("secret").expect("it has one");
    assert!(member.write_only && !member.required);
    assert_eq!(DEVICE.member("count").and_then(|member| member.default), Some("0"));
    assert_eq!(DEVICE.member("none"), None);
    static TWICE: Schema = multi_map(&string());
    assert!(matches!(TWICE.kind, Kind::Map { repeated: true, .. }));
    assert_eq!(check(&TWICE, r#"{"a":1}"#).err().as_deref(), Some("at a: expected a string, found a number"));
    let spelling = one_of(&["ALL"]).any_case();
    assert!(spelling.check_text("all").is_ok() && spelling.check_text("al").is_err());
}

#[test]
fn rules_hold_beside_type_and_range() {
    static RATIO: Schema = super::number().and(&[Rule::Above(0.0), Rule::Below(1.0)]);
    static STEP: Schema = super::integer().and(&[Rule::MultipleOf(5.0)]);
    static FRACTION: Schema = super::number().and(&[Rule::MultipleOf(0.25)]).nullable();
    static LEVEL: Schema = super::integer().and(&[Rule::OneOf(&["1", "2"])]);
    static ON: Schema = boolean().and(&[Rule::OneOf(&["true"])]);
    static SET: Schema = array(&any()).and(&[Rule::Unique]);
    for (schema, text) in [
        (&RATIO, "0.5"),
        (&STEP, "9007199254740995"),
        (&FRACTION, "0.75"),
        (&FRACTION, "null"),
        (&LEVEL, "2"),
        (&ON, "true"),
        (&SET, r#"[1,"1",[1],{"a":1},{"a":2},null]"#),
    ] {
        assert_eq!(check(schema, text), Ok(()), "{text}");
    }
    for (schema, text, expected) in [
        (&RATIO, "0", "0 is not more than 0"),
        (&RATIO, "1.0", "1.0 is not less than 1"),
        (&STEP, "9007199254740993", "9007199254740993 is not a multiple of 5"),
        (&FRACTION, "0.3", "0.3 is not a multiple of 0.25"),
        (&LEVEL, "3", "3 is not one of 1, 2"),
        (&ON, "false", "false is not one of true"),
        (&SET, r#"[{"a":1,"b":2},{"b":2,"a":1}]"#, "item 1 is there already"),
    ] {
        let found = check(schema, text).err().unwrap_or_default();
        assert!(found.starts_with(expected), "{text}: {found}");
    }
    assert!(STEP.check_text("10").is_ok() && STEP.check_text("11").is_err());
}

#[test]
fn a_union_can_be_told_by_a_member_of_its_own() {
    static CAT: Schema = object(&[member("lives", &between(0, 9))]);
    static PET: Schema = union(&[
        arm(Test::Tagged("kind", &["cat", "lion"]), &CAT),
        arm(Test::Tagged("kind", &["dog"]), &SONY),
    ]);
    assert_eq!(check(&PET, r#"{"kind":"lion","lives":9}"#), Ok(()));
    assert_eq!(check(&PET, r#"{"kind":"dog","lives":"many"}"#), Ok(()));
    let refused = |text| check(&PET, text).err().unwrap_or_default();
    assert!(refused(r#"{"kind":"cat","lives":10}"#).starts_with("at lives"));
    assert!(refused(r#"{"kind":"cow"}"#).contains("an object whose `kind` is"), "{}", refused("{}"));
}
