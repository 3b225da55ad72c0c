//! The published crate's tests at its boundaries: composed calls, bytes on loopback sockets, routers.

#![allow(
    clippy::duplicate_mod,
    reason = "examples are programs: each has what they share as a module of its own"
)]

mod client;
mod features;
mod readings;
mod runtime;
mod server;
mod services;
