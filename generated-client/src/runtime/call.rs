//! A call: what is asked, and how its reply is read.

use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use ::http::{HeaderValue, Method, Request, Response};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::body::Body;
use super::compose;
use super::connection::{AsyncConnection, BlockingConnection, Connection, Exchanging, StreamConnection};
use super::error::Error;
use super::filter::Filter;
use super::json::Json;
use super::node::Node;
use super::number;
use super::operation::Operation;
use super::parts::{Effect, Parts};
use super::reply::{self, Answer, TextOr};
use super::request_body::RequestBody;
use super::resource::Writing;
use super::secret::Secrets;
use super::sensitive::{noting, texts};
use super::tagged::{EntityTag, Tagged};
use super::verb::{CanFilter, CanGet};

/// How the reply to a call is read.
pub(crate) type Decode<T> = fn(&Answer<'_>) -> Result<T, Error>;

/// A call whose reply has no type yet, as [`Meter::raw`](super::Meter::raw) begins one.
///
/// ```
/// use egauge_webapi::runtime::Method;
/// use egauge_webapi::{Call, Json, Meter};
///
/// let meter = Meter::detached("http://meter.example")?;
/// let fan: Call<_, Json> = meter.raw(Method::PUT, "/config/fan").json(&serde_json::json!({"rpm": 900})).reply_object();
/// assert_eq!(fan.request()?.body().as_ref(), br#"{"rpm":900}"#);
/// # Ok::<(), egauge_webapi::Error>(())
/// ```
#[must_use = "a call does nothing until it is sent"]
pub struct Draft<C> {
    connection: C,
    parts: Parts,
}

impl<C: Connection> Draft<C> {
    pub(crate) fn new(node: &Node<C>, method: Method, id: Option<&'static str>) -> Self {
        let parts = Parts::new(&node.path, method, id);
        Self { connection: node.connection.clone(), parts }
    }

    /// Any JSON as the request's body, for calls that are [raw](super::Meter::raw). As nothing says which of its strings
    /// are secrets, no [`Error`] of the call repeats any of them.
    pub fn json<V: Serialize + ?Sized>(mut self, value: &V) -> Self {
        let json = serde_json::to_vec(value);
        if let Ok(value) = json.as_deref().map_err(|_| ()).and_then(|json| number::read(json).map_err(|_| ()))
        {
            texts(&value, &mut self.parts.secrets);
        }
        self.written(json)
    }

    /// The request's body. It is serialised at once; should that fail, sending the call says so.
    #[expect(clippy::needless_pass_by_value, reason = "a reference to a body is one, too")]
    pub fn body<T, B: Body<T>>(mut self, body: B) -> Self {
        let (json, secrets) = noting(|| body.to_json());
        self.parts.secrets = secrets;
        self.written(json)
    }

    fn written(mut self, json: serde_json::Result<Vec<u8>>) -> Self {
        match json {
            Ok(json) => self.parts.body = Some(json),
            Err(error) => self.parts.refuse(format!("the body cannot be written as JSON: {error}")),
        }
        self
    }

    /// The media type of the reply, where it is not `application/json`.
    pub fn accept(mut self, media: &'static str) -> Self {
        self.parts.accept = media;
        self
    }

    /// The media type of the body, where it is not `application/json`.
    pub fn content_type(mut self, media: &'static str) -> Self {
        self.parts.content_type = media;
        self
    }

    /// Marks the call as one that changes the meter, though it is a `GET`.
    pub fn with_effect(mut self) -> Self {
        self.parts.effect = Effect::Usual;
        self
    }

    /// The reply is the object itself.
    pub fn reply_object<T: DeserializeOwned, Q>(self) -> Call<C, T, Q> {
        self.reply(reply::object)
    }

    /// The reply is in the member `result`.
    pub fn reply_envelope<T: DeserializeOwned, Q>(self) -> Call<C, T, Q> {
        self.reply(reply::envelope)
    }

    /// The reply is in the member `result`, and has an entity tag.
    pub fn reply_tagged<T: DeserializeOwned, Q>(self) -> Call<C, Tagged<T>, Q> {
        self.reply(reply::value::<T, Tagged<T>>)
    }

    /// The reply is the object itself, and has an entity tag.
    pub fn reply_tagged_object<T: DeserializeOwned, Q>(self) -> Call<C, Tagged<T>, Q> {
        self.reply(reply::tagged_object::<T, Tagged<T>>)
    }

    /// The reply is text.
    pub fn reply_text<Q>(self) -> Call<C, String, Q> {
        self.reply(reply::text)
    }

    /// The reply is bytes.
    pub fn reply_bytes<Q>(self) -> Call<C, Vec<u8>, Q> {
        self.reply(reply::bytes)
    }

    /// The reply has no body.
    pub fn reply_nothing<Q>(self) -> Call<C, (), Q> {
        self.reply(reply::nothing)
    }

    /// The reply is text, or the object itself.
    pub fn reply_text_or_object<T: DeserializeOwned, Q>(self) -> Call<C, TextOr<T>, Q> {
        self.reply(reply::text_or_object)
    }

    /// The reply is in the member `result`, and becomes what the marker `M` says.
    pub(crate) fn reply_value<V: DeserializeOwned, M: CanGet>(self) -> Call<C, M::Reply<V>, M> {
        self.reply(reply::value::<V, M::Reply<V>>)
    }

    fn reply<T, Q>(self, decode: Decode<T>) -> Call<C, T, Q> {
        let Self { connection, parts } = self;
        Call { connection, parts, decode, query: PhantomData, sent: Mutex::default() }
    }
}

/// A call that gives a `T`, with the query parameters that `Q` names.
///
/// A call of a [`Meter<Http>`](super::Meter) is a future: `call.await` sends the request and reads the reply. A call of a
/// `Meter<Blocking>` is sent with [`send`](Self::send). A call of a `Meter<Detached>` gives the
/// [`request`](Self::request), and [`decode`](Self::decode) reads the response.
///
/// ```no_run
/// # #[cfg(all(feature = "client", feature = "services"))]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
/// use std::time::Duration;
///
/// // What one call does differently is set before it is sent.
/// let net = meter.config().net().get().filter("{hostname}").timeout(Duration::from_secs(5)).await?;
/// println!("{:?}", net.hostname);
/// // Other ways to read a reply: any JSON, the one object of several forms, bytes as they come.
/// println!("{}", meter.config().get().max_depth(1).await?);
/// println!("{:?}", meter.register().get().rate().object().await?.registers);
/// let mut backup = meter.register().get().time("epoch:60:now").stream().await?;
/// while let Some(bytes) = backup.chunk().await? {
///     println!("{} bytes", bytes.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// Every call can fail alike, and [`Error::kind`] says how: it cannot be composed (`Request`), the meter is not reached
/// (`Connect`, `Tls`, `Timeout`, `Transport`), does not let the user do this (`Unauthorized`, `Credentials`, `Permission`),
/// refuses (`Conflict`, `NotFound`, `Meter`, `Status`) or fails (`Server`), or its reply cannot be read (`Decode`,
/// `TooLarge`). The guide says [what to do](crate::guide::errors).
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<C, T, Q = ()> {
    connection: C,
    pub(super) parts: Parts,
    decode: Decode<T>,
    query: PhantomData<fn() -> Q>,
    /// The request on its way, from the first poll on. Nobody locks it: the mutex lets a call be shared.
    sent: Mutex<Option<Sent>>,
}

impl<C: Clone, T, Q> Clone for Call<C, T, Q> {
    fn clone(&self) -> Self {
        Self {
            connection: self.connection.clone(),
            parts: self.parts.clone(),
            decode: self.decode,
            query: PhantomData,
            sent: Mutex::default(),
        }
    }
}

impl<C, T, Q> Debug for Call<C, T, Q> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body may hold a password.
        let Parts { operation, query, .. } = &self.parts;
        f.debug_struct("Call")
            .field("operation", &format_args!("{operation}"))
            .field("query", &query.encoded())
            .finish_non_exhaustive()
    }
}

/// Settings of any call.
impl<C, T, Q> Call<C, T, Q> {
    /// Appends `name=value` to the query, for a parameter that the document lacks.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.parts.query.append(name.into().into(), Some(&value.to_string()));
        self
    }

    /// Appends `name` alone to the query, for a flag that the document lacks, or of a [raw](super::Meter::raw) call:
    /// `/register?rate`.
    pub fn query_flag(mut self, name: impl Into<String>) -> Self {
        self.parts.query.append(name.into().into(), None);
        self
    }

    /// How long this call may take altogether: with login, retries and the pauses between them. Of a
    /// [stream](Self::stream), it is the time to its beginning.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.parts.limits.timeout = Some(limit);
        self
    }

    /// How long a connection may take to come about, should this call need a new one.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.parts.limits.connect_timeout = Some(limit);
        self
    }

    /// How long the meter may keep silent, from the last byte of this call's request to the head of its reply and from
    /// piece to piece of the body. This
    /// and the other limits hold for the login that the call may have to make, too.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.parts.limits.read_timeout = Some(limit);
        self
    }

    /// How often this call is repeated if the meter cannot be reached or is busy; see
    /// [`Builder::retries`](super::Builder::retries). A call that has an effect is not.
    pub fn retries(mut self, times: u32) -> Self {
        self.parts.limits.retries = Some(times);
        self
    }

    /// The pause before the first repetition of this call; see [`Builder::backoff`](super::Builder::backoff).
    pub fn backoff(mut self, first: Duration) -> Self {
        self.parts.limits.backoff = Some(first);
        self
    }

    /// How long the body of the reply to this call may be, in bytes.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.parts.limits.body_limit = Some(bytes);
        self
    }

    /// Whether the call changes the meter, so that sending it twice may differ from sending it once.
    pub fn has_effect(&self) -> bool {
        self.parts.effect != Effect::None
    }

    /// The operation that the call carries out.
    pub fn operation(&self) -> &Operation {
        &self.parts.operation
    }

    /// Asks for some members only: `Filter::members(["hostname", "ip"])`, or as a text `{hostname,ip}`; see [`Filter`].
    /// A member that is left out and that the type requires makes the reply unreadable; [`Json`] takes anything: see
    /// [`max_depth`](Self::max_depth).
    pub fn filter(self, filter: impl Into<Filter>) -> Self
    where
        Q: CanFilter,
    {
        compose::query(self).set_as::<Filter>("filter", filter).call()
    }

    /// Asks for so many levels only. What lies deeper changes its shape: an object becomes the list of its members'
    /// names, an array its length. So the reply is any JSON.
    pub fn max_depth(self, levels: u64) -> Call<C, Json, Q>
    where
        Q: CanFilter,
    {
        compose::query(self).set("max-depth", levels).call().decoding(reply::envelope)
    }
}

impl<C, T: DeserializeOwned, Q> Call<C, TextOr<T>, Q> {
    /// The reply as JSON: text is an error. For calls without a parameter such as `format` that asks for text.
    pub fn json(self) -> Call<C, T, Q> {
        self.decoding(reply::object)
    }
}

impl<C, T, Q> Call<C, T, Q> {
    /// The same call, its reply read in another way.
    pub(crate) fn decoding<U>(self, decode: Decode<U>) -> Call<C, U, Q> {
        let Self { connection, parts, decode: _, query, sent: _ } = self;
        Call { connection, parts, decode, query, sent: Mutex::default() }
    }
}

impl<C, T, M> Call<C, T, Writing<M>> {
    /// Writes only if the resource still has this entity tag: `put(&value).if_match(&value)`.
    pub fn if_match<E: EntityTag + ?Sized>(mut self, tag: &E) -> Self
    where
        M: CanGet<Reply<()> = Tagged<()>>,
    {
        match tag.entity_tag().map(HeaderValue::from_str) {
            Some(Ok(tag)) => self.parts.if_match = Some(tag),
            Some(Err(_)) => self.parts.refuse("the entity tag cannot be in a header".to_owned()),
            None => self.parts.refuse("the value was read without an entity tag".to_owned()),
        }
        self
    }
}

impl<C: Connection, T, Q> Call<C, T, Q> {
    /// The request, to be sent by other means.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Request`](super::ErrorKind::Request): a path parameter is empty, `.` or `..`, a filter or a time is
    /// wrong by itself, the body has no JSON form, or the entity tag cannot be in a header.
    pub fn request(&self) -> Result<Request<RequestBody>, Error> {
        self.parts.exchange(self.connection.endpoint())?.into_request()
    }

    /// Reads the reply to the request.
    ///
    /// # Errors
    ///
    /// All that a [call](Self#errors) fails with once there is a response: its status, an `error` in its body, or a body
    /// that is not what the document describes.
    pub fn decode<B: AsRef<[u8]>>(&self, response: &Response<B>) -> Result<T, Error> {
        let limit = self.parts.body_limit(self.connection.endpoint());
        let (status, headers, body) = (response.status(), response.headers(), response.body().as_ref());
        if body.len() > limit {
            return Err(self.parts.operation.too_large(limit));
        }
        let answer = Answer { operation: &self.parts.operation, status, headers, body };
        let secrets = self.parts.secrets(self.connection.endpoint());
        (self.decode)(&answer).map_err(|error| error.without(&secrets))
    }
}

/// The call as a future without its connection.
impl<C: AsyncConnection, T, Q> From<Call<C, T, Q>> for Pending<T> {
    fn from(mut call: Call<C, T, Q>) -> Self {
        Self { sent: Sent::new(&call.connection, &mut call.parts), decode: call.decode }
    }
}

/// A future and not `IntoFuture`: of a type that is both by condition, the compiler says that it is no future, and not why.
impl<C: AsyncConnection, T, Q> Future for Call<C, T, Q> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Self { connection, parts, decode, sent, .. } = &mut *self;
        Sent::once(sent, connection, parts).poll(*decode, context)
    }
}

/// Nothing in a call is pinned.
impl<C, T, Q> Unpin for Call<C, T, Q> {}

impl<C: Connection, T, Q> Call<C, T, Q> {
    /// Makes the call and waits for what it gives, over a [blocking connection](BlockingConnection).
    ///
    /// # Errors
    ///
    /// Those of every [call](Self#errors).
    pub fn send(self) -> Result<T, Error>
    where
        // Not of the `impl`: so the compiler says what to do where it does not hold.
        C: BlockingConnection,
    {
        let exchange = self.parts.exchange(self.connection.endpoint())?;
        let secrets = exchange.secrets.clone();
        let read = |response| (self.decode)(&answer(&self.parts.operation, &response));
        self.connection.exchange(exchange).and_then(read).map_err(|error| error.without(&secrets))
    }
}

impl<C: Connection, T, Q> Call<C, T, Q> {
    /// Makes the call and gives the body of its reply as it comes, however long it is: `call.stream().await?` is a
    /// stream of bytes, and `call.stream()?` of a blocking client a reader.
    ///
    /// The status has been checked then, and so has a short object with an error; the rest is the caller's.
    pub fn stream(mut self) -> C::Opened
    where
        C: StreamConnection,
    {
        self.parts.anything = true;
        self.connection.open(self.parts.exchange(self.connection.endpoint()))
    }
}

/// A call that is being made.
#[must_use = "futures do nothing unless polled"]
pub struct Pending<T> {
    sent: Sent,
    decode: Decode<T>,
}

impl<T> Future for Pending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let decode = self.decode;
        self.sent.poll(decode, context)
    }
}

/// A request on its way, whatever its reply becomes.
struct Sent {
    exchanging: Exchanging,
    operation: Operation,
    secrets: Secrets,
}

impl Sent {
    fn new<C: AsyncConnection>(connection: &C, parts: &mut Parts) -> Self {
        let exchange = parts.exchange(connection.endpoint());
        // It is in the exchange.
        parts.body = None;
        let operation = parts.operation.clone();
        match exchange {
            Ok(exchange) => {
                let secrets = exchange.secrets.clone();
                Self { exchanging: connection.exchange(exchange), operation, secrets }
            }
            Err(error) => {
                let exchanging = Box::pin(std::future::ready(Err(error)));
                Self { exchanging, operation, secrets: Secrets::default() }
            }
        }
    }

    /// The request of a call, which is sent at the first poll. It stays when it is done, so that no further poll begins
    /// the call anew.
    fn once<'a, C: AsyncConnection>(
        sent: &'a mut Mutex<Option<Self>>,
        connection: &C,
        parts: &mut Parts,
    ) -> &'a mut Self {
        let sent = sent.get_mut().unwrap_or_else(PoisonError::into_inner);
        sent.get_or_insert_with(|| Self::new(connection, parts))
    }

    fn poll<T>(&mut self, decode: Decode<T>, context: &mut Context<'_>) -> Poll<Result<T, Error>> {
        let outcome = match ready!(self.exchanging.as_mut().poll(context)) {
            Ok(response) => decode(&answer(&self.operation, &response)),
            Err(error) => Err(error),
        };
        Poll::Ready(outcome.map_err(|error| error.without(&self.secrets)))
    }
}

fn answer<'a>(operation: &'a Operation, response: &'a Response<Vec<u8>>) -> Answer<'a> {
    let (status, headers, body) = (response.status(), response.headers(), response.body().as_slice());
    Answer { operation, status, headers, body }
}
