//! Client and server stubs for the JSON web API of eGauge energy meters.
//!
//! The client reads like the URL: every resource of the API is a chain of methods, and its verbs are what the
//! document says they are.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(token: &str) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::Meter;
//!
//! let meter = Meter::builder("https://DEVNAME.egauge.io").token(token).build()?;
//! let hostname = meter.config().net().hostname().get().await?;
//! meter.config().net().hostname().put("lab").if_match(&hostname).await?;
//! let rates = meter.register().get().reg("all").rate().await?;
//! # drop(rates);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `client` (default): an asynchronous client on tokio, with reqwest, rustls and ring. Without it, calls give
//!   `http::Request`s and read `http::Response`s, and somebody else carries them.
//! - `server`: traits, router and dispatch for programs that answer as a meter does.
//!
//! # On the wire
//!
//! - A flag that is on is its name alone, `?rate`. Parameters stand in the order in which they were said.
//! - Every path segment is percent-encoded on its own, all but the unreserved characters. In the values of a query
//!   `: , / ( ) ! @ *` stay readable too. A space is `%20` and a plus is `%2B`, always.
//! - An empty path parameter, `.` and `..` cannot be sent: they would address another resource.
//! - A reply's `result` is the value; a non-empty `error`, also in a 200, is an [`Error`].
//! - Redirects are not followed, since they may turn a write into a read; the error names the new address.
//!
//! # What is kept
//!
//! Objects keep the order of their members ([`Map`], [`Json`]), numbers in strings keep their digits
//! ([`Timestamp`], [`Int64`], [`Decimal`]), and an enum keeps a value that it does not know.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]

#[rustfmt::skip]
#[expect(clippy::large_enum_variant, reason = "a reply is looked at once, not kept by the thousand")]
mod generated;
#[cfg(test)]
mod round_trips;
pub mod runtime;
#[cfg(feature = "server")]
pub mod server;
pub mod services;

pub use generated::{API_VERSION, DOCUMENT_SHA256, models, resources, verbs};

#[cfg(feature = "blocking")]
pub use runtime::{Blocking, Reader};
#[cfg(feature = "client")]
pub use runtime::{ByteStream, Http};
pub use runtime::{
    Call, Connection, Decimal, Detached, Error, ErrorKind, Int64, Json, Lenient, Map, Meter, MultiMap,
    Tagged, TextOr, Timestamp,
};
