//! How a reply is read: status, envelope, errors of the meter, and the place of what does not fit.

use ::http::header::{CONTENT_ENCODING, CONTENT_TYPE, ETAG, LOCATION};
use ::http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::digest::Challenge;
use super::error::{Error, ErrorKind};
use super::json::Json;
use super::misfit::{WHOLE, place};
use super::number::{self, Slot, read_into, rewritten};
use super::operation::Operation;
use super::tagged::FromTagged;
use super::union::guessing;

/// How much of an unreadable body an error shows, in characters.
const EXCERPT: usize = 160;

/// Every token begins with `{"` in base64.
const TOKEN_START: &str = "eyJ";

/// A reply, and what it replies to.
pub(crate) struct Answer<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) status: StatusCode,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
}

/// A reply that may be text instead of JSON, such as that of `GET /register`, whose `format` asks for CSV or a backup.
///
/// A call without such a parameter does without it: [`Call::json`](super::Call::json) reads the JSON, and for
/// `/register` `object()` reads the registers, with the feature `services`.
///
/// ```no_run
/// # #[cfg(all(feature = "client", feature = "services"))]
/// # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
/// use egauge_webapi::TextOr;
/// use egauge_webapi::models::RegisterGetFormat;
///
/// println!("{:?}", meter.register().get().rate().object().await?.registers);
/// if let TextOr::Text(csv) = meter.register().get().format(RegisterGetFormat::Csv).await? {
///     println!("{csv}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum TextOr<T> {
    /// Text, as it came: CSV, a backup.
    Text(String),
    /// JSON.
    Value(T),
}

/// An envelope, with the text of its `result`.
#[derive(Deserialize)]
struct Envelope<'a> {
    /// `None` is a member that is not there, other than `null`.
    #[serde(borrow, default, deserialize_with = "present")]
    result: Option<&'a RawValue>,
    #[serde(default)]
    error: Json,
}

fn present<'de: 'a, 'a, D: Deserializer<'de>>(deserializer: D) -> Result<Option<&'a RawValue>, D::Error> {
    <&RawValue>::deserialize(deserializer).map(Some)
}

/// The members in which a meter reports an error.
#[derive(Default, Deserialize)]
struct Complaint {
    #[serde(default)]
    error: Json,
    #[serde(default)]
    rlm: Json,
    #[serde(default)]
    nnc: Json,
}

/// How a reply is read. It is handed the place for the value, so that it is compiled once and not for each type.
type Read = fn(&Answer<'_>, &mut dyn Slot) -> Result<(), Error>;

fn read<T: DeserializeOwned>(answer: &Answer<'_>, how: Read) -> Result<T, Error> {
    let mut value = None;
    patiently(answer, how, &mut value)?;
    value.ok_or_else(|| answer.unreadable("nothing was read", None))
}

/// Reads a reply; one that cannot be read as it is, with its numbers [written anew](rewritten).
fn patiently(answer: &Answer<'_>, read: Read, slot: &mut dyn Slot) -> Result<(), Error> {
    read(answer, slot).or_else(|error| match rewritten(answer.body).filter(|_| error.is_decode()) {
        Some(body) => read(&Answer { body: &body, ..*answer }, slot)
            // What is quoted is what came.
            .map_err(|error| if error.is_decode() { error.quoting(answer.excerpt()) } else { error }),
        None => Err(error),
    })
}

/// `{"result": T}`
pub(crate) fn envelope<T: DeserializeOwned>(answer: &Answer<'_>) -> Result<T, Error> {
    read(answer, in_envelope)
}

fn in_envelope(answer: &Answer<'_>, slot: &mut dyn Slot) -> Result<(), Error> {
    answer.check_status()?;
    // Most replies are as they should be; only one that is not is looked at piece by piece.
    if let Some(text) = answer.result_alone()
        && guessing(|| read_into(text, slot).ok()).is_some()
    {
        return Ok(());
    }
    let text = answer.result()?;
    parse(text, slot).map_err(|(path, error)| match text {
        b"null" => answer.unreadable("the reply's `result` is null", Some("result".to_owned())),
        _ => answer.unreadable(&error, Some(join("result", &path))),
    })
}

/// `{"result": V}`, with its entity tag if there is room for it.
pub(crate) fn value<V: DeserializeOwned, T: FromTagged<V>>(answer: &Answer<'_>) -> Result<T, Error> {
    Ok(T::from_tagged(envelope(answer)?, answer.entity_tag()))
}

/// The body itself.
pub(crate) fn object<T: DeserializeOwned>(answer: &Answer<'_>) -> Result<T, Error> {
    read(answer, whole_object)
}

fn whole_object(answer: &Answer<'_>, slot: &mut dyn Slot) -> Result<(), Error> {
    answer.check_status()?;
    // As in an envelope.
    if answer.is_object()
        && !answer.may_complain()
        && guessing(|| read_into(answer.body, slot).ok()).is_some()
    {
        return Ok(());
    }
    let text = answer.object()?;
    parse(text, slot).map_err(|(path, error)| answer.unreadable_body(&error, &path))
}

/// The body itself, with its entity tag if there is room for it.
pub(crate) fn tagged_object<V: DeserializeOwned, T: FromTagged<V>>(answer: &Answer<'_>) -> Result<T, Error> {
    Ok(T::from_tagged(object(answer)?, answer.entity_tag()))
}

/// Text of any media type.
pub(crate) fn text(answer: &Answer<'_>) -> Result<String, Error> {
    let text = std::str::from_utf8(answer.plain()?);
    text.map(str::to_owned).map_err(|_| answer.unreadable("the reply is not UTF-8 text", None))
}

/// Bytes of any media type.
pub(crate) fn bytes(answer: &Answer<'_>) -> Result<Vec<u8>, Error> {
    answer.plain().map(<[u8]>::to_vec)
}

/// No body; a body that reports an error is still an error.
pub(crate) fn nothing(answer: &Answer<'_>) -> Result<(), Error> {
    answer.plain().map(drop)
}

/// Text, or the body itself.
pub(crate) fn text_or_object<T: DeserializeOwned>(answer: &Answer<'_>) -> Result<TextOr<T>, Error> {
    match answer.text()? {
        Some(text) => Ok(TextOr::Text(text)),
        None => object(answer).map(TextOr::Value),
    }
}

/// One variant of a reply, for programs that ask for no other.
#[cfg(feature = "services")]
pub(crate) trait Variant<T>: Sized {
    /// What is expected, for the error.
    const EXPECTED: &'static str;

    fn of(reply: T) -> Option<Self>;
}

/// The body itself, which must be of one variant.
#[cfg(feature = "services")]
#[allow(dead_code, reason = "a selection of services need not have one that uses it")]
pub(crate) fn variant<T: DeserializeOwned, U: Variant<T>>(answer: &Answer<'_>) -> Result<U, Error> {
    U::of(object(answer)?).ok_or_else(|| {
        answer.unreadable(&format!("the reply is not {}, which this call is to give", U::EXPECTED), None)
    })
}

/// Reads JSON; an error comes with the path to the member that does not fit.
fn parse(text: &[u8], slot: &mut dyn Slot) -> Result<(), (String, String)> {
    // Keeping numbers that do not fit takes time, and most replies fit: only one that does not is read again.
    read_into(text, slot)
        .or_else(|_| number::keeping(|| read_into(text, slot)))
        .or_else(|error| number::in_digits_alone(text).map_or(Err(error), |text| read_into(&text, slot)))
        .or_else(|_| guessing(|| Some(read_into(text, slot))).unwrap_or_else(|| read_into(text, slot)))
        .map_err(|error| (place(text, &error), error.to_string()))
}

/// `result` and a path below it.
fn join(root: &str, path: &str) -> String {
    match path {
        WHOLE => root.to_owned(),
        path if path.starts_with('[') => format!("{root}{path}"),
        path => format!("{root}.{path}"),
    }
}

/// What a meter says in the member `error`; `null`, `false` and an empty text are none.
fn complaint(error: &Json) -> Option<String> {
    match error {
        Json::Null | Json::Bool(false) => None,
        Json::String(text) if text.is_empty() => None,
        Json::String(text) => Some(withhold(text.clone())),
        other => Some(withhold(other.to_string())),
    }
}

/// A message, unless somebody repeats a token in it.
fn withhold(message: String) -> String {
    if message.contains(TOKEN_START) { "(withheld: it may hold a token)".to_owned() } else { message }
}

impl<'a> Answer<'a> {
    /// The text of `result`, provided that there is no other member: then it is JSON.
    fn result_alone(&self) -> Option<&'a [u8]> {
        let text = self.body.trim_ascii().strip_prefix(b"{")?.strip_suffix(b"}")?;
        text.trim_ascii_start().strip_prefix(b"\"result\"")?.trim_ascii_start().strip_prefix(b":")
    }

    fn entity_tag(&self) -> Option<String> {
        self.headers.get(ETAG).and_then(|tag| tag.to_str().ok()).map(str::to_owned)
    }

    /// Whether there can be a member `error` somewhere.
    fn may_complain(&self) -> bool {
        // A backslash may begin an escaped letter.
        std::str::from_utf8(self.body).is_ok_and(|body| body.contains("\"error\"") || body.contains("\\u"))
    }

    /// The text of `result`.
    fn result(&self) -> Result<&'a [u8], Error> {
        self.check_status()?;
        // Serde would take an array for the members in order.
        if !self.is_object() {
            return Err(self.unreadable_body("the reply is not an object", WHOLE));
        }
        let envelope: Envelope<'a> = serde_json::from_slice(self.body)
            .map_err(|error| self.unreadable_body(&error.to_string(), WHOLE))?;
        self.check_complaint(&envelope.error)?;
        let result = envelope.result.map(|raw| raw.get().as_bytes());
        result.ok_or_else(|| self.unreadable_body("the reply has no `result`", WHOLE))
    }

    /// The text of a body that is an object (or anything but an object with an error).
    fn object(&self) -> Result<&'a [u8], Error> {
        self.check_status()?;
        // Nothing is not even `null`.
        if self.is_empty() {
            return Err(self.unreadable_body("the reply is empty", WHOLE));
        }
        if self.is_object() {
            let complaint: Complaint = serde_json::from_slice(self.body)
                .map_err(|error| self.unreadable_body(&error.to_string(), WHOLE))?;
            self.check_complaint(&complaint.error)?;
        }
        Ok(self.body)
    }

    /// The body of a reply that is not JSON, unless it is an object that reports an error.
    fn plain(&self) -> Result<&'a [u8], Error> {
        self.check_status()?;
        if self.is_json()
            && self.is_object()
            && let Ok(complaint) = serde_json::from_slice::<Complaint>(self.body)
        {
            self.check_complaint(&complaint.error)?;
        }
        Ok(self.body)
    }

    /// Whether the reply says that it is JSON, or does not say what it is.
    fn is_json(&self) -> bool {
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim();
        kind.is_empty() || kind.eq_ignore_ascii_case("application/json")
    }

    /// The body as text, unless it is JSON.
    fn text(&self) -> Result<Option<String>, Error> {
        self.check_status()?;
        let kind = self.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        if kind == "application/json" || (kind.is_empty() && self.is_object()) {
            return Ok(None);
        }
        if kind == "text/html" {
            return Err(self.unreadable("the reply is a page for people", None));
        }
        if self.is_object()
            && let Ok(complaint) = serde_json::from_slice::<Complaint>(self.body)
        {
            self.check_complaint(&complaint.error)?;
        }
        let text = std::str::from_utf8(self.body)
            .map_err(|_| self.unreadable("the reply is neither JSON nor UTF-8 text", None))?;
        Ok(Some(text.to_owned()))
    }

    /// Whether the reply is one that a value can be read from.
    #[cfg(feature = "client")]
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.is_object() { self.object().map(|_| ()) } else { self.check_status() }
    }

    /// What a 401 offers to log in with.
    pub(crate) fn challenge(&self) -> Option<Challenge> {
        let members: Complaint =
            if self.is_object() { serde_json::from_slice(self.body).ok()? } else { return None };
        let (realm, nonce) = members.rlm.as_str().zip(members.nnc.as_str())?;
        Some(Challenge { realm: realm.into(), nonce: nonce.into() })
    }

    fn check_status(&self) -> Result<(), Error> {
        // Compression is never asked for.
        let coding = self.headers.get(CONTENT_ENCODING).and_then(|coding| coding.to_str().ok());
        if let Some(coding) = coding.filter(|coding| !coding.trim().eq_ignore_ascii_case("identity")) {
            return Err(Error::new(
                ErrorKind::Decode,
                format!("the reply is compressed ({coding:?}), though that was not asked for"),
            )
            .of(self.operation)
            .with_status(self.status)
            .advising("check what stands between here and the meter"));
        }
        if self.status.is_success() {
            return Ok(());
        }
        // Whatever cannot be read here, a proxy's page for one, is shown as it is.
        let members = if self.is_object() { serde_json::from_slice(self.body).ok() } else { None };
        let Complaint { error, .. } = members.unwrap_or_default();
        let said = complaint(&error);
        let quote = if said.is_none() { self.excerpt() } else { None };
        let status = self.status;
        let says = said.as_ref().map(|said| format!(": {}", said.trim_end_matches('.'))).unwrap_or_default();
        let error = if status == StatusCode::UNAUTHORIZED {
            let challenge = self.challenge();
            let offers = challenge.as_ref().map(|c| format!(", offering to log in to `{}`", c.realm));
            let offers = offers.unwrap_or_default();
            Error::new(ErrorKind::Unauthorized, format!("the meter wants a token (401){says}{offers}"))
                .challenged(challenge)
        } else if status == StatusCode::PRECONDITION_FAILED {
            let message = format!("the configuration has changed since the entity tag was read (412){says}");
            Error::new(ErrorKind::Conflict, message)
        } else if let (true, Some(place)) = (status.is_redirection(), self.location()) {
            Error::new(ErrorKind::Status, format!("the meter answered {status} and points to {place}"))
                .advising("give that address to the client")
        } else if let (StatusCode::BAD_REQUEST, Some(said)) = (status, &said) {
            Error::new(ErrorKind::Meter, format!("the meter declined (400): {said}"))
        } else if status == StatusCode::NOT_FOUND {
            Error::new(ErrorKind::NotFound, format!("the meter answered {status}{says}"))
        } else if status.is_server_error() {
            Error::new(ErrorKind::Server, format!("the meter answered {status}{says}"))
        } else {
            Error::new(ErrorKind::Status, format!("the meter answered {status}{says}"))
        };
        Err(error.of(self.operation).with_status(status).saying(said).quoting(quote))
    }

    fn location(&self) -> Option<&str> {
        self.headers.get(LOCATION).and_then(|place| place.to_str().ok())
    }

    fn check_complaint(&self, error: &Json) -> Result<(), Error> {
        let Some(said) = complaint(error) else { return Ok(()) };
        Err(Error::new(ErrorKind::Meter, format!("the meter declined: {said}"))
            .of(self.operation)
            .with_status(self.status)
            .saying(Some(said)))
    }

    fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    pub(crate) fn is_object(&self) -> bool {
        self.body.trim_ascii_start().starts_with(b"{")
    }

    /// The error of a body that does not fit as a whole: nothing, `null`, no JSON at all, or a member in it.
    fn unreadable_body(&self, error: &str, path: &str) -> Error {
        let body = self.body.trim_ascii();
        if body.is_empty() {
            self.unreadable("the reply is empty", None)
        } else if body == b"null" {
            self.unreadable("the reply is null", None)
        } else if serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err() {
            self.unreadable(&format!("the reply is not JSON: {error}"), None)
        } else {
            self.unreadable(error, (path != WHOLE).then(|| path.to_owned()))
        }
    }

    fn unreadable(&self, message: &str, field: Option<String>) -> Error {
        // The parser's message can quote a value.
        let message = if self.is_secret() { "the reply does not fit (it may hold a token)" } else { message };
        Error::new(ErrorKind::Decode, message)
            .of(self.operation)
            .with_status(self.status)
            .at(field)
            .quoting(self.excerpt())
    }

    /// The beginning of the body, on one line.
    fn excerpt(&self) -> Option<String> {
        if self.is_empty() || self.is_secret() {
            return None;
        }
        // A character has at most four bytes.
        let start = &self.body[..self.body.len().min(4 * EXCERPT)];
        let text = String::from_utf8_lossy(start);
        let words: Vec<&str> =
            text.split(|c: char| c.is_control() || c == ' ').filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        let short: String = line.chars().take(EXCERPT).collect();
        let more = short.len() < line.len() || start.len() < self.body.len();
        Some(if more { format!("{short}..") } else { short })
    }

    /// Whether the body may hold a token: the reply to a login does, and a proxy's page may repeat a request.
    fn is_secret(&self) -> bool {
        self.body.windows(3).any(|window| window == TOKEN_START.as_bytes())
            || self.body.windows(5).any(|window| window == b"\"jwt\"")
    }
}
