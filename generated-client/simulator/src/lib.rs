//! A meter in a box: a house that is measured, and the API over it.
//!
//! [`Simulator`] is a service of HTTP requests, so it runs below any server that takes one, and is what a program can
//! be tried against before there is a meter, or without troubling one. It measures a [`House`], in which any value
//! follows from the time and a seed, and uses a [`Clock`] that a test can set, step and stop. Settings can be
//! changed, commands take their time, a reboot ends logins, and [`Fault`]s come when they are asked for.
//!
//! ```no_run
//! # #[cfg(feature = "serve")]
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use egauge_simulator::{Simulator, serve};
//! use egauge_webapi::Meter;
//! use tokio::net::TcpListener;
//!
//! let listener = TcpListener::bind("127.0.0.1:0").await?;
//! let address = format!("http://{}", listener.local_addr()?);
//! tokio::spawn(serve(listener, Simulator::builder().seed(7).build()?));
//!
//! // The program under test.
//! let meter = Meter::builder(address).credentials("owner", "default").build()?;
//! println!("{}", meter.readings().await?);
//! # Ok(())
//! # }
//! ```
//!
//! [`house`] lists the registers that there are.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]
// docs.rs shows the feature that an item needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

/// A value of a generated type with these members: outside of its crate such a struct has no literal, so that it can
/// grow.
macro_rules! filled {
    ($type:ident { $($member:ident $(: $value:expr)?),* $(,)? }) => {{
        let mut filled = $type::default();
        $(filled.$member = filled!(@value $member $($value)?);)*
        filled
    }};
    (@value $member:ident $value:expr) => { $value };
    (@value $member:ident) => { $member };
}

mod backup;
pub mod capture;
mod clock;
mod cmd;
pub mod ctid;
mod ctrl;
mod fault;
mod history;
pub mod house;
mod jobs;
pub mod local;
mod log;
mod machine;
mod meter;
mod providers;
mod random;
pub mod register;
#[cfg(feature = "serve")]
mod serve;
mod service;
mod settings;
mod status;
mod store;

pub use clock::Clock;
pub use fault::{Fault, FaultError};
pub use history::{LEVELS, Level};
pub use house::House;
pub use meter::{BuildError, Simulator, SimulatorBuilder};
#[cfg(feature = "serve")]
pub use serve::{Answers, serve, serve_after};
pub use service::{Dropped, ReplyBody};

use egauge_webapi::models::StatusObject;
use egauge_webapi::server::{Answer, Reply};

/// The reply of a meter without a value.
fn status_ok() -> Reply<StatusObject> {
    Ok(Answer::ok())
}
