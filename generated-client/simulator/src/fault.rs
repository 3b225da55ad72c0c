//! Faults on request, so that a program can be tried on a meter where things go wrong.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::StatusCode;

use super::random::Random;

/// Something that goes wrong, with every request or with some.
///
/// ```
/// use egauge_simulator::{Fault, Simulator};
/// use std::time::Duration;
///
/// let meter = Simulator::builder()
///     .fault(Fault::latency(Duration::from_millis(250)).chance(0.1))
///     .fault(Fault::error("Register is busy").below("/register").every(3))
///     .build()?;
/// // The same as text, as the program takes it after `--fault`.
/// let text = "error=Register is busy,below=/register,every=3";
/// assert_eq!(text.parse(), Ok(Fault::error("Register is busy").below("/register").every(3)));
/// # drop(meter);
/// # Ok::<(), egauge_simulator::BuildError>(())
/// ```
///
/// | text | same as |
/// |---|---|
/// | `latency=250` | [`Fault::latency`], in milliseconds |
/// | `slow=20` | [`Fault::slow`], milliseconds before each byte |
/// | `401` | [`Fault::unauthorized`] |
/// | `drop` | [`Fault::dropped`] |
/// | `cut` | [`Fault::cut`] |
/// | `nan` | [`Fault::not_a_number`] |
/// | `error=MESSAGE` | [`Fault::error`]; the message has no comma |
/// | `status=503` | [`Fault::status`], with the usual message of the status |
///
/// Behind it, after commas, when and where: `every=3` ([`every`](Self::every)), `chance=0.1` ([`chance`](Self::chance)),
/// `below=/register` ([`below`](Self::below)).
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    kind: Kind,
    when: When,
    below: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Latency(Duration),
    Unauthorized,
    Drop,
    Cut,
    Slow(Duration),
    NotANumber,
    Error(StatusCode, String),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum When {
    Every(u64),
    Chance(f64),
}

impl Fault {
    fn new(kind: Kind) -> Self {
        Self { kind, when: When::Every(1), below: "/".to_owned() }
    }

    /// The meter takes so much longer to answer. As text: `latency=MILLISECONDS`.
    pub fn latency(by: Duration) -> Self {
        Self::new(Kind::Latency(by))
    }

    /// The meter does not look at the token, so that what needs one answers 401. As text: `401`.
    pub fn unauthorized() -> Self {
        Self::new(Kind::Unauthorized)
    }

    /// The connection ends without an answer. Nothing was done. As text: `drop`.
    pub fn dropped() -> Self {
        Self::new(Kind::Drop)
    }

    /// The connection ends in the middle of the reply's body, which its head says to be longer. What was asked for was
    /// done. As text: `cut`.
    pub fn cut() -> Self {
        Self::new(Kind::Cut)
    }

    /// The reply's body comes byte by byte, with so much time before each. As text: `slow=MILLISECONDS`.
    pub fn slow(each: Duration) -> Self {
        Self::new(Kind::Slow(each))
    }

    /// The rates in a reply are `NaN`, as a meter writes a division by zero: that is not JSON. As text: `nan`.
    pub fn not_a_number() -> Self {
        Self::new(Kind::NotANumber)
    }

    /// The meter answers 200 with an error, as meters do. Nothing was done. As text: `error=MESSAGE`.
    pub fn error(message: impl Into<String>) -> Self {
        Self::status(StatusCode::OK, message)
    }

    /// The meter answers another status with an error. Nothing was done. As text: `status=503`.
    pub fn status(status: StatusCode, message: impl Into<String>) -> Self {
        Self::new(Kind::Error(status, message.into()))
    }

    /// Goes wrong with every nth request alone; 0 counts as 1.
    #[must_use]
    pub fn every(mut self, nth: u64) -> Self {
        self.when = When::Every(nth.max(1));
        self
    }

    /// Affects this fraction of all requests, from 0 to 1; the meter's seed determines which.
    #[must_use]
    pub fn chance(mut self, part: f64) -> Self {
        self.when = When::Chance(part);
        self
    }

    /// Goes wrong on this path and what is below it alone: `/register`. Paths are those of the API, without `/api`.
    #[must_use]
    pub fn below(mut self, path: impl Into<String>) -> Self {
        self.below = path.into();
        self
    }

    /// Whether the path from the API root is one that it goes wrong on.
    fn concerns(&self, path: &str) -> bool {
        let below = self.below.trim_end_matches('/');
        path.strip_prefix(below).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// A text that is not a [`Fault`].
#[derive(Clone, PartialEq, Eq)]
pub struct FaultError(String);

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for FaultError {}

impl FromStr for Fault {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Self, FaultError> {
        let refuse = |part: &str, expected: &str| FaultError(format!("`{part}` is not {expected}"));
        let mut parts = text.split(',');
        let kind = parts.next().unwrap_or_default();
        let mut fault = match kind.split_once('=') {
            None if kind == "401" => Self::unauthorized(),
            None if kind == "drop" => Self::dropped(),
            None if kind == "cut" => Self::cut(),
            None if kind == "nan" => Self::not_a_number(),
            Some((kind @ ("latency" | "slow"), millis)) => {
                let millis = millis.parse().map_err(|_| refuse(millis, "a number of milliseconds"))?;
                let by = Duration::from_millis(millis);
                if kind == "slow" { Self::slow(by) } else { Self::latency(by) }
            }
            Some(("error", message)) => Self::error(message),
            Some(("status", code)) => {
                let status = code.parse::<StatusCode>().ok().filter(|status| status.as_u16() >= 200);
                let status = status.ok_or_else(|| refuse(code, "a status of a reply, such as 503"))?;
                Self::status(status, status.canonical_reason().unwrap_or("error"))
            }
            _ => {
                let known = "a fault: `latency=MILLISECONDS`, `401`, `drop`, `cut`, `slow=MILLISECONDS`, `nan`, \
                             `error=MESSAGE` or `status=CODE`";
                return Err(refuse(kind, known));
            }
        };
        for part in parts {
            fault = match part.split_once('=') {
                Some(("every", nth)) => {
                    let nth = nth.parse().ok().filter(|nth| *nth > 0);
                    fault.every(nth.ok_or_else(|| refuse(part, "`every=` and a number from 1"))?)
                }
                Some(("chance", chance)) => {
                    let chance = chance.parse().ok().filter(|chance| (0.0..=1.0).contains(chance));
                    fault.chance(chance.ok_or_else(|| refuse(part, "`chance=` and a number from 0 to 1"))?)
                }
                Some(("below", path)) if path.starts_with('/') => fault.below(path),
                _ => {
                    return Err(refuse(
                        part,
                        "when a fault comes: `every=N`, `chance=PART` or `below=/PATH`",
                    ));
                }
            };
        }
        Ok(fault)
    }
}

/// What goes wrong with one request.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Trouble {
    pub(super) latency: Duration,
    pub(super) unauthorized: bool,
    pub(super) dropped: bool,
    pub(super) cut: bool,
    pub(super) slow: Duration,
    pub(super) not_a_number: bool,
    pub(super) error: Option<(StatusCode, String)>,
}

/// The faults of a meter.
#[derive(Debug)]
pub(super) struct Faults {
    faults: Vec<Fault>,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    random: Random,
    /// The requests that each fault has seen.
    seen: Vec<u64>,
}

impl Faults {
    pub(super) fn new(faults: Vec<Fault>, seed: u64) -> Self {
        let seen = vec![0; faults.len()];
        // Not the numbers that tokens are made of.
        Self { faults, state: Mutex::new(State { random: Random::new(!seed), seen }) }
    }

    /// What goes wrong with the next request, to this path from the API root.
    pub(super) fn next(&self, path: &str) -> Trouble {
        let mut trouble = Trouble::default();
        if self.faults.is_empty() {
            return trouble;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { random, seen } = &mut *state;
        for (fault, seen) in self.faults.iter().zip(seen) {
            if !fault.concerns(path) {
                continue;
            }
            *seen += 1;
            let comes = match fault.when {
                When::Every(nth) => seen.is_multiple_of(nth),
                When::Chance(part) => random.part() < part,
            };
            if comes {
                match &fault.kind {
                    Kind::Latency(by) => trouble.latency = trouble.latency.saturating_add(*by),
                    Kind::Unauthorized => trouble.unauthorized = true,
                    Kind::Drop => trouble.dropped = true,
                    Kind::Cut => trouble.cut = true,
                    Kind::Slow(each) => trouble.slow = trouble.slow.saturating_add(*each),
                    Kind::NotANumber => trouble.not_a_number = true,
                    Kind::Error(status, message) => trouble.error = Some((*status, message.clone())),
                }
            }
        }
        trouble
    }
}
