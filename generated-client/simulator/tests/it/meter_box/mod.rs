//! A client of a simulated meter without a socket: the meter is the connection.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::time::Duration;

use bytes::Bytes;
use egauge_simulator::{Clock, Simulator, SimulatorBuilder};
use egauge_webapi::runtime::{AsyncConnection, Challenge, Connection, Endpoint, Exchange, Exchanging};
use egauge_webapi::{Detached, Meter, Timestamp};
use http::header::AUTHORIZATION;
use http_body_util::{BodyExt, Full};
use serde_json::{Value, json};
use tower_service::Service;

/// 2024-07-10 12:00:00 UTC.
pub const NOON: i64 = 1_720_612_800;

/// A meter whose clock stands at noon until it is stepped.
pub fn at_noon() -> SimulatorBuilder {
    Simulator::builder().seed(7).clock(Clock::standing_at(Timestamp::from_unix_seconds(NOON)))
}

/// A user of a simulated meter.
#[derive(Clone, Debug)]
pub struct User {
    address: Detached,
    pub meter: Simulator,
    token: String,
}

impl User {
    /// The user who is there if none was named.
    pub async fn owner(meter: Simulator) -> Self {
        Self::login(meter, "owner", "default").await
    }

    pub async fn login(meter: Simulator, name: &str, password: &str) -> Self {
        Self::try_login(meter, name, password).await.unwrap()
    }

    pub async fn try_login(meter: Simulator, name: &str, password: &str) -> Result<Self, Value> {
        let address = Meter::detached("http://meter.example").unwrap().connection().clone();
        let mut user = Self { address, meter, token: String::new() };
        let (status, reply) = user.send("GET", "/auth/unauthorized", "").await.unwrap();
        assert_eq!(status, 401);
        let text = |name: &str| reply[name].as_str().unwrap().to_owned();
        let (realm, nonce) = (text("rlm"), text("nnc"));
        let hash = Challenge::new(&realm, &nonce).digest(name, password, "abc");
        let body = json!({"rlm": realm, "usr": name, "nnc": nonce, "cnnc": "abc", "hash": hash});
        let (status, reply) = user.send("POST", "/auth/login", &body.to_string()).await.unwrap();
        assert_eq!(status, 200);
        match reply["jwt"].as_str() {
            Some(token) => token.clone_into(&mut user.token),
            None => return Err(reply),
        }
        Ok(user)
    }

    pub fn client(&self) -> Meter<Self> {
        Meter::over(self.clone())
    }

    /// Sends a request as it stands; gives status and body, or nothing if the connection ended.
    pub async fn send(&self, method: &str, target: &str, body: &str) -> Option<(u16, Value)> {
        let request = http::Request::builder().method(method).uri(format!("/api{target}"));
        let request = request.header(AUTHORIZATION, format!("Bearer {}", self.token));
        let request = request.body(Full::new(Bytes::from(body.to_owned()))).unwrap();
        let (parts, body) = self.meter.clone().call(request).await.unwrap().into_parts();
        let body = body.collect().await.ok()?.to_bytes();
        Some((parts.status.as_u16(), serde_json::from_slice(&body).unwrap_or_default()))
    }

    /// The body of a reply, whatever it is.
    pub async fn text(&self, target: &str) -> String {
        let request = http::Request::get(format!("/api{target}"));
        let request = request.header(AUTHORIZATION, format!("Bearer {}", self.token));
        let request = request.body(Full::new(Bytes::new())).unwrap();
        let body = self.meter.clone().call(request).await.unwrap().into_body();
        String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap()
    }

    /// The JSON of a 200.
    pub async fn ask(&self, method: &str, target: &str, body: &str) -> Value {
        let (status, reply) = self.send(method, target, body).await.unwrap();
        assert_eq!(status, 200, "{method} {target}: {reply}");
        reply
    }

    pub async fn get(&self, target: &str) -> Value {
        self.ask("GET", target, "").await
    }

    /// The status token of a command.
    pub async fn begin(&self, command: &str, body: &Value) -> String {
        let reply = self.ask("POST", &format!("/cmd/{command}"), &body.to_string()).await;
        let token = reply["token"].as_str().unwrap_or_else(|| panic!("{reply}")).to_owned();
        assert_eq!(token.len(), 32);
        token
    }

    /// The status of a command.
    pub async fn status(&self, token: &str) -> Value {
        self.get(&format!("/sys/status/{token}")).await["result"].take()
    }

    pub fn step(&self, millis: u64) {
        self.meter.clock().step(Duration::from_millis(millis));
    }
}

impl Connection for User {
    fn endpoint(&self) -> &Endpoint {
        self.address.endpoint()
    }
}

impl AsyncConnection for User {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let user = self.clone();
        Box::pin(async move {
            let operation = exchange.operation().clone();
            let mut request = exchange.into_request()?.map(|body| Full::new(Bytes::from(body)));
            let token = format!("Bearer {}", user.token).parse().unwrap();
            request.headers_mut().insert(AUTHORIZATION, token);
            let (parts, body) = user.meter.clone().call(request).await.unwrap().into_parts();
            match body.collect().await {
                Ok(body) => Ok(http::Response::from_parts(parts, body.to_bytes().to_vec())),
                Err(dropped) => Err(operation.failed(dropped.to_string())),
            }
        })
    }
}
