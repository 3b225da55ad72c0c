//! Reads time expressions and ranges.

use std::fmt::{self, Display};
use std::time::Duration;

use super::expression::{Base, Sign, TimeExpression};
use super::offset::{TimeOffset, TimeUnit};
use crate::runtime::Timestamp;

/// How many functions may be nested, so that reading an expression cannot exhaust the stack.
const DEEPEST: usize = 64;

/// A text that is no time expression, time range or condition, or a range that ends before it starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeError(String);

impl TimeError {
    pub(super) fn new(message: String) -> Self {
        Self(message)
    }
}

impl Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TimeError {}

/// Reads from the left.
pub(super) struct Parser<'a> {
    text: &'a str,
    rest: &'a str,
}

impl<'a> Parser<'a> {
    /// Reads the whole text as one thing.
    pub(super) fn whole<T>(
        text: &str,
        read: impl FnOnce(&mut Parser<'_>) -> Result<T, TimeError>,
    ) -> Result<T, TimeError> {
        let mut parser = Parser { text, rest: text };
        let value = read(&mut parser)?;
        if parser.rest.is_empty() { Ok(value) } else { Err(parser.expected("`+`, `-` or the end")) }
    }

    /// What is still to be read.
    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn go_back(&mut self, rest: &'a str) {
        self.rest = rest;
    }

    pub(super) fn eat(&mut self, word: &str) -> bool {
        let rest = self.rest.strip_prefix(word);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    pub(super) fn expected(&self, what: &str) -> TimeError {
        let column = self.text.chars().count() - self.rest.chars().count() + 1;
        let shown: String = self.text.chars().take(80).collect();
        let found: String = self.rest.chars().take(12).collect();
        let found = if found.is_empty() { "nothing".to_owned() } else { format!("`{found}`") };
        TimeError::new(format!("`{shown}`, column {column}: expected {what}, found {found}"))
    }

    pub(super) fn expression(&mut self, depth: usize) -> Result<TimeExpression, TimeError> {
        let mut expression = TimeExpression::of(self.base(depth)?);
        loop {
            let sign = if self.eat("+") {
                Sign::Plus
            } else if self.eat("-") {
                Sign::Minus
            } else {
                return Ok(expression);
            };
            expression.offsets.push((sign, self.offset()?));
        }
    }

    fn base(&mut self, depth: usize) -> Result<Base, TimeError> {
        let before = self.rest;
        let name = self.letters();
        match name {
            "" => self.timestamp().map(Base::At),
            "now" => Ok(Base::Now),
            "epoch" => Ok(Base::Epoch),
            _ => {
                let mut letters = name.chars();
                let unit = match (letters.next(), letters.next(), letters.next(), letters.next()) {
                    (Some('s'), Some('o'), Some(letter), None) => TimeUnit::of(letter),
                    _ => None,
                };
                let Some(unit) = unit else {
                    self.rest = before;
                    return Err(self.expected(
                        "a Unix time, `now`, `epoch` or one of `soM`, `soQ`, `soh`, `sod`, `sow`, `som`, `sob`, \
                         `soq`, `soy`",
                    ));
                };
                if !self.eat("(") {
                    return Ok(Base::StartOf(unit, Box::new(TimeExpression::now())));
                }
                if depth >= DEEPEST {
                    return Err(self.expected("fewer functions inside of each other"));
                }
                let inner = self.expression(depth + 1)?;
                if !self.eat(")") {
                    return Err(self.expected("`+`, `-` or `)`"));
                }
                Ok(Base::StartOf(unit, Box::new(inner)))
            }
        }
    }

    pub(super) fn timestamp(&mut self) -> Result<Timestamp, TimeError> {
        let before = self.rest;
        let sign = if self.eat("-") { "-" } else { "" };
        if sign.is_empty() {
            self.eat("+");
        }
        let number = self.number();
        let time = number.and_then(|(whole, fraction)| {
            let point = if fraction.is_empty() { "" } else { "." };
            format!("{sign}{whole}{point}{fraction}").parse().ok()
        });
        time.ok_or_else(|| {
            self.rest = before;
            self.expected("a Unix time with at most nine fractional digits")
        })
    }

    pub(super) fn offset(&mut self) -> Result<TimeOffset, TimeError> {
        let before = self.rest;
        let offset = self.number().and_then(|(whole, fraction)| {
            let unit = self.rest.chars().next().filter(char::is_ascii_alphabetic);
            match unit {
                Some(letter) if fraction.is_empty() => {
                    self.rest = self.rest.get(1..)?;
                    Some(TimeOffset::new(whole.parse().ok()?, TimeUnit::of(letter)?))
                }
                Some(_) => None,
                None if fraction.len() > 9 => None,
                None => {
                    let nanos = format!("{fraction:0<9}").parse().ok()?;
                    Some(Duration::new(whole.parse().ok()?, nanos).into())
                }
            }
        });
        offset.ok_or_else(|| {
            self.rest = before;
            self.expected(
                "seconds with at most nine fractional digits, or a whole number and a unit (`M`, `Q`, `h`, `d`, `w`, \
                 `m`, `b`, `q`, `y`)",
            )
        })
    }

    /// Digits before a point and behind it; behind it there are none without a point.
    fn number(&mut self) -> Option<(&'a str, &'a str)> {
        let whole = self.digits();
        if whole.is_empty() {
            return None;
        }
        if !self.eat(".") {
            return Some((whole, ""));
        }
        let fraction = self.digits();
        (!fraction.is_empty()).then_some((whole, fraction))
    }

    fn digits(&mut self) -> &'a str {
        self.until(|letter| !letter.is_ascii_digit())
    }

    fn letters(&mut self) -> &'a str {
        self.until(|letter| !letter.is_ascii_alphabetic())
    }

    fn until(&mut self, end: impl Fn(char) -> bool) -> &'a str {
        let (text, rest) = self.rest.split_at(self.rest.find(end).unwrap_or(self.rest.len()));
        self.rest = rest;
        text
    }
}
