//! `probes.rs`: every operation, as rows that make its call through the client.

use super::types::{ident, rust_type};
use super::{Context, File, docs};
use crate::format::{Members, Page};
use crate::ir::{OperationId, QueryParameter, QueryStyle, ResourceId, Segment, Type, TypeKind};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

/// A row for the uniform verbs of a resource, and one for every other operation, in the tree's order.
pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    vec![File::new("probes.rs", move |page| table(cx, page))]
}

fn table(cx: Context<'_>, page: &mut Page) {
    page.about(docs::inner(&["Every operation of the API, as rows that make its call through the client."]));
    let rows = (0..cx.api.resources.len()).map(ResourceId).flat_map(|id| rows(cx, id));
    page.block(Members::Elements, rows.map(|row| quote!(#row,)), |rows| {
        quote! {
            /// A row for the uniform verbs of each resource, and one for each other operation.
            #[allow(deprecated, reason = "deprecated operations are operations too")]
            pub(crate) static ROWS: &[Row] = &[#rows];
        }
    });
    // A document without operations has no rows.
    let probe = if cx.api.operations.is_empty() { quote!(Row) } else { quote!({Row, row}) };
    page.uses(|words| {
        let models = words.has_module("models").then(|| {
            quote!(
                use crate::generated::models;
            )
        });
        let runtime = words.has_module("runtime").then(|| {
            quote!(
                use crate::runtime;
            )
        });
        quote!(#models use crate::probe::#probe; #runtime)
    });
}

fn rows(cx: Context<'_>, id: ResourceId) -> Vec<TokenStream> {
    let handle = handle(cx, id);
    let operation = |id: &OperationId| &cx.api.operations[id.0];
    let (uniform, other): (Vec<OperationId>, Vec<OperationId>) =
        cx.api.resources[id.0].operations.iter().partition(|id| operation(id).uniform);
    let uniform = (!uniform.is_empty()).then(|| {
        let verbs = uniform.iter().map(|id| ident(operation(id).method.word()));
        match uniform.len() {
            4 => quote!(row!(all => m, at, m #handle)),
            _ => quote!(row!(#(#verbs)* => m, at, m #handle)),
        }
    });
    uniform.into_iter().chain(other.into_iter().map(|id| call(cx, id, &handle))).collect()
}

/// The steps from the meter to a node.
fn handle(cx: Context<'_>, id: ResourceId) -> TokenStream {
    let resource = &cx.api.resources[id.0];
    let Some(parent) = resource.parent else { return TokenStream::new() };
    let before = handle(cx, parent);
    let name = cx.names.accessor(id);
    let value = match &resource.segment {
        Segment::Static(_) => TokenStream::new(),
        Segment::Parameter(parameter) => {
            let wire = &parameter.name;
            let read = ident(match &parameter.ty {
                Type::String(_) => "text",
                ty if is_enum(cx, ty) => "word",
                _ => "number",
            });
            quote!(at.#read(#wire)?)
        }
    };
    quote!(#before.#name(#value))
}

fn is_enum(cx: Context<'_>, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if matches!(cx.api.types[id.0].kind, TypeKind::Enum(_)))
}

/// A call that is not one of the uniform verbs: its body's type, and how each query parameter is given.
fn call(cx: Context<'_>, id: OperationId, handle: &TokenStream) -> TokenStream {
    let operation = &cx.api.operations[id.0];
    let verb = ident(operation.method.word());
    let body = operation.body.as_ref().map(|body| {
        let body = rust_type(cx, body);
        quote!((#body))
    });
    let needs: Vec<_> = super::calls::required(cx, id)
        .filter(|(parameter, _)| parameter.style != QueryStyle::Flag)
        .map(|(parameter, _)| need(cx, parameter))
        .collect();
    let needs = (!needs.is_empty()).then(|| quote!([#(#needs),*]));
    let query: Vec<_> = operation
        .query
        .iter()
        .zip(cx.names.query(id))
        .filter(|(parameter, _)| !parameter.required)
        .map(|(parameter, name)| query(cx, parameter, name))
        .collect();
    // The word before the arrow distinguishes it from a resource's verbs.
    quote!(row!(call #verb #body #needs => m, at, m #handle; #(#query),*))
}

/// How a parameter that the call must have is read from what is given.
fn need(cx: Context<'_>, parameter: &QueryParameter) -> TokenStream {
    let wire = &parameter.name;
    match (parameter.style, &parameter.ty) {
        (QueryStyle::ValueOrEmpty, Type::String(_)) => quote!(optional_text #wire),
        (QueryStyle::ValueOrEmpty, ty) => {
            let ty = rust_type(cx, ty);
            quote!(optional(#ty) #wire)
        }
        (QueryStyle::CommaList, _) => quote!(list #wire),
        (QueryStyle::Json, _) => quote!(json #wire),
        (_, Type::String(_)) => quote!(text #wire),
        _ => quote!(value #wire),
    }
}

fn query(cx: Context<'_>, parameter: &QueryParameter, name: &Name) -> TokenStream {
    let wire = &parameter.name;
    match parameter.style {
        QueryStyle::Flag => quote!(flag #name #wire),
        QueryStyle::CommaList => quote!(list #name #wire),
        QueryStyle::Json => quote!(json #name #wire),
        QueryStyle::ValueOrEmpty => match &parameter.ty {
            Type::String(_) => quote!(optional_text #name #wire),
            ty => {
                let ty = rust_type(cx, ty);
                quote!(optional(#ty) #name #wire)
            }
        },
        QueryStyle::Value | QueryStyle::Repeated => match &parameter.ty {
            Type::String(_) => quote!(text #name #wire),
            _ => quote!(value #name #wire),
        },
    }
}
