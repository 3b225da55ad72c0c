//! Numbers as meters write them: whole ones with a point or an exponent, and such that are none.
//!
//! For JSON Schema `3.0`, `3e0` and `30e-1` are integers, so they are here. That is decided in one place, the
//! deserializer [`Numbers`]: whatever reads a `u64` (or another integer) through it takes a float without a fraction.
//! A float is exact up to 2^53; texts that hold larger ones are [written anew](rewritten) when a reply or a request's
//! body could not be read as it is, so that nothing of this costs those that can.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// Up to here every whole number is a float, and every whole float is one number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The whole number that a float is, as far as that is certain. Minus zero is zero.
#[expect(clippy::cast_possible_truncation, reason = "in range and without a fraction")]
pub(crate) fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}

/// The whole number that a text is by JSON's grammar, however it is written: exactly, or `None`.
pub(crate) fn integer(text: &str) -> Option<i128> {
    let (negative, number) = text.strip_prefix('-').map_or((false, text), |number| (true, number));
    let (mantissa, exponent) = number.split_once(['e', 'E']).map_or((number, "0"), |(m, e)| (m, e));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = !before.is_empty()
        && is_digits(before)
        && (before == "0" || !before.starts_with('0'))
        && is_digits(after)
        && after.is_empty() != mantissa.contains('.')
        && is_digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))
        && exponent.ends_with(|last: char| last.is_ascii_digit());
    if !is_number {
        return None;
    }
    let digits = [before, after].concat();
    let digits = digits.trim_start_matches('0');
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let trailing = i64::try_from(digits.len() - significant.len()).ok()?;
    // An exponent that has no room here belongs to a number that has none either.
    let exponent: i64 = exponent.parse().ok()?;
    let zeros = exponent.checked_sub(i64::try_from(after.len()).ok()?)?.checked_add(trailing)?;
    let scale = 10_i128.checked_pow(u32::try_from(zeros).ok()?)?;
    let magnitude = significant.parse::<i128>().ok()?.checked_mul(scale)?;
    Some(if negative { -magnitude } else { magnitude })
}

/// A JSON text in which whole numbers beyond 2^53 that have a point or an exponent are written with their digits
/// alone, and `null` stands for what is no number or has no room in one: `NaN`, `Infinity`, `-inf`, `1e999`. `None`
/// if there is nothing of the kind in it.
pub(crate) fn rewritten(text: &[u8]) -> Option<Vec<u8>> {
    replaced(text, |word| no_number(word).or_else(|| digits(word, EXACT as u128)))
}

/// A JSON text in which every whole number is written with its digits alone: for types that do not read through
/// [`Numbers`], such as a caller's own structs. `None` if all of them are already.
pub(crate) fn in_digits_alone(text: &[u8]) -> Option<Vec<u8>> {
    replaced(text, |word| digits(word, 0))
}

/// The same with what is no number left as it is, which is no JSON.
#[cfg(feature = "server")]
pub(crate) fn in_digits(text: &[u8]) -> Option<Vec<u8>> {
    replaced(text, |word| digits(word, EXACT as u128))
}

/// A JSON text with words and numbers outside of its strings replaced; `None` if there are none to replace.
fn replaced(text: &[u8], replacement: impl Fn(&str) -> Option<String>) -> Option<Vec<u8>> {
    let mut out: Option<Vec<u8>> = None;
    let mut kept = 0;
    let mut at = 0;
    while let Some(&byte) = text.get(at) {
        if byte == b'"' {
            at = end_of_string(text, at);
            continue;
        }
        if !is_word(byte) {
            at += 1;
            continue;
        }
        let rest = text.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| is_word(**byte)).count();
        let word = rest.get(..length).and_then(|word| std::str::from_utf8(word).ok()).unwrap_or_default();
        if let Some(other) = replacement(word) {
            let out = out.get_or_insert_with(|| Vec::with_capacity(text.len() + 16));
            out.extend_from_slice(text.get(kept..at).unwrap_or_default());
            out.extend_from_slice(other.as_bytes());
            kept = at + length;
        }
        at += length;
    }
    let mut out = out?;
    out.extend_from_slice(text.get(kept..).unwrap_or_default());
    Some(out)
}

/// Whether it can be part of a number or of a word.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_')
}

/// The place behind a string that begins there.
fn end_of_string(text: &[u8], begin: usize) -> usize {
    let mut at = begin + 1;
    while let Some(&byte) = text.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    text.len()
}

/// `null` for what is no number, or has no room in one.
fn no_number(word: &str) -> Option<String> {
    let is_number = word.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    let is_endless = || is_number && word.parse::<f64>().is_ok_and(|value| !value.is_finite());
    (is_no_number(word) || is_endless()).then(|| "null".to_owned())
}

/// The digits of a whole number that has a point or an exponent, if it is large enough.
fn digits(word: &str, least: u128) -> Option<String> {
    if !word.contains(['.', 'e', 'E']) {
        return None;
    }
    let exact = integer(word)?;
    let fits = i64::try_from(exact).is_ok() || u64::try_from(exact).is_ok();
    (fits && exact.unsigned_abs() >= least).then(|| exact.to_string())
}

/// Whether a text is how programs write what is no number: `NaN`, `-nan`, `Infinity`, `-inf`.
pub(crate) fn is_no_number(text: &str) -> bool {
    let name = text.strip_prefix(['-', '+']).unwrap_or(text);
    ["nan", "inf", "infinity"].iter().any(|other| name.eq_ignore_ascii_case(other))
}

thread_local! {
    /// Whether numbers that their members have no room for are kept beside them.
    static KEEPING: Cell<bool> = const { Cell::new(false) };
    /// Whether what was read last is a number or stands for one that is not there.
    static FOUND: Cell<bool> = const { Cell::new(false) };
    /// Whether it had to be a number besides.
    static WANTED: Cell<bool> = const { Cell::new(false) };
    /// Whether what is read is the value of a member that has to be there.
    static REQUIRED: Cell<bool> = const { Cell::new(false) };
}

/// Reads the value of a member that has to be there, or of one that does not.
pub(crate) fn required<T>(is_required: bool, read: impl FnOnce() -> T) -> T {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            REQUIRED.set(self.0);
        }
    }
    let _back = Back(REQUIRED.replace(is_required));
    read()
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

pub(crate) fn is_keeping() -> bool {
    KEEPING.get()
}

/// Says that a value is being read that is a number, or stands for one that is not there, or neither.
pub(crate) fn found(is_number: bool) {
    FOUND.set(is_number);
    WANTED.set(false);
}

/// Says that what was read last had to be a number, or had not.
pub(crate) fn want(is_number: bool) {
    WANTED.set(is_number && FOUND.get());
}

/// Whether the reading failed for want of a number.
pub(crate) fn wanted<T, E>(read: impl FnOnce() -> Result<T, E>) -> (Result<T, E>, bool) {
    WANTED.set(false);
    let outcome = read();
    (outcome, WANTED.replace(false))
}

/// Reads a JSON text, integers however they are written.
pub(crate) fn read<T: DeserializeOwned>(text: &[u8]) -> serde_json::Result<T> {
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = T::deserialize(Numbers(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// Reads integers however they are written, and everything else as it is: in options, arrays and newtypes too, but
/// not in objects, whose members are read by [`Reader`](super::object::Reader) and [`Map`](super::Map), through this.
pub(crate) struct Numbers<D>(pub(crate) D);

/// A seed that reads through [`Numbers`].
pub(crate) struct ThroughNumbers<S>(pub(crate) S);

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for ThroughNumbers<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Numbers(deserializer))
    }
}

macro_rules! pass {
    ($($method:ident($visitor:ident $(, $name:ident: $type:ty)*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $type,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($name,)* pass!(@ $visitor visitor))
        }
    )*};
    (@ integer $inner:ident) => { Integer($inner) };
    (@ float $inner:ident) => { Float($inner) };
    (@ nested $inner:ident) => { Nested($inner) };
    (@ plain $inner:ident) => { $inner };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Numbers<D> {
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
        self.0.is_human_readable()
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
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        match whole(value) {
            Some(whole) => self.0.visit_i64(whole),
            None => self.0.visit_f64(value),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<V::Value, E> {
        let value = integer(text).filter(|_| is_keeping());
        if let Some(value) = value.and_then(|value| i64::try_from(value).ok()) {
            self.0.visit_i64(value)
        } else if let Some(value) = value.and_then(|value| u64::try_from(value).ok()) {
            self.0.visit_u64(value)
        } else {
            self.0.visit_str(text)
        }
    }

    /// What `serde_json` gives where somebody has switched on its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(access)
    }
}

/// A visitor of a float. While numbers are [kept](keeping), it takes a string that is a number by JSON's grammar; and
/// NaN for `null` and the names of what is no number, where a float [has to be there](required).
pub(crate) struct Float<V>(pub(crate) V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Float<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.visit_f64(value)
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
        self.0.visit_str(text)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        if is_keeping() && REQUIRED.get() { self.0.visit_f64(f64::NAN) } else { self.0.visit_unit() }
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(access)
    }
}

/// A visitor of what holds other values: these are read through [`Numbers`] again.
struct Nested<V>(V);

impl<'de, V: Visitor<'de>> Visitor<'de> for Nested<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Numbers(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Numbers(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Items(access))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.0.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.0.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.0.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.0.visit_f64(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.0.visit_str(value)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.0.visit_borrowed_str(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        self.0.visit_string(value)
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(access)
    }
}

/// The items of an array, read through [`Numbers`].
struct Items<A>(A);

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(ThroughNumbers(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::{integer, rewritten, whole};

    #[test]
    fn a_number_is_whole_however_it_is_written() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("-0.0", 0),
            ("0e999999999999999999", 0),
            ("3", 3),
            ("3.0", 3),
            ("3e0", 3),
            ("30e-1", 3),
            ("0.3E+1", 3),
            ("-30.00e-1", -3),
            ("0.0000000000000000000000000000000000000001e40", 1),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("900719925474099.3e1", 9_007_199_254_740_993),
            ("18446744073709551615.0", 18_446_744_073_709_551_615),
            ("-9223372036854775808.000", -9_223_372_036_854_775_808),
            ("1e30", 1_000_000_000_000_000_000_000_000_000_000),
        ] {
            assert_eq!(integer(text), Some(value), "{text}");
        }
        for text in [
            "",
            "-",
            "3.5",
            "35e-1",
            "1e-1",
            "1e39",
            "1e999999999999999999",
            "1e99999999999999999999",
            "03",
            "3.",
            ".3",
            "3e",
            "3e+",
            "+3",
            "3.e1",
            "0x3",
            "3 ",
            "--3",
            "1e1e1",
            "1.0.0",
            "NaN",
        ] {
            assert_eq!(integer(text), None, "{text}");
        }
    }

    #[test]
    fn a_float_is_whole_as_far_as_that_is_certain() {
        assert_eq!((whole(3.0), whole(-0.0), whole(-7.0)), (Some(3), Some(0), Some(-7)));
        assert_eq!(whole(9_007_199_254_740_991.0), Some(9_007_199_254_740_991));
        for value in [3.5, 9_007_199_254_740_992.0, -9_007_199_254_740_992.0, f64::NAN, f64::INFINITY, 1e-300]
        {
            assert_eq!(whole(value), None, "{value}");
        }
    }

    #[test]
    fn only_what_cannot_be_read_is_written_anew() {
        for (text, expected) in [
            (r#"{"a":9007199254740993.0}"#, r#"{"a":9007199254740993}"#),
            (r#"[1,9007199254740993.0,1e999,"1e999"]"#, r#"[1,9007199254740993,null,"1e999"]"#),
            (r#"{"NaN":NaN,"b":-Infinity,"c":[nan,-inf]}"#, r#"{"NaN":null,"b":null,"c":[null,null]}"#),
            (r#"["\"NaN",NaN,"\\",Infinity]"#, r#"["\"NaN",null,"\\",null]"#),
            ("NaN", "null"),
            ("-1e19", "-1e19"),
        ] {
            let found = rewritten(text.as_bytes()).map(|text| String::from_utf8(text).expect("UTF-8"));
            assert_eq!(found.as_deref(), (text != expected).then_some(expected), "{text}");
        }
        for text in [
            r#"{"a":3.0,"b":-0.0,"c":1e5,"d":null,"e":true,"f":"NaN"}"#,
            "",
            "\"",
            "\"\\",
            "infinite",
            "1e30",
            "é",
        ] {
            assert_eq!(rewritten(text.as_bytes()), None, "{text}");
        }
    }
}
