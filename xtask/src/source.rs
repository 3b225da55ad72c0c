//! The documents and overlays that commands read, and where in the workspace they are.

use crate::disk;
use crate::failure::Failure;
use clap::Args;
use egauge_webapi_generator::diagnostic::{Diagnostic, Position};
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::import::Texts;
use egauge_webapi_generator::naming::Lock;
use egauge_webapi_generator::overlay::{self, Overlay, Revisions};
use std::fs;
use std::io::Read as _;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

/// The lock of invented names, in the workspace.
pub(crate) const LOCK: &str = "spec/names.lock";

/// The list of revisions, in the workspace.
pub(crate) const REVISIONS: &str = "spec/revisions";

/// Which document.
#[derive(Args, Default)]
pub(crate) struct Spec {
    /// A revision of spec/, or a file: an official document or an imported one [default: that of spec/revisions]
    #[arg(long, value_name = "FILE|REVISION")]
    spec: Option<String>,
}

/// What the pipeline starts from.
pub(crate) struct Source {
    pub(crate) document: Document,
    pub(crate) overlays: Vec<Overlay>,
    /// The names that are published.
    pub(crate) names: Lock,
    /// Whether the committed code is generated from the document.
    pub(crate) is_default: bool,
    /// Where the document is.
    pub(crate) path: PathBuf,
}

impl Spec {
    /// The document of this name.
    pub(crate) fn of(name: String) -> Self {
        Self { spec: Some(name) }
    }

    /// What was given, if anything.
    pub(crate) fn given(&self) -> Option<&str> {
        self.spec.as_deref()
    }

    /// Reads the document and, of the workspace, every overlay and the lock, while nobody changes it.
    pub(crate) fn read(&self) -> Result<Source, Failure> {
        let _reading = disk::reading(&workspace())?;
        self.read_held()
    }

    /// The same for a run that holds the workspace already.
    pub(crate) fn read_held(&self) -> Result<Source, Failure> {
        let revisions = revisions(&workspace())?;
        let spec = self.spec.as_deref().unwrap_or(&revisions.default);
        let path = path(spec)?;
        let files = overlay_files(&workspace())?;
        let (document, overlays) = thread::scope(|scope| {
            let overlays = scope.spawn(|| overlay::load_for(&files, &revisions.names));
            (read_with_duplicates(&path), overlays.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let (document, overlays) = (document?, overlays?);
        let is_default = spec == revisions.default;
        Ok(Source { document, overlays, names: lock(&workspace())?, is_default, path })
    }
}

/// The revisions of a workspace.
pub(crate) fn revisions(workspace: &Path) -> Result<Revisions, Failure> {
    let path = workspace.join(REVISIONS);
    Ok(Revisions::parse(&shown(&path), &read_text(&path)?)?)
}

/// The published names; none if the lock is missing.
pub(crate) fn lock(workspace: &Path) -> Result<Lock, Failure> {
    let path = workspace.join(LOCK);
    let text = if path.exists() { read_text(&path)? } else { String::new() };
    Ok(Lock::parse(&shown(&path), &text)?)
}

/// The overlays of a workspace, name and text each, in the order of their names.
pub(crate) fn overlay_files(workspace: &Path) -> Result<Vec<(String, String)>, Failure> {
    let files = overlay_paths(workspace)?;
    files.into_iter().map(|path| Ok((shown(&path), read_text(&path)?))).collect()
}

/// Where the overlays of a workspace are, in the order of their names.
pub(crate) fn overlay_paths(workspace: &Path) -> Result<Vec<PathBuf>, Failure> {
    yaml_files(&workspace.join("spec/overlays"))
}

/// A revision is a file of `spec/`; what cannot be one, or is there, is a file.
fn path(spec: &str) -> Result<PathBuf, Failure> {
    let file = PathBuf::from(spec);
    let suffixed =
        file.extension().is_some_and(|suffix| ["yaml", "yml", "json"].iter().any(|s| suffix == *s));
    if suffixed || !is_revision(spec) || file.is_file() {
        return Ok(file);
    }
    let directory = workspace().join("spec");
    let known = yaml_files(&directory)?;
    let wanted = directory.join(format!("{spec}.yaml"));
    if known.contains(&wanted) {
        return Ok(wanted);
    }
    let names: Vec<_> = known.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
    Err(Failure::Input(vec![
        Diagnostic::error("unknown-revision", format!("spec/ has no revision `{spec}`"))
            .help(format!("known are {}; `cargo xtask import` adds one", names.join(", "))),
    ]))
}

/// The file with the digests of a document's texts, beside the document.
pub(crate) fn texts_name(document: &str) -> String {
    let stem = [".yaml", ".yml", ".json"].iter().find_map(|suffix| document.strip_suffix(suffix));
    format!("{}.texts", stem.unwrap_or(document))
}

/// The digests of a document's texts, where they are kept beside it.
pub(crate) fn texts(document: &Path) -> Result<Option<Texts>, Failure> {
    let path = PathBuf::from(texts_name(&document.to_string_lossy()));
    if !path.is_file() {
        return Ok(None);
    }
    Ok(Some(Texts::parse(&shown(&path), &read_text(&path)?)?))
}

/// The YAML files in a directory, by name.
fn yaml_files(directory: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error| Failure::file("unreadable", "read", directory, &error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|suffix| suffix == "yaml") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// A path as it is shown to the user: from the current directory or the workspace, where it is in one of them.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let roots = here.into_iter().chain([workspace()]);
    let short = roots.into_iter().find_map(|root| path.strip_prefix(root).ok().map(Path::to_path_buf));
    short.unwrap_or_else(|| path.to_path_buf()).display().to_string()
}

/// The workspace, which cargo passes to the programs that it runs.
pub(crate) fn workspace() -> PathBuf {
    let member = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    match member.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Reads a document from a file.
pub(crate) fn read(path: &Path) -> Result<Document, Failure> {
    Ok(Document::parse(shown(path), read_text(path)?)?)
}

/// Reads a document of which a mapping may have a key twice. What makes code of it refuses that.
fn read_with_duplicates(path: &Path) -> Result<Document, Failure> {
    Ok(Document::parse_with_duplicates(shown(path), read_text(path)?)?)
}

/// How large a document may be, in bytes.
const LIMIT: u64 = 256 << 20;

/// Reads a text from a regular file: a device or a pipe may never end, or never begin.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    let unreadable = |error| Failure::file("unreadable", "read", path, &error);
    let data = fs::metadata(path).map_err(unreadable)?;
    if !data.is_file() {
        let what = if data.is_dir() { "a directory" } else { "a device or a pipe" };
        let message = format!("expected a regular file, found {what}");
        return Err(unfit("unreadable", path, message, "write its content into a file, and name that"));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(data.len().min(LIMIT)).unwrap_or_default());
    fs::File::open(path).and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes)).map_err(unreadable)?;
    if bytes.len() as u64 > LIMIT {
        let message = format!("this file has more than {} MiB, the most that is read", LIMIT >> 20);
        return Err(unfit("too-large", path, message, "name a file that holds one OpenAPI document"));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let start = valid.iter().rposition(|&byte| byte == b'\n').map_or(0, |end| end + 1);
        let column = String::from_utf8_lossy(&valid[start..]).chars().count() + 1;
        let mut diagnostic = Diagnostic::error("syntax", "this is not UTF-8 text");
        diagnostic.file = Some(shown(path));
        diagnostic.position = Some(Position { line, column });
        Failure::Input(vec![diagnostic])
    })
}

fn unfit(code: &'static str, path: &Path, message: String, help: &str) -> Failure {
    let mut diagnostic = Diagnostic::error(code, message).help(help);
    diagnostic.file = Some(shown(path));
    Failure::Input(vec![diagnostic])
}

/// The name of a document's revision, which overlays, generated headers and the file use: what the document says. A
/// document that says nothing is given one.
pub(crate) fn revision_name(document: &Document, given: Option<&str>) -> Result<String, Failure> {
    let said = egauge_webapi_generator::revision(document);
    let name = given.unwrap_or(&said);
    if name != said && !said.is_empty() {
        let message = format!("the document is revision `{said}`, not `{name}`");
        let problem = Diagnostic::error("other-revision", message)
            .help("leave `--revision` out, or correct `info.version` in a copy of the document")
            .at("/info/version");
        return Err(Failure::Input(vec![document.resolve(problem)]));
    }
    if is_revision(name) {
        return Ok(name.to_owned());
    }
    let problem = Diagnostic::error("nameless-revision", "the document's `info.version` cannot name a file")
        .help(
            "a revision's name consists of letters, digits, `.`, `_` and `-`; a document that has none is \
                 named with `--revision`",
        );
    Err(Failure::Input(vec![document.resolve(problem.at("/info"))]))
}

/// Whether a text can name a revision, and thereby a file of `spec/`.
pub(crate) fn is_revision(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}
