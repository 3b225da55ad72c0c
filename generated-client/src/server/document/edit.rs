//! Changes in place that can be taken back.

use super::super::schema::Schema;
use super::shape::{below, position, same, size};
use crate::runtime::{Json, Map};

/// The place of a part in the one around it.
#[derive(Clone, Debug)]
pub(super) enum Key {
    Name(String),
    Index(usize),
}

/// What was there before.
#[derive(Debug)]
enum Was {
    /// Another value.
    Value(Json),
    /// No member of this name.
    NoMember(String),
    /// A member, in this place.
    Member(usize, String, Json),
    /// An item, in this place.
    Item(usize, Json),
    /// So many items.
    Items(usize),
}

#[derive(Debug)]
struct Edit {
    path: Vec<Key>,
    was: Was,
}

/// The changes of one request, in order.
#[derive(Debug, Default)]
pub(super) struct Edits {
    path: Vec<Key>,
    edits: Vec<Edit>,
    /// How many bytes were there before, and are there now, in the parts that have changed.
    before: usize,
    after: usize,
    changed: bool,
}

impl Edits {
    /// Goes on in the part below.
    pub(super) fn enter(&mut self, key: Key) {
        self.path.push(key);
    }

    /// Whether anything is another than it was.
    pub(super) fn changed(&self) -> bool {
        self.changed
    }

    /// The length of the whole value's text after these changes. It may be off by some commas.
    pub(super) fn size(&self, before: usize) -> usize {
        before.saturating_add(self.after).saturating_sub(self.before)
    }

    fn note(&mut self, was: Was) {
        self.edits.push(Edit { path: self.path.clone(), was });
    }

    /// Replaces a part.
    pub(super) fn replace(&mut self, json: &mut Json, value: Json) {
        self.before += size(json);
        self.after += size(&value);
        self.changed |= !same(json, &value);
        let was = std::mem::replace(json, value);
        self.note(Was::Value(was));
    }

    /// Sets the part below, or takes it away.
    pub(super) fn set(&mut self, around: &mut Json, schema: &'static Schema, key: Key, value: Option<Json>) {
        match (key, value) {
            (Key::Name(name), Some(value)) => {
                if !matches!(around, Json::Object(_)) {
                    // Anything but an object becomes one.
                    self.replace(around, Json::Object(Map::new()));
                }
                let Json::Object(members) = around else { return };
                if let Some(old) = members.get_mut(&name) {
                    self.path.push(Key::Name(name));
                    self.replace(old, value);
                    self.path.pop();
                    return;
                }
                self.after += name.len() + size(&value) + 4;
                self.changed = true;
                let index = position(schema, members, &name);
                members.insert_at(index, name.clone(), value);
                self.note(Was::NoMember(name));
            }
            (Key::Name(name), None) => {
                let Json::Object(members) = around else { return };
                let Some(index) = members.position(&name) else { return };
                let Some(old) = members.remove(&name) else { return };
                self.before += name.len() + size(&old) + 4;
                self.changed = true;
                self.note(Was::Member(index, name, old));
            }
            (Key::Index(index), Some(value)) => {
                let Some(old) = items(around).and_then(|items| items.get_mut(index)) else { return };
                self.path.push(Key::Index(index));
                self.replace(old, value);
                self.path.pop();
            }
            (Key::Index(index), None) => {
                let Some(items) = items(around).filter(|items| index < items.len()) else { return };
                let old = items.remove(index);
                self.before += size(&old) + 1;
                self.changed = true;
                self.note(Was::Item(index, old));
            }
        }
    }

    /// Merges a body into a part. `read` is the body as the part's type writes it, among the outline of the part.
    pub(super) fn merge(&mut self, json: &mut Json, schema: &'static Schema, body: &Json, read: Json) {
        match (&mut *json, body, read) {
            (Json::Object(_), Json::Object(body), Json::Object(mut read)) => {
                for (name, body) in body {
                    let read = read.get_mut(name).map(std::mem::take);
                    match (member(json, name), read) {
                        (Some(old), Some(read)) => {
                            self.path.push(Key::Name(name.clone()));
                            self.merge(old, below(schema, name), body, read);
                            self.path.pop();
                        }
                        (_, read) => self.set(json, schema, Key::Name(name.clone()), read),
                    }
                }
            }
            (Json::Array(items), Json::Array(_), Json::Array(read)) => {
                self.after += read.iter().map(|item| size(item) + 1).sum::<usize>();
                self.changed |= !read.is_empty();
                let count = items.len();
                items.extend(read);
                self.note(Was::Items(count));
            }
            (json, _, read) => self.replace(json, read),
        }
    }

    /// Puts everything back as it was.
    pub(super) fn undo(self, whole: &mut Json) {
        for Edit { path, was } in self.edits.into_iter().rev() {
            let Some(json) = find(whole, &path) else { continue };
            match (was, json) {
                (Was::Value(value), json) => *json = value,
                (Was::NoMember(name), Json::Object(members)) => drop(members.remove(&name)),
                (Was::Member(index, name, value), Json::Object(members)) => {
                    members.insert_at(index, name, value);
                }
                (Was::Item(index, value), Json::Array(items)) => items.insert(index.min(items.len()), value),
                (Was::Items(count), Json::Array(items)) => items.truncate(count),
                _ => {}
            }
        }
    }
}

fn member<'j>(json: &'j mut Json, name: &str) -> Option<&'j mut Json> {
    match json {
        Json::Object(members) => members.get_mut(name),
        _ => None,
    }
}

fn items(json: &mut Json) -> Option<&mut Vec<Json>> {
    match json {
        Json::Array(items) => Some(items),
        _ => None,
    }
}

fn find<'j>(whole: &'j mut Json, path: &[Key]) -> Option<&'j mut Json> {
    path.iter().try_fold(whole, |json, key| match (key, json) {
        (Key::Name(name), json) => member(json, name),
        (Key::Index(index), json) => items(json)?.get_mut(*index),
    })
}
