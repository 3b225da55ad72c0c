//! Nonces and tokens: texts that only this process can have signed.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use ring::rand::SystemRandom;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// How far the clock may be set back before what was signed counts as signed in the future.
pub(super) const LEEWAY: u64 = 60;

/// Signs one kind of text.
pub(super) struct Signer {
    key: hmac::Key,
}

/// A token's payload, as meters write it. There is no `exp`: it ends `ltm` seconds after `beg`.
#[derive(Serialize, Deserialize)]
pub(super) struct Token {
    pub(super) rlm: String,
    pub(super) usr: String,
    /// Some number of the meter's; the privileges that count are those of the account.
    pub(super) prv: u32,
    /// When it was issued.
    pub(super) beg: u64,
    /// How many seconds it is good for.
    pub(super) ltm: u64,
    /// Which of this process's tokens it is.
    #[serde(rename = "gen")]
    pub(super) generation: u64,
}

/// A nonce's payload.
#[derive(Serialize, Deserialize)]
pub(super) struct Nonce {
    pub(super) beg: u64,
    /// Which of this process's nonces it is.
    pub(super) sub: u64,
}

impl Signer {
    pub(super) fn new(random: &SystemRandom) -> Option<Self> {
        Some(Self { key: hmac::Key::generate(hmac::HMAC_SHA256, random).ok()? })
    }

    /// Writes a JSON Web Token.
    pub(super) fn sign(&self, payload: &impl Serialize) -> Option<String> {
        let payload = serde_json::to_vec(payload).ok()?;
        let mut text = URL_SAFE_NO_PAD.encode(r#"{"typ":"JWT","alg":"HS256"}"#);
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(payload, &mut text);
        let signature = hmac::sign(&self.key, text.as_bytes());
        text.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut text);
        Some(text)
    }

    /// Reads the payload of a token that was signed here; what its head says does not matter.
    pub(super) fn verify<T: DeserializeOwned>(&self, text: &str) -> Option<T> {
        let (signed, signature) = text.rsplit_once('.')?;
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        hmac::verify(&self.key, signed.as_bytes(), &signature).ok()?;
        let (_, payload) = signed.split_once('.')?;
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).ok()?).ok()
    }

    /// Compares two texts in a time that does not depend on where they differ.
    pub(super) fn are_equal(&self, one: &str, other: &str) -> bool {
        let one = hmac::sign(&self.key, one.as_bytes());
        hmac::verify(&self.key, other.as_bytes(), one.as_ref()).is_ok()
    }
}

/// The Unix time in seconds.
pub(super) fn seconds(now: SystemTime) -> u64 {
    now.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_secs()
}

/// Whether what began at a time is good for so many seconds, and neither over nor of the future.
pub(super) fn is_current(beg: u64, life: u64, now: u64) -> bool {
    beg <= now.saturating_add(LEEWAY) && now < beg.saturating_add(life)
}
