// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 3118f76674e569ac

//! The API's objects, enums and unions, named as in the document.
//!
//! Strings, numbers, arrays and maps that the document names are used by what they stand for: an array
//! is a `Vec`, an object whose names are data a `Map`.
//!
//! Structs are `#[non_exhaustive]`: begin with `default()` or `new(..)`, then call setters or assign
//! members. A name that is a keyword of Rust is written with `r#`: `user.r#priv`.
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
