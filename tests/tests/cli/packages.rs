//! How many packages cargo builds for each of ours, as ARCHITECTURE.md states it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The first cell of a row, and what it counts.
const COUNTED: [(&str, &[&str]); 8] = [
    ("`egauge-webapi` without features", &["egauge-webapi", "--no-default-features"]),
    ("`egauge-webapi`, `server` alone", &["egauge-webapi", "--no-default-features", "--features", "server"]),
    ("`egauge-webapi`, default features", &["egauge-webapi"]),
    ("`egauge-webapi`, all features", &["egauge-webapi", "--all-features"]),
    ("`egauge-simulator` as a library", &["egauge-simulator", "--no-default-features"]),
    ("`egauge-simulator`, all features", &["egauge-simulator", "--all-features"]),
    ("`egauge`", &["egauge"]),
    ("`xtask`", &["xtask"]),
];

/// What may be in the tree of `xtask`, which is built before anything else can be done.
const LIMIT: usize = 60;

/// The lines of `cargo tree` for what a package needs to be built.
fn tree(arguments: &[&str]) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args(["tree", "--quiet", "--offline", "--locked", "--edges", "normal,build", "--prefix", "none"])
        .arg("--package")
        .args(arguments)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace"))
        .output()
        .expect("cargo runs");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let said = String::from_utf8(done.stdout).expect("text");
    said.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Other systems need other packages, for certificates at least.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn the_architecture_states_how_many_packages_are_built() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").join("ARCHITECTURE.md");
    let text = fs::read_to_string(path).expect("ARCHITECTURE.md");
    let mut rows = String::new();
    for (cell, arguments) in COUNTED {
        let packages: BTreeSet<String> = tree(arguments)
            .iter()
            .map(|line| line.split(' ').take(2).collect::<Vec<_>>().join(" "))
            .filter(|package| package.contains(" v"))
            .collect();
        assert!(arguments != ["xtask"] || packages.len() <= LIMIT, "{} packages", packages.len());
        rows.push_str(&format!("| {cell} | {} |\n", packages.len()));
    }
    assert!(text.contains(&rows), "ARCHITECTURE.md must say:\n{rows}");
}

#[test]
fn nothing_is_built_in_two_versions_or_with_two_sets_of_features() {
    for package in ["egauge-webapi", "egauge-simulator", "egauge", "xtask"] {
        let found = tree(&[package, "--all-features", "--duplicates", "--depth", "0"]);
        assert!(
            found.is_empty(),
            "{package}: {found:?}\n  help: `cargo tree --duplicates -p {package}` says for whom"
        );
    }
}
