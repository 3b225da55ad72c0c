//! Calls that are not one of the uniform verbs: a method each, and a marker type where there is a query to build.

use super::types::{ident, rust_type};
use super::{Context, docs};
use crate::format::{Members, Page};
use crate::ir::{
    Content, Method, Notation, Operation, OperationId, QueryParameter, QueryStyle, ResourceId, Type,
};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

/// The method of a handle that begins a call.
pub(super) fn method(cx: Context<'_>, id: OperationId) -> TokenStream {
    let operation = &cx.api.operations[id.0];
    let name = ident(operation.method.word());
    let method = ident(operation.method.as_str());
    let (ty, finish) = reply(cx, operation);
    let needs: Vec<Need> = required(cx, id).map(|(parameter, name)| need(cx, parameter, name)).collect();
    let about = about(cx, id);
    let deprecated = deprecation(cx, operation);
    let marker = cx.names.marker(id).map(|marker| quote!(, #marker));
    let id = &operation.id;
    let (generics, argument, body) = match &operation.body {
        None => (quote!(), quote!(), quote!()),
        Some(body) => {
            let body = rust_type(cx, body);
            let media = operation.body_media.as_ref().map(|media| quote!(.content_type(#media)));
            (quote!(<B: runtime::Body<#body>>), quote!(, body: B), quote!(.body(body)#media))
        }
    };
    let accept = operation.reply.content.media().map(|media| quote!(.accept(#media)));
    let (arguments, settings) =
        (needs.iter().map(|need| &need.argument), needs.iter().map(|need| &need.setting));
    let many = (needs.len() + usize::from(operation.body.is_some()) > 6)
        .then(|| quote!(#[expect(clippy::too_many_arguments)]));
    let place = if operation.path.ends_with('/') { quote!(self.0.trailing_slash()) } else { quote!(self.0) };
    let effect = (operation.effect && operation.method == Method::Get).then(|| quote!(.with_effect()));
    let mut call = quote!(#place.call(runtime::Method::#method, #id)#body #accept #effect.#finish());
    if !needs.is_empty() {
        call = quote!(runtime::compose::query(#call)#(#settings)*.call());
    }
    quote! {
        #about
        #deprecated
        #many
        pub fn #name #generics(&self #(#arguments)* #argument) -> runtime::Call<C, #ty #marker> {
            #call
        }
    }
}

/// What a call gives, and the method that says how it is read.
pub(super) fn reply(cx: Context<'_>, operation: &Operation) -> (TokenStream, TokenStream) {
    let reply = &operation.reply;
    let ty = || rust_type(cx, &reply.ty);
    match &reply.content {
        Content::Nothing => (quote!(()), quote!(reply_nothing)),
        Content::Text(_) | Content::Lines(..) => (quote!(String), quote!(reply_text)),
        Content::Bytes(_) => (quote!(Vec<u8>), quote!(reply_bytes)),
        Content::Json | Content::JsonAs(_) => {
            let ty = ty();
            match (reply.envelope, reply.etag, reply.text) {
                (_, _, true) => (quote!(runtime::TextOr<#ty>), quote!(reply_text_or_object)),
                (true, true, false) => (quote!(runtime::Tagged<#ty>), quote!(reply_tagged)),
                (true, false, false) => (ty, quote!(reply_envelope)),
                (false, true, false) => (quote!(runtime::Tagged<#ty>), quote!(reply_tagged_object)),
                (false, false, false) => (ty, quote!(reply_object)),
            }
        }
    }
}

/// The parameters of the query that each call gives, with their names.
pub(super) fn required(cx: Context<'_>, id: OperationId) -> impl Iterator<Item = (&QueryParameter, &Name)> {
    let operation = &cx.api.operations[id.0];
    operation.query.iter().zip(cx.names.query(id)).filter(|(parameter, _)| parameter.required)
}

/// Words of the call, and of the parameters that are its arguments.
fn about(cx: Context<'_>, id: OperationId) -> TokenStream {
    let lines: Vec<String> = required(cx, id)
        .map(|(parameter, _)| {
            let mut facts = vec![format!("Needs the query parameter {}.", docs::code(&parameter.name))];
            facts.extend(Some(docs::words(cx, &parameter.docs)).filter(|words| !words.is_empty()));
            facts.extend(docs::parameter_facts(parameter));
            facts.extend(parameter.deprecated.then(|| "It is deprecated.".to_owned()));
            facts.join(" ")
        })
        .collect();
    docs::operation(cx, &cx.api.operations[id.0], &lines.iter().map(String::as_str).collect::<Vec<_>>())
}

/// On a call among others that are not deprecated; an accessor that leads to nothing else says it itself.
fn deprecation(cx: Context<'_>, operation: &Operation) -> Option<TokenStream> {
    let all = super::resources::all_deprecated(cx.api, operation.resource) == Some(true);
    (operation.deprecated && !all)
        .then(|| quote!(#[deprecated(note = "the document calls this operation deprecated")]))
}

/// An argument that a call must have, and what it sets.
struct Need {
    argument: TokenStream,
    setting: TokenStream,
}

fn need(cx: Context<'_>, parameter: &QueryParameter, name: &Name) -> Need {
    let wire = &parameter.name;
    let argument = if name.as_str() == "body" {
        let other = ident("body_value");
        quote!(#other)
    } else {
        quote!(#name)
    };
    let (ty, setting) = match parameter.style {
        QueryStyle::Flag => (None, quote!(.flag(#wire))),
        QueryStyle::Value | QueryStyle::Repeated => {
            let (ty, put) = single(cx, parameter);
            (Some(ty), quote!(.#put(#wire, #argument)))
        }
        QueryStyle::ValueOrEmpty => {
            let ty = given(cx, parameter);
            (Some(quote!(Option<#ty>)), quote!(.value_or_empty(#wire, #argument)))
        }
        QueryStyle::CommaList => (
            Some(quote!(impl IntoIterator<Item = impl ::std::fmt::Display>)),
            quote!(.list(#wire, #argument)),
        ),
        QueryStyle::Json => {
            let ty = rust_type(cx, &parameter.ty);
            (Some(quote!(&#ty)), quote!(.json(#wire, #argument)))
        }
    };
    let effect = effect(parameter);
    Need {
        argument: ty.map_or_else(TokenStream::new, |ty| quote!(, #argument: #ty)),
        setting: quote!(#setting #effect),
    }
}

/// The type of a value as callers give it.
fn given(cx: Context<'_>, parameter: &QueryParameter) -> TokenStream {
    match &parameter.ty {
        Type::String(_) => quote!(&str),
        ty => rust_type(cx, ty),
    }
}

/// Of one value: its type, and what sets it.
fn single(cx: Context<'_>, parameter: &QueryParameter) -> (TokenStream, TokenStream) {
    let put = if parameter.style == QueryStyle::Value && !parameter.ordered { "set" } else { "append" };
    let ty = match parameter.notation {
        Some(Notation::TimeRanges) => quote!(runtime::time::TimeRanges),
        Some(Notation::TimeCondition) => quote!(runtime::time::TimeCondition),
        None => {
            let put = ident(put);
            return (given(cx, parameter), quote!(#put));
        }
    };
    let put = ident(&format!("{put}_as"));
    (quote!(impl Into<#ty>), quote!(#put::<#ty>))
}

/// What giving a parameter says of the call's effect.
fn effect(parameter: &QueryParameter) -> TokenStream {
    match parameter.effect {
        Some(true) => quote!(.with_effect()),
        Some(false) => quote!(.without_effect()),
        None => quote!(),
    }
}

/// The marker types of a node's calls, with a method per query parameter.
pub(super) fn markers(cx: Context<'_>, id: ResourceId, page: &mut Page) {
    for id in &cx.api.resources[id.0].operations {
        let operation = &cx.api.operations[id.0];
        let Some(marker) = cx.names.marker(*id) else { continue };
        let place = format!("{} {}", operation.method.as_str(), operation.path);
        let about = docs::outer(&[&format!("The query of {}.", docs::code(&place))]);
        page.items(quote! {
            #about
            #[derive(Clone, Copy, Debug)]
            pub enum #marker {}
        });
        // What each call gives is an argument of it; what may be given again is a method as well.
        let parameters = operation.query.iter().zip(cx.names.query(*id)).filter(|(parameter, _)| {
            !parameter.required || parameter.ordered || parameter.style == QueryStyle::Repeated
        });
        let methods = parameters.map(|(parameter, name)| query(cx, parameter, name));
        page.block(Members::Methods, methods, |methods| {
            quote! {
                impl<C: runtime::Connection, T> runtime::Call<C, T, #marker> {
                    #methods
                }
            }
        });
    }
}

fn query(cx: Context<'_>, parameter: &QueryParameter, name: &Name) -> TokenStream {
    let wire = &parameter.name;
    let words = docs::words(cx, &parameter.docs);
    let mut facts = docs::parameter_facts(parameter);
    facts.insert(0, format!("Query parameter {}.", docs::code(wire)));
    if parameter.ordered {
        facts.push("May be repeated; the order of the calls is kept.".to_owned());
    }
    facts.extend(docs::since(&parameter.docs));
    let about = docs::outer(&[&words, &facts.join(" ")]);
    let deprecated = parameter
        .deprecated
        .then(|| quote!(#[deprecated(note = "the document calls this parameter deprecated")]));
    let effect = effect(parameter);
    let (generics, argument, call) = match parameter.style {
        QueryStyle::Flag => (quote!(), quote!(), quote!(flag(#wire))),
        QueryStyle::Value | QueryStyle::Repeated => {
            let (ty, put) = single(cx, parameter);
            (quote!(), quote!(value: #ty), quote!(#put(#wire, value)))
        }
        QueryStyle::ValueOrEmpty => {
            let (generics, ty) = match &parameter.ty {
                Type::String(_) => (quote!(<'a>), quote!(&'a str)),
                ty => (quote!(), rust_type(cx, ty)),
            };
            (generics, quote!(value: impl Into<Option<#ty>>), quote!(value_or_empty(#wire, value)))
        }
        QueryStyle::CommaList => (
            quote!(<V: ::std::fmt::Display>),
            quote!(values: impl IntoIterator<Item = V>),
            quote!(list(#wire, values)),
        ),
        QueryStyle::Json => {
            let ty = rust_type(cx, &parameter.ty);
            (quote!(), quote!(value: &#ty), quote!(json(#wire, value)))
        }
    };
    let argument = (!argument.is_empty()).then(|| quote!(, #argument));
    let call = if parameter.style == QueryStyle::ValueOrEmpty {
        // Without a value it says nothing about the effect.
        quote! {
            let value = value.into();
            let query = runtime::compose::query(self);
            let query = if value.is_some() { query #effect } else { query };
            query.#call.call()
        }
    } else {
        quote!(runtime::compose::query(self).#call #effect.call())
    };
    quote! {
        #about
        #deprecated
        pub fn #name #generics(self #argument) -> Self {
            #call
        }
    }
}
