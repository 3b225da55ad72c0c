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
//! | 3 | [`dialect`] | OpenAPI 3.1 | what `openapiv3` reads, nothing lost |
//! | 4 | [`lower`] | OpenAPI | the [`ir`]: resources, operations, types |
//! | 5 | [`naming`] | the ir | the Rust name of each of its items |
//! | 6 | [`render`] | the ir and the names | files of tokens |
//! | 7 | [`emit`] | tokens | formatted files |
//! | | [`cut`] | the crate's files | a crate or a module for another project |
//!
//! Beside the stages, [`diff`] compares two documents and what is generated from them.
//!
//! Where does a change go? What the document says wrongly: into an overlay, never into code. A construct of
//! OpenAPI that is new to us: [`dialect`] and [`lower`]. A name: [`naming`], or `x-rust-name` in an overlay.
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
pub mod import;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod naming;
pub mod overlay;
pub mod pointer;
pub mod profile;
pub mod render;
pub mod since;
pub mod surface;

use diagnostic::{Diagnostic, Diagnostics};
use document::{Document, Node};
use emit::GeneratedFile;
use ir::Api;
use naming::{Lock, Names};
use overlay::Overlay;
use render::Context;

/// What a run of all stages gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files below the output directory.
    pub files: Vec<GeneratedFile>,
    /// What was odd and did not stop it.
    pub warnings: Vec<Diagnostic>,
    /// The lock of invented names, and what became of published ones.
    pub names: Names,
}

/// All stages: the generated files of a document, official or imported, as if nothing was published yet.
pub fn generate(document: &Document, overlays: &[Overlay]) -> Result<Generated, Diagnostics> {
    generate_locked(document, overlays, &Lock::default())
}

/// All stages; types that were published keep their names.
pub fn generate_locked(
    document: &Document,
    overlays: &[Overlay],
    lock: &Lock,
) -> Result<Generated, Diagnostics> {
    let (api, names, warnings) = api_locked(document, overlays, lock)?;
    let files = emit::files(Context { api: &api, names: &names }, render::RENDERERS)?;
    Ok(Generated { files, warnings, names })
}

/// The first five stages: the API with its names, as if nothing was published yet.
pub fn api(document: &Document, overlays: &[Overlay]) -> Result<(Api, Names, Vec<Diagnostic>), Diagnostics> {
    api_locked(document, overlays, &Lock::default())
}

/// The first five stages; types that were published keep their names.
pub fn api_locked(
    document: &Document,
    overlays: &[Overlay],
    lock: &Lock,
) -> Result<(Api, Names, Vec<Diagnostic>), Diagnostics> {
    let (root, warnings) = effective(document, overlays)?;
    let (api, names) = placed(document, named(&root, &sha256(document), lock))?;
    Ok((api, names, warnings))
}

/// The document as code is generated from it: its facts, overlays applied.
pub fn effective(document: &Document, overlays: &[Overlay]) -> Result<(Node, Vec<Diagnostic>), Diagnostics> {
    let mut root = placed(document, import::facts(document))?;
    let warnings = placed(document, overlay::apply(&mut root, revision(document), overlays))?;
    Ok((root, warnings))
}

/// The revision that a document says it is.
pub fn revision(document: &Document) -> &str {
    document.root.get("info").and_then(|info| info.get("version")).and_then(Node::as_str).unwrap_or_default()
}

/// The digest of the official document, whether this is it or was imported from it.
pub fn sha256(document: &Document) -> String {
    let recorded = document.root.get("info").and_then(|info| info.get(import::SHA256)).and_then(Node::as_str);
    recorded.unwrap_or(&document.sha256).to_owned()
}

/// An API and its names as if nothing was published yet.
fn lowered(root: &Node, sha256: &str) -> Result<(Api, Names), Diagnostics> {
    named(root, sha256, &Lock::default())
}

fn named(root: &Node, sha256: &str, lock: &Lock) -> Result<(Api, Names), Diagnostics> {
    dialect::with_openapi(root, |openapi| {
        let api = lower::lower(openapi, sha256)?;
        let names = naming::name(&api, lock)?;
        Ok((api, names))
    })?
}

/// Gives diagnostics their lines and columns.
fn placed<T>(document: &Document, outcome: Result<T, Diagnostics>) -> Result<T, Diagnostics> {
    outcome.map_err(|problems| problems.into_iter().map(|problem| document.resolve(problem)).collect())
}
