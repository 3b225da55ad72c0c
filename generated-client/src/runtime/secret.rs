//! Passwords and tokens: never shown, and wiped from memory when the last copy goes.

use std::fmt::{self, Debug};

use ::http::HeaderValue;
use bytes::Bytes;
use zeroize::Zeroizing;

use super::error::{Error, ErrorKind};

/// A text that is nobody's business.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Secret(Zeroizing<String>);

impl Secret {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// Bytes that are wiped when their last copy goes.
pub(crate) fn wiped(bytes: Vec<u8>) -> Bytes {
    Bytes::from_owner(Zeroizing::new(bytes))
}

/// The header `Authorization` with this token.
pub(crate) fn bearer(token: &str) -> Result<HeaderValue, Error> {
    const SCHEME: &[u8] = b"Bearer ";
    // At once as long as needed: growing leaves copies behind.
    let mut text = Vec::with_capacity(SCHEME.len() + token.len());
    text.extend_from_slice(SCHEME);
    text.extend_from_slice(token.as_bytes());
    let header = HeaderValue::from_maybe_shared(wiped(text)).ok().filter(|_| !token.is_empty());
    let mut header = header.ok_or_else(|| {
        Error::new(ErrorKind::Setup, "the token cannot stand in a header")
            .advising("give it as the meter gave it")
    })?;
    header.set_sensitive(true);
    Ok(header)
}

#[cfg(test)]
mod tests {
    use super::{Secret, bearer};

    #[test]
    fn tokens_are_checked_and_never_shown() {
        for token in ["", "a\nb", "a\0"] {
            assert!(bearer(token).is_err(), "{token:?}");
        }
        let header = bearer("eyJhbGciOi.abc").expect("a good token");
        assert_eq!(header, "Bearer eyJhbGciOi.abc");
        let shown = format!("{header:?} {:?}", Secret::new("eyJhbGciOi"));
        assert!(!shown.contains("eyJ"), "{shown}");
    }
}
