//! What a router asks before it reads a request's body.

use std::pin::Pin;

use http::request::Parts;

use crate::runtime::Challenge;
use crate::server::{Refusal, Route};

/// Decides who may do what, for [`Router::access`](crate::server::Router::access).
///
/// ```
/// use egauge_webapi::server::{Guard, Refusal, Route, Router};
///
/// /// Lets everybody read, and nobody write.
/// struct ReadOnly;
///
/// impl Guard for ReadOnly {
///     async fn admit(
///         &self,
///         route: &'static Route,
///         _: &[String],
///         _: &mut http::request::Parts,
///     ) -> Result<(), Refusal> {
///         if route.method == http::Method::GET {
///             return Ok(());
///         }
///         Err(Refusal::new(http::StatusCode::UNAUTHORIZED, "this meter is read-only"))
///     }
/// }
///
/// let router = Router::new().access(ReadOnly);
/// ```
pub trait Guard: Send + Sync + 'static {
    /// Lets a request pass or refuses it. `values` are those of the path's parameters, decoded, from the left.
    /// What it puts into the extensions is there for the handlers, such as an [`Identity`](super::access::Identity).
    fn admit(
        &self,
        route: &'static Route,
        values: &[String],
        parts: &mut Parts,
    ) -> impl Future<Output = Result<(), Refusal>> + Send;

    /// Realm and nonce for a 401 of any handler.
    fn challenge(&self) -> Option<Challenge> {
        None
    }
}

/// A guard of any type.
pub(in crate::server) trait AnyGuard: Send + Sync {
    fn admit<'a>(
        &'a self,
        route: &'static Route,
        values: &'a [String],
        parts: &'a mut Parts,
    ) -> Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send + 'a>>;

    fn challenge(&self) -> Option<Challenge>;
}

impl<G: Guard> AnyGuard for G {
    fn admit<'a>(
        &'a self,
        route: &'static Route,
        values: &'a [String],
        parts: &'a mut Parts,
    ) -> Pin<Box<dyn Future<Output = Result<(), Refusal>> + Send + 'a>> {
        Box::pin(Guard::admit(self, route, values, parts))
    }

    fn challenge(&self) -> Option<Challenge> {
        Guard::challenge(self)
    }
}
