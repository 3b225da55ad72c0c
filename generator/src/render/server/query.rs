//! The typed query of an operation.

use super::super::docs;
use super::super::types::{ident, rust_type};
use crate::ir::{Api, Operation, QueryParameter, QueryStyle, Type, TypeKind};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The type of an irregular operation's query.
pub(super) fn name(operation: &Operation) -> Ident {
    ident(&format!("{}Query", operation.rust_type.as_deref().unwrap_or_default()))
}

/// The struct and how it is read.
pub(super) fn item(api: &Api, operation: &Operation) -> TokenStream {
    let name = name(operation);
    let place = format!("{} {}", operation.method.as_str(), docs::code(&operation.path));
    let about = docs::outer(&[&format!("The query of {place}.")]);
    let fields = operation.query.iter().map(|parameter| field(api, parameter));
    let reads = operation.query.iter().map(|parameter| read(api, parameter));
    quote! {
        #about
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            /// All pairs of the query as they came, in order.
            pub pairs: RawQuery,
        }

        impl FromQuery for #name {
            fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
                Ok(Self { #(#reads,)* pairs })
            }
        }
    }
}

/// The types of a query's fields, for the file's imports.
pub(super) fn types(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    operation.query.iter().map(|parameter| rust_type(api, &parameter.ty)).collect()
}

fn field(api: &Api, parameter: &QueryParameter) -> TokenStream {
    let name = ident(&parameter.rust);
    let ty = rust_type(api, &parameter.ty);
    let wire = docs::code(&parameter.name);
    let (ty, form) = match parameter.style {
        QueryStyle::Flag => (quote!(bool), "given or not"),
        QueryStyle::Repeated => (quote!(Vec<#ty>), "any number of times"),
        QueryStyle::CommaList => (quote!(Vec<#ty>), "a comma list"),
        QueryStyle::ValueOrEmpty => (quote!(Option<Option<#ty>>), "`Some(None)` where it has no value"),
        QueryStyle::Json => (quote!(Option<#ty>), "JSON text"),
        QueryStyle::Value if parameter.ordered => {
            (quote!(Vec<#ty>), "any number of times; `pairs` has the order among others")
        }
        QueryStyle::Value => (quote!(Option<#ty>), ""),
    };
    let form = if form.is_empty() { format!("{wire}.") } else { format!("{wire}: {form}.") };
    let mut facts = vec![form];
    facts.extend(docs::value_facts(&parameter.ty, &parameter.docs));
    if parameter.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    let about = docs::outer(&[parameter.docs.text.as_deref().unwrap_or_default(), &facts.join(" ")]);
    quote!(#about pub #name: #ty,)
}

fn read(api: &Api, parameter: &QueryParameter) -> TokenStream {
    let (field, name) = (ident(&parameter.rust), &parameter.name);
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
