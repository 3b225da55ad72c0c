//! What a bump leaves to people, as lists: hand-written lines, and words of ours whose ground has changed.

use super::Texts;
use super::check::{COMMAND, Checked};
use super::uses::Use;
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
                "hand-written lines to look at in what is not compiled yet: they name what is gone or differs".to_owned(),
                shown(&is_missed),
            );
            let is_wire = |line: &Use| line.is_wire && !is_known(line);
            list(
                "hand-written lines to look at, which write what is gone or differs on the wire".to_owned(),
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
    let mut of_ours: Vec<String> = Vec::new();
    for (reliance, name) in reliances {
        let what = if reliance.evidence { "evidence" } else { "words" };
        let line = format!("  {}:{}: {what} for {name}", reliance.file, reliance.line);
        if !of_ours.contains(&line) {
            of_ours.push(line);
        }
    }
    if !of_ours.is_empty() {
        lines.push("\noverlays to look at, since the vendor's text changed:".to_owned());
        lines.extend(of_ours);
    }
    let is_told = |item: &&String| !reliances.iter().any(|(_, name)| name == *item);
    let others: Vec<&str> = items.iter().filter(is_told).map(String::as_str).collect();
    if !others.is_empty() {
        lines.push(format!("\nthe vendor's text changed, and there is none of ours: {}", others.join(", ")));
    }
    lines
}
