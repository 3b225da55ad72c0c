//! How a type is written in Rust.

use super::Context;
use crate::ir::{Integer, Type};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

/// An identifier of ours; those that come from the document are [`Name`](crate::naming::Name)s.
pub(super) fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The type as generated files name it: definitions through `models`, the runtime's own types through `runtime`.
pub fn rust_type(cx: Context<'_>, ty: &Type) -> TokenStream {
    match ty {
        Type::String(_) => quote!(String),
        Type::Bool => quote!(bool),
        Type::Integer(range) => integer(*range),
        Type::Number { .. } => quote!(f64),
        Type::Any => quote!(runtime::Json),
        Type::Array { items, .. } => {
            let items = rust_type(cx, items);
            quote!(Vec<#items>)
        }
        Type::Map(values) => {
            let values = rust_type(cx, values);
            quote!(runtime::Map<#values>)
        }
        Type::MultiMap(values) => {
            let values = rust_type(cx, values);
            quote!(runtime::MultiMap<#values>)
        }
        Type::Nullable(inner) => {
            let inner = rust_type(cx, inner);
            quote!(Option<#inner>)
        }
        Type::Timestamp => quote!(runtime::Timestamp),
        Type::Int64 => quote!(runtime::Int64),
        Type::Decimal => quote!(runtime::Decimal),
        Type::Listed(inner, _) => rust_type(cx, inner),
        Type::Lenient(inner) => {
            let inner = rust_type(cx, inner);
            quote!(runtime::Lenient<#inner>)
        }
        Type::Sensitive(inner) => {
            let inner = rust_type(cx, inner);
            quote!(runtime::Sensitive<#inner>)
        }
        Type::Named(id) => {
            let name = cx.names.item(*id);
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
pub(super) fn argument(cx: Context<'_>, ty: &Type, name: &impl ToTokens) -> (TokenStream, TokenStream) {
    match ty {
        Type::String(_) | Type::Timestamp | Type::Int64 | Type::Decimal | Type::Sensitive(_) => {
            let ty = rust_type(cx, ty);
            (quote!(impl Into<#ty>), quote!(#name.into()))
        }
        Type::Lenient(inner) => {
            let (ty, value) = argument(cx, inner, name);
            (ty, quote!(runtime::Lenient::from(#value)))
        }
        Type::Nullable(inner) => {
            let inner = rust_type(cx, inner);
            (quote!(impl Into<Option<#inner>>), quote!(#name.into()))
        }
        Type::Array { items, .. } => match &**items {
            Type::String(_) => (
                quote!(impl IntoIterator<Item = impl Into<String>>),
                quote!(#name.into_iter().map(Into::into).collect()),
            ),
            items @ Type::Sensitive(_) => {
                let items = rust_type(cx, items);
                let ty = quote!(impl IntoIterator<Item = impl Into<#items>>);
                (ty, quote!(#name.into_iter().map(Into::into).collect()))
            }
            items => {
                let items = rust_type(cx, items);
                (quote!(impl Into<Vec<#items>>), quote!(#name.into()))
            }
        },
        ty => (rust_type(cx, ty), quote!(#name)),
    }
}
