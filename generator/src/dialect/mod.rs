//! Stage 3. OpenAPI 3.1 to the 3.0 that `openapiv3` reads, without losing anything.
//!
//! `openapiv3` refuses some of 3.1 and silently drops more of it, so the tree is rewritten before it is read.
//! What 3.0 has no word for travels as an `x-` extension:
//!
//! | in the document | in the rewritten tree |
//! |---|---|
//! | `$ref` with words beside it (schema) | `allOf: [{$ref}]` with the words beside it |
//! | `$ref` with words beside it (parameter) | the parameter itself with them applied, `x-reference` naming it |
//! | a reference to a reference (no schema) | a reference to what the last one names |
//! | a path item behind a `$ref` | the path item |
//! | `allOf` of several schemas | the one schema that they come to (`merge`) |
//! | `anyOf` | `oneOf` with `x-any-of: true` |
//! | `type: [T, U]`, an `enum` of several types | `oneOf` with an arm for each |
//! | keywords beside `oneOf` | the same keywords in each of its arms |
//! | `const: V` | `enum: [V]` |
//! | `type: [T, 'null']`, an arm `type: 'null'`, `null` in an `enum` | `nullable: true`, whatever an `enum` beside it lists; words on the arm in `x-null-arm` |
//! | `patternProperties` | `additionalProperties` of all names alike, the pattern in `x-pattern` for the documentation |
//! | no `type`, though other keywords tell it | `type`, with `x-untyped: true` |
//! | keywords that do not apply to the `type` | `x-misplaced: {..}` |
//! | `exclusiveMinimum: 1`, or `minimum: 1, exclusiveMinimum: true` | `minimum: 1`, `exclusiveMinimum: true`; of an integer `minimum: 2` |
//! | limits of an integer that are no whole numbers | the nearest whole number that they allow |
//! | an operation without an id | one made of its path and method |
//! | `example: null`, `default: null` | `x-example: null`, `x-default: null` |
//! | `examples` of a schema | `x-examples` |
//! | `contentEncoding`, `contentMediaType`, `xml`, `$comment` of a schema | `x-content-encoding`, .. |
//! | `info.summary`, `license.identifier` | `x-summary`, `x-identifier` |
//! | `openapi: 3.1.x` | `openapi: 3.0.3`, `x-openapi: 3.1.x` |
//!
//! Only what says nothing is left out, as [`idle`] lists it with its reasons. A construct that the later stages cannot
//! honour is a diagnostic, and so is any difference between the rewritten tree and what `openapiv3` made of it
//! (`check`).

mod check;
mod compose;
pub mod idle;
mod merge;
pub(crate) mod operations;
pub(crate) mod references;
mod rewrite;
pub(crate) mod schema;
mod shape;
mod trail;
mod values;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Node;
use openapiv3::{OpenAPI, ReferenceOr};

pub(crate) use check::PathItems;
use check::Read;

/// Reads a document, overlays applied, as `openapiv3` sees it.
///
/// Every pointer in a diagnostic is one into `root`.
pub fn to_openapi(root: &Node) -> Result<OpenAPI, Diagnostics> {
    let tree = to_tree(root)?;
    let read = self::read(root, &tree)?;
    let paths = read.paths();
    let items: Vec<_> =
        paths.iter().filter_map(|(path, node)| Some((path, paths.proved(path, node)?))).collect();
    read.prove(paths)?;
    let mut openapi = read.openapi;
    openapi.paths.paths =
        items.into_iter().map(|(path, item)| (path.to_owned(), ReferenceOr::Item(item))).collect();
    Ok(openapi)
}

/// Reads the rewritten tree of a document.
pub(crate) fn read<'t>(root: &'t Node, tree: &'t Node) -> Result<Read<'t>, Diagnostics> {
    Read::new(root, tree)
}

/// The rewritten tree, which `openapiv3` reads without loss.
pub fn to_tree(root: &Node) -> Result<Node, Diagnostics> {
    let mut rewriter = rewrite::Rewriter::new(root);
    let tree = rewriter.document();
    let diagnostics = rewriter.into_diagnostics();
    if diagnostics.iter().any(Diagnostic::is_error) { Err(diagnostics) } else { Ok(tree) }
}
