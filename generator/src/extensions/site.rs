//! Where extensions may stand.

use crate::document::{Node, Pointer};
use crate::visit::{Role, Visit};

/// A kind of place that has extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// A path item, or a tag that is named after a path
    Resource,
    /// An operation
    Operation,
    /// A parameter in the query
    QueryParameter,
    /// A parameter in the query whose value is a boolean
    FlagParameter,
    /// A parameter in the query whose value is one of an enum, or a list of such
    EnumParameter,
    /// Any parameter
    Parameter,
    /// Any schema
    Schema,
    /// The schema of a property
    Property,
    /// A schema that has properties
    Object,
    /// A schema of an object with free names
    Map,
    /// A schema with an `enum`
    Enum,
    /// A string with `x-known-values` and without `enum`
    KnownValues,
    /// A schema with `oneOf` or `anyOf`
    Union,
    /// An entry of `oneOf` or `anyOf`
    Variant,
    /// A property, or a schema that becomes a type with a name
    Named,
    /// `info`
    Info,
    /// An overlay as a whole
    OverlayDocument,
    /// An action of an overlay
    OverlayAction,
}

impl Site {
    /// The place, for messages and documentation.
    pub fn words(self) -> &'static str {
        match self {
            Self::Resource => "a path item, a tag",
            Self::Operation => "an operation",
            Self::QueryParameter => "a query parameter",
            Self::FlagParameter => "a query parameter of type boolean",
            Self::EnumParameter => "a query parameter with `enum`",
            Self::Parameter => "a parameter",
            Self::Schema => "a schema",
            Self::Property => "a property",
            Self::Object => "a schema with `properties`",
            Self::Map => "a schema with `additionalProperties` or `patternProperties`",
            Self::Enum => "a schema with `enum` or `x-open-enum`",
            Self::KnownValues => "a string with `x-known-values` and without `enum`",
            Self::Union => "a schema with `oneOf` or `anyOf`",
            Self::Variant => "an entry of `oneOf` or `anyOf`",
            Self::Named => {
                "a property, or a schema with `properties`, `enum`, `oneOf`, `anyOf`, `allOf` or `x-open-enum`"
            }
            Self::Info => "`info`",
            Self::OverlayDocument => "an overlay",
            Self::OverlayAction => "an action of an overlay",
        }
    }

    /// Whether a place of a document is such a place.
    pub(super) fn is(self, root: &Node, place: &Visit<'_, '_>) -> bool {
        let Visit { role, node, .. } = place;
        let has = |names: &[&str]| names.iter().any(|name| node.get(name).is_some());
        match self {
            Self::Resource => matches!(role, Role::PathItem | Role::Tag),
            Self::Operation => *role == Role::Operation,
            Self::Parameter => *role == Role::Parameter,
            Self::QueryParameter => *role == Role::Parameter && is_query(root, node),
            Self::FlagParameter => {
                let schema = schema_of(root, node);
                *role == Role::Parameter && is_query(root, node) && schema.is_none_or(is_boolean)
            }
            Self::EnumParameter => {
                let schema = schema_of(root, node);
                let has_enum = |schema: &Node| {
                    let items = schema.get("items").map(|items| resolved(root, items));
                    schema.get("enum").is_some() || items.is_some_and(|items| items.get("enum").is_some())
                };
                *role == Role::Parameter && is_query(root, node) && schema.is_none_or(has_enum)
            }
            Self::Schema => role.is_schema(),
            Self::Property => *role == Role::Property,
            Self::Object => role.is_schema() && has(&["properties"]),
            Self::Map => role.is_schema() && has(&["additionalProperties", "patternProperties"]),
            Self::Enum => role.is_schema() && has(&["enum", "x-open-enum"]),
            Self::KnownValues => {
                let known = node.get("x-known-values").and_then(Node::as_sequence).unwrap_or_default();
                role.is_schema() && !known.is_empty() && is_of(node, "string") && !has(&["enum"])
            }
            Self::Union => role.is_schema() && has(&["oneOf", "anyOf"]),
            Self::Variant => *role == Role::Variant,
            Self::Named => {
                *role == Role::Property
                    || role.is_schema()
                        && has(&["properties", "enum", "oneOf", "anyOf", "allOf", "x-open-enum", "$ref"])
            }
            Self::Info => *role == Role::Info,
            Self::OverlayDocument | Self::OverlayAction => false,
        }
    }

    /// Whether a schema may have been such a place until the vendor changed it. An extension that is for it has no effect then,
    /// and breaks nothing.
    pub(super) fn may_have_been(self, place: &Visit<'_, '_>) -> bool {
        let Visit { role, node, .. } = place;
        match self {
            Self::Enum => role.is_schema(),
            Self::KnownValues => role.is_schema() && (node.get("enum").is_some() || !is_of(node, "string")),
            _ => false,
        }
    }
}

/// Whether a parameter is in the query; one that does not say where it is is reported elsewhere.
fn is_query(root: &Node, parameter: &Node) -> bool {
    resolved(root, parameter).get("in").and_then(Node::as_str).is_none_or(|place| place == "query")
}

/// The schema of a parameter.
fn schema_of<'a>(root: &'a Node, parameter: &'a Node) -> Option<&'a Node> {
    resolved(root, parameter).get("schema").map(|schema| resolved(root, schema))
}

fn is_boolean(schema: &Node) -> bool {
    is_of(schema, "boolean")
}

/// Whether values can be of a type.
fn is_of(schema: &Node, ty: &str) -> bool {
    match schema.get("type") {
        Some(Node::Sequence(types)) => types.iter().any(|name| name.as_str() == Some(ty)),
        name => name.and_then(Node::as_str) == Some(ty),
    }
}

/// The target of a reference; anything else is itself.
pub(super) fn resolved<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let target = node.get("$ref").and_then(Node::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|target| root.pointer(&Pointer::from(target))).unwrap_or(node)
}
