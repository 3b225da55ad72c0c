//! Since when: computed over all revisions, and what is committed is what is computed.

use egauge_webapi_generator::document::Node;
use egauge_webapi_generator::{overlay, since};
use workspace_tests::trees::{listing, yaml};

#[test]
fn the_committed_overlay_is_fresh() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = xtask::run(["xtask", "since", "--check"], &mut out, &mut err);
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&err));
}

const OLD: &str = "paths:\n  /a: {get: {parameters: [{name: p, in: query, schema: {type: string, enum: [x]}}]}}\n  \
                   /gone: {get: {}}\ncomponents: {schemas: {S: {properties: {old: {$ref: '#/components/schemas/T'}}}, \
                   T: {properties: {t: {type: string}}}, E: {enum: [a]}}}\n";
const NEW: &str = "paths:\n  /a:\n    get: {parameters: [{name: q, in: query}, {name: p, in: query, \
                   schema: {type: string, enum: [x, 'it''s']}}]}\n    put: {parameters: [{name: r, in: query}]}\n  \
                   /b: {get: {}, put: {}}\n  /c: {get: {}, put: {}}\n\
                   components: {schemas: {S: {properties: {old: {properties: {t: {type: string}, u: {properties: \
                   {v: {type: string}}}}}}}, N: {properties: {n: {type: string}}, enum: [z]}, E: {enum: [a, b]}}}\n";

fn overlay(documents: &[(&str, &Node)]) -> String {
    let text = since::overlay(documents);
    let files = [("since.yaml".to_owned(), text.clone())];
    let overlays = overlay::load(&files).unwrap_or_else(|errors| panic!("{text}{}", listing(&errors)));
    for (revision, root) in documents {
        let mut root = (*root).clone();
        overlay::apply(&mut root, revision, &overlays)
            .unwrap_or_else(|errors| panic!("{text}{}", listing(&errors)));
    }
    text.lines().filter(|line| line.starts_with("- ")).map(|line| format!("{line}\n")).collect()
}

/// New are operations, parameters wherever they stand, components, properties and values; what is in something
/// new is as old as that, what a reference led to and the order of parameters do not count.
#[test]
fn younger_items_are_told() {
    let (old, new) = (yaml(OLD), yaml(NEW));
    insta::assert_snapshot!("since_small", overlay(&[("4.4", &old), ("4.5", &new), ("4.6", &new)]));
}

#[test]
fn what_was_away_is_as_old_as_its_return() {
    let (old, new) = (yaml(OLD), yaml(NEW));
    let actions = overlay(&[("4.4", &old), ("4.5", &new), ("4.6", &old), ("latest", &new)]);
    let gone = actions.lines().find(|line| line.contains("'/gone'")).expect("an action");
    assert!(gone.contains("x-since: '4.6'") && gone.contains("x-revisions: {from: '4.6'}"), "{gone}");
    assert!(actions.contains("x-since: '4.5'}, x-revisions: {from: '4.5'"), "{actions}");
    assert!(actions.contains("x-since: 'latest'}, x-revisions: {from: latest}"), "{actions}");
}

#[test]
fn documentation_says_it() {
    let files = |revision: &str| {
        let document = workspace_tests::trees::documents(revision).swap_remove(0);
        let generated = egauge_webapi_generator::generate(&document, &workspace_tests::trees::overlays())
            .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        generated.files.into_iter().map(|file| file.text).collect::<String>()
    };
    let text = files("4.6");
    for said in [
        "Default `1`. Since 4.5.\n",
        "Schema `AlertLogObject`. Since 4.6.\n",
        "`/log/alert`: GET → `AlertLogObject`; POST `LogAlertPostBody`, DELETE → `StatusObject`. Since 4.6.\n",
    ] {
        assert!(text.contains(said), "{said}");
    }
    assert!(!text.contains("Since 4.4") && !text.contains("numbered revision"));
    assert!(!files("4.4").contains("Since 4."));
    if workspace_tests::trees::counted("latest").is_some() {
        assert!(files("latest").contains("Not in a numbered revision yet."));
    }
}
