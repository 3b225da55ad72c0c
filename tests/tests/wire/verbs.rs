//! A verb that the document lacks does not compile, and the compiler says so in our words.

use serde_json::Value;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The client as the tests were linked with it, or as another build of this workspace made it just before.
fn library(directory: &Path) -> PathBuf {
    let entries =
        std::fs::read_dir(directory).expect("readable").map(|entry| entry.expect("readable").path());
    let libraries = entries.filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("libegauge_webapi-") && name.ends_with(".rlib")
    });
    let newest =
        libraries.max_by_key(|path| path.metadata().and_then(|data| data.modified()).expect("a time"));
    newest.unwrap_or_else(|| panic!("there is no client in {}", directory.display()))
}

/// Compiles the example. Not through cargo, which would build all of its dependencies once more wherever the features
/// of the whole workspace differ from those of this package.
fn compile(more: &[&str]) -> Output {
    let own = std::env::current_exe().expect("this test");
    let directory = own.parent().expect("a directory");
    let cargo = std::env::var_os("CARGO").map(PathBuf::from);
    let rustc = cargo.map(|cargo| cargo.with_file_name("rustc")).filter(|rustc| rustc.exists());
    let scratch = tempfile::tempdir().expect("a temporary directory");
    Command::new(rustc.unwrap_or_else(|| "rustc".into()))
        .args(["--edition", "2024", "--emit", "metadata", "--error-format", "json"])
        .args(more)
        .arg("--out-dir")
        .arg(scratch.path())
        .arg("-L")
        .arg(format!("dependency={}", directory.display()))
        .arg("--extern")
        .arg(format!("egauge_webapi={}", library(directory).display()))
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui/absent_verbs.rs"))
        .output()
        .expect("rustc runs")
}

/// What the compiler says about calls that do not exist.
fn errors() -> Vec<Value> {
    let good = compile(&[]);
    assert!(good.status.success(), "{}", String::from_utf8_lossy(&good.stderr));
    let bad = compile(&["--cfg", "absent_verbs"]);
    assert!(!bad.status.success(), "calls that do not exist have compiled");
    let said = String::from_utf8(bad.stderr).expect("UTF-8");
    let messages = said.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    messages.filter(|message| message["level"] == "error").collect()
}

#[test]
fn a_verb_that_the_document_lacks_is_told_in_our_words() {
    let mut said = String::new();
    for message in errors() {
        let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
        let spans = message["spans"].as_array().cloned().unwrap_or_default();
        let Some(span) = spans.iter().find(|span| span["is_primary"] == true) else { continue };
        writeln!(said, "{}", text(&span["text"][0]["text"])).expect("a string grows");
        writeln!(said, "  error: {}", text(&message["message"])).expect("a string grows");
        writeln!(said, "  label: {}", text(&span["label"])).expect("a string grows");
        // A note without a place is ours; those with one are the compiler's, which change with it.
        for note in message["children"].as_array().into_iter().flatten() {
            if note["level"] == "note" && note["spans"].as_array().is_some_and(Vec::is_empty) {
                writeln!(said, "  note: {}", text(&note["message"])).expect("a string grows");
            }
        }
    }
    insta::assert_snapshot!("absent_verbs", said);
}
