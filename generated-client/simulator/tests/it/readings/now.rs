//! What registers measure now: the simulated house, and meters that answer oddly.

use crate::meter_box::{NOON, User, at_noon};
use crate::scripted::{Answer, Scripted, json};
use egauge_webapi::models::RegisterGetReply;
use egauge_webapi::services::readings::{NoValue, Readings, ReadingsError};
use egauge_webapi::services::units::{Currency, Quantity, RegisterType, Unit};
use egauge_webapi::{ErrorKind, Meter, TextOr, Timestamp};

async fn read(reply: &str) -> Result<Readings, ReadingsError> {
    Scripted::queue([json(reply)]).readings().await
}

fn watts(readings: &Readings, name: &str) -> f64 {
    let quantity = readings.get(name).unwrap().quantity;
    assert_eq!(quantity.unit, Unit::Watt);
    quantity.value
}

#[tokio::test]
async fn the_house_at_noon() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let now = user.client().readings().await.unwrap();
    assert_eq!(now.ts(), Timestamp::from_unix_seconds(NOON));
    user.step(60_000);
    let later = user.client().readings().await.unwrap();
    assert_eq!(later.ts(), Timestamp::from_unix_seconds(NOON + 60));
    // On a Wednesday at noon the house takes 600 W, and in July the sun gives 150 thousandths of 30 kWh in that hour.
    // From one minute to the next that flutters, and an even minute and the one after it make up for each other.
    let average = |name| f64::midpoint(watts(&now, name), watts(&later, name));
    assert_eq!((average("Solar"), average("gen")), (4500.0, 4500.0));
    assert_eq!((average("Grid"), average("use")), (600.0 - 4500.0, 600.0));
    for readings in [&now, &later] {
        assert_eq!(watts(readings, "use"), watts(readings, "Grid") + watts(readings, "Solar"));
        let virtuals: Vec<&str> = readings
            .iter()
            .filter(|reading| reading.is_virtual())
            .map(|reading| reading.name.as_str())
            .collect();
        assert_eq!(virtuals, ["use", "gen"]);
        assert_eq!((readings.len(), readings.without_value().len()), (11, 0));
    }
    let usage = now.get("use").unwrap();
    assert_eq!(usage.formula.as_ref().unwrap().to_string(), r#"+"Grid"+"Solar""#);
    assert_eq!((usage.register_type.as_str(), usage.did), ("P", None));
    let units: Vec<String> = now.iter().map(|reading| reading.quantity.unit.to_string()).collect();
    assert_eq!(units, ["W", "W", "W", "W", "V", "V", "A", "A", "A", "Hz", "°C"]);
    // 23 °C in July, and 3.5 °C more at noon; it flutters by a tenth of a degree.
    let temperature = now.get("env.Temperature").unwrap().quantity;
    assert!((temperature.value - 26.5).abs() <= 0.1, "{temperature}");
    assert_eq!((now.get("Grid").unwrap().idx, now.get("Grid").unwrap().did), (2, Some(0)));
}

#[tokio::test]
async fn some_registers_in_their_order() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let readings = user.client().readings().registers(["use", "L1"]).await.unwrap();
    let names: Vec<&str> = readings.iter().map(|reading| reading.name.as_str()).collect();
    assert_eq!(names, ["use", "L1"]);
    assert!(!readings.is_empty() && readings.into_iter().count() == 2);

    let error = user.client().readings().registers(["use", "gird"]).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no register `gird`; did you mean `Grid`?");
    let error = user.client().readings().registers(["temperature"]).await.unwrap_err();
    assert_eq!(error.to_string(), "there is no register `temperature`; did you mean `env.Temperature`?");
    let ReadingsError::NotFound(error) = user.client().readings().registers(["L"]).await.unwrap_err() else {
        panic!("it is not there");
    };
    assert_eq!(
        (error.name.as_str(), error.near.as_slice()),
        ("L", ["L1".to_owned(), "L2".to_owned()].as_slice())
    );
    let error = user.client().readings().registers(["battery"]).await.unwrap_err().to_string();
    assert!(error.starts_with("there is no register `battery`; there are `use`, `gen`, `Grid`, "), "{error}");
    assert!(user.client().readings().registers::<_, String>([]).await.unwrap().is_empty());
}

/// As a meter of another firmware may answer.
const ODD: &str = r#"{"ts": "1720612800.25", "registers": [
    {"name": "use", "type": "P", "idx": 0, "formula": "\"Grid\" + MAX(Solar, 0)"},
    {"name": "lost", "type": "P", "idx": 1, "formula": "+\"Garage\""},
    {"name": "bad", "type": "P", "idx": 2, "formula": "Grid*2"},
    {"name": "ready", "type": "P", "idx": 3, "formula": "?", "rate": 7},
    {"name": "none", "type": "P", "idx": 4, "formula": ""},
    {"name": "Grid", "type": "P", "idx": 5, "did": 0, "rate": 1234.5},
    {"name": "Solar", "type": "P", "idx": 6, "did": 1, "rate": -4},
    {"name": "Reactive", "type": "PQ", "idx": 7, "did": 2, "rate": 55},
    {"name": "Remote", "type": "P", "idx": 8, "did": 3},
    {"name": "Light", "type": "lux", "idx": 9, "did": 4, "rate": 800},
    {"name": "Cost", "type": "$", "idx": 10, "did": 5, "rate": 0.0001}
]}"#;

#[tokio::test]
async fn one_register_that_cannot_be_read_leaves_the_others_readable() {
    let meter = Scripted::queue([json(ODD)]);
    let readings = meter.readings().currency(Currency::new("€").unwrap()).await.unwrap();
    assert_eq!(meter.connection().lines(), ["GET /register?rate&virtual=formula"]);
    // 1234.5 W, and of the sun no less than 0.
    assert_eq!(watts(&readings, "use"), 1234.5);
    assert_eq!((watts(&readings, "ready"), watts(&readings, "none")), (7.0, 0.0));
    assert_eq!(readings.get("Reactive").unwrap().quantity, Quantity::new(55.0, Unit::Var));
    let light = readings.get("Light").unwrap();
    assert_eq!(light.register_type, RegisterType::Unknown("lux".to_owned()));
    assert_eq!(light.quantity, Quantity::new(800.0, Unit::Unknown));
    assert_eq!(readings.get("Cost").unwrap().quantity.scaled().to_string(), "0.36 €/h");

    let without: Vec<&str> = readings.without_value().map(|(name, _)| name).collect();
    assert_eq!(without, ["lost", "bad", "Remote"]);
    for (name, says) in [
        ("lost", "the register `lost` has no value: the formula needs the register `Garage`"),
        ("bad", "the register `bad` has no value: not a formula: `Grid*2`"),
        ("Remote", "the register `Remote` has no value: the meter gives no rate of it"),
    ] {
        let error = readings.get(name).unwrap_err();
        assert!(
            matches!(error, ReadingsError::NoValue { .. }) && error.to_string().starts_with(says),
            "{error}"
        );
    }
    assert_eq!(readings.without_value().last(), Some(("Remote", &NoValue::NotMeasured)));
    // A name that is near one without a value is near nevertheless.
    let error = readings.get("remote").unwrap_err().to_string();
    assert_eq!(error, "there is no register `remote`; did you mean `Remote`?");
}

#[tokio::test]
async fn readings_are_a_table_and_json() {
    let readings = read(ODD).await.unwrap();
    let table = "\
use           1.234 kW
ready              7 W
none               0 W
Grid          1.234 kW
Solar             -4 W
Reactive        55 var
Light            800 ?
Cost          0.36 $/h
lost                 -  the formula needs the register `Garage`, which has no value here
";
    assert!(readings.to_string().starts_with(table), "{readings}");
    assert_eq!(readings.to_string().lines().count(), 8 + 3);
    let json = serde_json::to_value(&readings).unwrap();
    assert_eq!(json["ts"], "1720612800.25");
    assert_eq!(
        json["readings"][3],
        serde_json::json!({"name": "Grid", "type": "P", "value": 1234.5, "unit": "W"})
    );
    // Those without a value are there, with the reason.
    assert_eq!(json["readings"].as_array().unwrap().len(), 8 + 3);
    assert_eq!(
        (&json["readings"][10]["name"], &json["readings"][10]["value"]),
        (&"Remote".into(), &serde_json::Value::Null)
    );
    assert!(json["readings"][10]["why"].as_str().unwrap().starts_with("the meter gives no rate of it"));
}

#[tokio::test]
async fn what_is_no_list_of_registers_is_refused() {
    for reply in [r#"{"current": "17", "result": false}"#, "[]", r#"{"registers": []}"#] {
        let error = read(reply).await.unwrap_err();
        assert!(matches!(error, ReadingsError::Unreadable(_)), "{reply}: {error}");
        assert!(error.to_string().starts_with("the reply to GET /register cannot be read: "), "{error}");
    }
    let error = read(r#"{"error": "no"}"#).await.unwrap_err();
    assert!(matches!(&error, ReadingsError::Call(error) if error.kind() == ErrorKind::Meter), "{error}");
    let lost = Scripted::queue([Answer::Lost]).readings().await.unwrap_err();
    assert!(matches!(lost, ReadingsError::Call(error) if error.kind() == ErrorKind::Transport));
    let nothing = read(r#"{"ts": "5"}"#).await.unwrap();
    assert_eq!(nothing.get("Grid").unwrap_err().to_string(), "there is no register `Grid`, nor any other");
}

#[test]
fn without_a_client_there_is_a_request_and_a_reply() {
    let meter = Meter::detached("http://meter.example").unwrap();
    let request = meter.readings().registers(["Grid"]);
    let uri = request.call().request().unwrap().uri().clone();
    assert_eq!(uri, "http://meter.example/api/register?rate&virtual=formula");
    let reply = request.call().decode(&http::Response::new(ODD)).unwrap();
    assert_eq!(
        request.read(reply).unwrap().iter().next().unwrap().quantity,
        Quantity::new(1234.5, Unit::Watt)
    );
    let text = TextOr::<RegisterGetReply>::Text("Date & Time".to_owned());
    assert!(matches!(request.read(text), Err(ReadingsError::Unreadable(_))));
}

#[tokio::test]
async fn a_request_can_be_awaited_elsewhere() {
    let user = User::owner(at_noon().build().unwrap()).await;
    let readings = tokio::spawn(user.client().readings().into_future()).await.unwrap().unwrap();
    assert_eq!(readings.len(), 11);
}

#[test]
fn a_program_without_a_runtime_reads_too() {
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            tell.send(listener.local_addr().unwrap()).unwrap();
            let meter = at_noon().build().unwrap();
            axum::serve(listener, axum::Router::new().fallback_service(meter)).await.unwrap();
        });
    });
    let address = format!("http://{}", told.recv().unwrap());
    let meter = Meter::builder(address).credentials("owner", "default").build_blocking().unwrap();
    let readings = meter.readings().registers(["Grid", "Solar", "use"]).send().unwrap();
    assert_eq!(watts(&readings, "use"), watts(&readings, "Grid") + watts(&readings, "Solar"));
    let voltage = meter.local_values().voltages(["L1"]).send().unwrap();
    assert_eq!(voltage.sensor("L1").unwrap().normal.rate.unwrap().unit, Unit::Volt);
}
