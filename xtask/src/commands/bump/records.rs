//! What is kept of a revision for people to review: the CHANGELOG entry, and the surface, an operation a line.

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
use std::fs;
use std::path::Path;

/// Where tests keep surfaces.
const SNAPSHOTS: &str = "tests/tests/generator/snapshots";

/// What the names of their files begin with.
const PREFIX: &str = "generator__surface__";

/// Puts an entry below the heading of unreleased changes.
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

/// Writes the snapshots of every revision's surface and of the steps between them, which tests compare, and removes
/// those of steps that there are not any more.
pub(super) fn surfaces(
    workspace: &Path,
    revisions: &Revisions,
    new: &Document,
    overlays: &[Overlay],
    lock: &Lock,
    change: &mut Change<'_>,
) -> Result<(), Failure> {
    let mut before: Option<(&str, Vec<String>)> = None;
    let mut kept = Vec::new();
    for name in &revisions.names {
        let is_new = *name == revisions.default;
        let read = || source::read(&workspace.join("spec").join(format!("{name}.yaml")));
        let document = if is_new { new.clone() } else { read()? };
        let (api, names, _) = generator::api_locked(&document, overlays, lock)?;
        let lines = surface::operations(Context { api: &api, names: &names });
        kept.push(snapshot(workspace, &format!("surface_{name}"), &lines, change)?);
        if let Some((old, before)) = &before {
            let changes = surface::changes(before, &lines);
            kept.push(snapshot(workspace, &format!("changes_{old}_to_{name}"), &changes, change)?);
        }
        before = Some((name, lines));
    }
    let directory = workspace.join(SNAPSHOTS);
    let unreadable = |error| Failure::file("unreadable", "read", &directory, &error);
    for entry in fs::read_dir(&directory).map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name().to_string_lossy().into_owned();
        let path = format!("{SNAPSHOTS}/{name}");
        let is_step = name.starts_with(&format!("{PREFIX}changes_")) && name.ends_with(".snap");
        if is_step && !kept.contains(&path) {
            change.remove(path);
        }
    }
    Ok(())
}

/// Writes a snapshot; gives its path.
fn snapshot(
    workspace: &Path,
    name: &str,
    lines: &[String],
    change: &mut Change<'_>,
) -> Result<String, Failure> {
    let name = format!("{SNAPSHOTS}/{PREFIX}{name}.snap");
    let path = workspace.join(&name);
    let old = if path.exists() { source::read_text(&path)? } else { String::new() };
    // What insta notes about where a snapshot comes from is kept.
    let head = old.strip_prefix("---\n").and_then(|old| old.split_once("\n---\n")).map(|(head, _)| head);
    let head = head.unwrap_or("source: tests/tests/generator/surface.rs");
    change.write(name.as_str(), format!("---\n{head}\n---\n{}\n", lines.join("\n")));
    Ok(name)
}
