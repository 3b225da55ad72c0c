//! Passwords and tokens: never shown, and wiped from memory when the last copy goes.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::{self, Debug};
use std::sync::{Arc, OnceLock};

use ::http::HeaderValue;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::error::{Error, ErrorKind};

/// What a text is replaced by that repeats a secret in a way that leaves no other choice.
pub(crate) const WITHHELD: &str = "(withheld: it repeats a secret)";
/// What a secret is replaced by.
const BLOT: &str = "(secret)";
/// A shorter secret is likely to be part of other words, which would tell it.
const WORD: usize = 4;
/// So many characters of a longer secret give too much of it away.
const PIECE: usize = 8;

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

/// The secrets that a request carries, so that no error repeats them. Copies share them.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Carried>);

#[derive(Default)]
struct Carried {
    texts: Vec<Zeroizing<String>>,
    /// The header `Authorization`, once it is known.
    token: OnceLock<HeaderValue>,
}

impl Secrets {
    pub(crate) fn new(texts: Vec<Zeroizing<String>>) -> Self {
        Self(Arc::new(Carried { texts, token: OnceLock::new() }))
    }

    /// The token that the request is sent with.
    pub(crate) fn with_token(&self, header: &HeaderValue) {
        // After a login there is a second one, of which the first has come to its end.
        let _ = self.0.token.set(header.clone());
    }

    /// Whether there is anything but a token.
    pub(crate) fn is_some(&self) -> bool {
        !self.0.texts.is_empty()
    }

    /// A text without the secrets.
    pub(crate) fn blot<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let token = self.0.token.get().and_then(|header| header.to_str().ok());
        let token = token.map(|header| header.strip_prefix("Bearer ").unwrap_or(header));
        let texts = self.0.texts.iter().map(|text| text.as_str());
        texts.chain(token).fold(Cow::Borrowed(text), blot)
    }
}

impl Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// A text without a secret. Where the secret is spelled otherwise (escaped as in JSON, HTML or a URL, in other case)
/// or in part, nothing of the text stays.
fn blot<'a>(text: Cow<'a, str>, secret: &str) -> Cow<'a, str> {
    if secret.is_empty() {
        return text;
    }
    let text = match text.contains(secret) {
        true if secret.len() < WORD => return WITHHELD.into(),
        true => Cow::Owned(text.replace(secret, BLOT)),
        false => text,
    };
    let (plain, secret) = (unescaped(&text), unescaped(secret));
    let letters: Vec<char> = secret.chars().collect();
    // A certificate is long, and so can a page be: neither is gone through for each part of the other.
    let shown: Vec<char> = plain.chars().collect();
    let pieces: HashSet<&[char]> = shown.windows(PIECE).collect();
    let has_piece = letters.len() > PIECE && letters.windows(PIECE).any(|piece| pieces.contains(piece));
    if has_piece || plain.contains(&secret) { WITHHELD.into() } else { text }
}

/// A text in lower case, whatever it was escaped with undone as often as it takes.
fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..3 {
        let percent = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        let next = named(&numbered(&percent));
        if next == text {
            break;
        }
        text = next;
    }
    text.to_lowercase()
}

/// `\u0041`, `\u{41}`, `\x41`, `&#65;`, `&#x41;` undone, and `\"` and its like.
fn numbered(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let after = &rest[letter.len_utf8()..];
        let coded = match letter {
            '\\' => {
                let digits = |from: &str, most: usize| {
                    let length = from.bytes().take(most).take_while(u8::is_ascii_hexdigit).count();
                    u32::from_str_radix(&from[..length], 16).ok().map(|code| (code, length))
                };
                if let Some(braced) = after.strip_prefix("u{") {
                    digits(braced, 6).map(|(code, length)| (code, 3 + length))
                } else if let Some(code) = after.strip_prefix('u') {
                    digits(code, 4).map(|(code, length)| (code, 1 + length))
                } else if let Some(code) = after.strip_prefix('x') {
                    digits(code, 2).map(|(code, length)| (code, 1 + length))
                } else {
                    None
                }
            }
            '&' => after.strip_prefix('#').and_then(|number| {
                let (radix, skipped, digits) = match number.strip_prefix(['x', 'X']) {
                    Some(digits) => (16, 2, digits),
                    None => (10, 1, number),
                };
                let length = digits.chars().take(7).take_while(|digit| digit.is_digit(radix)).count();
                let code = u32::from_str_radix(&digits[..length], radix).ok()?;
                Some((code, skipped + length + usize::from(digits[length..].starts_with(';'))))
            }),
            _ => None,
        };
        match coded.and_then(|(code, length)| Some((char::from_u32(code)?, length))) {
            Some((decoded, length)) => {
                out.push(decoded);
                rest = after.get(length..).unwrap_or_default();
            }
            None if letter == '\\' => {
                // Whatever stands behind it is meant itself.
                let mut letters = after.chars();
                match letters.next() {
                    Some(next) => out.push(next),
                    None => out.push(letter),
                }
                rest = letters.as_str();
            }
            None => {
                out.push(letter);
                rest = after;
            }
        }
    }
    out
}

/// The entities of HTML that stand for what it has to escape.
fn named(text: &str) -> String {
    const ENTITIES: [(&str, &str); 5] =
        [("&quot;", "\""), ("&apos;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    ENTITIES.iter().fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
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
    use super::{Secret, Secrets, WITHHELD, bearer};

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

    #[test]
    fn a_secret_is_blotted_out_however_it_is_spelled() {
        let secrets = Secrets::new(vec!["pa\"ss<w>&ö rd".to_owned().into(), "abc".to_owned().into()]);
        for (text, shown) in [
            ("all is well", "all is well"),
            ("bad password pa\"ss<w>&ö rd, sorry", "bad password (secret), sorry"),
            // A short one would be told by what is left out.
            ("the abcd", WITHHELD),
            (r#"{"pwd":"pa\"ss<w>&ö rd"}"#, WITHHELD),
            (r"pa\u0022ss\u003cw\u003E&\u00f6 rd", WITHHELD),
            (r#""pa\\\"ss<w>&ö rd""#, WITHHELD),
            ("pa&quot;ss&lt;w&gt;&amp;ö rd", WITHHELD),
            ("pa&#34;ss&#x3c;w&#62;&amp;&#246; rd", WITHHELD),
            ("pa%22ss%3cw%3E%26%C3%B6%20rd", WITHHELD),
            ("PA\"SS<W>&Ö RD", WITHHELD),
            ("cannot read pa\"ss<w>..", WITHHELD),
        ] {
            assert_eq!(secrets.blot(text), shown, "{text}");
        }
        secrets.with_token(&bearer("opaque-TOKEN").expect("a token"));
        assert_eq!(secrets.blot("who is opaque-TOKEN?"), "who is (secret)?");
        assert_eq!(secrets.blot("who is Bearer OPAQUE-token?"), WITHHELD);
        for odd in ["\\", "\\u", "\\u{", "\\x", "&#", "&#x;", "%", "\\u{110000}", "é\\é", "&#55296;"] {
            assert_eq!(secrets.blot(odd), odd);
        }
    }
}
