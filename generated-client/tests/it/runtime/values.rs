//! The types that models are made of: what they read, what they write, what they refuse.

use std::fmt::Debug;
use std::time::{Duration, SystemTime};

use egauge_webapi::{Decimal, Int64, Json, Lenient, Map, MultiMap, Timestamp};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

fn read<T: DeserializeOwned>(json: &str) -> Result<T, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

fn written<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("JSON")
}

/// Reads and writes again.
fn through<T: DeserializeOwned + Serialize>(json: &str) -> String {
    written(&read::<T>(json).expect(json))
}

fn refused<T: DeserializeOwned + Debug>(texts: &[&str]) {
    for text in texts {
        assert!(read::<T>(text).is_err(), "{text} was read as {:?}", read::<T>(text));
    }
}

#[test]
fn timestamps_keep_their_digits() {
    for text in [
        "1679506470.000420096",
        "1672578000",
        "0",
        "0.0",
        "-0.5",
        "-1.000000001",
        "-1",
        "12.10",
        "9223372036854775807.999999999",
        "-9223372036854775808",
    ] {
        assert_eq!(through::<Timestamp>(&format!("\"{text}\"")), format!("\"{text}\""));
    }
    assert_eq!(through::<Timestamp>("1708626111"), "\"1708626111\"");
    assert_eq!(through::<Timestamp>("6.9801816"), "\"6.9801816\"");
    assert_eq!(through::<Timestamp>("-0.5"), "\"-0.5\"");
    assert_eq!(through::<Timestamp>("1e-6"), "\"0.000001\"");
    refused::<Timestamp>(&[
        r#""""#,
        r#"" 1""#,
        r#""+1""#,
        r#""1.""#,
        r#"".5""#,
        r#""-""#,
        r#""--1""#,
        r#""1.0000000001""#,
        r#""1e3""#,
        r#""9223372036854775808""#,
        r#""-9223372036854775808.1""#,
        r#""99999999999999999999999999999999999999999999""#,
        "1e300",
        "0.00000000001",
        "true",
        "null",
        "[]",
        "{}",
    ]);
}

#[test]
fn timestamps_are_instants() {
    let time = |text: &str| text.parse::<Timestamp>().expect(text);
    assert_eq!(time("1.50"), time("1.5"));
    assert!(time("-1.5") < time("-1.25") && time("-1") < time("-0.5") && time("-0.5") < time("0"));
    assert_eq!((time("-0.5").unix_seconds(), time("-0.5").subsec_nanos()), (-1, 500_000_000));
    assert_eq!(Timestamp::from_unix_seconds(-3).to_string(), "-3");
    assert_eq!(Timestamp::from_unix_nanos(-500_000_000).to_string(), "-0.500000000");
    assert_eq!(Timestamp::from_unix_nanos(i64::MIN).unix_nanos(), Some(i64::MIN));
    assert_eq!(Timestamp::from_unix_seconds(i64::MAX).unix_nanos(), None);
    let half = SystemTime::UNIX_EPOCH - Duration::from_millis(500);
    assert_eq!(Timestamp::from(half).to_string(), "-0.500000000");
    assert_eq!(SystemTime::try_from(time("-0.5")), Ok(half));
    assert_eq!(Timestamp::from(SystemTime::UNIX_EPOCH).to_string(), "0");
    assert!((time("-0.5").to_f64() - -0.5).abs() < f64::EPSILON);
    assert_eq!(format!("{:>6}|", time("-0.5")), "  -0.5|");
    // Whether a system can say the farthest times differs; none panics.
    let _ = SystemTime::try_from(time("9223372036854775807.999999999"));
    let _ = SystemTime::try_from(time("-9223372036854775808"));
}

#[test]
fn register_values() {
    for text in ["0", "-1", "150555067851", "9223372036854775807", "-9223372036854775808"] {
        assert_eq!(through::<Int64>(&format!("\"{text}\"")), format!("\"{text}\""));
        assert_eq!(through::<Int64>(text), format!("\"{text}\""));
    }
    refused::<Int64>(&[
        r#""9223372036854775808""#,
        "9223372036854775808",
        "1.5",
        r#""1.5""#,
        r#""""#,
        "null",
        "{}",
    ]);
    for text in ["7.0", "7e0", "70e-1", r#""7.0""#, r#""+7""#] {
        assert_eq!(through::<Int64>(text), r#""7""#);
    }
    assert_eq!(Int64(i64::MIN).wrapping_sub(Int64(i64::MAX)), 1);
    assert_eq!(i64::from(Int64::from(7)), 7);
}

#[test]
fn decimals() {
    for text in [
        "0",
        "-0",
        "+1.50",
        "12.3400",
        "1e3",
        "-1.5E-10",
        "123456789012345678901234567890.123456789",
        "1e999",
    ] {
        assert_eq!(through::<Decimal>(&format!("\"{text}\"")), format!("\"{text}\""));
    }
    assert_eq!(through::<Decimal>("1.5"), "\"1.5\"");
    assert_eq!(through::<Decimal>("1e300"), format!("\"1{}\"", "0".repeat(300)));
    refused::<Decimal>(&[
        r#""""#, r#""01""#, r#""1.""#, r#"".5""#, r#""1e""#, r#""1e+""#, r#""+-1""#, r#""0x1""#, r#""inf""#,
        r#""NaN""#, r#""1 ""#, r#""١""#, "null",
    ]);
    let decimal: Decimal = "1e999".parse().expect("a number");
    assert!(decimal.to_f64().is_infinite());
    assert!(Decimal::try_from(f64::NAN).is_err() && Decimal::try_from(f64::INFINITY).is_err());
}

proptest! {
    #[test]
    fn any_timestamp_is_written_as_it_was_read(seconds in any::<i64>(), fraction in "|\\.[0-9]{1,9}") {
        let text = format!("{seconds}{fraction}");
        if let Ok(time) = text.parse::<Timestamp>() {
            prop_assert_eq!(time.to_string(), text);
            prop_assert_eq!(read::<Timestamp>(&written(&time)), Ok(time));
        } else {
            // Only a fraction below the least whole second is out of range.
            prop_assert_eq!(seconds, i64::MIN);
        }
    }

    #[test]
    fn timestamps_are_nanoseconds_and_back(nanos in any::<i64>()) {
        let time = Timestamp::from_unix_nanos(nanos);
        prop_assert_eq!(time.unix_nanos(), Some(nanos));
        let duration = Duration::from_nanos(nanos.unsigned_abs());
        let told = if nanos < 0 { SystemTime::UNIX_EPOCH - duration } else { SystemTime::UNIX_EPOCH + duration };
        prop_assert_eq!(time, Timestamp::from(told));
    }

    #[test]
    fn timestamps_compare_as_numbers(a in -5_000_000_000_i64..5_000_000_000, b in -5_000_000_000_i64..5_000_000_000) {
        let time = |nanos: i64| {
            let (sign, nanos) = (if nanos < 0 { "-" } else { "" }, nanos.unsigned_abs());
            format!("{sign}{}.{:09}", nanos / 1_000_000_000, nanos % 1_000_000_000).parse::<Timestamp>()
        };
        prop_assert_eq!(time(a)?.cmp(&time(b)?), a.cmp(&b));
        let system = SystemTime::try_from(time(a)?)?;
        prop_assert_eq!(Timestamp::from(system), time(a)?);
    }

    #[test]
    fn any_int64_round_trips(value: i64, earlier: i64) {
        prop_assert_eq!(read(&written(&Int64(value))), Ok(Int64(value)));
        prop_assert_eq!(earlier.wrapping_add(Int64(value).wrapping_sub(Int64(earlier))), value);
    }

    #[test]
    fn any_decimal_round_trips(text in "[+-]?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?") {
        let decimal: Decimal = text.parse()?;
        prop_assert_eq!(decimal.as_str(), &text);
        prop_assert!(!decimal.to_f64().is_nan());
        prop_assert_eq!(read(&written(&decimal)), Ok(decimal));
    }

    #[test]
    fn any_float_is_a_decimal(value in prop::num::f64::NORMAL | prop::num::f64::SUBNORMAL | prop::num::f64::ZERO) {
        prop_assert_eq!(Decimal::try_from(value)?.to_f64().to_bits(), value.to_bits());
    }

    #[test]
    fn no_text_makes_them_panic(text: String) {
        let json = written(&text);
        let _ = (read::<Timestamp>(&json), read::<Int64>(&json), read::<Decimal>(&json));
        let _ = (read::<Timestamp>(&text), read::<Int64>(&text), read::<Decimal>(&text), read::<Json>(&text));
        prop_assert_eq!(read::<Lenient<String>>(&json), Ok(Lenient(text)));
    }
}

#[test]
fn lenient_scalars() {
    assert_eq!(through::<Lenient<String>>("4.4"), r#""4.4""#);
    assert_eq!(through::<Lenient<String>>("1e21"), r#""1000000000000000000000""#);
    assert_eq!(through::<Lenient<String>>(r#""a""#), r#""a""#);
    assert_eq!(through::<Lenient<f64>>(r#""0.195""#), "0.195");
    assert_eq!(through::<Lenient<i64>>(r#""-2""#), "-2");
    assert_eq!(through::<Lenient<i64>>("3600.0"), "3600");
    assert_eq!(through::<Lenient<u64>>("18446744073709551615"), "18446744073709551615");
    assert_eq!(through::<Lenient<bool>>(r#""false""#), "false");
    assert_eq!(*read::<Lenient<u64>>("7").expect("a number") + 1, 8);
    refused::<Lenient<f64>>(&[r#""""#, r#""inf""#, r#""NaN""#, "true", "null", "[]"]);
    refused::<Lenient<i64>>(&[r#""1.5""#, "1.5", "1e300", "18446744073709551615"]);
    refused::<Lenient<u64>>(&["-1", "-1.0", r#""-1""#]);
    refused::<Lenient<String>>(&["null", "{}", "[1]"]);
    let error = read::<Lenient<u64>>(r#""x""#).expect_err("no number");
    assert!(error.starts_with("expected a whole number that is not negative, found `x`"), "{error}");
}

#[test]
fn json_keeps_what_it_reads() {
    for text in [
        r#"{"z":1,"a":[null,true,-5,1.5,"x",{}],"m":{"z":18446744073709551615,"a":-9223372036854775808}}"#,
        "null",
        "[]",
        r#""\u0000\"""#,
    ] {
        assert_eq!(through::<Json>(text), text);
        assert_eq!(read::<Json>(text).expect(text).to_string(), text);
    }
    let value: Json = r#"{"a":[{"b":5}],"s":"x"}"#.parse().expect("JSON");
    assert_eq!(value["a"][0]["b"].as_u64(), Some(5));
    assert_eq!((value["s"].as_str(), value["no"]["such"][7].is_null()), (Some("x"), true));
    assert_eq!(Json::from(f64::NAN), Json::Null);
    assert_eq!(serde_json::Value::from(value.clone())["a"][0]["b"], 5);
    assert_eq!(Json::from(serde_json::Value::from(value.clone())), value);
    refused::<Json>(&[r#"{"a":1,"a":2}"#, r#"{"x":{"a":1,"b":0,"a":1}}"#, "1e999", "{"]);
    assert!(read::<Json>(&"[".repeat(100_000)).is_err());
}

#[test]
fn maps_keep_order() {
    let text = r#"{"z":1,"a":2,"m":3}"#;
    let mut map: Map<u64> = read(text).expect(text);
    assert_eq!(written(&map), text);
    assert_eq!((map["a"], map.get("x"), map.len()), (2, None, 3));
    assert_eq!(map.insert("z", 9), Some(1));
    map["m"] = 7;
    map.extend([("b", 4)]);
    assert_eq!(map.remove("a"), Some(2));
    assert_eq!(written(&map), r#"{"z":9,"m":7,"b":4}"#);
    assert_eq!(map.iter().map(|(name, value)| format!("{name}{value}")).collect::<String>(), "z9m7b4");
    assert_eq!(map, Map::from([("b", 4), ("m", 7), ("z", 9)]));
    let error = read::<Map<u64>>(r#"{"a":1,"a":1}"#).expect_err("two of a name");
    assert!(error.starts_with("the member `a` occurs twice"), "{error}");
}

#[test]
fn multi_maps_keep_everything() {
    let text = r#"{"path":"a","index":"1","path":"b"}"#;
    let mut map: MultiMap<String> = read(text).expect(text);
    assert_eq!(written(&map), text);
    assert_eq!(map.get("path").map(String::as_str), Some("a"));
    assert_eq!(map.get_all("path").collect::<Vec<_>>(), ["a", "b"]);
    map.push("path", "c".to_owned());
    assert_eq!(
        map.into_iter().map(|(name, value)| name + &value).collect::<String>(),
        "pathaindex1pathbpathc"
    );
}
