//! Operations, and which of them are one of the uniform verbs.

use super::{Lowering, extension_flag, extension_text};
use crate::dialect::PathItems;
use crate::document::Pointer;
use crate::ir::{
    Api, Content, Docs, Method, Operation, OperationId, PathParameter, ResourceId, Segment, Type, TypeKind,
};
use openapiv3::{Parameter, PathItem, SecurityRequirement};

/// Lowers every operation and hangs it on its resource. Gives how many the document has.
pub(super) fn lower(lowering: &mut Lowering<'_>, paths: &PathItems<'_>) -> usize {
    let mut count = 0;
    for (path, node) in paths.iter() {
        let Some(item) = paths.proved(path, node) else { continue };
        let item = &item;
        let pointer = Pointer::from("/paths").child(path);
        count += item.iter().count();
        let Some(&ResourceId(resource)) = lowering.resources.get(path) else { continue };
        for (word, operation) in item.iter() {
            let pointer = pointer.child(word);
            let method = match word {
                "get" => Method::Get,
                "put" => Method::Put,
                "post" => Method::Post,
                "delete" => Method::Delete,
                _ => {
                    lowering.error(
                        "unsupported-construct",
                        &pointer,
                        format!("the method `{word}` is not supported"),
                        "the API uses GET, PUT, POST and DELETE",
                    );
                    continue;
                }
            };
            let lowered = lowering.operation(path, item, method, operation, &pointer, ResourceId(resource));
            let id = OperationId(lowering.api.operations.len());
            lowering.api.operations.push(lowered);
            lowering.api.resources[resource].operations.push(id);
        }
        lowering.if_match(item, &pointer, ResourceId(resource));
    }
    count
}

/// Decides which operations are uniform: the tree's seven shapes.
pub(super) fn classify(api: &mut Api) {
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let value = api.resources[operation.resource.0].value.as_ref();
        let plain_query = operation.query.is_empty();
        let usual = operation.reply.content == Content::Json
            && operation.reply.status == 200
            && !operation.reply.text
            && operation.body_media.is_none();
        let acknowledged = !operation.reply.envelope && is_status(api, &operation.reply.ty);
        let uniform = value.is_some()
            && usual
            && match operation.method {
                Method::Get => {
                    let viewed = operation
                        .query
                        .iter()
                        .all(|query| ["max-depth", "filter"].contains(&&*query.name) && !query.required);
                    operation.reply.envelope && viewed && !operation.effect
                }
                Method::Put | Method::Post => plain_query && acknowledged && operation.body.as_ref() == value,
                Method::Delete => plain_query && acknowledged && operation.body.is_none(),
            };
        api.operations[index].uniform = uniform;
    }
}

/// The acknowledgement of a change: an object of which nothing but `status` and `error` is known.
fn is_status(api: &Api, ty: &Type) -> bool {
    let Type::Named(id) = ty else { return false };
    match &api.types[id.0].kind {
        TypeKind::Object(object) => {
            object.properties.iter().map(|property| property.name.as_str()).eq(["status", "error"])
        }
        _ => false,
    }
}

impl<'a> Lowering<'a> {
    fn operation(
        &mut self,
        path: &str,
        item: &PathItem,
        method: Method,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
        resource: ResourceId,
    ) -> Operation {
        let declared = self.parameters(path, item, operation, pointer);
        // `callbacks` and `servers` are refused by the dialect stage; for the rest see `dialect::idle`.
        let openapiv3::Operation {
            tags: _,
            summary: _,
            description,
            external_docs: _,
            operation_id,
            parameters: _,
            request_body,
            responses,
            callbacks: _,
            deprecated,
            security,
            servers: _,
            extensions,
        } = operation;
        let mut query = Vec::new();
        for (parameter, place) in declared {
            query.extend(self.query_parameter(parameter, &place));
        }
        let body = request_body.as_ref().and_then(|body| self.body(body, &pointer.child("requestBody")));
        let (body, body_media) = body.map_or((None, None), |(body, media)| (Some(body), media));
        let reply = self.reply(responses, &pointer.child("responses"));
        let security = security.as_ref().or(self.openapi.security.as_ref());
        Operation {
            id: operation_id.clone().unwrap_or_default(),
            pointer: pointer.clone(),
            method,
            path: path.to_owned(),
            resource,
            uniform: false,
            path_parameters: self.path_parameters(resource),
            query,
            body,
            body_media,
            reply,
            effect: method != Method::Get || extension_flag(extensions, "x-effect"),
            deprecated: *deprecated,
            public: security.is_some_and(|choices| needs_nothing(choices)),
            docs: Docs {
                text: description.clone(),
                since: extension_text(extensions, "x-since"),
                pointer: pointer.clone(),
                ..Docs::default()
            },
        }
    }

    fn path_parameters(&self, mut id: ResourceId) -> Vec<PathParameter> {
        let mut parameters = Vec::new();
        loop {
            let resource = &self.api.resources[id.0];
            if let Segment::Parameter(parameter) = &resource.segment {
                parameters.push(parameter.clone());
            }
            match resource.parent {
                Some(parent) => id = parent,
                None => break,
            }
        }
        parameters.reverse();
        parameters
    }

    /// The runtime sends `If-Match` for values that carry an entity tag, and for no others.
    fn if_match(&mut self, item: &PathItem, pointer: &Pointer, resource: ResourceId) {
        let tagged = self.api.operations_of(resource).any(|operation| operation.reply.etag);
        if tagged {
            return;
        }
        let operations =
            item.iter().map(|(method, operation)| (pointer.child(method), operation.parameters.as_slice()));
        let lists: Vec<_> =
            std::iter::once((pointer.clone(), item.parameters.as_slice())).chain(operations).collect();
        for (holder, parameters) in lists {
            for (index, parameter) in parameters.iter().enumerate() {
                let place = holder.child("parameters").item(index);
                let Some((Parameter::Header { parameter_data, style: _ }, _)) =
                    self.parameter(parameter, &place)
                else {
                    continue;
                };
                if parameter_data.name.eq_ignore_ascii_case("if-match") {
                    self.error(
                        "unsupported-construct",
                        &place,
                        "`If-Match` needs an entity tag, which no reply of this path has",
                        "describe the header `ETag` of its GET, or remove the parameter, with an overlay",
                    );
                }
            }
        }
    }
}

/// Whether one of the ways to be let in is to bring nothing.
fn needs_nothing(choices: &[SecurityRequirement]) -> bool {
    choices.is_empty() || choices.iter().any(SecurityRequirement::is_empty)
}
