//! The document outside its schemas: which members each OpenAPI object has, and what becomes of them.

use super::check::nearest;
use super::operations::{header, parameter, path_item, request_body, response};
use super::references;
use super::schema::{example, schema};
use super::shape::Shape::{Extension, Idle, List, Map, One, Text, Texts, Unsupported};
use super::shape::{Member, optional, required};
use super::trail::Trail;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Mapping, Node, Pointer};
use std::collections::{HashMap, HashSet};

/// Rewrites a document, collecting what is wrong with it.
pub(super) struct Rewriter<'r> {
    pub(super) root: &'r Node,
    /// Whether schemas refer to each other in a circle, so that no reference can be followed to its end.
    pub(super) is_circular: bool,
    pub(super) operation_ids: HashMap<String, Pointer>,
    /// The ids that the document gives, once one has to be invented.
    pub(super) given_ids: Option<HashSet<&'r str>>,
    diagnostics: Diagnostics,
}

impl<'r> Rewriter<'r> {
    pub(super) fn new(root: &'r Node) -> Self {
        let diagnostics = references::cycles(root);
        let is_circular = !diagnostics.is_empty();
        Self { root, is_circular, operation_ids: HashMap::new(), given_ids: None, diagnostics }
    }

    /// For what is read at several places and whose problems are reported where it stands.
    pub(super) fn silent(&self) -> Self {
        Self {
            root: self.root,
            is_circular: self.is_circular,
            operation_ids: HashMap::new(),
            given_ids: None,
            diagnostics: Vec::new(),
        }
    }

    pub(super) fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics
    }

    pub(super) fn report(&mut self, at: &Trail<'_>, diagnostic: Diagnostic) {
        // An extension that replaces several keywords may be at a place that the document lacks.
        self.diagnostics.push(diagnostic.at(nearest(self.root, at.pointer())));
    }

    pub(super) fn unsupported(&mut self, at: &Trail<'_>, message: impl Into<String>, help: &str) {
        self.report(at, Diagnostic::error("unsupported-construct", message).help(help));
    }

    /// The whole document.
    pub(super) fn document(&mut self) -> Node {
        let root = self.root;
        let version = root.get("openapi").and_then(Node::as_str);
        if root.as_mapping().is_some() && !version.is_some_and(is_known_version) {
            let message = "not an OpenAPI 3.1 or 3.0 document: `openapi` must be `3.1.x` or `3.0.x`";
            let place = if root.get("openapi").is_some() {
                Trail::Root.member("openapi").pointer()
            } else {
                Pointer::root()
            };
            self.diagnostics.push(Diagnostic::error("unsupported-version", message).at(place));
        }
        if root.as_mapping().is_some() && root.get("paths").is_none() {
            self.report(
                &Trail::Root,
                Diagnostic::error(
                    "missing-paths",
                    "the document has no `paths`: there is nothing to generate",
                )
                .help("name the meter's OpenAPI document, not a part of it"),
            );
        }
        let mut out = self.object("the document", DOCUMENT, root, &Trail::Root);
        // 3.0 has no word for it, and it has been seen to be the one that is read.
        out.shift_remove("jsonSchemaDialect");
        if let Some(version) = out.insert("openapi".to_owned(), Node::from("3.0.3")) {
            out.insert("x-openapi".to_owned(), version);
        }
        Node::Mapping(out)
    }
}

fn is_known_version(version: &str) -> bool {
    ["3.0", "3.1"].iter().any(|known| {
        version.strip_prefix(known).is_some_and(|patch| patch.is_empty() || patch.starts_with('.'))
    })
}

const EXTERNAL_DOCS: &[Member] = &[required("url", Text), optional("description", Text)];

const DOCUMENT: &[Member] = &[
    optional("openapi", Text),
    required("info", One(info)),
    optional("servers", List(server)),
    optional("paths", One(paths)),
    optional("components", One(components)),
    optional("security", One(security)),
    optional("tags", List(tag)),
    optional("externalDocs", One(external_docs)),
    optional("webhooks", Unsupported("a meter sends no requests: remove them with an overlay")),
    optional("jsonSchemaDialect", One(json_schema_dialect)),
];

/// The dialects that the tables of `schema` are of.
const DIALECTS: [&str; 2] =
    ["https://spec.openapis.org/oas/3.1/dialect/base", "https://json-schema.org/draft/2020-12/schema"];

fn json_schema_dialect(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    if !node.as_str().is_some_and(|dialect| DIALECTS.contains(&dialect.trim_end_matches('#'))) {
        let message = "this dialect of JSON Schema is not supported";
        rewriter.unsupported(
            at,
            message,
            "schemas are read as OpenAPI 3.1 defines them; remove it with an overlay",
        );
    }
    node.clone()
}

fn info(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const INFO: &[Member] = &[
        required("title", Text),
        required("version", Text),
        optional("summary", Extension("x-summary")),
        optional("description", Text),
        optional("termsOfService", Text),
        optional("contact", One(contact)),
        optional("license", One(license)),
    ];
    Node::Mapping(rewriter.object("`info`", INFO, node, at))
}

fn contact(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const CONTACT: &[Member] = &[optional("name", Text), optional("url", Text), optional("email", Text)];
    Node::Mapping(rewriter.object("`contact`", CONTACT, node, at))
}

fn license(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const LICENSE: &[Member] =
        &[required("name", Text), optional("url", Text), optional("identifier", Extension("x-identifier"))];
    Node::Mapping(rewriter.object("`license`", LICENSE, node, at))
}

fn server(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const SERVER: &[Member] =
        &[required("url", Text), optional("description", Text), optional("variables", Map(server_variable))];
    Node::Mapping(rewriter.object("a server", SERVER, node, at))
}

fn server_variable(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const VARIABLE: &[Member] =
        &[required("default", Text), optional("enum", Texts), optional("description", Text)];
    Node::Mapping(rewriter.object("a server variable", VARIABLE, node, at))
}

fn tag(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const TAG: &[Member] = &[
        required("name", Text),
        optional("description", Text),
        optional("externalDocs", One(external_docs)),
    ];
    Node::Mapping(rewriter.object("a tag", TAG, node, at))
}

pub(super) fn external_docs(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    Node::Mapping(rewriter.object("`externalDocs`", EXTERNAL_DOCS, node, at))
}

/// An empty list means that no login is needed, so it stays.
pub(super) fn security(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let scopes = |scopes: &Node| scopes.as_sequence().is_some_and(|s| s.iter().all(|s| s.as_str().is_some()));
    let requirement = |node: &Node| node.as_mapping().is_some_and(|names| names.values().all(scopes));
    if !node.as_sequence().is_some_and(|requirements| requirements.iter().all(requirement)) {
        let message = "`security` must be an array of objects, whose members are arrays of scopes";
        rewriter.report(at, Diagnostic::error("wrong-kind", message));
    }
    node.clone()
}

fn components(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const COMPONENTS: &[Member] = &[
        optional("schemas", Map(schema)),
        optional("parameters", Map(parameter)),
        optional("headers", Map(header)),
        optional("securitySchemes", Map(security_scheme)),
        optional("responses", Map(response)),
        optional("requestBodies", Map(request_body)),
        optional("examples", Map(example)),
        // Read where they are referred to; 3.0 has no place for them.
        optional("pathItems", Idle),
        optional("links", Unsupported("remove them with an overlay")),
        optional("callbacks", Unsupported("a meter sends no requests: remove them with an overlay")),
    ];
    Node::Mapping(rewriter.object("`components`", COMPONENTS, node, at))
}

/// Meters are logged in to with a user name and a password and then take a token in the header `Authorization`,
/// whatever the document calls it.
fn security_scheme(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const HTTP: &[Member] = &[
        required("type", Text),
        required("scheme", Text),
        optional("bearerFormat", Text),
        optional("description", Text),
    ];
    const API_KEY: &[Member] = &[
        required("type", Text),
        required("name", Text),
        required("in", Text),
        optional("description", Text),
    ];
    let text = |name: &str| node.get(name).and_then(Node::as_str);
    let is_authorization = text("in") == Some("header")
        && text("name").is_some_and(|name| name.eq_ignore_ascii_case("authorization"));
    let mut refuse = |member: &str, value: &str| {
        let message = format!("a security scheme of `{member}: {value}` is not supported here");
        let help = "meters take a token in the header `Authorization`: write `type: http`, `scheme: bearer`";
        rewriter.unsupported(&at.member(member), message, help);
    };
    let table = match text("type") {
        Some("http") | None => HTTP,
        Some("apiKey") if is_authorization => API_KEY,
        Some(kind) => {
            refuse("type", kind);
            return Node::Null;
        }
    };
    if let Some(scheme) = text("scheme").filter(|scheme| !scheme.eq_ignore_ascii_case("bearer")) {
        refuse("scheme", scheme);
    }
    Node::Mapping(rewriter.object("a security scheme", table, node, at))
}

fn paths(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let Some(items) = rewriter.mapping("`paths`", node, at) else { return Node::Null };
    let mut out = Mapping::with_capacity(items.len());
    let mut shapes: HashMap<String, &str> = HashMap::with_capacity(items.len());
    for (path, item) in items {
        let place = at.member(path);
        let item = if path.starts_with("x-") {
            item.clone()
        } else {
            if let Some((problem, help)) = malformed(path) {
                rewriter.report(&place, Diagnostic::error("malformed-path", problem).help(help));
            } else {
                let twins_of = [shape_of(path), path.trim_end_matches('/').to_owned()];
                let twin = twins_of
                    .into_iter()
                    .filter_map(|shape| shapes.insert(shape, path))
                    .find(|twin| twin != path);
                if let Some(twin) = twin {
                    twins(rewriter, path, twin, &place);
                }
            }
            path_item(rewriter, item, path, &place)
        };
        out.insert(path.clone(), item);
    }
    Node::Mapping(out)
}

/// What is wrong with a path, and what to do about it.
fn malformed(path: &str) -> Option<(String, &'static str)> {
    let Some(below) = path.strip_prefix('/') else {
        return Some((format!("the path `{path}` must begin with `/`"), "write the slash, with an overlay"));
    };
    if below.is_empty() {
        let help = "give the operation a path below the API's root";
        return Some(("an operation on the API's root itself is not supported".to_owned(), help));
    }
    for (character, what, help) in [
        ('?', "the query", "describe the query as `parameters` with `in: query`"),
        ('#', "a fragment", "remove it: a fragment never reaches a server"),
        ('%', "an encoded character", "write the character itself: the client encodes each segment"),
    ] {
        if path.contains(character) {
            let message =
                format!("`{character}` in the path `{path}` would begin {what}, which a path cannot have");
            return Some((message, help));
        }
    }
    if let Some(character) = path.chars().find(|character| character.is_control()) {
        let message = format!("the path `{}` has a control character", path.escape_debug());
        let help = if character == '\n' || character == '\r' { "write it on one line" } else { "remove it" };
        return Some((message, help));
    }
    // The last segment is empty where the path ends in a slash, which is legal.
    let segments = below.strip_suffix('/').unwrap_or(below).split('/');
    for segment in segments {
        if segment.is_empty() {
            let message = format!("the path `{path}` has an empty segment, `//`");
            return Some((message, "write one slash, or name the segment between the two"));
        }
        if matches!(segment, "." | "..") {
            let message = format!("the segment `{segment}` of the path `{path}` names another path");
            return Some((message, "write the path that is meant"));
        }
        if !is_segment(segment) {
            let message =
                format!("the segment `{segment}` is neither a fixed word nor one parameter, `{{name}}`");
            return Some((message, "a parameter takes the place of a whole segment"));
        }
    }
    None
}

/// Whether a segment of a path has no braces, or is a parameter as a whole.
fn is_segment(segment: &str) -> bool {
    let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    name != Some("") && !name.unwrap_or(segment).contains(['{', '}'])
}

/// A path without the names of its parameters and without its last slash: what two paths may not share.
fn shape_of(path: &str) -> String {
    let segments = path.strip_suffix('/').unwrap_or(path).split('/');
    let shape: Vec<&str> =
        segments.map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect();
    // Parameters of two names differ by the slash, as `/store/{section}/{variable}` is from
    // `/store/{section}/{paragraph}/`.
    let last_is_parameter = shape.last() == Some(&"{}");
    let slash = if path.ends_with('/') && last_is_parameter { "/" } else { "" };
    format!("{}{slash}", shape.join("/"))
}

/// Two paths that one request could mean, or that one handle would have to stand for.
fn twins(rewriter: &mut Rewriter<'_>, path: &str, twin: &str, at: &Trail<'_>) {
    let first = Pointer::from("/paths").child(twin);
    let slash = path.trim_end_matches('/') == twin.trim_end_matches('/');
    let (message, help) = if slash {
        (
            format!("`{path}` and `{twin}` differ in the last slash alone, which is not supported"),
            "remove one of the two paths with an overlay; a client reaches the other by `Meter::raw`",
        )
    } else {
        (
            format!("`{path}` and `{twin}` are the same path with other names of its parameters"),
            "write all operations below one of the two paths",
        )
    };
    rewriter
        .report(at, Diagnostic::error("ambiguous-paths", message).help(help).label(first, "the other path"));
}
