//! The request, which a handler gets beside its typed arguments.

use std::fmt;
use std::future::{Ready, ready};

use bytes::Bytes;
use http::request::Parts;
use http::{Extensions, HeaderMap, Method};

use super::{Refusal, Reply, Route};

/// A request that matched a route: what a method gets beside its typed arguments.
///
/// ```
/// use egauge_webapi::server::{Answer, Refusal, Reply, Request};
/// use http::StatusCode;
///
/// /// Refuses a change whose `If-Match` names another state.
/// fn check(request: &Request, tag: &str) -> Result<(), Refusal> {
///     match request.headers().get("if-match") {
///         Some(sent) if *sent != *tag && *sent != *"*" => {
///             Err(Refusal::new(StatusCode::PRECONDITION_FAILED, "it has changed"))
///         }
///         _ => Ok(()),
///     }
/// }
/// # let _ = check;
/// ```
///
/// `Debug` shows the operation and how long the body is. It shows neither the body, the query and the values of the
/// path, nor headers: they can hold passwords and tokens.
pub struct Request {
    pub(super) parts: Parts,
    pub(super) route: &'static Route,
    pub(super) values: Vec<String>,
    pub(super) body: Bytes,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("method", &self.parts.method)
            .field("route", &self.route.operation)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

impl Request {
    /// A request whose body has not been read.
    pub(super) fn new(parts: Parts, route: &'static Route, values: Vec<String>) -> Self {
        Self { parts, route, values, body: Bytes::new() }
    }

    /// The method as sent: `HEAD` where a `GET` is answered without its body.
    pub fn method(&self) -> &Method {
        &self.parts.method
    }

    /// The operation that is called.
    pub fn route(&self) -> &'static Route {
        self.route
    }

    /// The values of the path's parameters, percent-decoded, from the left.
    pub fn path_values(&self) -> &[String] {
        &self.values
    }

    /// The query as sent, without the `?`; empty where there is none.
    pub fn query(&self) -> &str {
        self.parts.uri.query().unwrap_or_default()
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.parts.headers
    }

    /// What the server below put beside the request, such as the peer's address.
    pub fn extensions(&self) -> &Extensions {
        &self.parts.extensions
    }

    /// The body as sent.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Refuses with 501 and the operation's name: what a method of a trait does unless it is written.
    pub fn not_implemented<T>(&self) -> Ready<Reply<T>> {
        ready(Err(Refusal::not_implemented(format!("{} is not implemented", self.route.operation))))
    }
}
