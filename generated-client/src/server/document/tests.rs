//! Write-only members where the document has none today: in arrays, in maps of arrays, in unions, below open objects.

use super::keep::keep;
use super::shape::{depth, same, size};
use crate::runtime::Json;
use crate::server::schema::{self, Schema, Test};

static ACCOUNT: Schema = schema::object(&[
    schema::member("name", &schema::string()),
    schema::member("key", &schema::string()).write_only(),
    schema::member("more", &ACCOUNTS),
]);
static ACCOUNTS: Schema = schema::array(&ACCOUNT);
static MAP: Schema = schema::map(&ACCOUNTS);
static EITHER: Schema = schema::union(&[
    schema::arm(Test::IsString, &schema::string()),
    schema::arm(Test::IsArray, &ACCOUNTS),
    schema::arm(Test::IsObject, &ACCOUNT),
]);
static OPEN: Schema = schema::open(&[schema::member("own", &EITHER)], &ACCOUNT);

fn json(text: &str) -> Json {
    text.replace('\'', "\"").parse().unwrap()
}

#[track_caller]
fn kept(schema: &'static Schema, old: &str, new: &str, expected: &str) {
    let mut value = json(new);
    keep(schema, &json(old), &mut value);
    assert_eq!(value, json(expected), "{new}");
}

#[test]
fn items_keep_what_is_theirs() {
    let old = "[{'name':'a','key':'1'},{'name':'b','key':'2'},{'name':'c','key':'3','more':[{'key':'4'}]}]";
    let a = "{'name':'a','key':'1'}";
    let b = "{'name':'b','key':'2'}";
    let c = "{'name':'c','key':'3','more':[{'key':'4'}]}";
    for (new, expected) in [
        // What was read.
        ("[{'name':'a'},{'name':'b'},{'name':'c','more':[{}]}]", format!("[{a},{b},{c}]")),
        // The order of members is not what an item is known by, nor is its place.
        ("[{'more':[{}],'name':'c'},{'name':'a'}]", format!("[{c},{a}]")),
        // One more, in front and behind.
        (
            "[{'name':'x'},{'name':'a'},{'name':'b'},{'name':'c','more':[{}]}]",
            format!("[{{'name':'x'}},{a},{b},{c}]"),
        ),
        // One has changed.
        (
            "[{'name':'a'},{'name':'B'},{'name':'c','more':[{}]}]",
            format!("[{a},{{'name':'B','key':'2'}},{c}]"),
        ),
        // Nobody knows which one it was: none gets the password of another.
        ("[{'name':'B'},{'name':'c','more':[{}]}]", format!("[{{'name':'B'}},{c}]")),
        // What is said counts.
        ("[{'name':'a','key':'9'}]", "[{'name':'a','key':'9'}]".to_owned()),
        ("[]", "[]".to_owned()),
    ] {
        kept(&ACCOUNTS, old, new, &expected);
    }
    // Of items that look alike each keeps its own, and one of them is not given twice.
    let twins = "[{'name':'t','key':'1'},{'name':'t','key':'2'}]";
    kept(&ACCOUNTS, twins, "[{'name':'t'},{'name':'t'}]", twins);
    kept(
        &ACCOUNTS,
        twins,
        "[{'name':'t'},{'name':'t'},{'name':'t'}]",
        "[{'name':'t','key':'1'},{'name':'t','key':'2'},{'name':'t'}]",
    );
}

#[test]
fn members_keep_what_is_theirs_at_any_depth() {
    kept(
        &MAP,
        "{'x':[{'key':'1'}],'y':[{'key':'2'}]}",
        "{'y':[{}],'z':[{}]}",
        "{'y':[{'key':'2'}],'z':[{}]}",
    );
    let old = "{'own':{'name':'n','key':'1'},'other':{'key':'2'}}";
    kept(&OPEN, old, "{'own':{'name':'m'},'other':{}}", "{'own':{'name':'m','key':'1'},'other':{'key':'2'}}");
    // Another kind of value has no place for it.
    kept(&OPEN, old, "{'own':'text','other':null}", "{'own':'text','other':null}");
    kept(&OPEN, "{'own':[{'key':'1'}]}", "{'own':{}}", "{'own':{}}");
}

#[test]
fn sizes_and_depths_are_those_of_the_text() {
    for (text, levels) in
        [("1", 0), ("'a\\n'", 0), ("[]", 1), ("[[],{'a':[1]}]", 3), ("{'é':[{}],'b':null}", 3)]
    {
        let value = json(text);
        assert_eq!((size(&value), depth(&value)), (value.to_string().len(), levels), "{text}");
    }
    assert!(
        !same(&json("{'a':1,'b':2}"), &json("{'b':2,'a':1}")) && same(&json("[{'a':1}]"), &json("[{'a':1}]"))
    );
}
