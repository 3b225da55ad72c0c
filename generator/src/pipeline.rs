//! The stages one after the other: what every caller uses, from the command line to `diff` and `lint`.

use crate::diagnostic::{Diagnostic, Diagnostics, merge};
use crate::document::{Document, Node};
use crate::emit::{self, GeneratedFile};
use crate::import::{self, Facts};
use crate::ir::Api;
use crate::naming::{self, Lock, Names};
use crate::overlay::{self, Origins, Overlay};
use crate::render::{self, Context};
use crate::{dialect, extensions, lower};

/// What a run of all stages gives.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The files below the output directory.
    pub files: Vec<GeneratedFile>,
    /// What was odd and did not stop it.
    pub warnings: Vec<Diagnostic>,
    /// The lock of invented names, and what became of published ones.
    pub names: Names,
}

/// All stages: the generated files of a document, official or imported, as if nothing was published yet.
pub fn generate(document: &Document, overlays: &[Overlay]) -> Result<Generated, Diagnostics> {
    generate_locked(document, overlays, &Lock::default())
}

/// All stages; types that were published keep their names.
pub fn generate_locked(
    document: &Document,
    overlays: &[Overlay],
    lock: &Lock,
) -> Result<Generated, Diagnostics> {
    let Effective { root, sha256, warnings } = corrected(document, overlays)?;
    let (api, names) = blamed(document, overlays, named(&root, &sha256, lock))?;
    let mut files = emit::files(Context { api: &api, names: &names }, render::RENDERERS)?;
    // Other callers of the renderers have no document, only the API.
    files.push(emit::file("document", render::document::file(&root)).map_err(|problem| vec![*problem])?);
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
    let Effective { root, sha256, warnings } = corrected(document, overlays)?;
    let (api, names) = blamed(document, overlays, named(&root, &sha256, lock))?;
    Ok((api, names, warnings))
}

/// The document as code is generated from it: its facts, overlays applied.
pub fn effective(document: &Document, overlays: &[Overlay]) -> Result<(Node, Vec<Diagnostic>), Diagnostics> {
    corrected(document, overlays).map(|Effective { root, warnings, .. }| (root, warnings))
}

/// A document after the first two stages.
pub(crate) struct Effective {
    pub(crate) root: Node,
    pub(crate) sha256: String,
    pub(crate) warnings: Vec<Diagnostic>,
}

/// The first two stages.
pub(crate) fn corrected(document: &Document, overlays: &[Overlay]) -> Result<Effective, Diagnostics> {
    let Facts { mut root, sha256, imported, warnings } = placed(document, import::facts(document))?;
    let mut warnings: Vec<_> = warnings.into_iter().map(|warning| document.resolve(warning)).collect();
    let revision = revision(document);
    let evidence = overlay::check_evidence(&root, revision, overlays);
    let applied = overlay::apply(&mut root, revision, overlays);
    match applied {
        Ok(unfit) if evidence.is_empty() => warnings.extend(unfit),
        Ok(_) => return Err(merge(evidence)),
        Err(problems) => return Err(merge(evidence.into_iter().chain(problems).collect())),
    }
    let problems = extensions::check(&root, imported);
    if problems.is_empty() {
        Ok(Effective { root, sha256, warnings })
    } else {
        blamed(document, overlays, Err(problems))
    }
}

/// The revision that a document says it is.
pub fn revision(document: &Document) -> &str {
    document.root.get("info").and_then(|info| info.get("version")).and_then(Node::as_str).unwrap_or_default()
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
    dialect::with_openapi(root, |openapi| {
        let api = lower::lower(openapi, sha256)?;
        let names = naming::name(&api, lock)?;
        Ok((api, names))
    })?
}

/// Gives diagnostics of an original document their lines and columns.
pub(crate) fn placed<T>(document: &Document, outcome: Result<T, Diagnostics>) -> Result<T, Diagnostics> {
    outcome.map_err(|problems| merge(problems).into_iter().map(|problem| document.resolve(problem)).collect())
}

/// Gives diagnostics of a corrected document their lines and columns: in the document, or in the overlay whose fault
/// it is.
pub(crate) fn blamed<T>(
    document: &Document,
    overlays: &[Overlay],
    outcome: Result<T, Diagnostics>,
) -> Result<T, Diagnostics> {
    outcome.map_err(|problems| {
        let origins =
            import::facts(document).ok().map(|facts| Origins::new(facts.root, revision(document), overlays));
        let resolve = |problem| match &origins {
            Some(origins) => document.resolve(origins.resolve(problem)),
            None => document.resolve(problem),
        };
        merge(problems).into_iter().map(resolve).collect()
    })
}
