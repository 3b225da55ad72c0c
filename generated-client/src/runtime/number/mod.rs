//! Numbers as meters write them: whole ones with a point or an exponent, and such that are none.
//!
//! For JSON Schema `3.0`, `3e0` and `30e-1` are integers, so they are here. That is decided in one place, the
//! deserializer [`Numbers`]: whatever reads a `u64` (or another integer) through it takes a float without a fraction.
//! A float is exact up to 2^53; texts that hold larger ones are [written anew](rewritten) when a reply or a request's
//! body could not be read as it is, so that nothing of this costs those that can.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use serde_json::de::StrRead;

use super::json::Json;

mod text;

#[cfg(feature = "server")]
pub(crate) use self::text::in_digits;
pub(crate) use self::text::{in_digits_alone, integer, is_no_number, plain_integer, rewritten, whole};

thread_local! {
    /// Whether numbers that their members have no room for are kept beside them.
    static KEEPING: Cell<bool> = const { Cell::new(false) };
    /// Whether the reading that failed last found a number that has no room in its type, or what stands for one.
    static NO_ROOM: Cell<bool> = const { Cell::new(false) };
    /// Whether what is read is the value of a member that has to be there.
    static REQUIRED: Cell<bool> = const { Cell::new(false) };
}

/// Ends what [`requiring`] began, when it is dropped.
#[must_use]
pub(crate) struct Back(bool);

impl Drop for Back {
    fn drop(&mut self) {
        REQUIRED.set(self.0);
    }
}

/// States whether the value that is read next is of a required member, until the result is dropped. A function around the
/// reading would be compiled for each type.
pub(crate) fn requiring(is_required: bool) -> Back {
    Back(REQUIRED.replace(is_required))
}

/// Does some reading during which a number that has no room in its member does not make the rest unreadable, where it
/// can be kept: see [`Reader`](super::object::Reader).
pub(crate) fn keeping<T>(read: impl FnOnce() -> T) -> T {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            KEEPING.set(self.0);
        }
    }
    let _back = Back(KEEPING.replace(true));
    read()
}

#[inline]
pub(crate) fn is_keeping() -> bool {
    KEEPING.get()
}

/// Says that a number cannot be read for want of room.
pub(crate) fn note_no_room() {
    NO_ROOM.set(true);
}

/// Resets [`take_no_room`] before a reading.
pub(crate) fn clear_no_room() {
    NO_ROOM.set(false);
}

/// Whether the last reading failed because a number has no room in its type.
pub(crate) fn take_no_room() -> bool {
    NO_ROOM.replace(false)
}

/// Notes an error of reading a number.
fn noting_no_room<T, E>(outcome: Result<T, E>) -> Result<T, E> {
    outcome.inspect_err(|_| note_no_room())
}

/// The same where a string is what is read.
fn noting_no_room_in_text<T, E>(text: &str, outcome: Result<T, E>) -> Result<T, E> {
    outcome.inspect_err(|_| {
        if stands_for_number(text) {
            note_no_room();
        }
    })
}

/// Whether a string is a number, or the name of what is none.
pub(crate) fn stands_for_number(text: &str) -> bool {
    is_no_number(text) || integer(text).is_some()
}

/// Where a value goes that is read from a text. What reads texts is handed one of these, so that it is compiled once and
/// not for each type.
pub(crate) trait Slot {
    fn read(&mut self, text: &mut serde_json::Deserializer<StrRead<'_>>) -> serde_json::Result<()>;
}

impl<T: DeserializeOwned> Slot for Option<T> {
    fn read(&mut self, text: &mut serde_json::Deserializer<StrRead<'_>>) -> serde_json::Result<()> {
        *self = Some(T::deserialize(Numbers::new(text))?);
        Ok(())
    }
}

/// Reads a JSON text, integers however they are written.
pub(crate) fn read<T: DeserializeOwned>(text: &[u8]) -> serde_json::Result<T> {
    let mut value = None;
    read_into(text, &mut value)?;
    value.ok_or_else(|| serde_json::Error::custom("nothing was read"))
}

/// The same with the place where the value goes. After an error, what is there means nothing.
pub(crate) fn read_into(text: &[u8], slot: &mut dyn Slot) -> serde_json::Result<()> {
    let mut deserializer = serde_json::Deserializer::from_str(checked(text)?);
    slot.read(&mut deserializer)?;
    deserializer.end()
}

/// A JSON text as UTF-8, looked at once: `serde_json` looks at the bytes of each string anew.
pub(crate) fn checked(text: &[u8]) -> serde_json::Result<&str> {
    std::str::from_utf8(text).map_err(|_| {
        // Its own error names the line.
        let error = serde_json::from_slice::<Json>(text).err();
        error.unwrap_or_else(|| serde_json::Error::custom("the text is not UTF-8"))
    })
}

/// Reads integers however they are written, and everything else as it is: in options, arrays and newtypes too, but
/// not in objects, whose members are read by [`Reader`](super::object::Reader) and [`Map`](super::Map), through this.
pub(crate) struct Numbers<'a, D> {
    inner: D,
    /// How long the array before this one is, if this is an item of an array.
    length: Option<&'a Cell<usize>>,
}

impl<D> Numbers<'_, D> {
    pub(crate) fn new(inner: D) -> Self {
        Self { inner, length: None }
    }
}

/// A seed that reads through [`Numbers`].
pub(crate) struct ThroughNumbers<S>(pub(crate) S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for ThroughNumbers<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Numbers::new(deserializer))
    }
}

macro_rules! pass {
    ($($method:ident($kind:ident $(, $name:ident: $type:ty)*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            pass!(@ $kind self $method visitor $($name)*)
        }
    )*};
    (@ integer $self:ident $method:ident $visitor:ident) => { pass!(@ Integer $self $method $visitor) };
    (@ float $self:ident $method:ident $visitor:ident) => { pass!(@ Float $self $method $visitor) };
    (@ nested $self:ident $method:ident $visitor:ident $($name:ident)*) => {
        $self.inner.$method($($name,)* Nested { inner: $visitor, length: $self.length })
    };
    (@ plain $self:ident $method:ident $visitor:ident $($name:ident)*) => {
        $self.inner.$method($($name,)* $visitor)
    };
    (@ $wrapper:ident $self:ident $method:ident $visitor:ident) => {
        if is_keeping() {
            // `serde_json` gives a string to nobody who asks for a number.
            $self.inner.deserialize_any($wrapper($visitor))
        } else {
            $self.inner.$method($wrapper($visitor))
        }
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Numbers<'_, D> {
    type Error = D::Error;

    pass! {
        deserialize_i8(integer);
        deserialize_i16(integer);
        deserialize_i32(integer);
        deserialize_i64(integer);
        deserialize_u8(integer);
        deserialize_u16(integer);
        deserialize_u32(integer);
        deserialize_u64(integer);
        deserialize_option(nested);
        deserialize_seq(nested);
        deserialize_newtype_struct(nested, name: &'static str);
        deserialize_tuple(nested, length: usize);
        deserialize_tuple_struct(nested, name: &'static str, length: usize);
        deserialize_f64(float);
        deserialize_any(plain);
        deserialize_bool(plain);
        deserialize_i128(plain);
        deserialize_u128(plain);
        deserialize_f32(plain);
        deserialize_char(plain);
        deserialize_str(plain);
        deserialize_string(plain);
        deserialize_bytes(plain);
        deserialize_byte_buf(plain);
        deserialize_unit(plain);
        deserialize_unit_struct(plain, name: &'static str);
        deserialize_map(plain);
        deserialize_struct(plain, name: &'static str, fields: &'static [&'static str]);
        deserialize_enum(plain, name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier(plain);
        deserialize_ignored_any(plain);
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// A visitor of an integer, who takes a whole float for one, and while numbers are [kept](keeping) a string of one.
pub(crate) struct Integer<V>(pub(crate) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Integer<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        noting_no_room(match whole(value) {
            Some(whole) => self.0.visit_i64(whole),
            None => self.0.visit_f64(value),
        })
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        let value = integer(text).filter(|_| is_keeping());
        if let Some(value) = value.and_then(|value| i64::try_from(value).ok()) {
            noting_no_room(self.0.visit_i64(value))
        } else if let Some(value) = value.and_then(|value| u64::try_from(value).ok()) {
            noting_no_room(self.0.visit_u64(value))
        } else {
            noting_no_room_in_text(text, self.0.visit_str(text))
        }
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_unit())
    }

    /// What `serde_json` gives where somebody has switched on its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(access)
    }
}

/// A visitor of a float. While numbers are [kept](keeping), it takes a string that is a number by JSON's grammar; and
/// NaN for `null` and the names of what is no number, where a float [has to be there](requiring).
pub(crate) struct Float<V>(pub(crate) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Float<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_i64(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_u64(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        noting_no_room(self.0.visit_f64(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        if is_keeping() {
            if REQUIRED.get() && is_no_number(text) {
                return self.0.visit_f64(f64::NAN);
            }
            if let Some(value) = serde_json::from_str::<f64>(text).ok().filter(|value| value.is_finite()) {
                return self.0.visit_f64(value);
            }
        }
        noting_no_room_in_text(text, self.0.visit_str(text))
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        if is_keeping() && REQUIRED.get() {
            self.0.visit_f64(f64::NAN)
        } else {
            noting_no_room(self.0.visit_unit())
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(access)
    }
}

/// A visitor of what holds other values: these are read through [`Numbers`] again.
struct Nested<'a, V> {
    inner: V,
    length: Option<&'a Cell<usize>>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Nested<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.inner.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.inner.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_some(Numbers { inner: deserializer, length: self.length })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.inner.visit_newtype_struct(Numbers { inner: deserializer, length: self.length })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        let expected = self.length.map_or(0, Cell::get);
        let mut items = Items { access, expected, count: 0, length: Cell::new(0) };
        let _back = is_keeping().then(|| requiring(true));
        let value = self.inner.visit_seq(&mut items)?;
        if let Some(length) = self.length {
            length.set(items.count);
        }
        Ok(value)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.inner.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.inner.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.inner.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.inner.visit_f64(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.inner.visit_str(value)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.inner.visit_borrowed_str(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        self.inner.visit_string(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(access)
    }
}

/// The items of an array, read through [`Numbers`].
///
/// An array in an array is expected to be as long as the one before it, as rows of a table are: so that each has the
/// memory that it needs and no more. At most as much is wasted as the rows before need.
struct Items<A> {
    access: A,
    expected: usize,
    count: usize,
    /// How long the last item is that is an array.
    length: Cell<usize>,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        let item = self.access.next_element_seed(ItemSeed { seed, length: &self.length })?;
        self.count += usize::from(item.is_some());
        Ok(item)
    }

    fn size_hint(&self) -> Option<usize> {
        self.access.size_hint().or(Some(self.expected))
    }
}

struct ItemSeed<'a, S> {
    seed: S,
    length: &'a Cell<usize>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for ItemSeed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Numbers { inner: deserializer, length: Some(self.length) })
    }
}
