//! A home for the workspace's tests, in `tests/`, and for programs that need the generated crate.

#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod contracts;
pub mod document;
pub mod probe;
