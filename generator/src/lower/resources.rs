//! The tree of resources that the paths span.

use super::{Lowering, schema};
use crate::document::Pointer;
use crate::ir::{Api, Docs, Method, PathParameter, Resource, ResourceId, Segment, Type, TypeId, TypeKind};
use openapiv3::{Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr};

/// Builds the tree: a node for every path and for every prefix of one.
pub(super) fn build(lowering: &mut Lowering<'_>) {
    lowering.api.resources.push(node(String::new(), Segment::Static(String::new()), None));
    let openapi = lowering.openapi;
    for (path, item) in openapi.paths.iter() {
        let pointer = Pointer::from("/paths").child(path);
        let ReferenceOr::Item(item) = item else { continue };
        let id = lowering.insert(path, item, &pointer);
        let resource = &mut lowering.api.resources[id.0];
        resource.docs.text.clone_from(&item.description);
        resource.docs.pointer = pointer;
    }
    // A service without a path of its own is described by its tag.
    for tag in &openapi.tags {
        let resources = &mut lowering.api.resources;
        let described =
            resources.iter_mut().find(|resource| resource.path == tag.name && resource.docs.text.is_none());
        if let Some(resource) = described {
            resource.docs.text.clone_from(&tag.description);
        }
    }
}

impl<'a> Lowering<'a> {
    fn insert(&mut self, path: &str, item: &'a PathItem, pointer: &Pointer) -> ResourceId {
        let trailing_slash = path.len() > 1 && path.ends_with('/');
        let mut id = ResourceId(0);
        for segment in path.trim_matches('/').split('/') {
            let below = format!("{}/{segment}", self.api.resources[id.0].path.trim_end_matches('/'));
            let children = &self.api.resources[id.0].children;
            let known = children
                .iter()
                .copied()
                .find(|child| self.api.resources[child.0].path.trim_end_matches('/') == below);
            id = known.unwrap_or_else(|| {
                let segment = match segment.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                    Some(name) => Segment::Parameter(self.path_parameter(name, item, pointer)),
                    None => Segment::Static(segment.to_owned()),
                };
                let child = ResourceId(self.api.resources.len());
                self.api.resources.push(node(below, segment, Some(id)));
                self.api.resources[id.0].children.push(child);
                child
            });
        }
        if trailing_slash {
            let resource = &mut self.api.resources[id.0];
            resource.trailing_slash = true;
            resource.path = path.to_owned();
        }
        id
    }

    fn path_parameter(&mut self, name: &str, item: &'a PathItem, pointer: &Pointer) -> PathParameter {
        let operations =
            item.iter().map(|(method, operation)| (pointer.child(method), operation.parameters.as_slice()));
        let lists: Vec<_> =
            std::iter::once((pointer.clone(), item.parameters.as_slice())).chain(operations).collect();
        for (place, parameters) in lists {
            for (index, parameter) in parameters.iter().enumerate() {
                let place = place.child("parameters").item(index);
                let Some((Parameter::Path { parameter_data: data, .. }, place)) =
                    self.parameter(parameter, &place)
                else {
                    continue;
                };
                if data.name != name {
                    continue;
                }
                let ParameterSchemaOrContent::Schema(schema) = &data.format else { continue };
                let ty = self.ty(schema, &place.child("schema"));
                let ty = self.shown(ty, name, &place);
                let mut docs = schema::docs_of_parameter(data, &place);
                docs.known_values = self.docs_of(schema, &place.child("schema")).known_values;
                return PathParameter { name: name.to_owned(), ty, docs };
            }
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
