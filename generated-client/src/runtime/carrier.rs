//! One request over the wire, and its reply: no login, no repetition.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use ::http::header::{CONTENT_ENCODING, LOCATION};
use ::http::{HeaderMap, Method, Response};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use reqwest::Url;
use reqwest::redirect::Policy;
use tokio::time::Instant;

use super::error::{Error, ErrorKind};
use super::operation::Operation;
use super::proxy::{Proxies, is_direct};
use super::stream::ByteStream;
use super::timer::Timers;
use super::tls::{self, Trust};

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
    trust: Trust,
    proxies: Proxies,
    /// The client of the meter's own address, with the client's connect timeout.
    usual: (Way, reqwest::Client),
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    timers: Timers,
    /// For calls that name a connect timeout of their own, and for what is sent on: reqwest knows of such things of its
    /// clients only.
    others: Mutex<Vec<(Way, reqwest::Client)>>,
}

/// What a client of reqwest is made for.
#[derive(Clone, Copy, PartialEq)]
struct Way {
    connect_timeout: Duration,
    https: bool,
    /// Whether no proxy of the environment has a part in it.
    direct: bool,
}

impl fmt::Debug for Carrier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the client, which shows its proxies: their addresses can hold a password.
        f.debug_struct("Carrier").finish_non_exhaustive()
    }
}

impl Carrier {
    pub(crate) fn new(
        base: &Url,
        trust: Trust,
        proxies: Proxies,
        connect_timeout: Duration,
        read_timeout: Duration,
    ) -> Result<Self, Error> {
        let way = Way { connect_timeout, https: base.scheme() == "https", direct: is_direct(base) };
        let client = client(way, &trust, &proxies)?;
        Ok(Self {
            trust,
            proxies,
            usual: (way, client),
            connect_timeout,
            read_timeout,
            timers: Timers::default(),
            others: Mutex::default(),
        })
    }

    /// The client for an address. The latest few are kept, and their connections with them.
    fn client(&self, url: &Url, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
        let way = Way { connect_timeout, https: url.scheme() == "https", direct: is_direct(url) };
        let (usual, client) = &self.usual;
        if way == *usual {
            return Ok(client.clone());
        }
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, other)) = others.iter().find(|(other, _)| *other == way) {
            return Ok(other.clone());
        }
        let other = self::client(way, &self.trust, &self.proxies)?;
        if others.len() == OTHERS {
            others.remove(0);
        }
        others.push((way, other.clone()));
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
            let response = self.once(outgoing, moved.as_ref(), receiving).await;
            let response = response.map_err(|error| {
                let error = suggesting(error, url);
                let is_upgraded = url.scheme() != outgoing.url.scheme();
                let is_about_tls = matches!(error.kind(), ErrorKind::Tls | ErrorKind::Setup);
                if is_upgraded && is_about_tls { error.advising(UPGRADED) } else { error }
            })?;
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
        moved: Option<&Url>,
        receiving: Receiving,
    ) -> Result<reqwest::Response, Error> {
        let operation = &outgoing.operation;
        let url = moved.unwrap_or(&outgoing.url);
        let client = match moved {
            // Not redirected: the client for the meter's own address need not be looked up for every call.
            None if receiving.connect_timeout == self.connect_timeout => self.usual.1.clone(),
            _ => self.client(url, receiving.connect_timeout)?,
        };
        let mut request = reqwest::Request::new(operation.method().clone(), url.clone());
        *request.headers_mut() = outgoing.headers.clone();
        let progress = Progress::default();
        let body = Sending { left: outgoing.body.clone(), progress: progress.clone() };
        *request.body_mut() = Some(reqwest::Body::wrap(body));
        // Pinned here: it is large, and would be moved twice into what waits for it.
        let mut executing = pin!(client.execute(request));
        let silence = receiving.read_timeout;
        // While there is no connection, its own limit holds. After that, silence counts from what was sent last.
        let later = || {
            let since = progress.latest().unwrap_or_else(Instant::now);
            sooner(since, silence, receiving.end)
        };
        let outcome = match later() {
            // One timer does for both limits.
            Some(until) => self.timers.until(until, later, executing.as_mut()).await,
            None => Some(executing.await),
        };
        match outcome {
            Some(response) => response.map_err(|error| failed(operation, error)),
            None => Err(late(operation, "the reply", silence, receiving.end)),
        }
    }
}

fn client(way: Way, trust: &Trust, proxies: &Proxies) -> Result<reqwest::Client, Error> {
    let tls = tls::configuration(trust, way.https)?;
    let client = reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .connect_timeout(way.connect_timeout)
        // They are followed by hand, since not every one may be.
        .redirect(Policy::none())
        // Repeating is decided in one place.
        .retry(reqwest::retry::never());
    let client = proxies.choose(client, way.direct).build();
    client
        .map_err(|error| Error::new(ErrorKind::Setup, "the HTTP client could not be set up").caused_by(error))
}

/// When some of a request was last taken by its connection.
#[derive(Clone, Default)]
struct Progress(Arc<Mutex<Option<Instant>>>);

impl Progress {
    fn note(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn latest(&self) -> Option<Instant> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body of a request, handed out in pieces, so that it shows how much of it has been sent. It is dropped by its
/// connection with the last of them; that of a request without a body, when its head is sent.
struct Sending {
    left: Bytes,
    progress: Progress,
}

/// A connection takes up to 16 of these before the first is sent.
const PIECE: usize = 4 << 10;

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.progress.note();
        if self.left.is_empty() {
            return Poll::Ready(None);
        }
        let length = self.left.len().min(PIECE);
        Poll::Ready(Some(Ok(Frame::data(self.left.split_to(length)))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}

impl Drop for Sending {
    fn drop(&mut self) {
        self.progress.note();
    }
}

/// When it is too late: after this silence, or at the end of everything. `None` is beyond what the clock can count.
pub(crate) fn sooner(since: Instant, silence: Duration, end: Option<(Instant, Duration)>) -> Option<Instant> {
    let silence = since.checked_add(silence);
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
    if let Some(tls) = cause::<rustls::Error>(&error) {
        let is_plain =
            matches!(tls, rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType));
        let failed = operation.failed_as(ErrorKind::Tls, Box::new(error)).timing_out(timed_out);
        return if is_plain { failed.advising(NO_TLS) } else { failed };
    }
    let parsing = cause::<hyper::Error>(&error).filter(|error| error.is_parse());
    if parsing.is_some_and(hyper::Error::is_parse_too_large) {
        return Error::new(
            ErrorKind::TooLarge,
            "the reply has more headers, or longer ones, than can be read",
        )
        .of(operation)
        .advising("check that the address is a meter's, and what stands between here and there")
        .caused_by(error);
    }
    let is_no_http = parsing.is_some();
    let kind = if error.is_connect() {
        ErrorKind::Connect
    } else if timed_out {
        ErrorKind::Timeout
    } else if error.is_builder() {
        ErrorKind::Request
    } else {
        ErrorKind::Transport
    };
    let failed = operation.failed_as(kind, Box::new(error)).timing_out(timed_out);
    if is_no_http { failed.advising(NO_HTTP) } else { failed }
}

/// What to do about a port that speaks something else.
const NO_TLS: &str = "this port does not speak TLS: give the address with `http://`";
const NO_HTTP: &str =
    "this port does not speak plain HTTP: give the address with `https://`, and check that it is a meter's";
/// What to do if a meter sends `http` on to an `https` that is not to be trusted.
const UPGRADED: &str = "the meter sends `http` on to `https`: give its address with `https://`, and its certificate with \
                        `pin_sha256` or `ca_file` if it has signed it itself";

/// The error, with what a meter's name alone is short for where nobody here knows that name.
fn suggesting(error: Error, url: &Url) -> Error {
    let name = url.host_str().unwrap_or_default();
    let is_bare = url.domain().is_some() && !name.contains('.') && name != "localhost";
    let is_unknown = error.kind() == ErrorKind::Connect && error.to_string().contains("dns error");
    if !(is_bare && is_unknown) {
        return error;
    }
    error.advising(format!(
        "no host is called `{name}` here: a meter of that name is https://{name}.egaug.es on the internet and \
         http://{name}.local in its own network"
    ))
}

/// The error of this type that another one was caused by.
fn cause<'a, E: StdError + 'static>(error: &'a reqwest::Error) -> Option<&'a E> {
    let mut cause: Option<&'a (dyn StdError + 'static)> = Some(error);
    while let Some(error) = cause {
        // An I/O error hides what it is made of from `source`.
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let inner = inner.map(|inner| inner as &(dyn StdError + 'static));
        if let Some(found) = inner.unwrap_or(error).downcast_ref::<E>() {
            return Some(found);
        }
        cause = inner.or_else(|| error.source());
    }
    None
}

#[cfg(test)]
mod tests {
    use ::http::{Method, Response};
    use reqwest::Url;

    use super::{onward, suggesting};
    use crate::runtime::error::{Error, ErrorKind};

    #[test]
    fn a_name_that_nobody_knows_is_completed() {
        let advice = |kind: ErrorKind, message: &str, url: &str| {
            let url = Url::parse(url).expect("a URL");
            suggesting(Error::new(kind, message), &url).advice().contains(".egaug.es")
        };
        let unknown = "error sending request: client error (Connect): dns error: failed to lookup";
        assert!(advice(ErrorKind::Connect, unknown, "https://eGauge123/api/x"));
        assert!(advice(ErrorKind::Connect, unknown, "http://egauge123:8080/api/x"));
        assert!(!advice(ErrorKind::Connect, unknown, "https://egauge123.egaug.es/api/x"));
        assert!(!advice(ErrorKind::Connect, unknown, "http://localhost/api/x"));
        assert!(!advice(ErrorKind::Connect, "connection refused", "https://egauge123/api/x"));
        assert!(!advice(ErrorKind::Timeout, unknown, "https://egauge123/api/x"));
    }

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
