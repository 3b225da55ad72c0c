//! The API as a list, an operation a line: what snapshots and reviewers compare between revisions.
//!
//! - `integer 1..255`, `string ..8`: limits of a value, of a string's length; `[string; 1..]`: of an array's items.
//! - A query parameter that is its name alone is a flag; `n[=integer]` may have a value. `c=[T] repeated` is
//!   `c=a&c=b`, `env=[T] by commas` is `env=a,b`; `reg=[T] in order` is repeated, and its place among the others counts.
//! - Enums that the document gives no name show their values, everything else that it names shows its Rust name.
//! - Limits and members inside a named type do not show.

use crate::ir::{Method, Operation, QueryParameter, QueryStyle, Type, TypeKind};
use crate::render::Context;
use std::collections::BTreeSet;

/// `METHOD path (query) body -> reply`, in the document's order.
pub fn operations(cx: Context<'_>) -> Vec<String> {
    cx.api.operations.iter().map(|operation| line(cx, operation)).collect()
}

/// What one revision has and the other does not, lines of `old` behind `-`, of `new` behind `+`.
pub fn changes(old: &[String], new: &[String]) -> Vec<String> {
    let (before, after): (BTreeSet<_>, BTreeSet<_>) = (old.iter().collect(), new.iter().collect());
    let gone = old.iter().filter(|line| !after.contains(line)).map(|line| format!("- {line}"));
    let come = new.iter().filter(|line| !before.contains(line)).map(|line| format!("+ {line}"));
    let mut lines: Vec<String> = gone.chain(come).collect();
    lines.sort_by_cached_key(|line| {
        let path = line.split(' ').nth(2).unwrap_or_default().to_owned();
        (path, line[2..].to_owned())
    });
    lines
}

fn line(cx: Context<'_>, operation: &Operation) -> String {
    let mut line = format!("{} {}", operation.method.as_str(), operation.path);
    if !operation.query.is_empty() {
        let query: Vec<String> = operation.query.iter().map(|parameter| query(cx, parameter)).collect();
        line.push_str(&format!(" ({})", query.join(", ")));
    }
    if let Some(body) = &operation.body {
        line.push_str(&format!(" {}", ty(cx, body)));
    }
    line.push_str(&format!(" -> {}", ty(cx, &operation.reply.ty)));
    let marks = [
        (operation.reply.text, "or text"),
        (operation.reply.etag, "with ETag"),
        (operation.deprecated, "deprecated"),
        (operation.effect && operation.method == Method::Get, "with effect"),
    ];
    for (_, mark) in marks.into_iter().filter(|(holds, _)| *holds) {
        line.push_str(&format!(", {mark}"));
    }
    line
}

fn query(cx: Context<'_>, parameter: &QueryParameter) -> String {
    let (name, ty) = (&parameter.name, ty(cx, &parameter.ty));
    match parameter.style {
        QueryStyle::Flag => name.clone(),
        QueryStyle::Value if parameter.ordered => format!("{name}=[{ty}] in order"),
        QueryStyle::Value => format!("{name}={ty}"),
        QueryStyle::ValueOrEmpty => format!("{name}[={ty}]"),
        QueryStyle::CommaList => format!("{name}=[{ty}] by commas"),
        QueryStyle::Repeated => format!("{name}=[{ty}] repeated"),
        QueryStyle::Json => format!("{name}={ty} as JSON"),
    }
}

/// A type in the words of JSON Schema, definitions by their names.
pub fn ty(cx: Context<'_>, used: &Type) -> String {
    match used {
        Type::String(text) if text.pattern.is_some() => "string matching a pattern".to_owned(),
        Type::String(text) => ranged("string", text.min_length, text.max_length),
        Type::Bool => "boolean".to_owned(),
        Type::Integer(range) => ranged("integer", range.minimum, range.maximum),
        Type::Number(range) => ranged("number", range.minimum, range.maximum),
        Type::Listed(of, values) => format!("{} {}", ty(cx, of), values.join("|")),
        Type::Any => "any".to_owned(),
        Type::Array { items, min_items: None, max_items: None, unique: _ } => format!("[{}]", ty(cx, items)),
        Type::Array { items, min_items, max_items, unique: _ } => {
            format!("[{}]", ranged(&format!("{};", ty(cx, items)), *min_items, *max_items))
        }
        Type::Map(values) => format!("map of {}", inside(cx, values)),
        Type::MultiMap(values) => format!("multimap of {}", inside(cx, values)),
        Type::Nullable(inner) => format!("{} or null", ty(cx, inner)),
        Type::Timestamp => "timestamp".to_owned(),
        Type::Int64 => "int64 string".to_owned(),
        Type::Decimal => "decimal string".to_owned(),
        Type::Lenient(inner) => format!("lenient {}", inside(cx, inner)),
        Type::Sensitive(inner) => format!("secret {}", inside(cx, inner)),
        Type::Named(id) => {
            let def = &cx.api.types[id.0];
            match &def.kind {
                TypeKind::Enum(values) if def.schema.is_none() => {
                    let values: Vec<String> =
                        values.iter().map(|value| format!("{:?}", value.value)).collect();
                    values.join("|")
                }
                _ => cx.names.item(*id).to_string(),
            }
        }
    }
}

/// A type as part of another.
fn inside(cx: Context<'_>, used: &Type) -> String {
    match used {
        Type::Nullable(_) => format!("({})", ty(cx, used)),
        used => ty(cx, used),
    }
}

fn ranged<N: std::fmt::Display>(word: &str, minimum: Option<N>, maximum: Option<N>) -> String {
    match (minimum, maximum) {
        (None, None) => word.to_owned(),
        (minimum, maximum) => {
            let end = |end: Option<N>| end.map_or_else(String::new, |end| end.to_string());
            format!("{word} {}..{}", end(minimum), end(maximum))
        }
    }
}
