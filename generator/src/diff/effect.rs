//! What a difference means on the wire.
//!
//! A constraint that grows tighter binds whoever writes, one that grows looser whoever reads. Requests are
//! written by clients, replies by servers.

use super::walk::{Difference, Place};
use super::{Action, Change, Effect, Effects, Level, Origin, Side, Subject, Verdict, Version, words};
use crate::document::{Node, Pointer};
use std::collections::BTreeMap;

/// How the set of values that a place admits has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shift {
    /// Everything that was allowed is, and more.
    Looser,
    /// Some of what was allowed is not.
    Tighter,
    /// Both.
    Other,
    /// The same values.
    Same,
}

/// Whether requests or replies have a place in them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Uses {
    sent: bool,
    read: bool,
}

/// Differences with their places in words and their effects on the wire.
pub(super) fn changes(
    old: &Version<'_>,
    new: &Version<'_>,
    differences: Vec<Difference>,
    origin: Origin,
) -> Vec<Change> {
    let (mut uses, tree) = (BTreeMap::new(), |version: &Version<'_>| match origin {
        Origin::Document => version.facts.clone(),
        Origin::Overlay => version.effective.clone(),
    });
    for root in [tree(old), tree(new)] {
        mark(&root, &mut uses);
    }
    let side = |version: &Version<'_>, subject, place: Option<&Place>| {
        place.map(|place| Side {
            line: version.document.locate(&place.pointer).map_or(1, |position| position.line),
            value: words::value(subject, &place.node),
            pointer: place.pointer.clone(),
        })
    };
    let change = |difference: Difference| {
        let Difference { subject, action, key, .. } = &difference;
        let (item, detail) = words::place(key);
        let (wire_clients, wire_servers) = on_the_wire(&difference, uses_of(key, &uses));
        Change {
            kind: format!("{}-{}", subject.as_str(), action.as_str()),
            subject: *subject,
            action: *action,
            origin,
            item,
            detail,
            old: side(old, *subject, difference.old.as_ref()),
            new: side(new, *subject, difference.new.as_ref()),
            effects: Effects { wire_clients, wire_servers, ..Effects::default() },
            verdict: Verdict::Patch,
            items: Vec::new(),
            rename: None,
            key: key.clone(),
        }
    };
    differences.into_iter().map(change).collect()
}

/// Which schemas requests and replies reach.
fn mark(root: &Node, uses: &mut BTreeMap<String, Uses>) {
    let mut pending: Vec<(&Node, Uses)> = Vec::new();
    let paths = root.get("paths").and_then(Node::as_mapping);
    for item in paths.into_iter().flat_map(|paths| paths.values()) {
        for operation in item.as_mapping().into_iter().flat_map(|item| item.values()) {
            for (name, sent) in [("parameters", true), ("requestBody", true), ("responses", false)] {
                pending.extend(operation.get(name).map(|node| (node, Uses { sent, read: !sent })));
            }
        }
        pending.extend(item.get("parameters").map(|node| (node, Uses { sent: true, read: false })));
    }
    while let Some((node, used)) = pending.pop() {
        match node {
            Node::Sequence(items) => pending.extend(items.iter().map(|item| (item, used))),
            Node::Mapping(members) => {
                pending.extend(members.values().map(|member| (member, used)));
                let Some(reference) = members.get("$ref").and_then(Node::as_str) else { continue };
                let known = uses.entry(reference.to_owned()).or_default();
                let more = Uses { sent: known.sent || used.sent, read: known.read || used.read };
                if *known != more {
                    *known = more;
                    let target = Pointer::from(reference.trim_start_matches('#'));
                    pending.extend(root.pointer(&target).map(|node| (node, used)));
                }
            }
            _ => {}
        }
    }
}

fn uses_of(key: &Pointer, uses: &BTreeMap<String, Uses>) -> Uses {
    let tokens: Vec<String> = key.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    match &tokens[..] {
        ["components", kind, name, ..] => {
            uses.get(&format!("#/components/{kind}/{name}")).copied().unwrap_or_default()
        }
        ["paths", _, "parameters", ..] | ["paths", _, _, "parameters" | "requestBody", ..] => {
            Uses { sent: true, read: false }
        }
        ["paths", _, _, "responses", ..] => Uses { sent: false, read: true },
        _ => Uses::default(),
    }
}

/// What a client of the old document and a server of the old document have to expect.
fn on_the_wire(difference: &Difference, uses: Uses) -> (Effect, Effect) {
    use Action::{Added, Changed, Removed};
    let none = || Effect::new(Level::None, "nothing on the wire differs");
    let compatible = |why: &str| Effect::new(Level::Compatible, why);
    let breaking = |why: &str| Effect::new(Level::Breaking, why);
    match (difference.subject, difference.action) {
        (
            Subject::Documentation
            | Subject::Info
            | Subject::Tag
            | Subject::OperationId
            | Subject::Extension
            | Subject::Path
            | Subject::Schema,
            _,
        ) => (none(), none()),
        (Subject::Document, _) => {
            (compatible("the document says this otherwise"), compatible("the document says this otherwise"))
        }
        (Subject::Operation, Added) => {
            (compatible("there is more to call"), compatible("new clients may call it"))
        }
        (Subject::Operation, Removed) => {
            (breaking("the call is gone"), compatible("nothing calls it any more"))
        }
        (Subject::Parameter, Added) if is_required(difference.new.as_ref()) => {
            (breaking("requests without it are wrong"), compatible("requests carry more"))
        }
        (Subject::Parameter, Added) => {
            (compatible("there is more to ask for"), compatible("new clients may send it"))
        }
        (Subject::Parameter, Removed) => {
            (breaking("it is not understood any more"), compatible("nothing sends it any more"))
        }
        (Subject::Body, Added) => (breaking("requests need a body"), compatible("requests carry more")),
        (Subject::Body, Removed) => {
            (breaking("the body is not understood any more"), breaking("requests have no body"))
        }
        (Subject::Reply, Added) => (
            compatible("there is one more status to expect"),
            compatible("there is one more status to answer with"),
        ),
        (Subject::Reply, Removed) => (
            compatible("the status is not promised any more"),
            breaking("the status is not foreseen any more"),
        ),
        (Subject::Header, Added) => (compatible("replies say more"), breaking("replies must have it")),
        (Subject::Header, Removed) => (breaking("replies lack it"), compatible("replies need it no more")),
        (Subject::MediaType, Added) => {
            (compatible("there is one more form"), compatible("there is one more form"))
        }
        (Subject::MediaType, Removed) => (breaking("the form is gone"), breaking("the form is gone")),
        (Subject::Security, _) => {
            (breaking("callers prove something else"), breaking("callers prove something else"))
        }
        (Subject::Deprecation, _) => (compatible("new programs should know"), none()),
        (Subject::Property, Added) => match (uses.sent, uses.read) {
            (false, false) => (none(), none()),
            (false, true) => (compatible("replies may say more"), compatible("replies may say more")),
            (_, read) => {
                let why = if read { "requests and replies may say more" } else { "requests may say more" };
                (compatible(why), compatible("new clients may send it"))
            }
        },
        (Subject::Property, Removed) => match (uses.sent, uses.read) {
            (false, false) => (none(), none()),
            (true, _) => (breaking("it is not understood any more"), compatible("nothing sends it any more")),
            (false, true) => (breaking("replies lack it"), compatible("replies need it no more")),
        },
        (Subject::Order, _) if difference.key.as_str().ends_with("/properties") && uses.sent => {
            let why = "a meter takes some members in their order";
            (compatible(why), compatible(why))
        }
        (Subject::Order, _) => (none(), none()),
        (Subject::Default, _) => (
            compatible("what is not given means something else"),
            compatible("what is not given means something else"),
        ),
        (Subject::Style | Subject::Operation | Subject::Parameter | Subject::Body, Changed)
        | (Subject::Style, _) => {
            (breaking("it is written in another way"), breaking("it is written in another way"))
        }
        _ => by_shift(shift(difference), uses),
    }
}

fn is_required(place: Option<&Place>) -> bool {
    place.and_then(|place| place.node.get("required")?.as_bool()) == Some(true)
}

fn by_shift(shift: Shift, uses: Uses) -> (Effect, Effect) {
    let (looser, tighter) = match shift {
        Shift::Looser => (true, false),
        Shift::Tighter => (false, true),
        Shift::Other => (true, true),
        Shift::Same => (false, false),
    };
    let judge = |refused: bool, unexpected: bool, more: bool, words: [&str; 3]| {
        let [when_refused, when_unexpected, when_more] = words;
        if refused {
            Effect::new(Level::Breaking, when_refused)
        } else if unexpected {
            Effect::new(Level::Breaking, when_unexpected)
        } else if more {
            Effect::new(Level::Compatible, when_more)
        } else {
            Effect::new(Level::None, "nothing that it writes or reads differs")
        }
    };
    let words =
        ["its requests may be refused", "replies may hold what it does not expect", "requests may hold more"];
    let clients = judge(uses.sent && tighter, uses.read && looser, uses.sent && looser, words);
    let words =
        ["its replies may break a promise", "requests may hold what it refuses", "replies may hold more"];
    let servers = judge(uses.read && tighter, uses.sent && looser, uses.read && looser, words);
    (clients, servers)
}

/// How the values that a place admits have changed.
fn shift(difference: &Difference) -> Shift {
    let presence = |tighter_if_there: bool| match (difference.action, tighter_if_there) {
        (Action::Added, true) | (Action::Removed, false) => Shift::Tighter,
        (Action::Added, false) | (Action::Removed, true) => Shift::Looser,
        (Action::Changed, _) => Shift::Other,
    };
    let (old, new) = (difference.old.as_ref(), difference.new.as_ref());
    match difference.subject {
        Subject::Required => match (old.and_then(flag), new.and_then(flag)) {
            (Some(true), None | Some(false)) => Shift::Looser,
            (None | Some(false), Some(true)) => Shift::Tighter,
            (Some(false), None) | (None, Some(false)) => Shift::Same,
            _ => presence(true),
        },
        // A list of values that comes or goes as a whole is a constraint, one of its values a liberty.
        Subject::Value => presence(difference.key.as_str().ends_with("/enum")),
        Subject::Arm => presence(difference.key.tokens().last().is_some_and(|last| last.ends_with("Of"))),
        Subject::Nullability => {
            let (was, is) = (old.map(nullable), new.map(nullable));
            if was < is { Shift::Looser } else { Shift::Tighter }
        }
        Subject::Range | Subject::Length => limit(difference).unwrap_or_else(|| presence(true)),
        Subject::Type => match (old.map(kind), new.map(kind)) {
            (Some(before), Some(after)) => match (before.as_str(), after.as_str()) {
                ("integer", "number") | (_, "any") => Shift::Looser,
                ("number", "integer") | ("any", _) => Shift::Tighter,
                _ => Shift::Other,
            },
            _ => presence(true),
        },
        _ => presence(true),
    }
}

fn flag(place: &Place) -> Option<bool> {
    place.node.as_bool()
}

fn kind(place: &Place) -> String {
    super::align::kind(&place.node).0
}

fn nullable(place: &Place) -> bool {
    super::align::kind(&place.node).1 || place.node.as_bool() == Some(true)
}

/// A limit that moved: a larger maximum is looser, a larger minimum tighter.
fn limit(difference: &Difference) -> Option<Shift> {
    let number = |place: &Option<Place>| match &place.as_ref()?.node {
        Node::Number(number) => number.as_f64(),
        _ => None,
    };
    let (before, after) = (number(&difference.old)?, number(&difference.new)?);
    let name = difference.key.tokens().last()?.to_lowercase();
    let grows = after > before;
    match (name.contains("max"), name.contains("min")) {
        (true, _) => Some(if grows { Shift::Looser } else { Shift::Tighter }),
        (_, true) => Some(if grows { Shift::Tighter } else { Shift::Looser }),
        _ => None,
    }
}
