//! The command line: what it says, the exit codes, and what it writes.

use std::fs;
use std::path::{Path, PathBuf};
use workspace_tests::trees::{REVISIONS, counted};

struct Outcome {
    code: u8,
    out: String,
    err: String,
}

/// Runs `cargo xtask` with these arguments.
fn xtask<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Outcome {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let code = xtask::run(std::iter::once("xtask").chain(arguments), &mut out, &mut err);
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Outcome { code, out: text(out), err: text(err) }
}

/// A directory of a test's own.
struct Scratch(tempfile::TempDir);

impl Scratch {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary directory"))
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    fn file(&self, name: &str, text: impl AsRef<[u8]>) -> String {
        fs::write(self.path(name), text).expect("writable");
        self.path(name)
    }

    /// What is in the directory.
    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(self.0.path())
            .expect("readable")
            .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// A command's messages without the directory's name.
    fn redact(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.0.path().display()), "[dir]/")
    }
}

const SMALL: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1.0', description: D}\npaths: {}\n";

#[test]
fn bad_input_is_said_with_its_place_and_nothing_is_written() {
    let scratch = Scratch::new();
    scratch.file("unparsable.yaml", "openapi: 3.1.0\npaths: [\n");
    scratch.file("duplicate.yaml", "openapi: 3.1.0\ninfo:\n  title: a\n  title: b\npaths: {}\n");
    scratch.file("pathless.yaml", "openapi: 3.1.0\ninfo: {}\n");
    scratch.file("latin.yaml", b"openapi: 3.1.0\ninfo: {title: gr\xfcn}\n");
    scratch.file("nameless.yaml", "openapi: 3.1.0\ninfo: {title: a, version: ../up}\npaths: {}\n");
    let before = scratch.names();
    let mut said = String::new();
    for name in ["missing", "unparsable", "duplicate", "pathless", "latin"] {
        let (input, out) = (scratch.path(&format!("{name}.yaml")), scratch.path("out"));
        for arguments in
            [vec!["import", &input, "--out", &out], vec!["generate", "--spec", &input, "--out", &out]]
        {
            let outcome = xtask(arguments.iter().copied());
            assert_eq!((outcome.code, outcome.out.as_str()), (1, ""), "{}", outcome.err);
            said.push_str(&format!("$ {} {name}.yaml\n{}\n", arguments[0], scratch.redact(&outcome.err)));
        }
    }
    let nameless = xtask(["import", &scratch.path("nameless.yaml")]);
    assert_eq!(nameless.code, 1);
    said.push_str(&format!("$ import nameless.yaml\n{}", scratch.redact(&nameless.err)));
    insta::assert_snapshot!("bad_input", said);
    assert_eq!(scratch.names(), before);
}

#[test]
fn an_unknown_revision_is_told_from_a_missing_file() {
    for command in [vec!["generate"], vec!["operations"], vec!["effective"], vec!["lint", "--docs"]] {
        let outcome = xtask(command.into_iter().chain(["--spec", "3.9"]));
        assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
        // Whatever the revisions are.
        let mut known = REVISIONS.clone();
        known.sort_unstable();
        let said = outcome.err.replace(&known.join(", "), "[revisions]");
        insta::assert_snapshot!("unknown_revision", said);
    }
}

#[test]
fn items_without_words_fail_a_check_alone() {
    // Not the default revision: after a bump, its new items wait for words.
    let all = xtask(["lint", "--docs", "--check", "--spec", "4.6"]);
    assert_eq!((all.code, all.err.as_str()), (0, ""), "{}", all.out);
    let scratch = Scratch::new();
    let wordless = "openapi: 3.1.0\ninfo: {title: T, version: '1.0'}\npaths:\n  /thing:\n    get: {operationId: thingGet, \
                    responses: {'200': {description: D, content: {application/json: {schema: {type: object}}}}}}\n";
    let file = scratch.file("wordless.yaml", wordless);
    let listed = xtask(["lint", "--docs", "--spec", &file]);
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert!(listed.out.contains("example of a service /"), "{}", listed.out);
    let checked = xtask(["lint", "--docs", "--check", "--spec", &file]);
    assert_eq!((checked.code, checked.out), (1, listed.out));
    assert!(checked.err.contains("items have no words of our own\n  help: describe them"), "{}", checked.err);
    assert_eq!(xtask(["lint", "--check"]).code, 2);
}

#[test]
fn wrong_arguments_have_a_code_of_their_own() {
    let scratch = Scratch::new();
    let file = scratch.file("small.yaml", SMALL);
    let mut said = String::new();
    for arguments in [
        vec![],
        vec!["imports"],
        vec!["import"],
        vec!["import", &file, "--revision", "a/b"],
        vec!["operations", "--format", "xml"],
        vec!["lint", "4.6", "--docs"],
        vec!["generate", "--spec"],
    ] {
        let outcome = xtask(arguments.iter().copied());
        assert_eq!((outcome.code, outcome.out.as_str()), (2, ""), "{arguments:?}");
        said.push_str(&format!(
            "$ {}\n{}\n",
            scratch.redact(&arguments.join(" ")),
            scratch.redact(&outcome.err)
        ));
    }
    insta::assert_snapshot!("usage", said);
    assert_eq!(scratch.names(), ["small.yaml"]);
}

#[test]
fn help_is_no_error() {
    let outcome = xtask(["--help"]);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    insta::assert_snapshot!("help", outcome.out);
}

#[test]
fn bench_refuses_before_it_measures() {
    let scratch = Scratch::new();
    let file = scratch.file("performance.md", "# Performance\n");
    let outcome = xtask(["bench", "--markdown", file.as_str()]);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    assert!(outcome.err.contains("has no place for the table"), "{}", outcome.err);
    assert!(outcome.err.contains("help: add the lines `<!-- bench"), "{}", outcome.err);
    for arguments in
        [&["bench", "--accept"][..], &["bench", "--smoke", "--peers"], &["bench", "--rounds", "0"]]
    {
        assert_eq!(xtask(arguments.iter().copied()).code, 2, "{arguments:?}");
    }
}

#[test]
fn import_writes_once_and_tells_what() {
    let scratch = Scratch::new();
    let (input, out) = (scratch.file("small.yaml", SMALL), scratch.path("new/1.0.yaml"));
    let arguments = ["import", input.as_str(), "--out", &out];
    let outcome = xtask(arguments);
    assert_eq!((outcome.code, outcome.err.as_str()), (0, ""));
    let said =
        "wrote [dir]/new/1.0.yaml: revision 1.0, 9 lines; 1 texts dropped, 0 strings in examples replaced\n";
    assert_eq!(scratch.redact(&outcome.out), said);
    let modified = |path: &str| fs::metadata(path).and_then(|data| data.modified()).expect("is there");
    let first = modified(&out);
    let outcome = xtask(arguments);
    assert!(outcome.out.starts_with("unchanged "), "{}", outcome.out);
    assert_eq!(modified(&out), first);
}

#[test]
fn generate_refuses_a_directory_that_is_not_its_own() {
    let scratch = Scratch::new();
    scratch.file("notes.txt", "mine");
    let spec = scratch.0.path().join("notes.txt");
    let outcome = xtask(["generate", "--out", &scratch.path("")]);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    insta::assert_snapshot!("foreign_file", scratch.redact(&outcome.err));
    assert_eq!(scratch.names(), ["notes.txt"]);
    assert_eq!(fs::read_to_string(spec).expect("readable"), "mine");
}

/// Every file below a directory with its text.
fn files(directory: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(directory).expect("readable") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push((path.clone(), fs::read_to_string(path).expect("text")));
        }
    }
    found.sort();
    found
}

#[test]
fn generate_check_names_what_differs_and_the_command() {
    let scratch = Scratch::new();
    let out = scratch.path("out");
    let generate = ["generate", "--out", &out];
    let check = generate.iter().copied().chain(["--check"]);
    assert_eq!(xtask(check.clone()).code, 1, "nothing is there yet");
    assert!(scratch.names().is_empty());
    let outcome = xtask(generate);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let outcome = xtask(check.clone());
    assert_eq!(outcome.code, 0, "{}", outcome.err);

    let made = files(Path::new(&out));
    let (gone, changed) = (&made[0].0, &made[1].0);
    fs::remove_file(gone).expect("is there");
    fs::write(changed, format!("{}\n", made[1].1)).expect("writable");
    fs::write(Path::new(&out).join("more.rs"), &made[0].1).expect("writable");
    let before = files(Path::new(&out));
    let outcome = xtask(check);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    for line in [
        format!("missing: {}", gone.display()),
        format!("stale: {}", changed.display()),
        format!("superfluous: {out}/more.rs"),
        format!("run `cargo xtask generate --out {out}`"),
    ] {
        assert!(outcome.err.contains(&line), "{line} is not in\n{}", outcome.err);
    }
    assert_eq!(files(Path::new(&out)), before, "--check writes nothing");

    // What was edited is not lost; what is as it was generated, or missing, is brought up to date.
    let outcome = xtask(generate);
    assert_eq!((outcome.code, outcome.out.as_str()), (1, ""));
    assert!(outcome.err.contains("error[edited-file]"), "{}", outcome.err);
    assert_eq!(files(Path::new(&out)), before);
    fs::remove_file(changed).expect("is there");
    assert_eq!(xtask(generate).code, 0);
    assert_eq!(files(Path::new(&out)), made);
}

/// What is no file of text, or never ends, is answered at once.
#[test]
#[cfg(unix)]
fn devices_pipes_and_roots_are_refused_at_once() {
    let scratch = Scratch::new();
    let pipe = scratch.path("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("runs").success());
    let (out, small) = (scratch.path("out"), scratch.file("small.yaml", SMALL));
    for input in ["/dev/zero", &pipe, &scratch.path("")] {
        for arguments in [
            vec!["import", input, "--out", &out],
            vec!["generate", "--spec", input, "--out", &out],
            vec!["operations", "--spec", input],
            vec!["effective", "--spec", input],
            vec!["lint", input],
            vec!["diff", "4.6", input],
            vec!["bump", input, "--dry-run"],
        ] {
            let outcome = xtask(arguments.iter().copied());
            assert_eq!((outcome.code, outcome.out.as_str()), (1, ""), "{arguments:?}");
            assert!(!outcome.err.contains("panicked") && outcome.err.contains("error["), "{}", outcome.err);
        }
    }
    for out in ["/", "/..", &small, "/dev/null", "/dev/full"] {
        for arguments in
            [vec!["generate", "--out", out], vec!["vendor", out], vec!["import", &small, "--out", out]]
        {
            let outcome = xtask(arguments.iter().copied());
            // A document may be written over a file, and over no other kind of thing.
            if arguments[0] != "import" || out != small {
                assert_eq!((outcome.code, outcome.out.as_str()), (1, ""), "{arguments:?}");
            }
        }
    }
    assert_eq!(scratch.names(), ["pipe", "small.texts", "small.yaml"]);
}

#[test]
fn operations_are_the_documents_own() {
    for revision in REVISIONS.iter().copied() {
        let text = xtask(["operations", "--spec", revision]);
        assert_eq!(text.code, 0, "{}", text.err);
        let count = text.out.lines().count();
        assert_eq!(count, counted(revision).unwrap_or(count), "{revision}");
        let json = xtask(["operations", "--spec", revision, "--format", "json"]);
        let listed: Vec<serde_json::Value> = serde_json::from_str(&json.out).expect("JSON");
        let lines = listed.iter().map(|operation| {
            let member = |name: &str| operation[name].as_str().expect("a string").to_owned();
            format!("{} {} {}\n", member("method"), member("path"), member("operationId"))
        });
        assert_eq!(lines.collect::<String>(), text.out);
    }
}

#[test]
fn effective_is_a_document_again() {
    let outcome = xtask(["effective", "--spec", "4.6"]);
    assert_eq!(outcome.code, 0, "{}", outcome.err);
    let scratch = Scratch::new();
    let file = scratch.file("effective.yaml", &outcome.out);
    let document =
        egauge_webapi_generator::document::Document::parse(file, outcome.out).expect("a good document");
    let operations = document.root.get("paths").and_then(|paths| paths.as_mapping()).expect("has paths");
    assert_eq!(operations.len(), 373);
}
