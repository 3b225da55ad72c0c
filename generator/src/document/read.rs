//! YAML and JSON text to [`Node`], within limits that no honest document reaches.
//!
//! `serde_yaml` decides what a text means, and keeps every event of it, some 100 bytes each, until the tree is made. A
//! text that is JSON is read by `serde_json`, which keeps none and takes a tenth of the time, wherever the two cannot
//! differ; else it is read as YAML like any other.

use super::index::Index;
use super::text::Interner;
use super::{Mapping, Node, SharedText};
use crate::diagnostic::{Diagnostic, Position};
use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::{Cell, RefCell};
use std::fmt;

/// The largest text that is read, in bytes.
const MAX_BYTES: usize = 64 << 20;
/// The largest tree that is made, in nodes: what aliases expand to counts each time.
const MAX_NODES: usize = 4_000_000;

/// Reads a text; the problems have positions, but no file yet. Of a key that a mapping has twice the last one is read, as
/// most readers of YAML do, and each such key is listed beside the tree.
pub(super) fn read(text: &str) -> Result<(Node, Vec<Diagnostic>), Vec<Diagnostic>> {
    if text.len() > MAX_BYTES {
        let message =
            format!("the document has {} bytes, more than the {MAX_BYTES} that are read", text.len());
        return Err(vec![Diagnostic::error("too-large", message)]);
    }
    if let Some(root) = json(text) {
        return Ok((root, Vec::new()));
    }
    let state = State::default();
    let root = Seed(&state).deserialize(serde_yaml::Deserializer::from_str(text));
    let root = root.map_err(|error| match state.problem.take() {
        Some(problem) => vec![at(problem, &error)],
        None => vec![syntax(text, &error)],
    })?;
    let duplicates = state.duplicate.take().map_or_else(Vec::new, |key| duplicates(text, &key));
    Ok((root, duplicates))
}

/// Reads a text that is JSON and means the same as YAML.
fn json(text: &str) -> Option<Node> {
    if !text.trim_start().starts_with('{') || control_character(text).is_some() {
        return None;
    }
    let state = State { is_json: true, ..State::default() };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let root = Seed(&state).deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    // The second reading, which finds the first position of a key, is that of YAML.
    state.duplicate.into_inner().is_none().then_some(root)
}

/// Whether `serde_json` has read this number as it is written: its fast way is exact up to 15 digits, and a whole
/// number that does not fit 64 bits is none to YAML.
fn is_exact(value: f64) -> bool {
    let digits = value.to_string().bytes().filter(u8::is_ascii_digit).count();
    value.abs() < 1e15 && digits <= 15 && !(value == 0.0 && value.is_sign_negative())
}

/// What all values of a document share while it is read.
#[derive(Default)]
struct State {
    nodes: Cell<usize>,
    interner: Interner,
    is_json: bool,
    /// The problem with a value, in our words; serde's error is used for its position only.
    problem: RefCell<Option<Diagnostic>>,
    /// A key that its mapping had already.
    duplicate: RefCell<Option<String>>,
}

impl State {
    fn fail<E: de::Error>(&self, code: &'static str, message: impl Into<String>) -> E {
        let problem = Diagnostic::error(code, message);
        let message = problem.message.clone();
        self.problem.replace(Some(problem));
        E::custom(message)
    }
}

fn at(mut diagnostic: Diagnostic, error: &serde_yaml::Error) -> Diagnostic {
    diagnostic.position =
        error.location().map(|location| Position { line: location.line(), column: location.column() });
    diagnostic
}

/// The parser's own errors.
fn syntax(text: &str, error: &serde_yaml::Error) -> Diagnostic {
    let mut message = error.to_string();
    if let Some(location) = error.location() {
        // The position is reported separately.
        let place = format!(" at line {} column {}", location.line(), location.column());
        message = message.replacen(&place, "", 1);
    }
    if message.starts_with("recursion limit") {
        return at(Diagnostic::error("too-deep", "the document is nested more than 128 levels deep"), error);
    }
    if message.starts_with("repetition limit") {
        return at(Diagnostic::error("too-large", "the document's aliases expand to too many values"), error);
    }
    if message.contains("invalid type") {
        return at(
            Diagnostic::error("unsupported-key", "a key must be a string, not an array or object"),
            error,
        );
    }
    if message.contains("more than one document") {
        let mut diagnostic = Diagnostic::error("syntax", "a second YAML document begins in the same file");
        diagnostic.position = Index::new(text).second;
        return diagnostic;
    }
    if message.starts_with("control characters") {
        let mut diagnostic = Diagnostic::error("syntax", "not YAML: control characters are not allowed");
        diagnostic.position = control_character(text);
        return diagnostic;
    }
    at(Diagnostic::error("syntax", format!("not YAML: {message}")), error)
}

/// Where the first character is that no YAML text may hold.
fn control_character(text: &str) -> Option<Position> {
    let forbidden = |c: char| {
        (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{85}'))
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let before = text.get(..text.find(forbidden)?)?;
    let line = before.rsplit('\n').next().unwrap_or_default();
    Some(Position { line: before.matches('\n').count() + 1, column: line.chars().count() + 1 })
}

/// Every key that its mapping has already; `key` is one of them.
fn duplicates(text: &str, key: &str) -> Vec<Diagnostic> {
    let found: Vec<_> = Index::new(text)
        .duplicates
        .into_iter()
        .map(|duplicate| {
            let message = format!("this mapping has the key `{}` twice", duplicate.key);
            let mut diagnostic = Diagnostic::error("duplicate-key", message)
                .at(duplicate.pointer.clone())
                .label(duplicate.pointer, "first here")
                .help("remove one of the two");
            diagnostic.position = Some(duplicate.second);
            if let Some(first) = diagnostic.labels.first_mut() {
                first.position = Some(duplicate.first);
            }
            diagnostic
        })
        .collect();
    if found.is_empty() {
        return vec![Diagnostic::error("duplicate-key", format!("a mapping has the key `{key}` twice"))];
    }
    found
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Seed(&State::default()).deserialize(deserializer)
    }
}

#[derive(Clone, Copy)]
struct Seed<'a>(&'a State);

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let nodes = self.0.nodes.get() + 1;
        self.0.nodes.set(nodes);
        if nodes > MAX_NODES {
            return Err(self.0.fail("too-large", format!("the document has more than {MAX_NODES} values")));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        Err(self.0.fail("unsupported-number", format!("the number {value} does not fit 64 bits")))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        Err(self.0.fail("unsupported-number", format!("the number {value} does not fit 64 bits")))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        if self.0.is_json && !is_exact(value) {
            return Err(E::custom("YAML decides"));
        }
        serde_json::Number::from_f64(value)
            .map(Node::Number)
            .ok_or_else(|| self.0.fail("unsupported-number", format!("{value} is not a number in JSON")))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::String(self.0.interner.shared(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element_seed(self)? {
            items.push(item);
        }
        // Most have few items, and room for more is most of what a large document takes.
        items.shrink_to_fit();
        Ok(Node::Sequence(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut members = Mapping::new();
        while let Some(key) = access.next_key_seed(Key(self.0))? {
            let value = access.next_value_seed(self)?;
            if let Some(member) = members.get_mut(&key) {
                *member = value;
                self.0.duplicate.replace(Some(key.into()));
            } else {
                members.append(key, value);
            }
        }
        members.shrink_to_fit();
        Ok(Node::Mapping(members))
    }

    fn visit_enum<A: de::EnumAccess<'de>>(self, _: A) -> Result<Node, A::Error> {
        Err(self.0.fail("unsupported-tag", "a value with a YAML tag of its own has no meaning here"))
    }
}

/// A key: a scalar's text, also where it would be a number or a boolean as a value (`200`, `true`).
struct Key<'a>(&'a State);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = SharedText;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<SharedText, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = SharedText;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<SharedText, E> {
        Ok(self.0.interner.shared(text))
    }
}
