//! What a difference means on the wire.
//!
//! A tighter constraint affects the writer of a value, a looser one its reader. Requests are
//! written by clients, replies by servers.

use super::meaning::{Shift, Uses};
use super::walk::{Difference, Placed};
use super::{Action, Change, Effect, Effects, Level, Origin, Side, Subject, Verdict, Version, words};
use crate::document::{Mapping, Node, Pointer};
use std::collections::BTreeMap;

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
    let side = |version: &Version<'_>, subject, place: Option<&Placed>| {
        place.map(|place| Side {
            line: version.document.locate(&place.pointer).map_or(1, |position| position.line),
            value: words::value(subject, &place.node),
            pointer: place.pointer.clone(),
        })
    };
    let change = |difference: Difference| {
        let Difference { subject, action, key, .. } = &difference;
        let (item, detail) = words::place(key);
        let is_deprecation = *subject == Subject::Deprecation && *action != Action::Removed;
        let used = difference.uses.unwrap_or_else(|| uses_of(key, &uses));
        let (wire_clients, wire_servers) = on_the_wire(&difference, used);
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
            // Even if code does not change: item 7 of Semantic Versioning.
            verdict: if is_deprecation { Verdict::Minor } else { Verdict::Patch },
            items: Vec::new(),
            rename: None,
            key: key.clone(),
            old_key: difference.old_key.clone(),
            settled: difference.settled,
            overridden: difference.overridden,
        }
    };
    let mut changes: Vec<Change> = differences.into_iter().map(change).collect();
    changes.sort_by_key(|change| change.new.as_ref().or(change.old.as_ref()).map_or(0, |side| side.line));
    changes
}

/// Which schemas requests and replies reach.
fn mark(root: &Node, uses: &mut BTreeMap<String, Uses>) {
    let mut pending: Vec<(&Node, Uses)> = Vec::new();
    let paths = root.get("paths").and_then(Node::as_mapping);
    for item in paths.into_iter().flat_map(Mapping::values) {
        for operation in item.as_mapping().into_iter().flat_map(Mapping::values) {
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
    if difference.settled {
        let settled = || Effect::new(Level::None, "overlays already had this");
        return (settled(), settled());
    }
    match (difference.subject, difference.action) {
        (
            Subject::Documentation
            | Subject::Info
            | Subject::Tag
            | Subject::OperationId
            | Subject::Extension
            | Subject::Path
            | Subject::Schema
            | Subject::Spelling,
            _,
        ) => (none(), none()),
        (Subject::Document, _) => (
            compatible("only the document's wording of it differs"),
            compatible("only the document's wording of it differs"),
        ),
        (Subject::Operation, Added) => {
            (compatible("there is more to call"), compatible("new clients may call it"))
        }
        (Subject::Operation, Removed) => {
            (breaking("the call is gone"), compatible("nothing calls it any more"))
        }
        (Subject::Parameter, Added) if difference.required => {
            (breaking("requests without it are wrong"), compatible("requests carry more"))
        }
        (Subject::Parameter, Added) => {
            (compatible("there is more to ask for"), compatible("new clients may send it"))
        }
        (Subject::Parameter, Removed) => {
            (breaking("meters do not understand it any more"), compatible("nothing sends it any more"))
        }
        (Subject::Body, Added) if difference.required => {
            (breaking("requests need a body"), compatible("requests carry more"))
        }
        (Subject::Body, Added) => {
            (compatible("requests may have a body"), compatible("requests may have a body"))
        }
        (Subject::Body, Removed) => (
            breaking("meters do not understand the body any more"),
            breaking("requests have no body any more"),
        ),
        (Subject::Reply, Added) => (
            compatible("there is one more status to expect"),
            compatible("there is one more status to answer with"),
        ),
        (Subject::Reply, Removed) => (
            compatible("the status is not promised any more"),
            breaking("the status is not foreseen any more"),
        ),
        (Subject::Header, Added) => (compatible("replies say more"), breaking("replies must have it")),
        (Subject::Header, Removed) => (breaking("replies lack it"), compatible("replies may lack it")),
        (Subject::MediaType, Added) => {
            (compatible("there is one more form"), compatible("there is one more form"))
        }
        (Subject::MediaType, Removed) => (breaking("the form is gone"), breaking("the form is gone")),
        (Subject::Security, _) => (
            breaking("requests are authenticated in another way"),
            breaking("requests are authenticated in another way"),
        ),
        (Subject::Deprecation, _) => (compatible("new programs should know"), none()),
        (Subject::Property, Added) => match (uses.sent, uses.read) {
            (false, false) => (none(), none()),
            (false, true) => (compatible("replies may say more"), compatible("replies may say more")),
            (true, _) if difference.required => {
                (breaking("requests without it are refused"), compatible("new clients send it"))
            }
            (_, read) => {
                let why = if read { "requests and replies may say more" } else { "requests may say more" };
                (compatible(why), compatible("new clients may send it"))
            }
        },
        (Subject::Property, Removed) => match (uses.sent, uses.read) {
            (false, false) => (none(), none()),
            (true, _) => {
                (breaking("meters do not understand it any more"), compatible("nothing sends it any more"))
            }
            (false, true) if difference.required => {
                (breaking("replies lack it"), compatible("replies may lack it"))
            }
            (false, true) => {
                (compatible("replies never have it any more"), compatible("replies may lack it"))
            }
        },
        (Subject::Order, _) if difference.key.as_str().ends_with("/properties") && uses.sent => {
            let why = "a meter takes some members in their order";
            (compatible(why), compatible(why))
        }
        (Subject::Order, _) => (none(), none()),
        (Subject::Default, _) => (
            compatible("an absent value has another meaning"),
            compatible("an absent value has another meaning"),
        ),
        (Subject::Style | Subject::Operation | Subject::Parameter | Subject::Body, Changed)
        | (Subject::Style, _) => {
            (breaking("it is written in another way"), breaking("it is written in another way"))
        }
        _ => by_shift(difference.shift.unwrap_or(Shift::Other), uses),
    }
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
            Effect::new(Level::None, "nothing that they write or read differs")
        }
    };
    let words = [
        "their requests may be refused",
        "replies may hold what they do not expect",
        "requests may hold more",
    ];
    let clients = judge(uses.sent && tighter, uses.read && looser, uses.sent && looser, words);
    let words = [
        "their replies may lack what is promised",
        "requests may hold what they refuse",
        "replies may hold more",
    ];
    let servers = judge(uses.read && tighter, uses.sent && looser, uses.read && looser, words);
    (clients, servers)
}
