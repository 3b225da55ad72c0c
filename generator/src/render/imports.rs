//! The `use` lines of a file: what it names and no more.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// What generated code takes from the runtime by its short name.
const RUNTIME: &[&str] = &[
    "Body", "Call", "CanDelete", "CanFilter", "CanGet", "CanMatch", "CanPost", "CanPut", "Candidate", "Connection", "Decimal",
    "Int64", "Json", "Lenient", "Map", "Meter", "Method", "MultiMap", "Node", "OpenEnum", "Resource", "Tagged",
    "TextOr", "Timestamp", "open_enum",
];

/// What it takes from elsewhere.
const OTHERS: &[(&str, &str)] = &[
    ("Deref", "::std::ops::Deref"),
    ("Deserialize", "::serde::Deserialize"),
    ("Deserializer", "::serde::Deserializer"),
    ("Display", "::std::fmt::Display"),
    ("Serialize", "::serde::Serialize"),
    ("Serializer", "::serde::Serializer"),
    ("models", "crate::generated::models"),
    ("verbs", "crate::generated::verbs"),
];

/// The `use` lines that these tokens need.
pub(super) fn imports(tokens: &TokenStream) -> TokenStream {
    let mut words = BTreeSet::new();
    collect(tokens.clone(), &mut words);
    let runtime: Vec<_> =
        RUNTIME.iter().filter(|word| words.contains(**word)).map(|word| super::types::ident(word)).collect();
    let runtime = (!runtime.is_empty()).then(|| quote!(use crate::runtime::{#(#runtime),*};));
    let others = OTHERS.iter().filter(|(word, _)| words.contains(*word)).map(|(_, path)| {
        let path: syn::Path = syn::parse_str(path).expect("a path");
        quote!(use #path;)
    });
    quote!(#(#others)* #runtime)
}

fn collect(tokens: TokenStream, words: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(word) => {
                words.insert(word.to_string());
            }
            TokenTree::Group(group) => collect(group.stream(), words),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
