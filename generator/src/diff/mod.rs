//! What differs between two documents, and what it means.
//!
//! [`differences`] walks two trees side by side: everything that differs is at or below a place that it names.
//! [`diff`] does so for the facts of both documents, as they were published, and then for the trees that code
//! is generated from, for what only overlays make differ. Who is concerned on the wire follows from the
//! direction of each constraint; what Rust programs notice follows from the items that the renderers make of
//! both documents, compared one by one. No revision, operation or schema is special.

mod align;
mod attribute;
mod change;
mod context;
mod effect;
mod places;
mod rename;
mod report;
mod rust;
mod walk;
mod words;

pub use change::{Action, Change, Diff, Effect, Effects, Level, Origin, Revision, Side, Subject, Verdict};
pub use report::{markdown, text};
pub use walk::{Difference, Place, differences};

use crate::diagnostic::Diagnostics;
use crate::document::{Document, Node};
use crate::import;
use crate::overlay::Overlay;
use crate::pipeline::{Effective, blamed, corrected, lowered, placed, revision};
use crate::render::Context;
use attribute::Attribution;
use rust::Items;

/// One of the two documents, in all its forms.
struct Version<'a> {
    document: &'a Document,
    /// What was published.
    facts: Node,
    /// What code is generated from.
    effective: Node,
    items: Items,
}

impl<'a> Version<'a> {
    fn new(document: &'a Document, overlays: &[Overlay], texts: bool) -> Result<Self, Diagnostics> {
        let Effective { root: effective, sha256, .. } = corrected(document, overlays)?;
        let items = blamed(
            document,
            overlays,
            lowered(&effective, &sha256)
                .and_then(|(api, names)| rust::items(Context { api: &api, names: &names })),
        )?;
        let facts =
            if texts { document.root.clone() } else { placed(document, import::facts(document))?.root };
        Ok(Self { document, facts, effective, items })
    }

    fn revision(&self) -> Revision {
        Revision { file: self.document.file.clone(), version: revision(self.document).to_owned() }
    }
}

/// Compares two documents, official or imported. Where only one has the vendor's texts, these are no difference.
pub fn diff(old: &Document, new: &Document, overlays: &[Overlay]) -> Result<Diff, Diagnostics> {
    let texts = !is_imported(old)? && !is_imported(new)?;
    let (old, new) = (Version::new(old, overlays, texts)?, Version::new(new, overlays, texts)?);
    let published = differences(&old.facts, &new.facts);
    let generated = differences(&old.effective, &new.effective);
    let corrected = generated.into_iter().filter(|difference| !covered(difference, &published)).collect();
    let mut changes = effect::changes(&old, &new, published, Origin::Document);
    changes.extend(effect::changes(&old, &new, corrected, Origin::Overlay));
    let documentation = changes.iter().filter(|change| change.subject == Subject::Documentation).count();
    let mut verdict = if changes.is_empty() { Verdict::None } else { Verdict::Patch };
    let items = rust::compare(&old.items, &new.items);
    verdict = items.iter().map(|item| item.verdict).fold(verdict, Verdict::max);
    let attribution = Attribution::new([&old.effective, &new.effective]);
    let further = attribution.settle(&mut changes, items);
    rename::suggest(&mut changes, [&old.facts, &new.facts]);
    Ok(Diff { old: old.revision(), new: new.revision(), verdict, documentation, changes, further })
}

fn is_imported(document: &Document) -> Result<bool, Diagnostics> {
    placed(document, import::facts(document)).map(|facts| facts.imported)
}

/// Whether what overlays leave to differ is told of already.
fn covered(difference: &Difference, published: &[Difference]) -> bool {
    published.iter().any(|known| {
        let inside = difference.key.is_below(&known.key) && known.subject != Subject::Order;
        inside || (difference.key == known.key && difference.subject == known.subject)
    })
}
