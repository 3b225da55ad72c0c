//! References that name a component in a way that is not JSON's.

use crate::document::{Node, Pointer};
use crate::visit::Role;
use std::collections::{HashMap, HashSet};

/// The components of a document.
pub(super) struct Components {
    /// By section and name.
    known: HashSet<(String, String)>,
    /// The names of a section, by what they are in lower case; `None` where two are the same.
    lower: HashMap<(String, String), Option<String>>,
}

impl Components {
    pub(super) fn new(root: &Node) -> Self {
        let (mut known, mut lower) = (HashSet::new(), HashMap::new());
        let sections = root.get("components").and_then(Node::as_mapping).into_iter().flatten();
        for (section, entries) in sections {
            for (name, _) in entries.as_mapping().into_iter().flatten() {
                known.insert((section.to_string(), name.to_string()));
                lower
                    .entry((section.to_string(), name.to_ascii_lowercase()))
                    .and_modify(|name| *name = None)
                    .or_insert_with(|| Some(name.to_string()));
            }
        }
        Self { known, lower }
    }

    /// The reference that is meant at a place of this kind, if this one leads nowhere and only one can be meant.
    pub(super) fn meant(&self, role: Role, reference: &str) -> Option<String> {
        let section = section(role)?;
        let exact = format!("#/components/{section}/");
        let name = match reference.strip_prefix(&exact) {
            Some(name) if self.known.contains(&(section.to_owned(), unescaped(name))) => return None,
            Some(name) => name,
            None => {
                let mut parts: Vec<&str> = reference.trim_start_matches(['#', '/']).split('/').collect();
                let name = parts.pop()?;
                let is_way = |part: &&str| ["components", "definitions", section].contains(part);
                if !parts.iter().all(is_way) {
                    return None;
                }
                name
            }
        };
        let name = unescaped(name);
        let found = match self.lower.get(&(section.to_owned(), name.to_ascii_lowercase()))? {
            _ if self.known.contains(&(section.to_owned(), name.clone())) => name,
            Some(found) => found.clone(),
            None => return None,
        };
        let place = Pointer::from("/components").child(section).child(found);
        Some(format!("#{}", place.as_str()))
    }
}

/// A name as a reference has it: escaped as in a pointer and, perhaps, as in a URL, which is looked up as it is.
fn unescaped(name: &str) -> String {
    name.replace("~1", "/").replace("~0", "~")
}

/// Where the components are that a place of this kind may refer to.
fn section(role: Role) -> Option<&'static str> {
    Some(match role {
        Role::Schema | Role::Property | Role::Variant => "schemas",
        Role::Parameter => "parameters",
        Role::Response => "responses",
        Role::Header => "headers",
        Role::Body => "requestBodies",
        Role::Example => "examples",
        _ => return None,
    })
}
