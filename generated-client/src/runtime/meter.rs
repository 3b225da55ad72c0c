//! The root of everything: a meter.

use super::connection::{BODY_LIMIT, Connection, Detached, Endpoint};
use super::error::Error;
#[cfg(feature = "client")]
use super::http::Http;
use super::node::{FromNode, Node};
use super::path::Path;

/// The connection of a [`Meter`] that names none.
#[cfg(feature = "client")]
pub type DefaultConnection = Http;
/// The connection of a [`Meter`] that names none.
#[cfg(not(feature = "client"))]
pub type DefaultConnection = Detached;

/// A meter: the root of the tree of resources.
#[derive(Clone, Debug)]
pub struct Meter<C = DefaultConnection> {
    connection: C,
}

impl Meter {
    /// Begins to describe a meter: `Meter::builder("https://DEVNAME.egauge.io").token("..").build()`. The address
    /// is that of the meter, with or without `/api`.
    pub fn builder(address: impl Into<String>) -> Builder {
        Builder { address: address.into(), token: None, body_limit: BODY_LIMIT }
    }
}

impl Meter<Detached> {
    /// A meter whose requests somebody else carries: [`Call::request`](super::Call::request) gives them and
    /// [`Call::decode`](super::Call::decode) reads the replies.
    pub fn detached(address: impl Into<String>) -> Result<Self, Error> {
        Meter::builder(address).detached()
    }
}

impl<C: Connection> Meter<C> {
    /// A meter over a connection of your own.
    pub fn over(connection: C) -> Self {
        Self { connection }
    }

    /// The connection to the meter.
    pub fn connection(&self) -> &C {
        &self.connection
    }

    /// The place at the top of the tree, under a fixed segment.
    pub fn root<N: FromNode<C>>(&self, segment: &'static str) -> N {
        N::from_node(Node { connection: self.connection.clone(), path: Path::default().segment(segment) })
    }
}

/// What is needed to reach a meter.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    address: String,
    token: Option<String>,
    body_limit: usize,
}

impl Builder {
    /// The token (JWT) that the meter gave at login.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// How long a reply's body may be, in bytes; 8 MiB if nothing is said.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }

    /// The meter, over a connection of its own.
    #[cfg(feature = "client")]
    pub fn build(self) -> Result<Meter<Http>, Error> {
        Ok(Meter::over(Http::new(self.endpoint()?)?))
    }

    /// The meter, with requests to be carried by somebody else.
    pub fn detached(self) -> Result<Meter<Detached>, Error> {
        Ok(Meter::over(Detached::new(self.endpoint()?)))
    }

    fn endpoint(&self) -> Result<Endpoint, Error> {
        Endpoint::new(&self.address, self.token.as_deref(), self.body_limit)
    }
}

impl std::fmt::Debug for Builder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Neither the token nor an address that may hold a password.
        f.debug_struct("Builder").field("body_limit", &self.body_limit).finish_non_exhaustive()
    }
}
