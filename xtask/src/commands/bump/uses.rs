//! Hand-written lines that use what a step removes or changes: what a bump cannot edit itself.
//!
//! Found by name, so that a line may be listed that means something else by it; none is missed that writes the name.

use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diff::{Action, Change, Diff, Subject, Verdict};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where people write code that uses the generated one.
const DIRECTORIES: &[&str] = &["generated-client", "tests"];

/// Where nobody does.
const SKIPPED: &[&str] = &["generated", "target", "snapshots", "ui"];

/// A line, and the items that it names.
pub(super) struct Use {
    file: String,
    line: usize,
    items: Vec<String>,
}

impl std::fmt::Display for Use {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let items: Vec<String> = self.items.iter().map(|item| format!("`{item}`")).collect();
        write!(f, "{}:{}: {}", self.file, self.line, items.join(", "))
    }
}

/// How a name is written where it is used.
struct Pattern {
    /// What it stands for.
    item: String,
    name: String,
    /// What is in front of it: one of these.
    before: &'static [&'static str],
    /// Whether a member of a literal is written so, too.
    is_field: bool,
    /// What the file must name too in some case, since the name alone is one of many: the type or a word of it.
    beside: Option<String>,
}

/// The lines below a workspace that name what is gone or differs.
pub(super) fn uses(workspace: &Path, diff: &Diff) -> Result<Vec<Use>, Failure> {
    let patterns: Vec<Pattern> = diff.changes.iter().flat_map(patterns).collect();
    let mut found = Vec::new();
    if patterns.is_empty() {
        return Ok(found);
    }
    for file in
        DIRECTORIES.iter().map(|name| files(&workspace.join(name))).collect::<Result<Vec<_>, _>>()?.concat()
    {
        let text = source::read_text(&file)?;
        let here: Vec<&Pattern> = patterns.iter().filter(|pattern| pattern.is_in_reach(&text)).collect();
        let mut lines: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            for pattern in here.iter().filter(|pattern| pattern.is_in(line)) {
                let items = lines.entry(index + 1).or_default();
                if !items.contains(&pattern.item) {
                    items.push(pattern.item.clone());
                }
            }
        }
        let file = file.strip_prefix(workspace).unwrap_or(&file).display().to_string();
        found.extend(lines.into_iter().map(|(line, items)| Use { file: file.clone(), line, items }));
    }
    Ok(found)
}

fn patterns(change: &Change) -> Vec<Pattern> {
    let broken =
        change.items.iter().filter(|item| item.verdict == Verdict::Major && !item.name.contains(' '));
    let mut patterns: Vec<Pattern> = broken.filter_map(|item| pattern(&item.name)).collect();
    // What tests write on the wire.
    if change.action == Action::Removed {
        let tokens: Vec<String> = change.old_key.tokens().collect();
        let raw = match (change.subject, tokens.as_slice()) {
            (Subject::Operation, [_, path, ..]) => Some(path.clone()),
            (Subject::Property | Subject::Value, [.., name]) => Some(name.clone()),
            _ => None,
        };
        patterns.extend(raw.filter(|name| name.len() > 2).map(|name| Pattern {
            item: format!("\"{name}\""),
            name,
            before: &["\""],
            is_field: false,
            beside: None,
        }));
    }
    patterns
}

/// How an item such as `models::SysPush.next` or `resources::sys::Push::next` is written.
fn pattern(item: &str) -> Option<Pattern> {
    let (holder, name, is_field) = match item.rsplit_once('.') {
        Some((holder, name)) => (holder, name, true),
        None => item.rsplit_once("::").map(|(holder, name)| (holder, name, false))?,
    };
    let name = name.trim_start_matches("r#").to_owned();
    let is_type = name.starts_with(|c: char| c.is_ascii_uppercase());
    let holder = holder.rsplit("::").next().unwrap_or(holder);
    let of_type = holder.starts_with(|c: char| c.is_ascii_uppercase());
    let before: &[&str] = match (is_type, is_field) {
        // A variant, or a type.
        (true, _) if of_type => &["::"],
        (true, _) => &["::", " ", "<", "(", "&", "{", "[", "!"],
        (false, true) => &["."],
        (false, false) => &[".", "::", "fn "],
    };
    // `ConfigPush` is reached by `push()` or named.
    let word = holder.rfind(|c: char| c.is_ascii_uppercase()).and_then(|start| holder.get(start..));
    let beside = of_type.then(|| if is_type { holder } else { word.unwrap_or(holder) }.to_lowercase());
    Some(Pattern { item: item.to_owned(), name, before, is_field, beside })
}

impl Pattern {
    fn is_in_reach(&self, text: &str) -> bool {
        self.beside.as_ref().is_none_or(|holder| text.to_lowercase().contains(holder.as_str()))
            && text.contains(&self.name)
    }

    fn is_in(&self, line: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        line.match_indices(&self.name).any(|(start, name)| {
            let (above, below) = (&line[..start], &line[start + name.len()..]);
            let alone = !below.starts_with(is_part);
            let is_member = self.is_field && below.starts_with(':') && !below.starts_with("::");
            let is_member = is_member && !above.ends_with(|c: char| is_part(c) || c == ':' || c == '.');
            let led = is_member || above.is_empty() || self.before.iter().any(|lead| above.ends_with(lead));
            // `//` comments name what they like.
            alone && led && !line.trim_start().starts_with("//")
        })
    }
}

/// The files of Rust in a directory, by name.
fn files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error| Failure::file("unreadable", "read", directory, &error);
    if !directory.is_dir() {
        return Ok(Vec::new());
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, name) = (entry.path(), entry.file_name());
        let kind = entry.file_type().map_err(unreadable)?;
        if kind.is_dir() && !SKIPPED.iter().any(|skipped| name == *skipped) {
            found.extend(files(&path)?);
        } else if kind.is_file() && path.extension().is_some_and(|suffix| suffix == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
