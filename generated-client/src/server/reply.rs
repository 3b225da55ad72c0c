//! What handlers answer.

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, HeaderValue};
use http_body::{Body, Frame, SizeHint};
use http_body_util::Full;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::runtime::error::report;
use crate::runtime::{Challenge, Json};

/// A response ready to be sent.
pub type Response = http::Response<ReplyBody>;

/// The bytes of a response, all at hand.
#[derive(Clone, Debug, Default)]
pub struct ReplyBody(Full<Bytes>);

impl From<Bytes> for ReplyBody {
    fn from(bytes: Bytes) -> Self {
        Self(Full::new(bytes))
    }
}

impl Body for ReplyBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.0).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// What a handler's method returns: a value, or the reason why there is none.
pub type Reply<T> = Result<Answer<T>, Refusal>;

/// A value on its way to the client, with its entity tag if it has one. A value becomes one with `into()`.
///
/// ```
/// use egauge_webapi::server::{Answer, Refusal, Reply};
/// use http::StatusCode;
///
/// fn hostname(name: Option<&str>) -> Reply<String> {
///     match name {
///         Some(name) => Ok(Answer::new(name.to_owned()).etag("v1")),
///         None => Err(Refusal::new(StatusCode::NOT_FOUND, "it has no name")),
///     }
/// }
/// assert!(hostname(Some("lab")).is_ok());
/// assert_eq!(hostname(None).expect_err("a refusal").message(), "it has no name");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<T> {
    pub(super) content: Content<T>,
    etag: Option<String>,
    file_name: Option<String>,
}

/// The value, or what was made of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Content<T> {
    Value(T),
    Json(Json),
}

impl<T> Answer<T> {
    /// Answers with this value.
    pub fn new(value: T) -> Self {
        Self { content: Content::Value(value), etag: None, file_name: None }
    }

    /// Answers with a value of another form than the documented one, as a `max-depth` or `filter` asks for.
    pub fn json(value: Json) -> Self {
        Self { content: Content::Json(value), etag: None, file_name: None }
    }

    /// Adds an entity tag, with or without its quotes.
    pub fn etag(mut self, tag: impl Into<String>) -> Self {
        let tag = tag.into();
        let quoted = tag.len() >= 2 && tag.trim_start_matches("W/").starts_with('"') && tag.ends_with('"');
        self.etag = Some(if quoted { tag } else { format!("\"{tag}\"") });
        self
    }

    /// Names the file that a browser saves the reply in, for text that is downloaded (`/register` `filename`).
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Builds the response from what the value was written as.
    pub(super) fn into_response(
        self,
        content_type: &'static str,
        body: Vec<u8>,
    ) -> Result<Response, Refusal> {
        let mut response = response(StatusCode::OK, content_type, body);
        if let Some(tag) = self.etag {
            let tag = HeaderValue::try_from(tag)
                .map_err(|_| Refusal::internal("the entity tag has a character that no header can hold"))?;
            response.headers_mut().insert(ETAG, tag);
        }
        if let Some(name) = self.file_name {
            response.headers_mut().insert(CONTENT_DISPOSITION, disposition(&name)?);
        }
        Ok(response)
    }
}

/// `Content-Disposition` as RFC 6266 has it: the name in what all clients read, and in full where that differs.
fn disposition(name: &str) -> Result<HeaderValue, Refusal> {
    let plain: String =
        (name.chars())
            .map(|letter| {
                if matches!(letter, ' '..='~') && !matches!(letter, '"' | '\\' | '%') { letter } else { '_' }
            })
            .collect();
    let mut value = format!("attachment; filename=\"{plain}\"");
    if plain != name {
        let full = utf8_percent_encode(name, NON_ALPHANUMERIC);
        value.push_str(&format!("; filename*=UTF-8''{full}"));
    }
    HeaderValue::try_from(value).map_err(|_| Refusal::internal("the file's name fits no header"))
}

impl<T> From<T> for Answer<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

/// A request refused: a status and a message, which the client gets as `{"error": "message"}`. [`Answer`] has an example.
#[derive(Clone, PartialEq, Eq)]
pub struct Refusal {
    status: StatusCode,
    message: String,
    challenge: Option<Box<Challenge>>,
}

impl Refusal {
    /// Refuses with any status.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), challenge: None }
    }

    /// Refuses the way meters mostly do: status 200, and the message in the body.
    pub fn meter_error(message: impl Into<String>) -> Self {
        Self::new(StatusCode::OK, message)
    }

    /// 400: the request is malformed.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// 401: not logged in, or not allowed to.
    pub fn unauthorized(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNAUTHORIZED, message)
    }

    /// 404: nothing is there.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// 412: the entity tag that the client named is not the current one.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, message)
    }

    /// 500: the fault is on this side.
    pub fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    /// 501: this server does not do that.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_IMPLEMENTED, message)
    }

    /// Adds what the client needs to log in; a 401 without it gets that of the router's
    /// [`Guard`](super::Guard).
    pub fn challenge(mut self, challenge: Challenge) -> Self {
        self.challenge = Some(Box::new(challenge));
        self
    }

    /// The status it is sent with.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The message.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Whether it is a 401 without a challenge.
    pub(super) fn lacks_challenge(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED && self.challenge.is_none()
    }

    pub(super) fn into_response(self) -> Response {
        #[derive(Serialize)]
        struct Body<'a> {
            #[serde(skip_serializing_if = "Option::is_none")]
            rlm: Option<&'a str>,
            #[serde(skip_serializing_if = "Option::is_none")]
            nnc: Option<&'a str>,
            error: &'a str,
        }
        let challenge = self.challenge.as_deref();
        let (rlm, nnc) = (challenge.map(Challenge::realm), challenge.map(Challenge::nonce));
        // Strings always have a JSON form, so there is nothing to lose here.
        let body = serde_json::to_vec(&Body { rlm, nnc, error: &self.message }).unwrap_or_default();
        response(self.status, JSON, body)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.status, self.message)
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for Refusal {}

pub(super) const JSON: &str = "application/json";

pub(super) const BYTES: &str = "application/octet-stream";

pub(super) const TEXT: &str = "text/plain; charset=utf-8";

/// A response with a body.
pub(super) fn response(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Response {
    let mut response = Response::new(ReplyBody::from(body.into()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    response
}
