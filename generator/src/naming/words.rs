//! Words for what is not an identifier: symbols, keywords, leading digits.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The name of a type or variant; `None` if the text has no word in it.
pub(super) fn pascal(text: &str) -> Option<String> {
    let name = text.to_upper_camel_case();
    if name.is_empty() { None } else { Some(prefixed(name, "N")) }
}

/// The name of a variant, with words for symbols: `<=` is `Le`, `-max0` is `MinusMax0`.
pub(super) fn variant(value: &str) -> Option<String> {
    if let Some((_, word)) = SYMBOLS.iter().find(|(symbol, _)| *symbol == value) {
        return Some((*word).to_owned());
    }
    let (sign, rest) = match value.chars().next() {
        Some('+') => ("Plus", &value[1..]),
        Some('-') => ("Minus", &value[1..]),
        _ => ("", value),
    };
    let spelled: String =
        rest.chars().map(|c| if c == '°' { "Degree ".to_owned() } else { c.to_string() }).collect();
    let all_ascii_words = spelled.chars().all(|c| c.is_ascii_alphanumeric() || "-_ .".contains(c));
    // An abbreviation such as `UDPv4` or `CE` keeps its capitals.
    let name = if spelled.chars().next().is_some_and(|c| c.is_ascii_uppercase())
        && !spelled.contains([' ', '-', '_'])
    {
        spelled
    } else {
        spelled.to_upper_camel_case()
    };
    if name.is_empty() || !all_ascii_words { None } else { Some(prefixed(format!("{sign}{name}"), "N")) }
}

/// The name of a function, field or argument, raw if it is a keyword; `None` if the text has no word in it.
pub(super) fn snake(text: &str) -> Option<String> {
    let name = text.to_snake_case();
    if name.is_empty() {
        return None;
    }
    let name = prefixed(name, "n_");
    Some(match name.as_str() {
        // The four that cannot be raw.
        "self" | "super" | "crate" => format!("{name}_"),
        "gen" => "r#gen".to_owned(),
        _ if syn::parse_str::<syn::Ident>(&name).is_err() => format!("r#{name}"),
        _ => name,
    })
}

fn prefixed(name: String, prefix: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("{prefix}{name}") } else { name }
}

const SYMBOLS: &[(&str, &str)] = &[
    ("+", "Plus"),
    ("-", "Minus"),
    ("<", "Lt"),
    ("<=", "Le"),
    ("=", "Eq"),
    ("!=", "Ne"),
    (">=", "Ge"),
    (">", "Gt"),
    ("*", "Times"),
    ("/", "Divide"),
    ("%", "Percent"),
    ("#", "Number"),
    ("$", "Currency"),
];
