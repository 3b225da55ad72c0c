//! Bytes that were a document, changed at random, through everything that reads documents.

use egauge_webapi_generator::diagnostic::listing;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::{self as generator, import, lint, since};
use std::time::{Duration, Instant};

/// How long one input may take.
const LONGEST: Duration = Duration::from_secs(5);

/// What the reading of any bytes must not do: panic, take long, or fail without a message.
pub fn read(bytes: &[u8]) {
    let start = Instant::now();
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match Document::parse("fuzz.yaml", text) {
        Ok(document) => {
            let failed = |errors: &[_]| assert!(!errors.is_empty() && !listing(errors).is_empty());
            match import::import(&document, "9.9") {
                Ok(imported) => {
                    let again = Document::parse("imported.yaml", imported.text.as_str())
                        .unwrap_or_else(|errors| panic!("{}", listing(&errors)));
                    let again =
                        import::import(&again, "9.9").unwrap_or_else(|errors| panic!("{}", listing(&errors)));
                    assert_eq!(again.text, imported.text, "an import imported is another");
                }
                Err(errors) => failed(&errors),
            }
            if let Err(errors) = generator::generate(&document, &[]) {
                failed(&errors);
            }
            if let Err(errors) = lint::lint(&document, &[]) {
                failed(&errors);
            }
            let _ = since::overlay(&[("1", &document.root), ("2", &document.root)]);
        }
        Err(errors) => assert!(!errors.is_empty() && !listing(&errors).is_empty()),
    }
    assert!(start.elapsed() < LONGEST, "it took {:?}", start.elapsed());
}

/// What means something to YAML, OpenAPI or Rust.
const TOKENS: &[&str] = &[
    "$ref",
    "'#/components/schemas/Thing'",
    "type",
    "object",
    "array",
    "string",
    "[",
    "]",
    "{",
    "}",
    ": ",
    "- ",
    "\n",
    "  ",
    "&a ",
    "*a",
    "<<: ",
    "|",
    ">-",
    "'",
    "\"",
    "\\",
    "#",
    "%",
    "---\n",
    "!!str ",
    "? ",
    "~",
    "null",
    "1e999",
    "0x1F",
    "9223372036854775808",
    "\u{0}",
    "\u{202e}",
    "\u{feff}",
    "\r",
    "\t",
    "`",
    "*/",
    "{}",
    "/",
    "//",
    "{id}",
    "oneOf",
    "anyOf",
    "allOf",
    "enum",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "description",
    "x-rust-name",
    "x-order",
    "x-discriminated-by",
    "x-source-sha256",
    "x-unknown",
    "default",
    "example",
    "minimum",
    "maximum",
    "items",
    "nullable",
    "const",
    "not",
    "$defs",
    "get",
    "put",
    "parameters",
    "in: query",
    "in: path",
    "in: header",
    "content",
    "application/json",
    "text/csv",
    "200",
    "default",
    "Self",
    "crate",
    "self",
    "_",
];

/// A document with some of its bytes changed.
pub fn mutant(original: &str, random: &mut fastrand::Rng) -> Vec<u8> {
    let mut bytes = original.as_bytes().to_vec();
    for _ in 0..=random.usize(..4) {
        let at = random.usize(..bytes.len() + 1);
        let end = (at + random.usize(..40)).min(bytes.len());
        match random.usize(..6) {
            0 => drop(bytes.drain(at..end)),
            1 => {
                let part = bytes[at..end].to_vec();
                let to = random.usize(..bytes.len() + 1);
                bytes.splice(to..to, part);
            }
            2 => drop(bytes.get_mut(at).map(|byte| *byte ^= 1 << random.u32(..8))),
            3 => {
                let token = TOKENS[random.usize(..TOKENS.len())];
                bytes.splice(at..end, token.bytes());
            }
            4 => {
                let token = TOKENS[random.usize(..TOKENS.len())];
                bytes.splice(at..at, token.bytes());
            }
            // A line goes elsewhere, which keeps most of the structure.
            _ => {
                let mut lines: Vec<Vec<u8>> =
                    bytes.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
                let line = lines.remove(random.usize(..lines.len()));
                lines.insert(random.usize(..lines.len() + 1), line);
                bytes = lines.join(&b'\n');
            }
        }
    }
    bytes
}
