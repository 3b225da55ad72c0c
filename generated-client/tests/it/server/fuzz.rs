//! What strangers send: forged tokens, requests made up of pieces, bodies that are wrong at every place.
//!
//! The numbers are the same in every run. `FUZZ_CASES` asks for more of what is made up, as `.ci/long` does.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use egauge_webapi::runtime::Challenge;
use egauge_webapi::server::access::{Access, Privilege, REALM};
use egauge_webapi::server::document::Document;
use egauge_webapi::server::schema::{Kind, Schema};
use egauge_webapi::server::{self, Branch, Route, Router};
use egauge_webapi::{Json, models};
use http::Method;
use http_body_util::{BodyExt, Full};
use std::time::{Duration, SystemTime};
use tower_service::Service;

use super::requests::send;
use super::support::{branches, everything, fitting, path};

fn pick<'a, T>(random: &mut fastrand::Rng, of: &'a [T]) -> &'a T {
    &of[random.usize(..of.len())]
}

fn cases(usual: usize) -> usize {
    std::env::var("FUZZ_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

async fn login(router: &Router, user: &str, password: &str) -> String {
    let challenge = send(router, Method::GET, "/auth/unauthorized", &[], "").await.json();
    let nonce = challenge["nnc"].as_str().unwrap();
    let hash = Challenge::new(REALM, nonce).digest(user, password, "1");
    let body = serde_json::json!({"rlm": REALM, "usr": user, "nnc": nonce, "cnnc": "1", "hash": hash});
    let reply = send(router, Method::POST, "/auth/login", &[], body.to_string()).await;
    reply.json()["jwt"].as_str().unwrap().to_owned()
}

fn door() -> (Access, Router) {
    let access = Access::builder().user("owner", "pw", Privilege::ALL).user("guest", "pw", []);
    let access = access.build().unwrap();
    (access.clone(), Router::new().mount(server::auth(access.clone())).access(access))
}

/// Whatever is not a token that was issued here, to somebody who is still there, is none.
#[tokio::test]
async fn forged_tokens_open_nothing() {
    let (access, router) = door();
    let token = login(&router, "owner", "pw").await;
    let guest = login(&router, "guest", "pw").await;
    let [head, payload, signature]: [&str; 3] = token.split('.').collect::<Vec<_>>().try_into().unwrap();
    let encode = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let other = login(&door().1, "owner", "pw").await;
    let nonce = send(&router, Method::GET, "/auth/unauthorized", &[], "").await.json()["nnc"].to_string();
    let mut forged = vec![
        String::new(),
        ".".to_owned(),
        "..".to_owned(),
        other,
        nonce.trim_matches('"').to_owned(),
        format!("{head}.{payload}."),
        format!("{head}.{payload}"),
        format!("{head}..{signature}"),
        format!(".{payload}.{signature}"),
        format!("{head}.{payload}.{signature}="),
        format!("{head}.{payload}.{signature}.{signature}"),
        format!("{head}.{payload}.{signature}A"),
        format!("{}.{payload}.", encode(r#"{"typ":"JWT","alg":"none"}"#)),
        format!("{}.{payload}.{signature}", encode(r#"{"typ":"JWT","alg":"none"}"#)),
        // The owner's words over the guest's signature, and the other way round.
        format!("{head}.{payload}.{}", guest.rsplit('.').next().unwrap()),
        format!("{}.{signature}", guest.rsplit_once('.').unwrap().0),
        format!("{token}, Bearer {guest}"),
        token.replace('.', "%2E"),
        token.to_uppercase(),
        "x".repeat(5000),
        format!("{}.{signature}", "eyJ".repeat(1000)),
    ];
    for at in 0..token.len() {
        for letter in ['A', '_', '0', '.', 'z'] {
            let mut text: Vec<char> = token.chars().collect();
            if text[at] != letter {
                text[at] = letter;
                forged.push(text.into_iter().collect());
            }
        }
        forged.push(token[..at].to_owned());
    }
    for change in [r#""usr":"owner","prv":1"#, r#""usr":"guest""#, r#""ltm":99999999"#, r#""gen":7"#] {
        let text = format!(
            r#"{{"rlm":"{REALM}","usr":"owner","prv":0,"beg":1,"ltm":99999999999,"gen":0,{change}}}"#
        );
        forged.push(format!("{head}.{}.{signature}", encode(&text)));
    }
    assert!(forged.len() > 1000);
    for forged in &forged {
        let header = format!("Bearer {forged}");
        let reply = send(&router, Method::GET, "/auth/rights", &[("authorization", &header)], "").await;
        assert_eq!(reply.status, 401, "{forged}");
        assert!(reply.json()["nnc"].as_str().is_some(), "{forged}");
    }
    for header in
        [token.clone(), format!("Basic {token}"), format!("Bearer{token}"), format!("Token {token}")]
    {
        let reply = send(&router, Method::GET, "/auth/rights", &[("authorization", &header)], "").await;
        assert_eq!(reply.status, 401, "{header}");
    }
    // Two headers are not one of them at will.
    let bearer = |token: &str| format!("Bearer {token}");
    let (bad, good) = (bearer("x"), bearer(&token));
    let headers = [("authorization", bad.as_str()), ("authorization", good.as_str())];
    assert_eq!(send(&router, Method::GET, "/auth/rights", &headers, "").await.status, 401);
    assert_eq!(send(&router, Method::GET, "/auth/rights", &[("authorization", &good)], "").await.status, 200);
    // A user who was away for a moment has no tokens of before.
    access.remove_account("owner");
    assert_eq!(send(&router, Method::GET, "/auth/rights", &[("authorization", &good)], "").await.status, 401);
    let hash = egauge_webapi::server::access::password_hash("owner", REALM, "pw");
    access.set_account(egauge_webapi::server::access::Account::new("owner", hash));
    assert_eq!(send(&router, Method::GET, "/auth/rights", &[("authorization", &good)], "").await.status, 401);
}

/// A token of the future, of a clock that was set back far.
#[tokio::test]
async fn a_token_of_the_future_is_none() {
    let ahead = std::sync::Arc::new(std::sync::atomic::AtomicU64::new(3600));
    let by = std::sync::Arc::clone(&ahead);
    let access = Access::builder().user("owner", "pw", Privilege::ALL).clock(move || {
        SystemTime::UNIX_EPOCH
            + Duration::from_secs(1_700_000_000 + by.load(std::sync::atomic::Ordering::SeqCst))
    });
    let access = access.build().unwrap();
    let router = Router::new().mount(server::auth(access.clone())).access(access);
    let header = format!("Bearer {}", login(&router, "owner", "pw").await);
    let works =
        async || send(&router, Method::GET, "/auth/rights", &[("authorization", &header)], "").await.status;
    assert_eq!(works().await, 200);
    ahead.store(0, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(works().await, 401);
}

const SEGMENTS: [&str; 24] = [
    "config",
    "user",
    "net",
    "hostname",
    "0",
    "-1",
    "999999999999999999999",
    "%2F",
    "%00",
    "%ff",
    "..",
    ".",
    "",
    "a%20b",
    "{name}",
    "sys",
    "register",
    "*",
    "%e2%82%ac",
    "store",
    "var",
    "ctid",
    "é",
    "x",
];
const QUERIES: [&str; 16] = [
    "",
    "filter={",
    "filter={a}",
    "filter=%7B",
    "max-depth=0",
    "max-depth=-1",
    "max-depth=99999999999999999999",
    "reg=all",
    "time=now",
    "&&&",
    "=",
    "a=b=c",
    "%zz",
    "%ff=1",
    "attrs={\"a\":1}",
    "n=&c=0&c=1",
];
const BODIES: [&str; 14] = [
    "",
    "null",
    "{}",
    "[]",
    "\"x\"",
    "1e999",
    "-0",
    "{\"a\":",
    "\u{0}",
    "[[[[[[]]]]]]",
    "{\"a\":1,\"a\":2}",
    "true",
    "18446744073709551616",
    "{\"$serde_json::private::Number\":\"1\"}",
];

/// Paths, queries and bodies made up of pieces: no status that the router does not mean, and always its own form.
#[tokio::test]
async fn any_request_is_answered() {
    let mut random = fastrand::Rng::with_seed(1);
    let mut router = everything();
    let branches = branches();
    let routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    let methods = [
        Method::GET,
        Method::PUT,
        Method::POST,
        Method::DELETE,
        Method::HEAD,
        Method::PATCH,
        Method::OPTIONS,
    ];
    for _ in 0..cases(4000) {
        let mut target = match random.usize(..3) {
            0 => (0..random.usize(..6)).map(|_| format!("/{}", pick(&mut random, &SEGMENTS))).collect(),
            _ => path(routes[random.usize(..routes.len())]),
        };
        if random.usize(..4) == 0 {
            target = format!("{target}/{}", pick(&mut random, &SEGMENTS));
        }
        if target.is_empty() {
            target.push('/');
        }
        let uri = format!("{target}?{}", pick(&mut random, &QUERIES));
        let Ok(uri) = http::Uri::try_from(&uri) else { continue };
        let (method, body) = (pick(&mut random, &methods).clone(), *pick(&mut random, &BODIES));
        let what = format!("{method} {uri} {body}");
        let request =
            http::Request::builder().method(method.clone()).uri(uri).body(Full::new(Bytes::from(body)));
        let Ok(response) = router.call(request.unwrap()).await;
        let (parts, body) = response.into_parts();
        let Ok(body) = body.collect().await;
        let status = parts.status.as_u16();
        assert!([204, 400, 404, 405, 501].contains(&status), "{what}: {status}");
        if method != Method::HEAD && status != 204 {
            let body: Json =
                serde_json::from_slice(&body.to_bytes()).unwrap_or_else(|error| panic!("{what}: {error}"));
            assert!(body["error"].as_str().is_some_and(|error| !error.is_empty()), "{what}");
        }
    }
}

/// The value with another one at each of its places, one at a time.
fn spoilt(schema: &Schema, value: &Json) -> Vec<Json> {
    let strange: [Json; 9] = [
        Json::Null,
        true.into(),
        (-1).into(),
        1e300.into(),
        "\u{0}\u{202e}".into(),
        "x".repeat(5000).into(),
        Json::Array(vec![Json::Array(Vec::new())]),
        Json::from_iter([("", Json::Null)]),
        r#"{"priv":[null],"hash":{}}"#.parse().unwrap(),
    ];
    let mut all = strange.to_vec();
    match (schema.kind, value) {
        (Kind::Object { members, .. }, Json::Object(own)) => {
            for member in members {
                for part in spoilt(member.schema, own.get(member.name).unwrap_or(&Json::Null)) {
                    let mut own = own.clone();
                    own.insert(member.name, part);
                    all.push(Json::Object(own));
                }
            }
        }
        (Kind::Map { values, .. }, _) => {
            all.extend(
                spoilt(values, &fitting(values)).into_iter().map(|part| Json::from_iter([("k", part)])),
            );
        }
        (Kind::Array { items, .. }, _) => {
            all.extend(spoilt(items, &fitting(items)).into_iter().map(|part| Json::Array(vec![part])));
        }
        _ => {}
    }
    all
}

/// The value of a schema with all of its members, so that there is something to spoil.
fn full(schema: &Schema) -> Json {
    match schema.kind {
        Kind::Object { members, .. } => {
            members.iter().map(|member| (member.name, full(member.schema))).collect()
        }
        _ => fitting(schema),
    }
}

/// Bodies that are wrong at one place of the largest schemas: whatever is taken can be read, by every client; whatever is
/// refused has changed nothing.
#[tokio::test]
async fn bodies_wrong_at_every_place_leave_a_value_that_can_be_read() {
    let config = Document::new(models::Config::default()).unwrap();
    let lua = Document::new(models::Lua::default()).unwrap();
    let branches = [server::config::document(&config), server::lua::document(&lua)].concat();
    let router = Router::new().mount_all(branches.clone());
    let whole = ["/config", "/lua"];
    let mut routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    routes.retain(|route| matches!(route.method, Method::PUT | Method::POST));
    routes.sort_by_key(|route| route.template.split('/').count());
    // The whole of it once, and then what is around the leaves.
    let deep = std::env::var_os("FUZZ_CASES").is_some();
    let (mut requests, mut taken) = (0, 0);
    let mut tag = send(&router, Method::GET, "/config/net/hostname", &[], "").await.etag().to_owned();
    for route in routes {
        let schema = route.body.unwrap();
        let value = full(schema);
        let bodies = spoilt(schema, &value);
        let step = if deep || bodies.len() < 60 { 1 } else { 41 };
        for body in bodies.iter().step_by(step) {
            let reply = send(&router, route.method.clone(), &path(route), &[], body.to_string()).await;
            requests += 1;
            let status = reply.status.as_u16();
            let what = || format!("{route:?} {:.300}", body.to_string());
            assert!([200, 400, 404, 413].contains(&status), "{}: {}", what(), reply.text);
            let now = send(&router, Method::GET, "/config/net/hostname", &[], "").await.etag().to_owned();
            if status == 200 {
                taken += 1;
            } else {
                assert_eq!(now, tag, "{}", what());
            }
            tag = now;
        }
        for path in whole {
            let reply = send(&router, Method::GET, path, &[], "").await;
            assert_eq!(reply.status, 200, "{route:?}");
            let result = reply.json()["result"].clone();
            match path {
                "/config" => drop(result.to_typed::<models::Config>().unwrap()),
                _ => drop(result.to_typed::<models::Lua>().unwrap()),
            }
        }
    }
    assert!(requests > 2000 && taken > 200, "{requests} {taken}");
}
