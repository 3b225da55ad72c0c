//! Changes of a text by places, which keep the rest as it was written.

use std::ops::Range;

/// Replacements of parts of a text; parts do not overlap.
#[derive(Default)]
pub(super) struct Edits(Vec<(Range<usize>, String)>);

impl Edits {
    pub(super) fn replace(&mut self, place: Range<usize>, with: impl Into<String>) {
        self.0.push((place, with.into()));
    }

    /// Removes an item with its lines, if nothing else is on them, and with the comment above it.
    pub(super) fn remove(&mut self, text: &str, place: Range<usize>) {
        let before = text.get(..place.start).unwrap_or_default();
        let after = text.get(place.end..).unwrap_or_default();
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        let rest = after.find('\n').map_or(after.len(), |end| end + 1);
        let alone = blank(&before[line..]) && blank(&after[..rest]);
        if !alone {
            self.replace(place, "");
            return;
        }
        let mut start = line;
        for line in before[..line].lines().rev() {
            let comment = line.trim_start();
            if !comment.starts_with("//") || comment.starts_with("//!") {
                break;
            }
            start -= line.len() + 1;
        }
        self.replace(start..place.end + rest, "");
    }

    pub(super) fn apply(mut self, text: &str) -> String {
        self.0.sort_by_key(|(place, _)| place.start);
        let mut result = String::with_capacity(text.len());
        let mut done = 0;
        for (place, with) in self.0 {
            result.push_str(text.get(done..place.start).unwrap_or_default());
            result.push_str(&with);
            done = place.end.max(done);
        }
        result.push_str(text.get(done..).unwrap_or_default());
        result
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}
