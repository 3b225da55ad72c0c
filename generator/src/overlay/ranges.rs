//! Ranges of revisions: the value of `x-revisions`.

use crate::document::Node;

/// From one revision to another, both included, by their positions in spec/revisions.
pub(super) struct Range {
    pub(super) from: usize,
    /// Without it, newer revisions than the known ones are meant as well.
    pub(super) until: Option<usize>,
}

impl Range {
    pub(super) fn contains(&self, index: usize) -> bool {
        self.from <= index && self.until.is_none_or(|until| index <= until)
    }
}

/// Reads `{from: .., until: ..}`, of which one end may be absent.
pub(super) fn read(node: &Node, known: &[String]) -> Option<Range> {
    let members = node.as_mapping().filter(|members| !members.is_empty())?;
    if members.keys().any(|name| name != "from" && name != "until") {
        return None;
    }
    let end = |name: &str| match members.get(name) {
        None => Some(None),
        Some(node) => known.iter().position(|known| node.as_str() == Some(known)).map(Some),
    };
    let range = Range { from: end("from")?.unwrap_or(0), until: end("until")? };
    range.until.is_none_or(|until| range.from <= until).then_some(range)
}

/// The value of `x-revisions` for which exactly these revisions are meant, in flow style; `None` if all are.
/// Revisions that `any` chooses are those of which it does not matter. An end that is the newest revision stays open.
pub(crate) fn ranges<T: AsRef<str>>(
    known: &[T],
    meant: impl Fn(usize) -> bool,
    any: impl Fn(usize) -> bool,
) -> Option<String> {
    let mut ranges: Vec<(usize, Option<usize>)> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for index in 0..known.len() {
        open = match open {
            Some((from, _)) if meant(index) => Some((from, index)),
            Some(range) if any(index) => Some(range),
            Some((from, last)) => {
                ranges.push((from, Some(last)));
                None
            }
            None => meant(index).then_some((index, index)),
        };
    }
    ranges.extend(open.map(|(from, _)| (from, None)));
    let name = |index: usize| {
        let name = known[index].as_ref();
        let plain = name.starts_with(|c: char| c.is_ascii_alphabetic());
        if plain { name.to_owned() } else { format!("'{name}'") }
    };
    let shown = |(from, until): &(usize, Option<usize>)| match (from, until) {
        (0, Some(until)) => format!("{{until: {}}}", name(*until)),
        (from, None) => format!("{{from: {}}}", name(*from)),
        (from, Some(until)) => format!("{{from: {}, until: {}}}", name(*from), name(*until)),
    };
    match ranges.as_slice() {
        [(0, None)] => None,
        [one] => Some(shown(one)),
        several => Some(format!("[{}]", several.iter().map(shown).collect::<Vec<_>>().join(", "))),
    }
}
