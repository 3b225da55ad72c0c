//! Testing a program without a meter.
//!
//! `cargo xtask mock`, or the program `egauge-simulator`, runs a simulated meter and prints its address. The crate
//! `egauge-simulator` is the same meter as a library for tests: it serves the whole API, measures a house, keeps settings,
//! restarts, and injects faults.
//!
//! # A whole test
//!
//! ```toml
//! [dependencies]
//! egauge-webapi = "0.1"
//! tokio = { version = "1", features = ["macros", "net", "rt-multi-thread", "time"] }
//!
//! [dev-dependencies]
//! egauge-simulator = { version = "0.1", default-features = false, features = ["serve"] }
//! ```
//!
//! The program under test reads the power until it has ten values; the meter restarts meanwhile, for one second.
//!
#![doc = concat!("```ignore\n", include_str!("../../examples/simulated/reboot.rs"), "```")]
//!
//! - `Simulator` is a `tower::Service` as well: `axum::Router::new().fallback_service(simulator)`.
//! - `fault(..)` makes replies late, cut off, refused or wrong; `clock(..)` sets, steps and stops the time of the meter.
//! - The same seed gives the same values.
//! - It does not evaluate eScript: alerts and expressions are stored as they are, unknown functions as well.
//!
//! # A server of your own
//!
//! With the feature `server`, a test can serve single methods or a value of its own: see [`server`](super::server).
//!
//! # Without the network
//!
//! A [detached](super::detached) meter gives requests and reads responses, so a test can assert on both.
