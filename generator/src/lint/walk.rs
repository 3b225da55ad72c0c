//! Where the schemas, parameters and examples of a document are.

use super::rules::Linter;
use crate::document::{Mapping, Node, Pointer};

/// Leads the linter through the document.
pub(super) fn walk<'a>(root: &'a Node, linter: &mut Linter<'a>) {
    for (path, item) in members(root, "paths") {
        let at = Pointer::from("/paths").child(path);
        parameters(item, &at, linter);
        for (method, operation) in item.as_mapping().into_iter().flatten() {
            if !["get", "put", "post", "delete", "patch", "head", "options", "trace"]
                .contains(&method.as_str())
            {
                continue;
            }
            let at = at.child(method);
            parameters(operation, &at, linter);
            linter.operation(item, operation, &at);
            if let Some(body) = operation.get("requestBody") {
                contents(body, &at.child("requestBody"), linter);
            }
            for (status, response) in members(operation, "responses") {
                let at = at.child("responses").child(status);
                contents(response, &at, linter);
                for (name, header) in members(response, "headers") {
                    parameter(header, &at.child("headers").child(name), linter);
                }
            }
        }
    }
    let components = root.get("components").unwrap_or(&Node::Null);
    let at = Pointer::from("/components");
    for (name, value) in members(components, "schemas") {
        schema(value, &at.child("schemas").child(name), linter);
    }
    for section in ["parameters", "headers"] {
        for (name, value) in members(components, section) {
            parameter(value, &at.child(section).child(name), linter);
        }
    }
    for section in ["requestBodies", "responses"] {
        for (name, value) in members(components, section) {
            contents(value, &at.child(section).child(name), linter);
        }
    }
    for (section, entries) in components.as_mapping().into_iter().flatten() {
        for (name, _) in entries.as_mapping().into_iter().flatten() {
            linter.component(section, name, &at.child(section).child(name));
        }
    }
}

fn members<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = (&'a String, &'a Node)> {
    node.get(name).and_then(Node::as_mapping).into_iter().flat_map(Mapping::iter)
}

fn parameters(holder: &Node, at: &Pointer, linter: &mut Linter<'_>) {
    let list = holder.get("parameters").and_then(Node::as_sequence).unwrap_or_default();
    for (index, value) in list.iter().enumerate() {
        parameter(value, &at.child("parameters").item(index), linter);
    }
}

/// A parameter or a header.
fn parameter(node: &Node, at: &Pointer, linter: &mut Linter<'_>) {
    linter.reference(node, at);
    if let Some(value) = node.get("schema") {
        schema(value, &at.child("schema"), linter);
        examples(node, value, at, linter);
    }
    contents(node, at, linter);
}

/// The media types of a body, a reply or a parameter.
fn contents(holder: &Node, at: &Pointer, linter: &mut Linter<'_>) {
    for (media, content) in members(holder, "content") {
        let at = at.child("content").child(media);
        if let Some(value) = content.get("schema") {
            schema(value, &at.child("schema"), linter);
            examples(content, value, &at, linter);
        }
    }
}

/// The examples beside a schema.
fn examples(holder: &Node, schema: &Node, at: &Pointer, linter: &mut Linter<'_>) {
    if let Some(example) = holder.get("example") {
        linter.example(schema, example, &at.child("example"));
    }
    for (name, example) in members(holder, "examples") {
        if let Some(value) = example.get("value") {
            linter.example(schema, value, &at.child("examples").child(name).child("value"));
        }
    }
}

fn schema(node: &Node, at: &Pointer, linter: &mut Linter<'_>) {
    linter.schema(node, at);
    if let Some(example) = node.get("example") {
        linter.example(node, example, &at.child("example"));
    }
    let examples = node.get("examples").and_then(Node::as_sequence).unwrap_or_default();
    for (index, example) in examples.iter().enumerate() {
        linter.example(node, example, &at.child("examples").item(index));
    }
    for keyword in ["properties", "patternProperties"] {
        for (name, value) in members(node, keyword) {
            schema(value, &at.child(keyword).child(name), linter);
        }
    }
    for keyword in ["items", "additionalProperties"] {
        if let Some(value) = node.get(keyword).filter(|value| value.as_mapping().is_some()) {
            schema(value, &at.child(keyword), linter);
        }
    }
    for keyword in ["oneOf", "anyOf", "allOf"] {
        for (index, arm) in
            node.get(keyword).and_then(Node::as_sequence).unwrap_or_default().iter().enumerate()
        {
            schema(arm, &at.child(keyword).item(index), linter);
        }
    }
}
