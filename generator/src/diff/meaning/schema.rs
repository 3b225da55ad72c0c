//! Schemas by what they admit.

use super::shape::{
    self, Exact, core, equal, is_annotation, is_default, kinds, limit, tightness, values, widened,
};
use super::spot::{Keys, Spot};
use super::{Shift, Uses, Walk};
use crate::diff::Subject;
use crate::diff::align::entries;
use crate::diff::context::Context;
use crate::document::{Node, Pointer};
use std::cmp::Ordering;
use std::collections::BTreeSet;

/// How many differences are listed one by one where a place now names another schema.
const TOLD_APART: usize = 4;

/// Keywords that [`Walk::shape`] compares by what they mean.
const KNOWN: &[&str] = &[
    "$ref",
    "type",
    "nullable",
    "enum",
    "const",
    "oneOf",
    "anyOf",
    "allOf",
    "properties",
    "patternProperties",
    "required",
    "items",
    "additionalProperties",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
];

impl<'n> Walk<'n> {
    /// Two schemas that stand for each other.
    pub(super) fn schema(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let (before, after) = (core(old), core(new));
        match (before.spot.component(), after.spot.component()) {
            (Some(one), Some(other)) if self.is_same_component(one, other) => {
                if before.nullable != after.nullable {
                    self.nullability(keys, old, new, uses, after.nullable);
                }
                self.component(one, other, uses);
            }
            (None, None) => {
                if before.nullable != after.nullable {
                    self.nullability(keys, old, new, uses, after.nullable);
                }
                let keys = unwrapped(keys, (old, &before.spot), (new, &after.spot));
                self.shape(&keys, &before.spot, &after.spot, uses);
            }
            _ => self.exchanged(keys, old, new, uses),
        }
    }

    fn nullability(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses, gained: bool) {
        let shift = if gained { Shift::Looser } else { Shift::Tighter };
        self.push(Subject::Nullability, keys, Some(old), Some(new), uses, Some(shift));
    }

    /// A place that names another schema than before, or that has its schema written in place now.
    fn exchanged(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let pair = (old.at.clone(), new.at.clone());
        if self.open.contains(&pair) {
            return;
        }
        self.open.push(pair);
        let outer = std::mem::take(&mut self.found);
        let (before, after) = (core(old), core(new));
        let (was_null, is_null) = (
            before.nullable || core(&before.spot.resolved()).nullable,
            after.nullable || core(&after.spot.resolved()).nullable,
        );
        if was_null != is_null {
            self.nullability(keys, old, new, uses, is_null);
        }
        let (far_old, far_new) = (core(&before.spot.resolved()).spot, core(&after.spot.resolved()).spot);
        self.shape(keys, &far_old, &far_new, uses);
        self.open.pop();
        let inner = std::mem::replace(&mut self.found, outer);
        let is_here = |key: &Pointer| *key == keys.new || key.is_below(&keys.new);
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            inner.into_values().partition(|difference| is_here(&difference.key));
        self.merge(elsewhere);
        let whole = here.iter().any(|difference| difference.subject == Subject::Type);
        if whole || here.len() > TOLD_APART {
            let shift = here.iter().filter_map(|difference| difference.shift).reduce(Shift::and);
            self.push(Subject::Type, keys, Some(old), Some(new), uses, Some(shift.unwrap_or(Shift::Other)));
        } else {
            self.merge(here);
        }
    }

    /// Two shared schemas that are one, perhaps under another name. Each pair is compared once for each of its uses.
    pub(super) fn component(&mut self, old: &str, new: &str, uses: Uses) {
        let known = self.seen.get(&(old.to_owned(), new.to_owned())).copied();
        let all = known.unwrap_or_default().and(uses);
        if known == Some(all) {
            return;
        }
        self.seen.insert((old.to_owned(), new.to_owned()), all);
        let base = Pointer::from("/components/schemas");
        let keys = Keys { old: base.child(old), new: base.child(new) };
        let spot =
            |root: &'n Node, at: &Pointer| Some(Spot { root, node: root.pointer(at)?, at: at.clone() });
        let (Some(before), Some(after)) = (spot(self.old, &keys.old), spot(self.new, &keys.new)) else {
            return;
        };
        if old != new {
            self.push(Subject::Schema, &keys, Some(&before), Some(&after), all, Some(Shift::Same));
        }
        self.schema(&keys, &before, &after, all);
    }

    /// Whether two names are of one shared schema: the same name, or one that went and one that came in its place.
    pub(super) fn is_same_component(&mut self, old: &str, new: &str) -> bool {
        if old == new || self.renamed.get(old).is_some_and(|name| name == new) {
            return true;
        }
        let base = Pointer::from("/components/schemas");
        let node = |root: &'n Node, name: &str| root.pointer(&base.child(name));
        let (Some(before), Some(after)) = (node(self.old, old), node(self.new, new)) else { return false };
        let moved = node(self.new, old).is_none() && node(self.old, new).is_none();
        let free = !self.renamed.contains_key(old) && !self.renamed.values().any(|name| name == new);
        let spot = |root, node| Spot { root, node, at: Pointer::root() };
        let alike = moved && free && is_alike(&spot(self.old, before), &spot(self.new, after));
        if alike {
            self.renamed.insert(old.to_owned(), new.to_owned());
        }
        alike
    }

    /// What two schemas admit, wrappers and references aside.
    fn shape(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        if old.node.as_mapping().is_none() || new.node.as_mapping().is_none() {
            let anything = |node: &Node| is_default("items", node);
            let same = equal(old.node, new.node) || (anything(old.node) && anything(new.node));
            if !same {
                self.push(Subject::Type, keys, Some(old), Some(new), uses, Some(Shift::Other));
            }
            return;
        }
        let (mut before, after) = (kinds(old), kinds(new));
        let unions = [old, new].map(|spot| shape::arms(spot).map(|(_, arms, _)| arms));
        if let [Some(_), Some(_)] = unions {
            // Of two unions, variants are compared, in any notation.
            before.clone_from(&after);
        }
        if before != after {
            let shift = match unions {
                [None, Some(arms)] if self.is_among(keys, old, &arms) => Shift::Looser,
                [Some(arms), None] if self.is_among(keys, new, &arms) => Shift::Tighter,
                _ => widened(&before, &after),
            };
            self.push(Subject::Type, keys, Some(old), Some(new), uses, Some(shift));
            let numeric = |kinds: &BTreeSet<String>| {
                kinds.len() == 1 && kinds.iter().all(|kind| kind == "integer" || kind == "number")
            };
            if !numeric(&before) || !numeric(&after) {
                return;
            }
        }
        self.values(keys, old, new, uses);
        self.limits(
            keys,
            old,
            new,
            uses,
            [&before, &after].iter().all(|kinds| kinds.iter().all(|k| k == "integer")),
        );
        self.object(keys, old, new, uses);
        if let (Some(one), Some(other)) = (old.child("items"), new.child("items")) {
            self.schema(&keys.child("items"), &one, &other, uses);
        } else {
            self.keyword("items", keys, old, new, uses);
        }
        self.arms(keys, old, new, uses);
        for (name, _) in old.members() {
            self.other(name, keys, old, new, uses);
        }
        for (name, _) in new.members().into_iter().filter(|(name, _)| old.node.get(name).is_none()) {
            self.other(name, keys, old, new, uses);
        }
    }

    /// Whether a schema means the same as one of a union's arms.
    fn is_among(&mut self, keys: &Keys, schema: &Spot<'n>, arms: &[Spot<'n>]) -> bool {
        arms.iter().any(|arm| self.matches(Match::Meaning, (keys, schema, &[]), (arm, &[])))
    }

    fn other(&mut self, name: &'n str, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        if !is_annotation(name) && !KNOWN.contains(&name) {
            self.keyword(name, keys, old, new, uses);
        }
    }

    /// A keyword that is compared by its value.
    pub(super) fn keyword(&mut self, name: &str, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let given = |spot: &Spot<'n>| spot.child(name).filter(|place| !is_default(name, place.node));
        let (before, after) = (given(old), given(new));
        let same = match (&before, &after) {
            (Some(before), Some(after)) => equal(before.node, after.node),
            (None, None) => true,
            _ => false,
        };
        if same {
            return;
        }
        let subject = Context::Schema.member(name).subject();
        let subject = if subject == Subject::Schema { Subject::Keyword } else { subject };
        let larger = |name: &str| {
            let (Some(before), Some(after)) = (&before, &after) else { return None };
            let numbers = (Exact::of(before.node)?, Exact::of(after.node)?);
            let grows = numbers.1.is_above(numbers.0);
            Some(if grows == name.starts_with("max") { Shift::Looser } else { Shift::Tighter })
        };
        let shift = match (&before, &after) {
            (Some(_), Some(_)) if subject == Subject::Length => larger(name),
            (Some(_), Some(_)) => Some(Shift::Other),
            (None, _) => Some(Shift::Tighter),
            _ => Some(Shift::Looser),
        };
        self.push(subject, &keys.child(name), before.as_ref(), after.as_ref(), uses, shift);
    }

    fn limits(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses, integers: bool) {
        for lower in [true, false] {
            let (before, after) = (limit(old, lower, integers), limit(new, lower, integers));
            let shift = match (&before, &after) {
                (None, None) => continue,
                (Some(_), None) => Shift::Looser,
                (None, Some(_)) => Shift::Tighter,
                (Some(before), Some(after)) => match tightness(before, after, lower) {
                    Ordering::Equal => continue,
                    Ordering::Less => Shift::Tighter,
                    Ordering::Greater => Shift::Looser,
                },
            };
            let name = |limit: &Option<shape::Limit>| limit.as_ref().map(|limit| limit.keyword);
            let name = name(&after).or_else(|| name(&before)).unwrap_or("minimum");
            let spot = |limit: &Option<shape::Limit>, of: &Spot<'n>| {
                let at = limit.as_ref()?.at.clone();
                Some(Spot { root: of.root, node: of.root.pointer(&at)?, at })
            };
            let (before, after) = (spot(&before, old), spot(&after, new));
            self.push(Subject::Range, &keys.child(name), before.as_ref(), after.as_ref(), uses, Some(shift));
        }
    }

    fn values(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let keys = keys.child("enum");
        let list = |spot: &Spot<'n>| spot.child("enum").or_else(|| spot.child("const"));
        match (values(old), values(new)) {
            (None, None) => {}
            (Some(_), None) => {
                self.push(Subject::Value, &keys, list(old).as_ref(), None, uses, Some(Shift::Looser));
            }
            (None, Some(_)) => {
                self.push(Subject::Value, &keys, None, list(new).as_ref(), uses, Some(Shift::Tighter));
            }
            (Some(before), Some(after)) => {
                let name = |node: &Node| {
                    node.as_str()
                        .map_or_else(|| serde_json::to_string(node).unwrap_or_default(), str::to_owned)
                };
                let spot = |root, (node, at): &(&'n Node, Pointer)| Spot { root, node, at: at.clone() };
                for value in
                    before.iter().filter(|(value, _)| !after.iter().any(|(other, _)| equal(value, other)))
                {
                    let gone = spot(old.root, value);
                    let keys = keys.child(&name(value.0));
                    self.push(Subject::Value, &keys, Some(&gone), None, uses, Some(Shift::Tighter));
                }
                for value in
                    after.iter().filter(|(value, _)| !before.iter().any(|(other, _)| equal(value, other)))
                {
                    let come = spot(new.root, value);
                    let keys = keys.child(&name(value.0));
                    self.push(Subject::Value, &keys, None, Some(&come), uses, Some(Shift::Looser));
                }
            }
        }
    }

    fn object(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let (needed_before, needed_after) = (required(old), required(new));
        for keyword in ["properties", "patternProperties"] {
            let members =
                |spot: &Spot<'n>| spot.child(keyword).map(|list| list.members()).unwrap_or_default();
            let (before, after) = (members(old), members(new));
            let keys = keys.child(keyword);
            for (name, spot) in &before {
                let keys = keys.child(name);
                match after.iter().find(|(other, _)| other == name) {
                    Some((_, other)) => self.schema(&keys, spot, other, uses),
                    None => {
                        self.push(Subject::Property, &keys, Some(spot), None, uses, None);
                        self.mark_required(&keys, needed_before.iter().any(|(needed, _)| needed == name));
                    }
                }
            }
            for (name, spot) in
                after.iter().filter(|(name, _)| !before.iter().any(|(other, _)| other == name))
            {
                let keys = keys.child(name);
                self.push(Subject::Property, &keys, None, Some(spot), uses, None);
                self.mark_required(&keys, needed_after.iter().any(|(needed, _)| needed == name));
            }
        }
        // Of what came or went as a whole, that it must be there is a part.
        let whole = |name: &str| {
            let has =
                |spot: &Spot<'n>| spot.child("properties").is_some_and(|list| list.node.get(name).is_some());
            has(old) != has(new)
        };
        let list = keys.child("required");
        for (name, spot) in needed_before.iter().filter(|(name, _)| !whole(name)) {
            if !needed_after.iter().any(|(other, _)| other == name) {
                self.push(Subject::Required, &list.child(name), Some(spot), None, uses, Some(Shift::Looser));
            }
        }
        for (name, spot) in needed_after.iter().filter(|(name, _)| !whole(name)) {
            if !needed_before.iter().any(|(other, _)| other == name) {
                self.push(Subject::Required, &list.child(name), None, Some(spot), uses, Some(Shift::Tighter));
            }
        }
        self.additional(keys, old, new, uses);
    }

    /// Members that a schema does not name: any, none, or those of a schema.
    fn additional(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let given = |spot: &Spot<'n>| {
            spot.child("additionalProperties").filter(|more| !is_default("additionalProperties", more.node))
        };
        let keys = keys.child("additionalProperties");
        let (before, after) = (given(old), given(new));
        let none = |spot: &Spot<'n>| *spot.node == Node::Bool(false);
        let shift = match (&before, &after) {
            (None, None) => return,
            (Some(_), None) => Shift::Looser,
            (None, Some(_)) => Shift::Tighter,
            (Some(before), Some(after)) => match (none(before), none(after)) {
                (true, true) => return,
                (true, false) => Shift::Looser,
                (false, true) => Shift::Tighter,
                (false, false) => return self.schema(&keys, before, after, uses),
            },
        };
        self.push(Subject::Additional, &keys, before.as_ref(), after.as_ref(), uses, Some(shift));
    }

    /// The alternatives of a union, or what `allOf` demands: matched by what they are.
    fn arms(&mut self, keys: &Keys, old: &Spot<'n>, new: &Spot<'n>, uses: Uses) {
        let union = |spot: &Spot<'n>| shape::arms(spot).map(|(keyword, arms, _)| (keyword, arms));
        let all = |spot: &Spot<'n>| spot.child("allOf").map(|list| ("allOf", list.items()));
        for (is_union, before, after) in [(true, union(old), union(new)), (false, all(old), all(new))] {
            let keyword = after.as_ref().or(before.as_ref()).map_or("oneOf", |(keyword, _)| keyword);
            let spots =
                |list: Option<(&'static str, Vec<Spot<'n>>)>| list.map(|(_, arms)| arms).unwrap_or_default();
            let (before, after) = (spots(before), spots(after));
            let keys = keys.child(keyword);
            let mut free: Vec<Option<&Spot<'n>>> = after.iter().map(Some).collect();
            let mut rest: Vec<&Spot<'n>> = before.iter().collect();
            for round in [Match::Name, Match::Meaning, Match::Kind] {
                rest.retain(|arm| {
                    let found = free.iter_mut().find(|other| {
                        other.is_some_and(|other| self.matches(round, (&keys, arm, &before), (other, &after)))
                    });
                    let Some(other) = found.and_then(Option::take) else { return true };
                    self.schema(&arm_keys(&keys, arm, other), arm, other, uses);
                    false
                });
            }
            let (less, more) =
                if is_union { (Shift::Tighter, Shift::Looser) } else { (Shift::Looser, Shift::Tighter) };
            for arm in rest {
                self.push(Subject::Arm, &arm_keys(&keys, arm, arm), Some(arm), None, uses, Some(less));
            }
            for arm in free.into_iter().flatten() {
                self.push(Subject::Arm, &arm_keys(&keys, arm, arm), None, Some(arm), uses, Some(more));
            }
        }
    }

    /// Whether two arms are one, in a round of the matching.
    fn matches(
        &mut self,
        round: Match,
        (keys, arm, arms): (&Keys, &Spot<'n>, &[Spot<'n>]),
        (other, others): (&Spot<'n>, &[Spot<'n>]),
    ) -> bool {
        match round {
            Match::Name => match (arm.component(), other.component()) {
                (Some(one), Some(other)) => one == other,
                _ => equal(arm.node, other.node),
            },
            Match::Meaning => {
                let outer = std::mem::take(&mut self.found);
                let (seen, renamed) = (self.seen.clone(), self.renamed.clone());
                self.schema(&arm_keys(keys, arm, other), arm, other, Uses::default());
                // A new name alone does not change the meaning.
                let same = self.found.values().all(|difference| difference.subject == Subject::Schema);
                (self.found, self.seen) = (outer, seen);
                if !same {
                    self.renamed = renamed;
                }
                same
            }
            Match::Kind => {
                let kind = |arm: &Spot<'n>| kinds(&core(&arm.resolved()).spot);
                let single = |arms: &[Spot<'n>], kinds: &BTreeSet<String>| {
                    arms.iter().filter(|arm| kind(arm) == *kinds).count() == 1
                };
                let kinds = kind(arm);
                let renamed = match (arm.component(), other.component()) {
                    (Some(one), Some(other)) => self.is_same_component(one, other),
                    (None, None) => true,
                    _ => false,
                };
                renamed && kind(other) == kinds && single(arms, &kinds) && single(others, &kinds)
            }
        }
    }
}

/// The rounds in which arms are matched.
#[derive(Clone, Copy)]
enum Match {
    Name,
    Meaning,
    Kind,
}

fn arm_keys(keys: &Keys, old: &Spot<'_>, new: &Spot<'_>) -> Keys {
    Keys { old: keys.old.child(arm_name(old)), new: keys.new.child(arm_name(new)) }
}

/// The name by which a list's other arms know this one.
fn arm_name(arm: &Spot<'_>) -> String {
    let list = arm.at.parent().unwrap_or_default();
    let entries = arm.root.pointer(&list).and_then(|node| entries(Context::Arms, node, &list));
    let own = entries.into_iter().flatten().find(|entry| entry.pointer == arm.at);
    own.map(|entry| entry.name).unwrap_or_default()
}

/// The keys of a schema inside of its wrappers.
fn unwrapped(keys: &Keys, old: (&Spot<'_>, &Spot<'_>), new: (&Spot<'_>, &Spot<'_>)) -> Keys {
    let inside = |key: &Pointer, (outer, inner): (&Spot<'_>, &Spot<'_>)| {
        if outer.at == inner.at || !inner.at.is_below(&outer.at) {
            return key.clone();
        }
        let mut key = key.clone();
        let tokens: Vec<String> = inner.at.tokens().skip(outer.at.tokens().count()).collect();
        let mut at = outer.at.clone();
        for token in tokens {
            at = at.child(&token);
            let spot = Spot {
                root: outer.root,
                node: outer.root.pointer(&at).unwrap_or(outer.node),
                at: at.clone(),
            };
            let named =
                token.parse::<usize>().is_ok().then(|| arm_name(&spot)).filter(|name| !name.is_empty());
            key = key.child(named.unwrap_or(token));
        }
        key
    };
    Keys { old: inside(&keys.old, old), new: inside(&keys.new, new) }
}

/// The members that must be there, each with its place.
fn required<'n>(spot: &Spot<'n>) -> Vec<(&'n str, Spot<'n>)> {
    let list = spot.child("required").map(|list| list.items()).unwrap_or_default();
    list.into_iter().filter_map(|item| Some((item.node.as_str()?, item))).collect()
}

/// Whether a schema that went and one that came are close enough to be one under two names.
fn is_alike(old: &Spot<'_>, new: &Spot<'_>) -> bool {
    let (old, new) = (core(&old.resolved()).spot, core(&new.resolved()).spot);
    let names = |spot: &Spot<'_>| -> BTreeSet<String> {
        let properties = spot.child("properties").map(|list| list.members()).unwrap_or_default();
        let values = values(spot).unwrap_or_default();
        let values = values.into_iter().filter_map(|(value, _)| value.as_str());
        properties.into_iter().map(|(name, _)| name).chain(values).map(str::to_owned).collect()
    };
    let (before, after) = (names(&old), names(&new));
    let common = before.intersection(&after).count();
    kinds(&old) == kinds(&new) && common * 2 >= before.len().max(after.len())
}
