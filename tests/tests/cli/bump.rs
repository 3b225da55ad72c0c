//! `cargo xtask bump` in a scratch workspace: what it writes, what it says, and that a failure writes nothing.

use egauge_webapi_generator::document::{Document, Node, Pointer, write};
use egauge_webapi_generator::overlay;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use workspace_tests::trees::workspace;

/// A copy of what a bump reads and writes.
struct Scratch(tempfile::TempDir);

struct Outcome {
    code: u8,
    out: String,
    err: String,
}

impl Scratch {
    fn new() -> Self {
        let scratch = Self(tempfile::tempdir().expect("a temporary directory"));
        for part in ["spec", "generated-client/src/generated", "tests/tests/generator/snapshots"] {
            copy(&workspace().join(part), &scratch.path(part));
        }
        for part in
            ["CHANGELOG.md", "Cargo.lock", "generated-client/Cargo.toml", "generated-client/README.md"]
        {
            fs::copy(workspace().join(part), scratch.path(part)).expect("copied");
        }
        // The tests are about the step from 4.6 on, whatever the default has become.
        fs::write(scratch.path("spec/revisions"), "4.4\n4.5\n4.6 default\nlatest\n").expect("writable");
        scratch
    }

    fn path(&self, part: &str) -> PathBuf {
        self.0.path().join(part)
    }

    fn text(&self, part: &str) -> String {
        fs::read_to_string(self.path(part)).unwrap_or_else(|error| panic!("{part}: {error}"))
    }

    /// Every file and its bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        let mut pending = vec![self.0.path().to_owned()];
        while let Some(directory) = pending.pop() {
            for entry in fs::read_dir(directory).expect("readable") {
                let path = entry.expect("readable").path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let bytes = fs::read(&path).expect("readable");
                    found.insert(path, bytes);
                }
            }
        }
        found
    }

    fn bump(&self, document: &str, more: &[&str]) -> Outcome {
        let input = tempfile::NamedTempFile::with_suffix(".yaml").expect("a temporary file");
        fs::write(input.path(), document).expect("writable");
        let (root, input) = (self.0.path().display().to_string(), input.path().display().to_string());
        let arguments = ["xtask", "bump", &input, "--workspace", &root];
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = xtask::run(arguments.into_iter().chain(more.iter().copied()), &mut out, &mut err);
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Outcome { code, out: text(out), err: text(err) }
    }

    fn bumped(&self, document: &str) -> Outcome {
        let outcome = self.bump(document, &[]);
        assert_eq!(outcome.code, 0, "{}", outcome.err);
        outcome
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("writable");
    for entry in fs::read_dir(from).expect("readable") {
        let path = entry.expect("readable").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, to).expect("copied");
        }
    }
}

/// The newest document as another revision, after some changes.
fn document(revision: &str, change: impl FnOnce(&mut Node)) -> String {
    let text = fs::read_to_string(workspace().join("spec/latest.yaml")).expect("readable");
    let document = Document::parse("latest.yaml", text).expect("good");
    let mut root = document.root.clone();
    put(&mut root, "/info", "version", Node::from(revision));
    change(&mut root);
    // With its head, it is a document that was imported.
    let head = document.text.lines().take_while(|line| line.starts_with('#'));
    let head: String = head.map(|line| format!("{line}\n")).collect();
    head + &write(&root, &|pointer| document.spelling(pointer))
}

fn put(root: &mut Node, place: &str, name: &str, value: Node) {
    let members = root.pointer_mut(&Pointer::from(place)).and_then(Node::as_mapping_mut);
    members.unwrap_or_else(|| panic!("no object at {place}")).insert(name.to_owned(), value);
}

fn parameter(root: &Node, operation: &str, name: &str) -> String {
    let list = root.pointer(&Pointer::from(operation)).and_then(|list| list.get("parameters"));
    let list = list.and_then(Node::as_sequence).expect("parameters");
    let named = |parameter: &Node| parameter.get("name").and_then(Node::as_str) == Some(name);
    format!("{operation}/parameters/{}", list.iter().position(named).expect("the parameter"))
}

/// What the vendor mends: `max-rows` counts rows, which an action for `latest` alone says; and logging out has an
/// effect, which an action for every revision says.
fn mend(root: &mut Node) {
    let rows = parameter(root, "/paths/~1register/get", "max-rows");
    put(root, &format!("{rows}/schema"), "type", Node::from("integer"));
    put(root, "/paths/~1auth~1logout/get", "x-effect", Node::from(true));
}

/// The revisions of the actions with this target.
fn revisions(scratch: &Scratch, target: &str, known: &[&str]) -> Vec<String> {
    let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
    let files = [("errata.yaml".to_owned(), scratch.text("spec/overlays/errata.yaml"))];
    let overlays = overlay::load_for(&files, &known)
        .unwrap_or_else(|errors| panic!("{}", workspace_tests::trees::listing(&errors)));
    let action = overlays[0].actions.iter().find(|action| action.target == target);
    action.map(|action| action.revisions.clone()).unwrap_or_default()
}

const LOGOUT: &str = "$.paths['/auth/logout'].get";
const ROWS: &str = "$.paths['/register'].get.parameters[?@.name=='max-rows'].schema";

#[test]
fn the_newest_document_becomes_the_default() {
    let scratch = Scratch::new();
    let dry = scratch.files();
    let document = document("latest", |_| {});
    let planned = scratch.bump(&document, &["--dry-run"]);
    assert_eq!(planned.code, 0, "{}", planned.err);
    assert_eq!(scratch.files(), dry, "a dry run writes nothing");

    let before = scratch.text("CHANGELOG.md");
    let outcome = scratch.bumped(&document);
    assert_eq!(outcome.out, planned.out.replace("would change", "changed"));
    assert!(
        outcome.out.starts_with("revision latest, after 4.6: minor release, version 0."),
        "{}",
        outcome.out
    );
    assert!(scratch.text("spec/revisions").ends_with("4.4\n4.5\n4.6\nlatest default\n"));
    // What had been imported already is as it was.
    assert_eq!(
        scratch.text("spec/latest.yaml"),
        fs::read_to_string(workspace().join("spec/latest.yaml")).expect("readable")
    );
    for (file, words) in [
        ("generated-client/src/generated/models/sys.rs", "pub struct SysNetLinkItem"),
        ("generated-client/src/generated/mod.rs", "\"latest\""),
        ("CHANGELOG.md", "## Unreleased\n\n### Revision latest"),
        ("CHANGELOG.md", "`GET /sys/net/link`"),
        ("generated-client/README.md", "Speaks revision latest of the API, from"),
    ] {
        assert!(scratch.text(file).contains(words), "{file} lacks {words}");
    }
    let after = scratch.text("CHANGELOG.md");
    let (above, below) = before.split_once("## Unreleased\n").expect("the heading");
    assert!(after.starts_with(above) && after.ends_with(below), "the rest of the CHANGELOG stays");

    // A version is raised in both places.
    let version = |text: String| {
        let rest = text.split_once("name = \"egauge-webapi\"\nversion = \"").map(|(_, rest)| rest.to_owned());
        rest.and_then(|rest| rest.split_once('"').map(|(version, _)| version.to_owned())).expect("a version")
    };
    let raised = version(scratch.text("generated-client/Cargo.toml"));
    assert_eq!(raised, version(scratch.text("Cargo.lock")));
    assert_ne!(raised, version(fs::read_to_string(workspace().join("Cargo.lock")).expect("readable")));

    // A second time nothing is left to do.
    let done = scratch.files();
    let again = scratch.bumped(&document);
    assert!(again.out.starts_with("revision latest, after latest: none release"), "{}", again.out);
    assert_eq!(scratch.files(), done);
}

#[test]
fn what_the_vendor_has_mended_is_limited_to_older_revisions() {
    let scratch = Scratch::new();
    let before = scratch.text("spec/overlays/errata.yaml");
    let outcome = scratch.bumped(&document("latest", mend));
    let said = format!("`{LOGOUT}`, is needed no longer: limited to 4.4, 4.5, 4.6");
    assert!(outcome.out.contains(&said), "{}", outcome.out);
    assert!(outcome.out.contains(&format!("`{ROWS}`, is needed no longer: dropped")), "{}", outcome.out);

    let known = ["4.4", "4.5", "4.6", "latest"];
    assert_eq!(revisions(&scratch, LOGOUT, &known), ["4.4", "4.5", "4.6"]);
    assert!(revisions(&scratch, ROWS, &known).is_empty());
    // One line is new, five are gone, and every other is as it was.
    let after = scratch.text("spec/overlays/errata.yaml");
    let gone: Vec<_> = before.lines().filter(|line| after.lines().all(|other| other != *line)).collect();
    let evidence = "  x-evidence: 'egauge-async 0.4.0, egauge_async/json/client.py'";
    assert_eq!(gone, [&format!("- target: {ROWS}"), "  x-reason: It counts rows.", evidence]);
    let new: Vec<_> = after.lines().filter(|line| before.lines().all(|other| other != *line)).collect();
    assert_eq!(new, ["  x-revisions: {until: '4.6'}"]);
    assert_eq!(after.lines().count(), before.lines().count() - 4);
}

#[test]
fn a_new_revision_is_the_newest_and_gets_what_it_needs() {
    let scratch = Scratch::new();
    let outcome = scratch.bumped(&document("5.0", mend));
    assert!(scratch.text("spec/revisions").ends_with("latest\n5.0 default\n"));
    let known = ["4.4", "4.5", "4.6", "latest", "5.0"];
    // Needed as in the newest before; no longer needed; meant for older ones from the beginning.
    let listed = "$.paths['/log/alert'].parameters[?@.name=='ids']";
    assert_eq!(revisions(&scratch, listed, &known), ["4.6", "latest", "5.0"]);
    assert!(!outcome.out.contains(listed), "its line stays as it is: {}", outcome.out);
    assert_eq!(revisions(&scratch, LOGOUT, &known), ["4.4", "4.5", "4.6", "latest"]);
    assert_eq!(revisions(&scratch, ROWS, &known), ["latest"]);
    for snapshot in ["surface_5.0", "changes_latest_to_5.0"] {
        let text =
            scratch.text(&format!("tests/tests/generator/snapshots/generator__surface__{snapshot}.snap"));
        assert!(text.starts_with("---\nsource: tests/tests/generator/surface.rs\n---\n"), "{text}");
    }
    assert!(scratch.text("generated-client/src/generated/mod.rs").contains("\"5.0\""));
    assert!(scratch.text("spec/5.0.yaml").starts_with("# The eGauge WebAPI, revision 5.0"));
}

#[test]
fn a_bump_that_fails_changes_nothing() {
    let scratch = Scratch::new();
    let before = scratch.files();
    let remove = |root: &mut Node, place: &str, name: &str| {
        let members = root.pointer_mut(&Pointer::from(place)).and_then(Node::as_mapping_mut);
        members.and_then(|members| members.shift_remove(name)).expect("it was there");
    };
    let vanished = document("latest", |root| remove(root, "/paths", "/auth/rights"));
    let partly = document("latest", |root| {
        let flag = parameter(root, "/paths/~1capture/get", "R");
        put(root, &flag, "x-flag", Node::from(true));
    });
    for (document, code, help) in [
        (vanished, "error[overlay-target-not-found]", "add `x-revisions: {until: '4.6'}` to the action"),
        (partly, "error[overlay-without-effect]", "make two actions of it"),
        ("openapi: [".to_owned(), "error[syntax]", ""),
        (document("../up", |_| {}), "error[nameless-revision]", "letters, digits"),
    ] {
        let outcome = scratch.bump(&document, &[]);
        assert_eq!((outcome.code, outcome.out.as_str()), (1, ""), "{code}");
        let told = outcome.err.contains(code) && outcome.err.contains(help) && outcome.err.contains("--> ");
        assert!(told, "{code}: {}", outcome.err);
        assert!(scratch.files() == before, "{code} changed files");
    }
    let other = scratch.bump(&document("latest", |_| {}), &["--revision", "5.0"]);
    assert!(other.code == 1 && other.err.contains("error[other-revision]"), "{}", other.err);
    assert!(scratch.files() == before);
}

/// A dry run reports everything at once; doing what its help says is enough.
#[test]
fn what_vanished_is_dealt_with_as_the_help_says() {
    let scratch = Scratch::new();
    let user = "fn line(log: KernelLogLog) -> u64 {\n    log.prio\n}\n";
    fs::write(scratch.path("generated-client/src/user.rs"), user).expect("writable");
    let before = scratch.files();
    let holder = "/components/schemas/KernelLogObject/properties/log/items/properties";
    let document = document("5.0", |root| {
        let members =
            root.pointer_mut(&Pointer::from(holder)).and_then(Node::as_mapping_mut).expect("members");
        let member = members.shift_remove("prio").expect("it is there");
        members.insert("priority".to_owned(), member);
    });
    let planned = scratch.bump(&document, &["--dry-run"]);
    assert_eq!(planned.code, 1);
    assert!(scratch.files() == before, "a dry run writes nothing");
    let limit = "x-revisions: {until: latest}";
    let target = "$.components.schemas['KernelLogObject'].properties['log'].items.properties['priority']";
    for help in [
        &format!("add `{limit}` to the action; `priority` may be its new name"),
        &format!("copy the action with `target: \"{target}\"` and `x-revisions: {{from: '5.0'}}`"),
    ] {
        assert_eq!(planned.err.matches(help.as_str()).count(), 2, "docs and values: {help}\n{}", planned.err);
    }
    assert!(planned.out.contains("Perhaps renamed to `KernelLogObject.log[].priority`"), "{}", planned.out);
    let line = "  generated-client/src/user.rs:2: `models::KernelLogLog.prio`\n";
    assert!(planned.out.ends_with(line), "{}", planned.out);

    for file in ["spec/overlays/docs.yaml", "spec/overlays/values.yaml"] {
        let mut lines = Vec::new();
        for action in scratch.text(file).lines() {
            if let Some(start) = action
                .strip_suffix('}')
                .filter(|line| line.contains("KernelLogObject") && line.contains("['prio']"))
            {
                lines.push(format!("{start}, {limit}}}"));
                let evidence =
                    start.split(", x-reason").next().unwrap_or(start).replace("['prio']", "['priority']");
                lines.push(format!("{evidence}, x-revisions: {{from: '5.0'}}}}"));
            } else {
                lines.push(action.to_owned());
            }
        }
        fs::write(scratch.path(file), lines.join("\n") + "\n").expect("writable");
    }
    let limited = scratch.text("spec/overlays/docs.yaml");
    scratch.bumped(&document);
    assert_eq!(scratch.text("spec/overlays/docs.yaml"), limited, "no line of words is rewritten");
    assert!(scratch.text("spec/5.0.yaml").contains("priority"));
    // What was young in the document without a number has one now.
    let link = scratch.text("generated-client/src/generated/resources/sys.rs");
    assert!(link.contains("Since 5.0.") && !link.contains("numbered revision"));
}

/// Nothing is half written when a place turns out to be unwritable: here, a directory stands where a file should go.
#[test]
fn a_file_that_cannot_be_written_leaves_the_others_alone() {
    let scratch = Scratch::new();
    fs::create_dir(scratch.path("spec/5.0.yaml")).expect("writable");
    let before = scratch.files();
    let outcome = scratch.bump(&document("5.0", |_| {}), &[]);
    assert_eq!(outcome.code, 1);
    assert!(outcome.err.contains("a directory is in the way, which"), "{}", outcome.err);
    assert!(scratch.files() == before);
}
