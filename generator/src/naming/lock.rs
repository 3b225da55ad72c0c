//! The lock of invented names: what published types are called that are not simply named after a component.
//!
//! A place in the lock is a JSON pointer in which a parameter is identified by its name, since its number changes when
//! another is put before it: `/paths/~1capture/get/parameters/M/schema`.

use super::{Name, Names, words};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, Pointer};
use crate::ir::{Api, Segment, TypeDef, TypeId, TypeKind};
use std::collections::{BTreeMap, HashMap, HashSet};

/// Published names and the places that they stand for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By place, what the type there is called.
    names: BTreeMap<Pointer, String>,
}

/// What became of a published name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameChange {
    /// The type at this place has another name now.
    Renamed {
        /// Where it stands.
        place: Pointer,
        /// The published name.
        from: String,
        /// The name it has now.
        to: String,
    },
    /// A new type does not get the name that is natural for it, because a published type has that.
    Evaded {
        /// Where it stands.
        place: Pointer,
        /// The name that is taken.
        natural: String,
        /// The name it has got.
        name: String,
    },
    /// Nothing stands at the place any more, and no other type has the name.
    Gone {
        /// Where it stood.
        place: Pointer,
        /// The published name.
        name: String,
    },
}

impl NameChange {
    /// Says it, as a warning.
    pub fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Renamed { place, from, to } => {
                Diagnostic::warning("renamed-type", format!("the published type `{from}` becomes `{to}`"))
                    .help(format!(
                        "keep the name with `x-rust-name: {from}` in an overlay, or publish it as breaking"
                    ))
                    .at(place)
            }
            Self::Evaded { place, natural, name } => Diagnostic::warning(
                "evaded-name",
                format!("a new type is named `{name}`, since `{natural}` is published for another"),
            )
            .help("give it a better name with `x-rust-name` in an overlay before it is published")
            .at(place),
            Self::Gone { place, name } => Diagnostic::warning(
                "vanished-type",
                format!("the published type `{name}` is gone"),
            )
            .help(
                "if the document has moved it, give its successor this name with `x-rust-name` in an overlay",
            )
            .at(place),
        }
    }
}

impl Lock {
    /// Reads a lock; an empty text is an empty lock.
    pub fn parse(file: &str, text: &str) -> Result<Self, Diagnostics> {
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let document = Document::parse(file, text)?;
        let malformed = |place: Pointer, message: &str| {
            let help = "`cargo xtask generate` writes this file; undo what was edited in it";
            vec![document.resolve(Diagnostic::error("malformed-lock", message).help(help).at(place))]
        };
        let types = document.root.get("types").and_then(Node::as_mapping);
        let Some(types) = types else {
            return Err(malformed(Pointer::root(), "a lock has one member, `types`, an object"));
        };
        let mut names = BTreeMap::new();
        for (name, place) in types {
            let at = Pointer::root().child("types").child(name);
            let Some(place) = place.as_str().filter(|place| place.starts_with('/')) else {
                return Err(malformed(at, "a name's value is a JSON pointer, a string"));
            };
            if syn::parse_str::<syn::Ident>(name).is_err() {
                return Err(malformed(at, "not the name of a Rust type"));
            }
            if names.insert(Pointer::from(place), name.to_string()).is_some() {
                return Err(malformed(at, "another name has the same place"));
            }
        }
        Ok(Self { names })
    }

    /// The text of the file, by name.
    pub fn file_text(&self) -> String {
        let mut text = String::from(
            "# Names of types that are not simply a component's, and their places: once published,\n\
             # a name stays. Written by `cargo xtask generate` for the default revision; a parameter is identified by its name.\n",
        );
        let names: BTreeMap<_, _> = self.names.iter().map(|(place, name)| (name, place)).collect();
        text.push_str(if names.is_empty() { "types: {}\n" } else { "types:\n" });
        for (name, place) in names {
            text.push_str(&format!("  {name}: '{}'\n", place.as_str().replace('\'', "''")));
        }
        text
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether nothing is published.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    pub(super) fn get(&self, place: &Pointer) -> Option<&str> {
        self.names.get(place).map(String::as_str)
    }

    /// The lock of an API with these names: those that are not simply a component's.
    pub(super) fn of(api: &Api, names: &Names, places: &Places) -> Self {
        let invented = items(api, names).filter(|(def, name)| {
            let own = def.schema.as_deref().map(words::pascal);
            own.as_deref() != Some(name.as_str())
        });
        Self { names: invented.map(|(def, name)| (places.of(def), name.as_str().to_owned())).collect() }
    }

    /// What this lock has otherwise than a later one.
    pub(super) fn changes(&self, later: &Self, api: &Api, names: &Names) -> Vec<NameChange> {
        let used: HashSet<&str> = items(api, names).map(|(_, name)| name.as_str()).collect();
        let change = |(place, name): (&Pointer, &String)| match later.names.get(place) {
            Some(now) if now == name => None,
            Some(now) => {
                Some(NameChange::Renamed { place: place.clone(), from: name.clone(), to: now.clone() })
            }
            None if used.contains(name.as_str()) => None,
            None => Some(NameChange::Gone { place: place.clone(), name: name.clone() }),
        };
        self.names.iter().filter_map(change).collect()
    }
}

/// The definitions that are items of Rust, and their names.
fn items<'a>(api: &'a Api, names: &'a Names) -> impl Iterator<Item = (&'a TypeDef, &'a Name)> {
    let items = api.types.iter().enumerate().filter(|(_, def)| !matches!(def.kind, TypeKind::Alias(_)));
    items.map(|(index, def)| (def, names.item(TypeId(index))))
}

/// Where types stand, parameters by name.
pub(super) struct Places {
    parameters: HashMap<Pointer, String>,
}

impl Places {
    pub(super) fn new(api: &Api) -> Self {
        let query = api.operations.iter().flat_map(|operation| &operation.query);
        let query = query.map(|parameter| (parameter.docs.pointer.clone(), parameter.name.clone()));
        let path = api.resources.iter().filter_map(|resource| match &resource.segment {
            Segment::Parameter(parameter) => Some((parameter.docs.pointer.clone(), parameter.name.clone())),
            Segment::Static(_) => None,
        });
        let parameters = query.chain(path).filter(|(place, _)| *place != Pointer::root()).collect();
        Self { parameters }
    }

    /// The place of a definition in the lock.
    pub(super) fn of(&self, def: &TypeDef) -> Pointer {
        let mut original = Pointer::root();
        let mut place = Pointer::root();
        for token in def.pointer.tokens() {
            original = original.child(&token);
            place = place.child(self.parameters.get(&original).unwrap_or(&token));
        }
        place
    }
}
