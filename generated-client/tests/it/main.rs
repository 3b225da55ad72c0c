//! The published crate's tests at its boundaries: composed calls, bytes on loopback sockets, routers.

mod client;
mod features;
mod readings;
mod runtime;
mod server;
mod services;
