//! JSON pointers (RFC 6901), how every stage names a place in the document.

use std::fmt;

/// A JSON pointer: `""` is the root, `/paths/~1config/get` an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(String);

impl Pointer {
    /// The document itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// The member or item below this place.
    #[must_use]
    pub fn child(&self, token: impl AsRef<str>) -> Self {
        Self(format!("{}/{}", self.0, token.as_ref().replace('~', "~0").replace('/', "~1")))
    }

    /// The item of this number below this place.
    #[must_use]
    pub fn item(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// A place below this one, as a pointer from here.
    #[must_use]
    pub fn join(&self, below: &Self) -> Self {
        Self(format!("{}{}", self.0, below.0))
    }

    /// The place that holds this one, if this is not the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(self.0[..end].to_owned()))
    }

    /// Whether this place is inside the other.
    pub fn is_below(&self, other: &Self) -> bool {
        self.0.strip_prefix(&other.0).is_some_and(|rest| rest.starts_with('/'))
    }

    /// The tokens from the root down, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> {
        self.0.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The pointer as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a walk over a tree is, as a chain on the stack: pointers are only made where they are asked for.
#[derive(Clone, Copy)]
pub enum Trail<'a> {
    /// At the root.
    Root,
    /// At the member of this name.
    Member(&'a Trail<'a>, &'a str),
    /// At the item of this number.
    Item(&'a Trail<'a>, usize),
}

impl<'a> Trail<'a> {
    /// The member of this name below this place.
    #[must_use]
    pub fn member(&'a self, name: &'a str) -> Self {
        Self::Member(self, name)
    }

    /// The item of this number below this place.
    #[must_use]
    pub fn item(&'a self, index: usize) -> Self {
        Self::Item(self, index)
    }

    /// The place as a pointer.
    pub fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Member(parent, name) => parent.pointer().child(name),
            Self::Item(parent, index) => parent.pointer().item(*index),
        }
    }
}

impl From<&str> for Pointer {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Pointer {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&Pointer> for Pointer {
    fn from(pointer: &Pointer) -> Self {
        pointer.clone()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
