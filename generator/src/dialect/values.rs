//! What a schema says of single values: enums, limits, multiples.

use super::rewrite::Rewriter;
use super::trail::Trail;
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node};
use regex_lite::Regex;
use serde_json::Number;
use std::collections::HashMap;

/// The type of a value as JSON Schema has it.
pub(super) fn kind(value: &Node) -> &'static str {
    match value {
        Node::Null => "null",
        Node::Bool(_) => "boolean",
        Node::Number(number) if whole(number).is_some() => "integer",
        Node::Number(_) => "number",
        Node::String(_) => "string",
        Node::Sequence(_) => "array",
        Node::Mapping(_) => "object",
    }
}

/// The one type that all values have, if there is one.
pub(super) fn kind_of_all(values: &[Node]) -> Option<&'static str> {
    let mut all = values.iter().map(kind).filter(|kind| *kind != "null");
    let first = all.next()?;
    all.try_fold(first, |known, kind| match (known, kind) {
        (known, kind) if known == kind => Some(known),
        ("integer" | "number", "integer" | "number") => Some("number"),
        _ => None,
    })
}

/// An `enum`: scalars, each once. `compose` has divided those of several types.
pub(super) fn enumeration(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let values = node.as_sequence().unwrap_or_default();
    if values.is_empty() {
        rewriter.unsupported(at, "an `enum` must be an array with at least one value", "name its values");
        return node.clone();
    }
    let mut seen = HashMap::with_capacity(values.len());
    for (index, value) in values.iter().enumerate() {
        if matches!(value, Node::Sequence(_) | Node::Mapping(_) | Node::Null) {
            let message = format!("{} as a value of an `enum` is not supported", value.kind());
            let help = "name strings, numbers or booleans, or describe the value by its members";
            rewriter.unsupported(&at.item(index), message, help);
            continue;
        }
        let text = serde_json::to_string(&spelled_whole(value)).unwrap_or_default();
        if let Some(first) = seen.insert(text.clone(), index) {
            let message = format!("the value {text} is in this `enum` already, as number {}", first + 1);
            let help = "remove one of the two with an overlay";
            rewriter.report(&at.item(index), Diagnostic::error("duplicate-value", message).help(help));
        }
    }
    Node::Sequence(values.iter().map(spelled_whole).collect())
}

/// `5.0` and `1e3` as `5` and `1000`.
fn spelled_whole(value: &Node) -> Node {
    match value {
        Node::Number(number) => Node::Number(whole(number).map_or_else(|| number.clone(), Into::into)),
        other => other.clone(),
    }
}

/// A number as a 64-bit integer, in any notation.
pub(super) fn whole(number: &Number) -> Option<i64> {
    const LIMIT: f64 = 9_223_372_036_854_775_808.0;
    number.as_i64().or_else(|| {
        let value = number.as_f64().filter(|_| !number.is_u64())?;
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and of 64 bits")]
        (value.fract() == 0.0 && (-LIMIT..LIMIT).contains(&value)).then_some(value as i64)
    })
}

/// In 3.1 an exclusive limit is the number, in 3.0 a switch beside the other limit; both are read.
pub(super) fn exclusive(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    if !matches!(node, Node::Number(_) | Node::Bool(_)) {
        let message = format!("expected a number, found {}", node.kind());
        let help = "OpenAPI 3.1 writes the limit itself here; correct it with an overlay";
        rewriter.report(at, Diagnostic::error("wrong-kind", message).help(help));
    }
    node.clone()
}

/// A regular expression, as the generated server can check it.
pub(super) fn pattern(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    match node.as_str() {
        Some(text) => drop(expression(rewriter, text, at)),
        None => {
            let message = format!("expected a string, found {}", node.kind());
            rewriter.report(at, Diagnostic::error("wrong-kind", message));
        }
    }
    node.clone()
}

/// Compiles a regular expression; one that is none is reported.
pub(super) fn expression(rewriter: &mut Rewriter<'_>, text: &str, at: &Trail<'_>) -> Option<Regex> {
    let compiled = Regex::new(text).map_err(|error| {
        let message = format!("not a regular expression that is supported: {error}");
        let help = "look-around, back-references and classes of Unicode are not supported";
        rewriter.report(at, Diagnostic::error("bad-pattern", message).help(help));
    });
    compiled.ok()
}

pub(super) fn multiple_of(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    match node {
        Node::Number(number) if number.as_f64().is_some_and(|number| number > 0.0) => spelled_whole(node),
        _ => {
            let message = "`multipleOf` must be a number greater than 0";
            rewriter.report(at, Diagnostic::error("wrong-kind", message).help("correct it with an overlay"));
            node.clone()
        }
    }
}

/// The limits: which number of a schema may not be passed, or not be reached.
const LIMITS: [(&str, &str, bool); 2] =
    [("exclusiveMinimum", "minimum", true), ("exclusiveMaximum", "maximum", false)];

/// The tighter of a limit and an exclusive one, and whether it is exclusive.
pub(super) fn exclusive_limits(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    for (exclusive, limit, is_minimum) in LIMITS {
        match out.get(exclusive).cloned() {
            Some(Node::Bool(false)) => drop(out.shift_remove(exclusive)),
            Some(Node::Bool(true)) if !out.contains_key(limit) => {
                let message = format!("`{exclusive}: true` makes `{limit}` exclusive, which is not there");
                let help = "write the limit itself: OpenAPI 3.1 has a number here";
                rewriter.unsupported(&at.member(exclusive), message, help);
            }
            Some(Node::Number(number)) => {
                let tighter = match (out.get(limit), number.as_f64()) {
                    (Some(Node::Number(plain)), Some(value)) => plain
                        .as_f64()
                        .is_some_and(|plain| if is_minimum { value >= plain } else { value <= plain }),
                    _ => true,
                };
                if tighter {
                    out.insert(limit.to_owned(), Node::Number(number));
                    out.insert(exclusive.to_owned(), Node::Bool(true));
                } else {
                    out.shift_remove(exclusive);
                }
            }
            _ => {}
        }
    }
}

/// What limits an integer, as whole numbers: `0.5` and more is `1` and more, less than `360` is `359` at most.
pub(super) fn whole_numbers(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    if out.get("type").and_then(Node::as_str) != Some("integer") {
        return;
    }
    for (exclusive, limit, is_minimum) in LIMITS {
        let is_exclusive = out.shift_remove(exclusive) == Some(Node::Bool(true));
        let Some(Node::Number(number)) = out.get(limit) else { continue };
        match nearest_whole(number, is_minimum, is_exclusive) {
            Some(Some(value)) => drop(out.insert(limit.to_owned(), Node::Number(value.into()))),
            // No integer of 64 bits is there.
            Some(None) => drop(out.shift_remove(limit)),
            None => {
                let message = format!("`{limit}` of an integer must be a number of 64 bits with sign");
                rewriter.unsupported(&at.member(limit), message, "correct it with an overlay");
            }
        }
    }
    if let Some(Node::Number(number)) = out.get("multipleOf")
        && whole(number).is_none()
    {
        let message = "`multipleOf` of an integer must be a whole number";
        rewriter.unsupported(&at.member("multipleOf"), message, "correct it with an overlay");
    }
    let values = out.get("enum").and_then(Node::as_sequence).unwrap_or_default();
    let fraction = values.iter().position(|value| kind(value) != "integer");
    if let Some(index) = fraction {
        foreign(rewriter, &at.member("enum").item(index), "integer");
    }
}

/// Reports a value of an enum that the schema's type excludes.
pub(super) fn foreign(rewriter: &mut Rewriter<'_>, at: &Trail<'_>, kind: &str) {
    let message = format!("this value is not of the schema's type, `{kind}`, so that it can never occur");
    let help = "quote it if it is meant as a string, or correct the `type`, with an overlay";
    rewriter.report(at, Diagnostic::error("wrong-kind", message).help(help));
}

/// The integer at or inside of a limit; `Some(None)` where the limit is beyond what 64 bits hold.
fn nearest_whole(number: &Number, is_minimum: bool, is_exclusive: bool) -> Option<Option<i64>> {
    const MOST: f64 = 18_446_744_073_709_551_615.0;
    if let Some(value) = whole(number) {
        let step = if is_minimum { 1 } else { -1 };
        return if is_exclusive { value.checked_add(step).map(Some) } else { Some(Some(value)) };
    }
    let value = number.as_f64()?;
    if is_minimum && value < -9_223_372_036_854_775_808.0 || !is_minimum && value >= MOST {
        return Some(None);
    }
    let rounded = if is_minimum { value.ceil() } else { value.floor() };
    Number::from_f64(rounded).as_ref().and_then(whole).map(Some)
}
