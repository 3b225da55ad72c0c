//! Publishes what the registers of a meter measure to an MQTT broker, every ten seconds:
//!
//! ```sh
//! export EGAUGE_METER=http://192.168.1.50 EGAUGE_USER=owner EGAUGE_PASSWORD=..
//! cargo run --package egauge --example mqtt -- 127.0.0.1:1883 cabin
//! ```
//!
//! Each register has a retained topic such as `egauge/cabin/Grid`, with a payload such as
//! `{"value":-4600,"unit":"W","time_unix":1720612800}`. The topic `egauge/cabin/status` is `online` or `offline`.
//! `MQTT_USER` and `MQTT_PASSWORD` are the login at the broker, if it needs one.

use std::env;
use std::error::Error;
use std::time::Duration;

use egauge_webapi::services::readings::{Reading, Readings, ReadingsError};
use egauge_webapi::{Json, Meter};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use rumqttc::{AsyncClient, Event, EventLoop, Incoming, LastWill, MqttOptions, Outgoing, QoS};

pub type Failure = Box<dyn Error + Send + Sync>;

/// What a level of a topic cannot contain.
const RESERVED: &AsciiSet = &CONTROLS.add(b'%').add(b'/').add(b'+').add(b'#');

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let mut arguments = env::args().skip(1);
    let broker = arguments.next().ok_or("give the broker as HOST:PORT")?;
    let name = arguments.next().unwrap_or_else(|| "meter".to_owned());
    let (host, port) = broker.rsplit_once(':').ok_or("give the broker as HOST:PORT")?;
    let mut options = MqttOptions::new(format!("egauge-{name}"), host, port.parse()?);
    if let (Ok(user), Ok(password)) = (env::var("MQTT_USER"), env::var("MQTT_PASSWORD")) {
        options.set_credentials(user, password);
    }
    let mut meter = Meter::builder(env::var("EGAUGE_METER").map_err(|_| "set EGAUGE_METER")?);
    if let Ok(user) = env::var("EGAUGE_USER") {
        meter = meter.credentials(user, env::var("EGAUGE_PASSWORD").map_err(|_| "set EGAUGE_PASSWORD")?);
    }
    run(&meter.build()?, options, &name, Duration::from_secs(10), None).await
}

/// Publishes readings until Ctrl-C, or so many of them.
pub async fn run(
    meter: &Meter,
    mut options: MqttOptions,
    name: &str,
    interval: Duration,
    count: Option<u64>,
) -> Result<(), Failure> {
    let root = format!("egauge/{}", utf8_percent_encode(name, RESERVED));
    let status = format!("{root}/status");
    // The broker publishes this when the connection breaks.
    options.set_last_will(LastWill::new(&status, "offline", QoS::AtLeastOnce, true));
    let (client, mut events) = AsyncClient::new(options, 10);
    // A broker that is absent, or refuses the login, ends the program at its start only.
    while !matches!(events.poll().await?, Event::Incoming(Incoming::ConnAck(_))) {}
    let connection = tokio::spawn(keep_connected(events));
    let publishing = async {
        let mut ticks = tokio::time::interval(interval);
        let mut done = 0;
        while count.is_none_or(|count| done < count) {
            ticks.tick().await;
            match meter.readings().await {
                Ok(readings) => publish(&client, &root, &readings).await?,
                Err(ReadingsError::Call(error)) if error.is_retryable() => {
                    eprintln!("{error}");
                    client.publish(&status, QoS::AtLeastOnce, true, "offline").await?;
                }
                Err(error) => return Err(error.into()),
            }
            done += 1;
        }
        Ok::<(), Failure>(())
    };
    let done = tokio::select! {
        done = publishing => done,
        _ = tokio::signal::ctrl_c() => Ok(()),
    };
    client.publish(&status, QoS::AtLeastOnce, true, "offline").await?;
    client.disconnect().await?;
    connection.await?;
    done
}

/// Sends what is published, and connects again after an error, until the client disconnects.
async fn keep_connected(mut events: EventLoop) {
    loop {
        match events.poll().await {
            Ok(Event::Outgoing(Outgoing::Disconnect)) => return,
            Ok(_) => {}
            Err(error) => {
                eprintln!("{error}");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
}

async fn publish(client: &AsyncClient, root: &str, readings: &Readings) -> Result<(), Failure> {
    let time = readings.ts().unix_seconds();
    for reading in readings.iter().filter(|reading| reading.quantity.value.is_finite()) {
        let topic = format!("{root}/{}", utf8_percent_encode(&reading.name, RESERVED));
        client.publish(topic, QoS::AtLeastOnce, true, payload(reading, time)).await?;
    }
    client.publish(format!("{root}/status"), QoS::AtLeastOnce, true, "online").await?;
    Ok(())
}

fn payload(reading: &Reading, time: i64) -> String {
    let payload: Json = [
        ("value", Json::from(reading.quantity.value)),
        ("unit", Json::from(reading.quantity.unit.to_string())),
        ("time_unix", Json::from(time)),
    ]
    .into_iter()
    .collect();
    payload.to_string()
}
