//! What a change of a served document leaves alone: what is only sent, what hooks refuse, what others can read.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::requests::send;
use super::support::served;
use egauge_webapi::server::access::{Access, REALM, password_hash};
use egauge_webapi::server::document::{Document, WriteOnly};
use egauge_webapi::server::{self, Refusal, Reply, Request, Router};
use egauge_webapi::{Json, Map, models};
use http::Method;

const CONFIG: &str = r#"{
    "net": {
        "hostname": "lab",
        "http": {"certificate": "marked-1", "cgi-bin": "disable"},
        "wlan": {"psk": "open"}
    },
    "push": {"interval": 60, "password": "marked-2", "uri": "https://push.example"},
    "alert": {"reporter": {"mail": {"server": "s", "password": "marked-3"}, "web": {"password": "marked-4"}}},
    "user": {
        "owner": {"priv": ["unlimited_save", "view_settings"], "hash": "marked-5"},
        "J%20ane/é": {"priv": [], "hash": "marked-6"},
        "bare": {"hash": "marked-7"}
    }
}"#;

fn meter() -> (Document<models::Config>, Router) {
    served(CONFIG)
}

async fn read(router: &Router, path: &str) -> String {
    let reply = send(router, Method::GET, path, &[], "").await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text);
    reply.json()["result"].to_string()
}

async fn change(router: &Router, method: Method, path: &str, body: impl Into<String>) -> u16 {
    send(router, method, path, &[], body).await.status.as_u16()
}

/// The secrets that a document has, by their marks.
fn secrets(document: &Document<models::Config>) -> Vec<usize> {
    let text = serde_json::to_string(&*document.get()).unwrap();
    (1..10).filter(|mark| text.contains(&format!("\"marked-{mark}\""))).collect()
}

/// Whatever is read can be put back, at any height.
#[tokio::test]
async fn what_was_read_can_be_put_back() {
    for path in [
        "/config",
        "/config/user",
        "/config/user/owner",
        "/config/user/bare",
        "/config/user/J%2520ane%2F%C3%A9",
        "/config/push",
        "/config/net",
        "/config/net/http",
        "/config/alert",
        "/config/alert/reporter",
        "/config/alert/reporter/mail",
    ] {
        let (document, router) = meter();
        let tag = send(&router, Method::GET, path, &[], "").await.etag().to_owned();
        let shown = read(&router, path).await;
        assert!(!shown.contains("marked"), "{path}: {shown}");
        assert_eq!(change(&router, Method::PUT, path, shown).await, 200, "{path}");
        assert_eq!(secrets(&document), (1..8).collect::<Vec<_>>(), "{path}");
        // Nothing has changed.
        assert_eq!(send(&router, Method::GET, path, &[], "").await.etag(), tag, "{path}");
    }
}

#[tokio::test]
async fn what_is_only_sent_goes_with_what_is_around_it_and_when_it_is_said() {
    let (document, router) = meter();
    assert_eq!(
        change(&router, Method::PUT, "/config/push", r#"{"interval":5,"password":"marked-9"}"#).await,
        200
    );
    assert_eq!(secrets(&document), [1, 3, 4, 5, 6, 7, 9]);
    // A user that is left out is gone with its hash, and comes back without it.
    assert_eq!(change(&router, Method::PUT, "/config/user", r#"{"owner":{"priv":["ctrl"]}}"#).await, 200);
    assert_eq!(secrets(&document), [1, 3, 4, 5, 9]);
    assert_eq!(change(&router, Method::PUT, "/config/user/bare", "{}").await, 200);
    assert_eq!(secrets(&document), [1, 3, 4, 5, 9]);
    assert_eq!(change(&router, Method::DELETE, "/config/alert/reporter/mail", "").await, 200);
    assert_eq!(change(&router, Method::PUT, "/config/net/http/certificate", r#""""#).await, 200);
    assert_eq!(secrets(&document), [4, 5, 9]);
    document.set_write_only(WriteOnly::Reset);
    let shown = read(&router, "/config").await;
    assert_eq!(change(&router, Method::PUT, "/config", shown).await, 200);
    assert_eq!(secrets(&document), [] as [usize; 0]);
}

/// The account and the router of a meter whose accounts follow its settings, as `Access::set_users` has it.
fn followed() -> (Document<models::Config>, Access, Router) {
    let mut config: models::Config = serde_json::from_str(CONFIG).unwrap();
    let owner = config.user.as_mut().unwrap().get_mut("owner").unwrap();
    owner.hash = Some(password_hash("owner", REALM, "old").into());
    let access = Access::builder().build().unwrap();
    access.set_users(config.user.iter().flatten());
    let document = Document::new(config).unwrap();
    let router =
        Router::new().mount(server::auth(access.clone())).mount_all(server::config::document(&document));
    (document, access, router)
}

async fn logs_in(router: &Router, password: &str) -> bool {
    let challenge = send(router, Method::GET, "/auth/unauthorized", &[], "").await.json();
    let nonce = challenge["nnc"].as_str().unwrap();
    let hash = egauge_webapi::runtime::Challenge::new(REALM, nonce).digest("owner", password, "1");
    let body = serde_json::json!({"rlm": REALM, "usr": "owner", "nnc": nonce, "cnnc": "1", "hash": hash});
    let reply = send(router, Method::POST, "/auth/login", &[], body.to_string()).await;
    reply.json()["jwt"].as_str().is_some()
}

/// Whichever hook refuses, the old password stays valid.
#[tokio::test]
async fn a_refused_change_has_no_effect() {
    type Add = fn(&Document<models::Config>, Access);
    let refusals: [(&str, Add, u16); 6] = [
        ("a check", |document, _| document.check_change(|_, _| Err(Refusal::meter_error("no"))), 200),
        ("a check's panic", |document, _| document.check_change(|_, _| panic!("no")), 500),
        ("a hook", |document, _| document.on_change(|_, _| Err(Refusal::bad_request("no"))), 400),
        ("a hook's panic", |document, _| document.on_change(|_, _| panic!("no")), 500),
        (
            "a hook that has acted",
            |document, access| {
                document.on_change(move |_, config| {
                    access.set_users(config.user.iter().flatten());
                    Err(Refusal::bad_request("no"))
                });
            },
            400,
        ),
        (
            "a hook of a part",
            |document, _| {
                document.on_change_of("user/owner/hash", |old: &Option<String>, new: &Option<String>| {
                    assert_ne!(old, new);
                    Err(Refusal::bad_request("no"))
                });
            },
            400,
        ),
    ];
    for (who, add, status) in refusals {
        let (document, access, router) = followed();
        let others = access.clone();
        document.on_change(move |_, config| {
            access.set_users(config.user.iter().flatten());
            Ok(())
        });
        add(&document, others);
        let new = format!("{:?}", password_hash("owner", REALM, "new"));
        let tag = send(&router, Method::GET, "/config", &[], "").await.etag().to_owned();
        let before = document.get();
        let reply = send(&router, Method::PUT, "/config/user/owner/hash", &[], new).await;
        assert_eq!(reply.status, status, "{who}");
        assert!(!reply.error().1.is_empty(), "{who}");
        assert!(logs_in(&router, "old").await && !logs_in(&router, "new").await, "{who}");
        assert_eq!(document.get(), before, "{who}");
        assert_eq!(send(&router, Method::GET, "/config", &[], "").await.etag(), tag, "{who}");
    }
    let (document, access, router) = followed();
    document.on_change(move |_, config| {
        access.set_users(config.user.iter().flatten());
        Ok(())
    });
    let shown = read(&router, "/config").await;
    assert_eq!(change(&router, Method::PUT, "/config", shown).await, 200);
    assert!(logs_in(&router, "old").await);
}

/// All checks come before any hook, in their order, and a hook that fails is the end of those before it alone.
#[tokio::test]
async fn hooks_are_asked_before_any_is_told() {
    let (document, router) = meter();
    let calls = Arc::new(Mutex::new(Vec::new()));
    let name = |config: &models::Config| {
        config.net.as_ref().and_then(|net| net.hostname.clone()).unwrap_or_default()
    };
    for hook in ["first", "second"] {
        let log = Arc::clone(&calls);
        document.on_change(move |old, new| {
            log.lock().unwrap().push(format!("{hook} {}>{}", name(old), name(new)));
            if hook == "second" && name(new) == "bad" { Err(Refusal::meter_error("no")) } else { Ok(()) }
        });
    }
    let log = Arc::clone(&calls);
    document.check_change(move |old, new| {
        log.lock().unwrap().push(format!("asked {}>{}", name(old), name(new)));
        Ok(())
    });
    let said = async |body: &str| {
        change(&router, Method::PUT, "/config/net/hostname", format!("{body:?}")).await;
        std::mem::take(&mut *calls.lock().unwrap())
    };
    assert_eq!(said("a").await, ["asked lab>a", "first lab>a", "second lab>a"]);
    let undone = ["asked a>bad", "first a>bad", "second a>bad", "second bad>a", "first bad>a"];
    assert_eq!(said("bad").await, undone);
    assert_eq!(said("a").await, [""; 0]);
    assert_eq!(read(&router, "/config/net/hostname").await, r#""a""#);
}

/// A hook of a part hears of changes at, above and below the part, and of no others.
#[tokio::test]
async fn hooks_of_a_part_see_the_part() {
    let (document, router) = meter();
    let calls = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&calls);
    document.on_change_of("push/interval", move |old: &Option<u64>, new: &Option<u64>| {
        log.lock().unwrap().push((*old, *new));
        Ok(())
    });
    for (method, path, body) in [
        (Method::PUT, "/config/push/interval", "1"),
        (Method::POST, "/config", r#"{"push":{"interval":2}}"#),
        (Method::POST, "/config", r#"{"push":{"uri":"x"}}"#),
        (Method::PUT, "/config/push/uri", r#""y""#),
        (Method::PUT, "/config/push", r#"{"interval":2}"#),
        (Method::PUT, "/config/push", r#"{"uri":"z"}"#),
        (Method::PUT, "/config/net/hostname", r#""z""#),
    ] {
        assert_eq!(change(&router, method, path, body).await, 200, "{path} {body}");
    }
    document.update(|config| config.push.get_or_insert_default().interval = Some(9)).unwrap();
    let expected = [(Some(60), Some(1)), (Some(1), Some(2)), (Some(2), None), (None, Some(9))];
    assert_eq!(*calls.lock().unwrap(), expected);
    assert_eq!(document.part::<u64>("push/interval"), Some(9));
    assert_eq!(document.part::<u64>("push/uri/x"), None);
}

/// A reader with serde_json's limit reads whatever was taken, and the rest is refused: from one level to the next.
#[tokio::test]
async fn nothing_is_nested_deeper_than_others_can_read() {
    for (path, most) in [
        ("/config/net/http", 123),
        ("/config/user/owner", 123),
        ("/config", 123),
        ("/config/modbus/client/map/m", 121),
    ] {
        for method in [Method::POST, Method::PUT] {
            for (depth, status) in [(100, 200), (most, 200), (most + 1, 400), (126, 400)] {
                let (_, router) = meter();
                let nested = format!(r#"{{"newer":{}1{}}}"#, "[".repeat(depth), "]".repeat(depth));
                let what = format!("{method} {path} {depth}");
                assert_eq!(change(&router, method.clone(), path, nested).await, status, "{what}");
                let whole = send(&router, Method::GET, "/config", &[], "").await;
                assert!(serde_json::from_str::<Json>(&whole.text).is_ok(), "{what}: nobody can read it");
            }
        }
    }
}

/// Every change that makes the value longer is limited; one that makes it shorter is accepted.
#[tokio::test]
async fn a_document_has_a_limit() {
    let (document, router) = meter();
    document.set_size_limit(4000);
    assert_eq!(change(&router, Method::PUT, "/config/var", r#"{"global":{}}"#).await, 200);
    let long = |count: usize| "x".repeat(count);
    assert_eq!(change(&router, Method::PUT, "/config/var/global/a", format!("{:?}", long(2000))).await, 200);
    let reply =
        send(&router, Method::POST, "/config/var", &[], format!(r#"{{"global":{{"b":{:?}}}}}"#, long(2000)));
    let reply = reply.await;
    assert_eq!(reply.error(), (413, "the value would be longer than the 4000 bytes allowed".to_owned()));
    assert_eq!(read(&router, "/config/var/global?max-depth=1").await, r#"["a"]"#);
    let mut taken = 0;
    while change(&router, Method::POST, "/config/user/owner/priv", r#"["one more privilege"]"#).await == 200 {
        taken += 1;
        assert!(taken < 100);
    }
    assert!(taken > 10, "{taken}");
    // The count of bytes has not drifted away from what there is.
    let text = serde_json::to_string(&*document.get()).unwrap();
    assert!((3900..=4000).contains(&text.len()), "{}", text.len());
    document.set_size_limit(100);
    assert_eq!(change(&router, Method::DELETE, "/config/var/global/a", "").await, 200);
    assert_eq!(change(&router, Method::PUT, "/config/net/hostname", r#""longer""#).await, 413);
}

/// A value that counts how often it is read from JSON, to see what a change costs without a clock.
#[derive(Debug, Default, Clone, serde::Serialize)]
struct Counted(Map<String>);

static READ: AtomicUsize = AtomicUsize::new(0);

impl<'de> serde::Deserialize<'de> for Counted {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let variables = Map::deserialize(deserializer)?;
        READ.fetch_add(variables.len(), Ordering::SeqCst);
        Ok(Self(variables))
    }
}

#[derive(Debug, Default, Clone, serde::Serialize, serde::Deserialize)]
struct Variables {
    var: Map<Counted>,
}

#[tokio::test]
async fn a_change_costs_what_it_changes() {
    let variables = (0..5000).map(|index| (format!("v{index}"), "x".to_owned())).collect();
    let value = Variables { var: Map::from([("global", Counted(variables))]) };
    let document = Document::new(value).unwrap();
    let tables = server::config::var(super::support::Nothing).routes();
    let config = server::config::root(super::support::Nothing).routes();
    let router = Router::new().mount_all(document.branches("/config", &[config, tables]));
    let told = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&told);
    document.on_change_of("var/global/v7", move |_: &Option<String>, _: &Option<String>| {
        count.fetch_add(1, Ordering::SeqCst);
        Ok(())
    });
    for (method, path, body, most) in [
        (Method::PUT, "/config/var/global/v7", r#""y""#, 1),
        (Method::PUT, "/config/var/global/new", r#""y""#, 1),
        (Method::POST, "/config/var/global", r#"{"v8":"y","newer":"y"}"#, 2),
        (Method::POST, "/config", r#"{"var":{"global":{"v7":"z"}}}"#, 1),
        (Method::DELETE, "/config/var/global/v9", "", 0),
    ] {
        READ.store(0, Ordering::SeqCst);
        assert_eq!(change(&router, method.clone(), path, body).await, 200, "{method} {path}");
        let read = READ.load(Ordering::SeqCst);
        assert!(read <= most, "{method} {path}: {read} variables of 5000 were read");
    }
    assert_eq!(told.load(Ordering::SeqCst), 2);
    let all = &document.get().var["global"].0;
    assert_eq!(
        (all["v7"].as_str(), all["v8"].as_str(), all.len(), all.contains_key("v9")),
        ("z", "y", 5001, false)
    );
}

/// A handler that answers what `Debug` shows of its request.
struct Telltale;

impl server::config::Net for Telltale {
    async fn hostname_put(&self, request: &Request, _: String) -> Reply<models::StatusObject> {
        Err(Refusal::meter_error(format!("{request:?}")))
    }
}

#[tokio::test]
async fn a_request_shows_nothing_that_may_be_a_secret() {
    let router = Router::new().mount(server::config::net(Telltale));
    let headers = [("authorization", "Bearer marked-token"), ("cookie", "marked-cookie")];
    let path = "/config/net/hostname?marked-name=marked-value";
    let reply = send(&router, Method::PUT, path, &headers, r#""marked-body""#).await;
    let shown = reply.error().1;
    assert!(shown.contains("13 bytes") && !shown.contains("marked"), "{shown}");
    let bytes = format!("{:?}", b"marked");
    assert!(!shown.contains(bytes.trim_matches(['[', ']'])), "{shown}");
}
