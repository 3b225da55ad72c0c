//! What several tests need: documents as trees.

use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::{Document, Node, Pointer};
use egauge_webapi_generator::import::Texts;
use egauge_webapi_generator::overlay::{self, Overlay, Revisions};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The revisions of the API, oldest first: those of spec/revisions.
pub static REVISIONS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let ours = Revisions::ours().unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    ours.names.iter().map(String::as_str).collect()
});

/// The official documents whose facts were counted by hand: revision, the first digits of the SHA-256, operations. A
/// bump may put another document in the place of one of them, or beside them; of that nobody has counted anything.
const COUNTED: [(&str, &str, usize); 4] = [
    ("4.4", "d23523368d5a", 862),
    ("4.5", "f07e75b8f023", 875),
    ("4.6", "b739a5b9e7eb", 925),
    ("latest", "b3869857b205", 938),
];

/// How many operations the document of a revision has, where they were counted by hand.
pub fn counted(revision: &str) -> Option<usize> {
    let (_, digest, count) = COUNTED.iter().find(|(name, ..)| *name == revision)?;
    let document = documents(revision).into_iter().next()?;
    let is_it = egauge_webapi_generator::sha256(&document).starts_with(digest);
    if !is_it {
        eprintln!("skipped: spec/{revision}.yaml is not the document whose facts were counted");
    }
    is_it.then_some(*count)
}

/// The digests of a document's texts, where they are beside it.
pub fn texts(revision: &str) -> Option<Texts> {
    let file = workspace().join("spec").join(format!("{revision}.texts"));
    let text = std::fs::read_to_string(&file).ok()?;
    Some(
        Texts::parse(&file.display().to_string(), &text)
            .unwrap_or_else(|errors| panic!("{}", listing(&errors))),
    )
}

/// A small document that is good. Its revision is one that overlays do not know, so that those of the workspace,
/// which do not fit it, are no errors.
pub const SMALL: &str = include_str!("small.yaml");

/// YAML as a tree.
pub fn yaml(text: &str) -> Node {
    Document::parse("test.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors))).root
}

/// The workspace's own folder.
pub fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The documents of one revision, the imported one and, where it is at hand, the official one.
pub fn documents(revision: &str) -> Vec<Document> {
    let folders = [workspace().join("spec"), workspace().join("../shared/spec")];
    let files = folders.iter().map(|folder| folder.join(format!("{revision}.yaml")));
    files.filter(|file| file.exists()).map(|file| read(&file)).collect()
}

fn read(file: &Path) -> Document {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    Document::parse(file.display().to_string(), text).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// The overlays of the workspace, in the order of their names.
pub fn overlays() -> Vec<Overlay> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(workspace().join("spec/overlays"))
        .expect("readable")
        .map(|entry| entry.expect("readable").path())
        .map(|path| (path.display().to_string(), std::fs::read_to_string(&path).expect("text")))
        .collect();
    files.sort();
    overlay::load(&files).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// Diagnostics as the command line would print them.
pub fn listing(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| format!("{diagnostic}\n")).collect()
}

/// The place of every node but the root.
pub fn places(node: &Node, at: &Pointer, found: &mut Vec<Pointer>) {
    let mut below = |at: Pointer, node: &Node| {
        places(node, &at, found);
        found.push(at);
    };
    match node {
        Node::Mapping(members) => members.iter().for_each(|(name, member)| below(at.child(name), member)),
        Node::Sequence(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(at.item(index), item));
        }
        _ => {}
    }
}
