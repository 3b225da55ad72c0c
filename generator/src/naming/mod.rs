//! Stage 5. Every Rust identifier, decided once.
//!
//! A name follows from where the item stands in the document, so that it does not move when others are added;
//! `x-rust-name` in an overlay overrides it. A type that was published under an invented name keeps it by the
//! [`Lock`], and a new one makes way. Two items of one name are else an error, never a silent number.

mod lock;
mod name;
mod names;
mod server;
mod tree;
mod types;
mod verbs;
mod words;

pub use lock::{Lock, NameChange};
pub use name::Name;
pub use names::{BranchNames, Names};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::ir::Api;
use lock::Places;
use std::collections::HashMap;

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

/// The names of one scope and where each was given.
type Scope = HashMap<String, Pointer>;

impl Naming {
    fn settle(&mut self, scope: &mut Scope, name: Option<String>, wire: &str, pointer: &Pointer) -> Name {
        let Some(name) = name else {
            let message = format!("no Rust name can be made of `{wire}`");
            self.error("unnameable", message, pointer);
            return Name::new("unnamed");
        };
        if syn::parse_str::<syn::Ident>(&name).is_err() {
            self.error("unnameable", format!("`{wire}` would be named `{name}`, which Rust cannot"), pointer);
        }
        if let Some(other) = scope.insert(name.clone(), pointer.clone()) {
            let message = format!("`{wire}` would be named `{name}` in Rust, as {other} is already");
            self.error("name-collision", message, pointer);
        }
        Name::new(name)
    }

    fn error(&mut self, code: &'static str, message: String, pointer: &Pointer) {
        let help = "give it a name of its own with `x-rust-name` in an overlay";
        self.diagnostics.push(Diagnostic::error(code, message).at(pointer).help(help));
    }
}
