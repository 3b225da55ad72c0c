//! Why the program ends with another exit code than 0.

use std::fmt::{self, Display};
use std::io;

use egauge_webapi::services::capture::CaptureError;
use egauge_webapi::services::ctid::CtidError;
use egauge_webapi::{Error, ErrorKind};

/// Why a command did not do what it was asked for.
#[derive(Debug)]
pub(crate) enum Failure {
    /// In words: what is wrong, and what to try.
    Message { what: String, attempt: Option<String> },
    /// The arguments make no sense, which came to light after they had been read.
    Usage { what: String, attempt: Option<String> },
    /// The reader of our output closed the pipe, which is not an error.
    Closed,
    /// A signal ended the program: Ctrl-C (2), a terminal that is closed (1), `kill` (15).
    Interrupted(u8),
    /// The report says what is wrong.
    Unsound,
}

impl Failure {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self::Message { what: what.into(), attempt: None }
    }

    /// Arguments that make no sense.
    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self::Usage { what: what.into(), attempt: None }
    }

    /// The same, as one of the arguments.
    pub(crate) fn into_usage(self) -> Self {
        match self {
            Self::Message { what, attempt } => Self::Usage { what, attempt },
            other => other,
        }
    }

    /// The same, with which of several meters it is about.
    pub(crate) fn of_meter(self, name: &str) -> Self {
        match self {
            Self::Message { what, attempt } => Self::Message { what: format!("{name}: {what}"), attempt },
            other => other,
        }
    }

    /// What the program ends with.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Message { .. } | Self::Unsound => 1,
            Self::Usage { .. } => 2,
            // As shells have it.
            Self::Interrupted(signal) => 128 + signal,
        }
    }

    /// What to try.
    pub(crate) fn attempt(self, attempt: impl Into<String>) -> Self {
        match self {
            Self::Message { what, .. } => Self::Message { what, attempt: Some(attempt.into()) },
            Self::Usage { what, .. } => Self::Usage { what, attempt: Some(attempt.into()) },
            other => other,
        }
    }

    /// An error of writing what was asked for.
    pub(crate) fn writing(error: &io::Error, to: &str) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::new(format!("cannot write {to}: {error}")),
        }
    }
}

/// How the client says that a certificate is none of those that were pinned.
const WRONG_PIN: &str = "the server's certificate has the SHA-256 fingerprint";

/// How it says that nobody known has signed one.
const UNKNOWN: &str = "the SHA-256 fingerprint of the certificate is";

/// In the words of a user of this program, not of the library.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (text, advice) = (error.to_string(), error.advice());
        let what = text.strip_suffix(advice).and_then(|text| text.strip_suffix("; ")).unwrap_or(&text);
        let attempt = match error.kind() {
            // What the library says of certificates is of use here, too; that nothing was sent is not.
            ErrorKind::Setup if advice == "nothing was sent" => "check --meter, --fingerprint and --ca",
            ErrorKind::Request => "check what is asked for: a path looks like /config/net/hostname",
            ErrorKind::Connect if advice.starts_with("check the address") => {
                "check --meter, and whether the meter can be reached"
            }
            ErrorKind::Tls if text.contains(WRONG_PIN) => {
                "give this fingerprint with --fingerprint, but only if the meter's owner or its display confirms it: \
                 anything else may be somebody who wants your password"
            }
            ErrorKind::Tls if text.contains(UNKNOWN) => {
                "a meter that signed its own certificate: give this fingerprint with --fingerprint, once the meter's \
                 owner has confirmed it; otherwise check --meter, or give --ca FILE"
            }
            ErrorKind::Tls if advice.starts_with("this port does not") => advice,
            ErrorKind::Tls => {
                "a meter that signed its own certificate needs --fingerprint SHA256 or --ca FILE; check --meter, too"
            }
            ErrorKind::Timeout => "try again later",
            ErrorKind::Unauthorized => {
                "give --user and a password, or a token that is valid now; `egauge login` stores them"
            }
            ErrorKind::Credentials => {
                "check --user, and the password in EGAUGE_PASSWORD or in the credentials file"
            }
            ErrorKind::Permission => {
                "ask as a user who has the right to do this; `egauge get /auth/rights` lists rights"
            }
            ErrorKind::TooLarge => "ask for less",
            _ => advice,
        };
        Self::new(what).attempt(attempt)
    }
}

impl From<CaptureError> for Failure {
    fn from(error: CaptureError) -> Self {
        match error {
            CaptureError::Call(error) => error.into(),
            other => Self::of(&other),
        }
    }
}

impl From<CtidError> for Failure {
    fn from(error: CtidError) -> Self {
        match error {
            CtidError::Call(error) => error.into(),
            other => Self::of(&other),
        }
    }
}

impl Failure {
    /// An error whose text says after a semicolon what to try.
    pub(crate) fn of(error: &dyn std::error::Error) -> Self {
        let text = error.to_string();
        match text.rsplit_once("; ") {
            Some((what, attempt)) => Self::new(what).attempt(attempt),
            None => Self::new(text),
        }
    }
}

impl Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Message { what, attempt } | Self::Usage { what, attempt } => {
                write!(f, "error: {what}")?;
                attempt.as_ref().map_or(Ok(()), |attempt| write!(f, "\n  help: {attempt}"))
            }
            Self::Closed | Self::Unsound | Self::Interrupted(_) => Ok(()),
        }
    }
}
