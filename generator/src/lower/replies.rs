//! Bodies of requests and replies: media types, envelopes, statuses.

use super::media::{Form, form};
use super::{Lowering, component_name, media};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Content, Reply, Text, Type};
use openapiv3::{
    Header, MediaType, ObjectType, ReferenceOr, RequestBody, Response, Responses, Schema, SchemaKind,
    StatusCode,
};

const JSON: &str = "application/json";

/// The media types of a body.
type Media = indexmap::IndexMap<String, MediaType>;

impl<'a> Lowering<'a> {
    /// The type of a request's body, and its media type if it is not `application/json`.
    pub(super) fn body(
        &mut self,
        body: &ReferenceOr<RequestBody>,
        pointer: &Pointer,
    ) -> Option<(Type, Option<String>)> {
        let (body, pointer) = match body {
            ReferenceOr::Item(body) => (body, pointer.clone()),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "requestBodies")
                    .and_then(|name| self.openapi.components.as_ref()?.request_bodies.get(&*name)?.as_item());
                let Some(body) = found else {
                    self.unresolved(reference, pointer);
                    return None;
                };
                (body, Pointer::from(reference.trim_start_matches('#')))
            }
        };
        // `required`: a call that has a body sends it, and a request without one is read as `null`.
        let RequestBody { description: _, content, required: _, extensions: _ } = body;
        let place = pointer.child("content");
        for other in content.keys().filter(|media| form(media) != Some(Form::Json)) {
            self.error(
                "unsupported-construct",
                &place.child(other),
                format!("a request body must be JSON, this one is `{other}`"),
                "use `application/json`",
            );
        }
        let json: Vec<&String> = content.keys().filter(|media| form(media) == Some(Form::Json)).collect();
        let Some(first) = json.first() else {
            if content.is_empty() {
                let message = "this request body has no media type";
                self.error("unsupported-construct", &place, message, "use `application/json`");
            }
            return None;
        };
        self.alike(content, &json, &place);
        let ty = self.media(&content[*first], &place.child(first));
        Some((ty, (media::essence(first) != JSON).then(|| media::essence(first))))
    }

    /// Two media types of one form must have one schema.
    fn alike(&mut self, content: &Media, media: &[&String], place: &Pointer) {
        let Some((first, others)) = media.split_first() else { return };
        for other in others.iter().filter(|other| content[**other].schema != content[*first].schema) {
            self.error(
                "unsupported-construct",
                &place.child(other),
                format!("`{other}` has another schema than `{first}`, though both are JSON"),
                "keep one of the two, or give both the same schema",
            );
        }
    }

    pub(super) fn media(&mut self, media: &MediaType, pointer: &Pointer) -> Type {
        // `encoding` is for forms, which the dialect stage refuses.
        let MediaType { schema, example: _, examples: _, encoding: _, extensions: _ } = media;
        schema.as_ref().map_or(Type::Any, |schema| self.ty(schema, &pointer.child("schema")))
    }

    /// The reply of success: the envelope is taken off. Other statuses are the runtime's business.
    pub(super) fn reply(&mut self, responses: &Responses, pointer: &Pointer) -> Reply {
        let Responses { default, responses, extensions: _ } = responses;
        let mut successes = Vec::new();
        for (status, response) in responses {
            let place = pointer.child(status.to_string());
            match status {
                StatusCode::Code(code @ 200..=299) => successes.push((*code, response, place)),
                StatusCode::Range(2) => successes.push((200, response, place)),
                StatusCode::Code(_) | StatusCode::Range(_) => self.failure(response, &place),
            }
        }
        if let Some(response) = default {
            let place = pointer.child("default");
            if successes.is_empty() {
                successes.push((200, response, place));
            } else {
                self.failure(response, &place);
            }
        }
        let nothing = Reply {
            envelope: false,
            ty: Type::Any,
            etag: false,
            text: false,
            content: Content::Nothing,
            status: 200,
        };
        // What a server answers by itself is 200, if the document has it.
        successes.sort_by_key(|(status, ..)| *status);
        let mut found: Vec<(u16, &Response, Pointer)> = Vec::new();
        for (status, response, place) in successes {
            if let Some((response, place)) = self.response(response, &place) {
                found.push((status, response, place));
            }
        }
        let Some((status, first, place)) = found.first().cloned() else {
            let message = "no successful response is described: `200` or another status of 2xx";
            self.error("missing-response", pointer, message, "describe it with an overlay");
            return nothing;
        };
        for (other_status, other, other_place) in &found[1..] {
            let schemas = [first, other]
                .map(|reply| reply.content.iter().map(|(media, content)| (media, &content.schema)));
            let [first_schemas, other_schemas] = schemas;
            if first_schemas.ne(other_schemas)
                || self.has_etag(first, &place) != self.has_etag(other, other_place)
            {
                let message = format!("the reply of status {other_status} differs from that of {status}");
                let help = "describe one of them, or both alike, with an overlay";
                let problem = Diagnostic::error("several-replies", message).help(help).at(other_place);
                self.diagnostics.push(problem.label(&place, "the first reply"));
            }
        }
        self.success(first, status, &place, nothing)
    }

    /// The response itself, behind a reference or not, and its place.
    fn response<'p>(
        &mut self,
        response: &'p ReferenceOr<Response>,
        pointer: &Pointer,
    ) -> Option<(&'p Response, Pointer)>
    where
        'a: 'p,
    {
        match response {
            ReferenceOr::Item(response) => Some((response, pointer.clone())),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "responses")
                    .and_then(|name| self.openapi.components.as_ref()?.responses.get(&*name)?.as_item());
                if found.is_none() {
                    self.unresolved(reference, pointer);
                }
                found.map(|response| (response, Pointer::from(reference.trim_start_matches('#'))))
            }
        }
    }

    /// The one header that a reply is read for.
    fn has_etag(&mut self, response: &Response, pointer: &Pointer) -> bool {
        let mut etag = false;
        for (name, header) in &response.headers {
            if name.eq_ignore_ascii_case("etag") {
                etag = true;
                // The rest says what an entity tag is, which is opaque (see `dialect::idle`).
                if let ReferenceOr::Item(header) = header {
                    let Header {
                        description: _,
                        style: _,
                        required: _,
                        deprecated: _,
                        format: _,
                        example: _,
                        examples: _,
                        extensions: _,
                    } = header;
                }
            } else if !name.eq_ignore_ascii_case("content-type") {
                // OpenAPI: a header `Content-Type` is ignored.
                self.error(
                    "unsupported-construct",
                    &pointer.child("headers").child(name),
                    format!("the header `{name}` of a reply is not supported"),
                    "a reply is read for `ETag` alone; remove it with an overlay",
                );
            }
        }
        etag
    }

    fn success(&mut self, response: &Response, status: u16, pointer: &Pointer, nothing: Reply) -> Reply {
        let etag = self.has_etag(response, pointer);
        let Response { description: _, headers: _, content, links: _, extensions: _ } = response;
        let nothing = Reply { etag, status, ..nothing };
        let place = pointer.child("content");
        let of = |wanted: &[Form]| -> Vec<&String> {
            content.keys().filter(|media| form(media).is_some_and(|form| wanted.contains(&form))).collect()
        };
        for other in content.keys().filter(|media| form(media).is_none()) {
            self.error(
                "unsupported-construct",
                &place.child(other),
                format!("a reply of media type `{other}` is not supported"),
                "JSON, text, lines of JSON and bytes are: name one of these with an overlay",
            );
        }
        let (json, texts, bytes) = (of(&[Form::Json]), of(&[Form::Text, Form::Lines]), of(&[Form::Bytes]));
        self.alike(content, &json, &place);
        for text in &texts {
            self.text_schema(text, &content[*text], &place.child(text));
        }
        for media in &bytes {
            self.bytes_schema(media, &content[*media], &place.child(media));
        }
        if status == 204 && !content.is_empty() {
            let message = "a reply of status 204 has no body";
            self.error("unsupported-construct", &place, message, "remove its `content` with an overlay");
        }
        match (&json[..], &texts[..], &bytes[..]) {
            ([], [], []) => nothing,
            ([], [text, ..], []) => {
                let media = media::essence(text);
                let content = if form(text) == Some(Form::Lines) {
                    Content::Lines(media, self.named_schema(&content[*text]))
                } else {
                    Content::Text(media)
                };
                Reply { ty: Type::String(Text::default()), content, ..nothing }
            }
            ([], [], [media, ..]) => Reply { content: Content::Bytes(media::essence(media)), ..nothing },
            ([first, ..], texts, []) => {
                let media_type = &content[*first];
                let place = place.child(first);
                let essence = media::essence(first);
                let content = if essence == JSON { Content::Json } else { Content::JsonAs(essence) };
                let reply = Reply { content, text: !texts.is_empty(), ..nothing };
                match envelope(media_type) {
                    Some(result) => {
                        let place = place.child("schema").child("properties").child("result");
                        Reply { envelope: true, ty: self.ty(&result, &place), ..reply }
                    }
                    None => Reply { ty: self.media(media_type, &place), ..reply },
                }
            }
            _ => {
                self.error(
                    "unsupported-construct",
                    &place,
                    "a reply of bytes or of something else is not supported",
                    "keep one of the media types, with an overlay",
                );
                nothing
            }
        }
    }

    /// Text is a string; each line has the type of the schema.
    fn text_schema(&mut self, media: &str, content: &MediaType, pointer: &Pointer) {
        let ty = self.media(content, pointer);
        let is_text = matches!(&ty, Type::String(_) | Type::Any) || form(media) == Some(Form::Lines);
        if !is_text {
            self.error(
                "unsupported-construct",
                &pointer.child("schema"),
                format!("a reply of media type `{media}` is text, which this schema is not"),
                "write `type: string`, or the media type that the reply has",
            );
        }
    }

    fn bytes_schema(&mut self, media: &str, content: &MediaType, pointer: &Pointer) {
        let ty = self.media(content, pointer);
        if !matches!(&ty, Type::String(_) | Type::Any) {
            self.error(
                "unsupported-construct",
                &pointer.child("schema"),
                format!("a reply of media type `{media}` is bytes, which this schema is not"),
                "write `type: string`, `format: binary`, or the media type that the reply has",
            );
        }
    }

    /// The name of the schema that a media type refers to.
    fn named_schema(&self, content: &MediaType) -> Option<String> {
        match content.schema.as_ref()? {
            ReferenceOr::Reference { reference } => component_name(reference, "schemas").map(Into::into),
            ReferenceOr::Item(_) => None,
        }
    }

    /// A response that is not a success becomes an error; its JSON schemas must be sound, and stay
    /// public types.
    fn failure(&mut self, response: &ReferenceOr<Response>, pointer: &Pointer) {
        let Some((response, pointer)) = self.response(response, pointer) else { return };
        let Response { description: _, headers: _, content, links: _, extensions: _ } = response;
        for (media, content) in content.iter().filter(|(media, _)| form(media) == Some(Form::Json)) {
            self.media(content, &pointer.child("content").child(media));
        }
    }
}

/// The schema of `result`, if the reply is an envelope in place: exactly `result` and `error`.
fn envelope(media: &MediaType) -> Option<ReferenceOr<Schema>> {
    let ReferenceOr::Item(schema) = media.schema.as_ref()? else { return None };
    let SchemaKind::Type(openapiv3::Type::Object(object)) = &schema.schema_kind else { return None };
    // The runtime reads `result` and `error`, whether they are required or not, and passes over other members.
    let ObjectType { properties, required: _, additional_properties: _, min_properties, max_properties } =
        object;
    let exact = properties.keys().map(String::as_str).eq(["result", "error"]);
    let plain = !schema.schema_data.nullable && min_properties.is_none() && max_properties.is_none();
    if exact && plain { Some(properties["result"].clone().unbox()) } else { None }
}
