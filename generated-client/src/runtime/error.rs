//! What can go wrong with a call.

use std::error::Error as StdError;
use std::fmt::{self, Display};
use std::sync::Arc;

use ::http::{Method, StatusCode};

/// A failed call: what was asked, what came back, what to try.
///
/// Shown with `{}` it is one sentence and an advice. It never holds a token.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    message: String,
    advice: &'static str,
    status: Option<StatusCode>,
    meter_message: Option<String>,
    field: Option<String>,
    excerpt: Option<String>,
    challenge: Option<Challenge>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be set up: its address, its token, TLS.
    Setup,
    /// The call could not be composed; nothing was sent.
    Request,
    /// The request or its reply did not get through.
    Transport,
    /// The meter wants a token, a newer one, or one with more rights (401).
    Unauthorized,
    /// The meter answered with another status than success.
    Status,
    /// The meter answered that it could not do as asked.
    Meter,
    /// The reply is not what the document promises.
    Decode,
    /// The reply is larger than the client was told to take.
    TooLarge,
}

/// The operation that a call carries out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    method: Method,
    template: Arc<str>,
    id: Option<&'static str>,
}

/// What a meter offers with a 401, to log in with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    pub(crate) realm: String,
    pub(crate) nonce: String,
}

/// Why a call cannot be sent, kept until somebody tries to.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    message: String,
    field: Option<String>,
}

impl Fault {
    pub(crate) fn new(message: String) -> Self {
        Self { message, field: None }
    }

    pub(crate) fn at(mut self, field: String) -> Self {
        self.field = Some(field);
        self
    }
}

impl Operation {
    pub(crate) fn new(method: Method, template: &str, id: Option<&'static str>) -> Self {
        Self { method, template: template.into(), id }
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path's template: `/config/user/{name}`.
    pub fn template(&self) -> &str {
        &self.template
    }

    /// The document's `operationId`, where the call is more than one of the uniform verbs, which method and
    /// template name already.
    pub fn id(&self) -> Option<&'static str> {
        self.id
    }
}

impl Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

impl Challenge {
    /// The realm to log in to.
    pub fn realm(&self) -> &str {
        &self.realm
    }

    /// The server's nonce.
    pub fn nonce(&self) -> &str {
        &self.nonce
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let advice = match kind {
            ErrorKind::Setup | ErrorKind::Request => "nothing was sent",
            ErrorKind::Transport => "check the address, and whether the meter can be reached",
            ErrorKind::Unauthorized => "give a token that is valid now and has the right to do this",
            ErrorKind::Status => {
                "check that the address is a meter's, and that its firmware has this resource"
            }
            ErrorKind::Meter => "the request got through, so change what it asks for",
            ErrorKind::Decode => {
                "check that the address is a meter's; newer or older firmware may answer differently"
            }
            ErrorKind::TooLarge => "ask for less, or raise the limit with `body_limit`",
        };
        Self(Box::new(Inner {
            kind,
            operation: None,
            message: message.into(),
            advice,
            status: None,
            meter_message: None,
            field: None,
            excerpt: None,
            challenge: None,
            source: None,
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
        self
    }

    pub(crate) fn saying(mut self, message: Option<String>) -> Self {
        self.0.meter_message = message;
        self
    }

    pub(crate) fn at(mut self, field: Option<String>) -> Self {
        self.0.field = field;
        self
    }

    pub(crate) fn quoting(mut self, excerpt: Option<String>) -> Self {
        self.0.excerpt = excerpt;
        self
    }

    pub(crate) fn challenged(mut self, challenge: Option<Challenge>) -> Self {
        self.0.challenge = challenge;
        self
    }

    pub(crate) fn advising(mut self, advice: &'static str) -> Self {
        self.0.advice = advice;
        self
    }

    pub(crate) fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
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

    /// The HTTP status, if an answer came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// What the meter itself said about it.
    pub fn meter_message(&self) -> Option<&str> {
        self.0.meter_message.as_deref()
    }

    /// The member of the reply or of the request that does not fit: `result.rule[2].period`.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The beginning of a body that could not be read.
    pub fn excerpt(&self) -> Option<&str> {
        self.0.excerpt.as_deref()
    }

    /// What a meter offered with a 401, to log in with.
    pub fn challenge(&self) -> Option<&Challenge> {
        self.0.challenge.as_ref()
    }

    /// Whether a token is missing, too old, or lacks a right.
    pub fn is_unauthorized(&self) -> bool {
        self.0.kind == ErrorKind::Unauthorized
    }

    /// Whether the meter understood the request and declined it.
    pub fn is_meter(&self) -> bool {
        self.0.kind == ErrorKind::Meter
    }

    /// Whether the connection failed.
    pub fn is_transport(&self) -> bool {
        self.0.kind == ErrorKind::Transport
    }

    /// Whether the reply could not be read as what the document promises.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }
}

impl Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { operation, message, field, excerpt, advice, .. } = &*self.0;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        f.write_str(message)?;
        if let Some(field) = field {
            write!(f, " (at `{field}`)")?;
        }
        if let Some(excerpt) = excerpt {
            write!(f, "; it begins `{excerpt}`")?;
        }
        write!(f, "; {advice}")
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
