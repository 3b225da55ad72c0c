//! Faults of the simulated meter, as its clients see them.

use std::time::Duration;

use crate::meter_box::{User, at_noon};
use egauge_simulator::{Fault, Simulator};
use http::StatusCode;
use serde_json::json;
use tokio::time::Instant;

/// A logged-in user of a meter with this fault, which concerns `/register` alone.
async fn user(fault: Fault) -> User {
    User::owner(at_noon().fault(fault.below("/register")).build().unwrap()).await
}

#[tokio::test(start_paused = true)]
async fn a_slow_meter_is_slow() {
    let user = user(Fault::latency(Duration::from_millis(1500)).every(2)).await;
    let mut took = Vec::new();
    for _ in 0..4 {
        let begin = Instant::now();
        user.get("/register?reg=none").await;
        took.push(begin.elapsed().as_millis());
    }
    assert_eq!(took, [0, 1500, 0, 1500]);
    let begin = Instant::now();
    user.get("/providers/push").await;
    assert_eq!(begin.elapsed(), Duration::ZERO, "it is slow on one path alone");
}

#[tokio::test]
async fn a_token_is_refused_with_a_challenge() {
    let user = user(Fault::unauthorized().every(3)).await;
    for nth in 1..=6 {
        let (status, reply) = user.send("GET", "/register?reg=none", "").await.unwrap();
        assert_eq!(status, if nth % 3 == 0 { 401 } else { 200 });
        assert_eq!(reply["nnc"].is_string() && reply["rlm"].is_string(), nth % 3 == 0, "{reply}");
    }
}

#[tokio::test]
async fn errors_are_answered_instead_of_values() {
    let busy = user(Fault::error("busy")).await;
    assert_eq!(busy.send("GET", "/register", "").await.unwrap(), (200, json!({"error": "busy"})));
    let failing = user(Fault::status(StatusCode::SERVICE_UNAVAILABLE, "later")).await;
    assert_eq!(failing.send("GET", "/register", "").await.unwrap(), (503, json!({"error": "later"})));
    let (status, reply) =
        user(Fault::status(StatusCode::UNAUTHORIZED, "no")).await.send("GET", "/register", "").await.unwrap();
    assert_eq!((status, &reply["error"], reply["nnc"].is_string()), (401, &json!("no"), true));
}

#[tokio::test]
async fn a_dropped_request_was_not_done() {
    let meter = at_noon().fault(Fault::dropped().every(2).below("/store")).build().unwrap();
    let user = User::owner(meter).await;
    let version = user.get("/store/global/version").await;
    assert_eq!(user.send("PUT", "/store/global", "null").await, None);
    assert_eq!(user.get("/store/global/version").await, version);
    let meter = at_noon().fault(Fault::dropped().below("/local")).build().unwrap();
    let error = User::owner(meter).await.client().local().get().await.unwrap_err();
    assert!(error.is_transport(), "{error}");
}

/// The reply breaks off, though what was asked for was done.
#[tokio::test]
async fn a_reply_is_cut() {
    let meter = at_noon().fault(Fault::cut().every(2).below("/store")).build().unwrap();
    let user = User::owner(meter).await;
    assert_ne!(user.get("/store/global/version").await["content"][""], serde_json::Value::Null);
    assert_eq!(user.send("PUT", "/store/global/version", "null").await, None);
    assert_eq!(user.get("/store/global/version").await["content"], json!({}));
    let error = user.client().register().get().await;
    assert!(error.is_ok(), "it is cut on one path alone");
    let meter = at_noon().fault(Fault::cut().below("/local")).build().unwrap();
    let error = User::owner(meter).await.client().local().get().await.unwrap_err();
    assert!(error.is_transport(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn bytes_come_one_by_one() {
    let user = user(Fault::slow(Duration::from_millis(10))).await;
    let begin = Instant::now();
    let reply = user.get("/register?reg=none").await;
    let bytes = u64::try_from(reply.to_string().len()).unwrap();
    assert_eq!(begin.elapsed(), Duration::from_millis(10 * bytes), "{reply}");
}

/// A value that is not a number is not JSON either; the rest of the reply is as it was.
#[tokio::test]
async fn rates_are_no_numbers() {
    let meter = at_noon().fault(Fault::not_a_number()).build().unwrap();
    let user = User::owner(meter).await;
    for (path, count) in
        [("/register?reg=2%2B3&rate", 2), ("/local?values&rate&l=L1", 3), ("/register?reg=none", 0)]
    {
        let text = user.text(path).await;
        assert_eq!(text.matches("NaN").count(), count, "{text}");
        let mended: serde_json::Value = serde_json::from_str(&text.replace("NaN", "1.5")).unwrap();
        assert!(mended["ts"].is_string(), "{text}");
    }
}

#[tokio::test]
async fn chance_follows_from_the_seed() {
    let pattern = async |seed| {
        let meter = Simulator::builder().seed(seed).fault(Fault::error("x").chance(0.3).below("/register"));
        let user = User::owner(meter.build().unwrap()).await;
        let mut pattern = String::new();
        for _ in 0..200 {
            let reply = user.get("/register?reg=none").await;
            pattern.push(if reply["error"].is_string() { 'x' } else { '.' });
        }
        pattern
    };
    let first = pattern(1).await;
    assert_eq!(first, pattern(1).await);
    assert_ne!(first, pattern(2).await);
    let faults = first.matches('x').count();
    assert!((30..=90).contains(&faults), "{faults} of 200");
}

#[test]
fn faults_are_read_from_text() {
    let latency = Fault::latency(Duration::from_millis(250));
    for (text, fault) in [
        ("latency=250", latency.clone()),
        ("latency=250,every=3", latency.every(3)),
        ("401,chance=0.25", Fault::unauthorized().chance(0.25)),
        ("drop,every=2,below=/config/net", Fault::dropped().every(2).below("/config/net")),
        ("error=Register is busy: 3=4", Fault::error("Register is busy: 3=4")),
        ("cut,every=2", Fault::cut().every(2)),
        ("nan,below=/local", Fault::not_a_number().below("/local")),
        ("slow=5", Fault::slow(Duration::from_millis(5))),
        ("status=503", Fault::status(StatusCode::SERVICE_UNAVAILABLE, "Service Unavailable")),
    ] {
        assert_eq!(text.parse(), Ok(fault), "{text}");
    }
    for (text, says) in [
        ("", "latency=MILLISECONDS"),
        ("flood", "`flood` is not a fault"),
        ("latency=soon", "`soon` is not a number"),
        ("status=99", "`99` is not a status"),
        ("status=101", "`101` is not a status"),
        ("drop,every=0", "`every=0`"),
        ("drop,chance=2", "from 0 to 1"),
        ("drop,chance=NaN", "from 0 to 1"),
        ("drop,below=register", "`below=register`"),
        ("drop,often", "when a fault comes"),
    ] {
        let error = text.parse::<Fault>().unwrap_err().to_string();
        assert!(error.contains(says), "{text}: {error}");
    }
}
