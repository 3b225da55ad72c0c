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
mod label;
mod meaning;
mod page;
mod places;
mod rename;
mod report;
mod rust;
mod spelling;
mod walk;
mod words;

pub use change::{
    Action, Change, Diff, Effect, Effects, Item, Level, Origin, Revision, Side, Subject, Unneeded, Verdict,
};
pub use report::{markdown, text};
pub use walk::{Difference, Placed, differences};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{Document, Node, Pointer};
use crate::import::{self, Texts};
use crate::overlay::{Overlay, Purpose};
use crate::pipeline::{Effective, blamed, corrected_for, lowered, revision};
use crate::render::Context;
use attribute::Attribution;
use rust::Items;

/// What a [`Diff`] is as JSON, as a JSON Schema.
pub const SCHEMA: &str = include_str!("schema.json");

/// One of the two documents, in all its forms.
struct Version<'a> {
    document: &'a Document,
    /// What was published.
    facts: Node,
    /// What code is generated from.
    effective: Node,
    /// The public items of the code, or why there is no code.
    items: Result<Items, Diagnostics>,
    /// What did not fit of the overlays.
    misfits: Vec<Diagnostic>,
}

impl<'a> Version<'a> {
    fn new(document: &'a Document, overlays: &[Overlay], facts: Node) -> Result<Self, Diagnostics> {
        let Effective { root: effective, sha256, warnings: misfits } =
            corrected_for(document.clone(), overlays, Purpose::Reading)?;
        let items = blamed(
            &document.source,
            overlays,
            lowered(&effective, &sha256)
                .and_then(|(api, names)| rust::items(Context { api: &api, names: &names })),
        );
        Ok(Self { document, facts, effective, items, misfits })
    }

    fn revision(&self) -> Revision {
        Revision { file: self.document.file.clone(), version: revision(self.document).into_owned() }
    }

    /// Why there is no code to compare.
    fn refusal(&self) -> Option<String> {
        let first = self.items.as_ref().err()?.first()?;
        Some(format!("{}: {}", self.document.file, first.message))
    }
}

/// Compares two documents, official or imported. Where only one has the vendor's texts, these are not compared.
pub fn diff(old: &Document, new: &Document, overlays: &[Overlay]) -> Result<Diff, Diagnostics> {
    diff_with_texts((old, None), (new, None), overlays)
}

/// Compares two documents, each with the digests of its texts, which are looked at where it was imported.
pub fn diff_with_texts(
    (old, old_texts): (&Document, Option<&Texts>),
    (new, new_texts): (&Document, Option<&Texts>),
    overlays: &[Overlay],
) -> Result<Diff, Diagnostics> {
    let ([before, after], textless) = published([(old, old_texts), (new, new_texts)])?;
    let (old, new) = (Version::new(old, overlays, before)?, Version::new(new, overlays, after)?);
    let mut published = spelling::all(&old.facts, &new.facts);
    let generated = spelling::all(&old.effective, &new.effective);
    mark_settled(&mut published, &generated, [&old, &new]);
    let corrected = generated.into_iter().filter(|difference| !covered(difference, &published)).collect();
    let mut changes = effect::changes(&old, &new, published, Origin::Document);
    changes.extend(effect::changes(&old, &new, corrected, Origin::Overlay));
    let documentation = changes.iter().filter(|change| change.subject == Subject::Documentation).count();
    let mut verdict = if changes.is_empty() { Verdict::None } else { Verdict::Patch };
    let mut further = Vec::new();
    let estimated = old.refusal().or_else(|| new.refusal());
    if let (Ok(before), Ok(after)) = (&old.items, &new.items) {
        let items = rust::compare(before, after);
        verdict = items.iter().map(|item| item.verdict).fold(verdict, Verdict::max);
        further = Attribution::new([&old.effective, &new.effective]).attribute(&mut changes, items);
    } else {
        changes.iter_mut().for_each(attribute::estimate);
    }
    verdict = changes.iter().map(|change| change.verdict).fold(verdict, Verdict::max);
    rename::suggest(&mut changes, [&old.facts, &new.facts]);
    let unneeded = unneeded(overlays, &old.misfits, &new.misfits);
    let (old, new) = (old.revision(), new.revision());
    Ok(Diff { old, new, verdict, documentation, textless, changes, further, unneeded, estimated })
}

/// The actions that the older document needs and that the newer one has made superfluous.
fn unneeded(overlays: &[Overlay], old: &[Diagnostic], new: &[Diagnostic]) -> Vec<Unneeded> {
    let is_told = |misfits: &[Diagnostic], overlay: &Overlay, action: &crate::overlay::Action| {
        misfits.iter().any(|misfit| {
            misfit.code == "overlay-without-effect"
                && misfit.file.as_deref() == Some(overlay.file())
                && misfit.pointer.as_ref() == Some(&action.pointer)
        })
    };
    let mut found = Vec::new();
    for overlay in overlays {
        for (index, action) in overlay.actions.iter().enumerate() {
            if is_told(new, overlay, action) && !is_told(old, overlay, action) {
                let (overlay, target) = (overlay.file().to_owned(), action.target.clone());
                found.push(Unneeded { overlay, number: index + 1, target });
            }
        }
    }
    found
}

/// What was published of two documents, as far as it can be compared, and those whose texts are not known.
fn published(both: [(&Document, Option<&Texts>); 2]) -> Result<([Node; 2], Vec<String>), Diagnostics> {
    let [old, new] = both.map(|(document, _)| import::facts(document));
    let (old, new) = (old?, new?);
    if !old.imported && !new.imported {
        return Ok((both.map(|(document, _)| document.root.clone()), Vec::new()));
    }
    let known = |(document, given): (&Document, Option<&Texts>)| -> Result<Option<Texts>, Diagnostics> {
        Ok(Texts::of(document)?.or_else(|| given.filter(|texts| texts.are_of(document)).cloned()))
    };
    let texts = [known(both[0])?, known(both[1])?];
    let mut roots = [old.root, new.root];
    if let [Some(old), Some(new)] = &texts {
        roots.iter_mut().zip([old, new]).for_each(|(root, texts)| texts.insert_into(root));
    }
    let textless = both.iter().zip(&texts).filter(|(_, texts)| texts.is_none());
    let textless = textless.map(|((document, _), _)| document.file.clone()).collect();
    Ok((roots, textless))
}

/// Of what the vendor changed, finds what leaves no difference once overlays are applied: the vendor put right what they
/// had corrected, or they still say otherwise.
fn mark_settled(published: &mut [Difference], generated: &[Difference], [old, new]: [&Version<'_>; 2]) {
    let corrections = |version: &Version<'_>| spelling::all(&version.facts, &version.effective);
    let (before, after) = (corrections(old), corrections(new));
    let meant = |difference: &&Difference| difference.uses.is_some();
    let touches = |differences: &[Difference], key: &Pointer| {
        let near =
            |one: &Pointer, other: &Pointer| one == other || one.is_below(other) || other.is_below(one);
        differences.iter().filter(meant).any(|other| near(&other.key, key))
    };
    for difference in published.iter_mut().filter(|difference| difference.uses.is_some()) {
        let same = |other: &&Difference| other.key == difference.key && other.subject == difference.subject;
        if let Some(same) = generated.iter().filter(meant).find(same) {
            (difference.uses, difference.shift) = (same.uses, same.shift);
        } else if !touches(generated, &difference.key) {
            difference.overridden = touches(&after, &difference.key);
            difference.settled = !difference.overridden && touches(&before, &difference.key);
        }
    }
}

/// Whether the differences that overlays leave are reported already.
fn covered(difference: &Difference, published: &[Difference]) -> bool {
    published.iter().any(|known| {
        let inside = difference.key.is_below(&known.key) && known.subject != Subject::Order;
        inside || (difference.key == known.key && difference.subject == known.subject)
    })
}
