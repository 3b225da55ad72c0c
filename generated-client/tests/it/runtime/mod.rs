//! What every call has in common, without generated code.

mod api;
mod calls;
#[cfg(feature = "client")]
mod loopback;
mod values;
