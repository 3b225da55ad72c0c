//! A meter in a box: a house that is measured, and the API over it.
//!
//! [`Simulator`] is a service of HTTP requests, so it runs below any server that takes one, and is what a program can
//! be tried against before there is a meter, or without troubling one. It measures a [`House`], in which any value
//! follows from the time and a seed, and goes by a [`Clock`] that a test can set, step and stop. Settings can be
//! changed, commands take their time, a reboot ends logins, and [`Fault`]s come when they are asked for.

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
mod service;
mod settings;
mod status;
mod store;

pub use clock::Clock;
pub use fault::{Fault, FaultError};
pub use history::{LEVELS, Level};
pub use house::House;
pub use meter::{BuildError, Simulator, SimulatorBuilder};
pub use service::{Dropped, ReplyBody};

use crate::models::StatusObject;
use crate::server::Reply;

/// What a meter answers where there is nothing else to say.
fn status_ok() -> Reply<StatusObject> {
    Ok(StatusObject { status: Some("OK".to_owned()), error: None }.into())
}
