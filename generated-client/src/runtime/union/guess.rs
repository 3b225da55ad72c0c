//! Variants that an object's members tell, read as they come: the first member tells which it seems to be, and if a later
//! one tells otherwise, all is read again.

use std::borrow::Cow;
use std::cell::Cell;

use serde::de::{DeserializeSeed, Error, MapAccess};

use super::super::object::{Name, NameDeserializer};
use super::Test;

thread_local! {
    /// Whether all that is being read is read again without guesses, should one be wrong.
    static MAY_GUESS: Cell<bool> = const { Cell::new(false) };
    /// Whether one was wrong.
    static WAS_WRONG: Cell<bool> = const { Cell::new(false) };
}

/// Does some reading that may guess. It gives nothing if a guess was wrong, whatever became of the error.
pub(crate) fn guessing<T>(read: impl FnOnce() -> Option<T>) -> Option<T> {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            MAY_GUESS.set(self.0);
        }
    }
    let _back = Back(MAY_GUESS.replace(true));
    WAS_WRONG.set(false);
    read().filter(|_| !WAS_WRONG.get())
}

/// The variant that an object seems to be, whose first member has this name.
pub(super) fn variant(tests: &[Test], name: &str) -> Option<usize> {
    if !MAY_GUESS.get() {
        return None;
    }
    let index = tests.iter().position(|test| may_pass(test, name))?;
    matches!(tests.get(index)?, Test::HasAny(_) | Test::Object).then_some(index)
}

/// Whether an object may pass, one of whose members has this name.
fn may_pass(test: &Test, name: &str) -> bool {
    match test {
        Test::Object => true,
        Test::HasAny(names) | Test::HasAll(names) => names.contains(&name),
        Test::Tagged(tag, _) => *tag == name,
        Test::String | Test::Number | Test::Bool | Test::Array => false,
    }
}

/// An object whose first member's name has been read, and whose other members pass none of these tests.
pub(super) struct After<'de, A> {
    pub(super) first: Option<Cow<'de, str>>,
    pub(super) access: A,
    pub(super) not: &'static [Test],
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for After<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let name = match self.first.take() {
            Some(name) => name,
            None => match self.access.next_key_seed(Name)? {
                Some(name) => name,
                None => return Ok(None),
            },
        };
        if self.not.iter().any(|test| may_pass(test, &name)) {
            WAS_WRONG.set(true);
            return Err(A::Error::custom("another variant, perhaps"));
        }
        seed.deserialize(NameDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.access.next_value_seed(seed)
    }
}
