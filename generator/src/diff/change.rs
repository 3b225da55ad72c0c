//! What a comparison finds, in words that reports and programs share.

use crate::document::Pointer;
use serde::Serialize;

/// All that differs between two documents.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// The older document.
    pub old: Revision,
    /// The newer document.
    pub new: Revision,
    /// What the generated crate's next version must be.
    pub verdict: Verdict,
    /// How many of the changes are of texts and examples alone.
    pub documentation: usize,
    /// The documents whose texts are not known, so that no texts are compared.
    pub textless: Vec<String>,
    /// Every change, in the documents' order.
    pub changes: Vec<Change>,
    /// Rust items that differ by way of others and belong to no single change.
    pub further: Vec<String>,
    /// Actions of overlays that the older document needs and the newer one does not.
    pub unneeded: Vec<Unneeded>,
    /// Why the verdict is estimated from the documents alone: no code can be generated from one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated: Option<String>,
}

/// An action of an overlay that corrects what the newer document has put right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unneeded {
    /// The overlay's file.
    pub overlay: String,
    /// The action's number in it, from 1.
    pub number: usize,
    /// The `JSONPath` of what it changes.
    pub target: String,
}

/// A document, for headings.
#[derive(Clone, Debug, Serialize)]
pub struct Revision {
    /// The file as the user named it.
    pub file: String,
    /// `info.version`
    pub version: String,
}

/// A change and what it means.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// `property-added`: subject and action in one word.
    pub kind: String,
    /// What changed.
    pub subject: Subject,
    /// What became of it.
    pub action: Action,
    /// Whether the vendor's documents differ here, or only the corrected ones.
    pub origin: Origin,
    /// The operation or schema: `GET /config/net`, `schema sysPush`.
    pub item: String,
    /// The place inside the item: `member rows[].name`.
    pub detail: String,
    /// What was, if it was.
    pub old: Option<Side>,
    /// What is, if it is.
    pub new: Option<Side>,
    /// What it means for whom.
    pub effects: Effects,
    /// What it alone asks of the crate's version.
    pub verdict: Verdict,
    /// The Rust items that it adds, removes or changes.
    pub items: Vec<Item>,
    /// Whether overlays already had the change, so that nothing differs for requests and replies.
    pub settled: bool,
    /// Whether overlays still say otherwise, so that no Rust item differs.
    pub overridden: bool,
    /// What this may have been renamed from or to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rename: Option<String>,
    /// The place by names, the same for both documents.
    #[serde(skip)]
    pub key: Pointer,
    /// The place by names in the older document.
    #[serde(skip)]
    pub old_key: Pointer,
}

impl Change {
    /// What people call the place: `` `configPush.interval` ``.
    pub fn named(&self) -> String {
        super::label::label(&self.key).shown()
    }

    /// The place in the newer document, or in the older one if it is gone.
    pub fn pointer(&self) -> Option<&Pointer> {
        self.new.as_ref().or(self.old.as_ref()).map(|side| &side.pointer)
    }
}

/// A public Rust item that a change adds, removes or changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its path: `models::SysPush.next`.
    pub name: String,
    /// What became of it.
    pub action: Action,
    /// What it alone asks of the crate's version.
    pub verdict: Verdict,
    /// Its type or signature before.
    pub old: Option<String>,
    /// Its type or signature now.
    pub new: Option<String>,
}

/// One side of a change.
#[derive(Clone, Debug, Serialize)]
pub struct Side {
    /// Where in the document.
    #[serde(serialize_with = "as_text")]
    pub pointer: Pointer,
    /// The line of the file.
    pub line: usize,
    /// The value, shortened; empty for texts.
    pub value: String,
}

fn as_text<S: serde::Serializer>(pointer: &Pointer, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(pointer.as_str())
}

/// What a change means for whom.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Effects {
    /// A client of the old document that meets a meter of the new one.
    pub wire_clients: Effect,
    /// A server of the old document that is to be one of the new.
    pub wire_servers: Effect,
    /// A program that calls the Rust client and is compiled anew.
    pub rust_callers: Effect,
    /// A program that implements the Rust traits and is compiled anew.
    pub rust_implementers: Effect,
}

/// How bad it is, and why.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Effect {
    /// How bad it is.
    pub level: Level,
    /// Why, in a few words.
    pub why: String,
}

impl Effect {
    pub(super) fn new(level: Level, why: impl Into<String>) -> Self {
        Self { level, why: why.into() }
    }
}

/// How much a change asks of a program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Nothing.
    #[default]
    None,
    /// It goes on, and there is something to know or use.
    Compatible,
    /// What worked may not.
    Breaking,
}

impl Level {
    /// `compatible`, ..
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compatible => "compatible",
            Self::Breaking => "breaking",
        }
    }
}

/// What the generated crate's next version must be, from what its users see.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// The documents are equal.
    #[default]
    None,
    /// No public item differs.
    Patch,
    /// Items were added or deprecated.
    Minor,
    /// Items are gone or differ.
    Major,
}

impl Verdict {
    /// `patch`, ..
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// Where a change comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The vendor's documents differ.
    Document,
    /// The documents agree, and an overlay treats them differently.
    Overlay,
}

/// What became of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It was not there.
    Added,
    /// It is not there any more.
    Removed,
    /// It is another.
    Changed,
}

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// The document as a whole: its format, servers.
    Document,
    /// A member of `info`.
    Info,
    /// A group that operations belong to.
    Tag,
    /// A path without operations.
    Path,
    /// An operation.
    Operation,
    /// An operation's name.
    OperationId,
    /// A parameter.
    Parameter,
    /// How a parameter is written.
    Style,
    /// The body of a request.
    Body,
    /// A reply's status.
    Reply,
    /// The media type of a body.
    MediaType,
    /// A header of a reply.
    Header,
    /// What a caller must prove.
    Security,
    /// A schema.
    Schema,
    /// A member of an object.
    Property,
    /// Whether a member, parameter or body must be there.
    Required,
    /// A value of an enum.
    Value,
    /// The kind of a value.
    Type,
    /// Whether `null` is a value.
    Nullability,
    /// The limits of a number.
    Range,
    /// The limits of a string's or array's length.
    Length,
    /// What a string must match.
    Pattern,
    /// The format of a value.
    Format,
    /// The default of a value.
    Default,
    /// An alternative of a union.
    Arm,
    /// The order of names that the document lists.
    Order,
    /// Whether something is deprecated.
    Deprecation,
    /// Members that a schema does not name.
    Additional,
    /// Any other keyword of a schema.
    Keyword,
    /// An extension of the vendor's or of an overlay.
    Extension,
    /// A text or an example.
    Documentation,
    /// How something is written whose meaning is the same.
    Spelling,
}

impl Subject {
    /// `media-type`, ..
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Info => "info",
            Self::Tag => "tag",
            Self::Path => "path",
            Self::Operation => "operation",
            Self::OperationId => "operation-id",
            Self::Parameter => "parameter",
            Self::Style => "style",
            Self::Body => "body",
            Self::Reply => "reply",
            Self::MediaType => "media-type",
            Self::Header => "header",
            Self::Security => "security",
            Self::Schema => "schema",
            Self::Property => "property",
            Self::Required => "required",
            Self::Value => "value",
            Self::Type => "type",
            Self::Nullability => "nullability",
            Self::Range => "range",
            Self::Length => "length",
            Self::Pattern => "pattern",
            Self::Format => "format",
            Self::Default => "default",
            Self::Arm => "arm",
            Self::Order => "order",
            Self::Deprecation => "deprecation",
            Self::Additional => "additional",
            Self::Keyword => "keyword",
            Self::Extension => "extension",
            Self::Documentation => "documentation",
            Self::Spelling => "spelling",
        }
    }
}

impl Action {
    /// `added`, ..
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
        }
    }
}
