//! The root of everything: a meter.

use ::http::Method;

use super::builder::Builder;
use super::call::Draft;
#[cfg(not(feature = "client"))]
use super::connection::Http;
use super::connection::{Connection, Detached};
use super::error::Error;
#[cfg(feature = "client")]
use super::http::Http;
use super::node::{FromNode, Node};
use super::path::Path;

/// The connection of a [`Meter`] without a type parameter; the same type with any features.
pub type DefaultConnection = Http;

/// A meter: the root of the tree of resources.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn run(password: &str) -> Result<(), egauge_webapi::Error> {
/// use egauge_webapi::Meter;
///
/// let meter =
///     Meter::builder("https://DEVNAME.egaug.es").credentials("owner", password).build()?;
/// // GET /config/net/hostname
/// println!("{}", meter.config().net().hostname().get().await?);
/// # Ok(())
/// # }
/// ```
///
/// A clone shares the connection and the login. The methods that lead to services, such as `config()`, are listed
/// under "The services of the API"; the [guide](crate::guide) has a page for each idea.
#[derive(Clone, Debug)]
pub struct Meter<C = DefaultConnection> {
    connection: C,
}

impl Meter {
    /// A builder for the meter at an address: `Meter::builder("https://DEVNAME.egaug.es")`.
    ///
    /// The address is a host with or without scheme (`https` if none) and port: `https://DEV.egaug.es`,
    /// `http://192.168.1.50:8080`, `eGauge123.local`, `[fe80::1]`. Without a path, or with `/`, the API is under
    /// `/api`; any other path is the API's root as it stands.
    pub fn builder(address: impl Into<String>) -> Builder {
        Builder::new(address.into())
    }
}

impl Meter<Detached> {
    /// A meter that sends nothing, for programs with an HTTP stack of their own: [`Call::request`](super::Call::request)
    /// gives the request and [`Call::decode`](super::Call::decode) reads the response.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Setup`](super::ErrorKind::Setup) if the address is not a URL of a meter.
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

    /// Begins a call on any path below the API's root, for what this revision lacks: `/sys/fan`.
    ///
    /// The path goes on the wire as it is, so it must be percent-encoded where it has to be; a query is given to the
    /// call. What the reply is read as is up to the caller:
    ///
    /// ```
    /// use egauge_webapi::runtime::Method;
    /// use egauge_webapi::{Call, Meter};
    ///
    /// let meter = Meter::detached("http://meter.example")?;
    /// let speed: Call<_, u64> = meter.raw(Method::GET, "/sys/fan").reply_envelope();
    /// let request = speed.query("unit", "rpm").query_flag("now").request()?;
    /// assert_eq!(request.uri(), "http://meter.example/api/sys/fan?unit=rpm&now");
    /// # Ok::<(), egauge_webapi::Error>(())
    /// ```
    pub fn raw(&self, method: Method, path: &str) -> Draft<C> {
        Draft::new(&Node { connection: self.connection.clone(), path: Path::raw(path) }, method, None)
    }

    /// The place at the top of the tree, under a fixed segment.
    pub fn root<N: FromNode<C>>(&self, segment: &'static str) -> N {
        N::from_node(Node { connection: self.connection.clone(), path: Path::default().segment(segment) })
    }
}
