//! A small workspace with documents and overlays of its own, and bumps in it.

use egauge_webapi_generator::document::{Document, Node};
use egauge_webapi_generator::{import, overlay, since};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use workspace_tests::trees::listing;

/// What the vendor publishes. Members in angle brackets are not in every revision.
const OFFICIAL: &str = r"openapi: 3.1.0
info: {title: Box, version: '<revision>', description: A box.}
paths:
  /box/close:
    get:
      operationId: boxCloseGet
      description: Closes the lid.
      responses:
        '200':
          description: Normal response.
          content: {application/json: {schema: {$ref: '#/components/schemas/Status'}}}
  /box/log:
    get:
      operationId: boxLogGet
      description: What happened.
      parameters:
        - {name: after, in: query, description: From when on., schema: {type: boolean}}
        <max>
      responses:
        '200':
          description: Normal response.
          content: {application/json: {schema: {$ref: '#/components/schemas/Log'}}}
components:
  schemas:
    Status:
      type: object
      properties:
        code: {type: string, description: 'A number, really.'}
        <text>
    Log:
      type: object
      description: Entries, the oldest first.
      properties:
        rank: {type: integer, description: From 0 to 7.}
        line: {type: string, description: What was logged.}
        <size>
";

pub(super) const MAX: &str = "- {name: max, in: query, description: A count., schema: {type: string}}";
const TEXT: &str = "text: {type: string, description: What it means.}";
pub(super) const SIZE: &str = "size: {type: integer, description: Bytes.}";

pub(super) const ERRATA: &str = r#"overlay: 1.0.0
info: {title: Errata, version: 1.0.0}
x-corrections: true
actions:

# --- Types ---

- target: $.components.schemas['Status'].properties['code']
  update: {type: integer}
  x-reason: It is a number.
  x-evidence: '#/components/schemas/Status/properties/code/description'
- target: $.paths['/box/log'].get.parameters[?@.name=='max'].schema
  update: {type: integer}
  x-reason: It counts.
  x-evidence: '#/paths/~1box~1log/get/parameters/1/description'
  x-revisions: {from: latest}
- target: $.paths['/box/log'].get.parameters[?@.name=='after']
  update: {x-flag: true}
  x-reason: On by being there.
  x-evidence: 'egauge-python 0.9.17, webapi/log.py'
  x-revisions: {from: '1.1'}
"#;

const DOCS: &str = r#"overlay: 1.0.0
info: {title: Descriptions, version: 1.0.0}
actions:
- {target: "$.components.schemas['Log'].properties['rank']", update: {description: "0 lowest to 7 highest."}}
- {target: "$.paths['/box/close'].get", update: {description: "Closes the box."}}
"#;

const VALUES: &str = r##"overlay: 1.0.0
info: {title: Facts from prose, version: 1.0.0}
actions:
- {target: "$.components.schemas['Log'].properties['rank']", update: {maximum: 7}, x-reason: "So the text says.", x-evidence: "#/components/schemas/Log/properties/rank/description"}
"##;

pub(super) const REVISIONS: [&str; 3] = ["1.0", "1.1", "latest"];

/// What bump reads and writes.
pub(super) struct Scratch(tempfile::TempDir);

pub(super) struct Outcome {
    pub(super) code: u8,
    pub(super) out: String,
    pub(super) err: String,
}

/// The official document of a revision.
pub(super) fn official(revision: &str) -> String {
    let is_young = !["1.0", "1.1"].contains(&revision);
    let text = OFFICIAL.replace("<revision>", revision);
    let parts = [("<max>", MAX, is_young), ("<size>", SIZE, is_young), ("<text>", TEXT, revision != "1.0")];
    parts.into_iter().fold(text, |text, (mark, part, is_there)| {
        text.replace(mark, if is_there { part } else { "# None here." })
    })
}

impl Scratch {
    pub(super) fn new() -> Self {
        Self::of(&REVISIONS, ERRATA)
    }

    /// Without a document that has no number.
    pub(super) fn numbered() -> Self {
        let (above, rest) = ERRATA.split_once(&format!("- target: {COUNT}\n")).expect("it is there");
        let below = rest.split_once("- target").expect("another").1;
        Self::of(&REVISIONS[..2], &format!("{above}- target{below}"))
    }

    fn of(revisions: &[&str], errata: &str) -> Self {
        let scratch = Self(tempfile::tempdir().expect("a temporary directory"));
        let mut trees: Vec<(&str, Node)> = Vec::new();
        for revision in revisions.iter().copied() {
            let document = Document::parse("official.yaml", official(revision)).expect("YAML");
            let import::Import { text, texts, .. } =
                import::import(&document, revision).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
            trees.push((revision, Document::parse("imported.yaml", text.clone()).expect("YAML").root));
            scratch.write(&format!("spec/{revision}.yaml"), &text);
            scratch.write(&format!("spec/{revision}.texts"), &texts.expect("it is official").file_text());
        }
        let trees: Vec<(&str, &Node)> = trees.iter().map(|(name, root)| (*name, root)).collect();
        let listed: String = revisions.iter().map(|name| format!("{name}\n")).collect();
        for (file, text) in [
            ("spec/revisions", listed.replace("1.1\n", "1.1 default\n").as_str()),
            ("spec/overlays/docs.yaml", DOCS),
            ("spec/overlays/errata.yaml", errata),
            ("spec/overlays/since.yaml", &since::overlay(&trees)),
            ("spec/overlays/values.yaml", VALUES),
            ("CHANGELOG.md", "# Changelog\n\n## Unreleased\n\nOther news.\n\n## 0.1.0\n\nThe first.\n"),
            (
                "Cargo.lock",
                "[[package]]\nname = \"egauge-simulator\"\nversion = \"0.3.1\"\n\n\
                 [[package]]\nname = \"egauge-webapi\"\nversion = \"0.1.0\"\n",
            ),
            (
                "Cargo.toml",
                "[workspace.dependencies]\negauge-webapi = { version = \"0.1.0\", path = \"x\" }\n\
                 egauge-simulator = { version = \"0.3.0\", path = \"y\" }\n",
            ),
            (
                "generated-client/simulator/Cargo.toml",
                "[package]\nname = \"egauge-simulator\"\nversion = \"0.3.1\"\n",
            ),
            ("generated-client/Cargo.toml", "[package]\nname = \"egauge-webapi\"\nversion = \"0.1.0\"\n"),
            ("tests/tests/generator/snapshots/generator__surface__changes_1.0_to_1.9.snap", "old\n"),
            ("tests/tests/generator/snapshots/generator__lint__other.snap", "kept\n"),
        ] {
            scratch.write(file, text);
        }
        // As it is once its own revision was made the default.
        let made = scratch.bumped(&official("1.1"));
        assert!(made.out.starts_with("revision 1.1, after 1.1: none release"), "{}", made.out);
        scratch
    }

    pub(super) fn write(&self, part: &str, text: &str) {
        let path = self.path(part);
        fs::create_dir_all(path.parent().expect("a directory")).expect("writable");
        fs::write(path, text).expect("writable");
    }

    pub(super) fn path(&self, part: &str) -> PathBuf {
        self.0.path().join(part)
    }

    pub(super) fn text(&self, part: &str) -> String {
        fs::read_to_string(self.path(part)).unwrap_or_else(|error| panic!("{part}: {error}"))
    }

    /// Every file and its text, by its path.
    pub(super) fn files(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut pending = vec![self.0.path().to_owned()];
        while let Some(directory) = pending.pop() {
            for entry in fs::read_dir(directory).expect("readable") {
                let path = entry.expect("readable").path();
                if path.is_dir() {
                    pending.push(path);
                } else {
                    let name = path.strip_prefix(self.0.path()).expect("below").display().to_string();
                    found.insert(name, fs::read_to_string(&path).expect("text"));
                }
            }
        }
        found
    }

    /// The generated code.
    pub(super) fn code(&self) -> String {
        let files = self.files().into_iter();
        files.filter(|(file, _)| file.contains("/src/generated/")).map(|(_, text)| text).collect()
    }

    /// The files that differ from how they were, by their paths.
    pub(super) fn changed(&self, before: &BTreeMap<String, String>) -> Vec<String> {
        let after = self.files();
        let mut names: Vec<String> = before.keys().chain(after.keys()).cloned().collect();
        names.retain(|name| before.get(name) != after.get(name));
        names.sort();
        names.dedup();
        names
    }

    pub(super) fn run(&self, document: &str, more: &[&str]) -> Outcome {
        let input = tempfile::NamedTempFile::with_suffix(".yaml").expect("a temporary file");
        fs::write(input.path(), document).expect("writable");
        let (root, input) = (self.0.path().display().to_string(), input.path().display().to_string());
        let arguments = ["xtask", "bump", &input, "--workspace", &root];
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = xtask::run(arguments.into_iter().chain(more.iter().copied()), &mut out, &mut err);
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Outcome { code, out: text(out), err: text(err) }
    }

    pub(super) fn bump(&self, document: &str, more: &[&str]) -> Outcome {
        self.run(document, &[&["--no-check"], more].concat())
    }

    pub(super) fn bumped(&self, document: &str) -> Outcome {
        let outcome = self.bump(document, &[]);
        assert_eq!(outcome.code, 0, "{}", outcome.err);
        outcome
    }

    /// The revisions of the erratum with this target.
    pub(super) fn revisions(&self, target: &str, known: &[&str]) -> Vec<String> {
        let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
        let files = [("errata.yaml".to_owned(), self.text("spec/overlays/errata.yaml"))];
        let overlays =
            overlay::load_for(&files, &known).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
        let action = overlays[0].actions.iter().find(|action| action.target == target);
        action.map(|action| action.revisions.clone()).unwrap_or_default()
    }
}

pub(super) const SNAPSHOTS: &str = "tests/tests/generator/snapshots/generator__surface__";

pub(super) const CODE: &str = "$.components.schemas['Status'].properties['code']";
pub(super) const COUNT: &str = "$.paths['/box/log'].get.parameters[?@.name=='max'].schema";
pub(super) const FLAG: &str = "$.paths['/box/log'].get.parameters[?@.name=='after']";

/// What the vendor mends: a slip that an action for `latest` alone corrects, and one that an action for every revision
/// does.
pub(super) fn mended(revision: &str) -> String {
    let text = official(revision).replace("code: {type: string", "code: {type: integer");
    text.replace(
        "description: A count., schema: {type: string}",
        "description: A count., schema: {type: integer}",
    )
}
