//! The tree of handles: an accessor per path segment, a type per node that has children or calls of its own.

use super::types::rust_type;
use super::{Context, File, calls, docs, imports, verbs};
use crate::ir::{Api, ResourceId, Segment, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// `resources/mod.rs` with the root's accessors, and a file per service.
pub(super) fn files(cx: Context<'_>) -> Vec<File> {
    let root = ResourceId(0);
    let services: Vec<ResourceId> = cx.api.resources[root.0].children.clone();
    let names: Vec<_> = services.iter().map(|id| cx.names.module(*id)).collect();
    let accessors = services.iter().map(|id| accessor(cx, *id, &quote!(self.root)));
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
        let service = &cx.api.resources[id.0];
        let mut items = Vec::new();
        subtree(cx, id, &mut items);
        let body = quote!(#(#items)*);
        let uses = imports::imports(&body);
        let about = docs::inner(&[&format!("{} and what is below it.", docs::code(&service.path))]);
        let name = cx.names.module(id).plain();
        files.push(File::new(format!("resources/{name}.rs"), quote!(#about #uses #body)));
    }
    files
}

fn subtree(cx: Context<'_>, id: ResourceId, items: &mut Vec<TokenStream>) {
    items.extend(handle(cx, id));
    items.extend(calls::markers(cx, id));
    for child in &cx.api.resources[id.0].children {
        subtree(cx, *child, items);
    }
}

/// The type of a node that has children or calls of its own.
fn handle(cx: Context<'_>, id: ResourceId) -> Option<TokenStream> {
    let resource = &cx.api.resources[id.0];
    let name = cx.names.handle(id)?;
    let about = docs::resource(cx.api, id);
    let children = resource.children.iter().map(|child| accessor(cx, *child, &quote!(self.0.child)));
    let calls = (resource.operations.iter())
        .filter(|id| !cx.api.operations[id.0].uniform)
        .map(|id| calls::method(cx, *id));
    let (inner, deref) = match cx.names.verbs(id) {
        Some(marker) => {
            let value = verbs::value(cx, id);
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
fn accessor(cx: Context<'_>, id: ResourceId, step: &TokenStream) -> TokenStream {
    let resource = &cx.api.resources[id.0];
    let name = cx.names.accessor(id);
    let about = docs::resource(cx.api, id);
    let deprecated = deprecation(cx.api, id);
    let (arguments, place) = match &resource.segment {
        Segment::Static(word) => (quote!(), quote!(#step(#word))),
        Segment::Parameter(parameter) => {
            let wire = &parameter.name;
            let ty = match &parameter.ty {
                Type::String(_) => quote!(&str),
                ty => rust_type(cx, ty),
            };
            (quote!(#name: #ty), quote!(self.0.parameter(#wire, #name)))
        }
    };
    let (ty, value) = match cx.names.handle(id) {
        Some(handle) => {
            let is_service = resource.parent == Some(ResourceId(0));
            let module = cx.names.module(id);
            let path = if is_service { quote!(#module::#handle) } else { quote!(#handle) };
            (quote!(#path<C>), quote!(#path(#place)))
        }
        None => {
            let (value, marker) = (verbs::value(cx, id), cx.names.verbs(id));
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
pub(super) fn all_deprecated(api: &Api, id: ResourceId) -> Option<bool> {
    let own = api.operations_of(id).map(|operation| operation.deprecated);
    let below = api.resources[id.0].children.iter().filter_map(|child| all_deprecated(api, *child));
    own.chain(below).reduce(|all, one| all && one)
}
