//! The models of the generated crate, by hand where the document alone does not tell: what is kept, what `null` is,
//! which digits survive. The crate's own tests send every schema and every example through its type.

use egauge_webapi::models::{
    CmdUpdatePostReply, ConfigAlertCustomItemCondOp, ConfigModbusClientMapNameRegItemType, ConfigUserName,
    CtrlDeviceResultObject, DeviceAttributesWithIndexObject, KernelLogObject, RegisterGetReply,
    RegisterResponseObject, RegisterRow, SlowdStatusObject, StoreSingleVariableUpdate, SysDbLevelItem,
    SysDevSerialItem, SysFuncBasicName, SysStatusTokenResult,
};
use egauge_webapi::runtime::RequestBody;
use egauge_webapi::{Int64, Json, Map, Meter, MultiMap, Timestamp};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

fn read<T: DeserializeOwned>(json: &str) -> T {
    serde_json::from_str(json).unwrap_or_else(|error| panic!("{json}: {error}"))
}

fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap()
}

/// The same text comes back, order and digits included.
fn same<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &str) -> T {
    let value: T = read(json);
    assert_eq!(written(&value), json);
    assert_eq!(read::<T>(&written(&value)), value);
    value
}

#[test]
fn symbols_are_words() {
    use ConfigAlertCustomItemCondOp as Op;
    let symbols =
        [("<", Op::Lt), ("<=", Op::Le), ("=", Op::Eq), ("!=", Op::Ne), (">=", Op::Ge), (">", Op::Gt)];
    for (text, op) in symbols.clone() {
        assert_eq!(op.as_str(), text);
        assert_eq!(op.to_string(), text);
        assert_eq!(text.parse(), Ok(op.clone()));
        assert_eq!((Op::other(text), op.as_ref()), (op.clone(), text));
        assert_eq!(same::<Op>(&format!("\"{text}\"")), op);
    }
    let unknown = same::<Op>("\"=~\"");
    assert_eq!(unknown, Op::other("=~"));
    assert!(matches!(&unknown, Op::Unknown(value) if value.as_str() == "=~"));
    assert_eq!(unknown.as_str(), "=~");
    assert_eq!(format!("[{unknown:>4}]"), "[  =~]");
    // Nothing but the very string is known.
    for other in ["", " <", "LT", "Lt", "\u{ff1c}"] {
        assert!(matches!(Op::other(other), Op::Unknown(value) if value.as_str() == other));
        assert_eq!(other.parse::<Op>().expect_err("unknown").found(), other);
    }
    let error = "LT".parse::<Op>().expect_err("unknown").to_string();
    assert_eq!(
        error,
        "expected one of `<`, `<=`, `=`, `!=`, `>=`, `>`, found \"LT\"; `other` makes a value of any text"
    );
    assert_eq!(Op::KNOWN.len(), symbols.len());
    assert_eq!(format!("{unknown:?}"), "Unknown(\"=~\")");
    assert!(serde_json::from_str::<Op>("1").is_err());
    assert!(serde_json::from_str::<Op>("null").is_err());
}

/// Some values differ by their ending alone.
#[test]
fn similar_values_are_different() {
    use ConfigModbusClientMapNameRegItemType as Type;
    assert_eq!((Type::other("float16"), Type::other("float16l")), (Type::Float16, Type::Float16l));
    assert_ne!(Type::other("u16"), Type::other("s16"));
}

#[test]
fn absent_null_and_value_are_three() {
    let absent: StoreSingleVariableUpdate = same("{}");
    let deleted: StoreSingleVariableUpdate = same(r#"{"":null}"#);
    let set: StoreSingleVariableUpdate = same(r#"{"":"blue"}"#);
    assert_eq!((absent.value, deleted.value, set.value), (None, Some(None), Some(Some("blue".to_owned()))));
    let built = StoreSingleVariableUpdate::default();
    assert_eq!(written(&built), "{}");
    assert_eq!(written(&built.clone().value("blue".to_owned())), r#"{"":"blue"}"#);
    assert_eq!(written(&built.value(None)), r#"{"":null}"#);

    let updates: Map<Option<String>> = same(r#"{"z/kept":"1","a/deleted":null}"#);
    assert_eq!(updates["a/deleted"], None);

    let level: SysDbLevelItem = same(r#"{"head":null}"#);
    assert_eq!(level.head, Some(None));
    assert_eq!(same::<SysDbLevelItem>("{}").head, None);
    // An optional member that cannot be null is not there if it is null.
    assert_eq!(written(&read::<SysDbLevelItem>(r#"{"volatile":null}"#)), "{}");
}

#[test]
fn a_whole_reply_or_body_may_be_null() {
    let meter = Meter::detached("http://meter.example").unwrap();
    let call = meter.sys().boot().time().get();
    let decoded = |body: &str| call.decode(&http::Response::new(body.as_bytes())).unwrap();
    let time: Timestamp = "1679506470.000420096".parse().unwrap();
    assert_eq!(decoded(r#"{"result":"1679506470.000420096"}"#), Some(time));
    assert_eq!(decoded(r#"{"result":1679506470}"#), Some(Timestamp::from_unix_seconds(1_679_506_470)));
    assert_eq!(decoded(r#"{"result":null}"#), None);

    let set = meter.cmd().set_time();
    let body = |request: http::Request<RequestBody>| String::from_utf8(request.into_body().into()).unwrap();
    assert_eq!(body(set.post(None::<Timestamp>).request().unwrap()), "null");
    assert_eq!(body(set.post(Some(time)).request().unwrap()), r#""1679506470.000420096""#);
}

#[test]
fn write_only_members_are_read_as_absent_and_can_be_sent() {
    let read: ConfigUserName = same(r#"{"priv":["view_settings"]}"#);
    assert_eq!(read.hash, None);
    let written = written(&read.hash("0123456789abcdef"));
    assert_eq!(written, r#"{"priv":["view_settings"],"hash":"0123456789abcdef"}"#);
}

#[test]
fn unknown_members_are_kept_in_order() {
    let json = r#"{"priv":["save"],"zone":{"z":18446744073709551615,"a":-0.1},"quota":null,"b":[{"y":1,"x":1.5e+300}]}"#;
    let user: ConfigUserName = same(json);
    assert_eq!(user.unknown.keys().collect::<Vec<_>>(), ["zone", "quota", "b"]);
    assert_eq!(user.unknown["zone"]["z"].as_u64(), Some(u64::MAX));
}

#[test]
fn rows_of_registers_lose_no_digit() {
    let json = concat!(
        r#"{"ranges":[{"ts":"1679506470.000420096","delta":0.001,"rows":"#,
        r#"[["-9223372036854775808","9223372036854775807","0"],"#,
        r#"[{"v":"9223372036854775807","peak":{"rate":-2.5,"dt":"60.000000001"}},{"v":"-1"}]]}],"#,
        r#""registers":[{"did":0,"idx":0,"name":"grid","rate":1.0,"type":"P"}],"ts":"1679506470.999999999"}"#
    );
    let reply: RegisterResponseObject = same(json);
    assert_eq!(reply.ts.unwrap().subsec_nanos(), 999_999_999);
    let range = &reply.ranges.as_ref().unwrap()[0];
    assert_eq!(range.ts.unwrap().subsec_nanos(), 420_096);
    let rows = range.rows.as_ref().unwrap();
    assert_eq!(rows[0][0], RegisterRow::Value(Int64(i64::MIN)));
    assert_eq!(rows[0][1], RegisterRow::Value(Int64(i64::MAX)));
    let RegisterRow::RegisterDemand(demand) = &rows[1][0] else { panic!("{:?}", rows[1][0]) };
    assert_eq!(demand.peak.as_ref().unwrap().dt.as_str(), "60.000000001");
    // There can be millions.
    assert_eq!(size_of::<RegisterRow>(), 16);
    for wide in ["9223372036854775808", "1.5", ""] {
        let row = format!(r#"{{"ranges":[{{"rows":[["{wide}"]]}}]}}"#);
        assert!(serde_json::from_str::<RegisterResponseObject>(&row).is_err(), "{wide}");
    }
    // Without a row at all, and as the union that `/register` replies with.
    let reply: RegisterGetReply = same(r#"{"ranges":[],"registers":[]}"#);
    assert!(matches!(reply, RegisterGetReply::RegisterResponse(_)), "{reply:?}");
}

#[test]
fn lenient_members_are_read_from_strings_and_numbers() {
    let function = |json: &str| read::<SysFuncBasicName>(json);
    assert_eq!(function(r#"{"min-args":"2"}"#), function(r#"{"min-args":2}"#));
    assert_eq!(written(&function(r#"{"min-args":"2"}"#)), r#"{"min-args":2}"#);
    let port = |json: &str| read::<SysDevSerialItem>(json);
    assert_eq!(port(r#"{"version":"2"}"#), port(r#"{"version":2}"#));
    assert_eq!(written(&port(r#"{"version":2}"#)), r#"{"version":"2"}"#);
    let log = |ts: &str| read::<KernelLogObject>(&format!(r#"{{"log":[{{"ts":{ts}}}]}}"#));
    assert_eq!(log("6.98"), log("\"6.98\""));
    assert!(serde_json::from_str::<KernelLogObject>(r#"{"log":[{"ts":"soon"}]}"#).is_err());
}

#[test]
fn attributes_may_repeat() {
    let json = r#"{"index":1.0,"interface":["relay"],"prot":"ctrl","link":"usb","prot":"modbus"}"#;
    let attributes: DeviceAttributesWithIndexObject = same(json);
    let expected: MultiMap<String> =
        [("prot", "ctrl"), ("link", "usb"), ("prot", "modbus")].map(|(k, v)| (k, v.to_owned())).into();
    assert_eq!(attributes.additional, expected);
    assert_eq!(attributes.additional.get_all("prot").collect::<Vec<_>>(), ["ctrl", "modbus"]);
    same::<CtrlDeviceResultObject>(r#"{"result":[{"path":["a","b"],"z":"1","a":"2","z":"3"}]}"#);
    // Declared members are no attributes: they occur once.
    let twice = r#"{"index":1,"index":2}"#;
    assert!(serde_json::from_str::<DeviceAttributesWithIndexObject>(twice).is_err());
}

#[test]
fn unions_are_told_apart_and_keep_what_they_do_not_know() {
    let sent = |json: &str| format!("{:?}", same::<SysStatusTokenResult>(json));
    assert!(!sent(r#"{"error":""}"#).is_empty());
    let unknown = same::<SysStatusTokenResult>("7");
    assert_eq!(unknown, SysStatusTokenResult::Unknown(Json::from(7)));

    let token: CmdUpdatePostReply = same(r#"{"token":"t"}"#);
    assert!(matches!(token, CmdUpdatePostReply::Token(_)), "{token:?}");

    // The scheme decides, whatever the details look like.
    let status = |scheme: &str| {
        let json =
            format!(r#"{{"conns":[{{"ifaces":[{{"scheme":"{scheme}","details":{{"channels":[]}}}}]}}]}}"#);
        format!("{:?}", same::<SlowdStatusObject>(&json))
    };
    assert!(status("scpi").contains("Scpi("), "{}", status("scpi"));
    assert!(status("sony").contains("Sony("), "{}", status("sony"));
    assert!(status("new one").contains("Unknown(Object("), "{}", status("new one"));
}
