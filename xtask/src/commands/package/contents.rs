//! The packages that are published, and the files that each has.

/// A package of the workspace that is published.
pub(super) struct Member {
    pub(super) name: &'static str,
    /// Its directory in the workspace.
    pub(super) directory: &'static str,
    /// The files that it must have besides `REQUIRED`.
    required: &'static [&'static str],
    /// Where its sources are, and how their names end.
    sources: &'static [(&'static str, &'static str)],
}

/// In the order in which they have to be published: each depends on those before it.
pub(super) const MEMBERS: [Member; 3] = [
    Member {
        name: "egauge-webapi",
        directory: "generated-client",
        required: &["CHANGELOG.md", "src/generated/mod.rs"],
        sources: &[("src/", ".rs"), ("examples/", ".rs")],
    },
    Member {
        name: "egauge-simulator",
        directory: "generated-client/simulator",
        required: &[],
        sources: &[("src/", ".rs"), ("src/", ".json"), ("src/", ".html")],
    },
    Member {
        name: "egauge",
        directory: "generated-client/cli",
        required: &["src/main.rs"],
        sources: &[("src/", ".rs")],
    },
];

/// What every package has.
const REQUIRED: [&str; 5] = ["Cargo.toml", "LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];

/// What cargo adds.
const ADDED: [&str; 3] = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];

impl Member {
    /// What is missing from the package, or should not be in it.
    pub(super) fn problems(&self, paths: &[&str]) -> Vec<String> {
        let name = self.name;
        let required = || REQUIRED.iter().chain(self.required);
        let missing = required().filter(|path| !paths.contains(path));
        let mut problems: Vec<String> =
            missing.map(|path| format!("the package `{name}` lacks {path}")).collect();
        let is_source = |path: &str| {
            self.sources.iter().any(|(begin, end)| path.starts_with(begin) && path.ends_with(end))
        };
        for path in paths {
            if !required().any(|known| known == path) && !ADDED.contains(path) && !is_source(path) {
                problems.push(format!(
                    "the package `{name}` has {path}, which is not needed: see `include` in {}/Cargo.toml",
                    self.directory
                ));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_has_what_it_must_and_no_more() {
        let [webapi, simulator, _] = &MEMBERS;
        let mut paths =
            [&REQUIRED[..], &ADDED[..], webapi.required, &["examples/a.rs", "src/runtime/call.rs"]].concat();
        assert_eq!(webapi.problems(&paths), Vec::<String>::new());
        paths.extend(["benches/a.rs", "tests/a.rs", "src/notes.txt"]);
        paths.retain(|path| *path != "README.md");
        let problems = webapi.problems(&paths);
        assert_eq!(problems.len(), 4, "{problems:?}");
        assert!(problems[0].contains("`egauge-webapi` lacks README.md"), "{problems:?}");

        let paths = [&REQUIRED[..], &["src/settings/config.json", "examples/a.rs"]].concat();
        let problems = simulator.problems(&paths);
        assert!(problems.len() == 1 && problems[0].contains("has examples/a.rs"), "{problems:?}");
    }
}
