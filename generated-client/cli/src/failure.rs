//! Errors of commands, and their exit codes.

use std::fmt::{self, Display};
use std::io;

use egauge_webapi::runtime::Plain;
use egauge_webapi::services::capture::CaptureError;
use egauge_webapi::services::ctid::CtidError;
use egauge_webapi::{Error, ErrorKind};

use crate::connect::host;

/// Why a command failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// What is wrong, and what to try.
    Message { what: String, attempt: Option<String> },
    /// Arguments that clap accepts and the command does not.
    Usage { what: String, attempt: Option<String> },
    /// The reader of standard output closed the pipe, which is not an error.
    Closed,
    /// A signal ended the program: Ctrl-C (2), a terminal that is closed (1), `kill` (15).
    Interrupted(u8),
    /// The output, or standard error, states already what is wrong.
    Unsound,
}

impl Failure {
    pub(crate) fn new(what: impl Into<String>) -> Self {
        Self::Message { what: what.into(), attempt: None }
    }

    /// Invalid arguments.
    pub(crate) fn usage(what: impl Into<String>) -> Self {
        Self::Usage { what: what.into(), attempt: None }
    }

    /// The same as an error of the arguments.
    pub(crate) fn into_usage(self) -> Self {
        match self {
            Self::Message { what, attempt } => Self::Usage { what, attempt },
            other => other,
        }
    }

    /// The same with the name of the meter, where there are several.
    pub(crate) fn of_meter(self, name: &str) -> Self {
        let named = |what: String| format!("{}: {what}", Plain(name));
        match self {
            Self::Message { what, attempt } => Self::Message { what: named(what), attempt },
            Self::Usage { what, attempt } => Self::Usage { what: named(what), attempt },
            other => other,
        }
    }

    /// The same with the address to try, where a meter's port does not speak TLS.
    pub(crate) fn for_address(self, address: &str) -> Self {
        match self {
            Self::Message { what, attempt: Some(attempt) } if attempt.starts_with(NO_TLS) => {
                Self::Message { what, attempt: Some(format!("{NO_TLS}: try http://{}", host(address))) }
            }
            other => other,
        }
    }

    /// What is wrong and what to try, in one line.
    pub(crate) fn line(&self) -> String {
        match self {
            Self::Message { what, attempt: Some(attempt) } | Self::Usage { what, attempt: Some(attempt) } => {
                format!("{what}; {attempt}")
            }
            other => other.what().to_owned(),
        }
    }

    /// What is wrong, without what to try.
    pub(crate) fn what(&self) -> &str {
        match self {
            Self::Message { what, .. } | Self::Usage { what, .. } => what,
            Self::Closed | Self::Interrupted(_) | Self::Unsound => "",
        }
    }

    /// The exit code of the program.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Self::Closed => 0,
            Self::Message { .. } | Self::Unsound => 1,
            Self::Usage { .. } => 2,
            // The convention of shells.
            Self::Interrupted(signal) => 128 + signal,
        }
    }

    /// Adds what to try.
    pub(crate) fn attempt(self, attempt: impl Into<String>) -> Self {
        match self {
            Self::Message { what, .. } => Self::Message { what, attempt: Some(attempt.into()) },
            Self::Usage { what, .. } => Self::Usage { what, attempt: Some(attempt.into()) },
            other => other,
        }
    }

    /// An error of writing the output.
    pub(crate) fn writing(error: &io::Error, to: &str) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::new(format!("cannot write {to}: {error}")),
        }
    }
}

/// The begin of the client's advice for a server without TLS.
const NO_TLS: &str = "this port does not speak TLS";

/// The client's message for a file that cannot be read, which is no mistake in the arguments.
const UNREADABLE: &str = "cannot be read";

/// The client's message for a certificate that differs from the pinned one.
const WRONG_PIN: &str = "the server's certificate has the SHA-256 fingerprint";

/// Its message for a certificate that no known authority signed.
const UNKNOWN: &str = "the SHA-256 fingerprint of the certificate is";

/// The library's advice names its functions; this names the program's arguments.
impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (text, advice) = (error.to_string(), error.advice());
        let what = text.strip_suffix(advice).and_then(|text| text.strip_suffix("; ")).unwrap_or(&text);
        let attempt = match error.kind() {
            // The library's advice on certificates fits, "nothing was sent" does not.
            ErrorKind::Setup if text.contains("holds a user name") => {
                "give the user with --user, and the password in EGAUGE_PASSWORD"
            }
            ErrorKind::Setup if advice == "nothing was sent" => "check --meter, --fingerprint and --ca",
            ErrorKind::Request => "check the path and the query: a path looks like /config/net/hostname",
            ErrorKind::Connect if advice.starts_with("check the address") => {
                "check --meter, and whether the meter can be reached"
            }
            ErrorKind::Tls if text.contains(WRONG_PIN) => {
                "give this fingerprint with --fingerprint, but only if the meter's owner or its display confirms it: \
                 another server may want to learn the password"
            }
            ErrorKind::Tls if text.contains(UNKNOWN) => {
                "if the meter has a self-signed certificate, give this fingerprint with --fingerprint once the meter's \
                 owner has confirmed it; otherwise check --meter, or give --ca FILE"
            }
            ErrorKind::Tls if advice.starts_with(NO_TLS) => advice,
            ErrorKind::Tls => {
                "a meter with a self-signed certificate needs --fingerprint SHA256 or --ca FILE; check --meter, too"
            }
            // The server has no login of a meter.
            ErrorKind::Unauthorized if text.contains("offers no nonce") => {
                "check that the address is a meter's"
            }
            ErrorKind::Timeout => "try again later",
            ErrorKind::Unauthorized => {
                "give --user and a password, or a token that has not expired; `egauge login` stores a login"
            }
            ErrorKind::Credentials => {
                "check --user, and the password in EGAUGE_PASSWORD or in the credentials file"
            }
            ErrorKind::TooLarge => "request less data",
            _ => advice,
        };
        let failure = Self::new(what).attempt(attempt);
        match error.kind() {
            ErrorKind::Setup if text.contains(UNREADABLE) => failure,
            // The arguments, or settings in their place.
            ErrorKind::Setup | ErrorKind::Request => failure.into_usage(),
            _ => failure,
        }
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
    /// An error whose text has the advice after its last semicolon.
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
                write!(f, "error: {}", plain(what))?;
                attempt.as_ref().map_or(Ok(()), |attempt| write!(f, "\n  help: {}", plain(attempt)))
            }
            Self::Closed | Self::Unsound | Self::Interrupted(_) => Ok(()),
        }
    }
}

/// A text with its line breaks, but without other control characters: it may quote names of a meter.
fn plain(text: &str) -> String {
    text.split('\n').map(|line| Plain(line).to_string()).collect::<Vec<_>>().join("\n")
}
