// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! The branches of `/ctrl`: a trait for each, and the function that serves it.
mod call;
pub use self::call::{Call, call};
mod device;
pub use self::device::{Device, CtrlDeviceGetQuery, device};
mod interface;
pub use self::interface::{Interface, interface};
