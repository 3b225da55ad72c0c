//! References that name a component in a way that is not JSON's.

use crate::document::{Mapping, Node, Pointer, SharedText};
use crate::visit::Role;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

/// The components of a document: their names by section.
pub(super) struct Components(HashMap<SharedText, Names>);

/// The names of a section.
#[derive(Default)]
struct Names {
    exact: HashSet<SharedText>,
    /// What each is in lower case, with the name; with none where two are the same. Made once a reference leads nowhere.
    lower: OnceCell<HashMap<String, Option<SharedText>>>,
}

impl Names {
    /// The name itself, or the only one that differs by upper and lower case alone.
    fn find(&self, name: &str) -> Option<&SharedText> {
        let lower = || {
            let mut lower: HashMap<String, Option<SharedText>> = HashMap::new();
            for name in &self.exact {
                let found = lower.entry(name.to_ascii_lowercase());
                found.and_modify(|name| *name = None).or_insert_with(|| Some(name.clone()));
            }
            lower
        };
        let in_any_case = || self.lower.get_or_init(lower).get(&name.to_ascii_lowercase())?.as_ref();
        self.exact.get(name).or_else(in_any_case)
    }
}

impl Components {
    pub(super) fn new(root: &Node) -> Self {
        let sections = root.get("components").and_then(Node::as_mapping).into_iter().flatten();
        let names = |entries: &Node| Names {
            exact: entries.as_mapping().into_iter().flat_map(Mapping::keys).cloned().collect(),
            lower: OnceCell::new(),
        };
        Self(sections.map(|(section, entries)| (section.clone(), names(entries))).collect())
    }

    /// The reference that is meant at a place of this kind, if this one leads nowhere and only one can be meant.
    pub(super) fn meant(&self, role: Role, reference: &str) -> Option<String> {
        let section = section(role)?;
        let names = self.0.get(section)?;
        let name = match reference.strip_prefix("#/components/").and_then(|rest| rest.split_once('/')) {
            // Nearly every reference is in order.
            Some((of, name)) if of == section && !name.contains('~') && names.exact.contains(name) => {
                return None;
            }
            Some((of, name)) if of == section => unescaped(name),
            _ => {
                let mut parts: Vec<&str> = reference.trim_start_matches(['#', '/']).split('/').collect();
                let name = parts.pop()?;
                let is_way = |part: &&str| ["components", "definitions", section].contains(part);
                if !parts.iter().all(is_way) {
                    return None;
                }
                unescaped(name)
            }
        };
        let found = names.find(&name)?;
        let place = Pointer::from("/components").child(section).child(found);
        let meant = place.to_string();
        (meant != reference).then_some(meant)
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
