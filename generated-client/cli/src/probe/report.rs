//! The report, as text and JSON.

use egauge_webapi::probe::Operation;
use egauge_webapi::runtime::Plain;
use egauge_webapi::{Error, ErrorKind};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;

/// The outcomes of all operations.
pub struct Report {
    /// In the order of the calls.
    pub findings: Vec<Finding>,
    /// The model that the meter reports.
    pub model: Option<String>,
    /// The firmware that the meter reports.
    pub firmware: Option<String>,
    /// Whether operations with side effects were called, too.
    pub all: bool,
    /// The duration of all calls.
    pub duration: Duration,
}

/// The outcome of an operation.
pub struct Finding {
    /// Its HTTP method.
    pub method: String,
    /// Its path template.
    pub template: String,
    /// The request targets, path and query, of each call.
    pub targets: Vec<String>,
    /// The outcome of the last call.
    pub outcome: Outcome,
}

/// The outcome of a call.
#[derive(Debug)]
pub enum Outcome {
    /// The reply conforms to the document.
    Decoded {
        /// Values that the document lacks.
        unknown: Vec<String>,
        /// Members that the document lacks.
        members: Vec<String>,
    },
    /// The meter refused the call.
    Refused {
        /// The HTTP status.
        status: Option<u16>,
        /// The message of the meter.
        message: String,
    },
    /// The reply violates the document.
    Undecodable {
        /// The path of the member that violates it.
        field: Option<String>,
        /// The begin of the reply.
        excerpt: Option<String>,
        /// The error message.
        message: String,
    },
    /// There was no reply.
    Unreachable {
        /// The error message.
        message: String,
    },
    /// The request could not be composed.
    NotSent {
        /// The error message.
        message: String,
    },
    /// The call was skipped.
    Skipped {
        /// The error message.
        why: String,
    },
}

impl Outcome {
    pub(super) fn of(error: &Error) -> Self {
        let message = error.to_string();
        match error.kind() {
            ErrorKind::Decode | ErrorKind::TooLarge => Self::Undecodable {
                field: error.field().map(str::to_owned),
                excerpt: error.excerpt().map(str::to_owned),
                message,
            },
            ErrorKind::Request | ErrorKind::Setup => Self::NotSent { message },
            _ if error.is_transport() => Self::Unreachable { message },
            _ => Self::Refused {
                status: error.status().map(|status| status.as_u16()),
                message: error.meter_message().map_or(message, str::to_owned),
            },
        }
    }

    /// Whether the result is still pending.
    pub(super) fn is_pending(&self) -> bool {
        matches!(self, Self::Refused { message, .. } if message.starts_with("EAGAIN:"))
    }

    /// The name of the outcome.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Decoded { unknown, .. } if unknown.is_empty() => "decoded",
            Self::Decoded { .. } => "unknown",
            Self::Refused { .. } => "refused",
            Self::Undecodable { .. } => "undecodable",
            Self::Unreachable { .. } => "unreachable",
            Self::NotSent { .. } => "not sent",
            Self::Skipped { .. } => "skipped",
        }
    }
}

impl Finding {
    pub(super) fn new(operation: &Operation) -> Self {
        Self {
            method: operation.method().to_string(),
            template: operation.template().to_owned(),
            targets: Vec::new(),
            outcome: Outcome::Skipped { why: "it has side effects".to_owned() },
        }
    }

    fn json(&self) -> Value {
        let mut json = json!({
            "method": self.method, "path": self.template, "sent": self.targets, "outcome": self.outcome.word(),
        });
        let details = match &self.outcome {
            Outcome::Decoded { unknown, members } => json!({ "unknown": unknown, "members": members }),
            Outcome::Refused { status, message } => json!({ "status": status, "message": message }),
            Outcome::Undecodable { field, excerpt, message } => {
                json!({ "field": field, "excerpt": excerpt, "message": message })
            }
            Outcome::Unreachable { message } | Outcome::NotSent { message } => json!({ "message": message }),
            Outcome::Skipped { why } => json!({ "message": why }),
        };
        if let (Some(json), Value::Object(details)) = (json.as_object_mut(), details) {
            json.extend(details);
        }
        json
    }
}

/// A kind of outcome: its name, its title, and what to do.
type Kind = (&'static str, &'static str, &'static str);

const KINDS: [Kind; 7] = [
    (
        "undecodable",
        "replies that violate the document",
        "report them (--format markdown); until the client supports them, `egauge get PATH` returns them unchanged",
    ),
    (
        "unreachable",
        "calls without a reply",
        "run the probe again; report those that fail again, because the meter closes the connection",
    ),
    ("not sent", "requests that could not be composed", "report them: they are errors of egauge"),
    (
        "refused",
        "calls that the meter refused",
        "404: the firmware lacks the operation; 401 and 403: log in as a user with more privileges; others: see the message",
    ),
    (
        "unknown",
        "replies with values that the document lacks",
        "report them (--format markdown); the client returns them as unknown variants",
    ),
    ("skipped", "operations that were skipped", ""),
    ("decoded", "replies that conform to the document", ""),
];

impl Report {
    /// The number of operations with this outcome.
    pub fn count(&self, word: &str) -> usize {
        self.findings.iter().filter(|finding| finding.outcome.word() == word).count()
    }

    /// Whether any reply conforms to the document.
    pub fn is_of_a_meter(&self) -> bool {
        ["decoded", "unknown"].iter().any(|word| self.count(word) > 0)
    }

    /// Whether every reply could be decoded.
    pub fn is_sound(&self) -> bool {
        ["undecodable", "unreachable", "not sent"].iter().all(|word| self.count(word) == 0)
    }

    /// The report as JSON.
    pub fn json(&self) -> Value {
        let counts: serde_json::Map<_, _> =
            KINDS.iter().map(|(word, ..)| ((*word).to_owned(), self.count(word).into())).collect();
        let findings: Vec<_> = self.findings.iter().map(Finding::json).collect();
        json!({
            "api": egauge_webapi::API_VERSION, "model": self.model, "firmware": self.firmware, "all": self.all,
            "seconds": self.duration.as_secs_f64(), "counts": counts, "operations": findings,
        })
    }

    /// The number of calls.
    pub(super) fn calls(&self) -> usize {
        self.findings.iter().map(|finding| finding.targets.len()).sum()
    }

    /// The report as text: differences with what to do, and the number of conforming replies.
    pub fn text(&self) -> String {
        let known = |text: &Option<String>| {
            text.as_ref().map_or("unknown".to_owned(), |text| Plain(text).to_string())
        };
        let mut text = format!(
            "model {}, firmware {}; API revision {}; {} calls in {:.1} s\n\n",
            known(&self.model),
            known(&self.firmware),
            egauge_webapi::API_VERSION,
            self.calls(),
            self.duration.as_secs_f64(),
        );
        for (word, words, advice) in KINDS {
            let found: Vec<_> =
                self.findings.iter().filter(|finding| finding.outcome.word() == word).collect();
            // Writing to a string cannot fail.
            let _ = writeln!(text, "{:4} {words}", found.len());
            if !found.is_empty() && !advice.is_empty() {
                let _ = writeln!(text, "     help: {advice}");
            }
            for finding in found {
                let line = match &finding.outcome {
                    Outcome::Decoded { unknown, members: _ } if !unknown.is_empty() => unknown.join(", "),
                    Outcome::Decoded { members, .. } if !members.is_empty() => {
                        format!("additional members {}", members.join(", "))
                    }
                    Outcome::Decoded { .. } => continue,
                    Outcome::Refused { status, message } => match status {
                        Some(status) => format!("{status}: {message}"),
                        None => message.clone(),
                    },
                    Outcome::Undecodable { message, .. }
                    | Outcome::Unreachable { message }
                    | Outcome::NotSent { message } => message.clone(),
                    Outcome::Skipped { why } => why.clone(),
                };
                let _ = writeln!(text, "       {} {}: {}", finding.method, finding.template, Plain(&line));
            }
        }
        text
    }
}
