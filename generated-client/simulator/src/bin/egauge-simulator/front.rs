//! What the program serves besides the API: a page that shows the house, and the API document.

use std::convert::Infallible;
use std::fmt::{Display, Write as _};
use std::io::Write as _;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Instant;

use bytes::Bytes;
use egauge_simulator::{ReplyBody, Simulator};
use egauge_webapi::{DOCUMENT, Json};
use http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE};
use http::{Method, Request, Response, StatusCode};
use tower_service::Service;

/// The page, a single file without dependencies.
const PAGE: &str = include_str!("page.html");

/// The meter, with pages besides its API.
#[derive(Clone)]
pub(crate) struct Front {
    meter: Simulator,
    yaml: Bytes,
    is_logged: bool,
}

impl Front {
    pub(crate) fn new(meter: Simulator, is_logged: bool) -> Result<Self, String> {
        let document: Json = DOCUMENT.parse().map_err(|error| format!("the document: {error}"))?;
        let mut yaml = String::new();
        block(&document, 0, &mut yaml);
        Ok(Self { meter, yaml: yaml.into(), is_logged })
    }

    /// The reply for a page; `None` for the other paths, which the meter answers.
    fn page(&self, method: &Method, path: &str) -> Option<Response<ReplyBody>> {
        let (media, text) = match path {
            "/" => ("text/html; charset=utf-8", Bytes::from_static(PAGE.as_bytes())),
            "/openapi.json" => ("application/json", Bytes::from_static(DOCUMENT.as_bytes())),
            "/openapi.yaml" => ("application/yaml", self.yaml.clone()),
            "/live.json" => ("application/json", self.live().into()),
            _ => return None,
        };
        if !matches!(*method, Method::GET | Method::HEAD) {
            let mut refusal = Response::new(Bytes::new().into());
            *refusal.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
            refusal.headers_mut().insert(ALLOW, http::HeaderValue::from_static("GET, HEAD"));
            return Some(refusal);
        }
        let mut reply = Response::new(ReplyBody::from(text));
        let headers = reply.headers_mut();
        headers.insert(CONTENT_TYPE, http::HeaderValue::from_static(media));
        headers.insert(CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
        // Document viewers have other origins, and the pages contain no secrets.
        headers.insert("access-control-allow-origin", http::HeaderValue::from_static("*"));
        Some(reply)
    }

    /// The present values of the registers: `{"time": 1720612800, "registers": [{"name": "Grid", "type": "P", "value": -4600}]}`
    fn live(&self) -> String {
        let house = self.meter.house();
        let now = house.clock().now();
        let registers = house.registers();
        let listed = registers.iter().map(|register| -> Json {
            [
                ("name", Json::from(&*register.name)),
                ("type", Json::from(register.type_code)),
                ("value", Json::from(house.rate(register, now))),
            ]
            .into_iter()
            .collect()
        });
        let live: Json =
            [("time", Json::from(now.to_f64())), ("registers", listed.collect())].into_iter().collect();
        live.to_string()
    }
}

impl<B> Service<Request<B>> for Front
where
    Simulator:
        Service<Request<B>, Response = Response<ReplyBody>, Error = Infallible, Future: Send + 'static>,
    B: Send + 'static,
{
    type Response = Response<ReplyBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let begin = Instant::now();
        let logged = self.is_logged.then(|| (request.method().clone(), request.uri().to_string()));
        let page = self.page(request.method(), request.uri().path());
        let reply = page.ok_or_else(|| self.meter.call(request));
        let clock = self.meter.clock().clone();
        Box::pin(async move {
            let reply = match reply {
                Ok(page) => page,
                Err(answering) => answering.await?,
            };
            if let Some((method, target)) = logged {
                let (status, millis) = (reply.status().as_u16(), begin.elapsed().as_millis());
                log(format_args!("{} {method} {} {status} {millis} ms\n", clock.now(), plain(&target)));
            }
            Ok(reply)
        })
    }
}

/// A request target with control characters replaced.
fn plain(target: &str) -> String {
    target.chars().map(|letter| if letter.is_control() { '?' } else { letter }).collect()
}

/// Writes to standard error; unlike `eprint!`, does not panic if it is closed.
pub(crate) fn log(text: impl Display) {
    let _ = write!(std::io::stderr(), "{text}");
}

/// The login, and commands to try.
pub(crate) fn hints(address: &str, (user, password): &(String, String), fingerprint: Option<&str>) -> String {
    let trust = fingerprint.map_or(String::new(), |pin| format!(" --fingerprint {pin}"));
    let curl = if fingerprint.is_some() { "curl --insecure" } else { "curl" };
    format!(
        "\nuser {user}, password {password}; {address}/ shows the house. To try:\n\n  \
         export EGAUGE_METER={address} EGAUGE_USER={user} EGAUGE_PASSWORD={password}\n  \
         egauge now{trust}\n  \
         egauge history --last 7d --step 1d{trust}\n  \
         {curl} {address}/openapi.yaml\n\n"
    )
}

/// Appends a value as YAML in block style, at an indentation.
fn block(value: &Json, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    match value {
        Json::Object(members) if !members.is_empty() => {
            for (name, member) in members {
                let _ = write!(text, "{indent}{}:", scalar(name));
                below(member, depth, text);
            }
        }
        Json::Array(items) if !items.is_empty() => {
            for item in items {
                let _ = write!(text, "{indent}-");
                below(item, depth, text);
            }
        }
        plain => {
            let _ = writeln!(text, "{indent}{}", leaf(plain));
        }
    }
}

/// Appends a value after a colon or a dash.
fn below(value: &Json, depth: usize, text: &mut String) {
    let is_nested = match value {
        Json::Object(members) => !members.is_empty(),
        Json::Array(items) => !items.is_empty(),
        _ => false,
    };
    if is_nested {
        text.push('\n');
        block(value, depth + 1, text);
    } else {
        let _ = writeln!(text, " {}", leaf(value));
    }
}

/// A scalar or an empty collection. A JSON string is a YAML string, too.
fn leaf(value: &Json) -> String {
    match value {
        Json::String(string) => scalar(string),
        other => other.to_string(),
    }
}

/// A string, in quotes unless YAML reads it as a string without them.
fn scalar(text: &str) -> String {
    let is_plain = text
        .starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '/' || letter == '$')
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-/.$".contains(letter))
        && !["y", "n", "yes", "no", "on", "off", "true", "false", "null"]
            .contains(&text.to_ascii_lowercase().as_str());
    if is_plain { text.to_owned() } else { Json::from(text).to_string() }
}
