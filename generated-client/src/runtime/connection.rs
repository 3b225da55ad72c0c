//! How calls get to a meter: where it is, and who carries the requests.

use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::pin::Pin;
use std::time::Duration;

use ::http::{HeaderMap, HeaderValue, Request, Response};

use super::address::Root;
use super::error::{Error, ErrorKind};
use super::operation::Operation;
use super::request_body::RequestBody;
use super::secret::Secrets;

/// How much of a reply's body is taken by default: 8 MiB.
pub(crate) const BODY_LIMIT: usize = 8 << 20;

/// How a meter is reached: the address of its API and the token to send; cheap to clone.
///
/// Functions for every kind of meter are generic over it:
///
/// ```
/// use egauge_webapi::{Call, Connection, Meter};
///
/// fn uptime<C: Connection>(meter: &Meter<C>) -> Call<C, f64> {
///     meter.raw(http::Method::GET, "/sys/uptime").reply_envelope()
/// }
///
/// let meter = Meter::detached("http://meter.example")?;
/// assert_eq!(uptime(&meter).request()?.uri(), "http://meter.example/api/sys/uptime");
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a connection to a meter",
    label = "not a connection",
    note = "`Meter` alone is `Meter<Http>`; `Meter<Blocking>` and `Meter<Detached>` are the others, and a function for all \
            of them has the parameter `C: Connection`"
)]
pub trait Connection: Clone {
    /// The address, the token, the limits.
    fn endpoint(&self) -> &Endpoint;
}

/// A connection that carries requests itself, so that calls can be awaited.
///
/// Over a transport of your own, calls are awaited like those of the client. A test that answers from memory:
///
/// ```
/// use egauge_webapi::runtime::{AsyncConnection, Connection, Endpoint, Exchange, Exchanging};
/// use egauge_webapi::{Detached, Error, Meter};
///
/// #[derive(Clone)]
/// struct Canned(Detached);
///
/// impl Connection for Canned {
///     fn endpoint(&self) -> &Endpoint {
///         self.0.endpoint()
///     }
/// }
///
/// impl AsyncConnection for Canned {
///     fn exchange(&self, exchange: Exchange) -> Exchanging {
///         let body = format!(r#"{{"result":"reply to {}"}}"#, exchange.operation());
///         Box::pin(async move { Ok(http::Response::new(body.into_bytes())) })
///     }
/// }
///
/// async fn run() -> Result<(), Error> {
///     let meter = Meter::over(Canned(Meter::detached("http://meter.example")?.connection().clone()));
///     assert_eq!(*meter.config().net().hostname().get().await?, "reply to GET /config/net/hostname");
///     Ok(())
/// }
/// # let mut run = std::pin::pin!(run());
/// # let mut context = std::task::Context::from_waker(std::task::Waker::noop());
/// # assert!(matches!(run.as_mut().poll(&mut context), std::task::Poll::Ready(Ok(()))));
/// ```
#[diagnostic::on_unimplemented(
    message = "calls over `{Self}` cannot be awaited",
    label = "this connection sends nothing by itself while a future is polled",
    note = "of a detached meter (`Meter::detached`), take the request with `call.request()?`, send it by other means, and \
            read the response with `call.decode(&response)?`",
    note = "of a blocking meter (`build_blocking()`), end the call with `.send()` instead of `.await`; what takes several \
            calls, such as a reboot, runs within `meter.wait_for(..)`",
    note = "`Meter::builder(..).build()?` makes a meter whose calls are awaited"
)]
pub trait AsyncConnection: Connection {
    /// Sends a request and gives the reply to it, with any status. Nothing happens before the first poll.
    fn exchange(&self, exchange: Exchange) -> Exchanging;
}

/// The connection of a client over HTTP, which only the feature `client` can make. Without it the type is there, so
/// that a program means the same by `Meter` whatever features others switch on.
#[cfg(not(feature = "client"))]
#[derive(Clone, Debug)]
pub struct Http(std::convert::Infallible);

#[cfg(not(feature = "client"))]
impl Connection for Http {
    fn endpoint(&self) -> &Endpoint {
        match self.0 {}
    }
}

/// What [`AsyncConnection::exchange`] gives.
pub type Exchanging = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, Error>> + Send + 'static>>;

/// A connection that carries requests and waits for their replies, so that calls can be sent without an async runtime.
///
/// ```
/// use egauge_webapi::runtime::{BlockingConnection, Connection, Endpoint, Exchange};
/// use egauge_webapi::{Detached, Error, Meter};
///
/// #[derive(Clone)]
/// struct Canned(Detached);
///
/// impl Connection for Canned {
///     fn endpoint(&self) -> &Endpoint {
///         self.0.endpoint()
///     }
/// }
///
/// impl BlockingConnection for Canned {
///     fn exchange(&self, _: Exchange) -> Result<http::Response<Vec<u8>>, Error> {
///         Ok(http::Response::new(br#"{"result":"lab"}"#.to_vec()))
///     }
/// }
///
/// let meter = Meter::over(Canned(Meter::detached("http://meter.example")?.connection().clone()));
/// assert_eq!(*meter.config().net().hostname().get().send()?, "lab");
/// # Ok::<(), Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "calls over `{Self}` cannot be sent with `send()`",
    label = "`send()` is for a blocking meter",
    note = "of an asynchronous meter (`build()`), end the call with `.await`",
    note = "`Meter::builder(..).build_blocking()?`, with the feature `blocking`, makes a meter whose calls are sent",
    note = "of a detached meter (`Meter::detached`), take the request with `call.request()?`, and read the response with \
            `call.decode(&response)?`"
)]
pub trait BlockingConnection: Connection {
    /// Sends a request and gives the reply to it, with any status.
    ///
    /// # Errors
    ///
    /// If no response comes: [`Operation::failed`] makes the error. A response with an error status is not one.
    fn exchange(&self, exchange: Exchange) -> Result<Response<Vec<u8>>, Error>;
}

/// A connection that gives the body of a reply while it arrives, for replies of any length.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
/// let mut backup = meter.register().get().reg("all").time("epoch:60:now").stream().await?;
/// while let Some(bytes) = backup.chunk().await? {
///     println!("{} bytes", bytes.len());
/// }
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "calls over `{Self}` cannot be streamed",
    label = "this connection carries no requests",
    note = "`Meter::builder(..)` with `build()?` or `build_blocking()?` makes a meter whose calls can be streamed"
)]
pub trait StreamConnection: Connection {
    /// What [`Call::stream`](super::Call::stream) gives: a future of the bytes, or the bytes themselves.
    type Opened;

    /// Sends a request and gives the body of the reply to it, once its status is known to be success.
    fn open(&self, exchange: Result<Exchange, Error>) -> Self::Opened;
}

/// What one call does differently from what its client is set to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) read_timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) backoff: Option<Duration>,
    pub(crate) body_limit: Option<usize>,
}

/// A request on its way. `Debug` shows neither its query nor its body, which may hold a password.
pub struct Exchange {
    pub(crate) operation: Operation,
    pub(crate) uri: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    pub(crate) effect: bool,
    pub(crate) body_limit: usize,
    pub(crate) limits: Limits,
    pub(crate) secrets: Secrets,
}

impl Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("operation", &format_args!("{}", self.operation))
            .field("headers", &self.headers)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Exchange {
    /// Where to send it: the root of the API, path and query.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The headers, the client's token among them if it was given one.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; empty if there is none.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// What to send, as a whole.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Request`] if the URL cannot be sent.
    pub fn into_request(self) -> Result<Request<RequestBody>, Error> {
        let request = Request::builder().method(self.operation.method()).uri(self.uri);
        let body = RequestBody::new(self.body, self.secrets.is_some());
        let mut request = request.body(body).map_err(|error| {
            Error::new(ErrorKind::Request, "the request's URL cannot be sent")
                .of(&self.operation)
                .caused_by(error)
        })?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    /// The operation that is carried out.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Whether it changes the meter, so that sending it twice may differ from sending it once.
    pub fn has_effect(&self) -> bool {
        self.effect
    }

    /// How long the reply's body may be, in bytes.
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }

    /// How long the call may take altogether, where it says so itself.
    pub fn timeout(&self) -> Option<Duration> {
        self.limits.timeout
    }

    /// How long a new connection may take to come about, where the call says so itself.
    pub fn connect_timeout(&self) -> Option<Duration> {
        self.limits.connect_timeout
    }

    /// How long the reply may stall, where the call says so itself.
    pub fn read_timeout(&self) -> Option<Duration> {
        self.limits.read_timeout
    }

    /// How often the call may be repeated, where it says so itself.
    pub fn retries(&self) -> Option<u32> {
        self.limits.retries
    }

    /// The pause before the first repetition, where the call says so itself.
    pub fn backoff(&self) -> Option<Duration> {
        self.limits.backoff
    }
}

impl Operation {
    /// The error of an exchange that did not get through.
    pub fn failed(&self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        self.failed_as(ErrorKind::Transport, source.into())
    }

    pub(crate) fn failed_as(&self, kind: ErrorKind, source: Box<dyn StdError + Send + Sync>) -> Error {
        let mut message = format!("no answer from the meter: {source}");
        let mut cause = source.source();
        while let Some(deeper) = cause {
            let text = deeper.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            cause = deeper.source();
        }
        Error::new(kind, message).of(self).including_cause(source)
    }

    /// The error of an exchange that took longer than it may.
    pub fn timed_out(&self, what: &str, limit: Duration) -> Error {
        Error::new(ErrorKind::Timeout, format!("{what} took longer than {limit:?}")).of(self)
    }

    /// The error of a reply that is longer than allowed.
    pub fn too_large(&self, limit: usize) -> Error {
        Error::new(ErrorKind::TooLarge, format!("the reply is longer than {limit} bytes")).of(self)
    }
}

/// Where the API is, and with what token to ask.
#[derive(Clone, Debug)]
pub struct Endpoint {
    pub(crate) root: String,
    pub(crate) https: bool,
    pub(crate) token: Option<HeaderValue>,
    pub(crate) body_limit: usize,
}

impl Endpoint {
    pub(crate) fn new(root: Root, token: Option<HeaderValue>, body_limit: usize) -> Self {
        Self { root: root.text, https: root.https, token, body_limit }
    }

    /// The root of the API, without a slash behind it: `https://DEVNAME.egaug.es/api`.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Whether requests go over TLS.
    pub fn is_https(&self) -> bool {
        self.https
    }
}

/// A connection that composes requests and reads responses; the program sends them by other means.
#[derive(Clone, Debug)]
pub struct Detached(std::sync::Arc<Endpoint>);

impl Detached {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self(endpoint.into())
    }
}

impl Connection for Detached {
    fn endpoint(&self) -> &Endpoint {
        &self.0
    }
}
