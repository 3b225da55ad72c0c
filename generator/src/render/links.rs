//! Links from texts to the items that they speak of: resources by their paths, pages of the guide by their names.

use super::Context;
use crate::ir::{ResourceId, Segment};

/// What stands around a link's target behind its code span, until the text is escaped.
pub(super) const TARGET: [char; 2] = ['\u{e000}', '\u{e001}'];

/// The HTTP methods that may precede a path in a code span.
const METHODS: [&str; 4] = ["GET ", "PUT ", "POST ", "DELETE "];

/// A text whose code spans are links where they are a path of the API, such as `` `/config/net` `` or
/// `` `POST /cmd/reboot` ``, or a page of the guide, `` `guide::time` ``.
pub(super) fn linked(cx: Context<'_>, text: &str) -> String {
    let text: String = text.chars().filter(|c| !TARGET.contains(c)).collect();
    if text.contains("``") || !(text.contains('/') || text.contains("guide::")) {
        return text;
    }
    let mut result = String::with_capacity(text.len());
    let mut parts = text.split('`');
    result.push_str(parts.next().unwrap_or_default());
    while let Some(span) = parts.next() {
        let Some(after) = parts.next() else {
            // This backtick has no other.
            result.push_str(&format!("`{span}"));
            break;
        };
        result.push_str(&format!("`{span}`"));
        if let Some(target) = target(cx, span) {
            result.push_str(&marked(&target));
        }
        result.push_str(after);
    }
    result
}

/// A link's target, to be put behind a code span.
pub(super) fn marked(target: &str) -> String {
    format!("{}{target}{}", TARGET[0], TARGET[1])
}

/// The item that a code span names.
fn target(cx: Context<'_>, span: &str) -> Option<String> {
    if let Some(page) = span.strip_prefix("guide::") {
        let is_name = !page.is_empty() && page.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        return is_name.then(|| format!("crate::guide::{page}"));
    }
    let path = METHODS.iter().find_map(|method| span.strip_prefix(method)).unwrap_or(span);
    let path = path.split('?').next()?.strip_prefix('/')?;
    let mut id = ResourceId(0);
    for part in path.trim_end_matches('/').split('/') {
        let is_named = |child: &&ResourceId| match &cx.api.resources[child.0].segment {
            Segment::Static(word) => word == part,
            Segment::Parameter(parameter) => {
                part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) == Some(&*parameter.name)
            }
        };
        id = *cx.api.resources[id.0].children.iter().find(is_named)?;
    }
    resource(cx, id)
}

/// The path of a resource's handle, or of the method that leads to it.
pub(super) fn resource(cx: Context<'_>, id: ResourceId) -> Option<String> {
    let module = cx.names.module(cx.api.service_of(id)?).plain();
    if let Some(handle) = cx.names.handle(id) {
        return Some(format!("crate::resources::{module}::{}", handle.plain()));
    }
    let parent = cx.api.resources[id.0].parent?;
    let accessor = cx.names.accessor(id).plain();
    Some(match cx.names.handle(parent) {
        Some(handle) => format!("crate::resources::{module}::{}::{accessor}", handle.plain()),
        None => format!("crate::Meter::{accessor}"),
    })
}

/// The first clause of a text, as a sentence: what an item is, without its details.
pub(super) fn clause(text: &str) -> String {
    let mut in_span = false;
    let mut end = text.len();
    let mut previous = ' ';
    for (index, c) in text.char_indices() {
        match c {
            '`' => in_span = !in_span,
            '\n' if text[index..].starts_with("\n\n") => {
                end = index;
                break;
            }
            c if c.is_whitespace() && !in_span && matches!(previous, '.' | ';') => {
                let before = text[..index].trim_end_matches(['.', ';']);
                let is_abbreviation = ["e.g", "i.e", "incl", "etc"].iter().any(|word| before.ends_with(word))
                    || text[..index].ends_with("..");
                if !is_abbreviation {
                    end = index;
                    break;
                }
            }
            _ => {}
        }
        previous = c;
    }
    let clause = text[..end].trim_end().trim_end_matches(['.', ';', ':', ',']);
    if clause.is_empty() { String::new() } else { format!("{clause}.") }
}

#[cfg(test)]
mod tests {
    use super::clause;

    #[test]
    fn a_clause_ends_with_its_sentence() {
        for (text, expected) in [
            ("Network settings; `/sys/net` shows more.", "Network settings."),
            ("Flag: cancels. Together with a cookie", "Flag: cancels."),
            ("Port, e.g. `USB2: a`. More.", "Port, e.g. `USB2: a`."),
            ("Names, `a`.. `b`", "Names, `a`.. `b`."),
            ("A line\nand one more\n\nA paragraph", "A line\nand one more."),
            ("", ""),
        ] {
            assert_eq!(clause(text), expected, "{text:?}");
        }
    }
}
