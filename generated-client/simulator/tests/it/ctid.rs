//! `/ctid` of the simulated house, driven by the client's own service.

use std::time::Duration;

use crate::branch::{NOON, Within, at, house, millis};
use egauge_simulator::ctid::Ports;
use egauge_simulator::{Clock, House};
use egauge_webapi::models::{CTidInfoObject, CtidPutBody};
use egauge_webapi::server;
use egauge_webapi::services::ctid::{CtidError, Sensors};
use serde_json::json;

fn within(house: &House) -> Within {
    Within::new(server::ctid(Ports::new(house)))
}

#[tokio::test(start_paused = true)]
async fn a_scan_finds_the_sensor_on_port_3_and_nothing_elsewhere() {
    let house = House::new(7, Clock::running_from(at(NOON)));
    let meter = within(&house).meter();
    let sensors = Sensors::new(&meter);
    let found = sensors.scan(3).await.unwrap();
    assert!(!found.is_reversed());
    assert_eq!((found.info.port, found.info.model.as_str(), found.info.sn), (3, "SIM-100", 4711));
    assert_eq!(found.info.ts.unwrap().unix_seconds(), NOON + 1);
    assert_eq!(sensors.info(3).await.unwrap().unwrap(), found.info);
    assert!(matches!(sensors.scan(4).await, Err(CtidError::NotFound { port: 4 })));
    assert_eq!(sensors.info(4).await.unwrap(), None);
    assert_eq!(sensors.list().await.unwrap(), [found.info]);
    // One that is given time learns that there is nothing, and forgets what it was told.
    assert!(matches!(sensors.scan(16).await, Err(CtidError::Refused { .. })));
}

#[tokio::test]
async fn a_transaction_takes_its_time_and_keeps_others_out() {
    let house = house();
    let meter = within(&house);
    let scan = |tid: u32, polarity: &str| json!({"op": "scan", "polarity": polarity, "tid": tid}).to_string();
    let (status, body) = meter.send("POST", "/ctid/3", &scan(77, "+")).await;
    assert_eq!((status, body.as_str()), (200, r#"{"status":"OK"}"#));
    assert!(meter.get("/ctid/3?tid=77").await["status"].is_string());
    // Another transaction's question is answered with what an earlier scan found.
    assert_eq!(meter.get("/ctid/3?tid=78").await["tid"], json!(1));
    let (_, body) = meter.send("POST", "/ctid/5", &scan(79, "+")).await;
    assert!(body.contains("busy with port 3"), "{body}");
    house.clock().step(millis(1200));
    let info = meter.get("/ctid/3?tid=77").await;
    assert_eq!((&info["tid"], &info["polarity"], &info["k"]), (&json!(77), &json!("+"), &json!(0)));
    assert_eq!(info["params"]["cal"]["1.5"], json!({"v": 0.21, "a": 0.4}));
    // At the wrong polarity it does not answer, and a scan that failed leaves nothing.
    meter.send("POST", "/ctid/3", &scan(80, "-")).await;
    house.clock().step(Duration::from_secs(5));
    assert_eq!(meter.get("/ctid/3?tid=80").await, json!({}));
    assert_eq!(meter.get("/ctid").await, json!({"info": []}));
}

/// What is stored comes back within a reply, which readers with serde_json's limit must be able to read.
#[tokio::test]
async fn what_is_stored_is_not_nested_deeper_than_others_can_read() {
    let meter = within(&house());
    for (depth, status) in [(100, 200), (122, 200), (123, 400), (126, 400)] {
        let nested = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let info = format!(r#"{{"port":5,"mfgid":0,"model":"m","sn":1,"params":{{"x":{nested}}}}}"#);
        assert_eq!(meter.send("PUT", "/ctid/5", &info).await.0, status, "{depth}");
        for path in ["/ctid", "/ctid/5"] {
            let (_, reply) = meter.send("GET", path, "").await;
            assert!(
                serde_json::from_str::<serde_json::Value>(&reply).is_ok(),
                "{path} after {depth}: {reply}"
            );
        }
    }
}

#[tokio::test]
async fn a_light_blinks_until_it_is_stopped_or_half_an_hour_is_over() {
    let house = house();
    let meter = within(&house);
    let client = meter.meter();
    let sensors = Sensors::new(&client);
    let busy = || async {
        let scan = json!({"op": "scan", "polarity": "+", "tid": 5}).to_string();
        let is_busy = meter.send("POST", "/ctid/1", &scan).await.1.contains("busy");
        if !is_busy {
            meter.send("POST", "/ctid/stop", "{}").await;
        }
        is_busy
    };
    sensors.flash(3).await.unwrap();
    assert!(busy().await);
    sensors.stop().await.unwrap();
    assert!(!busy().await);
    sensors.flash(3).await.unwrap();
    house.clock().step(Duration::from_secs(30 * 60 - 1));
    assert!(busy().await);
    house.clock().step(Duration::from_secs(1));
    assert!(!busy().await);
    // What was stored is still there, until it is deleted, which also ends what goes on at the port.
    assert!(sensors.info(3).await.unwrap().is_some());
    sensors.flash(3).await.unwrap();
    client.ctid().port(3).delete().await.unwrap();
    assert!(!busy().await);
    assert_eq!(sensors.info(3).await.unwrap(), None);
}

#[tokio::test]
async fn data_can_be_stored_by_hand() {
    let house = house();
    let meter = within(&house);
    let client = meter.meter();
    // As the vendor's client does, without time and transaction.
    let info = CTidInfoObject::new(0, "LINEAR", 7, 12).k(3);
    client.ctid().port(7).put(&info).await.unwrap();
    let stored = meter.get("/ctid/7").await;
    assert_eq!(
        (&stored["model"], &stored["tid"], &stored["ts"]),
        (&json!("LINEAR"), &json!(0), &json!(NOON.to_string()))
    );
    let (_, body) = meter.send("PUT", "/ctid/8", &serde_json::to_string(&info).unwrap()).await;
    assert!(body.contains("of port 7"), "{body}");
    // The list takes the place of all that was there.
    let mut body = CtidPutBody::default();
    body.info = Some(vec![info]);
    client.ctid().put(&body).await.unwrap();
    let ports: Vec<_> =
        Sensors::new(&client).list().await.unwrap().into_iter().map(|info| info.port).collect();
    assert_eq!(ports, [7]);
    let error = meter.error("/ctid/99").await;
    assert!(error.contains("no port 99"), "{error}");
}
