//! Passwords and tokens: never shown, and wiped from memory when the last copy goes.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::{self, Debug};
use std::sync::{Arc, Mutex, PoisonError};

use ::http::HeaderValue;
use bytes::Bytes;
use percent_encoding::percent_decode_str;
use zeroize::Zeroizing;

use super::error::{Error, ErrorKind};

/// What a text is replaced by that repeats a secret in a way that leaves no other choice.
pub(crate) const WITHHELD: &str = "(withheld: it repeats a secret)";
/// What a secret is replaced by.
pub(crate) const BLOT: &str = "(secret)";
/// A shorter secret is likely to be part of other words, which would tell it.
const WORD: usize = 4;
/// The name of an entity of HTML is no longer.
const ENTITY: usize = 31;
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
        f.write_str(BLOT)
    }
}

/// The secrets that a request carries, so that no error repeats them. Copies share them.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Carried>);

#[derive(Default)]
struct Carried {
    texts: Vec<Zeroizing<String>>,
    /// The headers `Authorization` that it was sent with.
    tokens: Mutex<Tokens>,
}

/// After a login in between there are more than the first, which needs no memory of its own.
#[derive(Default)]
struct Tokens {
    first: Option<HeaderValue>,
    others: Vec<HeaderValue>,
}

impl Tokens {
    fn iter(&self) -> impl Iterator<Item = &HeaderValue> {
        self.first.iter().chain(&self.others)
    }
}

impl Secrets {
    pub(crate) fn new(texts: Vec<Zeroizing<String>>) -> Self {
        Self(Arc::new(Carried { texts, tokens: Mutex::default() }))
    }

    /// The token that the request is sent with.
    pub(crate) fn with_token(&self, header: &HeaderValue) {
        let mut tokens = self.0.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        match &tokens.first {
            None => tokens.first = Some(header.clone()),
            Some(_) if tokens.iter().any(|known| known == header) => {}
            Some(_) => tokens.others.push(header.clone()),
        }
    }

    /// Whether there is anything but a token.
    pub(crate) fn is_some(&self) -> bool {
        !self.0.texts.is_empty()
    }

    /// What takes the secrets out of texts.
    pub(crate) fn eraser(&self) -> Eraser {
        let tokens = self.0.tokens.lock().unwrap_or_else(PoisonError::into_inner);
        let tokens = tokens.iter().filter_map(|header| header.to_str().ok());
        let tokens = tokens.map(|header| header.strip_prefix("Bearer ").unwrap_or(header));
        let texts = self.0.texts.iter().map(|text| text.as_str());
        Eraser(texts.chain(tokens).filter(|secret| !secret.is_empty()).map(Sought::new).collect())
    }
}

/// Secrets that are to be taken out of texts.
pub(crate) struct Eraser(Vec<Sought>);

/// A secret in the forms in which it is looked for.
struct Sought {
    text: Zeroizing<String>,
    bare: Zeroizing<String>,
    ascii: Zeroizing<String>,
}

impl Sought {
    fn new(text: &str) -> Self {
        let bare = Zeroizing::new(bare(text));
        Self { text: text.to_owned().into(), ascii: ascii(&bare).into(), bare }
    }
}

impl Eraser {
    /// A text without the secrets. Where one is spelled otherwise (escaped as in JSON, HTML, a URL or a form, in other
    /// case, with other spaces, in another character set) or in part, nothing of the text stays.
    pub(crate) fn blot<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut text = Cow::Borrowed(text);
        for Sought { text: secret, .. } in &self.0 {
            if text.contains(secret.as_str()) {
                if secret.len() < WORD {
                    return WITHHELD.into();
                }
                text = text.replace(secret.as_str(), BLOT).into();
            }
        }
        if !self.0.is_empty() {
            let shown = Shown::new(&text);
            if self.0.iter().any(|secret| shown.tells(secret)) {
                return WITHHELD.into();
            }
        }
        text
    }
}

impl Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(BLOT)
    }
}

/// What somebody shows, in the forms in which secrets are looked for.
struct Shown {
    bare: String,
    ascii: String,
    pieces: HashSet<u64>,
}

impl Shown {
    fn new(text: &str) -> Self {
        let bare = bare(text);
        Self { ascii: ascii(&bare), pieces: pieces(&bare).collect(), bare }
    }

    /// Whether a secret is in it, or enough of one.
    fn tells(&self, secret: &Sought) -> bool {
        let Sought { bare, ascii, .. } = secret;
        if bare.is_empty() {
            return false;
        }
        // One that is no longer than a piece has to be there as a whole.
        let is_long = !self.pieces.is_empty() && bare.chars().nth(PIECE).is_some();
        self.bare.contains(bare.as_str())
            || ascii.len() >= WORD && self.ascii.contains(ascii.as_str())
            || is_long && pieces(bare).any(|piece| self.pieces.contains(&piece))
    }
}

/// Numbers for the pieces of a text that would give too much of it away; texts are long at times, so each follows from
/// the one before.
fn pieces(text: &str) -> impl Iterator<Item = u64> {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let leaving = (0..PIECE).fold(1_u64, |power, _| power.wrapping_mul(FACTOR));
    let (mut last, mut number) = (text.chars(), 0_u64);
    text.chars().enumerate().filter_map(move |(index, letter)| {
        number = number.wrapping_mul(FACTOR).wrapping_add(u64::from(letter));
        if index >= PIECE {
            number = number.wrapping_sub(u64::from(last.next()?).wrapping_mul(leaving));
        }
        (index + 1 >= PIECE).then_some(number)
    })
}

/// A text in lower case, without escapes and spaces. What a form writes for a space is one, and a control character is
/// often shown as one.
fn bare(text: &str) -> String {
    let mut text = unescaped(text);
    text.retain(|letter| !letter.is_whitespace() && !letter.is_control() && letter != '+');
    text
}

/// The letters and digits that every character set has, for the others may have been replaced.
fn ascii(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        rest = &rest[letter.len_utf8()..];
        if letter == '&' {
            let name = rest.bytes().take(ENTITY).take_while(u8::is_ascii_alphanumeric).count();
            if name > 0 && rest[name..].starts_with(';') {
                rest = &rest[name + 1..];
            }
        } else if letter.is_ascii_alphanumeric() {
            kept.push(letter);
        }
    }
    kept
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

/// `\u0041`, `\u{41}`, `\x41`, `\n`, `&#65;`, `&#x41;` undone, and `\"` and its like.
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
                // Whatever stands behind it is a control character, or meant itself.
                let mut letters = after.chars();
                out.push(match letters.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some('r') => '\r',
                    Some('b') => '\u{8}',
                    Some('f') => '\u{c}',
                    Some(next) => next,
                    None => letter,
                });
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
            ("pa\"ss<w>&ö  rd", WITHHELD),
            ("pa%22ss%3Cw%3E%26%C3%B6+rd", WITHHELD),
            ("pa&quot;ss&lt;w&gt;&amp;&ouml; rd", WITHHELD),
            ("pa\"ss<w>&Ã¶ rd", WITHHELD),
            ("pa\"ss<w>&\u{fffd} rd", WITHHELD),
        ] {
            assert_eq!(secrets.eraser().blot(text), shown, "{text}");
        }
        let controlled = Secrets::new(vec!["pa\nss\tw\u{1}d\\n".to_owned().into()]);
        for text in [
            r"pa\nss\tw\u0001d\\n",
            r"pa\nss\tw\x01d\n",
            "pa&#10;ss&#9;w&#1;d\\n",
            "pa%0Ass%09w%01d%5Cn",
            r"pa\nss\tw\u{1}d\n",
            "pa ss w d\\n",
        ] {
            assert_eq!(controlled.eraser().blot(text), WITHHELD, "{text}");
        }
        let spaces = Secrets::new(vec![" \t".to_owned().into(), "ü".to_owned().into()]);
        assert_eq!(spaces.eraser().blot("all is well"), "all is well");
        secrets.with_token(&bearer("opaque-TOKEN").expect("a token"));
        secrets.with_token(&bearer("another-TOKEN").expect("a token"));
        assert_eq!(secrets.eraser().blot("who is opaque-TOKEN?"), "who is (secret)?");
        assert_eq!(secrets.eraser().blot("who is another-TOKEN?"), "who is (secret)?");
        assert_eq!(secrets.eraser().blot("who is Bearer OPAQUE-token?"), WITHHELD);
        for odd in ["\\", "\\u", "\\u{", "\\x", "&#", "&#x;", "%", "\\u{110000}", "é\\é", "&#55296;"] {
            assert_eq!(secrets.eraser().blot(odd), odd);
        }
    }
}
