//! Limiting actions to revisions in an overlay's text; everything else of the text stays as it is.

use super::{Action, Fit, Overlay};
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::document::Pointer;
use std::ops::Range;

/// A piece of the text and what takes its place.
struct Edit {
    range: Range<usize>,
    text: String,
}

/// What becomes of an action whose revisions change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The number of the action in its overlay, from 1.
    pub number: usize,
    /// Its target.
    pub target: String,
    /// The revisions that it is meant for now; none: it is dropped.
    pub revisions: Vec<String>,
    /// Whether it is because the revision needs it, else because it does not.
    pub needed: bool,
}

/// The overlay's text where a revision has the actions that it needs, according to [`fit`](super::fit()), and no others;
/// and what that changes. The overlay was read with the revisions as they are now, `before` names them as they were:
/// one whose place among them changes keeps every action's meaning for the others. Actions that need no limit are as
/// they were.
pub fn limit(
    overlay: &Overlay,
    before: &Overlay,
    fits: &[Fit],
    revision: &str,
) -> Result<(String, Vec<Limit>), Diagnostics> {
    let known = &overlay.revisions;
    let (mut edits, mut limits, mut diagnostics) = (Vec::new(), Vec::new(), Vec::new());
    for (index, ((action, old), fit)) in overlay.actions.iter().zip(&before.actions).zip(fits).enumerate() {
        let meant = |name: &String| match fit {
            _ if name != revision => old.revisions.contains(name),
            Fit::Needed => true,
            Fit::Unnecessary => false,
            Fit::Other => action.revisions.contains(name),
        };
        let revisions: Vec<String> = known.iter().filter(|name| meant(name)).cloned().collect();
        if revisions == action.revisions {
            continue;
        }
        match edit(overlay, action, index, &revisions) {
            Some(edit) => edits.push(edit),
            None => diagnostics.push(unwritable(overlay, action)),
        }
        let (target, needed) = (action.target.clone(), *fit == Fit::Needed);
        limits.push(Limit { number: index + 1, target, revisions, needed });
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    let mut text = overlay.document.text.to_string();
    edits.sort_by_key(|edit: &Edit| edit.range.start);
    for edit in edits.into_iter().rev() {
        text.replace_range(edit.range, &edit.text);
    }
    Ok((text, limits))
}

fn unwritable(overlay: &Overlay, action: &Action) -> Diagnostic {
    let message = format!("`x-revisions` of `{}` cannot be rewritten here", action.target);
    let help = "write it on one line, as in `x-revisions: {from: '4.6'}`";
    overlay
        .document
        .resolve(Diagnostic::error("unwritable-revisions", message).help(help).at(&action.pointer))
}

fn edit(overlay: &Overlay, action: &Action, index: usize, revisions: &[String]) -> Option<Edit> {
    let text = &*overlay.document.text;
    if revisions.is_empty() {
        return whole(overlay, action, index).map(|range| Edit { range, text: String::new() });
    }
    let known = &overlay.revisions;
    let value = super::ranges(known, |index| revisions.contains(&known[index]), |_| false);
    let value = value.unwrap_or_else(|| format!("{{from: '{}'}}", known[0]));
    if action.limited {
        let key = offset(overlay, &action.pointer.child("x-revisions"))?;
        let line = text[key..].lines().next()?;
        let start = line.find(['[', '{'])?;
        let between = line[..start].trim_matches(['\'', '"', ' ']);
        let close = if line[start..].starts_with('[') { ']' } else { '}' };
        let end = line[start..].find(close)? + start + 1;
        let plain = ["x-revisions:", "x-revisions\":", "x-revisions':"].contains(&between);
        return plain.then(|| Edit { range: key + start..key + end, text: value });
    }
    // Before the reason, or else before what is done.
    let key = ["x-reason", "update", "remove"].iter().find(|name| has(overlay, action, name))?;
    let at = offset(overlay, &action.pointer.child(key))?;
    let flow = text[offset(overlay, &action.pointer)?..].starts_with('{');
    let indent = text[..at].chars().rev().take_while(|c| *c != '\n').count();
    let after = if flow { ", ".to_owned() } else { format!("\n{}", " ".repeat(indent)) };
    Some(Edit { range: at..at, text: format!("x-revisions: {value}{after}") })
}

fn has(overlay: &Overlay, action: &Action, name: &str) -> bool {
    overlay.document.root.pointer(&action.pointer.child(name)).is_some()
}

/// The lines of an action: up to the next one, less the comments in front of that.
fn whole(overlay: &Overlay, action: &Action, index: usize) -> Option<Range<usize>> {
    let text = &*overlay.document.text;
    let line = |offset: usize| text[..offset].rfind('\n').map_or(0, |end| end + 1);
    let start = line(offset(overlay, &action.pointer)?);
    let next = action.pointer.parent()?.item(index + 1);
    let limit = match overlay.document.root.pointer(&next) {
        Some(_) => line(offset(overlay, &next)?),
        None => text.len(),
    };
    if limit <= start || !text[start..].trim_start().starts_with('-') {
        return None;
    }
    let mut end = start;
    let mut place = start;
    for line in text[start..limit].split_inclusive('\n') {
        place += line.len();
        let aside = line.trim().is_empty() || line.starts_with('#');
        // Members that follow the actions are not the action's.
        if place > start + line.len() && !aside && !line.starts_with([' ', '\t']) {
            break;
        }
        end = if aside { end } else { place };
    }
    Some(start..end)
}

/// Where a place begins in the text.
fn offset(overlay: &Overlay, pointer: &Pointer) -> Option<usize> {
    let Position { line, column } = overlay.document.locate(pointer)?;
    let text = &*overlay.document.text;
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let inside = text.get(start..)?.char_indices().nth(column.checked_sub(1)?)?.0;
    Some(start + inside)
}
