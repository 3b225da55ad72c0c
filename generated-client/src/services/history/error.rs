//! What can go wrong with a history.

use std::fmt::{self, Display};

use crate::runtime::error::report;
use crate::runtime::{Error, Plain};
use crate::services::near::NotFound;

/// Why a history failed, or ended early.
#[non_exhaustive]
pub enum HistoryError {
    /// The request is invalid: the reason, and what to ask for instead. Nothing was sent.
    Invalid(String),
    /// The meter has no register of this name; names that are written nearly like it come along.
    UnknownRegister(NotFound),
    /// A virtual register cannot be computed.
    #[non_exhaustive]
    Formula {
        /// Its name.
        register: String,
        /// Why.
        why: String,
    },
    /// The meter's registers were changed while their history was read: how. Begin anew.
    Changed(String),
    /// A reply is not what the document promises.
    Unreadable(String),
    /// A call failed; if it was the connection, as often in a row as the request allows.
    Call(Error),
}

impl HistoryError {
    /// The call that failed, if it was that.
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::Call(error) => Some(error),
            _ => None,
        }
    }
}

impl From<Error> for HistoryError {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl Display for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(why) => Plain(why).fmt(f),
            Self::UnknownRegister(name) => name.fmt(f),
            Self::Formula { register, why } => {
                write!(f, "the virtual register `{}` cannot be computed: {}", Plain(register), Plain(why))
            }
            Self::Changed(how) => {
                let how = Plain(how);
                write!(f, "the meter's registers were changed meanwhile: {how}; read the history anew")
            }
            Self::Unreadable(why) => write!(f, "the meter's rows cannot be read: {}", Plain(why)),
            Self::Call(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for HistoryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for HistoryError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => error.source(),
            _ => None,
        }
    }
}
