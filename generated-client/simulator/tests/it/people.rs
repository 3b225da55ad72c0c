//! Who may see and change what on a simulated meter, and what of it lasts.

use crate::meter_box::{User, at_noon};
use egauge_simulator::Simulator;
use egauge_webapi::server::access::{Privilege, REALM, password_hash};
use egauge_webapi::server::document::WriteOnly;
use serde_json::{Value, json};

fn names(reply: &Value) -> Vec<&str> {
    reply["registers"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|register| register["name"].as_str())
        .collect()
}

async fn put(user: &User, path: &str, body: Value) -> u16 {
    user.send("PUT", path, &body.to_string()).await.unwrap().0
}

/// Any user reads the variables, and a user with `save` writes them.
#[tokio::test]
async fn variables_are_for_everybody_to_read() {
    let meter = at_noon()
        .user("none", "pw", [])
        .user("save", "pw", [Privilege::UnlimitedSave])
        .user("view", "pw", [Privilege::ViewSettings])
        .user("restricted", "pw", [Privilege::RestrictedView])
        .build()
        .unwrap();
    for (name, written) in [("none", 401), ("save", 200), ("view", 401), ("restricted", 401)] {
        let user = User::login(meter.clone(), name, "pw").await;
        let path = format!("/config/var/global/{name}");
        assert_eq!(put(&user, &path, json!("1")).await, written, "{name}");
        for path in ["/config/var", "/config/var/global"] {
            assert_eq!(user.send("GET", path, "").await.unwrap().0, 200, "{name} {path}");
        }
        assert_eq!(user.send("DELETE", "/config/var/global/save", "").await.unwrap().0, written, "{name}");
    }
}

/// A restricted user sees the registers of the view of its own name, in whatever way it asks.
#[tokio::test]
async fn a_restricted_user_sees_its_own_view() {
    let meter = at_noon()
        .user("owner", "default", Privilege::ALL)
        .user("apt1", "pw", [Privilege::RestrictedView])
        .user("env", "pw", [Privilege::RestrictedView, Privilege::ViewSettings])
        .user("apt", "pw", [Privilege::RestrictedView])
        .build()
        .unwrap();
    let owner = User::owner(meter.clone()).await;
    let sum = json!({"value": [{"op": "+", "register": "Grid"}]});
    assert_eq!(put(&owner, "/config/register/virtual/apt1.cooktop", sum).await, 200);
    for (name, seen) in [("apt1", vec!["apt1.cooktop"]), ("env", vec!["env.Temperature"]), ("apt", vec![])] {
        let user = User::login(meter.clone(), name, "pw").await;
        for query in
            ["virtual=formula", "reg=all&virtual=formula&rate", "view=%2Bapt1&view=%2Benv&virtual=formula"]
        {
            let reply = user.get(&format!("/register?{query}")).await;
            assert_eq!(names(&reply), seen, "{name} {query}");
        }
        // Registers of others are not there: neither by index nor as columns of rows or of a table.
        for query in ["reg=2", "reg=2&time=now", "reg=none%2B3&rate"] {
            let reply = user.get(&format!("/register?{query}")).await;
            assert!(reply["error"].is_string() && reply["ranges"].is_null(), "{name} {query}: {reply}");
        }
        let rows = user.get("/register?reg=all&time=now&virtual=value").await;
        let row = &rows["ranges"][0]["rows"][0];
        assert_eq!(row.as_array().map_or(0, Vec::len), seen.len(), "{name}: {rows}");
    }
    assert!(names(&owner.get("/register?virtual=formula").await).len() > 10);
}

/// What was read can be put back, and nobody is locked out; the other way can be tried as well.
#[tokio::test]
async fn passwords_survive_what_was_read_unless_the_meter_is_one_of_the_others() {
    for (policy, lasts) in [(WriteOnly::Keep, true), (WriteOnly::Reset, false)] {
        for path in ["/config", "/config/user", "/config/user/owner"] {
            let meter = at_noon().write_only(policy).build().unwrap();
            let user = User::owner(meter.clone()).await;
            let shown = user.get(path).await["result"].take();
            assert_eq!(put(&user, path, shown).await, 200);
            let login = User::try_login(meter, "owner", "default").await;
            assert_eq!(login.is_ok(), lasts, "{policy:?} {path}");
        }
    }
    let meter = at_noon().build().unwrap();
    let user = User::owner(meter.clone()).await;
    let hash = password_hash("owner", REALM, "new");
    assert_eq!(put(&user, "/config/user/owner/hash", json!(hash)).await, 200);
    assert!(User::try_login(meter.clone(), "owner", "default").await.is_err());
    let user = User::login(meter.clone(), "owner", "new").await;
    // A time zone that nobody can read is refused, and the user that came with it.
    let body = json!({"time": {"zone": "Mars"}, "user": {"eve": {"priv": ["unlimited_save"], "hash": hash}}});
    let (status, reply) = user.send("POST", "/config", &body.to_string()).await.unwrap();
    assert!(status == 200 && reply["error"].is_string(), "{reply}");
    assert_eq!(meter.access().users(), ["owner"]);
}

/// A hundred guesses at other names, and as many at the owner's: the owner gets in.
#[tokio::test]
async fn guesses_of_a_stranger_keep_nobody_out() {
    let meter = Simulator::builder().build().unwrap();
    for guess in 0..100 {
        assert!(User::try_login(meter.clone(), &format!("nobody{guess}"), "x").await.is_err());
        assert!(User::try_login(meter.clone(), "owner", "x").await.is_err());
    }
    User::owner(meter).await;
}

/// Registers that are set are measured: sums, limits, sums of sums; one that needs itself adds nothing.
#[tokio::test]
async fn virtual_registers_are_those_of_the_settings() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let set = json!({
        "use": {"value": [{"op": "+", "register": "Grid"}, {"op": "+", "register": "Solar"}]},
        "out": {"value": [{"op": "-min0", "register": "Grid"}]},
        "twice": {"value": [{"op": "+", "register": "use"}, {"op": "+", "register": "use"}]},
        "a": {"value": [{"op": "+", "register": "b"}, {"op": "+", "register": "Solar"}]},
        "b": {"value": [{"op": "+", "register": "a"}]},
        "L\"1": {"value": [{"op": "-", "register": "L1"}, {"op": "+", "register": "nowhere"}]},
    });
    assert_eq!(put(&user, "/config/register/virtual", set).await, 200);
    let reply = user.get("/register?virtual=value&rate&time=now").await;
    let registers = reply["registers"].as_array().unwrap();
    let row = reply["ranges"][0]["rows"][0].as_array().unwrap();
    let rate = |name: &str| {
        let register = registers.iter().find(|register| register["name"] == name);
        register.unwrap_or_else(|| panic!("{name}: {reply}"))["rate"].as_f64().unwrap()
    };
    let counter = |name: &str| -> i64 {
        let at = registers.iter().position(|register| register["name"] == name).unwrap();
        row[at].as_str().unwrap().parse().unwrap()
    };
    assert_eq!(rate("twice"), 2.0 * rate("use"));
    assert_eq!(counter("twice"), 2 * counter("use"));
    assert_eq!(rate("out"), (-rate("Grid")).max(0.0));
    assert_eq!((rate("a"), rate("b")), (rate("Solar"), rate("Solar")));
    assert_eq!(rate("L\"1"), -rate("L1"));
    let indexes: Vec<_> = registers.iter().filter_map(|register| register["idx"].as_u64()).collect();
    assert!(indexes.windows(2).all(|pair| pair[0] < pair[1]), "{indexes:?}");
    let formulas = user.get("/register?virtual=formula").await;
    let formula = |name: &str| {
        let all = formulas["registers"].as_array().unwrap();
        all.iter().find(|register| register["name"] == name).unwrap()["formula"].clone()
    };
    assert_eq!(formula("out"), r#"-MIN("Grid",0)"#);
    assert_eq!(formula("L\"1"), r#"-"L1"+"nowhere""#);
    assert!(!registers.iter().any(|register| register["name"] == "gen"));
    user.ask("DELETE", "/config/register/virtual/twice", "").await;
    assert!(!names(&user.get("/register?virtual=formula").await).contains(&"twice"));
    // So many sums of sums that nobody could add them up.
    let mut tower = json!({"t0": {"value": [{"op": "+", "register": "Solar"}]}});
    for floor in 1..60 {
        let below = json!({"op": "+", "register": format!("t{}", floor - 1)});
        tower[format!("t{floor}")] = json!({"value": [below.clone(), below]});
    }
    assert_eq!(put(&user, "/config/register/virtual", tower).await, 200);
    assert!(user.get("/register?rate&virtual=value&time=now").await["ranges"].is_array());
}
