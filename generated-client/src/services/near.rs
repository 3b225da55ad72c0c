//! Names that are not there, and those that may have been meant.

use std::fmt::{self, Display};

/// How many names are offered.
const OFFERED: usize = 3;
/// How many are listed where none is near.
const LISTED: usize = 12;

/// A name that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotFound {
    /// What was looked for, such as `register`.
    pub what: &'static str,
    /// The name that is not there.
    pub name: String,
    /// Names that are there and look alike, the nearest first. Of these there are few.
    pub near: Vec<String>,
    /// Names that are there, in order; not all of them, if there are many.
    pub names: Vec<String>,
    /// How many there are.
    pub count: usize,
}

impl NotFound {
    pub(crate) fn new<'a>(what: &'static str, name: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        let mut near: Vec<(usize, &str)> =
            names.iter().filter_map(|other| Some((distance(name, other)?, *other))).collect();
        // Stable: of those that are equally near, the first stays first.
        near.sort_by_key(|(distance, _)| *distance);
        Self {
            what,
            name: name.to_owned(),
            near: near.into_iter().take(OFFERED).map(|(_, name)| name.to_owned()).collect(),
            names: names.iter().take(LISTED).map(|name| (*name).to_owned()).collect(),
            count: names.len(),
        }
    }
}

/// How far a name is from another, if it is near enough to have been meant: a third of it mistyped, or a part of it
/// left out. Case makes no difference.
fn distance(name: &str, other: &str) -> Option<usize> {
    let (name, other) = (name.trim().to_lowercase(), other.to_lowercase());
    let length = name.chars().count();
    let distance = strsim::osa_distance(&name, &other);
    let is_part = length >= 2 && other.contains(&name);
    (is_part || distance <= (length / 3).clamp(1, 4)).then_some(distance)
}

impl Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, name, .. } = self;
        let quoted =
            |names: &[String]| names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        write!(f, "there is no {what} `{name}`")?;
        match (self.near.as_slice(), self.count) {
            ([], 0) => write!(f, ", nor any other"),
            ([], count) if count > self.names.len() => {
                write!(f, "; of the {count} that there are, the first are {}", quoted(&self.names))
            }
            ([], _) => write!(f, "; there are {}", quoted(&self.names)),
            (near, _) => write!(f, "; did you mean {}?", quoted(near).replace(", ", " or ")),
        }
    }
}

impl std::error::Error for NotFound {}
