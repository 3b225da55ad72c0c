//! The `use` lines of a file: what it names and no more.
//!
//! Types are qualified by their module, `models::X` and `runtime::X`: the API's own words are handles' names too (`Call`,
//! `Display`, `Map`).

use super::types::ident;
use crate::format::Words;
use proc_macro2::TokenStream;
use quote::quote;

/// The `use` lines that code with these words needs.
pub(super) fn imports(words: &Words) -> TokenStream {
    let modules = modules(words);
    let steps =
        ["child", "parameter", "trailing_slash", "call"].into_iter().any(|word| words.has_method(word));
    let steps = steps.then(|| {
        quote!(
            use crate::runtime::Place as _;
        )
    });
    quote!(#modules #steps)
}

/// The same for the crate's modules alone.
pub(super) fn modules(words: &Words) -> TokenStream {
    let generated = ["models", "verbs"].into_iter().filter(|word| words.has_module(word));
    let generated: Vec<_> = generated.map(ident).collect();
    let generated = (!generated.is_empty()).then(|| quote!(use crate::generated::{#(#generated),*};));
    let runtime = words.has_module("runtime").then(|| {
        quote!(
            use crate::runtime;
        )
    });
    quote!(#generated #runtime)
}
