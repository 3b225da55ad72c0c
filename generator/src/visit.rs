//! The one walk over an OpenAPI document: what each place is, from the root down to the last schema.
//!
//! [`Role::member`] is a table: which keyword leads to which kind of place. Names of the document's own (of
//! properties, schemas, paths, ..) and data (examples, defaults, values) are never mistaken for keywords.
//! `import`, `lint`, `since`, `diff` and the check of extensions all read it.

use crate::document::{Node, Pointer};

/// What a place of an OpenAPI document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// The document itself.
    Document,
    /// `info`
    Info,
    /// `contact` and `license`, below `info`
    Imprint,
    /// `servers`
    Servers,
    /// An entry of `servers`
    Server,
    /// `variables` of a server
    ServerVariables,
    /// A server variable
    ServerVariable,
    /// `tags` of the document
    Tags,
    /// An entry of the document's `tags`
    Tag,
    /// `externalDocs`
    ExternalDocs,
    /// Path items by path: `paths`, `webhooks`, `components/pathItems`, a callback
    Paths,
    /// A path item
    PathItem,
    /// An operation
    Operation,
    /// `tags` of an operation
    OperationTags,
    /// `parameters` of a path item or an operation
    Parameters,
    /// `components/parameters`
    NamedParameters,
    /// A parameter
    Parameter,
    /// `components/requestBodies`
    NamedBodies,
    /// `requestBody`
    Body,
    /// `responses` of an operation
    Responses,
    /// `components/responses`
    NamedResponses,
    /// A response
    Response,
    /// `content`
    Content,
    /// A media type
    MediaType,
    /// `encoding`
    Encodings,
    /// An entry of `encoding`
    Encoding,
    /// `headers`
    Headers,
    /// A header
    Header,
    /// `examples` by name
    Examples,
    /// An entry of `examples` by name
    Example,
    /// `links`
    Links,
    /// A link
    Link,
    /// `callbacks`
    Callbacks,
    /// `components`
    Components,
    /// Schemas by name: `components/schemas`, `$defs`, `definitions`, `dependentSchemas`
    Schemas,
    /// `securitySchemes`
    SecuritySchemes,
    /// A security scheme
    SecurityScheme,
    /// `flows` of a security scheme
    Flows,
    /// An OAuth flow
    Flow,
    /// `scopes` of an OAuth flow
    Scopes,
    /// A schema
    Schema,
    /// `properties`
    Properties,
    /// `patternProperties`
    PatternProperties,
    /// The schema of a property or of a pattern of properties
    Property,
    /// `oneOf`, `anyOf`, `allOf`, `prefixItems`
    Variants,
    /// An entry of `oneOf` and the like
    Variant,
    /// `required` of a schema
    Required,
    /// `enum`
    Values,
    /// A description, summary or title
    Words,
    /// An example: data, which may hold prose
    Sample,
    /// Data that programs depend on
    Data,
    /// The value of an `x-` keyword
    Extension,
    /// Any other keyword of an object
    Keyword,
}

impl Role {
    /// What the member of this name is.
    #[must_use]
    pub fn member(self, name: &str) -> Self {
        // Names of the document's own, among which a `description` is nothing special.
        match self {
            Self::Schemas => return Self::Schema,
            Self::Properties | Self::PatternProperties => return Self::Property,
            Self::NamedResponses => return Self::Response,
            Self::NamedParameters => return Self::Parameter,
            Self::NamedBodies => return Self::Body,
            Self::Content => return Self::MediaType,
            Self::Encodings => return Self::Encoding,
            Self::Headers => return Self::Header,
            Self::Examples => return Self::Example,
            Self::Links => return Self::Link,
            Self::Callbacks => return Self::Paths,
            Self::SecuritySchemes => return Self::SecurityScheme,
            Self::ServerVariables => return Self::ServerVariable,
            Self::Scopes => return Self::Words,
            Self::Data | Self::Sample | Self::Extension => return self,
            _ => {}
        }
        if name.starts_with("x-") {
            return Self::Extension;
        }
        match (self, name) {
            (Self::Paths, _) => Self::PathItem,
            (Self::Responses, _) => Self::Response,
            (Self::Flows, _) => Self::Flow,
            (Self::Info, "title") => Self::Keyword,
            (_, "description" | "summary" | "title") => Self::Words,
            (Self::Document, "info") => Self::Info,
            (Self::Document, "tags") => Self::Tags,
            (Self::Document, "paths" | "webhooks") => Self::Paths,
            (Self::Document, "components") => Self::Components,
            (Self::Info, _) => Self::Imprint,
            (Self::Document | Self::PathItem | Self::Operation, "servers") => Self::Servers,
            (Self::Server, "variables") => Self::ServerVariables,
            (Self::Document, "jsonSchemaDialect") | (Self::Document | Self::Operation, "security") => {
                Self::Data
            }
            (Self::Components, "schemas") => Self::Schemas,
            (Self::Components, "parameters") => Self::NamedParameters,
            (Self::Components, "responses") => Self::NamedResponses,
            (Self::Components, "requestBodies") => Self::NamedBodies,
            (Self::Components, "pathItems") => Self::Paths,
            (Self::Components, "examples") => Self::Examples,
            (Self::Components, "securitySchemes") => Self::SecuritySchemes,
            (Self::Components | Self::Response, "links") => Self::Links,
            (Self::Components | Self::Operation, "callbacks") => Self::Callbacks,
            (Self::SecurityScheme, "flows") => Self::Flows,
            (Self::Flow, "scopes") => Self::Scopes,
            (Self::PathItem, name) if METHODS.contains(&name) => Self::Operation,
            (Self::PathItem | Self::Operation, "parameters") => Self::Parameters,
            (Self::Operation, "tags") => Self::OperationTags,
            (Self::Operation, "requestBody") => Self::Body,
            (Self::Operation, "responses") => Self::Responses,
            (Self::Parameter | Self::Header | Self::MediaType, "schema") => Self::Schema,
            (Self::Parameter | Self::Header | Self::Body | Self::Response, "content") => Self::Content,
            (Self::Parameter | Self::Header | Self::MediaType, "examples") => Self::Examples,
            (Self::Components | Self::Response | Self::Encoding, "headers") => Self::Headers,
            (Self::MediaType, "encoding") => Self::Encodings,
            (Self::Example, "value") | (_, "example") => Self::Sample,
            (_, "externalDocs") => Self::ExternalDocs,
            (Self::Schema | Self::Property | Self::Variant, _) => schema_member(name),
            _ => Self::Keyword,
        }
    }

    /// What an item of an array is.
    #[must_use]
    pub fn item(self) -> Self {
        match self {
            Self::Servers => Self::Server,
            Self::Tags => Self::Tag,
            Self::Parameters => Self::Parameter,
            Self::Variants => Self::Variant,
            Self::OperationTags | Self::Required | Self::Values => Self::Data,
            other => other,
        }
    }

    /// Whether it is a schema, wherever it is.
    pub fn is_schema(self) -> bool {
        matches!(self, Self::Schema | Self::Property | Self::Variant)
    }

    /// Whether its members have names of the document's own, rather than keywords.
    pub fn is_map(self) -> bool {
        matches!(
            self,
            Self::Schemas
                | Self::Properties
                | Self::PatternProperties
                | Self::NamedResponses
                | Self::NamedParameters
                | Self::NamedBodies
                | Self::Content
                | Self::Encodings
                | Self::Headers
                | Self::Examples
                | Self::Links
                | Self::Callbacks
                | Self::SecuritySchemes
                | Self::ServerVariables
                | Self::Paths
                | Self::Responses
                | Self::Flows
        )
    }

    /// Whether nothing below it is a keyword.
    pub fn is_data(self) -> bool {
        matches!(
            self,
            Self::Data | Self::Sample | Self::Extension | Self::Words | Self::Values | Self::Required
        )
    }
}

/// Methods of a path item.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options", "trace"];

fn schema_member(keyword: &str) -> Role {
    match keyword {
        "properties" => Role::Properties,
        "patternProperties" => Role::PatternProperties,
        "$defs" | "definitions" | "dependentSchemas" => Role::Schemas,
        "items"
        | "additionalProperties"
        | "not"
        | "if"
        | "then"
        | "else"
        | "contains"
        | "propertyNames"
        | "unevaluatedItems"
        | "unevaluatedProperties"
        | "contentSchema" => Role::Schema,
        "oneOf" | "anyOf" | "allOf" | "prefixItems" => Role::Variants,
        "enum" => Role::Values,
        "required" => Role::Required,
        "examples" => Role::Sample,
        "const" | "default" | "type" | "dependentRequired" | "discriminator" => Role::Data,
        _ => Role::Keyword,
    }
}

/// A step down the tree.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// To the member of this name.
    Member(&'a str),
    /// To the item of this number.
    Item(usize),
}

/// A place of the walk: the node, what it is, and how it was reached. Pointers are only made when asked for.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a, 't> {
    /// What the place is.
    pub role: Role,
    /// The value at that place.
    pub node: &'a Node,
    /// The step that led here, and from where; nothing at the root.
    pub from: Option<(&'t Visit<'a, 't>, Step<'a>)>,
}

impl<'a, 't> Visit<'a, 't> {
    /// The place as a pointer.
    pub fn pointer(&self) -> Pointer {
        match self.from {
            None => Pointer::root(),
            Some((parent, Step::Member(name))) => parent.pointer().child(name),
            Some((parent, Step::Item(index))) => parent.pointer().item(index),
        }
    }

    /// What holds this place.
    pub fn parent(&self) -> Option<&'t Visit<'a, 't>> {
        self.from.map(|(parent, _)| parent)
    }

    /// The name under which its holder has this place, if it is a member.
    pub fn name(&self) -> Option<&'a str> {
        match self.from {
            Some((_, Step::Member(name))) => Some(name),
            _ => None,
        }
    }
}

/// Visits every place of a document, each before what it holds. Data and the values of extensions are visited, what
/// they hold is not.
pub fn walk<'a>(root: &'a Node, visit: &mut dyn FnMut(&Visit<'a, '_>)) {
    down(&Visit { role: Role::Document, node: root, from: None }, visit);
}

fn down<'a>(here: &Visit<'a, '_>, visit: &mut dyn FnMut(&Visit<'a, '_>)) {
    visit(here);
    if here.role.is_data() {
        return;
    }
    match here.node {
        Node::Mapping(members) => {
            for (name, node) in members {
                let role = here.role.member(name);
                down(&Visit { role, node, from: Some((here, Step::Member(name))) }, visit);
            }
        }
        Node::Sequence(items) => {
            for (index, node) in items.iter().enumerate() {
                let role = here.role.item();
                down(&Visit { role, node, from: Some((here, Step::Item(index))) }, visit);
            }
        }
        _ => {}
    }
}
