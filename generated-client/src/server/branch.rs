//! A branch of the API: its routing table and the handler that serves it.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::Method;

use super::{Refusal, Request, Response};

/// A row of a routing table: an operation and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The operation's method.
    pub method: Method,
    /// Its path from the API root, parameters in braces: `/config/user/{name}`.
    pub template: &'static str,
    /// Its `operationId`.
    pub operation: &'static str,
}

impl Route {
    /// `GET` on this path.
    pub const fn get(template: &'static str, operation: &'static str) -> Self {
        Self { method: Method::GET, template, operation }
    }

    /// `PUT` on this path.
    pub const fn put(template: &'static str, operation: &'static str) -> Self {
        Self { method: Method::PUT, template, operation }
    }

    /// `POST` on this path.
    pub const fn post(template: &'static str, operation: &'static str) -> Self {
        Self { method: Method::POST, template, operation }
    }

    /// `DELETE` on this path.
    pub const fn delete(template: &'static str, operation: &'static str) -> Self {
        Self { method: Method::DELETE, template, operation }
    }

    /// The names of the path's parameters, from the left.
    pub fn parameters(&self) -> impl Iterator<Item = &'static str> {
        self.template.split('/').filter_map(parameter)
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
