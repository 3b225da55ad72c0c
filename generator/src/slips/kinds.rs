//! What keywords must hold, as far as another kind of value can only mean one thing.

use crate::visit::Role;

/// What the value of a keyword must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text that an object cannot do without.
    Name,
    /// Other text.
    Text,
    /// Text for readers, from which nothing follows.
    Words,
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// A number; in OpenAPI 3.0 a boolean.
    Limit,
    /// A list of texts.
    Texts,
    /// An array or an object, which may be empty.
    Parts,
}

impl Kind {
    /// What a keyword of an object of this kind must hold.
    pub(super) fn of(role: Role, keyword: &str) -> Option<Self> {
        let kind = match (role, keyword) {
            (Role::Document, "openapi") | (Role::Info, "title" | "version") => Self::Name,
            (Role::Parameter | Role::Tag, "name") => Self::Name,
            (_, "description" | "summary" | "title") => Self::Words,
            (Role::Operation, "operationId") | (Role::Parameter, "style") => Self::Text,
            (Role::Operation, "deprecated") => Self::Flag,
            (Role::Parameter | Role::Header | Role::Body, "required" | "deprecated") => Self::Flag,
            (Role::Parameter | Role::Header, "explode" | "allowReserved" | "allowEmptyValue") => Self::Flag,
            (Role::Operation, "tags") => Self::Texts,
            (Role::Operation | Role::PathItem, "parameters") | (Role::Operation, "requestBody") => {
                Self::Parts
            }
            (Role::Response | Role::Components, "headers") => Self::Parts,
            (Role::Parameter | Role::Header | Role::MediaType, "examples") => Self::Parts,
            (
                Role::Components,
                "schemas" | "parameters" | "responses" | "requestBodies" | "examples" | "securitySchemes"
                | "pathItems",
            ) => Self::Parts,
            (Role::Document, "components" | "tags") | (Role::Info, "contact" | "license") => Self::Parts,
            (_, "servers" | "externalDocs") => Self::Parts,
            (role, keyword) if role.is_schema() => return Self::of_schema(keyword),
            _ => return None,
        };
        Some(kind)
    }

    fn of_schema(keyword: &str) -> Option<Self> {
        Some(match keyword {
            "deprecated" | "readOnly" | "writeOnly" | "nullable" | "uniqueItems" => Self::Flag,
            "minimum" | "maximum" | "multipleOf" | "minLength" | "maxLength" | "minItems" | "maxItems"
            | "minProperties" | "maxProperties" => Self::Number,
            "exclusiveMinimum" | "exclusiveMaximum" => Self::Limit,
            "required" => Self::Texts,
            "properties" | "patternProperties" => Self::Parts,
            _ => return None,
        })
    }

    /// Whether an object can do without the keyword.
    pub(super) fn is_optional(self) -> bool {
        self != Self::Name
    }
}

/// The type that is meant by a name of one, in JSON Schema or in a programming language.
pub(super) fn type_called(name: &str) -> Option<&'static str> {
    Some(match name.to_ascii_lowercase().as_str() {
        "string" | "str" => "string",
        "integer" | "int" => "integer",
        "number" | "float" | "double" => "number",
        "boolean" | "bool" => "boolean",
        "array" | "list" => "array",
        "object" | "dict" => "object",
        "null" | "none" => "null",
        _ => return None,
    })
}
