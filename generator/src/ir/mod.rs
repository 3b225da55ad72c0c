//! The API as the later stages see it: resources, operations and types, everything resolved.
//!
//! [`lower`](crate::lower) builds it, and from then on it is only read. Nothing here knows OpenAPI's syntax or any
//! programming language: [`naming`](crate::naming) maps its ids to identifiers.

mod branches;
mod reach;
mod select;
mod types;

pub use branches::{Branch, BranchId};
pub use select::Selected;
pub use types::{
    Additional, Arm, ArmTest, EnumValue, Integer, Number, Object, Property, Text, Type, TypeDef, TypeId,
    TypeKind, Union,
};

use crate::document::Pointer;

/// One revision of the API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The document's `info.title`.
    pub title: String,
    /// The document's `info.version`: the revision.
    pub version: String,
    /// The official document's digest, as the header of generated files records it.
    pub sha256: String,
    /// The tree of resources; the first is the root, parents stand before their children.
    pub resources: Vec<Resource>,
    /// Every operation, in the document's order.
    pub operations: Vec<Operation>,
    /// Every type: components in the document's order, an anonymous one after what it was found in.
    pub types: Vec<TypeDef>,
}

impl Api {
    /// The services, each with its nodes, parents before their children.
    pub fn services(&self) -> Vec<(ResourceId, Vec<ResourceId>)> {
        let roots = self.resources.first().map(|root| root.children.as_slice()).unwrap_or_default();
        let nodes = |service: ResourceId| {
            let mut nodes = vec![service];
            let mut next = 0;
            while let Some(id) = nodes.get(next).copied() {
                nodes.extend(&self.resources[id.0].children);
                next += 1;
            }
            nodes.sort_unstable();
            nodes
        };
        roots.iter().map(|id| (*id, nodes(*id))).collect()
    }

    /// The service that a node belongs to; none for the root.
    pub fn service_of(&self, mut id: ResourceId) -> Option<ResourceId> {
        loop {
            let parent = self.resources[id.0].parent?;
            if parent == ResourceId(0) {
                return Some(id);
            }
            id = parent;
        }
    }

    /// The operations of a resource.
    pub fn operations_of(&self, id: ResourceId) -> impl Iterator<Item = &Operation> {
        self.resources[id.0].operations.iter().map(|id| &self.operations[id.0])
    }
}

/// Index of a [`Resource`] in [`Api::resources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ResourceId(pub usize);

/// Index of an [`Operation`] in [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub usize);

/// A node of the path tree, whether the document has operations on it or not.
#[derive(Clone, Debug)]
pub struct Resource {
    /// The path template from the API root: `/config/user/{name}`; empty for the root.
    pub path: String,
    /// The last segment; meaningless for the root.
    pub segment: Segment,
    /// Whether the node's own URL ends in a slash (`/store/{section}/{paragraph}/`).
    pub trailing_slash: bool,
    /// The node above; none for the root.
    pub parent: Option<ResourceId>,
    /// The nodes below, in the document's order.
    pub children: Vec<ResourceId>,
    /// What the document has on this path.
    pub operations: Vec<OperationId>,
    /// The value behind the uniform verbs, where the resource has them.
    pub value: Option<Type>,
    /// Our own words, from `docs.yaml`.
    pub docs: Docs,
}

/// The last segment of a resource's path.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "there are a few hundred of them")]
pub enum Segment {
    /// A fixed word.
    Static(String),
    /// A path parameter.
    Parameter(PathParameter),
}

/// A path parameter.
#[derive(Clone, Debug)]
pub struct PathParameter {
    /// The name in the template.
    pub name: String,
    /// Its type: a string, an integer or an enum.
    pub ty: Type,
    /// What is known about it.
    pub docs: Docs,
}

/// HTTP's methods, as far as the API uses them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
}

impl Method {
    /// `GET`, ..
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }

    /// `get`, ..
    pub fn word(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::Put => "put",
            Self::Post => "post",
            Self::Delete => "delete",
        }
    }
}

/// An operation.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The document's `operationId`.
    pub id: String,
    /// Its place in the document.
    pub pointer: Pointer,
    /// Its method.
    pub method: Method,
    /// Its path template.
    pub path: String,
    /// The node of the tree that it is on.
    pub resource: ResourceId,
    /// One of the uniform verbs on the resource's [`value`](Resource::value); everything else is irregular
    /// and gets a call of its own.
    pub uniform: bool,
    /// The path's parameters, from the left.
    pub path_parameters: Vec<PathParameter>,
    /// Query parameters, in the document's order.
    pub query: Vec<QueryParameter>,
    /// The body of the request.
    pub body: Option<Type>,
    /// The body's media type, if it is not `application/json`.
    pub body_media: Option<String>,
    /// The body of the reply.
    pub reply: Reply,
    /// Whether sending it twice may differ from sending it once, or it changes the meter (`x-effect` for GETs).
    pub effect: bool,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// Whether the document says that no login is needed (`security: []`).
    pub public: bool,
    /// Our own words about it.
    pub docs: Docs,
}

/// What a successful reply holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// `true`: `{"result": T, "error": ..}`; `false`: the object itself.
    pub envelope: bool,
    /// The type of `result`, or of the body, if it is JSON.
    pub ty: Type,
    /// Whether the document promises an ETag.
    pub etag: bool,
    /// Whether the reply may be text instead (`/register` as CSV or backup).
    pub text: bool,
    /// What the body is.
    pub content: Content,
    /// The status; of several that mean the same, the first.
    pub status: u16,
}

/// What the body of a reply is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Content {
    /// `application/json`.
    #[default]
    Json,
    /// JSON of a media type of its own: `application/problem+json`.
    JsonAs(String),
    /// Text of this media type.
    Text(String),
    /// Text of this media type, a JSON value on each line; the name of their schema, if it has one.
    Lines(String, Option<String>),
    /// Bytes of this media type.
    Bytes(String),
    /// There is none.
    Nothing,
}

impl Content {
    /// Whether the reply's type is that of a JSON value.
    pub fn is_json(&self) -> bool {
        matches!(self, Self::Json | Self::JsonAs(_))
    }

    /// The media type, if it is not `application/json`.
    pub fn media(&self) -> Option<&str> {
        match self {
            Self::Json | Self::Nothing => None,
            Self::JsonAs(media) | Self::Text(media) | Self::Lines(media, _) | Self::Bytes(media) => {
                Some(media)
            }
        }
    }
}

/// A query parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct QueryParameter {
    /// The name on the wire.
    pub name: String,
    /// The type of one value; for a flag `Type::Bool`.
    pub ty: Type,
    /// How it is written.
    pub style: QueryStyle,
    /// Whether each call gives it.
    pub required: bool,
    /// May be given more than once, and its place among the others matters (`x-ordered`: `reg`, `view`).
    pub ordered: bool,
    /// Each item is an enum's value in any case (`x-any-case`: `/local` `env`).
    pub any_case: bool,
    /// The language that its text is in, for which the runtime has a builder.
    pub notation: Option<Notation>,
    /// The effect of a call that has it (with a value), whatever the operation has: none
    /// (`x-effect: false`: `/capture` `i`, `n=COOKIE`), or certainly one (`x-effect: true`: `R`).
    pub effect: Option<bool>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// What is known about it.
    pub docs: Docs,
    /// The name that an overlay gives it (`x-rust-name`).
    pub explicit_name: Option<String>,
}

/// A small language of the API's, in which a query parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// A comma list of time ranges (`format: time-ranges`).
    TimeRanges,
    /// A time expression and what it should be (`format: time-condition`).
    TimeCondition,
}

impl Notation {
    /// The notation that a string's `format` names.
    pub fn of(format: &str) -> Option<Self> {
        match format {
            "time-ranges" => Some(Self::TimeRanges),
            "time-condition" => Some(Self::TimeCondition),
            _ => None,
        }
    }
}

/// How a query parameter is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// `name=value`
    Value,
    /// On by being there, without a value: `name`. Any value counts as on.
    Flag,
    /// `name` or `name=value`, which differ (`/capture` `n`).
    ValueOrEmpty,
    /// `name=a,b,c`; the type is that of an item.
    CommaList,
    /// `name=a&name=b`; the type is that of an item.
    Repeated,
    /// `name=<JSON text>`
    Json,
}

/// Documentation of an item: our own words and the facts that text is composed from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// Our own words (Markdown), from an overlay.
    pub text: Option<String>,
    /// A program of Rust that shows its use (`x-rust-example`).
    pub example: Option<String>,
    /// The unit of a number (`x-unit`).
    pub unit: Option<String>,
    /// The `default`, as JSON text: what a DELETE leaves.
    pub default: Option<String>,
    /// Strings that are known to occur although the document does not close the set (`x-known-values`).
    pub known_values: Vec<String>,
    /// What the value is (`format`), where neither the type nor its limits tell: `date-time`.
    pub format: Option<String>,
    /// How a string encodes what it holds (`contentEncoding`): `base64`.
    pub encoding: Option<String>,
    /// What a string holds (`contentMediaType`): `text/html`.
    pub media: Option<String>,
    /// What the names of an object's further members match (`patternProperties`).
    pub names: Option<String>,
    /// Whether the document calls it deprecated.
    pub deprecated: bool,
    /// The first revision that has it, where the oldest one has not (`x-since`).
    pub since: Option<String>,
    /// Its place in the document.
    pub pointer: Pointer,
}
