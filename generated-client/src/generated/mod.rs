// Written by `cargo xtask generate` (render::root) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! Revision 4.6 of the API: models, resources and verbs.
pub mod models;
pub mod resources;
pub mod verbs;
/// The revision of the API that this code speaks.
pub const API_VERSION: &str = "4.6";
/// SHA-256 of the official document that this code was generated from.
pub const DOCUMENT_SHA256: &str = "759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be";
