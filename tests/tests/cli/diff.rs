//! Comparisons of documents: nothing that differs goes untold, nothing is told that does not differ.

use crate::plain::{Found, is_at_or_in, read, walk};
use egauge_webapi_generator::diff::{self, Change, Diff, Level, Origin, Subject, Verdict, differences};
use egauge_webapi_generator::document::{Document, Mapping, Node, Pointer};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use workspace_tests::trees::{REVISIONS, SMALL, counted, documents, listing, overlays, places, texts, yaml};

/// The steps between revisions, and the release that each asks for.
const STEPS: [(&str, &str, Verdict); 3] =
    [("4.4", "4.5", Verdict::Minor), ("4.5", "4.6", Verdict::Major), ("4.6", "latest", Verdict::Minor)];

fn compare(old: &Document, new: &Document) -> Diff {
    diff::diff(old, new, &overlays()).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The comparisons of the imported documents, made once; none of a document that a bump has replaced.
fn steps() -> &'static [Option<Diff>; 3] {
    static MADE: OnceLock<[Option<Diff>; 3]> = OnceLock::new();
    MADE.get_or_init(|| {
        STEPS.map(|(old, new, _)| {
            let both = counted(old).and(counted(new));
            let (before, after) = (texts(old), texts(new));
            let (old, new) = both.map(|_| (documents(old).swap_remove(0), documents(new).swap_remove(0)))?;
            let (old, new) = ((&old, before.as_ref()), (&new, after.as_ref()));
            let diff = diff::diff_with_texts(old, new, &overlays());
            Some(diff.unwrap_or_else(|errors| panic!("{}", listing(&errors))))
        })
    })
}

fn pointers(change: &Change) -> (Option<&str>, Option<&str>) {
    let pointer = |side: &'static str| match side {
        "old" => change.old.as_ref(),
        _ => change.new.as_ref(),
    };
    (pointer("old").map(|side| side.pointer.as_str()), pointer("new").map(|side| side.pointer.as_str()))
}

/// Whether a text of the vendor's changed, which imported documents have not.
fn is_text(change: &Change) -> bool {
    let last = change.key.tokens().last().unwrap_or_default();
    change.subject == Subject::Documentation
        && change.origin == Origin::Document
        && ["description", "summary", "title"].contains(&last.as_str())
}

#[test]
fn every_difference_is_told_and_nothing_else() {
    for ((old, new, _), diff) in STEPS.iter().zip(steps()) {
        let Some(diff) = diff else { continue };
        let mut found = Found::default();
        walk((&read(old), ""), (&read(new), ""), &mut found);
        found.0.retain(|(_, new)| new.as_deref() != Some("/info/x-source-sha256"));
        assert!(!found.0.is_empty());
        let told: Vec<_> = (diff.changes.iter())
            .filter(|change| change.origin == Origin::Document && !is_text(change))
            .map(|change| (change.subject == Subject::Order, pointers(change)))
            .collect();
        for (before, after) in &found.0 {
            // A change of order covers the order alone.
            let covers = |order: bool, place: &Option<String>, by: Option<&str>| match (place, by) {
                (Some(place), Some(by)) if order => place == by,
                (Some(place), Some(by)) => is_at_or_in(place, by),
                _ => false,
            };
            let covered = told
                .iter()
                .any(|(order, (old, new))| covers(*order, before, *old) || covers(*order, after, *new));
            assert!(covered, "{old} to {new}: {before:?} {after:?} is not told of");
        }
        for (order, (before, after)) in &told {
            let holds = |place: &Option<String>, by: Option<&str>| matches!((place, by), (Some(place), Some(by)) if is_at_or_in(place, by) || is_at_or_in(by, place));
            let differs = found.0.iter().any(|(old, new)| {
                if *order { old.as_deref() == *before } else { holds(old, *before) || holds(new, *after) }
            });
            assert!(differs, "{old} to {new}: {before:?} {after:?} does not differ");
        }
    }
}

#[test]
fn steps_between_revisions_ask_for_their_releases() {
    for ((old, new, verdict), diff) in STEPS.iter().zip(steps()) {
        let Some(diff) = diff else { continue };
        assert_eq!(diff.verdict, *verdict, "{old} to {new}");
        let of_changes = diff.changes.iter().map(|change| change.verdict).max();
        assert_eq!(of_changes, Some(*verdict), "{old} to {new}: no change says why");
        insta::assert_snapshot!(format!("diff_{old}_to_{new}"), diff::markdown(diff));
    }
}

/// Places are in the files: the line has what the pointer's last token says.
#[test]
fn changes_have_their_lines() {
    let Some(step) = &steps()[1] else { return };
    let document = &documents("4.6")[0];
    let lines: Vec<&str> = document.text.lines().collect();
    let added = step.changes.iter().filter(|change| change.subject == Subject::Property);
    let mut seen = 0;
    for change in added {
        let side = change.new.as_ref().expect("no property is gone");
        let name = side.pointer.tokens().last().expect("not the root");
        assert!(lines[side.line - 1].contains(&name), "{} at {}", side.pointer, side.line);
        seen += 1;
    }
    assert!(seen > 0);
}

#[test]
fn official_documents_give_the_same_facts() {
    let (old, new) = (documents("4.6"), documents("latest"));
    let ([_, old], [_, new]) = (&old[..], &new[..]) else {
        eprintln!("the official documents are not at hand");
        return;
    };
    let kinds = |diff: &Diff| -> BTreeSet<(String, String)> {
        let facts = diff.changes.iter().filter(|change| change.subject != Subject::Documentation);
        facts.map(|change| (change.kind.clone(), change.key.as_str().to_owned())).collect()
    };
    let official = compare(old, new);
    let Some(imported) = &steps()[2] else { return };
    assert_eq!(kinds(&official), kinds(imported));
    assert_eq!(official.verdict, imported.verdict);
    // Texts that changed are the same, but for those that only break their lines elsewhere.
    let places = |diff: &Diff| -> BTreeSet<String> {
        diff.changes.iter().filter(|change| is_text(change)).map(|change| change.key.to_string()).collect()
    };
    let (of_texts, of_digests) = (places(&official), places(imported));
    assert!(of_digests.len() > 100, "the vendor changed texts too: {}", of_digests.len());
    assert_eq!(of_digests.difference(&of_texts).next(), None);
    assert!(of_digests.len() * 10 > of_texts.len() * 9, "{} of {}", of_digests.len(), of_texts.len());
    // None of them is shown.
    let documented = official.changes.iter().filter(|change| change.subject == Subject::Documentation);
    for side in documented.flat_map(|change| change.old.iter().chain(&change.new)) {
        assert_eq!(side.value, "", "{}", side.pointer);
    }
    let (before, digests) = (documents("4.6").swap_remove(0), texts("4.6"));
    let mixed =
        diff::diff_with_texts((&before, digests.as_ref()), (new, None), &overlays()).expect("comparable");
    assert_eq!((kinds(&mixed), places(&mixed)), (kinds(imported), places(imported)));
    assert_eq!((mixed.textless.as_slice(), imported.textless.as_slice()), ([].as_slice(), [].as_slice()));
    // Nothing is compared with the digests of another document.
    let others = texts("4.5");
    let mixed =
        diff::diff_with_texts((&before, others.as_ref()), (new, None), &overlays()).expect("comparable");
    assert_eq!((kinds(&mixed), places(&mixed)), (kinds(imported), BTreeSet::new()));
    assert_eq!(mixed.textless, [before.file.as_str()]);
}

fn small() -> Document {
    Document::parse("small.yaml", SMALL).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// A small document with some text replaced, compared with itself.
fn edited(from: &str, to: &str) -> Diff {
    let text = SMALL.replacen(from, to, 1);
    assert_ne!(text, SMALL, "{from} is not in it");
    let new = Document::parse("edited.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    diff::diff(&small(), &new, &[]).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// Kind, verdict, and what it means to wire clients, wire servers, callers and implementers.
fn told(diff: &Diff) -> Vec<String> {
    let line = |change: &Change| {
        let level = |level: Level| level.as_str();
        let effects = &change.effects;
        format!(
            "{} {}: {} {} {} {}",
            change.kind,
            change.verdict.as_str(),
            level(effects.wire_clients.level),
            level(effects.wire_servers.level),
            level(effects.rust_callers.level),
            level(effects.rust_implementers.level),
        )
    };
    diff.changes.iter().map(line).collect()
}

#[test]
fn effects_follow_the_direction_of_a_change() {
    let thing = "name: {type: string}\n        size";
    let cases = [
        // A name is sent and read.
        ("maxLength: 8", "maxLength: 4", "length-changed patch: breaking breaking compatible compatible"),
        ("maxLength: 8", "maxLength: 9", "length-changed patch: breaking breaking compatible compatible"),
        // A thing is only read.
        (
            "required: [name]",
            "required: [name, size]",
            "required-added major: none breaking breaking breaking",
        ),
        ("required: [name]", "required: []", "required-removed major: breaking compatible breaking breaking"),
        (
            thing,
            "name: {type: string}\n        more: {type: string}\n        size",
            "property-added minor: compatible compatible compatible compatible",
        ),
        (
            "size: {type: number}",
            "size: {type: integer}",
            "type-changed major: none breaking breaking breaking",
        ),
        (
            "size: {type: number}",
            "size: {type: [number, 'null']}",
            "nullability-changed major: breaking compatible breaking breaking",
        ),
        ("enum: [a, b]", "enum: [a, b, c]", "value-added minor: compatible breaking compatible compatible"),
        ("enum: [a, b]", "enum: [a]", "value-removed major: breaking none breaking breaking"),
        ("enum: [a, b]", "enum: [b, a]", "order-changed patch: none none none none"),
        // Of a whole number only its width shows in Rust.
        ("minimum: 0", "minimum: 1", "range-changed patch: breaking none compatible none"),
        ("minimum: 0", "minimum: -1", "range-changed major: compatible breaking breaking breaking"),
        (
            "operationId: thingIdGet",
            "deprecated: true\n      operationId: thingIdGet",
            "deprecation-added minor: compatible none compatible none",
        ),
    ];
    for (from, to, expected) in cases {
        assert_eq!(told(&edited(from, to)), [expected], "{from} to {to}");
    }
}

#[test]
fn a_rename_is_suggested_and_counted_as_two() {
    let diff = edited("size: {type: number}", "extent: {type: number}");
    let renamed: Vec<_> =
        diff.changes.iter().map(|change| (change.kind.as_str(), change.rename.as_deref())).collect();
    let expected = [("property-removed", Some("`Thing.extent`")), ("property-added", Some("`Thing.size`"))];
    assert_eq!(renamed, expected);
    assert_eq!(diff.verdict, Verdict::Major);
    // Another shape is another thing.
    let diff = edited("size: {type: number}", "extent: {type: boolean}");
    assert!(diff.changes.iter().all(|change| change.rename.is_none()));
}

#[test]
fn what_overlays_alone_change_is_said_to_be_theirs() {
    let mut overlay = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions:\n".to_owned();
    overlay.push_str("  - target: $.components.schemas.Thing.properties.size\n    update: {type: integer}\n");
    overlay.push_str("    x-revisions: {from: '4.6', until: '4.6'}\n");
    let overlays = egauge_webapi_generator::overlay::load(&[("o.yaml".to_owned(), overlay)])
        .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let at = |revision: &str| {
        Document::parse("small.yaml", SMALL.replace("9.9", revision)).expect("a good document")
    };
    let diff = diff::diff(&at("4.5"), &at("4.6"), &overlays).expect("comparable");
    let told: Vec<_> = diff.changes.iter().map(|change| (change.kind.as_str(), change.origin)).collect();
    assert_eq!(told, [("info-changed", Origin::Document), ("type-changed", Origin::Overlay)]);
    assert_eq!(diff.verdict, Verdict::Major);
}

#[test]
fn a_document_does_not_differ_from_itself() {
    for revision in REVISIONS.iter().copied() {
        let root = &documents(revision)[0].root;
        assert!(differences(root, root).is_empty());
    }
    let diff = diff::diff(&small(), &small(), &[]).expect("comparable");
    assert!(diff.changes.is_empty() && diff.verdict == Verdict::None);
}

/// What is done to one place of a tree.
#[derive(Clone, Debug)]
enum Mutation {
    Remove,
    Rename,
    Replace(Node),
    Graft(usize),
}

fn mutations() -> impl Strategy<Value = Vec<(usize, Mutation)>> {
    let mutation = prop_oneof![
        Just(Mutation::Remove),
        Just(Mutation::Rename),
        Just(Mutation::Replace(Node::Null)),
        Just(Mutation::Replace(Node::Mapping(Mapping::new()))),
        Just(Mutation::Replace(Node::Sequence(vec![Node::Bool(true), Node::Bool(true)]))),
        "[a-c]{1,2}".prop_map(|text| Mutation::Replace(Node::from(text))),
        any::<usize>().prop_map(Mutation::Graft),
    ];
    proptest::collection::vec((any::<usize>(), mutation), 1..5)
}

/// Mutates and gives the place that now differs, if it does.
fn mutate(root: &mut Node, (at, mutation): &(usize, Mutation)) {
    let mut all = Vec::new();
    places(root, &Pointer::root(), &mut all);
    let Some(place) = all.get(at % all.len().max(1)).cloned() else { return };
    let Some(token) = place.tokens().last() else { return };
    let by = match mutation {
        Mutation::Replace(by) => Some(by.clone()),
        Mutation::Graft(from) => root.pointer(&all[from % all.len()]).cloned(),
        Mutation::Remove | Mutation::Rename => None,
    };
    if let (Some(by), Some(node)) = (by, root.pointer_mut(&place)) {
        *node = by;
        return;
    }
    match place.parent().and_then(|parent| root.pointer_mut(&parent)) {
        Some(Node::Mapping(members)) => {
            let node = members.shift_remove(&token);
            if let (Mutation::Rename, Some(node)) = (mutation, node) {
                members.insert(format!("{token}2"), node);
            }
        }
        Some(Node::Sequence(items)) => drop(items.remove(token.parse().expect("an index"))),
        _ => {}
    }
}

/// A tree without the order of members.
fn facts(node: &Node) -> Value {
    serde_json::to_value(node).expect("JSON")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_mutation_is_told_of_from_both_sides(mutations in mutations()) {
        let old = yaml(SMALL);
        let mut new = old.clone();
        for mutation in &mutations {
            mutate(&mut new, mutation);
        }
        let (there, back) = (differences(&old, &new), differences(&new, &old));
        prop_assert_eq!(there.len(), back.len());
        // Objects of JSON are compared without their order, which alone need not be a fact.
        if facts(&old) == facts(&new) {
            prop_assert!(there.iter().all(|difference| difference.subject == Subject::Order));
        } else {
            prop_assert!(!there.is_empty());
        }
        for difference in &there {
            for (root, side) in [(&old, &difference.old), (&new, &difference.new)] {
                if let Some(place) = side {
                    prop_assert_eq!(root.pointer(&place.pointer), Some(&place.node));
                }
            }
        }
        // Without the places that are told of, nothing differs.
        let (mut before, mut after) = (old.clone(), new.clone());
        for difference in there.iter().filter(|difference| difference.subject != Subject::Order) {
            for (root, side) in [(&mut before, &difference.old), (&mut after, &difference.new)] {
                if let Some(node) = side.as_ref().and_then(|place| root.pointer_mut(&place.pointer)) {
                    *node = Node::Null;
                }
            }
        }
        prop_assert_eq!(bare(&facts(&before)), bare(&facts(&after)));
    }
}

/// A value without what is empty, arrays sorted.
fn bare(value: &Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Object(members) => {
            let kept = members.iter().filter_map(|(name, member)| Some((name.clone(), bare(member)?)));
            let kept: serde_json::Map<String, Value> = kept.collect();
            (!kept.is_empty()).then_some(Value::Object(kept))
        }
        Value::Array(items) => {
            let mut kept: Vec<Value> = items.iter().filter_map(bare).collect();
            kept.sort_by_key(Value::to_string);
            (!kept.is_empty()).then_some(Value::Array(kept))
        }
        scalar => Some(scalar.clone()),
    }
}

/// Runs `cargo xtask diff` with these arguments: exit code, output, errors.
fn command(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["xtask", "diff"].iter().chain(arguments).copied();
    let code = xtask::run(arguments, &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (code, text(out), text(err))
}

#[test]
fn the_command_tells_and_fails_on_a_level() {
    let scratch = tempfile::tempdir().expect("a temporary directory");
    let file = |name: &str, text: &str| {
        let path = scratch.path().join(name);
        std::fs::write(&path, text).expect("writable");
        path.display().to_string()
    };
    let old = file("old.yaml", SMALL);
    let new = file("new.yaml", &SMALL.replace("size: {type: number}", "size: {type: integer}"));
    let more = file("more.yaml", &SMALL.replace("size: {", "more: {type: string}\n        size: {"));
    let cases = [
        (&old, "patch", 0),
        (&more, "patch", 3),
        (&more, "minor", 3),
        (&more, "major", 0),
        (&new, "major", 3),
    ];
    for (new, level, expected) in cases {
        let (code, out, err) = command(&[&old, new, "--fail-on", level]);
        assert_eq!((code, err.as_str()), (expected, ""), "{new} {level}");
        assert!(out.contains("verdict: "), "{out}");
    }
    let (code, out, _) = command(&[&old, &new, "--format", "json"]);
    let json: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!((code, &json["verdict"]), (0, &Value::from("major")));
    let [change] = &json["changes"].as_array().expect("an array")[..] else { panic!("{out}") };
    assert_eq!(change["new"]["pointer"], "/components/schemas/Thing/properties/size");
    assert_eq!(change["new"]["line"], 56);
    assert_eq!(change["effects"]["rustCallers"]["level"], "breaking");
    let (_, out, _) = command(&[&old, &new, "--color", "never"]);
    insta::assert_snapshot!("diff_text", out.replace(&format!("{}/", scratch.path().display()), "[dir]/"));
    // A key that a mapping has twice is read once; code cannot be made of it.
    let twice = file(
        "twice.yaml",
        &SMALL.replace(
            "    Error: {type: string}\n",
            "    Error: {type: integer}\n    Error: {type: string}\n",
        ),
    );
    let (code, out, err) = command(&[&old, &twice]);
    assert!(code == 0 && out.contains("verdict: "), "{out}{err}");
    assert!(err.contains("warning[duplicate-key]") && err.contains("twice.yaml:4"), "{err}");
    for (arguments, expected) in [
        (&["operations", "--spec", &twice][..], 0),
        (&["lint", &twice], 0),
        (&["effective", "--spec", &twice], 0),
        (&["generate", "--spec", &twice, "--out", &format!("{twice}.out")], 1),
        (&["import", &twice, "--out", &file("imported.yaml", "")], 1),
    ] {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = xtask::run(["xtask"].iter().chain(arguments).copied(), &mut out, &mut err);
        let err = String::from_utf8(err).expect("UTF-8");
        assert!(code == expected && err.contains("[duplicate-key]"), "{arguments:?}: {err}");
    }
    assert_eq!(command(&[&old, "3.9"]).0, 1);
    assert_eq!(command(&[&old, &new, "--fail-on", "all"]).0, 2);
}
