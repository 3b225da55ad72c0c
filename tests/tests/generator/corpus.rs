//! `tests/corpus`: small documents, one for each construct, that are accepted (and compiled by `.ci/corpus`) or refused.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::document::Document;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use workspace_tests::trees::{listing, workspace};

/// The documents of a corpus, by their names.
fn documents(corpus: &str) -> Vec<(String, Document)> {
    let folder = workspace().join("tests/corpus").join(corpus);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("readable").path()).collect();
    files.sort();
    files
        .iter()
        .map(|file| {
            let name = file.file_name().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(file).expect("text");
            let document =
                Document::parse(&*name, text).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
            (name, document)
        })
        .collect()
}

#[test]
fn accepted_documents_are_generated_from() {
    for (name, document) in documents("accepted") {
        let generated = generator::generate(&document, &[])
            .unwrap_or_else(|errors| panic!("{name}\n{}", listing(&errors)));
        assert!(generated.warnings.is_empty(), "{name}\n{}", listing(&generated.warnings));
    }
}

/// The formats of OpenAPI's registry that are narrower than 64 bits are limits.
#[test]
fn an_integers_format_limits_it() {
    let (_, document) = documents("accepted")
        .into_iter()
        .find(|(name, _)| name == "construct-values.yaml")
        .expect("it is there");
    let generated =
        generator::generate(&document, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let models =
        generated.files.iter().find(|file| file.path == "models/thing.rs").expect("a file of models");
    for (limits, field) in [
        ("-2147483648 to 2147483647", "narrow: Option<i64>"),
        ("0 to 255", "octet: Option<u8>"),
        ("1 to 65535", "port: Option<u16>"),
        ("At least 0", "count: Option<u64>"),
        ("Format: `int54`", "odd: Option<i64>"),
    ] {
        let (name, _) = field.split_once(':').expect("a name");
        let line = format!("    /// Member `{name}`. {limits}.\n    pub {field},\n");
        assert!(models.text.contains(&line), "{line}");
    }
}

#[test]
fn refused_documents_say_what_and_where_and_what_to_do() {
    let mut said = String::new();
    for (name, document) in documents("refused") {
        let Err(errors) = generator::generate(&document, &[]) else { panic!("{name} is accepted") };
        for error in &errors {
            assert!(error.position.is_some() && error.help.is_some(), "{name}: no place or no help\n{error}");
        }
        writeln!(said, "## {name}\n{}", listing(&errors)).expect("a string grows");
    }
    insta::assert_snapshot!("corpus_refused", said);
}
