//! The example for MQTT, with the broker mosquitto where it is installed.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use egauge_webapi::Meter;
use rumqttc::MqttOptions;
use serde_json::Value;
use tokio::runtime::Runtime;

use crate::support::server::{Server, free_port};
use crate::support::{Bench, NOON};

#[path = "../../examples/mqtt.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod example;

struct Broker(Server);

impl Broker {
    /// A broker on loopback; `None`, with a note, where mosquitto is not installed.
    fn start() -> Option<Self> {
        let port = free_port();
        let is_installed =
            Command::new("mosquitto_sub").arg("--help").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if is_installed.is_err() {
            eprintln!("skipped: the clients of mosquitto are not installed");
            return None;
        }
        let configuration = format!("listener {port} 127.0.0.1\nallow_anonymous true\n");
        let directory = tempfile::tempdir().unwrap();
        // Debian has it in a directory for administrators.
        let paths = ["mosquitto", "/usr/sbin/mosquitto"];
        Server::start(&paths, "-c", port, directory, &configuration).map(Self)
    }

    /// The first messages that the broker sends for a topic, those that it retains, as topic and payload.
    fn retained(&self, topic: &str, count: usize) -> Vec<(String, String)> {
        let output = Command::new("mosquitto_sub")
            .args([
                "-h",
                "127.0.0.1",
                "-p",
                &self.0.port.to_string(),
                "-t",
                topic,
                "-F",
                "%t\t%p",
                "-W",
                "20",
            ])
            .args(["-C", &count.to_string()])
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        let message =
            |line: &str| line.split_once('\t').map(|(topic, text)| (topic.to_owned(), text.to_owned()));
        text.lines().filter_map(message).collect()
    }

    /// Waits until the status of the meter `cabin` is this.
    fn wait_for(&self, status: &str) {
        let begin = Instant::now();
        while self.retained("egauge/cabin/status", 1).first().is_none_or(|(_, found)| found != status) {
            assert!(begin.elapsed() < Duration::from_secs(30), "the status is not {status}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    fn options(&self) -> MqttOptions {
        MqttOptions::new("test", "127.0.0.1", self.0.port)
    }
}

#[test]
fn registers_are_retained_topics() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800","registers":[{"name":"Grid","type":"P","idx":0,"did":0,"rate":-4600},
            {"name":"A/B +#%","type":"V","idx":1,"did":1,"rate":120.5}]}"#,
    )]);
    let Some(broker) = Broker::start() else { return };
    let meter = Meter::builder(&bench.address).build().unwrap();
    let runtime = Runtime::new().unwrap();
    runtime
        .block_on(example::run(&meter, broker.options(), "cabin", Duration::from_millis(1), Some(2)))
        .unwrap();
    assert_eq!(bench.count("/register"), 2);
    let mut found = broker.retained("egauge/#", 3);
    found.sort();
    let [odd, grid, status] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(status, &("egauge/cabin/status".to_owned(), "offline".to_owned()));
    assert_eq!((odd.0.as_str(), grid.0.as_str()), ("egauge/cabin/A%2FB %2B%23%25", "egauge/cabin/Grid"));
    let [odd, grid] = [odd, grid].map(|(_, text)| serde_json::from_str::<Value>(text).unwrap());
    assert_eq!(grid, serde_json::json!({"value": -4600.0, "unit": "W", "time_unix": NOON}));
    assert_eq!((odd["value"].as_f64(), odd["unit"].as_str()), (Some(120.5), Some("V")));
}

#[test]
fn a_broken_connection_is_offline() {
    let bench = Bench::new();
    let Some(broker) = Broker::start() else { return };
    let meter = Meter::builder(&bench.address).credentials("owner", "default").build().unwrap();
    let runtime = Runtime::new().unwrap();
    let options = broker.options();
    runtime
        .spawn(async move { example::run(&meter, options, "cabin", Duration::from_millis(100), None).await });
    broker.wait_for("online");
    // As if the program were killed.
    drop(runtime);
    broker.wait_for("offline");
}

#[test]
fn a_broker_that_does_not_answer_is_an_error() {
    let bench = Bench::new();
    let meter = Meter::builder(&bench.address).credentials("owner", "default").build().unwrap();
    let options = MqttOptions::new("test", "127.0.0.1", 1);
    let runtime = Runtime::new().unwrap();
    let run = example::run(&meter, options, "cabin", Duration::from_millis(1), Some(1));
    assert!(runtime.block_on(run).is_err());
    assert_eq!(bench.count("/register"), 0);
}
