//! The digests of an official document's texts: whether a text is another one, and nothing of what it says.
//!
//! `spec/NAME.texts` has a line for each description, summary and title, digest and place. What only breaks its lines
//! elsewhere is the same text.

use super::{DIGEST_LINE, facts};
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::document::{Document, Node, Pointer};
use crate::extensions::is_digest;
use crate::visit::{Role, walk};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// How many hexadecimal digits of a text's SHA-256 are kept. Two texts of one place have the same with a probability
/// of 2^-48.
const DIGITS: usize = 12;

/// The digests of a document's texts, by place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Texts {
    /// SHA-256 of the official document.
    source: String,
    digests: Vec<(Pointer, String)>,
}

impl Texts {
    /// Those of an official document. One that was imported has no texts to take them from.
    pub fn of(document: &Document) -> Result<Option<Self>, Diagnostics> {
        let facts = facts(document)?;
        if facts.imported {
            return Ok(None);
        }
        let mut digests = Vec::new();
        walk(&document.root, &mut |visit| {
            if let (Role::Words, Node::String(text)) = (visit.role, visit.node) {
                digests.push((visit.pointer(), digest(text)));
            }
        });
        // A place is one line.
        digests.retain(|(place, _)| !place.as_str().contains(['\n', '\r']));
        Ok(Some(Self { source: facts.sha256, digests }))
    }

    /// Reads the text of a file.
    pub fn parse(file: &str, text: &str) -> Result<Self, Diagnostics> {
        let malformed = |line: usize| {
            let message = "expected 12 hexadecimal digits, a space and a JSON pointer";
            let mut problem = Diagnostic::error("malformed-texts", message)
                .help("write the file anew: `cargo xtask import` of the official document");
            problem.file = Some(file.to_owned());
            problem.position = Some(Position { line, column: 1 });
            vec![problem]
        };
        let (mut source, mut digests) = (None, Vec::new());
        for (index, line) in text.lines().enumerate() {
            if let Some(digest) = line.strip_prefix(DIGEST_LINE) {
                source = Some(digest.to_owned());
            } else if !line.starts_with('#') {
                let is_digest = |digest: &&str| {
                    digest.len() == DIGITS && digest.bytes().all(|byte| byte.is_ascii_hexdigit())
                };
                let parts = line.split_once(' ').filter(|(digest, _)| is_digest(digest));
                let (digest, place) =
                    parts.filter(|(_, place)| place.starts_with('/')).ok_or_else(|| malformed(index + 1))?;
                digests.push((Pointer::from(place), digest.to_owned()));
            }
        }
        let source = source.filter(|source| is_digest(source)).ok_or_else(|| malformed(1))?;
        Ok(Self { source, digests })
    }

    /// The text of the file.
    pub fn file_text(&self) -> String {
        let mut text = format!(
            "# The texts of the official document: the first {DIGITS} digits of each one's SHA-256, and its place.\n\
             # Written by `cargo xtask import`, not by hand.\n{DIGEST_LINE}{}\n",
            self.source
        );
        for (place, digest) in &self.digests {
            let _ = writeln!(text, "{digest} {}", place.as_str());
        }
        text
    }

    /// Whether they are those of the official document that this one is, or was imported from.
    pub fn are_of(&self, document: &Document) -> bool {
        facts(document).is_ok_and(|facts| facts.sha256 == self.source)
    }

    /// Puts the digests where the texts were, as far as what held them is there.
    pub(crate) fn insert_into(&self, root: &mut Node) {
        for (place, digest) in &self.digests {
            let (Some(holder), Some(name)) = (place.parent(), place.tokens().last()) else { continue };
            if let Some(members) = root.pointer_mut(&holder).and_then(Node::as_mapping_mut) {
                members.insert(name, Node::from(digest.as_str()));
            }
        }
    }
}

fn digest(text: &str) -> String {
    let mut hash = Sha256::new();
    for word in text.split_whitespace() {
        hash.update(word);
        hash.update(" ");
    }
    let mut digits: String = hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(DIGITS);
    digits
}
