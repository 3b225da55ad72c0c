//! The `use` lines of a file: what it names and no more.
//!
//! Types go by their module, `models::X` and `runtime::X`: the API's own words are handles' names too (`Call`,
//! `Display`, `Map`). Only serde's four traits, which every model needs, have short names.

use super::types::ident;
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use std::collections::BTreeSet;

/// What tokens name: words, and of these the ones that begin or continue a path and those that are called on a value.
#[derive(Default)]
struct Words {
    all: BTreeSet<String>,
    modules: BTreeSet<String>,
    methods: BTreeSet<String>,
}

/// The `use` lines that these tokens need.
pub(super) fn imports(tokens: &TokenStream) -> TokenStream {
    let words = Words::of(tokens);
    let used = |names: &[&str], among: &BTreeSet<String>| -> Vec<_> {
        names.iter().filter(|name| among.contains(**name)).map(|name| ident(name)).collect()
    };
    let serde = used(&["Deserialize", "Deserializer", "Serialize", "Serializer"], &words.all);
    let serde = (!serde.is_empty()).then(|| quote!(use ::serde::{#(#serde),*};));
    let generated = used(&["models", "verbs"], &words.modules);
    let generated = (!generated.is_empty()).then(|| quote!(use crate::generated::{#(#generated),*};));
    let runtime = used(&["runtime"], &words.modules);
    let steps = !used(&["child", "parameter", "trailing_slash", "call"], &words.methods).is_empty();
    let steps = steps.then(|| {
        quote!(
            use crate::runtime::Place as _;
        )
    });
    quote!(#serde #generated #(use crate::#runtime;)* #steps)
}

/// Whether the tokens have this word as a part of a path that goes on.
pub(super) fn names_module(tokens: &TokenStream, word: &str) -> bool {
    Words::of(tokens).modules.contains(word)
}

/// Whether the tokens have this word.
pub(super) fn names(tokens: &TokenStream, word: &str) -> bool {
    Words::of(tokens).all.contains(word)
}

impl Words {
    fn of(tokens: &TokenStream) -> Self {
        let mut words = Self::default();
        words.collect(tokens.clone());
        words
    }

    fn collect(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut after_dot = false;
        while let Some(token) = tokens.next() {
            let is_dot = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '.');
            match token {
                TokenTree::Ident(word) => {
                    let word = word.to_string();
                    if matches!(tokens.peek(), Some(TokenTree::Punct(mark)) if mark.as_char() == ':' && mark.spacing() == proc_macro2::Spacing::Joint)
                    {
                        self.modules.insert(word.clone());
                    }
                    if after_dot {
                        self.methods.insert(word.clone());
                    }
                    self.all.insert(word);
                }
                TokenTree::Group(group) => self.collect(group.stream()),
                TokenTree::Punct(_) | TokenTree::Literal(_) => {}
            }
            after_dot = is_dot;
        }
    }
}
