//! The dialect stage: real documents pass through it without loss, what cannot be honoured is said.

use egauge_webapi_generator::dialect;
use egauge_webapi_generator::document::Node;
use std::fmt::Write;
use workspace_tests::trees::{REVISIONS, documents, listing, yaml};

#[test]
fn documents_pass_as_they_are() {
    for revision in REVISIONS.iter().copied() {
        for document in documents(revision) {
            let api = dialect::to_openapi(&document.root)
                .unwrap_or_else(|errors| panic!("{}: {}", document.file, listing(&errors)));
            let count = |of: &str| document.root.get(of).and_then(Node::as_mapping).expect("an object").len();
            assert_eq!(api.paths.paths.len(), count("paths"), "{}", document.file);
            let schemas = document.root.get("components").and_then(|components| components.get("schemas"));
            let schemas = schemas.and_then(Node::as_mapping).expect("schemas").len();
            assert_eq!(api.components.expect("components").schemas.len(), schemas, "{}", document.file);
        }
    }
}

/// A document with this as its schema `X`.
fn with_schema(schema: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    \
         Y: {{type: string}}\n    Z: {{type: object, properties: {{a: {{type: string}}}}}}\n    \
         X: {schema}\n"
    )
}

/// A document with this as the members of its one GET.
fn with_operation(members: &str) -> String {
    format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get: {{operationId: aGet, \
         responses: {{}}, {members}}}\n"
    )
}

#[test]
fn what_openapi_3_0_lacks_travels_as_extensions() {
    let schemas = [
        "{$ref: '#/components/schemas/Y', description: D, example: 1, type: string, x-a: 1}",
        "{type: [string, 'null'], format: timestamp}",
        "{oneOf: [{$ref: '#/components/schemas/Y'}, {type: 'null', description: D}]}",
        "{oneOf: [{type: string}, {type: number}, {type: 'null'}]}",
        "{oneOf: [{type: string, description: inner}, {type: 'null'}], description: outer}",
        "{type: object, patternProperties: {'^a$': {type: string}}}",
        "{patternProperties: {'^a$': {}}}",
        "{properties: {'': {type: string}}}",
        "{enum: [n, 'no']}",
        "{type: object, minimum: 0, properties: {a: {type: integer, minItems: 1}}}",
        "{type: number, exclusiveMinimum: 0, exclusiveMaximum: 360}",
        "{type: string, example: null, default: null, examples: [a]}",
        "{type: array, items: {format: json}, uniqueItems: false}",
        "true",
        "{anyOf: [{type: string}, {type: number}]}",
        "{anyOf: [{type: string, enum: [a]}, {type: string}]}",
        "{allOf: [{$ref: '#/components/schemas/Y'}], description: D}",
        "{allOf: [{type: string, maxLength: 9}, {minLength: 1, maxLength: 5}]}",
        "{allOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {a: {maxLength: 3}, b: {}}}]}",
        "{$ref: '#/components/schemas/Y', minLength: 1}",
        "{$ref: '#/components/schemas/%59'}",
        "{const: 1}",
        "{enum: [a, 1, null]}",
        "{type: integer, enum: [1, 2.0]}",
        "{type: [string, integer, number, 'null'], maxLength: 3, maximum: 5}",
        "{type: string, nullable: true}",
        "{type: integer, minimum: 0.5, maximum: 1e3, multipleOf: 5.0}",
        "{type: integer, minimum: 0, exclusiveMaximum: 360}",
        "{type: integer, exclusiveMinimum: true, minimum: 0, maximum: 1e30}",
        "{type: number, maximum: 5, exclusiveMaximum: 5, minimum: 1, exclusiveMinimum: 0}",
        "{type: string, maxLength: 8.0}",
        "{type: object, required: [a], oneOf: [{properties: {a: {type: string}}}, {$ref: '#/components/schemas/Z'}]}",
        "{patternProperties: {type: string, description: D}}",
        "{type: object, additionalProperties: {x-additionalPropertiesName: name, $ref: '#/components/schemas/Y'}}",
    ];
    let mut text = String::new();
    for schema in schemas {
        let root = yaml(&with_schema(schema));
        dialect::to_openapi(&root).unwrap_or_else(|errors| panic!("{schema}: {}", listing(&errors)));
        let tree = dialect::to_tree(&root).expect("what can be read can be rewritten");
        let rewritten =
            tree.get("components").and_then(|node| node.get("schemas")).and_then(|node| node.get("X"));
        let rewritten = serde_json::to_string(rewritten.expect("X")).expect("JSON");
        writeln!(text, "{schema}\n  {rewritten}").expect("a string grows");
    }
    insta::assert_snapshot!("dialect_extensions", text);
}

#[test]
fn a_parameter_reference_takes_its_siblings() {
    let root = yaml(&format!(
        "{}components:\n  parameters:\n    P: {{name: after, in: query, description: D, schema: {{type: number}}}}\n",
        with_operation(
            "parameters: [{$ref: '#/components/parameters/P', example: 1}, {$ref: '#/components/parameters/P'}]"
        )
    ));
    let tree = dialect::to_tree(&root).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
    let get = tree.get("paths").and_then(|node| node.get("/a")).and_then(|node| node.get("get"));
    let parameters = get.and_then(|get| get.get("parameters")).expect("parameters");
    insta::assert_snapshot!(serde_json::to_string(parameters).expect("JSON"), @r##"[{"name":"after","in":"query","description":"D","schema":{"type":"number"},"style":"form","example":1,"x-reference":"#/components/parameters/P"},{"$ref":"#/components/parameters/P"}]"##);
    dialect::to_openapi(&root).unwrap_or_else(|errors| panic!("{}", listing(&errors)));
}

#[test]
fn unsupported_schemas_are_named() {
    let schemas = [
        "false",
        "{const: null}",
        "[]",
        "{anyOf: []}",
        "{allOf: [{type: string}, {type: number}]}",
        "{allOf: [{type: string, maxLength: 3}, {type: string, format: a}, {format: b}]}",
        "{allOf: [{properties: {a: {}}, additionalProperties: false}, {properties: {b: {}}}]}",
        "{allOf: 5}",
        "{anyOf: [{type: string}], oneOf: [{type: string}]}",
        "{enum: [a, b], const: c}",
        "{type: integer, enum: [1, 2.5]}",
        "{type: string, enum: [1, a]}",
        "{enum: [{a: 1}]}",
        "{type: number, exclusiveMaximum: true}",
        "{type: number, multipleOf: 0}",
        "{not: {type: string}}",
        "{if: {}, then: {}, else: {}}",
        "{type: array, prefixItems: [{type: string}]}",
        "{$defs: {A: {type: string}}}",
        "{type: 'null'}",
        "{type: text}",
        "{type: 1}",
        "{type: string, maxLength: -1}",
        "{type: string, pattern: 5}",
        "{oneOf: []}",
        "{oneOf: [{type: 'null'}]}",
        "{patternProperties: {a: {}, b: {}}}",
        "{type: string, colour: red}",
        "{$ref: 'other.yaml#/X'}",
        "{$ref: '#/components/schemas/W'}",
        "{$ref: '#/info'}",
        "{$ref: 5}",
        "{type: object, properties: {a: {type: array, items: {$ref: '#/components/schemas/X'}}}}",
    ];
    insta::assert_snapshot!("dialect_unsupported_schemas", problems(&schemas, with_schema));
}

#[test]
fn unsupported_operations_are_named() {
    let operations = [
        "callbacks: {}",
        "servers: []",
        "security: 5",
        "requestBody: {$ref: '#/components/requestBodies/A'}",
        "requestBody: {}",
        "tags: a",
        "colour: red",
        "parameters: [{name: a, in: header, schema: {type: string}}]",
        "parameters: [{name: a, in: cookie, schema: {type: string}}]",
        "parameters: [{name: a, in: body, schema: {type: string}}]",
        "parameters: [{name: a, in: query}]",
        "parameters: [{name: a, in: query, content: {text/plain: {}}}]",
        "parameters: [{name: a, in: query, content: {application/json: {}, text/plain: {}}}]",
        "parameters: [{name: a, in: path, schema: {type: string}}]",
        "parameters: [{name: a, in: path, required: true, allowEmptyValue: true, schema: {type: string}}]",
        "parameters: [{name: a, in: query, style: deepObject, schema: {type: object}}]",
        "parameters: [{$ref: '#/components/parameters/None'}]",
        "parameters: [{name: 5, in: query, schema: {type: string}}]",
    ];
    insta::assert_snapshot!("dialect_unsupported_operations", problems(&operations, with_operation));
}

#[test]
fn unsupported_documents_are_named() {
    const HEAD: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n";
    let documents = [
        "[]".to_owned(),
        "5".to_owned(),
        "{}".to_owned(),
        "swagger: '2.0'\npaths: {}\ninfo: {title: T, version: '1'}".to_owned(),
        "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {}".to_owned(),
        HEAD.to_owned(),
        format!("{HEAD}paths: []"),
        format!(
            "{HEAD}paths: {{'/a?b=c': {{}}, '/a#b': {{}}, /a%20b: {{}}, /a//b: {{}}, /a/../b: {{}}, /: {{}}, '/a{{b}}': {{}}}}"
        ),
        format!("{HEAD}paths: {{'/a/{{b}}': {{}}, '/a/{{c}}': {{}}, /d: {{}}, /d/: {{}}}}"),
        format!("{HEAD}jsonSchemaDialect: a\npaths: {{}}"),
        format!(
            "{HEAD}paths: {{}}\ncomponents: {{responses: {{A: {{$ref: '#/components/responses/B'}}, B: {{$ref: '#/components/responses/A'}}}}}}"
        ),
        format!("{HEAD}paths: {{a: {{}}}}"),
        format!("{HEAD}paths: {{/a: {{patch: {{}}, $ref: b, get: 5}}}}"),
        format!("{HEAD}paths: {{/a: {{get: {{responses: {{}}}}, put: {{operationId: p}}}}}}"),
        format!(
            "{HEAD}paths: {{/a: {{get: {{operationId: x, responses: {{}}}}, put: {{operationId: x, responses: {{}}}}}}}}"
        ),
        format!(
            "{HEAD}paths: {{/a: {{get: {{operationId: x, responses: {{2XX: {{description: d}}, '200': {{}}}}}}}}}}"
        ),
        format!(
            "{HEAD}paths: {{}}\nwebhooks: {{}}\ncomponents: {{responses: {{}}, securitySchemes: {{K: {{type: apiKey}}}}}}"
        ),
        "openapi: 3.1.0\ninfo: {title: 5}\npaths: {}".to_owned(),
    ];
    let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
    insta::assert_snapshot!("dialect_unsupported_documents", problems(&documents, str::to_owned));
}

/// Each part with what is wrong with the document made of it; every diagnostic must have a place in that document.
fn problems(parts: &[&str], document: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for part in parts {
        let root = yaml(&document(part));
        let errors = dialect::to_openapi(&root).expect_err(part);
        for error in &errors {
            let pointer = error.pointer.as_ref().expect("a pointer");
            // What is missing is reported where it is missing from; a bad `$ref` value still stands somewhere.
            assert!(root.pointer(pointer).is_some(), "{part}: {pointer} is no place of the document");
        }
        writeln!(text, "{part}\n{}", listing(&errors)).expect("a string grows");
    }
    text
}
