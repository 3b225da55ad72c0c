//! One request over the wire, and its reply: no login, no repetition.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use ::http::header::{CONTENT_ENCODING, LOCATION};
use ::http::{HeaderMap, Method, Response};
use bytes::Bytes;
use reqwest::Url;
use reqwest::redirect::Policy;
use tokio::time::Instant;

use super::error::{Error, ErrorKind, Operation};
use super::stream::ByteStream;
use super::timer::Timers;

/// How much of the body of an error is looked at.
const ERROR_BODY: usize = 64 << 10;
/// How often a `GET` is sent on.
const REDIRECTS: usize = 5;
/// How many clients are kept for calls with a connect timeout of their own.
const OTHERS: usize = 4;

/// What goes out.
pub(crate) struct Outgoing {
    pub(crate) operation: Operation,
    pub(crate) url: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// What is done with the body of a reply.
#[derive(Clone, Copy)]
pub(crate) struct Receiving {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) body_limit: usize,
    /// When all of it has to be over, and how long that was allowed to take.
    pub(crate) end: Option<(Instant, Duration)>,
    /// Whether the body of a success is left to be streamed.
    pub(crate) open: bool,
}

/// The body of a reply.
pub(crate) enum Body {
    Whole(Vec<u8>),
    Open(Box<ByteStream>),
}

pub(crate) struct Carrier {
    tls: rustls::ClientConfig,
    client: reqwest::Client,
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    timers: Timers,
    /// For calls that name a connect timeout of their own, which reqwest knows of its clients only.
    others: Mutex<Vec<(Duration, reqwest::Client)>>,
}

impl fmt::Debug for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Carrier").field("client", &self.client).finish_non_exhaustive()
    }
}

impl Carrier {
    pub(crate) fn new(
        tls: rustls::ClientConfig,
        connect_timeout: Duration,
        read_timeout: Duration,
    ) -> Result<Self, Error> {
        let client = client(&tls, connect_timeout)?;
        Ok(Self {
            tls,
            client,
            connect_timeout,
            read_timeout,
            timers: Timers::default(),
            others: Mutex::default(),
        })
    }

    /// The client with this connect timeout. The latest few are kept, and their connections with them.
    fn client(&self, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
        if connect_timeout == self.connect_timeout {
            return Ok(self.client.clone());
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, other)) = others.iter().find(|(timeout, _)| *timeout == connect_timeout) {
            return Ok(other.clone());
        }
        let other = client(&self.tls, connect_timeout)?;
        if others.len() == OTHERS {
            others.remove(0);
        }
        others.push((connect_timeout, other.clone()));
        Ok(other)
    }

    /// Sends a request. A `GET` that is redirected within its host is followed.
    pub(crate) async fn send(
        &self,
        outgoing: &Outgoing,
        receiving: Receiving,
    ) -> Result<Response<Body>, Error> {
        let operation = &outgoing.operation;
        let mut moved: Option<Url> = None;
        let mut redirects = 0;
        let response = loop {
            let url = moved.as_ref().unwrap_or(&outgoing.url);
            let response = self.once(outgoing, url.clone(), receiving).await?;
            match onward(operation.method(), url, &response) {
                Some(next) if redirects < REDIRECTS => moved = Some(next),
                _ => break response,
            }
            redirects += 1;
        };
        receive(operation, response, receiving).await
    }

    async fn once(
        &self,
        outgoing: &Outgoing,
        url: Url,
        receiving: Receiving,
    ) -> Result<reqwest::Response, Error> {
        let operation = &outgoing.operation;
        let mut request = reqwest::Request::new(operation.method().clone(), url);
        *request.headers_mut() = outgoing.headers.clone();
        if !outgoing.body.is_empty() {
            *request.body_mut() = Some(outgoing.body.clone().into());
        }
        let silence = receiving.connect_timeout.saturating_add(receiving.read_timeout);
        let client = self.client(receiving.connect_timeout)?;
        let executing = client.execute(request);
        let outcome = match sooner(silence, receiving.end) {
            // One timer does for both limits.
            Some(until) => self.timers.until(until, executing).await,
            None => Some(executing.await),
        };
        match outcome {
            Some(response) => response.map_err(|error| failed(operation, error)),
            None => Err(late(operation, "the reply", silence, receiving.end)),
        }
    }
}

fn client(tls: &rustls::ClientConfig, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls.clone())
        .connect_timeout(connect_timeout)
        // They are followed by hand, since not every one may be.
        .redirect(Policy::none())
        // Repeating is decided in one place.
        .retry(reqwest::retry::never())
        .build();
    client
        .map_err(|error| Error::new(ErrorKind::Setup, "the HTTP client could not be set up").caused_by(error))
}

/// When it is too late: after this silence, or at the end of everything. `None` is beyond what the clock can count.
pub(crate) fn sooner(silence: Duration, end: Option<(Instant, Duration)>) -> Option<Instant> {
    let silence = Instant::now().checked_add(silence);
    match (silence, end) {
        (Some(silence), Some((end, _))) => Some(silence.min(end)),
        (silence, end) => silence.or(end.map(|(end, _)| end)),
    }
}

/// The error when it is.
pub(crate) fn late(
    operation: &Operation,
    what: &str,
    silence: Duration,
    end: Option<(Instant, Duration)>,
) -> Error {
    match end {
        Some((end, limit)) if Instant::now() >= end => operation.timed_out("the call", limit),
        _ => operation.timed_out(what, silence),
    }
}

async fn receive(
    operation: &Operation,
    response: reqwest::Response,
    receiving: Receiving,
) -> Result<Response<Body>, Error> {
    let (parts, body) = Response::<reqwest::Body>::from(response).into_parts();
    let mut stream = ByteStream::new(operation.clone(), body, receiving.read_timeout);
    if !receiving.open {
        stream.end = receiving.end;
    }
    let is_success = parts.status.is_success();
    let body = if is_success && receiving.open && !parts.headers.contains_key(CONTENT_ENCODING) {
        Body::Open(Box::new(stream.with_headers(parts.headers.clone())))
    } else if is_success {
        Body::Whole(stream.collect(receiving.body_limit, false).await?)
    } else {
        Body::Whole(stream.collect(ERROR_BODY, true).await?)
    };
    Ok(Response::from_parts(parts, body))
}

/// Where a reply sends a `GET` on, if that is on the same host: the same origin, or its `https` side. Anything else
/// may be somebody who should not get the token, or a write that becomes a read.
fn onward(method: &Method, from: &Url, response: &reqwest::Response) -> Option<Url> {
    if *method != Method::GET || !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let to = from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
    let default_ports = from.port().is_none() && to.port().is_none();
    let upgraded = from.scheme() == "http" && to.scheme() == "https" && default_ports;
    let same_origin =
        from.scheme() == to.scheme() && from.port_or_known_default() == to.port_or_known_default();
    let is_plain = to.username().is_empty() && to.password().is_none();
    (from.host() == to.host() && (same_origin || upgraded) && is_plain).then_some(to)
}

/// The error of a request that did not get through.
pub(crate) fn failed(operation: &Operation, error: reqwest::Error) -> Error {
    // URLs are long, and the template says what matters.
    let error = error.without_url();
    let timed_out = error.is_timeout();
    let kind = if is_tls(&error) {
        ErrorKind::Tls
    } else if error.is_connect() {
        ErrorKind::Connect
    } else if timed_out {
        ErrorKind::Timeout
    } else if error.is_builder() {
        ErrorKind::Request
    } else {
        ErrorKind::Transport
    };
    operation.failed_as(kind, Box::new(error)).timing_out(timed_out)
}

fn is_tls(error: &reqwest::Error) -> bool {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        // An I/O error hides what it is made of from `source`.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let found = match inner {
            Some(inner) => inner.is::<rustls::Error>(),
            None => error.is::<rustls::Error>(),
        };
        if found {
            return true;
        }
        cause = match inner {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    false
}

#[cfg(test)]
mod tests {
    use ::http::{Method, Response};
    use reqwest::Url;

    use super::onward;

    #[test]
    fn a_get_is_sent_on_within_its_host() {
        let go = |method: Method, status: u16, from: &str, place: &str| {
            let response =
                Response::builder().status(status).header("location", place).body("").expect("a response");
            onward(&method, &Url::parse(from).expect("a URL"), &response.into()).map(String::from)
        };
        for (from, place, to) in [
            ("http://m/api/x", "/api/y", Some("http://m/api/y")),
            ("http://m/api/x", "http://m:80/api/y", Some("http://m/api/y")),
            ("http://m/api/x", "https://m/api/x", Some("https://m/api/x")),
            ("https://m:444/api/x", "//m:444/y", Some("https://m:444/y")),
            ("https://m/api/x", "http://m/api/x", None),
            ("http://m/api/x", "http://m:81/api/x", None),
            ("http://m:8080/api/x", "https://m/api/x", None),
            ("http://m/api/x", "http://n/api/x", None),
            ("http://m/api/x", "http://m.n/api/x", None),
            ("http://m/api/x", "//n/api/x", None),
            ("http://m/api/x", "http://a:b@m/api/x", None),
            ("http://m/api/x", "http://", None),
            ("http://m/api/x", "file:///etc/passwd", None),
        ] {
            assert_eq!(go(Method::GET, 302, from, place).as_deref(), to, "{from} -> {place}");
        }
        assert_eq!(go(Method::PUT, 307, "http://m/x", "/y"), None);
        assert_eq!(go(Method::GET, 304, "http://m/x", "/y"), None);
    }
}
