//! The first lines of a generated file: who writes it, and a digest by which an edited file is recognised.

use sha2::{Digest as _, Sha256};

/// How the first line of every generated file begins.
pub const HEADER: &str = "// Written by `cargo xtask generate`";

/// How the second line begins, which the digest follows.
const DIGEST: &str = "// Digest of what follows: ";

/// Who wrote a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The generator; every byte is as it wrote it.
    Generator,
    /// The file begins as a generated one, and was changed since. Perhaps it never was one.
    Edited,
    /// Somebody else.
    Other,
}

/// Whether the generator wrote a file as it is.
#[must_use]
pub fn author(file: &[u8]) -> Author {
    if !file.starts_with(HEADER.as_bytes()) {
        return Author::Other;
    }
    let signed = std::str::from_utf8(file).ok().and_then(parts);
    match signed {
        Some((_, signature, rest)) if signature == digest(rest) => Author::Generator,
        _ => Author::Edited,
    }
}

/// Code with its header. A file without a change has the same header in every revision.
#[must_use]
pub fn signed(renderer: &str, code: &str) -> String {
    let lines = [HEADER, " (render::", renderer, "). Do not edit.\n", DIGEST, &digest(code), "\n\n", code];
    // Of exactly this length: all files are in memory until the last of them is made.
    lines.concat()
}

/// A generated file without its digest, which a caller may change before it is written.
pub(crate) fn unsigned(text: &str) -> String {
    match parts(text) {
        Some((first, _, rest)) => format!("{first}\n\n{rest}"),
        None => text.to_owned(),
    }
}

/// First line, digest, and what follows the empty line.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let (signature, rest) = rest.strip_prefix(DIGEST)?.split_once("\n\n")?;
    Some((first, signature, rest))
}

/// Enough of a SHA-256 to recognise a change that nobody made on purpose to go unseen.
fn digest(code: &str) -> String {
    Sha256::digest(code.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{Author, HEADER, author, signed, unsigned};

    #[test]
    fn an_edited_file_is_recognised() {
        let ours = signed("models", "pub struct A;\n");
        assert_eq!(author(ours.as_bytes()), Author::Generator);
        for edited in [
            format!("{ours}\n"),
            ours.replace("A", "B"),
            ours.replace("Digest", "digest"),
            ours.replace("\n\n", "\n"),
            HEADER.to_owned(),
            format!("{HEADER} (render::models) from revision 4.6\n// mine\n"),
        ] {
            assert_eq!(author(edited.as_bytes()), Author::Edited, "{edited}");
        }
        assert_eq!(author(&[HEADER.as_bytes(), b"\xff\n"].concat()), Author::Edited);
        for other in ["", "// mine\n", &format!("\n{ours}")] {
            assert_eq!(author(other.as_bytes()), Author::Other, "{other}");
        }
        assert_eq!(unsigned(&ours), format!("{HEADER} (render::models). Do not edit.\n\npub struct A;\n"));
    }
}
