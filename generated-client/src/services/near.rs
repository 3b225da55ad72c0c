//! Names that are not there, and those that may have been meant.

use std::fmt::{self, Display};

use crate::runtime::Plain;
use crate::runtime::error::report;

/// How many names are offered.
const OFFERED: usize = 3;
/// How many are listed where none is near.
const LISTED: usize = 12;

/// A name that is not there.
#[derive(Clone, PartialEq, Eq)]
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
        Self {
            what,
            name: name.to_owned(),
            near: near(name, names.iter().copied()),
            names: names.iter().take(LISTED).map(|name| (*name).to_owned()).collect(),
            count: names.len(),
        }
    }
}

/// The names nearest to one that there is not, the nearest first: those that differ in case alone, have it in them or
/// begin it, or are a few letters apart.
fn near<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let wanted = name.trim().to_lowercase();
    let length = wanted.chars().count();
    let apart = |other: &'a str| {
        let letters = other.to_lowercase();
        let is_part =
            length > 1 && letters.contains(&wanted) || !letters.is_empty() && wanted.starts_with(&letters);
        let distance = strsim::osa_distance(&wanted, &letters);
        let apart = if is_part { distance.min(1) } else { distance };
        // A letter in three may be wrong.
        (length > 0 && apart <= length / 3 + 1).then_some((apart, other))
    };
    let mut found: Vec<(usize, &str)> = names.filter_map(apart).collect();
    // Stable: of those that are equally near, the first stays first.
    found.sort_by_key(|(apart, _)| *apart);
    found.into_iter().take(OFFERED).map(|(_, other)| other.to_owned()).collect()
}

impl Display for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, name, .. } = self;
        let quoted = |names: &[String]| {
            names.iter().map(|name| format!("`{}`", Plain(name))).collect::<Vec<_>>().join(", ")
        };
        write!(f, "there is no {what} `{}`", Plain(name))?;
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

impl fmt::Debug for NotFound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        report(self, f)
    }
}

impl std::error::Error for NotFound {}

#[cfg(test)]
mod tests {
    use super::{NotFound, near};

    #[test]
    fn the_nearest_come_first() {
        let names = ["use", "gen", "Grid", "Solar", "Solar+", "env.Temperature"];
        let near = |name| near(name, names.into_iter());
        assert_eq!(near("grid"), ["Grid"]);
        assert_eq!(near("Gird"), ["Grid"]);
        assert_eq!(near("Sola"), ["Solar", "Solar+"]);
        assert_eq!(near("Slar"), ["Solar", "Solar+"]);
        assert_eq!(near("temperature"), ["env.Temperature"]);
        assert_eq!(near("Grid power"), ["Grid"]);
        assert_eq!(near("Battery"), [""; 0]);
        assert_eq!(near(""), [""; 0]);
    }

    #[test]
    fn of_many_names_some_are_listed() {
        let names: Vec<String> = (100..200).map(|number| format!("register {number}")).collect();
        let error = NotFound::new("register", "x", names.iter().map(String::as_str)).to_string();
        assert!(error.starts_with(
            "there is no register `x`; of the 100 that there are, the first are `register 100`, "
        ));
        assert!(error.ends_with("`register 111`"), "{error}");
    }
}
