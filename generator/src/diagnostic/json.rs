//! Diagnostics as JSON, an object on a line each.

use super::{Diagnostic, Excerpt, Position};
use serde_json::{Value, json};

/// A JSON object for each diagnostic, each on its own line.
///
/// `severity`, `code` and `message`; `help`, `file`, `line`, `column`, `pointer` and `excerpt`, each `null` if there
/// is none; `labels`, the other places, each with `message` and the members of a place; `more`, the number of places
/// that are not listed.
pub fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{}\n", value(diagnostic))).collect()
}

fn value(diagnostic: &Diagnostic) -> Value {
    let Diagnostic { severity, code, message, help, pointer, file, position, excerpt, labels, more } =
        diagnostic;
    let labels: Vec<Value> = (labels.iter())
        .map(|label| {
            json!({
                "message": label.message,
                "file": label.file,
                "line": label.position.map(line),
                "column": label.position.map(column),
                "pointer": label.pointer.as_ref().map(ToString::to_string),
                "excerpt": label.excerpt.as_ref().map(Excerpt::as_str),
            })
        })
        .collect();
    json!({
        "severity": severity.word(),
        "code": code,
        "message": message,
        "help": help,
        "file": file,
        "line": position.map(line),
        "column": position.map(column),
        "pointer": pointer.as_ref().map(ToString::to_string),
        "excerpt": excerpt.as_ref().map(Excerpt::as_str),
        "labels": labels,
        "more": more,
    })
}

fn line(position: Position) -> usize {
    position.line
}

fn column(position: Position) -> usize {
    position.column
}
