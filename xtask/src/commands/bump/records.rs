//! What is kept of a revision for people to review: the CHANGELOG entry, the README's words on the document, and the
//! surface, an operation a line.

use super::unfit;
use crate::disk::Change;
use crate::failure::Failure;
use crate::source;
use egauge_webapi_generator as generator;
use egauge_webapi_generator::document::Document;
use egauge_webapi_generator::naming::Lock;
use egauge_webapi_generator::overlay::{Overlay, Revisions};
use egauge_webapi_generator::render::Context;
use egauge_webapi_generator::surface;
use std::path::Path;

/// What the published crate says of itself.
const README: &str = "generated-client/README.md";

/// Where tests keep surfaces.
const SNAPSHOTS: &str = "tests/tests/generator/snapshots";

/// Puts an entry below the heading of what is not released yet.
pub(super) fn changelog(workspace: &Path, entry: &str, change: &mut Change<'_>) -> Result<(), Failure> {
    const HEADING: &str = "## Unreleased\n";
    let path = workspace.join("CHANGELOG.md");
    let text = source::read_text(&path)?;
    let text = match (text.split_once(HEADING), text.find("\n## ")) {
        (Some((above, below)), _) => format!("{above}{HEADING}\n{}\n{below}", entry.trim_end()),
        (None, Some(first)) => {
            let (above, below) = text.split_at(first + 1);
            format!("{above}{HEADING}\n{}\n\n{below}", entry.trim_end())
        }
        (None, None) => {
            let help = "begin it with `## Unreleased`";
            return Err(unfit(&path, "the CHANGELOG has no heading of a release", help));
        }
    };
    change.write("CHANGELOG.md", text);
    Ok(())
}

/// Names the document in the crate's README.
pub(super) fn readme(workspace: &Path, document: &Document, change: &mut Change<'_>) -> Result<(), Failure> {
    const REVISION: (&str, &str) = ("Speaks revision ", " of the API");
    const DIGEST: (&str, &str) = ("with the SHA-256\n`", "`");
    let path = workspace.join(README);
    let text = source::read_text(&path)?;
    let named = between(&text, REVISION, generator::revision(document))
        .and_then(|text| between(&text, DIGEST, &generator::sha256(document)));
    let Some(text) = named else {
        let help = "write `Speaks revision 4.6 of the API, from the official document with the SHA-256` and, on a \
                    line of its own, the digest in backquotes";
        return Err(unfit(&path, "the README does not name the document", help));
    };
    change.write(README, text);
    Ok(())
}

/// The text with something else between these two.
fn between(text: &str, (before, behind): (&str, &str), new: &str) -> Option<String> {
    let start = text.find(before)? + before.len();
    let end = start + text.get(start..)?.find(behind)?;
    Some([text.get(..start)?, new, text.get(end..)?].concat())
}

/// Writes the snapshots of the new revision's surface and of the steps to it and from it, which tests compare.
pub(super) fn surfaces(
    workspace: &Path,
    revisions: &Revisions,
    new: &Document,
    overlays: &[Overlay],
    lock: &Lock,
    change: &mut Change<'_>,
) -> Result<(), Failure> {
    let mut before: Option<(&str, Vec<String>)> = None;
    for name in &revisions.names {
        let is_new = *name == revisions.default;
        let read = || source::read(&workspace.join("spec").join(format!("{name}.yaml")));
        let document = if is_new { new.clone() } else { read()? };
        let (api, names, _) = generator::api_locked(&document, overlays, lock)?;
        let lines = surface::operations(Context { api: &api, names: &names });
        snapshot(workspace, &format!("surface_{name}"), &lines, change)?;
        if let Some((old, before)) = &before {
            let changes = surface::changes(before, &lines);
            snapshot(workspace, &format!("changes_{old}_to_{name}"), &changes, change)?;
        }
        before = Some((name, lines));
    }
    Ok(())
}

fn snapshot(workspace: &Path, name: &str, lines: &[String], change: &mut Change<'_>) -> Result<(), Failure> {
    let name = format!("{SNAPSHOTS}/generator__surface__{name}.snap");
    let path = workspace.join(&name);
    let old = if path.exists() { source::read_text(&path)? } else { String::new() };
    // What insta notes about where a snapshot comes from is kept.
    let head = old.strip_prefix("---\n").and_then(|old| old.split_once("\n---\n")).map(|(head, _)| head);
    let head = head.unwrap_or("source: tests/tests/generator/surface.rs");
    change.write(name, format!("---\n{head}\n---\n{}\n", lines.join("\n")));
    Ok(())
}
