//! Names that must differ from each other and from what is there already.

use super::reserved::{self, Words};
use super::{Name, Naming};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::HashMap;

/// The most characters of a name. A module is a file and an item is a page of the documentation, and no file system
/// takes more than 255 bytes for the name of one.
const LENGTH: usize = 100;

/// The names of one scope, each with the item of the document that has it; none for those that are not of the document.
#[derive(Clone, Default)]
pub(super) struct Scope {
    taken: HashMap<String, Option<Pointer>>,
}

/// How a name that is taken is changed.
#[derive(Clone, Copy)]
pub(super) struct Detour {
    /// What is put behind one that is reserved.
    suffix: &'static str,
    /// What is put between a name and its number.
    number: &'static str,
}

/// Fields, methods, arguments: `filter_`, `max_depth_2`.
pub(super) const SNAKE: Detour = Detour { suffix: "_", number: "_" };
/// Arguments of the server: `body_value`.
pub(super) const ARGUMENT: Detour = Detour { suffix: "_value", number: "_" };
/// Functions of the server: `query_branch`.
pub(super) const FUNCTION: Detour = Detour { suffix: "_branch", number: "_" };
/// Traits of the server: `QueryBranch`.
pub(super) const TRAIT: Detour = Detour { suffix: "Branch", number: "" };
/// Handles: `StringHandle`.
pub(super) const HANDLE: Detour = Detour { suffix: "Handle", number: "" };
/// Markers of queries: `PetCall`.
pub(super) const MARKER: Detour = Detour { suffix: "Call", number: "" };
/// Types of queries on the server.
pub(super) const QUERY: Detour = Detour { suffix: "Type", number: "" };
/// Types: `StringType`.
pub(super) const TYPE: Detour = Detour { suffix: "Type", number: "" };
/// Variants: `UnknownValue`.
pub(super) const VARIANT: Detour = Detour { suffix: "Value", number: "" };
/// Statics: `VIEW_2`.
pub(super) const STATIC: Detour = Detour { suffix: "_", number: "_" };

/// The name that an item asks for.
pub(super) struct Wish<'a> {
    /// The name that is natural for it, without `r#`.
    pub(super) name: String,
    /// What the document calls it, for messages.
    pub(super) wire: &'a str,
    /// Where it stands.
    pub(super) pointer: &'a Pointer,
    /// The name that an overlay gives it.
    pub(super) explicit: Option<Explicit<'a>>,
    /// Whether it came after the oldest revision: an older item keeps its name.
    pub(super) is_late: bool,
}

/// A name that the document gives.
pub(super) struct Explicit<'a> {
    pub(super) name: &'a str,
    pub(super) place: Pointer,
    pub(super) case: Case,
}

/// How a name must be written.
#[derive(Clone, Copy)]
pub(super) enum Case {
    Snake,
    UpperCamel,
}

impl Scope {
    /// A scope with these words in it.
    pub(super) fn with(words: &[Words]) -> Self {
        let words = words.iter().flat_map(|words| words.iter());
        Self { taken: words.map(|word| ((*word).to_owned(), None)).collect() }
    }

    pub(super) fn reserve(&mut self, name: &str) {
        self.taken.insert(name.to_owned(), None);
    }

    /// Who has a name: nobody, something that is not of the document, or an item of it.
    pub(super) fn holder(&self, name: &str) -> Option<Option<&Pointer>> {
        self.taken.get(name).map(Option::as_ref)
    }

    /// Takes this name, or the first free one that is made of it.
    pub(super) fn take(&mut self, natural: &str, detour: Detour, pointer: &Pointer) -> Name {
        let natural = &*shortened(natural);
        let name =
            if self.taken.contains_key(natural) { self.free(natural, detour) } else { natural.to_owned() };
        self.taken.insert(name.clone(), Some(pointer.clone()));
        Name::of(name)
    }

    /// The first free name that is made of one that is taken.
    pub(super) fn free(&self, natural: &str, Detour { suffix, number }: Detour) -> String {
        let is_reserved = self.holder(natural) == Some(None);
        let stem = if is_reserved { format!("{natural}{suffix}") } else { natural.to_owned() };
        let first = is_reserved.then(|| stem.clone());
        let numbered = (2_usize..).map(|count| format!("{stem}{number}{count}"));
        let mut names = first.into_iter().chain(numbered);
        names.find(|name| !self.taken.contains_key(name)).unwrap_or(stem)
    }
}

/// A name of the most characters at most: what is longer ends in its digest.
fn shortened(name: &str) -> Cow<'_, str> {
    if name.len() <= LENGTH {
        return Cow::Borrowed(name);
    }
    let digest = Sha256::digest(name);
    let digest: String = digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    // A digest in capitals for a static; only snake case has underscores.
    let (mark, digest) = match name {
        _ if !name.contains(|c: char| c.is_ascii_lowercase()) => ("_", digest.to_uppercase()),
        _ if name.starts_with(|c: char| c.is_ascii_uppercase()) => ("", digest),
        _ => ("_", digest),
    };
    let kept = name.get(..LENGTH - digest.len() - mark.len()).unwrap_or(name).trim_end_matches('_');
    Cow::Owned(format!("{kept}{mark}{digest}"))
}

impl Naming {
    /// Names the items of a scope, in their order. Explicit names come first, then the natural ones of what is in the
    /// oldest revision, of what came later, and only then other names for those whose natural one is taken: so a
    /// name changes for nobody when items are added.
    pub(super) fn assign(&mut self, scope: &mut Scope, detour: Detour, wishes: &[Wish<'_>]) -> Vec<Name> {
        let mut names: Vec<Option<Name>> = vec![None; wishes.len()];
        for (wish, name) in wishes.iter().zip(&mut names) {
            *name = wish.explicit.as_ref().map(|explicit| self.explicit(scope, explicit, wish));
        }
        for is_late in [false, true] {
            for (wish, name) in wishes.iter().zip(&mut names) {
                if wish.is_late == is_late && name.is_none() && scope.holder(&shortened(&wish.name)).is_none()
                {
                    *name = Some(scope.take(&wish.name, detour, wish.pointer));
                }
            }
        }
        let mut order: Vec<usize> = (0..wishes.len()).filter(|index| names[*index].is_none()).collect();
        order.sort_by_key(|index| wishes[*index].is_late);
        for index in order {
            names[index] = Some(scope.take(&wishes[index].name, detour, wishes[index].pointer));
        }
        names.into_iter().flatten().collect()
    }

    /// Checks and takes a name that the document gives.
    pub(super) fn explicit(&mut self, scope: &mut Scope, explicit: &Explicit<'_>, wish: &Wish<'_>) -> Name {
        let Explicit { name, place, case } = explicit;
        // Whether a keyword is written raw is decided here.
        let name = name.strip_prefix("r#").unwrap_or(name);
        let first = |c: char| match case {
            Case::Snake => c.is_ascii_lowercase(),
            Case::UpperCamel => c.is_ascii_uppercase(),
        };
        let rest = |c: char| match case {
            Case::Snake => c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_',
            Case::UpperCamel => c.is_ascii_alphanumeric(),
        };
        if !name.starts_with(first) || !name.chars().all(rest) {
            let (expected, example) = match case {
                Case::Snake => ("a name in snake case", "max_depth"),
                Case::UpperCamel => ("a name in upper camel case", "NetHttp"),
            };
            self.diagnostics.push(
                Diagnostic::error("invalid-name", format!("expected {expected}, found {name:?}"))
                    .at(place)
                    .help(format!("use ASCII letters and digits, as in `{example}`")),
            );
            return Name::of("unnamed");
        }
        if let Some(holder) = scope.holder(name) {
            let holder = match holder {
                Some(pointer) => format!("{pointer} has already"),
                None => "generated code uses for something else".to_owned(),
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "name-collision",
                    format!("`{}` is given the name `{name}`, which {holder}", wish.wire),
                )
                .at(place)
                .help("choose another name here, or leave it out: a name that is taken is then changed"),
            );
        }
        scope.taken.insert(name.to_owned(), Some(wish.pointer.clone()));
        Name::of(name)
    }
}

impl Name {
    /// The identifier of a plain name: raw if it is a keyword. What no raw identifier can be gets an underscore.
    pub(super) fn of(plain: impl Into<String>) -> Self {
        let plain = plain.into();
        let plain = plain.as_str();
        if reserved::NEVER_RAW.contains(&plain) {
            Self::new(format!("{plain}_"))
        } else if reserved::KEYWORDS.contains(&plain) {
            Self::new(format!("r#{plain}"))
        } else {
            Self::new(plain)
        }
    }
}
