//! Commands of the simulated meter: what they begin, how they go on, and what they leave behind.

use std::time::Duration;

use crate::meter_box::{NOON, User, at_noon};
use egauge_simulator::Simulator;
use egauge_webapi::models::{
    CmdActivatePostBody, CmdTestemailPostBody, CmdTestremotePostBody, CmdUpdatePostBody, CtrlCallPostBody,
    DeviceAttributesWithIndexObject,
};
use egauge_webapi::services::status::{Command, CommandError};
use egauge_webapi::{Json, MultiMap};
use serde_json::{Value, json};

async fn owner() -> User {
    User::owner(at_noon().build().unwrap()).await
}

/// A user of a meter whose clock runs, by tokio's time.
async fn running() -> User {
    User::owner(Simulator::builder().build().unwrap()).await
}

#[tokio::test]
async fn a_command_goes_on_by_the_clock() {
    let user = owner().await;
    let token = user.begin("update", &json!({"action": "install", "target": "fw", "version": "5.0"})).await;
    let status = user.status(&token).await;
    assert_eq!(status["done"], false);
    assert_eq!((&status["info"], &status["args"]), (&json!("FW_DOWNLOAD"), &json!(["5.0"])));
    assert_eq!(status["ts"], json!(NOON.to_string()));
    // Even nothing and all are floats: the vendor's client takes no other number.
    let progress = |status: &Value| status["progress"].to_string();
    assert_eq!(progress(&status), "0.0");
    user.step(8_000);
    let status = user.status(&token).await;
    assert_eq!((progress(&status).as_str(), &status["info"]), ("0.8", &json!("INSTALL")));
    user.step(2_000);
    let status = user.status(&token).await;
    assert_eq!((progress(&status).as_str(), &status["done"]), ("1.0", &json!(true)));
    assert_eq!((status.get("error"), status.get("info")), (None, None));
    assert_eq!(status["ts"], json!((NOON + 10).to_string()));
    assert_eq!(user.get(&format!("/sys/status/{token}/progress")).await, json!({"result": 1.0}));
    assert_eq!(user.get(&format!("/sys/status/{token}/args/0")).await, json!({"result": "5.0"}));
    // Nobody learns a token who does not have it.
    assert_eq!(user.get("/sys/status").await, json!({"result": {}}));
    assert_eq!(user.send("GET", &format!("/sys/status/{}", "0".repeat(32)), "").await.unwrap().0, 404);
}

#[tokio::test(start_paused = true)]
async fn the_client_sees_what_commands_give() {
    let user = running().await;
    let meter = user.client();
    let mail = Command::test_email(&meter, &CmdTestemailPostBody::new("jane@example.com")).await.unwrap();
    let log = mail.wait().await.unwrap().value().unwrap().log.unwrap();
    assert_eq!(log.lines().count(), 3);
    let remote = CmdTestremotePostBody::new("192.0.2.7", "tcp".parse().unwrap());
    let remote = Command::test_remote(&meter, &remote).await.unwrap().wait().await.unwrap().value().unwrap();
    let names: Vec<_> = remote.regs.unwrap().into_iter().map(|register| register.name).collect();
    assert!(names.contains(&"Grid".to_owned()), "{names:?}");
    assert_eq!(remote.trace.unwrap().len(), names.len() + 2);
    let body = CmdActivatePostBody::new("push".parse().unwrap(), "Example Readings");
    let result = Command::activate(&meter, &body).await.unwrap().wait().await.unwrap().value().unwrap();
    assert!(result.activated && result.signup.is_some());
    let update = CmdUpdatePostBody::new("install".parse().unwrap(), "kernel".parse().unwrap());
    assert!(Command::update(&meter, &update).await.unwrap().wait().await.is_ok());
}

#[tokio::test(start_paused = true)]
async fn commands_fail_with_the_tags_of_meters() {
    let user = running().await;
    let meter = user.client();
    let failure = |result: Result<_, CommandError>| match result {
        Err(CommandError::Failed(message)) => (message.tag, message.args),
        Err(other) => panic!("{other:?}"),
        Ok(()) => panic!("it should have failed"),
    };
    let update = CmdUpdatePostBody::new("install".parse().unwrap(), "fw".parse().unwrap()).version("4.5");
    let update = Command::update(&meter, &update).await.unwrap();
    let expected = ("NOT_NEWER".to_owned(), vec!["4.5".to_owned(), "4.6".to_owned()]);
    assert_eq!(failure(update.wait().await.map(drop)), expected);
    let mail = Command::test_email(&meter, &CmdTestemailPostBody::new("jane@nowhere.invalid")).await.unwrap();
    let expected = ("MAIL_TX_ERR".to_owned(), vec!["jane@nowhere.invalid".to_owned()]);
    assert_eq!(failure(mail.wait().await.map(drop)), expected);
    let activation = CmdActivatePostBody::new("alert".parse().unwrap(), "Nobody");
    let activation = Command::activate(&meter, &activation).await.unwrap();
    assert_eq!(failure(activation.wait().await.map(drop)).0, "ALRT");
    // Cancelled half-way.
    let update = CmdUpdatePostBody::new("install".parse().unwrap(), "fw".parse().unwrap());
    let update = Command::update(&meter, &update).await.unwrap();
    tokio::time::sleep(Duration::from_secs(5)).await;
    update.cancel().await.unwrap();
    assert_eq!(failure(update.wait().await.map(drop)).0, "CANCELED");
    let status = user.status(update.token()).await;
    assert_eq!((&status["progress"], &status["done"]), (&json!(0.5), &json!(true)));
    let reply = user.ask("POST", "/cmd/cancel", &json!({"token": "f".repeat(32)}).to_string()).await;
    assert!(reply["error"].is_string());
}

#[tokio::test]
async fn a_remote_device_is_found_bit_by_bit() {
    let user = owner().await;
    let there =
        user.begin("test-remote", &json!({"address": "chiller.3@192.0.2.9", "linktype": "modbus"})).await;
    let away =
        user.begin("test-remote", &json!({"address": "sun.1@box.invalid:502", "linktype": "modbus"})).await;
    assert_eq!(user.status(&there).await["result"]["regs"], json!([]));
    user.step(1_000);
    let result = user.status(&there).await["result"].take();
    assert_eq!(result["regs"], json!([{"name": "power", "type": "P"}]));
    assert_eq!(result["trace"][1], json!({"dt": 0.75, "msg": "connected"}));
    user.step(9_000);
    let status = user.status(&away).await;
    assert_eq!((&status["done"], &status["result"]["regs"]), (&json!(true), &json!([])));
    assert_eq!(status["result"]["trace"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn a_reboot_ends_logins_and_commands() {
    let meter = at_noon().reboot_time(Duration::from_secs(30)).build().unwrap();
    let user = User::owner(meter).await;
    let token = user.begin("update", &json!({"action": "install", "target": "fw"})).await;
    user.ask("POST", "/cmd/reboot", "").await;
    user.step(999);
    user.status(&token).await;
    user.step(1);
    assert_eq!(user.send("GET", "/register", "").await, None, "it is away");
    user.step(29_999);
    assert_eq!(user.send("GET", "/register", "").await, None, "it is still away");
    user.step(1);
    assert_eq!(user.send("GET", "/register", "").await.unwrap().0, 401);
    let user = User::owner(user.meter).await;
    assert_eq!(user.send("GET", &format!("/sys/status/{token}"), "").await.unwrap().0, 404);
    let log = user.get("/log/alert").await;
    let rebooted = log["log"].as_array().unwrap().iter().find(|alert| alert["name"] == "reboot").unwrap();
    assert_eq!((&rebooted["count"], &rebooted["last"]), (&json!(2), &json!((NOON + 31).to_string())));
}

#[tokio::test]
async fn an_update_is_installed_and_the_meter_reboots() {
    let user = owner().await;
    let list = user.ask("POST", "/cmd/update", r#"{"action": "list", "target": "fw"}"#).await;
    assert_eq!(list, json!({"version": "4.7", "minimum": "4.6"}));
    let token = user.begin("update", &json!({"action": "install", "target": "fw"})).await;
    user.step(10_000);
    assert_eq!(user.status(&token).await["done"], true);
    let list = user.ask("POST", "/cmd/update", r#"{"action": "list", "target": "fw"}"#).await;
    assert_eq!(list["minimum"], "4.7");
    user.step(5_000);
    // A meter is away for a while.
    assert_eq!(user.send("GET", "/register", "").await, None);
    user.step(59_000);
    assert_eq!(user.send("GET", "/register", "").await, None);
    user.step(1_000);
    assert_eq!(user.send("GET", "/register", "").await.unwrap().0, 401);
}

#[tokio::test]
async fn setting_the_clock_disturbs_nothing_else() {
    let user = owner().await;
    let token = user.begin("test-email", &json!({"address": "jane@example.com"})).await;
    user.step(1_000);
    user.ask("POST", "/cmd/set-time", "\"1000000000.5\"").await;
    assert_eq!(user.get("/register?reg=none").await["ts"], "1000000000");
    assert_eq!(user.status(&token).await["progress"], 0.4);
    // `null` leaves it alone.
    user.ask("POST", "/cmd/set-time", "null").await;
    assert_eq!(user.get("/register?reg=none").await["ts"], "1000000000");
}

#[tokio::test]
async fn the_rest_is_checked_and_confirmed() {
    let user = owner().await;
    let mac = "00:00:5e:00:53:66/AAAA-BBBB-CCCC-DDDD";
    for (command, body) in [
        ("clear", json!("excess")),
        ("clear", json!("web_cache")),
        ("db", json!({"action": "zero", "regs": [3], "from": "1", "to": "2"})),
        ("homeplug", json!({"action": "setpwd", "password": "secret", "targets": [mac]})),
        ("wlan", json!({"action": "add", "ssid": "garden", "key": "long enough"})),
        ("wlan", json!({"action": "select", "id": 0})),
        ("wlan", json!({"action": "forget", "id": 1})),
    ] {
        let reply = user.ask("POST", &format!("/cmd/{command}"), &body.to_string()).await;
        assert_eq!(reply, json!({"status": "OK"}), "{command} {body}");
    }
    for (command, body) in [
        ("db", json!({"action": "zero", "regs": [3, 99]})),
        ("db", json!({"action": "zero", "from": "2", "to": "1"})),
        ("db", json!({"action": "restore"})),
        ("db", json!({"action": "restore", "data": "AAEC"})),
        ("db", json!({"action": "restore", "data": "!"})),
        ("homeplug", json!({"action": "setpwd", "password": "secret", "targets": ["upstairs"]})),
        ("wlan", json!({"action": "add"})),
        ("wlan", json!({"action": "forget", "id": 1})),
    ] {
        let reply = user.ask("POST", &format!("/cmd/{command}"), &body.to_string()).await;
        assert!(reply["error"].is_string(), "{command} {body}: {reply}");
    }
}

#[tokio::test]
async fn methods_of_devices_are_called() {
    let user = owner().await;
    let meter = user.client();
    let relay: MultiMap<String> = [("interface", "relay".to_owned())].into_iter().collect();
    let found = meter.ctrl().device().get().attrs(&relay).await.unwrap().result.unwrap();
    let serials: Vec<_> = found.iter().map(|device| device.additional.get("sn").unwrap().as_str()).collect();
    assert_eq!(serials, ["00000006", "SIM00003"]);
    let both = r#"{"interface":"relay","interface":"modbus"}"#.replace('"', "%22");
    let reply = user.get(&format!("/ctrl/device?attrs={both}")).await;
    assert_eq!(reply["result"].as_array().unwrap().len(), 1);

    let call = async |index: f64, method: &str, arguments: &[u64]| {
        let attributes = DeviceAttributesWithIndexObject::default().index(index).interface(["relay"]);
        let arguments: Vec<Json> = arguments.iter().map(|&number| Json::Number(number.into())).collect();
        let body = CtrlCallPostBody::default().attrs(attributes).method(method).args(arguments);
        meter.ctrl().call().post(&body).await.map(|reply| reply.result.unwrap().tid.unwrap())
    };
    call(0.0, "relay.close_mask", &[5]).await.unwrap();
    call(0.0, "open", &[0]).await.unwrap();
    let tid = call(0.0, "closed", &[]).await.unwrap();
    assert!(tid > u64::from(u32::MAX));
    let waiting = user.get(&format!("/ctrl/call/{tid}")).await;
    assert!(waiting["error"].as_str().unwrap().starts_with("EAGAIN:"), "{waiting}");
    user.step(250);
    assert_eq!(user.get(&format!("/ctrl/call/{tid}")).await, json!({"result": 4}));
    let other = call(1.0, "closed", &[]).await.unwrap();
    user.step(250);
    assert_eq!(user.get(&format!("/ctrl/call/{other}")).await, json!({"result": 0}));

    for (index, method, arguments) in [
        (2.0, "closed", &[][..]),
        (0.5, "closed", &[]),
        (0.0, "explode", &[]),
        (1.0, "modbus.read_registers", &[0, 1]),
        (0.0, "close", &[]),
        (0.0, "close", &[3]),
        (0.0, "read_registers", &[70_000, 1]),
    ] {
        let error = call(index, method, arguments).await.unwrap_err();
        assert!(error.is_meter(), "{method}: {error}");
    }
}

#[tokio::test]
async fn alerts_are_acknowledged_and_deleted() {
    let user = owner().await;
    let ids = async |query: &str| {
        let reply = user.get(&format!("/log/alert{query}")).await;
        let alerts = reply["log"].as_array().unwrap().clone();
        alerts.into_iter().map(|alert| alert["id"].as_u64().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(ids("").await, [1, 2]);
    assert_eq!(ids("?acked=true").await, [1]);
    assert_eq!(ids("?min_prio=4").await, [1]);
    assert_eq!(ids("?ids=2,9").await, [2]);
    assert_eq!(ids(&format!("?after={}", NOON - 86_401)).await, [2]);
    user.ask("POST", "/log/alert?ids=2", "\"ack\"").await;
    assert_eq!(ids("?acked=false").await, [0_u64; 0]);
    user.ask("DELETE", "/log/alert?min_prio=4", "").await;
    assert_eq!(ids("").await, [2]);
    user.ask("DELETE", "/log/alert", "").await;
    assert_eq!(ids("").await, [0_u64; 0]);
}

#[tokio::test]
async fn logs_begin_where_they_are_asked_to() {
    let user = owner().await;
    let kernel = user.get("/log/kernel").await;
    assert_eq!(kernel["log"].as_array().unwrap().len(), 4);
    let last = user.get("/log/kernel?after=1.53").await;
    assert_eq!(last["log"], json!([{"prio": 6, "ts": 2.075, "msg": "sensor inputs are ready"}]));
    assert_eq!(user.get("/log/lua/teamd").await["log"].as_array().unwrap().len(), 2);
    assert_eq!(user.get(&format!("/log/lua/teamd?after={NOON}")).await["log"], json!([]));
    user.ask("POST", "/cmd/set-time", "null").await;
    let system = user.get("/log/system").await;
    let last = system["log"].as_array().unwrap().last().unwrap()["msg"].as_str().unwrap();
    assert_eq!(last, "Jul 10 12:00:00 meter ntpd: started anew");
}

#[tokio::test]
async fn the_store_keeps_paragraphs_apart() {
    let user = owner().await;
    let billing = json!({"name": "global/billing/", "content": {"start_day": "15", "taxes": "20"}});
    assert_eq!(user.get("/store/global/billing/").await, billing);
    assert_eq!(
        user.get("/store/global/billing").await["content"],
        json!({}),
        "a variable, not the paragraph"
    );
    assert_eq!(
        user.get("/store/global/version").await,
        json!({"name": "global/version", "content": {"": "1"}})
    );
    user.ask("PUT", "/store/global/billing/taxes", r#"{"": "21"}"#).await;
    user.ask("PUT", "/store/global/billing/", r#"{"start_day": null, "provider": "Example%20Power"}"#).await;
    let content = json!({"taxes": "21", "provider": "Example%20Power"});
    assert_eq!(user.get("/store/global/billing/").await["content"], content);
    user.ask("PUT", "/store/global/version", "null").await;
    user.ask("PUT", "/store/global/billing/", "null").await;
    let content = json!({"default/currency_symbol": "EUR"});
    assert_eq!(user.get("/store/global").await["content"], content);
    user.ask("PUT", "/store/global", "null").await;
    assert_eq!(user.get("/store/global").await["content"], json!({}));
    let reply = user.ask("PUT", "/store/glo.bal/x", r#"{"": "1"}"#).await;
    assert!(reply["error"].is_string());
    let reply = user.ask("PUT", "/store/global", r#"{"a/b/c": "1"}"#).await;
    assert!(reply["error"].is_string());
}

#[tokio::test]
async fn providers_are_those_that_can_be_activated() {
    let user = owner().await;
    let push = user.get("/providers/push").await;
    assert_eq!(push["reply"]["providers"][0]["name"], "Example Readings");
    assert_eq!(user.get("/providers/alert").await["reply"]["providers"].as_array().unwrap().len(), 1);
    let utilities = user.get("/providers/tariff").await["reply"]["providers"].as_array().unwrap().len();
    for utility in 0..utilities {
        assert!(
            !user.get(&format!("/providers/tariff/{utility}")).await["tariffs"]
                .as_array()
                .unwrap()
                .is_empty()
        );
    }
    assert!(user.get(&format!("/providers/tariff/{utilities}")).await["error"].is_string());
}
