//! `server/`: a trait for every branch of the API, its routing table, and what connects the two.

mod branch;
mod division;
mod query;
mod schemas;
#[cfg(test)]
mod tests;

use super::types::ident;
use super::{File, docs};
use crate::ir::{Api, Method, Operation};
use division::{Branch, branches};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// A file for each branch, and the modules that hold them.
pub(super) fn files(api: &Api) -> Vec<File> {
    let branches = branches(api);
    let mut modules: BTreeMap<Option<&str>, Vec<&Branch<'_>>> = BTreeMap::new();
    modules.entry(None).or_default();
    for branch in &branches {
        modules.entry(branch.service.as_deref()).or_default().push(branch);
    }
    let services: Vec<&str> = modules.keys().copied().flatten().collect();
    let mut files: Vec<File> = branches.iter().map(|branch| branch::file(api, branch)).collect();
    files.push(schemas::file(api, &branches));
    for (service, branches) in &modules {
        let path =
            service.map_or_else(|| "server/mod.rs".to_owned(), |service| format!("server/{service}/mod.rs"));
        let services = if service.is_none() { services.as_slice() } else { &[] };
        files.push(File::new(path, module(api, *service, services, branches)));
    }
    files
}

/// The items that a branch is.
pub(crate) struct BranchItems<'a> {
    /// The module by which users reach them: `server::config`.
    pub(crate) module: String,
    /// The trait.
    pub(crate) name: String,
    /// The function that serves it.
    pub(crate) function: String,
    /// The operations that are the trait's methods.
    pub(crate) operations: Vec<&'a Operation>,
}

/// The items of every branch.
pub(crate) fn branch_items(api: &Api) -> Vec<BranchItems<'_>> {
    let items = branches(api).into_iter().map(|branch| BranchItems {
        module: branch.service.map_or_else(|| "server".to_owned(), |service| format!("server::{service}")),
        name: branch.name,
        function: branch.function,
        operations: branch.operations,
    });
    items.collect()
}

/// A module's `mod.rs`: the services below it that are modules themselves, and the branches.
fn module(api: &Api, service: Option<&str>, services: &[&str], branches: &[&Branch<'_>]) -> TokenStream {
    let docs = docs::inner(&[&match service {
        Some(service) => {
            format!("The branches of `/{service}`: a trait for each, and the function that serves it.")
        }
        None => "The branches of the API: a trait for each, and the function that serves it.".to_owned(),
    }]);
    let schemas = service.is_none().then(|| {
        quote!(
            pub(crate) mod schemas;
        )
    });
    let document = service.and_then(|service| document(api, service, branches));
    let services = services.iter().map(|service| ident(service));
    let branches = branches.iter().map(|branch| {
        let (module, function, name) =
            (ident(&branch.function), ident(&branch.function), ident(&branch.name));
        let queries = branch.queries().map(query::name);
        quote! {
            mod #module;
            pub use self::#module::{#name, #(#queries,)* #function};
        }
    });
    quote! {
        #docs
        #schemas
        #(pub mod #services;)*
        #(#branches)*
        #document
    }
}

/// The function that serves a whole service from one value, where the service has one.
fn document(api: &Api, service: &str, branches: &[&Branch<'_>]) -> Option<TokenStream> {
    let path = format!("/{service}");
    let mut operations = branches.iter().flat_map(|branch| &branch.operations);
    let read = operations.find(|operation| operation.path == path && operation.method == Method::Get)?;
    let ty = branch::reply(api, read);
    let tables = branches.iter().map(|branch| {
        let module = ident(&branch.function);
        quote!(self::#module::ROUTES)
    });
    let about =
        docs::outer(&[&format!("Serves {} and all that is below it from one value.", docs::code(&path))]);
    Some(quote! {
        #about
        pub fn document(
            document: &crate::server::document::Document<crate::generated::#ty>,
        ) -> Vec<crate::server::Branch> {
            document.branches(#path, &[#(#tables),*])
        }
    })
}
