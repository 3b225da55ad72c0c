//! The asynchronous client on loopback sockets.
#![cfg(feature = "client")]

mod faces;
mod faults;
mod limits;
mod login;
mod secrets;
mod support;
mod tls;
