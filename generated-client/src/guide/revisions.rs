//! Older and newer firmware.
//!
//! This crate is generated from one revision of the API, [`API_VERSION`](crate::API_VERSION). A meter with other firmware
//! has resources that this revision lacks, or lacks some that it has. The documentation of an item that a later revision
//! added says "Since" and that revision.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! use egauge_webapi::runtime::Method;
//! use egauge_webapi::{Call, Json};
//!
//! println!("firmware {}", meter.sys().version().firmware().get().await?);
//! // A query parameter and a resource that this revision does not know.
//! let rows = meter.register().get().time("now-1h:1M:now").query("max-rows", "4").await?;
//! let fan: Call<_, Json> = meter.raw(Method::GET, "/sys/fan").reply_envelope();
//! println!("{}", fan.await?);
//! # drop(rows);
//! # Ok(())
//! # }
//! ```
//!
//! - Members that this revision does not know are in the field `unknown` (or `members`), and are sent back unchanged.
//! - A value of an enum that it does not know is the variant `Unknown`; a union that no variant fits is `Unknown` with the
//!   JSON. Match with a wildcard: enums and structs are `#[non_exhaustive]`.
//! - On older firmware a younger resource is a 404, and a younger parameter is ignored or refused. Read a small value first,
//!   such as `/sys/version`, and take another way.
//! - `cargo xtask probe`, or `egauge probe`, calls everything without side effects and lists what a meter answers
//!   differently from the document.
//! - What never depends on the revision: `readings` and `history` compute virtual registers and differences here, from what
//!   all firmware sends.
