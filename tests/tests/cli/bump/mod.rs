//! `cargo xtask bump` in a small workspace of its own: what it writes, what it says, and that a failure writes nothing.
//! Nothing here depends on the revisions of the workspace, which a bump changes.

mod scratch;

use scratch::{CODE, COUNT, ERRATA, FLAG, MAX, REVISIONS, SIZE, SNAPSHOTS, Scratch, mended, official};
use std::fs;

#[test]
fn the_newest_document_becomes_the_default() {
    let scratch = Scratch::new();
    let before = scratch.files();
    let document = official("latest");
    let planned = scratch.bump(&document, &["--dry-run"]);
    assert_eq!(planned.code, 0, "{}", planned.err);
    assert_eq!(scratch.changed(&before), [""; 0], "a dry run writes nothing");

    let outcome = scratch.bumped(&document);
    assert_eq!(outcome.out, planned.out.replace("would change", "changed"));
    let first = "revision latest, after 1.1: minor release, version 0.1.0 -> 0.1.1\n";
    assert!(outcome.out.starts_with(first), "{}", outcome.out);
    assert!(scratch.text("spec/revisions").ends_with("1.0\n1.1\nlatest default\n"));
    let changed = scratch.changed(&before);
    assert!(!changed.iter().any(|file| file.starts_with("spec/latest")), "imported already: {changed:?}");
    for (file, words) in [
        ("generated-client/src/generated/mod.rs", "\"latest\""),
        ("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\n### Revision latest of the API, after 1.1: minor"),
        ("CHANGELOG.md", "`Log.size`: integer"),
        ("CHANGELOG.md", "\nOther news.\n\n## 0.1.0\n\nThe first.\n"),
        ("Cargo.lock", "name = \"egauge-webapi\"\nversion = \"0.1.1\"\n"),
        ("generated-client/Cargo.toml", "name = \"egauge-webapi\"\nversion = \"0.1.1\"\n"),
        ("Cargo.toml", "egauge-webapi = { version = \"0.1.0\","),
    ] {
        assert!(scratch.text(file).contains(words), "{file} lacks {words}: {}", scratch.text(file));
    }
    assert!(scratch.code().contains("pub size: Option"));
    // A second time nothing is left to do.
    let done = scratch.files();
    let again = scratch.bumped(&document);
    assert!(again.out.starts_with("revision latest, after latest: none release"), "{}", again.out);
    assert_eq!(scratch.changed(&done), [""; 0]);
}

/// A document without what is young.
fn without(document: &str) -> String {
    document.replace(MAX, "# None here.").replace(SIZE, "# None here.")
}

/// The files that differ once a text of revision 1.2 does.
const WITH_A_TEXT: [&str; 6] = [
    "CHANGELOG.md",
    "Cargo.lock",
    "generated-client/Cargo.toml",
    "generated-client/src/generated/mod.rs",
    "spec/1.2.texts",
    "spec/1.2.yaml",
];

/// What has changed is listed, and nothing is rewritten that has not.
#[test]
fn another_description_changes_little() {
    let scratch = Scratch::numbered();
    let before = scratch.files();
    // Lines that are broken elsewhere are the same text.
    let document = official("1.2").replace("From 0 to 7.", "From 0 to 7 upwards.");
    let document = without(&document).replace("Closes the lid.", "\"Closes\n        the lid.\"");
    let outcome = scratch.bumped(&document);
    assert!(outcome.out.starts_with("revision 1.2, after 1.1: patch release, version 0.1.0 -> 0.1.1"));
    assert_eq!(
        scratch.changed(&before),
        [
            &WITH_A_TEXT[..],
            &[
                "spec/revisions",
                &format!("{SNAPSHOTS}changes_1.1_to_1.2.snap"),
                &format!("{SNAPSHOTS}surface_1.2.snap"),
            ],
        ]
        .concat()
    );
    // Our own words for the item, and the fact that rests on the text.
    let expected = "\noverlays to look at, since the vendor's text changed:\n  [docs]:4: words for `Log.rank`\n  \
                [values]:4: evidence for `Log.rank`\n";
    let shown = |name: &str| scratch.path(&format!("spec/overlays/{name}.yaml")).display().to_string();
    let expected = expected.replace("[docs]", &shown("docs")).replace("[values]", &shown("values"));
    assert!(outcome.out.contains(&expected), "{}", outcome.out);
    assert!(
        scratch.text("CHANGELOG.md").contains("1 change of texts and examples; text changed: `Log.rank`.\n")
    );

    // The same document under the same name, but for one text that we have no words for.
    let before = scratch.files();
    let outcome = scratch.bumped(&document.replace("What was logged.", "The message."));
    assert!(outcome.out.contains("text changed, and overlays have none: `Log.line`"), "{}", outcome.out);
    assert_eq!(scratch.changed(&before), WITH_A_TEXT);
}

/// A text goes where its schema goes.
#[test]
fn a_text_that_moved_is_the_same() {
    let scratch = Scratch::numbered();
    let renamed = without(&official("1.2")).replace("schemas/Log'", "schemas/Journal'");
    let renamed = renamed.replace("    Log:\n", "    Journal:\n");
    for file in ["docs", "values"] {
        let text = scratch.text(&format!("spec/overlays/{file}.yaml"));
        let text = text.replace(", x-reason", ", x-revisions: {until: '1.1'}, x-reason");
        let text = text.replace("highest.\"}}", "highest.\"}, x-revisions: {until: '1.1'}}");
        scratch.write(&format!("spec/overlays/{file}.yaml"), &text);
    }
    let outcome = scratch.bumped(&renamed);
    assert!(!outcome.out.contains("text changed"), "{}", outcome.out);
    let outcome = scratch.bumped(&renamed.replace("the oldest first", "the newest first"));
    assert!(outcome.out.contains("text changed, and overlays have none: `Journal`"), "{}", outcome.out);
}

/// Where nobody knows the texts of one side, that is said.
#[test]
fn texts_that_are_not_known_are_not_compared() {
    let scratch = Scratch::new();
    fs::remove_file(scratch.path("spec/1.1.texts")).expect("it is there");
    let outcome = scratch.bumped(&official("latest"));
    assert!(outcome.out.contains("Texts are not compared: those of "), "{}", outcome.out);
    // Digests of another document are none of this one; they go with the document that they are of.
    let imported = scratch.text("spec/latest.yaml");
    scratch.write("spec/latest.texts", &scratch.text("spec/1.0.texts"));
    scratch.bumped(&imported);
    assert!(!scratch.path("spec/latest.texts").exists());
    scratch.write("spec/latest.texts", "nothing\n");
    let outcome = scratch.bump(&imported, &[]);
    assert!(outcome.code == 1 && outcome.err.contains("error[malformed-texts]"), "{}", outcome.err);
}

#[test]
fn what_the_vendor_has_mended_is_limited_to_older_revisions() {
    let scratch = Scratch::new();
    let before = scratch.text("spec/overlays/errata.yaml");
    let outcome = scratch.bumped(&mended("latest"));
    let said = format!("`{CODE}`, is no longer needed: limited to 1.0, 1.1");
    assert!(outcome.out.contains(&said), "{}", outcome.out);
    assert!(outcome.out.contains(&format!("`{COUNT}`, is no longer needed: dropped")), "{}", outcome.out);
    assert_eq!(scratch.revisions(CODE, &REVISIONS), ["1.0", "1.1"]);
    assert!(scratch.revisions(COUNT, &REVISIONS).is_empty());
    // One line is new, five are gone, and every other is as it was.
    let after = scratch.text("spec/overlays/errata.yaml");
    let gone: Vec<_> = before.lines().filter(|line| after.lines().all(|other| other != *line)).collect();
    let evidence = "  x-evidence: '#/paths/~1box~1log/get/parameters/1/description'";
    assert_eq!(
        gone,
        [&format!("- target: {COUNT}"), "  x-reason: It counts.", evidence, "  x-revisions: {from: latest}"]
    );
    let new: Vec<_> = after.lines().filter(|line| before.lines().all(|other| other != *line)).collect();
    assert_eq!(new, ["  x-revisions: {until: '1.1'}"]);
    assert_eq!(after.lines().count(), before.lines().count() - 4);
}

#[test]
fn a_new_revision_is_the_newest_and_gets_what_it_needs() {
    let scratch = Scratch::new();
    let outcome = scratch.bumped(&mended("5.0"));
    assert!(scratch.text("spec/revisions").ends_with("1.0\n1.1\nlatest\n5.0 default\n"));
    let known = ["1.0", "1.1", "latest", "5.0"];
    // Needed as in the newest before; no longer needed; meant for older ones from the beginning.
    assert_eq!(scratch.revisions(FLAG, &known), ["1.1", "latest", "5.0"]);
    assert!(!outcome.out.contains(FLAG), "its line stays as it is: {}", outcome.out);
    assert_eq!(scratch.revisions(CODE, &known), ["1.0", "1.1", "latest"]);
    assert_eq!(scratch.revisions(COUNT, &known), ["latest"]);
    for snapshot in ["surface_5.0", "changes_latest_to_5.0"] {
        let text = scratch.text(&format!("{SNAPSHOTS}{snapshot}.snap"));
        assert!(text.starts_with("---\nsource: tests/tests/generator/surface.rs\n---\n"), "{text}");
    }
    assert!(scratch.text("generated-client/src/generated/mod.rs").contains("\"5.0\""));
    assert!(scratch.text("spec/5.0.yaml").starts_with("# The eGauge WebAPI, revision 5.0"));
    // What was young in the document without a number has one now.
    let code = scratch.code();
    assert!(code.contains("Since 5.0.") && !code.contains("numbered revision"));
}

/// The step to what has no number goes where it is the newest; the snapshots of steps that are none any more go.
#[test]
fn steps_that_are_none_any_more_have_no_snapshot() {
    let scratch = Scratch::new();
    assert!(!scratch.path(&format!("{SNAPSHOTS}changes_1.0_to_1.9.snap")).exists());
    scratch.bumped(&official("5.0"));
    assert!(scratch.path(&format!("{SNAPSHOTS}changes_latest_to_5.0.snap")).exists());
    let outcome = scratch.bumped(&official("latest").replace("From when on.", "Since when."));
    assert!(scratch.text("spec/revisions").ends_with("1.0\n1.1\n5.0\nlatest default\n"));
    let of_steps = scratch.files().into_keys().filter(|file| file.contains("changes_"));
    let expected = ["changes_1.0_to_1.1", "changes_1.1_to_5.0", "changes_5.0_to_latest"];
    assert_eq!(of_steps.collect::<Vec<_>>(), expected.map(|name| format!("{SNAPSHOTS}{name}.snap")));
    assert!(outcome.out.contains(&format!("  removed: {SNAPSHOTS}changes_latest_to_5.0.snap\n")));
    assert!(scratch.path("tests/tests/generator/snapshots/generator__lint__other.snap").exists());
}

#[test]
fn a_bump_that_fails_changes_nothing() {
    let scratch = Scratch::new();
    let before = scratch.files();
    let vanished = official("latest").replace("/box/close:", "/lid:");
    let partly =
        official("latest").replace("name: after, in: query,", "name: after, in: query, x-flag: true,");
    let partly = partly
        .replace(MAX, &format!("{MAX}\n        - {{name: after, in: header, schema: {{type: string}}}}"));
    for (document, code, help) in [
        (vanished, "error[overlay-target-not-found]", "add `x-revisions: {until: '1.1'}` to the action"),
        (partly, "error[overlay-without-effect]", "make two actions of it"),
        ("openapi: [".to_owned(), "error[syntax]", ""),
        (official("../up"), "error[nameless-revision]", "letters, digits"),
    ] {
        let outcome = scratch.bump(&document, &[]);
        assert_eq!((outcome.code, outcome.out.as_str()), (1, ""), "{code}");
        let told = outcome.err.contains(code) && outcome.err.contains(help) && outcome.err.contains("--> ");
        assert!(told, "{code}: {}", outcome.err);
        assert_eq!(scratch.changed(&before), [""; 0], "{code}");
    }
    let other = scratch.bump(&official("latest"), &["--revision", "5.0"]);
    assert!(other.code == 1 && other.err.contains("error[other-revision]"), "{}", other.err);
    assert_eq!(scratch.changed(&before), [""; 0]);
    // A place that turns out to be unwritable: a directory stands where a file should go.
    fs::create_dir(scratch.path("spec/5.0.yaml")).expect("writable");
    let outcome = scratch.bump(&official("5.0"), &[]);
    assert!(outcome.code == 1 && outcome.err.contains("a directory is in the way, which"), "{}", outcome.err);
    assert_eq!(scratch.changed(&before), [""; 0]);
}

/// A dry run reports everything at once; doing what its help says is enough.
#[test]
fn what_vanished_is_dealt_with_as_the_help_says() {
    let scratch = Scratch::new();
    let user = "fn line(log: Log) -> u64 {\n    log.rank\n}\n\nfn raw() -> &'static str {\n    r#\"{\"rank\":1}\"#\n}\n";
    scratch.write("generated-client/src/user.rs", user);
    // A vector's method is no resource.
    scratch.write(
        "generated-client/src/other.rs",
        "fn other(lines: &mut Vec<u8>) {\n    lines.log(self.rank);\n}\n",
    );
    scratch.write("tests/data.json", "{\"rank\": 1}\n");
    let before = scratch.files();
    let document = official("5.0").replace("rank: {", "ranking: {");
    let planned = scratch.bump(&document, &["--dry-run"]);
    assert_eq!(planned.code, 1);
    assert_eq!(scratch.changed(&before), [""; 0], "a dry run writes nothing");
    let limit = "x-revisions: {until: latest}";
    let target = "$.components.schemas['Log'].properties['ranking']";
    for (help, count) in [
        (format!("add `{limit}` to the action; `ranking` may be its new name"), 2),
        (format!("copy the action with `target: \"{target}\"` and `x-revisions: {{from: '5.0'}}`"), 2),
        (" and, in its evidence, `ranking` for `rank`\n".to_owned(), 1),
    ] {
        assert_eq!(planned.err.matches(&help).count(), count, "{help}\n{}", planned.err);
    }
    assert!(planned.out.contains("Perhaps renamed to `Log.ranking`"), "{}", planned.out);
    let lines = "  generated-client/src/user.rs:2: `models::Log.rank`\n  \
                 generated-client/src/user.rs:6: `\"rank\"`\n  tests/data.json:1: `\"rank\"`\n";
    assert!(planned.out.ends_with(lines), "{}", planned.out);

    for file in ["spec/overlays/docs.yaml", "spec/overlays/values.yaml"] {
        let mut lines = Vec::new();
        for action in scratch.text(file).lines() {
            if let Some(start) = action.strip_suffix('}').filter(|line| line.contains("['rank']")) {
                lines.push(format!("{start}, {limit}}}"));
                lines.push(format!("{}, x-revisions: {{from: '5.0'}}}}", start.replace("rank", "ranking")));
            } else {
                lines.push(action.to_owned());
            }
        }
        scratch.write(file, &(lines.join("\n") + "\n"));
    }
    let limited = scratch.text("spec/overlays/docs.yaml");
    let outcome = scratch.bumped(&document);
    assert!(!outcome.err.contains("warning["), "{}", outcome.err);
    // What has the crate's types in its own items takes the same step.
    let versions = "major release, version 0.1.0 -> 0.2.0, egauge-simulator 0.3.1 -> 0.4.0\n";
    assert!(outcome.out.contains(versions), "{}", outcome.out);
    for requirement in ["egauge-webapi = { version = \"0.2.0\",", "egauge-simulator = { version = \"0.4.0\","]
    {
        assert!(scratch.text("Cargo.toml").contains(requirement), "{}", scratch.text("Cargo.toml"));
    }
    for file in ["Cargo.lock", "generated-client/simulator/Cargo.toml"] {
        assert!(scratch.text(file).contains("name = \"egauge-simulator\"\nversion = \"0.4.0\"\n"), "{file}");
    }
    assert_eq!(scratch.text("spec/overlays/docs.yaml"), limited, "no line of words is rewritten");
    assert!(scratch.text("spec/5.0.yaml").contains("ranking"));
}

/// Where a list has every service, its line is listed.
#[test]
fn a_new_service_is_listed_where_all_of_them_are() {
    let scratch = Scratch::new();
    let text = "struct All;\n// For every service of the document: mount it here.\nfn all() {}\n";
    scratch.write("generated-client/tests/all.rs", text);
    let operation = "\n    get:\n      operationId: lidGet\n      responses: {'200': {description: A}}\n";
    let document = official("5.0").replace("components:", &format!("  /lid:{operation}components:"));
    let outcome = scratch.bumped(&document);
    assert!(
        outcome.out.ends_with("  generated-client/tests/all.rs:2: `server::lid` is new\n"),
        "{}",
        outcome.out
    );
}

/// What asks for a part of a served document by its path has a type that the compiler does not check.
#[test]
fn a_path_whose_value_has_another_type_is_listed() {
    let scratch = Scratch::new();
    let user = "fn a(d: &D) -> Option<u64> {\n    d.part::<u64>(\"count\")\n}\nconst B: &str = \"/box/count\";\n\
                const C: &str = \"/box/counts\";\n";
    scratch.write("generated-client/src/user.rs", user);
    let schema = "{$ref: '#/components/schemas/Count'}";
    let operation = format!(
        "\n    get:\n      operationId: boxCountGet\n      responses:\n        '200':\n          description: A\n          \
         content: {{application/json: {{schema: {schema}}}}}\n"
    );
    let document = official("5.0").replace("components:", &format!("  /box/count:{operation}components:"));
    let document = document + "    Count: {type: integer}\n";
    scratch.bumped(&document);
    let outcome = scratch.bumped(&document.replace("Count: {type: integer}", "Count: {type: number}"));
    let lines =
        "  generated-client/src/user.rs:2: `\"count\"`\n  generated-client/src/user.rs:4: `\"/box/count\"`\n";
    assert!(outcome.out.ends_with(lines), "{}", outcome.out);
}

/// What cannot be compiled is said, and the lines are listed by name.
#[test]
fn a_workspace_that_cargo_cannot_read_is_listed_by_name() {
    let scratch = Scratch::new();
    scratch.write("generated-client/src/user.rs", "fn line(status: &Status) -> i64 {\n    status.code\n}\n");
    let document = official("5.0").replace("code: {type: string", "code: {type: boolean");
    scratch.write(
        "spec/overlays/errata.yaml",
        &ERRATA.replace("number.\n", "number.\n  x-revisions: {until: latest}\n"),
    );
    let outcome = scratch.run(&document, &[]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    assert!(outcome.err.contains("compiling hand-written code"), "{}", outcome.err);
    let heading = "which name what is gone or differs (not compiled: error";
    assert!(outcome.out.contains(heading), "{}", outcome.out);
    assert!(
        outcome.out.ends_with("  generated-client/src/user.rs:2: `models::Status.code`\n"),
        "{}",
        outcome.out
    );
    assert!(scratch.path("spec/5.0.yaml").exists());
}
