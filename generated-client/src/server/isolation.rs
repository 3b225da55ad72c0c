//! What keeps one request from harming others: time limits, and panics that stay where they happen.

use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use http::StatusCode;

use super::Refusal;

/// Runs a handler; if it panics, that is its answer. The client learns nothing of why: the panic hook has told it
/// to those whom it concerns.
pub(super) async fn unpanicking<T>(handler: impl Future<Output = Result<T, Refusal>>) -> Result<T, Refusal> {
    let mut handler = pin!(handler);
    poll_fn(|context| {
        // Whatever the handler shares with others it must guard itself, as in any thread that may panic.
        catch_unwind(AssertUnwindSafe(|| handler.as_mut().poll(context)))
            .unwrap_or_else(|_| Poll::Ready(Err(Refusal::internal("internal error"))))
    })
    .await
}

/// Limits a handler's time. The request was in order, and may succeed another time: 503, not 408 or 500.
pub(super) async fn handling<T>(
    limit: Option<Duration>,
    handler: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    let refusal = || Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "the request took too long to handle");
    within(limit, handler, refusal).await
}

/// Limits the time for a request's body, which is the client's to keep: 408.
pub(super) async fn receiving<T>(
    limit: Option<Duration>,
    body: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    let refusal = || Refusal::new(StatusCode::REQUEST_TIMEOUT, "the body took too long to arrive");
    within(limit, body, refusal).await
}

async fn within<T>(
    limit: Option<Duration>,
    work: impl Future<Output = Result<T, Refusal>>,
    refusal: impl FnOnce() -> Refusal,
) -> Result<T, Refusal> {
    match limit {
        None => work.await,
        Some(limit) => tokio::time::timeout(limit, work).await.unwrap_or_else(|_| Err(refusal())),
    }
}
