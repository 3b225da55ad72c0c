//! Reading overlays and telling what is wrong with them.

use super::target::Target;
use super::{Action, Change, Overlay, Revisions};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, Pointer};

/// Reads overlays from files' names and texts, to be applied in this order; they may name this workspace's revisions.
pub fn load(files: &[(String, String)]) -> Result<Vec<Overlay>, Diagnostics> {
    load_for(files, &Revisions::ours()?.names)
}

/// Reads overlays that may name these revisions, oldest first.
pub fn load_for(files: &[(String, String)], revisions: &[String]) -> Result<Vec<Overlay>, Diagnostics> {
    let mut overlays = Vec::new();
    let mut diagnostics = Vec::new();
    for (file, text) in files {
        match Document::parse(file.as_str(), text.as_str()) {
            Ok(document) => {
                let mut reader = Reader { known: revisions, diagnostics: Vec::new() };
                let (title, actions) = reader.overlay(&document.root);
                diagnostics.extend(reader.diagnostics.into_iter().map(|problem| document.resolve(problem)));
                let corrections = document.root.get("x-corrections").and_then(Node::as_bool) == Some(true);
                let computed = is_computed(&document.root);
                let revisions = revisions.to_vec();
                overlays.push(Overlay { title, actions, revisions, corrections, computed, document });
            }
            Err(problems) => diagnostics.extend(problems),
        }
    }
    if diagnostics.is_empty() { Ok(overlays) } else { Err(diagnostics) }
}

struct Reader<'a> {
    known: &'a [String],
    diagnostics: Diagnostics,
}

impl Reader<'_> {
    fn malformed(&mut self, at: Pointer, message: impl Into<String>, help: &str) {
        self.diagnostics.push(Diagnostic::error("malformed-overlay", message).help(help).at(at));
    }

    fn overlay(&mut self, root: &Node) -> (String, Vec<Action>) {
        const HELP: &str =
            "an overlay begins with `overlay: 1.0.0`, `info: {title: .., version: ..}`, `actions: [..]`";
        let nothing = (String::new(), Vec::new());
        let place = Pointer::root();
        let Some(members) = root.as_mapping() else {
            self.malformed(place, format!("an overlay must be an object, found {}", root.kind()), HELP);
            return nothing;
        };
        let version = root.get("overlay").and_then(Node::as_str);
        if !version.is_some_and(|version| version.starts_with("1.0.")) {
            let place = if version.is_some() { place.child("overlay") } else { place.clone() };
            self.malformed(place, "not an overlay of version 1.0", HELP);
        }
        let known = ["overlay", "info", "extends", "actions"];
        for name in members.keys().filter(|name| !known.contains(&name.as_str()) && !name.starts_with("x-")) {
            self.malformed(place.child(name), format!("an overlay has no member `{name}`"), HELP);
        }
        let info = |name| root.get("info").and_then(|info| info.get(name)).and_then(Node::as_str);
        if info("title").is_none() || info("version").is_none() {
            self.malformed(place.clone(), "`info` must give a `title` and a `version`, both strings", HELP);
        }
        let corrections = root.get("x-corrections").and_then(Node::as_bool) == Some(true);
        // What a program writes may have found nothing.
        let is_empty = |list: &&[Node]| list.is_empty() && !is_computed(root);
        let Some(actions) = root.get("actions").and_then(Node::as_sequence).filter(|list| !is_empty(list))
        else {
            self.malformed(place, "`actions` must be an array with at least one action", HELP);
            return nothing;
        };
        let place = place.child("actions");
        let actions = actions.iter().enumerate();
        let actions =
            actions.filter_map(|(index, action)| self.action(action, place.item(index), corrections));
        (info("title").unwrap_or_default().to_owned(), actions.collect())
    }

    fn action(&mut self, node: &Node, at: Pointer, corrections: bool) -> Option<Action> {
        const HELP: &str =
            "an action is `{target: JSONPath, update: VALUE}` or `{target: JSONPath, remove: true}`";
        let Some(members) = node.as_mapping() else {
            self.malformed(at, format!("an action must be an object, found {}", node.kind()), HELP);
            return None;
        };
        let known = ["target", "description", "update", "remove", "x-revisions", "x-reason", "x-evidence"];
        for name in members.keys().filter(|name| !known.contains(&name.as_str())) {
            self.malformed(at.child(name), format!("an action has no member `{name}`"), HELP);
        }
        let sentence = |name| node.get(name).and_then(Node::as_str).filter(|text| !text.trim().is_empty());
        for name in ["x-reason", "x-evidence"] {
            let absent = !members.contains_key(name) && !corrections;
            if sentence(name).is_none() && !absent {
                let help = "give the reason in a sentence, and the place where it can be seen: a JSON pointer into the document, or \
                            a public client with version and file";
                self.malformed(at.clone(), format!("an action of this overlay needs `{name}`, a text"), help);
            }
        }
        let (revisions, newer) = self.revisions(node, &at);
        let change = match (node.get("update"), node.get("remove")) {
            (Some(update), None | Some(Node::Bool(false))) => Some(Change::Update(update.clone())),
            (None, Some(Node::Bool(true))) => Some(Change::Remove),
            _ => {
                self.malformed(at.clone(), "an action has either `update` or `remove: true`", HELP);
                None
            }
        };
        let Some(target) = sentence("target") else {
            self.malformed(at, "an action needs `target`, a JSONPath", HELP);
            return None;
        };
        let parsed = Target::parse(target).map_err(|error| {
            let problem = Diagnostic::error(
                "malformed-jsonpath",
                format!("`{target}` is not a JSONPath that is supported: {error}"),
            );
            let problem =
                problem.help("quote names with other characters than letters: `$.paths['/register'].get`");
            self.diagnostics.push(problem.at(at.child("target")));
        });
        Some(Action {
            target: target.to_owned(),
            revisions,
            newer,
            limited: members.contains_key("x-revisions"),
            reason: sentence("x-reason").map(str::to_owned),
            evidence: sentence("x-evidence").map(str::to_owned),
            parsed: parsed.ok()?,
            change: change?,
            pointer: at,
        })
    }

    /// The known revisions that an action is meant for, and whether newer ones are.
    fn revisions(&mut self, node: &Node, at: &Pointer) -> (Vec<String>, bool) {
        let Some(given) = node.get("x-revisions") else { return (self.known.to_vec(), true) };
        let one = std::slice::from_ref(given);
        let ranges = given.as_sequence().filter(|ranges| !ranges.is_empty()).unwrap_or(one);
        let ranges: Option<Vec<_>> =
            ranges.iter().map(|range| super::ranges::read(range, self.known)).collect();
        let Some(ranges) = ranges else {
            let message = format!("`x-revisions` is a range of the revisions {}", self.known.join(", "));
            let help = "write its first and its last one, or one of them: `{from: '4.5', until: '4.6'}`";
            self.malformed(at.child("x-revisions"), message, help);
            return (Vec::new(), false);
        };
        let known = self.known.iter().enumerate();
        let meant = known.filter(|(index, _)| ranges.iter().any(|range| range.contains(*index)));
        (meant.map(|(_, name)| name.clone()).collect(), ranges.iter().any(|range| range.until.is_none()))
    }
}

/// Whether a program writes the overlay.
fn is_computed(root: &Node) -> bool {
    root.get("x-computed").and_then(Node::as_bool) == Some(true)
}
