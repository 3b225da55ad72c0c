//! `/ctid`: the sensors' own data. On port 3 there is a sensor, wired rightly, and read when the meter was installed;
//! nothing is plugged into the other ports.
//!
//! A scan finds the sensor within 1.2 s at positive polarity; where there is nothing to be found it gives up after 5 s,
//! and what was stored of the port is gone.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::clock::SECOND;
use super::house::House;
use super::local::INPUTS;
use egauge_webapi::models::{
    CTidInfoObject, CTidInfoPolarity, CtidGetReply, CtidPortGetReply, CtidPortPostBody, CtidPortPostBodyOp,
    CtidPortPostBodyPolarity, CtidPutBody, EmptyObject, StatusObject,
};
use egauge_webapi::server::{self, CtidPortGetQuery, Refusal, Reply, Request};
use egauge_webapi::{Json, Map, Timestamp};

/// The port with the sensor.
const PORT: u64 = 3;
/// How long a scan takes that finds something.
const FOUND: i64 = 1_200_000_000;
/// How long a scan takes that finds nothing.
const GIVEN_UP: i64 = 5 * SECOND;
/// How long the light blinks unless a client stops it.
const FLASH: i64 = 30 * 60 * SECOND;

/// `/ctid` of a house. Copies are the same.
#[derive(Clone, Debug)]
pub struct Ports {
    house: House,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    stored: BTreeMap<u64, CTidInfoObject>,
    running: Option<Operation>,
}

/// What goes on; it is one thing at a time.
#[derive(Debug)]
struct Operation {
    port: u64,
    tid: u64,
    /// When it is over, in nanoseconds since 1970.
    end: i64,
    /// The polarity of a scan.
    scan: Option<CTidInfoPolarity>,
}

impl Ports {
    /// The ports of this house's meter.
    pub fn new(house: &House) -> Self {
        let mut state = State::default();
        state.stored.insert(PORT, sensor(1, CTidInfoPolarity::Plus, house.history().created()));
        Self { house: house.clone(), state: Arc::new(Mutex::new(state)) }
    }

    /// The state as it is now: what is over has come to its end.
    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it holds the lock.
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let now = self.house.clock().now_nanos();
        if let Some(over) = state.running.take_if(|running| running.end <= now) {
            match over.scan {
                Some(CTidInfoPolarity::Plus) if over.port == PORT => {
                    state.stored.insert(PORT, sensor(over.tid, CTidInfoPolarity::Plus, over.end));
                }
                Some(_) => drop(state.stored.remove(&over.port)),
                None => {}
            }
        }
        state
    }

    /// What is stored when a client says so, which may leave out where it comes from.
    fn completed(&self, mut info: CTidInfoObject) -> CTidInfoObject {
        info.error = None;
        info.tid.get_or_insert(0);
        let now = self.house.clock().now();
        info.ts.get_or_insert(now);
        info
    }
}

impl server::Ctid for Ports {
    async fn get(&self, _request: &Request) -> Reply<CtidGetReply> {
        let reply = filled!(CtidGetReply { info: Some(self.state().stored.values().cloned().collect()) });
        Ok(reply.into())
    }

    async fn put(&self, _request: &Request, body: CtidPutBody) -> Reply<StatusObject> {
        let mut stored = BTreeMap::new();
        for info in body.info.unwrap_or_default() {
            check(info.port)?;
            stored.insert(info.port, self.completed(info));
        }
        // The vendor's client counts on it that ports which are not listed lose theirs.
        self.state().stored = stored;
        done()
    }

    async fn port_get(
        &self,
        _request: &Request,
        port: u64,
        query: CtidPortGetQuery,
    ) -> Reply<CtidPortGetReply> {
        check(port)?;
        let state = self.state();
        let runs = |running: &Operation| running.port == port && Some(running.tid) == query.tid;
        let reply = if state.running.as_ref().is_some_and(runs) {
            let status = filled!(StatusObject { status: Some("Operation is in progress.".to_owned()) });
            CtidPortGetReply::Status(status)
        } else {
            match state.stored.get(&port) {
                Some(info) => CtidPortGetReply::CTidInfo(info.clone()),
                None => CtidPortGetReply::Empty(EmptyObject::default()),
            }
        };
        Ok(reply.into())
    }

    async fn port_put(&self, _request: &Request, port: u64, body: CTidInfoObject) -> Reply<StatusObject> {
        check(port)?;
        if body.port != port {
            return Err(Refusal::meter_error(format!("the data are of port {}, not {port}", body.port)));
        }
        let info = self.completed(body);
        self.state().stored.insert(port, info);
        done()
    }

    async fn port_post(&self, _request: &Request, port: u64, body: CtidPortPostBody) -> Reply<StatusObject> {
        check(port)?;
        let polarity = match body.polarity {
            CtidPortPostBodyPolarity::Plus => CTidInfoPolarity::Plus,
            CtidPortPostBodyPolarity::Minus => CTidInfoPolarity::Minus,
            other => {
                return Err(Refusal::meter_error(format!("there is no polarity `{other}`")));
            }
        };
        let (takes, scan) = match body.op {
            CtidPortPostBodyOp::Flash => (FLASH, None),
            CtidPortPostBodyOp::Scan if port == PORT && polarity == CTidInfoPolarity::Plus => {
                (FOUND, Some(polarity))
            }
            CtidPortPostBodyOp::Scan => (GIVEN_UP, Some(polarity)),
            other => {
                return Err(Refusal::meter_error(format!("there is no operation `{other}`")));
            }
        };
        let mut state = self.state();
        if let Some(running) = &state.running {
            return Err(Refusal::meter_error(format!("CTid is busy with port {}", running.port)));
        }
        let end = self.house.clock().now_nanos().saturating_add(takes);
        state.running = Some(Operation { port, tid: body.tid.into(), end, scan });
        drop(state);
        done()
    }

    async fn port_delete(&self, _request: &Request, port: u64) -> Reply<StatusObject> {
        check(port)?;
        let mut state = self.state();
        state.stored.remove(&port);
        state.running.take_if(|running| running.port == port);
        drop(state);
        done()
    }

    async fn stop_post(&self, _request: &Request) -> Reply<StatusObject> {
        self.state().running = None;
        done()
    }
}

fn check(port: u64) -> Result<(), Refusal> {
    if (1..=INPUTS).contains(&port) {
        Ok(())
    } else {
        Err(Refusal::meter_error(format!("there is no port {port}; this meter has {INPUTS}")))
    }
}

fn done() -> Reply<StatusObject> {
    // Clients wait for exactly this word.
    let status = Some("OK".to_owned());
    Ok(filled!(StatusObject { status }).into())
}

/// The sensor's data sheet: a current transformer for 100 A.
fn sensor(tid: u64, polarity: CTidInfoPolarity, read_at: i64) -> CTidInfoObject {
    let number = |value: f64| serde_json::Number::from_f64(value).map_or(Json::Null, Json::Number);
    let point = |v: f64, a: f64| Json::Object(Map::from([("v", number(v)), ("a", number(a))]));
    let cal = Map::from([
        ("1.5", point(0.21, 0.4)),
        ("5.0", point(0.13, 0.25)),
        ("15.0", point(0.06, 0.12)),
        ("50.0", point(0.01, 0.03)),
    ]);
    let params = Map::from([
        ("size", number(19.0)),
        ("i", number(100.0)),
        ("v", number(0.333)),
        ("a", number(1.5)),
        ("tv", number(0.0)),
        ("ta", number(0.0)),
        ("cal", Json::Object(cal)),
    ]);
    CTidInfoObject::new(0, "SIM-100", PORT, 4711)
        .k(0)
        .version(4)
        .tid(tid)
        .ts(Timestamp::from_unix_nanos(read_at))
        .polarity(polarity)
        .rsrc(176.0)
        .rload(1e7)
        .params(params)
}
