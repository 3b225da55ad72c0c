//! The request of a call.

use std::sync::Arc;

use ::http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, IF_MATCH};
use ::http::{HeaderMap, HeaderValue, Method};
use zeroize::Zeroizing;

use super::connection::{Endpoint, Exchange, Limits};
use super::error::Error;
use super::operation::{Fault, Operation};
use super::path::Path;
use super::query::Query;
use super::secret::Secrets;

const JSON: &str = "application/json";

/// Whether a call changes the meter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Effect {
    /// It only reads.
    None,
    /// As the method or the document has it, unless a parameter differs.
    Usual,
    /// A parameter says so, and no other can take it back.
    Certain,
}

/// Everything about a request that does not depend on a type.
#[derive(Clone)]
pub(super) struct Parts {
    pub(super) operation: Operation,
    path: Arc<str>,
    pub(super) query: Query,
    pub(super) body: Option<Vec<u8>>,
    /// What of the body is secret.
    pub(super) secrets: Vec<Zeroizing<String>>,
    pub(super) if_match: Option<HeaderValue>,
    pub(super) effect: Effect,
    pub(super) limits: Limits,
    /// Whether any reply is taken, not only one of the document's form.
    pub(super) anything: bool,
    /// What the reply is.
    pub(super) accept: &'static str,
    /// What the body is.
    pub(super) content_type: &'static str,
    fault: Option<Fault>,
}

/// A media type as a header; the generator lets none pass that is not header text.
fn media_type(media: &'static str) -> HeaderValue {
    // The usual one without a copy.
    if media == JSON {
        return const { HeaderValue::from_static(JSON) };
    }
    HeaderValue::from_str(media).unwrap_or(HeaderValue::from_static("*/*"))
}

impl Parts {
    /// A request without a body and a query; a fault of its path is reported when it is sent.
    pub(super) fn new(path: &Path, method: Method, id: Option<&'static str>) -> Self {
        let effect = if method == Method::GET { Effect::None } else { Effect::Usual };
        let template: Arc<str> = path.template().into();
        Self {
            path: path.encoded().map_or_else(|| Arc::clone(&template), Arc::from),
            operation: Operation::new(method, template, id),
            query: Query::default(),
            body: None,
            secrets: Vec::new(),
            if_match: None,
            effect,
            limits: Limits::default(),
            anything: false,
            accept: JSON,
            content_type: JSON,
            fault: path.fault().cloned(),
        }
    }

    pub(super) fn refuse(&mut self, message: String) {
        // The first cause is the one to mend.
        self.fault.get_or_insert(Fault::new(message));
    }

    pub(super) fn body_limit(&self, endpoint: &Endpoint) -> usize {
        self.limits.body_limit.unwrap_or(endpoint.body_limit)
    }

    /// What no error may repeat.
    pub(super) fn secrets(&self, endpoint: &Endpoint) -> Secrets {
        let secrets = Secrets::new(self.secrets.clone());
        if let Some(token) = &endpoint.token {
            secrets.with_token(token);
        }
        secrets
    }

    pub(super) fn exchange(&self, endpoint: &Endpoint) -> Result<Exchange, Error> {
        if let Some(fault) = &self.fault {
            return Err(Error::fault(&self.operation, fault));
        }
        let query = self.query.encoded();
        let mark = if query.is_empty() { "" } else { "?" };
        let mut headers = HeaderMap::with_capacity(4);
        headers.insert(ACCEPT, media_type(if self.anything { "*/*" } else { self.accept }));
        if let Some(token) = &endpoint.token {
            headers.insert(AUTHORIZATION, token.clone());
        }
        if let Some(tag) = &self.if_match {
            headers.insert(IF_MATCH, tag.clone());
        }
        if self.body.is_some() {
            headers.insert(CONTENT_TYPE, media_type(self.content_type));
        }
        Ok(Exchange {
            operation: self.operation.clone(),
            uri: [endpoint.root.as_str(), &self.path, mark, &query].concat(),
            headers,
            body: self.body.clone().unwrap_or_default(),
            effect: self.effect != Effect::None,
            body_limit: self.body_limit(endpoint),
            limits: self.limits,
            secrets: self.secrets(endpoint),
        })
    }
}
