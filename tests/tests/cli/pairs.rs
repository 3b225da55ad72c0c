//! `tests/corpus/pairs`: small documents before and after one change, and the release that it asks for. `.ci/semver` holds
//! the same verdicts against cargo-semver-checks.

use egauge_webapi_generator::diff::{self, Level, Verdict};
use egauge_webapi_generator::document::Document;
use std::fs;
use workspace_tests::trees::{listing, workspace};

/// The release that pairs ask for, whom they break on the wire (clients, servers), and the pairs.
const PAIRS: &[(Verdict, [bool; 2], &[&str])] = &[
    (Verdict::Patch, [false, false], &["component-as-reference", "parameter-of-the-path"]),
    (Verdict::Minor, [false, false], &["operation-deprecated"]),
    (Verdict::Minor, [true, true], &["value-added", "variant-added"]),
    (Verdict::Major, [false, false], &["property-as-reference", "reference-as-component", "schema-renamed"]),
    (
        Verdict::Major,
        [true, true],
        &["property-of-another-type", "property-required", "value-removed", "variant-removed"],
    ),
];

fn compared(pair: &str) -> diff::Diff {
    let folder = workspace().join("tests/corpus/pairs").join(pair);
    let [old, new] = ["old.yaml", "new.yaml"].map(|name| {
        let text = fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{pair}: {error}"));
        Document::parse(name, text).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
    });
    diff::diff(&old, &new, &[]).unwrap_or_else(|errors| panic!("{pair}: {}", listing(&errors)))
}

#[test]
fn pairs_ask_for_their_releases() {
    let pairs = || {
        PAIRS
            .iter()
            .flat_map(|(verdict, breaks, pairs)| pairs.iter().map(move |pair| (pair, verdict, breaks)))
    };
    for (pair, verdict, breaks) in pairs() {
        let diff = compared(pair);
        let broken = |pick: fn(&diff::Effects) -> Level| {
            diff.changes.iter().any(|change| pick(&change.effects) == Level::Breaking)
        };
        let found =
            [broken(|effects| effects.wire_clients.level), broken(|effects| effects.wire_servers.level)];
        assert_eq!((diff.verdict, &found), (*verdict, breaks), "{pair}: {}", diff::text(&diff, false));
    }
    let folders = fs::read_dir(workspace().join("tests/corpus/pairs")).expect("readable").count();
    assert_eq!(folders, pairs().count(), "a pair without a verdict");
}

/// What breaks a program says what to write.
#[test]
fn a_type_in_the_place_of_another_is_named() {
    for (pair, line) in [
        ("property-as-reference", "`models::LampMode` → `models::Glow`: write the new name"),
        ("schema-renamed", "`models::Bulb` → `models::Light`: write the new name"),
    ] {
        let page = diff::markdown(&compared(pair));
        assert!(page.contains(line), "{pair}: {page}");
    }
}
