//! `server/`: a trait for every branch of the API, its routing table, and what connects the two.

mod branch;
mod division;
mod example;
mod query;
mod schemas;
#[cfg(test)]
mod tests;

use super::{Context, File, docs};
use crate::format::Page;
use crate::ir::Method;
use crate::naming::{BranchNames, Name};
use division::{Branch, branches};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file for each branch, and the modules that hold them.
pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    let branches: Vec<Arc<Branch<'_>>> = branches(cx).into_iter().map(Arc::new).collect();
    let mut modules: BTreeMap<Option<&Name>, Vec<Arc<Branch<'_>>>> = BTreeMap::new();
    modules.entry(None).or_default();
    for branch in &branches {
        modules.entry(branch.service).or_default().push(Arc::clone(branch));
    }
    let services: Vec<&Name> = modules.keys().copied().flatten().collect();
    let mut files: Vec<File<'_>> = branches.iter().map(branch::file).collect();
    files.push(File::new("server/schemas.rs", move |page| schemas::file(cx, &branches, page)));
    for (service, branches) in modules {
        let path = match service {
            Some(service) => format!("server/{}/mod.rs", service.plain()),
            None => "server/mod.rs".to_owned(),
        };
        let services = if service.is_none() { services.clone() } else { Vec::new() };
        files.push(File::new(path, move |page| module(service, &services, &branches, page)));
    }
    files
}

/// A module's `mod.rs`: the services below it that are modules themselves, and the branches.
fn module(service: Option<&Name>, services: &[&Name], branches: &[Arc<Branch<'_>>], page: &mut Page) {
    let path = service.zip(branches.first()).map(|(_, branch)| branch.service_path());
    let docs = docs::inner(&[&match path {
        Some(path) => {
            format!(
                "The branches of {}: a trait for each, and the function that serves it.",
                docs::code(path)
            )
        }
        None => "The branches of the API: a trait for each, and the function that serves it.".to_owned(),
    }]);
    let schemas = service.is_none().then(|| {
        quote!(
            pub(crate) mod schemas;
        )
    });
    page.about(docs);
    page.items(quote!(#schemas #(pub mod #services;)*));
    for branch in branches {
        let BranchNames { item, function, module } = branch.names;
        let queries = branch.queries().map(|(_, name)| name);
        page.items(quote! {
            mod #module;
            pub use self::#module::{#item, #(#queries,)* #function};
        });
    }
    if let Some(document) = path.and_then(|path| document(path, branches)) {
        page.items(document);
    }
}

/// The function that serves a whole service from one value, where the service has one.
fn document(path: &str, branches: &[Arc<Branch<'_>>]) -> Option<TokenStream> {
    let cx = branches.first()?.cx;
    let mut operations = branches.iter().flat_map(|branch| branch.operations());
    let (_, read) =
        operations.find(|(_, operation)| operation.path == path && operation.method == Method::Get)?;
    let ty = branch::reply(cx, read);
    let tables = branches.iter().map(|branch| {
        let module = &branch.names.module;
        quote!(self::#module::ROUTES)
    });
    let about =
        docs::outer(&[&format!("Serves {} and all that is below it from one value.", docs::code(path))]);
    Some(quote! {
        #about
        pub fn document(
            document: &crate::server::document::Document<crate::generated::#ty>,
        ) -> Vec<crate::server::Branch> {
            document.branches(#path, &[#(#tables),*])
        }
    })
}
