//! An object's members: few of them are a list, many are a table.

use super::{Node, SharedText};
use indexmap::IndexMap;
use indexmap::map;
use std::mem;
use std::{slice, vec};

/// Up to how many members are looked through one after the other. Nearly all objects of a document have fewer, and a
/// table takes five times the room of a list.
const FEW: usize = 12;

/// An object's members in the order in which they were written.
#[derive(Clone, Debug, Default)]
pub struct Mapping(Members);

#[derive(Clone, Debug)]
enum Members {
    Few(Vec<(SharedText, Node)>),
    Many(Box<IndexMap<SharedText, Node>>),
}

impl Default for Members {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Mapping {
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// An object with room for as many members.
    pub fn with_capacity(capacity: usize) -> Self {
        Self(if capacity > FEW {
            Members::Many(Box::new(IndexMap::with_capacity(capacity)))
        } else {
            Members::Few(Vec::with_capacity(capacity))
        })
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        match &self.0 {
            Members::Few(list) => list.len(),
            Members::Many(table) => table.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The member of this name.
    pub fn get(&self, name: &str) -> Option<&Node> {
        match &self.0 {
            Members::Few(list) => list.iter().find(|(key, _)| key == name).map(|(_, node)| node),
            Members::Many(table) => table.get(name),
        }
    }

    /// The member of this name, to change.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        match &mut self.0 {
            Members::Few(list) => list.iter_mut().find(|(key, _)| key == name).map(|(_, node)| node),
            Members::Many(table) => table.get_mut(name),
        }
    }

    /// Whether there is a member of this name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// The place of the member of this name among the others.
    pub fn get_index_of(&self, name: &str) -> Option<usize> {
        match &self.0 {
            Members::Few(list) => list.iter().position(|(key, _)| key == name),
            Members::Many(table) => table.get_index_of(name),
        }
    }

    /// The member at this place.
    pub fn get_index(&self, index: usize) -> Option<(&SharedText, &Node)> {
        match &self.0 {
            Members::Few(list) => list.get(index).map(|(key, node)| (key, node)),
            Members::Many(table) => table.get_index(index),
        }
    }

    /// Sets a member, at its place if it is there, else after the others. Gives what it was.
    pub fn insert(&mut self, name: impl Into<SharedText>, node: Node) -> Option<Node> {
        let name = name.into();
        match self.get_mut(&name) {
            Some(member) => Some(mem::replace(member, node)),
            None => {
                self.append(name, node);
                None
            }
        }
    }

    /// Adds a member that is not there.
    pub(super) fn append(&mut self, name: SharedText, node: Node) {
        if let Members::Few(list) = &mut self.0
            && list.len() == FEW
        {
            self.0 = Members::Many(Box::new(mem::take(list).into_iter().collect()));
        }
        match &mut self.0 {
            Members::Few(list) => list.push((name, node)),
            Members::Many(table) => drop(table.insert(name, node)),
        }
    }

    /// Sets a member and gives it this place among the others.
    pub fn shift_insert(&mut self, index: usize, name: impl Into<SharedText>, node: Node) {
        let name = name.into();
        self.shift_remove(&name);
        match &mut self.0 {
            Members::Few(list) => list.insert(index, (name, node)),
            Members::Many(table) => drop(table.shift_insert(index, name, node)),
        }
    }

    /// Takes a member out; those after it move up.
    pub fn shift_remove(&mut self, name: &str) -> Option<Node> {
        match &mut self.0 {
            Members::Few(list) => {
                let index = list.iter().position(|(key, _)| key == name)?;
                Some(list.remove(index).1)
            }
            Members::Many(table) => table.shift_remove(name),
        }
    }

    /// Keeps the members that the function is true for.
    pub fn retain(&mut self, mut keep: impl FnMut(&SharedText, &mut Node) -> bool) {
        match &mut self.0 {
            Members::Few(list) => list.retain_mut(|(key, node)| keep(key, node)),
            Members::Many(table) => table.retain(|key, node| keep(key, node)),
        }
    }

    /// The members in their order.
    pub fn iter(&self) -> Iter<'_> {
        match &self.0 {
            Members::Few(list) => Iter::Few(list.iter()),
            Members::Many(table) => Iter::Many(table.iter()),
        }
    }

    /// The members in their order, to change.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&SharedText, &mut Node)> {
        let (list, table) = match &mut self.0 {
            Members::Few(list) => (Some(list), None),
            Members::Many(table) => (None, Some(table)),
        };
        let list = list.into_iter().flatten().map(|(key, node)| (&*key, node));
        list.chain(table.into_iter().flat_map(|table| table.iter_mut()))
    }

    /// The names in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &SharedText> + Clone {
        self.iter().map(|(name, _)| name)
    }

    /// The values in their order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Node> {
        self.iter().map(|(_, node)| node)
    }

    /// The values in their order, to change.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Node> {
        self.iter_mut().map(|(_, node)| node)
    }

    /// Gives room back that is not used.
    pub fn shrink_to_fit(&mut self) {
        match &mut self.0 {
            Members::Few(list) => list.shrink_to_fit(),
            Members::Many(table) => table.shrink_to_fit(),
        }
    }
}

/// Equal in any order, as JSON's objects are.
impl PartialEq for Mapping {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, node)| other.get(name) == Some(node))
    }
}

impl<K: Into<SharedText>> FromIterator<(K, Node)> for Mapping {
    fn from_iter<I: IntoIterator<Item = (K, Node)>>(members: I) -> Self {
        let members = members.into_iter();
        let mut mapping = Self::with_capacity(members.size_hint().0);
        mapping.extend(members);
        mapping
    }
}

impl<K: Into<SharedText>> Extend<(K, Node)> for Mapping {
    fn extend<I: IntoIterator<Item = (K, Node)>>(&mut self, members: I) {
        for (name, node) in members {
            self.insert(name, node);
        }
    }
}

/// Members in their order.
#[derive(Clone, Debug)]
pub enum Iter<'a> {
    /// Of a list.
    Few(slice::Iter<'a, (SharedText, Node)>),
    /// Of a table.
    Many(map::Iter<'a, SharedText, Node>),
}

impl<'a> Iterator for Iter<'a> {
    type Item = (&'a SharedText, &'a Node);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Few(list) => list.next().map(|(key, node)| (key, node)),
            Self::Many(table) => table.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::Few(list) => list.size_hint(),
            Self::Many(table) => table.size_hint(),
        }
    }
}

impl DoubleEndedIterator for Iter<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        match self {
            Self::Few(list) => list.next_back().map(|(key, node)| (key, node)),
            Self::Many(table) => table.next_back(),
        }
    }
}

impl ExactSizeIterator for Iter<'_> {}

impl<'a> IntoIterator for &'a Mapping {
    type Item = (&'a SharedText, &'a Node);
    type IntoIter = Iter<'a>;

    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

/// Members in their order, taken out of their object.
#[derive(Debug)]
pub enum IntoIter {
    /// Of a list.
    Few(vec::IntoIter<(SharedText, Node)>),
    /// Of a table.
    Many(map::IntoIter<SharedText, Node>),
}

impl Iterator for IntoIter {
    type Item = (SharedText, Node);

    fn next(&mut self) -> Option<Self::Item> {
        match self {
            Self::Few(list) => list.next(),
            Self::Many(table) => table.next(),
        }
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        match self {
            Self::Few(list) => list.size_hint(),
            Self::Many(table) => table.size_hint(),
        }
    }
}

impl ExactSizeIterator for IntoIter {}

impl IntoIterator for Mapping {
    type Item = (SharedText, Node);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        match self.0 {
            Members::Few(list) => IntoIter::Few(list.into_iter()),
            Members::Many(table) => IntoIter::Many(table.into_iter()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{FEW, Mapping, Node};

    fn names(mapping: &Mapping) -> Vec<String> {
        mapping.keys().map(ToString::to_string).collect()
    }

    /// A list and a table do the same.
    #[test]
    fn members_keep_their_order_and_are_found() {
        for count in [1, FEW - 1, FEW, FEW + 1, 4 * FEW] {
            let mut mapping = Mapping::new();
            for number in 0..count {
                assert_eq!(mapping.insert(number.to_string(), Node::from("first")), None);
                assert_eq!(mapping.insert(number.to_string(), Node::Null), Some(Node::from("first")));
            }
            let reversed: Mapping = mapping.iter().rev().map(|(name, node)| (name, node.clone())).collect();
            assert_eq!(mapping, reversed);
            assert_ne!(names(&mapping), if count == 1 { vec![] } else { names(&reversed) });
            assert_eq!(mapping.get_index_of(&(count - 1).to_string()), Some(count - 1));
            assert_eq!(mapping.get_index(count), None);

            assert_eq!(mapping.shift_remove("0"), Some(Node::Null));
            assert_eq!(mapping.shift_remove("0"), None);
            assert_ne!(mapping, reversed);
            mapping.shift_insert(0, "0", Node::Bool(true));
            assert_eq!(names(&mapping)[0], "0");
            mapping.values_mut().for_each(|node| *node = Node::Bool(false));
            mapping.retain(|name, node| *node == Node::Bool(false) && name != "0");
            assert_eq!(mapping.into_iter().len(), count - 1);
        }
    }
}
