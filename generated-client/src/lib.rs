//! Client and server stubs for the JSON web API of eGauge energy meters.
//!
//! The client reads like the URL: every resource of the API is a chain of methods, and its verbs are what the
//! document says they are.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(password: &str) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::Meter;
//!
//! let meter = Meter::builder("https://DEVNAME.egaug.es").credentials("owner", password).build()?;
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
//! - `blocking`: the same client for programs without a runtime: `build_blocking()`, and `send()` on every call.
//! - `tracing`: a span for every call, with method, template, attempt, status and duration.
//! - `services` (default): what takes more than one call, such as a waveform or a command in the background.
//! - `readings` (default): registers as quantities with units, which `services` then has the modules for.
//! - `probe`: every operation as a list, to find out what a meter answers differently from the document.
//! - `calendar`: steps of history by the calendar of a time zone: days, weeks, months and years.
//! - `document`: the document that the code was generated from, as a text.
//! - `server`: traits, router and dispatch for programs that answer as a meter does.
//!
//! The crate `egauge` is a program that does from a shell what the services do; `egauge-simulator` is a meter in a box,
//! for programs to be tried against.
//!
//! # On the wire
//!
//! - A flag that is on is its name alone, `?rate`. Parameters stand in the order in which they were said.
//! - Every path segment is percent-encoded on its own, all but the unreserved characters. In the values of a query
//!   `: , / ( ) ! @ *` stay readable too. A space is `%20` and a plus is `%2B`, always.
//! - An empty path parameter, `.` and `..` cannot be sent: they would address another resource.
//! - A reply's `result` is the value; a non-empty `error`, also in a 200, is an [`Error`].
//! - A `GET` that is redirected within its host is followed, five times at most; any other redirect is an error that
//!   names the new address, so that no token gets to another host and no write becomes a read.
//! - Compression is not asked for, and a compressed reply is an error.
//!
//! # On a bad day
//!
//! - A client with credentials logs in by digest before its first call, again before its token ends, and once more
//!   if a token is refused; however many calls wait for a login, there is one. A refused token that is valid
//!   nevertheless is a missing right: [`ErrorKind::Permission`].
//! - Connecting takes 5 s at most, silence 30 s, a call 60 s, and a body has 8 MiB; [`Call::stream`] takes longer
//!   ones. Calls without effect are repeated twice if the connection fails or the meter is busy. All of this is
//!   set on the builder, and most of it on a call.
//! - Certificates are checked against the system's roots, a CA file, or a fingerprint.
//! - No password and no token is in an error, in what `Debug` shows, or in a span; the client wipes its own copies.
//!
//! # What is kept
//!
//! Objects keep the order of their members ([`Map`], [`Json`]), numbers in strings keep their digits
//! ([`Timestamp`], [`Int64`], [`Decimal`]), and an enum keeps a value that it does not know.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]
// docs.rs says of every item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[rustfmt::skip]
#[expect(clippy::large_enum_variant, reason = "a reply is looked at once, not kept by the thousand")]
mod generated;
#[cfg(feature = "probe")]
pub mod probe;
#[cfg(test)]
mod round_trips;
pub mod runtime;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "services")]
pub mod services;

pub use generated::{API_VERSION, DOCUMENT_SHA256, models, resources, verbs};

/// The document that this code was generated from: OpenAPI 3.1 as JSON, corrected, without summaries and descriptions.
/// Values for calls can be made from its schemas, limits and examples.
#[cfg(feature = "document")]
#[cfg_attr(docsrs, doc(cfg(feature = "document")))]
pub const DOCUMENT: &str = generated::document::DOCUMENT;

#[cfg(feature = "client")]
pub use runtime::ByteStream;
#[cfg(feature = "blocking")]
pub use runtime::{Blocking, Reader};
pub use runtime::{
    Call, Connection, Decimal, Detached, Error, ErrorKind, Filter, Http, Int64, Json, Lenient, Map, Meter,
    MultiMap, Tagged, TextOr, Timestamp, time,
};

/// The README's examples.
#[cfg(all(doctest, feature = "client", feature = "readings"))]
#[doc = include_str!("../README.md")]
struct Readme;
