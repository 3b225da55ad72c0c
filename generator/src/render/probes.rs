//! `probes.rs`: every operation, as rows that make its call through the client.

use super::types::{ident, rust_type};
use super::{File, docs};
use crate::ir::{Api, Operation, QueryParameter, QueryStyle, ResourceId, Segment, Type, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// A row for the uniform verbs of a resource, and one for every other operation, in the tree's order.
pub(super) fn files(api: &Api) -> Vec<File> {
    let rows = (0..api.resources.len()).map(ResourceId).flat_map(|id| rows(api, id));
    let about = docs::inner(&["Every operation of the API, as rows that make its call through the client."]);
    let table = quote! {
        use crate::generated::models;
        use crate::probe::{Row, row};
        use crate::runtime;

        /// A row for the uniform verbs of each resource, and one for each other operation.
        #[allow(deprecated, reason = "deprecated operations are operations too")]
        pub(crate) static ROWS: &[Row] = &[#(#rows),*];
    };
    vec![File::new("probes.rs", quote!(#about #table))]
}

fn rows(api: &Api, id: ResourceId) -> Vec<TokenStream> {
    let handle = handle(api, id);
    let (uniform, other): (Vec<_>, Vec<_>) = api.operations_of(id).partition(|operation| operation.uniform);
    let uniform = (!uniform.is_empty()).then(|| {
        let verbs = uniform.iter().map(|operation| ident(operation.method.word()));
        match uniform.len() {
            4 => quote!(row!(all => m, at, m #handle)),
            _ => quote!(row!(#(#verbs)* => m, at, m #handle)),
        }
    });
    uniform.into_iter().chain(other.into_iter().map(|operation| call(api, operation, &handle))).collect()
}

/// The steps from the meter to a node.
fn handle(api: &Api, id: ResourceId) -> TokenStream {
    let resource = &api.resources[id.0];
    let Some(parent) = resource.parent else { return TokenStream::new() };
    let before = handle(api, parent);
    let name = ident(&resource.rust);
    let value = match &resource.segment {
        Segment::Static(_) => TokenStream::new(),
        Segment::Parameter(parameter) => {
            let wire = &parameter.name;
            let read = ident(match &parameter.ty {
                Type::String(_) => "text",
                ty if is_enum(api, ty) => "word",
                _ => "number",
            });
            quote!(at.#read(#wire)?)
        }
    };
    quote!(#before.#name(#value))
}

fn is_enum(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if matches!(api.types[id.0].kind, TypeKind::Enum(_)))
}

/// A call that is not one of the uniform verbs: its body's type, and how each parameter of the query is said.
fn call(api: &Api, operation: &Operation, handle: &TokenStream) -> TokenStream {
    let verb = ident(operation.method.word());
    let body = operation.body.as_ref().map(|body| {
        let body = rust_type(api, body);
        quote!((#body))
    });
    let query: Vec<_> = operation.query.iter().map(|parameter| query(api, parameter)).collect();
    // The word before the arrow tells it from a resource's verbs.
    quote!(row!(call #verb #body => m, at, m #handle; #(#query),*))
}

fn query(api: &Api, parameter: &QueryParameter) -> TokenStream {
    let (wire, name) = (&parameter.name, ident(&parameter.rust));
    match parameter.style {
        QueryStyle::Flag => quote!(flag #name #wire),
        QueryStyle::CommaList => quote!(list #name #wire),
        QueryStyle::Json => quote!(json #name #wire),
        QueryStyle::ValueOrEmpty => {
            let ty = rust_type(api, &parameter.ty);
            quote!(optional(#ty) #name #wire)
        }
        QueryStyle::Value | QueryStyle::Repeated => match &parameter.ty {
            Type::String(_) => quote!(text #name #wire),
            _ => quote!(value #name #wire),
        },
    }
}
