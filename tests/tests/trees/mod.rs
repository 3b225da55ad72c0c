//! What several tests need: documents as trees.

#![allow(dead_code, reason = "each test uses its own part of it")]

use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::Node;
use std::path::{Path, PathBuf};

/// The revisions of the API.
pub(crate) const REVISIONS: [&str; 4] = ["4.4", "4.5", "4.6", "latest"];

/// YAML as a tree.
pub(crate) fn yaml(text: &str) -> Node {
    node(&serde_yaml::from_str(text).expect("the YAML of a test parses"))
}

fn node(value: &serde_yaml::Value) -> Node {
    use serde_yaml::Value;
    match value {
        Value::Null => Node::Null,
        Value::Bool(value) => Node::Bool(*value),
        Value::Number(number) => Node::Number(match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), ..) => number.into(),
            (_, Some(number), _) => number.into(),
            (.., number) => number.and_then(serde_json::Number::from_f64).expect("a finite number"),
        }),
        Value::String(text) => Node::String(text.clone()),
        Value::Sequence(items) => Node::Sequence(items.iter().map(node).collect()),
        Value::Mapping(members) => {
            let name = |name: &Value| match name {
                Value::String(name) => name.clone(),
                other => serde_yaml::to_string(other).expect("a scalar").trim().to_owned(),
            };
            Node::Mapping(members.iter().map(|(key, value)| (name(key), node(value))).collect())
        }
        Value::Tagged(tagged) => node(&tagged.value),
    }
}

/// The documents at hand, official and imported, of one revision.
pub(crate) fn documents(revision: &str) -> Vec<(PathBuf, Node)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = [root.join("../shared/spec"), root.join("spec")];
    let files = folders.iter().map(|folder| folder.join(format!("{revision}.yaml")));
    files
        .filter_map(|file| {
            let text = std::fs::read_to_string(&file).ok()?;
            Some((file, yaml(&text)))
        })
        .collect()
}

/// Diagnostics as the command line would print them.
pub(crate) fn listing(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}
