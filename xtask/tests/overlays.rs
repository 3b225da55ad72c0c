//! An overlay that does not fit: reported with its place; where a correction meets something unexpected, nothing is
//! generated.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A workspace of a small document and this overlay.
fn workspace(overlay: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary directory");
    fs::create_dir_all(root.path().join("spec/overlays")).expect("writable");
    let document = "openapi: 3.1.0\ninfo: {title: T, version: '4.6'}\npaths: {}\n\
                    components: {schemas: {A: {type: integer}}}\n";
    fs::write(root.path().join("spec/4.6.yaml"), document).expect("writable");
    fs::write(root.path().join("spec/revisions"), "4.6 default\n").expect("writable");
    fs::write(root.path().join("spec/overlays/errata.yaml"), overlay).expect("writable");
    root
}

fn xtask(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(arguments)
        .current_dir(root)
        // Where cargo tells the program that its package is.
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .output()
        .expect("runs")
}

const HEAD: &str = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n";

/// Exit codes of `generate`, `effective` and `operations`; `lint` has findings of its own.
type Codes = [i32; 3];

#[test]
fn stale_ill_targeted_and_malformed_overlays_are_reported() {
    let good = "- {target: $.components.schemas.A, update: {minimum: 0}}\n";
    let corrections = HEAD.replace("actions:", "x-corrections: true\nactions:");
    let cases: [(String, &str, &str, Codes); 5] = [
        (
            // The vendor has put it right.
            format!("{HEAD}{good}- {{target: $.components.schemas.A, update: {{type: integer}}}}\n"),
            "warning[overlay-without-effect]: action 2: #/components/schemas/A of revision 4.6",
            "limit the action with `x-revisions: {until: ..}`, the last revision that needs it, or remove it",
            [0; 3],
        ),
        (
            format!("{HEAD}{good}- {{target: $.components.schemas.B, update: {{type: integer}}}}\n"),
            "warning[overlay-target-not-found]: action 2: `$.components.schemas.B` matches nothing in revision 4.6",
            "correct the JSONPath",
            [0; 3],
        ),
        (
            format!(
                "{corrections}- {{target: $.components.schemas.A.type, update: {{a: 1}}, x-reason: R, x-evidence: E}}\n"
            ),
            "[overlay-target-kind]: action 1",
            "select the object that holds it",
            [1, 0, 0],
        ),
        (
            format!("{HEAD}{good}- {{target: $.components.schemas.A}}\n"),
            "error[malformed-overlay]: an action has either `update` or `remove: true`",
            "an action is `{target: JSONPath, update: VALUE}`",
            [1; 3],
        ),
        (
            format!("{HEAD}- {{target: $.components.schemas.A, update: [\n"),
            "spec/overlays/errata.yaml:",
            "error[syntax]",
            [1; 3],
        ),
    ];
    for (overlay, said, help, codes) in cases {
        let root = workspace(&overlay);
        let commands = [&["generate", "--out", "out"][..], &["effective"], &["operations"], &["lint"]];
        for (index, arguments) in commands.into_iter().enumerate() {
            let output = xtask(root.path(), arguments);
            let err = String::from_utf8_lossy(&output.stderr);
            if let Some(code) = codes.get(index) {
                assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {err}");
            }
            assert!(
                err.contains(said) && err.contains(help) && err.contains("spec/overlays/errata.yaml:"),
                "{arguments:?}: {said}\n{help}\nis not in\n{err}"
            );
        }
        assert_eq!(root.path().join("out").exists(), codes[0] == 0);
    }
}

/// Each file is told of once, however many of its actions an unknown revision has not.
#[test]
fn an_unknown_revision_warns_once_for_each_overlay() {
    let missing = "- {target: $.components.schemas.B, update: {minimum: 0}}\n".repeat(3);
    let root = workspace(&format!("{HEAD}{missing}"));
    let spec = root.path().join("spec/4.6.yaml");
    let text = fs::read_to_string(&spec).expect("readable").replace("'4.6'", "'4.9'");
    fs::write(root.path().join("new.yaml"), text).expect("writable");
    let output = xtask(root.path(), &["effective", "--spec", "new.yaml"]);
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{err}");
    assert_eq!(err.matches("warning[overlay-target-not-found]").count(), 1, "{err}");
    assert!(err.contains("and 2 more in this file"), "{err}");
}

/// A command that starts another program has cargo build it; where that takes a while, somebody wants to know.
#[cfg(unix)]
#[test]
fn a_slow_build_is_said_and_the_program_runs() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::process::Stdio;
    use std::time::{Duration, Instant};

    let root = workspace(HEAD);
    let cargo = root.path().join("cargo");
    fs::write(&cargo, "#!/bin/sh\nsleep 1\necho '{\"executable\":\"/bin/true\"}'\n").expect("writable");
    fs::set_permissions(&cargo, fs::Permissions::from_mode(0o755)).expect("ours");
    let mut child = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["contracts"])
        .env("CARGO", &cargo)
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    let begun = Instant::now();
    while child.try_wait().expect("a child").is_none() {
        if begun.elapsed() > Duration::from_secs(60) {
            child.kill().expect("ours");
            panic!("it hangs");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().expect("it has ended");
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && err.contains("building workspace-tests"), "{err}");
}
