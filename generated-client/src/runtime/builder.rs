//! How a meter is described before anything is sent to it.

#[cfg(feature = "client")]
use std::path::PathBuf;
#[cfg(feature = "client")]
use std::time::Duration;

use super::address::Root;
use super::connection::{BODY_LIMIT, Detached, Endpoint};
use super::error::Error;
#[cfg(feature = "client")]
use super::error::ErrorKind;
#[cfg(feature = "client")]
use super::http::{Http, Settings};
use super::meter::Meter;
#[cfg(feature = "client")]
use super::proxy::Proxies;
use super::secret::{Secret, bearer};
#[cfg(feature = "client")]
use super::session::{Credentials, Session};
#[cfg(feature = "client")]
use super::tls;

/// What is needed to reach a meter: its address, a login, limits. See [`Meter::builder`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # fn run(password: &str) -> Result<(), egauge_webapi::Error> {
/// use egauge_webapi::Meter;
/// use std::time::Duration;
///
/// let meter = Meter::builder("https://192.168.1.42")
///     .credentials("owner", password)
///     // The certificate that this meter made for itself.
///     .pin_sha256("AB:CD:..")
///     .timeout(Duration::from_secs(10))
///     .build()?;
/// # drop(meter);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    address: String,
    exactly: bool,
    identity: Identity,
    body_limit: usize,
    #[cfg(feature = "client")]
    plain_password: bool,
    #[cfg(feature = "client")]
    authority_files: Vec<PathBuf>,
    #[cfg(feature = "client")]
    pins: Vec<String>,
    /// The environment's by default; none, or one at an address that may hold a password.
    #[cfg(feature = "client")]
    proxy: Option<Option<Secret>>,
    #[cfg(feature = "client")]
    settings: Settings,
}

/// As whom the client asks.
#[derive(Clone)]
enum Identity {
    Nobody,
    Token(Secret),
    #[cfg(feature = "client")]
    User(String, Secret),
}

impl Builder {
    pub(crate) fn new(address: String) -> Self {
        Self {
            address,
            exactly: false,
            identity: Identity::Nobody,
            body_limit: BODY_LIMIT,
            #[cfg(feature = "client")]
            plain_password: false,
            #[cfg(feature = "client")]
            authority_files: Vec::new(),
            #[cfg(feature = "client")]
            pins: Vec::new(),
            #[cfg(feature = "client")]
            proxy: None,
            #[cfg(feature = "client")]
            settings: Settings::default(),
        }
    }

    /// The API's root, to which nothing is added, in the place of the meter's address: that of a mock or a proxy.
    pub fn api_root(mut self, address: impl Into<String>) -> Self {
        self.address = address.into();
        self.exactly = true;
        self
    }

    /// The token (JWT) that the meter gave at a login elsewhere.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.identity = Identity::Token(Secret::new(token));
        self
    }

    /// Asks without a token, which is what happens by default.
    pub fn anonymous(mut self) -> Self {
        self.identity = Identity::Nobody;
        self
    }

    /// How long a reply's body may be, in bytes; 8 MiB by default. [`Call::stream`](super::Call::stream)
    /// takes longer ones.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// A meter that sends nothing: the program carries the requests. It cannot log in; give it a token.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Setup`](super::ErrorKind::Setup): the address is not a URL of a meter, the token cannot be sent in a
    /// header, or the builder has a user and a password, with which a detached meter cannot log in.
    pub fn detached(self) -> Result<Meter<Detached>, Error> {
        let token = match &self.identity {
            Identity::Nobody => None,
            Identity::Token(token) => Some(bearer(token.expose())?),
            #[cfg(feature = "client")]
            Identity::User(..) => {
                return Err(Error::new(
                    ErrorKind::Setup,
                    "without a connection of its own a client cannot log in",
                )
                .advising("log in with `Challenge::digest` and `/auth/login`, and give the token"));
            }
        };
        Ok(Meter::over(Detached::new(Endpoint::new(self.root()?, token, self.body_limit))))
    }

    fn root(&self) -> Result<Root, Error> {
        if self.exactly { Root::exactly(&self.address) } else { Root::of_meter(&self.address) }
    }
}

/// Settings of the client over HTTP.
#[cfg(feature = "client")]
impl Builder {
    /// The user to log in as. The client logs in before its first call and again before the token ends; by digest,
    /// so that the password itself is never sent.
    pub fn credentials(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.identity = Identity::User(user.into(), Secret::new(password));
        self
    }

    /// Sends the password itself at login. Only over `https`, and not through the vendor's proxy, which refuses it.
    pub fn plain_password_login(mut self) -> Self {
        self.plain_password = true;
        self
    }

    /// How long a connection may take to come about, its TLS and its proxy included; 5 s by default.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.settings.connect_timeout = limit;
        self
    }

    /// How long the meter may keep silent: from the last byte of the request until the head of its reply is there, and
    /// from piece to piece of the reply's body; 30 s by default. Making the connection does not count. While a long body is sent, it is how long
    /// the meter may take nothing of it (to the nearest 64 KiB, and what the system holds back).
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.settings.read_timeout = limit;
        self
    }

    /// How long a call may take altogether: with login, retries and the pauses between them; 60 s by
    /// default. Of a streamed body, it is the time to its beginning.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings.timeout = limit;
        self
    }

    /// How often a call is repeated that failed to connect, lost its connection, or was answered with 502, 503 or
    /// 504; 2 times by default. Calls that have an effect are never repeated, and of others no more than the
    /// [budget](Self::retry_budget) allows.
    ///
    /// A 429 asks for fewer requests, and a timeout has used up its time: the client repeats neither, and
    /// [`Error::is_retryable`] leaves them to the program.
    pub fn retries(mut self, times: u32) -> Self {
        self.settings.retries = times;
        self
    }

    /// How many repetitions all calls of the client together may make at once; 20 by default. One more is
    /// allowed with every second that passes. A call that finds none left fails as if it had been its last attempt: where a meter is
    /// down, many calls do not become three times as many.
    pub fn retry_budget(mut self, repetitions: u32) -> Self {
        self.settings.retry_budget = repetitions;
        self
    }

    /// The pause before the first repetition, half of it left to chance; 0.2 s by default. Each further one
    /// is twice as long, up to 10 s. A meter that names its own (`Retry-After`) is obeyed; one that wants more
    /// than 30 s, or more than the call has left, gets no repetition.
    pub fn backoff(mut self, first: Duration) -> Self {
        self.settings.backoff = first;
        self
    }

    /// Uses no proxy, even if the environment names one.
    ///
    /// By default, the environment's proxy is used (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`), except
    /// for
    ///
    /// - loopback: `127.0.0.0/8`, `[::1]`, `localhost`;
    /// - with `http://`, addresses of a local network, since the token would go to the proxy in clear: private, link-local
    ///   and shared ones (`10.0.0.0/8`, `172.16.0.0/12`, `192.168.0.0/16`, `169.254.0.0/16`, `100.64.0.0/10`, `fc00::/7`,
    ///   `fe80::/10`), names without a dot, and names in `.local`, `.internal`, `.home.arpa` and `.lan`.
    ///
    /// With `https://` a proxy sees the meter's name and nothing else.
    pub fn no_proxy(mut self) -> Self {
        self.proxy = Some(None);
        self
    }

    /// Uses this proxy for every request, also to addresses that none is used for [otherwise](Self::no_proxy), instead
    /// of the environment's: `http://proxy.example:3128`, with `user:password@` before the host if it wants them. Over
    /// `http://` it reads everything, the token included.
    pub fn proxy(mut self, address: impl Into<String>) -> Self {
        self.proxy = Some(Some(Secret::new(address)));
        self
    }

    /// Trusts the certificate authorities in this PEM file besides the system's. It is read by `build`.
    ///
    /// A meter that answers a `GET` over `http://` with a redirect to its `https://` is followed there, and has to have a
    /// certificate that is trusted. Other methods are not sent on, and the error names the address to give. That first
    /// request, with its token, went over `http` all the same: better give `https://` at once.
    pub fn ca_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.authority_files.push(path.into());
        self
    }

    /// Trusts these certificate authorities, in PEM form, besides the system's.
    pub fn ca_pem(mut self, certificates: impl Into<Vec<u8>>) -> Self {
        self.settings.trust.authorities.push(certificates.into());
        self
    }

    /// Trusts the one certificate with this SHA-256 fingerprint, `AB:CD:..` with all its 64 digits, and no other;
    /// called several times, any of these. For meters that sign their own certificate. Neither its names nor its dates
    /// count then.
    pub fn pin_sha256(mut self, fingerprint: impl Into<String>) -> Self {
        self.pins.push(fingerprint.into());
        self
    }

    /// Accepts any certificate. Anybody between here and the meter can then read and change everything, the token
    /// included: for trying things out on a bench.
    pub fn danger_accept_any_certificate(mut self) -> Self {
        self.settings.trust.anybody = true;
        self
    }

    /// The meter, over a connection of its own, for use inside a tokio runtime.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Setup`]: the address is not a URL of a meter, the token cannot be sent in a header, a CA file cannot be
    /// read, a fingerprint is not 32 bytes of hexadecimal digits, or the proxy has no usable address. Nothing is sent.
    pub fn build(self) -> Result<Meter<Http>, Error> {
        self.http().map(Meter::over)
    }

    /// The meter, over a connection of its own, for use without a runtime.
    ///
    /// # Errors
    ///
    /// Those of [`build`](Self::build), and if no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn build_blocking(self) -> Result<Meter<super::Blocking>, Error> {
        super::Blocking::new(self.http()?).map(Meter::over)
    }

    fn http(mut self) -> Result<Http, Error> {
        let root = self.root()?;
        for pin in &self.pins {
            self.settings.trust.pins.push(tls::fingerprint(pin)?);
        }
        for path in &self.authority_files {
            let text = std::fs::read(path).map_err(|error| {
                let message = format!("the CA file {} cannot be read: {error}", path.display());
                Error::new(ErrorKind::Setup, message).including_cause(error)
            })?;
            self.settings.trust.authorities.push(text);
        }
        self.settings.proxies = match &self.proxy {
            None => Proxies::Environment,
            Some(None) => Proxies::None,
            Some(Some(address)) => Proxies::at(address.expose())?,
        };
        let mut token = None;
        let session = match self.identity {
            Identity::Nobody => Session::anonymous(),
            Identity::Token(text) => {
                token = Some(bearer(text.expose())?);
                Session::fixed(token.clone())
            }
            Identity::User(user, password) => {
                if self.plain_password && !root.https {
                    return Err(Error::new(ErrorKind::Setup, "a password is sent over https only")
                        .advising("leave out `plain_password_login`; the digest needs no https"));
                }
                Session::user(Credentials { user, password, plain: self.plain_password })
            }
        };
        Http::new(Endpoint::new(root, token, self.body_limit), session, &self.settings)
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Neither the token nor an address that may hold a password.
        f.debug_struct("Builder").field("body_limit", &self.body_limit).finish_non_exhaustive()
    }
}
