//! What can go wrong with a call.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt::{self, Debug, Display};

use ::http::{Method, StatusCode};

use super::digest::Challenge;
use super::operation::{Fault, Operation};
use super::plain::plain;
use super::secret::Secrets;

/// A failed call: what was asked, what came back, what to try.
///
/// `{}` shows one sentence and an advice; so does `{:?}`, with the causes in further lines, since that is what a `main`
/// prints that returns an error. `{:#?}` shows all members. [`kind`](Self::kind) says what to do; the guide has a
/// [table](crate::guide::errors).
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) {
/// use egauge_webapi::ErrorKind;
///
/// match meter.config().user().name("guest").get().await {
///     Ok(user) => println!("{:?}", user.r#priv),
///     Err(error) if error.is_not_found() => println!("no such user"),
///     Err(error) if error.is_retryable() => println!("away, try again later: {error}"),
///     Err(error) => match error.kind() {
///         ErrorKind::Credentials => println!("wrong user name or password"),
///         ErrorKind::Permission => println!("the user may not do this"),
///         ErrorKind::Meter => println!("refused: {}", error.meter_message().unwrap_or_default()),
///         _ => println!("{error}"),
///     },
/// }
/// # }
/// ```
///
/// It never holds a secret that the request carried: its token, a password, the digest of a login, or a member of the
/// body that is [`Sensitive`](super::Sensitive), even where the reply repeats it, escaped in any way. Of a
/// body with such a member, and below `/auth`, no [excerpt](Self::excerpt) of the reply is kept; of a
/// [raw](super::Meter::raw) call, every string of the body counts as a secret. Neither does it hold control characters: see
/// [`Plain`](super::Plain).
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    message: String,
    advice: Cow<'static, str>,
    status: Option<StatusCode>,
    meter_message: Option<String>,
    field: Option<String>,
    excerpt: Option<String>,
    challenge: Option<Challenge>,
    timed_out: bool,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// Whether the message includes what the source says.
    includes_cause: bool,
}

/// The kinds of [`Error`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(meter: egauge_webapi::Meter) {
/// use egauge_webapi::ErrorKind;
///
/// if let Err(error) = meter.config().net().hostname().put("lab").await {
///     match error.kind() {
///         // The meter's own message: it names what it does not take.
///         ErrorKind::Meter => println!("bad value: {}", error.meter_message().unwrap_or_default()),
///         ErrorKind::Permission => println!("the user may not change settings"),
///         kind => println!("{kind:?}: {error}"),
///     }
/// }
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be set up: its address, its token, TLS.
    Setup,
    /// The call could not be composed; nothing was sent.
    Request,
    /// No connection to the meter came about; nothing was sent.
    Connect,
    /// The connection is not to be trusted: the meter's certificate, or TLS itself.
    Tls,
    /// The meter was too slow.
    Timeout,
    /// The request or its reply did not get through.
    Transport,
    /// The meter wants a token, or a newer one (401).
    Unauthorized,
    /// The meter does not take this user name and password.
    Credentials,
    /// The token is valid, but its user may not do this.
    Permission,
    /// The configuration was changed since the entity tag was read (412): this setting, or any other. See
    /// [`guide::etags`](crate::guide::etags).
    Conflict,
    /// The resource does not exist: no user, register or other item of that name, or none in this firmware (404).
    NotFound,
    /// The meter understood the request and declined it: its reply names an error, with status 400 or a success such as
    /// 200. Meters do both, so a program does not need the status.
    Meter,
    /// The meter, or a proxy before it, failed (5xx). [`Error::is_retryable`] is true for 502, 503 and 504; a server
    /// that does not implement an operation answers 501.
    Server,
    /// The meter answered with any other status than success: a redirect, a refusal (3xx, 4xx).
    Status,
    /// The reply is not what the document promises.
    Decode,
    /// The reply exceeds the client's `body_limit`, or has more headers than the client can hold.
    TooLarge,
    /// The work that was given to a blocking client's `wait_for` panicked.
    Panic,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let advice = match kind {
            ErrorKind::Setup | ErrorKind::Request => "nothing was sent",
            ErrorKind::Transport => "try again; should that not help, check that the address is a meter's",
            ErrorKind::Connect => "check the address, and whether the meter can be reached",
            ErrorKind::Tls => {
                "a meter with a certificate of its own needs `pin_sha256` or `ca_file`; check the address, too"
            }
            ErrorKind::Timeout => "try again later, or raise the limit with `timeout` or `read_timeout`",
            ErrorKind::Unauthorized => "give credentials, or a token that is valid now",
            ErrorKind::Credentials => "check user name and password; they are not tried again",
            ErrorKind::Permission => {
                "ask as a user with the privilege: `view_settings` for reading settings and `/sys`, \
                 `unlimited_save` or `local_save` for changes and commands"
            }
            ErrorKind::Conflict => {
                "any change of the configuration makes an entity tag stale: read the value again, and write it with \
                 its new tag if it is still what the change was meant for"
            }
            ErrorKind::Status => {
                "check that the address is a meter's, and that its firmware has this resource"
            }
            ErrorKind::NotFound => {
                "check the names in the path, that the firmware has this resource, and that the address is a meter's"
            }
            ErrorKind::Server => "look at the meter's log before you try again",
            ErrorKind::Meter => "change the request: a name, a parameter or the value in it",
            ErrorKind::Decode => {
                "check that the address is a meter's; newer or older firmware may answer differently"
            }
            ErrorKind::TooLarge => "ask for less, or raise the limit with `body_limit`",
            ErrorKind::Panic => "mend what panicked; the client works as before",
        };
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: clean(message.into()),
            advice: advice.into(),
            status: None,
            meter_message: None,
            field: None,
            excerpt: None,
            challenge: None,
            timed_out: kind == ErrorKind::Timeout,
            source: None,
            includes_cause: false,
        }))
    }

    pub(crate) fn fault(operation: &Operation, fault: &Fault) -> Self {
        Self::new(ErrorKind::Request, fault.message.clone()).of(operation).at(fault.field.clone())
    }

    pub(crate) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        let advice = match status.as_u16() {
            501 => Some("this server does not implement the operation; do not try again"),
            502..=504 => Some("try again later; should it last, look at the meter's log"),
            _ => None,
        };
        if let Some(advice) = advice.filter(|_| self.0.kind == ErrorKind::Server) {
            self.0.advice = advice.into();
        }
        self
    }

    pub(crate) fn saying(mut self, message: Option<String>) -> Self {
        self.0.meter_message = message.map(clean);
        self
    }

    pub(crate) fn at(mut self, field: Option<String>) -> Self {
        self.0.field = field.map(clean);
        self
    }

    pub(crate) fn quoting(mut self, excerpt: Option<String>) -> Self {
        self.0.excerpt = excerpt.map(clean);
        self
    }

    pub(crate) fn challenged(mut self, challenge: Option<Challenge>) -> Self {
        self.0.challenge = challenge;
        self
    }

    pub(crate) fn advising(mut self, advice: impl Into<Cow<'static, str>>) -> Self {
        self.0.advice = advice.into();
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Sets the cause of an error whose message includes what the cause and its own causes say.
    pub(crate) fn including_cause(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.includes_cause = true;
        self.caused_by(source)
    }

    #[cfg(feature = "client")]
    pub(crate) fn timing_out(mut self, timed_out: bool) -> Self {
        self.0.timed_out |= timed_out;
        self
    }

    /// The same error without the secrets of the request.
    pub(crate) fn without(mut self, secrets: &Secrets) -> Self {
        let inner = &mut *self.0;
        let is_private = inner.operation.as_ref().is_some_and(|operation| {
            let template = operation.template();
            template == "/auth" || template.starts_with("/auth/")
        });
        if secrets.is_some() || is_private {
            inner.excerpt = None;
        }
        let texts = [&mut inner.meter_message, &mut inner.field, &mut inner.excerpt];
        let challenge = inner.challenge.iter_mut();
        let challenge = challenge.flat_map(|challenge| [&mut challenge.realm, &mut challenge.nonce]);
        let eraser = secrets.eraser();
        for text in texts.into_iter().flatten().chain([&mut inner.message]).chain(challenge) {
            *text = eraser.blot(text).into_owned();
        }
        self
    }

    /// The same error once more, for somebody else who waits for the same thing; without its source.
    #[cfg(feature = "client")]
    pub(crate) fn again(&self) -> Self {
        let Inner { operation, message, advice, meter_message, field, excerpt, challenge, .. } = &*self.0;
        Self(Box::new(Inner {
            operation: operation.clone(),
            message: message.clone(),
            advice: advice.clone(),
            meter_message: meter_message.clone(),
            field: field.clone(),
            excerpt: excerpt.clone(),
            challenge: challenge.clone(),
            source: None,
            ..*self.0
        }))
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The document's `operationId`; none for the uniform verbs of a resource, which [`method`](Self::method)
    /// and [`template`](Self::template) name, and where no call was made.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_ref().and_then(Operation::id)
    }

    /// The HTTP method of the call.
    pub fn method(&self) -> Option<&Method> {
        self.0.operation.as_ref().map(Operation::method)
    }

    /// The path's template: `/config/user/{name}`.
    pub fn template(&self) -> Option<&str> {
        self.0.operation.as_ref().map(Operation::template)
    }

    /// What to try, in the terms of this library. [`Display`] ends with it.
    pub fn advice(&self) -> &str {
        &self.0.advice
    }

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The meter's own message, without control characters.
    pub fn meter_message(&self) -> Option<&str> {
        self.0.meter_message.as_deref()
    }

    /// The member of a reply that could not be read, such as `result.rule[2].period`, or the parameter of a call that
    /// could not be composed.
    ///
    /// `None` for a request that the meter refused, such as a 400: only its [message](Self::meter_message) can name the
    /// member.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The beginning of a body that could not be read.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// The error of the transport or another library that caused this one.
    ///
    /// [`source`](StdError::source) returns it only if [`Display`] does not include its text.
    pub fn get_ref(&self) -> Option<&(dyn StdError + Send + Sync + 'static)> {
        self.0.source.as_deref()
    }

    /// What a meter offered with a 401, to log in with.
    pub fn challenge(&self) -> Option<&Challenge> {
        self.0.challenge.as_ref()
    }

    /// Whether the meter wants a token (401). A missing right is [another kind](Self::is_permission).
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Unauthorized
    }

    /// Whether it is about who asks: no valid token, or wrong credentials.
    pub fn is_auth(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Unauthorized | ErrorKind::Credentials)
    }

    /// Whether the user who asks lacks the right to.
    pub fn is_permission(&self) -> bool {
        self.0.kind == ErrorKind::Permission
    }

    /// Whether the configuration was changed since the entity tag was read (412): this setting, or any other.
    pub fn is_conflict(&self) -> bool {
        self.0.kind == ErrorKind::Conflict
    }

    /// Whether there is no such resource (404).
    pub fn is_not_found(&self) -> bool {
        self.0.kind == ErrorKind::NotFound
    }

    /// Whether the meter, or a proxy before it, failed (5xx). Not all of it passes: see
    /// [`is_retryable`](Self::is_retryable).
    pub fn is_server(&self) -> bool {
        self.0.kind == ErrorKind::Server
    }

    /// Whether the meter understood the request and declined it: change the request.
    pub fn is_meter(&self) -> bool {
        self.0.kind == ErrorKind::Meter
    }

    /// Whether the connection failed: it did not come about, was not to be trusted, broke, or was too slow.
    pub fn is_transport(&self) -> bool {
        use ErrorKind::{Connect, Timeout, Tls, Transport};
        matches!(self.0.kind, Connect | Tls | Timeout | Transport)
    }

    /// Whether no connection came about, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Tls)
    }

    /// Whether something took longer than allowed: connecting, the reply, or the call as a whole.
    pub fn is_timeout(&self) -> bool {
        self.0.timed_out
    }

    /// Whether the same call may succeed later: the connection failed, or the meter was busy (429, 502, 503, 504).
    ///
    /// The client itself repeats calls without side effects, except after 429 and after a timeout: see
    /// [`Builder::retries`](super::Builder::retries).
    ///
    /// A call that [has an effect](super::Call::has_effect) may have had it nevertheless, unless
    /// [`is_connect`](Self::is_connect) says that nothing was sent.
    pub fn is_retryable(&self) -> bool {
        use ErrorKind::{Connect, Timeout, Transport};
        matches!(self.0.kind, Connect | Timeout | Transport)
            || self.0.status.is_some_and(|status| matches!(status.as_u16(), 429 | 502 | 503 | 504))
    }

    /// Whether the reply could not be read as what the document promises.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }
}

/// A text without control characters.
fn clean(text: String) -> String {
    match plain(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(clean) => clean,
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, message, field, excerpt, advice, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        // Meters end their messages with a full stop, and more follows.
        f.write_str(message.strip_suffix('.').unwrap_or(message))?;
        if let Some(field) = field {
            write!(f, " (at `{field}`)")?;
        }
        if let Some(excerpt) = excerpt {
            write!(f, "; it begins `{excerpt}`")?;
        }
        write!(f, "; {advice}")
    }
}

impl Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() { Debug::fmt(&self.0, f) } else { report(self, f) }
    }
}

/// What [`Debug`] shows of an error: a sentence, and its causes in further lines.
pub(crate) fn report(error: &dyn StdError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{error}")?;
    let mut source = error.source();
    while let Some(cause) = source {
        write!(f, "\ncaused by: {}", plain(&cause.to_string()))?;
        source = cause.source();
    }
    Ok(())
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // A report that shows an error and its sources must not say the same twice.
        let source = self.0.source.as_deref().filter(|_| !self.0.includes_cause);
        source.map(|source| source as &(dyn StdError + 'static))
    }
}
