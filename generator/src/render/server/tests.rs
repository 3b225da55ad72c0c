//! Branches rendered from a small API made by hand.

use super::super::Context;
use super::{branches, files};
use crate::document::Pointer;
use crate::ir::{
    Api, Content, Docs, Integer, Method, Object, Operation, PathParameter, Property, QueryParameter,
    QueryStyle, Reply, Resource, ResourceId, Segment, Text, Type, TypeDef, TypeId, TypeKind,
};
use crate::naming::{self, Lock, Names};

fn text() -> Type {
    Type::String(Text::default())
}

/// A node below another; the root is its own parent.
fn resource(path: &str, parent: usize) -> Resource {
    let word = path.rsplit('/').next().unwrap_or_default();
    Resource {
        path: path.to_owned(),
        segment: match word.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
            Some(name) => Segment::Parameter(path_parameter(name)),
            None => Segment::Static(word.to_owned()),
        },
        trailing_slash: false,
        parent: (!path.is_empty()).then_some(ResourceId(parent)),
        children: Vec::new(),
        operations: Vec::new(),
        value: None,
        docs: Docs::default(),
    }
}

fn path_parameter(name: &str) -> PathParameter {
    PathParameter {
        name: name.to_owned(),
        ty: Type::Integer(Integer { minimum: Some(0), ..Integer::default() }),
        docs: Docs::default(),
    }
}

fn operation(method: Method, path: &str, id: &str, resource: usize) -> Operation {
    Operation {
        id: id.to_owned(),
        pointer: Pointer::root(),
        method,
        path: path.to_owned(),
        resource: ResourceId(resource),
        uniform: false,
        path_parameters: Vec::new(),
        query: Vec::new(),
        body: None,
        body_media: None,
        reply: Reply {
            envelope: true,
            ty: text(),
            etag: false,
            text: false,
            content: Content::Json,
            status: 200,
        },
        effect: false,
        deprecated: false,
        public: false,
        docs: Docs::default(),
    }
}

fn parameter(name: &str, style: QueryStyle, ordered: bool) -> QueryParameter {
    QueryParameter {
        name: name.to_owned(),
        ty: if style == QueryStyle::Flag { Type::Bool } else { text() },
        style,
        required: false,
        ordered,
        any_case: false,
        notation: None,
        effect: None,
        deprecated: false,
        docs: Docs::default(),
        explicit_name: None,
    }
}

/// `/config`, `/config/net/{body}` and `/query`: a divided service, an argument and a function whose names
/// are taken, and a query with every style.
fn api() -> Api {
    let mut put = operation(Method::Put, "/config/net/{body}", "netPut", 3);
    put.path_parameters = vec![path_parameter("body")];
    put.body = Some(text());
    put.reply.envelope = false;
    let mut get = operation(Method::Get, "/config/net/{body}", "netGet", 3);
    get.path_parameters.clone_from(&put.path_parameters);
    get.query = vec![parameter("filter", QueryStyle::Value, false)];
    get.uniform = true;
    let mut query = operation(Method::Get, "/query", "queryGet", 4);
    query.reply.text = true;
    query.query = vec![
        parameter("if", QueryStyle::Value, false),
        parameter("reg", QueryStyle::Value, true),
        parameter("rate", QueryStyle::Flag, false),
        parameter("n", QueryStyle::ValueOrEmpty, false),
        parameter("s", QueryStyle::CommaList, false),
        parameter("c", QueryStyle::Repeated, false),
        parameter("attrs", QueryStyle::Json, false),
    ];
    let mut api = Api {
        resources: vec![
            resource("", 0),
            resource("/config", 0),
            resource("/config/net", 1),
            resource("/config/net/{body}", 2),
            resource("/query", 0),
        ],
        operations: vec![operation(Method::Get, "/config", "configGet", 1), get, put, query],
        ..Api::default()
    };
    api.resources[0].children = vec![ResourceId(1), ResourceId(4)];
    api.resources[1].children = vec![ResourceId(2)];
    api.resources[2].children = vec![ResourceId(3)];
    api
}

fn names(api: &Api) -> Names {
    naming::name(api, &Lock::default()).expect("it has names")
}

/// The text of a rendered file, with blanks and line ends as one blank.
fn file(api: &Api, path: &str) -> String {
    let cx = Context { api, names: &names(api) };
    let file = files(cx).into_iter().find(|file| file.path == path).unwrap_or_else(|| panic!("no {path}"));
    let (_, text) = file.page().finish().unwrap_or_else(|error| panic!("{path}: {error:?}"));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_divided_service_has_a_branch_for_each_member_and_one_for_itself() {
    let api = api();
    let names = names(&api);
    let cx = Context { api: &api, names: &names };
    let branches = branches(cx).into_iter().map(|branch| {
        (branch.path, branch.names.item.as_str(), branch.names.function.as_str(), branch.operations.len())
    });
    let expected = [
        ("/config", "Root", "root", 1),
        ("/config/net", "Net", "net", 2),
        ("/query", "QueryBranch", "query_branch", 1),
    ];
    assert_eq!(branches.collect::<Vec<_>>(), expected);
    let paths: Vec<_> = files(cx).into_iter().map(|file| file.path).collect();
    assert_eq!(
        paths,
        [
            "server/config/root.rs",
            "server/config/net.rs",
            "server/query_branch.rs",
            "server/schemas.rs",
            "server/mod.rs",
            "server/config/mod.rs"
        ]
    );
    let root = file(&api, "server/mod.rs");
    assert!(root.contains("pub mod config;"), "{root}");
    assert!(
        root.contains("pub use self::query_branch::{QueryBranch, QueryGetQuery, query_branch};"),
        "{root}"
    );
}

#[test]
fn arguments_are_decoded_in_the_order_of_the_method() {
    let text = file(&api(), "server/config/net.rs");
    for part in [
        "fn body_put( &self, request: &Request, body_value: u64, body: String, ) -> impl Future<Output = Reply<String>> + Send",
        "fn body_get( &self, request: &Request, body_value: u64, view: View, )",
        "Route::get(\"/config/net/{body}\", \"netGet\"), Route::put(\"/config/net/{body}\", \"netPut\").body(&schema::string()),",
        "0 => envelope(h.body_get(r, path(r, 0)?, query(r)?)),",
        "1 => object(h.body_put(r, path(r, 0)?, body(r)?)),",
        "_ => return unknown(r),",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_query_is_a_struct_with_a_field_for_each_style() {
    let text = file(&api(), "server/query_branch.rs");
    for part in [
        "pub r#if: Option<String>,",
        "pub reg: Vec<String>,",
        "pub rate: bool,",
        "pub n: Option<Option<String>>,",
        "pub s: Vec<String>,",
        "pub c: Vec<String>,",
        "pub attrs: Option<String>,",
        "r#if: pairs.one(\"if\")?, reg: pairs.all(\"reg\")?, rate: pairs.flag(\"rate\"),",
        "n: pairs.one_or_empty(\"n\")?, s: pairs.list(\"s\")?, c: pairs.all(\"c\")?, attrs: pairs.json(\"attrs\")?,",
        "Reply<runtime::TextOr<String>>",
        "0 => text_or_object(h.get(r, query(r)?)),",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_row_says_what_its_types_do_not() {
    let mut api = api();
    api.types.push(TypeDef {
        schema: Some("Port".to_owned()),
        pointer: Pointer::root(),
        kind: TypeKind::Object(Object {
            properties: vec![Property {
                name: "port".to_owned(),
                ty: Type::Nullable(Box::new(Type::Integer(Integer {
                    minimum: Some(1),
                    maximum: Some(9),
                    multiple_of: None,
                }))),
                required: true,
                required_in_requests: true,
                read_only: false,
                write_only: true,
                docs: Docs { default: Some("7".to_owned()), ..Docs::default() },
                explicit_name: None,
            }],
            additional: None,
        }),
        read: true,
        sent: true,
        open: false,
        docs: Docs::default(),
        explicit_name: Some("NetPort".to_owned()),
    });
    let limited = Type::Integer(Integer { minimum: Some(1), ..Integer::default() });
    api.operations[1].query[0].ty = limited.clone();
    api.operations[2].body = Some(Type::Named(TypeId(0)));
    api.operations[2].path_parameters[0].ty = limited;
    api.operations[3].query[4].ty = Type::String(Text { max_length: Some(3), ..Text::default() });
    let net = file(&api, "server/config/net.rs");
    for part in [
        "Route::get(\"/config/net/{body}\", \"netGet\").query(schemas::VIEW),",
        "Route::put(\"/config/net/{body}\", \"netPut\") .path(&[&schema::at_least(1)]) .body(&schemas::NET_PORT),",
    ] {
        assert!(net.contains(part), "{part}\n{net}");
    }
    let query = file(&api, "server/query_branch.rs");
    let part = "&[schema::Parameter::list(\"s\", &schema::text(0, 3, None))]";
    assert!(query.contains(part), "{part}\n{query}");
    let schemas = file(&api, "server/schemas.rs");
    for part in [
        "pub(crate) static VIEW: &[schema::Parameter] = &[ schema::Parameter::value(\"filter\", &schema::at_least(1)), ];",
        "pub(crate) static NET_PORT: Schema = schema::object( &[ schema::member(\"port\", &schema::between(1, 9).nullable()) .required() .write_only() .default(\"7\"), ], );",
    ] {
        assert!(schemas.contains(part), "{part}\n{schemas}");
    }
}
