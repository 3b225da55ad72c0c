//! A verb that the document lacks does not compile, and the compiler says so in our words.

use serde_json::Value;
use std::fmt::Write;
use std::process::Command;

/// Compiles the example with calls that do not exist. It shares what this very test was built from, so that takes
/// about as long as one small program does.
fn compile() -> Vec<Value> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // What cargo tells a test of its package is not meant for another cargo: build scripts that look at it (ring's)
    // would run once more.
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR" {
            command.env_remove(name);
        }
    }
    command
        .args(["rustc", "--quiet", "--package", "workspace-tests", "--example", "absent_verbs"])
        .args(["--offline", "--message-format=json", "--", "--cfg", "absent_verbs"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let output = command.output().expect("cargo runs");
    assert!(!output.status.success(), "calls that do not exist have compiled");
    let lines = String::from_utf8(output.stdout).expect("UTF-8");
    let messages: Vec<Value> = lines
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON"))
        .filter(|line| line["reason"] == "compiler-message" && line["target"]["name"] == "absent_verbs")
        .map(|line| line["message"].clone())
        .filter(|message| message["level"] == "error")
        .collect();
    assert!(!messages.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    messages
}

#[test]
fn a_verb_that_the_document_lacks_is_told_in_our_words() {
    let mut said = String::new();
    for message in compile() {
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
