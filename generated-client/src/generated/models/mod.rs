// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 7bfb3caf6c46c39c

//! The API's objects, enums and unions, named as in the document.
//!
//! Strings, numbers, arrays and maps that the document names are used by what they stand for.
mod auth;
mod capture;
mod cmd;
mod common;
mod config;
mod ctid;
mod ctrl;
mod local;
mod log;
mod lua;
mod providers;
mod register;
mod store;
mod sys;
pub use auth::*;
pub use capture::*;
pub use cmd::*;
pub use common::*;
pub use config::*;
pub use ctid::*;
pub use ctrl::*;
pub use local::*;
pub use log::*;
pub use lua::*;
pub use providers::*;
pub use register::*;
pub use store::*;
pub use sys::*;
