//! Serial ports and their parameters.
//!
//! ```no_run
//! # #[cfg(feature = "client")]
//! # async fn run(meter: egauge_webapi::Meter) -> Result<(), egauge_webapi::Error> {
//! // The ports that the meter has found.
//! for port in meter.sys().dev().serial().get().await?.iter() {
//!     println!("{port:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! | written | meaning |
//! |---|---|
//! | `/dev/ttyUSB0` | by the name of the device; the number can change at a restart |
//! | `USB2`, `USB1.3` | by the USB path: numbers separated by dots, the port and the ports of hubs behind it |
//! | `USB2:19200/8n1` | with parameters |
//!
//! Parameters are `:BAUD/8PS`: 8 is the number of bits and the only one allowed, `P` the parity (`n` none, `e` even, `o`
//! odd), `S` the number of stop bits, 1 or 2. What applies without parameters depends on the protocol: see
//! [`link_types`](super::link_types).
