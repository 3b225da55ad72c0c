//! Hand-written lines that use what a step removes or changes: what a bump cannot edit itself.
//!
//! Found by name: of Rust items where the compiler has not been, and of names on the wire, of which it knows nothing. A
//! line may be listed that means something else by it; none is missed that writes the name.

use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diff::{Action, Change, Diff, Subject, Verdict};
use egauge_webapi_generator::document::{Node, Pointer};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Where people write code that uses the generated one.
const DIRECTORIES: &[&str] = &["generated-client", "tests"];

/// Where nobody does.
const SKIPPED: &[&str] = &["generated", "target", "snapshots", "ui", "corpus", "keywords"];

/// What a comment says above a list that has to have every service; a bump lists it for one that is new.
const EVERY_SERVICE: &str = "// For every service of the document:";

/// A line, and the items that it names.
pub(super) struct Use {
    pub(super) file: String,
    pub(super) line: usize,
    items: Vec<String>,
    /// Whether it writes a name of the wire in quotation marks, or lists services, which the compiler does not check.
    pub(super) is_wire: bool,
}

impl std::fmt::Display for Use {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.items.join(", "))
    }
}

/// How a name is written where it is used.
struct Pattern {
    /// Its meaning.
    item: String,
    name: String,
    /// What is in front of it: one of these.
    before: &'static [&'static str],
    /// Whether a member of a literal is written so, too.
    is_field: bool,
    /// What the file must name too in some case, since the name alone is one of many: the type or a word of it.
    beside: Option<Beside>,
    /// Whether it is a name of the wire.
    is_wire: bool,
}

/// What a file must name too.
struct Beside {
    /// The type.
    holder: String,
    /// The word by which a member or a method gives it.
    word: String,
}

/// The lines below a workspace that name what is gone or differs in the new document.
pub(super) fn uses(workspace: &Path, diff: &Diff, new: &Node) -> Result<Vec<Use>, Failure> {
    let patterns: Vec<Pattern> = diff.changes.iter().flat_map(|change| patterns(change, new)).collect();
    let services: BTreeSet<String> = diff.changes.iter().flat_map(services).collect();
    let mut found = Vec::new();
    if patterns.is_empty() && services.is_empty() {
        return Ok(found);
    }
    for file in
        DIRECTORIES.iter().map(|name| files(&workspace.join(name))).collect::<Result<Vec<_>, _>>()?.concat()
    {
        let is_code = file.extension().is_some_and(|suffix| suffix == "rs");
        let text = source::read_text(&file)?;
        let here: Vec<&Pattern> = (patterns.iter())
            .filter(|pattern| (is_code || pattern.is_wire) && pattern.is_in_reach(&text))
            .collect();
        let file = file.strip_prefix(workspace).unwrap_or(&file).display().to_string();
        let mut lines: BTreeMap<usize, Use> = BTreeMap::new();
        let mut list = |line: usize, item: &String, is_wire: bool| {
            let new = || Use { file: file.clone(), line, items: Vec::new(), is_wire };
            let found = lines.entry(line).or_insert_with(new);
            found.is_wire |= is_wire;
            if !found.items.contains(item) {
                found.items.push(item.clone());
            }
        };
        for (line, text) in (1..).zip(text.lines()) {
            if text.trim_start().starts_with(EVERY_SERVICE) {
                services.iter().for_each(|service| list(line, service, true));
            }
            for pattern in here.iter().filter(|pattern| pattern.is_in(text)) {
                list(line, &pattern.item, pattern.is_wire);
            }
        }
        found.extend(lines.into_values());
    }
    Ok(found)
}

/// The services that are new, each by the function that makes a branch of it.
fn services(change: &Change) -> Vec<String> {
    let is_function = |name: &str| {
        let lower = |part: &str| part.starts_with(|c: char| c.is_ascii_lowercase() || c == '_');
        !name.contains(['.', ' '])
            && name.strip_prefix("server::").is_some_and(|rest| rest.split("::").all(lower))
    };
    let new = change.items.iter().filter(|item| item.action == Action::Added && is_function(&item.name));
    new.map(|item| format!("`{}` is new", item.name)).collect()
}

fn patterns(change: &Change, new: &Node) -> Vec<Pattern> {
    let broken =
        change.items.iter().filter(|item| item.verdict == Verdict::Major && !item.name.contains(' '));
    let mut patterns: Vec<Pattern> = broken.filter_map(|item| pattern(&item.name)).collect();
    let tokens: Vec<String> = change.old_key.tokens().collect();
    let wire = |name: String| Pattern {
        item: format!("`\"{name}\"`"),
        name,
        before: &["\""],
        is_field: false,
        beside: None,
        is_wire: true,
    };
    match (change.action, change.subject, tokens.as_slice()) {
        (Action::Removed, Subject::Operation, [_, path, ..]) => patterns.push(wire(path.clone())),
        (Action::Removed, Subject::Property | Subject::Value, [.., name]) if name.len() > 2 => {
            patterns.push(wire(name.clone()));
        }
        // A part of a served document is asked for by its path, as a type that is not checked.
        (_, Subject::Type, _) if !change.items.is_empty() => {
            for path in paths(&change.key, new) {
                let part = path.get(1..).and_then(|path| path.split_once('/'));
                patterns.extend(part.map(|(_, part)| wire(part.to_owned())));
                patterns.push(wire(path));
            }
        }
        _ => {}
    }
    patterns
}

/// The paths whose value a schema is: those that refer to it, or the one that it is a part of.
fn paths(key: &Pointer, new: &Node) -> Vec<String> {
    let tokens: Vec<String> = key.tokens().collect();
    let [components, schemas, name] = tokens.as_slice() else {
        return match tokens.as_slice() {
            [first, path, ..] if first == "paths" => vec![path.clone()],
            _ => Vec::new(),
        };
    };
    let reference = Node::from(format!("#/{components}/{schemas}/{name}").as_str());
    let paths = new.get("paths").and_then(Node::as_mapping).into_iter().flatten();
    paths.filter(|(_, item)| holds(item, &reference)).map(|(path, _)| path.to_string()).collect()
}

fn holds(node: &Node, reference: &Node) -> bool {
    match node {
        Node::Mapping(members) => {
            members.get("$ref") == Some(reference) || members.values().any(|member| holds(member, reference))
        }
        Node::Sequence(items) => items.iter().any(|item| holds(item, reference)),
        _ => false,
    }
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
    let beside = of_type.then(|| {
        let word = if is_type { holder } else { word.unwrap_or(holder) };
        Beside { holder: holder.to_owned(), word: word.to_lowercase() }
    });
    Some(Pattern { item: format!("`{item}`"), name, before, is_field, beside, is_wire: false })
}

impl Pattern {
    fn is_in_reach(&self, text: &str) -> bool {
        text.contains(&self.name) && self.beside.as_ref().is_none_or(|beside| beside.is_in(text))
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

impl Beside {
    /// Whether a text names it, other than as a method with arguments, such as `push(x)` of a vector.
    fn is_in(&self, text: &str) -> bool {
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let is_named = |(start, name): (usize, &str)| {
            !text[..start].ends_with(is_part) && !text[start + name.len()..].starts_with(is_part)
        };
        let lower = text.to_lowercase();
        let is_reached = |(start, word): (usize, &str)| {
            let (above, below) = (&lower[..start], &lower[start + word.len()..]);
            let is_called = above.ends_with('.') && below.starts_with('(') && !below.starts_with("()");
            !is_called && !below.starts_with(is_part)
        };
        text.match_indices(&self.holder).any(is_named) || lower.match_indices(&self.word).any(is_reached)
    }
}

/// The files of Rust and JSON in a directory, by name.
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
        } else if kind.is_file() && path.extension().is_some_and(|suffix| suffix == "rs" || suffix == "json")
        {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
