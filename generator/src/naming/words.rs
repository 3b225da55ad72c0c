//! Words for what the document calls things: always at least one, of ASCII letters and digits.
//!
//! Other letters and signs are spelled by their code points where they matter: two identifiers that look alike are
//! then two for every compiler and file system.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The name of a type, in upper camel case: `net-http` is `NetHttp`.
pub(super) fn pascal(text: &str) -> String {
    let name = ascii(text).to_upper_camel_case();
    prefixed(if name.is_empty() { spelled(text).to_upper_camel_case() } else { name }, "N")
}

/// The name of a function, field, argument or module, in snake case: `maxDepth` is `max_depth`.
pub(super) fn snake(text: &str) -> String {
    let name = ascii(text).to_snake_case();
    prefixed(if name.is_empty() { spelled(text).to_snake_case() } else { name }, "n_")
}

/// The name of a variant, with words for signs: `<=` is `Le`, `-max0` is `MinusMax0`.
pub(super) fn variant(value: &str) -> String {
    if let Some((_, word)) = COMPARISONS.iter().find(|(sign, _)| *sign == value) {
        return (*word).to_owned();
    }
    let (sign, rest) = match value.chars().next() {
        Some('+') => ("Plus", &value[1..]),
        Some('-') => ("Minus", &value[1..]),
        _ => ("", value),
    };
    let is_word = |c: char| c.is_ascii_alphanumeric() || "-_ .".contains(c);
    let words = if rest.chars().all(is_word) && rest.contains(|c: char| c.is_ascii_alphanumeric()) {
        rest.to_owned()
    } else {
        let letters = |c: char| if is_word(c) { c.to_string() } else { format!(" {} ", sign_word(c)) };
        let some: String = rest.chars().map(letters).collect();
        if some.contains(|c: char| c.is_ascii_alphanumeric()) { some } else { spelled(rest) }
    };
    // An abbreviation such as `UDPv4` or `CE` keeps its capitals.
    let keeps = words.starts_with(|c: char| c.is_ascii_uppercase()) && !words.contains([' ', '-', '_', '.']);
    let name = if keeps { words } else { words.to_upper_camel_case() };
    let name = if rest.is_empty() && !sign.is_empty() { String::new() } else { name };
    prefixed(format!("{sign}{name}"), "N")
}

/// The ASCII of a text, and the code points of all other letters and signs as words.
fn ascii(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!(" {} ", sign_word(c)) }).collect()
}

/// Words for every character of a text that has neither letters nor digits.
fn spelled(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    text.chars().map(sign_word).collect::<Vec<_>>().join(" ")
}

fn sign_word(c: char) -> String {
    match SIGNS.iter().find(|(sign, _)| *sign == c) {
        Some((_, word)) => (*word).to_owned(),
        None if c.is_ascii_alphanumeric() => c.to_string(),
        None => format!("u{:04x}", u32::from(c)),
    }
}

fn prefixed(name: String, prefix: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{name}") } else { name }
}

/// Whole values that are signs.
const COMPARISONS: &[(&str, &str)] = &[("<=", "Le"), (">=", "Ge"), ("!=", "Ne")];

const SIGNS: &[(char, &str)] = &[
    (' ', "Space"),
    ('!', "Not"),
    ('"', "Quote"),
    ('#', "Number"),
    ('$', "Currency"),
    ('%', "Percent"),
    ('&', "And"),
    ('\'', "Apostrophe"),
    ('(', "Open"),
    (')', "Close"),
    ('*', "Times"),
    ('+', "Plus"),
    (',', "Comma"),
    ('-', "Minus"),
    ('.', "Dot"),
    ('/', "Divide"),
    (':', "Colon"),
    (';', "Semicolon"),
    ('<', "Lt"),
    ('=', "Eq"),
    ('>', "Gt"),
    ('?', "Question"),
    ('@', "At"),
    ('[', "OpenBracket"),
    ('\\', "Backslash"),
    (']', "CloseBracket"),
    ('^', "Caret"),
    ('_', "Underscore"),
    ('`', "Backtick"),
    ('{', "OpenBrace"),
    ('|', "Or"),
    ('}', "CloseBrace"),
    ('~', "Tilde"),
    ('°', "Degree"),
];

#[cfg(test)]
mod tests {
    use super::{pascal, snake, variant};

    #[test]
    fn every_text_has_a_word() {
        for (text, type_name, field, value) in [
            ("net-http", "NetHttp", "net_http", "NetHttp"),
            ("maxDepth", "MaxDepth", "max_depth", "MaxDepth"),
            ("UDPv4", "UdPv4", "ud_pv4", "UDPv4"),
            ("3phase", "N3phase", "n_3phase", "N3phase"),
            ("", "Empty", "empty", "Empty"),
            ("_", "Underscore", "underscore", "Underscore"),
            ("-", "Minus", "minus", "Minus"),
            ("+3", "N3", "n_3", "Plus3"),
            ("==", "EqEq", "eq_eq", "EqEq"),
            ("<=", "LtEq", "lt_eq", "Le"),
            ("a.b", "AB", "a_b", "AB"),
            ("A.b", "AB", "a_b", "AB"),
            ("a+b", "AB", "a_b", "APlusB"),
            ("°C", "DegreeC", "degree_c", "DegreeC"),
            ("größe", "GrU00f6U00dfE", "gr_u00f6_u00df_e", "GrU00f6U00dfE"),
            ("e\u{301}", "EU0301", "e_u0301", "EU0301"),
            ("é", "U00e9", "u00e9", "U00e9"),
            ("\u{202e}x", "U202eX", "u202e_x", "U202eX"),
            ("\u{1f600}", "U1f600", "u1f600", "U1f600"),
            ("a\nb", "AB", "a_b", "AU000aB"),
        ] {
            assert_eq!(
                (&*pascal(text), &*snake(text), &*variant(text)),
                (type_name, field, value),
                "{text:?}"
            );
        }
    }
}
