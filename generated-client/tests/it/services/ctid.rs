//! Scans of CTid sensors on a scripted meter in paused time.

use std::time::Duration;

use super::scripted::{Answer, Scripted, Sent, json};
use egauge_webapi::Meter;
use egauge_webapi::models::CtidPortPostBodyPolarity as Polarity;
use egauge_webapi::services::ctid::{CtidError, Sensors};

const OK: &str = r#"{"status": "OK"}"#;
const RUNNING: &str = r#"{"status": "scan in progress"}"#;

fn sensor(port: u64, tid: u64) -> Answer {
    Answer::Json(format!(
        r#"{{"port": {port}, "tid": {tid}, "ts": "1700000000.5", "mfgid": 1, "model": "CTA50", "sn": 7, "polarity": "+"}}"#
    ))
}

fn tid_of(sent: &Sent) -> u64 {
    sent.line.split_once("tid=").unwrap().1.parse().unwrap()
}

/// What was asked, without the transaction's number, and when in milliseconds.
fn log(meter: &Meter<Scripted>) -> Vec<(String, u128)> {
    let line = |sent: &Sent| match sent.body["polarity"].as_str() {
        Some(polarity) => format!("{} {polarity}", sent.line),
        None => sent.line.split("?tid").next().unwrap().to_owned(),
    };
    meter.connection().sent().iter().map(|sent| (line(sent), sent.at.as_millis())).collect()
}

fn count(meter: &Meter<Scripted>, line: &str) -> usize {
    meter.connection().lines().iter().filter(|sent| sent.starts_with(line)).count()
}

#[tokio::test(start_paused = true)]
async fn a_sensor_at_positive_polarity() {
    let meter = Scripted::meter(|sent| match (&*sent.line, sent.at.as_millis()) {
        ("POST /ctid/3" | "POST /ctid/stop", _) => json(OK),
        (_, 0..1000) => json(RUNNING),
        _ => sensor(3, tid_of(sent)),
    });
    let found = Sensors::new(&meter).scan(3).await.unwrap();
    assert_eq!((found.info.model.as_str(), found.info.sn, found.is_reversed()), ("CTA50", 7, false));
    let expected: Vec<(String, u128)> = [
        ("POST /ctid/3 +", 0),
        ("GET /ctid/3", 250),
        ("GET /ctid/3", 500),
        ("GET /ctid/3", 750),
        ("GET /ctid/3", 1000),
        ("POST /ctid/stop", 1000),
    ]
    .map(|(line, at)| (line.to_owned(), at))
    .into();
    assert_eq!(log(&meter), expected);
    let sent = meter.connection().sent();
    assert_eq!(sent[0].body["op"].as_str(), Some("scan"));
    let tid = sent[0].body["tid"].as_u64().unwrap();
    assert!((1..=u64::from(u32::MAX)).contains(&tid));
    assert!(sent[1..5].iter().all(|sent| tid_of(sent) == tid));
    assert_eq!(sent[5].body, "{}".parse().unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_sensor_at_negative_polarity() {
    let mut polarity = String::new();
    let meter = Scripted::meter(move |sent| match &*sent.line {
        "POST /ctid/1" => {
            polarity = sent.body["polarity"].as_str().unwrap().to_owned();
            json(OK)
        }
        "POST /ctid/stop" => json(OK),
        _ if polarity == "-" => sensor(1, tid_of(sent)),
        _ => json("{}"),
    });
    let found = Sensors::new(&meter).scan(1).await.unwrap();
    assert!(found.is_reversed());
    assert_eq!(found.polarity, Polarity::Minus);
    let posts: Vec<(String, u128)> =
        log(&meter).into_iter().filter(|(line, _)| line.starts_with("POST")).collect();
    let expected = [
        ("POST /ctid/1 +", 0),
        ("POST /ctid/stop", 2500),
        ("POST /ctid/1 -", 2500),
        ("POST /ctid/stop", 2750),
    ];
    assert_eq!(posts, expected.map(|(line, at)| (line.to_owned(), at)));
    let sent = meter.connection().sent();
    let tids: Vec<_> = sent.iter().filter_map(|sent| sent.body["tid"].as_u64()).collect();
    assert!(tids[0] != tids[1], "a transaction of its own for each: {tids:?}");
}

#[tokio::test(start_paused = true)]
async fn stale_answers_are_not_taken() {
    // Another scan's data, another port's data, data without a transaction, no data, a status.
    let mut looks = 0;
    let meter = Scripted::meter(move |sent| {
        if sent.line.starts_with("POST") {
            return json(OK);
        }
        looks += 1;
        match looks {
            1 => sensor(2, tid_of(sent) ^ 1),
            2 => sensor(4, tid_of(sent)),
            3 => json(r#"{"port": 2, "mfgid": 1, "model": "stale", "sn": 7}"#),
            4 => json("{}"),
            5 => json(RUNNING),
            _ => sensor(2, tid_of(sent)),
        }
    });
    let found = Sensors::new(&meter).scan(2).await.unwrap();
    assert_eq!((found.info.model.as_str(), looks_of(&meter)), ("CTA50", 6));
}

fn looks_of(meter: &Meter<Scripted>) -> usize {
    count(meter, "GET")
}

#[tokio::test(start_paused = true)]
async fn scans_time_out() {
    let meter = Scripted::meter(|sent| json(if sent.line.starts_with("GET") { "{}" } else { OK }));
    let error = Sensors::new(&meter).scan(5).await.unwrap_err();
    assert!(matches!(error, CtidError::NotFound { port: 5 }), "{error}");
    assert_eq!(meter.connection().sent().last().unwrap().at, Duration::from_secs(5));
    assert_eq!(count(&meter, "POST /ctid/stop"), 2);

    // A poll that hangs is cut off as well, and the time can be set.
    let meter = Scripted::meter(|sent| match sent.line.starts_with("GET") {
        true => Answer::Late(Duration::from_secs(3600), "{}".to_owned()),
        false => json(OK),
    });
    let error = Sensors::new(&meter).timeout(Duration::from_secs(1)).scan(5).await.unwrap_err();
    assert!(matches!(error, CtidError::NotFound { port: 5 }), "{error}");
    assert_eq!(meter.connection().sent().last().unwrap().at, Duration::from_secs(2));
}

#[tokio::test(start_paused = true)]
async fn a_busy_meter_is_asked_three_times() {
    let mut posts = 0;
    let meter = Scripted::meter(move |sent| match &*sent.line {
        "POST /ctid/1" => {
            posts += 1;
            json([r#"{"error": "busy"}"#, r#"{"status": "later"}"#, OK][posts - 1])
        }
        "POST /ctid/stop" => json(OK),
        _ => sensor(1, tid_of(sent)),
    });
    Sensors::new(&meter).scan(1).await.unwrap();
    let sent = meter.connection().sent();
    let begun: Vec<_> = sent.iter().filter(|sent| sent.line == "POST /ctid/1").collect();
    assert_eq!(begun.iter().map(|sent| sent.at.as_millis()).collect::<Vec<_>>(), [0, 250, 500]);

    let meter = Scripted::meter(|sent| {
        json(if sent.line == "POST /ctid/stop" { OK } else { r#"{"error": "busy"}"# })
    });
    let error = Sensors::new(&meter).scan(1).await.unwrap_err();
    assert!(matches!(&error, CtidError::Refused { port: 1, message } if message == "busy"), "{error}");
    assert_eq!((count(&meter, "POST /ctid/1"), count(&meter, "POST /ctid/stop")), (3, 1));
}

#[tokio::test(start_paused = true)]
async fn a_failed_scan_is_stopped() {
    for failing in ["GET", "POST /ctid/1"] {
        let meter = Scripted::meter(move |sent| match sent.line.starts_with(failing) {
            true => Answer::Lost,
            false => json(OK),
        });
        let error = Sensors::new(&meter).scan(1).await.unwrap_err();
        assert!(matches!(&error, CtidError::Call(error) if error.is_transport()), "{error}");
        assert_eq!(meter.connection().lines().last().unwrap(), "POST /ctid/stop");
        assert_eq!(count(&meter, "POST /ctid/stop"), 1);
    }
    // That stopping fails too hides neither the sensor nor the error.
    let meter = Scripted::meter(|sent| match &*sent.line {
        "POST /ctid/stop" => Answer::Lost,
        "POST /ctid/1" => json(OK),
        _ => sensor(1, tid_of(sent)),
    });
    Sensors::new(&meter).scan(1).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_cancelled_scan_is_stopped() {
    let meter = Scripted::meter(|sent| json(if sent.line.starts_with("GET") { RUNNING } else { OK }));
    let sensors = Sensors::new(&meter);
    assert!(tokio::time::timeout(Duration::from_secs(1), sensors.scan(1)).await.is_err());
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(count(&meter, "POST /ctid/stop"), 1);
    let polls = count(&meter, "GET");
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!((count(&meter, "GET"), count(&meter, "POST /ctid/stop")), (polls, 1));

    // Cancelled while it stops: that call goes on, and is not made twice.
    let meter = Scripted::meter(|sent| match &*sent.line {
        "POST /ctid/stop" => Answer::Late(Duration::from_secs(2), OK.to_owned()),
        "POST /ctid/1" => json(OK),
        _ => sensor(1, tid_of(sent)),
    });
    let sensors = Sensors::new(&meter);
    assert!(tokio::time::timeout(Duration::from_secs(1), sensors.scan(1)).await.is_err());
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert_eq!(count(&meter, "POST /ctid/stop"), 1);

    // A scan that was never begun has nothing to stop.
    drop(sensors.scan(1));
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(count(&meter, "POST /ctid/stop"), 1);
}

#[tokio::test(start_paused = true)]
async fn flash_and_stop() {
    let meter = Scripted::meter(|_| json(OK));
    let sensors = Sensors::new(&meter);
    sensors.flash(2).await.unwrap();
    sensors.stop().await.unwrap();
    let sent = meter.connection().sent();
    assert_eq!(sent.iter().map(|sent| &*sent.line).collect::<Vec<_>>(), ["POST /ctid/2", "POST /ctid/stop"]);
    assert_eq!((sent[0].body["op"].as_str(), sent[0].body["polarity"].as_str()), (Some("flash"), Some("-")));
    assert!(sent[0].body["tid"].as_u64().unwrap() > 0);
}

#[tokio::test(start_paused = true)]
async fn what_is_stored() {
    let meter = Scripted::queue([
        json(r#"{"info": [{"port": 1, "mfgid": 1, "model": "A", "sn": 2}]}"#),
        json("{}"),
        json(r#"{"port": 1, "mfgid": 1, "model": "A", "sn": 2}"#),
        json("{}"),
    ]);
    let sensors = Sensors::new(&meter);
    assert_eq!(sensors.list().await.unwrap().len(), 1);
    assert_eq!(sensors.list().await.unwrap(), []);
    assert_eq!(sensors.info(1).await.unwrap().unwrap().model, "A");
    assert_eq!(sensors.info(2).await.unwrap(), None);
    assert_eq!(meter.connection().lines(), ["GET /ctid", "GET /ctid", "GET /ctid/1", "GET /ctid/2"]);
}

#[tokio::test(start_paused = true)]
async fn all_ports_one_after_another() {
    // Sensors on 1 and 3, that on 3 at negative polarity; nothing on 2.
    let mut polarity = String::new();
    let meter = Scripted::meter(move |sent| match &*sent.line {
        line if line.starts_with("POST /ctid/") => {
            if let Some(sign) = sent.body["polarity"].as_str() {
                polarity = sign.to_owned();
            }
            json(OK)
        }
        line => match (&line[..11], polarity.as_str()) {
            ("GET /ctid/1", "+") => sensor(1, tid_of(sent)),
            ("GET /ctid/3", "-") => sensor(3, tid_of(sent)),
            _ => json(RUNNING),
        },
    });
    let all = Sensors::new(&meter).scan_all(1..=3).await.unwrap();
    let found: Vec<_> = (all.iter())
        .map(|(port, found)| (*port, found.as_ref().map(|found| (found.info.port, found.is_reversed()))))
        .collect();
    assert_eq!(found, [(1, Some((1, false))), (2, None), (3, Some((3, true)))]);
    // Port 2 was given 2.5 s at either polarity, as was port 3 at the wrong one; a sensor answers after 0.25 s.
    let last = meter.connection().sent().last().unwrap().at;
    assert_eq!(last.as_millis(), 250 + 2 * 2500 + 2500 + 250);
}

#[tokio::test(start_paused = true)]
async fn a_scan_of_all_ends_with_the_first_failure() {
    let meter = Scripted::queue(vec![Answer::Status(500, "{}"), json(OK)]);
    let error = Sensors::new(&meter).scan_all([4, 5]).await.unwrap_err();
    assert!(matches!(error, CtidError::Call(_)), "{error}");
    assert_eq!(count(&meter, "POST /ctid/5"), 0);
}
