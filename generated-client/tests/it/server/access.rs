//! Accounts, logins and privileges, through the router and by our own client.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::requests::{Answered, send, serve};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use egauge_webapi::runtime::Challenge;
use egauge_webapi::server::access::{
    Access, Account, Identity, Need, Privilege, REALM, Transport, needs, password_hash,
};
use egauge_webapi::server::{self, Answer, Reply, Request, Route, Router, View};
use egauge_webapi::{ErrorKind, Json, Meter, models};
use http::Method;

/// A clock that stands still until it is told to go on.
#[derive(Clone)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn pass(&self, seconds: u64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

/// Says who asks.
struct Settings;

fn who(request: &Request) -> String {
    request.extensions().get::<Identity>().unwrap().user().to_owned()
}

impl server::config::Net for Settings {
    async fn hostname_get(&self, request: &Request) -> Reply<String> {
        Ok(who(request).into())
    }
    async fn hostname_put(&self, request: &Request, _body: String) -> Reply<models::StatusObject> {
        who(request);
        Ok(models::StatusObject::default().into())
    }
}

impl server::config::User for Settings {
    async fn name_get(&self, request: &Request, name: String, _: View) -> Reply<models::ConfigUserName> {
        Ok(Answer::json(Json::from(format!("{} sees {name}", who(request)))))
    }
    async fn name_hash_put(
        &self,
        _: &Request,
        _: String,
        _: egauge_webapi::runtime::Sensitive<String>,
    ) -> Reply<models::StatusObject> {
        Ok(models::StatusObject::default().into())
    }
}

impl server::sys::Sn for Settings {
    async fn get(&self, request: &Request) -> Reply<String> {
        Ok(who(request).into())
    }
}

impl server::Cmd for Settings {
    async fn reboot_post(&self, request: &Request) -> Reply<models::StatusObject> {
        who(request);
        Ok(models::StatusObject::default().into())
    }
}

impl server::Local for Settings {}

fn meter() -> (Access, Router, Clock) {
    meter_with(Transport::default())
}

fn meter_with(transport: Transport) -> (Access, Router, Clock) {
    let clock = Clock(Arc::new(AtomicU64::new(1_700_000_000)));
    let time = clock.clone();
    let access = Access::builder()
        .user("owner", "default", Privilege::ALL)
        .user("guest", "welcome", [])
        .user("viewer", "look", [Privilege::ViewSettings])
        .user("near", "by", [Privilege::LocalSave, Privilege::ViewSettings])
        .transport(transport)
        .clock(move || UNIX_EPOCH + Duration::from_secs(time.0.load(Ordering::SeqCst)))
        .build()
        .unwrap();
    let router = Router::new()
        .mount(server::auth(access.clone()))
        .mount(server::config::net(Settings))
        .mount(server::config::user(Settings))
        .mount(server::sys::sn(Settings))
        .mount(server::cmd(Settings))
        .mount(server::local(Settings))
        .access(access.clone());
    (access, router, clock)
}

async fn get(router: &Router, path: &str, token: &str) -> Answered {
    send(router, Method::GET, path, &[("authorization", &format!("Bearer {token}"))], "").await
}

async fn put(router: &Router, path: &str, token: &str) -> Answered {
    send(router, Method::PUT, path, &[("authorization", &format!("Bearer {token}"))], "\"x\"").await
}

/// Realm and nonce, from the 401 of any resource.
async fn challenge(router: &Router) -> Challenge {
    let refused = send(router, Method::GET, "/local", &[], "").await;
    assert_eq!(refused.error(), (401, "Authentication required.".to_owned()));
    let body = refused.json();
    Challenge::new(body["rlm"].as_str().unwrap(), body["nnc"].as_str().unwrap())
}

fn digest(challenge: &Challenge, user: &str, password: &str) -> String {
    let hash = challenge.digest(user, password, "c0ffee");
    let (rlm, nnc) = (challenge.realm(), challenge.nonce());
    serde_json::json!({"rlm": rlm, "usr": user, "nnc": nnc, "cnnc": "c0ffee", "hash": hash}).to_string()
}

async fn post(router: &Router, body: String) -> Answered {
    send(router, Method::POST, "/auth/login", &[("content-type", "text/plain")], body).await
}

async fn login(router: &Router, user: &str, password: &str) -> String {
    let reply = post(router, digest(&challenge(router).await, user, password)).await;
    reply.json()["jwt"].as_str().unwrap_or_else(|| panic!("{}", reply.text)).to_owned()
}

fn error(status: u16, message: &str) -> (u16, String) {
    (status, message.to_owned())
}

#[tokio::test]
async fn a_token_is_one_of_a_meter() {
    let (_, router, _) = meter();
    let token = login(&router, "owner", "default").await;
    let payload = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
    let expected =
        r#"{"rlm":"eGauge Administration","usr":"owner","prv":0,"beg":1700000000,"ltm":600,"gen":0}"#;
    assert_eq!(String::from_utf8(payload).unwrap(), expected);
    assert_eq!(get(&router, "/config/net/hostname", &token).await.text, r#"{"result":"owner"}"#);
    let rights = get(&router, "/auth/rights", &token).await;
    assert_eq!(rights.text, r#"{"usr":"owner","rights":["save","ctrl"]}"#);
    assert_eq!(get(&router, "/auth/unauthorized", &token).await.status, 200);
    // The scheme's case does not matter.
    let lower = format!("bearer {token}");
    let reply = send(&router, Method::GET, "/sys/sn", &[("authorization", &lower)], "").await;
    assert_eq!(reply.status, 200);
}

#[tokio::test]
async fn every_401_tells_how_to_log_in() {
    let (_, router, _) = meter();
    let token = login(&router, "viewer", "look").await;
    let forged = token.replace(&token[token.len() - 4..], "AAAA");
    let nonce = challenge(&router).await.nonce().to_owned();
    for (path, token) in [
        ("/config/net/hostname", ""),
        ("/config/net/hostname", forged.as_str()),
        ("/config/net/hostname", nonce.as_str()),
        ("/auth/unauthorized", "a.b.c"),
        ("/auth/rights", ""),
        ("/auth/logout", ""),
        ("/cmd/reboot", token.as_str()),
    ] {
        let method = if path.starts_with("/cmd") { Method::POST } else { Method::GET };
        let header = format!("Bearer {token}");
        let refused = send(&router, method, path, &[("authorization", &header)], "").await;
        let body = refused.json();
        assert_eq!(refused.status, 401, "{path} {token}");
        assert_eq!(body["rlm"].as_str(), Some(REALM), "{path}");
        assert!(body["nnc"].as_str().is_some_and(|nonce| nonce.starts_with("eyJ")), "{path}");
        assert!(body["error"].as_str().is_some_and(|error| !error.is_empty()), "{path}");
    }
}

#[tokio::test]
async fn refused_logins_are_replies_with_an_error() {
    let (_, router, clock) = meter();
    for (user, password) in [("owner", "wrong"), ("nobody", "default"), ("owner", "")] {
        let reply = post(&router, digest(&challenge(&router).await, user, password)).await;
        assert_eq!(reply.error(), error(200, "Invalid credentials."), "{user} {password}");
    }
    let old = challenge(&router).await;
    clock.pass(59);
    let alike = digest(&old, "owner", "default").replace("c0ffee", "c0ffef");
    assert_eq!(post(&router, alike).await.error(), error(200, "Invalid credentials."));
    let realm = digest(&old, "owner", "default").replace(REALM, "elsewhere");
    assert_eq!(post(&router, realm).await.error(), error(200, "Invalid credentials."));
    clock.pass(1);
    let expired = error(200, "Nonce expired.");
    assert_eq!(post(&router, digest(&old, "owner", "default")).await.error(), expired);
    let foreign = Challenge::new(REALM, "eyJ0eXAiJkpXVCJ9.eyJzdWIi.w5GCvM");
    assert_eq!(post(&router, digest(&foreign, "owner", "default")).await.error(), expired);
    // A login that was overheard cannot be repeated.
    let body = digest(&challenge(&router).await, "owner", "default");
    assert_eq!(post(&router, body.clone()).await.status, 200);
    assert_eq!(post(&router, body).await.error(), expired);
    assert_eq!(post(&router, "{}".to_owned()).await.error().0, 400);
}

#[tokio::test]
async fn a_password_is_taken_over_a_secure_connection_alone() {
    let body = |password: &str| format!(r#"{{"rlm":"{REALM}","usr":"owner","pwd":"{password}"}}"#);
    let (_, router, _) = meter();
    let refused = error(200, "A password is taken over a secure connection only.");
    assert_eq!(post(&router, body("default")).await.error(), refused);
    let (_, router, _) = meter_with(Transport { secure: true, local: false });
    assert_eq!(post(&router, body("wrong")).await.error(), error(200, "Invalid credentials."));
    let token = post(&router, body("default")).await.json()["jwt"].as_str().unwrap().to_owned();
    assert_eq!(get(&router, "/sys/sn", &token).await.text, r#"{"result":"owner"}"#);
}

#[tokio::test]
async fn tokens_end_by_time_logout_and_changes_of_the_account() {
    let (access, router, clock) = meter();
    let works = async |token: &str| get(&router, "/sys/sn", token).await.status == 200;
    let [first, second] =
        [login(&router, "owner", "default").await, login(&router, "owner", "default").await];
    assert_ne!(first, second);
    assert_eq!(get(&router, "/auth/logout", &first).await.text, r#"{"status":"OK"}"#);
    assert!(!works(&first).await && works(&second).await);
    clock.pass(599);
    assert!(works(&second).await);
    clock.pass(1);
    assert!(!works(&second).await);

    let hash = |password: &str| password_hash("owner", REALM, password);
    let third = login(&router, "owner", "default").await;
    // The same password, in capitals even, with fewer privileges: they count at once.
    access.set_account(Account::new("owner", hash("default").to_uppercase()).privileges([Privilege::Ctrl]));
    assert!(!works(&third).await);
    assert_eq!(get(&router, "/auth/rights", &third).await.text, r#"{"usr":"owner","rights":["ctrl"]}"#);
    access.set_account(Account::new("owner", hash("other")).privileges(Privilege::ALL));
    assert_eq!(get(&router, "/auth/rights", &third).await.status, 401);
    let fourth = login(&router, "owner", "other").await;
    assert!(works(&fourth).await);
    assert!(access.remove_account("owner") && !access.remove_account("owner"));
    access.set_account(Account::new("owner", hash("other")).privileges(Privilege::ALL));
    assert!(!works(&fourth).await);
    let fifth = login(&router, "owner", "other").await;
    assert!(works(&fifth).await);
    access.revoke_tokens();
    assert!(!works(&fifth).await);
    // An account without a digest lets nobody in.
    access.set_account(Account::new("owner", "").privileges(Privilege::ALL));
    let body = digest(&challenge(&router).await, "owner", "other");
    assert_eq!(post(&router, body).await.error(), error(200, "Invalid credentials."));
}

#[tokio::test]
async fn privileges_are_those_of_the_document() {
    let (_, router, _) = meter();
    let [guest, viewer, near, owner] = [
        login(&router, "guest", "welcome").await,
        login(&router, "viewer", "look").await,
        login(&router, "near", "by").await,
        login(&router, "owner", "default").await,
    ];
    let statuses = async |method: Method, path: &str| {
        let mut statuses = Vec::new();
        for token in [&guest, &viewer, &near, &owner] {
            let header = format!("Bearer {token}");
            let reply = send(&router, method.clone(), path, &[("authorization", &header)], "\"x\"").await;
            statuses.push(reply.status.as_u16());
        }
        statuses
    };
    assert_eq!(statuses(Method::GET, "/local").await, [501, 501, 501, 501]);
    assert_eq!(statuses(Method::GET, "/sys/sn").await, [401, 200, 200, 200]);
    assert_eq!(statuses(Method::GET, "/config/net/hostname").await, [401, 200, 200, 200]);
    assert_eq!(statuses(Method::PUT, "/config/net/hostname").await, [401, 401, 401, 200]);
    assert_eq!(statuses(Method::POST, "/cmd/reboot").await, [401, 401, 401, 200]);
    assert_eq!(statuses(Method::GET, "/config/user/guest").await, [200, 200, 200, 200]);
    assert_eq!(statuses(Method::GET, "/config/user/owner").await, [401, 200, 200, 200]);
    assert_eq!(statuses(Method::GET, "/config/user").await, [401, 501, 501, 501]);
    assert_eq!(statuses(Method::PUT, "/config/user/guest/hash").await, [200, 401, 401, 200]);
    assert_eq!(statuses(Method::PUT, "/config/user/viewer/hash").await, [401, 200, 401, 200]);
    assert_eq!(statuses(Method::DELETE, "/config/user/guest/hash").await, [401, 401, 401, 501]);
    assert_eq!(statuses(Method::PUT, "/config/user/guest/priv").await, [401, 401, 401, 400]);
    assert_eq!(get(&router, "/auth/rights", &near).await.text, r#"{"usr":"near","rights":[]}"#);

    let (_, router, _) = meter_with(Transport { secure: false, local: true });
    let near = login(&router, "near", "by").await;
    assert_eq!(put(&router, "/config/net/hostname", &near).await.status, 200);
    assert_eq!(get(&router, "/auth/rights", &near).await.text, r#"{"usr":"near","rights":["save"]}"#);
}

#[test]
fn the_rules_can_be_asked() {
    for (route, need) in [
        (Route::post("/auth/login", ""), Need::Nothing),
        (Route::get("/auth/rights", ""), Need::Login),
        (Route::get("/log/alert", ""), Need::Save),
        (Route::delete("/config/net", ""), Need::ViewAndSave),
        (Route::get("/config/user/{name}/priv/{idx}", ""), Need::ViewOrOwn),
        (Route::put("/config/user/{name}", ""), Need::ViewAndSave),
        (Route::get("/ctrl/call/{tid}", ""), Need::Login),
        (Route::post("/ctrl/call", ""), Need::Control),
        (Route::put("/ctid", ""), Need::Save),
        (Route::get("/ctid/{port}", ""), Need::Login),
        (Route::get("/logs", ""), Need::Login),
        (Route::get("/config/var", ""), Need::Login),
        (Route::get("/config/var/{section}/{var}", ""), Need::Login),
        (Route::put("/config/var/{section}", ""), Need::Save),
        (Route::delete("/config/var/{section}/{var}", ""), Need::Save),
    ] {
        assert_eq!(needs(&route), need, "{route:?}");
    }
}

/// A request is refused before its body is read.
#[tokio::test]
async fn nobody_sends_a_long_body_without_a_token() {
    let (_, router, _) = meter();
    let body = "x".repeat(3 << 20);
    let refused = send(&router, Method::PUT, "/config/net/hostname", &[], body.clone()).await;
    assert_eq!(refused.status, 401);
    let token = login(&router, "owner", "default").await;
    let header = format!("Bearer {token}");
    let refused =
        send(&router, Method::PUT, "/config/net/hostname", &[("authorization", &header)], body).await;
    assert_eq!(refused.status, 413);
}

#[tokio::test]
async fn our_client_logs_in() {
    let access = Access::builder()
        .user("owner", "default", Privilege::ALL)
        .user("guest", "welcome", [])
        .clock(SystemTime::now)
        .build()
        .unwrap();
    let router = Router::new()
        .mount(server::auth(access.clone()))
        .mount(server::config::net(Settings))
        .access(access.clone());
    let address = serve(router).await;
    let client = |user, password| Meter::builder(&address).credentials(user, password).build().unwrap();

    let owner = client("owner", "default");
    assert_eq!(*owner.config().net().hostname().get().await.unwrap(), "owner");
    // A new login follows a revoked token unasked.
    access.revoke_tokens();
    owner.config().net().hostname().put("lab").await.unwrap();
    assert_eq!(owner.auth().rights().get().await.unwrap().usr.as_deref(), Some("owner"));

    let guest = client("guest", "welcome");
    let error = guest.config().net().hostname().get().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Permission, "{error}");
    let error = client("owner", "wrong").config().net().hostname().get().await.unwrap_err();
    assert_eq!(error.meter_message(), Some("Invalid credentials."));
}
