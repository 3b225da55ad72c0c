//! `spec/revisions`: which revisions there are, and which of them the committed code is generated from.

use crate::diagnostic::{Diagnostic, Diagnostics};
use std::sync::LazyLock;

/// The revisions of the API, oldest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revisions {
    /// All of them, oldest first.
    pub names: Vec<String>,
    /// The one that the committed code is generated from.
    pub default: String,
}

static OURS: LazyLock<Result<Revisions, Diagnostics>> =
    LazyLock::new(|| Revisions::parse("spec/revisions", include_str!("../../../spec/revisions")));

impl Revisions {
    /// Those of this workspace when it was compiled.
    pub fn ours() -> Result<&'static Self, Diagnostics> {
        OURS.as_ref().map_err(Clone::clone)
    }

    /// Reads the file: comments, and a line for each revision, one of them with the word `default`.
    pub fn parse(file: &str, text: &str) -> Result<Self, Diagnostics> {
        let (mut names, mut defaults) = (Vec::new(), Vec::new());
        let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default().trim());
        for line in lines.filter(|line| !line.is_empty()) {
            let mut words = line.split_whitespace();
            let name = words.next().unwrap_or_default().to_owned();
            match (words.next(), words.next()) {
                (None, _) => {}
                (Some("default"), None) => defaults.push(name.clone()),
                _ => return Err(malformed(file, format!("`{line}` is not a revision"))),
            }
            if names.contains(&name) {
                return Err(malformed(file, format!("`{name}` stands twice")));
            }
            names.push(name);
        }
        match <[String; 1]>::try_from(defaults) {
            Ok([default]) => Ok(Self { names, default }),
            Err(_) => Err(malformed(file, "exactly one revision is the default".to_owned())),
        }
    }

    /// The same with this revision as the default. One that is new is the newest, and so is a name without a number,
    /// such as `latest`, which the vendor gives to one document after the other.
    #[must_use]
    pub fn with_default(&self, name: &str) -> Self {
        let mut names = self.names.clone();
        let is_numbered = name.starts_with(|c: char| c.is_ascii_digit());
        if !is_numbered {
            names.retain(|known| known != name);
        }
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
        Self { names, default: name.to_owned() }
    }

    /// The text of the file.
    pub fn file_text(&self) -> String {
        let mut text = String::from(
            "# The revisions of the API, oldest first. The committed code is generated from the one marked `default`;\n\
             # `cargo xtask bump` marks another.\n",
        );
        for name in &self.names {
            text.push_str(name);
            text.push_str(if *name == self.default { " default\n" } else { "\n" });
        }
        text
    }
}

fn malformed(file: &str, message: String) -> Diagnostics {
    let help = "a line has a revision's name, and one line has the word `default` after it";
    let mut problem = Diagnostic::error("malformed-revisions", message).help(help);
    problem.file = Some(file.to_owned());
    vec![problem]
}
