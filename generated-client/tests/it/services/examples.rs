//! The examples, run against a meter on loopback that is written with the generated server traits.

use std::sync::{Arc, Mutex};

use egauge_webapi::server::{self, Answer, Refusal, Reply, Request, Router};
use egauge_webapi::{Http, Meter, TextOr, models};
use tokio::net::TcpListener;

#[path = "../../../examples/change_hostname.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod change_hostname;
#[path = "../../../examples/first_reading.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod first_reading;
#[path = "../../../examples/other_http_stack.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod other_http_stack;
#[path = "../../../examples/scan_ctid.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod scan_ctid;
#[path = "../../../examples/waveform.rs"]
#[expect(dead_code, unreachable_pub, reason = "a program of its own, whose `main` is for people")]
mod waveform;

const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.e30.signature";

/// A value of a type that only JSON can make, as it comes from a meter.
fn value<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_str(text).unwrap()
}

/// A meter on a bench: a name, two registers, two inputs, and a sensor with swapped wires on port 3.
#[derive(Clone)]
struct Bench(Arc<Mutex<State>>);

struct State {
    hostname: String,
    /// How often the name was changed, which is its entity tag.
    changes: u32,
    /// Somebody else changes the name right after it was read.
    meddled: bool,
    /// Somebody else changes another setting right after the name was read.
    changed_elsewhere: bool,
    /// What the capture waits for before it is complete.
    polls: u32,
    scan: Option<models::CtidPortPostBody>,
    stops: u32,
}

impl Bench {
    fn new() -> Self {
        let hostname = "eGauge42".to_owned();
        Self(Arc::new(Mutex::new(State {
            hostname,
            changes: 0,
            meddled: false,
            changed_elsewhere: false,
            polls: 0,
            scan: None,
            stops: 0,
        })))
    }

    /// Serves it; gives its address and a client of it.
    async fn serve(&self) -> (String, Meter<Http>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let router = Router::new()
            .mount(server::register(self.clone()))
            .mount(server::config::net(self.clone()))
            .mount(server::capture(self.clone()))
            .mount(server::ctid(self.clone()));
        tokio::spawn(async move {
            axum::serve(listener, axum::Router::new().nest_service("/api", router)).await.unwrap();
        });
        let meter = Meter::builder(&address).token(TOKEN).build().unwrap();
        (address, meter)
    }
}

impl server::Register for Bench {
    async fn get(
        &self,
        _: &Request,
        query: server::RegisterGetQuery,
    ) -> Reply<TextOr<models::RegisterGetReply>> {
        if !query.rate {
            return Err(Refusal::meter_error("no rate was asked for"));
        }
        let reply = r#"{"ts": "1700000000.25", "registers": [
            {"name": "Grid", "type": "P", "idx": 0, "did": 0, "rate": -2400.6},
            {"name": "L1", "type": "V", "idx": 1, "did": 1, "rate": 229.875},
            {"name": "use", "type": "P", "idx": 2, "formula": "+\"Grid\"+\"Solar\""},
            {"name": "Solar", "type": "P", "idx": 3, "did": 2, "rate": 3000},
            {"name": "Odd", "type": "P", "idx": 4, "did": 3}]}"#;
        Ok(TextOr::Value(value(reply)).into())
    }
}

impl server::config::Net for Bench {
    async fn hostname_get(&self, _: &Request) -> Reply<String> {
        let mut state = self.0.lock().unwrap();
        let answer = Answer::new(state.hostname.clone()).etag(state.changes.to_string());
        if std::mem::take(&mut state.changed_elsewhere) {
            state.changes += 1;
        }
        if std::mem::take(&mut state.meddled) {
            (state.hostname, state.changes) = ("theirs".to_owned(), state.changes + 1);
        }
        Ok(answer)
    }

    async fn hostname_put(&self, request: &Request, body: String) -> Reply<models::StatusObject> {
        let mut state = self.0.lock().unwrap();
        let tag = request.headers().get("if-match").and_then(|tag| tag.to_str().ok());
        if tag != Some(&format!("\"{}\"", state.changes)) {
            return Err(Refusal::precondition_failed("changed meanwhile"));
        }
        (state.hostname, state.changes) = (body, state.changes + 1);
        Ok(value::<models::StatusObject>(r#"{"status": "OK"}"#).into())
    }
}

impl server::Capture for Bench {
    async fn get(&self, _: &Request, query: server::CaptureGetQuery) -> Reply<models::CaptureGetReply> {
        let mut state = self.0.lock().unwrap();
        state.polls += 1;
        let reply = match (query.channel_info, query.cookie, state.polls) {
            (true, ..) => {
                r#"{"channels": {"0": {"name": "L1", "unit": "V"}, "4": {"name": "L2", "unit": "V"}}}"#
            }
            (_, Some(None), _) if query.channel == [0, 4] && query.duration == Some(0.05) => {
                r#"{"state": "armed", "cookie": 1875353535}"#
            }
            (_, Some(Some(1_875_353_535)), 0..5) => r#"{"state": "capturing", "count": 1, "max_count": 4}"#,
            // It recorded channel 2 as well.
            (_, Some(Some(1_875_353_535)), _) => {
                r#"{"state": "full", "ts_freq": 1000, "first_sample": "1619637288.061", "ch_mask": [21, 0],
                    "r": [{"t": 77, "d": [-1]}, {"t": 2, "d": [9, 0.5], "trigger": true}, {"t": 1, "d": [1, 9, 0.25]}]}"#
            }
            _ => return Err(Refusal::meter_error(format!("unexpected: {query:?}"))),
        };
        Ok(value::<models::CaptureGetReply>(reply).into())
    }
}

impl server::Ctid for Bench {
    async fn port_post(
        &self,
        _: &Request,
        _port: u64,
        body: models::CtidPortPostBody,
    ) -> Reply<models::StatusObject> {
        self.0.lock().unwrap().scan = Some(body);
        Ok(value::<models::StatusObject>(r#"{"status": "OK"}"#).into())
    }

    async fn port_get(
        &self,
        _: &Request,
        port: u64,
        query: server::CtidPortGetQuery,
    ) -> Reply<models::CtidPortGetReply> {
        let scan = self.0.lock().unwrap().scan.clone();
        let scan = scan.filter(|scan| port == 3 && query.tid == Some(scan.tid.into()));
        let reply = match scan.filter(|scan| scan.polarity.as_str() == "-") {
            Some(scan) => format!(
                r#"{{"port": 3, "tid": {}, "mfgid": 1, "model": "CTA50", "sn": 7, "polarity": "-"}}"#,
                scan.tid
            ),
            None => "{}".to_owned(),
        };
        Ok(value::<models::CtidPortGetReply>(&reply).into())
    }

    async fn stop_post(&self, request: &Request) -> Reply<models::StatusObject> {
        assert_eq!(request.body(), "{}");
        self.0.lock().unwrap().stops += 1;
        Ok(value::<models::StatusObject>(r#"{"status": "OK"}"#).into())
    }
}

/// What an example prints.
macro_rules! output {
    ($example:ident, $($argument:expr),*) => {{
        let mut out = Vec::new();
        $example::run($($argument,)* &mut out).await.unwrap();
        String::from_utf8(out).unwrap()
    }};
}

#[tokio::test(start_paused = true)]
async fn first_reading_shows_rates() {
    let (_, meter) = Bench::new().serve().await;
    let expected = "\
the house uses 599.4 W
Grid                      -2401 W
L1                        229.9 V
use                       599.4 W
Solar                      3000 W
Odd                  the meter gives no rate of it; check the device that it is read from
";
    assert_eq!(output!(first_reading, &meter), expected);
}

#[tokio::test(start_paused = true)]
async fn change_hostname_minds_others() {
    let bench = Bench::new();
    let (_, meter) = bench.serve().await;
    assert_eq!(output!(change_hostname, &meter, "lab"), "it was eGauge42\nnow it is lab\n");
    // Another setting is none of this one's business, though it makes the tag stale.
    bench.0.lock().unwrap().changed_elsewhere = true;
    assert_eq!(output!(change_hostname, &meter, "hall"), "it was lab\nnow it is hall\n");
    bench.0.lock().unwrap().meddled = true;
    let expected = "it was hall\nsomebody else just changed it to theirs; nothing was done\n";
    assert_eq!(output!(change_hostname, &meter, "mine"), expected);
}

#[tokio::test(start_paused = true)]
async fn waveform_prints_the_inputs() {
    let (_, meter) = Bench::new().serve().await;
    let expected = "input,unit,seconds,value\nL1,V,-0.002,-1\nL1,V,0.001,1\nL2,V,0,0.5\nL2,V,0.001,0.25\n";
    assert_eq!(output!(waveform, &meter), expected);
}

#[tokio::test(start_paused = true)]
async fn scan_ctid_finds_sensors() {
    let bench = Bench::new();
    let (_, meter) = bench.serve().await;
    let expected =
        "port 3: CTA50, serial number 7\nit answers at negative polarity only: are its wires swapped?\n";
    assert_eq!(output!(scan_ctid, &meter, 3), expected);
    assert_eq!(output!(scan_ctid, &meter, 4), "port 4: no CTid sensor\n");
    assert_eq!(bench.0.lock().unwrap().stops, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn other_http_stack_carries_calls() {
    let bench = Bench::new();
    let (address, _) = bench.serve().await;
    let printed = tokio::task::spawn_blocking(move || {
        let mut out = Vec::new();
        other_http_stack::run(&address, &mut out).unwrap();
        String::from_utf8(out).unwrap()
    });
    assert_eq!(printed.await.unwrap(), "eGauge42\n");
}
