//! Numbers as texts: which are whole, and replies with such that JSON does not have written anew.

/// Up to here every whole number is a float, and every whole float is one number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// The whole number that a float is, as far as that is certain. Minus zero is zero.
#[expect(clippy::cast_possible_truncation, reason = "in range and without a fraction")]
pub(crate) fn whole(value: f64) -> Option<i64> {
    (value.fract() == 0.0 && value.abs() < EXACT).then_some(value as i64)
}

/// The whole number that up to 18 digits are, perhaps behind a minus. Replies can have millions of them, so eight are
/// read at once.
#[inline]
pub(crate) fn plain_integer(text: &str) -> Option<i64> {
    let (is_negative, mut digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    if digits.is_empty() || digits.len() > 18 {
        return None;
    }
    let mut value = 0;
    while let Some((eight, rest)) = digits.split_first_chunk() {
        value = value * 100_000_000 + eight_digits(*eight)?;
        digits = rest;
    }
    for byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + u64::from(digit);
    }
    let value = i64::try_from(value).ok()?;
    Some(if is_negative { -value } else { value })
}

/// The number that eight digits are: neighbours are put together, first each two digits, then each two of these.
#[inline]
fn eight_digits(text: [u8; 8]) -> Option<u64> {
    let digits = u64::from_le_bytes(text) ^ 0x3030_3030_3030_3030;
    // A byte above 9 has its highest bit here or there.
    if (digits | digits.wrapping_add(0x7676_7676_7676_7676)) & 0x8080_8080_8080_8080 != 0 {
        return None;
    }
    let twos = (digits.wrapping_mul((10 << 8) | 1) >> 8) & 0x00ff_00ff_00ff_00ff;
    let fours = (twos.wrapping_mul((100 << 16) | 1) >> 16) & 0x0000_ffff_0000_ffff;
    Some(fours.wrapping_mul((10_000 << 32) | 1) >> 32)
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

/// The same as [`rewritten`], but names such as `NaN` stay, so that the text is refused.
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
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_' | b'(' | b')' | b'#')
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

/// Whether a text is how programs write what is no number: `NaN`, `-nan`, `Infinity`, `-inf`, `-nan(ind)`, `1.#QNAN`.
pub(crate) fn is_no_number(text: &str) -> bool {
    let name = text.strip_prefix(['-', '+']).unwrap_or(text);
    let name = match (name.split_once('('), name.strip_prefix("1.#")) {
        (Some((name, kind)), _) if kind.ends_with(')') => name,
        (_, Some(name)) => name.trim_end_matches('0'),
        _ => name,
    };
    ["nan", "inf", "infinity", "qnan", "snan", "ind"].iter().any(|other| name.eq_ignore_ascii_case(other))
}

#[cfg(test)]
mod tests {
    use super::{integer, plain_integer, rewritten, whole};
    use proptest::prelude::*;

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

    proptest! {
        #[test]
        fn digits_are_read_at_once(text in "-?[0-9]{0,20}", other in "[-+0-9/:aé\u{80}\u{ff}]{0,18}", value in any::<i64>()) {
            for text in [text, other, value.to_string()] {
                let is_plain = text.trim_start_matches('-').len() <= 18 && !text.starts_with('+');
                prop_assert_eq!(plain_integer(&text), text.parse().ok().filter(|_| is_plain), "{}", text);
            }
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
            (r#"{"a":-nan(ind),"b":nan(0x8),"c":1.#QNAN}"#, r#"{"a":null,"b":null,"c":null}"#),
            (r#"[-1.#IND00,1.#INF,"1.#INF(",nan(,1.#X]"#, r#"[null,null,"1.#INF(",nan(,1.#X]"#),
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
