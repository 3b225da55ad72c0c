//! A comparison for people: for a terminal, and for a CHANGELOG.

use super::{Action, Change, Diff, Effect, Level, Origin, Side, Subject, Verdict};
use std::fmt::Write as _;

/// How many Rust items are named one by one.
const NAMED: usize = 6;

/// A comparison for a terminal: each change with its lines and effects.
pub fn text(diff: &Diff) -> String {
    let mut out = format!("{} -> {}\n", diff.old.version, diff.new.version);
    for change in told(diff) {
        let _ = writeln!(out, "\n{}", heading(change));
        for (mark, revision, side) in [('-', &diff.old, &change.old), ('+', &diff.new, &change.new)] {
            if let Some(Side { pointer, line, value }) = side {
                let space = if value.is_empty() { "" } else { "  " };
                let _ = writeln!(out, "  {mark} {value}{space}{}:{line} {pointer}", revision.file);
            }
        }
        let effects = [
            ("wire clients", &change.effects.wire_clients),
            ("wire servers", &change.effects.wire_servers),
            ("Rust callers", &change.effects.rust_callers),
            ("Rust implementers", &change.effects.rust_implementers),
        ];
        for (who, Effect { level, why }) in effects {
            if *level != Level::None {
                let _ = writeln!(out, "  {who}: {}, {why}", level.as_str());
            }
        }
        if let Some(rename) = &change.rename {
            let _ = writeln!(out, "  perhaps a rename: {rename}");
        }
    }
    let counted = diff.changes.len() - diff.documentation;
    let _ = writeln!(
        out,
        "\n{}, {} of texts and examples; verdict: {}",
        count(counted, "change"),
        diff.documentation,
        diff.verdict.as_str()
    );
    if !diff.further.is_empty() {
        let _ = writeln!(out, "Rust items that differ by way of others: {}", listed(&diff.further));
    }
    out
}

fn heading(change: &Change) -> String {
    let place = if change.detail.is_empty() {
        change.item.clone()
    } else {
        format!("{}: {}", change.item, change.detail)
    };
    let origin = if change.origin == Origin::Overlay { ", by overlays" } else { "" };
    format!("{place} [{}{origin}] {}", change.kind, change.verdict.as_str())
}

/// All but texts and examples.
fn told(diff: &Diff) -> impl Iterator<Item = &Change> {
    diff.changes.iter().filter(|change| change.subject != Subject::Documentation)
}

/// A comparison for a CHANGELOG: grouped, a line for each thing.
pub fn markdown(diff: &Diff) -> String {
    let mut out = format!(
        "### Revision {} of the API, after {}: {} release\n",
        diff.new.version,
        diff.old.version,
        diff.verdict.as_str()
    );
    let mut groups: [(&str, Vec<&Change>); 5] =
        ["Breaking", "Added", "Removed", "Deprecated", "Changed"].map(|title| (title, Vec::new()));
    let mut unsaid = 0;
    for change in told(diff) {
        let group = match (change.subject, change.action) {
            _ if change.verdict == Verdict::Major => 0,
            (Subject::Info | Subject::Path, _) => continue,
            (Subject::Order, _) if !change.key.as_str().ends_with("/properties") => usize::MAX,
            (Subject::Tag, _) => usize::MAX,
            (Subject::Deprecation, _) => 3,
            (_, Action::Added) => 1,
            (_, Action::Removed) => 2,
            (_, Action::Changed) => 4,
        };
        match groups.get_mut(group) {
            Some((_, changes)) => changes.push(change),
            None => unsaid += 1,
        }
    }
    for (title, changes) in groups {
        let lines = lines(&changes, title);
        if lines.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n#### {title}\n");
        lines.iter().for_each(|line| out.push_str(&format!("- {line}\n")));
    }
    if unsaid > 0 {
        let _ = writeln!(out, "\n{} of tags and of the order of names.", count(unsaid, "change"));
    }
    if diff.documentation > 0 {
        let _ = writeln!(out, "\n{} of texts and examples.", count(diff.documentation, "change"));
    }
    if diff.verdict == Verdict::None {
        out.push_str("\nNothing differs.\n");
    }
    out
}

/// A line for each path with its methods, for each item with what is inside it.
fn lines(changes: &[&Change], title: &str) -> Vec<String> {
    let mut groups: Vec<(String, Vec<String>, Vec<String>)> = Vec::new();
    for change in changes {
        let (name, words) = match (change.subject, change.item.split_once(' ')) {
            (Subject::Schema, Some((_, name)))
                if change.detail.is_empty() && change.action != Action::Changed =>
            {
                ("schemas".to_owned(), format!("`{name}`{}", renamed(change)))
            }
            (Subject::Operation | Subject::Deprecation, Some((method, path)))
                if path.starts_with('/') && ["", "deprecated"].contains(&change.detail.as_str()) =>
            {
                (path.to_owned(), format!("`{method}`{}", renamed(change)))
            }
            _ => (change.item.clone(), format!("{}{}", inside(change, title), renamed(change))),
        };
        let items = if title == "Breaking" { change.items.clone() } else { Vec::new() };
        match groups.iter_mut().find(|(known, ..)| *known == name) {
            Some((_, all, rust)) => {
                if !words.is_empty() && !all.contains(&words) {
                    all.push(words);
                }
                rust.extend(items.into_iter().filter(|item| !rust.contains(item)).collect::<Vec<_>>());
            }
            None => groups.push((name, vec![words], items)),
        }
    }
    let line = |(name, words, rust): (String, Vec<String>, Vec<String>)| {
        let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
        let mut line = format!("`{name}`");
        if !words.is_empty() {
            let _ = write!(line, ": {}", words.join(", "));
        }
        if !rust.is_empty() {
            let _ = write!(line, " (in Rust: {})", listed(&rust));
        }
        line
    };
    groups.into_iter().map(line).collect()
}

/// What changed inside an item.
fn inside(change: &Change, title: &str) -> String {
    let value = |side: &Option<Side>| match side {
        Some(side) if !side.value.is_empty() => format!("`{}`", side.value),
        _ => String::new(),
    };
    let detail = if change.detail.is_empty() { String::new() } else { format!("`{}`", change.detail) };
    let verb = match (title, change.action) {
        ("Breaking", Action::Added) => "added ",
        ("Breaking", Action::Removed) => "removed ",
        _ => "",
    };
    let words = match (change.subject, change.action) {
        (Subject::Schema, _) => verb.trim_end().to_owned(),
        (Subject::Order, _) => format!("order of {}", if detail.is_empty() { "names" } else { &detail }),
        (_, Action::Changed) => format!("{detail} {} to {}", value(&change.old), value(&change.new)),
        _ => format!("{verb}{detail}"),
    };
    words.trim().to_owned()
}

fn renamed(change: &Change) -> String {
    change.rename.as_ref().map_or_else(String::new, |other| format!(" (perhaps renamed: `{other}`)"))
}

/// Some names, and how many more.
fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect();
    let more = names.len().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{}{more}", shown.join(", "))
}

fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
