//! Queries as meters read them.

use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;

use super::{Refusal, text};
use crate::runtime::number;

/// A query's pairs in the order in which they were sent.
///
/// A plus sign is a plus sign: meters take `reg=3+4` and `reg=3%2B4` for the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawQuery {
    pairs: Vec<(String, Option<String>)>,
}

impl RawQuery {
    /// Splits and percent-decodes a query.
    ///
    /// # Errors
    ///
    /// 400 if a name or a value is not UTF-8 once it is percent-decoded.
    pub fn parse(query: &str) -> Result<Self, Refusal> {
        let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
            Some((name, value)) => Ok((decode(name)?, Some(decode(value)?))),
            None => Ok((decode(pair)?, None)),
        });
        Ok(Self { pairs: pairs.collect::<Result<_, _>>()? })
    }

    /// The pairs; a name without `=` has no value.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_deref()))
    }

    /// The values given to a name; a name without `=` counts as an empty one.
    pub(super) fn values<'a>(&'a self, name: &'a str) -> impl DoubleEndedIterator<Item = &'a str> {
        self.pairs
            .iter()
            .filter(move |(other, _)| other == name)
            .map(|(_, value)| value.as_deref().unwrap_or_default())
    }

    /// Whether the name is there, with or without a value.
    pub fn flag(&self, name: &str) -> bool {
        self.values(name).next().is_some()
    }

    /// The value of a name; of several, the last.
    ///
    /// # Errors
    ///
    /// 400 if the value does not fit the type.
    pub fn one<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Refusal> {
        self.values(name).next_back().map(|value| read(name, value)).transpose()
    }

    /// What was read of a name that must be there.
    ///
    /// # Errors
    ///
    /// 400 if there is none.
    pub fn needed<T>(&self, name: &str, value: Option<T>) -> Result<T, Refusal> {
        value.ok_or_else(|| missing(name))
    }

    /// The value of a name that may also stand alone, which is `Some(None)`; of several, the last.
    ///
    /// # Errors
    ///
    /// 400 if the value does not fit the type.
    pub fn one_or_empty<T: DeserializeOwned>(&self, name: &str) -> Result<Option<Option<T>>, Refusal> {
        let last = self.values(name).next_back();
        last.map(|value| if value.is_empty() { Ok(None) } else { read(name, value).map(Some) }).transpose()
    }

    /// All values of a name, in order.
    ///
    /// # Errors
    ///
    /// 400 if a value does not fit the type.
    pub fn all<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, Refusal> {
        self.values(name).map(|value| read(name, value)).collect()
    }

    /// The items of a name's comma lists, in order.
    ///
    /// # Errors
    ///
    /// 400 if an item does not fit the type.
    pub fn list<T: DeserializeOwned>(&self, name: &str) -> Result<Vec<T>, Refusal> {
        let items = self.values(name).flat_map(|list| list.split(',')).filter(|item| !item.is_empty());
        items.map(|item| read(name, item)).collect()
    }

    /// The items of a name's comma lists, in order, each in the spelling of these where it differs in case alone.
    ///
    /// # Errors
    ///
    /// 400 if an item does not fit the type.
    pub fn list_any_case<T: DeserializeOwned>(
        &self,
        name: &str,
        spelling: &[&str],
    ) -> Result<Vec<T>, Refusal> {
        let items = self.values(name).flat_map(|list| list.split(',')).filter(|item| !item.is_empty());
        items
            .map(|item| {
                let known = spelling.iter().find(|known| known.eq_ignore_ascii_case(item));
                read(name, known.copied().unwrap_or(item))
            })
            .collect()
    }

    /// The value of a name whose text is JSON; of several, the last.
    ///
    /// # Errors
    ///
    /// 400 if the text is not JSON, or does not fit the type.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Refusal> {
        let last = self.values(name).next_back();
        last.map(|value| number::read(value.as_bytes()).map_err(|error| refused(name, &error))).transpose()
    }
}

fn decode(text: &str) -> Result<String, Refusal> {
    let text = percent_decode_str(text).decode_utf8();
    text.map(Into::into).map_err(|_| Refusal::bad_request("the query is not UTF-8"))
}

fn read<T: DeserializeOwned>(name: &str, value: &str) -> Result<T, Refusal> {
    text::read(value).map_err(|error| refused(name, &error))
}

/// Refuses a query that lacks a parameter.
pub(super) fn missing(name: &str) -> Refusal {
    Refusal::bad_request(format!("the query parameter `{name}` is missing"))
}

fn refused(name: &str, error: &dyn std::error::Error) -> Refusal {
    Refusal::bad_request(format!("query parameter `{name}`: {error}"))
}

/// A query that an operation documents.
///
/// ```
/// use egauge_webapi::server::{FromQuery, RawQuery, Refusal, View};
///
/// let view = View::from_query(RawQuery::parse("filter={hostname}&max-depth=2")?)?;
/// assert_eq!((view.filter.as_deref(), view.max_depth), (Some("{hostname}"), Some(2)));
/// assert!(View::from_query(RawQuery::parse("max-depth=deep")?).is_err());
/// # Ok::<(), Refusal>(())
/// ```
pub trait FromQuery: Sized {
    /// Reads it from the pairs.
    ///
    /// # Errors
    ///
    /// 400 with the parameter's name, if a value does not fit its type or a required one is missing.
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal>;
}

/// The query of a resource's `GET`: which part of the value is asked for. [`show`](Self::show) answers with that part.
///
/// ```
/// use egauge_webapi::models::ConfigNet;
/// use egauge_webapi::server::{self, Reply, Request, Router, View};
///
/// struct Lab;
///
/// impl server::config::Net for Lab {
///     async fn get(&self, _: &Request, view: View) -> Reply<ConfigNet> {
///         // `?filter={hostname}` and `?max-depth=1`
///         view.show(&ConfigNet::default().hostname("lab"))
///     }
/// }
///
/// let router = Router::new().mount(server::config::net(Lab));
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct View {
    /// `filter`: the members to keep, such as `{hostname,http{port}}`.
    pub filter: Option<String>,
    /// `max-depth`: how many levels to keep; an object below becomes the array of its members' names, an
    /// array its length.
    pub max_depth: Option<u64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}

impl FromQuery for View {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self { filter: pairs.one("filter")?, max_depth: pairs.one("max-depth")?, pairs })
    }
}
