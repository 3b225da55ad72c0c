//! The stages one after the other: what every caller uses, from the command line to `diff` and `lint`.

use crate::diagnostic::{Diagnostic, Diagnostics, merge};
use crate::document::{Document, Node, Pointer, SharedText, SourceText};
use crate::emit::{self, GeneratedFile};
use crate::import::{self, Facts};
use crate::ir::Api;
use crate::naming::{self, Lock, Names};
use crate::overlay::{self, Origins, Overlay, Purpose};
use crate::render::{self, Context};
use crate::visit::METHODS;
use crate::{dialect, extensions, lower, slips};
use std::borrow::Cow;

/// What a run of all stages gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files below the output directory.
    pub files: Vec<GeneratedFile>,
    /// The warnings.
    pub warnings: Vec<Diagnostic>,
    /// The lock of invented names, and what became of published ones.
    pub names: Names,
}

/// All stages: the generated files of a document, official or imported, as if nothing was published yet.
pub fn generate(document: &Document, overlays: &[Overlay]) -> Result<Generated, Diagnostics> {
    generate_locked(document.clone(), overlays, &Lock::default())
}

/// All stages; types that were published keep their names. Takes the document, since its tree becomes the next one.
pub fn generate_locked(
    document: Document,
    overlays: &[Overlay],
    lock: &Lock,
) -> Result<Generated, Diagnostics> {
    let source = document.source.clone();
    let Effective { root, sha256, warnings } = corrected(document, overlays)?;
    let (api, names) = match named(&root, &sha256, lock) {
        Ok(named) => named,
        Err(problems) => {
            // Whose fault it is takes another tree.
            drop(root);
            return Err(located(&source, overlays, problems));
        }
    };
    // Other callers of the renderers have no document, only the API.
    let file = emit::file("document", render::document::file(&root)).map_err(|problem| vec![*problem])?;
    drop(root);
    let mut files = emit::files(Context { api: &api, names: &names }, render::RENDERERS)?;
    files.push(file);
    Ok(Generated { files, warnings, names })
}

/// The first five stages: the API with its names, as if nothing was published yet.
pub fn api(document: &Document, overlays: &[Overlay]) -> Result<(Api, Names, Vec<Diagnostic>), Diagnostics> {
    api_locked(document, overlays, &Lock::default())
}

/// The first five stages; types that were published keep their names.
pub fn api_locked(
    document: &Document,
    overlays: &[Overlay],
    lock: &Lock,
) -> Result<(Api, Names, Vec<Diagnostic>), Diagnostics> {
    let Effective { root, sha256, warnings } = corrected(document.clone(), overlays)?;
    let (api, names) = blamed(document, overlays, named(&root, &sha256, lock))?;
    Ok((api, names, warnings))
}

/// The document as code is generated from it: its facts, overlays applied as far as they fit.
pub fn effective(document: &Document, overlays: &[Overlay]) -> Result<(Node, Vec<Diagnostic>), Diagnostics> {
    let corrected = corrected_for(document.clone(), overlays, Purpose::Reading);
    corrected.map(|Effective { root, warnings, .. }| (root, warnings))
}

/// A document after the first two stages.
pub(crate) struct Effective {
    pub(crate) root: Node,
    pub(crate) sha256: String,
    pub(crate) warnings: Vec<Diagnostic>,
}

/// The first two stages, for code.
pub(crate) fn corrected(document: Document, overlays: &[Overlay]) -> Result<Effective, Diagnostics> {
    corrected_for(document, overlays, Purpose::Code)
}

/// The first two stages. To read a document, what does not fit of the overlays is a warning.
pub(crate) fn corrected_for(
    mut document: Document,
    overlays: &[Overlay],
    purpose: Purpose,
) -> Result<Effective, Diagnostics> {
    let duplicates = std::mem::take(&mut document.duplicates);
    if purpose == Purpose::Code && !duplicates.is_empty() {
        return Err(duplicates);
    }
    let source = document.source.clone();
    let revision = revision(&document).into_owned();
    let Facts { mut root, sha256, imported, warnings } = import::into_facts(document)?;
    let mut warnings: Vec<_> = warnings.into_iter().map(|warning| source.resolve(warning)).collect();
    warnings.extend(duplicates.into_iter().map(Diagnostic::into_warning));
    warnings.extend(overlay::check_evidence(&root, &revision, overlays));
    warnings.extend(overlay::apply_for(&mut root, &revision, overlays, purpose).map_err(merge)?);
    warnings.extend(mended(&mut root, &source, overlays));
    let problems = located(&source, overlays, extensions::check(&root, imported));
    if purpose == Purpose::Code && problems.iter().any(Diagnostic::is_error) {
        return Err(problems);
    }
    warnings.extend(problems.into_iter().map(Diagnostic::into_warning));
    Ok(Effective { root, sha256, warnings })
}

/// The extensions of overlays that are about what a corrected document lacks: warnings, which wait to be dealt with at a bump.
pub fn unmet_extensions(document: &Document, root: &Node, overlays: &[Overlay]) -> Vec<Diagnostic> {
    let mut problems = extensions::check(root, true);
    problems.retain(extensions::is_unmet);
    located(&document.source, overlays, problems)
}

/// Reads slips of a corrected document as what is meant; the warnings say where.
pub(crate) fn mended(root: &mut Node, source: &SourceText, overlays: &[Overlay]) -> Diagnostics {
    located(source, overlays, slips::mend(root, source))
}

/// An operation as its document names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// `GET`, ..
    pub method: String,
    /// The path, with its parameters in braces.
    pub path: String,
    /// The operation's `operationId`; empty if it has none.
    pub id: String,
}

/// The operations of a document in its order, whether or not code can be generated from it, and what would stop that.
pub fn operations(
    document: &Document,
    overlays: &[Overlay],
) -> Result<(Vec<Listed>, Vec<Diagnostic>), Diagnostics> {
    let Effective { root, sha256, mut warnings } =
        corrected_for(document.clone(), overlays, Purpose::Reading)?;
    if let Err(problems) = blamed(document, overlays, lowered(&root, &sha256)) {
        warnings.extend(problems.into_iter().map(Diagnostic::into_warning));
    }
    let paths = root.get("paths").and_then(Node::as_mapping).into_iter().flatten();
    let of_path = |(path, item): (&SharedText, &Node)| {
        let methods = item.as_mapping().into_iter().flatten();
        let operations = methods.filter(|(method, _)| METHODS.contains(&method.as_str()));
        let listed = |(method, operation): (&SharedText, &Node)| Listed {
            method: method.to_uppercase(),
            path: path.to_string(),
            id: operation.get("operationId").and_then(Node::as_str).unwrap_or_default().to_owned(),
        };
        operations.map(listed).collect::<Vec<_>>()
    };
    Ok((paths.flat_map(of_path).collect(), warnings))
}

/// The revision that a document says it is. A number is one by its spelling: `4.10` is not `4.1`.
pub fn revision(document: &Document) -> Cow<'_, str> {
    match document.root.get("info").and_then(|info| info.get("version")) {
        Some(Node::String(text)) => Cow::Borrowed(text),
        Some(Node::Number(_)) => {
            document.spelling(&Pointer::from("/info/version")).unwrap_or_default().into()
        }
        _ => Cow::Borrowed(""),
    }
}

/// The digest of the official document, whether this is it or was imported from it.
pub fn sha256(document: &Document) -> String {
    import::facts(document).map_or_else(|_| document.sha256.clone(), |facts| facts.sha256)
}

/// An API and its names as if nothing was published yet.
pub(crate) fn lowered(root: &Node, sha256: &str) -> Result<(Api, Names), Diagnostics> {
    named(root, sha256, &Lock::default())
}

fn named(root: &Node, sha256: &str, lock: &Lock) -> Result<(Api, Names), Diagnostics> {
    let api = {
        let tree = dialect::to_tree(root)?;
        let read = dialect::read(root, &tree)?;
        let paths = read.paths();
        let api = lower::lower(&read.openapi, &paths, sha256);
        // What was lost in reading comes first: other problems may follow from it.
        read.prove(paths)?;
        api?
    };
    let names = naming::name(&api, lock)?;
    Ok((api, names))
}

/// Gives diagnostics of an original document their lines and columns.
pub(crate) fn placed<T>(source: &SourceText, outcome: Result<T, Diagnostics>) -> Result<T, Diagnostics> {
    outcome.map_err(|problems| merge(problems).into_iter().map(|problem| source.resolve(problem)).collect())
}

/// Gives diagnostics of a corrected document their lines and columns: in the document, or in the overlay whose fault
/// it is. For that the document is read once more.
pub(crate) fn located(source: &SourceText, overlays: &[Overlay], problems: Diagnostics) -> Diagnostics {
    if problems.is_empty() {
        return problems;
    }
    // Before there is another tree: many problems may have one cause.
    let problems = merge(problems);
    let facts = source.document().and_then(|document| {
        let revision = revision(&document).into_owned();
        Ok((import::into_facts(document)?.root, revision))
    });
    let origins = facts.ok().map(|(facts, revision)| Origins::new(facts, &revision, overlays));
    let resolve = |problem| match &origins {
        Some(origins) => source.resolve(origins.resolve(problem)),
        None => source.resolve(problem),
    };
    problems.into_iter().map(resolve).collect()
}

/// The same of what failed.
pub(crate) fn blamed<T>(
    source: &SourceText,
    overlays: &[Overlay],
    outcome: Result<T, Diagnostics>,
) -> Result<T, Diagnostics> {
    outcome.map_err(|problems| located(source, overlays, problems))
}
