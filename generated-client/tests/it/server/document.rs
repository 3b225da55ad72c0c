//! A branch served from one value: verbs, filters, entity tags, concurrency.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::requests::{Answered, send};
use super::support::served;
use egauge_webapi::models::ConfigLanguageCode;
use egauge_webapi::server::access::{Access, Privilege, REALM, password_hash};
use egauge_webapi::server::document::{Document, WriteOnly};
use egauge_webapi::server::schema::Kind;
use egauge_webapi::server::{self, Branch, Refusal, Route, Router};
use egauge_webapi::{Json, models};
use http::Method;

const CONFIG: &str = r#"{
    "display": {"contrast": 50, "screen": {"registers": {"solar": "s", "grid": "g"}}},
    "net": {
        "hostname": "lab",
        "http": {"certificate": "secret", "cgi-bin": "enable"},
        "ntp": {"server": ["a.example", "b.example"]}
    },
    "push": {"interval": 60, "password": "secret", "uri": "https://push.example"},
    "user": {
        "owner": {"priv": ["unlimited_save", "view_settings", "ctrl"], "hash": "00"},
        "guest": {"priv": []}
    },
    "register": {"physical": {"grid": {"dev": "local", "type": "P"}}},
    "alert": {"custom": [{"name": "first", "priority": 1}, {"name": "second", "priority": 2}]}
}"#;

fn meter() -> (Document<models::Config>, Router) {
    served(CONFIG)
}

async fn get(router: &Router, path: &str) -> Answered {
    send(router, Method::GET, path, &[], "").await
}

/// The `result` of a GET, as text.
pub(super) async fn value(router: &Router, path: &str) -> String {
    let reply = get(router, path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text);
    reply.json()["result"].to_string()
}

pub(super) async fn change(router: &Router, method: Method, path: &str, body: &str) -> (u16, String) {
    let reply = send(router, method.clone(), path, &[], body).await;
    if reply.status == 200 {
        assert_eq!(reply.text, r#"{"status":"OK"}"#, "{method} {path}");
    }
    reply.error()
}

#[track_caller]
fn accepted((status, error): (u16, String)) {
    assert_eq!((status, error.as_str()), (200, ""));
}

#[tokio::test]
async fn every_part_has_its_path() {
    let (_, router) = meter();
    assert_eq!(value(&router, "/config/net/hostname").await, r#""lab""#);
    assert_eq!(value(&router, "/config/display/screen/registers/grid").await, r#""g""#);
    assert_eq!(value(&router, "/config/alert/custom/1/name").await, r#""second""#);
    // Members stay in order.
    assert_eq!(value(&router, "/config/display/screen/registers").await, r#"{"solar":"s","grid":"g"}"#);
    for path in [
        "/config/user/nobody",
        "/config/user/nobody/priv",
        "/config/alert/custom/2",
        "/config/user/owner/priv/9",
    ] {
        assert_eq!(get(&router, path).await.status, 404, "{path}");
    }
    // What is absent has its default.
    assert_eq!(value(&router, "/config/display/orientation").await, "0");
    assert_eq!(value(&router, "/config/alert/custom/0/frequency").await, r#""sec""#);
    assert_eq!(value(&router, "/config/net/ipv4/dhcp").await, "true");
    assert_eq!(value(&router, "/config/remote").await, "{}");
    assert_eq!(send(&router, Method::PATCH, "/config/net", &[], "{}").await.status, 405);
}

#[tokio::test]
async fn secrets_are_kept_and_never_shown() {
    let (document, router) = meter();
    for path in
        ["/config", "/config/push", "/config/net/http", "/config?max-depth=9", "/config?filter={push,user}"]
    {
        let text = value(&router, path).await;
        for secret in ["secret", "password", "certificate", "hash"] {
            assert!(!text.contains(secret), "{path}: {text}");
        }
    }
    assert_eq!(value(&router, "/config/push?max-depth=1").await, r#"["interval","uri"]"#);
    // Neither a POST nor a PUT of what is around them takes them away, unless that is the policy.
    accepted(change(&router, Method::POST, "/config/push", r#"{"interval":10}"#).await);
    assert_eq!(document.get().push.as_ref().unwrap().password.as_deref(), Some("secret"));
    accepted(change(&router, Method::PUT, "/config/push", r#"{"interval":11}"#).await);
    assert_eq!(document.get().push.as_ref().unwrap().password.as_deref(), Some("secret"));
    document.set_write_only(WriteOnly::Reset);
    accepted(change(&router, Method::PUT, "/config/push", r#"{"interval":10}"#).await);
    assert_eq!(document.get().push.as_ref().unwrap().password, None);
    accepted(change(&router, Method::PUT, "/config/push/password", r#""new""#).await);
    assert_eq!(document.get().push.as_ref().unwrap().password.as_deref(), Some("new"));
    accepted(change(&router, Method::DELETE, "/config/push/password", "").await);
    assert_eq!(document.get().push.as_ref().unwrap().password.as_deref(), Some(""));
    accepted(change(&router, Method::DELETE, "/config/user/owner/hash", "").await);
    assert_eq!(document.get().user.as_ref().unwrap()["owner"].hash, None);
    assert_eq!(get(&router, "/config/push/password").await.status, 405);
}

#[tokio::test]
async fn put_replaces() {
    let (_, router) = meter();
    accepted(change(&router, Method::PUT, "/config/net/hostname", r#""new""#).await);
    accepted(change(&router, Method::PUT, "/config/user/jane", r#"{"priv":["ctrl"]}"#).await);
    assert_eq!(value(&router, "/config/user?max-depth=1").await, r#"["owner","guest","jane"]"#);
    accepted(change(&router, Method::PUT, "/config/user/owner", "{}").await);
    assert_eq!(value(&router, "/config/user/owner").await, "{}");
    accepted(change(&router, Method::PUT, "/config/net/ntp/server/1", r#""c.example""#).await);
    assert_eq!(value(&router, "/config/net/ntp/server").await, r#"["a.example","c.example"]"#);
    // The parts above come into being, unless somebody must have named them.
    accepted(change(&router, Method::PUT, "/config/bacnet/server/bip/port", "47809").await);
    assert_eq!(value(&router, "/config/bacnet").await, r#"{"server":{"bip":{"port":47809}}}"#);
    for path in ["/config/user/nobody/priv", "/config/net/ntp/server/2"] {
        let body = if path.ends_with('2') { r#""x""# } else { r#"["x"]"# };
        assert_eq!(change(&router, Method::PUT, path, body).await.0, 404, "{path}");
    }
    accepted(change(&router, Method::PUT, "/config", r#"{"net":{"hostname":"bare"}}"#).await);
    assert_eq!(value(&router, "/config").await, r#"{"net":{"hostname":"bare"}}"#);
}

#[tokio::test]
async fn post_merges_appends_and_replaces() {
    let (_, router) = meter();
    accepted(change(&router, Method::POST, "/config/net", r#"{"http":{"cgi-bin":"disable"}}"#).await);
    assert_eq!(value(&router, "/config/net/hostname").await, r#""lab""#);
    assert_eq!(value(&router, "/config/net/http/cgi-bin").await, r#""disable""#);
    accepted(change(&router, Method::POST, "/config/net/ntp/server", r#"["c.example"]"#).await);
    assert_eq!(value(&router, "/config/net/ntp/server").await, r#"["a.example","b.example","c.example"]"#);
    accepted(change(&router, Method::POST, "/config/net/hostname", r#""posted""#).await);
    assert_eq!(value(&router, "/config/net/hostname").await, r#""posted""#);
    // Everything below goes by the same rules.
    let body = r#"{"guest":{"priv":["ctrl"]},"jane":{"priv":["ctrl"]}}"#;
    accepted(change(&router, Method::POST, "/config/user", body).await);
    accepted(change(&router, Method::POST, "/config", &format!(r#"{{"user":{body}}}"#)).await);
    assert_eq!(value(&router, "/config/user/guest/priv").await, r#"["ctrl","ctrl"]"#);
    assert_eq!(value(&router, "/config/user?max-depth=1").await, r#"["owner","guest","jane"]"#);
    accepted(change(&router, Method::POST, "/config/alert/custom/0", r#"{"priority":7}"#).await);
    assert_eq!(value(&router, "/config/alert/custom/0").await, r#"{"name":"first","priority":7}"#);
}

#[tokio::test]
async fn delete_removes_or_resets() {
    let (_, router) = meter();
    accepted(change(&router, Method::DELETE, "/config/user/guest", "").await);
    assert_eq!(change(&router, Method::DELETE, "/config/user/guest", "").await.0, 404);
    accepted(change(&router, Method::DELETE, "/config/net/ntp/server/0", "").await);
    assert_eq!(value(&router, "/config/net/ntp/server").await, r#"["b.example"]"#);
    assert_eq!(change(&router, Method::DELETE, "/config/net/ntp/server/1", "").await.0, 404);
    for (path, left) in [
        ("/config/display/contrast", "0"),
        ("/config/bacnet/server/bip/port", "47808"),
        ("/config/user", "{}"),
        ("/config/net/ntp/server", "[]"),
        ("/config/net/hostname", r#""""#),
        ("/config/push", "{}"),
        ("/config/push/interval", "60"),
        ("/config", "{}"),
    ] {
        accepted(change(&router, Method::DELETE, path, "").await);
        assert_eq!(value(&router, path).await, left, "{path}");
    }
}

#[tokio::test]
async fn filter_and_max_depth_restrict_what_is_shown() {
    let (_, router) = meter();
    let net = async |query: &str| value(&router, &format!("/config/net?{query}")).await;
    assert_eq!(net("filter={hostname}").await, r#"{"hostname":"lab"}"#);
    assert_eq!(net("filter=%7Bntp%7Bserver%5B1%5D%7D%7D").await, r#"{"ntp":{"server":["b.example"]}}"#);
    assert_eq!(net("filter=&max-depth=1").await, r#"["hostname","http","ntp"]"#);
    assert_eq!(net("max-depth=2").await, r#"{"hostname":"lab","http":["cgi-bin"],"ntp":["server"]}"#);
    assert_eq!(net("filter={ntp}&max-depth=3").await, r#"{"ntp":{"server":2}}"#);
    let alert = async |filter: &str| value(&router, &format!("/config/alert/custom?filter={filter}")).await;
    let both = r#"[{"name":"first"},{"name":"second"}]"#;
    assert_eq!(alert("[{name}]").await, both);
    assert_eq!(alert("[0:7{name}]").await, both);
    assert_eq!(alert("[(0,1){name}]").await, both);
    assert_eq!(alert("[1{name,priority}]").await, r#"[{"name":"second","priority":2}]"#);
    assert_eq!(
        value(&router, "/config?filter={(net,display){hostname,contrast}}").await,
        r#"{"display":{"contrast":50},"net":{"hostname":"lab"}}"#
    );
    for filter in ["{", "{a", "[x]", "{a}}", "[1:]", "[()]", "{()a}"] {
        let reply = get(&router, &format!("/config/net?filter={filter}")).await;
        assert_eq!(reply.status, 400, "{filter}");
        assert!(reply.error().1.starts_with("query parameter `filter`: expected "), "{}", reply.text);
    }
    let deep = "{a".repeat(4000);
    assert_eq!(get(&router, &format!("/config/net?filter={deep}")).await.status, 400);
}

#[tokio::test]
async fn a_change_may_depend_on_the_tag() {
    let (_, router) = meter();
    let put = async |tag: &str, body: &str| {
        send(&router, Method::PUT, "/config/net/hostname", &[("if-match", tag)], body).await.status.as_u16()
    };
    let reply = get(&router, "/config/net?filter={hostname}").await;
    let first = reply.etag().to_owned();
    assert!(first.starts_with('"') && first.ends_with('"'));
    assert_eq!(get(&router, "/config/user/owner/priv/0").await.etag(), first);
    assert_eq!(put(&first, r#""lab""#).await, 200);
    // Nothing has changed, so the tag has not.
    assert_eq!(put(&format!("\"other\", {first}"), r#""two""#).await, 200);
    assert_eq!(put(&first, r#""three""#).await, 412);
    assert_eq!(put("*", r#""three""#).await, 200);
    let now = get(&router, "/config").await.etag().to_owned();
    assert_eq!(put(&format!("W/{now}"), r#""four""#).await, 412);
    assert_eq!(value(&router, "/config/net/hostname").await, r#""three""#);
    let delete = send(&router, Method::DELETE, "/config/net", &[("if-match", &first)], "").await;
    assert_eq!(delete.status, 412);
}

#[tokio::test]
async fn all_of_a_change_or_nothing() {
    let (document, router) = meter();
    let (before, tag) = (document.get(), get(&router, "/config").await.etag().to_owned());
    for (method, path, body) in [
        (Method::POST, "/config", r#"{"net":{"hostname":"x"},"display":{"contrast":500}}"#),
        (Method::PUT, "/config/display/contrast", "128"),
        (Method::PUT, "/config/user", r#"{"jane":{"priv":"ctrl"}}"#),
        (Method::PUT, "/config/net/hostname", ""),
    ] {
        assert_eq!(change(&router, method, path, body).await.0, 400, "{path} {body}");
    }
    assert_eq!((document.get(), get(&router, "/config").await.etag()), (before, tag.as_str()));
    // One alert too many in all, though each POST for itself would do.
    let alerts = format!("[{}]", [r#"{"name":"x"}"#; 20].join(","));
    accepted(change(&router, Method::POST, "/config/alert/custom", &alerts).await);
    let (status, error) = change(&router, Method::POST, "/config/alert/custom", &alerts).await;
    assert_eq!(status, 400, "{error}");
    assert_eq!(value(&router, "/config/alert/custom?max-depth=1").await, "22");
}

#[tokio::test]
async fn hooks_see_changes_and_may_refuse_them() {
    let (document, router) = meter();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    document.on_change(move |old, new| {
        counted.fetch_add(1, Ordering::SeqCst);
        let name = |config: &models::Config| config.net.as_ref().and_then(|net| net.hostname.clone());
        if name(new).is_some_and(|name| name == "taken") {
            return Err(Refusal::bad_request(format!("{:?} stays", name(old))));
        }
        Ok(())
    });
    accepted(change(&router, Method::PUT, "/config/net/hostname", r#""lab""#).await);
    assert_eq!(calls.load(Ordering::SeqCst), 0);
    let refused = change(&router, Method::PUT, "/config/net/hostname", r#""taken""#).await;
    assert_eq!(refused, (400, "Some(\"lab\") stays".to_owned()));
    accepted(change(&router, Method::PUT, "/config/net/hostname", r#""free""#).await);
    assert_eq!(
        (calls.load(Ordering::SeqCst), value(&router, "/config/net/hostname").await),
        // The one that refused was called once more, to undo what it may have done.
        (3, r#""free""#.into())
    );
    document.update(|config| config.language_code = Some(ConfigLanguageCode::De)).unwrap();
    assert_eq!(
        (calls.load(Ordering::SeqCst), value(&router, "/config/language_code").await),
        (4, r#""de""#.into())
    );
}

#[tokio::test]
async fn accounts_follow_the_settings() {
    let (document, router) = meter();
    let access = Access::builder().user("gone", "x", Privilege::ALL).build().unwrap();
    let accounts = access.clone();
    document.on_change(move |_, config| {
        accounts.set_users(config.user.iter().flatten());
        Ok(())
    });
    let hash = password_hash("jane", REALM, "new");
    let body = format!(r#"{{"priv":["ctrl"],"hash":"{hash}"}}"#);
    accepted(change(&router, Method::PUT, "/config/user/jane", &body).await);
    let mut users = access.users();
    users.sort();
    assert_eq!(users, ["guest", "jane", "owner"]);
    let router = Router::new().mount(server::auth(access.clone())).access(access);
    let challenge = get(&router, "/auth/unauthorized").await.json();
    let nonce = challenge["nnc"].as_str().unwrap();
    let digest = egauge_webapi::runtime::Challenge::new(REALM, nonce).digest("jane", "new", "1");
    let login = serde_json::json!({"rlm": REALM, "usr": "jane", "nnc": nonce, "cnnc": "1", "hash": digest});
    let reply = send(&router, Method::POST, "/auth/login", &[], login.to_string()).await;
    assert!(reply.json()["jwt"].as_str().is_some(), "{}", reply.text);
}

#[tokio::test]
async fn other_services_and_reading_alone() {
    let lua = Document::new(models::Lua::default()).unwrap();
    let sys: models::Sys = serde_json::from_str(r#"{"sn":"G1","uptime":1}"#).unwrap();
    let sys = Document::new(sys).unwrap();
    let router = Router::new().mount_all(server::lua::document(&lua)).mount_all(server::sys::document(&sys));
    accepted(change(&router, Method::PUT, "/lua/var/a%2Fb", r#"{"value":"1","desc":"d"}"#).await);
    assert_eq!(value(&router, "/lua").await, r#"{"var":{"a/b":{"value":"1","desc":"d"}}}"#);
    assert_eq!(value(&router, "/sys?filter={sn}").await, r#"{"sn":"G1"}"#);
    assert_eq!(send(&router, Method::PUT, "/sys/sn", &[], "\"x\"").await.status, 405);
    sys.update(|sys| sys.sn = Some("G2".to_owned())).unwrap();
    assert_eq!(value(&router, "/sys/sn").await, r#""G2""#);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_appends_are_all_there() {
    let (_, router) = meter();
    let appends: Vec<_> = (0..100)
        .map(|index| {
            let router = router.clone();
            tokio::spawn(async move {
                let body = format!(r#"["p{index}"]"#);
                accepted(change(&router, Method::POST, "/config/user/guest/priv", &body).await);
            })
        })
        .collect();
    for append in appends {
        append.await.unwrap();
    }
    let all: Vec<String> = serde_json::from_str(&value(&router, "/config/user/guest/priv").await).unwrap();
    let mut numbers: Vec<usize> = all.iter().map(|name| name[1..].parse().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..100).collect::<Vec<_>>());
}

/// The path of a route: its arrays' second item unless there can be one only, its maps' entry `1`.
fn path(route: &Route) -> String {
    let mut values = route.path.iter();
    let segments = route.template.split('/').map(|segment| match segment.strip_prefix('{') {
        None => segment,
        Some(_) => match values.next().map(|schema| schema.kind) {
            Some(Kind::Enum { values, .. }) => values[0],
            Some(Kind::Integer { maximum: 0, .. }) => "0",
            _ => "1",
        },
    });
    segments.collect::<Vec<_>>().join("/")
}

/// From the top down every part is put, from the bottom up deleted, and read in between.
#[tokio::test]
async fn every_route_of_a_service_is_served() {
    let config = Document::new(models::Config::default()).unwrap();
    let lua = Document::new(models::Lua::default()).unwrap();
    let branches = [server::config::document(&config), server::lua::document(&lua)].concat();
    let mut routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    assert!(routes.iter().filter(|route| route.method == Method::DELETE).count() >= 183);
    routes.sort_by_key(|route| route.template.split('/').count());
    let router = Router::new().mount_all(branches.clone());
    for route in routes.iter().filter(|route| route.method == Method::PUT) {
        let (path, schema) = (path(route), route.body.unwrap());
        let body = super::support::fitting(schema).to_string();
        assert_eq!(
            change(&router, Method::PUT, &path, &body).await,
            (200, String::new()),
            "{route:?} {body}"
        );
        if let Kind::Array { items, max_items, .. } = schema.kind {
            for _ in 0..max_items.min(2) {
                let body = Json::from(vec![super::support::fitting(items)]).to_string();
                let reply = change(&router, Method::POST, &path, &body).await;
                assert_eq!(reply, (200, String::new()), "{route:?} {body}");
            }
        }
    }
    for route in routes.iter().filter(|route| route.method == Method::GET) {
        value(&router, &path(route)).await;
    }
    for route in routes.iter().filter(|route| route.method == Method::POST) {
        let body = super::support::fitting(route.body.unwrap()).to_string();
        let reply = change(&router, Method::POST, &path(route), &body).await;
        assert_eq!(reply, (200, String::new()), "{route:?} {body}");
    }
    for route in routes.iter().rev().filter(|route| route.method == Method::DELETE) {
        let reply = change(&router, Method::DELETE, &path(route), "").await;
        assert_eq!(reply, (200, String::new()), "{route:?}");
    }
    assert_eq!((value(&router, "/config").await, value(&router, "/lua").await), ("{}".into(), "{}".into()));
}

/// Everybody counts one further, and nobody's count is lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_update_is_lost_under_a_tag() {
    let (_, router) = meter();
    accepted(change(&router, Method::PUT, "/config/push/interval", "1").await);
    let counts: Vec<_> = (0..40)
        .map(|_| {
            let router = router.clone();
            tokio::spawn(async move {
                let mut refused = 0;
                loop {
                    let reply = get(&router, "/config/push/interval").await;
                    let next = reply.json()["result"].as_u64().unwrap() + 1;
                    tokio::task::yield_now().await;
                    let tag = [("if-match", reply.etag())];
                    let path = "/config/push/interval";
                    let reply = send(&router, Method::PUT, path, &tag, next.to_string()).await;
                    match reply.status.as_u16() {
                        200 => return refused,
                        412 => refused += 1,
                        status => panic!("{status}"),
                    }
                }
            })
        })
        .collect();
    for count in counts {
        count.await.unwrap();
    }
    assert_eq!(value(&router, "/config/push/interval").await, "41");
}
