//! The documents that commands read, and where in the workspace they are.

use crate::failure::Failure;
use egauge_webapi_generator::diagnostic::Diagnostic;
use egauge_webapi_generator::document::Document;
use std::fs;
use std::path::{Path, PathBuf};

/// The workspace, which cargo tells to the programs that it runs.
pub(crate) fn workspace() -> PathBuf {
    let member = std::env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    member.parent().map(Path::to_path_buf).unwrap_or_default()
}

/// Reads a document from a file.
pub(crate) fn read(path: &Path) -> Result<Document, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::file("unreadable", "read", path, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let line = error.as_bytes()[..error.utf8_error().valid_up_to()]
            .iter()
            .filter(|&&byte| byte == b'\n')
            .count()
            + 1;
        let mut diagnostic = Diagnostic::error("syntax", format!("this is not UTF-8 text: see line {line}"));
        diagnostic.file = Some(path.display().to_string());
        vec![diagnostic]
    })?;
    Ok(Document::parse(path.display().to_string(), text)?)
}

/// Whether a text can name a revision, and thereby a file of `spec/`.
pub(crate) fn is_revision(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c))
}
