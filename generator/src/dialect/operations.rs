//! Paths and operations: parameters, bodies, replies.

use super::rewrite::{Rewriter, external_docs, security};
use super::schema::{as_it_is, example, schema};
use super::shape::Shape::{Data, Flag, Idle, List, Map, One, Switch, Text, Texts, Unsupported};
use super::shape::{Member, optional, required};
use super::trail::Trail;
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, Pointer};
use crate::visit::{METHODS, Role};
use heck::ToLowerCamelCase;

const OPERATION: &[Member] = &[
    optional("operationId", Text),
    required("responses", One(responses)),
    optional("tags", Texts),
    optional("summary", Text),
    optional("description", Text),
    optional("externalDocs", One(external_docs)),
    optional("parameters", List(parameter)),
    optional("requestBody", One(request_body)),
    optional("deprecated", Flag),
    optional("security", One(security)),
    optional("callbacks", Unsupported("a meter sends no requests: remove them with an overlay")),
    optional("servers", Unsupported("a meter is one server: the document's `servers`")),
];

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

const REQUEST_BODY: &[Member] =
    &[required("content", Map(media_type)), optional("description", Text), optional("required", Flag)];

const RESPONSE: &[Member] = &[
    required("description", Text),
    optional("headers", Map(header)),
    optional("content", Map(media_type)),
    optional("links", Unsupported("remove them with an overlay")),
];

/// The supported and unsupported keywords of an object that is not a schema.
pub(crate) fn keywords(role: Role) -> impl Iterator<Item = &'static str> + Clone {
    let table = match role {
        Role::Operation => OPERATION,
        Role::Parameter => PARAMETER,
        Role::Body => REQUEST_BODY,
        Role::Response => RESPONSE,
        _ => &[],
    };
    table.iter().map(|member| member.name)
}

pub(super) fn path_item(rewriter: &mut Rewriter<'_>, node: &Node, path: &str, at: &Trail<'_>) -> Node {
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
    ];
    let mut whole = None;
    if node.get("$ref").is_some() {
        let Some(target) = rewriter.last("pathItems", node, at) else { return Node::Null };
        let mut members = node.as_mapping().cloned().unwrap_or_default();
        members.shift_remove("$ref");
        let target = target.node.as_mapping().cloned().unwrap_or_default();
        if let Some(name) = members.keys().find(|name| target.contains_key(name) && !is_word(name)) {
            let message = format!("`{name}` is here and in the path item that `$ref` names");
            rewriter.unsupported(&at.member(name), message, "write it at one of the two places");
            return Node::Null;
        }
        for (name, value) in target {
            if !members.contains_key(&name) {
                members.insert(name, value);
            }
        }
        whole = Some(Node::Mapping(members));
    }
    let node = whole.as_ref().unwrap_or(node);
    let mut out = rewriter.object("a path item", PATH_ITEM, node, at);
    for &method in METHODS {
        if let Some(Node::Mapping(operation)) = out.get_mut(method)
            && !operation.contains_key("operationId")
        {
            let id = invented_id(rewriter, path, method);
            operation.insert("operationId".to_owned(), Node::from(id));
        }
    }
    Node::Mapping(out)
}

fn is_word(name: &str) -> bool {
    matches!(name, "summary" | "description")
}

/// A name for an operation that has none, from its method and path, as the vendor makes them: `configNetGet`.
fn invented_id(rewriter: &mut Rewriter<'_>, path: &str, method: &str) -> String {
    let words = path.replace(|c: char| !c.is_alphanumeric(), " ");
    let natural = format!("{words} {method}").to_lower_camel_case();
    let root = rewriter.root;
    let given = rewriter.given_ids.get_or_insert_with(|| {
        let items = root.get("paths").and_then(Node::as_mapping).into_iter().flat_map(Mapping::values);
        items
            .flat_map(|item| {
                METHODS.iter().filter_map(|method| item.get(method)?.get("operationId")?.as_str())
            })
            .collect()
    });
    let mut id = natural.clone();
    let mut number = 2;
    while given.contains(id.as_str()) || rewriter.operation_ids.contains_key(&id) {
        id = format!("{natural}{number}");
        number += 1;
    }
    let place = Pointer::from("/paths").child(path).child(method);
    rewriter.operation_ids.insert(id.clone(), place);
    id
}

fn operation(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
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

pub(super) fn parameter(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const REFERENCE: &[Member] = &[
        required("$ref", One(as_it_is)),
        // OpenAPI: no effect where what is referred to has no summary.
        optional("summary", Idle),
        optional("description", Text),
        optional("example", Data),
    ];
    if node.get("$ref").is_none() {
        return parameter_itself(rewriter, node, at);
    }
    let Some(target) = rewriter.last("parameters", node, at) else { return Node::Null };
    let mut siblings = rewriter.object("a reference to a parameter", REFERENCE, node, at);
    siblings.insert("$ref".to_owned(), Node::from(target.reference));
    if siblings.len() == 1 {
        return Node::Mapping(siblings);
    }
    // What is wrong with the parameter is reported where it stands.
    let mut elsewhere = rewriter.silent();
    let Node::Mapping(mut out) = parameter_itself(&mut elsewhere, target.node, at) else { return Node::Null };
    if let Some(reference) = siblings.shift_remove("$ref") {
        siblings.insert("x-reference".to_owned(), reference);
    }
    out.extend(siblings);
    Node::Mapping(out)
}

fn parameter_itself(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let mut out = rewriter.object("a parameter", PARAMETER, node, at);
    if node.as_mapping().is_some() && node.get("schema").is_some() == node.get("content").is_some() {
        let message = "a parameter must have either a `schema` or a `content`";
        rewriter.report(
            at,
            Diagnostic::error("missing-keyword", message).help("add a `schema`, with an overlay"),
        );
    }
    // `openapiv3` always writes the style, so it is made explicit here.
    let style = match out.get("in").and_then(Node::as_str) {
        Some("query") => "form",
        Some("path") => "simple",
        Some("header") => {
            header_parameter(rewriter, &mut out, at);
            "simple"
        }
        Some("cookie") => {
            let message = "a cookie as a parameter is not supported";
            rewriter.unsupported(
                &at.member("in"),
                message,
                "meters read no cookies: remove it with an overlay",
            );
            return Node::Null;
        }
        Some(other) => {
            let message = format!("a parameter is in `query`, `path` or `header`, not in `{other}`");
            rewriter.report(&at.member("in"), Diagnostic::error("wrong-kind", message));
            return Node::Null;
        }
        None => return Node::Null,
    };
    let path = out.get("in").and_then(Node::as_str) == Some("path");
    if let Some(given) = out.get("style").and_then(Node::as_str).filter(|given| *given != style) {
        let message = format!("the style `{given}` is not supported here, only `{style}`");
        rewriter.unsupported(&at.member("style"), message, "correct it with an overlay");
    }
    if path && out.get("required").is_none() {
        let message = "a path parameter must be `required: true`";
        rewriter.report(at, Diagnostic::error("missing-keyword", message).help("add it with an overlay"));
    }
    if let Some(Node::Mapping(content)) = out.get("content")
        && !content.keys().map(|media| crate::lower::essence(media)).eq(["application/json"])
    {
        let message = "a parameter's `content` must be JSON, and nothing but JSON";
        rewriter.unsupported(
            &at.member("content"),
            message,
            "write `application/json`, or give it a `schema`",
        );
    }
    for keyword in ["allowEmptyValue", "allowReserved", "content"] {
        if style == "simple" && out.contains_key(keyword) {
            let message = format!("`{keyword}` applies to query parameters alone");
            rewriter.unsupported(&at.member(keyword), message, "remove it with an overlay");
        }
    }
    out.insert("style".to_owned(), Node::from(style));
    Node::Mapping(out)
}

/// Header parameters that the runtime sends by itself; no other is supported.
pub(super) const SENT_HEADERS: [&str; 4] = ["accept", "content-type", "authorization", "if-match"];

fn header_parameter(rewriter: &mut Rewriter<'_>, out: &mut Mapping, at: &Trail<'_>) {
    // What 3.0's headers have no word for, and says nothing of a single value.
    out.shift_remove("explode");
    let name = out.get("name").and_then(Node::as_str).unwrap_or_default().to_ascii_lowercase();
    if !SENT_HEADERS.contains(&name.as_str()) {
        let message = format!("the header `{name}` as a parameter is not supported");
        let help = "remove it with an overlay; the client itself sends Accept, Content-Type, Authorization, If-Match";
        rewriter.unsupported(&at.member("in"), message, help);
    }
}

pub(super) fn header(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const HEADER: &[Member] = &[
        required("schema", One(schema)),
        optional("description", Text),
        optional("required", Flag),
        optional("deprecated", Flag),
        optional("style", Text),
        // It says nothing of a single value.
        optional("explode", Idle),
        optional("content", Unsupported("give it a `schema`")),
        optional("example", Data),
        optional("examples", Map(example)),
    ];
    if node.get("$ref").is_some() {
        return rewriter.reference("headers", "a header", node, at);
    }
    let mut out = rewriter.object("a header", HEADER, node, at);
    if out.get("style").is_some_and(|style| style.as_str() != Some("simple")) {
        let message = "the style of a header can only be `simple`";
        rewriter.unsupported(&at.member("style"), message, "correct it with an overlay");
    }
    out.insert("style".to_owned(), Node::from("simple"));
    Node::Mapping(out)
}

pub(super) fn request_body(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    if node.get("$ref").is_some() {
        return rewriter.reference("requestBodies", "a request body", node, at);
    }
    Node::Mapping(rewriter.object("a request body", REQUEST_BODY, node, at))
}

fn responses(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    let Some(responses) = rewriter.mapping("`responses`", node, at) else { return Node::Null };
    let mut out = Mapping::with_capacity(responses.len());
    for (status, reply) in responses {
        let place = at.member(status);
        if status.starts_with("x-") {
            out.insert(status.clone(), reply.clone());
        } else if is_status(status) {
            let reply = response(rewriter, reply, &place);
            out.insert(status.clone(), reply);
        } else {
            let message = format!("`{status}` is not the status of a response");
            let help = "write a number from 100 to 599, a range such as `4XX`, or `default`";
            rewriter.report(&place, Diagnostic::error("unknown-keyword", message).help(help));
        }
    }
    Node::Mapping(out)
}

/// `200`, `4XX` or `default`.
fn is_status(status: &str) -> bool {
    let class = status.starts_with(|c| matches!(c, '1'..='5'));
    status == "default"
        || status.len() == 3 && class && (status.parse::<u16>().is_ok() || status.ends_with("XX"))
}

pub(super) fn response(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    if node.get("$ref").is_some() {
        return rewriter.reference("responses", "a reply", node, at);
    }
    Node::Mapping(rewriter.object("a reply", RESPONSE, node, at))
}

fn media_type(rewriter: &mut Rewriter<'_>, node: &Node, at: &Trail<'_>) -> Node {
    const MEDIA_TYPE: &[Member] = &[
        optional("schema", One(schema)),
        optional("example", Data),
        optional("examples", Map(example)),
        optional("encoding", Unsupported("it is for forms, and bodies are JSON: remove it with an overlay")),
    ];
    Node::Mapping(rewriter.object("a media type", MEDIA_TYPE, node, at))
}
