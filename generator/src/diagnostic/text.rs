//! Diagnostics as text, drawn by annotate-snippets.

use super::{Diagnostic, Excerpt, Position, Severity};
use annotate_snippets::{AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};
use std::fmt::Write as _;
use std::ops::Range;

/// Lines up to this length, in bytes, are quoted as a whole.
const WHOLE: usize = 400;
/// How much of a longer line is quoted, in characters.
const WINDOW: usize = 100;
/// How many diagnostics are printed; `--format json` has all.
const SHOWN: usize = 100;

/// Diagnostics one after the other, with a blank line between two.
pub fn listing(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for (index, diagnostic) in diagnostics.iter().take(SHOWN).enumerate() {
        out.push_str(if index > 0 { "\n\n" } else { "" });
        out.push_str(&render(diagnostic));
    }
    if diagnostics.len() > SHOWN {
        let _ = write!(
            out,
            "\n\n{SHOWN} of {} diagnostics are shown; `--format json` prints all",
            diagnostics.len()
        );
    }
    out
}

pub(super) fn render(diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&diagnostic.message).id(diagnostic.code));
    let places = quoted(diagnostic);
    for (index, place) in places.iter().enumerate() {
        let kind = if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
        group = group.elements(place.elements(kind));
    }
    if let Some(pointer) = &diagnostic.pointer {
        group = group.element(Level::NOTE.with_name("at").message(printable(&pointer.to_string())));
    }
    for label in diagnostic.labels.iter().filter(|label| label.file.is_none()) {
        if let Some(pointer) = &label.pointer {
            let message = format!("{} {}", printable(&pointer.to_string()), label.message);
            group = group.element(Level::NOTE.with_name("at").message(message));
        }
    }
    if diagnostic.more > 0 {
        let places = if diagnostic.more == 1 { "place" } else { "places" };
        group = group.element(Level::NOTE.message(format!("and in {} more {places}", diagnostic.more)));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(printable(help)));
    }
    let text = Renderer::plain().render(&[group]);
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

/// A text without control characters, so that no document can move the cursor or change the direction of writing.
fn printable(text: &str) -> String {
    annotate_snippets::normalize_untrusted_str(text)
}

/// A place to show: its file and, if known, its line.
struct Quoted<'a> {
    file: &'a str,
    position: Option<Position>,
    line: Option<Line>,
    label: Option<&'a str>,
}

/// What is quoted of a line, and the bytes of it that are marked.
struct Line {
    text: String,
    marked: Range<usize>,
    whole: bool,
}

/// The places of a diagnostic that have a file, the main one first.
fn quoted(diagnostic: &Diagnostic) -> Vec<Quoted<'_>> {
    let line = |excerpt: &Option<Excerpt>, position: Option<Position>| {
        Some(quote(excerpt.as_ref()?.as_str(), position?.column))
    };
    let main = diagnostic.file.as_deref().map(|file| Quoted {
        file,
        position: diagnostic.position,
        line: line(&diagnostic.excerpt, diagnostic.position),
        label: None,
    });
    let labels = diagnostic.labels.iter().filter_map(|label| {
        Some(Quoted {
            file: label.file.as_deref()?,
            position: label.position,
            line: line(&label.excerpt, label.position),
            label: Some(label.message.as_str()),
        })
    });
    main.into_iter().chain(labels).collect()
}

impl<'a> Quoted<'a> {
    fn elements(&'a self, kind: AnnotationKind) -> Vec<Element<'a>> {
        let origin = || {
            let origin = Origin::path(self.file);
            match self.position {
                Some(Position { line, column }) => origin.line(line).char_column(column),
                None => origin,
            }
        };
        let (Some(line), Some(position)) = (&self.line, self.position) else {
            let note = self.label.map(|label| Level::NOTE.message(label).into());
            return std::iter::once(origin().into()).chain(note).collect();
        };
        let snippet = Snippet::source(&*line.text)
            .line_start(position.line)
            .annotation(kind.span(line.marked.clone()).label(self.label));
        if line.whole { vec![snippet.path(self.file).into()] } else { vec![origin().into(), snippet.into()] }
    }
}

/// The line, or the part of a long one around a column, with the word there marked.
fn quote(line: &str, column: usize) -> Line {
    let byte = |column: usize| line.char_indices().nth(column).map_or(line.len(), |(byte, _)| byte);
    let start = byte(column.saturating_sub(1));
    if line.len() <= WHOLE {
        return Line { text: line.to_owned(), marked: start..start + word(&line[start..]), whole: true };
    }
    let first = byte(column.saturating_sub(WINDOW / 2));
    let lead = if first == 0 { "" } else { "..." };
    let end = line[first..].char_indices().nth(WINDOW).map_or(line.len(), |(byte, _)| first + byte);
    let tail = if end == line.len() { "" } else { "..." };
    let start = (start - first.min(start)) + lead.len();
    let text = format!("{lead}{}{tail}", &line[first..end]);
    let marked = start.min(text.len())..(start + word(&text[start.min(text.len())..])).min(text.len());
    Line { text, marked, whole: false }
}

/// How long the key or scalar at the beginning of a text is, in bytes; at least one character.
fn word(text: &str) -> usize {
    let Some(first) = text.chars().next() else { return 0 };
    let quoted = matches!(first, '"' | '\'').then(|| text[1..].find(first).map(|end| end + 2)).flatten();
    let plain = || {
        let ends = [": ", ", ", "}", "]", " #"];
        let end = ends.iter().filter_map(|end| text.find(end)).min().unwrap_or(text.len());
        text[..end].trim_end().trim_end_matches(':').len()
    };
    let length = quoted.unwrap_or_else(plain).max(first.len_utf8());
    if text[..length].chars().count() > WINDOW { first.len_utf8() } else { length }
}
