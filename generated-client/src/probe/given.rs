//! The values that a call is composed from.

use std::str::FromStr;

use serde::de::DeserializeOwned;

use crate::runtime::{Error, ErrorKind, Json, Map, OpenEnum, open_enum};

/// What is given for a call: the values of its path and query by the document's names, and its body.
#[derive(Clone, Debug, Default)]
pub struct Given {
    path: Map<String>,
    query: Vec<(String, Json)>,
    body: Option<Json>,
    anything: bool,
}

impl Given {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Composes a call for its address alone.
    pub(super) fn anything() -> Self {
        Self { anything: true, ..Self::default() }
    }

    /// The value of a path parameter.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.path.insert(name.into(), value.into());
        self
    }

    /// A value of a query parameter: for a flag `true`; for a comma list an array; for a parameter that goes
    /// without a value `null`. One that may be repeated can be given again.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<Json>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// The body.
    pub fn body(mut self, value: impl Into<Json>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// The value that was given for a path parameter.
    pub fn sent_path(&self, name: &str) -> Option<&str> {
        self.path.get(name).map(String::as_str)
    }

    /// The body that was given.
    pub fn sent_body(&self) -> Option<&Json> {
        self.body.as_ref()
    }

    /// A path parameter that is text.
    pub(crate) fn text(&self, name: &str) -> Result<&str, Error> {
        match self.path.get(name) {
            Some(value) => Ok(value),
            None if self.anything => Ok("0"),
            None => Err(refusal(format!("the path parameter `{name}` is missing"))),
        }
    }

    /// A path parameter that is an enum.
    pub(crate) fn word<T: OpenEnum>(&self, name: &str) -> Result<T, Error> {
        self.text(name).map(|text| open_enum::value(text.to_owned()))
    }

    /// A path parameter that is a number.
    pub(crate) fn number<T: FromStr>(&self, name: &str) -> Result<T, Error> {
        let text = self.text(name)?;
        text.parse()
            .map_err(|_| refusal(format!("the path parameter `{name}` is a number, which `{text}` is not")))
    }

    /// Whether a flag of the query is on.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.query.iter().any(|(other, value)| other == name && *value == Json::Bool(true))
    }

    /// The values of a query parameter.
    pub(crate) fn values<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, Error> {
        let given = self.query.iter().filter(|(other, _)| other == name);
        let read = |value: &Json| {
            value.to_typed().map_err(|error| refusal(format!("the query parameter `{name}`: {error}")))
        };
        given.map(|(_, value)| read(value)).collect()
    }

    /// The value of a query parameter that the call must have.
    #[allow(dead_code, reason = "few documents have such a parameter")]
    pub(crate) fn needed<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        if let Some(value) = self.values(name)?.into_iter().next() {
            return Ok(value);
        }
        // For an address alone, whatever the type takes.
        let samples = ["\"0\"", "0", "true", "[]", "{}", "null"];
        let sample =
            samples.iter().filter(|_| self.anything).find_map(|sample| serde_json::from_str(sample).ok());
        sample.ok_or_else(|| refusal(format!("the query parameter `{name}` is missing")))
    }

    /// The list of a query parameter that the call must have.
    #[allow(dead_code, reason = "few documents have such a parameter")]
    pub(crate) fn needed_list(&self, name: &str) -> Result<Vec<String>, Error> {
        match self.lists(name)?.into_iter().next() {
            Some(list) => Ok(list),
            None if self.anything => Ok(vec!["0".to_owned()]),
            None => Err(refusal(format!("the query parameter `{name}` is missing"))),
        }
    }

    /// The lists of a query parameter that takes one.
    pub(crate) fn lists(&self, name: &str) -> Result<Vec<Vec<String>>, Error> {
        let text = |item: Json| match item {
            Json::String(text) => text,
            other => other.to_string(),
        };
        let lists = self.values::<Vec<Json>>(name)?;
        Ok(lists.into_iter().map(|list| list.into_iter().map(text).collect()).collect())
    }

    /// The body as the type that the call takes.
    pub(crate) fn body_as<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match &self.body {
            Some(body) => match body.to_typed() {
                Ok(body) => Ok(Some(body)),
                Err(error) => Err(refusal(format!("the body: {error}"))),
            },
            None if self.anything => Ok(None),
            None => Err(refusal("the body is missing".to_owned())),
        }
    }
}

fn refusal(message: String) -> Error {
    Error::new(ErrorKind::Request, message)
}
