//! Turns the eGauge WebAPI's OpenAPI document into a Rust client and server trait stubs.
//!
//! Text in, files out: nothing here touches the disk or the network. The stages, each a module and a pure
//! function of what the one before gave:
//!
//! | stage | module | from | to |
//! |---|---|---|---|
//! | 1 | [`document`] | text | a tree with its places |
//! | | [`import`] | an official document | its facts, without the vendor's texts |
//! | 2 | [`overlay`] | the tree | the tree, corrected and described |
//! | | `slips` | the tree | the tree, slips read as what is meant |
//! | 3 | [`dialect`] | OpenAPI 3.1 | what `openapiv3` reads, nothing lost |
//! | 4 | [`lower`] | OpenAPI | the [`ir`]: resources, operations, types |
//! | 5 | [`naming`] | the ir | the Rust name of each of its items |
//! | 6 | [`format`](mod@format) | tokens | formatted text, item by item |
//! | 7 | [`render`] | the ir and the names | files, each of them on its own |
//! | 8 | [`emit`] | files to write | their texts with headers |
//! | | [`cut`] | the crate's files | a crate or a module for another project |
//!
//! [`pipeline`] calls them one after the other; every caller goes through it.
//!
//! Beside the stages, [`diff`] compares two documents and what is generated from them.
//!
//! Where does a change go? What the document says wrongly: into an overlay, never into code. A construct of
//! OpenAPI that is new to us: [`dialect`] and [`lower`]. A name: [`naming`], or `x-rust-name` in an overlay.
//! A keyword that begins with `x-`: [`extensions`]. The code of an error: [`diagnostic::codes`]. What a place of a
//! document is: [`visit`].
//! The look of generated code: the renderer that its first line names. Its behaviour: the generated crate's
//! hand-written runtime.

// A panic on any input is a bug.
#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod cut;
pub mod diagnostic;
pub mod dialect;
pub mod diff;
pub mod document;
pub mod emit;
pub mod extensions;
pub mod format;
pub mod import;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod naming;
pub mod overlay;
pub mod pipeline;
pub mod pointer;
pub mod profile;
pub mod render;
pub mod since;
mod slips;
pub mod surface;
pub mod visit;

pub use pipeline::{
    Generated, Listed, api, api_locked, effective, generate, generate_locked, operations, revision, sha256,
    unmet_extensions,
};
