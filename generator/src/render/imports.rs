//! The `use` lines of a file: what it names and no more.
//!
//! Types go by their module, `models::X` and `runtime::X`: the API's own words are handles' names too (`Call`,
//! `Display`, `Map`). Only serde's four traits, which every model needs, have short names.

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// The `use` lines that these tokens need.
pub(super) fn imports(tokens: &TokenStream) -> TokenStream {
    let mut words = BTreeSet::new();
    collect(tokens.clone(), &mut words);
    let used = |names: &[&str]| -> Vec<_> {
        names.iter().filter(|name| words.contains(**name)).map(|name| super::types::ident(name)).collect()
    };
    let serde = used(&["Deserialize", "Deserializer", "Serialize", "Serializer"]);
    let serde = (!serde.is_empty()).then(|| quote!(use ::serde::{#(#serde),*};));
    let generated = used(&["models", "verbs"]);
    let generated = (!generated.is_empty()).then(|| quote!(use crate::generated::{#(#generated),*};));
    let runtime = used(&["runtime"]);
    let steps = !used(&["child", "parameter", "trailing_slash", "call"]).is_empty();
    let steps = steps.then(|| {
        quote!(
            use crate::runtime::Place as _;
        )
    });
    quote!(#serde #generated #(use crate::#runtime;)* #steps)
}

/// Whether the tokens have this word.
pub(super) fn names(tokens: &TokenStream, word: &str) -> bool {
    let mut words = BTreeSet::new();
    collect(tokens.clone(), &mut words);
    words.contains(word)
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
