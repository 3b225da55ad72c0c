//! What takes more than one call.
#![cfg(feature = "services")]

mod capture;
#[cfg(feature = "client")]
mod ctid;
mod ctid_table;
#[cfg(all(feature = "client", feature = "server", feature = "readings"))]
mod examples;
#[cfg(all(feature = "client", feature = "readings"))]
mod history;
#[cfg(feature = "client")]
mod scripted;
#[cfg(feature = "client")]
mod status;
