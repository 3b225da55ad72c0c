//! From an HTTP request to the handler's method, and back.

use std::convert::Infallible;
use std::fmt;
use std::future::ready;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_LENGTH, CONTENT_TYPE, HeaderValue};
use http::request::Parts;
use http::{Method, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use tower_service::Service;

use super::branch::Handler;
use super::guard::{AnyGuard, Guard};
use super::reply::TEXT;
use super::tree::{Node, Target};
use super::{Branch, Refusal, Request, Response, Route, isolation, schema};

/// The largest request body in bytes that a router takes by default: 2 MiB.
pub const DEFAULT_BODY_LIMIT: usize = 2 * 1024 * 1024;

/// Serves the branches that are mounted on it; other paths answer 404.
///
/// Paths are taken as they stand: no slash is added, removed or merged, and each segment is percent-decoded
/// once. `HEAD` is answered wherever `GET` is, and `OPTIONS` on every path that exists.
///
/// Before a handler is asked, path, query and body are checked against the document's constraints; JSON may be nested
/// 124 levels deep, so that a reply that repeats it can be read by programs that read 127. What does not pass is refused
/// with 400 and the place. A handler that panics answers 500.
///
/// It is a [`Service`] of HTTP requests: in axum, `axum::Router::new().fallback_service(router.at("/api"))` beside other
/// routes, or `nest_service("/api", router)`, with which axum writes each request's URI anew.
/// A clone is cheap and serves the same handlers.
///
/// ```
/// use egauge_webapi::models::{Config, ConfigNet};
/// use egauge_webapi::server::document::Document;
/// use egauge_webapi::server::{self, Router};
///
/// let mut config = Config::default();
/// config.net = Some(ConfigNet::default().hostname("lab"));
/// let config = Document::new(config)?;
/// // GET /api/config/net/hostname answers {"result":"lab"}; what is not mounted answers 404.
/// let router = Router::new().at("/api").mount_all(server::config::document(&config));
/// # drop(router);
/// # Ok::<(), egauge_webapi::server::Refusal>(())
/// ```
///
/// [`guide::server`](crate::guide::server) mounts traits as well.
#[derive(Clone)]
pub struct Router {
    shared: Arc<Shared>,
}

#[derive(Clone)]
struct Shared {
    prefix: String,
    body_limit: usize,
    guard: Option<Arc<dyn AnyGuard>>,
    body_timeout: Option<Duration>,
    timeout: Option<Duration>,
    tree: Node,
}

impl Router {
    /// A router with nothing mounted, whose API root is `/`.
    pub fn new() -> Self {
        let shared = Shared {
            prefix: String::new(),
            body_limit: DEFAULT_BODY_LIMIT,
            guard: None,
            body_timeout: None,
            timeout: None,
            tree: Node::default(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Moves the API root, for a server that hands over whole paths: `/api` is where meters have it.
    pub fn at(mut self, prefix: &str) -> Self {
        let prefix = prefix.trim_matches('/');
        let shared = Arc::make_mut(&mut self.shared);
        shared.prefix = if prefix.is_empty() { String::new() } else { format!("/{prefix}") };
        self
    }

    /// Sets the largest body taken, in bytes; a longer one is refused with 413.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        Arc::make_mut(&mut self.shared).body_limit = bytes;
        self
    }

    /// Limits the time in which a request's body must arrive; a slower one is refused with 408. No limit unless
    /// set, for the timer is tokio's: the router must then run within a tokio runtime that has its timer enabled.
    pub fn body_timeout(mut self, limit: Duration) -> Self {
        Arc::make_mut(&mut self.shared).body_timeout = Some(limit);
        self
    }

    /// Limits the time that a handler may take; a slower one is dropped where it waits, and the client gets 503.
    /// No limit unless set, as with [`body_timeout`](Self::body_timeout).
    pub fn timeout(mut self, limit: Duration) -> Self {
        Arc::make_mut(&mut self.shared).timeout = Some(limit);
        self
    }

    /// Asks this guard about every request before its body is read; without one, everybody may do everything.
    /// [`Access`](super::access::Access) is one that knows accounts.
    pub fn access(mut self, guard: impl Guard) -> Self {
        Arc::make_mut(&mut self.shared).guard = Some(Arc::new(guard));
        self
    }

    /// Serves a branch. An operation that was mounted before is served by this one from now on.
    pub fn mount(mut self, branch: Branch) -> Self {
        Arc::make_mut(&mut self.shared).tree.insert(branch);
        self
    }

    /// Serves several branches, such as those of a [`Document`](super::document::Document).
    pub fn mount_all(self, branches: impl IntoIterator<Item = Branch>) -> Self {
        branches.into_iter().fold(self, Self::mount)
    }
}

impl Default for Router {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Router {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Router")
            .field("prefix", &self.shared.prefix)
            .field("body_limit", &self.shared.body_limit)
            .field("body_timeout", &self.shared.body_timeout)
            .field("timeout", &self.shared.timeout)
            .finish_non_exhaustive()
    }
}

impl<B> Service<http::Request<B>> for Router
where
    B: Body<Data: Send, Error: Into<Box<dyn std::error::Error + Send + Sync>>> + Send + 'static,
{
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let (parts, body) = request.into_parts();
        let is_head = parts.method == Method::HEAD;
        // What can be done at once is: a future is moved several times, with all that it holds.
        let (target, values) = match self.shared.find(&parts) {
            Ok(found) => found,
            Err(mut response) => {
                if is_head {
                    without_body(&mut response);
                }
                return Box::pin(ready(Ok(*response)));
            }
        };
        let Target { route, index, handler } = target.clone();
        let mut request = Request::new(parts, route, values);
        let shared = Arc::clone(&self.shared);
        Box::pin(async move {
            let outcome = shared.serve(&*handler, index, &mut request, body).await;
            let mut response = outcome.unwrap_or_else(|refusal| shared.refuse(refusal));
            if is_head {
                without_body(&mut response);
            }
            Ok(response)
        })
    }
}

impl Shared {
    /// The operation that a request is for, and the values of its path; where there is none, the reply.
    fn find(&self, parts: &Parts) -> Result<(&Target, Vec<String>), Box<Response>> {
        let path = parts.uri.path().strip_prefix(self.prefix.as_str());
        let Some(found) = path.and_then(|path| self.tree.find(path)) else {
            return Err(Refusal::not_found("no such path").into_response().into());
        };
        match found.target(&parts.method) {
            Some(target) => Ok((target, found.values)),
            None => Err(not_allowed(&parts.method, &found.allow()).into()),
        }
    }

    async fn serve<B>(
        &self,
        handler: &dyn Handler,
        index: usize,
        request: &mut Request,
        body: B,
    ) -> Result<Response, Refusal>
    where
        B: Body<Data: Send, Error: Into<Box<dyn std::error::Error + Send + Sync>>> + Send,
    {
        if let Some(guard) = &self.guard {
            let admission = guard.admit(request.route, &request.values, &mut request.parts);
            isolation::handling(self.timeout, admission).await?;
        }
        if !body.is_end_stream() {
            request.body = isolation::receiving(self.body_timeout, read(body, self.body_limit)).await?;
        }
        let running = pin!(run(handler, index, request));
        isolation::handling(self.timeout, running).await
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        let challenge = self.guard.as_ref().filter(|_| refusal.lacks_challenge());
        match challenge.and_then(|guard| guard.challenge()) {
            Some(challenge) => refusal.challenge(challenge),
            None => refusal,
        }
        .into_response()
    }
}

/// Checks and decodes the request, runs the handler's method and encodes its reply.
async fn run(handler: &dyn Handler, index: usize, request: &Request) -> Result<Response, Refusal> {
    schema::check_request(request)?;
    let mut response = handler.dispatch(request, index)?.await?;
    let Route { status, media, .. } = request.route;
    if response.status() == StatusCode::OK
        && let Ok(status) = StatusCode::from_u16(*status)
    {
        *response.status_mut() = status;
    }
    if let Some(media) = media {
        // Text that takes the place of JSON keeps its own media type.
        let is_text = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == TEXT);
        if !is_text || media.starts_with("text/") || !request.route.is_json() {
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(media));
        }
    }
    Ok(response)
}

/// Reads a body of limited length. One that says beforehand that it is too long is not read at all.
async fn read<B>(body: B, limit: usize) -> Result<Bytes, Refusal>
where
    B: Body<Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    let too_long = || {
        Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("the body is longer than the {limit} bytes allowed"),
        )
    };
    if usize::try_from(body.size_hint().lower()).map_or(true, |length| length > limit) {
        return Err(too_long());
    }
    match Limited::new(body, limit).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_long()),
        Err(error) => Err(Refusal::bad_request(format!("the body could not be read: {error}"))),
    }
}

/// Answers a method that the path does not have; to `OPTIONS` that is an answer like any other.
fn not_allowed(method: &Method, allow: &str) -> Response {
    let mut response = if *method == Method::OPTIONS {
        let mut response = Response::default();
        *response.status_mut() = StatusCode::NO_CONTENT;
        response
    } else {
        let message = format!("{method} does not exist on this path");
        Refusal::new(StatusCode::METHOD_NOT_ALLOWED, message).into_response()
    };
    // Method names are header text, so this never fails.
    if let Ok(allow) = HeaderValue::try_from(allow) {
        response.headers_mut().insert(ALLOW, allow);
    }
    response
}

/// Leaves a response's head as it is, its length included.
fn without_body(response: &mut Response) {
    let body = std::mem::take(response.body_mut());
    if let Some(length) = body.size_hint().exact() {
        response.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(length));
    }
}
