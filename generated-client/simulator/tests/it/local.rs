//! `/local` of the simulated house.

use std::time::Duration;

use crate::branch::{DAY, NOON, Within, at, house};
use egauge_simulator::House;
use egauge_simulator::house::Quantity;
use egauge_simulator::local::Sensors;
use egauge_webapi::server;
use serde_json::{Value, json};

fn within(house: &House) -> Within {
    Within::new(server::local(Sensors::new(house)))
}

fn names(object: &Value) -> Vec<&str> {
    object.as_object().map(|object| object.keys().map(String::as_str).collect()).unwrap_or_default()
}

#[tokio::test]
async fn values_with_rate_and_type_are_what_comes_without_asking() {
    let house = house();
    let reply = within(&house).get("/local").await;
    assert_eq!(reply["ts"], json!(NOON.to_string()));
    assert_eq!(names(&reply), ["ts", "values"]);
    let mut sensors = names(&reply["values"]);
    sensors.sort_unstable();
    assert_eq!(sensors, ["Hpcb", "L1", "L1-L2", "L2", "S1", "S2", "S3", "Tpcb"]);
    let volts = house.quantity(Quantity::L1, at(NOON)) as f64 / 1000.0;
    let hertz = house.quantity(Quantity::Frequency, at(NOON)) as f64 / 1000.0;
    assert_eq!(reply["values"]["L1"], json!({"type": "V", "rate": {"n": volts, "m": 0.0, "f": hertz}}));
    // What is inside the housing has nothing but a rate and a normal value.
    assert_eq!(names(&reply["values"]["Tpcb"]["rate"]), ["n"]);
    assert!((119.0..=121.0).contains(&volts) && (59.9..=60.1).contains(&hertz), "{volts} V, {hertz} Hz");
}

#[tokio::test]
async fn power_is_voltage_times_current() {
    let reply = within(&house()).get("/local?values&energy&apparent&rate").await;
    let value = |name: &str| reply["values"][name]["rate"]["n"].as_f64().unwrap();
    let power = |name: &str| reply["energy"][name]["rate"].as_f64().unwrap();
    for (pair, current, voltage) in [("S1*L1", "S1", "L1"), ("S2*L2", "S2", "L2"), ("-S3*L1", "S3", "L1")] {
        let product = value(current) * value(voltage);
        assert!((power(pair) / product - 1.0).abs() < 0.02, "{pair}: {} and {product}", power(pair));
        assert_eq!(reply["apparent"][pair]["rate"], reply["energy"][pair]["rate"]);
        assert_eq!(reply["energy"][pair].get("cumul"), None);
    }
    assert!((value("L1-L2") - value("L1") - value("L2")).abs() < 1e-9);
}

#[tokio::test]
async fn sums_grow_with_the_clock() {
    let house = house();
    let meter = within(&house);
    let query = "/local?values&energy&cumul&s=all&l=all";
    let before = meter.get(query).await;
    house.clock().step(Duration::from_secs(DAY as u64));
    let after = meter.get(query).await;
    let change = |place: &str| -> i64 {
        let read = |reply: &Value| reply.pointer(place).unwrap().as_str().unwrap().parse::<i64>().unwrap();
        read(&after) - read(&before)
    };
    // From one Wednesday's noon to the next day's: half of 24 kWh a leg, 120 V and 60 Hz on average.
    assert_eq!(change("/energy/S1*L1/cumul"), 12 * 3_600_000);
    assert_eq!(change("/energy/-S3*L1/cumul"), 30 * 3_600_000);
    assert_eq!(change("/values/L1/cumul/n"), 120_000 * DAY);
    assert_eq!(change("/values/S1/cumul/f"), 60_000 * DAY);
    assert_eq!(change("/values/S1/cumul/m"), 0);
    assert_eq!(before["values"]["L1"].get("rate"), None);
}

#[tokio::test]
async fn lists_choose_and_come_in_any_case() {
    let meter = within(&house());
    for (query, expected) in [
        ("l=L12", vec!["L1-L2"]),
        ("l=l1,L12&s=s2", vec!["L1", "L1-L2", "S2"]),
        ("l=L1:L3", vec!["L1", "L2"]),
        ("s=S2:s9", vec!["S2", "S3"]),
        ("s=S1%3AS2", vec!["S1", "S2"]),
        ("s=all", vec!["S1", "S2", "S3"]),
        ("env=TPCB", vec!["Tpcb"]),
        ("env=all", vec!["Hpcb", "Tpcb"]),
        ("l=ldc", vec![]),
    ] {
        let reply = meter.get(&format!("/local?{query}")).await;
        let mut sensors = names(&reply["values"]);
        sensors.sort_unstable();
        assert_eq!(sensors, expected, "{query}");
    }
    let energy = |query: &'static str| {
        let meter = &meter;
        async move { meter.get(&format!("/local?energy&{query}")).await["energy"].clone() }
    };
    assert_eq!(names(&energy("s=S1").await), ["S1*L1"]);
    assert_eq!(names(&energy("s=all&l=L2").await), ["S2*L2"]);
    assert_eq!(names(&energy("env=all").await), [""; 0]);
    for (query, says) in [("l=L4", "`L4`"), ("s=S16", "`S16`"), ("s=S3:S1", "ends before"), ("s=L1", "`L1`")]
    {
        let error = meter.error(&format!("/local?{query}")).await;
        assert!(error.contains(says), "{query}: {error}");
    }
}

#[tokio::test]
async fn the_client_asks_for_everything_as_the_vendors_does() {
    let house = house();
    let meter = within(&house).meter();
    let call = meter.local().get().env(["all"]).voltages(["all"]).sensors(["all"]);
    let call = call.values().energy().apparent().stats().rate().cumul().r#type().normal().mean().freq();
    let reply = call.await.unwrap();
    let values = reply.values.unwrap();
    let humidity = values.get("Hpcb").unwrap();
    assert_eq!((humidity.r#type.as_deref(), &humidity.cumul), (Some("h"), &None));
    let current = values.get("S1").unwrap().rate.as_ref().unwrap();
    assert_eq!(current.n, Some(house.quantity(Quantity::LoadCurrent, at(NOON)) as f64 / 1000.0));
    assert_eq!(reply.stats.unwrap().dma_late, Some(0));
    assert_eq!((reply.energy.unwrap().len(), reply.apparent.unwrap().len()), (3, 3));
}
