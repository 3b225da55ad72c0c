//! Formulas of virtual registers: read, evaluated, written back.
//!
//! This uses nothing of the generated code. A meter gives the formulas as `formula` of the registers in
//! `GET /register?virtual=formula`.
//!
//! ```
//! use egauge_webapi::services::formula::Formula;
//!
//! let usage = Formula::parse(r#""Grid" + "Solar" - MAX("EV", 0)"#)?;
//! assert_eq!(usage.registers().collect::<Vec<_>>(), ["Grid", "Solar", "EV"]);
//! assert_eq!(usage.to_string(), r#"+"Grid"+"Solar"-MAX("EV",0)"#);
//!
//! let watts = usage.rate(|name| match name {
//!     "Grid" => Some(-500.0),
//!     "Solar" => Some(2000.0),
//!     "EV" => Some(-3.0),
//!     _ => None,
//! })?;
//! assert_eq!(watts, 1500.0);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::fmt::{self, Display, Write as _};
use std::iter::Peekable;
use std::str::{CharIndices, FromStr};

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::Plain;
use crate::runtime::error::report;

/// How a virtual register is computed: registers that are added or taken away. Without any, it is 0.
///
/// Old meters also have `MIN(register,n)` and `MAX(register,n)`, which the document calls deprecated, as a meter
/// applies them rightly to rates only. Here they mean the same everywhere: of the rate, or of the average rate of the
/// time in question, no more or no less than `n` is taken. They are never applied to a counter. So a change over an
/// hour in which the rate had both signs differs from the sum of the changes over its minutes: the shorter the steps,
/// the closer.
///
/// As text, a term is `+` or `-`, which can be left out before the first one, and a name in double quotes, in which a
/// backslash takes the character after it literally. Blanks and tabs between these make no difference. The name in
/// `MIN` and `MAX` can be without quotes, as the document has it; then it goes to the comma.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Formula {
    terms: Vec<Term>,
}

/// A register in a formula.
///
/// ```
/// use egauge_webapi::services::formula::{Formula, Term};
///
/// let net = Formula::new([Term::plus("Grid"), Term::minus("Solar")]);
/// assert_eq!(net.to_string(), r#"+"Grid"-"Solar""#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Term {
    /// Whether it is taken away, and not added.
    pub negative: bool,
    /// The register's name.
    pub register: String,
    /// What its rate is held to, before it is added or taken away.
    pub limit: Option<Limit>,
}

/// What a rate is held to, in the unit of the register's rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Limit {
    /// `MIN(register,n)`: n at most.
    Min(i64),
    /// `MAX(register,n)`: n at least.
    Max(i64),
}

/// A text that is not a formula.
#[derive(Clone, PartialEq, Eq)]
pub struct FormulaError {
    position: usize,
    expected: &'static str,
    found: Option<char>,
    text: String,
}

/// Why a formula has no value.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationError {
    /// There is no value of this register.
    Missing(String),
    /// A `MIN` or `MAX` limits this register, which a counter, the settings of a virtual register and eScript cannot
    /// express.
    Limited(String),
    /// It needs the register that it is the formula of: by way of this one, which may be itself.
    Circular(String),
    /// The limit of an alert's condition is infinite or not a number.
    NotFinite,
}

impl Term {
    /// Adds a register.
    pub fn plus(register: impl Into<String>) -> Self {
        Self { negative: false, register: register.into(), limit: None }
    }

    /// Takes a register away.
    pub fn minus(register: impl Into<String>) -> Self {
        Self { negative: true, ..Self::plus(register) }
    }

    /// The same with its rate held to a limit.
    #[must_use]
    pub fn limited(self, limit: Limit) -> Self {
        Self { limit: Some(limit), ..self }
    }

    fn missing(&self) -> EvaluationError {
        EvaluationError::Missing(self.register.clone())
    }
}

impl Formula {
    /// A formula of these terms.
    pub fn new(terms: impl IntoIterator<Item = Term>) -> Self {
        Self { terms: terms.into_iter().collect() }
    }

    /// Reads a formula as meters write it.
    ///
    /// # Errors
    ///
    /// The position, what was expected there, and what was found.
    pub fn parse(text: &str) -> Result<Self, FormulaError> {
        Parser { text, rest: text.char_indices().peekable() }.formula()
    }

    /// The terms, in order.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The names of the registers, in order, each as often as it occurs.
    pub fn registers(&self) -> impl ExactSizeIterator<Item = &str> {
        self.terms.iter().map(|term| term.register.as_str())
    }

    /// Whether there is no `MIN` and no `MAX` in it, so that it can be applied to counters.
    pub fn is_linear(&self) -> bool {
        self.terms.iter().all(|term| term.limit.is_none())
    }

    /// The rate, from the rates of the registers.
    ///
    /// # Errors
    ///
    /// [`EvaluationError::Missing`] if there is no rate of a register.
    pub fn rate(&self, rate_of: impl Fn(&str) -> Option<f64>) -> Result<f64, EvaluationError> {
        let mut sum = 0.0;
        for term in &self.terms {
            let rate = rate_of(&term.register).ok_or_else(|| term.missing())?;
            let rate = match term.limit {
                None => rate,
                Some(Limit::Min(most)) => rate.min(to_f64(most)),
                Some(Limit::Max(least)) => rate.max(to_f64(least)),
            };
            sum += if term.negative { -rate } else { rate };
        }
        Ok(sum)
    }

    /// The change of the counter over so many seconds, from the changes of the registers' counters over the same time.
    ///
    /// Each change is a difference taken by [`Int64::wrapping_sub`](crate::Int64::wrapping_sub), and the result starts
    /// over at the limits of 64 bits as well. `quantum` is what one count is, of
    /// [the virtual register's type](super::units::RegisterType::quantum): limits are of average rates, and this makes
    /// counts of them.
    ///
    /// ```
    /// use egauge_webapi::services::formula::Formula;
    ///
    /// let bought = Formula::parse(r#"MAX("Grid",0)"#)?;
    /// // 90 kJ were fed in during that minute, so nothing was bought on average.
    /// assert_eq!(bought.change(60.0, 1.0, |_| Some(-90_000))?, 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EvaluationError::Missing`] if there is no change of a register.
    pub fn change(
        &self,
        seconds: f64,
        quantum: f64,
        change_of: impl Fn(&str) -> Option<i64>,
    ) -> Result<i64, EvaluationError> {
        let counts = |rate: i64| round(to_f64(rate) * seconds / quantum);
        let mut sum = 0_i64;
        for term in &self.terms {
            let change = change_of(&term.register).ok_or_else(|| term.missing())?;
            let change = match term.limit {
                None => change,
                Some(Limit::Min(most)) => change.min(counts(most)),
                Some(Limit::Max(least)) => change.max(counts(least)),
            };
            sum = if term.negative { sum.wrapping_sub(change) } else { sum.wrapping_add(change) };
        }
        Ok(sum)
    }

    /// The counter, from the counters of the registers. It starts over at the limits of 64 bits as they do, so that
    /// differences of it are right. A formula that is not [linear](Self::is_linear) has none.
    ///
    /// # Errors
    ///
    /// [`EvaluationError::Missing`] if there is no counter of a register, [`EvaluationError::Limited`] if the formula has a
    /// `MIN` or `MAX`.
    pub fn counter(&self, counter_of: impl Fn(&str) -> Option<i64>) -> Result<i64, EvaluationError> {
        if let Some(term) = self.terms.iter().find(|term| term.limit.is_some()) {
            return Err(EvaluationError::Limited(term.register.clone()));
        }
        // Without a limit, neither time nor quantum matters.
        self.change(0.0, 1.0, counter_of)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a limit is a small number, 0 most often")]
fn to_f64(limit: i64) -> f64 {
    limit as f64
}

#[expect(clippy::cast_possible_truncation, reason = "what is out of range becomes the nearest that is in it")]
fn round(counts: f64) -> i64 {
    counts.round() as i64
}

struct Parser<'a> {
    text: &'a str,
    rest: Peekable<CharIndices<'a>>,
}

impl Parser<'_> {
    fn formula(mut self) -> Result<Formula, FormulaError> {
        let mut terms = Vec::new();
        self.blanks();
        while self.rest.peek().is_some() {
            let negative = match self.next() {
                Some('+') => false,
                Some('-') => true,
                _ if terms.is_empty() => false,
                _ => return Err(self.unexpected("`+` or `-` between registers")),
            };
            terms.push(self.term(negative)?);
            self.blanks();
        }
        Ok(Formula { terms })
    }

    /// What follows the sign.
    fn term(&mut self, negative: bool) -> Result<Term, FormulaError> {
        self.blanks();
        let (register, limit) = match self.rest.peek() {
            Some((_, '"')) => (self.quoted()?, None),
            Some((_, 'M')) => {
                let (register, limit) = self.limited()?;
                (register, Some(limit))
            }
            _ => return Err(self.unexpected("a register's name in double quotes, `MIN` or `MAX`")),
        };
        Ok(Term { negative, register, limit })
    }

    fn quoted(&mut self) -> Result<String, FormulaError> {
        self.rest.next();
        let mut name = String::new();
        loop {
            match self.rest.next() {
                Some((_, '"')) => return Ok(name),
                Some((_, '\\')) => match self.rest.next() {
                    Some((_, letter)) => name.push(letter),
                    None => return Err(self.unexpected("a character after the backslash")),
                },
                Some((_, letter)) => name.push(letter),
                None => return Err(self.unexpected("a double quote at the end of the name")),
            }
        }
    }

    /// `MIN("name",n)`, from the `M` on.
    fn limited(&mut self) -> Result<(String, Limit), FormulaError> {
        const OPERATORS: &str = "`MIN` or `MAX`";
        self.rest.next();
        let limit: fn(i64) -> Limit = match self.rest.peek() {
            Some((_, 'I')) => {
                self.rest.next();
                self.take('N', OPERATORS)?;
                Limit::Min
            }
            Some((_, 'A')) => {
                self.rest.next();
                self.take('X', OPERATORS)?;
                Limit::Max
            }
            _ => return Err(self.unexpected(OPERATORS)),
        };
        self.blanks();
        self.take('(', "`(`")?;
        self.blanks();
        let register = match self.rest.peek() {
            Some((_, '"')) => self.quoted()?,
            _ => self.unquoted()?,
        };
        self.blanks();
        self.take(',', "`,` and a whole number")?;
        self.blanks();
        let number = self.number()?;
        self.blanks();
        self.take(')', "`)`")?;
        Ok((register, limit(number)))
    }

    /// A name up to the comma, blanks around it left aside.
    fn unquoted(&mut self) -> Result<String, FormulaError> {
        let mut name = String::new();
        while let Some((_, letter)) = self.rest.next_if(|(_, letter)| !matches!(letter, ',' | '"' | ')')) {
            name.push(letter);
        }
        match name.trim_end_matches(BLANKS) {
            "" => Err(self.unexpected("a register's name")),
            name => Ok(name.to_owned()),
        }
    }

    fn number(&mut self) -> Result<i64, FormulaError> {
        const WHOLE: &str = "a whole number of 64 bits";
        let begin = self.rest.clone();
        let mut digits = String::new();
        let is_part = |(_, letter): &(usize, char)| letter.is_ascii_digit() || matches!(letter, '+' | '-');
        while let Some((_, digit)) = self.rest.next_if(is_part) {
            digits.push(digit);
        }
        digits.parse().map_err(|_| {
            self.rest = begin;
            self.unexpected(WHOLE)
        })
    }

    fn take(&mut self, letter: char, expected: &'static str) -> Result<(), FormulaError> {
        let taken = self.rest.next_if(|(_, next)| *next == letter);
        taken.map(drop).ok_or_else(|| self.unexpected(expected))
    }

    /// A sign, if there is one.
    fn next(&mut self) -> Option<char> {
        self.rest.next_if(|(_, letter)| matches!(letter, '+' | '-')).map(|(_, sign)| sign)
    }

    fn blanks(&mut self) {
        while self.rest.next_if(|(_, letter)| BLANKS.contains(letter)).is_some() {}
    }

    /// The error that something else comes next than was expected.
    fn unexpected(&mut self, expected: &'static str) -> FormulaError {
        let next = self.rest.peek().copied();
        let position = next.map_or(self.text.len(), |(position, _)| position);
        let before = self.text.get(..position).unwrap_or(self.text);
        FormulaError {
            position: before.chars().count(),
            expected,
            found: next.map(|(_, letter)| letter),
            text: self.text.to_owned(),
        }
    }
}

const BLANKS: [char; 2] = [' ', '\t'];

impl FromStr for Formula {
    type Err = FormulaError;

    fn from_str(text: &str) -> Result<Self, FormulaError> {
        Self::parse(text)
    }
}

impl Serialize for Formula {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Formula {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// As meters write it: every term with its sign, every name in quotes, no blanks.
impl Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.terms.iter().try_for_each(|term| term.fmt(f))
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char(if self.negative { '-' } else { '+' })?;
        let (before, after) = match self.limit {
            None => ("", String::new()),
            Some(Limit::Min(most)) => ("MIN(", format!(",{most})")),
            Some(Limit::Max(least)) => ("MAX(", format!(",{least})")),
        };
        write!(f, "{before}\"")?;
        for letter in self.register.chars() {
            if matches!(letter, '"' | '\\') {
                f.write_char('\\')?;
            }
            f.write_char(letter)?;
        }
        write!(f, "\"{after}")
    }
}

impl FormulaError {
    /// Where it is, in characters from the beginning.
    pub fn position(&self) -> usize {
        self.position
    }

    /// What was expected there.
    pub fn expected(&self) -> &str {
        self.expected
    }
}

impl Display for FormulaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Enough to see what it is about, however long it is.
        let from = self.position.saturating_sub(40);
        let shown: String = self.text.chars().skip(from).take(80).collect();
        let Self { position, expected, .. } = self;
        match self.found {
            Some(found) => {
                write!(f, "not a formula: `{}`: expected {expected}, found {found:?}", Plain(&shown))?;
            }
            None => write!(f, "not a formula: `{}`: expected {expected}, found its end", Plain(&shown))?,
        }
        write!(f, " (after {position} characters)")
    }
}

impl fmt::Debug for FormulaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for FormulaError {}

impl Display for EvaluationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(name) => {
                write!(f, "the formula needs the register `{}`, which has no value here", Plain(name))
            }
            Self::Limited(name) => {
                write!(
                    f,
                    "the formula limits the rate of `{}` with `MIN` or `MAX`: a counter, the settings of a virtual \
                     register and eScript cannot express that; remove the limit, or use `change` over a time",
                    Plain(name)
                )
            }
            Self::Circular(name) => {
                write!(f, "the formula goes round in a circle, by way of the register `{}`", Plain(name))
            }
            Self::NotFinite => {
                f.write_str("the limit of a condition is infinite or not a number; give a finite number")
            }
        }
    }
}

impl fmt::Debug for EvaluationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for EvaluationError {}
