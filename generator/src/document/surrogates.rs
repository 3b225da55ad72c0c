//! JSON writes a character beyond the first 65536 as two escapes, `\ud83d\ude01`, which YAML does not read.

use serde::de::IgnoredAny;

/// A JSON text with such a character in place of its escapes; nothing where there are none. What is behind the string
/// stays in its column.
pub(super) fn joined(text: &str) -> Option<String> {
    let has_escapes = text.contains("\\ud") || text.contains("\\uD");
    if !has_escapes
        || !text.trim_start().starts_with('{')
        || serde_json::from_str::<IgnoredAny>(text).is_err()
    {
        return None;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    let (mut in_string, mut shorter) = (false, 0);
    while let Some(at) = rest.find(['"', '\\']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('"') {
            out.push('"');
            rest = &rest[1..];
            in_string = !in_string;
            if !in_string {
                out.extend(std::iter::repeat_n(' ', std::mem::take(&mut shorter)));
            }
        } else if let Some(character) = pair(rest) {
            out.push(character);
            rest = &rest[PAIR..];
            shorter += PAIR - 1;
        } else {
            // An escape has a character after it, of one byte: `"`, `\`, `u` and the like.
            let end = rest.len().min(2);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        }
    }
    out.push_str(rest);
    Some(out)
}

/// How long two escapes are.
const PAIR: usize = 12;

/// The character of two escapes at the beginning of a text.
fn pair(text: &str) -> Option<char> {
    let unit = |start: usize| {
        let digits = text.get(start..start + 6)?.strip_prefix("\\u")?;
        u16::from_str_radix(digits, 16).ok()
    };
    char::decode_utf16([unit(0)?, unit(6)?]).next()?.ok().filter(|character| character.len_utf16() == 2)
}
