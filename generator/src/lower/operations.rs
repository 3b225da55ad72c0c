//! Operations: parameters, bodies, replies, and which of them are one of the uniform verbs.

use super::{Lowering, flag, schema, text};
use crate::document::Pointer;
use crate::ir::{
    Api, Docs, Method, Operation, OperationId, PathParameter, QueryParameter, QueryStyle, Reply, ResourceId,
    Segment, Type, TypeKind,
};
use openapiv3::{
    MediaType, Parameter, ParameterSchemaOrContent, PathItem, ReferenceOr, RequestBody, Response, StatusCode,
};

const JSON: &str = "application/json";

/// Lowers every operation and hangs it on its resource.
pub(super) fn lower(lowering: &mut Lowering<'_>) {
    let openapi = lowering.openapi;
    for (path, item) in openapi.paths.iter() {
        let ReferenceOr::Item(item) = item else { continue };
        let pointer = Pointer::from("/paths").child(path);
        let Some(resource) = lowering.api.resources.iter().position(|resource| resource.path == *path) else {
            continue;
        };
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
    }
}

/// Decides which operations are uniform: the tree's seven shapes.
pub(super) fn classify(api: &mut Api) {
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let value = api.resources[operation.resource.0].value.as_ref();
        let plain_query = operation.query.is_empty();
        let acknowledged = !operation.reply.envelope && is_status(api, &operation.reply.ty);
        let uniform = value.is_some()
            && match operation.method {
                Method::Get => {
                    let viewed =
                        operation.query.iter().all(|query| ["max-depth", "filter"].contains(&&*query.name));
                    operation.reply.envelope && !operation.reply.text && viewed && !operation.effect
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
        item: &'a PathItem,
        method: Method,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
        resource: ResourceId,
    ) -> Operation {
        let mut query = Vec::new();
        let shared = pointer.parent().unwrap_or_default();
        let lists = [(&shared, &item.parameters), (pointer, &operation.parameters)];
        let mut seen = Vec::new();
        for (place, parameters) in lists {
            for (index, parameter) in parameters.iter().enumerate() {
                let place = place.child("parameters").item(index);
                if let Some((parameter, found)) = self.parameter(parameter, &place) {
                    self.declaration(path, parameter, &place, &mut seen);
                    query.extend(self.query_parameter(parameter, &found));
                }
            }
        }
        let body =
            operation.request_body.as_ref().and_then(|body| self.body(body, &pointer.child("requestBody")));
        let reply = self.reply(&operation.responses, &pointer.child("responses"));
        Operation {
            id: operation.operation_id.clone().unwrap_or_default(),
            pointer: pointer.clone(),
            method,
            path: path.to_owned(),
            resource,
            uniform: false,
            path_parameters: self.path_parameters(resource),
            query,
            body,
            reply,
            effect: method != Method::Get || flag(&operation.extensions, "x-effect"),
            deprecated: operation.deprecated,
            docs: Docs {
                text: operation.description.clone(),
                since: text(&operation.extensions, "x-since"),
                pointer: pointer.clone(),
                ..Docs::default()
            },
        }
    }

    /// A parameter is declared once, and one of the path stands in the path.
    fn declaration<'p>(
        &mut self,
        path: &str,
        parameter: &'p Parameter,
        place: &Pointer,
        seen: &mut Vec<(bool, &'p str)>,
    ) {
        let name = parameter.parameter_data_ref().name.as_str();
        let in_path = matches!(parameter, Parameter::Path { .. });
        if in_path && !path.split('/').any(|segment| segment == format!("{{{name}}}")) {
            let message = format!("the path has no parameter `{name}`");
            self.error("unused-path-parameter", place, message, "correct the name here or in the path");
        }
        if seen.contains(&(in_path, name)) {
            let message = format!("the parameter `{name}` of this operation is declared already");
            self.error("duplicate-parameter", place, message, "remove one of the two");
        }
        seen.push((in_path, name));
    }

    fn path_parameters(&self, mut id: ResourceId) -> Vec<PathParameter> {
        let mut parameters = Vec::new();
        loop {
            let resource = &self.api.resources[id.0];
            if let Segment::Parameter(parameter) = &resource.segment {
                parameters.insert(0, parameter.clone());
            }
            match resource.parent {
                Some(parent) => id = parent,
                None => return parameters,
            }
        }
    }

    /// The parameter itself, behind a reference or not, and its place.
    pub(super) fn parameter(
        &mut self,
        parameter: &'a ReferenceOr<Parameter>,
        pointer: &Pointer,
    ) -> Option<(&'a Parameter, Pointer)> {
        match parameter {
            ReferenceOr::Item(parameter) => Some((parameter, pointer.clone())),
            ReferenceOr::Reference { reference } => {
                let found = (reference.strip_prefix("#/components/parameters/"))
                    .and_then(|name| self.openapi.components.as_ref()?.parameters.get(name))
                    .and_then(ReferenceOr::as_item);
                if found.is_none() {
                    self.unresolved(reference, pointer);
                }
                found.map(|parameter| (parameter, Pointer::from(reference.trim_start_matches('#'))))
            }
        }
    }

    /// The type of a parameter's value, which cannot be a secret: a URL is written into every log.
    pub(super) fn shown(&mut self, ty: Type, name: &str, pointer: &Pointer) -> Type {
        let Type::Sensitive(inner) = ty else { return ty };
        self.error(
            "unsupported-construct",
            pointer,
            format!("the parameter `{name}` cannot be a secret, for it is part of the URL"),
            "send the secret in a body, or take `x-secret`, `writeOnly` or `format: password` off by an overlay",
        );
        *inner
    }

    fn unresolved(&mut self, reference: &str, pointer: &Pointer) {
        self.error(
            "unresolved-reference",
            pointer,
            format!("`{reference}` is not in the document"),
            "add it or correct the reference",
        );
    }

    fn query_parameter(&mut self, parameter: &Parameter, pointer: &Pointer) -> Option<QueryParameter> {
        let Parameter::Query { parameter_data: data, allow_empty_value, style, .. } = parameter else {
            return None;
        };
        let (ty, query_style) = match &data.format {
            ParameterSchemaOrContent::Content(content) => {
                let pointer = pointer.child("content").child(JSON).child("schema");
                let schema = content.get(JSON).and_then(|media| media.schema.as_ref());
                (schema.map_or(Type::Any, |schema| self.ty(schema, &pointer)), QueryStyle::Json)
            }
            ParameterSchemaOrContent::Schema(schema) => {
                let ty = self.ty(schema, &pointer.child("schema"));
                match self.shown(ty, &data.name, pointer) {
                    Type::Array { items, .. } if data.explode == Some(false) => {
                        (*items, QueryStyle::CommaList)
                    }
                    Type::Array { items, .. } => (*items, QueryStyle::Repeated),
                    Type::Bool if flag(&data.extensions, "x-flag") => (Type::Bool, QueryStyle::Flag),
                    ty if *allow_empty_value == Some(true) && ty != Type::Bool => {
                        (ty, QueryStyle::ValueOrEmpty)
                    }
                    ty => (ty, QueryStyle::Value),
                }
            }
        };
        let scalar = match &ty {
            Type::Named(id) => matches!(self.api.types[id.0].kind, TypeKind::Enum(_)),
            Type::Array { .. } | Type::Map(_) | Type::MultiMap(_) | Type::Any | Type::Nullable(_) => false,
            _ => true,
        };
        if *style != openapiv3::QueryStyle::Form || !(scalar || query_style == QueryStyle::Json) {
            self.error(
                "unsupported-construct",
                pointer,
                "this style or type of query parameter is not supported",
                "scalars, arrays of scalars in style `form`, and `content: application/json` are",
            );
        }
        Some(QueryParameter {
            name: data.name.clone(),
            ty,
            style: query_style,
            ordered: flag(&data.extensions, "x-ordered"),
            any_case: flag(&data.extensions, "x-any-case"),
            effect: data.extensions.get("x-effect").and_then(serde_json::Value::as_bool),
            deprecated: data.deprecated == Some(true),
            docs: schema::docs_of_parameter(data, pointer),
            explicit_name: text(&data.extensions, "x-rust-name"),
        })
    }

    fn body(&mut self, body: &ReferenceOr<RequestBody>, pointer: &Pointer) -> Option<Type> {
        let ReferenceOr::Item(body) = body else {
            self.unresolved("requestBody", pointer);
            return None;
        };
        let content = pointer.child("content");
        if body.content.keys().any(|kind| kind != JSON) {
            self.error(
                "unsupported-construct",
                &content,
                "a request body must be JSON",
                "use `application/json`",
            );
        }
        let media = body.content.get(JSON)?;
        Some(self.media(media, &content.child(JSON)))
    }

    fn media(&mut self, media: &MediaType, pointer: &Pointer) -> Type {
        media.schema.as_ref().map_or(Type::Any, |schema| self.ty(schema, &pointer.child("schema")))
    }

    /// The reply of status 200: the envelope is taken off, other statuses are the runtime's business.
    fn reply(&mut self, responses: &'a openapiv3::Responses, pointer: &Pointer) -> Reply {
        let none = Reply { envelope: false, ty: Type::Any, etag: false, text: false };
        let pointer = pointer.child("200");
        let Some(ReferenceOr::Item(response)) = responses.responses.get(&StatusCode::Code(200)) else {
            self.error("missing-response", &pointer, "there is no response of status 200", "describe it");
            return none;
        };
        self.check_failures(responses, &pointer);
        let content = pointer.child("content");
        let text = response.content.keys().any(|kind| kind.starts_with("text/plain"));
        let etag = response.headers.contains_key("ETag");
        if let Some(other) = response.headers.keys().find(|name| *name != "ETag") {
            let place = pointer.child("headers").child(other);
            self.error(
                "unsupported-construct",
                &place,
                "this response header is not supported",
                "only ETag is",
            );
        }
        let Some(media) = response.content.get(JSON) else { return none };
        let place = content.child(JSON).child("schema");
        if let Some(result) = envelope(media) {
            let ty = self.ty(&result, &place.child("properties").child("result"));
            return Reply { envelope: true, ty, etag, text };
        }
        Reply { envelope: false, ty: self.media(media, &content.child(JSON)), etag, text }
    }

    /// Other statuses must be ones that the runtime answers for: an object with `error`, with or without a challenge.
    fn check_failures(&mut self, responses: &'a openapiv3::Responses, pointer: &Pointer) {
        for (status, response) in &responses.responses {
            let known = match response {
                ReferenceOr::Item(Response { content, .. }) => content.keys().all(|kind| kind == JSON),
                ReferenceOr::Reference { .. } => false,
            };
            if *status != StatusCode::Code(200) && !known {
                let pointer = pointer.parent().unwrap_or_default().child(status.to_string());
                self.error(
                    "unsupported-construct",
                    &pointer,
                    "this response is not JSON",
                    "describe it in place",
                );
                continue;
            }
            if let (false, ReferenceOr::Item(Response { content, .. })) =
                (*status == StatusCode::Code(200), response)
            {
                let pointer = pointer.parent().unwrap_or_default().child(status.to_string());
                for media in content.values() {
                    // Lowered for its own sake: the component must be sound, and stays a public type.
                    self.media(media, &pointer.child("content").child(JSON));
                }
            }
        }
    }
}

/// The schema of `result`, if the reply is an envelope in place: exactly `result` and `error`.
fn envelope(media: &MediaType) -> Option<ReferenceOr<openapiv3::Schema>> {
    let ReferenceOr::Item(schema) = media.schema.as_ref()? else { return None };
    let openapiv3::SchemaKind::Type(openapiv3::Type::Object(object)) = &schema.schema_kind else {
        return None;
    };
    let exact = object.properties.keys().map(String::as_str).eq(["result", "error"]);
    if exact { Some(object.properties["result"].clone().unbox()) } else { None }
}
