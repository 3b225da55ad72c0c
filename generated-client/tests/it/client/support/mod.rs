//! A server on loopback that answers as it is told to, byte by byte if need be, and a meter that logs users in.
#![allow(dead_code, unreachable_pub, reason = "every test program uses a part of it")]

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use egauge_webapi::runtime::{Call, Connection, Method};
use egauge_webapi::{Http, Meter};
use md5::{Digest, Md5};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// A request as it came.
#[derive(Clone, Debug)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn line(&self) -> String {
        format!("{} {}", self.method, self.target)
    }
}

/// What is done about a request.
pub enum Reply {
    /// These bytes; the connection stays.
    Bytes(Vec<u8>),
    /// These bytes, and the end of the connection.
    Last(Vec<u8>),
    /// These bytes, and then silence.
    Stall(Vec<u8>),
    /// These bytes one by one, with a pause after each.
    Slowly(Vec<u8>, Duration),
    /// Another reply, later.
    After(Duration, Box<Reply>),
}

pub fn reply(status: u16, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n{body}")
        .into_bytes()
}

pub fn json(status: u16, body: &str) -> Reply {
    Reply::Bytes(reply(status, "", body))
}

/// A server, and what came to it.
#[derive(Clone)]
pub struct Server {
    pub address: String,
    log: Arc<Mutex<Vec<Request>>>,
}

impl Server {
    pub async fn start(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let log = Arc::new(Mutex::new(Vec::new()));
        let (handler, kept) = (Arc::new(handler), Arc::clone(&log));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                tokio::spawn(converse(socket, Arc::clone(&handler), Arc::clone(&kept)));
            }
        });
        Self { address, log }
    }

    /// A server in a thread of its own, for tests without a runtime.
    pub fn start_apart(handler: impl Fn(&Request) -> Reply + Send + Sync + 'static) -> Self {
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                sender.send(Self::start(handler).await).unwrap();
                std::future::pending::<()>().await;
            });
        });
        receiver.recv().unwrap()
    }

    pub fn requests(&self) -> Vec<Request> {
        self.log.lock().unwrap().clone()
    }

    pub fn lines(&self) -> Vec<String> {
        self.requests().iter().map(Request::line).collect()
    }

    pub fn count(&self, line: &str) -> usize {
        self.lines().iter().filter(|other| *other == line).count()
    }
}

/// Answers the requests of one connection.
pub async fn converse<S: AsyncRead + AsyncWrite + Unpin, H: Fn(&Request) -> Reply>(
    mut socket: S,
    handler: Arc<H>,
    log: Arc<Mutex<Vec<Request>>>,
) {
    let mut bytes = Vec::new();
    loop {
        let request = loop {
            if let Some((request, length)) = parse(&bytes) {
                bytes.drain(..length);
                break request;
            }
            match socket.read_buf(&mut bytes).await {
                Ok(read) if read > 0 => {}
                _ => return,
            }
        };
        log.lock().unwrap().push(request.clone());
        let mut reply = handler(&request);
        while let Reply::After(pause, later) = reply {
            tokio::time::sleep(pause).await;
            reply = *later;
        }
        match reply {
            Reply::Bytes(bytes) => {
                if socket.write_all(&bytes).await.is_err() {
                    return;
                }
            }
            Reply::Last(bytes) => {
                let _ = socket.write_all(&bytes).await;
                let _ = socket.shutdown().await;
                return;
            }
            Reply::Stall(bytes) => {
                let _ = socket.write_all(&bytes).await;
                std::future::pending::<()>().await;
            }
            Reply::Slowly(bytes, pause) => {
                for byte in bytes {
                    if socket.write_all(&[byte]).await.is_err() {
                        return;
                    }
                    tokio::time::sleep(pause).await;
                }
            }
            Reply::After(..) => unreachable!(),
        }
    }
}

fn parse(bytes: &[u8]) -> Option<(Request, usize)> {
    let head = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let text = std::str::from_utf8(&bytes[..head]).unwrap();
    let mut lines = text.lines();
    let mut words = lines.next()?.split(' ');
    let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length =
        headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, l)| l.parse().unwrap());
    let body = bytes.get(head + 4..head + 4 + length)?;
    let body = String::from_utf8(body.to_vec()).unwrap();
    Some((Request { method, target, headers, body }, head + 4 + length))
}

pub fn md5(text: &str) -> String {
    Md5::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

pub const USER: &str = "owner";
pub const PASSWORD: &str = "geheim-42";
pub const REALM: &str = "eGauge Administration";

/// A meter that logs its owner in, as the reference describes it.
pub struct Gate {
    pub state: Mutex<State>,
}

#[derive(Default)]
pub struct State {
    pub issued: u64,
    pub valid: HashSet<String>,
    pub logins: u64,
    pub expiring_nonces: u64,
    /// Unix seconds by the meter's clock.
    pub clock: u64,
    pub life: String,
    pub sloth: Duration,
    pub reply_to_login: Option<Vec<u8>>,
}

impl Gate {
    pub async fn start() -> (Arc<Self>, Server) {
        let (gate, handler) = Self::new();
        (gate, Server::start(handler).await)
    }

    pub fn new() -> (Arc<Self>, impl Fn(&Request) -> Reply + Send + Sync + 'static) {
        let state = State { life: "600".to_owned(), clock: 1_700_000_000, ..State::default() };
        let gate = Arc::new(Self { state: state.into() });
        let handling = Arc::clone(&gate);
        (gate, move |request: &Request| handling.handle(request))
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn handle(&self, request: &Request) -> Reply {
        let mut state = self.state();
        let token =
            request.header("authorization").map(|value| value.strip_prefix("Bearer ").unwrap().to_owned());
        let is_valid = token.as_ref().is_some_and(|token| state.valid.contains(token));
        state.issued += 1;
        let nonce = format!("eyJ0eXAi.{}", state.issued);
        let unauthorized =
            json(401, &format!(r#"{{"rlm":"{REALM}","nnc":"{nonce}","error":"Authentication required."}}"#));
        match request.line().as_str() {
            "POST /api/auth/login" => {
                assert!(token.is_none(), "login requests carry no token");
                state.logins += 1;
                let reply = state
                    .reply_to_login
                    .clone()
                    .unwrap_or_else(|| reply(200, "", &state.login(&request.body)));
                Reply::After(state.sloth, Box::new(Reply::Bytes(reply)))
            }
            "GET /api/auth/logout" if is_valid => {
                state.valid.clear();
                json(200, r#"{"status":"OK"}"#)
            }
            "GET /api/auth/rights" if is_valid => json(200, r#"{"usr":"owner","rights":[]}"#),
            "GET /api/sys/sn" | "PUT /api/sys/sn" => unauthorized,
            _ if is_valid => json(200, r#"{"result":5,"status":"OK"}"#),
            _ => unauthorized,
        }
    }
}

impl State {
    fn login(&mut self, body: &str) -> String {
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        let member = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        assert_eq!(member("rlm"), REALM);
        if self.expiring_nonces > 0 {
            self.expiring_nonces -= 1;
            return r#"{"error":"Nonce expired."}"#.to_owned();
        }
        let proven = if body.get("pwd").is_some() {
            member("pwd") == PASSWORD
        } else {
            assert!(member("cnnc").len() >= 16);
            let credentials = md5(&format!("{USER}:{REALM}:{PASSWORD}"));
            member("hash") == md5(&format!("{credentials}:{}:{}", member("nnc"), member("cnnc")))
        };
        if !proven || member("usr") != USER {
            return r#"{"error":"Invalid credentials."}"#.to_owned();
        }
        let payload =
            format!(r#"{{"usr":"{USER}","beg":{},"ltm":{},"gen":{}}}"#, self.clock, self.life, self.logins);
        let token = format!("eyJhbGci.{}.sig{}", base64(&payload), self.logins);
        self.valid.insert(token.clone());
        format!(r#"{{"jwt":"{token}"}}"#)
    }
}

fn base64(text: &str) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut out = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits =
            chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for digit in 0..=chunk.len() {
            out.push(DIGITS[(bits >> (18 - 6 * digit)) as usize & 63] as char);
        }
    }
    out
}

pub fn user(address: &str) -> Meter<Http> {
    Meter::builder(address).credentials(USER, PASSWORD).retries(0).build().unwrap()
}

/// `GET` of a number.
pub fn get<C: Connection>(meter: &Meter<C>, path: &str) -> Call<C, u64> {
    meter.raw(Method::GET, path).reply_envelope()
}

/// `PUT` of a number.
pub fn put<C: Connection>(meter: &Meter<C>, path: &str) -> Call<C, serde_json::Value> {
    meter.raw(Method::PUT, path).json(&7).reply_object()
}
