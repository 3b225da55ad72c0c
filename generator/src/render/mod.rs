//! Stage 6. The API to files of tokens, one renderer per kind of file, listed in [`RENDERERS`].

mod calls;
mod docs;
pub(crate) mod document;
mod enums;
mod imports;
mod markdown;
mod models;
mod probes;
mod resources;
mod schemas;
mod server;
mod types;
mod unions;
mod verbs;

use crate::ir::Api;
use crate::naming::Names;
use proc_macro2::TokenStream;

pub use types::rust_type;

/// What renderers write from: the API and the names of its items.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// What its items are called.
    pub names: &'a Names,
}

/// A file below the output directory, not yet text.
pub struct File {
    /// Its path, with `/`: `models/config.rs`.
    pub path: String,
    /// What stands in it.
    pub tokens: TokenStream,
}

/// Makes some of the files.
pub struct Renderer {
    /// Its name, for the header of what it makes.
    pub name: &'static str,
    /// What it does.
    pub render: fn(Context<'_>) -> Vec<File>,
}

/// Every renderer.
pub const RENDERERS: &[Renderer] = &[
    Renderer { name: "root", render: root },
    Renderer { name: "models", render: models::files },
    Renderer { name: "verbs", render: verbs::files },
    Renderer { name: "resources", render: resources::files },
    Renderer { name: "server", render: server::files },
    Renderer { name: "schemas", render: schemas::files },
    Renderer { name: "probes", render: probes::files },
];

impl File {
    fn new(path: impl Into<String>, tokens: TokenStream) -> Self {
        Self { path: path.into(), tokens }
    }
}

/// `mod.rs` of the whole.
fn root(cx: Context<'_>) -> Vec<File> {
    let (version, sha256) = (&cx.api.version, &cx.api.sha256);
    let docs = docs::inner(&[&format!("Revision {version} of the API: models, resources and verbs.")]);
    let tokens = quote::quote! {
        #docs
        #[cfg(any(test, feature = "probe"))]
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
        pub const API_VERSION: &str = #version;

        /// SHA-256 of the official document that this code was generated from.
        pub const DOCUMENT_SHA256: &str = #sha256;
    };
    vec![File::new("mod.rs", tokens)]
}
