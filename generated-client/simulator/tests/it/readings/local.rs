//! What the meter's own sensors measure, as quantities.

use std::time::Duration;

use crate::branch::{DAY, NOON, Within, house};
use crate::scripted::{Scripted, json};
use egauge_simulator::House;
use egauge_simulator::local::Sensors;
use egauge_webapi::server;
use egauge_webapi::services::local::{CtidActivity, LocalValues};
use egauge_webapi::services::units::{Quantity, RegisterType, Unit};
use egauge_webapi::{Meter, Timestamp};

fn within(house: &House) -> Meter<Within> {
    Within::new(server::local(Sensors::new(house))).meter()
}

async fn read(reply: &str) -> LocalValues {
    Scripted::queue([json(reply)]).local_values().await.unwrap()
}

#[tokio::test]
async fn a_day_of_the_house() {
    let house = house();
    let meter = within(&house);
    let before = meter.local_values().await.unwrap();
    house.clock().step(Duration::from_secs(DAY as u64));
    let after = meter.local_values().await.unwrap();
    assert_eq!(before.ts(), Timestamp::from_unix_seconds(NOON));
    assert_eq!(before.ctid(), None);

    // From one Wednesday's noon to the next day's, 24 kWh: half of them on each leg. 30 kWh of sun in July.
    let energy =
        |name: &str| after.energy_of(name).unwrap().power.since(&before.energy_of(name).unwrap().power);
    assert_eq!(energy("S1*L1"), Some(Quantity::new(12.0, Unit::KilowattHour)));
    assert_eq!(energy("S2*L2"), Some(Quantity::new(12.0, Unit::KilowattHour)));
    assert_eq!(energy("-S3*L1"), Some(Quantity::new(30.0, Unit::KilowattHour)));
    let apparent = |name: &str| &after.apparent_of(name).unwrap().power;
    let sum = apparent("S1*L1").since(&before.apparent_of("S1*L1").unwrap().power);
    assert_eq!(sum, Some(Quantity::new(12.0, Unit::KilovoltAmpereHour)));
    assert_eq!(apparent("S1*L1").rate.unwrap().unit, Unit::VoltAmpere);

    // 120 V and 60 Hz on average, over 24 h.
    let (first, last) = (before.sensor("L1").unwrap(), after.sensor("L1").unwrap());
    let volt_hours = last.normal.since(&first.normal).unwrap();
    assert_eq!(volt_hours, Quantity::new(2880.0, Unit::VoltHour));
    assert_eq!(
        volt_hours.averaged_over(Duration::from_secs(DAY as u64)),
        Ok(Quantity::new(120.0, Unit::Volt))
    );
    let cycles = last.frequency.since(&first.frequency).unwrap();
    assert_eq!(cycles, Quantity::new(60.0 * DAY as f64, Unit::HertzSecond));
    assert_eq!(last.mean.since(&first.mean), Some(Quantity::new(0.0, Unit::VoltHour)));

    // From line to line, by either name: twice 120 V.
    let between = after.sensor("L12").unwrap();
    assert_eq!(between, after.sensor("L1-L2").unwrap());
    let volts = between.normal.since(&before.sensor("L12").unwrap().normal).unwrap();
    assert_eq!(volts, Quantity::new(5760.0, Unit::VoltHour));

    // Inside the housing there is a value that has no waveform; what is asked of one is answered all the same.
    let inside = after.sensor("Tpcb").unwrap();
    assert_eq!(inside.register_type, Some(RegisterType::Temperature));
    assert_eq!(inside.normal.rate.unwrap().unit, Unit::Celsius);
    assert_eq!((inside.normal.count, inside.mean.rate), (None, inside.normal.rate));
    assert_eq!(inside.frequency.rate, Some(Quantity::new(0.0, Unit::Hertz)));
    assert_eq!((inside.normal.cumulative(), inside.normal.since(&inside.normal)), (None, None));
}

#[tokio::test]
async fn what_goes_over_the_wire() {
    let reply = r#"{"ts": "1720612800"}"#;
    let meter = Scripted::queue([json(reply), json(reply)]);
    meter.local_values().await.unwrap();
    meter
        .local_values()
        .environment::<_, String>([])
        .voltages(["L1", "L12"])
        .sensors(["S3:S5"])
        .await
        .unwrap();
    let flags = "values&energy&apparent&rate&cumul&type&normal&mean&freq";
    assert_eq!(
        meter.connection().lines(),
        [format!("GET /local?env=all&l=all&s=all&{flags}"), format!("GET /local?l=L1,L12&s=S3:S5&{flags}")]
    );
}

#[tokio::test]
async fn names_of_pairs_and_sensors() {
    let local = read(
        r#"{"ts": "1720612800.5", "ctid": "discharging", "values": {
            "S1": {"type": "I", "rate": {"n": 0, "m": 0}, "cumul": {"n": "7200000"}},
            "L3-L1": {"rate": {"n": 400.5}, "cumul": {"n": "5"}},
            "X": {"type": "lux", "rate": {"f": 3}}
        }, "energy": {
            "S1*L1": {"rate": -12.5, "cumul": "-9223372036854775808"},
            "-S5*L1": {"rate": 5},
            "S15*(L3-L1)": {"cumul": "3600000"}
        }, "apparent": {"S1*L1": {"rate": 13}}}"#,
    )
    .await;
    assert_eq!(local.ctid(), Some(&CtidActivity::Discharging));
    let parts: Vec<_> = local.energy().iter().map(|pair| (pair.is_negative(), pair.parts())).collect();
    let expected = [(false, ("S1", "L1")), (true, ("S5", "L1")), (false, ("S15", "L3-L1"))];
    assert_eq!(parts, expected.map(|(negative, parts)| (negative, Some(parts))));
    assert_eq!(
        local.energy_of("S15*L31").unwrap().power.cumulative(),
        Some(Quantity::new(1.0, Unit::KilowattHour))
    );
    assert_eq!(local.energy_of("-S5*L1").unwrap().power.rate, Some(Quantity::new(5.0, Unit::Watt)));
    assert_eq!(local.energy_of("-S5*L1").unwrap().power.cumulative(), None);
    assert_eq!(local.apparent_of("S1*L1").unwrap().power.rate, Some(Quantity::new(13.0, Unit::VoltAmpere)));
    // 7 200 000 mAs are 2 Ah.
    let current = local.sensor("S1").unwrap();
    assert_eq!(current.normal.cumulative(), Some(Quantity::new(2.0, Unit::AmpereHour)));
    assert_eq!((current.frequency.rate, current.mean.count), (None, None));
    // Without a type, or with one that is not known, a number has no unit; a frequency always has.
    let between = local.sensor("L31").unwrap();
    assert_eq!(between.normal.rate, Some(Quantity::new(400.5, Unit::Unknown)));
    assert_eq!((between.normal.cumulative(), between.normal.count.map(i64::from)), (None, Some(5)));
    assert_eq!(local.sensor("X").unwrap().frequency.rate, Some(Quantity::new(3.0, Unit::Hertz)));

    for (error, says) in [
        (local.apparent_of("power").unwrap_err(), "there is no apparent power `power`; there are `S1*L1`"),
        (local.sensor("S2").unwrap_err(), "there is no sensor `S2`; did you mean `S1`?"),
        (
            local.energy_of("S5*L1").unwrap_err(),
            "there is no real power `S5*L1`; did you mean `S1*L1` or `-S5*L1`?",
        ),
        (
            local.apparent_of("S9*L9").unwrap_err(),
            "there is no apparent power `S9*L9`; did you mean `S1*L1`?",
        ),
    ] {
        assert_eq!(error.to_string(), says);
    }
}

#[tokio::test]
async fn a_counter_that_starts_over() {
    let reply = |counter: i64| {
        format!(r#"{{"ts": "1", "ctid": "idle", "energy": {{"S1*L1": {{"cumul": "{counter}"}}}}}}"#)
    };
    let (before, after) =
        (read(&reply(i64::MAX - 1_799_999)).await, read(&reply(i64::MIN + 1_800_000)).await);
    // 1 800 000 counts to the end and as many from the beginning: 3.6 MWs.
    let energy = after.energy()[0].power.since(&before.energy()[0].power);
    assert_eq!(energy, Some(Quantity::new(1.0, Unit::KilowattHour)));
    assert_eq!(after.ctid(), Some(&CtidActivity::Idle));
    assert_eq!(CtidActivity::from("warming"), CtidActivity::Unknown("warming".to_owned()));
}

#[tokio::test]
async fn what_is_no_reply_is_an_error() {
    for reply in ["[]", "{}", r#"{"ts": "1", "energy": {"S1*L1": {"cumul": "x"}}}"#] {
        let error = Scripted::queue([json(reply)]).local_values().await.unwrap_err();
        assert!(error.is_decode(), "{reply}: {error}");
    }
}
