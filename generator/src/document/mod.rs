//! Stage 1. Text to tree: the document as it was written, members in their order, with its places.
//!
//! [`Document::parse`] reads YAML, and thereby JSON, straight into a [`Node`]. Lines and columns are not kept:
//! the text is scanned a second time, by `index`, only when something asks for them.

mod de;
mod index;
mod mapping;
mod node;
mod read;
mod scalar;
mod surrogates;
mod text;
mod write;

pub use crate::pointer::Pointer;
pub(crate) use de::from_members;
pub use mapping::Mapping;
pub use node::Node;
pub use text::SharedText;
pub use write::write;

use crate::diagnostic::{Diagnostic, Diagnostics, Excerpt, Label, Position};
use index::Index;
use sha2::{Digest, Sha256};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

/// A document: its text and what the text says.
#[derive(Clone, Debug)]
pub struct Document {
    /// The text that it was read from.
    pub source: SourceText,
    /// The tree, which overlays change.
    pub root: Node,
    /// SHA-256 of the text as it was given, in hexadecimal.
    pub sha256: String,
    /// Keys that a mapping has twice, of a document that was read all the same: no code is made of it.
    pub duplicates: Vec<Diagnostic>,
}

impl Document {
    /// Reads a YAML or JSON text. The file is only a name for messages.
    pub fn parse(file: impl Into<String>, text: impl Into<Arc<str>>) -> Result<Self, Diagnostics> {
        let document = Self::parse_with_duplicates(file, text)?;
        if document.duplicates.is_empty() { Ok(document) } else { Err(document.duplicates) }
    }

    /// Reads a text of which a mapping may have a key twice: the last one is read, and each is listed in `duplicates`.
    pub fn parse_with_duplicates(
        file: impl Into<String>,
        text: impl Into<Arc<str>>,
    ) -> Result<Self, Diagnostics> {
        let mut text: Arc<str> = text.into();
        let sha256 = Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
        // The mark that some editors put at the beginning.
        if let Some(rest) = text.strip_prefix('\u{feff}') {
            text = rest.into();
        }
        if let Some(joined) = surrogates::joined(&text) {
            text = joined.into();
        }
        let source = SourceText { file: file.into(), text, index: OnceLock::new(), lines: OnceLock::new() };
        let placed =
            |problems: Vec<Diagnostic>| problems.into_iter().map(|problem| source.placed(problem)).collect();
        let (root, duplicates) = read::read(&source.text).map_err(placed)?;
        let duplicates = placed(duplicates);
        Ok(Self { source, root, sha256, duplicates })
    }
}

impl Deref for Document {
    type Target = SourceText;

    /// A document is its text, with what that says beside it.
    fn deref(&self) -> &SourceText {
        &self.source
    }
}

/// The text of a document: where the places of its tree are found.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The file as the user named it.
    pub file: String,
    /// The text, less a byte order mark; of JSON, with characters in place of pairs of escapes.
    pub text: Arc<str>,
    index: OnceLock<Arc<Index>>,
    lines: OnceLock<Arc<Lines>>,
}

impl SourceText {
    /// Reads the document once more.
    pub(crate) fn document(&self) -> Result<Document, Diagnostics> {
        Document::parse_with_duplicates(self.file.as_str(), Arc::clone(&self.text))
    }

    /// Line and column of a place in the text; of what holds it, if an overlay put it there.
    pub fn locate(&self, pointer: &Pointer) -> Option<Position> {
        let index = self.index();
        let mut place = Some(pointer.clone());
        while let Some(pointer) = place {
            if let Some(position) = index.position(&pointer) {
                return Some(position);
            }
            place = pointer.parent();
        }
        // A text without any node, such as an empty one.
        Some(Position { line: 1, column: 1 })
    }

    /// How the text spells the number at a place: `4.50`, `0x1F`.
    pub fn spelling(&self, pointer: &Pointer) -> Option<String> {
        self.index().spelling(pointer).map(str::to_owned)
    }

    /// Adds file, line, column and the line's text to a diagnostic with a place in this text.
    #[must_use]
    pub fn resolve(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.labels.iter_mut().for_each(|label| self.resolve_label(label));
        self.resolve_main(diagnostic)
    }

    /// The same for the main place alone.
    pub(crate) fn resolve_main(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        if diagnostic.file.is_some() {
            return diagnostic;
        }
        if diagnostic.position.is_none() {
            diagnostic.position = diagnostic.pointer.as_ref().and_then(|pointer| self.locate(pointer));
        }
        diagnostic.file = Some(self.file.clone());
        diagnostic.excerpt =
            diagnostic.position.and_then(|position| self.lines().excerpt(&self.text, position));
        diagnostic
    }

    /// Adds file, line, column and the line's text to a label with a place in this text.
    pub fn resolve_label(&self, label: &mut Label) {
        if label.file.is_some() {
            return;
        }
        label.file = Some(self.file.clone());
        if label.position.is_none() {
            label.position = label.pointer.as_ref().and_then(|pointer| self.locate(pointer));
        }
        label.excerpt = label.position.and_then(|position| self.lines().excerpt(&self.text, position));
    }

    /// Names the file and quotes the lines of a diagnostic's positions.
    fn placed(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        diagnostic.file = Some(self.file.clone());
        diagnostic.excerpt =
            diagnostic.position.and_then(|position| self.lines().excerpt(&self.text, position));
        for label in diagnostic.labels.iter_mut().filter(|label| label.file.is_none()) {
            label.file = Some(self.file.clone());
            label.excerpt = label.position.and_then(|position| self.lines().excerpt(&self.text, position));
        }
        diagnostic
    }

    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Arc::new(Lines::new(&self.text)))
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Arc::new(Index::new(&self.text)))
    }
}

/// Where each line of a text begins.
#[derive(Debug)]
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index + 1);
        Self(std::iter::once(0).chain(breaks).collect())
    }

    /// The line of a position, unless it is blank.
    fn excerpt(&self, text: &Arc<str>, position: Position) -> Option<Excerpt> {
        let index = position.line.checked_sub(1)?;
        let start = *self.0.get(index)?;
        let end = self.0.get(index + 1).map_or(text.len(), |next| next - 1);
        let line = text.get(start..end)?.trim_end_matches('\r');
        (!line.trim().is_empty()).then(|| Excerpt::new(Arc::clone(text), start..start + line.len()))
    }
}
