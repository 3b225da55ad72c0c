//! Stage 7. The API to files, one renderer per kind of file, listed in [`RENDERERS`].

mod calls;
mod docs;
pub(crate) mod document;
mod enums;
mod imports;
mod links;
mod markdown;
mod models;
mod probes;
mod resources;
mod schemas;
mod server;
mod types;
mod unions;
mod verbs;

use crate::format::Page;
use crate::ir::Api;
use crate::naming::Names;
use std::fmt;

pub use types::rust_type;

/// What renderers write from: the API and the names of its items.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The API.
    pub api: &'a Api,
    /// What its items are called.
    pub names: &'a Names,
}

/// A file below the output directory that is still to be written.
pub struct File<'a> {
    /// Its path, with `/`: `models/config.rs`.
    pub path: String,
    write: Box<dyn FnOnce(&mut Page) + Send + 'a>,
}

impl fmt::Debug for File<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Names the files of one kind, each of which is written on its own.
pub struct Renderer {
    /// Its name, for the header of what it makes.
    pub name: &'static str,
    /// What it does.
    pub render: for<'a> fn(Context<'a>) -> Vec<File<'a>>,
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

impl<'a> File<'a> {
    fn new(path: impl Into<String>, write: impl FnOnce(&mut Page) + Send + 'a) -> Self {
        Self { path: path.into(), write: Box::new(write) }
    }

    /// Writes it.
    pub(crate) fn page(self) -> Page {
        let mut page = Page::new(self.path);
        (self.write)(&mut page);
        page
    }
}

/// `mod.rs` of the whole.
fn root(cx: Context<'_>) -> Vec<File<'_>> {
    vec![File::new("mod.rs", move |page| module(cx, page))]
}

fn module(cx: Context<'_>, page: &mut Page) {
    let (version, sha256) = (&cx.api.version, &cx.api.sha256);
    let docs = docs::inner(&[&format!("Revision {version} of the API: models, resources and verbs.")]);
    page.about(docs);
    page.items(quote::quote! {
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
        pub const API_VERSION: &str = #version;

        /// SHA-256 of the official document that this code was generated from.
        pub const DOCUMENT_SHA256: &str = #sha256;
    });
}
