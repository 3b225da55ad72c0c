//! The next version of the published crate.

use super::unfit;
use crate::disk::Change;
use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator::diff::Verdict;
use std::fmt;
use std::path::Path;

const MANIFEST: &str = "generated-client/Cargo.toml";
const LOCKFILE: &str = "Cargo.lock";
/// Where the other packages' requirement of the crate stands.
const WORKSPACE: &str = "Cargo.toml";
const REQUIREMENT: &str = "\negauge-webapi = { version = \"";

/// A version: major, minor, patch.
type Version = [u64; 3];

/// The version that is proposed.
pub(super) struct Release {
    from: Version,
    to: Version,
}

impl Release {
    pub(super) fn propose(workspace: &Path, verdict: Verdict) -> Result<Self, Failure> {
        let path = workspace.join(MANIFEST);
        let text = source::read_text(&path)?;
        let from = text.lines().find_map(|line| parse(line.strip_prefix("version = \"")?.strip_suffix('"')?));
        let from = from.ok_or_else(|| {
            unfit(
                &path,
                "there is no line `version = \"..\"` of three numbers",
                "write the version out there",
            )
        })?;
        Ok(Self { from, to: next(from, verdict) })
    }

    /// Edits the manifests and the lock file of cargo.
    pub(super) fn write(&self, workspace: &Path, change: &mut Change<'_>) -> Result<(), Failure> {
        let line = |version| format!("version = \"{}\"", shown(version));
        let manifest = format!("name = \"egauge-webapi\"\n{}\n", line(self.from));
        for file in [MANIFEST, LOCKFILE] {
            let path = workspace.join(file);
            let text = source::read_text(&path)?;
            if text.matches(&manifest).count() != 1 {
                let help = "the line after the package's name is its version";
                return Err(unfit(&path, "the version of `egauge-webapi` is not where it should be", help));
            }
            let later = format!("name = \"egauge-webapi\"\n{}\n", line(self.to));
            change.write(file, text.replace(&manifest, &later));
        }
        let path = workspace.join(WORKSPACE);
        let text = source::read_text(&path)?;
        let requirement = text.split_once(REQUIREMENT).and_then(|(above, rest)| {
            let (version, below) = rest.split_once('"')?;
            Some((above, parse(version)?, below))
        });
        let Some((above, version, below)) = requirement else {
            let help =
                format!("write `{}X.Y.Z\", ..}}` below `[workspace.dependencies]`", REQUIREMENT.trim());
            return Err(unfit(&path, "the workspace does not require a version of `egauge-webapi`", &help));
        };
        if !satisfies(self.to, version) {
            change.write(WORKSPACE, [above, REQUIREMENT, &shown(self.to), "\"", below].concat());
        }
        Ok(())
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "version {} -> {}", shown(self.from), shown(self.to))
    }
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
