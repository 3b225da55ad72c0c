//! The document outside its schemas: which members each OpenAPI object has, and what becomes of them.

use super::place::Place;
use super::schema::{as_it_is, example, schema};
use super::shape::Shape::{Data, Extension, Flag, List, Map, One, Switch, Text, Texts, Unsupported};
use super::shape::{Member, optional, required};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Mapping, Node, Pointer};
use std::collections::HashMap;

/// Rewrites a document, collecting what is wrong with it.
pub(super) struct Rewriter<'r> {
    pub(super) root: &'r Node,
    operation_ids: HashMap<String, Pointer>,
    diagnostics: Diagnostics,
}

impl<'r> Rewriter<'r> {
    pub(super) fn new(root: &'r Node) -> Self {
        Self { root, operation_ids: HashMap::new(), diagnostics: Vec::new() }
    }

    pub(super) fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics
    }

    pub(super) fn report(&mut self, at: &Place<'_>, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic.at(at.pointer()));
    }

    pub(super) fn unsupported(&mut self, at: &Place<'_>, message: impl Into<String>, help: &str) {
        self.report(at, Diagnostic::error("unsupported-construct", message).help(help));
    }

    /// The whole document.
    pub(super) fn document(&mut self) -> Node {
        let root = self.root;
        let version = root.get("openapi").and_then(Node::as_str);
        if root.as_mapping().is_some() && !version.is_some_and(|version| version.starts_with("3.1.")) {
            let message = "this is no OpenAPI 3.1 document: `openapi` must be `3.1.x`";
            let place = if root.get("openapi").is_some() {
                Place::Root.member("openapi").pointer()
            } else {
                Pointer::root()
            };
            self.diagnostics.push(Diagnostic::error("unsupported-version", message).at(place));
        }
        if root.as_mapping().is_some() && root.get("paths").is_none() {
            self.report(
                &Place::Root,
                Diagnostic::error(
                    "missing-paths",
                    "the document has no `paths`: there is nothing to generate",
                )
                .help("name the meter's OpenAPI document, not a part of it"),
            );
        }
        let mut out = self.object("the document", DOCUMENT, root, &Place::Root);
        if let Some(version) = out.insert("openapi".to_owned(), text("3.0.3")) {
            out.insert("x-openapi".to_owned(), version);
        }
        Node::Mapping(out)
    }
}

/// A string node.
pub(super) fn text(text: &str) -> Node {
    Node::String(text.to_owned())
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
    optional("webhooks", Unsupported("a meter calls nobody: remove them with an overlay")),
    optional("jsonSchemaDialect", Unsupported("schemas are read as OpenAPI 3.1 defines them")),
];

fn info(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
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

fn contact(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const CONTACT: &[Member] = &[optional("name", Text), optional("url", Text), optional("email", Text)];
    Node::Mapping(rewriter.object("`contact`", CONTACT, node, at))
}

fn license(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const LICENSE: &[Member] =
        &[required("name", Text), optional("url", Text), optional("identifier", Extension("x-identifier"))];
    Node::Mapping(rewriter.object("`license`", LICENSE, node, at))
}

fn server(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const SERVER: &[Member] =
        &[required("url", Text), optional("description", Text), optional("variables", Map(server_variable))];
    Node::Mapping(rewriter.object("a server", SERVER, node, at))
}

fn server_variable(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const VARIABLE: &[Member] =
        &[required("default", Text), optional("enum", Texts), optional("description", Text)];
    Node::Mapping(rewriter.object("a server variable", VARIABLE, node, at))
}

fn tag(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const TAG: &[Member] = &[
        required("name", Text),
        optional("description", Text),
        optional("externalDocs", One(external_docs)),
    ];
    Node::Mapping(rewriter.object("a tag", TAG, node, at))
}

pub(super) fn external_docs(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    Node::Mapping(rewriter.object("`externalDocs`", EXTERNAL_DOCS, node, at))
}

/// An empty list means that no login is needed, so it stays.
fn security(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let scopes = |scopes: &Node| scopes.as_sequence().is_some_and(|s| s.iter().all(|s| s.as_str().is_some()));
    let requirement = |node: &Node| node.as_mapping().is_some_and(|names| names.values().all(scopes));
    if !node.as_sequence().is_some_and(|requirements| requirements.iter().all(requirement)) {
        let message = "`security` must be an array of objects, whose members are arrays of scopes";
        rewriter.report(at, Diagnostic::error("wrong-kind", message));
    }
    node.clone()
}

fn components(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const ELSEWHERE: &str = "write it at the place that uses it";
    const COMPONENTS: &[Member] = &[
        optional("schemas", Map(schema)),
        optional("parameters", Map(parameter)),
        optional("headers", Map(header)),
        optional("securitySchemes", Map(security_scheme)),
        optional("responses", Unsupported(ELSEWHERE)),
        optional("requestBodies", Unsupported(ELSEWHERE)),
        optional("examples", Unsupported(ELSEWHERE)),
        optional("pathItems", Unsupported(ELSEWHERE)),
        optional("links", Unsupported("remove them with an overlay")),
        optional("callbacks", Unsupported("a meter calls nobody: remove them with an overlay")),
    ];
    Node::Mapping(rewriter.object("`components`", COMPONENTS, node, at))
}

fn security_scheme(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const SCHEME: &[Member] = &[
        required("type", Text),
        required("scheme", Text),
        optional("bearerFormat", Text),
        optional("description", Text),
    ];
    if node.get("type").and_then(Node::as_str).is_some_and(|kind| kind != "http") {
        let message = "a security scheme other than `type: http` is not supported";
        rewriter.unsupported(&at.member("type"), message, "meters take a bearer token");
        return Node::Null;
    }
    Node::Mapping(rewriter.object("a security scheme", SCHEME, node, at))
}

fn paths(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let Some(items) = rewriter.mapping("`paths`", node, at) else { return Node::Null };
    let mut out = Mapping::with_capacity(items.len());
    for (path, item) in items {
        let place = at.member(path);
        let item = if path.starts_with("x-") {
            item.clone()
        } else {
            if !path.starts_with('/') {
                let message = format!("the path `{path}` must begin with `/`");
                rewriter.report(&place, Diagnostic::error("malformed-path", message));
            }
            if let Some(segment) = path.split('/').find(|segment| !is_segment(segment)) {
                let message =
                    format!("the segment `{segment}` is neither a fixed word nor one parameter, `{{name}}`");
                rewriter.report(&place, Diagnostic::error("malformed-path", message));
            }
            path_item(rewriter, item, &place)
        };
        out.insert(path.clone(), item);
    }
    Node::Mapping(out)
}

/// Whether a segment of a path has no braces, or is a parameter as a whole.
fn is_segment(segment: &str) -> bool {
    let name = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    name != Some("") && !name.unwrap_or(segment).contains(['{', '}'])
}

fn path_item(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const METHOD: &str = "the meter's API has GET, PUT, POST and DELETE";
    const PATH_ITEM: &[Member] = &[
        optional("summary", Text),
        optional("description", Text),
        optional("parameters", List(parameter)),
        optional("get", One(operation)),
        optional("put", One(operation)),
        optional("post", One(operation)),
        optional("delete", One(operation)),
        optional("options", Unsupported(METHOD)),
        optional("head", Unsupported(METHOD)),
        optional("patch", Unsupported(METHOD)),
        optional("trace", Unsupported(METHOD)),
        optional("servers", Unsupported("a meter is one server: the document's `servers`")),
        optional("$ref", Unsupported("write the path item here")),
    ];
    Node::Mapping(rewriter.object("a path item", PATH_ITEM, node, at))
}

fn operation(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const OPERATION: &[Member] = &[
        required("operationId", Text),
        required("responses", One(responses)),
        optional("tags", Texts),
        optional("summary", Text),
        optional("description", Text),
        optional("externalDocs", One(external_docs)),
        optional("parameters", List(parameter)),
        optional("requestBody", One(request_body)),
        optional("deprecated", Flag),
        optional("security", One(security)),
        optional("callbacks", Unsupported("a meter calls nobody: remove them with an overlay")),
        optional("servers", Unsupported("a meter is one server: the document's `servers`")),
    ];
    if let Some(id) = node.get("operationId").and_then(Node::as_str)
        && let Some(first) = rewriter.operation_ids.insert(id.to_owned(), at.pointer())
    {
        rewriter.report(
            &at.member("operationId"),
            Diagnostic::error(
                "duplicate-operation-id",
                format!("the operationId `{id}` is also that of {first}"),
            )
            .help("rename one of the two with an overlay"),
        );
    }
    Node::Mapping(rewriter.object("an operation", OPERATION, node, at))
}

fn parameter(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const REFERENCE: &[Member] =
        &[required("$ref", One(as_it_is)), optional("description", Text), optional("example", Data)];
    let Some(reference) = node.get("$ref") else { return parameter_itself(rewriter, node, at) };
    let Some(target) = rewriter.resolve("parameters", reference, at) else { return Node::Null };
    let mut siblings = rewriter.object("a reference to a parameter", REFERENCE, node, at);
    if siblings.len() == 1 {
        return Node::Mapping(siblings);
    }
    if target.get("$ref").is_some() {
        rewriter.unsupported(at, "a reference to a reference is not supported", "name the parameter itself");
        return Node::Null;
    }
    // What is wrong with the parameter is reported where it stands.
    let mut elsewhere = Rewriter::new(rewriter.root);
    let Node::Mapping(mut out) = parameter_itself(&mut elsewhere, target, at) else { return Node::Null };
    if let Some(reference) = siblings.shift_remove("$ref") {
        siblings.insert("x-reference".to_owned(), reference);
    }
    out.extend(siblings);
    Node::Mapping(out)
}

fn parameter_itself(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const PARAMETER: &[Member] = &[
        required("name", Text),
        required("in", Text),
        optional("description", Text),
        optional("required", Flag),
        optional("deprecated", Flag),
        optional("allowEmptyValue", Flag),
        optional("allowReserved", Flag),
        optional("style", Text),
        optional("explode", Switch),
        optional("schema", One(schema)),
        optional("content", Map(media_type)),
        optional("example", Data),
        optional("examples", Map(example)),
    ];
    let mut out = rewriter.object("a parameter", PARAMETER, node, at);
    if node.as_mapping().is_some() && node.get("schema").is_some() == node.get("content").is_some() {
        let message = "a parameter must have either a `schema` or a `content`";
        rewriter.report(at, Diagnostic::error("missing-keyword", message));
    }
    // `openapiv3` always writes the style, so it is made explicit here.
    let style = match out.get("in").and_then(Node::as_str) {
        Some("query") => "form",
        Some("path") => "simple",
        Some("header" | "cookie") => {
            let message = "a header or cookie parameter is not supported";
            rewriter.unsupported(&at.member("in"), message, "remove it with an overlay");
            return Node::Null;
        }
        Some(other) => {
            let message = format!("a parameter is in `query` or `path`, not in `{other}`");
            rewriter.report(&at.member("in"), Diagnostic::error("wrong-kind", message));
            return Node::Null;
        }
        None => return Node::Null,
    };
    let path = style == "simple";
    if out.get("style").and_then(Node::as_str).is_some_and(|given| given != style) {
        let message = format!("the style of this parameter can only be `{style}`");
        rewriter.unsupported(&at.member("style"), message, "correct it with an overlay");
    }
    if path && out.get("required").is_none() {
        let message = "a path parameter must be `required: true`";
        rewriter.report(at, Diagnostic::error("missing-keyword", message));
    }
    for keyword in ["allowEmptyValue", "allowReserved", "content"] {
        if path && out.contains_key(keyword) {
            let message = format!("`{keyword}` does not apply to a path parameter");
            rewriter.unsupported(&at.member(keyword), message, "remove it with an overlay");
        }
    }
    out.insert("style".to_owned(), text(style));
    Node::Mapping(out)
}

fn header(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const REFERENCE: &[Member] = &[required("$ref", One(as_it_is))];
    const HEADER: &[Member] = &[
        required("schema", One(schema)),
        optional("description", Text),
        optional("required", Flag),
        optional("deprecated", Flag),
        optional("example", Data),
        optional("examples", Map(example)),
    ];
    if let Some(reference) = node.get("$ref") {
        rewriter.resolve("headers", reference, at);
        return Node::Mapping(rewriter.object("a reference to a header", REFERENCE, node, at));
    }
    let mut out = rewriter.object("a header", HEADER, node, at);
    out.insert("style".to_owned(), text("simple"));
    Node::Mapping(out)
}

fn request_body(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const REQUEST_BODY: &[Member] = &[
        required("content", Map(media_type)),
        optional("description", Text),
        optional("required", Flag),
        optional("$ref", Unsupported("write the body here")),
    ];
    Node::Mapping(rewriter.object("a request body", REQUEST_BODY, node, at))
}

fn responses(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    let Some(responses) = rewriter.mapping("`responses`", node, at) else { return Node::Null };
    let mut out = Mapping::with_capacity(responses.len());
    for (status, reply) in responses {
        let place = at.member(status);
        if status.starts_with("x-") {
            out.insert(status.clone(), reply.clone());
        } else if status.len() == 3
            && status.starts_with(|c| matches!(c, '1'..='5'))
            && status.parse::<u16>().is_ok()
        {
            let reply = response(rewriter, reply, &place);
            out.insert(status.clone(), reply);
        } else {
            let message = format!("replies under `{status}` are not supported");
            rewriter.unsupported(&place, message, "name each status by its number");
        }
    }
    Node::Mapping(out)
}

fn response(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const RESPONSE: &[Member] = &[
        required("description", Text),
        optional("headers", Map(header)),
        optional("content", Map(media_type)),
        optional("links", Unsupported("remove them with an overlay")),
        optional("$ref", Unsupported("write the reply here")),
    ];
    Node::Mapping(rewriter.object("a reply", RESPONSE, node, at))
}

fn media_type(rewriter: &mut Rewriter<'_>, node: &Node, at: &Place<'_>) -> Node {
    const MEDIA_TYPE: &[Member] = &[
        optional("schema", One(schema)),
        optional("example", Data),
        optional("examples", Map(example)),
        optional("encoding", Unsupported("bodies are JSON")),
    ];
    Node::Mapping(rewriter.object("a media type", MEDIA_TYPE, node, at))
}
