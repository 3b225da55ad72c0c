//! What of the crate a directory has, as it was asked for: on record, so that a later run needs no arguments.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

/// What was asked for.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub(crate) struct Choice {
    pub(crate) form: Form,
    /// Sorted; none if all were asked for.
    pub(crate) services: Vec<String>,
    /// Sorted.
    pub(crate) features: Vec<String>,
    /// The document, unless it is that of the default revision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) spec: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Form {
    Crate,
    Module,
}

impl Choice {
    /// The command line that makes this choice for a directory.
    pub(crate) fn command(&self, directory: &Path) -> String {
        let mut command = format!("cargo xtask vendor {}", quoted(&directory.to_string_lossy()));
        command.push_str(match self.form {
            Form::Module => " --module",
            Form::Crate => " --crate",
        });
        if self.services.is_empty() {
            command.push_str(" --all-services");
        } else {
            command.push_str(&format!(" --service {}", self.services.join(",")));
        }
        command.push_str(&format!(" --features={}", self.features.join(",")));
        if let Some(spec) = &self.spec {
            command.push_str(&format!(" --spec {}", quoted(spec)));
        }
        command
    }

    /// How another choice differs, a line for each thing that comes, goes or changes. `all` are the services that there
    /// are.
    pub(crate) fn changes(&self, new: &Self, all: &[&str]) -> Vec<String> {
        let mut lines = Vec::new();
        if self.form != new.form {
            let name = |form| if form == Form::Module { "a module" } else { "a crate" };
            lines.push(format!("{} instead of {}", name(new.form), name(self.form)));
        }
        let services = |choice: &Self| -> BTreeSet<String> {
            let chosen = choice.services.iter().cloned();
            if choice.services.is_empty() {
                all.iter().map(|name| (*name).to_owned()).collect()
            } else {
                chosen.collect()
            }
        };
        let features = |choice: &Self| choice.features.iter().cloned().collect();
        compare("service", &services(self), &services(new), &mut lines);
        compare("feature", &features(self), &features(new), &mut lines);
        if self.spec != new.spec {
            let name =
                |choice: &Self| choice.spec.clone().unwrap_or_else(|| "the default revision".to_owned());
            lines.push(format!("{} instead of {}", name(new), name(self)));
        }
        lines
    }
}

fn compare(what: &str, old: &BTreeSet<String>, new: &BTreeSet<String>, lines: &mut Vec<String>) {
    lines.extend(old.difference(new).map(|name| format!("- {what} {name}")));
    lines.extend(new.difference(old).map(|name| format!("+ {what} {name}")));
}

/// A word as a shell reads it.
fn quoted(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "_-./,=+:@%".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

/// The way from one directory to another, both without links.
pub(super) fn relative(from: &Path, to: &Path) -> PathBuf {
    let (from, to): (Vec<Component<'_>>, Vec<_>) = (from.components().collect(), to.components().collect());
    let common = from.iter().zip(&to).take_while(|(one, other)| one == other).count();
    if common == 0 {
        return to.iter().collect();
    }
    let up = from[common..].iter().map(|_| Component::ParentDir);
    let path: PathBuf = up.chain(to[common..].iter().copied()).collect();
    if path.as_os_str().is_empty() { PathBuf::from(".") } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choice(form: Form, services: &[&str], features: &[&str]) -> Choice {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        Choice { form, services: owned(services), features: owned(features), spec: None }
    }

    #[test]
    fn a_command_says_all_of_a_choice() {
        let module = choice(Form::Module, &["auth", "register"], &["client"]);
        assert_eq!(
            module.command(Path::new("../it's here")),
            r"cargo xtask vendor '../it'\''s here' --module --service auth,register --features=client"
        );
        let all = Choice { spec: Some("4.5".to_owned()), ..choice(Form::Crate, &[], &[]) };
        assert_eq!(
            all.command(Path::new("a")),
            "cargo xtask vendor a --crate --all-services --features= --spec 4.5"
        );
    }

    #[test]
    fn what_comes_and_goes() {
        let old = choice(Form::Module, &["auth", "register"], &["client"]);
        assert!(old.changes(&old, &["auth", "register", "sys"]).is_empty());
        let new = Choice { spec: Some("4.5".to_owned()), ..choice(Form::Crate, &[], &["server"]) };
        let told = [
            "a crate instead of a module",
            "+ service sys",
            "- feature client",
            "+ feature server",
            "4.5 instead of the default revision",
        ];
        assert_eq!(old.changes(&new, &["auth", "register", "sys"]), told);
        assert!(new.changes(&old, &["auth", "register", "sys"]).contains(&"- service sys".to_owned()));
    }

    #[test]
    fn ways_between_directories() {
        for (from, to, way) in [
            ("/a/b", "/a/b", "."),
            ("/a/b", "/a/b/c", "c"),
            ("/a/b", "/a/c/d", "../c/d"),
            ("/a/b", "/c", "../../c"),
            ("/", "/c", "c"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), Path::new(way), "{from} {to}");
        }
    }
}
