//! What the verbs do.
//!
//! A change is tried on an outline of the value first: what is on the way to the part, without the entries and items
//! beside it. If the value's type reads that, the part that comes out goes into the value itself. So a change costs
//! what it changes, however long the value is.

use super::super::Refusal;
use super::super::schema::{Schema, Violation};
use super::edit::{Edits, Key};
use super::keep::{WriteOnly, keep};
use super::place::{Place, Step, absent};
use super::shape::{below, outline_with, outline_without};
use super::{fresh, shape};
use crate::runtime::Json;

/// A change of a part.
pub(super) enum Change {
    Put(Json),
    Post(Json),
    Delete,
}

/// What a change makes of the part.
enum Part {
    /// The part is replaced.
    Set(Json),
    /// The part is merged with the body. Its outline is what the type has to read.
    Merge { body: Json, outline: Json },
    /// The part is taken away.
    Gone,
}

/// A change that has a place and is known to be possible there.
pub(super) struct Plan<'a> {
    steps: &'a [Step<'a>],
    schema: &'static Schema,
    root: &'static Schema,
    part: Part,
}

impl Change {
    /// How deep the part will be nested at most by what this adds.
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Put(value) | Self::Post(value) => shape::depth(value),
            Self::Delete => 0,
        }
    }

    /// Whether the change reaches the part of this path.
    pub(super) fn reaches(&self, place: &Place<'_>, path: &[String]) -> bool {
        let meets = |(step, name): (&Step<'_>, &String)| match step {
            Step::Member(step, ..) | Step::Entry(step) => step == name,
            Step::Item(index) => name.parse() == Ok(*index),
        };
        if !place.steps.iter().zip(path).all(meets) {
            return false;
        }
        match self {
            Self::Post(body) => {
                let mut rest = path.iter().skip(place.steps.len());
                let mut part = body;
                rest.all(|name| match part {
                    Json::Object(members) => match members.get(name) {
                        Some(below) => {
                            part = below;
                            true
                        }
                        None => false,
                    },
                    _ => true,
                })
            }
            Self::Put(_) | Self::Delete => true,
        }
    }

    /// Decides what becomes of the part; `first` is the whole value as it once began.
    pub(super) fn plan<'a>(
        self,
        place: &'a Place<'_>,
        whole: &Json,
        first: &Json,
        write_only: WriteOnly,
    ) -> Result<Plan<'a>, Refusal> {
        let old = place.existing(whole)?;
        let part = match self {
            Self::Put(mut value) => {
                if let (WriteOnly::Keep, Some(old)) = (write_only, &old) {
                    keep(place.schema, old, &mut value);
                }
                Part::Set(value)
            }
            Self::Post(body) => match old {
                Some(old) => {
                    let outline = outline_with(place.schema, &old, &body);
                    Part::Merge { body, outline }
                }
                None => Part::Set(body),
            },
            Self::Delete => match place.steps.last() {
                None => Part::Set(fresh::value(place.schema, None).unwrap_or_else(|| first.clone())),
                // A password that the document does not say a default of is gone.
                Some(Step::Member(_, _, Some(member))) if member.write_only && member.default.is_none() => {
                    Part::Gone
                }
                Some(step @ Step::Member(..)) => {
                    let left = step.fresh().or_else(|| place.read(first).ok());
                    left.map_or(Part::Gone, Part::Set)
                }
                Some(Step::Entry(_) | Step::Item(_)) if old.is_some() => Part::Gone,
                Some(step) => return Err(step.absent()),
            },
        };
        Ok(Plan { steps: &place.steps, schema: place.schema, root: place.root, part })
    }
}

impl Plan<'_> {
    /// The outline of the whole value after the change.
    pub(super) fn outline(&self, whole: &Json) -> Json {
        self.frame(self.steps, self.root, whole).unwrap_or_default()
    }

    fn frame(&self, steps: &[Step<'_>], schema: &'static Schema, old: &Json) -> Option<Json> {
        let Some((step, rest)) = steps.split_first() else {
            return match &self.part {
                Part::Set(value) | Part::Merge { outline: value, .. } => Some(value.clone()),
                Part::Gone => None,
            };
        };
        let below = step.down(old).unwrap_or_default();
        let inside = self.frame(rest, step.below(schema), &below);
        match *step {
            Step::Item(_) => Some(inside.into_iter().collect()),
            Step::Member(name, ..) | Step::Entry(name) => {
                let mut around = outline_without(schema, old, Some(name));
                if let (Json::Object(members), Some(inside)) = (&mut around, inside) {
                    members.insert(name, inside);
                }
                Some(around)
            }
        }
    }

    /// Makes the change. `read` is the outline as the value's type writes it: no lenient spelling is kept, and the
    /// members of a struct are in its order.
    pub(super) fn apply(&self, whole: &mut Json, read: Json) -> Edits {
        let mut edits = Edits::default();
        let (mut json, mut schema, mut read) = (whole, self.root, Some(read));
        for (index, step) in self.steps.iter().enumerate() {
            read = read.and_then(|read| step.take(read));
            let last = index + 1 == self.steps.len();
            if last && !matches!(self.part, Part::Merge { .. }) {
                edits.set(json, schema, step.key(), read);
                return edits;
            }
            if read.is_none() {
                return edits;
            }
            if step.peek(json).is_none() {
                // What always exists counts as having this value.
                edits.set(json, schema, step.key(), Some(step.fresh().unwrap_or_default()));
            }
            schema = step.below(schema);
            edits.enter(step.key());
            let Some(below) = step.down_mut(json) else { return edits };
            json = below;
        }
        match (&self.part, read) {
            (Part::Merge { body, .. }, Some(read)) => edits.merge(json, schema, body, read),
            (_, read) => edits.replace(json, read.unwrap_or_default()),
        }
        edits
    }

    /// Checks what has changed, and what is around it: an array has room for so many items.
    pub(super) fn check(&self, whole: &Json) -> Result<(), Refusal> {
        let misfit = |violation| Refusal::bad_request(format!("the value would not fit: {violation}"));
        let (mut json, mut schema) = (whole, self.root);
        let mut around = None;
        for step in self.steps {
            around = Some((json, schema));
            schema = step.below(schema);
            match step.peek(json) {
                Some(below) => json = below,
                // It is gone.
                None => return count(around).map_err(misfit),
            }
        }
        count(around).map_err(misfit)?;
        match &self.part {
            Part::Merge { body, .. } => self.schema.check_merged(json, body),
            _ => self.schema.check(json),
        }
        .map_err(misfit)
    }
}

fn count(around: Option<(&Json, &'static Schema)>) -> Result<(), Violation> {
    match around {
        Some((Json::Array(items), schema)) => schema.check_count(items.len()),
        _ => Ok(()),
    }
}

impl Step<'_> {
    /// What the part below is, in a value of this type.
    pub(super) fn below(&self, schema: &'static Schema) -> &'static Schema {
        match *self {
            Self::Member(_, schema, _) => schema,
            Self::Entry(name) => below(schema, name),
            Self::Item(_) => shape::item(schema),
        }
    }

    /// The part below, if there is one.
    pub(super) fn peek<'j>(&self, json: &'j Json) -> Option<&'j Json> {
        match *self {
            Self::Member(name, ..) | Self::Entry(name) => json.get(name),
            Self::Item(index) => json.as_array().and_then(|items| items.get(index)),
        }
    }

    /// Where the part below stands.
    fn key(&self) -> Key {
        match *self {
            Self::Member(name, ..) | Self::Entry(name) => Key::Name(name.to_owned()),
            Self::Item(index) => Key::Index(index),
        }
    }

    /// What a member that is absent counts as.
    fn fresh(&self) -> Option<Json> {
        match *self {
            Self::Member(_, schema, member) => fresh::value(schema, member),
            Self::Entry(_) | Self::Item(_) => None,
        }
    }

    fn down_mut<'j>(&self, json: &'j mut Json) -> Option<&'j mut Json> {
        match (*self, json) {
            (Self::Member(name, ..) | Self::Entry(name), Json::Object(members)) => members.get_mut(name),
            (Self::Item(index), Json::Array(items)) => items.get_mut(index),
            _ => None,
        }
    }

    /// Takes the part below out of an outline, where an array has the one item that matters.
    fn take(&self, outline: Json) -> Option<Json> {
        match (*self, outline) {
            (Self::Member(name, ..) | Self::Entry(name), Json::Object(mut members)) => members.remove(name),
            (Self::Item(_), Json::Array(items)) => items.into_iter().next(),
            _ => None,
        }
    }

    pub(super) fn absent(&self) -> Refusal {
        match self {
            Self::Member(name, ..) | Self::Entry(name) => absent(name),
            Self::Item(index) => absent(index),
        }
    }
}
