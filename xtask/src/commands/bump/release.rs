//! The next versions of the published packages.

use super::unfit;
use crate::disk::Change;
use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diff::Verdict;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// A package of the workspace.
struct Package {
    name: &'static str,
    manifest: &'static str,
}

const CRATE: Package = Package { name: "egauge-webapi", manifest: "generated-client/Cargo.toml" };
/// Packages that have the crate's types in their public items: where it breaks, so do they.
const DEPENDENTS: [Package; 2] = [
    Package { name: "egauge-simulator", manifest: "generated-client/simulator/Cargo.toml" },
    Package { name: "egauge", manifest: "generated-client/cli/Cargo.toml" },
];
const LOCKFILE: &str = "Cargo.lock";
/// Where packages' requirements of each other stand.
const WORKSPACE: &str = "Cargo.toml";

/// A version: major, minor, patch.
type Version = [u64; 3];

/// The versions that are proposed, the crate's first.
pub(super) struct Release {
    steps: Vec<Step>,
}

/// From one version of a package to the next.
struct Step {
    package: &'static Package,
    from: Version,
    to: Version,
}

impl Release {
    pub(super) fn propose(workspace: &Path, verdict: Verdict) -> Result<Self, Failure> {
        let step = |package: &'static Package, verdict| -> Result<Step, Failure> {
            let from = version(workspace, package)?;
            Ok(Step { package, from, to: next(from, verdict) })
        };
        let mut steps = vec![step(&CRATE, verdict)?];
        let text = source::read_text(&workspace.join(WORKSPACE))?;
        let Some((_, required, _)) = requirement(&text, &CRATE) else {
            let start = start_of_requirement(&CRATE);
            let help = format!("write `{}X.Y.Z\", ..}}` below `[workspace.dependencies]`", start.trim());
            let message = "the workspace does not require a version of `egauge-webapi`";
            return Err(unfit(&workspace.join(WORKSPACE), message, &help));
        };
        if !satisfies(steps[0].to, required) {
            let there = DEPENDENTS.iter().filter(|package| workspace.join(package.manifest).exists());
            for package in there {
                steps.push(step(package, Verdict::Major)?);
            }
        }
        Ok(Self { steps })
    }

    /// Edits the manifests and the lock file of cargo.
    pub(super) fn write(&self, workspace: &Path, change: &mut Change<'_>) -> Result<(), Failure> {
        let mut texts: BTreeMap<&str, String> = BTreeMap::new();
        for file in [WORKSPACE, LOCKFILE] {
            texts.insert(file, source::read_text(&workspace.join(file))?);
        }
        for Step { package: Package { name, manifest }, from, to } in &self.steps {
            texts.insert(manifest, source::read_text(&workspace.join(manifest))?);
            let lines = |version| format!("name = \"{name}\"\nversion = \"{}\"\n", shown(version));
            let (before, after) = (lines(*from), lines(*to));
            for file in [*manifest, LOCKFILE] {
                let text = texts.get_mut(file).filter(|text| text.matches(&before).count() == 1);
                let text = text.ok_or_else(|| {
                    let help = "the line after the package's name is its version";
                    let message = format!("the version of `{name}` is not where it should be");
                    unfit(&workspace.join(file), &message, help)
                })?;
                *text = text.replace(&before, &after);
            }
        }
        for Step { package, to, .. } in &self.steps {
            let Some(text) = texts.get_mut(WORKSPACE) else { continue };
            if let Some((above, required, below)) = requirement(text, package)
                && !satisfies(*to, required)
            {
                *text = [above, &start_of_requirement(package), &shown(*to), "\"", below].concat();
            }
        }
        for (file, text) in texts {
            change.write(file, text);
        }
        Ok(())
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, Step { package, from, to }) in self.steps.iter().enumerate() {
            let what = if index == 0 { "version".to_owned() } else { format!(", {}", package.name) };
            write!(f, "{what} {} -> {}", shown(*from), shown(*to))?;
        }
        Ok(())
    }
}

/// The version that a package's manifest states.
fn version(workspace: &Path, package: &Package) -> Result<Version, Failure> {
    let path = workspace.join(package.manifest);
    let text = source::read_text(&path)?;
    let found = text.lines().find_map(|line| parse(line.strip_prefix("version = \"")?.strip_suffix('"')?));
    let message = "expected a line `version = \"..\"` of three numbers";
    found.ok_or_else(|| unfit(&path, message, "write the version out there"))
}

fn start_of_requirement(package: &Package) -> String {
    format!("\n{} = {{ version = \"", package.name)
}

/// The version of a package that the workspace requires, and the texts around it.
fn requirement<'t>(text: &'t str, package: &Package) -> Option<(&'t str, Version, &'t str)> {
    let (above, rest) = text.split_once(&start_of_requirement(package))?;
    let (version, below) = rest.split_once('"')?;
    Some((above, parse(version)?, below))
}

fn parse(text: &str) -> Option<Version> {
    let numbers: Vec<u64> = text.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    numbers.try_into().ok()
}

fn shown([major, minor, patch]: Version) -> String {
    format!("{major}.{minor}.{patch}")
}

/// Cargo's rules: before 1.0, a breaking change raises the second number and any other the third.
fn next([major, minor, patch]: Version, verdict: Verdict) -> Version {
    match (major, verdict) {
        (_, Verdict::None) => [major, minor, patch],
        (0, Verdict::Major) => [0, minor + 1, 0],
        (0, Verdict::Minor) | (_, Verdict::Patch) => [major, minor, patch + 1],
        (_, Verdict::Major) => [major + 1, 0, 0],
        (_, Verdict::Minor) => [major, minor + 1, 0],
    }
}

/// Whether cargo takes a version for one that is required.
fn satisfies(version: Version, required: Version) -> bool {
    let same = |count: usize| version[..count] == required[..count];
    let is_compatible = match required {
        [0, 0, _] => same(3),
        [0, ..] => same(2),
        _ => same(1),
    };
    is_compatible && version >= required
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_cargos_rules() {
        let cases = [
            ([0, 1, 2], Verdict::None, [0, 1, 2]),
            ([0, 1, 2], Verdict::Patch, [0, 1, 3]),
            ([0, 1, 2], Verdict::Minor, [0, 1, 3]),
            ([0, 1, 2], Verdict::Major, [0, 2, 0]),
            ([1, 2, 3], Verdict::Patch, [1, 2, 4]),
            ([1, 2, 3], Verdict::Minor, [1, 3, 0]),
            ([1, 2, 3], Verdict::Major, [2, 0, 0]),
        ];
        for (from, verdict, to) in cases {
            assert_eq!(next(from, verdict), to, "{from:?} {verdict:?}");
        }
        for (version, required, expected) in [
            ([0, 1, 3], [0, 1, 0], true),
            ([0, 2, 0], [0, 1, 0], false),
            ([0, 0, 2], [0, 0, 1], false),
            ([1, 4, 0], [1, 0, 2], true),
            ([2, 0, 0], [1, 0, 2], false),
        ] {
            assert_eq!(satisfies(version, required), expected, "{version:?} {required:?}");
        }
        assert_eq!(parse("1.20.3"), Some([1, 20, 3]));
        for text in ["1.2", "1.2.3.4", "1.2.x", "1.2.3-rc.1"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
