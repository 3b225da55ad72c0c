// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: dfc231a6f09f4461

//! The branches of the API: a trait for each, and the function that serves it.
pub(crate) mod schemas;
pub mod config;
pub mod ctrl;
pub mod lua;
pub mod sys;
mod auth;
pub use self::auth::{Auth, auth};
mod capture;
pub use self::capture::{Capture, CaptureGetQuery, capture};
mod cmd;
pub use self::cmd::{Cmd, cmd};
mod ctid;
pub use self::ctid::{Ctid, CtidPortGetQuery, ctid};
mod local;
pub use self::local::{Local, LocalGetQuery, local};
mod log;
pub use self::log::{
    Log, LogAlertGetQuery, LogAlertPostQuery, LogAlertDeleteQuery, LogKernelGetQuery,
    LogLuaNameGetQuery, log,
};
mod providers;
pub use self::providers::{Providers, providers};
mod register;
pub use self::register::{Register, RegisterGetQuery, register};
mod store;
pub use self::store::{Store, store};
