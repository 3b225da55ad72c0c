//! Turns the eGauge WebAPI's OpenAPI document into a Rust client and server trait stubs.

pub mod diagnostic;
pub mod dialect;
pub mod document;
pub mod emit;
pub mod import;
pub mod ir;
pub mod lower;
pub mod naming;
pub mod overlay;
pub mod render;
