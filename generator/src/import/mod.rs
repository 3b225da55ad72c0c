//! From an official document to the facts in it: the text of `spec/NAME.yaml`.
//!
//! Kept: every fact, in the document's own order and with the document's own spelling of numbers. Dropped:
//! descriptions, summaries and titles; those that OpenAPI requires are written anew. Prose and code in examples
//! give way to short texts of ours, see `texts`.

mod digests;
mod texts;

pub use digests::Texts;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Mapping, Node, Pointer, SharedText, write};
use crate::extensions::{foreign, foreign_warning, is_digest};
use crate::pipeline::placed;
use crate::pointer::Trail;
use crate::visit::Role;

/// The member of `info` that holds the official document's digest.
pub const SHA256: &str = "x-source-sha256";

/// The line of an imported file's head that names the digest once more.
const DIGEST_LINE: &str = "# The source's SHA-256: ";

/// What an import gives.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the file.
    pub text: String,
    /// How many descriptions, summaries and titles were dropped or written anew.
    pub dropped: usize,
    /// How many strings in examples were replaced.
    pub replaced: usize,
    /// What was left out besides texts.
    pub warnings: Vec<Diagnostic>,
    /// The digests of the texts; none where the document was imported already.
    pub texts: Option<Texts>,
}

/// The facts of a document.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The document without the vendor's texts.
    pub root: Node,
    /// The digest of the official document.
    pub sha256: String,
    /// Whether the document was imported already.
    pub imported: bool,
    /// What was left out besides texts.
    pub warnings: Vec<Diagnostic>,
}

/// Makes the canonical file of a revision. An imported document gives itself.
pub fn import(document: &Document, revision: &str) -> Result<Import, Diagnostics> {
    if !document.duplicates.is_empty() {
        return Err(document.duplicates.clone());
    }
    let (facts, strip) = placed(document, read(document.clone()))?;
    let Facts { mut root, sha256, imported: _, warnings } = facts;
    if let Some(info) =
        root.as_mapping_mut().and_then(|root| root.get_mut("info")).and_then(Node::as_mapping_mut)
    {
        info.insert(SHA256, Node::from(sha256.as_str()));
    }
    let body = write(&root, &|pointer| document.spelling(pointer));
    let text = format!(
        "# The eGauge WebAPI, revision {revision}: the facts of the official document, without its texts.\n\
         # Written by `cargo xtask import`, not by hand; what is wrong in it is put right in overlays/.\n\
         {DIGEST_LINE}{sha256}\n{body}"
    );
    let texts = Texts::of(document)?;
    Ok(Import { text, dropped: strip.dropped, replaced: strip.replaced, warnings, texts })
}

/// The facts of a document, official or imported, as the generator reads them.
pub fn facts(document: &Document) -> Result<Facts, Diagnostics> {
    into_facts(document.clone())
}

/// The same of a document that is needed no longer.
pub(crate) fn into_facts(document: Document) -> Result<Facts, Diagnostics> {
    let source = document.source.clone();
    placed(&source, read(document)).map(|(facts, _)| facts)
}

/// Reads a document. What it says of itself is not believed: it was imported if it has the head and the
/// digest that an import writes, and nothing in it that an import leaves out.
fn read(document: Document) -> Result<(Facts, Strip), Diagnostics> {
    let Document { source, mut root, sha256, duplicates: _ } = document;
    is_openapi(&root)?;
    let is_in_head = |digest: &str| {
        let mut head = source.text.lines().take_while(|line| line.starts_with('#'));
        head.any(|line| line.strip_prefix(DIGEST_LINE) == Some(digest))
    };
    let recorded = root.get("info").and_then(|info| info.get(SHA256)).and_then(Node::as_str);
    let recorded = recorded.filter(|digest| is_digest(digest) && is_in_head(digest)).map(str::to_owned);
    let mut strip = Strip { leaves_foreign: recorded.is_some(), ..Strip::default() };
    strip.place(&mut root, Role::Document, "", &Trail::Root);
    let imported = recorded.filter(|_| strip.changed == 0);
    if imported.is_none() && strip.leaves_foreign {
        // It is not what it says.
        let mut again = Strip::default();
        again.place(&mut root, Role::Document, "", &Trail::Root);
        strip.foreign = again.foreign;
    }
    let facts = match imported {
        Some(sha256) => Facts { root, sha256, imported: true, warnings: Vec::new() },
        None => Facts {
            root,
            sha256,
            imported: false,
            warnings: foreign_warning(&strip.foreign).into_iter().collect(),
        },
    };
    Ok((facts, strip))
}

/// Refuses what is not an OpenAPI 3 document.
pub fn check(document: &Document) -> Result<(), Diagnostics> {
    placed(document, is_openapi(&document.root))
}

fn is_openapi(root: &Node) -> Result<(), Diagnostics> {
    if root.as_mapping().is_none() {
        let found = if *root == Node::Null { "an empty file" } else { root.kind() };
        return Err(vec![not_openapi(format!("this is {found}, not an OpenAPI document")).at("")]);
    }
    let mut problems = Vec::new();
    match root.get("openapi").map(|version| (version, version.as_str())) {
        None => problems.push(not_openapi("this document has no `openapi` member").at("")),
        Some((_, Some(version))) if version.starts_with("3.") => {}
        // Without quotation marks; what makes code of it says how the version is written.
        Some((Node::Number(version), _)) if version.to_string().starts_with("3.") => {}
        Some((Node::String(version), _)) => {
            problems
                .push(not_openapi(format!("OpenAPI {version} is not supported, only 3.x is")).at("/openapi"));
        }
        Some((other, _)) => {
            problems.push(
                not_openapi(format!("`openapi` must be a string, not {}", other.kind())).at("/openapi"),
            );
        }
    }
    for name in ["info", "paths"] {
        match root.get(name) {
            Some(Node::Mapping(_)) => {}
            Some(other) => problems.push(
                not_openapi(format!("`{name}` must be an object, not {}", other.kind()))
                    .at(format!("/{name}")),
            ),
            None => problems.push(not_openapi(format!("this document has no `{name}` member")).at("")),
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn not_openapi(message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("not-openapi", message)
        .help("give the OpenAPI document of the eGauge WebAPI, as YAML or JSON")
}

/// Members whose strings are names, formats and the like, which are always kept.
const NAMES: &[&str] = &[
    "$ref",
    "authorizationUrl",
    "bearerFormat",
    "email",
    "format",
    "identifier",
    "in",
    "name",
    "openapi",
    "operationId",
    "operationRef",
    "pattern",
    "scheme",
    "style",
    "termsOfService",
    "title",
    "tokenUrl",
    "type",
    "url",
    "version",
];

/// Takes the texts out of a tree.
#[derive(Default)]
struct Strip {
    /// Whether extensions that are not ours stay: those of a document of ours are mistakes to be named.
    leaves_foreign: bool,
    dropped: usize,
    replaced: usize,
    /// How many texts went or became others.
    changed: usize,
    /// The extensions that went.
    foreign: Vec<(String, Pointer)>,
}

impl Strip {
    /// Strips a place; `name` is what the document calls it.
    fn place(&mut self, node: &mut Node, role: Role, name: &str, at: &Trail<'_>) {
        match node {
            _ if role.is_data() && role != Role::Words => {}
            Node::Mapping(members) => self.object(members, role, name, at),
            Node::Sequence(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.place(item, role.item(), name, &at.item(index));
                }
            }
            // Not what it should be: prose, perhaps.
            Node::String(_) if !NAMES.contains(&name) => self.without_prose(node, name),
            _ => {}
        }
    }

    fn object(&mut self, members: &mut Mapping, role: Role, name: &str, at: &Trail<'_>) {
        // OpenAPI requires a description here, and one that is missing changes nothing else.
        let stands_alone = !["description", "$ref"].iter().any(|keyword| members.contains_key(keyword));
        let choices = choices(members, role);
        members.retain(|key, value| {
            let below = role.member(key);
            let at = at.member(key);
            match (below, &mut *value) {
                (Role::Words, Node::String(text)) if role == Role::Response && key == "description" => {
                    *value = self.anew(text, phrase(name));
                }
                // OAuth scopes are described in place; the description is required.
                (Role::Words, Node::String(text)) if role == Role::Scopes => *value = self.anew(text, key),
                (Role::Words, Node::String(_)) => return self.drop_text(),
                // A text among schemas: its author took the names for keywords.
                (_, Node::String(_))
                    if role.is_map() && ["description", "summary", "title"].contains(&&**key) =>
                {
                    return self.drop_text();
                }
                (Role::Extension, _) if foreign(key) && !self.leaves_foreign => {
                    self.foreign.push((key.to_string(), at.pointer()));
                    return false;
                }
                (Role::Extension, value) => self.data(value, key, &[]),
                (Role::Sample, value) => self.data(value, name, &choices),
                // An array's items have no name of their own.
                (Role::Schema | Role::Variants, value) if !role.is_map() && key != "not" => {
                    self.place(value, below, name, &at);
                }
                (below, value) => self.place(value, below, key, &at),
            }
            true
        });
        if role == Role::Response && stands_alone && !name.starts_with("x-") {
            members.insert("description".to_owned(), Node::from(phrase(name)));
            self.changed += 1;
        }
    }

    /// A text that does not stay.
    fn drop_text(&mut self) -> bool {
        self.dropped += 1;
        self.changed += 1;
        false
    }

    /// A text that is required, in words of ours.
    fn anew(&mut self, text: &str, ours: &str) -> Node {
        self.dropped += 1;
        self.changed += usize::from(text != ours);
        Node::from(ours)
    }

    /// Leaves a string, unless it is prose or code.
    fn without_prose(&mut self, node: &mut Node, name: &str) {
        let ours = node.as_str().and_then(|text| texts::replace(name, text).filter(|ours| text != ours));
        if let Some(ours) = ours {
            self.replaced += 1;
            self.changed += 1;
            *node = Node::from(ours);
        }
    }

    /// Strips an example; `choices` are strings that it may be, of which none is replaced.
    fn data(&mut self, node: &mut Node, name: &str, choices: &[Node]) {
        match node {
            Node::Mapping(members) => {
                for (member, value) in members.iter_mut() {
                    // The value in an envelope has the name of what the envelope is an example of.
                    let name = if member == "result" { name } else { member };
                    self.data(value, name, &[]);
                }
            }
            Node::Sequence(items) => items.iter_mut().for_each(|item| self.data(item, name, choices)),
            Node::String(_) if !choices.contains(node) => self.without_prose(node, name),
            _ => {}
        }
    }
}

/// The values that a schema's `enum` allows, where it has a sample that is one of them.
fn choices(schema: &Mapping, role: Role) -> Vec<Node> {
    let values = schema.get("enum").and_then(Node::as_sequence).unwrap_or_default();
    let is_sample = |name: &SharedText| role.member(name) == Role::Sample;
    if values.is_empty() || !schema.keys().any(is_sample) { Vec::new() } else { values.to_vec() }
}

/// A response's description: the status's standard phrase (RFC 9110); a component's is its name.
fn phrase(status: &str) -> &str {
    match status {
        "200" => "OK",
        "201" => "Created",
        "202" => "Accepted",
        "204" => "No Content",
        "304" => "Not Modified",
        "400" => "Bad Request",
        "401" => "Unauthorized",
        "403" => "Forbidden",
        "404" => "Not Found",
        "405" => "Method Not Allowed",
        "409" => "Conflict",
        "412" => "Precondition Failed",
        "500" => "Internal Server Error",
        "501" => "Not Implemented",
        "503" => "Service Unavailable",
        "default" => "Any other status",
        other => other,
    }
}
