//! Client and server stubs for the JSON WebAPI of eGauge energy meters.

#[cfg(feature = "server")]
pub mod server;
