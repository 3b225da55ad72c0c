// Written by `cargo xtask generate` (render::root). Do not edit.
// Digest of what follows: a3d0ba1ffaf6b189

//! Revision 4.6 of the API: models, resources and verbs.
#[cfg(any(test, feature = "document"))]
pub(crate) mod document;
pub mod models;
#[cfg(feature = "probe")]
pub(crate) mod probes;
pub mod resources;
#[cfg(test)]
pub(crate) mod schemas;
#[cfg(feature = "server")]
pub(crate) mod server;
pub mod verbs;
/// The revision of the API that this code speaks.
pub const API_VERSION: &str = "4.6";
/// SHA-256 of the official document that this code was generated from.
pub const DOCUMENT_SHA256: &str = "b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63";
