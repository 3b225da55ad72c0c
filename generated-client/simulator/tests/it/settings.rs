//! Settings and state of the simulated meter.

use std::collections::HashMap;
use std::time::Duration;

use crate::meter_box::{NOON, User, at_noon};
use egauge_simulator::Simulator;
use egauge_webapi::runtime::Challenge;
use egauge_webapi::server::access::{Privilege, REALM, password_hash};
use egauge_webapi::server::document::Document;
use egauge_webapi::server::{self, Route};
use egauge_webapi::{Timestamp, models};
use http::Method;
use serde_json::{Value, json};

async fn owner() -> User {
    User::owner(at_noon().build().unwrap()).await
}

/// The rows of all routing tables that are served from one value.
fn routes() -> Vec<Route> {
    struct Nothing;
    impl server::ctrl::Interface for Nothing {}
    let mut branches = server::config::document(&Document::new(models::Config::default()).unwrap());
    branches.extend(server::sys::document(&Document::new(models::Sys::default()).unwrap()));
    branches.extend(server::lua::document(&Document::new(models::Lua::default()).unwrap()));
    branches.push(server::ctrl::interface(Nothing));
    branches.iter().flat_map(|branch| branch.routes().to_vec()).collect()
}

/// The first key of an object, or the first index of an array.
fn first(value: &Value) -> Option<String> {
    match value {
        Value::Object(members) => members.keys().next().cloned(),
        Value::Array(items) => (!items.is_empty()).then(|| "0".to_owned()),
        _ => None,
    }
}

#[tokio::test]
async fn every_resource_has_a_value() {
    let user = owner().await;
    let token = user.begin("test-email", &json!({"address": "jane@example.com"})).await;
    let mut paths: HashMap<String, String> = HashMap::from([(String::new(), String::new())]);
    paths.insert("/sys/status/{token}".to_owned(), format!("/sys/status/{token}"));
    let mut templates: Vec<&str> =
        routes().iter().filter(|route| route.method == Method::GET).map(|route| route.template).collect();
    templates.sort_unstable();
    templates.dedup();
    // Revisions after 4.6 have these, and the fake meter has no such interface.
    templates.retain(|template| !template.starts_with("/sys/net/link/"));
    assert!(templates.len() > 300);
    for template in templates {
        // Each step down goes to the first element of what is above.
        let ends = template.match_indices('/').skip(1).map(|(at, _)| at).chain([template.len()]);
        let mut above = String::new();
        for end in ends {
            let part = &template[..end];
            let path = match paths.get(part) {
                Some(path) => path.clone(),
                None => {
                    let segment = part.rsplit('/').next().unwrap();
                    let step = if segment.starts_with('{') {
                        let elements = user.get(&above).await;
                        first(&elements["result"]).unwrap_or_else(|| panic!("{above} is empty: {elements}"))
                    } else {
                        segment.to_owned()
                    };
                    format!("{above}/{step}")
                }
            };
            paths.insert(part.to_owned(), path.clone());
            above = path;
        }
        let reply = user.get(&above).await;
        assert!(reply.get("result").is_some(), "{above}: {reply}");
    }
}

#[tokio::test]
async fn settings_agree_with_the_house() {
    let user = owner().await;
    let listed = user.get("/register?virtual=formula").await;
    let (mut physical, mut computed) = (Vec::new(), Vec::new());
    for register in listed["registers"].as_array().unwrap() {
        let name = register["name"].as_str().unwrap().to_owned();
        if register.get("formula").is_some() { &mut computed } else { &mut physical }.push(name);
    }
    let names = async |path: &str| {
        let reply = user.get(path).await;
        let mut names: Vec<String> = reply["result"].as_object().unwrap().keys().cloned().collect();
        names.sort();
        names
    };
    physical.sort();
    computed.sort();
    assert_eq!(names("/config/register/physical").await, physical);
    assert_eq!(names("/config/register/virtual").await, computed);
    assert_eq!(names("/sys/team/reg").await, physical);
    let counter = user.get("/register?reg=all&time=now").await["ranges"][0]["rows"][0][0].take();
    let grid = user.get("/sys/team/reg/Grid/last").await["result"].take();
    assert_eq!((&grid["val"], &grid["update"]), (&counter, &json!(NOON.to_string())));
    assert_eq!(user.get("/sys/time").await["result"], json!(NOON.to_string()));
    assert_eq!(user.get("/sys/uptime").await["result"].as_f64(), Some(86_400.0));
    user.step(1_500);
    assert_eq!(user.get("/sys/uptime").await["result"].as_f64(), Some(86_401.5));
}

#[tokio::test]
async fn what_is_set_takes_effect() {
    let user = owner().await;
    let meter = user.client();
    let hostname = meter.config().net().hostname().get().await.unwrap();
    assert_eq!(*hostname, "eGauge4242");
    meter.config().net().hostname().put("lab").if_match(&hostname).await.unwrap();
    assert_eq!(*meter.config().net().hostname().get().await.unwrap(), "lab");
    let late = meter.config().net().hostname().put("barn").if_match(&hostname).await.unwrap_err();
    assert_eq!(late.status().map(|status| status.as_u16()), Some(412));

    // Midnight in Vienna in summer is 22 h before.
    user.ask("PUT", "/config/time/zone", "\"CET-1CEST,M3.5.0,M10.5.0/3\"").await;
    let day = user.get("/register?reg=2&time=sod(now)").await;
    assert_eq!(day["ranges"][0]["ts"], json!((NOON - 14 * 3600).to_string()));
    let refused = user.send("PUT", "/config/time/zone", "\"Vienna\"").await.unwrap().1;
    assert!(refused["error"].as_str().unwrap().contains("Vienna"), "{refused}");
    assert_eq!(user.get("/config/time/zone").await["result"], "CET-1CEST,M3.5.0,M10.5.0/3");

    let epoch = Timestamp::from_unix_seconds(NOON - 3600);
    meter.config().db().epoch().put(epoch).await.unwrap();
    assert_eq!(user.meter.house().epoch(), epoch);

    // An address is in force after a reboot.
    assert_eq!(user.get("/sys/reboot").await["result"], false);
    user.ask("PUT", "/config/net/ipv4/address", "\"192.0.2.77\"").await;
    assert_eq!(user.get("/sys/net/ipv4/address").await["result"], "192.0.2.42");
    assert_eq!(user.get("/sys/reboot").await["result"], true);
    user.ask("POST", "/cmd/reboot", "").await;
    user.step(61_000);
    let user = User::owner(user.meter).await;
    assert_eq!(user.get("/sys/net/ipv4/address").await["result"], "192.0.2.77");
    assert_eq!(user.get("/sys/reboot").await["result"], false);
    let boot = user.get("/sys/boot").await["result"].take();
    assert_eq!(boot["reason"], "user reset");
    assert_eq!(boot["time"], json!((NOON + 61).to_string()));
    assert_eq!(user.get("/config/net/hostname").await["result"], "lab", "a reboot keeps settings");
}

#[tokio::test]
async fn users_are_those_of_the_configuration() {
    let user = owner().await;
    let guest = json!({"priv": [], "hash": password_hash("guest", REALM, "welcome")});
    user.ask("PUT", "/config/user/guest", &guest.to_string()).await;
    assert_eq!(user.get("/config/user/guest").await["result"], json!({"priv": []}), "no digest is shown");
    let guest = User::login(user.meter.clone(), "guest", "welcome").await;
    assert_eq!(guest.get("/auth/rights").await, json!({"usr": "guest", "rights": []}));
    assert_eq!(guest.send("GET", "/config/net/hostname", "").await.unwrap().0, 401);
    // Privileges alone can be changed, and count at once.
    user.ask("PUT", "/config/user/guest", r#"{"priv": ["view_settings"]}"#).await;
    assert_eq!(guest.get("/config/net/hostname").await["result"], "eGauge4242");
    // One's own password, which ends one's login.
    let hash = json!(password_hash("guest", REALM, "better"));
    guest.ask("PUT", "/config/user/guest/hash", &hash.to_string()).await;
    assert_eq!(guest.send("GET", "/config/net/hostname", "").await.unwrap().0, 401);
    let refused = User::try_login(user.meter.clone(), "guest", "welcome").await.unwrap_err();
    assert!(refused["error"].is_string());
    let guest = User::login(user.meter.clone(), "guest", "better").await;
    user.ask("DELETE", "/config/user/guest", "").await;
    assert_eq!(guest.send("GET", "/register", "").await.unwrap().0, 401);
    // Without any user, the first ones are back.
    user.ask("DELETE", "/config/user", "").await;
    User::owner(user.meter).await;
}

#[tokio::test]
async fn users_are_named_to_the_builder() {
    let meter = Simulator::builder()
        .user("reader", "pw", [Privilege::ViewSettings])
        .user("nobody", "pw", [])
        .build()
        .unwrap();
    assert!(User::try_login(meter.clone(), "owner", "default").await.is_err());
    let reader = User::login(meter.clone(), "reader", "pw").await;
    assert_eq!(reader.get("/config/user").await["result"]["reader"], json!({"priv": ["view_settings"]}));
    assert_eq!(reader.send("PUT", "/config/net/hostname", "\"x\"").await.unwrap().0, 401);
    let nobody = User::login(meter, "nobody", "pw").await;
    assert_eq!(nobody.send("GET", "/sys/sn", "").await.unwrap().0, 401);
    nobody.get("/register").await;
}

#[tokio::test]
async fn commands_leave_their_traces_in_settings() {
    let user = owner().await;
    user.begin("activate", &json!({"service": "push", "provider": "Example Readings"})).await;
    user.begin("activate", &json!({"service": "alert", "provider": "Nobody"})).await;
    user.step(3_000);
    assert_eq!(user.get("/config/push/service").await["result"], "Example Readings");
    assert_eq!(user.get("/config/alert/reporter/web/service").await["result"], "");
    user.ask("POST", "/cmd/wlan", r#"{"action": "add", "ssid": "garden"}"#).await;
    let networks = user.get("/sys/net/wlan/net").await["result"].take();
    assert_eq!(networks[1], json!({"network_id": 1, "bssid": "any", "flags": "[CURRENT]", "ssid": "garden"}));
    assert_eq!(networks[0]["flags"], "");
    user.begin("update", &json!({"action": "install", "target": "fw"})).await;
    user.step(10_000);
    assert_eq!(user.get("/sys/version/firmware").await["result"], "4.7");
}

#[tokio::test]
async fn the_factory_state_comes_back() {
    let user = owner().await;
    user.ask("PUT", "/config/net/hostname", "\"lab\"").await;
    user.ask("DELETE", "/config/remote", "").await;
    user.ask("DELETE", "/lua/var", "").await;
    user.ask("PUT", "/store/global", "null").await;
    user.ask("POST", "/cmd/factory-restore", "").await;
    user.step(61_000);
    let user = User::owner(user.meter).await;
    assert_eq!(user.get("/config/net/hostname").await["result"], "eGauge4242");
    assert!(user.get("/config/remote").await["result"]["heatpump"].is_object());
    assert!(user.get("/lua/var").await["result"]["price"].is_object());
    assert_eq!(user.get("/store/global/version").await["content"], json!({"": "1"}));
}

#[tokio::test]
async fn parts_of_values_are_shown() {
    let user = owner().await;
    let encoded = |filter: &str| filter.replace('{', "%7B").replace('}', "%7D");
    let reply = user.get(&format!("/sys?filter={}", encoded("{model,sn}"))).await;
    assert_eq!(reply, json!({"result": {"model": "EG4115", "sn": "SIM4242"}}));
    let reply = user.get("/ctrl/interface?max-depth=2").await;
    assert_eq!(reply["result"]["relay"], json!(["method"]));
    let token = user.begin("test-email", &json!({"address": "jane@example.com"})).await;
    let reply = user.get(&format!("/sys/status/{token}?filter={}", encoded("{done,progress}"))).await;
    assert_eq!(reply, json!({"result": {"done": false, "progress": 0.0}}));
}

#[tokio::test]
async fn an_own_router_gets_the_meter_without_its_faults() {
    use http_body_util::BodyExt as _;
    use tower_service::Service as _;

    let fault = egauge_simulator::Fault::dropped();
    let meter = at_noon().fault(fault).reboot_time(Duration::from_secs(9)).build().unwrap();
    let request = http::Request::get("/api/register").body(String::new()).unwrap();
    let response = meter.router().call(request).await.unwrap();
    assert_eq!(response.status(), 401);
    let body: Value =
        serde_json::from_slice(&response.into_body().collect().await.unwrap().to_bytes()).unwrap();
    let challenge = Challenge::new(body["rlm"].as_str().unwrap(), body["nnc"].as_str().unwrap());
    assert_eq!(challenge.digest("a", "b", "c").len(), 32);
}
