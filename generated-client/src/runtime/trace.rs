//! A span for every call: method, template, attempts, status and duration; nothing that may be secret.

use ::http::StatusCode;

use super::error::Error;
use super::operation::Operation;

/// What is told about one call.
#[cfg(feature = "tracing")]
#[derive(Clone)]
pub(crate) struct Trace {
    span: tracing::Span,
    start: std::time::Instant,
}

#[cfg(feature = "tracing")]
impl Trace {
    /// Begins with the call, in the span of whoever makes it.
    pub(crate) fn new(operation: &Operation) -> Self {
        use tracing::field::Empty;
        let span = tracing::info_span!(
            "egauge",
            method = operation.method().as_str(),
            template = operation.template(),
            operation = operation.id(),
            attempt = Empty,
            status = Empty,
            error = Empty,
            duration_ms = Empty,
        );
        Self { span, start: std::time::Instant::now() }
    }

    /// The number of the attempt that begins, from 1.
    pub(crate) fn attempt(&self, number: u32) {
        self.span.record("attempt", number);
    }

    pub(crate) fn end(&self, outcome: Result<StatusCode, &Error>) {
        let status = outcome.map_or_else(Error::status, Some);
        if let Some(status) = status {
            self.span.record("status", status.as_u16());
        }
        if let Err(error) = outcome {
            self.span.record("error", tracing::field::debug(error.kind()));
        }
        self.span.record("duration_ms", self.start.elapsed().as_secs_f64() * 1000.0);
    }
}

/// Nothing is told.
#[cfg(not(feature = "tracing"))]
#[derive(Clone)]
pub(crate) struct Trace;

#[cfg(not(feature = "tracing"))]
impl Trace {
    pub(crate) fn new(_: &Operation) -> Self {
        Self
    }

    pub(crate) fn attempt(&self, _: u32) {}

    pub(crate) fn end(&self, _: Result<StatusCode, &Error>) {}
}
