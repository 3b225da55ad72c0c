//! Programs without an async runtime.
//!
//! With the feature `blocking`, `build_blocking` in place of `build` makes a meter whose calls end with `send`.
//!
//! ```toml
//! [dependencies]
//! egauge-webapi = { version = "0.1", features = ["blocking"] }
//! ```
//!
//! ```no_run
//! # #[cfg(all(feature = "blocking", feature = "readings"))]
//! # fn run(password: &str) -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_webapi::Meter;
//! use egauge_webapi::services::history::HistoryRange;
//! use std::time::Duration;
//!
//! let builder = Meter::builder("https://DEVNAME.egaug.es").credentials("owner", password);
//! let meter = builder.build_blocking()?;
//!
//! // Every call: the same methods, `send()` in place of `.await`.
//! let hostname = meter.config().net().hostname().get().send()?;
//! // A `Conflict` means that any setting was changed since: see `guide::etags`.
//! meter.config().net().hostname().put("lab").if_match(&hostname).send()?;
//! println!("{}", meter.readings().send()?.get("use")?.quantity.scaled());
//!
//! // Rows of a history are an iterator.
//! for row in meter.history(HistoryRange::last(Duration::from_secs(86_400))).rows()? {
//!     println!("{:?}", row?);
//! }
//!
//! // What else takes several calls is asynchronous: `wait_for` runs it with an asynchronous meter.
//! let local = meter.wait_for(|meter| async move { meter.device_registers("local").await })?;
//! println!("{}", local.by_name().len());
//! # Ok(())
//! # }
//! ```
//!
//! - A thread of the client's own does the work, and ends with the last clone of the meter. So a blocking meter can be used
//!   within an async program as well, where it blocks its task.
//! - Within `wait_for`, `.await` calls of the meter that it gives; a blocking call there is an error.
//! - `call.stream()?` is a [`Read`](std::io::Read), for replies of any length.
//! - A function for both kinds of meters has the parameter `C: Connection` and returns the call:
//!
//! ```
//! use egauge_webapi::{Call, Connection, Meter};
//!
//! fn uptime<C: Connection>(meter: &Meter<C>) -> Call<C, f64> {
//!     meter.raw(http::Method::GET, "/sys/uptime").reply_envelope()
//! }
//! ```
