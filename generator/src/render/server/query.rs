//! The typed query of an operation.

use super::super::links::linked;
use super::super::types::rust_type;
use super::super::{Context, docs};
use crate::format::{Members, Page};
use crate::ir::{Api, OperationId, QueryParameter, QueryStyle, Type, TypeKind};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

/// The struct and how it is read.
pub(super) fn item(cx: Context<'_>, id: OperationId, name: &Name, page: &mut Page) {
    let operation = &cx.api.operations[id.0];
    let place = format!("{} {}", operation.method.as_str(), docs::code(&operation.path));
    let text = operation.query.iter().find(|parameter| parameter.ordered).map(|parameter| {
        let text = docs::code(&parameter.name);
        linked(cx, &format!("The method reads texts such as {text} itself: `guide::server` has an example."))
    });
    let about = docs::outer(&[&format!("The query of {place}."), &text.unwrap_or_default()]);
    // A value that is always there has no default.
    let needs_value = operation.query.iter().any(|parameter| {
        parameter.required && !matches!(parameter.style, QueryStyle::Flag) && !is_list(parameter)
    });
    let default = (!needs_value).then(|| quote!(, Default));
    let named = || operation.query.iter().zip(cx.names.query(id));
    let fields = named().map(|(parameter, name)| field(cx, parameter, name));
    page.block(Members::Fields, fields, |fields| {
        quote! {
            #about
            #[derive(Clone, Debug #default)]
            #[non_exhaustive]
            pub struct #name {
                #fields
                /// All pairs of the query as they came, in order.
                pub pairs: RawQuery,
            }
        }
    });
    let reads = named().map(|(parameter, name)| {
        let read = read(cx.api, parameter, name);
        quote!(#read,)
    });
    page.block(Members::Fields, reads, |reads| {
        quote! {
            impl FromQuery for #name {
                fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
                    Ok(Self { #reads pairs })
                }
            }
        }
    });
}

fn field(cx: Context<'_>, parameter: &QueryParameter, name: &Name) -> TokenStream {
    let ty = rust_type(cx, &parameter.ty);
    let wire = docs::code(&parameter.name);
    let (ty, form) = match parameter.style {
        QueryStyle::Flag => (quote!(bool), "given or not"),
        QueryStyle::Repeated => (quote!(Vec<#ty>), "any number of times"),
        QueryStyle::CommaList => (quote!(Vec<#ty>), "a comma list"),
        QueryStyle::ValueOrEmpty if parameter.required => {
            (quote!(Option<#ty>), "always given, with or without a value")
        }
        QueryStyle::ValueOrEmpty => (quote!(Option<Option<#ty>>), "`Some(None)` where it has no value"),
        QueryStyle::Json if parameter.required => (ty, "JSON text, always given"),
        QueryStyle::Json => (quote!(Option<#ty>), "JSON text"),
        QueryStyle::Value if parameter.ordered => {
            (quote!(Vec<#ty>), "any number of times; `pairs` has the order among others")
        }
        QueryStyle::Value if parameter.required => (ty, "always given"),
        QueryStyle::Value => (quote!(Option<#ty>), ""),
    };
    let form = if form.is_empty() { format!("{wire}.") } else { format!("{wire}: {form}.") };
    let mut facts = vec![form];
    facts.extend(docs::parameter_facts(parameter));
    if parameter.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    facts.extend(docs::since(&parameter.docs));
    let about = docs::outer(&[&docs::words(cx, &parameter.docs), &facts.join(" ")]);
    quote!(#about pub #name: #ty,)
}

fn read(api: &Api, parameter: &QueryParameter, field: &Name) -> TokenStream {
    let name = &parameter.name;
    if parameter.required && !is_list(parameter) {
        match parameter.style {
            QueryStyle::Value => return quote!(#field: pairs.needed(#name, pairs.one(#name)?)?),
            QueryStyle::ValueOrEmpty => {
                return quote!(#field: pairs.needed(#name, pairs.one_or_empty(#name)?)?);
            }
            QueryStyle::Json => return quote!(#field: pairs.needed(#name, pairs.json(#name)?)?),
            QueryStyle::Flag | QueryStyle::Repeated | QueryStyle::CommaList => {}
        }
    }
    match parameter.style {
        QueryStyle::Flag => quote!(#field: pairs.flag(#name)),
        QueryStyle::Repeated => quote!(#field: pairs.all(#name)?),
        QueryStyle::Value if parameter.ordered => quote!(#field: pairs.all(#name)?),
        QueryStyle::Value => quote!(#field: pairs.one(#name)?),
        QueryStyle::ValueOrEmpty => quote!(#field: pairs.one_or_empty(#name)?),
        QueryStyle::CommaList if parameter.any_case => {
            let values = spellings(api, &parameter.ty);
            quote!(#field: pairs.list_any_case(#name, &[#(#values),*])?)
        }
        QueryStyle::CommaList => quote!(#field: pairs.list(#name)?),
        QueryStyle::Json => quote!(#field: pairs.json(#name)?),
    }
}

/// Whether the field holds any number of values.
fn is_list(parameter: &QueryParameter) -> bool {
    matches!(parameter.style, QueryStyle::Repeated | QueryStyle::CommaList) || parameter.ordered
}

/// The values of an enum.
fn spellings<'a>(api: &'a Api, ty: &Type) -> Vec<&'a str> {
    match ty {
        Type::Named(id) => match &api.types[id.0].kind {
            TypeKind::Enum(values) => values.iter().map(|value| value.value.as_str()).collect(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}
