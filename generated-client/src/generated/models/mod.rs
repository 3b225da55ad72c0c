// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

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
