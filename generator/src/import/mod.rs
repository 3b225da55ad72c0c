//! From an official document to the facts in it: the text of `spec/NAME.yaml`.
//!
//! Kept: every fact, in the document's own order and with the document's own spelling of numbers. Dropped:
//! descriptions, summaries and titles; those that OpenAPI requires are written anew. Prose and code in examples
//! give way to short texts of ours, see `texts`.

mod texts;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Mapping, Node, write};

/// The member of `info` that holds the official document's digest.
pub const SHA256: &str = "x-source-sha256";

/// What an import gives.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the file.
    pub text: String,
    /// How many descriptions, summaries and titles were dropped or written anew.
    pub dropped: usize,
    /// How many strings in examples were replaced.
    pub replaced: usize,
}

/// Makes the canonical file of a revision. An imported document gives itself.
pub fn import(document: &Document, revision: &str) -> Result<Import, Diagnostics> {
    check(document).map_err(|problems| {
        problems.into_iter().map(|problem| document.resolve(problem)).collect::<Vec<_>>()
    })?;
    let recorded = document.root.get("info").and_then(|info| info.get(SHA256)).and_then(Node::as_str);
    let sha256 = recorded.unwrap_or(&document.sha256).to_owned();
    let mut strip = Strip { dropped: 0, replaced: 0 };
    let mut root = strip.object(&document.root, Kind::Root);
    if let Some(info) =
        root.as_mapping_mut().and_then(|root| root.get_mut("info")).and_then(Node::as_mapping_mut)
    {
        info.insert(SHA256.to_owned(), Node::String(sha256.clone()));
    }
    let body = write(&root, &|pointer| document.spelling(pointer));
    let text = format!(
        "# The eGauge WebAPI, revision {revision}: the facts of the official document, without its texts.\n\
         # Written by `cargo xtask import`, not by hand; what is wrong in it is put right in overlays/.\n\
         # The source's SHA-256: {sha256}\n{body}"
    );
    Ok(Import { text, dropped: strip.dropped, replaced: strip.replaced })
}

/// The facts of a document, official or imported, as the generator reads them.
pub fn facts(document: &Document) -> Result<Node, Diagnostics> {
    check(document)?;
    let imported = document.root.get("info").is_some_and(|info| info.get(SHA256).is_some());
    if imported {
        return Ok(document.root.clone());
    }
    Ok(Strip { dropped: 0, replaced: 0 }.object(&document.root, Kind::Root))
}

/// Whether this is an OpenAPI 3 document at all.
fn check(document: &Document) -> Result<(), Diagnostics> {
    let root = &document.root;
    if root.as_mapping().is_none() {
        let found = if *root == Node::Null { "an empty file" } else { root.kind() };
        return Err(vec![not_openapi(format!("this is {found}, not an OpenAPI document")).at("")]);
    }
    let mut problems = Vec::new();
    match root.get("openapi").map(|version| (version, version.as_str())) {
        None => problems.push(not_openapi("this document has no `openapi` member").at("")),
        Some((_, Some(version))) if version.starts_with("3.") => {}
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

/// What an object of the document is, as far as its texts depend on it.
#[derive(Clone, Copy)]
enum Kind<'a> {
    Root,
    /// `info`, whose title is the API's name.
    Info,
    /// A response; its key (`200`, or a component's name) says what its required description becomes.
    Response(&'a str),
    /// An Example Object: its `value` is data.
    Example,
    Other,
}

/// Members that hold objects by names of the document's own: a `description` among them is a name.
const NAMED: &[&str] = &[
    "$defs",
    "callbacks",
    "content",
    "definitions",
    "dependentSchemas",
    "encoding",
    "examples",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "securitySchemes",
    "variables",
    "webhooks",
];

/// Members that hold data which programs depend on: taken over as they are.
const VERBATIM: &[&str] =
    &["const", "default", "dependentRequired", "enum", "mapping", "required", "security", "type"];

/// Copies a tree without its texts.
struct Strip {
    dropped: usize,
    replaced: usize,
}

impl Strip {
    fn any(&mut self, node: &Node, name: &str) -> Node {
        match node {
            Node::Mapping(_) => self.object_named(node, name, Kind::Other),
            Node::Sequence(items) => Node::Sequence(items.iter().map(|item| self.any(item, name)).collect()),
            scalar => scalar.clone(),
        }
    }

    fn object(&mut self, node: &Node, kind: Kind<'_>) -> Node {
        self.object_named(node, "", kind)
    }

    /// Copies an object of the specification; `name` is what the document calls it.
    fn object_named(&mut self, node: &Node, name: &str, kind: Kind<'_>) -> Node {
        let Some(members) = node.as_mapping() else { return self.any(node, name) };
        let mut copy = Mapping::new();
        for (key, value) in members {
            let value = match (key.as_str(), value) {
                ("title", Node::String(_)) if matches!(kind, Kind::Info) => value.clone(),
                ("description", Node::String(_)) if matches!(kind, Kind::Response(_)) => {
                    let Kind::Response(status) = kind else { continue };
                    self.dropped += 1;
                    Node::String(phrase(status))
                }
                ("description" | "summary" | "title", Node::String(_)) => {
                    self.dropped += 1;
                    continue;
                }
                ("info", Node::Mapping(_)) if matches!(kind, Kind::Root) => self.object(value, Kind::Info),
                ("value", value) if matches!(kind, Kind::Example) => self.data(value, name, &[]),
                ("example", value) => self.data(value, name, choices(members)),
                ("examples", Node::Sequence(_)) => self.data(value, name, choices(members)),
                ("scopes", Node::Mapping(scopes)) => self.scopes(scopes),
                (key, value) if VERBATIM.contains(&key) => value.clone(),
                (key, value) if key.starts_with("x-") => self.data(value, key, &[]),
                (key, Node::Mapping(named)) if NAMED.contains(&key) => self.named(key, named),
                // An array's items have no name of their own.
                ("items" | "schema" | "oneOf" | "anyOf" | "allOf" | "additionalProperties", value) => {
                    self.any(value, name)
                }
                (key, value) => self.any(value, key),
            };
            copy.insert(key.clone(), value);
        }
        Node::Mapping(copy)
    }

    fn named(&mut self, key: &str, members: &Mapping) -> Node {
        let member = |strip: &mut Self, (name, value): (&String, &Node)| {
            let kind = match key {
                "responses" => Kind::Response(name),
                "examples" => Kind::Example,
                _ => Kind::Other,
            };
            (name.clone(), strip.object_named(value, name, kind))
        };
        Node::Mapping(members.iter().map(|entry| member(self, entry)).collect())
    }

    /// OAuth scopes are described in place; the description is required.
    fn scopes(&mut self, scopes: &Mapping) -> Node {
        self.dropped += scopes.len();
        Node::Mapping(scopes.keys().map(|scope| (scope.clone(), Node::String(scope.clone()))).collect())
    }

    /// Copies an example; `choices` are strings that it may be, of which none is replaced.
    fn data(&mut self, node: &Node, name: &str, choices: &[Node]) -> Node {
        match node {
            Node::Mapping(members) => {
                let mut copy = Mapping::new();
                for (member, value) in members {
                    // What an envelope holds goes by the name of what the envelope is an example of.
                    let name = if member == "result" { name } else { member };
                    copy.insert(member.clone(), self.data(value, name, &[]));
                }
                Node::Mapping(copy)
            }
            Node::Sequence(items) => {
                Node::Sequence(items.iter().map(|item| self.data(item, name, choices)).collect())
            }
            Node::String(text) if !choices.contains(node) => match texts::replace(name, text) {
                Some(ours) => {
                    self.replaced += usize::from(ours != *text);
                    Node::String(ours)
                }
                None => node.clone(),
            },
            other => other.clone(),
        }
    }
}

/// The values that a schema's `enum` allows.
fn choices(schema: &Mapping) -> &[Node] {
    schema.get("enum").and_then(Node::as_sequence).unwrap_or_default()
}

/// A response's description: the status's standard phrase (RFC 9110); a component's is its name.
fn phrase(status: &str) -> String {
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
    .to_owned()
}
