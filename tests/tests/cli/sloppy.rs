//! Documents as an early, careless vendor publishes them: constructs of OpenAPI 3.0 and Swagger 2.0 in 3.1, members that
//! are missing, empty or of another type, references to nothing. What only reads them answers; what makes code of them
//! does too, or names the place. `SLIP=name` tries one alone.

use egauge_webapi_generator as generator;
use egauge_webapi_generator::diagnostic::{Diagnostic, Severity};
use egauge_webapi_generator::document::{Document, Mapping, Node, Pointer, write};
use egauge_webapi_generator::overlay::Overlay;
use egauge_webapi_generator::visit::{Role, walk};
use egauge_webapi_generator::{diff, lint};
use workspace_tests::trees::{documents, listing, overlays, yaml};

/// A way to be careless: what is done to an object of one kind.
struct Slip {
    name: &'static str,
    /// Which objects.
    role: fn(Role) -> bool,
    /// Changes one, if it is fit for it.
    make: fn(&mut Mapping) -> bool,
}

/// How many objects of a document a slip is made in.
const OFTEN: usize = 7;

fn put(members: &mut Mapping, name: &str, value: &str) -> bool {
    members.insert(name.to_owned(), yaml(value));
    true
}

fn drop_member(members: &mut Mapping, name: &str) -> bool {
    members.shift_remove(name).is_some()
}

fn has(members: &Mapping, name: &str) -> bool {
    members.contains_key(name)
}

fn is_type(members: &Mapping, name: &str) -> bool {
    members.get("type").and_then(Node::as_str) == Some(name)
}

fn schema(role: Role) -> bool {
    role.is_schema()
}

fn operation(role: Role) -> bool {
    role == Role::Operation
}

fn parameter(role: Role) -> bool {
    role == Role::Parameter
}

const SLIPS: &[Slip] = &[
    // OpenAPI 3.0.
    Slip {
        name: "exclusiveMinimum: true",
        role: schema,
        make: |m| has(m, "minimum") && put(m, "exclusiveMinimum", "true"),
    },
    Slip {
        name: "exclusiveMaximum: false",
        role: schema,
        make: |m| is_type(m, "integer") && put(m, "exclusiveMaximum", "false"),
    },
    Slip { name: "nullable", role: schema, make: |m| has(m, "type") && put(m, "nullable", "true") },
    Slip {
        name: "nullable beside a reference",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "nullable", "true"),
    },
    Slip { name: "nullable: 'yes'", role: schema, make: |m| has(m, "type") && put(m, "nullable", "'yes'") },
    Slip {
        name: "a version as a number",
        role: |role| role == Role::Document,
        make: |m| put(m, "openapi", "3.1"),
    },
    Slip { name: "OpenAPI 3.0", role: |role| role == Role::Document, make: |m| put(m, "openapi", "3.0.3") },
    // Swagger 2.0.
    Slip {
        name: "a parameter's type beside it",
        role: parameter,
        make: |m| drop_member(m, "schema") && put(m, "type", "string"),
    },
    Slip {
        name: "a body as a parameter",
        role: parameter,
        make: |m| m.get("in").and_then(Node::as_str) == Some("query") && put(m, "in", "body"),
    },
    Slip {
        name: "a form as a parameter",
        role: parameter,
        make: |m| m.get("in").and_then(Node::as_str) == Some("query") && put(m, "in", "formData"),
    },
    Slip {
        name: "a schema in a response",
        role: |role| role == Role::Response,
        make: |m| drop_member(m, "content") && put(m, "schema", "{type: string}"),
    },
    Slip { name: "produces", role: operation, make: |m| put(m, "produces", "[application/json]") },
    Slip {
        name: "a host",
        role: |role| role == Role::Document,
        make: |m| put(m, "host", "example.org") && put(m, "basePath", "/api") && put(m, "schemes", "[http]"),
    },
    // What is missing.
    Slip { name: "no responses", role: operation, make: |m| drop_member(m, "responses") },
    Slip { name: "no operationId", role: operation, make: |m| drop_member(m, "operationId") },
    Slip { name: "no tags", role: operation, make: |m| drop_member(m, "tags") },
    Slip { name: "no list of tags", role: |role| role == Role::Document, make: |m| drop_member(m, "tags") },
    Slip { name: "no servers", role: |role| role == Role::Document, make: |m| drop_member(m, "servers") },
    Slip { name: "no version", role: |role| role == Role::Info, make: |m| drop_member(m, "version") },
    Slip {
        name: "a version that is a number",
        role: |role| role == Role::Info,
        make: |m| put(m, "version", "4.4"),
    },
    Slip { name: "no title", role: |role| role == Role::Info, make: |m| drop_member(m, "title") },
    Slip { name: "a parameter without a schema", role: parameter, make: |m| drop_member(m, "schema") },
    Slip { name: "a parameter without a name", role: parameter, make: |m| drop_member(m, "name") },
    Slip { name: "a parameter without a place", role: parameter, make: |m| drop_member(m, "in") },
    Slip {
        name: "a path parameter that is optional",
        role: parameter,
        make: |m| m.get("in").and_then(Node::as_str) == Some("path") && drop_member(m, "required"),
    },
    Slip { name: "an array without items", role: schema, make: |m| drop_member(m, "items") },
    Slip {
        name: "a media type without a schema",
        role: |role| role == Role::MediaType,
        make: |m| drop_member(m, "schema"),
    },
    Slip {
        name: "a response without a description",
        role: |role| role == Role::Response,
        make: |m| drop_member(m, "description"),
    },
    Slip { name: "a schema without a type", role: schema, make: |m| drop_member(m, "type") },
    // What is empty.
    Slip { name: "an empty description", role: operation, make: |m| put(m, "description", "") },
    Slip { name: "empty parameters", role: operation, make: |m| put(m, "parameters", "") },
    Slip { name: "empty tags", role: operation, make: |m| put(m, "tags", "") },
    Slip { name: "empty responses", role: operation, make: |m| put(m, "responses", "") },
    Slip { name: "responses of none", role: operation, make: |m| put(m, "responses", "{}") },
    Slip { name: "an empty response", role: |role| role == Role::Responses, make: |m| put(m, "200", "") },
    Slip {
        name: "an empty body",
        role: operation,
        make: |m| has(m, "requestBody") && put(m, "requestBody", ""),
    },
    Slip { name: "an empty schema", role: |role| role == Role::MediaType, make: |m| put(m, "schema", "") },
    Slip { name: "an empty component", role: |role| role == Role::Schemas, make: |m| put(m, "Nothing", "") },
    Slip {
        name: "an empty property",
        role: |role| role == Role::Properties,
        make: |m| put(m, "nothing", ""),
    },
    Slip {
        name: "empty properties",
        role: schema,
        make: |m| has(m, "properties") && put(m, "properties", ""),
    },
    Slip { name: "empty required", role: schema, make: |m| has(m, "properties") && put(m, "required", "") },
    Slip {
        name: "required of none",
        role: schema,
        make: |m| has(m, "properties") && put(m, "required", "[]"),
    },
    Slip { name: "an empty type", role: schema, make: |m| has(m, "type") && put(m, "type", "") },
    Slip { name: "an empty example", role: schema, make: |m| put(m, "example", "") },
    Slip { name: "an empty enum", role: schema, make: |m| is_type(m, "string") && put(m, "enum", "[]") },
    Slip { name: "an enum of nothing", role: schema, make: |m| is_type(m, "string") && put(m, "enum", "") },
    Slip { name: "an empty union", role: schema, make: |m| has(m, "oneOf") && put(m, "oneOf", "[]") },
    Slip { name: "an empty operation", role: |role| role == Role::PathItem, make: |m| put(m, "get", "") },
    Slip { name: "an empty path", role: |role| role == Role::Paths, make: |m| put(m, "/nothing", "") },
    // What is of another type.
    Slip { name: "type: int", role: schema, make: |m| is_type(m, "integer") && put(m, "type", "int") },
    Slip { name: "type: float", role: schema, make: |m| is_type(m, "number") && put(m, "type", "float") },
    Slip { name: "type: str", role: schema, make: |m| is_type(m, "string") && put(m, "type", "str") },
    Slip { name: "type: String", role: schema, make: |m| is_type(m, "string") && put(m, "type", "String") },
    Slip { name: "type: bool", role: schema, make: |m| is_type(m, "boolean") && put(m, "type", "bool") },
    Slip { name: "type: list", role: schema, make: |m| is_type(m, "array") && put(m, "type", "list") },
    Slip { name: "type: dict", role: schema, make: |m| is_type(m, "object") && put(m, "type", "dict") },
    Slip {
        name: "type: [string, null]",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "type", "[string, null]"),
    },
    Slip {
        name: "type: [string]",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "type", "[string]"),
    },
    Slip {
        name: "type: [string, integer]",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "type", "[string, integer]"),
    },
    Slip {
        name: "type: 'string, null'",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "type", "'string, null'"),
    },
    Slip {
        name: "a type that is an object",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "type", "{a: b}"),
    },
    Slip {
        name: "required: true",
        role: |role| role == Role::Property,
        make: |m| put(m, "required", "true"),
    },
    Slip {
        name: "required as a string",
        role: schema,
        make: |m| has(m, "properties") && put(m, "required", "error"),
    },
    Slip {
        name: "required that is not there",
        role: schema,
        make: |m| has(m, "properties") && put(m, "required", "[nothing]"),
    },
    Slip {
        name: "an example of another type",
        role: schema,
        make: |m| is_type(m, "integer") && put(m, "example", "many"),
    },
    Slip { name: "examples as an object", role: schema, make: |m| put(m, "examples", "{a: {value: 1}}") },
    Slip {
        name: "a default of another type",
        role: schema,
        make: |m| is_type(m, "integer") && put(m, "default", "many"),
    },
    Slip {
        name: "a limit as a string",
        role: schema,
        make: |m| has(m, "minimum") && put(m, "minimum", "'0'"),
    },
    Slip {
        name: "limits the wrong way round",
        role: schema,
        make: |m| has(m, "minimum") && put(m, "minimum", "1000000") && put(m, "maximum", "1"),
    },
    Slip {
        name: "a length as a float",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "maxLength", "10.5"),
    },
    Slip {
        name: "a length below zero",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "minLength", "-1"),
    },
    Slip {
        name: "a pattern that is none",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "pattern", "'['"),
    },
    Slip {
        name: "a format of one's own",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "format", "ip-or-name"),
    },
    Slip {
        name: "a format of another type",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "format", "int32"),
    },
    Slip {
        name: "an enum of several types",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "enum", "[a, 1, true, null]"),
    },
    Slip {
        name: "an enum of equal values",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "enum", "[a, a, A]"),
    },
    Slip {
        name: "an enum as a string",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "enum", "'a, b'"),
    },
    Slip {
        name: "an enum as an object",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "enum", "{a: 1, b: 2}"),
    },
    Slip {
        name: "properties as a list",
        role: schema,
        make: |m| has(m, "properties") && put(m, "properties", "[{name: a}, {name: b}]"),
    },
    Slip {
        name: "items as a list",
        role: schema,
        make: |m| has(m, "items") && put(m, "items", "[{type: string}]"),
    },
    Slip {
        name: "additionalProperties as a string",
        role: schema,
        make: |m| is_type(m, "object") && put(m, "additionalProperties", "string"),
    },
    Slip {
        name: "a property that is a string",
        role: |role| role == Role::Properties,
        make: |m| put(m, "word", "string"),
    },
    Slip { name: "deprecated as a string", role: operation, make: |m| put(m, "deprecated", "'true'") },
    Slip { name: "tags as a string", role: operation, make: |m| put(m, "tags", "config") },
    Slip {
        name: "tags of the document as strings",
        role: |role| role == Role::Document,
        make: |m| put(m, "tags", "[config, sys]"),
    },
    Slip {
        name: "servers as a string",
        role: |role| role == Role::Document,
        make: |m| put(m, "servers", "http://x.example"),
    },
    Slip {
        name: "parameters as an object",
        role: operation,
        make: |m| put(m, "parameters", "{name: a, in: query, schema: {type: string}}"),
    },
    Slip {
        name: "responses as a list",
        role: operation,
        make: |m| put(m, "responses", "[{description: a}]"),
    },
    Slip { name: "an operationId that is a number", role: operation, make: |m| put(m, "operationId", "5") },
    Slip {
        name: "an operationId with blanks",
        role: operation,
        make: |m| put(m, "operationId", "'Get it: now!'"),
    },
    Slip { name: "an operationId of several", role: operation, make: |m| put(m, "operationId", "same") },
    Slip {
        name: "a status that is none",
        role: |role| role == Role::Responses,
        make: |m| put(m, "OK", "{description: a}"),
    },
    Slip {
        name: "a status of a range",
        role: |role| role == Role::Responses,
        make: |m| put(m, "5xx", "{description: a}"),
    },
    Slip {
        name: "a response that is a string",
        role: |role| role == Role::Responses,
        make: |m| put(m, "200", "Normal response."),
    },
    Slip {
        name: "a media type with parameters",
        role: |role| role == Role::Content,
        make: |m| put(m, "'application/json; charset=utf-8'", "{schema: {type: string}}"),
    },
    Slip {
        name: "a media type that is a schema",
        role: |role| role == Role::Content,
        make: |m| put(m, "application/json", "{type: object, properties: {a: {type: string}}}"),
    },
    // References.
    Slip {
        name: "a reference to nothing",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "$ref", "'#/components/schemas/Nowhere'"),
    },
    Slip {
        name: "a reference without a number sign",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "$ref", "components/schemas/ErrorString"),
    },
    Slip {
        name: "a reference to a name",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "$ref", "ErrorString"),
    },
    Slip {
        name: "a reference of Swagger",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "$ref", "'#/definitions/ErrorString'"),
    },
    Slip {
        name: "a reference to a file",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "$ref", "'common.yaml#/ErrorString'"),
    },
    Slip { name: "an empty reference", role: schema, make: |m| has(m, "$ref") && put(m, "$ref", "") },
    Slip {
        name: "a reference with keywords",
        role: schema,
        make: |m| has(m, "$ref") && put(m, "type", "string") && put(m, "maxLength", "3"),
    },
    Slip {
        name: "a parameter that refers to nothing",
        role: |role| role == Role::PathItem,
        make: |m| put(m, "parameters", "[{$ref: '#/components/parameters/nowhere'}]"),
    },
    Slip {
        name: "a response that refers to nothing",
        role: |role| role == Role::Responses,
        make: |m| put(m, "404", "{$ref: '#/components/responses/nowhere'}"),
    },
    Slip {
        name: "a scheme that nobody declared",
        role: operation,
        make: |m| put(m, "security", "[{nowhere: []}]"),
    },
    // Names and places.
    Slip { name: "a misspelt keyword", role: schema, make: |m| put(m, "desciption", "Words.") },
    Slip { name: "a keyword of one's own", role: operation, make: |m| put(m, "privileges", "[save]") },
    Slip { name: "a keyword in a parameter", role: parameter, make: |m| put(m, "type", "string") },
    Slip { name: "an extension of the vendor's", role: schema, make: |m| put(m, "x-egauge", "{a: [1]}") },
    Slip {
        name: "properties without a holder",
        role: schema,
        make: |m| match m.shift_remove("properties") {
            Some(Node::Mapping(all)) => {
                m.extend(all);
                true
            }
            _ => false,
        },
    },
    Slip {
        name: "a path without a slash",
        role: |role| role == Role::Paths,
        make: |m| put(m, "nothing", "{get: {responses: {'200': {description: a}}}}"),
    },
    Slip {
        name: "a path with a query",
        role: |role| role == Role::Paths,
        make: |m| put(m, "/nothing?a={b}", "{get: {responses: {'200': {description: a}}}}"),
    },
    Slip {
        name: "a path of an open brace",
        role: |role| role == Role::Paths,
        make: |m| put(m, "/nothing/{a", "{get: {responses: {'200': {description: a}}}}"),
    },
    Slip {
        name: "a path parameter that nobody declared",
        role: |role| role == Role::Paths,
        make: |m| put(m, "/nothing/{a}", "{get: {responses: {'200': {description: a}}}}"),
    },
    Slip {
        name: "a parameter that its path has not",
        role: |role| role == Role::PathItem,
        make: |m| put(m, "parameters", "[{name: nowhere, in: path, required: true, schema: {type: string}}]"),
    },
    Slip {
        name: "a parameter twice",
        role: operation,
        make: |m| {
            put(
                m,
                "parameters",
                "[{name: a, in: query, schema: {type: string}}, {name: a, in: query, schema: {type: string}}]",
            )
        },
    },
    Slip {
        name: "a method in capitals",
        role: |role| role == Role::PathItem,
        make: |m| put(m, "GET", "{responses: {'200': {description: a}}}"),
    },
    Slip {
        name: "a schema of itself",
        role: |role| role == Role::Schemas,
        make: |m| put(m, "Loop", "{allOf: [{$ref: '#/components/schemas/Loop'}]}"),
    },
    Slip {
        name: "allOf of scalars",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "allOf", "[{minLength: 1}, {maxLength: 3}]"),
    },
    Slip {
        name: "oneOf beside a type",
        role: schema,
        make: |m| is_type(m, "string") && put(m, "oneOf", "[{format: date}, {format: ipv4}]"),
    },
    Slip {
        name: "oneOf of nothing",
        role: schema,
        make: |m| has(m, "oneOf") && put(m, "oneOf", "[null, {type: string}]"),
    },
    Slip {
        name: "oneOf as an object",
        role: schema,
        make: |m| has(m, "oneOf") && put(m, "oneOf", "{type: string}"),
    },
    Slip {
        name: "readOnly as a string",
        role: |role| role == Role::Property,
        make: |m| put(m, "readOnly", "'yes'"),
    },
    Slip {
        name: "a discriminator as a string",
        role: schema,
        make: |m| has(m, "oneOf") && put(m, "discriminator", "type"),
    },
    Slip {
        name: "a wrong name of a component",
        role: |role| role == Role::Schemas,
        make: |m| put(m, "A name/with: things", "{type: string}"),
    },
    Slip {
        name: "a schema that is true",
        role: |role| role == Role::Properties,
        make: |m| put(m, "any", "true"),
    },
    Slip {
        name: "a schema that is false",
        role: |role| role == Role::Properties,
        make: |m| put(m, "none", "false"),
    },
    Slip {
        name: "components of one's own",
        role: |role| role == Role::Components,
        make: |m| put(m, "models", "{A: {type: string}}"),
    },
    Slip { name: "a style that is none", role: parameter, make: |m| put(m, "style", "csv") },
    Slip { name: "a collection format", role: parameter, make: |m| put(m, "collectionFormat", "csv") },
];

/// What is left of a document with a part of its paths: enough to have one of each kind, and little enough to try many
/// slips.
fn excerpt(old: &Document) -> Document {
    let mut root = old.root.clone();
    let kept = |path: &str| {
        let parts: Vec<&str> = path.split('/').collect();
        !["config", "sys"].contains(&parts[1])
            || ["/config/net/ntp", "/config/register", "/sys/dev"].iter().any(|start| path.starts_with(start))
    };
    let at = |root: &mut Node, place: &str, keep: &dyn Fn(&str) -> bool| {
        let members =
            root.pointer_mut(&Pointer::from(place)).and_then(Node::as_mapping_mut).expect("an object");
        members.retain(|name, _| keep(name.as_str()));
    };
    at(&mut root, "/paths", &|path| kept(path));
    // What nothing refers to any more, until nothing is left of that.
    loop {
        let text = write(&root, &|_| None);
        let schemas =
            root.pointer(&Pointer::from("/components/schemas")).and_then(Node::as_mapping).expect("schemas");
        let unused: Vec<String> = schemas
            .keys()
            .filter(|name| !text.contains(&format!("/schemas/{name}'")))
            .map(ToString::to_string)
            .collect();
        if unused.is_empty() {
            break;
        }
        at(&mut root, "/components/schemas", &|name| !unused.iter().any(|unused| unused == name));
    }
    let text = write(&root, &|pointer| old.spelling(pointer));
    Document::parse("excerpt.yaml", text).unwrap_or_else(|errors| panic!("{}", listing(&errors)))
}

/// A document with one slip, in some of the places that are fit for it.
fn with(old: &Document, slip: &Slip) -> (Node, usize) {
    let mut places: Vec<Pointer> = Vec::new();
    walk(&old.root, &mut |visit| {
        if (slip.role)(visit.role) && visit.node.as_mapping().is_some() {
            places.push(visit.pointer());
        }
    });
    let mut root = old.root.clone();
    let mut made = 0;
    // Not the first ones alone: what holds them may go with an earlier slip.
    let step = (places.len() / 60).max(1);
    for place in places.iter().step_by(step) {
        if made == OFTEN {
            break;
        }
        let Some(members) = root.pointer_mut(place).and_then(Node::as_mapping_mut) else { continue };
        let mut changed = members.clone();
        if (slip.make)(&mut changed) {
            *members = changed;
            made += 1;
        }
    }
    (root, made)
}

/// What generating code from a document comes to, if everything that only reads it answers.
fn answers([old, new]: [&Document; 2], overlays: &[Overlay]) -> Result<Result<(), Vec<Diagnostic>>, String> {
    let because = |what: &'static str| move |errors: Vec<Diagnostic>| format!("{what}: {}", listing(&errors));
    let (operations, warnings) = generator::operations(new, overlays).map_err(because("operations"))?;
    if operations.len() < 90 || warnings.iter().any(|warning| warning.severity != Severity::Warning) {
        return Err(format!("{} operations: {}", operations.len(), listing(&warnings)));
    }
    lint::lint(new, overlays).map_err(because("lint"))?;
    generator::effective(new, overlays).map_err(because("effective"))?;
    let page = diff::diff(old, new, overlays).map_err(because("diff"))?;
    assert!(diff::markdown(&page).starts_with("### Revision "));
    let generated = generator::generate(new, overlays).map(drop);
    for error in generated.as_ref().err().into_iter().flatten() {
        if error.severity == Severity::Error && error.position.is_none() {
            return Err(format!("no place: {error}"));
        }
    }
    Ok(generated)
}

#[test]
fn careless_documents_are_read_and_compared() {
    let old = excerpt(&documents("4.4").pop().expect("there is one"));
    let only = std::env::var("SLIP").ok();
    // All of them take a minute or two.
    let step = if std::env::var_os("DRIFT_DOCUMENTS").is_some() || only.is_some() { 1 } else { 12 };
    let overlays = overlays();
    let mut failed = Vec::new();
    for slip in SLIPS.iter().step_by(step).filter(|slip| only.as_ref().is_none_or(|only| slip.name == only)) {
        let (root, made) = with(&old, slip);
        if made == 0 {
            failed.push(format!("{}: nothing is fit for it", slip.name));
            continue;
        }
        let text = write(&root, &|pointer| old.spelling(pointer));
        let outcome = Document::parse("careless.yaml", text)
            .map_err(|errors| listing(&errors))
            .and_then(|new| answers([&old, &new], &overlays));
        match outcome {
            Ok(Ok(())) => println!("{}: generated", slip.name),
            Ok(Err(errors)) => {
                let errors = errors.iter().filter(|error| error.severity == Severity::Error);
                let told: Vec<_> = errors.map(|error| format!("{}: {}", error.code, error.message)).collect();
                println!("{}: {}", slip.name, told.first().map_or("?", |first| first));
            }
            Err(why) => failed.push(format!("{}: {why}", slip.name)),
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
