//! What the verbs do.

use super::super::Refusal;
use super::fresh;
use super::place::{Place, Step, absent};
use crate::runtime::Json;

/// A change of a part.
pub(super) enum Change {
    Put(Json),
    Post(Json),
    Delete,
}

impl Change {
    /// Makes the change; `first` is the whole value as it once began.
    pub(super) fn apply(self, place: &Place<'_>, whole: &mut Json, first: &Json) -> Result<(), Refusal> {
        let Some((last, above)) = place.steps.split_last() else {
            match self {
                Self::Put(value) => *whole = value,
                Self::Post(value) => merge(whole, value),
                Self::Delete => *whole = fresh::value(place.schema, None).unwrap_or_else(|| first.clone()),
            }
            return Ok(());
        };
        let mut parent = whole;
        for step in above {
            parent = step.enter(parent)?;
        }
        match self {
            Self::Put(value) => last.put(parent, value),
            Self::Post(value) => match last.enter(parent) {
                Ok(part) => {
                    merge(part, value);
                    Ok(())
                }
                Err(_) => last.put(parent, value),
            },
            Self::Delete => last.delete(parent, || place.read(first).ok()),
        }
    }
}

/// What `POST` does: an object's members one by one, an array at its end, everything else as a whole.
fn merge(old: &mut Json, new: Json) {
    match (old, new) {
        (Json::Object(old), Json::Object(new)) => {
            for (name, value) in new {
                match old.get_mut(&name) {
                    Some(old) => merge(old, value),
                    None => {
                        old.insert(name, value);
                    }
                }
            }
        }
        (Json::Array(old), Json::Array(new)) => old.extend(new),
        (old, new) => *old = new,
    }
}

/// Sets a member; what is no object becomes one.
fn insert(object: &mut Json, name: &str, value: Json) {
    match object {
        Json::Object(members) => {
            members.insert(name, value);
        }
        other => *other = Json::from_iter([(name, value)]),
    }
}

impl Step<'_> {
    /// Goes down to change something further below; a member of a type that is absent comes into being.
    fn enter<'j>(&self, parent: &'j mut Json) -> Result<&'j mut Json, Refusal> {
        if let Self::Member(name, schema, member) = *self
            && parent.get(name).is_none()
        {
            insert(parent, name, fresh::value(schema, member).unwrap_or_default());
        }
        self.existing(parent).ok_or_else(|| self.absent())
    }

    fn existing<'j>(&self, parent: &'j mut Json) -> Option<&'j mut Json> {
        match (*self, parent) {
            (Self::Member(name, ..) | Self::Entry(name), Json::Object(members)) => members.get_mut(name),
            (Self::Item(index), Json::Array(items)) => items.get_mut(index),
            _ => None,
        }
    }

    fn put(&self, parent: &mut Json, value: Json) -> Result<(), Refusal> {
        match *self {
            Self::Member(name, ..) | Self::Entry(name) => insert(parent, name, value),
            Self::Item(_) => *self.existing(parent).ok_or_else(|| self.absent())? = value,
        }
        Ok(())
    }

    fn delete(&self, parent: &mut Json, first: impl FnOnce() -> Option<Json>) -> Result<(), Refusal> {
        match (*self, parent) {
            (Self::Member(name, schema, member), parent) => {
                // A password that the document does not say a default of is gone.
                let gone = member.is_some_and(|member| member.write_only && member.default.is_none());
                let left = if gone { None } else { fresh::value(schema, member).or_else(first) };
                match (left, parent) {
                    (Some(value), parent) => insert(parent, name, value),
                    (None, Json::Object(members)) => drop(members.remove(name)),
                    (None, _) => {}
                }
            }
            (Self::Entry(name), Json::Object(members)) => {
                members.remove(name).ok_or_else(|| self.absent())?;
            }
            (Self::Item(index), Json::Array(items)) if index < items.len() => {
                items.remove(index);
            }
            _ => return Err(self.absent()),
        }
        Ok(())
    }

    fn absent(&self) -> Refusal {
        match self {
            Self::Member(name, ..) | Self::Entry(name) => absent(name),
            Self::Item(index) => absent(index),
        }
    }
}
