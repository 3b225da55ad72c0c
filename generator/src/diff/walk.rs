//! The walk: two trees side by side, to the smallest places that hold all that differs.

use super::align::{Entry, entries, kind, reordered, same};
use super::context::Context;
use super::meaning::{Shift, Uses};
use super::{Action, Subject};
use crate::document::{Mapping, Node, Pointer};
use crate::import;

/// A place where two trees differ.
#[derive(Clone, Debug)]
pub struct Difference {
    /// What differs.
    pub subject: Subject,
    /// What became of it.
    pub action: Action,
    /// The place by names alone, the same for both sides.
    pub key: Pointer,
    /// What was.
    pub old: Option<Placed>,
    /// What is.
    pub new: Option<Placed>,
    /// The place by names in the older document, where names of its own lead there.
    pub(super) old_key: Pointer,
    /// Whether requests or replies have it in them, where that is known.
    pub(super) uses: Option<Uses>,
    /// How the set of admitted values has changed, where that is known.
    pub(super) shift: Option<Shift>,
    /// Whether what came or went has to be there.
    pub(super) required: bool,
    /// Whether overlays already had the change.
    pub(super) settled: bool,
    /// Whether overlays still say otherwise.
    pub(super) overridden: bool,
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Where it stands.
    pub pointer: Pointer,
    /// The value at that place.
    pub node: Node,
}

/// Every place where two documents differ. The digest that an import records is not compared.
pub fn differences(old: &Node, new: &Node) -> Vec<Difference> {
    let mut walk = Walk::default();
    let root = Pointer::root();
    walk.node(Context::Root, &root, (old, &root), (new, &root));
    walk.found
}

type Here<'n> = (&'n Node, &'n Pointer);

#[derive(Default)]
struct Walk {
    found: Vec<Difference>,
}

impl Walk {
    fn node(&mut self, context: Context, key: &Pointer, old: Here<'_>, new: Here<'_>) {
        if same(old.0, new.0) {
            return;
        }
        if matches!(context, Context::Schema | Context::Property) && self.kinds(key, old, new) {
            return;
        }
        let leaf = matches!(context, Context::Leaf(_));
        let alike = std::mem::discriminant(old.0) == std::mem::discriminant(new.0);
        match (entries(context, old.0, old.1), entries(context, new.0, new.1)) {
            (Some(before), Some(after)) if alike && !leaf => {
                let sequence = old.0.as_sequence().is_some();
                self.members(context, sequence, key, (old, before), (new, after));
            }
            _ => self.push(context.subject(), key, Some(old), Some(new)),
        }
    }

    /// Reports a schema that is of another kind, or that gains or loses `null`. Returns whether that is all.
    fn kinds(&mut self, key: &Pointer, old: Here<'_>, new: Here<'_>) -> bool {
        let ((before, was_null), (after, is_null)) = (kind(old.0), kind(new.0));
        if before != after {
            self.push(Subject::Type, key, Some(old), Some(new));
            return true;
        }
        let both = |name: &str| old.0.get(name).is_some() && new.0.get(name).is_some();
        // A `null` variant that is added or removed is reported as a variant.
        if was_null == is_null || both("oneOf") || both("anyOf") {
            return false;
        }
        self.push(Subject::Nullability, key, Some(old), Some(new));
        if let (true, Node::Mapping(before), Node::Mapping(after)) = (both("type"), old.0, new.0) {
            let rest = |members: &Mapping| {
                let rest = members.iter().filter(|(name, _)| !["type", "nullable"].contains(&name.as_str()));
                Node::Mapping(rest.map(|(name, node)| (name.clone(), node.clone())).collect())
            };
            let (before, after) = (rest(before), rest(after));
            // The places are those of the whole, the kinds are not looked at again.
            let entries = |node, at| entries(Context::Schema, node, at).unwrap_or_default();
            let (old, new) = ((&before, old.1), (&after, new.1));
            let (before, after) = (entries(old.0, old.1), entries(new.0, new.1));
            self.members(Context::Schema, false, key, (old, before), (new, after));
        }
        true
    }

    fn members<'n>(
        &mut self,
        context: Context,
        sequence: bool,
        key: &Pointer,
        (old, before): (Here<'n>, Vec<Entry<'n>>),
        (new, after): (Here<'n>, Vec<Entry<'n>>),
    ) {
        let below = |name: &str| if sequence { context.item() } else { context.member(name) };
        if context.ordered() && reordered(&before, &after) {
            self.push(Subject::Order, key, Some(old), Some(new));
        }
        let find = |entries: &[Entry<'n>], name: &str| {
            let found = entries.iter().find(|entry| entry.name == name)?;
            Some((found.node, found.pointer.clone()))
        };
        for entry in &before {
            if context == Context::Info && entry.name == import::SHA256 {
                continue;
            }
            let (context, key) = (below(&entry.name), key.child(&entry.name));
            match find(&after, &entry.name) {
                Some((node, pointer)) => {
                    self.node(context, &key, (entry.node, &entry.pointer), (node, &pointer));
                }
                None => self.one_sided(context, &key, (entry.node, &entry.pointer), Action::Removed),
            }
        }
        for entry in &after {
            let digest = context == Context::Info && entry.name == import::SHA256;
            if !digest && find(&before, &entry.name).is_none() {
                let (context, key) = (below(&entry.name), key.child(&entry.name));
                self.one_sided(context, &key, (entry.node, &entry.pointer), Action::Added);
            }
        }
    }

    /// What only one document has; a list is reported entry by entry.
    fn one_sided(&mut self, context: Context, key: &Pointer, here: Here<'_>, action: Action) {
        let listed = if context.lists() { entries(context, here.0, here.1) } else { None };
        match listed {
            Some(listed) if !listed.is_empty() => {
                let sequence = here.0.as_sequence().is_some();
                for entry in listed {
                    let below = if sequence { context.item() } else { context.member(&entry.name) };
                    // What operations of a new path share is a part of them.
                    let is_documented = below.subject() == Subject::Documentation;
                    let shared =
                        context == Context::PathItem && below != Context::Operation && !is_documented;
                    let below = if shared { Context::Leaf(Subject::Path) } else { below };
                    self.one_sided(below, &key.child(&entry.name), (entry.node, &entry.pointer), action);
                }
            }
            _ if action == Action::Added => self.push(context.subject(), key, None, Some(here)),
            _ => self.push(context.subject(), key, Some(here), None),
        }
    }

    fn push(&mut self, subject: Subject, key: &Pointer, old: Option<Here<'_>>, new: Option<Here<'_>>) {
        let place = |(node, pointer): Here<'_>| Placed { node: node.clone(), pointer: pointer.clone() };
        let action = match (&old, &new) {
            (None, _) => Action::Added,
            (_, None) => Action::Removed,
            _ => Action::Changed,
        };
        let (old, new) = (old.map(place), new.map(place));
        let (key, old_key) = (key.clone(), key.clone());
        let (uses, shift, required) = (None, None, false);
        let (settled, overridden) = (false, false);
        self.found.push(Difference {
            subject,
            action,
            key,
            old,
            new,
            old_key,
            uses,
            shift,
            required,
            settled,
            overridden,
        });
    }
}
