//! What an action selects: `JSONPath` (RFC 9535) over [`Node`], results as pointers.

use crate::document::{Node, Pointer};
use jsonpath_rust::parser::model::JpQuery;
use jsonpath_rust::parser::parse_json_path;
use jsonpath_rust::query::js_path_process;
use jsonpath_rust::query::queryable::Queryable;

/// A target, parsed once.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// Names and numbers only, perhaps several for a step: each place is meant.
    Places(Vec<Pointer>),
    /// Anything else, for the engine.
    Query(JpQuery),
}

impl Target {
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        match places(text) {
            Some(places) => Ok(Self::Places(places)),
            None => parse_json_path(text).map(Self::Query).map_err(|error| error.to_string()),
        }
    }

    /// The places selected, in the document's order. Of places named one by one each must be there.
    pub(super) fn select(&self, root: &Node) -> Result<Vec<Pointer>, Unselected> {
        match self {
            Self::Places(places) => match places.iter().find(|place| root.pointer(place).is_none()) {
                Some(missing) => Err(Unselected::Missing(missing.clone())),
                None => Ok(places.clone()),
            },
            Self::Query(query) => {
                let found =
                    js_path_process(query, root).map_err(|error| Unselected::Engine(error.to_string()))?;
                let places = found.iter().map(|found| normalized(&found.path).map_err(Unselected::Engine));
                places.collect()
            }
        }
    }
}

/// Why there are no places.
pub(super) enum Unselected {
    Missing(Pointer),
    Engine(String),
}

/// The places of a target that is made of plain names and numbers only, as nearly all are: the engine's parser,
/// which is much slower, is spared.
fn places(text: &str) -> Option<Vec<Pointer>> {
    let mut places = vec![Pointer::root()];
    let mut rest = text.strip_prefix('$')?;
    while !rest.is_empty() {
        let steps: Vec<&str>;
        if let Some(name) = rest.strip_prefix('.') {
            let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
            let begins = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
            (steps, rest) = (vec![Some(&name[..end]).filter(|_| begins)?], &name[end..]);
        } else {
            let (inner, after) = bracket(rest.strip_prefix('[')?)?;
            (steps, rest) = (inner, after);
        }
        places = places.iter().flat_map(|place| steps.iter().map(|step| place.child(step))).collect();
    }
    Some(places)
}

/// The quoted names, without escapes, or the number in brackets, and what follows.
fn bracket(text: &str) -> Option<(Vec<&str>, &str)> {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        let (index, after) = text.split_once(']')?;
        let canonical = index.parse::<usize>().ok()?.to_string() == index;
        return canonical.then_some((vec![index], after));
    }
    let mut names = Vec::new();
    let mut rest = text;
    loop {
        let quote = rest.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
        let (name, after) = rest[1..].split_once(quote)?;
        if name.contains('\\') {
            return None;
        }
        names.push(name);
        match after.strip_prefix(']') {
            Some(after) => return Some((names, after)),
            None => rest = after.trim_start().strip_prefix(',')?.trim_start(),
        }
    }
}

/// A normalized path (`$['paths']['/a'][0]`) as a pointer.
fn normalized(path: &str) -> Result<Pointer, String> {
    let malformed = || format!("the engine answered the path {path}");
    let mut pointer = Pointer::root();
    let mut rest = path.strip_prefix('$').ok_or_else(malformed)?;
    while let Some(inner) = rest.strip_prefix('[') {
        if let Some(quoted) = inner.strip_prefix('\'') {
            let mut name = String::new();
            let mut chars = quoted.chars();
            loop {
                match chars.next().ok_or_else(malformed)? {
                    '\'' => break,
                    '\\' => name.push(unescape(&mut chars).ok_or_else(malformed)?),
                    plain => name.push(plain),
                }
            }
            pointer = pointer.child(name);
            rest = chars.as_str().strip_prefix(']').ok_or_else(malformed)?;
        } else {
            let (index, after) = inner.split_once(']').ok_or_else(malformed)?;
            pointer = pointer.item(index.parse().map_err(|_| malformed())?);
            rest = after;
        }
    }
    if rest.is_empty() { Ok(pointer) } else { Err(malformed()) }
}

/// What follows a backslash in a normalized path.
fn unescape(chars: &mut std::str::Chars<'_>) -> Option<char> {
    Some(match chars.next()? {
        'b' => '\u{8}',
        't' => '\t',
        'n' => '\n',
        'f' => '\u{c}',
        'r' => '\r',
        'u' => {
            let digits: String = chars.by_ref().take(4).collect();
            char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
        }
        plain => plain,
    })
}

impl Queryable for Node {
    fn get(&self, key: &str) -> Option<&Self> {
        Node::get(self, key)
    }

    fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Sequence(items) => Some(items),
            _ => None,
        }
    }

    fn as_object(&self) -> Option<Vec<(&str, &Self)>> {
        Some(self.as_mapping()?.iter().map(|(name, value)| (name.as_str(), value)).collect())
    }

    fn as_str(&self) -> Option<&str> {
        Node::as_str(self)
    }

    fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    fn as_bool(&self) -> Option<bool> {
        Node::as_bool(self)
    }

    fn null() -> Self {
        Self::Null
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<f64> for Node {
    /// JSON has no word for what is not finite: `null`.
    fn from(number: f64) -> Self {
        serde_json::Number::from_f64(number).map_or(Self::Null, Self::Number)
    }
}

impl From<Vec<Node>> for Node {
    fn from(items: Vec<Node>) -> Self {
        Self::Sequence(items)
    }
}
