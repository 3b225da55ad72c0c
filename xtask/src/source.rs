//! The documents and overlays that commands read, and where in the workspace they are.

use crate::failure::Failure;
use clap::Args;
use egauge_webapi_generator::diagnostic::{Diagnostic, Position};
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::overlay::{self, Overlay};
use std::fmt;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The revision that the committed code is generated from.
const DEFAULT: &str = "4.6";

/// Which document.
#[derive(Args)]
pub(crate) struct Spec {
    /// A revision of spec/, or a file: an official document or an imported one
    #[arg(long, value_name = "FILE|REVISION", default_value = DEFAULT)]
    spec: String,
}

/// What the pipeline starts from.
pub(crate) struct Source {
    pub(crate) document: Document,
    pub(crate) overlays: Vec<Overlay>,
}

impl fmt::Display for Spec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spec)
    }
}

impl Spec {
    pub(crate) fn is_default(&self) -> bool {
        self.spec == DEFAULT
    }

    /// Reads the document and every overlay of the workspace, these in the order of their names.
    pub(crate) fn read(&self) -> Result<Source, Failure> {
        let document = read(&self.path()?)?;
        let directory = workspace().join("spec/overlays");
        let mut files = Vec::new();
        for path in yaml_files(&directory)? {
            let text = text(&path)?;
            files.push((shown(&path), text));
        }
        Ok(Source { document, overlays: overlay::load(&files)? })
    }

    /// A revision is a file of `spec/`; what cannot be one, or is there, is a file.
    fn path(&self) -> Result<PathBuf, Failure> {
        let file = PathBuf::from(&self.spec);
        let suffixed =
            file.extension().is_some_and(|suffix| ["yaml", "yml", "json"].iter().any(|s| suffix == *s));
        if suffixed || !is_revision(&self.spec) || file.is_file() {
            return Ok(file);
        }
        let directory = workspace().join("spec");
        let known = yaml_files(&directory)?;
        let wanted = directory.join(format!("{}.yaml", self.spec));
        if known.contains(&wanted) {
            return Ok(wanted);
        }
        let names: Vec<_> = known.iter().filter_map(|path| path.file_stem()?.to_str()).collect();
        Err(Failure::Input(vec![
            Diagnostic::error("unknown-revision", format!("there is no revision `{}` in spec/", self.spec))
                .help(format!("known are {}; `cargo xtask import` adds one", names.join(", "))),
        ]))
    }
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

/// A path as it is told to the user: from the current directory or the workspace, where it is in one of them.
pub(crate) fn shown(path: &Path) -> String {
    let here = std::env::current_dir().ok();
    let roots = here.into_iter().chain([workspace()]);
    let short = roots.into_iter().find_map(|root| path.strip_prefix(root).ok().map(Path::to_path_buf));
    short.unwrap_or_else(|| path.to_path_buf()).display().to_string()
}

/// Says what was odd.
pub(crate) fn warn(document: &Document, warnings: Vec<Diagnostic>, err: &mut dyn Write) {
    for warning in warnings {
        // A warning that cannot be told is none.
        let _ = writeln!(err, "{}\n", document.resolve(warning));
    }
}

/// The workspace, which cargo tells to the programs that it runs.
pub(crate) fn workspace() -> PathBuf {
    let member = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    member.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Reads a document from a file.
pub(crate) fn read(path: &Path) -> Result<Document, Failure> {
    Ok(Document::parse(shown(path), text(path)?)?)
}

/// Reads a text.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::file("unreadable", "read", path, &error))?;
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

/// Whether a text can name a revision, and thereby a file of `spec/`.
pub(crate) fn is_revision(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}
