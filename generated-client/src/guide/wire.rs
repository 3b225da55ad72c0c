//! What goes over the wire, and what is kept.
//!
//! The client encodes requests exactly as a meter parses them:
//!
//! - A presence flag that is set is its name alone: `?rate`. Parameters are in the order of the calls.
//! - Each path segment is percent-encoded on its own, except for the unreserved characters. In values of a query
//!   `: , / ( ) ! @ *` stay readable as well. A space is `%20` and a plus is `%2B`.
//! - An empty path parameter, `.` and `..` are errors: they would address another resource.
//! - `result` of a reply is the value. A non-empty `error`, also with status 200, is an [`Error`](crate::Error).
//! - A `GET` that is redirected within its host is followed, up to 5 times. Any other redirect is an error that names the
//!   new address, so that no token reaches another host.
//! - The client does not ask for compression; a compressed reply is an error.
//!
//! What a meter sends is kept:
//!
//! - Objects keep the order of their members ([`Map`](crate::Map), [`Json`](crate::Json)), and members that this revision
//!   does not know.
//! - Numbers in strings keep their digits: [`Timestamp`](crate::Timestamp), [`Int64`](crate::Int64),
//!   [`Decimal`](crate::Decimal).
//! - An enum keeps a value that it does not know.
//!
//! ```
//! use egauge_webapi::Meter;
//!
//! let meter = Meter::detached("http://meter.example")?;
//! let call = meter.register().get().reg("none+3+4").rate();
//! assert_eq!(call.request()?.uri(), "http://meter.example/api/register?reg=none%2B3%2B4&rate");
//! assert!(meter.config().user().name("..").get().request().is_err());
//! # Ok::<(), egauge_webapi::Error>(())
//! ```
