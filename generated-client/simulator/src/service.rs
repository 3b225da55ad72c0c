//! The meter as a service of HTTP requests, with its faults.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http_body_util::Full;
use tower_service::Service;

use super::Simulator;
use egauge_webapi::server::Refusal;

/// The body of a reply, which a fault may end before its beginning.
#[derive(Debug)]
pub struct ReplyBody(Result<Full<Bytes>, Dropped>);

/// A simulated meter ended the connection, since it was told to or is rebooting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the simulated meter ended the connection")
    }
}

impl std::error::Error for Dropped {}

impl http_body::Body for ReplyBody {
    type Data = Bytes;
    type Error = Dropped;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, Dropped>>> {
        match &mut self.get_mut().0 {
            Ok(body) => Pin::new(body).poll_frame(context).map_err(|never| match never {}),
            Err(dropped) => Poll::Ready(Some(Err(*dropped))),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.0.as_ref().is_ok_and(http_body::Body::is_end_stream)
    }

    fn size_hint(&self) -> http_body::SizeHint {
        // A length that never comes, so that nobody takes what is there for the whole reply.
        self.0.as_ref().map_or(http_body::SizeHint::with_exact(1), http_body::Body::size_hint)
    }
}

/// What the gate is to answer: it can add to a 401 what clients need.
#[derive(Clone)]
pub(super) struct Failing(pub(super) Refusal);

fn dropped() -> http::Response<ReplyBody> {
    http::Response::new(ReplyBody(Err(Dropped)))
}

impl<B> Service<http::Request<B>> for Simulator
where
    B: http_body::Body<Data: Send, Error: Into<Box<dyn std::error::Error + Send + Sync>>> + Send + 'static,
{
    type Response = http::Response<ReplyBody>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Infallible>> + Send>>;

    fn poll_ready(&mut self, _context: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, mut request: http::Request<B>) -> Self::Future {
        let this = self.clone();
        Box::pin(async move {
            let path = request.uri().path();
            let trouble = this.faults.next(path.strip_prefix("/api").unwrap_or(path));
            if !trouble.latency.is_zero() {
                tokio::time::sleep(trouble.latency).await;
            }
            if trouble.dropped || !this.machine.settle() {
                return Ok(dropped());
            }
            if let Some((status, message)) = trouble.error {
                request.extensions_mut().insert(Failing(Refusal::new(status, message)));
            }
            if trouble.unauthorized {
                request.headers_mut().remove(AUTHORIZATION);
            }
            let response = this.router.clone().call(request).await?;
            Ok(response.map(|body| ReplyBody(Ok(body))))
        })
    }
}
