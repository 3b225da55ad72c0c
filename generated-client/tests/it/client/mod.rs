//! The asynchronous client on loopback sockets.
#![cfg(feature = "client")]

mod faces;
mod faults;
mod login;
mod support;
mod tls;
