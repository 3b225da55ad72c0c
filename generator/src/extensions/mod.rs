//! The registry of extensions: every `x-` keyword, where it may stand, what its value is, and who reads it.
//!
//! Nothing else that begins with `x-` has a meaning, and what would have none is an error: a misspelt keyword in a
//! correction must not pass. `check` holds the document that code is generated from against the registry. What
//! `import` does with keywords of the vendor's follows from [`Extension::origin`].

mod check;
mod site;
mod value;

pub use check::{check, is_unmet};
pub(crate) use check::{foreign, foreign_warning};
pub use site::Site;
pub use value::Kind;
pub(crate) use value::is_digest;

/// A keyword that begins with `x-`.
#[derive(Clone, Copy, Debug)]
pub struct Extension {
    /// The keyword.
    pub name: &'static str,
    /// Where it may stand.
    pub sites: &'static [Site],
    /// What its value is.
    pub kind: Kind,
    /// Who writes it.
    pub origin: Origin,
    /// The module that reads it.
    pub reader: &'static str,
    /// What it means, as one line.
    pub line: &'static str,
}

/// Who writes an extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// Overlays; a document may have it as well.
    Overlay,
    /// Overlays, beside their actions: it never enters the document.
    Action,
    /// `cargo xtask import`.
    Import,
    /// The dialect stage, for the stages after it.
    Dialect,
    /// The vendor; it means nothing to the generator and is kept as a fact.
    Vendor,
}

const fn overlay(
    name: &'static str,
    sites: &'static [Site],
    kind: Kind,
    reader: &'static str,
    line: &'static str,
) -> Extension {
    Extension { name, sites, kind, origin: Origin::Overlay, reader, line }
}

const fn action(name: &'static str, sites: &'static [Site], kind: Kind, line: &'static str) -> Extension {
    Extension { name, sites, kind, origin: Origin::Action, reader: "overlay", line }
}

const fn dialect(name: &'static str, line: &'static str) -> Extension {
    Extension { name, sites: &[], kind: Kind::Any, origin: Origin::Dialect, reader: "lower", line }
}

/// The extension of this name.
pub fn find(name: &str) -> Option<&'static Extension> {
    EXTENSIONS.iter().find(|extension| extension.name == name)
}

/// The extensions, in the order of ARCHITECTURE.md.
pub const EXTENSIONS: &[Extension] = &[
    overlay(
        "x-effect",
        &[Site::Operation, Site::QueryParameter],
        Kind::Bool,
        "lower",
        "On an operation: a GET that has side effects. On a parameter: with it the call has side effects (`true`), or \
         none (`false`).",
    ),
    overlay(
        "x-flag",
        &[Site::FlagParameter],
        Kind::Bool,
        "lower",
        "The parameter is a presence flag: with any value, or none, it is set.",
    ),
    overlay(
        "x-ordered",
        &[Site::QueryParameter],
        Kind::Bool,
        "lower",
        "The parameter may be repeated, and is sent in the order of the calls.",
    ),
    overlay(
        "x-any-case",
        &[Site::EnumParameter],
        Kind::Bool,
        "lower",
        "The values of the parameter's enum may be in upper or lower case.",
    ),
    overlay(
        "x-lenient",
        &[Site::Schema],
        Kind::Bool,
        "lower",
        "The value is read as a string or as a number.",
    ),
    overlay(
        "x-repeated-members",
        &[Site::Map],
        Kind::Bool,
        "lower",
        "A member name may occur more than once in the JSON object.",
    ),
    overlay(
        "x-order",
        &[Site::Object],
        Kind::PropertyNames,
        "lower",
        "The named properties are sent last, in this order.",
    ),
    overlay(
        "x-write-only",
        &[Site::Property],
        Kind::Bool,
        "lower",
        "The property is sent but never read; `writeOnly` for a schema behind a reference.",
    ),
    overlay(
        "x-secret",
        &[Site::Schema],
        Kind::Bool,
        "lower",
        "The value is a secret: neither `Debug` nor an error shows it.",
    ),
    overlay(
        "x-discriminated-by",
        &[Site::Union],
        Kind::Discriminator,
        "lower",
        "The `property` beside the union decides which variant it holds; `mapping` gives the variant's schema for each \
         of its values.",
    ),
    overlay(
        "x-fallback",
        &[Site::Variant],
        Kind::Bool,
        "lower",
        "The variant takes every object that no other variant is recognised by.",
    ),
    overlay(
        "x-any",
        &[Site::Schema],
        Kind::Bool,
        "lint",
        "Any JSON value is meant, so no `type` is missing.",
    ),
    overlay(
        "x-unit",
        &[Site::Schema, Site::Parameter],
        Kind::Text,
        "lower",
        "The unit of the number, for the documentation.",
    ),
    overlay(
        "x-known-values",
        &[Site::Schema],
        Kind::Strings,
        "lower",
        "Values that meters are known to send, for the documentation.",
    ),
    overlay(
        "x-open-enum",
        &[Site::KnownValues],
        Kind::Bool,
        "lower",
        "The known values are variants of an open enum; a request may have any other string.",
    ),
    overlay(
        "x-rust-name",
        &[Site::Named, Site::QueryParameter],
        Kind::Identifier,
        "naming",
        "The name in Rust of a type (`MaxDepth`), a property or a query parameter (`max_depth`).",
    ),
    overlay(
        "x-enum-names",
        &[Site::Enum],
        Kind::ValueNames,
        "naming",
        "The names in Rust of some values of the enum.",
    ),
    overlay(
        "x-enum-descriptions",
        &[Site::Enum],
        Kind::ValueTexts,
        "lower",
        "What some values of the enum mean, for the documentation.",
    ),
    overlay(
        "x-rust-example",
        &[Site::Resource],
        Kind::Lines,
        "lower",
        "A Rust program that uses the handle of the resource, for the documentation; it is compiled as a test.",
    ),
    overlay(
        "x-since",
        &[Site::Operation, Site::Parameter, Site::Schema],
        Kind::Text,
        "lower",
        "The first revision that has the item; written by `cargo xtask since`.",
    ),
    overlay(
        "x-enum-since",
        &[Site::Enum],
        Kind::ValueTexts,
        "lower",
        "The first revision that has each of these values of the enum; written by `cargo xtask since`.",
    ),
    action(
        "x-corrections",
        &[Site::OverlayDocument],
        Kind::Bool,
        "Each action must have `x-reason` and `x-evidence`.",
    ),
    action(
        "x-computed",
        &[Site::OverlayDocument],
        Kind::Bool,
        "A program writes the actions, for the places of all revisions; a place that a document lacks is not reported.",
    ),
    action(
        "x-revisions",
        &[Site::OverlayAction],
        Kind::Revisions,
        "The revisions that the action applies to, first and last included; without it, all.",
    ),
    action("x-reason", &[Site::OverlayAction], Kind::Text, "Why the document is wrong, as a sentence."),
    action(
        "x-evidence",
        &[Site::OverlayAction],
        Kind::Text,
        "Where this can be seen: a JSON pointer into the document, or a public client with version and file.",
    ),
    Extension {
        name: "x-source-sha256",
        sites: &[Site::Info],
        kind: Kind::Digest,
        origin: Origin::Import,
        reader: "import",
        line: "The SHA-256 of the official document; believed only where import left nothing to remove.",
    },
    dialect("x-sibling-type", "A `type` beside a `$ref`."),
    dialect("x-reference", "The `$ref` of a parameter that has siblings."),
    dialect("x-null-arm", "The keywords of a `null` variant."),
    dialect("x-pattern", "The pattern of `patternProperties`."),
    dialect("x-any-of", "The union was an `anyOf`."),
    dialect("x-content-encoding", "A `contentEncoding`."),
    dialect("x-content-media-type", "A `contentMediaType`."),
    dialect("x-xml", "An `xml`."),
    dialect("x-untyped", "The `type` follows from other keywords."),
    dialect("x-misplaced", "Keywords that do not apply to the `type`."),
    dialect("x-example", "An `example` that is `null`."),
    dialect("x-default", "A `default` that is `null`."),
    dialect("x-value", "The `value` of an example that is `null`."),
    dialect("x-examples", "The `examples` of a schema."),
    dialect("x-comment", "A `$comment`."),
    dialect("x-summary", "`info.summary`."),
    dialect("x-identifier", "`license.identifier`."),
    dialect("x-openapi", "The version of OpenAPI that the document has."),
    Extension {
        name: "x-additionalPropertiesName",
        sites: &[Site::Schema],
        kind: Kind::Text,
        origin: Origin::Vendor,
        reader: "nobody",
        line: "A name for the key of a map, for the vendor's documentation.",
    },
];

/// The extensions as a table of Markdown, as it is in ARCHITECTURE.md.
pub fn markdown() -> String {
    let mut out = String::from("| keyword | where | value | read by | meaning |\n|---|---|---|---|---|\n");
    for Extension { name, sites, kind, origin, reader, line } in EXTENSIONS {
        if *origin == Origin::Dialect {
            continue;
        }
        let sites: Vec<&str> = sites.iter().map(|site| site.words()).collect();
        out.push_str(&format!(
            "| `{name}` | {} | {} | {reader} | {line} |\n",
            sites.join(", "),
            kind.words()
        ));
    }
    out
}

/// The candidate that a misspelt name is most likely meant to be.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Of a name of one or two letters everything is near.
    let letters = name.chars().count();
    let limit = if letters < 3 { 0 } else { letters / 3 };
    candidates
        .into_iter()
        // So much longer or shorter is so far away, and a name may be as long as the document.
        .filter(|candidate| candidate.chars().count().abs_diff(letters) <= limit)
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// The candidate that a name may have been given in place of: a near one, or one that only goes on.
pub(crate) fn near_name<'a>(
    name: &str,
    candidates: &(impl Iterator<Item = &'a str> + Clone),
) -> Option<&'a str> {
    let grown = |candidate: &&str| name.len() > 2 && candidate.starts_with(name);
    nearest(name, candidates.clone()).or_else(|| candidates.clone().find(grown))
}

/// The keyword that may be meant, of those that may be written by hand.
pub fn nearest_extension(name: &str) -> Option<&'static str> {
    let written = |extension: &&Extension| matches!(extension.origin, Origin::Overlay | Origin::Action);
    let known = EXTENSIONS.iter().filter(written).map(|extension| extension.name);
    nearest(name, known)
}
