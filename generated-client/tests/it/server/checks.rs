//! Requests that break the document's constraints are refused, and the answer names the place.

use super::support::{branches, everything, path, send};
use egauge_webapi::Json;
use egauge_webapi::server::schema::{Kind, Schema, Test};
use egauge_webapi::server::{Branch, Route, Router};
use http::{Method, StatusCode};
use proptest::prelude::*;

/// Method, path, body, and what the answer's `error` says.
const REFUSED: &[(&str, &str, &str, &str)] = &[
    // Ranges.
    ("PUT", "/config/modbus/server/tcp/port", "70000", "body: 70000 is more than 65535"),
    ("PUT", "/config/modbus/server/tcp/port", "-1", "body: -1 is less than 0"),
    ("POST", "/config/modbus/server/tcp", r#"{"port":65536}"#, "body at port: 65536 is more than 65535"),
    ("PUT", "/config", r#"{"modbus":{"server":{"id":0}}}"#, "body at modbus.server.id: 0 is less than 1"),
    ("PUT", "/config/modbus/server/tcp/port", "1e30", "body: 1e+30 is more than 65535"),
    ("PUT", "/config/display/backlight/duration", "-2", "body: -2 is less than -1"),
    ("PUT", "/config/alert/sys-prio", "[1,8]", "body at [1]: 8 is more than 7"),
    (
        "POST",
        "/ctid/3",
        r#"{"op":"scan","polarity":"+","tid":4294967296}"#,
        "body at tid: 4294967296 is more than",
    ),
    // Types.
    ("PUT", "/config/modbus/server/tcp/port", "80.5", "body: 80.5 is not a whole number"),
    ("PUT", "/config/modbus/server/tcp/port", "NaN", "body: expected value"),
    ("PUT", "/config/modbus/server/tcp/port", "9007199254740993.0", "9007199254740993 is more than 65535"),
    ("PUT", "/config/modbus/server/tcp/port", r#""80""#, "body: expected a whole number, found a string"),
    ("PUT", "/config/net/ipv4/dhcp", r#""true""#, "body: expected true or false, found a string"),
    ("PUT", "/config/net/hostname", "1", "body: expected a string, found a number"),
    ("PUT", "/config/net/hostname", "null", "body: expected a string, found null"),
    ("PUT", "/config/net/ipv4", "[]", "body: expected an object, found an array"),
    ("PUT", "/config/net/nameserver/server", "{}", "body: expected an array, found an object"),
    (
        "PUT",
        "/config/net/nameserver/server",
        r#"["a",{}]"#,
        "body at [1]: expected a string, found an object",
    ),
    ("PUT", "/config/register/virtual", r#"{"a b":[]}"#, "body at a b: expected an object, found an array"),
    ("PUT", "/config/location/latitude", "true", "body: expected a number, found a boolean"),
    // Numbers that are written as strings.
    ("PUT", "/config/db/epoch", r#""soon""#, "body: `soon` is not a Unix time"),
    ("PUT", "/config/db/epoch", "12", "body: expected a Unix time as a string, found a number"),
    // Values of enums: the Rust types are open, the document is not.
    ("PUT", "/config/local/gain", r#""huge""#, "body: \"huge\" is not one of \"normal\", \"high\""),
    ("PUT", "/config/local", r#"{"gain":"HIGH"}"#, "body at gain: \"HIGH\" is not one of"),
    ("POST", "/cmd/clear", r#""all""#, "body: \"all\" is not one of \"excess\", \"web_cache\""),
    ("POST", "/cmd/home-plug", "[]", "no such path"),
    // Lengths.
    ("POST", "/cmd/cancel", r#"{"token":"abc"}"#, "body at token: 3 characters, at least 32 expected"),
    (
        "POST",
        "/cmd/homeplug",
        r#"{"action":"setpwd","password":"0123456789012345678901234","targets":["x"]}"#,
        "body at password: 25 characters, at most 24 expected",
    ),
    // Counts.
    ("PUT", "/ctid", r#"{"info":[]}"#, "body at info: 0 items, at least 1 expected"),
    ("PUT", "/config/bacnet/server/enable", r#"["bip","mstp"]"#, "body: 2 items, at most 1 expected"),
    // Members that must be there.
    ("PUT", "/ctid", r#"{"info":[{"port":1}]}"#, "body at info[0]: the member `mfgid` is missing"),
    ("PUT", "/ctid/1", r#"{"port":1,"mfgid":1,"model":"m"}"#, "body: the member `sn` is missing"),
    ("POST", "/cmd/activate", r#"{"service":"push"}"#, "body: the member `provider` is missing"),
    ("POST", "/cmd/activate", "", "the request has no body: expected an object, found null"),
    // Unions.
    ("POST", "/auth/login", "{}", "body: an object like this is none of an object with one of `nnc`"),
    (
        "POST",
        "/auth/login",
        r#"{"rlm":"r","usr":"u","pwd":1}"#,
        "body at pwd: expected a string, found a number",
    ),
    ("POST", "/auth/login", r#"{"nnc":"n"}"#, "body: the member `rlm` is missing"),
    // Text that is no JSON.
    ("PUT", "/config/net/hostname", "lab", "body: expected value at line 1 column 1"),
    ("PUT", "/config/net/hostname", "\"lab\" 1", "body: trailing characters"),
    ("PUT", "/config/net/hostname", "\"\\ud800\"", "body: "),
    ("PUT", "/config/net", r#"{"hostname":"a","hostname":"b"}"#, "the member `hostname` occurs twice"),
    // Queries.
    ("GET", "/config?max-depth=0", "", "query parameter `max-depth`: 0 is less than 1"),
    ("GET", "/config?max-depth=-1", "", "query parameter `max-depth`: -1 is less than 1"),
    ("GET", "/config?max-depth=two", "", "query parameter `max-depth`: \"two\" is not a whole number"),
    ("GET", "/register?format=xml", "", "query parameter `format`: \"xml\" is not one of \"backup\""),
    ("GET", "/register?virtual=", "", "query parameter `virtual`: \"\" is not one of"),
    ("GET", "/log/alert?min_prio=8", "", "query parameter `min_prio`: 8 is more than 7"),
    ("GET", "/log/alert?ids=1,x", "", "query parameter `ids`: "),
    ("GET", "/capture?M=up", "", "query parameter `M`: \"up\" is not one of"),
    ("GET", "/capture?T=-1", "", "query parameter `T`: -1 is less than 0"),
    ("GET", "/capture?n=x", "", "query parameter `n`: "),
    ("GET", "/capture?c=0&c=-1", "", "query parameter `c`: "),
    ("GET", "/local?env=Hpcb,Xpcb", "", "query parameter `env`: \"Xpcb\" is not one of"),
    ("GET", "/ctrl/device?attrs=%7B%22a%22:1%7D", "", "query parameter `attrs`: "),
    ("GET", "/ctrl/device?attrs=%7B", "", "query parameter `attrs`: "),
    ("GET", "/register?reg=%FF", "", "the query is not UTF-8"),
    // Paths.
    ("GET", "/ctid/0", "", "path parameter `port`: 0 is less than 1"),
    ("GET", "/ctid/x", "", "path parameter `port`: \"x\" is not a whole number"),
    ("GET", "/config/var/a%20b", "", "path parameter `section`: does not match ^[a-zA-Z0-9_%-]+$"),
    ("GET", "/config/var/a/b%2Fc", "", "path parameter `var`: does not match"),
    ("GET", "/log/lua/httpd", "", "path parameter `name`: \"httpd\" is not one of \"alertd\""),
    ("GET", "/config/alert/custom/-1", "", "path parameter `"),
];

/// Method, path, body: what meters take, and so do we.
const TAKEN: &[(&str, &str, &str)] = &[
    ("PUT", "/config/modbus/server/tcp/port", "65535"),
    // Integers, however they are written.
    ("PUT", "/config/modbus/server/tcp/port", "120.0"),
    ("PUT", "/config/modbus/server/tcp/port", "-0.0"),
    ("PUT", "/config/modbus/server/tcp/port", "0.655350e5"),
    ("PUT", "/config", r#"{"modbus":{"server":{"tcp":{"port":50200e-2}}}}"#),
    ("POST", "/ctid/3", r#"{"op":"scan","polarity":"+","tid":42949672950e-1}"#),
    ("GET", "/config?max-depth=2.0", ""),
    ("PUT", "/config/modbus/server/tcp", r#"{"port":502,"newer":{"than":["this"]}}"#),
    ("PUT", "/config/net", " {\"hostname\" : \"lab\"}\n"),
    ("PUT", "/config/db/epoch", r#""1523980800.5""#),
    ("POST", "/cmd/set-time", ""),
    ("POST", "/cmd/set-time", "null"),
    ("POST", "/cmd/homeplug", r#"{"action":"setpwd","password":"äöüß","targets":["x"]}"#),
    // The vendor's client leaves `ts` and `tid` out, and knows no polarity of some sensors.
    (
        "PUT",
        "/ctid",
        r#"{"info":[{"port":1,"mfgid":1,"model":"m","sn":1,"polarity":null,"params":{"i":1,"v":0.3}}]}"#,
    ),
    ("POST", "/ctid/stop", "{}"),
    ("POST", "/auth/login", r#"{"rlm":"r","usr":"u","nnc":"n","cnnc":"c","hash":"h"}"#),
    ("POST", "/ctrl/call", r#"{"attrs":{"index":1,"prot":"a","prot":"b"},"method":"m","args":[1,"x",{}]}"#),
    ("PUT", "/store/a/b", "null"),
    ("GET", "/register?rate", ""),
    ("GET", "/register?rate=", ""),
    ("GET", "/register?rate=1&delta=True", ""),
    ("GET", "/register?reg=3+4&max-rows=4&whatever=%3F", ""),
    ("GET", "/local?env=all&l=ALL&s=all&values", ""),
    ("GET", "/local?env=hpcb,TPCB", ""),
    ("GET", "/capture?n&c=0&c=4&d=0.034&T=1000.5", ""),
    ("GET", "/config?max-depth=1&filter={net{hostname}}", ""),
    ("GET", "/config/var/a%25b/c.d%25", ""),
    ("GET", "/ctrl/device?attrs=%7B%22a%22:%22x%22,%22a%22:%22y%22%7D", ""),
];

#[tokio::test]
async fn what_breaks_a_constraint_is_refused_with_its_place() -> Result<(), http::Error> {
    let (router, mut problems) = (everything(), Vec::new());
    for (method, uri, body, expected) in REFUSED {
        let method = Method::from_bytes(method.as_bytes()).unwrap_or_default();
        let (status, _, answer) = send(&router, method.clone(), uri, *body).await?;
        let error: Json = answer.parse().unwrap_or_default();
        let error = error["error"].as_str().unwrap_or_default().to_owned();
        let code = if *expected == "no such path" { StatusCode::NOT_FOUND } else { StatusCode::BAD_REQUEST };
        if status != code || !error.contains(expected) {
            problems.push(format!("{method} {uri} {body}: {status} {answer}, not {expected}"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_meters_take_reaches_the_handler() -> Result<(), http::Error> {
    let router = everything();
    for (method, uri, body) in TAKEN {
        let method = Method::from_bytes(method.as_bytes()).unwrap_or_default();
        let (status, _, answer) = send(&router, method.clone(), uri, *body).await?;
        assert_eq!(status, StatusCode::NOT_IMPLEMENTED, "{method} {uri} {body}: {answer}");
    }
    Ok(())
}

#[tokio::test]
async fn nesting_is_limited() -> Result<(), http::Error> {
    let router = everything();
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for (depth, expected) in [(100, 501), (200, 400), (500_000, 400)] {
            let body = format!(r#"{{"args":[{}1{}]}}"#, open.repeat(depth), close.repeat(depth));
            let router = router.clone().body_limit(usize::MAX);
            let (status, _, answer) = send(&router, Method::POST, "/ctrl/call", body).await?;
            assert_eq!(status.as_u16(), expected, "{depth} {answer}");
        }
    }
    Ok(())
}

/// Choices drawn from random bytes; when they are used up, the first choice of all.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn below(&mut self, count: usize) -> usize {
        self.0.next().map_or(0, |byte| usize::from(*byte) % count.max(1))
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) + 1 == count
    }

    fn of<T: Clone>(&mut self, values: &[T]) -> T {
        values[self.below(values.len())].clone()
    }

    fn integer(&mut self, minimum: i128, maximum: i128) -> Json {
        let around = [minimum, maximum, minimum - 1, maximum + 1, 0, 1];
        let value = self.of(&around);
        let json = i64::try_from(value).map(Json::from);
        json.or_else(|_| u64::try_from(value).map(Json::from)).unwrap_or_else(|_| 1e25.into())
    }

    /// A value that mostly fits.
    fn value(&mut self, schema: &Schema) -> Json {
        if self.one_in(24) {
            let other = [
                Json::Null,
                1.into(),
                1.5.into(),
                (-7).into(),
                true.into(),
                "x".into(),
                "12".into(),
                Json::Array(vec![1.into()]),
                Json::from_iter([("x", Json::Null)]),
            ];
            return self.of(&other);
        }
        if schema.nullable && self.one_in(4) {
            return Json::Null;
        }
        match schema.kind {
            Kind::Boolean => self.one_in(2).into(),
            Kind::Integer { minimum, maximum } => self.integer(minimum, maximum),
            Kind::Number { .. } => self.of(&[0.0, 0.5, 1.0, -1.0, 1e300]).into(),
            Kind::String { min_length, max_length, .. } => {
                let length =
                    self.of(&[min_length, max_length.min(300), min_length + 1, max_length.min(300) + 1]);
                "ä".repeat(length).into()
            }
            Kind::Enum { values, .. } => {
                if self.one_in(24) {
                    "other".into()
                } else {
                    self.of(values).into()
                }
            }
            Kind::Timestamp | Kind::Int64 | Kind::Decimal => {
                self.of(&["0", "1708626111.25", "-3", "", "1e5", "99999999999999999999"]).into()
            }
            Kind::Lenient(scalar) => self.value(scalar),
            Kind::Array { items, min_items, max_items } => {
                let count = self.of(&[min_items, min_items + 1, max_items.min(40), max_items.min(40) + 1]);
                (0..count.min(41)).map(|_| self.value(items)).collect()
            }
            Kind::Map { values, .. } => {
                (0..self.below(3)).map(|at| (format!("n {at}"), self.value(values))).collect()
            }
            Kind::Object { members, additional } => {
                let mut object = Vec::new();
                for member in members {
                    let absent = if member.required { self.one_in(24) } else { self.one_in(2) };
                    if !absent {
                        object.push((member.name.to_owned(), self.value(member.schema)));
                    }
                }
                if let Some(additional) = additional {
                    object.push(("more".to_owned(), self.value(additional)));
                } else if self.one_in(3) {
                    object.push(("newer".to_owned(), Json::from(1)));
                }
                object.into_iter().collect()
            }
            Kind::Union { arms, .. } => {
                let arm = self.of(arms);
                let value = self.value(arm.schema);
                match arm.test {
                    Test::HasAny(_) | Test::HasAll(_) => value,
                    _ if self.one_in(8) => Json::Null,
                    _ => value,
                }
            }
            _ => self.of(&[Json::from(1), Json::Null, "x".into(), Json::Array(Vec::new())]),
        }
    }
}

/// Every operation that has a body.
fn with_body(branches: &[Branch]) -> Vec<&'static Route> {
    let routes = branches.iter().flat_map(Branch::routes);
    routes.filter(|route| route.body.is_some()).collect()
}

/// The check and the types agree: a body that passes the check also decodes, so that the handler's method is
/// reached (and answers 501), and any other is a 400.
#[test]
fn a_body_that_passes_the_check_decodes() {
    let router: Router = everything();
    let routes = with_body(&branches());
    assert!(routes.len() > 360, "{}", routes.len());
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let (mut passed, mut refused) = (0, 0);
    let cases = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    let bytes = proptest::collection::vec(any::<u8>(), 0..600);
    let mut runner = proptest::test_runner::TestRunner::new_with_rng(
        cases,
        proptest::test_runner::TestRng::deterministic_rng(proptest::test_runner::RngAlgorithm::ChaCha),
    );
    let counts = std::cell::RefCell::new((&mut passed, &mut refused));
    let done = runner.run(&bytes, |bytes| {
        for route in &routes {
            let Some(schema) = route.body else { continue };
            // Each operation gets other bytes of the same draw.
            let skip = route.operation.len() % bytes.len().max(1);
            let body = Choices(bytes[skip.min(bytes.len())..].iter()).value(schema);
            let fits = schema.check(&body);
            let uri = path(route);
            let sent = send(&router, route.method.clone(), &uri, body.to_string());
            let (status, _, answer) =
                runtime.block_on(sent).map_err(|error| TestCaseError::fail(error.to_string()))?;
            let expected = if fits.is_ok() { 501 } else { 400 };
            prop_assert_eq!(status.as_u16(), expected, "{:?} {}: {:?}, {}", route, body, fits, answer);
            let mut counts = counts.borrow_mut();
            *(if fits.is_ok() { &mut *counts.0 } else { &mut *counts.1 }) += 1;
        }
        Ok(())
    });
    if let Err(error) = done {
        panic!("{error}");
    }
    assert!(passed > 1000 && refused > 1000, "{passed} passed, {refused} refused");
}
