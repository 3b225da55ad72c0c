//! What the published crate says of itself.

use std::fs;
use std::path::{Path, PathBuf};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").to_owned()
}

fn text(path: &str) -> String {
    fs::read_to_string(workspace().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The code alone states them, so that a bump does not edit the README; what it names is there.
#[test]
fn the_readme_says_where_the_document_is_named() {
    let readme = text("generated-client/README.md");
    assert!(readme.contains("`API_VERSION`") && readme.contains("`DOCUMENT_SHA256`"));
    for stated in [egauge_webapi::API_VERSION, egauge_webapi::DOCUMENT_SHA256] {
        assert!(!stated.is_empty() && !readme.contains(&format!(" {stated} ")), "{stated}");
    }
}

#[test]
fn the_readme_has_every_feature() {
    let manifest = text("generated-client/Cargo.toml");
    let readme = text("generated-client/README.md");
    let table = manifest.split_once("[features]\n").expect("features").1;
    let table = table.split_once("\n[").expect("an end").0;
    let default = table.lines().find_map(|line| line.strip_prefix("default = ")).expect("default features");
    let features: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name))
        .filter(|name| *name != "default")
        .collect();
    assert!(features.len() > 4, "{features:?}");
    for feature in &features {
        let yes = if default.contains(&format!("\"{feature}\"")) { " yes " } else { " " };
        let row = format!("| `{feature}` |{yes}| ");
        assert!(readme.contains(&row), "no row begins: {row}");
    }
    let rows = readme.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, features.len(), "the README has features that there are not");
}

#[test]
fn the_package_has_the_licences_of_the_workspace() {
    for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
        assert_eq!(text(name), text(&format!("generated-client/{name}")), "{name}");
    }
}
