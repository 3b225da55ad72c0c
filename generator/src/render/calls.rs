//! Calls that are not one of the uniform verbs: a method each, and a marker type where there is a query to build.

use super::docs;
use super::types::{ident, rust_type};
use crate::ir::{Api, Operation, QueryParameter, QueryStyle, ResourceId, Type};
use proc_macro2::TokenStream;
use quote::quote;

/// The method of a handle that begins a call.
pub(super) fn method(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(operation.method.word());
    let method = ident(operation.method.as_str());
    let about = docs::operation(operation, &[]);
    let id = &operation.id;
    let ty = rust_type(api, &operation.reply.ty);
    let (ty, finish) = match (operation.reply.envelope, operation.reply.etag, operation.reply.text) {
        (_, _, true) => (quote!(runtime::TextOr<#ty>), quote!(reply_text_or_object)),
        (true, true, false) => (quote!(runtime::Tagged<#ty>), quote!(reply_tagged)),
        (true, false, false) => (ty, quote!(reply_envelope)),
        (false, _, false) => (ty, quote!(reply_object)),
    };
    let marker = operation.rust_type.as_ref().map(|marker| {
        let marker = ident(marker);
        quote!(, #marker)
    });
    let (generics, argument, body) = match &operation.body {
        None => (quote!(), quote!(), quote!()),
        Some(body) => {
            let body = rust_type(api, body);
            (quote!(<B: runtime::Body<#body> + ?Sized>), quote!(, body: &B), quote!(.body(body)))
        }
    };
    let place = if operation.path.ends_with('/') { quote!(self.0.trailing_slash()) } else { quote!(self.0) };
    let effect =
        (operation.effect && operation.method == crate::ir::Method::Get).then(|| quote!(.with_effect()));
    quote! {
        #about
        pub fn #name #generics(&self #argument) -> runtime::Call<C, #ty #marker> {
            #place.call(runtime::Method::#method, #id)#body #effect.#finish()
        }
    }
}

/// The marker types of a node's calls, with a method per query parameter.
pub(super) fn markers(api: &Api, id: ResourceId) -> Vec<TokenStream> {
    (api.operations_of(id))
        .filter_map(|operation| {
            let name = operation.rust_type.as_ref()?;
            let marker = ident(name);
            let place = format!("{} {}", operation.method.as_str(), operation.path);
            let about = docs::outer(&[&format!("The query of {}.", docs::code(&place))]);
            let methods = operation.query.iter().map(|parameter| query(api, parameter));
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

fn query(api: &Api, parameter: &QueryParameter) -> TokenStream {
    let name = ident(&parameter.rust);
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
        ty => (rust_type(api, ty), quote!(value)),
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
