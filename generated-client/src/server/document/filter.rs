//! `filter` and `max-depth`: which part of a value a `GET` shows.

use percent_encoding::percent_decode_str;

use super::super::Refusal;
use crate::runtime::Json;

/// How deep a filter may be nested, so that reading one cannot exhaust the stack.
const DEEPEST: usize = 64;

/// A filter: `{net{hostname},user}`, `[0,3:5{addr}]`; the empty one keeps everything.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Filter {
    All,
    Members(Vec<Part<String>>),
    Items(Vec<Part<(usize, usize)>>),
}

/// What to keep, and what of it; no names mean all.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Part<K> {
    keys: Vec<K>,
    filter: Filter,
}

impl Filter {
    pub(super) fn parse(text: &str) -> Result<Self, Refusal> {
        let mut reader = Reader { text, rest: text, depth: 0 };
        let filter = reader.filter()?;
        if reader.rest.is_empty() { Ok(filter) } else { Err(reader.unexpected("the end")) }
    }

    pub(super) fn apply(&self, value: Json) -> Json {
        match (self, value) {
            (Self::Members(parts), Json::Object(members)) => members
                .into_iter()
                .filter_map(|(name, value)| {
                    let part = parts.iter().find(|part| part.keys.is_empty() || part.keys.contains(&name))?;
                    Some((name, part.filter.apply(value)))
                })
                .collect(),
            (Self::Items(parts), Json::Array(items)) => items
                .into_iter()
                .enumerate()
                .filter_map(|(index, item)| {
                    let within = |(first, last): &(usize, usize)| (*first..=*last).contains(&index);
                    let part =
                        parts.iter().find(|part| part.keys.is_empty() || part.keys.iter().any(within))?;
                    Some(part.filter.apply(item))
                })
                .collect(),
            // A filter does not apply to a value of another kind.
            (_, value) => value,
        }
    }
}

struct Reader<'a> {
    text: &'a str,
    rest: &'a str,
    depth: usize,
}

impl<'a> Reader<'a> {
    fn filter(&mut self) -> Result<Filter, Refusal> {
        if self.depth > DEEPEST {
            return Err(refused("it is nested too deeply"));
        }
        self.depth += 1;
        let filter = if self.eat('{') {
            Filter::Members(self.parts('}', Self::name)?)
        } else if self.eat('[') {
            Filter::Items(self.parts(']', Self::range)?)
        } else {
            Filter::All
        };
        self.depth -= 1;
        Ok(filter)
    }

    fn parts<K>(
        &mut self,
        end: char,
        key: fn(&mut Self) -> Result<Option<K>, Refusal>,
    ) -> Result<Vec<Part<K>>, Refusal> {
        let mut parts = Vec::new();
        loop {
            let mut keys = Vec::new();
            if self.eat('(') {
                loop {
                    keys.push(key(self)?.ok_or_else(|| self.unexpected("a name or an index"))?);
                    if self.eat(')') {
                        break;
                    }
                    self.expect(',')?;
                }
            } else {
                keys.extend(key(self)?);
            }
            parts.push(Part { keys, filter: self.filter()? });
            if self.eat(end) {
                return Ok(parts);
            }
            self.expect(',')?;
        }
    }

    /// The grammar has names percent-encoded; other letters are taken as they are.
    fn name(&mut self) -> Result<Option<String>, Refusal> {
        let text = self.until(|letter| "{}[](),".contains(letter));
        let name = percent_decode_str(text).decode_utf8().map_err(|_| refused("a name is not UTF-8"))?;
        Ok((!text.is_empty()).then(|| name.into_owned()))
    }

    fn range(&mut self) -> Result<Option<(usize, usize)>, Refusal> {
        let Some(first) = self.index()? else { return Ok(None) };
        if !self.eat(':') {
            return Ok(Some((first, first)));
        }
        let last = self.index()?.ok_or_else(|| self.unexpected("an index"))?;
        Ok(Some((first, last)))
    }

    fn index(&mut self) -> Result<Option<usize>, Refusal> {
        let text = self.until(|letter| !letter.is_ascii_digit());
        if text.is_empty() {
            return Ok(None);
        }
        text.parse().map(Some).map_err(|_| refused(&format!("{text} is not an index")))
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'a str {
        let (text, rest) = self.rest.split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        text
    }

    fn eat(&mut self, letter: char) -> bool {
        let rest = self.rest.strip_prefix(letter);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, letter: char) -> Result<(), Refusal> {
        if self.eat(letter) { Ok(()) } else { Err(self.unexpected(&format!("`{letter}`"))) }
    }

    fn unexpected(&self, expected: &str) -> Refusal {
        let position = self.text.len() - self.rest.len() + 1;
        refused(&format!("expected {expected} at position {position}"))
    }
}

fn refused(message: &str) -> Refusal {
    Refusal::bad_request(format!("query parameter `filter`: {message}"))
}

/// Keeps so many levels: an object below becomes the names of its members, an array its length.
pub(super) fn limit(value: Json, levels: u64) -> Json {
    let below = levels.saturating_sub(1);
    match value {
        Json::Object(members) if below == 0 => members.keys().map(Json::from).collect(),
        Json::Array(items) if below == 0 => Json::from(items.len() as u64),
        Json::Object(members) => {
            members.into_iter().map(|(name, value)| (name, limit(value, below))).collect()
        }
        Json::Array(items) => items.into_iter().map(|item| limit(item, below)).collect(),
        value => value,
    }
}
