//! `/capture` of the simulated house, driven by the client's own service.

use std::time::Duration;

use crate::branch::{NOON, Within, at, house, millis};
use egauge_simulator::capture::{BUFFER, Waveforms};
use egauge_simulator::house::{Mains, Quantity};
use egauge_simulator::{Clock, House};
use egauge_webapi::server;
use egauge_webapi::services::capture::{
    CaptureError, CaptureRequest, CaptureStatus, Recording, Trigger, channels,
};
use serde_json::json;

fn within(house: &House) -> Within {
    Within::new(server::capture(Waveforms::new(house)))
}

/// A house whose clock runs with tokio's.
fn running() -> House {
    House::new(7, Clock::running_from(at(NOON)))
}

fn rms(recording: &Recording, channel: u64) -> f64 {
    let samples = &recording.channel(channel).unwrap().samples;
    (samples.iter().map(|sample| sample.value.powi(2)).sum::<f64>() / samples.len() as f64).sqrt()
}

fn crossings(recording: &Recording, channel: u64) -> usize {
    let samples = &recording.channel(channel).unwrap().samples;
    samples.windows(2).filter(|pair| pair[0].value < 0.0 && pair[1].value >= 0.0).count()
}

#[tokio::test(start_paused = true)]
async fn a_capture_shows_the_house() {
    let house = running();
    let meter = within(&house).meter();
    let request = CaptureRequest::new().channels([0, 1, 4, 6]).duration(millis(500));
    let recording = request.acquire(&meter).await.unwrap();
    assert_eq!(recording.waveforms.len(), 4);
    let expected = |quantity| house.quantity(quantity, at(NOON)) as f64 / 1000.0;
    for (channel, quantity) in [(0, Quantity::L1), (4, Quantity::LoadCurrent), (6, Quantity::SolarCurrent)] {
        let rms = rms(&recording, channel);
        assert!((rms - expected(quantity)).abs() < 1e-3 * expected(quantity), "{channel}: {rms}");
    }
    assert_eq!(crossings(&recording, 0), 30);
    // What the house takes is in phase with the voltage, what it feeds in is against it, and so is the other leg.
    let power = |one: u64, other: u64| -> f64 {
        let of = |channel| recording.channel(channel).unwrap().samples.iter().map(|sample| sample.value);
        of(one).zip(of(other)).map(|(one, other)| one * other).sum()
    };
    assert!(power(0, 4) > 0.0 && power(0, 6) < 0.0 && power(0, 1) < 0.0);
    assert_eq!(recording.first_sample.unix_seconds(), NOON);

    let house =
        House::builder().clock(Clock::running_from(at(NOON))).mains(Mains::ThreePhase).build().unwrap();
    let recording = request.acquire(&within(&house).meter()).await.unwrap();
    assert_eq!(crossings(&recording, 0), 25);
    assert!((rms(&recording, 0) - 230.0).abs() < 3.0);
}

#[tokio::test(start_paused = true)]
async fn a_trigger_fires_where_it_says() {
    let meter = within(&running()).meter();
    let request = CaptureRequest::new().channels([0]).duration(millis(40)).pre_trigger(millis(10));
    for (trigger, fires) in [
        (Trigger::rise(0, 100.0), (|before, value| before < 100.0 && value >= 100.0) as fn(f64, f64) -> bool),
        (Trigger::fall(0, -50.0), |before, value| before > -50.0 && value <= -50.0),
        (Trigger::above(0, 160.0), |_, value| value > 160.0),
        (Trigger::below(0, -160.0), |_, value| value < -160.0),
    ] {
        let recording = request.clone().trigger(trigger.clone()).acquire(&meter).await.unwrap();
        assert_eq!(recording.trigger_time(), Some(0.01), "{trigger:?}");
        let samples = &recording.channel(0).unwrap().samples;
        assert_eq!((samples.len(), samples[0].ticks, samples[100].ticks), (400, -10_000, 0));
        assert!(fires(samples[99].value, samples[100].value), "{trigger:?}: {:?}", &samples[98..102]);
    }
}

#[tokio::test]
async fn a_capture_waits_for_its_trigger_and_the_clock() {
    let house = house();
    let meter = within(&house).meter();
    let never = Trigger::above(0, 1e6).timeout(Duration::from_secs(2));
    let request = CaptureRequest::new().channels([0, 4]).duration(millis(100)).trigger(never);
    let capture = request.start(&meter).await.unwrap();
    assert_eq!(capture.poll().await.unwrap(), CaptureStatus::Armed);
    assert!(matches!(request.start(&meter).await, Err(CaptureError::Busy(_))));
    house.clock().step(millis(2050));
    let status = capture.poll().await.unwrap();
    let CaptureStatus::Capturing { count, max_count, .. } = status else { panic!("{status:?}") };
    assert_eq!((count, max_count), (998, 2000));
    house.clock().step(millis(60));
    let CaptureStatus::Full(recording) = capture.poll().await.unwrap() else { panic!("not full") };
    assert_eq!((recording.trigger, recording.waveforms[0].samples.len()), (None, 1000));
    // It can be fetched again, until the next one begins.
    assert!(matches!(capture.poll().await.unwrap(), CaptureStatus::Full(_)));
    let next = request.start(&meter).await.unwrap();
    assert!(matches!(capture.poll().await, Err(CaptureError::Aborted)));
    assert_ne!(capture.cookie(), next.cookie());
}

#[tokio::test]
async fn cancelling_concerns_one_capture_or_any() {
    let meter = within(&house());
    let start = || async { meter.get("/capture?n&c=0&d=1").await["cookie"].as_u64().unwrap() };
    let cookie = start().await;
    let idle = json!({"state": "available"});
    assert_eq!(meter.get(&format!("/capture?R&n={}", cookie ^ 1)).await, idle);
    assert_eq!(meter.get(&format!("/capture?n={cookie}")).await["state"], "armed");
    assert_eq!(meter.get(&format!("/capture?R&n={cookie}")).await, idle);
    assert_eq!(meter.get(&format!("/capture?n={cookie}")).await, idle);
    start().await;
    assert_eq!(meter.get("/capture?R=").await, idle);
    start().await;
}

#[tokio::test(start_paused = true)]
async fn without_a_cookie_the_reply_waits() {
    let house = running();
    let meter = within(&house);
    let reply = meter.get("/capture?c=0&c=4&d=0.0005&r").await;
    assert_eq!((&reply["state"], &reply["ts_freq"]), (&json!("full"), &json!(1_000_000)));
    assert_eq!(reply["ch_mask"], json!([0b1_0001, 0]));
    assert_eq!(reply["r"].as_array().unwrap().len(), 5);
    for entry in reply["r"].as_array().unwrap() {
        let counts = entry["d"].as_array().unwrap();
        assert!(entry["t"] == json!(100) && counts.len() == 2, "{entry}");
        assert!(counts.iter().all(|count| count.as_f64().unwrap().fract() == 0.0), "{entry}");
    }
    // Who does not wait any more leaves nothing behind, and who is cancelled is told.
    let waiting = meter.get("/capture?M=gt&C=0&L=9999");
    assert!(tokio::time::timeout(Duration::from_secs(5), waiting).await.is_err());
    let other = meter.clone();
    let waiting = tokio::spawn(async move { other.get("/capture?M=gt&C=0&L=9999").await });
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(meter.error("/capture?n").await.starts_with("Capture interface is busy"));
    meter.get("/capture?R").await;
    assert_eq!(waiting.await.unwrap(), json!({"state": "available"}));
}

#[tokio::test]
async fn the_buffer_is_shared_and_the_channels_are_known() {
    let house = house();
    let client = within(&house).meter();
    let known: Vec<_> =
        channels(&client).await.unwrap().into_iter().map(|(n, info)| (n, info.name)).collect();
    assert_eq!(
        known,
        [(0, "L1"), (1, "L2"), (4, "S1"), (5, "S2"), (6, "S3")].map(|(n, name)| (n, name.to_owned()))
    );
    let meter = within(&house);
    for (query, samples) in
        [("c=0", BUFFER), ("c=0&c=1&d=0", BUFFER), ("c=0&d=99999", BUFFER), ("c=0&d=0.1", 1000)]
    {
        let cookie = meter.get(&format!("/capture?n&{query}")).await["cookie"].clone();
        let progress = meter.get(&format!("/capture?n={cookie}")).await;
        assert_eq!(progress["max_count"], json!(samples), "{query}");
        meter.get("/capture?R").await;
    }
    for (query, says) in [
        ("c=2&n", "no channel 2"),
        ("n&M=rise&C=77", "no channel 77"),
        ("n&M=rise", "needs a channel"),
        ("t", "JSON"),
        ("q&n=1", "Invalid query option"),
    ] {
        let error = meter.error(&format!("/capture?{query}")).await;
        assert!(error.contains(says), "{query}: {error}");
    }
}
