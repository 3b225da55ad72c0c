//! Positions in the text: a second reading, made only when a diagnostic or an import needs it.

use super::Pointer;
use crate::diagnostic::Position;
use saphyr_parser::{Event, Marker, Parser, ScalarStyle};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// Positions and spellings by JSON pointer. The target of an alias is not entered below the alias.
///
/// Pointers are known by their hashes alone: the texts of all of them take several times the room of the document. Two
/// of a million that share one of 2^64 hashes would share the place that a diagnostic shows.
#[derive(Debug, Default)]
pub(super) struct Index {
    places: HashMap<u64, Place>,
    /// Plain scalars that start like numbers.
    spellings: HashMap<u64, Box<str>>,
    /// Keys that their mapping has already.
    pub(super) duplicates: Vec<Duplicate>,
    /// Where a second document begins.
    pub(super) second: Option<Position>,
}

/// A position in 8 bytes.
#[derive(Clone, Copy, Debug)]
struct Place {
    line: u32,
    column: u32,
}

fn hash(pointer: &Pointer) -> u64 {
    let mut hasher = DefaultHasher::new();
    pointer.hash(&mut hasher);
    hasher.finish()
}

/// A key that its mapping has already.
#[derive(Debug)]
pub(super) struct Duplicate {
    pub(super) key: String,
    pub(super) pointer: Pointer,
    pub(super) first: Position,
    pub(super) second: Position,
}

/// A collection that is being read.
enum Open {
    Sequence {
        at: Pointer,
        next: usize,
    },
    Mapping {
        at: Pointer,
        /// The keys so far.
        keys: HashMap<String, Position>,
        /// The key whose value comes next.
        key: Option<(Pointer, Position)>,
    },
}

impl Index {
    /// Reads a text as far as it goes.
    pub(super) fn new(text: &str) -> Self {
        let mut index = Self::default();
        let mut open: Vec<Open> = Vec::new();
        let mut anchored: HashMap<usize, String> = HashMap::new();
        let mut over = false;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let behind_key = is_one_line_of_json(text).then(|| format!("{KEY}{text}"));
        let (events, columns) = if behind_key.is_some() { (EVENTS_OF_KEY, KEY.len()) } else { (0, 0) };
        for event in Parser::new_from_str(behind_key.as_deref().unwrap_or(text)).skip(events) {
            let Ok((event, span)) = event else { break };
            let mut position = position(span.start);
            position.column -= columns.min(position.column - 1);
            match event {
                Event::DocumentEnd => over = true,
                Event::DocumentStart(_) if over => {
                    index.second = Some(position);
                    break;
                }
                _ => {}
            }
            // The text of a scalar, of which an alias may be another mention: what a key can be.
            let (scalar, plain) = match &event {
                Event::Scalar(text, style, anchor, _) => {
                    if *anchor != 0 {
                        anchored.insert(*anchor, text.to_string());
                    }
                    (Some(text.to_string()), *style == ScalarStyle::Plain)
                }
                Event::Alias(anchor) => (anchored.get(anchor).cloned(), false),
                Event::SequenceStart(..) | Event::MappingStart(..) => (None, false),
                Event::SequenceEnd | Event::MappingEnd => {
                    open.pop();
                    continue;
                }
                _ => continue,
            };
            if let Some(Open::Mapping { at, keys, key: key @ None }) = open.last_mut() {
                let text = scalar.unwrap_or_default();
                let pointer = at.child(&text);
                match keys.get(&text) {
                    Some(&first) => index.duplicates.push(Duplicate {
                        key: text,
                        pointer: pointer.clone(),
                        first,
                        second: position,
                    }),
                    None => drop(keys.insert(text, position)),
                }
                *key = Some((pointer, position));
                if matches!(event, Event::SequenceStart(..) | Event::MappingStart(..)) {
                    // A collection as a key, which no JSON document has: nothing below it is entered.
                    break;
                }
                continue;
            }
            let (at, position) = match open.last_mut() {
                None => (Pointer::root(), position),
                Some(Open::Sequence { at, next }) => {
                    *next += 1;
                    (at.item(*next - 1), position)
                }
                // A member's position is that of its key.
                Some(Open::Mapping { key, .. }) => key.take().unwrap_or((Pointer::root(), position)),
            };
            let number =
                |text: &String| plain && text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
            index.enter(&at, position, scalar.filter(number));
            match event {
                Event::SequenceStart(..) => open.push(Open::Sequence { at, next: 0 }),
                Event::MappingStart(..) => open.push(Open::Mapping { at, keys: HashMap::new(), key: None }),
                _ => {}
            }
        }
        index
    }

    /// Enters a place, unless a key that is there twice has entered it.
    fn enter(&mut self, pointer: &Pointer, position: Position, spelling: Option<String>) {
        let hash = hash(pointer);
        if let Entry::Vacant(entry) = self.places.entry(hash) {
            // A text has at most 64 MiB.
            let [line, column] =
                [position.line, position.column].map(|number| u32::try_from(number).unwrap_or(u32::MAX));
            entry.insert(Place { line, column });
            self.spellings.extend(spelling.map(|spelling| (hash, spelling.into())));
        }
    }

    pub(super) fn position(&self, pointer: &Pointer) -> Option<Position> {
        let Place { line, column } = *self.places.get(&hash(pointer))?;
        Some(Position { line: line as usize, column: column as usize })
    }

    pub(super) fn spelling(&self, pointer: &Pointer) -> Option<&str> {
        self.spellings.get(&hash(pointer)).map(|spelling| &**spelling)
    }
}

/// The parser holds all of a line that begins with `{`, since it may be a key up to its end. Behind a key it is none.
const KEY: &str = "k: ";

/// The beginning of the stream and of the document, that of a mapping, and its key.
const EVENTS_OF_KEY: usize = 4;

fn is_one_line_of_json(text: &str) -> bool {
    text.starts_with('{') && !text.trim_end().contains('\n')
}

fn position(marker: Marker) -> Position {
    Position { line: marker.line(), column: marker.col() + 1 }
}
