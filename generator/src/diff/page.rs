//! The result of a comparison in sentences, grouped; independent of the output format.

use super::label::{Label, label};
use super::{Action, Change, Diff, Item, Level, Origin, Side, Subject, Verdict};
use std::collections::BTreeSet;

/// How many texts a CHANGELOG names.
pub(super) const NAMED: usize = 20;

/// The page: its groups in the order in which they are read.
pub(super) struct Page<'d> {
    pub(super) groups: Vec<Group<'d>>,
    /// Counted, not listed one by one.
    pub(super) notes: Vec<String>,
}

pub(super) struct Group<'d> {
    pub(super) title: &'static str,
    pub(super) lines: Vec<Line<'d>>,
}

/// The sentence about one item, which may have several changes.
pub(super) struct Line<'d> {
    /// The sentences.
    pub(super) words: String,
    /// What Rust programs have to do with it, an entry each.
    pub(super) rust: Vec<String>,
    pub(super) changes: Vec<&'d Change>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Removed,
    Changed,
    Added,
    Deprecated,
    Settled,
}

const TITLES: [(Kind, &str); 5] = [
    (Kind::Removed, "Removed"),
    (Kind::Changed, "Changed"),
    (Kind::Added, "Added"),
    (Kind::Deprecated, "Deprecated"),
    (Kind::Settled, "No change for programs: our overlays had corrected it"),
];

/// The page, with the names of at most so many texts.
pub(super) fn page(diff: &Diff, most: usize) -> Page<'_> {
    let mut groups: Vec<(Kind, Vec<&Change>)> = TITLES.iter().map(|(kind, _)| (*kind, Vec::new())).collect();
    let (mut respelled, mut arranged, mut ordered) = (0, 0, Vec::new());
    for change in &diff.changes {
        match kind(change) {
            Some(kind) => {
                let group = groups.iter_mut().find(|(known, _)| *known == kind);
                group.into_iter().for_each(|(_, changes)| changes.push(change));
            }
            None if change.subject == Subject::Spelling => respelled += 1,
            None if matches!(change.subject, Subject::Order | Subject::Tag) => {
                arranged += 1;
                // Of members it is seen on the wire.
                if change.subject == Subject::Order && change.key.as_str().ends_with("/properties") {
                    ordered.push(label(&change.key).shown());
                }
            }
            None => {}
        }
    }
    let title = |kind: Kind| TITLES.iter().find(|(known, _)| *known == kind).map_or("", |(_, title)| *title);
    let groups =
        groups.into_iter().map(|(kind, changes)| Group { title: title(kind), lines: lines(changes) });
    let mut notes = Vec::new();
    if respelled > 0 {
        notes.push(format!("{} of how the document writes what means the same.", count(respelled, "change")));
    }
    if arranged > 0 {
        let members = if ordered.is_empty() {
            String::new()
        } else {
            format!("; members in another order: {}", ordered.join(", "))
        };
        notes.push(format!("{} of tags and of the order of names{members}.", count(arranged, "change")));
    }
    notes.extend(texts(diff, most));
    Page { groups: groups.filter(|group| !group.lines.is_empty()).collect(), notes }
}

/// The group that lists a change; none if it is only counted.
fn kind(change: &Change) -> Option<Kind> {
    let breaks = change.verdict == Verdict::Major;
    match (change.subject, change.action) {
        (Subject::Documentation | Subject::Info, _) => None,
        (Subject::Spelling, _) if change.verdict < Verdict::Minor => None,
        (Subject::Tag | Subject::Order, _) if !breaks => None,
        (Subject::Path, action) if action != Action::Changed => None,
        // What the vendor's or our own extensions are called is nobody's concern.
        (Subject::Extension, _) if change.origin == Origin::Document || change.items.is_empty() => None,
        _ if change.settled => Some(Kind::Settled),
        (Subject::Deprecation, Action::Added | Action::Changed) => Some(Kind::Deprecated),
        (
            Subject::Operation
            | Subject::Parameter
            | Subject::Body
            | Subject::Reply
            | Subject::MediaType
            | Subject::Header
            | Subject::Schema
            | Subject::Property
            | Subject::Value
            | Subject::Arm,
            action,
        ) if !is_constraint(change) => Some(match action {
            Action::Added => Kind::Added,
            Action::Removed => Kind::Removed,
            Action::Changed => Kind::Changed,
        }),
        _ => Some(Kind::Changed),
    }
}

/// Whether a list of values as a whole came or went, which is a constraint.
fn is_constraint(change: &Change) -> bool {
    change.subject == Subject::Value && change.key.as_str().ends_with("/enum")
}

/// The lines of a group: what breaks callers first.
fn lines(changes: Vec<&Change>) -> Vec<Line<'_>> {
    let mut lines: Vec<(String, Line<'_>)> = Vec::new();
    for change in changes {
        let (group, words) = phrases(change);
        match lines.iter_mut().find(|(known, _)| *known == group && !group.is_empty()) {
            Some((_, line)) => line.changes.push(change),
            None => {
                let line = Line { words, rust: Vec::new(), changes: vec![change] };
                lines.push((group, line));
            }
        }
    }
    let mut lines: Vec<Line<'_>> = lines.into_iter().map(|(_, line)| finished(line)).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.changes.iter().map(|change| rank(change)).max()));
    lines
}

/// How much a change breaks: code, then callers on the wire, then servers.
fn rank(change: &Change) -> (Verdict, Level, Level) {
    let breaks = |level: Level| if level == Level::Breaking { level } else { Level::None };
    let verdict = if change.verdict == Verdict::Major { Verdict::Major } else { Verdict::None };
    (verdict, breaks(change.effects.wire_clients.level), breaks(change.effects.wire_servers.level))
}

/// The words of a line for several changes at once, who is broken, and what Rust shows.
fn finished(mut line: Line<'_>) -> Line<'_> {
    let first = line.changes.first().copied();
    if let Some(change) = first.filter(|_| line.changes.len() > 1) {
        line.words = many(change, &line.changes);
    }
    for (who, effect) in first.into_iter().flat_map(|change| {
        [("old clients", &change.effects.wire_clients), ("old servers", &change.effects.wire_servers)]
    }) {
        if effect.level == Level::Breaking {
            line.words.push_str(&format!(" Breaks {who}: {}.", effect.why));
        }
    }
    if first.is_some_and(|change| change.overridden) {
        line.words.push_str(" Our overlays override it, so Rust programs do not notice.");
    }
    let items: Vec<&Item> = line.changes.iter().flat_map(|change| &change.items).collect();
    let breaking: Vec<&Item> = items.iter().copied().filter(|item| item.verdict == Verdict::Major).collect();
    if breaking.is_empty() {
        let mut own: Vec<&str> = items.iter().map(|item| item.name.as_str()).collect();
        own.retain(|name| !is_implementation(name));
        // A part comes and goes with the whole; callers come first.
        let mut whole: Vec<&str> = own.clone();
        whole.retain(|name| !own.iter().any(|owner| is_part_of(name, owner)));
        whole.sort_by_key(|name| name.starts_with("server"));
        if !whole.is_empty() {
            line.words.push_str(&format!(" In Rust: {}.", listed(whole.into_iter())));
        }
    } else {
        line.rust = adaptations(&items, &breaking);
    }
    line
}

/// The type that signatures have where they had this one.
fn in_its_place(name: &str, items: &[&Item]) -> Option<String> {
    items.iter().find_map(|item| {
        let (old, new) = (item.old.as_deref()?, item.new.as_deref()?);
        let (before, after) = old.split_once(name)?;
        let is_path = |text: &&str| text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == ':');
        let other = new.strip_prefix(before)?.strip_suffix(after).filter(is_path)?;
        (other.starts_with("models::") && other != name).then(|| other.to_owned())
    })
}

/// What to change in a program, a line for each item that breaks.
fn adaptations(items: &[&Item], breaking: &[&Item]) -> Vec<String> {
    let own = |item: &&Item| !is_implementation(&item.name);
    let shown: Vec<&Item> = breaking.iter().copied().filter(own).collect();
    let types = |items: &[&'_ Item], action: Action| -> Vec<String> {
        let types = items.iter().filter(|item| item.action == action && is_type(&item.name));
        types.map(|item| item.name.clone()).collect()
    };
    let (come, gone) = (types(items, Action::Added), types(&shown, Action::Removed));
    let mut lines = Vec::new();
    for item in &shown {
        // A part goes and comes with the whole.
        if shown.iter().any(|other| is_part_of(&item.name, &other.name)) {
            continue;
        }
        lines.push(match (item.action, &item.old, &item.new) {
            (Action::Changed, Some(old), Some(new)) => format!("`{}`: `{old}` → `{new}`", item.name),
            (Action::Removed, old, _) => {
                let renamed = if come.len() == gone.len() {
                    gone.iter().position(|name| *name == item.name).and_then(|index| come.get(index))
                } else {
                    None
                };
                let replaced = renamed.cloned().or_else(|| in_its_place(&item.name, &shown));
                match (replaced, moved(item, items)) {
                    (Some(other), _) => format!("`{}` → `{other}`: write the new name", item.name),
                    (None, Some(other)) => {
                        let signature = |text: &Option<String>| text.clone().unwrap_or_default();
                        let (old, new) = (signature(old), signature(&other.new));
                        format!("`{}`: `{old}` → `{}`: `{new}`", item.name, other.name)
                    }
                    _ => format!("`{}` is gone: remove what uses it", item.name),
                }
            }
            (_, _, new) => {
                let new = new.as_deref().unwrap_or_default();
                format!("`{}` is new and must be there: `{new}`", item.name)
            }
        });
    }
    for item in breaking.iter().filter(|item| is_implementation(&item.name)) {
        let (name, implemented) = item.name.split_once(": ").unwrap_or((&item.name, ""));
        let is_told = breaking.iter().any(|other| !is_implementation(&other.name) && other.name == name);
        if item.action == Action::Removed && !is_told {
            lines.push(format!("`{name}` implements `{implemented}` no longer"));
        }
    }
    let mut known = BTreeSet::new();
    lines.retain(|line| known.insert(line.clone()));
    lines
}

/// The member of the same name that came with the change.
fn moved<'d>(item: &Item, items: &[&'d Item]) -> Option<&'d Item> {
    let member = |name: &str| name.rsplit_once(['.', ':']).map(|(_, member)| member.to_owned());
    let is_member = |other: &&&Item| {
        other.action == Action::Added
            && !is_type(&other.name)
            && other.name.contains('.') == item.name.contains('.')
            && member(&other.name) == member(&item.name)
    };
    let mut found = items.iter().filter(is_member);
    found.next().copied().filter(|_| !is_type(&item.name) && found.next().is_none())
}

/// A trait that a type implements, which is listed with the type.
pub(super) fn is_implementation(name: &str) -> bool {
    name.contains(": ")
}

fn is_type(name: &str) -> bool {
    let last = name.rsplit("::").next().unwrap_or_default();
    !is_implementation(name)
        && !last.contains('.')
        && last.starts_with(|c: char| c.is_ascii_uppercase())
        && name.matches("::").count() <= 2
}

fn is_part_of(name: &str, owner: &str) -> bool {
    name.strip_prefix(owner).is_some_and(|rest| rest.starts_with("::") || rest.starts_with('.'))
}

/// Methods of a path, or schemas, in one line.
fn many(change: &Change, changes: &[&Change]) -> String {
    let names = |of: &dyn Fn(&Change) -> String| {
        let mut names: Vec<String> = Vec::new();
        for change in changes {
            let name = of(change);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    let renamed = changes.iter().find_map(|change| renamed(change)).unwrap_or_default();
    if change.subject == Subject::Schema {
        return format!("schemas {}.", names(&|change| label(&change.key).holder));
    }
    let (_, path) = change.item.split_once(' ').unwrap_or(("", &change.item));
    let methods = names(&|change| change.item.split(' ').next().unwrap_or_default().to_owned());
    format!("{methods} of `{path}`.{renamed}")
}

/// The words that changes share where one line lists them, and a sentence for this change alone.
fn phrases(change: &Change) -> (String, String) {
    let label = label(&change.key);
    let place = label.shown();
    let value = |side: &Option<Side>| side.as_ref().map(|side| side.value.clone()).unwrap_or_default();
    let (old, new) = (value(&change.old), value(&change.new));
    let given = |value: &str| if value.is_empty() { String::new() } else { format!(": {value}") };
    let present = if change.new.is_some() { &new } else { &old };
    let renamed = renamed(change).unwrap_or_default();
    let alone = |words: String| (String::new(), words);
    let Label { keyword, .. } = &label;
    let word = keyword.as_deref().unwrap_or(change.subject.as_str());
    match (change.subject, change.action) {
        (Subject::Operation | Subject::Deprecation, action)
            if label.part.is_none() && label.path.is_empty() =>
        {
            let path = change.item.split_once(' ').map_or("", |(_, path)| path);
            let group = if path.starts_with('/') { format!("{action:?} {path}") } else { String::new() };
            (group, format!("{place}.{renamed}"))
        }
        (Subject::Schema, Action::Changed) => {
            let old = super::label::label(&change.old_key).shown();
            alone(format!("schema {old} is called {place} now; requests and replies stay as they are."))
        }
        (Subject::Schema, action) if change.rename.is_none() && change.verdict < Verdict::Major => {
            (format!("schemas {action:?}"), format!("schema {place}{}.", given(present)))
        }
        (Subject::Schema, _) => alone(format!("schema {place}{}.{renamed}", given(present))),
        (Subject::Path, _) => {
            let (old, new) = (super::label::label(&change.old_key), &label);
            alone(format!("`{}` is written `{}` now; the path is the same.", old.holder, new.holder))
        }
        (Subject::Value, Action::Added | Action::Removed) if !is_constraint(change) => {
            alone(format!("value `{}` of {place}.", keyword.clone().unwrap_or_default()))
        }
        (Subject::Value, Action::Added) => alone(format!("{place} is one of {new} now.")),
        (Subject::Value, _) => alone(format!("{place} may be any value now, and not only one of {old}.")),
        (Subject::Arm, _) => alone(format!("variant {present} of {place}.")),
        (Subject::Type, Action::Changed) => alone(format!("{place}: {old} became {new}.")),
        (Subject::Type, _) => alone(format!("{place}: {} became {}.", or_any(&old), or_any(&new))),
        (Subject::Nullability, _) => {
            let is_null = new.ends_with("null") || new == "true";
            alone(format!("{place} {} be null now.", if is_null { "may" } else { "cannot" }))
        }
        (Subject::Required, action) => {
            let now = action == Action::Added || new == "true";
            alone(format!("{place} is {} now.", if now { "required" } else { "optional" }))
        }
        (Subject::Order, _) => alone(format!("order of {place}: {old} became {new}.")),
        (Subject::Spelling, _) => {
            alone(format!("{place} is written in another way and means the same; Rust items differ."))
        }
        (Subject::Extension, _) => alone(format!("{place}: our overlays treat it in another way now.")),
        (Subject::Deprecation, Action::Removed) => alone(format!("{place} is no longer deprecated.")),
        (Subject::Deprecation, _) => alone(format!("{place}.")),
        (Subject::Additional, _) => {
            let any = |value: &str| match value {
                "" => "any value".to_owned(),
                "false" => "none".to_owned(),
                value => value.to_owned(),
            };
            alone(format!(
                "{place}: members without a name of their own were {}, are {} now.",
                any(&old),
                any(&new)
            ))
        }
        (
            Subject::Range
            | Subject::Length
            | Subject::Pattern
            | Subject::Format
            | Subject::Default
            | Subject::Keyword
            | Subject::Style
            | Subject::Body
            | Subject::Reply
            | Subject::Security
            | Subject::Operation
            | Subject::OperationId,
            action,
        ) if keyword.is_some() => alone(match action {
            Action::Added => format!("{place}: {word} {new} is new."),
            Action::Removed => format!("{place}: {word} {old} is gone."),
            Action::Changed => format!("{place}: {word} {old} became {new}."),
        }),
        (_, Action::Changed) => alone(format!("{place}: {old} became {new}.{renamed}")),
        _ => alone(format!("{place}{}.{renamed}", given(present))),
    }
}

fn or_any(value: &str) -> &str {
    if value.is_empty() { "any value" } else { value }
}

fn renamed(change: &Change) -> Option<String> {
    let other = change.rename.as_ref()?;
    let to = if change.action == Action::Removed { "to" } else { "from" };
    Some(format!(" Perhaps renamed {to} {other}."))
}

/// The items whose texts or examples changed, by name: at most so many, and how the others can be read.
fn texts(diff: &Diff, most: usize) -> Option<String> {
    let (mut names, mut tags) = (Vec::new(), BTreeSet::new());
    for change in diff.changes.iter().filter(|change| change.subject == Subject::Documentation) {
        let name = label(&change.key).shown();
        if change.key.as_str().starts_with("/tags/") {
            tags.insert(name);
        } else if change.origin == Origin::Document && !names.contains(&name) {
            names.push(name);
        }
    }
    if diff.documentation == 0 {
        return None;
    }
    let counted = format!("{} of texts and examples", count(diff.documentation, "change"));
    let more = names.len().saturating_sub(most);
    names.truncate(most);
    if more > 0 {
        names.push(format!("and {more} more, which `cargo xtask diff` lists"));
    }
    if !tags.is_empty() {
        names.push(format!("descriptions of {}", count(tags.len(), "tag")));
    }
    let listed =
        if names.is_empty() { String::new() } else { format!("; text changed: {}", names.join(", ")) };
    Some(format!("{counted}{listed}."))
}

/// Names, each once.
pub(super) fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut all: Vec<String> = Vec::new();
    for name in names.filter(|name| !name.is_empty()).map(|name| format!("`{name}`")) {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all.join(", ")
}

pub(super) fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}
