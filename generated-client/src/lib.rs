// The examples of the README need a client with readings.
#![cfg_attr(
    any(not(doctest), all(feature = "client", feature = "readings")),
    doc = include_str!("../README.md")
)]
// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]
#![deny(missing_docs)]
// What fails says how; generated code has no such functions.
#![warn(clippy::missing_errors_doc, clippy::missing_panics_doc)]
// docs.rs says of every item which feature it needs.
#![cfg_attr(docsrs, feature(doc_cfg))]

// First, so that rustdoc shows its methods of `Meter` and `Call` before those of generated code.
pub mod runtime;

#[rustfmt::skip]
#[expect(clippy::large_enum_variant, reason = "a reply is looked at once, not kept by the thousand")]
mod generated;
#[cfg(any(doc, doctest))]
pub mod guide;
#[cfg(feature = "probe")]
pub mod probe;
#[cfg(test)]
mod round_trips;
#[cfg(feature = "server")]
pub mod server;
#[cfg(feature = "services")]
pub mod services;

pub use generated::{API_VERSION, DOCUMENT_SHA256, models, resources, verbs};

/// The document that this code was generated from: OpenAPI 3.1 as JSON, corrected, without summaries and descriptions.
/// Values for calls can be made from its schemas, limits and examples.
#[cfg(feature = "document")]
#[cfg_attr(docsrs, doc(cfg(feature = "document")))]
pub const DOCUMENT: &str = generated::document::DOCUMENT;

#[cfg(feature = "client")]
#[doc(inline)]
pub use runtime::ByteStream;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::{Blocking, Reader};
#[doc(inline)]
pub use runtime::{
    Call, Connection, Decimal, Detached, Error, ErrorKind, Filter, Http, Int64, Json, Lenient, Map, Meter,
    MultiMap, Tagged, TextOr, Timestamp, time,
};
