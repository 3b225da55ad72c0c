//! The walk through a value along its schema.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{OnceLock, RwLock};

use regex_lite::Regex;
use serde_json::Number;

use super::value::Value;
use super::{Arm, Kind, Member, Schema, Test};
use crate::runtime::number;
use crate::runtime::{Decimal, Int64, Timestamp};

/// A value that is not what its schema says: the place within it, and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    place: String,
    message: String,
}

impl Violation {
    /// The place: `http.port`, `info[2].model`; empty for the whole value.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// What is wrong, and what was expected.
    pub fn message(&self) -> &str {
        &self.message
    }

    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { place: String::new(), message: message.into() }
    }

    fn expected(what: &str, found: &Value<'_>) -> Self {
        Self::new(format!("expected {what}, found {}", found.kind()))
    }

    pub(super) fn in_member(mut self, name: &str) -> Self {
        let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
        self.place = format!("{name}{dot}{}", self.place);
        self
    }

    pub(super) fn in_item(mut self, index: usize) -> Self {
        let dot = if self.place.is_empty() || self.place.starts_with('[') { "" } else { "." };
        self.place = format!("[{index}]{dot}{}", self.place);
        self
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.place.is_empty() {
            write!(f, "at {}: ", self.place)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Violation {}

pub(super) type Checked = Result<(), Violation>;

/// Checks a JSON value.
pub(super) fn value(schema: &Schema, value: &Value<'_>) -> Checked {
    if schema.nullable && matches!(value, Value::Null) {
        return Ok(());
    }
    kind(schema, value)?;
    schema.rules.iter().try_for_each(|rule| rule.check(value))
}

fn kind(schema: &Schema, value: &Value<'_>) -> Checked {
    match (&schema.kind, value) {
        (Kind::Any, _) | (Kind::Boolean, Value::Bool(_)) => Ok(()),
        (Kind::Integer { minimum, maximum }, Value::Number(number)) => integer(number, *minimum, *maximum),
        (Kind::Number { minimum, maximum }, Value::Number(number)) => {
            let value = number.as_f64().unwrap_or(f64::NAN);
            limits(&value, minimum, maximum, number)
        }
        (Kind::Lenient(scalar), Value::String(string)) => text(scalar, string),
        (Kind::Lenient(scalar), Value::Number(_) | Value::Bool(_)) if is_string(scalar) => Ok(()),
        (Kind::Lenient(scalar), _) => self::value(scalar, value),
        (
            Kind::String { .. } | Kind::Enum { .. } | Kind::Timestamp | Kind::Int64 | Kind::Decimal,
            Value::String(string),
        ) => text(schema, string),
        (Kind::Array { items, min_items, max_items }, Value::Array(found)) => {
            count(found.len(), *min_items, *max_items, "item")?;
            found.iter().enumerate().try_for_each(|(index, item)| {
                self::value(items, item).map_err(|violation| violation.in_item(index))
            })
        }
        (Kind::Map { values, .. }, Value::Object(found)) => found.iter().try_for_each(|(name, found)| {
            self::value(values, found).map_err(|violation| violation.in_member(name))
        }),
        (Kind::Object { members, additional }, Value::Object(found)) => {
            object(members, *additional, value, found)
        }
        (Kind::Union { arms, .. }, _) => match arms.iter().find(|arm| holds(arm.test, value)) {
            Some(arm) => self::value(arm.schema, value),
            None => Err(Violation::new(format!("{} like this is none of {}", value.kind(), forms(arms)))),
        },
        (kind, value) => Err(Violation::expected(&expectation(kind), value)),
    }
}

/// What is said of a required member that is absent.
pub(super) fn missing(name: &str) -> Violation {
    Violation::new(format!("the member `{name}` is missing"))
}

fn is_string(schema: &Schema) -> bool {
    matches!(schema.kind, Kind::String { .. })
}

fn object(
    members: &[Member],
    additional: Option<&'static Schema>,
    whole: &Value<'_>,
    found: &[(std::borrow::Cow<'_, str>, Value<'_>)],
) -> Checked {
    if let Some(absent) = members.iter().find(|member| member.required && !whole.has(member.name)) {
        return Err(missing(absent.name));
    }
    found.iter().try_for_each(|(name, value)| {
        let member = members.iter().find(|member| member.name == name);
        let schema = match member {
            Some(member) => told(member, found).unwrap_or(member.schema),
            None => additional.unwrap_or(const { &super::any() }),
        };
        self::value(schema, value).map_err(|violation| violation.in_member(name))
    })
}

/// The variant of a union, according to the member beside it. A value that names no variant leaves it open.
fn told(member: &Member, siblings: &[(std::borrow::Cow<'_, str>, Value<'_>)]) -> Option<&'static Schema> {
    let Kind::Union { arms, sibling: Some(sibling) } = member.schema.kind else { return None };
    let (_, Value::String(named)) = siblings.iter().find(|(name, _)| name == sibling)? else { return None };
    let arm = arms.iter().find(|arm| arm.sibling == Some(named.as_ref()));
    Some(arm.map_or(const { &super::any() }, |arm| arm.schema))
}

fn holds(test: Test, value: &Value<'_>) -> bool {
    match test {
        Test::IsString => matches!(value, Value::String(_)),
        Test::IsNumber => matches!(value, Value::Number(_)),
        Test::IsBool => matches!(value, Value::Bool(_)),
        Test::IsArray => matches!(value, Value::Array(_)),
        Test::IsObject => matches!(value, Value::Object(_)),
        Test::HasAny(names) => names.iter().any(|name| value.has(name)),
        Test::HasAll(names) => names.iter().all(|name| value.has(name)),
        Test::Tagged(name, values) => value.text(name).is_some_and(|tag| values.contains(&tag)),
    }
}

/// The arms of a union, in words.
fn forms(arms: &[Arm]) -> String {
    let list = |names: &[&str]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let forms = arms.iter().map(|arm| match arm.test {
        Test::IsString => "a string".to_owned(),
        Test::IsNumber => "a number".to_owned(),
        Test::IsBool => "a boolean".to_owned(),
        Test::IsArray => "an array".to_owned(),
        Test::IsObject => "an object".to_owned(),
        Test::HasAny(names) => format!("an object with one of {}", list(names)),
        Test::HasAll(names) => format!("an object with {}", list(names)),
        Test::Tagged(name, values) => format!("an object whose `{name}` is {}", quoted(values)),
    });
    forms.collect::<Vec<_>>().join("; ")
}

/// What a value of this kind is, in words.
fn expectation(kind: &Kind) -> String {
    match kind {
        Kind::Any => "any value".to_owned(),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Integer { .. } => "a whole number".to_owned(),
        Kind::Number { .. } => "a number".to_owned(),
        Kind::String { .. } => "a string".to_owned(),
        Kind::Enum { values, .. } => quoted(values),
        Kind::Timestamp => "a Unix time as a string".to_owned(),
        Kind::Int64 | Kind::Decimal => "a number as a string".to_owned(),
        Kind::Lenient(scalar) => expectation(&scalar.kind),
        Kind::Array { .. } => "an array".to_owned(),
        Kind::Map { .. } | Kind::Object { .. } => "an object".to_owned(),
        Kind::Union { arms, .. } => forms(arms),
    }
}

fn quoted(values: &[&str]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("{value:?}")).collect();
    if let [only] = values.as_slice() { only.clone() } else { format!("one of {}", values.join(", ")) }
}

/// Checks a text: a string, or a scalar written as one.
pub(super) fn text(schema: &Schema, text: &str) -> Checked {
    kind_of_text(schema, text)?;
    schema.rules.iter().try_for_each(|rule| rule.check_text(text))
}

fn kind_of_text(schema: &Schema, text: &str) -> Checked {
    match schema.kind {
        Kind::String { min_length, max_length, pattern } => {
            if min_length > 0 || max_length < usize::MAX {
                count(text.chars().count(), min_length, max_length, "character")?;
            }
            match pattern {
                Some(pattern) if !matches(pattern, text) => {
                    Err(Violation::new(format!("does not match {pattern}")))
                }
                _ => Ok(()),
            }
        }
        Kind::Enum { values, any_case } => {
            let same = |value: &&str| *value == text || any_case && value.eq_ignore_ascii_case(text);
            if values.iter().any(same) {
                Ok(())
            } else {
                Err(Violation::new(format!("{} is not {}", excerpt(text), quoted(values))))
            }
        }
        Kind::Timestamp => readable::<Timestamp>(text),
        Kind::Int64 => readable::<Int64>(text),
        Kind::Decimal => readable::<Decimal>(text),
        Kind::Integer { minimum, maximum } => match text.parse().ok().or_else(|| number::integer(text)) {
            Some(value) => limits(&value, &minimum, &maximum, &value),
            None => Err(Violation::new(format!("{} is not a whole number", excerpt(text)))),
        },
        Kind::Number { minimum, maximum } => match text.parse::<f64>() {
            Ok(value) if value.is_finite() => limits(&value, &minimum, &maximum, &value),
            _ => Err(Violation::new(format!("{} is not a number", excerpt(text)))),
        },
        Kind::Lenient(scalar) => self::text(scalar, text),
        // How these are written as text is the business of the types that read them.
        Kind::Any
        | Kind::Boolean
        | Kind::Array { .. }
        | Kind::Map { .. }
        | Kind::Object { .. }
        | Kind::Union { .. } => Ok(()),
    }
}

fn readable<T: FromStr<Err: fmt::Display>>(text: &str) -> Checked {
    text.parse::<T>().map(drop).map_err(|error| Violation::new(error.to_string()))
}

fn integer(number: &Number, minimum: i128, maximum: i128) -> Checked {
    let written = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    let whole = written.or_else(|| number::whole(number.as_f64()?).map(i128::from));
    match (whole, number.as_f64()) {
        (Some(value), _) => limits(&value, &minimum, &maximum, number),
        // Beyond 64 bits a number is a float, in any notation.
        (None, Some(value)) if value >= 18_446_744_073_709_551_615.0 => {
            Err(Violation::new(format!("{number} is more than {maximum}")))
        }
        (None, Some(value)) if value < -9_223_372_036_854_775_808.0 => {
            Err(Violation::new(format!("{number} is less than {minimum}")))
        }
        _ => Err(Violation::new(format!("{number} is not a whole number"))),
    }
}

fn limits<N: PartialOrd + fmt::Display>(
    value: &N,
    minimum: &N,
    maximum: &N,
    written: &dyn fmt::Display,
) -> Checked {
    if value < minimum {
        Err(Violation::new(format!("{written} is less than {minimum}")))
    } else if value > maximum {
        Err(Violation::new(format!("{written} is more than {maximum}")))
    } else {
        Ok(())
    }
}

pub(super) fn count(found: usize, minimum: usize, maximum: usize, what: &str) -> Checked {
    let plural = |count: usize| if count == 1 { "" } else { "s" };
    if found < minimum {
        Err(Violation::new(format!("{found} {what}{}, at least {minimum} expected", plural(found))))
    } else if found > maximum {
        Err(Violation::new(format!("{found} {what}{}, at most {maximum} expected", plural(found))))
    } else {
        Ok(())
    }
}

/// The beginning of a text, in quotes.
fn excerpt(text: &str) -> String {
    const LENGTH: usize = 40;
    let mut characters = text.chars();
    let begin: String = characters.by_ref().take(LENGTH).collect();
    if characters.next().is_some() { format!("\"{begin}..\"") } else { format!("{text:?}") }
}

/// Whether a pattern matches somewhere in a text. The patterns are the document's, of which there are few, so each
/// is compiled once. The generator has seen them compile; one that does not refuses everything.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: OnceLock<RwLock<HashMap<&'static str, Option<Regex>>>> = OnceLock::new();
    let compiled = COMPILED.get_or_init(RwLock::default);
    let read = |compiled: &HashMap<_, Option<Regex>>| {
        compiled.get(pattern).map(|regex| regex.as_ref().is_some_and(|regex| regex.is_match(text)))
    };
    let known = compiled.read().ok().and_then(|compiled| read(&compiled));
    known.unwrap_or_else(|| {
        let regex = Regex::new(pattern).ok();
        let matched = regex.as_ref().is_some_and(|regex| regex.is_match(text));
        if let Ok(mut compiled) = compiled.write() {
            compiled.insert(pattern, regex);
        }
        matched
    })
}
