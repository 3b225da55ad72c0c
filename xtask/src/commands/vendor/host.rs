//! The crate that a module is put into: whether its `Cargo.toml` lets the module compile.

use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::cut::ALLOWED;
use egauge_webapi_generator::diagnostic::{Diagnostic, Excerpt, Position};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The edition that the sources are of.
const EDITION: u32 = 2024;

/// What is read of a manifest.
#[derive(Deserialize)]
struct Manifest {
    package: Option<Package>,
    workspace: Option<Workspace>,
    #[serde(default)]
    lints: Lints,
}

#[derive(Deserialize)]
struct Package {
    name: Option<String>,
    edition: Option<Inherited>,
    workspace: Option<String>,
}

#[derive(Deserialize)]
struct Workspace {
    package: Option<Package>,
    #[serde(default)]
    lints: BTreeMap<String, BTreeMap<String, Level>>,
}

/// A value, or `{ workspace = true }`.
#[derive(Deserialize)]
#[serde(untagged)]
enum Inherited {
    Value(String),
    Workspace { workspace: bool },
}

#[derive(Default, Deserialize)]
struct Lints {
    #[serde(default)]
    workspace: bool,
    #[serde(flatten)]
    tools: BTreeMap<String, BTreeMap<String, Level>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Level {
    Level(String),
    Table { level: String },
}

/// A manifest that was read.
struct File {
    path: PathBuf,
    text: String,
    manifest: Manifest,
}

impl File {
    /// `None` if the file is missing or cannot be parsed: cargo reports what is wrong with it.
    fn read(path: PathBuf) -> Option<Self> {
        let text = fs::read_to_string(&path).ok()?;
        let manifest = basic_toml::from_str(&text).ok()?;
        Some(Self { path, text, manifest })
    }

    /// An error at the first line that begins with this key.
    fn problem(&self, code: &'static str, key: &str, message: String, help: &str) -> Diagnostic {
        let mut problem = Diagnostic::error(code, message).help(help);
        problem.file = Some(source::shown(&self.path));
        let begins = |line: &str| {
            line.trim_start().trim_start_matches(['"', '\'']).strip_prefix(key).is_some_and(|rest| {
                !rest.starts_with(|next: char| next.is_alphanumeric() || "_-".contains(next))
            })
        };
        let mut start = 0;
        for (number, line) in self.text.split_inclusive('\n').enumerate() {
            if begins(line) {
                let column = line.chars().take_while(|c| c.is_whitespace()).count() + 1;
                problem.position = Some(Position { line: number + 1, column });
                problem.excerpt =
                    Some(Excerpt::new(self.text.as_str().into(), start..start + line.trim_end().len()));
                break;
            }
            start += line.len();
        }
        problem
    }
}

/// Refuses a host in which the module would not compile. A directory outside of any package has none.
pub(super) fn check(directory: &Path) -> Result<(), Failure> {
    let above = || directory.ancestors().skip(1).map(|path| path.join("Cargo.toml")).filter_map(File::read);
    let Some(host) = above().find(|file| file.manifest.package.is_some()) else { return Ok(()) };
    let Some(package) = &host.manifest.package else { return Ok(()) };
    let root = match &package.workspace {
        Some(path) => host.path.parent().and_then(|parent| File::read(parent.join(path).join("Cargo.toml"))),
        None => above().find(|file| file.manifest.workspace.is_some()),
    };
    let workspace = root.as_ref().and_then(|root| Some((root, root.manifest.workspace.as_ref()?)));
    let name = package.name.as_deref().unwrap_or_default();
    let mut problems = Vec::new();

    let (place, edition) = match &package.edition {
        Some(Inherited::Workspace { workspace: true }) => match workspace {
            Some((root, workspace)) => {
                (root, workspace.package.as_ref().and_then(|package| package.edition.as_ref()))
            }
            None => (&host, None),
        },
        edition => (&host, edition.as_ref()),
    };
    // A manifest that says nothing is of the first one.
    let edition = if let Some(Inherited::Value(edition)) = edition { edition } else { "2015" };
    if edition.parse::<u32>().is_ok_and(|edition| edition < EDITION) {
        problems.push(place.problem(
            "host-edition",
            "edition",
            format!("the module needs edition {EDITION}, and the package `{name}` is of edition {edition}"),
            "set `edition = \"2024\"`, or leave `--module` out: a crate has an edition of its own",
        ));
    }

    let (place, tools) = match workspace {
        Some((root, workspace)) if host.manifest.lints.workspace => (root, &workspace.lints),
        _ => (&host, &host.manifest.lints.tools),
    };
    for (tool, lints) in tools {
        for (lint, level) in lints {
            let (Level::Level(level) | Level::Table { level }) = level;
            let full = match tool.as_str() {
                "rust" => lint.replace('-', "_"),
                tool => format!("{tool}::{}", lint.replace('-', "_")),
            };
            if level == "forbid"
                && ALLOWED.iter().any(|allowed| *allowed == full || GROUPS.contains(&(&full, allowed)))
            {
                problems.push(place.problem(
                    "host-lints",
                    lint,
                    format!("the package `{name}` forbids the lint `{full}`, which the module allows"),
                    "write `deny` instead of `forbid`, or leave `--module` out: a crate has lints of its own",
                ));
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Failure::Input(problems)) }
}

/// Groups of rustc's that lints of ours are in.
const GROUPS: [(&str, &str); 4] = [
    ("unused", "dead_code"),
    ("unused", "unused_imports"),
    ("rust_2018_idioms", "elided_lifetimes_in_paths"),
    ("rust_2018_idioms", "unused_extern_crates"),
];

#[cfg(test)]
mod tests {
    use super::check;
    use std::fs;

    /// What is said of a host with these manifests, at the root and in `member`.
    fn said(root: &str, member: &str) -> String {
        let scratch = tempfile::tempdir().unwrap();
        let source = scratch.path().join("member/src");
        fs::create_dir_all(&source).unwrap();
        fs::write(scratch.path().join("Cargo.toml"), root).unwrap();
        fs::write(scratch.path().join("member/Cargo.toml"), member).unwrap();
        check(&source.join("egauge")).map_or_else(|failure| failure.to_string(), |()| String::new())
    }

    #[test]
    fn an_edition_is_read_where_it_stands() {
        assert_eq!(said("", "[package]\nname = 'host'\nedition = '2024'\n"), "");
        for (member, edition) in [("edition = '2021'", "2021"), ("", "2015")] {
            let said = said("", &format!("[package]\nname = 'host'\n{member}\n"));
            assert!(said.contains("error[host-edition]") && said.contains(edition), "{said}");
            assert_eq!(said.contains("member/Cargo.toml:3:1"), !member.is_empty(), "{said}");
        }
        let inherits = "[package]\nname = 'host'\nedition.workspace = true\n";
        assert_eq!(said("[workspace]\npackage = { edition = '2024' }\n", inherits), "");
        let old = said("[workspace]\n[workspace.package]\nedition = '2018'\n", inherits);
        assert!(old.contains("edition 2018") && old.contains("Cargo.toml:3:1"), "{old}");
    }

    #[test]
    fn a_lint_that_is_allowed_must_not_be_forbidden() {
        let host = |lints: &str| format!("[package]\nname = 'host'\nedition = '2024'\n{lints}\n");
        for fine in [
            "[lints.rust]\ndead_code = 'deny'\nunsafe_code = 'forbid'",
            "[lints.clippy]\nunwrap_used = 'forbid'\npedantic = { level = 'deny', priority = -1 }",
        ] {
            assert_eq!(said("", &host(fine)), "", "{fine}");
        }
        for (bad, lint) in [
            ("[lints.rust]\ndead_code = 'forbid'", "dead_code"),
            ("[lints]\nrust.dead-code = 'forbid'", "dead_code"),
            ("[lints.rust]\nunused = { level = 'forbid', priority = -1 }", "unused"),
            ("[lints.clippy]\npedantic = 'forbid'", "clippy::pedantic"),
        ] {
            let said = said("", &host(bad));
            assert!(said.contains("error[host-lints]") && said.contains(&format!("`{lint}`")), "{said}");
        }
        let root = "[workspace.lints.rust]\ndead_code = 'forbid'\n";
        assert!(said(root, &host("[lints]\nworkspace = true")).contains("error[host-lints]"));
        assert_eq!(said(root, &host("")), "");
    }
}
