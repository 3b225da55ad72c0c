//! What came of the calls, for people and for programs.

use egauge_webapi::probe::Operation;
use egauge_webapi::runtime::Plain;
use egauge_webapi::{Error, ErrorKind};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::time::Duration;

/// What came of all operations.
pub struct Report {
    /// In the order of the calls.
    pub findings: Vec<Finding>,
    /// What the meter says that it is.
    pub model: Option<String>,
    /// The firmware that it says to have.
    pub firmware: Option<String>,
    /// Whether operations were called that change something, too.
    pub all: bool,
    /// How long it took.
    pub duration: Duration,
}

/// What came of an operation.
pub struct Finding {
    /// Its HTTP method.
    pub method: String,
    /// Its path template.
    pub template: String,
    /// What was asked: path and query, once for each call.
    pub targets: Vec<String>,
    /// The last reply.
    pub outcome: Outcome,
}

/// What came of a call.
#[derive(Debug)]
pub enum Outcome {
    /// The reply is what the document promises.
    Decoded {
        /// Values that the document does not know.
        unknown: Vec<String>,
        /// Members that the document does not have.
        members: Vec<String>,
    },
    /// The meter did not do it.
    Refused {
        /// HTTP's status.
        status: Option<u16>,
        /// What it said.
        message: String,
    },
    /// The reply is not what the document promises.
    Undecodable {
        /// The member that does not fit.
        field: Option<String>,
        /// How the reply begins.
        excerpt: Option<String>,
        /// In words.
        message: String,
    },
    /// There was no reply.
    Unreachable {
        /// In words.
        message: String,
    },
    /// The call could not be composed.
    NotSent {
        /// In words.
        message: String,
    },
    /// The call was not made.
    Skipped {
        /// In words.
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

    /// Whether the meter says that it is still at it.
    pub(super) fn is_pending(&self) -> bool {
        matches!(self, Self::Refused { message, .. } if message.starts_with("EAGAIN:"))
    }

    /// In one word.
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
            outcome: Outcome::Skipped { why: "it changes the meter".to_owned() },
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

/// A kind of outcome: its word, what it is, and what to do about it.
type Kind = (&'static str, &'static str, &'static str);

const KINDS: [Kind; 7] = [
    (
        "undecodable",
        "replies that are not what the document promises",
        "report them (--format markdown); until this is mended, `egauge get PATH` reads them as they are",
    ),
    (
        "unreachable",
        "calls without a reply",
        "run it again; report those that stay, for the meter ends the connection there",
    ),
    ("not sent", "calls that could not be composed", "report them: it is a mistake of this program"),
    (
        "refused",
        "calls that the meter refused",
        "404: this firmware lacks it; 401 and 403: ask as a user with more rights; others: read what the meter says",
    ),
    (
        "unknown",
        "replies with values that the document does not know",
        "report them (--format markdown); programs read them as values of no name",
    ),
    ("skipped", "calls that were not made", ""),
    ("decoded", "replies as the document promises", ""),
];

impl Report {
    /// How many operations ended that way.
    pub fn count(&self, word: &str) -> usize {
        self.findings.iter().filter(|finding| finding.outcome.word() == word).count()
    }

    /// Whether anything was answered as a meter does.
    pub fn is_of_a_meter(&self) -> bool {
        ["decoded", "unknown"].iter().any(|word| self.count(word) > 0)
    }

    /// Whether every reply could be decoded.
    pub fn is_sound(&self) -> bool {
        ["undecodable", "unreachable", "not sent"].iter().all(|word| self.count(word) == 0)
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let counts: serde_json::Map<_, _> =
            KINDS.iter().map(|(word, ..)| ((*word).to_owned(), self.count(word).into())).collect();
        let findings: Vec<_> = self.findings.iter().map(Finding::json).collect();
        json!({
            "api": egauge_webapi::API_VERSION, "model": self.model, "firmware": self.firmware, "all": self.all,
            "seconds": self.duration.as_secs_f64(), "counts": counts, "operations": findings,
        })
    }

    /// How many calls were made.
    pub(super) fn calls(&self) -> usize {
        self.findings.iter().map(|finding| finding.targets.len()).sum()
    }

    /// For people: what was asked, what is odd, how much is as it should be.
    pub fn text(&self) -> String {
        let said = |text: &Option<String>| {
            text.as_ref().map_or("not said".to_owned(), |text| Plain(text).to_string())
        };
        let mut text = format!(
            "model {}, firmware {}; API revision {}; {} calls in {:.1} s\n\n",
            said(&self.model),
            said(&self.firmware),
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
                        format!("also has {}", members.join(", "))
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
