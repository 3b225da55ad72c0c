//! A client whose connection is the simulator's router: no socket, and no real time.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::time::Duration;

use bytes::Bytes;
use egauge_simulator::{Clock, House};
use egauge_webapi::runtime::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging};
use egauge_webapi::server::{Branch, Router};
use egauge_webapi::{Detached, Json, Meter, Timestamp};
use http::response::Parts;
use http_body_util::{BodyExt, Full};
use tower_service::Service;

/// Wednesday, 2024-07-10 12:00:00 UTC.
pub const NOON: i64 = 1_720_612_800;
pub const MINUTE: i64 = 60;
pub const HOUR: i64 = 3600;
pub const DAY: i64 = 86_400;

pub fn at(second: i64) -> Timestamp {
    Timestamp::from_unix_seconds(second)
}

/// The house at noon, its clock standing.
pub fn house() -> House {
    House::new(7, Clock::standing_at(at(NOON)))
}

/// A connection to a router.
#[derive(Clone, Debug)]
pub struct Within {
    address: Detached,
    router: Router,
}

impl Within {
    pub fn new(branch: Branch) -> Self {
        let address = Meter::detached("http://meter.example").unwrap().connection().clone();
        Self { address, router: Router::new().at("/api").mount(branch) }
    }

    pub fn meter(&self) -> Meter<Self> {
        Meter::over(self.clone())
    }

    /// Sends a request as it stands; gives status and body.
    pub async fn send(&self, method: &str, target: &str, body: &str) -> (u16, String) {
        let (parts, body) = self.exchanged(method, target, body).await;
        (parts.status.as_u16(), body)
    }

    /// Sends a request as it stands; gives head and body.
    pub async fn exchanged(&self, method: &str, target: &str, body: &str) -> (Parts, String) {
        let request = http::Request::builder().method(method).uri(format!("/api{target}"));
        let request = request.body(Full::new(Bytes::from(body.to_owned()))).unwrap();
        let response = self.router.clone().call(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        (parts, String::from_utf8(body.to_vec()).unwrap())
    }

    /// The JSON that a GET is answered with.
    pub async fn get(&self, target: &str) -> serde_json::Value {
        let (status, body) = self.send("GET", target, "").await;
        assert_eq!(status, 200, "{target}: {body}");
        serde_json::from_str(&body).unwrap()
    }

    /// The message that a GET is refused with.
    pub async fn error(&self, target: &str) -> String {
        let reply = self.get(target).await;
        reply["error"].as_str().unwrap_or_else(|| panic!("{target} is answered with {reply}")).to_owned()
    }
}

impl Connection for Within {
    fn endpoint(&self) -> &Endpoint {
        self.address.endpoint()
    }
}

impl AsyncConnection for Within {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let mut router = self.router.clone();
        Box::pin(async move {
            let request = exchange.into_request()?.map(|body| Full::new(Bytes::from(body)));
            let response = router.call(request).await.unwrap();
            let (parts, body) = response.into_parts();
            let body = body.collect().await.unwrap().to_bytes().to_vec();
            Ok(http::Response::from_parts(parts, body))
        })
    }
}

pub fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

pub fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}
