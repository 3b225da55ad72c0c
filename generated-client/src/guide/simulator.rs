//! Testing a program without a meter.
//!
//! The program `egauge-simulator` (`cargo install egauge-simulator`) runs a simulated meter and prints its address. The
//! crate of the same name is the same meter as a library for tests: it serves the whole API, measures a house, keeps
//! settings, restarts, and injects faults.
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
//!
//! # What is in it
//!
//! Examples of this guide use these names, which a real meter may lack:
//!
//! | what | names |
//! |---|---|
//! | virtual registers | `use` (index 0), `gen` (1) |
//! | physical registers | `Grid` (2), `Solar`, `L1`, `L2`, `S1`, `S2`, `S3`, `Frequency`, `env.Temperature` (10) |
//! | user | `owner` with the password `default` |
//! | Modbus maps | `heatpump` of the user, `chiller` of the firmware |
//! | remote device | `heatpump` |
//! | functions | `abs`, `max`; for alerts alone `minavg`: the average over the last minute (not a minimum) |
//! | alert | `hot cabinet` |
//! | variables | `global`: `billing.start_day` is 15, `default.currency_symbol` is `EUR` |
//!
//! Settings of further physical registers are stored, but nothing measures them. A test that needs others serves
//! `/register` itself: see [`server`](super::server).
//!
//! # What it does not do
//!
//! - It does not evaluate eScript: alerts and expressions are stored as they are, unknown functions as well.
//! - It checks what the document declares (types, ranges, values of enums), and not what the document says in prose alone:
//!   the characters of a hostname, the name of a register, which text is a privilege. See
//!   [`errors`](super::errors#bad-values).
//!
//! # A server of your own
//!
//! With the feature `server`, a test can serve single methods or a value of its own: see [`server`](super::server).
//!
//! # Without the network
//!
//! A [detached](super::detached) meter gives requests and reads responses, so a test can assert on both.
