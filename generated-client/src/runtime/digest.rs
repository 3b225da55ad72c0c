//! The digest with which a user logs in without sending the password.

use std::fmt::Write as _;

use md5::{Digest as _, Md5};
use zeroize::{Zeroize as _, Zeroizing};

/// What a meter offers with a 401, to log in with: realm and nonce.
///
/// ```
/// use egauge_webapi::runtime::Challenge;
///
/// let challenge = Challenge::new("eGauge Administration", "abc");
/// // The hash that `/auth/login` takes: of the password, the challenge, and a nonce of the client's own.
/// assert_eq!(challenge.digest("owner", "default", "0123456789abcdef").len(), 32);
/// ```
///
/// [`guide::detached`](crate::guide::detached) logs in with it; the client does so by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    pub(crate) realm: String,
    pub(crate) nonce: String,
}

impl Challenge {
    /// An offer to log in.
    pub fn new(realm: impl Into<String>, nonce: impl Into<String>) -> Self {
        Self { realm: realm.into(), nonce: nonce.into() }
    }

    /// The realm to log in to.
    pub fn realm(&self) -> &str {
        &self.realm
    }

    /// The server's nonce.
    pub fn nonce(&self) -> &str {
        &self.nonce
    }

    /// The member `hash` of a login: proves that one knows the password of `user`, with a client nonce of one's
    /// own choice (`cnnc`) that should be random. The client does this itself where it has credentials.
    pub fn digest(&self, user: &str, password: &str, client_nonce: &str) -> String {
        answer(&credentials(user, &self.realm, password), &self.nonce, client_nonce).to_string()
    }
}

/// The digest that a meter keeps of a password, `md5hex(user:realm:password)`: the member `hash` of a user in
/// `/config/user`. Who holds it can log in.
///
/// The realm is the meter's: `Meter::realm` asks for it.
///
/// ```
/// use egauge_webapi::runtime::password_hash;
///
/// let hash = password_hash("owner", "eGauge Administration", "default");
/// assert_eq!(hash, "97289c907140a40f2f72be5ef759a51f");
/// ```
pub fn password_hash(user: &str, realm: &str, password: &str) -> String {
    credentials(user, realm, password).to_string()
}

/// What a meter keeps of a password, called HA1: who holds it can log in.
pub(crate) fn credentials(user: &str, realm: &str, password: &str) -> Zeroizing<String> {
    hash(&[user, realm, password])
}

/// The member `hash` of a login.
pub(crate) fn answer(credentials: &str, nonce: &str, client_nonce: &str) -> Zeroizing<String> {
    hash(&[credentials, nonce, client_nonce])
}

/// The MD5 of the parts with colons between them, in hexadecimal.
fn hash(parts: &[&str]) -> Zeroizing<String> {
    let mut digest = Md5::new();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            digest.update(b":");
        }
        digest.update(part.as_bytes());
    }
    let mut bytes: [u8; 16] = digest.finalize().into();
    let mut text = Zeroizing::new(String::with_capacity(32));
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    bytes.zeroize();
    text
}

#[cfg(test)]
mod tests {
    use super::{Challenge, hash};

    #[test]
    fn digests_are_those_of_the_vendor() {
        assert_eq!(*hash(&["jane", "domain", "secret"]), "251910de04f5eab86859939167d4fded");
        assert_eq!(*hash(&["owner", "eGauge Administration", "default"]), "97289c907140a40f2f72be5ef759a51f");
        let challenge = Challenge {
            realm: "eGauge Administration".to_owned(),
            nonce: "eyJ0eXAiJkpXVCJ9.eyJzdWIi.w5GCvM".to_owned(),
        };
        for (client_nonce, digest) in [
            ("565ce9541eddec103347b5174704e188", "455c0ec8d4922048fa609826b7efc61e"),
            ("0123456789abcdef", "261a08ca47414d53d98dd24d29f79b7a"),
        ] {
            assert_eq!(challenge.digest("owner", "default", client_nonce), digest);
        }
    }
}
