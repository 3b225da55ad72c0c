//! The connection that carries requests itself: reqwest over rustls with ring.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use ::http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE};
use ::http::{HeaderMap, HeaderValue, Method, Response, StatusCode};
use bytes::Bytes;
use reqwest::Url;
use tokio::time::{Instant, sleep, timeout, timeout_at};
use zeroize::Zeroize as _;

use super::carrier::{Body, Carrier, Outgoing, Receiving};
use super::connection::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging, StreamConnection};
use super::error::{Error, ErrorKind};
use super::meter::Meter;
use super::operation::Operation;
use super::proxy::Proxies;
use super::reply::Answer;
use super::retry::{self, Budget};
use super::secret::{Secrets, wiped};
use super::session::{Session, Token, Verdict};
use super::stream::ByteStream;
use super::tls::Trust;
use super::trace::Trace;

/// How much of the reply to a login is taken.
const LOGIN_BODY: usize = 64 << 10;
/// How much of a streamed body is looked at for an error.
const PEEK: usize = 16 << 10;
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// The settings of a client.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) connect_timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) timeout: Duration,
    pub(crate) retries: u32,
    pub(crate) backoff: Duration,
    pub(crate) retry_budget: u32,
    pub(crate) proxies: Proxies,
    pub(crate) trust: Trust,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            read_timeout: Duration::from_secs(30),
            timeout: Duration::from_secs(60),
            retries: 2,
            backoff: Duration::from_millis(200),
            retry_budget: 20,
            proxies: Proxies::default(),
            trust: Trust::default(),
        }
    }
}

/// A connection over HTTP or HTTPS, for use inside a tokio runtime. Clones share their sockets and their token.
#[derive(Clone, Debug)]
pub struct Http(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    endpoint: Endpoint,
    /// The root's scheme and host as they are in the text of a URL, and parsed: a call need not do that again.
    origin: String,
    base: Url,
    carrier: Carrier,
    session: Session,
    timeout: Duration,
    retries: u32,
    backoff: Duration,
    budget: Budget,
}

/// What [`Call::stream`](super::Call::stream) gives: a future of the bytes.
pub type Opening = Pin<Box<dyn Future<Output = Result<ByteStream, Error>> + Send + 'static>>;

impl Http {
    pub(crate) fn new(endpoint: Endpoint, session: Session, settings: &Settings) -> Result<Self, Error> {
        // What cannot be asked of it later should be known now.
        let base = Url::parse(endpoint.root());
        let base = base.map_err(|error| {
            Error::new(ErrorKind::Setup, "the meter's address is not a URL").caused_by(error)
        })?;
        let path = endpoint.root().match_indices('/').nth(2);
        let origin = path.map_or(endpoint.root(), |(path, _)| &endpoint.root()[..path]).to_owned();
        let (trust, proxies) = (settings.trust.clone(), settings.proxies.clone());
        let carrier = Carrier::new(&base, trust, proxies, settings.connect_timeout, settings.read_timeout)?;
        let Settings { timeout, retries, backoff, .. } = *settings;
        let budget = Budget::new(settings.retry_budget);
        let inner = Inner { endpoint, origin, base, carrier, session, timeout, retries, backoff, budget };
        Ok(Self(Arc::new(inner)))
    }

    async fn carry(&self, exchange: Exchange, open: bool) -> Result<Response<Body>, Error> {
        let trace = Trace::new(&exchange.operation);
        let secrets = exchange.secrets.clone();
        let outcome = self.0.attempts(exchange, open, &trace).await;
        let outcome = outcome.map_err(|error| error.without(&secrets));
        trace.end(outcome.as_ref().map(Response::status));
        outcome
    }
}

impl Meter<Http> {
    /// Ends the session at the meter and forgets the token, also if the meter cannot be reached. A client with
    /// credentials logs in again for its next call.
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn logout(&self) -> Result<(), Error> {
        let inner = &self.connection().0;
        let operation = Operation::new(Method::GET, "/auth/logout", None);
        match timeout(inner.timeout, inner.session.logout(inner.meterside(None))).await {
            Ok(result) => result,
            Err(_) => Err(operation.timed_out("the call", inner.timeout)),
        }
    }

    /// Asks for the realm of the meter's users, through `GET /auth/unauthorized`. It goes into the hash of a password:
    /// see [`password_hash`](super::password_hash).
    ///
    /// # Errors
    ///
    /// Those of every [call](crate::Call#errors).
    pub async fn realm(&self) -> Result<String, Error> {
        let inner = &self.connection().0;
        let operation = Operation::new(Method::GET, "/auth/unauthorized", None);
        match timeout(inner.timeout, inner.session.challenge(inner.meterside(None))).await {
            Ok(challenge) => challenge.map(|challenge| challenge.realm),
            Err(_) => Err(operation.timed_out("the call", inner.timeout)),
        }
    }
}

impl Connection for Http {
    fn endpoint(&self) -> &Endpoint {
        &self.0.endpoint
    }
}

impl AsyncConnection for Http {
    fn exchange(&self, exchange: Exchange) -> Exchanging {
        let http = self.clone();
        Box::pin(async move {
            let (parts, body) = http.carry(exchange, false).await?.into_parts();
            match body {
                Body::Whole(body) => Ok(Response::from_parts(parts, body)),
                Body::Open(mut stream) => {
                    Ok(Response::from_parts(parts, stream.collect(usize::MAX, false).await?))
                }
            }
        })
    }
}

impl StreamConnection for Http {
    type Opened = Opening;

    fn open(&self, exchange: Result<Exchange, Error>) -> Opening {
        let http = self.clone();
        Box::pin(async move {
            let exchange = exchange?;
            let operation = exchange.operation.clone();
            let secrets = exchange.secrets.clone();
            let (parts, body) = http.carry(exchange, true).await?.into_parts();
            let check = |body: &[u8]| {
                Answer { operation: &operation, status: parts.status, headers: &parts.headers, body }
                    .check()
                    .map_err(|error| error.without(&secrets))
            };
            let mut stream = match body {
                Body::Open(stream) => stream,
                // Nothing but a refusal comes whole.
                Body::Whole(body) => {
                    check(&body)?;
                    return Err(operation.failed("the reply came as a whole"));
                }
            };
            if let Some(body) = stream.peek_object(PEEK).await? {
                check(&body)?;
            }
            Ok(*stream)
        })
    }
}

impl Inner {
    /// The meter's side of a login, within the limits of the call that needs it.
    fn meterside(&self, receiving: Option<Receiving>) -> Meterside<'_> {
        let Self { carrier, endpoint, .. } = self;
        let (usual_connect, usual_read) = (carrier.connect_timeout, carrier.read_timeout);
        let limits = receiving.map_or((usual_connect, usual_read), |receiving| {
            (receiving.connect_timeout, receiving.read_timeout)
        });
        let (connect_timeout, read_timeout) = limits;
        let is_usual = limits == (usual_connect, usual_read);
        Meterside { carrier, endpoint, connect_timeout, read_timeout, is_usual }
    }

    /// A call with its repetitions. Whatever it waits for ends with the call's time.
    async fn attempts(&self, exchange: Exchange, open: bool, trace: &Trace) -> Result<Response<Body>, Error> {
        let Exchange { operation, uri, headers, body, effect, body_limit, limits, secrets } = exchange;
        let limit = limits.timeout.unwrap_or(self.timeout);
        let end = Instant::now().checked_add(limit).map(|end| (end, limit));
        let read_timeout = limits.read_timeout.unwrap_or(self.carrier.read_timeout);
        let connect_timeout = limits.connect_timeout.unwrap_or(self.carrier.connect_timeout);
        let backoff = limits.backoff.unwrap_or(self.backoff);
        let receiving = Receiving { connect_timeout, read_timeout, body_limit, end, open };
        let retries = if effect { 0 } else { limits.retries.unwrap_or(self.retries) };
        let mut outgoing = self.outgoing(operation, &uri, headers, body)?;
        let mut attempt = 0;
        loop {
            trace.attempt(attempt + 1);
            let outcome = self.authorized(&mut outgoing, receiving, &secrets).await;
            if attempt == retries {
                return outcome;
            }
            let Some(pause) = retry::pause(&outcome, backoff, attempt) else { return outcome };
            // An error now is worth more than a timeout later.
            if end.is_some_and(|(end, _)| end.saturating_duration_since(Instant::now()) <= pause) {
                return outcome;
            }
            if !self.budget.take() {
                return outcome;
            }
            sleep(pause).await;
            attempt += 1;
        }
    }

    fn outgoing(
        &self,
        operation: Operation,
        uri: &str,
        mut headers: HeaderMap,
        body: Vec<u8>,
    ) -> Result<Outgoing, Error> {
        if body.is_empty() && matches!(*operation.method(), Method::POST | Method::PUT) {
            // Servers may ask for it (411), and hyper leaves it out.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        // From the first slash on: two of them would be a host, which no path begins with.
        let place = uri.strip_prefix(&*self.origin).filter(|place| !place.starts_with("//"));
        let url = place.and_then(|place| self.base.join(place).ok());
        let url = url.ok_or_else(|| {
            Error::new(ErrorKind::Request, "the request's URL cannot be sent").of(&operation)
        })?;
        // Settings hold passwords.
        let body = if body.is_empty() { Bytes::new() } else { wiped(body) };
        Ok(Outgoing { operation, url, headers, body })
    }

    /// Sends a request with the token that there is or can be had; with another one after a 401.
    async fn authorized(
        &self,
        outgoing: &mut Outgoing,
        receiving: Receiving,
        secrets: &Secrets,
    ) -> Result<Response<Body>, Error> {
        // A login is made to get a token, not with one.
        if outgoing.operation.template() == "/auth/login" {
            outgoing.headers.remove(AUTHORIZATION);
            return self.carrier.send(outgoing, receiving).await;
        }
        let mut has_renewed = false;
        loop {
            let token = match self.session.at_hand() {
                Some(token) => token,
                None => {
                    let obtaining = Box::pin(self.session.obtain(self.meterside(Some(receiving))));
                    within(receiving, &outgoing.operation, obtaining).await?
                }
            };
            match &token {
                Some(token) => {
                    secrets.with_token(&token.header);
                    outgoing.headers.insert(AUTHORIZATION, token.header.clone())
                }
                None => outgoing.headers.remove(AUTHORIZATION),
            };
            let response = self.carrier.send(outgoing, receiving).await?;
            let (StatusCode::UNAUTHORIZED, Some(token)) = (response.status(), &token) else {
                return Ok(response);
            };
            let judging = Box::pin(self.judge(outgoing, &response, token, receiving, !has_renewed));
            match within(receiving, &outgoing.operation, judging).await? {
                Verdict::Renewed => has_renewed = true,
                Verdict::Valid => return Err(forbidden(outgoing, &response)),
                Verdict::Refused => return Ok(response),
            }
        }
    }

    async fn judge(
        &self,
        outgoing: &Outgoing,
        response: &Response<Body>,
        token: &Token,
        receiving: Receiving,
        may_login: bool,
    ) -> Result<Verdict, Error> {
        let challenge = answer(outgoing, response).challenge();
        self.session.refused(self.meterside(Some(receiving)), token, challenge, may_login).await
    }
}

/// What comes of this within the call's time.
async fn within<T>(
    receiving: Receiving,
    operation: &Operation,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    let Some((end, limit)) = receiving.end else { return work.await };
    timeout_at(end, work).await.unwrap_or_else(|_| Err(operation.timed_out("the call", limit)))
}

fn answer<'a>(outgoing: &'a Outgoing, response: &'a Response<Body>) -> Answer<'a> {
    let body = match response.body() {
        Body::Whole(body) => body.as_slice(),
        Body::Open(_) => &[],
    };
    Answer { operation: &outgoing.operation, status: response.status(), headers: response.headers(), body }
}

fn forbidden(outgoing: &Outgoing, response: &Response<Body>) -> Error {
    let said =
        answer(outgoing, response).check().err().and_then(|error| error.meter_message().map(str::to_owned));
    let says = said.as_ref().map(|said| format!(": {said}")).unwrap_or_default();
    Error::new(ErrorKind::Permission, format!("the token is valid, but its user may not do this (401){says}"))
        .of(&outgoing.operation)
        .with_status(response.status())
        .saying(said)
}

/// What logging in needs of a connection: one request at a time, as it is.
#[derive(Clone, Copy)]
pub(crate) struct Meterside<'a> {
    carrier: &'a Carrier,
    endpoint: &'a Endpoint,
    connect_timeout: Duration,
    read_timeout: Duration,
    /// Whether these are the client's limits, and not the call's own.
    pub(crate) is_usual: bool,
}

/// A reply to that.
pub(crate) struct Told {
    pub(crate) operation: Operation,
    response: Response<Vec<u8>>,
    secrets: Secrets,
}

impl Meterside<'_> {
    pub(crate) fn is_https(self) -> bool {
        self.endpoint.https
    }

    pub(crate) async fn ask(
        self,
        method: Method,
        path: &str,
        token: Option<&HeaderValue>,
        body: Option<(Vec<u8>, Secrets)>,
    ) -> Result<Told, Error> {
        let operation = Operation::new(method, path, None);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, JSON);
        if body.is_some() {
            headers.insert(CONTENT_TYPE, JSON);
        }
        if let Some(token) = token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        let url = Url::parse(&format!("{}{path}", self.endpoint.root())).map_err(|error| {
            Error::new(ErrorKind::Request, "the request's URL cannot be sent").of(&operation).caused_by(error)
        })?;
        let (body, secrets) = body.map_or_else(Default::default, |(body, secrets)| (wiped(body), secrets));
        if let Some(token) = token {
            secrets.with_token(token);
        }
        let outgoing = Outgoing { operation, url, headers, body };
        let receiving = Receiving {
            connect_timeout: self.connect_timeout,
            read_timeout: self.read_timeout,
            body_limit: LOGIN_BODY,
            end: None,
            open: false,
        };
        let response = self.carrier.send(&outgoing, receiving).await?;
        let response = response.map(|body| match body {
            Body::Whole(body) => body,
            Body::Open(_) => Vec::new(),
        });
        Ok(Told { operation: outgoing.operation, response, secrets })
    }
}

impl Told {
    pub(crate) fn answer(&self) -> Answer<'_> {
        Answer {
            operation: &self.operation,
            status: self.status(),
            headers: self.response.headers(),
            body: self.body(),
        }
    }

    /// Whether it is a reply that a value can be read from.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.answer().check().map_err(|error| error.without(&self.secrets))
    }

    pub(crate) fn status(&self) -> StatusCode {
        self.response.status()
    }

    pub(crate) fn body(&self) -> &[u8] {
        self.response.body()
    }

    /// Wipes a body that held a token.
    pub(crate) fn wipe(&mut self) {
        self.response.body_mut().zeroize();
    }
}
