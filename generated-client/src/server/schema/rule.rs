//! What a schema says of a value beside its type and range.

use std::collections::HashSet;

use serde_json::Number;

use super::Violation;
use super::value::Value;

/// A rule for values that are of the right type already.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// A number that is more than this.
    Above(f64),
    /// A number that is less than this.
    Below(f64),
    /// A number that is a multiple of this.
    MultipleOf(f64),
    /// A number or boolean that is one of these, given as JSON.
    OneOf(&'static [&'static str]),
    /// An array of which no two items are the same.
    Unique,
}

impl Rule {
    /// Checks a JSON value.
    pub(super) fn check(&self, value: &Value<'_>) -> Result<(), Violation> {
        match (self, value) {
            (Self::Unique, Value::Array(items)) => unique(items),
            (_, Value::Number(number)) => self.check_text(&number.to_string()),
            (_, Value::Bool(value)) => self.check_text(if *value { "true" } else { "false" }),
            (_, Value::String(text)) => self.check_text(text),
            (_, Value::Null | Value::Array(_) | Value::Object(_)) => Ok(()),
        }
    }

    /// Checks a scalar that is written as text.
    pub(super) fn check_text(&self, text: &str) -> Result<(), Violation> {
        let number = text.parse::<f64>().unwrap_or(f64::NAN);
        let (holds, expected) = match self {
            Self::Above(limit) => (number > *limit, format!("more than {limit}")),
            Self::Below(limit) => (number < *limit, format!("less than {limit}")),
            Self::MultipleOf(of) => (is_multiple(text, number, *of), format!("a multiple of {of}")),
            Self::OneOf(values) => {
                let same =
                    |value: &&str| *value == text || value.parse::<f64>().is_ok_and(|value| value == number);
                (values.iter().any(same), format!("one of {}", values.join(", ")))
            }
            Self::Unique => return Ok(()),
        };
        if holds { Ok(()) } else { Err(Violation::new(format!("{text} is not {expected}"))) }
    }
}

/// Whole numbers are compared as such, since a float has no digits for the large ones.
fn is_multiple(text: &str, number: f64, of: f64) -> bool {
    #[expect(clippy::cast_possible_truncation, reason = "whole numbers of the document have 64 bits at most")]
    if let (Ok(whole), true) = (text.parse::<i128>(), of.fract() == 0.0 && of.abs() >= 1.0) {
        return whole % (of as i128) == 0;
    }
    let times = number / of;
    (times - times.round()).abs() <= 1e-9 * times.abs().max(1.0)
}

fn unique(items: &[Value<'_>]) -> Result<(), Violation> {
    let mut seen = HashSet::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let mut text = String::new();
        spell(item, &mut text);
        if !seen.insert(text) {
            return Err(Violation::new(format!("item {index} is there already, and no two may be the same")));
        }
    }
    Ok(())
}

/// A text that two values share if they are the same.
fn spell(value: &Value<'_>, out: &mut String) {
    match value {
        Value::Null => out.push('n'),
        Value::Bool(value) => out.push(if *value { 't' } else { 'f' }),
        Value::Number(number) => out.push_str(&spelled(number)),
        Value::String(text) => out.push_str(&format!("{text:?}")),
        Value::Array(items) => {
            out.push('[');
            for item in items {
                spell(item, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut sorted: Vec<_> = members.iter().collect();
            sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
            out.push('{');
            for (name, value) in sorted {
                out.push_str(&format!("{name:?}:"));
                spell(value, out);
                out.push(',');
            }
            out.push('}');
        }
    }
}

/// `1` and `1.0` are one number.
fn spelled(number: &Number) -> String {
    match number.as_f64().filter(|value| number.is_f64() && value.fract() == 0.0) {
        Some(whole) => format!("{whole:.0}"),
        None => number.to_string(),
    }
}
