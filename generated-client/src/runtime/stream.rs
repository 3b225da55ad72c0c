//! A reply's body while it comes.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ::http::HeaderMap;
use ::http::header::CONTENT_LENGTH;
use bytes::Bytes;
use futures_core::Stream;
use http_body::Body as _;
use tokio::time::{Instant, Sleep, sleep};

use super::carrier::{failed, late, sooner};
use super::error::Error;
use super::operation::Operation;

/// The body of a reply, in the pieces in which it comes: a [`Stream`] of bytes.
///
/// There is no limit to its length. It fails if the meter keeps silent for longer than the read timeout, or if it
/// ends before it is complete.
pub struct ByteStream {
    pub(crate) operation: Operation,
    headers: HeaderMap,
    /// What came already.
    ready: VecDeque<Bytes>,
    body: Option<reqwest::Body>,
    read_timeout: Duration,
    /// When all of it has to be there, if it is wanted as a whole.
    pub(crate) end: Option<(Instant, Duration)>,
    silence: Option<Pin<Box<Sleep>>>,
    is_waiting: bool,
}

impl ByteStream {
    pub(crate) fn new(operation: Operation, body: reqwest::Body, read_timeout: Duration) -> Self {
        Self {
            operation,
            headers: HeaderMap::new(),
            ready: VecDeque::new(),
            body: Some(body),
            read_timeout,
            end: None,
            silence: None,
            is_waiting: false,
        }
    }

    pub(crate) fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The headers of the reply.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How long the body will be, if the meter said so.
    pub fn content_length(&self) -> Option<u64> {
        self.headers.get(CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// The next piece; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection is lost, or the meter sends nothing for `read_timeout`. The stream has ended then.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// Takes a body that must not be longer than `limit`; or the beginning of it, if that is enough.
    pub(crate) async fn collect(&mut self, limit: usize, is_enough: bool) -> Result<Vec<u8>, Error> {
        let expected = self.body.as_ref().map_or(0, |body| body.size_hint().lower());
        if !is_enough && expected > limit as u64 {
            return Err(self.operation.too_large(limit));
        }
        // Announced lengths are believed up to here.
        let mut whole = Vec::with_capacity(expected.min(64 << 10) as usize);
        while let Some(chunk) = self.chunk().await? {
            let room = limit - whole.len();
            if chunk.len() > room {
                if is_enough {
                    whole.extend_from_slice(&chunk[..room]);
                    break;
                }
                return Err(self.operation.too_large(limit));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok(whole)
    }

    /// Looks at the beginning: gives the whole body if it is an object that ends within `limit`.
    pub(crate) async fn peek_object(&mut self, limit: usize) -> Result<Option<Vec<u8>>, Error> {
        let mut start = Vec::new();
        let mut pieces = VecDeque::new();
        let mut is_whole = false;
        while start.len() < limit && !is_whole {
            match self.chunk().await? {
                Some(chunk) => {
                    start.extend_from_slice(&chunk);
                    pieces.push_back(chunk);
                }
                None => is_whole = true,
            }
            if start.trim_ascii_start().first().is_some_and(|first| *first != b'{') {
                break;
            }
        }
        self.ready = pieces;
        Ok((is_whole && start.trim_ascii_start().starts_with(b"{")).then_some(start))
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        if let Some(chunk) = self.ready.pop_front() {
            return Poll::Ready(Some(Ok(chunk)));
        }
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        while let Poll::Ready(frame) = Pin::new(&mut *body).poll_frame(context) {
            self.is_waiting = false;
            match frame {
                Some(Ok(frame)) => {
                    // Trailers are nobody's concern.
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
                Some(Err(error)) => {
                    self.body = None;
                    return Poll::Ready(Some(Err(failed(&self.operation, error))));
                }
                None => {
                    self.body = None;
                    return Poll::Ready(None);
                }
            }
        }
        let silence = self.silence.get_or_insert_with(|| Box::pin(sleep(self.read_timeout)));
        if !self.is_waiting {
            self.is_waiting = true;
            if let Some(until) = sooner(Instant::now(), self.read_timeout, self.end) {
                silence.as_mut().reset(until);
            }
        }
        ready!(silence.as_mut().poll(context));
        self.body = None;
        let what = "the next piece of the reply";
        Poll::Ready(Some(Err(late(&self.operation, what, self.read_timeout, self.end))))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(context)
    }
}

impl std::fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ByteStream")
            .field("operation", &format_args!("{}", self.operation))
            .finish_non_exhaustive()
    }
}
