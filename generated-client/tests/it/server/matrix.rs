//! Who may do what, each operation for each kind of user, against what the document says.
//!
//! The rules are written down a second time here, from the document and not from `server::access::RULES`. No answer may
//! be more open than they are; one that is stricter must have a row in `stricter.txt`, with the reason.

use std::collections::BTreeMap;

use bytes::Bytes;
use egauge_webapi::runtime::Challenge;
use egauge_webapi::server::access::{Access, Privilege, REALM, Transport};
use egauge_webapi::server::{self, Branch, Route};
use http::Method;
use http_body_util::{BodyExt, Full};
use tower_service::Service;

use super::support::{branches, everything, path};

/// A user, its privileges, and whether its connection is a local one.
const USERS: [(&str, &[&str], bool); 9] = [
    ("anonymous", &[], true),
    ("own", &[], true),
    ("restricted", &["restricted_view"], true),
    ("view", &["view_settings"], true),
    ("save", &["unlimited_save"], true),
    ("ctrl", &["ctrl"], true),
    ("near", &["view_settings", "local_save"], true),
    ("far", &["view_settings", "local_save"], false),
    ("owner", &["unlimited_save", "view_settings", "ctrl"], false),
];

/// The document's answer.
fn documented(route: &Route, user: &str) -> bool {
    let (_, privileges, local) = USERS.into_iter().find(|(name, ..)| *name == user).unwrap();
    let has = |privilege| privileges.contains(&privilege);
    let save = has("unlimited_save") || local && has("local_save");
    let view = has("view_settings");
    let reads = route.method == Method::GET;
    let under = |path: &str| {
        route.template.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    // Of the requests here, these alone name a user, and that is `own`.
    let own = user == "own" && under("/config/user/{name}");
    if under("/auth/login") {
        return true;
    }
    if user == "anonymous" {
        return false;
    }
    if under("/cmd") || under("/log") {
        return save;
    }
    if under("/sys") {
        return view;
    }
    if under("/ctid") {
        return reads || save;
    }
    if under("/config/var") {
        return reads || save;
    }
    if under("/config") {
        let password = own && under("/config/user/{name}/hash") && route.method != Method::DELETE;
        return if reads { view || own } else { save || password };
    }
    if under("/ctrl/call") && !reads {
        return has("ctrl");
    }
    true
}

/// Where answers are stricter than the document: methods, path, users, reason.
const STRICTER: &str = include_str!("stricter.txt");

/// The row that a stricter answer belongs to.
fn row(route: &Route, user: &str) -> Option<usize> {
    STRICTER.lines().position(|line| {
        let mut words = line.split_whitespace();
        let (Some(methods), Some(path), Some(users)) = (words.next(), words.next(), words.next()) else {
            return false;
        };
        let rest = route.template.strip_prefix(path);
        !line.starts_with('#')
            && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            && methods.split(',').any(|method| method == route.method.as_str())
            && users.split(',').any(|name| name == user)
            && words.next().is_some()
    })
}

async fn token(access: &Access, user: &str) -> String {
    let mut router = server::Router::new().mount(server::auth(access.clone()));
    let mut send = async |method: &str, path: &str, body: String| -> serde_json::Value {
        let request = http::Request::builder().method(method).uri(path).body(Full::new(Bytes::from(body)));
        let Ok(response) = router.call(request.unwrap()).await;
        let Ok(body) = response.into_body().collect().await;
        serde_json::from_slice(&body.to_bytes()).unwrap()
    };
    let challenge = send("GET", "/auth/unauthorized", String::new()).await;
    let nonce = challenge["nnc"].as_str().unwrap();
    let hash = Challenge::new(REALM, nonce).digest(user, "pw", "c");
    let body = serde_json::json!({"rlm": REALM, "usr": user, "nnc": nonce, "cnnc": "c", "hash": hash});
    send("POST", "/auth/login", body.to_string()).await["jwt"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn access_is_as_the_document_has_it() {
    let mut access = Access::builder();
    for (user, privileges, _) in &USERS[1..] {
        access = access.user(*user, "pw", privileges.iter().map(|name| Privilege::other(*name)));
    }
    let access = access.build().unwrap();
    let mut router = everything().access(access.clone());
    let branches = branches();
    let routes: Vec<&Route> = branches.iter().flat_map(Branch::routes).collect();
    let (mut requests, mut open, mut stricter) = (0, Vec::new(), Vec::new());
    let mut rows: BTreeMap<usize, usize> = BTreeMap::new();
    for (user, _, local) in USERS {
        let token = if user == "anonymous" { None } else { Some(token(&access, user).await) };
        for route in &routes {
            let path = match route.template.strip_prefix("/config/user/{name}") {
                Some(_) => path(route).replacen("/config/user/1", "/config/user/own", 1),
                None => path(route),
            };
            let mut request = http::Request::builder().method(route.method.clone()).uri(&path);
            if let Some(token) = &token {
                request = request.header("authorization", format!("Bearer {token}"));
            }
            let mut request = request.body(Full::new(Bytes::new())).unwrap();
            request.extensions_mut().insert(Transport { secure: false, local });
            let Ok(response) = router.call(request).await;
            requests += 1;
            let admitted = response.status() != 401;
            assert_ne!(response.status(), 404, "{route:?} {path}");
            match (admitted, documented(route, user)) {
                (true, false) => open.push(format!("{route:?} {user}")),
                (false, true) => match row(route, user) {
                    Some(row) => *rows.entry(row).or_default() += 1,
                    None => stricter.push(format!("{route:?} {user}")),
                },
                _ => {}
            }
        }
    }
    assert_eq!(open, [""; 0], "more open than the document");
    assert_eq!(stricter, [""; 0], "stricter than the document, without a row in stricter.txt");
    let listed: Vec<usize> =
        STRICTER.lines().enumerate().filter(|(_, line)| !line.starts_with('#')).map(|(row, _)| row).collect();
    assert_eq!(rows.keys().copied().collect::<Vec<_>>(), listed, "a row that no answer needs");
    let paths = STRICTER.lines().filter_map(|line| line.split_whitespace().nth(1));
    assert!(!paths.into_iter().any(|path| path.starts_with("/config/var")));
    assert_eq!(requests, 9 * routes.len());
    // The list of operations is generated by itself.
    #[cfg(feature = "probe")]
    assert_eq!(routes.len(), egauge_webapi::probe::operations().unwrap().len());
}
