//! Where extensions may stand.

use crate::document::{Node, Pointer};
use crate::visit::{Role, Visit};

/// A kind of place that has extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Site {
    /// An operation
    Operation,
    /// A parameter in the query
    QueryParameter,
    /// Any parameter
    Parameter,
    /// Any schema
    Schema,
    /// A schema that has properties
    Object,
    /// A schema of an object with free names
    Map,
    /// A schema with an `enum`
    Enum,
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
            Self::Operation => "an operation",
            Self::QueryParameter => "a query parameter",
            Self::Parameter => "a parameter",
            Self::Schema => "a schema",
            Self::Object => "a schema with `properties`",
            Self::Map => "a schema with `additionalProperties` or `patternProperties`",
            Self::Enum => "a schema with `enum`",
            Self::Union => "a schema with `oneOf` or `anyOf`",
            Self::Variant => "an entry of `oneOf` or `anyOf`",
            Self::Named => "a property, or a schema with `properties`, `enum`, `oneOf`, `anyOf` or `allOf`",
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
            Self::Operation => *role == Role::Operation,
            Self::Parameter => *role == Role::Parameter,
            Self::QueryParameter => {
                let place = resolved(root, node).get("in").and_then(Node::as_str);
                *role == Role::Parameter && place.is_none_or(|place| place == "query")
            }
            Self::Schema => role.is_schema(),
            Self::Object => role.is_schema() && has(&["properties"]),
            Self::Map => role.is_schema() && has(&["additionalProperties", "patternProperties"]),
            Self::Enum => role.is_schema() && has(&["enum"]),
            Self::Union => role.is_schema() && has(&["oneOf", "anyOf"]),
            Self::Variant => *role == Role::Variant,
            Self::Named => {
                *role == Role::Property
                    || role.is_schema() && has(&["properties", "enum", "oneOf", "anyOf", "allOf", "$ref"])
            }
            Self::Info => *role == Role::Info,
            Self::OverlayDocument | Self::OverlayAction => false,
        }
    }
}

/// What a reference stands for; anything else is itself.
pub(super) fn resolved<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let target = node.get("$ref").and_then(Node::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|target| root.pointer(&Pointer::from(target))).unwrap_or(node)
}
