//! Strings of a tree: shared by all the trees that are made of one document.

use serde::{Serialize, Serializer};
use std::borrow::Borrow;
use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A string that does not change. A copy is the same string in memory, so that copying a tree copies none.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SharedText(Arc<str>);

impl SharedText {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for SharedText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SharedText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for SharedText {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl From<&str> for SharedText {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for SharedText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<&String> for SharedText {
    fn from(text: &String) -> Self {
        Self(text.as_str().into())
    }
}

impl From<&SharedText> for SharedText {
    fn from(text: &SharedText) -> Self {
        text.clone()
    }
}

impl From<SharedText> for String {
    fn from(text: SharedText) -> Self {
        text.as_str().to_owned()
    }
}

impl PartialEq<str> for SharedText {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for SharedText {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<SharedText> for str {
    fn eq(&self, other: &SharedText) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<SharedText> for &str {
    fn eq(&self, other: &SharedText) -> bool {
        *self == other.as_str()
    }
}

impl PartialEq<String> for SharedText {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other.as_str()
    }
}

impl fmt::Debug for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for SharedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for SharedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

/// How many strings the reader remembers; a document has fewer keywords.
const REMEMBERED: usize = 512;
/// The longest string that it remembers, in bytes.
const LONGEST: usize = 48;

/// Gives strings that are equal and close to each other one place in memory: most keys and many values of a document
/// are a few words. What it remembers is bounded, so that a document of a million different words costs no more.
pub(super) struct Interner(RefCell<Vec<Option<SharedText>>>);

impl Default for Interner {
    fn default() -> Self {
        Self(RefCell::new(vec![None; REMEMBERED]))
    }
}

impl Interner {
    pub(super) fn shared(&self, text: &str) -> SharedText {
        if text.len() > LONGEST {
            return text.into();
        }
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let slot = (hash ^ (hash >> 32)) as usize % REMEMBERED;
        let slot = &mut self.0.borrow_mut()[slot];
        match slot {
            Some(known) if known == text => known.clone(),
            _ => slot.insert(text.into()).clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Interner, LONGEST, SharedText};

    #[test]
    fn equal_strings_are_one_in_memory() {
        let interner = Interner::default();
        let (one, other) = (interner.shared("type"), interner.shared("type"));
        assert_eq!(one.as_str().as_ptr(), other.as_str().as_ptr());
        let long = "x".repeat(LONGEST + 1);
        assert_ne!(interner.shared(&long).as_ptr(), interner.shared(&long).as_ptr());
        for number in 0..10_000 {
            let text = number.to_string();
            assert_eq!(interner.shared(&text), text);
        }
        assert_eq!(interner.shared("type"), SharedText::from("type"));
    }
}
