//! The words of each scope: what the crate's sources have there, and a document that asks for each of them.

use egauge_webapi_generator::naming::reserved::{self, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use workspace_tests::trees::workspace;

#[test]
fn methods_of_the_runtime_are_reserved_where_generated_ones_stand_beside_them() {
    for (ty, words) in [("Call", reserved::CALL), ("Meter", reserved::METER)] {
        let mut methods = BTreeSet::new();
        for folder in ["runtime", "services"] {
            collect(&workspace().join("generated-client/src").join(folder), ty, &mut methods);
        }
        assert!(methods.len() > 3, "{ty} has {methods:?} alone");
        let absent: Vec<_> = methods.iter().filter(|name| !words.contains(&name.as_str())).collect();
        assert!(absent.is_empty(), "the words of {ty} lack {absent:?}");
    }
}

/// The names of the methods that the files below a folder write for a type.
fn collect(folder: &Path, ty: &str, methods: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("sources") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            collect(&path, ty, methods);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("text");
            let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            for item in file.items {
                let syn::Item::Impl(block) = item else { continue };
                let syn::Type::Path(own) = &*block.self_ty else { continue };
                // A trait's methods are found by its name alone, which generated files do not have.
                if block.trait_.is_some() || own.path.segments.last().is_none_or(|last| last.ident != ty) {
                    continue;
                }
                methods.extend(block.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
    }
}

/// `.ci/corpus` compiles these documents: a word that were missing in a list would not.
#[test]
fn a_document_of_the_corpus_asks_for_every_word() {
    let asked: [(&str, &[Words]); 5] = [
        ("name-keywords", &[reserved::KEYWORDS, reserved::NEVER_RAW]),
        ("name-types", &[reserved::TYPES, reserved::HANDLES, reserved::TRAITS, reserved::STATICS]),
        (
            "name-services",
            &[reserved::MODULES, reserved::DEVICES, reserved::FUNCTIONS, reserved::METER, reserved::HANDLE],
        ),
        ("name-parameters", &[reserved::CALL, reserved::QUERY_FIELDS, reserved::ARGUMENTS]),
        ("name-members", &[reserved::VARIANTS, reserved::SETTERS]),
    ];
    for (name, lists) in asked {
        let path = workspace().join("tests/corpus/accepted").join(name).with_extension("yaml");
        let text = fs::read_to_string(&path).expect("text");
        let words: BTreeSet<&str> = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
        let absent: Vec<_> =
            lists.iter().flat_map(|list| list.iter()).filter(|word| !words.contains(*word)).collect();
        assert!(absent.is_empty(), "{name}.yaml has no item that is called {absent:?}");
    }
}
