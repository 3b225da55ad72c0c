//! A comparison for people: for a terminal, and for a CHANGELOG.

use super::page::{Line, NAMED, Page, is_implementation, listed, page};
use super::{Change, Diff, Effect, Effects, Level, Side, Verdict};
use std::fmt::Write as _;

/// What versions mean before 1.0, beside a verdict.
const RULE: &str = "Before 1.0.0 a major release raises the second number (0.1.4 to 0.2.0), a minor release or a patch \
                    the third (0.1.4 to 0.1.5).";

/// How a terminal shows a word.
#[derive(Clone, Copy)]
enum Paint {
    Bold,
    Red,
    Yellow,
    Green,
    Dim,
}

fn painted(color: bool, paint: Paint, text: &str) -> String {
    let code = match paint {
        Paint::Bold => "1",
        Paint::Red => "31",
        Paint::Yellow => "33",
        Paint::Green => "32",
        Paint::Dim => "2",
    };
    if color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}

fn group_paint(title: &str) -> Paint {
    match title {
        "Removed" => Paint::Red,
        "Added" => Paint::Green,
        "Changed" | "Deprecated" => Paint::Yellow,
        _ => Paint::Dim,
    }
}

/// What the verdict asks of programs.
fn meaning(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::None => "the documents are equal",
        Verdict::Patch => "no public Rust item differs",
        Verdict::Minor => "Rust programs compile as before, with more to use",
        Verdict::Major => "some Rust programs must change",
    }
}

/// `3 removed, 1 changed`, by groups.
fn counts(page: &Page<'_>) -> String {
    let plain = page.groups.iter().filter(|group| group.title.len() < 12);
    let counts: Vec<String> = plain
        .map(|group| {
            let number = group.lines.iter().map(|line| line.changes.len()).sum::<usize>();
            format!("{number} {}", group.title.to_lowercase())
        })
        .collect();
    if counts.is_empty() { "nothing for programs".to_owned() } else { counts.join(", ") }
}

/// What stands below the groups.
fn notes(diff: &Diff, page: &Page<'_>) -> Vec<String> {
    let mut notes = page.notes.clone();
    if let Some(why) = &diff.estimated {
        notes.push(format!(
            "The verdict is estimated from the documents, since code cannot be generated: {why}"
        ));
    }
    if !diff.textless.is_empty() {
        notes.push(format!(
            "Texts are not compared: those of {} are not known. `cargo xtask import` of the official document writes \
             their digests.",
            diff.textless.join(" and ")
        ));
    }
    for action in &diff.unneeded {
        notes.push(format!(
            "{}: action {}, `{}`, is no longer needed in {}.",
            action.overlay, action.number, action.target, diff.new.version
        ));
    }
    let further: Vec<&str> =
        diff.further.iter().map(String::as_str).filter(|name| !is_implementation(name)).collect();
    if !further.is_empty() {
        let names = listed(further.into_iter());
        notes.push(format!("Further Rust items that differ: {names}."));
    }
    notes
}

/// A comparison for a terminal: each change with its lines and effects.
pub fn text(diff: &Diff, color: bool) -> String {
    let page = page(diff, usize::MAX);
    let mut out = format!("{} -> {}\n", diff.old.version, diff.new.version);
    let verdict = match diff.verdict {
        Verdict::Major => Paint::Red,
        Verdict::Minor => Paint::Yellow,
        _ => Paint::Green,
    };
    let _ = writeln!(
        out,
        "verdict: {}, {}\n{}\n{}",
        painted(color, verdict, diff.verdict.as_str()),
        meaning(diff.verdict),
        counts(&page),
        painted(color, Paint::Dim, RULE)
    );
    for group in &page.groups {
        let paint = group_paint(group.title);
        let _ = writeln!(out, "\n{}", painted(color, Paint::Bold, group.title));
        for Line { words, rust, changes } in &group.lines {
            let _ = writeln!(out, "\n{}", painted(color, paint, words));
            for line in rust {
                let _ = writeln!(out, "  Rust: {line}");
            }
            for change in changes {
                sides(diff, change, color, &mut out);
            }
            if let Some(change) = changes.first() {
                effects(&change.effects, &mut out);
            }
        }
    }
    let notes = notes(diff, &page);
    if !notes.is_empty() {
        out.push('\n');
    }
    for note in notes {
        let _ = writeln!(out, "{note}");
    }
    out
}

fn sides(diff: &Diff, change: &Change, color: bool, out: &mut String) {
    for (mark, revision, side) in [('-', &diff.old, &change.old), ('+', &diff.new, &change.new)] {
        if let Some(Side { pointer, line, value }) = side {
            let space = if value.is_empty() { "" } else { "  " };
            let place = painted(color, Paint::Dim, &format!("{}:{line} {pointer}", revision.file));
            let _ = writeln!(out, "  {mark} {value}{space}{place}");
        }
    }
}

fn effects(effects: &Effects, out: &mut String) {
    let all = [
        ("old clients", &effects.wire_clients),
        ("old servers", &effects.wire_servers),
        ("Rust callers", &effects.rust_callers),
        ("Rust implementers", &effects.rust_implementers),
    ];
    for (who, Effect { level, why }) in all {
        if *level != Level::None {
            let _ = writeln!(out, "  {who}: {}, {why}", level.as_str());
        }
    }
}

/// A comparison for a CHANGELOG: the verdict first, then groups, a line for each thing.
pub fn markdown(diff: &Diff) -> String {
    let page = page(diff, NAMED);
    let mut out = format!(
        "### Revision {} of the API, after {}: {} release\n\n**{}**: {}. {}. {RULE}\n",
        diff.new.version,
        diff.old.version,
        diff.verdict.as_str(),
        diff.verdict.as_str(),
        meaning(diff.verdict),
        capital(&counts(&page)),
    );
    for group in &page.groups {
        let _ = writeln!(out, "\n#### {}\n", group.title);
        for Line { words, rust, .. } in &group.lines {
            let _ = writeln!(out, "- {}", capital(words));
            for line in rust {
                let _ = writeln!(out, "  - {line}");
            }
        }
    }
    for note in notes(diff, &page) {
        let _ = writeln!(out, "\n{note}");
    }
    if diff.verdict == Verdict::None {
        out.push_str("\nNothing differs.\n");
    }
    out
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
