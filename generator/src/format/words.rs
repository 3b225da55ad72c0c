//! Which words formatted code has: what its `use` lines depend on.

use std::collections::BTreeSet;

/// The words that are looked for.
const WATCHED: [&str; 10] = [
    "Schema",
    "call",
    "child",
    "models",
    "parameter",
    "runtime",
    "schema",
    "schemas",
    "trailing_slash",
    "verbs",
];

/// What code names: words, and of these the ones that a path goes on from and those that are called on a value.
/// Comments and strings name nothing.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Words {
    all: BTreeSet<&'static str>,
    modules: BTreeSet<&'static str>,
    methods: BTreeSet<&'static str>,
}

impl Words {
    /// Whether the code has this word.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.all.contains(word)
    }

    /// Whether a path goes on from this word: `word::X`.
    pub(crate) fn has_module(&self, word: &str) -> bool {
        self.modules.contains(word)
    }

    /// Whether a method or field of this name is named: `x.word`.
    pub(crate) fn has_method(&self, word: &str) -> bool {
        self.methods.contains(word)
    }

    pub(super) fn of(code: &str) -> Self {
        let mut words = Self::default();
        let bytes = code.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            at = match byte {
                b'/' if bytes.get(at + 1) == Some(&b'/') => line_end(bytes, at),
                b'"' => string_end(bytes, at + 1),
                b'r' if is_raw(bytes, at) => raw_end(code, at),
                b'\'' => quote_end(bytes, at + 1),
                _ if is_word(byte) => {
                    let length = bytes[at..].iter().take_while(|byte| is_word(**byte)).count();
                    let end = at + length;
                    words.found(&code[at..end], at.checked_sub(1).map(|before| bytes[before]), &bytes[end..]);
                    end
                }
                _ => at + 1,
            };
        }
        words
    }

    fn found(&mut self, word: &str, before: Option<u8>, after: &[u8]) {
        let Ok(index) = WATCHED.binary_search(&word) else { return };
        let word = WATCHED[index];
        self.all.insert(word);
        if after.starts_with(b"::") {
            self.modules.insert(word);
        }
        if before == Some(b'.') {
            self.methods.insert(word);
        }
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || !byte.is_ascii()
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |length| at + length)
}

/// The end of a string, from behind its quote.
fn string_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Whether a raw string begins here, rather than a raw identifier or any other word.
fn is_raw(bytes: &[u8], at: usize) -> bool {
    let begins = at.checked_sub(1).is_none_or(|before| !is_word(bytes[before]));
    begins && bytes[at + 1..].iter().find(|byte| **byte != b'#') == Some(&b'"')
}

fn raw_end(code: &str, at: usize) -> usize {
    let hashes = code[at + 1..].bytes().take_while(|byte| *byte == b'#').count();
    let start = at + 1 + hashes + 1;
    let close = format!("\"{}", "#".repeat(hashes));
    code[start..].find(&close).map_or(code.len(), |length| start + length + close.len())
}

/// The end of a character, or of the quote of a lifetime.
fn quote_end(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(b'\\') => {
            let length = bytes[at + 1..].iter().skip(1).position(|byte| *byte == b'\'');
            length.map_or(bytes.len(), |length| at + 1 + 1 + length + 1)
        }
        Some(_) => {
            let width = bytes[at + 1..].iter().take_while(|byte| (**byte & 0xc0) == 0x80).count() + 1;
            if bytes.get(at + width) == Some(&b'\'') { at + width + 1 } else { at }
        }
        None => at,
    }
}

#[cfg(test)]
mod tests {
    use super::{WATCHED, Words};

    #[test]
    fn words_are_in_order_and_found() {
        assert!(WATCHED.is_sorted());
        let code = r##"
            /// models::A and runtime::B
            pub fn a<'call>(x: &'call str, schema: u8) -> Vec<models::A> { // verbs::B
                let text = ("runtime::C \" runtime::D", r#"verbs::E " "#, 'r', '\'', '"', 'é', r"child");
                self.0.child("a").r#call(Schema)
            }
        "##;
        let words = Words::of(code);
        assert!(words.has("models") && words.has_module("models") && words.has("schema"));
        assert!(!words.has_module("schema") && !words.has("runtime") && !words.has("verbs"));
        assert!(words.has_method("child") && words.has("Schema") && !words.has_method("parameter"));
    }

    #[test]
    fn unfinished_code_ends() {
        for code in ["\"a", "r#\"a\"", "'", "'\\", "'é", "// a", "a::", "r#", "\"\\"] {
            Words::of(code);
        }
    }
}
