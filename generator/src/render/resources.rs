//! The tree of handles: an accessor per path segment, a type per node that has children or calls of its own.

use super::types::{ident, rust_type};
use super::{File, calls, docs, imports, verbs};
use crate::ir::{Api, ResourceId, Segment, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// `resources/mod.rs` with the root's accessors, and a file per service.
pub(super) fn files(api: &Api) -> Vec<File> {
    let root = ResourceId(0);
    let services: Vec<ResourceId> = api.resources[root.0].children.clone();
    let names: Vec<_> = services.iter().map(|id| ident(&api.resources[id.0].rust)).collect();
    let accessors = services.iter().map(|id| accessor(api, *id, &quote!(self.root)));
    let about =
        docs::inner(&["The API's tree: a module per service, a type per node with something below it."]);
    let body = quote! {
        #(pub mod #names;)*

        /// The services of the API.
        impl<C: runtime::Connection> runtime::Meter<C> {
            #(#accessors)*
        }
    };
    let uses = imports::imports(&body);
    let mut files = vec![File::new("resources/mod.rs", quote!(#about #uses #body))];
    for id in services {
        let service = &api.resources[id.0];
        let mut items = Vec::new();
        subtree(api, id, &mut items);
        let body = quote!(#(#items)*);
        let uses = imports::imports(&body);
        let about = docs::inner(&[&format!("{} and what is below it.", docs::code(&service.path))]);
        let name = service.rust.trim_start_matches("r#");
        files.push(File::new(format!("resources/{name}.rs"), quote!(#about #uses #body)));
    }
    files
}

fn subtree(api: &Api, id: ResourceId, items: &mut Vec<TokenStream>) {
    let resource = &api.resources[id.0];
    items.extend(handle(api, id));
    items.extend(calls::markers(api, id));
    for child in &resource.children {
        subtree(api, *child, items);
    }
}

/// The type of a node that has children or calls of its own.
fn handle(api: &Api, id: ResourceId) -> Option<TokenStream> {
    let resource = &api.resources[id.0];
    let name = ident(resource.rust_type.as_ref()?);
    let about = docs::resource(api, id);
    let children = resource.children.iter().map(|child| accessor(api, *child, &quote!(self.0.child)));
    let calls = api
        .operations_of(id)
        .filter(|operation| !operation.uniform)
        .map(|operation| calls::method(api, operation));
    let (inner, deref) = match verbs::marker(api, id) {
        Some(marker) => {
            let (value, marker) = (verbs::value(api, id), ident(&marker));
            let inner = quote!(runtime::Resource<C, #value, verbs::#marker>);
            let deref = quote! {
                impl<C> ::std::ops::Deref for #name<C> {
                    type Target = #inner;
                    fn deref(&self) -> &Self::Target {
                        &self.0
                    }
                }
            };
            (inner, Some(deref))
        }
        None => (quote!(runtime::Node<C>), None),
    };
    Some(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name<C>(pub(super) #inner);
        #deref
        impl<C: runtime::Connection> #name<C> {
            #(#calls)*
            #(#children)*
        }
    })
}

/// The method that leads from a node to one of its children.
fn accessor(api: &Api, id: ResourceId, step: &TokenStream) -> TokenStream {
    let resource = &api.resources[id.0];
    let name = ident(&resource.rust);
    let about = docs::resource(api, id);
    let deprecated = deprecation(api, id);
    let (arguments, place) = match &resource.segment {
        Segment::Static(word) => (quote!(), quote!(#step(#word))),
        Segment::Parameter(parameter) => {
            let wire = &parameter.name;
            let ty = match &parameter.ty {
                Type::String(_) => quote!(&str),
                ty => rust_type(api, ty),
            };
            (quote!(#name: #ty), quote!(self.0.parameter(#wire, #name)))
        }
    };
    let (ty, value) = match &resource.rust_type {
        Some(handle) => {
            let handle = ident(handle);
            let path =
                if resource.parent == Some(ResourceId(0)) { quote!(#name::#handle) } else { quote!(#handle) };
            (quote!(#path<C>), quote!(#path(#place)))
        }
        None => {
            let value = verbs::value(api, id);
            let marker = ident(&verbs::marker(api, id).unwrap_or_default());
            (quote!(runtime::Resource<C, #value, verbs::#marker>), place)
        }
    };
    quote! {
        #about
        #deprecated
        pub fn #name(&self, #arguments) -> #ty {
            #value
        }
    }
}

/// On the one accessor that leads to nothing but deprecated operations.
fn deprecation(api: &Api, id: ResourceId) -> Option<TokenStream> {
    let all = |id: ResourceId| all_deprecated(api, id) == Some(true);
    let parent = api.resources[id.0].parent?;
    (all(id) && !all(parent))
        .then(|| quote!(#[deprecated(note = "the document calls these operations deprecated")]))
}

/// Whether every operation at or below a node is deprecated; `None` if there are none.
fn all_deprecated(api: &Api, id: ResourceId) -> Option<bool> {
    let own = api.operations_of(id).map(|operation| operation.deprecated);
    let below = api.resources[id.0].children.iter().filter_map(|child| all_deprecated(api, *child));
    own.chain(below).reduce(|all, one| all && one)
}
