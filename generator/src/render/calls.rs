//! Calls that are not one of the uniform verbs: a method each, and a marker type where there is a query to build.

use super::types::{ident, rust_type};
use super::{Context, docs};
use crate::ir::{Method, OperationId, QueryParameter, QueryStyle, ResourceId, Type};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

/// The method of a handle that begins a call.
pub(super) fn method(cx: Context<'_>, id: OperationId) -> TokenStream {
    let operation = &cx.api.operations[id.0];
    let name = ident(operation.method.word());
    let method = ident(operation.method.as_str());
    let about = docs::operation(operation, &[]);
    let ty = rust_type(cx, &operation.reply.ty);
    let (ty, finish) = match (operation.reply.envelope, operation.reply.etag, operation.reply.text) {
        (_, _, true) => (quote!(runtime::TextOr<#ty>), quote!(reply_text_or_object)),
        (true, true, false) => (quote!(runtime::Tagged<#ty>), quote!(reply_tagged)),
        (true, false, false) => (ty, quote!(reply_envelope)),
        (false, _, false) => (ty, quote!(reply_object)),
    };
    let marker = cx.names.marker(id).map(|marker| quote!(, #marker));
    let id = &operation.id;
    let (generics, argument, body) = match &operation.body {
        None => (quote!(), quote!(), quote!()),
        Some(body) => {
            let body = rust_type(cx, body);
            (quote!(<B: runtime::Body<#body> + ?Sized>), quote!(, body: &B), quote!(.body(body)))
        }
    };
    let place = if operation.path.ends_with('/') { quote!(self.0.trailing_slash()) } else { quote!(self.0) };
    let effect = (operation.effect && operation.method == Method::Get).then(|| quote!(.with_effect()));
    quote! {
        #about
        pub fn #name #generics(&self #argument) -> runtime::Call<C, #ty #marker> {
            #place.call(runtime::Method::#method, #id)#body #effect.#finish()
        }
    }
}

/// The marker types of a node's calls, with a method per query parameter.
pub(super) fn markers(cx: Context<'_>, id: ResourceId) -> Vec<TokenStream> {
    (cx.api.resources[id.0].operations.iter())
        .filter_map(|id| {
            let (operation, marker) = (&cx.api.operations[id.0], cx.names.marker(*id)?);
            let place = format!("{} {}", operation.method.as_str(), operation.path);
            let about = docs::outer(&[&format!("The query of {}.", docs::code(&place))]);
            let parameters = operation.query.iter().zip(cx.names.query(*id));
            let methods = parameters.map(|(parameter, name)| query(cx, parameter, name));
            Some(quote! {
                #about
                #[derive(Clone, Copy, Debug)]
                pub enum #marker {}
                impl<C: runtime::Connection, T> runtime::Call<C, T, #marker> {
                    #(#methods)*
                }
            })
        })
        .collect()
}

fn query(cx: Context<'_>, parameter: &QueryParameter, name: &Name) -> TokenStream {
    let wire = &parameter.name;
    let words = parameter.docs.text.as_deref().unwrap_or_default();
    let mut facts = docs::value_facts(&parameter.ty, &parameter.docs);
    facts.insert(0, format!("Query parameter {}.", docs::code(wire)));
    if parameter.ordered {
        facts.push("May be repeated; the order of the calls is kept.".to_owned());
    }
    facts.extend(docs::since(&parameter.docs));
    let about = docs::outer(&[words, &facts.join(" ")]);
    let deprecated = parameter
        .deprecated
        .then(|| quote!(#[deprecated(note = "the document calls this parameter deprecated")]));
    let effect = match parameter.effect {
        Some(true) => quote!(.with_effect()),
        Some(false) => quote!(.without_effect()),
        None => quote!(),
    };
    let (ty, value) = match &parameter.ty {
        Type::String(_) => (quote!(&str), quote!(value)),
        ty => (rust_type(cx, ty), quote!(value)),
    };
    let (generics, argument, call) = match parameter.style {
        QueryStyle::Flag => (quote!(), quote!(), quote!(flag(#wire))),
        QueryStyle::Value if parameter.ordered => {
            (quote!(), quote!(value: #ty), quote!(append(#wire, #value)))
        }
        QueryStyle::Value => (quote!(), quote!(value: #ty), quote!(set(#wire, #value))),
        QueryStyle::ValueOrEmpty => {
            (quote!(), quote!(value: impl Into<Option<#ty>>), quote!(value_or_empty(#wire, value)))
        }
        QueryStyle::Repeated => (quote!(), quote!(value: #ty), quote!(append(#wire, #value))),
        QueryStyle::CommaList => (
            quote!(<V: ::std::fmt::Display>),
            quote!(values: impl IntoIterator<Item = V>),
            quote!(list(#wire, values)),
        ),
        QueryStyle::Json => (quote!(), quote!(value: &#ty), quote!(json(#wire, value))),
    };
    let argument = (!argument.is_empty()).then(|| quote!(, #argument));
    let call = if parameter.style == QueryStyle::ValueOrEmpty {
        // Without a value it says nothing about the effect.
        quote! {
            let value = value.into();
            let call = if value.is_some() { self #effect } else { self };
            call.#call
        }
    } else {
        quote!(self.#call #effect)
    };
    quote! {
        #about
        #deprecated
        pub fn #name #generics(self #argument) -> Self {
            #call
        }
    }
}
