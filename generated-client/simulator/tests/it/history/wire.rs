//! The registers of a simulated house over a connection that keeps a log and can be tampered with; no socket.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use egauge_simulator::house::HouseBuilder;
use egauge_simulator::register::Registers;
use egauge_simulator::{Clock, House};
use egauge_webapi::runtime::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging};
use egauge_webapi::server::{self, Router};
use egauge_webapi::services::history::{HistoryError, HistoryRequest, HistoryStream, Row};
use egauge_webapi::{Detached, Meter, Timestamp};
use http::Response;
use http_body_util::{BodyExt, Full};
use percent_encoding::percent_decode_str;
use tower_service::Service;

/// Wednesday, 2024-07-10 12:00:00 UTC.
pub const NOON: i64 = 1_720_612_800;
pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 3600;
pub const DAY: i64 = 86_400;
/// Tuesday, 2024-07-09 00:00:00 UTC.
pub const TUESDAY: i64 = NOON - DAY - 12 * HOUR;
/// Saturday, 2024-06-01 00:00:00 UTC.
pub const JUNE: i64 = 1_717_200_000;
/// Monday, 2024-07-01 00:00:00 UTC.
pub const JULY: i64 = 1_719_792_000;

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_unix_seconds(second)
}

pub fn seconds(seconds: i64) -> Duration {
    Duration::from_secs(seconds.unsigned_abs())
}

/// A house at noon, its clock standing.
pub fn house() -> HouseBuilder {
    House::builder().seed(7).clock(Clock::standing_at(at(NOON)))
}

/// What becomes of a reply on its way: the number of the request from 0, its path and query, and the reply.
type Tamper = dyn Fn(usize, &str, Response<Vec<u8>>) -> Option<Response<Vec<u8>>> + Send + Sync;

/// A connection to the registers of a house.
#[derive(Clone)]
pub struct Wire {
    address: Detached,
    router: Router,
    log: Arc<Mutex<Vec<String>>>,
    tamper: Arc<Tamper>,
    /// How long a reply may be before it is too late, in bytes.
    in_time: usize,
}

impl Wire {
    pub fn meter(house: HouseBuilder) -> Meter<Self> {
        Self::tampered(house, |_, _, reply| Some(reply))
    }

    /// A connection that is lost where `tamper` gives nothing.
    pub fn tampered(
        house: HouseBuilder,
        tamper: impl Fn(usize, &str, Response<Vec<u8>>) -> Option<Response<Vec<u8>>> + Send + Sync + 'static,
    ) -> Meter<Self> {
        Self::limited(house, tamper, usize::MAX, usize::MAX)
    }

    /// A connection over which replies with rows may be `long` bytes long, and come too late if they are longer than `in_time`.
    pub fn limited(
        house: HouseBuilder,
        tamper: impl Fn(usize, &str, Response<Vec<u8>>) -> Option<Response<Vec<u8>>> + Send + Sync + 'static,
        long: usize,
        in_time: usize,
    ) -> Meter<Self> {
        let address = Meter::builder("http://meter.example").body_limit(long).detached().unwrap();
        let address = address.connection().clone();
        let registers = server::register(Registers::new(&house.build().unwrap()));
        let router = Router::new().at("/api").mount(registers);
        Meter::over(Self { address, router, log: Arc::default(), tamper: Arc::new(tamper), in_time })
    }

    /// Path and query of the requests so far, decoded.
    pub fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Wire").field(&self.log()).finish()
    }
}

impl Connection for Wire {
    fn endpoint(&self) -> &Endpoint {
        self.address.endpoint()
    }
}

impl AsyncConnection for Wire {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let this = self.clone();
        Box::pin(async move {
            let operation = exchange.operation().clone();
            let (_, target) = exchange.uri().split_once("/api").unwrap();
            let target = percent_decode_str(target).decode_utf8().unwrap().into_owned();
            let number = {
                let mut log = this.log.lock().unwrap();
                log.push(target.clone());
                log.len() - 1
            };
            let limit = exchange.body_limit();
            let request = exchange.into_request()?.map(|body| Full::new(Bytes::from(body)));
            let (parts, body) = this.router.clone().call(request).await.unwrap().into_parts();
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            // The list of registers gets through.
            let is_rows = target.contains("time=");
            if is_rows && body.len() > limit {
                return Err(operation.too_large(limit));
            }
            if is_rows && body.len() > this.in_time {
                return Err(operation.timed_out("the reply", Duration::from_secs(60)));
            }
            let reply = (this.tamper)(number, &target, Response::from_parts(parts, body));
            reply.ok_or_else(|| operation.failed("connection reset"))
        })
    }
}

/// All rows.
pub async fn all<C: AsyncConnection + Send + Sync + 'static>(
    request: HistoryRequest<C>,
) -> Result<Vec<Row>, HistoryError> {
    drain(request.rows().await?).await
}

pub async fn drain(mut stream: HistoryStream) -> Result<Vec<Row>, HistoryError> {
    let mut rows = Vec::new();
    while let Some(row) = stream.next().await {
        rows.push(row?);
    }
    assert!(stream.next().await.is_none(), "what is over stays so");
    Ok(rows)
}

/// What a register accumulated in all rows, in its unit.
pub fn sum(rows: &[Row], register: &str) -> f64 {
    rows.iter().map(|row| accumulated(row, register)).sum()
}

pub fn accumulated(row: &Row, register: &str) -> f64 {
    row.get(register).unwrap().accumulated.unwrap().value
}

/// That two numbers are the same but for what floats lose.
#[track_caller]
pub fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}

/// Times of a row's begin and end.
pub fn span(row: &Row) -> (i64, i64) {
    (row.begin().unix_seconds(), row.end().unix_seconds())
}
