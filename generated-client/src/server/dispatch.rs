//! What the generated dispatch of a branch is made of: the request's parts as typed arguments, the handler's
//! reply as a response.

use std::pin::Pin;

use http::header::CONTENT_TYPE;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::runtime::{Json, TextOr, misfit, number};

use super::reply::{BYTES, Content, JSON, TEXT};
use super::{Answer, FromQuery, Pending, RawQuery, Refusal, Reply, Request, text};

/// Reads a value of the path, given by its position from the left.
///
/// # Errors
///
/// 400 with the parameter's name, if the value does not fit the type.
pub fn path<T: DeserializeOwned>(request: &Request, position: usize) -> Result<T, Refusal> {
    // A route has as many values as its template has parameters; an empty text is refused by its type.
    let value = request.path_values().get(position).map_or("", String::as_str);
    text::read(value).map_err(|error| {
        let name = request.route().parameters().nth(position).unwrap_or_default();
        Refusal::bad_request(format!("path parameter `{name}`: {error}"))
    })
}

/// Reads the query.
///
/// # Errors
///
/// 400 with the parameter's name, if a value does not fit its type.
pub fn query<Q: FromQuery>(request: &Request) -> Result<Q, Refusal> {
    Q::from_query(RawQuery::parse(request.query())?)
}

/// Reads the body as JSON of any media type. A request without a body counts as `null`.
///
/// # Errors
///
/// 400 with the place in the body, if it is not JSON or does not fit the type.
pub fn body<T: DeserializeOwned>(request: &Request) -> Result<T, Refusal> {
    let bytes: &[u8] = request.body();
    let absent = bytes.iter().all(u8::is_ascii_whitespace);
    read_json(if absent { b"null" } else { bytes }).map_err(|error| {
        Refusal::bad_request(if absent { format!("the request has no body: {error}") } else { error })
    })
}

fn read_json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    read_exactly(bytes).or_else(|error| match number::in_digits(bytes) {
        Some(bytes) => read_exactly(&bytes),
        None => Err(error),
    })
}

fn read_exactly<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, String> {
    number::read(bytes).map_err(|error| match misfit::place(bytes, &error).as_str() {
        misfit::WHOLE => format!("body: {error}"),
        place => format!("body at {place}: {error}"),
    })
}

/// Answers `{"result": value}`.
pub fn envelope<'a, T: Serialize + Send + 'a>(
    reply: impl Future<Output = Reply<T>> + Send + 'a,
) -> Pending<'a> {
    #[derive(Serialize)]
    struct Envelope<'a, T> {
        result: &'a Content<T>,
    }
    // Boxed here, so that what follows is compiled once for each type and not for each operation.
    let reply: Boxed<'a, T> = Box::pin(reply);
    answer(reply, |answer| write_json(&Envelope { result: &answer.content }))
}

/// Answers the value itself.
pub fn object<'a, T: Serialize + Send + 'a>(
    reply: impl Future<Output = Reply<T>> + Send + 'a,
) -> Pending<'a> {
    let reply: Boxed<'a, T> = Box::pin(reply);
    answer(reply, |answer| write_json(&answer.content))
}

type Boxed<'a, T> = Pin<Box<dyn Future<Output = Reply<T>> + Send + 'a>>;

fn answer<'a, T: Send + 'a>(
    reply: Boxed<'a, T>,
    write: fn(&Answer<T>) -> Result<Vec<u8>, Refusal>,
) -> Pending<'a> {
    Box::pin(async move {
        let answer = reply.await?;
        let body = write(&answer)?;
        answer.into_response(JSON, body)
    })
}

/// Answers text; the route says of which media type.
pub fn text<'a>(reply: impl Future<Output = Reply<String>> + Send + 'a) -> Pending<'a> {
    plain(Box::pin(reply), TEXT, String::into_bytes)
}

/// Answers bytes; the route says of which media type.
pub fn bytes<'a>(reply: impl Future<Output = Reply<Vec<u8>>> + Send + 'a) -> Pending<'a> {
    plain(Box::pin(reply), BYTES, |bytes| bytes)
}

/// Answers without a body.
pub fn nothing<'a>(reply: impl Future<Output = Reply<()>> + Send + 'a) -> Pending<'a> {
    let reply: Boxed<'a, ()> = Box::pin(reply);
    Box::pin(async move {
        let mut response = reply.await?.into_response(JSON, Vec::new())?;
        response.headers_mut().remove(CONTENT_TYPE);
        Ok(response)
    })
}

fn plain<'a, T: Send + 'a>(reply: Boxed<'a, T>, kind: &'static str, write: fn(T) -> Vec<u8>) -> Pending<'a> {
    Box::pin(async move {
        let mut answer = reply.await?;
        let content = std::mem::replace(&mut answer.content, Content::Json(Json::Null));
        let (kind, body) = match content {
            Content::Value(value) => (kind, write(value)),
            Content::Json(value) => (JSON, write_json(&value)?),
        };
        answer.into_response(kind, body)
    })
}

/// Answers the value itself, or text.
pub fn text_or_object<'a, T: Serialize + Send + 'a>(
    reply: impl Future<Output = Reply<TextOr<T>>> + Send + 'a,
) -> Pending<'a> {
    Box::pin(async move {
        let mut answer = reply.await?;
        let (content_type, body) = match &mut answer.content {
            Content::Value(TextOr::Text(text)) => (TEXT, std::mem::take(text).into_bytes()),
            Content::Value(TextOr::Value(value)) => (JSON, write_json(value)?),
            Content::Json(value) => (JSON, write_json(value)?),
        };
        answer.into_response(content_type, body)
    })
}

fn write_json<T: Serialize>(value: &T) -> Result<Vec<u8>, Refusal> {
    serde_json::to_vec(value)
        .map_err(|error| Refusal::internal(format!("the reply has no JSON form: {error}")))
}

/// Refuses a route that the dispatch does not know, which only a table that does not belong to it can name.
///
/// # Errors
///
/// Always: 501.
pub fn unknown<'a>(request: &Request) -> Result<Pending<'a>, Refusal> {
    Err(Refusal::not_implemented(format!("{} is not implemented", request.route().operation)))
}
