//! What the compiler says of hand-written code after a bump: the lines that no longer compile, and the programs that it
//! does not reach because they depend on such a line.

use crate::cargo;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// What is run, as the user may repeat it.
pub(super) const COMMAND: &str = "cargo check --workspace --all-targets --all-features --keep-going";

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Checked {
    /// What the compiler names: file and line, and its message.
    pub(super) errors: BTreeMap<(String, usize), String>,
    /// Where the sources are of which it has seen nothing, or not all.
    unreached: Vec<PathBuf>,
}

impl Checked {
    /// Whether the compiler has not seen all of a file.
    pub(super) fn misses(&self, file: &Path) -> bool {
        self.unreached.iter().any(|sources| file.starts_with(sources))
    }

    /// Whether the compiler has seen everything.
    pub(super) fn is_complete(&self) -> bool {
        self.unreached.is_empty()
    }
}

/// A line of what cargo says of a build.
#[derive(Deserialize)]
struct Message {
    reason: String,
    target: Option<Target>,
    message: Option<Told>,
    profile: Option<Profile>,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

#[derive(Deserialize)]
struct Told {
    level: String,
    message: String,
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {
    code: String,
}

#[derive(Clone, Deserialize)]
struct Span {
    file_name: String,
    line_start: usize,
    is_primary: bool,
    expansion: Option<Box<Expansion>>,
}

#[derive(Clone, Deserialize)]
struct Expansion {
    span: Span,
}

#[derive(Clone, Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
    src_path: PathBuf,
    /// Whether it has tests of its own.
    #[serde(default)]
    test: bool,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    targets: Vec<Target>,
}

impl Target {
    fn is(&self, other: &Self) -> bool {
        self.name == other.name && self.kind == other.kind && self.src_path == other.src_path
    }

    fn is_program(&self) -> bool {
        !self.kind.iter().any(|kind| kind == "custom-build")
    }

    /// The directory of its sources, or its only file.
    fn sources(&self, workspace: &Path) -> PathBuf {
        let root = ["main", "lib", "mod"];
        let is_root = self.src_path.file_stem().is_some_and(|stem| root.iter().any(|name| stem == *name));
        let sources = if is_root { self.src_path.parent() } else { None }.unwrap_or(&self.src_path);
        sources.strip_prefix(workspace).unwrap_or(sources).to_owned()
    }
}

/// Has cargo check everything in a workspace, with all features. Fails with a sentence where that cannot be done.
pub(super) fn check(workspace: &Path) -> Result<Checked, String> {
    // As cargo names the sources.
    let workspace = &workspace.canonicalize().unwrap_or_else(|_| workspace.to_owned());
    let metadata: Metadata = cargo::metadata(workspace)?;
    let mut arguments: Vec<&str> = COMMAND.split(' ').skip(1).collect();
    arguments.extend(["--quiet", "--message-format", "json"]);
    let mut command = cargo::command();
    command.args(arguments).arg("--manifest-path").arg(workspace.join("Cargo.toml"));
    let done = command.stdin(Stdio::null()).output().map_err(|error| cargo::cannot_start(&error))?;
    let text = String::from_utf8_lossy(&done.stdout);
    let messages: Vec<Message> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let checked = read(workspace, &messages, &metadata);
    if !done.status.success() && checked.errors.is_empty() {
        Err(cargo::first_error(&done))
    } else {
        Ok(checked)
    }
}

fn read(workspace: &Path, messages: &[Message], metadata: &Metadata) -> Checked {
    let mut checked = Checked::default();
    let mut incomplete: Vec<&Target> = Vec::new();
    for message in messages.iter().filter(|message| message.reason == "compiler-message") {
        let Some(told) = message.message.as_ref().filter(|told| told.level == "error") else { continue };
        if told.code.as_ref().is_some_and(|code| is_of_names(&code.code)) {
            incomplete.extend(&message.target);
        }
        for span in told.spans.iter().filter(|span| span.is_primary) {
            let at = span.written();
            let file = Path::new(&at.file_name);
            let file = file.strip_prefix(workspace).unwrap_or(file).display().to_string();
            checked.errors.entry((file, at.line_start)).or_insert_with(|| told.message.clone());
        }
    }
    let has_error = |target: &Target| {
        let errors = messages.iter().filter(|message| {
            message.reason == "compiler-message"
                && message.message.as_ref().is_some_and(|told| told.level == "error")
        });
        errors.filter_map(|message| message.target.as_ref()).any(|other| target.is(other))
    };
    let is_built = |target: &Target, as_test: bool| {
        messages.iter().any(|message| {
            message.reason == "compiler-artifact"
                && message.target.as_ref().is_some_and(|other| target.is(other))
                && message.profile.as_ref().is_some_and(|profile| profile.test || !as_test)
        })
    };
    let targets = metadata.packages.iter().flat_map(|package| &package.targets);
    for target in targets.filter(|target| target.is_program()) {
        let is_seen = has_error(target) || is_built(target, target.test);
        if !is_seen || incomplete.iter().any(|other| target.is(other)) {
            checked.unreached.push(target.sources(workspace));
        }
    }
    checked
}

/// Whether an error is of the stage that resolves names: of what comes after it the compiler says nothing then.
fn is_of_names(code: &str) -> bool {
    const CODES: &[&str] = &[
        "E0405", "E0407", "E0412", "E0422", "E0423", "E0425", "E0432", "E0433", "E0437", "E0438", "E0531",
        "E0532", "E0573", "E0574", "E0576", "E0583", "E0603",
    ];
    CODES.contains(&code)
}

impl Span {
    /// Where somebody wrote it, outside of macros.
    fn written(&self) -> &Self {
        let mut span = self;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        span
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn parsed<T: for<'de> Deserialize<'de>>(value: &serde_json::Value) -> T {
        serde_json::from_value(value.clone()).unwrap()
    }

    fn target(name: &str, kind: &str, path: &str) -> serde_json::Value {
        json!({"name": name, "kind": [kind], "src_path": path, "test": kind != "example"})
    }

    /// A library with an error in a macro, a test that depends on it, and a program that is as it was.
    #[test]
    fn what_the_compiler_does_not_reach_is_known() {
        let library = target("one", "lib", "/w/one/src/lib.rs");
        let test = target("it", "test", "/w/one/tests/it/main.rs");
        let example = target("show", "example", "/w/one/examples/show.rs");
        let program = target("two", "bin", "/w/two/src/main.rs");
        let metadata = json!({"packages": [{"targets": [library, test, example, program]}]});
        let inner = json!({"file_name": "one/src/macros.rs", "line_start": 3, "is_primary": true, "expansion":
            {"span": {"file_name": "one/src/a.rs", "line_start": 7, "is_primary": false, "expansion": null}}});
        let error = |code: &str| {
            json!({"reason": "compiler-message", "target": library, "message":
                {"level": "error", "message": "no field `x`", "code": {"code": code}, "spans": [inner]}})
        };
        let built =
            |test: bool| json!({"reason": "compiler-artifact", "target": program, "profile": {"test": test}});
        let read = |lines: &[serde_json::Value]| {
            let messages: Vec<Message> = lines.iter().map(parsed).collect();
            read(Path::new("/w"), &messages, &parsed(&metadata))
        };
        let checked = read(&[error("E0609"), built(false), built(true)]);
        let errors: Vec<_> = checked.errors.into_iter().collect();
        assert_eq!(errors, [(("one/src/a.rs".to_owned(), 7), "no field `x`".to_owned())]);
        assert_eq!(checked.unreached, ["one/tests/it", "one/examples/show.rs"].map(PathBuf::from));
        // An error of names hides the rest; a program whose own tests were not built has not been seen.
        let checked = read(&[error("E0432"), built(false)]);
        assert!(checked.misses(Path::new("one/src/b.rs")) && checked.misses(Path::new("two/src/main.rs")));
        assert!(!checked.misses(Path::new("three/src/b.rs")) && !checked.is_complete());
    }

    /// What cargo and the compiler really say: an error in a library, a test of another package behind it, and a program
    /// that has nothing to do with it.
    #[test]
    fn cargo_names_the_lines() {
        let directory = tempfile::tempdir().unwrap();
        let package = |name: &str, more: &str| {
            format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n{more}")
        };
        for (file, text) in [
            ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"one\", \"two\"]\n"),
            ("one/Cargo.toml", &package("one", "")),
            ("one/src/lib.rs", "pub struct S;\npub fn f(s: &S) -> u8 {\n    s.gone\n}\n"),
            ("two/Cargo.toml", &package("two", "[dev-dependencies]\none = { path = \"../one\" }\n")),
            ("two/src/main.rs", "fn main() {}\n"),
            ("two/tests/it.rs", "#[test]\nfn t() {\n    one::f(&one::S);\n}\n"),
        ] {
            let path = directory.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let checked = check(directory.path()).unwrap();
        let lines: Vec<_> = checked.errors.keys().map(|(file, line)| (file.as_str(), *line)).collect();
        assert_eq!(lines, [("one/src/lib.rs", 3)]);
        assert!(checked.misses(Path::new("two/tests/it.rs")) && !checked.misses(Path::new("one/src/lib.rs")));
        std::fs::write(directory.path().join("one/src/lib.rs"), "pub struct S;\npub fn f(_: &S) {}\n")
            .unwrap();
        let checked = check(directory.path()).unwrap();
        assert!(checked.errors.is_empty() && checked.is_complete(), "{checked:?}");
    }

    #[test]
    fn a_workspace_that_is_none_is_reported() {
        let directory = tempfile::tempdir().unwrap();
        let why = check(directory.path()).unwrap_err();
        assert!(why.contains("Cargo.toml"), "{why}");
    }
}
