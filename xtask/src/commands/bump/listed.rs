//! What a bump leaves to people, as lists: hand-written lines, and words of ours whose ground has changed.

use super::Texts;
use super::check::{COMMAND, Checked};
use super::uses::Use;
use egauge_webapi_generator::overlay::Reliance;
use std::collections::BTreeMap;
use std::path::Path;

/// The hand-written lines to edit: those that the compiler names, those where it has not been, and those that write
/// names of the wire.
pub(super) fn hand_written(checked: &Result<Checked, String>, uses: &[Use]) -> String {
    let mut out = String::new();
    let mut list = |heading: String, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n{heading}:\n"));
            lines.iter().for_each(|line| out.push_str(&format!("  {line}\n")));
        }
    };
    let shown = |select: &dyn Fn(&Use) -> bool| -> Vec<String> {
        uses.iter().filter(|line| select(line)).map(Use::to_string).collect()
    };
    match checked {
        Ok(checked) => {
            let errors = checked.errors.iter();
            let errors = errors.map(|((file, line), message)| format!("{file}:{line}: {message}"));
            list(format!("hand-written lines to edit, which do not compile (`{COMMAND}`)"), errors.collect());
            let is_known = |line: &Use| checked.errors.contains_key(&(line.file.clone(), line.line));
            let is_missed =
                |line: &Use| !line.is_wire && !is_known(line) && checked.misses(Path::new(&line.file));
            list(
                "hand-written lines to look at in files that are not compiled yet: they name what is gone or differs".to_owned(),
                shown(&is_missed),
            );
            let is_wire = |line: &Use| line.is_wire && !is_known(line);
            list(
                "hand-written lines to look at, of which the compiler knows nothing".to_owned(),
                shown(&is_wire),
            );
            if checked.errors.is_empty() && checked.is_complete() {
                out.push_str("\nhand-written code compiles, with all features.\n");
            }
        }
        Err(why) => {
            list(
                format!(
                    "hand-written lines to look at, which name what is gone or differs (not compiled: {why})"
                ),
                shown(&|_| true),
            );
        }
    }
    out
}

/// What the vendor says otherwise, and our words for it.
pub(super) fn texts(texts: &Texts) -> Vec<String> {
    let Texts { items, reliances } = texts;
    let mut lines = Vec::new();
    if items.is_empty() {
        return lines;
    }
    // A line each.
    let mut of_ours: BTreeMap<(&str, usize, bool), Vec<&str>> = BTreeMap::new();
    for (Reliance { file, line, evidence, .. }, name) in reliances {
        let names = of_ours.entry((file, *line, *evidence)).or_default();
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    if !of_ours.is_empty() {
        lines.push("\noverlays to look at, since the vendor's text changed:".to_owned());
    }
    for ((file, line, evidence), names) in of_ours {
        let what = if evidence { "evidence" } else { "words" };
        lines.push(format!("  {file}:{line}: {what} for {}", names.join(", ")));
    }
    let is_told = |item: &&String| !reliances.iter().any(|(_, name)| name == *item);
    let others: Vec<&str> = items.iter().filter(is_told).map(String::as_str).collect();
    if !others.is_empty() {
        lines.push(format!("\nthe vendor's text changed, and overlays have none: {}", others.join(", ")));
    }
    lines
}
