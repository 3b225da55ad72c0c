//! How the members of an object are read into a struct, and written.
//!
//! The same as serde's derive, in a fraction of the functions: with the derived ones, the compiler takes longer for
//! reading the models than for all the rest of the crate.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::de::StrRead;

mod name;

pub(crate) use self::name::{Name, NameDeserializer};
use super::json::Json;
use super::map::{Map, MultiMap};
use super::misfit::{self, Misfit};
use super::number::{self, Numbers, Slot, ThroughNumbers, is_keeping};

/// Implements `Serialize` and `Deserialize` for a struct whose members are listed in the document's order.
///
/// A `required` member is always there, an `optional` one is absent where it is `None`, a `nullable` one can be
/// absent or `null`; `= ".."` is the name on the wire where it is not the field's. `told A by B` lets the member `B`
/// decide the arm of the union in `A`. `rest` holds the members of any other name, which are dropped without it.
#[allow(unused_macros, reason = "a document need not have an object")]
macro_rules! object {
    ($type:ident {
        $($kind:ident($field:ident $(, $wire:literal)?)),* $(; told($union:ident, $sibling:ident))? $(; rest($rest:ident))?
    }) => {
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut members = $crate::runtime::object::Writer::new(serializer);
                $(members.$kind($crate::runtime::object!(@name $field $($wire)?), &self.$field);)*
                $(members.rest(&self.$rest);)?
                members.end()
            }
        }
        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::object::read(deserializer)
            }
        }
        impl $crate::runtime::object::Object for $type {
            fn read<'de, A: ::serde::de::MapAccess<'de>>(
                mut members: $crate::runtime::object::Reader<'de, A>,
            ) -> Result<Self, A::Error> {
                $(let mut $field = None;)*
                $(let mut $rest = Default::default();)?
                while let Some(name) = members.next() {
                    match &*name {
                        $($crate::runtime::object!(@name $field $($wire)?) => members.$kind(&name, &mut $field),)*
                        _ => $crate::runtime::object!(@other members name $($rest)?),
                    }
                }
                $(members.give(&mut $rest);)?
                members.end()?;
                $($union = $crate::runtime::union::told($union, &$sibling)?;)?
                Ok(Self {
                    $($field: $crate::runtime::object!(@take $kind $field ($crate::runtime::object!(@name $field $($wire)?))),)*
                    $($rest,)?
                })
            }
        }
    };
    (@name $field:ident) => { stringify!($field) };
    (@name $field:ident $wire:literal) => { $wire };
    (@other $members:ident $name:ident) => { $members.skip() };
    (@other $members:ident $name:ident $rest:ident) => { $members.rest($name, &mut $rest) };
    (@take required $field:ident ($name:expr)) => { $crate::runtime::object::present($field, $name)? };
    (@take $kind:ident $field:ident ($name:expr)) => { $field };
}
pub(crate) use object;

/// A struct with a member for each of its fields.
pub(crate) trait Object: Sized {
    fn read<'de, A: MapAccess<'de>>(members: Reader<'de, A>) -> Result<Self, A::Error>;
}

pub(crate) fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<T, A::Error> {
        T::read(Reader { access, error: None, kept: Vec::new(), unread: None, lifetime: PhantomData })
    }
}

/// The place of a member for which `null` is absence.
struct OrAbsent<'a, T>(&'a mut Option<T>);

impl<T: DeserializeOwned> Slot for OrAbsent<'_, T> {
    #[cold]
    fn read(&mut self, text: &mut serde_json::Deserializer<StrRead<'_>>) -> serde_json::Result<()> {
        *self.0 = Deserialize::deserialize(Numbers::new(text))?;
        Ok(())
    }
}

/// Reads one member after the other, up to the first error.
///
/// While numbers are [kept](super::number::keeping), an optional member counts as absent if it holds a number for which
/// its type has no room, the name of what is no number (`"NaN"`), or an object in which a number is `null` that has to
/// be there. Where members of other names have a place, it is kept there under its own name, and so sent back as it
/// came unless the member is set. Arrays and objects with a number for which there is no room count as absent where
/// there is such a place only: elsewhere too much would be lost. A float that has to be there is NaN where it is
/// `null` or no number.
pub(crate) struct Reader<'de, A: MapAccess<'de>> {
    access: A,
    error: Option<A::Error>,
    kept: Vec<(String, Json)>,
    /// The error of a member that may be absent only if it is kept.
    unread: Option<A::Error>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// The name of the next member, whose value must be taken next.
    pub(crate) fn next(&mut self) -> Option<Cow<'de, str>> {
        if self.error.is_some() {
            return None;
        }
        let name = self.access.next_key_seed(Name);
        self.keep(name).flatten()
    }

    pub(crate) fn required<T: DeserializeOwned>(&mut self, name: &str, place: &mut Option<T>) {
        let again = place.is_some();
        let _back = is_keeping().then(|| number::requiring(true));
        let value = self.value(name, again);
        if let Some(value) = value {
            *place = Some(value);
        }
    }

    pub(crate) fn optional<T: DeserializeOwned>(&mut self, name: &str, place: &mut Option<T>) {
        if is_keeping() {
            self.kept(name, place.is_some(), &mut OrAbsent(place));
        } else if let Some(value) = self.value(name, place.is_some()) {
            *place = value;
        }
    }

    /// A member of any type: `null` is a value of it, not its absence.
    pub(crate) fn any<T: DeserializeOwned>(&mut self, name: &str, place: &mut Option<T>) {
        if let Some(value) = self.value(name, place.is_some()) {
            *place = Some(value);
        }
    }

    pub(crate) fn nullable<T: DeserializeOwned>(&mut self, name: &str, place: &mut Option<Option<T>>) {
        if is_keeping() {
            self.kept(name, place.is_some(), place);
        } else if let Some(value) = self.value(name, place.is_some()) {
            *place = Some(value);
        }
    }

    /// Reads a member, which is left out if it is a number that has no room in it: that is kept.
    #[cold]
    fn kept(&mut self, name: &str, again: bool, slot: &mut dyn Slot) {
        let value: Option<Json> = self.value(name, again);
        if let Some(value) = value
            && let Err(misfit) = kept(&value, slot)
        {
            self.misfit(name, value, misfit);
        }
    }

    /// Takes the error of a member's value, or the value where it may be kept.
    fn misfit(&mut self, name: &str, value: Json, (misfit, may_be_lost): (Misfit, Option<bool>)) {
        let Some(may_be_lost) = may_be_lost else {
            self.error.get_or_insert_with(|| A::Error::custom(misfit));
            return;
        };
        if !may_be_lost {
            self.unread.get_or_insert_with(|| A::Error::custom(misfit));
        }
        self.kept.push((name.to_owned(), value));
    }

    /// Gives what was kept to the members of other names.
    pub(crate) fn give<R: Rest<'de>>(&mut self, rest: &mut R) {
        self.unread = None;
        for (name, value) in self.kept.drain(..) {
            rest.keep(name, value);
            number::clear_no_room();
        }
    }

    pub(crate) fn rest<R: Rest<'de>>(&mut self, name: Cow<'de, str>, rest: &mut R) {
        let _back = is_keeping().then(|| number::requiring(true));
        let read = rest.read(name.into_owned(), &mut self.access);
        self.keep(read);
    }

    pub(crate) fn skip(&mut self) {
        let skipped = self.access.next_value::<IgnoredAny>();
        self.keep(skipped);
    }

    pub(crate) fn end(self) -> Result<(), A::Error> {
        match (self.error, self.unread) {
            (Some(error), _) => Err(error),
            (None, Some(unread)) => {
                // There may be a place for it farther out.
                number::note_no_room();
                Err(unread)
            }
            (None, None) => Ok(()),
        }
    }

    fn value<T: DeserializeOwned>(&mut self, name: &str, again: bool) -> Option<T> {
        let read = if again {
            Err(twice(name))
        } else {
            self.access.next_value_seed(ThroughNumbers(PhantomData::<T>))
        };
        self.keep(read)
    }

    fn keep<T>(&mut self, read: Result<T, A::Error>) -> Option<T> {
        read.map_err(|error| self.error = Some(error)).ok()
    }
}

/// Reads a value. With the error comes, if the value may be kept, whether it counts as absent where it is not.
fn kept(value: &Json, slot: &mut dyn Slot) -> Result<(), (Misfit, Option<bool>)> {
    let _back = number::requiring(false);
    number::clear_no_room();
    misfit::read_into(value, slot)
        .map_err(|misfit| (misfit, if number::take_no_room() { may_be_lost(value) } else { None }))
}

/// Whether a value that does not fit counts as absent where it cannot be kept; `None` if it cannot be kept at all.
fn may_be_lost(value: &Json) -> Option<bool> {
    match value {
        Json::Number(_) => Some(true),
        Json::String(text) => number::stands_for_number(text).then_some(true),
        Json::Object(members) => Some(members.values().any(Json::is_null)),
        Json::Array(_) => Some(false),
        Json::Null | Json::Bool(_) => None,
    }
}

fn twice<E: Error>(name: &str) -> E {
    E::custom(format_args!("the member `{name}` occurs twice"))
}

/// A member that must have been there.
pub(crate) fn present<T, E: Error>(value: Option<T>, name: &'static str) -> Result<T, E> {
    value.ok_or_else(|| {
        number::clear_no_room();
        E::missing_field(name)
    })
}

/// Where the members of any other name go.
pub(crate) trait Rest<'de> {
    fn read<A: MapAccess<'de>>(&mut self, name: String, access: &mut A) -> Result<(), A::Error>;

    /// Takes a number that has no room in its own member.
    fn keep(&mut self, name: String, value: Json);

    /// Writes all but those that are written already.
    fn write<M: SerializeMap>(&self, members: &mut M, written: &[&str]) -> Result<(), M::Error>;
}

impl<'de, V: DeserializeOwned + Serialize> Rest<'de> for Map<V> {
    fn read<A: MapAccess<'de>>(&mut self, name: String, access: &mut A) -> Result<(), A::Error> {
        let value = access.next_value_seed(ThroughNumbers(PhantomData))?;
        self.insert_new(name, value).map_err(A::Error::custom)
    }

    fn keep(&mut self, name: String, value: Json) {
        if let Ok(value) = misfit::read(&value) {
            self.insert(name, value);
        }
    }

    fn write<M: SerializeMap>(&self, members: &mut M, written: &[&str]) -> Result<(), M::Error> {
        let mut others = self.iter().filter(|(name, _)| !written.contains(name));
        others.try_for_each(|(name, value)| members.serialize_entry(name, value))
    }
}

impl<'de, V: DeserializeOwned + Serialize> Rest<'de> for MultiMap<V> {
    fn read<A: MapAccess<'de>>(&mut self, name: String, access: &mut A) -> Result<(), A::Error> {
        self.push(name, access.next_value_seed(ThroughNumbers(PhantomData))?);
        Ok(())
    }

    fn keep(&mut self, name: String, value: Json) {
        if let Ok(value) = misfit::read(&value) {
            self.push(name, value);
        }
    }

    fn write<M: SerializeMap>(&self, members: &mut M, written: &[&str]) -> Result<(), M::Error> {
        let mut others = self.iter().filter(|(name, _)| !written.contains(name));
        others.try_for_each(|(name, value)| members.serialize_entry(name, value))
    }
}

/// Writes one member after the other, up to the first error.
pub(crate) struct Writer<S: Serializer> {
    members: Result<S::SerializeMap, S::Error>,
    written: Vec<&'static str>,
}

impl<S: Serializer> Writer<S> {
    pub(crate) fn new(serializer: S) -> Self {
        Self { members: serializer.serialize_map(None), written: Vec::new() }
    }

    pub(crate) fn required<T: Serialize>(&mut self, name: &'static str, value: &T) {
        self.written.push(name);
        self.with(|members, _| members.serialize_entry(name, value));
    }

    pub(crate) fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    pub(crate) fn any<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.optional(name, value);
    }

    pub(crate) fn nullable<T: Serialize>(&mut self, name: &'static str, value: &Option<Option<T>>) {
        self.optional(name, value);
    }

    pub(crate) fn rest<'de>(&mut self, rest: &impl Rest<'de>) {
        // A member that was kept for want of room is there no more once its own place holds a value.
        self.with(|members, written| rest.write(members, written));
    }

    pub(crate) fn end(self) -> Result<S::Ok, S::Error> {
        self.members?.end()
    }

    fn with(&mut self, write: impl FnOnce(&mut S::SerializeMap, &[&str]) -> Result<(), S::Error>) {
        if let Ok(members) = &mut self.members
            && let Err(error) = write(members, &self.written)
        {
            self.members = Err(error);
        }
    }
}

#[cfg(test)]
mod tests;
