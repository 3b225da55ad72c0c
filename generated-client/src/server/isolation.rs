//! What keeps one request from harming others: time limits, and panics that stay where they happen.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use http::StatusCode;

use super::Refusal;

/// Runs a handler, whose time may be limited. A panic becomes a 500 without its message, which the panic hook has
/// reported already.
pub(super) fn handling<T>(
    limit: Option<Duration>,
    mut handler: impl Future<Output = Result<T, Refusal>> + Unpin,
) -> impl Future<Output = Result<T, Refusal>> {
    let mut timer = limit.map(|limit| Box::pin(tokio::time::sleep(limit)));
    poll_fn(move |context| {
        // The handler itself must guard state that it shares, as in any thread that may panic.
        let polled = catch_unwind(AssertUnwindSafe(|| Pin::new(&mut handler).poll(context)))
            .unwrap_or_else(|_| Poll::Ready(Err(Refusal::internal("internal error"))));
        match &mut timer {
            Some(timer) if polled.is_pending() => timer.as_mut().poll(context).map(|()| {
                // The request was in order, and may succeed another time: not 408 or 500.
                let message = "the request took too long to handle";
                Err(Refusal::new(StatusCode::SERVICE_UNAVAILABLE, message))
            }),
            _ => polled,
        }
    })
}

/// Limits the time for a request's body, which is the client's to keep: 408.
pub(super) async fn receiving<T>(
    limit: Option<Duration>,
    body: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    let refusal = || Refusal::new(StatusCode::REQUEST_TIMEOUT, "the body took too long to arrive");
    match limit {
        None => body.await,
        Some(limit) => tokio::time::timeout(limit, body).await.unwrap_or_else(|_| Err(refusal())),
    }
}
