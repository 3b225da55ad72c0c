//! `egauge watch --format influx`, read back from InfluxDB where it is installed.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;

use crate::support::Bench;
use crate::support::server::{Server, free_port};

struct Database(Server);

impl Database {
    /// InfluxDB 1 on loopback; `None`, with a note, where it is not installed.
    fn start() -> Option<Self> {
        let (http, backup) = (free_port(), free_port());
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().display();
        let configuration = format!(
            "reporting-disabled = true\nbind-address = \"127.0.0.1:{backup}\"\n[meta]\ndir = \"{path}/meta\"\n\
             [data]\ndir = \"{path}/data\"\nwal-dir = \"{path}/wal\"\n[http]\nbind-address = \"127.0.0.1:{http}\"\n"
        );
        Server::start(&["influxd"], "-config", http, directory, &configuration).map(Self)
    }

    /// Status and reply of a POST; `target` is a path with a query, in which `+` is a space.
    fn post(&self, target: &str, body: &str) -> (String, String) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.0.port)).unwrap();
        write!(
            stream,
            "POST {target} HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        )
        .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        let (head, body) = reply.split_once("\r\n\r\n").unwrap();
        (head.split(' ').nth(1).unwrap().to_owned(), body.to_owned())
    }
}

#[test]
fn influxdb_reads_what_watch_writes() {
    let bench = Bench::scripted(&[(
        "/register",
        r#"{"ts":"1720612800.25","registers":[{"name":"Grid","type":"P","idx":0,"did":0,"rate":-4600.5},
            {"name":"A, B=C \"x\" °","type":"V","idx":1,"did":1,"rate":120},
            {"name":"Missing","type":"P","idx":2,"did":2,"rate":null}]}"#,
    )]);
    let Some(database) = Database::start() else { return };
    assert_eq!(database.post("/query?q=CREATE+DATABASE+egauge", "").0, "200");
    let arguments = ["watch", "--format", "influx", "--count", "1", "--meter", &bench.address];
    let lines = bench.outcome(&mut bench.bare(&arguments));
    assert!(lines.code == Some(0) && lines.err.starts_with("note: Missing has no value"), "{}", lines.err);
    let (status, refusal) = database.post("/write?db=egauge", &lines.out);
    assert_eq!(status, "204", "{refusal}");
    let query = "/query?db=egauge&epoch=ns&q=SELECT+value,unit+FROM+egauge+GROUP+BY+register";
    let (status, reply) = database.post(query, "");
    assert_eq!(status, "200", "{reply}");
    // The reply may be a chunk.
    let json = &reply[reply.find('{').unwrap()..=reply.rfind('}').unwrap()];
    let json: Value = serde_json::from_str(json).unwrap();
    let series = json["results"][0]["series"].as_array().unwrap();
    let found: Vec<_> = series.iter().map(|one| (&one["tags"]["register"], &one["values"])).collect();
    let time = 1_720_612_800_250_000_000_i64;
    assert_eq!(
        found,
        [
            (&Value::from("A, B=C \"x\" °"), &serde_json::json!([[time, 120, "V"]])),
            (&Value::from("Grid"), &serde_json::json!([[time, -4600.5, "W"]])),
        ]
    );
}
