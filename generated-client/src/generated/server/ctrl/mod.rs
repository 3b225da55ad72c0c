// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7102ce5b0b41e0a1

//! The branches of `/ctrl`: a trait for each, and the function that serves it.
mod call;
pub use self::call::{Call, call};
mod device;
pub use self::device::{Device, CtrlDeviceGetQuery, device};
mod interface;
pub use self::interface::{Interface, interface};
