//! Parameters of queries and paths, and bodies: the checks that a router makes before it asks the handler.

use std::borrow::Cow;

use super::super::query::missing;
use super::super::{RawQuery, Refusal, Request};
use super::value::Value;
use super::{Schema, check};
use crate::runtime::number;

/// How deep a body may be nested: a reply that repeats it adds up to 3 levels of its own, and readers such as serde_json
/// read 127.
const DEPTH_LIMIT: usize = 124;

/// A parameter of a query.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// How it is written.
    pub style: Style,
    /// What its value is, or each item of it.
    pub schema: &'static Schema,
    /// Whether each request must have it.
    pub required: bool,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Style {
    /// `name=value`, once or several times.
    Value,
    /// `name` or `name=value`.
    ValueOrEmpty,
    /// `name=a,b`.
    List,
    /// `name=<JSON text>`.
    Json,
}

impl Parameter {
    /// `name=value`, once or several times.
    pub const fn value(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, style: Style::Value, schema, required: false }
    }

    /// `name` or `name=value`.
    pub const fn value_or_empty(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, style: Style::ValueOrEmpty, schema, required: false }
    }

    /// `name=a,b`.
    pub const fn list(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, style: Style::List, schema, required: false }
    }

    /// `name=<JSON text>`.
    pub const fn json(name: &'static str, schema: &'static Schema) -> Self {
        Self { name, style: Style::Json, schema, required: false }
    }

    /// The same, in each request.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Checks every value of this parameter.
    fn check(&self, pairs: &RawQuery) -> Result<(), Refusal> {
        let refused = |what: &dyn std::fmt::Display| {
            Refusal::bad_request(format!("query parameter `{}`: {what}", self.name))
        };
        if self.required && pairs.values(self.name).next().is_none() {
            return Err(missing(self.name));
        }
        for text in pairs.values(self.name) {
            match self.style {
                Style::Value => self.schema.check_text(text).map_err(|violation| refused(&violation))?,
                Style::ValueOrEmpty if text.is_empty() => {}
                Style::ValueOrEmpty => {
                    self.schema.check_text(text).map_err(|violation| refused(&violation))?;
                }
                Style::List => {
                    for item in text.split(',').filter(|item| !item.is_empty()) {
                        self.schema.check_text(item).map_err(|violation| refused(&violation))?;
                    }
                }
                Style::Json => {
                    let value = serde_json::from_str::<Value<'_>>(text).map_err(|error| refused(&error))?;
                    check::value(self.schema, &value).map_err(|violation| refused(&violation))?;
                }
            }
        }
        Ok(())
    }
}

/// Checks a request's path, query and body by what its route says of them.
pub(in super::super) fn request(request: &Request) -> Result<(), Refusal> {
    let route = request.route();
    for (position, (value, schema)) in request.path_values().iter().zip(route.path).enumerate() {
        schema.check_text(value).map_err(|violation| {
            let name = route.parameters().nth(position).unwrap_or_default();
            Refusal::bad_request(format!("path parameter `{name}`: {violation}"))
        })?;
    }
    let needs_query = route.query.iter().any(|parameter| parameter.required);
    if !route.query.is_empty() && (needs_query || !request.query().is_empty()) {
        let pairs = RawQuery::parse(request.query())?;
        route.query.iter().try_for_each(|parameter| parameter.check(&pairs))?;
    }
    route.body.map_or(Ok(()), |schema| body(schema, request.body()))
}

/// Checks a body. A request without one counts as `null`.
fn body(schema: &Schema, bytes: &[u8]) -> Result<(), Refusal> {
    let absent = bytes.iter().all(u8::is_ascii_whitespace);
    let (bytes, what) = if absent {
        (&b"null"[..], Cow::Borrowed("the request has no body"))
    } else {
        (bytes, Cow::Borrowed("body"))
    };
    checked(schema, bytes, &what).or_else(|refusal| match number::in_digits(bytes) {
        Some(bytes) => checked(schema, &bytes, &what),
        None => Err(refusal),
    })
}

fn checked(schema: &Schema, bytes: &[u8], what: &str) -> Result<(), Refusal> {
    let value = serde_json::from_slice::<Value<'_>>(bytes)
        .map_err(|error| Refusal::bad_request(format!("body: {error}")))?;
    if value.depth() > DEPTH_LIMIT {
        return Err(Refusal::bad_request(format!(
            "the body is nested too deeply: {DEPTH_LIMIT} levels are what other programs can read in a reply"
        )));
    }
    check::value(schema, &value).map_err(|violation| {
        let place = violation.place();
        let at = if place.is_empty() { String::new() } else { format!(" at {place}") };
        Refusal::bad_request(format!("{what}{at}: {}", violation.message()))
    })
}
