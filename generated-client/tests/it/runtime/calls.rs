//! Calls from their composition to the value or the error, without a socket.

use std::fmt::Write as _;

use super::api::{All, Api, Net, NetHandle, Rates, RegisterQuery as _, Rule, Status, TOKEN};
use egauge_webapi::models::RegisterGetReply;
use egauge_webapi::runtime::{
    Connection, DefaultConnection, Method, Node, Place as _, RequestBody, Resource, Writing,
};
use egauge_webapi::{Call, Detached, Error, ErrorKind, Json, Lenient, Meter, MultiMap, Tagged, TextOr};

fn meter() -> Meter<Detached> {
    Meter::builder("http://meter.example").token(TOKEN).detached().expect("a good address")
}

fn api() -> Api<Detached> {
    Api(meter())
}

/// The request in short: `GET /api/x body`.
fn sent<C: Connection, T, Q>(call: &Call<C, T, Q>) -> String {
    let request = call.request().expect("a call that can be sent");
    assert_eq!(request.uri().host(), Some("meter.example"));
    let mut text = format!("{} {}", request.method(), request.uri().path_and_query().expect("a path"));
    if !request.body().is_empty() {
        let _ = write!(text, " {}", String::from_utf8_lossy(request.body()));
    }
    text
}

fn answer(status: u16, body: &str) -> http::Response<Vec<u8>> {
    let response = http::Response::builder().status(status).header("etag", "\"7\"");
    response.body(body.as_bytes().to_vec()).expect("a response")
}

fn with_header(status: u16, body: &str, name: &'static str, value: &str) -> http::Response<Vec<u8>> {
    let mut response = answer(status, body);
    response.headers_mut().insert(name, value.parse().expect("a header"));
    response
}

#[test]
fn verbs() {
    let net = api().config().net();
    assert_eq!(sent(&net.get()), "GET /api/config/net");
    assert_eq!(sent(&net.hostname().get()), "GET /api/config/net/hostname");
    assert_eq!(sent(&net.hostname().put("lab")), r#"PUT /api/config/net/hostname "lab""#);
    assert_eq!(sent(&net.hostname().put("lab".to_owned())), r#"PUT /api/config/net/hostname "lab""#);
    assert_eq!(sent(&net.post(Net::default())), "POST /api/config/net {}");
    assert_eq!(sent(&net.delete()), "DELETE /api/config/net");
    let tagged = Tagged::new(Net { hostname: Some("a".into()), rules: vec![] }, None);
    assert_eq!(sent(&net.put(&tagged)), r#"PUT /api/config/net {"hostname":"a"}"#);
}

#[test]
fn bodies() {
    let names = api().config().names();
    assert_eq!(sent(&names.put(["a", "b"])), r#"PUT /api/config/names ["a","b"]"#);
    assert_eq!(sent(&names.put(&["a", "b"][..])), r#"PUT /api/config/names ["a","b"]"#);
    assert_eq!(sent(&names.put(vec!["a"])), r#"PUT /api/config/names ["a"]"#);
    assert_eq!(sent(&names.post(&["a".to_owned()])), r#"POST /api/config/names ["a"]"#);
    let count: Resource<_, u64, All> = meter().root("count");
    assert_eq!(sent(&count.put(5)), "PUT /api/count 5");
    let lenient: Resource<_, Lenient<f64>, All> = meter().root("count");
    assert_eq!(sent(&lenient.put(1.5)), "PUT /api/count 1.5");
    let nullable: Resource<_, Option<u64>, All> = meter().root("count");
    assert_eq!(sent(&nullable.put(5)), "PUT /api/count 5");
    assert_eq!(sent(&nullable.put(None)), "PUT /api/count null");
}

#[test]
fn queries() {
    let register = api().register();
    let attrs: MultiMap<String> = [("a/b", "1".to_owned()), ("a/b", "2".to_owned())].into();
    let table = [
        (register.get(), ""),
        (register.get().rate(), "?rate"),
        (register.get().reg("3+4").rate().time("now").reg("all"), "?reg=3%2B4&rate&time=now&reg=all"),
        (register.get().n(None), "?n"),
        (register.get().n(7), "?n=7"),
        (register.get().n(7).rate().n(None), "?n&rate"),
        (register.get().env(["all", "x y"]), "?env=all,x%20y"),
        (register.get().env([1, 2]).env([3]), "?env=3"),
        (register.get().i().query("max-rows", 4).query("a b", ""), "?i&max-rows=4&a%20b="),
        (register.get().attrs(&attrs), "?attrs=%7B%22a/b%22:%221%22,%22a/b%22:%222%22%7D"),
    ];
    for (call, query) in table {
        assert_eq!(sent(&call), format!("GET /api/register{query}"));
    }
    let net = api().config().net();
    assert_eq!(sent(&net.get().filter("{hostname}")), "GET /api/config/net?filter=%7Bhostname%7D");
    let deep = net.get().filter("{a}").max_depth(2);
    assert_eq!(sent(&deep), "GET /api/config/net?filter=%7Ba%7D&max-depth=2");
}

#[test]
fn paths() {
    let config = api().config();
    assert_eq!(sent(&config.user("a/b c+d%").get()), "GET /api/config/user/a%2Fb%20c%2Bd%25");
    assert_eq!(sent(&api().register().paragraph(5).get()), "GET /api/register/5/");
    for name in ["", ".", ".."] {
        let error = config.user(name).get().request().expect_err("a path that cannot be sent");
        assert_eq!((error.kind(), error.field()), (ErrorKind::Request, Some("name")));
        assert_eq!(error.template(), Some("/config/user/{name}"));
    }
}

#[test]
fn headers() {
    let hostname = api().config().net().hostname();
    let request = hostname.get().request().expect("a request");
    assert_eq!(request.headers()["accept"], "application/json");
    assert_eq!(request.headers()["authorization"], format!("Bearer {TOKEN}"));
    assert!(!request.headers().contains_key("content-type"));
    assert!(!format!("{request:?}").contains(TOKEN));
    let read = hostname.get().decode(&answer(200, r#"{"result":"lab"}"#)).expect("a value");
    assert_eq!((read.as_str(), Tagged::etag(&read)), ("lab", Some("\"7\"")));
    let request = hostname.put("lab").if_match(&read).request().expect("a request");
    assert_eq!(request.headers()["if-match"], "\"7\"");
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(hostname.delete().if_match("*").request().expect("a request").headers()["if-match"], "*");

    let anonymous = Meter::detached("http://meter.example/api").expect("a good address");
    let request = Api(anonymous).config().net().get().request().expect("a request");
    assert!(!request.headers().contains_key("authorization"));
}

#[test]
fn what_an_error_quotes_is_what_came() {
    let call = api().config().net().hostname().get();
    let error = call.decode(&answer(200, r#"{"result":NaN}"#)).expect_err("no name");
    assert_eq!((error.kind(), error.excerpt()), (ErrorKind::Decode, Some(r#"{"result":NaN}"#)));
}

#[test]
fn a_lock_that_would_not_hold_is_refused() {
    let hostname = api().config().net().hostname();
    let untagged = Tagged::new("lab".to_owned(), None);
    for call in [hostname.put("x").if_match(&untagged), hostname.put("x").if_match("a\nb")] {
        assert_eq!(call.request().expect_err("no tag").kind(), ErrorKind::Request);
    }
}

#[test]
fn effects() {
    let register = api().register();
    assert!(register.get().has_effect() && !register.get().i().has_effect());
    let net = api().config().net();
    assert!(!net.get().has_effect() && net.put(Net::default()).has_effect() && net.delete().has_effect());
}

#[test]
fn a_body_that_cannot_be_written_is_told_when_sent() {
    struct Broken;
    impl serde::Serialize for Broken {
        fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no such thing"))
        }
    }
    let resource: Resource<_, Broken, All> = meter().root("broken");
    let error = resource.put(&Broken).request().expect_err("no body");
    assert_eq!(error.kind(), ErrorKind::Request);
    let shown = "PUT /broken: the body cannot be written as JSON: no such thing; nothing was sent";
    assert_eq!(error.to_string(), shown);
}

#[test]
fn values() {
    let net = api().config().net();
    for (body, value) in [
        (r#"{"result":5}"#, Some(5)),
        (r#"{"result":5,"error":null}"#, Some(5)),
        (r#" {"error":"","more":[1],"result":5} "#, Some(5)),
        (r#"{"result":5,"error":false}"#, Some(5)),
        (r#"{"result":null}"#, None),
    ] {
        assert_eq!(net.uptime().get().decode(&answer(200, body)).expect(body), value);
    }
    // An integer is one however it is written, to the last digit.
    for (text, value) in [
        ("5.0", 5),
        ("5e0", 5),
        ("50e-1", 5),
        ("-0.0", 0),
        ("9007199254740993.0", 9_007_199_254_740_993),
        ("1844674407370955161.50e1", u64::MAX),
    ] {
        let found = net.uptime().get().decode(&answer(200, &format!(r#"{{"result":{text}}}"#)));
        assert_eq!(found.expect(text), Some(value));
        let list: Call<_, Vec<u64>> = api().0.raw(Method::GET, "/x").reply_object();
        assert_eq!(list.decode(&answer(200, &format!("[1,{text}]"))).expect(text), [1, value]);
        let rules = format!(r#"{{"result":{{"rules":[{{"period":{text}}}]}}}}"#);
        let rules = net.get().decode(&answer(200, &rules)).expect(text);
        assert_eq!(rules.rules, [Rule { period: value }]);
    }
    for text in ["5.5", "55e-1", "1e20", "-1.0"] {
        let error =
            net.uptime().get().decode(&answer(200, &format!(r#"{{"result":{text}}}"#))).expect_err(text);
        assert!(error.is_decode(), "{error}");
    }
    // What is not there is not `null`, whoever has room for that.
    for body in ["{}", "null", "", " \r\n", r#"{"Result":5}"#, r#"[{"result":5}]"#, "[null,null]"] {
        let error = net.uptime().get().decode(&answer(200, body)).expect_err(body);
        assert!(error.is_decode() && !error.is_retryable(), "{body}: {error}");
        let call: Call<_, Json> = api().0.raw(Method::GET, "/config/net/uptime").reply_envelope();
        assert!(call.decode(&answer(200, body)).expect_err(body).is_decode());
    }
    let call: Call<_, Json> = api().0.raw(Method::GET, "/x").reply_object();
    assert!(call.decode(&answer(200, " ")).expect_err("nothing").is_decode());
    assert_eq!(call.decode(&answer(200, "null")).expect("null"), Json::Null);
    let status = net.put(Net::default()).decode(&answer(200, r#"{"status":"OK","error":""}"#));
    assert_eq!(status.expect("a status"), Status { status: "OK".into() });
    let depth = net.get().max_depth(1).decode(&answer(200, r#"{"result":["a","b"]}"#));
    assert_eq!(depth.expect("a list"), Json::from_iter([Json::from("a"), "b".into()]));
    let part = net.get().filter("{rules}").decode(&answer(200, r#"{"result":{"rules":[{"period":1}]}}"#));
    assert_eq!(Tagged::into_inner(part.expect("a part")).rules, [Rule { period: 1 }]);
}

#[test]
fn text_or_object() {
    let call = api().register().get();
    let read = |kind: &str, body: &str| match kind {
        "" => call.decode(&answer(200, body)),
        kind => call.decode(&with_header(200, body, "content-type", kind)),
    };
    let rates = TextOr::Value(Rates { ts: "1.5".parse().expect("a time") });
    assert_eq!(read("application/json; charset=utf-8", r#"{"ts":"1.5"}"#).expect("rates"), rates);
    assert_eq!(read("", r#" {"ts":"1.5"}"#).expect("rates"), rates);
    let text = TextOr::Text("a,b\n1,2\n".into());
    assert_eq!(read("text/plain", "a,b\n1,2\n").expect("text"), text);
    assert_eq!(read("", "a,b\n1,2\n").expect("text"), text);
    for kind in ["text/plain", "application/json", ""] {
        let error = read(kind, r#"{"error":"busy"}"#).expect_err("an error");
        assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Meter, Some("busy")));
    }
    assert_eq!(read("text/html", "<p>log in</p>").expect_err("a page").kind(), ErrorKind::Decode);
    let mut binary = answer(200, "");
    *binary.body_mut() = vec![0xff, 0xfe];
    assert_eq!(call.decode(&binary).expect_err("no text").kind(), ErrorKind::Decode);
}

fn refusal(status: u16, body: &str) -> Error {
    api().config().net().get().decode(&answer(status, body)).expect_err(body)
}

#[test]
fn errors_of_the_meter() {
    let error = refusal(200, r#"{"result":{},"error":"No such register."}"#);
    assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Meter, Some("No such register.")));
    assert_eq!((error.status().map(|s| s.as_u16()), error.operation()), (Some(200), None));
    assert!(
        error.to_string().starts_with("GET /config/net: the meter declined: No such register;"),
        "{error}"
    );
    assert_eq!(refusal(200, r#"{"error":{"code":[7]}}"#).meter_message(), Some(r#"{"code":[7]}"#));
    assert_eq!(refusal(200, r#"{"error":true}"#).meter_message(), Some("true"));
    let post = api().register().post(Net::default());
    let error = post.decode(&answer(200, r#"{"error":"x"}"#)).expect_err("an error");
    assert_eq!((error.operation(), error.kind()), (Some("registerPost"), ErrorKind::Meter));
}

#[test]
fn errors_by_status() {
    let error = refusal(401, r#"{"rlm":"eGauge Administration","nnc":"eyJ0eXAi.x","error":"Log in."}"#);
    assert!(error.is_unauthorized());
    let challenge = error.challenge().expect("a challenge");
    assert_eq!((challenge.realm(), challenge.nonce()), ("eGauge Administration", "eyJ0eXAi.x"));
    assert!(error.to_string().contains("offering to log in to `eGauge Administration`"), "{error}");
    assert_eq!(error.meter_message(), Some("Log in."));
    let bare = refusal(401, "");
    assert!(bare.is_unauthorized() && bare.challenge().is_none());
    // A member of another type than expected hides nothing.
    assert_eq!(refusal(401, r#"{"rlm":1,"error":"Log in."}"#).meter_message(), Some("Log in."));

    let error = refusal(400, r#"{"error":"bad"}"#);
    assert_eq!((error.kind(), error.meter_message(), error.excerpt()), (ErrorKind::Meter, Some("bad"), None));
    assert!(error.is_meter() && error.advice().contains("change the request"), "{error}");
    // Without a word of the meter's, nothing says that it was the meter.
    assert_eq!(refusal(400, "<html></html>").kind(), ErrorKind::Status);
    assert!(refusal(500, r#"{"error":"out of memory"}"#).is_server());
    let error = refusal(404, "<html>\n <body>\u{7}Not here</body></html>");
    assert_eq!(
        (error.kind(), error.excerpt()),
        (ErrorKind::NotFound, Some("<html> <body> Not here</body></html>"))
    );
    assert!(error.to_string().contains("404 Not Found"), "{error}");
    // An array is not taken for the members of an error.
    assert_eq!(refusal(500, r#"["no message"]"#).meter_message(), None);

    let moved = with_header(301, "", "location", "https://meter.example/api");
    let error = api().config().net().get().decode(&moved).expect_err("a redirect");
    assert!(error.to_string().contains("points to https://meter.example/api"), "{error}");
}

#[test]
fn errors_of_reading() {
    for (body, message, field) in [
        (
            r#"{"result":{"rules":[{"period":1},{"period":"x"}]}}"#,
            "invalid type",
            Some("result.rules[1].period"),
        ),
        (r#"{"result":{"rules":[{}]}}"#, "missing field `period`", Some("result.rules[0]")),
        (r#"{"result":[7]}"#, "invalid type", Some("result[0]")),
        (r#"{"result":7}"#, "invalid type", Some("result")),
        (r#"{"result":null}"#, "the reply's `result` is null", Some("result")),
        (r#"{"status":"OK"}"#, "the reply has no `result`", None),
        (r#"{"result":{},"result":{}}"#, "duplicate field `result`", None),
        ("", "the reply is empty", None),
        (" \n", "the reply is empty", None),
        ("null", "the reply is null", None),
        ("[{}]", "the reply is not an object", None),
        ("\"x\"", "the reply is not an object", None),
        ("<html>", "the reply is not JSON", None),
        (r#"{"result":"#, "the reply is not JSON", None),
        (r#"{"result":{}} x"#, "the reply is not JSON", None),
    ] {
        let error = refusal(200, body);
        assert!(error.is_decode(), "{body}: {error}");
        assert!(error.to_string().contains(message), "{body}: {error}");
        assert_eq!(error.field(), field, "{body}: {error}");
    }
    let put = api().config().net().put(Net::default());
    for (body, message) in [
        ("", "the reply is empty"),
        ("null", "the reply is null"),
        ("{}", "missing field `status`"),
        ("nope", "the reply is not JSON"),
    ] {
        let error = put.decode(&answer(200, body)).expect_err(body);
        assert!(error.is_decode() && error.to_string().contains(message), "{body}: {error}");
    }
    let deep = "[".repeat(100_000);
    assert!(refusal(200, &format!("{{\"result\":{deep}")).is_decode());
}

#[test]
fn a_union_is_decided_by_all_members_and_its_errors_name_the_place() {
    let meter = Meter::detached("http://meter.example").expect("an address");
    let call = meter.register().get();
    let read = |body: &str| call.decode(&answer(200, body));
    // What stands first makes it seem another variant.
    let TextOr::Value(RegisterGetReply::RegisterCondition(condition)) =
        read(r#"{"ts":"1","error":"","current":"7.5"}"#).expect("a reply")
    else {
        panic!("another variant")
    };
    assert_eq!(condition.current.map(|time| time.to_string()).as_deref(), Some("7.5"));
    for body in
        [r#"{"ranges":[],"error":"No."}"#, r#"{"error":"No.","ranges":7}"#, r#"{"error":"No.","result":0}"#]
    {
        let error = read(body).expect_err("declined");
        assert_eq!((error.kind(), error.meter_message()), (ErrorKind::Meter, Some("No.")), "{body}");
    }
    let rows = |rows: &str| format!(r#"{{"ts":"1","ranges":[{{"delta":1,"rows":{rows}}}]}}"#);
    for (body, field, message) in [
        (rows(r#"[["1"],["2",true],["3","x"]]"#), Some("ranges[0].rows[2][1]"), "found `x`"),
        (rows(r#"[[{"v":"1","peak":{"rate":1}}]]"#), Some("ranges[0].rows[0][0].peak"), "missing field `dt`"),
        (r#"{"ts":"1","current":[]}"#.to_owned(), None, "current: "),
        (r#"{"current":[],"ts":"1"}"#.to_owned(), Some("current"), "invalid type: sequence"),
        (r#"{"ranges":[],"error":"","error":""}"#.to_owned(), None, "duplicate field `error`"),
        (r#"{"ranges":[],"registers":[]} x"#.to_owned(), None, "the reply is not JSON"),
    ] {
        let error = read(&body).expect_err("unreadable");
        assert!(error.is_decode() && error.to_string().contains(message), "{body}: {error}");
        assert_eq!(error.field(), field, "{body}: {error}");
    }
}

#[test]
fn a_message_is_one_sentence_also_where_main_prints_it() {
    // A meter's full stop does not meet the semicolon or the comma behind it.
    let error = refusal(200, r#"{"error":"Invalid value."}"#);
    assert_eq!(error.meter_message(), Some("Invalid value."));
    assert!(error.to_string().contains("declined: Invalid value; change the request"), "{error}");
    let error = refusal(401, r#"{"rlm":"r","nnc":"n","error":"Log in."}"#);
    assert!(error.to_string().contains("(401): Log in, offering to log in to `r`; give"), "{error}");
    // `main` prints `{:?}` of the error that it returns.
    assert_eq!(format!("{error:?}"), error.to_string());
    let call = meter().config().net().hostname().get();
    let error = call.operation().failed(std::io::Error::other("cut\noff"));
    assert_eq!(format!("{error:?}"), error.to_string());
    assert!(format!("{error:#?}").contains("kind: Transport"), "{error:#?}");
    // A cause that the sentence does not include follows it, each on a line.
    #[cfg(all(feature = "client", feature = "services"))]
    {
        let error = egauge_webapi::services::database::BackupError::from(std::io::Error::other("disk full"));
        assert_eq!(format!("{error:?}"), format!("{error}\ncaused by: disk full"));
    }
}

/// Trying again helps against some errors of a server, and the advice says against which.
#[test]
fn advice_on_an_error_of_the_server_fits_its_status() {
    let advice = |status| {
        let error = refusal(status, r#"{"error":"no"}"#);
        (error.is_retryable(), error.advice().to_owned())
    };
    let (again, text) = advice(501);
    assert!(!again && text.ends_with("do not try again"), "{text}");
    let (again, text) = advice(503);
    assert!(again && text.starts_with("try again later"), "{text}");
    let (again, text) = advice(500);
    assert!(!again && text.contains("before you try again"), "{text}");
}

#[test]
fn excerpts_are_short_and_hold_no_token() {
    let error = refusal(200, &"ä".repeat(5000));
    assert_eq!(error.excerpt().map(|text| text.chars().count()), Some(162));
    for body in
        [r#"{"jwt":"abc.def","result":5}"#.to_owned(), format!("<p>Authorization: Bearer {TOKEN}</p>")]
    {
        let error = refusal(200, &body);
        let shown = format!("{error} {error:?}");
        assert!(error.is_decode() && !shown.contains("abc.def") && !shown.contains(TOKEN), "{shown}");
    }
    let call = api().config().net().put(&Net { hostname: Some("geheim".into()), rules: vec![] });
    let shown = format!("{:?} {:?} {call:?}", meter(), Meter::builder("http://a:geheim@b").token(TOKEN));
    assert!(!shown.contains(TOKEN) && !shown.contains("geheim"), "{shown}");
}

#[test]
fn a_reply_beyond_the_limit_is_refused() {
    let meter = Meter::builder("http://meter.example").body_limit(20).detached().expect("a good address");
    let call = Api(meter).config().net().uptime().get();
    assert_eq!(call.decode(&answer(200, r#"{"result":  1}      "#)).expect("20 bytes"), Some(1));
    let error = call.decode(&answer(200, r#"{"result":  1}       "#)).expect_err("21 bytes");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[test]
fn everything_can_move_between_threads() {
    fn both<T: Send + Sync + 'static>() {}
    both::<Meter<DefaultConnection>>();
    both::<Node<DefaultConnection>>();
    both::<NetHandle<DefaultConnection>>();
    // Neither a handle nor a call holds a value.
    both::<Resource<DefaultConnection, *const u8, All>>();
    both::<Call<DefaultConnection, *const u8, Writing<All>>>();
    both::<Error>();
    both::<MultiMap<Json>>();
}

#[test]
fn a_capture_is_started_asked_after_and_ended() {
    let meter = Meter::detached("http://meter.example").expect("an address");
    let get = || meter.capture().get();
    let effects = [
        (get(), true),
        (get().cookie(None), true),
        (get().cookie(7), false),
        (get().channel_info(), false),
        (get().cookie(7).cancel(), true),
        (get().cancel().cookie(7), true),
    ];
    for (call, effect) in effects {
        assert_eq!(call.has_effect(), effect, "{call:?}");
    }
}

#[test]
fn replies_that_are_not_json() {
    let node: Node<Detached> = meter().root("x");
    let accepted =
        |request: http::Request<RequestBody>| request.headers()["accept"].to_str().expect("text").to_owned();
    let text = node.call(Method::GET, "x").accept("text/csv").reply_text::<()>();
    assert_eq!(accepted(text.request().expect("a request")), "text/csv");
    let csv = with_header(200, "{a},b", "content-type", "text/csv");
    assert_eq!(text.decode(&csv).expect("text"), "{a},b");
    let bytes = node.call(Method::GET, "x").accept("image/png").reply_bytes::<()>();
    let png = http::Response::new(vec![0x89, 0xff]);
    assert_eq!(bytes.decode(&png).expect("bytes"), [0x89, 0xff]);
    assert!(text.decode(&png).expect_err("it is no text").to_string().contains("not UTF-8"));
    let nothing = node.call(Method::POST, "x").reply_nothing::<()>();
    for (status, body) in [(204, ""), (200, "{}"), (200, "ignored")] {
        nothing.decode(&answer(status, body)).expect("no body is read");
    }
    // An error is one whatever was expected.
    let refusal = with_header(200, r#"{"error":"no"}"#, "content-type", "application/json");
    assert_eq!(text.decode(&refusal).expect_err("declined").kind(), ErrorKind::Meter);
    assert_eq!(bytes.decode(&refusal).expect_err("declined").kind(), ErrorKind::Meter);
    assert_eq!(nothing.decode(&refusal).expect_err("declined").kind(), ErrorKind::Meter);
    assert_eq!(nothing.decode(&answer(404, "")).expect_err("refused").kind(), ErrorKind::NotFound);
    let tagged = node.call(Method::GET, "x").reply_tagged_object::<Json, ()>();
    assert_eq!(Tagged::etag(&tagged.decode(&answer(200, "{}")).expect("a value")), Some("\"7\""));
    let patch = node
        .call(Method::PUT, "x")
        .json("a")
        .content_type("application/merge-patch+json")
        .reply_nothing::<()>();
    assert_eq!(patch.request().expect("a request").headers()["content-type"], "application/merge-patch+json");
}
