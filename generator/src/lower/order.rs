//! The order in which components are lowered: what a schema refers to comes first.

use super::component_name;
use indexmap::IndexMap;
use openapiv3::{AdditionalProperties, OpenAPI, ReferenceOr, Schema, SchemaKind, Type};

/// The names of all component schemas, each after those that it refers to; without recursion, for chains are long.
pub(super) fn dependencies_first(openapi: &OpenAPI) -> Vec<&str> {
    let Some(components) = &openapi.components else { return Vec::new() };
    let schemas: &IndexMap<String, ReferenceOr<Schema>> = &components.schemas;
    let edges: Vec<Vec<usize>> = schemas
        .values()
        .map(|schema| {
            let mut found = Vec::new();
            references(schema, &mut found);
            found
                .into_iter()
                .filter_map(|reference| schemas.get_index_of(&*component_name(reference, "schemas")?))
                .collect()
        })
        .collect();
    let mut visited = vec![false; edges.len()];
    let mut order = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        if std::mem::replace(&mut visited[start], true) {
            continue;
        }
        let mut path = vec![(start, 0)];
        while let Some((node, next)) = path.last_mut() {
            match edges[*node].get(*next) {
                Some(&target) => {
                    *next += 1;
                    if !std::mem::replace(&mut visited[target], true) {
                        path.push((target, 0));
                    }
                }
                None => {
                    order.push(*node);
                    path.pop();
                }
            }
        }
    }
    order.into_iter().filter_map(|index| schemas.get_index(index)).map(|(name, _)| name.as_str()).collect()
}

fn references<'a>(schema: &'a ReferenceOr<Schema>, found: &mut Vec<&'a str>) {
    match schema {
        ReferenceOr::Reference { reference } => found.push(reference),
        ReferenceOr::Item(schema) => below(schema, found),
    }
}

fn boxed<'a>(schema: &'a ReferenceOr<Box<Schema>>, found: &mut Vec<&'a str>) {
    match schema {
        ReferenceOr::Reference { reference } => found.push(reference),
        ReferenceOr::Item(schema) => below(schema, found),
    }
}

fn below<'a>(schema: &'a Schema, found: &mut Vec<&'a str>) {
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => {
            object.properties.values().for_each(|schema| boxed(schema, found));
            if let Some(AdditionalProperties::Schema(schema)) = &object.additional_properties {
                references(schema, found);
            }
        }
        SchemaKind::Type(Type::Array(array)) => array.items.iter().for_each(|schema| boxed(schema, found)),
        SchemaKind::OneOf { one_of: arms } | SchemaKind::AllOf { all_of: arms } => {
            arms.iter().for_each(|schema| references(schema, found));
        }
        SchemaKind::Type(Type::String(_) | Type::Number(_) | Type::Integer(_) | Type::Boolean(_))
        | SchemaKind::AnyOf { .. }
        | SchemaKind::Not { .. }
        | SchemaKind::Any(_) => {}
    }
}
