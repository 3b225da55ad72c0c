//! The operation that a call carries out, and why a call cannot be sent.

use std::fmt::{self, Display};
use std::sync::Arc;

use ::http::Method;

/// The operation that a call carries out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    method: Method,
    template: Arc<str>,
    id: Option<&'static str>,
}

impl Operation {
    pub(crate) fn new(method: Method, template: impl Into<Arc<str>>, id: Option<&'static str>) -> Self {
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

/// Why a call cannot be sent, kept until it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(super) message: String,
    pub(super) field: Option<String>,
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
