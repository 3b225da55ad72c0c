//! Members that come back, members that are missing, and numbers that have no room.

use super::super::json::Json;
use super::super::map::{Map, MultiMap};
use super::super::number::keeping;

#[derive(Debug, PartialEq)]
struct Sensor {
    port: u64,
    r#type: Option<String>,
    polarity: Option<Option<String>>,
    unknown: Map<Json>,
}
object!(Sensor { required(port), optional(r#type, "type"), nullable(polarity); rest(unknown) });

#[derive(Debug, PartialEq)]
struct Closed {
    port: Option<u64>,
}
object!(Closed { optional(port) });

#[derive(Debug, PartialEq)]
struct Repeated {
    additional: MultiMap<u64>,
}
object!(Repeated { ; rest(additional) });

#[derive(Debug, PartialEq)]
struct Loose {
    value: Option<Json>,
}
object!(Loose { any(value) });

fn again<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) -> Result<String, String> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value: T = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| error.to_string())?;
    // The same out of a value that has been read before.
    let json: Json = text.parse().expect("JSON");
    let written = serde_json::to_string(&value).expect("JSON");
    let value: T = json.to_typed().expect(text);
    assert_eq!(serde_json::to_string(&value).expect("JSON"), written);
    Ok(written)
}

#[test]
fn members_come_back_in_the_document_s_order() {
    for text in [
        r#"{"port":1}"#,
        r#"{"port":1,"type":"AC","polarity":"+"}"#,
        r#"{"port":1,"polarity":null}"#,
        r#"{"port":1,"z":{"b":[1,{"c":null}],"a":-1.5},"a":"kept"}"#,
    ] {
        assert_eq!(again::<Sensor>(text).as_deref(), Ok(text));
    }
    let turned = r#"{"new":7,"polarity":"-","ty\u0070e":null,"port":1}"#;
    assert_eq!(again::<Sensor>(turned).as_deref(), Ok(r#"{"port":1,"polarity":"-","new":7}"#));
    assert_eq!(again::<Closed>(r#"{"port":1,"more":[{}]}"#).as_deref(), Ok(r#"{"port":1}"#));
    for text in [r#"{}"#, r#"{"value":null}"#, r#"{"value":[null]}"#] {
        assert_eq!(again::<Loose>(text).as_deref(), Ok(text), "null is a value of any type");
    }
    let repeated = r#"{"b":1,"a":2,"b":3}"#;
    let value: Repeated = serde_json::from_str(repeated).expect(repeated);
    assert_eq!(serde_json::to_string(&value).expect("JSON"), repeated);
}

#[derive(Debug, PartialEq)]
struct Rate {
    rate: f64,
    port: Option<u16>,
}
object!(Rate { required(rate), optional(port) });

#[derive(Debug, PartialEq)]
struct Meter {
    port: Option<u16>,
    scale: Option<Option<i64>>,
    rates: Option<Vec<Rate>>,
    peak: Option<Rate>,
    name: Option<String>,
    unknown: Map<Json>,
}
object!(Meter {
    optional(port), nullable(scale), optional(rates), optional(peak), optional(name); rest(unknown)
});

#[test]
fn a_number_that_has_no_room_is_kept_beside_its_member() {
    let text = r#"{"port":70000,"scale":3.5,"rates":[{"rate":1,"port":-1},{"rate":2,"port":8.0}],
        "peak":{"rate":null}}"#;
    assert!(serde_json::from_str::<Meter>(text).is_err(), "only where it is asked for");
    let mut meter: Meter = keeping(|| serde_json::from_str(text)).expect(text);
    assert_eq!((meter.port, meter.scale), (None, None));
    assert!(meter.peak.as_ref().is_some_and(|peak| peak.rate.is_nan()), "{meter:?}");
    let ports: Vec<_> = meter.rates.iter().flatten().map(|rate| rate.port).collect();
    assert_eq!(ports, [None, Some(8)]);
    assert_eq!(meter.unknown["port"], Json::from(70_000));
    let written = |meter: &Meter| serde_json::to_value(meter).expect("JSON");
    assert_eq!(written(&meter)["port"], 70_000);
    assert_eq!(written(&meter)["scale"], 3.5);
    assert_eq!(written(&meter)["peak"], serde_json::json!({"rate": null}));
    // A value that is set takes the place.
    meter.port = Some(80);
    let text = serde_json::to_string(&meter).expect("JSON");
    assert_eq!(text.matches("\"port\":80").count(), 1, "{text}");
    assert!(!text.contains("70000"), "{text}");
    for (text, told) in [
        (r#"{"port":"http"}"#, "expected u16"),
        (r#"{"port":true}"#, "expected u16"),
        (r#"{"port":"0x50"}"#, "expected u16"),
        (r#"{"name":5}"#, "expected a string"),
        (r#"{"rates":[{"rate":true}]}"#, "expected f64"),
        (r#"{"rates":[{"rate":1},{"port":5}]}"#, "missing field `rate`"),
        (r#"{"rates":5}"#, "expected a sequence"),
    ] {
        let error = keeping(|| serde_json::from_str::<Meter>(text)).expect_err(text).to_string();
        assert!(error.contains(told), "{text}: {error}");
    }
}

#[derive(Debug, PartialEq)]
struct Ports {
    open: Option<Vec<u16>>,
    named: Option<Map<u16>>,
    first: Option<Counted>,
    unknown: Map<Json>,
}
object!(Ports { optional(open), optional(named), optional(first); rest(unknown) });

#[derive(Debug, PartialEq)]
struct Counted {
    port: u16,
    share: Option<f64>,
}
object!(Counted { required(port), optional(share) });

#[derive(Debug, PartialEq)]
struct Listed {
    items: Option<Vec<Counted>>,
}
object!(Listed { optional(items) });

#[derive(Debug, PartialEq)]
struct Within {
    listed: Option<Listed>,
    unknown: Map<Json>,
}
object!(Within { optional(listed); rest(unknown) });

#[test]
fn what_holds_a_number_that_has_no_room_is_kept_where_there_is_a_place() {
    let text = r#"{"open":[80,70000],"named":{"http":-1},"first":{"port":70000}}"#;
    let ports: Ports = keeping(|| serde_json::from_str(text)).expect(text);
    assert_eq!((&ports.open, &ports.named, &ports.first), (&None, &None, &None));
    assert_eq!(serde_json::to_string(&ports).expect("JSON"), text);
    // Without a place, a list would seem to be empty.
    let text = r#"{"items":[{"port":80},{"port":70000}]}"#;
    let error = keeping(|| serde_json::from_str::<Listed>(text)).expect_err(text).to_string();
    assert!(error.contains("70000"), "{error}");
    // There may be one farther out.
    let text = format!(r#"{{"listed":{text}}}"#);
    let within: Within = keeping(|| serde_json::from_str(&text)).expect(&text);
    assert_eq!((&within.listed, serde_json::to_string(&within).expect("JSON")), (&None, text));
    // Something else than a number is an error all the same.
    for text in [r#"{"first":{"port":80,"share":true}}"#, r#"{"named":{"http":[80]}}"#] {
        assert!(keeping(|| serde_json::from_str::<Ports>(text)).is_err(), "{text}");
    }
}

#[test]
fn numbers_may_be_strings() {
    let text = r#"{"open":["80","8.0e1"],"first":{"port":"443","share":"0.5"}}"#;
    let ports: Ports = keeping(|| serde_json::from_str(text)).expect(text);
    assert_eq!(ports.open.as_deref(), Some(&[80, 80][..]));
    assert_eq!(ports.first, Some(Counted { port: 443, share: Some(0.5) }));
    assert!(serde_json::from_str::<Ports>(text).is_err(), "a request is read strictly");
    let text = r#"{"first":{"port":1,"share":"NaN"}}"#;
    let ports: Ports = keeping(|| serde_json::from_str(text)).expect(text);
    assert_eq!(ports.first, Some(Counted { port: 1, share: None }));
}

#[test]
fn what_does_not_fit_is_named() {
    for (text, told) in [
        (r#"{"type":"AC"}"#, "missing field `port`"),
        (r#"{"port":"1"}"#, r#"port: invalid type: string "1", expected u64"#),
        (r#"{"port":1,"port":2}"#, "the member `port` occurs twice"),
        (r#"{"port":1,"polarity":null,"polarity":"-"}"#, "the member `polarity` occurs twice"),
        (r#"{"port":1,"x":1,"x":2}"#, "the member `x` occurs twice"),
        (r#"{"port":1,"x":[}"#, "x[0]: expected value"),
        (r"[1]", "invalid type: sequence, expected an object"),
        (r"null", "invalid type: null, expected an object"),
    ] {
        let error = again::<Sensor>(text).expect_err(text);
        assert!(error.contains(told), "{text}: {error}");
    }
}
