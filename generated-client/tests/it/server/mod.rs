//! The router, its checks and what it serves.
#![cfg(feature = "server")]

#[cfg(feature = "client")]
mod access;
mod branches;
mod checks;
mod document;
mod limits;
mod requests;
mod support;
