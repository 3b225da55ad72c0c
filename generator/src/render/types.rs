//! How a type is written in Rust.

use crate::ir::{Api, Integer, Type, TypeKind};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

/// An identifier, raw or not, as the naming stage decided it.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The type as generated files name it: definitions through `models`, the runtime's own types through `runtime`.
pub fn rust_type(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::String(_) => quote!(String),
        Type::Bool => quote!(bool),
        Type::Integer(range) => integer(*range),
        Type::Number { .. } => quote!(f64),
        Type::Any => quote!(runtime::Json),
        Type::Array { items, .. } => {
            let items = rust_type(api, items);
            quote!(Vec<#items>)
        }
        Type::Map(values) => {
            let values = rust_type(api, values);
            quote!(runtime::Map<#values>)
        }
        Type::MultiMap(values) => {
            let values = rust_type(api, values);
            quote!(runtime::MultiMap<#values>)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(api, inner);
            quote!(Option<#inner>)
        }
        Type::Timestamp => quote!(runtime::Timestamp),
        Type::Int64 => quote!(runtime::Int64),
        Type::Decimal => quote!(runtime::Decimal),
        Type::Lenient(inner) => {
            let inner = rust_type(api, inner);
            quote!(runtime::Lenient<#inner>)
        }
        Type::Named(id) => {
            let name = ident(&api.types[id.0].rust);
            quote!(models::#name)
        }
    }
}

/// Narrow only where the range is that of a machine word: what a later firmware may widen stays wide.
fn integer(range: Integer) -> TokenStream {
    match (range.minimum, range.maximum) {
        (Some(minimum), Some(0xff)) if minimum >= 0 => quote!(u8),
        (Some(minimum), Some(0xffff)) if minimum >= 0 => quote!(u16),
        (Some(minimum), Some(0xffff_ffff)) if minimum >= 0 => quote!(u32),
        (Some(minimum), _) if minimum >= 0 => quote!(u64),
        _ => quote!(i64),
    }
}

/// A parameter of a function that sets a value: its type and the expression that turns it into the value.
pub(super) fn argument(api: &Api, ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    match ty {
        Type::String(_) | Type::Timestamp | Type::Int64 | Type::Decimal => {
            let ty = rust_type(api, ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        Type::Lenient(inner) => {
            let (ty, value) = argument(api, inner, name);
            (ty, quote!(runtime::Lenient::from(#value)))
        }
        Type::Nullable(inner) => {
            let inner = rust_type(api, inner);
            (quote!(impl Into<Option<#inner>>), quote!(#name.into()))
        }
        Type::Array { items, .. } => match &**items {
            Type::String(_) => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            ),
            items => {
                let items = rust_type(api, items);
                (quote!(impl Into<Vec<#items>>), quote!(#name.into()))
            }
        },
        Type::Named(id) if matches!(api.types[id.0].kind, TypeKind::Enum(_)) => {
            let ty = rust_type(api, ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        ty => (rust_type(api, ty), quote!(#name)),
    }
}
