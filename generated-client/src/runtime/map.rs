//! Objects whose member names are data.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

use indexmap::IndexMap;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::number::{ThroughNumbers, is_keeping, requiring};

/// The members of an object, in order. Equality does not look at the order.
///
/// An object with two members of one name is refused when read. `map["name"]` is the member of that name, and panics if
/// there is none; [`get`](Self::get) does not.
///
/// ```
/// use egauge_webapi::Map;
///
/// let mut powers = Map::from([("Grid", 230.0)]);
/// powers.insert("Solar", 1500.0);
/// assert_eq!(powers.get("Solar"), Some(&1500.0));
/// for (name, power) in &powers {
///     println!("{name}: {power} W");
/// }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Map<V>(IndexMap<String, V>);

impl<V> Map<V> {
    /// A map without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The member of that name.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.get(name)
    }

    /// The member of that name, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut V> {
        self.0.get_mut(name)
    }

    /// Whether there is a member of that name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Adds a member at the end, or replaces the one of that name in its place; gives what was there.
    pub fn insert(&mut self, name: impl Into<String>, value: V) -> Option<V> {
        self.0.insert(name.into(), value)
    }

    /// Takes a member out; the others keep their order.
    pub fn remove(&mut self, name: &str) -> Option<V> {
        self.0.shift_remove(name)
    }

    /// The members, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// The members, in order, to change their values.
    pub fn iter_mut(&mut self) -> impl ExactSizeIterator<Item = (&str, &mut V)> + DoubleEndedIterator {
        self.0.iter_mut().map(|(name, value)| (name.as_str(), value))
    }

    /// The names, in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> + DoubleEndedIterator {
        self.0.keys().map(String::as_str)
    }

    /// The values, in order.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &V> + DoubleEndedIterator {
        self.0.values()
    }

    /// Adds a member that must be new in front of those from `index` on.
    #[cfg(feature = "server")]
    pub(crate) fn insert_at(&mut self, index: usize, name: String, value: V) {
        self.0.shift_insert(index.min(self.0.len()), name, value);
    }

    /// Where the member of that name stands.
    #[cfg(feature = "server")]
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.0.get_index_of(name)
    }

    /// Adds a member that must be new.
    pub(crate) fn insert_new(&mut self, name: String, value: V) -> Result<(), String> {
        match self.0.entry(name) {
            indexmap::map::Entry::Vacant(place) => {
                place.insert(value);
                Ok(())
            }
            indexmap::map::Entry::Occupied(earlier) => {
                Err(format!("the member `{}` occurs twice", earlier.key()))
            }
        }
    }
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self(IndexMap::new())
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(&self.0).finish()
    }
}

/// The member of that name. [`get`](Map::get) does not panic.
///
/// # Panics
///
/// If there is none.
impl<V> Index<&str> for Map<V> {
    type Output = V;

    /// The member of that name.
    ///
    /// # Panics
    ///
    /// If there is none; [`get`](Map::get) gives `None` then.
    fn index(&self, name: &str) -> &V {
        &self.0[name]
    }
}

impl<V> IndexMut<&str> for Map<V> {
    /// The member of that name.
    ///
    /// # Panics
    ///
    /// If there is none; [`get_mut`](Map::get_mut) gives `None` then.
    fn index_mut(&mut self, name: &str) -> &mut V {
        &mut self.0[name]
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        self.0.extend(members.into_iter().map(|(name, value)| (name.into(), value)));
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for Map<V> {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (String, V);
    type IntoIter = MapIntoIter<V>;

    fn into_iter(self) -> Self::IntoIter {
        MapIntoIter(self.0.into_iter())
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a String, &'a V);
    type IntoIter = MapIter<'a, V>;

    fn into_iter(self) -> Self::IntoIter {
        MapIter(self.0.iter())
    }
}

/// The members of a [`Map`], in order.
#[derive(Debug)]
pub struct MapIntoIter<V>(indexmap::map::IntoIter<String, V>);

/// The members of a [`Map`] that is kept, in order.
#[derive(Debug)]
pub struct MapIter<'a, V>(indexmap::map::Iter<'a, String, V>);

impl<V> Iterator for MapIntoIter<V> {
    type Item = (String, V);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<V> DoubleEndedIterator for MapIntoIter<V> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back()
    }
}

impl<V> ExactSizeIterator for MapIntoIter<V> {}

impl<'a, V> Iterator for MapIter<'a, V> {
    type Item = (&'a String, &'a V);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<V> DoubleEndedIterator for MapIter<'_, V> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back()
    }
}

impl<V> ExactSizeIterator for MapIter<'_, V> {}

impl<V: Serialize> Serialize for Map<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(&self.0)
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Map<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members::<Self>(PhantomData))
    }
}

/// The members of an object, in order, where one name may occur several times.
#[derive(Clone, PartialEq, Eq)]
pub struct MultiMap<V>(Vec<(String, V)>);

impl<V> MultiMap<V> {
    /// A map without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many members there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The first member of that name.
    pub fn get(&self, name: &str) -> Option<&V> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value)
    }

    /// Every member of that name, in order.
    pub fn get_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a V> {
        self.0.iter().filter(move |(other, _)| other == name).map(|(_, value)| value)
    }

    /// Adds a member at the end.
    pub fn push(&mut self, name: impl Into<String>, value: V) {
        self.0.push((name.into(), value));
    }

    /// The members, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &V)> + DoubleEndedIterator {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<V> Default for MultiMap<V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<V: fmt::Debug> fmt::Debug for MultiMap<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<K: Into<String>, V> Extend<(K, V)> for MultiMap<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, members: I) {
        self.0.extend(members.into_iter().map(|(name, value)| (name.into(), value)));
    }
}

impl<K: Into<String>, V> FromIterator<(K, V)> for MultiMap<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut map = Self::new();
        map.extend(members);
        map
    }
}

impl<K: Into<String>, V, const N: usize> From<[(K, V); N]> for MultiMap<V> {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl<V> IntoIterator for MultiMap<V> {
    type Item = (String, V);
    type IntoIter = std::vec::IntoIter<(String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, V> IntoIterator for &'a MultiMap<V> {
    type Item = &'a (String, V);
    type IntoIter = std::slice::Iter<'a, (String, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<V: Serialize> Serialize for MultiMap<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for MultiMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members::<Self>(PhantomData))
    }
}

/// Reads the members of an object into an `M`.
struct Members<M>(PhantomData<M>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for Members<Map<V>> {
    type Value = Map<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Map<V>, A::Error> {
        let mut members = Map::new();
        let _back = is_keeping().then(|| requiring(true));
        while let Some(name) = access.next_key()? {
            let value = access.next_value_seed(ThroughNumbers(PhantomData))?;
            members.insert_new(name, value).map_err(A::Error::custom)?;
        }
        Ok(members)
    }
}

impl<'de, V: Deserialize<'de>> Visitor<'de> for Members<MultiMap<V>> {
    type Value = MultiMap<V>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<MultiMap<V>, A::Error> {
        let mut members = MultiMap::new();
        let _back = is_keeping().then(|| requiring(true));
        while let Some(name) = access.next_key::<String>()? {
            members.push(name, access.next_value_seed(ThroughNumbers(PhantomData))?);
        }
        Ok(members)
    }
}
