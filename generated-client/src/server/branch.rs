//! A branch of the API: its routing table and the handler that serves it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::Method;

use super::schema::{Parameter, Schema};
use super::{Refusal, Request, Response};

/// A row of a routing table: an operation and where it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Route {
    /// The operation's method.
    pub method: Method,
    /// Its path from the API root, parameters in braces: `/config/user/{name}`.
    pub template: &'static str,
    /// Its `operationId`.
    pub operation: &'static str,
    /// What the path's values are, from the left; empty where their types say all.
    pub path: &'static [&'static Schema],
    /// The query's parameters whose types do not say all.
    pub query: &'static [Parameter],
    /// What the body is, where there is one.
    pub body: Option<&'static Schema>,
    /// What a `GET` answers, on the path that the branch begins with.
    pub value: Option<&'static Schema>,
    /// Whether the document says that no login is needed.
    pub public: bool,
    /// The status of success.
    pub status: u16,
    /// The media type of the reply, where it is not `application/json`.
    pub media: Option<&'static str>,
}

impl Route {
    const fn new(method: Method, template: &'static str, operation: &'static str) -> Self {
        Self {
            method,
            template,
            operation,
            path: &[],
            query: &[],
            body: None,
            value: None,
            public: false,
            status: 200,
            media: None,
        }
    }

    /// `GET` on this path.
    pub const fn get(template: &'static str, operation: &'static str) -> Self {
        Self::new(Method::GET, template, operation)
    }

    /// `PUT` on this path.
    pub const fn put(template: &'static str, operation: &'static str) -> Self {
        Self::new(Method::PUT, template, operation)
    }

    /// `POST` on this path.
    pub const fn post(template: &'static str, operation: &'static str) -> Self {
        Self::new(Method::POST, template, operation)
    }

    /// `DELETE` on this path.
    pub const fn delete(template: &'static str, operation: &'static str) -> Self {
        Self::new(Method::DELETE, template, operation)
    }

    /// The same, with what the path's values are, from the left.
    pub const fn path(mut self, values: &'static [&'static Schema]) -> Self {
        self.path = values;
        self
    }

    /// The same, with these parameters in its query.
    pub const fn query(mut self, parameters: &'static [Parameter]) -> Self {
        self.query = parameters;
        self
    }

    /// The same, with a body.
    pub const fn body(mut self, schema: &'static Schema) -> Self {
        self.body = Some(schema);
        self
    }

    /// The same, with what it answers.
    pub const fn value(mut self, schema: &'static Schema) -> Self {
        self.value = Some(schema);
        self
    }

    /// The same, for everybody.
    pub const fn public(mut self) -> Self {
        self.public = true;
        self
    }

    /// The same with another status of success than 200.
    pub const fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// The same with a reply of another media type than `application/json`.
    pub const fn media(mut self, media: &'static str) -> Self {
        self.media = Some(media);
        self
    }

    /// Whether the reply is JSON.
    pub(super) fn is_json(&self) -> bool {
        self.media.is_none_or(|media| media.ends_with("+json"))
    }

    /// The names of the path's parameters, from the left.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        self.template.split('/').filter_map(parameter)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.method, self.template, self.operation)
    }
}

/// The name of the parameter that a template's segment is, if it is one.
pub(super) fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// An operation under way.
pub type Pending<'a> = Pin<Box<dyn Future<Output = Result<Response, Refusal>> + Send + 'a>>;

/// Decodes a request and starts the handler's method for a row of the routing table, given by its index.
pub type Dispatch<H> = for<'a> fn(&'a H, &'a Request, usize) -> Result<Pending<'a>, Refusal>;

/// A branch of the API with the handler that serves it, for [`Router::mount`](super::Router::mount).
#[derive(Clone)]
pub struct Branch {
    pub(super) routes: &'static [Route],
    pub(super) handler: Arc<dyn Handler>,
}

impl Branch {
    /// Serves the routes with a handler; `dispatch` gets the index of the route that matched.
    pub fn new<H: Send + Sync + 'static>(
        routes: &'static [Route],
        handler: H,
        dispatch: Dispatch<H>,
    ) -> Self {
        Self { routes, handler: Arc::new(Dispatched { handler, dispatch }) }
    }

    /// The branch's routing table.
    pub fn routes(&self) -> &'static [Route] {
        self.routes
    }
}

impl fmt::Debug for Branch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Branch").field("routes", &self.routes).finish_non_exhaustive()
    }
}

/// A handler of any type, with what calls its methods.
pub(super) trait Handler: Send + Sync {
    fn dispatch<'a>(&'a self, request: &'a Request, route: usize) -> Result<Pending<'a>, Refusal>;
}

struct Dispatched<H> {
    handler: H,
    dispatch: Dispatch<H>,
}

impl<H: Send + Sync> Handler for Dispatched<H> {
    fn dispatch<'a>(&'a self, request: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
        (self.dispatch)(&self.handler, request, route)
    }
}
