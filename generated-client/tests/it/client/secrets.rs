//! No error holds a secret that its request carried, whatever whoever answers repeats.

use super::support::{Reply, Request, Server, reply};
use egauge_webapi::models::{
    AuthLoginPostBody, CmdHomePlugPostBody, CmdHomePlugPostBodyAction, CmdTestemailPostBody, CmdWlanPostBody,
    CmdWlanPostBodyAction, ConfigNetHttp, ConfigPush, ConfigUserName, DigestObject, JwtObject,
    PasswordObject,
};
use egauge_webapi::runtime::{Call, Method};
use egauge_webapi::{Error, Http, Json, Meter};

/// Every character that somebody escapes.
const SECRET: &str = "S3cr\"et/\\<&>'ü MARK";
const STATUSES: [u16; 12] = [200, 201, 301, 400, 401, 403, 404, 412, 429, 500, 502, 503];

/// Ways to repeat a text.
fn spellings(text: &str) -> Vec<String> {
    let json = serde_json::to_string(text).unwrap();
    let ascii: String = text.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let html = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    let url: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    vec![text.to_owned(), json[1..json.len() - 1].to_owned(), ascii, html, url, format!("{text:?}")]
}

/// Bodies in which somebody repeats what came.
fn repeated(request: &Request) -> Vec<String> {
    let token = request.header("authorization").unwrap_or_default().to_owned();
    let mut bodies = Vec::new();
    for text in spellings(&format!("cannot read {} with {token}", request.body)) {
        bodies.push(format!("<html>{text}</html>"));
        bodies.push(format!(r#"{{"error":{}}}"#, serde_json::to_string(&text).unwrap()));
        bodies
            .push(format!(r#"{{"error":{{"of":[{}]}},"result":1}}"#, serde_json::to_string(&text).unwrap()));
        bodies.push(format!(r#"{{"result":{{{}:[1]}}}}"#, serde_json::to_string(&text).unwrap()));
    }
    bodies.push(request.body.clone());
    bodies
}

type Sent<'a> = std::pin::Pin<Box<dyn Future<Output = Result<(), Error>> + Send + 'a>>;

/// A call of every operation that takes a secret.
fn calls(meter: &Meter<Http>) -> Vec<(&'static str, Sent<'_>)> {
    fn sent<'a, T: Send + 'static, Q: Send + 'static>(call: Call<Http, T, Q>) -> Sent<'a> {
        let call = call.into_future();
        Box::pin(async move { call.await.map(drop) })
    }
    let config = meter.config();
    let user = || ConfigUserName::default().hash(SECRET);
    let mut push = ConfigPush::default();
    push.password = Some(SECRET.into());
    let raw: Call<_, Json> = meter.raw(Method::POST, "/auth/login").json(&SECRET).reply_object();
    let deep: Call<_, Json> =
        meter.raw(Method::PUT, "/config/x").json(&serde_json::json!({"a": [{"b": SECRET}]})).reply_object();
    let login = |body: AuthLoginPostBody| sent(meter.auth().login().post(&body));
    vec![
        ("push password", sent(config.push().password().put(SECRET))),
        ("push password, posted", sent(config.push().password().post(SECRET))),
        ("push", sent(config.push().put(&push))),
        ("hash", sent(config.user().name("o").hash().put(SECRET))),
        ("hash, posted", sent(config.user().name("o").hash().post(SECRET))),
        ("user", sent(config.user().name("o").put(user()))),
        ("users", sent(config.user().put(egauge_webapi::Map::from([("o", user())])))),
        ("web password", sent(config.alert().reporter().web().password().put(SECRET))),
        ("mail password", sent(config.alert().reporter().mail().password().put(SECRET))),
        ("certificate", sent(config.net().http().certificate().put(SECRET))),
        ("http", sent(config.net().http().put(ConfigNetHttp::default().certificate(SECRET)))),
        ("wlan", sent(meter.cmd().wlan().post(CmdWlanPostBody::new(CmdWlanPostBodyAction::Add).key(SECRET)))),
        ("mail", sent(meter.cmd().test_email().post(CmdTestemailPostBody::new("a@b").mailpass(SECRET)))),
        (
            "homeplug",
            sent(meter.cmd().homeplug().post(CmdHomePlugPostBody::new(
                CmdHomePlugPostBodyAction::Setpwd,
                SECRET,
                [format!("00:00:5e:00:53:66/{SECRET}")],
            ))),
        ),
        ("login", login(AuthLoginPostBody::Password(PasswordObject::new(SECRET, "r", "u")))),
        ("digest", login(AuthLoginPostBody::Digest(DigestObject::new("r", "u", "n", "c", SECRET)))),
        ("raw", sent(raw)),
        ("raw, deep", sent(deep)),
    ]
}

fn tells(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.contains("s3cr") || lower.contains("mark") || lower.contains("opaque-token")
}

#[tokio::test]
async fn no_error_repeats_a_secret_of_its_request() {
    let counted = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let number = counted.clone();
    let server = Server::start(move |request: &Request| {
        let number = number.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        let bodies = repeated(request);
        let status = STATUSES[number % STATUSES.len()];
        Reply::Bytes(reply(status, "", &bodies[(number / STATUSES.len()) % bodies.len()]))
    })
    .await;
    let meter = Meter::builder(&server.address).token("opaque-TOKEN-of-a-client").retries(0).build().unwrap();
    let mut errors = 0;
    // Every operation meets every status with every body.
    for name in calls(&meter).into_iter().map(|(name, _)| name).collect::<Vec<_>>() {
        counted.store(0, std::sync::atomic::Ordering::SeqCst);
        for round in 0..STATUSES.len() * 25 {
            let (_, call) = calls(&meter).into_iter().find(|(other, _)| *other == name).unwrap();
            let Err(error) = call.await else { continue };
            errors += 1;
            let shown = format!(
                "{error} {error:?} {:?} {:?} {:?} {:?}",
                error.meter_message(),
                error.excerpt(),
                error.field(),
                error.challenge()
            );
            assert!(!tells(&shown), "{name}, {round}: {shown}");
        }
    }
    assert!(errors > 4000, "{errors}");
}

#[tokio::test]
async fn the_own_login_repeats_neither_password_nor_proof() {
    for status in STATUSES {
        for wrapped in
            [|text: &str| text.to_owned(), |text: &str| serde_json::json!({"error": text}).to_string()]
        {
            let server = Server::start(move |request: &Request| match request.target.as_str() {
                "/api/auth/unauthorized" => Reply::Bytes(reply(401, "", r#"{"rlm":"r","nnc":"n"}"#)),
                _ => Reply::Bytes(reply(status, "", &wrapped(&request.body))),
            })
            .await;
            let meter =
                Meter::builder(&server.address).credentials("owner", SECRET).retries(0).build().unwrap();
            let call: Call<_, Json> = meter.raw(Method::GET, "/x").reply_envelope();
            let error = call.await.unwrap_err();
            let login = server.requests().into_iter().find(|request| request.method == "POST").unwrap();
            let login: serde_json::Value = serde_json::from_str(&login.body).unwrap();
            let shown = format!("{error} {error:?} {:?}", error.meter_message());
            assert!(!tells(&shown) && !shown.contains(login["hash"].as_str().unwrap()), "{status}: {shown}");
        }
    }
}

/// A token that is refused is followed by another one, which is a secret as well.
#[tokio::test]
async fn no_error_repeats_the_token_of_a_second_login() {
    let logins = std::sync::atomic::AtomicUsize::new(0);
    let server = Server::start(move |request: &Request| {
        let refused = || Reply::Bytes(reply(401, "", r#"{"rlm":"r","nnc":"n"}"#));
        match (request.target.as_str(), request.header("authorization")) {
            ("/api/auth/login", _) => {
                let number = logins.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                Reply::Bytes(reply(200, "", &format!(r#"{{"jwt":"opaque-token-{number}"}}"#)))
            }
            ("/api/x", Some(token)) if token.ends_with("-1") => {
                Reply::Bytes(reply(500, "", &format!("cannot do what {token} asks for")))
            }
            _ => refused(),
        }
    })
    .await;
    let meter = Meter::builder(&server.address).credentials("owner", "p").retries(0).build().unwrap();
    let call: Call<_, Json> = meter.raw(Method::GET, "/x").reply_envelope();
    let error = call.await.unwrap_err();
    assert_eq!(error.excerpt(), Some("cannot do what Bearer (secret) asks for"));
    assert!(!tells(&format!("{error} {error:?}")), "{error:?}");
}

/// A long body, of which every string counts as a secret, does not make its error late.
#[tokio::test]
async fn secrets_are_looked_for_in_time() {
    let server = Server::start(|request: &Request| {
        Reply::Bytes(reply(400, "", &format!(r#"{{"error":{:?}}}"#, &request.body[..2000])))
    })
    .await;
    let meter = Meter::builder(&server.address).build().unwrap();
    let long = serde_json::json!({"a": "x&y".repeat(300_000), "b": vec![SECRET; 1000]});
    let call: Call<_, Json> = meter.raw(Method::PUT, "/x").json(&long).reply_envelope();
    let begin = std::time::Instant::now();
    let error = call.await.unwrap_err();
    assert!(begin.elapsed() < std::time::Duration::from_secs(20), "{:?}", begin.elapsed());
    assert_eq!(error.meter_message(), Some("(withheld: it repeats a secret)"));
}

#[test]
fn models_and_calls_do_not_show_secrets() {
    let config: egauge_webapi::models::Config = serde_json::from_value(serde_json::json!({
        "user": {"o": {"hash": SECRET, "priv": []}}, "push": {"password": SECRET},
        "net": {"http": {"certificate": SECRET}},
        "alert": {"reporter": {"mail": {"password": SECRET}, "web": {"password": SECRET}}},
    }))
    .unwrap();
    let jwt: JwtObject = serde_json::from_value(serde_json::json!({"jwt": SECRET})).unwrap();
    assert_eq!(jwt.jwt.as_deref(), Some(SECRET));
    let password = PasswordObject::new(SECRET, "r", "u");
    let digest = DigestObject::new("r", "u", "n", "c", SECRET);
    let meter = Meter::builder("http://meter.example").token(SECRET.replace('ü', "u")).detached().unwrap();
    let call = meter.config().user().name("o").hash().put(SECRET);
    let shown = format!("{config:?} {config:#?} {jwt:?} {password:?} {digest:?} {meter:?} {call:?}");
    assert!(!tells(&shown), "{shown}");
    // No body of a request shows them either, not even as the numbers of its bytes.
    let user = ConfigUserName::default().hash(SECRET);
    let raw: Call<_, Json> = meter.raw(Method::PUT, "/config/x").json(&SECRET).reply_object();
    for request in [
        call.request().unwrap(),
        meter.config().user().name("o").put(&user).request().unwrap(),
        meter.auth().login().post(AuthLoginPostBody::Password(password.clone())).request().unwrap(),
        raw.request().unwrap(),
    ] {
        let shown = format!("{request:?} {request:#?}");
        assert!(!tells(&shown) && !shown.contains("83, 51"), "{shown}");
        assert!(shown.contains("body: (secret)"), "{shown}");
    }
    let request = meter.config().net().hostname().put("lab").request().unwrap();
    assert!(format!("{request:?}").contains(r#"body: "\"lab\"""#), "{request:?}");
    // They are sent as they are.
    assert_eq!(call.request().unwrap().body(), &serde_json::to_vec(SECRET).unwrap());
    assert_eq!(serde_json::to_value(&password).unwrap()["pwd"], SECRET);
}
