//! The tree of resources that the paths span.

use super::parameters::parameter_facts;
use super::schema::docs_of_parameter;
use super::{Lowering, extension_text};
use crate::dialect::PathItems;
use crate::document::{Node, Pointer};
use crate::ir::{Api, Docs, Method, PathParameter, Resource, ResourceId, Segment, Type, TypeId, TypeKind};
use openapiv3::{ParameterSchemaOrContent, PathItem, Tag};
use std::collections::HashMap;

/// Builds the tree: a node for every path and for every prefix of one.
pub(super) fn build<'a>(lowering: &mut Lowering<'a>, paths: &PathItems<'a>) {
    lowering.api.resources.push(node(String::new(), Segment::Static(String::new()), None));
    let openapi = lowering.openapi;
    for (path, node) in paths.iter() {
        let pointer = Pointer::from("/paths").child(path);
        // Of a path without parameters nothing else matters here.
        let words = || Some(PathItem { description: text(node, "description"), ..PathItem::default() });
        let item = if path.contains('{') { paths.read(node) } else { words() };
        let Some(item) = item else { continue };
        let id = lowering.insert(path, &item, &pointer);
        let resource = &mut lowering.api.resources[id.0];
        // Operations and parameters are lowered by themselves; `servers` is refused by the dialect stage, and so are
        // methods that the API does not use.
        let PathItem {
            summary: _,
            description,
            get: _,
            put: _,
            post: _,
            delete: _,
            options: _,
            head: _,
            patch: _,
            trace: _,
            servers: _,
            parameters: _,
            // Those of the node, since an item without parameters is not read.
            extensions: _,
        } = item;
        resource.docs.text = description;
        resource.docs.example = text(node, "x-rust-example");
        resource.docs.pointer = pointer;
    }
    // A service without a path of its own is described by its tag.
    let described: HashMap<&str, &Tag> =
        openapi.tags.iter().rev().map(|tag| (tag.name.as_str(), tag)).collect();
    for resource in lowering.api.resources.iter_mut().filter(|resource| resource.docs.text.is_none()) {
        if let Some(Tag { name: _, description, external_docs: _, extensions }) =
            described.get(resource.path.as_str())
        {
            resource.docs.text.clone_from(description);
            resource.docs.example = extension_text(extensions, "x-rust-example");
        }
    }
}

fn text(item: &Node, name: &str) -> Option<String> {
    item.get(name).and_then(Node::as_str).map(str::to_owned)
}

impl<'a> Lowering<'a> {
    fn insert(&mut self, path: &'a str, item: &PathItem, pointer: &Pointer) -> ResourceId {
        let trailing_slash = path.len() > 1 && path.ends_with('/');
        let mut id = ResourceId(0);
        for segment in path.trim_matches('/').split('/') {
            if let Some(known) = self.children.get(&(id, segment)) {
                id = *known;
            } else {
                let below = format!("{}/{segment}", self.api.resources[id.0].path.trim_end_matches('/'));
                let kind = match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                    Some(name) => Segment::Parameter(self.path_parameter(name, item, pointer)),
                    None => Segment::Static(segment.to_owned()),
                };
                let child = ResourceId(self.api.resources.len());
                self.api.resources.push(node(below, kind, Some(id)));
                self.api.resources[id.0].children.push(child);
                self.children.insert((id, segment), child);
                id = child;
            }
            self.consistent(id, item, pointer);
        }
        if trailing_slash {
            let resource = &mut self.api.resources[id.0];
            resource.trailing_slash = true;
            resource.path = path.to_owned();
        }
        self.resources.insert(path, id);
        id
    }

    fn path_parameter(&mut self, name: &str, item: &PathItem, pointer: &Pointer) -> PathParameter {
        for (parameter, place) in self.path_parameter_data(name, item, pointer) {
            let ParameterSchemaOrContent::Schema(schema) = &parameter.format else { continue };
            let ty = self.ty(schema, &place.child("schema"));
            let ty = self.shown(ty, name, &place);
            if !self.is_scalar(&ty) {
                self.error(
                    "unsupported-construct",
                    &place,
                    format!("the path parameter `{name}` must be a string, a number, a boolean or an enum"),
                    "correct its schema with an overlay",
                );
            }
            let docs = parameter_facts(
                docs_of_parameter(parameter, &place),
                self.docs_of(schema, &place.child("schema")),
            );
            return PathParameter { name: name.to_owned(), ty, docs };
        }
        self.error(
            "undeclared-path-parameter",
            pointer,
            format!("the path has a parameter `{name}` that nothing declares"),
            "declare it in the path item's `parameters`",
        );
        PathParameter { name: name.to_owned(), ty: Type::Any, docs: Docs::default() }
    }
}

fn node(path: String, segment: Segment, parent: Option<ResourceId>) -> Resource {
    Resource {
        path,
        segment,
        trailing_slash: false,
        parent,
        children: Vec::new(),
        operations: Vec::new(),
        value: None,
        docs: Docs::default(),
    }
}

/// Finds the value behind each resource: what its GET gives in an envelope, or what PUT and POST both take.
pub(super) fn values(api: &mut Api) {
    for index in 0..api.resources.len() {
        let operations = || api.resources[index].operations.iter().map(|id| &api.operations[id.0]);
        let of = |method| operations().find(|operation| operation.method == method);
        let value = match of(Method::Get) {
            Some(get) => get.reply.envelope.then(|| get.reply.ty.clone()),
            None => match (of(Method::Put), of(Method::Post)) {
                (Some(put), Some(post)) if put.body == post.body => put.body.clone(),
                _ => None,
            },
        };
        api.resources[index].value = value;
    }
}

/// The definition that a resource's value is, if it is an object.
pub(super) fn object_behind(api: &Api, value: Option<&Type>) -> Option<TypeId> {
    match value? {
        Type::Named(id) if matches!(api.types[id.0].kind, TypeKind::Object(_)) => Some(*id),
        Type::Nullable(inner) | Type::Lenient(inner) | Type::Sensitive(inner) => {
            object_behind(api, Some(inner))
        }
        _ => None,
    }
}
