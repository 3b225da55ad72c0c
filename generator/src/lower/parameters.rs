//! Parameters of paths and queries.

use super::schema::docs_of_parameter;
use super::{Lowering, component_name, extension_flag, extension_text};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Docs, Notation, QueryParameter, QueryStyle, ResourceId, Segment, Type, TypeKind};
use openapiv3::{
    Parameter, ParameterData, ParameterSchemaOrContent, PathItem, ReferenceOr, Schema, SchemaKind,
    VariantOrUnknownOrEmpty,
};

/// A parameter and where it is described.
pub(super) type Declared<'a> = (&'a Parameter, Pointer);

impl<'a> Lowering<'a> {
    /// The parameters of an operation: its own, and those of its path that it does not describe itself.
    pub(super) fn parameters<'p>(
        &mut self,
        path: &str,
        item: &'p PathItem,
        operation: &'p openapiv3::Operation,
        pointer: &Pointer,
    ) -> Vec<Declared<'p>>
    where
        'a: 'p,
    {
        let shared = pointer.parent().unwrap_or_default();
        let own = self.declared(&operation.parameters, pointer);
        let mut of_path = self.declared(&item.parameters, &shared);
        for (parameter, place) in own.iter().chain(&of_path) {
            let name = &parameter.parameter_data_ref().name;
            if matches!(parameter, Parameter::Path { .. }) && !names_segment(path, name) {
                let message = format!("the path has no parameter `{name}`");
                self.error("unused-path-parameter", place, message, "correct the name here or in the path");
            }
        }
        of_path.retain(|(parameter, _)| !own.iter().any(|(other, _)| same(parameter, other)));
        // In the document's order, as a reader meets them.
        of_path.extend(own);
        of_path
    }

    /// The parameters of one list, each once.
    fn declared<'p>(&mut self, list: &'p [ReferenceOr<Parameter>], holder: &Pointer) -> Vec<Declared<'p>>
    where
        'a: 'p,
    {
        let mut declared: Vec<Declared<'p>> = Vec::new();
        for (index, parameter) in list.iter().enumerate() {
            let place = holder.child("parameters").item(index);
            let Some((parameter, found)) = self.parameter(parameter, &place) else { continue };
            if declared.iter().any(|(other, _)| same(parameter, other)) {
                let name = &parameter.parameter_data_ref().name;
                let message = format!("the parameter `{name}` of this operation is declared already");
                self.error("duplicate-parameter", &place, message, "remove one of the two");
            } else {
                declared.push((parameter, found));
            }
        }
        declared
    }

    /// The parameter itself, behind a reference or not, and its place.
    pub(super) fn parameter<'p>(
        &mut self,
        parameter: &'p ReferenceOr<Parameter>,
        pointer: &Pointer,
    ) -> Option<Declared<'p>>
    where
        'a: 'p,
    {
        match parameter {
            ReferenceOr::Item(parameter) => Some((parameter, pointer.clone())),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "parameters")
                    .and_then(|name| self.openapi.components.as_ref()?.parameters.get(&*name))
                    .and_then(ReferenceOr::as_item);
                if found.is_none() {
                    self.unresolved(reference, pointer);
                }
                found.map(|parameter| (parameter, Pointer::from(reference.trim_start_matches('#'))))
            }
        }
    }

    pub(super) fn unresolved(&mut self, reference: &str, pointer: &Pointer) {
        self.error(
            "unresolved-reference",
            pointer,
            format!("`{reference}` is not in the document"),
            "add it or correct the reference",
        );
    }

    pub(super) fn query_parameter(
        &mut self,
        parameter: &Parameter,
        pointer: &Pointer,
    ) -> Option<QueryParameter> {
        // `allowReserved`: an encoded character is the same once decoded (see `dialect::idle`).
        let (data, style, allow_empty_value) = match parameter {
            Parameter::Query { parameter_data, allow_reserved: _, style, allow_empty_value } => {
                (parameter_data, style, allow_empty_value)
            }
            Parameter::Header { parameter_data: _, style: _ }
            | Parameter::Path { parameter_data: _, style: _ }
            | Parameter::Cookie { parameter_data: _, style: _ } => return None,
        };
        // `example`, `examples`: the generated crate's tests read them from the document.
        let ParameterData {
            name,
            description: _,
            required,
            deprecated,
            format,
            example: _,
            examples: _,
            explode,
            extensions,
        } = data;
        let (ty, query_style, of_value) = match format {
            ParameterSchemaOrContent::Content(content) => {
                let Some((media, content)) = content.first() else {
                    self.error(
                        "unsupported-construct",
                        &pointer.child("content"),
                        "this parameter's `content` has no media type",
                        "say `application/json`",
                    );
                    return None;
                };
                let pointer = pointer.child("content").child(media);
                let ty = self.media(content, &pointer);
                let of_value =
                    content.schema.as_ref().map(|schema| self.docs_of(schema, &pointer.child("schema")));
                (ty, QueryStyle::Json, of_value)
            }
            ParameterSchemaOrContent::Schema(schema) => {
                let place = pointer.child("schema");
                let ty = self.ty(schema, &place);
                let of_value = self.docs_of(schema, &place);
                let (ty, style) = match self.shown(ty, name, pointer) {
                    Type::Array { items, min_items, max_items, unique } => {
                        self.countless(min_items.is_some() || max_items.is_some() || unique, &place);
                        let style = if *explode == Some(false) {
                            QueryStyle::CommaList
                        } else {
                            QueryStyle::Repeated
                        };
                        (*items, style)
                    }
                    Type::Bool if extension_flag(extensions, "x-flag") => (Type::Bool, QueryStyle::Flag),
                    ty if *allow_empty_value == Some(true) && ty != Type::Bool => {
                        (ty, QueryStyle::ValueOrEmpty)
                    }
                    ty => (ty, QueryStyle::Value),
                };
                (ty, style, Some(of_value))
            }
        };
        if *style != openapiv3::QueryStyle::Form || !(self.is_scalar(&ty) || query_style == QueryStyle::Json)
        {
            self.error(
                "unsupported-construct",
                pointer,
                "this style or type of query parameter is not supported",
                "scalars, arrays of scalars in style `form`, and `content: application/json` are",
            );
        }
        let notation = match format {
            ParameterSchemaOrContent::Schema(schema) => self.behind(schema).and_then(notation),
            ParameterSchemaOrContent::Content(_) => None,
        };
        let own = docs_of_parameter(data, pointer);
        Some(QueryParameter {
            name: name.clone(),
            ty,
            style: query_style,
            required: *required,
            ordered: extension_flag(extensions, "x-ordered"),
            any_case: extension_flag(extensions, "x-any-case"),
            notation,
            effect: extensions.get("x-effect").and_then(serde_json::Value::as_bool),
            deprecated: *deprecated == Some(true),
            docs: match of_value {
                Some(of_value) => parameter_facts(own, of_value),
                None => own,
            },
            explicit_name: extension_text(extensions, "x-rust-name"),
        })
    }

    /// Refuses limits of a list that the router does not count.
    fn countless(&mut self, limited: bool, pointer: &Pointer) {
        if limited {
            self.error(
                "unsupported-construct",
                pointer,
                "`minItems`, `maxItems` and `uniqueItems` of a query parameter are not supported",
                "remove them with an overlay",
            );
        }
    }

    /// The type of a parameter's value. It is text, so that `null` is none of its values, and cannot be a secret, since a URL
    /// is written into every log.
    pub(super) fn shown(&mut self, ty: Type, name: &str, pointer: &Pointer) -> Type {
        let inner = match ty {
            Type::Nullable(inner) => return self.shown(*inner, name, pointer),
            Type::Array { items, min_items, max_items, unique } => {
                let items = Box::new(self.shown(*items, name, pointer));
                return Type::Array { items, min_items, max_items, unique };
            }
            Type::Sensitive(inner) => inner,
            ty => return ty,
        };
        self.error(
            "unsupported-construct",
            pointer,
            format!("the parameter `{name}` cannot be a secret, since it is part of the URL"),
            "send the secret in a body, or remove `x-secret`, `writeOnly` or `format: password` with an overlay",
        );
        *inner
    }

    /// Whether a value is written as one text.
    pub(super) fn is_scalar(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) => matches!(self.api.types[id.0].kind, TypeKind::Enum(_)),
            Type::Array { .. } | Type::Map(_) | Type::MultiMap(_) | Type::Any | Type::Nullable(_) => false,
            Type::Lenient(inner) | Type::Sensitive(inner) | Type::Listed(inner, _) => self.is_scalar(inner),
            Type::String(_)
            | Type::Bool
            | Type::Integer(_)
            | Type::Number(_)
            | Type::Timestamp
            | Type::Int64
            | Type::Decimal => true,
        }
    }

    /// A parameter of the path in one path must be what it is in the others, since they share one handle.
    pub(super) fn consistent(&mut self, id: ResourceId, item: &PathItem, pointer: &Pointer) {
        let Segment::Parameter(parameter) = &self.api.resources[id.0].segment else { return };
        let name = parameter.name.clone();
        for (parameter, place) in self.path_parameter_data(&name, item, pointer) {
            let ParameterSchemaOrContent::Schema(schema) = &parameter.format else { continue };
            let Some((first, first_place)) = self.declared_schemas.get(&id) else {
                self.declared_schemas.insert(id, (schema.clone(), place));
                continue;
            };
            let first_place = first_place.clone();
            if !self.same_values(first, schema) {
                let message = format!(
                    "the path parameter `{name}` has another type here than in the same segment elsewhere"
                );
                let help = "give both the same schema, with an overlay";
                let problem = Diagnostic::error("contradicting-parameter", message).help(help).at(&place);
                self.diagnostics.push(problem.label(first_place, "described first here"));
            }
        }
    }

    /// Every description of a path's parameter: the path's own and those of its operations.
    pub(super) fn path_parameter_data<'p>(
        &mut self,
        name: &str,
        item: &'p PathItem,
        pointer: &Pointer,
    ) -> Vec<(&'p ParameterData, Pointer)>
    where
        'a: 'p,
    {
        let operations =
            item.iter().map(|(method, operation)| (pointer.child(method), operation.parameters.as_slice()));
        let lists: Vec<_> =
            std::iter::once((pointer.clone(), item.parameters.as_slice())).chain(operations).collect();
        let mut found = Vec::new();
        for (holder, parameters) in lists {
            for (index, parameter) in parameters.iter().enumerate() {
                let place = holder.child("parameters").item(index);
                match self.quietly(parameter, &place) {
                    Some((Parameter::Path { parameter_data, style: _ }, place))
                        if parameter_data.name == name =>
                    {
                        found.push((parameter_data, place));
                    }
                    _ => {}
                }
            }
        }
        found
    }

    /// The same as [`Self::parameter`], for what reports a missing one elsewhere.
    fn quietly<'p>(
        &mut self,
        parameter: &'p ReferenceOr<Parameter>,
        pointer: &Pointer,
    ) -> Option<Declared<'p>>
    where
        'a: 'p,
    {
        let reported = self.diagnostics.len();
        let found = self.parameter(parameter, pointer);
        self.diagnostics.truncate(reported);
        found
    }

    /// Whether two schemas have the same values; words about them do not count.
    fn same_values(&self, one: &ReferenceOr<Schema>, other: &ReferenceOr<Schema>) -> bool {
        let (Some(one), Some(other)) = (self.behind(one), self.behind(other)) else { return one == other };
        let marks = |schema: &Schema| {
            let extensions = &schema.schema_data.extensions;
            (schema.schema_data.nullable, extension_flag(extensions, "x-lenient"))
        };
        one.schema_kind == other.schema_kind && marks(one) == marks(other)
    }

    /// The schema behind any number of references.
    fn behind<'s>(&self, mut schema: &'s ReferenceOr<Schema>) -> Option<&'s Schema>
    where
        'a: 's,
    {
        let components = &self.openapi.components.as_ref();
        loop {
            schema = match schema {
                ReferenceOr::Item(item) => match &item.schema_kind {
                    SchemaKind::AllOf { all_of } if all_of.len() == 1 => &all_of[0],
                    _ => return Some(item),
                },
                ReferenceOr::Reference { reference } => {
                    components.as_ref()?.schemas.get(&*component_name(reference, "schemas")?)?
                }
            };
        }
    }
}

/// The notation of a string, where it has one that is known.
fn notation(schema: &Schema) -> Option<Notation> {
    match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => match &string.format {
            VariantOrUnknownOrEmpty::Unknown(format) => Notation::of(format),
            VariantOrUnknownOrEmpty::Item(_) | VariantOrUnknownOrEmpty::Empty => None,
        },
        _ => None,
    }
}

/// Whether two describe the same parameter: a place and a name, of which headers do not count the case.
fn same(one: &Parameter, other: &Parameter) -> bool {
    let (name, other_name) = (&one.parameter_data_ref().name, &other.parameter_data_ref().name);
    match (one, other) {
        (Parameter::Header { .. }, Parameter::Header { .. }) => name.eq_ignore_ascii_case(other_name),
        _ => std::mem::discriminant(one) == std::mem::discriminant(other) && name == other_name,
    }
}

fn names_segment(path: &str, name: &str) -> bool {
    path.split('/')
        .any(|segment| segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) == Some(name))
}

/// What is known of a parameter: its own words, and the facts that its schema has.
pub(super) fn parameter_facts(own: Docs, of_value: Docs) -> Docs {
    with_facts(own, Docs { text: None, unit: None, ..of_value })
}

/// The documentation of an item: its own, else that of the target of its reference.
pub(super) fn with_facts(own: Docs, of_value: Docs) -> Docs {
    Docs {
        example: own.example.or(of_value.example),
        text: own.text.or(of_value.text),
        unit: own.unit.or(of_value.unit),
        default: own.default.or(of_value.default),
        known_values: if own.known_values.is_empty() { of_value.known_values } else { own.known_values },
        format: own.format.or(of_value.format),
        encoding: own.encoding.or(of_value.encoding),
        media: own.media.or(of_value.media),
        names: own.names.or(of_value.names),
        deprecated: own.deprecated || of_value.deprecated,
        since: own.since,
        pointer: own.pointer,
    }
}
