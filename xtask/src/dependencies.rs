//! What the crate needs, as cargo understands its manifest.

use crate::cargo;
use crate::failure::Failure;
use crate::source;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The published crate.
pub(crate) const CRATE: &str = "egauge-webapi";

/// A package of the workspace, from `cargo metadata`.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    pub(crate) description: Option<String>,
    pub(crate) license: Option<String>,
    pub(crate) repository: Option<String>,
    pub(crate) edition: String,
    pub(crate) rust_version: Option<String>,
    pub(crate) features: BTreeMap<String, Vec<String>>,
    dependencies: Vec<Dependency>,
    /// Where cargo builds.
    #[serde(skip)]
    pub(crate) target_directory: PathBuf,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    name: String,
    rename: Option<String>,
    req: String,
    kind: Option<String>,
    target: Option<String>,
    optional: bool,
    uses_default_features: bool,
    features: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    target_directory: PathBuf,
}

impl Package {
    /// The crate that is generated.
    pub(crate) fn read() -> Result<Self, Failure> {
        Self::of(CRATE)
    }

    /// A package of this workspace.
    pub(crate) fn of(name: &str) -> Result<Self, Failure> {
        let metadata: Metadata = cargo::metadata(&source::workspace())
            .map_err(|why| Failure::Message(format!("error: the workspace cannot be read: {why}")))?;
        let found = metadata.packages.into_iter().find(|package| package.name == name);
        let target_directory = metadata.target_directory;
        found
            .map(|package| Self { target_directory, ..package })
            .ok_or_else(|| Failure::Message(format!("error: the workspace has no package `{name}`")))
    }

    /// These features and those that they imply.
    pub(crate) fn implied(&self, features: &[String]) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut pending: Vec<&str> = features.iter().map(String::as_str).collect();
        while let Some(feature) = pending.pop() {
            if let Some(implies) = self.features.get(feature)
                && all.insert(feature.to_owned())
            {
                pending.extend(implies.iter().map(String::as_str));
            }
        }
        all
    }

    /// The lines of `[dependencies]` with these features, by name.
    pub(crate) fn dependencies(&self, features: &BTreeSet<String>) -> String {
        let implied: Vec<&str> = features
            .iter()
            .filter_map(|feature| self.features.get(feature))
            .flatten()
            .map(String::as_str)
            .collect();
        let mut lines = BTreeMap::new();
        for dependency in self.dependencies.iter().filter(|dependency| dependency.kind.is_none()) {
            let name = dependency.rename.as_deref().unwrap_or(&dependency.name);
            let on = !dependency.optional
                || implied.iter().any(|implied| {
                    implied.strip_prefix("dep:") == Some(name)
                        || implied.split_once('/').is_some_and(|(dependency, _)| dependency == name)
                });
            if on {
                let more = implied.iter().filter_map(|implied| implied.split_once('/'));
                let more = more.filter(|(dependency, _)| dependency.trim_end_matches('?') == name);
                lines.insert(name, dependency.line(name, more.map(|(_, feature)| feature)));
            }
        }
        lines.into_values().collect()
    }
}

impl Dependency {
    /// As in a manifest.
    fn line<'a>(&'a self, name: &str, more: impl Iterator<Item = &'a str>) -> String {
        let version = self.req.trim_start_matches('^');
        let features: BTreeSet<&str> = self.features.iter().map(String::as_str).chain(more).collect();
        let mut parts = Vec::new();
        if name != self.name {
            parts.push(format!("package = \"{}\"", self.name));
        }
        parts.push(format!("version = \"{version}\""));
        if !self.uses_default_features {
            parts.push("default-features = false".to_owned());
        }
        if !features.is_empty() {
            let features: Vec<_> = features.into_iter().map(|feature| format!("\"{feature}\"")).collect();
            parts.push(format!("features = [{}]", features.join(", ")));
        }
        let value = match parts.as_slice() {
            [_] => format!("\"{version}\""),
            parts => format!("{{ {} }}", parts.join(", ")),
        };
        match &self.target {
            Some(target) => format!("# on {target} only\n{name} = {value}\n"),
            None => format!("{name} = {value}\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        serde_json::from_value(serde_json::json!({
            "name": "p", "version": "1.0.0", "edition": "2024",
            "features": {"a": ["b", "dep:x"], "b": ["y?/more", "z/most"], "c": ["dep:y"]},
            "dependencies": [
                {"name": "t", "req": "^1", "kind": "dev", "optional": false, "uses_default_features": true, "features": []},
                {"name": "w", "req": "^1", "optional": false, "uses_default_features": true, "features": []},
                {"name": "x-long", "rename": "x", "req": "^0.2.1", "optional": true, "uses_default_features": true, "features": []},
                {"name": "y", "req": "=2", "optional": true, "uses_default_features": false, "features": ["s"]},
                {"name": "z", "req": "^3", "optional": true, "uses_default_features": false, "features": ["s"]}
            ]
        }))
        .unwrap()
    }

    #[test]
    fn features_bring_what_they_imply() {
        let package = package();
        let of = |features: &[&str]| {
            let features: Vec<String> = features.iter().map(|feature| (*feature).to_owned()).collect();
            package.dependencies(&package.implied(&features))
        };
        assert_eq!(of(&[]), "w = \"1\"\n");
        assert_eq!(
            of(&["a"]),
            "w = \"1\"\nx = { package = \"x-long\", version = \"0.2.1\" }\n\
             z = { version = \"3\", default-features = false, features = [\"most\", \"s\"] }\n"
        );
        assert!(
            of(&["b", "c"]).contains(
                "y = { version = \"=2\", default-features = false, features = [\"more\", \"s\"] }\n"
            )
        );
    }
}
