//! A meter that follows a script, without a socket and without real time.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use egauge_webapi::runtime::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging};
use egauge_webapi::{Detached, Json, Meter};
use tokio::time::Instant;

/// What the meter does with a request.
pub enum Answer {
    /// Answers 200 with this JSON text.
    Json(String),
    /// Answers another status with this JSON text.
    Status(u16, &'static str),
    /// Is not there.
    Lost,
    /// Takes this long to answer 200 with this JSON text.
    Late(Duration, String),
}

/// A request that came.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// `GET /ctid/3?tid=7`
    pub line: String,
    /// The body, `null` if there was none.
    pub body: Json,
    /// Since the connection was made.
    pub at: Duration,
    /// Whether sending it twice may differ from sending it once.
    pub effect: bool,
}

type Script = Box<dyn FnMut(&Sent) -> Answer + Send>;

/// The connection to the scripted meter, and what went over it.
#[derive(Clone)]
pub struct Scripted {
    address: Detached,
    begin: Instant,
    script: Arc<Mutex<Script>>,
    log: Arc<Mutex<Vec<Sent>>>,
}

impl Scripted {
    pub fn meter(script: impl FnMut(&Sent) -> Answer + Send + 'static) -> Meter<Self> {
        let address = Meter::detached("http://meter.example").unwrap().connection().clone();
        Meter::over(Self {
            address,
            begin: Instant::now(),
            script: Arc::new(Mutex::new(Box::new(script))),
            log: Arc::default(),
        })
    }

    /// A meter that answers with these, one after another; asked for more, it fails the test.
    pub fn queue(answers: impl IntoIterator<Item = Answer>) -> Meter<Self> {
        let mut answers = answers.into_iter().collect::<Vec<_>>().into_iter();
        Self::meter(move |sent| answers.next().unwrap_or_else(|| panic!("nothing left to say to {sent:?}")))
    }

    pub fn sent(&self) -> Vec<Sent> {
        self.log.lock().unwrap().clone()
    }

    pub fn lines(&self) -> Vec<String> {
        self.sent().into_iter().map(|sent| sent.line).collect()
    }
}

impl std::fmt::Debug for Scripted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Scripted").field(&self.lines()).finish()
    }
}

impl Connection for Scripted {
    fn endpoint(&self) -> &Endpoint {
        self.address.endpoint()
    }
}

impl AsyncConnection for Scripted {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let this = self.clone();
        Box::pin(async move {
            let (method, (_, target)) =
                (exchange.operation().method(), exchange.uri().split_once("/api").unwrap());
            let sent = Sent {
                line: format!("{method} {target}"),
                body: serde_json::from_slice(exchange.body()).unwrap_or_default(),
                at: this.begin.elapsed(),
                effect: exchange.has_effect(),
            };
            this.log.lock().unwrap().push(sent.clone());
            let answer = (this.script.lock().unwrap())(&sent);
            let (status, body) = match answer {
                Answer::Json(body) => (200, body),
                Answer::Status(status, body) => (status, body.to_owned()),
                Answer::Lost => return Err(exchange.operation().failed("connection refused")),
                Answer::Late(pause, body) => {
                    tokio::time::sleep(pause).await;
                    (200, body)
                }
            };
            Ok(http::Response::builder().status(status).body(body.into_bytes()).unwrap())
        })
    }
}

pub fn json(text: &str) -> Answer {
    Answer::Json(text.to_owned())
}
