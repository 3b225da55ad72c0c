//! Which change of the document makes which Rust item differ.

use super::align::key;
use super::page::is_implementation;
use super::rust::{ItemChange, users};
use super::{Action, Change, Effect, Effects, Item, Level, Origin, Subject, Verdict};
use crate::document::{Node, Pointer};
use std::collections::{BTreeSet, HashMap};

/// Places by names: those that changes at or below concern, and those that only a change of the whole does.
#[derive(Clone, Default)]
struct Keys {
    deep: BTreeSet<Pointer>,
    whole: BTreeSet<Pointer>,
}

/// What is known of the documents that code is generated from.
pub(super) struct Attribution<'a> {
    roots: [&'a Node; 2],
}

impl<'a> Attribution<'a> {
    pub(super) fn new(roots: [&'a Node; 2]) -> Self {
        Self { roots }
    }

    /// Gives each change its items, and what these mean to Rust programs. Gives the items that are left over.
    pub(super) fn attribute(&self, changes: &mut [Change], items: Vec<ItemChange>) -> Vec<String> {
        let mut further = Vec::new();
        let mut own: HashMap<Pointer, Keys> = HashMap::new();
        let mut used: HashMap<Pointer, Keys> = HashMap::new();
        for item in items {
            let near = gather(&item.near, &mut own, |place| self.keys(place));
            // What a call gives differs by its own place, or by a type that it names; a member by all that is in it.
            let is_call = item.near.iter().any(|place| place.tokens().count() == 3 && is_in_paths(place));
            let stage = if is_call { Stage::Near } else { Stage::All };
            let mut owners = owners(changes, &item, &near, stage);
            if owners.is_empty() {
                // It names a type that came or went: what did that to the type did it to the item.
                let named = gather(&item.named, &mut own, |place| self.keys(place));
                owners = self::owners(changes, &item, &named, Stage::Near);
            }
            if owners.is_empty() {
                owners = self::owners(changes, &item, &near, Stage::All);
            }
            if owners.is_empty() {
                let through = gather(&item.near, &mut used, |place| self.used(place));
                owners = self::owners(changes, &item, &through, Stage::All);
            }
            if owners.is_empty() {
                let far = gather(&item.far, &mut own, |place| self.keys(place));
                owners = self::owners(changes, &item, &far, Stage::All);
            }
            if owners.is_empty() {
                further.push(item.name.clone());
            }
            for index in owners {
                if let Some(change) = changes.get_mut(index) {
                    give(change, &item);
                }
            }
        }
        changes.iter_mut().for_each(explain);
        further
    }

    fn keys(&self, place: &Pointer) -> Keys {
        let deep = self.roots.iter().map(|root| key(root, place)).collect();
        Keys { deep, whole: BTreeSet::new() }
    }

    /// The shared schemas that a place uses. What has a Rust type of its own hides what is inside it.
    fn used(&self, place: &Pointer) -> Keys {
        let mut keys = Keys::default();
        for root in self.roots {
            let mut pending = Vec::new();
            root.pointer(place).into_iter().for_each(|node| references(node, &mut pending));
            while let Some(place) = pending.pop() {
                let Some(node) = root.pointer(&place) else { continue };
                let named = ["properties", "enum", "oneOf"].iter().any(|keyword| node.get(keyword).is_some());
                let found = key(root, &place);
                if named {
                    keys.whole.insert(found);
                } else if keys.deep.insert(found) {
                    references(node, &mut pending);
                }
            }
        }
        keys
    }
}

fn is_in_paths(place: &Pointer) -> bool {
    place.as_str().starts_with("/paths/")
}

fn gather(places: &[Pointer], known: &mut HashMap<Pointer, Keys>, find: impl Fn(&Pointer) -> Keys) -> Keys {
    let mut all = Keys::default();
    for place in places {
        let keys = known.entry(place.clone()).or_insert_with(|| find(place));
        all.deep.extend(keys.deep.iter().cloned());
        all.whole.extend(keys.whole.iter().cloned());
    }
    all
}

fn references(node: &Node, found: &mut Vec<Pointer>) {
    match node {
        Node::Mapping(members) => {
            let reference = members.get("$ref").and_then(Node::as_str);
            found.extend(reference.and_then(|reference| reference.strip_prefix('#')).map(Pointer::from));
            members.values().for_each(|member| references(member, found));
        }
        Node::Sequence(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Which changes are looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Those at a place or around it.
    Near,
    /// Those inside it as well.
    All,
}

/// The changes that can be why an item differs: those at its place, else those around it, else those inside it.
fn owners(changes: &[Change], item: &ItemChange, keys: &Keys, stage: Stage) -> Vec<usize> {
    let eligible = || changes.iter().enumerate().filter(|(_, change)| matters(change, item));
    let chosen = |test: &dyn Fn(&Change) -> bool| -> Vec<usize> {
        eligible().filter(|(_, change)| test(change)).map(|(index, _)| index).collect()
    };
    let at = chosen(&|change| {
        let is_here = |key: &Pointer| keys.deep.contains(key) || keys.whole.contains(key);
        is_here(&change.key) || is_here(&change.old_key)
    });
    if !at.is_empty() {
        return at;
    }
    // What came or went as a whole took everything in it along.
    let around = chosen(&|change| {
        let holds = |key: &Pointer| key.is_below(&change.key) || key.is_below(&change.old_key);
        change.subject != Subject::Order && keys.deep.iter().any(holds)
    });
    if !around.is_empty() {
        return around;
    }
    if stage == Stage::Near {
        return Vec::new();
    }
    chosen(&|change| keys.deep.iter().any(|key| change.key.is_below(key) || change.old_key.is_below(key)))
}

/// Whether a change of this subject can change what users of an item depend on.
fn matters(change: &Change, item: &ItemChange) -> bool {
    // Code has no types for replies that are refusals.
    let refusal = |key: &Pointer| {
        let mut tokens = key.tokens().skip_while(|token| token != "responses").skip(1);
        tokens.next().is_some_and(|status| status.starts_with(['4', '5']))
    };
    if change.key.as_str().starts_with("/paths/") && refusal(&change.key) {
        return false;
    }
    match change.subject {
        Subject::Deprecation => item.deprecation,
        _ if item.deprecation => matches!(change.subject, Subject::Operation | Subject::Parameter),
        Subject::Documentation
        | Subject::Info
        | Subject::Tag
        | Subject::Security
        | Subject::Default
        | Subject::Pattern
        | Subject::Length => false,
        Subject::Order => item.name.ends_with("::new"),
        Subject::Extension => change.origin == Origin::Overlay,
        _ => true,
    }
}

fn give(change: &mut Change, item: &ItemChange) {
    change.verdict = change.verdict.max(item.verdict);
    if change.items.iter().all(|known| known.name != item.name) {
        let ItemChange { name, action, verdict, old, new, .. } = item.clone();
        change.items.push(Item { name, action, verdict, old, new });
    }
    let (level, what) = match item.action {
        _ if item.deprecation => (Level::Compatible, "its deprecation differs"),
        Action::Added if item.verdict < Verdict::Major => (Level::Compatible, "is new"),
        Action::Added => (Level::Breaking, "must be dealt with"),
        Action::Removed => (Level::Breaking, "is gone"),
        Action::Changed => (Level::Breaking, "differs"),
    };
    let (callers, implementers) = users(&item.name);
    let Effects { rust_callers, rust_implementers, .. } = &mut change.effects;
    for (effect, concerned) in [(rust_callers, callers), (rust_implementers, implementers)] {
        // A trait of a type says less than the type.
        let is_aside = effect.level == level && effect.why.split("`:").next().is_some_and(is_implementation);
        if concerned && (effect.level < level || is_aside) {
            *effect = Effect::new(level, format!("`{}`: {what}", item.name));
        }
    }
}

/// What a change asks of a release where no code can be generated: what breaks requests or replies breaks programs.
pub(super) fn estimate(change: &mut Change) {
    let breaks = |effect: &Effect| effect.level == Level::Breaking;
    let is_more = change.action == Action::Added && change.effects.wire_clients.level == Level::Compatible;
    if breaks(&change.effects.wire_clients) || breaks(&change.effects.wire_servers) {
        change.verdict = Verdict::Major;
    } else if is_more {
        change.verdict = change.verdict.max(Verdict::Minor);
    }
}

/// Says what it means to Rust programs that no item differs.
fn explain(change: &mut Change) {
    let Effects { wire_clients, wire_servers, rust_callers, rust_implementers } = &mut change.effects;
    for (rust, wire) in [(rust_callers, wire_clients), (rust_implementers, wire_servers)] {
        if rust.level != Level::None {
            continue;
        }
        *rust = if wire.level == Level::Breaking {
            Effect::new(Level::Compatible, "it compiles as before and meets what differs on the wire")
        } else {
            Effect::new(Level::None, "no item differs")
        };
    }
}
