//! Texts and facts are copied to where they are needed: the tree mirrors its schemas, so a text is in one place only.

use super::resources::object_behind;
use crate::ir::{Api, Docs, ResourceId, Segment, Type, TypeKind};

/// Lets a resource, the schema behind it and the property that leads to it share what is known of any of them.
pub(super) fn share(api: &mut Api) {
    for index in 0..api.resources.len() {
        let facts = api.resources[index].value.as_ref().and_then(|value| facts_of(api, value));
        if let Some(facts) = facts {
            fill(&mut api.resources[index].docs, &facts);
        }
        let docs = api.resources[index].docs.clone();
        if let Some(Type::Named(id)) = &api.resources[index].value {
            fill(&mut api.types[id.0].docs, &docs);
        }
    }
    for index in 0..api.resources.len() {
        link_property(api, ResourceId(index));
    }
    // Children stand after their parents.
    for index in (0..api.resources.len()).rev() {
        api.resources[index].docs.since = since(api, ResourceId(index));
    }
}

/// A resource is as old as all of its operations; one without any, as old as all that is below it.
fn since(api: &Api, id: ResourceId) -> Option<String> {
    fn common<'a>(mut all: impl Iterator<Item = &'a Option<String>>) -> Option<String> {
        let first = all.next()?;
        if all.all(|other| other == first) { first.clone() } else { None }
    }
    let resource = &api.resources[id.0];
    if resource.operations.is_empty() {
        common(resource.children.iter().map(|child| &api.resources[child.0].docs.since))
    } else {
        common(api.operations_of(id).map(|operation| &operation.docs.since))
    }
}

/// A property and the resource of the same name below the object's own resource are one thing.
fn link_property(api: &mut Api, id: ResourceId) {
    let resource = &api.resources[id.0];
    let (Segment::Static(name), Some(parent)) = (&resource.segment, resource.parent) else { return };
    let Some(object) = object_behind(api, api.resources[parent.0].value.as_ref()) else { return };
    let readable = api.operations_of(id).any(|operation| operation.method == crate::ir::Method::Get);
    let (name, resource_docs) = (name.clone(), resource.docs.clone());
    let TypeKind::Object(object) = &mut api.types[object.0].kind else { return };
    let Some(property) = object.properties.iter_mut().find(|property| property.name == name) else { return };
    property.write_only |= !readable && !api.resources[id.0].operations.is_empty();
    fill(&mut property.docs, &resource_docs);
    let property_docs = property.docs.clone();
    // Not the other way round: a resource is deprecated if its operations are.
    api.resources[id.0].docs.deprecated |= property_docs.deprecated;
    fill(&mut api.resources[id.0].docs, &property_docs);
}

fn facts_of(api: &Api, value: &Type) -> Option<Docs> {
    match value {
        Type::Named(id) => Some(api.types[id.0].docs.clone()),
        _ => None,
    }
}

/// Takes over what is missing.
fn fill(docs: &mut Docs, from: &Docs) {
    if docs.text.is_none() {
        docs.text.clone_from(&from.text);
    }
    if docs.unit.is_none() {
        docs.unit.clone_from(&from.unit);
    }
    if docs.default.is_none() {
        docs.default.clone_from(&from.default);
    }
    if docs.format.is_none() {
        docs.format.clone_from(&from.format);
    }
    if docs.encoding.is_none() {
        docs.encoding.clone_from(&from.encoding);
    }
    if docs.media.is_none() {
        docs.media.clone_from(&from.media);
    }
    if docs.names.is_none() {
        docs.names.clone_from(&from.names);
    }
    if docs.known_values.is_empty() {
        docs.known_values.clone_from(&from.known_values);
    }
}
