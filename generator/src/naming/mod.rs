//! Stage 5. Every Rust identifier, decided once.
//!
//! A name follows from the item's place in the document, so that it does not move when others are added;
//! `x-rust-name` in an overlay overrides it. A type that was published under an invented name keeps it by the
//! [`Lock`]. Each scope knows the words that it has besides those of the document ([`reserved`]). An item whose natural
//! name is taken gets another, made of it in one way: first come those of the oldest revision, then those that came
//! later, in the document's order. Only a name that the document gives itself and that is taken is an error.

mod lock;
mod name;
mod names;
pub mod reserved;
mod scope;
mod server;
mod tree;
mod types;
mod verbs;
mod words;

pub use lock::{Lock, NameChange};
pub use name::Name;
pub use names::{BranchNames, Names};

use crate::diagnostic::Diagnostics;
use crate::ir::Api;
use lock::Places;

/// Names everything; published types keep the names that the lock has.
pub fn name(api: &Api, lock: &Lock) -> Result<Names, Diagnostics> {
    let places = Places::new(api);
    let mut naming = Naming::default();
    naming.types(api, lock, &places);
    naming.resources(api);
    naming.operations(api);
    naming.branches(api);
    if !naming.diagnostics.is_empty() {
        return Err(naming.diagnostics);
    }
    let mut names = naming.names;
    names.lock = Lock::of(api, &names, &places);
    names.changes = lock.changes(&names.lock, api, &names);
    names.changes.append(&mut naming.evaded);
    Ok(names)
}

#[derive(Default)]
struct Naming {
    names: Names,
    diagnostics: Diagnostics,
    evaded: Vec<NameChange>,
}
