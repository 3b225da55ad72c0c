//! What the places of a document are, as a table: which keywords lead to which kind of place.

use super::Subject;

/// A kind of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Context {
    Root,
    Info,
    Tags,
    Tag,
    Paths,
    PathItem,
    Operation,
    OperationTags,
    Parameters,
    Parameter,
    Body,
    Replies,
    Reply,
    Contents,
    Media,
    Headers,
    Header,
    Components,
    Schemas,
    NamedParameters,
    NamedReplies,
    NamedBodies,
    SecuritySchemes,
    Schema,
    Properties,
    Property,
    Required,
    Values,
    Arms,
    /// Nothing below it is reported separately.
    Leaf(Subject),
}

pub(super) use crate::visit::METHODS;

impl Context {
    /// What the member of this name is.
    pub(super) fn member(self, name: &str) -> Self {
        match (self, name) {
            // Names of the document's own, among which a `description` is nothing special.
            (Self::Paths, _) => Self::PathItem,
            (Self::Schemas, _) => Self::Schema,
            (Self::Properties, _) => Self::Property,
            (Self::Replies | Self::NamedReplies, _) => Self::Reply,
            (Self::NamedParameters, _) => Self::Parameter,
            (Self::NamedBodies, _) => Self::Body,
            (Self::Contents, _) => Self::Media,
            (Self::Headers, _) => Self::Header,
            (Self::SecuritySchemes, _) => Self::Leaf(Subject::Security),
            (Self::Info, "title") => Self::Leaf(Subject::Info),
            (_, "description" | "summary" | "title" | "example" | "examples" | "externalDocs") => {
                Self::Leaf(Subject::Documentation)
            }
            (_, "x-unit" | "x-known-values") => Self::Leaf(Subject::Documentation),
            (_, name) if name.starts_with("x-") => Self::Leaf(Subject::Extension),
            (Self::Root, "info") => Self::Info,
            (Self::Root, "tags") => Self::Tags,
            (Self::Root, "paths") => Self::Paths,
            (Self::Root, "components") => Self::Components,
            (Self::Root, "security") => Self::Leaf(Subject::Security),
            (Self::Info, _) => Self::Leaf(Subject::Info),
            (Self::Tag, _) => Self::Leaf(Subject::Tag),
            (Self::PathItem | Self::Operation, "parameters") => Self::Parameters,
            (Self::PathItem, name) if METHODS.contains(&name) => Self::Operation,
            (Self::PathItem, _) => Self::Leaf(Subject::Path),
            (Self::Operation, "operationId") => Self::Leaf(Subject::OperationId),
            (Self::Operation, "tags") => Self::OperationTags,
            (Self::Operation, "requestBody") => Self::Body,
            (Self::Operation, "responses") => Self::Replies,
            (Self::Operation, "security") => Self::Leaf(Subject::Security),
            (_, "deprecated") => Self::Leaf(Subject::Deprecation),
            (Self::Operation, _) => Self::Leaf(Subject::Operation),
            (Self::Parameter | Self::Header | Self::Media, "schema") => Self::Schema,
            (Self::Parameter | Self::Header | Self::Body | Self::Reply, "content") => Self::Contents,
            (Self::Parameter | Self::Body, "required") => Self::Leaf(Subject::Required),
            (Self::Parameter, "style" | "explode" | "allowEmptyValue" | "allowReserved") => {
                Self::Leaf(Subject::Style)
            }
            (Self::Parameter, _) => Self::Leaf(Subject::Parameter),
            (Self::Body, _) => Self::Leaf(Subject::Body),
            (Self::Reply, "headers") => Self::Headers,
            (Self::Reply, _) => Self::Leaf(Subject::Reply),
            (Self::Header, _) => Self::Leaf(Subject::Header),
            (Self::Media, _) => Self::Leaf(Subject::MediaType),
            (Self::Components, "schemas") => Self::Schemas,
            (Self::Components, "parameters") => Self::NamedParameters,
            (Self::Components, "responses") => Self::NamedReplies,
            (Self::Components, "requestBodies") => Self::NamedBodies,
            (Self::Components, "headers") => Self::Headers,
            (Self::Components, "securitySchemes") => Self::SecuritySchemes,
            (Self::Schema | Self::Property, name) => schema(name),
            (Self::Root | Self::Components, _) => Self::Leaf(Subject::Document),
            (context, _) => Self::Leaf(context.subject()),
        }
    }

    /// What an item of an array is.
    pub(super) fn item(self) -> Self {
        match self {
            Self::Tags => Self::Tag,
            Self::Parameters => Self::Parameter,
            Self::Arms => Self::Schema,
            Self::OperationTags => Self::Leaf(Subject::Tag),
            Self::Required => Self::Leaf(Subject::Required),
            Self::Values => Self::Leaf(Subject::Value),
            other => Self::Leaf(other.subject()),
        }
    }

    /// What a change of the place as a whole is a change of.
    pub(super) fn subject(self) -> Subject {
        match self {
            Self::Root | Self::Components => Subject::Document,
            Self::Info => Subject::Info,
            Self::Tags | Self::Tag | Self::OperationTags => Subject::Tag,
            Self::Paths | Self::PathItem => Subject::Path,
            Self::Operation => Subject::Operation,
            Self::Parameters | Self::Parameter | Self::NamedParameters => Subject::Parameter,
            Self::Body | Self::NamedBodies => Subject::Body,
            Self::Replies | Self::Reply | Self::NamedReplies => Subject::Reply,
            Self::Contents | Self::Media => Subject::MediaType,
            Self::Headers | Self::Header => Subject::Header,
            Self::Schemas | Self::Schema => Subject::Schema,
            Self::SecuritySchemes => Subject::Security,
            Self::Properties | Self::Property => Subject::Property,
            Self::Required => Subject::Required,
            Self::Values => Subject::Value,
            Self::Arms => Subject::Arm,
            Self::Leaf(subject) => subject,
        }
    }

    /// Lists of named things: if it is absent the list is empty; its entries are reported one by one.
    pub(super) fn lists(self) -> bool {
        matches!(
            self,
            Self::Tags
                | Self::Paths
                | Self::PathItem
                | Self::OperationTags
                | Self::Parameters
                | Self::Replies
                | Self::Contents
                | Self::Headers
                | Self::Components
                | Self::Schemas
                | Self::NamedParameters
                | Self::NamedReplies
                | Self::NamedBodies
                | Self::SecuritySchemes
                | Self::Properties
                | Self::Required
        )
    }

    /// Whether the order of the names in it is the document's own to choose, and thus a fact.
    pub(super) fn ordered(self) -> bool {
        self.lists()
            && !matches!(self, Self::PathItem | Self::Components | Self::Required | Self::OperationTags)
            || matches!(self, Self::Values | Self::Arms)
    }
}

fn schema(keyword: &str) -> Context {
    match keyword {
        "properties" | "patternProperties" => Context::Properties,
        "items" | "additionalProperties" | "not" | "contains" | "propertyNames" => Context::Schema,
        "oneOf" | "anyOf" | "allOf" => Context::Arms,
        "enum" => Context::Values,
        "required" => Context::Required,
        "type" | "$ref" | "const" | "readOnly" | "writeOnly" => Context::Leaf(Subject::Type),
        "nullable" => Context::Leaf(Subject::Nullability),
        "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
            Context::Leaf(Subject::Range)
        }
        "minLength" | "maxLength" | "minItems" | "maxItems" | "minProperties" | "maxProperties" => {
            Context::Leaf(Subject::Length)
        }
        "pattern" => Context::Leaf(Subject::Pattern),
        "format" => Context::Leaf(Subject::Format),
        "default" => Context::Leaf(Subject::Default),
        _ => Context::Leaf(Subject::Keyword),
    }
}
