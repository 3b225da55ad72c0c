//! What plain scalars mean to readers of YAML 1.1 and 1.2, so that what is written means the same to both.

/// Words that YAML 1.1 or 1.2 reads as something other than a string, in lower case.
const RESERVED: &[&str] = &["null", "true", "false", "yes", "no", "on", "off", "y", "n"];

/// First characters that make a plain scalar something else, or that may: indicators, what numbers, dates and
/// times start with, and YAML 1.1's `=` (value), `<` (merge) and `~` (null).
const DELICATE_FIRST: &str = "-?:,[]{}#&*!|>'\"%@`=<~.+0123456789";

/// Whether a string can stand without quotes and is the same string for every reader.
pub(super) fn is_plain_string(text: &str) -> bool {
    let Some(first) = text.chars().next() else { return false };
    !DELICATE_FIRST.contains(first)
        && !text.starts_with(' ')
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && !RESERVED.contains(&text.to_ascii_lowercase().as_str())
}

/// Whether a character can stand for itself in a scalar: no control character, line break or byte order mark,
/// no blank but the space, nothing that is invisible or changes the direction of the text.
pub(super) fn is_printable(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => false,
        _ => {
            c >= '\u{a1}'
                && c != '\u{ad}'
                && !c.is_whitespace()
                && !c.is_control()
                && u32::from(c) & 0xfffe != 0xfffe
        }
    }
}

/// Whether this spelling of a number is that number for readers of YAML 1.1, of 1.2 and of JSON:
/// `-1`, `0.10`, `1.5e+3`; not `1e3` (a string in 1.1), `010` (eight in 1.1) or `0x1F`.
pub(super) fn is_common_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|text| fraction.is_some() && text.strip_prefix(['+', '-']).is_some_and(digits))
}

/// A number in a spelling that is common to all readers.
pub(super) fn spell_number(number: &serde_json::Number) -> String {
    let text = number.to_string();
    match text.split_once('e') {
        None => text,
        Some((mantissa, exponent)) => {
            let point = if mantissa.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with(['+', '-']) { "" } else { "+" };
            format!("{mantissa}{point}e{sign}{exponent}")
        }
    }
}
