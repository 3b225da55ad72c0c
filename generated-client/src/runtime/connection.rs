//! How calls get to a meter: where it is, and who carries the requests.

use std::error::Error as StdError;
use std::pin::Pin;

use ::http::{HeaderValue, Request, Response, Uri};

use super::error::{Error, ErrorKind, Operation};

/// How much of a reply's body is taken if nothing else is said: 8 MiB.
pub(crate) const BODY_LIMIT: usize = 8 << 20;

/// A handle that knows where the API is and with what token to ask; cheap to clone.
pub trait Connection: Clone {
    /// The address, the token, the limits.
    fn endpoint(&self) -> &Endpoint;
}

/// A connection that carries requests itself, so that calls can be awaited.
pub trait AsyncConnection: Connection {
    /// Sends a request and gives the reply to it, whatever its status. Nothing happens before the first poll.
    fn exchange(&self, exchange: Exchange) -> Exchanging;
}

/// What [`AsyncConnection::exchange`] gives.
pub type Exchanging = Pin<Box<dyn Future<Output = Result<Response<Vec<u8>>, Error>> + Send + 'static>>;

/// A request on its way.
#[derive(Debug)]
pub struct Exchange {
    pub(crate) request: Request<Vec<u8>>,
    pub(crate) operation: Operation,
    pub(crate) effect: bool,
    pub(crate) body_limit: usize,
}

impl Exchange {
    /// What to send.
    pub fn request(&self) -> &Request<Vec<u8>> {
        &self.request
    }

    /// Takes what to send.
    pub fn into_request(self) -> Request<Vec<u8>> {
        self.request
    }

    /// The operation that is carried out.
    pub fn operation(&self) -> &Operation {
        &self.operation
    }

    /// Whether it changes the meter, so that sending it twice may differ from sending it once.
    pub fn has_effect(&self) -> bool {
        self.effect
    }

    /// How long the reply's body may be, in bytes.
    pub fn body_limit(&self) -> usize {
        self.body_limit
    }
}

impl Operation {
    /// The error of an exchange that did not get through.
    pub fn failed(&self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Error {
        let source = source.into();
        let mut message = format!("no answer from the meter: {source}");
        let mut cause = source.source();
        while let Some(deeper) = cause {
            let text = deeper.to_string();
            if !message.contains(&text) {
                message.push_str(": ");
                message.push_str(&text);
            }
            cause = deeper.source();
        }
        Error::new(ErrorKind::Transport, message).of(self).caused_by(source)
    }

    /// The error of a reply that is longer than allowed.
    pub fn too_large(&self, limit: usize) -> Error {
        Error::new(ErrorKind::TooLarge, format!("the reply is longer than {limit} bytes")).of(self)
    }
}

/// Where the API is, and with what token to ask.
#[derive(Clone, Debug)]
pub struct Endpoint {
    pub(crate) root: String,
    pub(crate) https: bool,
    pub(crate) token: Option<HeaderValue>,
    pub(crate) body_limit: usize,
}

impl Endpoint {
    /// The endpoint at this address: `https://DEVNAME.egauge.io`, with or without `/api`.
    pub(crate) fn new(address: &str, token: Option<&str>, body_limit: usize) -> Result<Self, Error> {
        let refuse = |why: &str| Error::new(ErrorKind::Setup, format!("the meter's address {why}"));
        // The address is not repeated in messages before it is known to hold no password.
        if address.contains(['?', '#']) {
            return Err(refuse("has a query or a fragment")
                .advising("give scheme and host: https://DEVNAME.egauge.io"));
        }
        let uri: Uri = address.trim().parse().map_err(|error: ::http::uri::InvalidUri| {
            refuse("is no URL").advising("give scheme and host: https://DEVNAME.egauge.io").caused_by(error)
        })?;
        let https = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => {
                return Err(refuse("does not begin with `http://` or `https://`").advising("put it in front"));
            }
        };
        let authority = uri.authority().filter(|authority| !authority.host().is_empty());
        let authority = authority.ok_or_else(|| refuse("names no host").advising("give scheme and host"))?;
        if authority.as_str().contains('@') {
            return Err(refuse("holds a user name").advising("give the token with `token` instead"));
        }
        let path = uri.path().trim_end_matches('/');
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
        if !path.chars().all(plain) || path.split('/').skip(1).any(|s| matches!(s, "" | "." | "..")) {
            return Err(refuse("has an unusual path")
                .advising("a path has plain segments: https://host/meters/a/api"));
        }
        let api = if path == "/api" || path.ends_with("/api") { "" } else { "/api" };
        let scheme = if https { "https" } else { "http" };
        let token = token.map(bearer).transpose()?;
        Ok(Self { root: format!("{scheme}://{authority}{path}{api}"), https, token, body_limit })
    }

    /// The root of the API, without a slash behind it: `https://DEVNAME.egauge.io/api`.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Whether requests go over TLS.
    pub fn is_https(&self) -> bool {
        self.https
    }
}

fn bearer(token: &str) -> Result<HeaderValue, Error> {
    let header = HeaderValue::try_from(format!("Bearer {token}")).ok().filter(|_| !token.is_empty());
    let mut header = header.ok_or_else(|| {
        Error::new(ErrorKind::Setup, "the token cannot stand in a header")
            .advising("give it as the meter gave it")
    })?;
    header.set_sensitive(true);
    Ok(header)
}

/// A connection that only composes requests and reads replies; somebody else carries them.
#[derive(Clone, Debug)]
pub struct Detached(std::sync::Arc<Endpoint>);

impl Detached {
    pub(crate) fn new(endpoint: Endpoint) -> Self {
        Self(endpoint.into())
    }
}

impl Connection for Detached {
    fn endpoint(&self) -> &Endpoint {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{BODY_LIMIT, Endpoint};

    #[test]
    fn addresses_lead_to_the_root_of_the_api() {
        for (address, root) in [
            ("https://DEV.egaug.es", "https://DEV.egaug.es/api"),
            ("http://192.168.1.5/", "http://192.168.1.5/api"),
            ("http://meter.local:8080/api", "http://meter.local:8080/api"),
            ("http://meter.local/api/", "http://meter.local/api"),
            ("http://[fe80::1]/", "http://[fe80::1]/api"),
            ("https://proxy.example/meters/a", "https://proxy.example/meters/a/api"),
            ("HTTPS://meter.local", "https://meter.local/api"),
        ] {
            let endpoint = Endpoint::new(address, None, BODY_LIMIT).expect(address);
            assert_eq!(endpoint.root(), root);
            assert_eq!(endpoint.is_https(), root.starts_with("https:"));
        }
    }

    #[test]
    fn other_addresses_are_refused() {
        for address in [
            "",
            "meter.local",
            "ftp://meter.local",
            "http://",
            "http:///api",
            "http://a b/",
            "http://meter.local/../api",
            "http://meter.local//api",
            "http://meter.local/%2e%2e/api",
            "http://meter.local/api?x",
            "http://meter.local/#x",
            "http://owner:secret@meter.local",
        ] {
            let error = Endpoint::new(address, None, BODY_LIMIT).expect_err(address);
            assert!(!format!("{error} {error:?}").contains("secret"), "{error}");
        }
    }

    #[test]
    fn tokens_are_checked_and_never_shown() {
        for token in ["", "a\nb", "a\0"] {
            assert!(Endpoint::new("http://m", Some(token), 1).is_err(), "{token:?}");
        }
        let endpoint = Endpoint::new("http://m", Some("eyJhbGciOi.abc"), 1).expect("a good token");
        assert!(!format!("{endpoint:?}").contains("eyJ"), "{endpoint:?}");
    }
}
