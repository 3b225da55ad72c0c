//! The meter as a service of HTTP requests, with its faults.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http_body_util::BodyExt as _;
use tokio::time::Sleep;
use tower_service::Service;

use super::Simulator;
use super::fault::Trouble;
use egauge_webapi::server::{self, Refusal};

/// The body of a reply, which a fault may end before its time, or slow down.
#[derive(Debug)]
pub struct ReplyBody(Kind);

#[derive(Debug)]
enum Kind {
    Whole(server::ReplyBody),
    /// What comes before the connection ends, and how long the whole would be.
    Cut(Option<Bytes>, u64),
    /// Byte by byte.
    Slow {
        left: Bytes,
        each: Duration,
        wait: Pin<Box<Sleep>>,
    },
}

/// For programs that serve something beside the meter.
impl From<Bytes> for ReplyBody {
    fn from(bytes: Bytes) -> Self {
        Self(Kind::Whole(bytes.into()))
    }
}

/// A simulated meter closed the connection, because of a fault or a reboot.
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
            Kind::Whole(body) => Pin::new(body).poll_frame(context).map_err(|never| match never {}),
            Kind::Cut(part, _) => {
                let part = part.take().filter(|part| !part.is_empty());
                Poll::Ready(Some(part.map(http_body::Frame::data).ok_or(Dropped)))
            }
            Kind::Slow { left, each, wait } => {
                if left.is_empty() {
                    return Poll::Ready(None);
                }
                if wait.as_mut().poll(context).is_pending() {
                    return Poll::Pending;
                }
                *wait = Box::pin(tokio::time::sleep(*each));
                Poll::Ready(Some(Ok(http_body::Frame::data(left.split_to(1)))))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.0 {
            Kind::Whole(body) => body.is_end_stream(),
            Kind::Cut(..) => false,
            Kind::Slow { left, .. } => left.is_empty(),
        }
    }

    fn size_hint(&self) -> http_body::SizeHint {
        match &self.0 {
            Kind::Whole(body) => body.size_hint(),
            // A longer length than the body, so that clients notice the cut.
            Kind::Cut(_, length) => http_body::SizeHint::with_exact(*length),
            Kind::Slow { left, .. } => http_body::SizeHint::with_exact(left.len() as u64),
        }
    }
}

/// What the gate is to answer: it can add to a 401 what clients need.
#[derive(Clone)]
pub(super) struct Failing(pub(super) Refusal);

fn dropped() -> http::Response<ReplyBody> {
    http::Response::new(ReplyBody(Kind::Cut(None, 1)))
}

/// The text of a reply with `NaN` for each number that is a `rate`, or is in one.
fn without_rates(text: &[u8]) -> Vec<u8> {
    const RATE: &[u8] = b"\"rate\":";
    let mut changed = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.windows(RATE.len()).position(|window| window == RATE) {
        let (before, after) = rest.split_at(at + RATE.len());
        changed.extend_from_slice(before);
        let object = after.first() == Some(&b'{');
        let end = after.iter().position(|byte| if object { *byte == b'}' } else { b",}]".contains(byte) });
        let (value, after) = after.split_at(end.unwrap_or(after.len()));
        if object {
            let members = value.split(|byte| *byte == b',').map(|member| {
                match member.iter().position(|b| *b == b':') {
                    Some(colon) => [&member[..=colon], b"NaN"].concat(),
                    None => member.to_vec(),
                }
            });
            changed.extend(members.collect::<Vec<_>>().join(&b','));
        } else {
            changed.extend_from_slice(b"NaN");
        }
        rest = after;
    }
    changed.extend_from_slice(rest);
    changed
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
            let mut trouble = this.faults.next(path.strip_prefix("/api").unwrap_or(path));
            if !trouble.latency.is_zero() {
                tokio::time::sleep(trouble.latency).await;
            }
            if trouble.dropped || !this.machine.settle() {
                return Ok(dropped());
            }
            if let Some((status, message)) = trouble.error.take() {
                request.extensions_mut().insert(Failing(Refusal::new(status, message)));
            }
            if trouble.unauthorized {
                request.headers_mut().remove(AUTHORIZATION);
            }
            let (parts, body) = this.router.clone().call(request).await?.into_parts();
            let Trouble { cut, slow, not_a_number, .. } = trouble;
            if !cut && slow.is_zero() && !not_a_number {
                return Ok(http::Response::from_parts(parts, ReplyBody(Kind::Whole(body))));
            }
            let mut bytes = match body.collect().await {
                Ok(body) => body.to_bytes(),
                Err(never) => match never {},
            };
            if not_a_number {
                bytes = without_rates(&bytes).into();
            }
            let body = match (cut, slow.is_zero()) {
                // At least one byte is missing.
                (true, _) => Kind::Cut(Some(bytes.slice(..bytes.len() / 2)), bytes.len().max(1) as u64),
                (false, true) => Kind::Whole(bytes.into()),
                (false, false) => {
                    Kind::Slow { left: bytes, each: slow, wait: Box::pin(tokio::time::sleep(slow)) }
                }
            };
            Ok(http::Response::from_parts(parts, ReplyBody(body)))
        })
    }
}
