//! JSONPath (RFC 9535) over [`Node`], without functions: names, indices, slices, wildcards, descendants and filters.
//!
//! Our own, since overlays need a small part of it on a tree of our own, with pointers as results: libraries bring a
//! parser generator or a combinator library and regular expressions, 8 to 17 packages for a third of this code.

mod filter;
mod parse;

use crate::document::{Node, Pointer};
use filter::Filter;

pub(super) use parse::parse;

/// A query, from the root or, inside of a filter, from the current node.
#[derive(Clone, Debug)]
pub(super) struct Query(Vec<Segment>);

#[derive(Clone, Debug)]
struct Segment {
    /// Whether it selects from everything below as well.
    descendants: bool,
    selectors: Vec<Selector>,
}

#[derive(Clone, Debug)]
enum Selector {
    Name(String),
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Wildcard,
    Filter(Filter),
}

/// A node and where it is.
type Located<'a> = (Pointer, &'a Node);

impl Query {
    /// The places selected, in the order of the document.
    pub(super) fn select(&self, root: &Node) -> Vec<Pointer> {
        self.from(root, (Pointer::root(), root)).into_iter().map(|(place, _)| place).collect()
    }

    /// The places, if the query is made of plain names and indices, of which one step may have several.
    pub(super) fn places(&self) -> Option<Vec<Pointer>> {
        let mut places = vec![Pointer::root()];
        for Segment { descendants, selectors } in &self.0 {
            let steps: Option<Vec<String>> = (selectors.iter())
                .map(|selector| match selector {
                    Selector::Name(name) => Some(name.clone()),
                    Selector::Index(index) => u64::try_from(*index).ok().map(|index| index.to_string()),
                    _ => None,
                })
                .collect();
            let steps = steps.filter(|_| !descendants)?;
            places = places.iter().flat_map(|place| steps.iter().map(|step| place.child(step))).collect();
        }
        Some(places)
    }

    fn from<'a>(&self, root: &'a Node, start: Located<'a>) -> Vec<Located<'a>> {
        let mut found = vec![start];
        for segment in &self.0 {
            let mut next = Vec::new();
            for place in found {
                segment.select(root, &place, &mut next);
            }
            found = next;
        }
        found
    }

    /// Whether it selects one node at most.
    fn is_singular(&self) -> bool {
        let plain = |selector: &Selector| matches!(selector, Selector::Name(_) | Selector::Index(_));
        self.0.iter().all(|segment| {
            !segment.descendants && matches!(&segment.selectors[..], [selector] if plain(selector))
        })
    }
}

impl Segment {
    fn select<'a>(&self, root: &'a Node, place: &Located<'a>, found: &mut Vec<Located<'a>>) {
        for selector in &self.selectors {
            selector.select(root, place, found);
        }
        if self.descendants {
            for child in children(place) {
                self.select(root, &child, found);
            }
        }
    }
}

impl Selector {
    fn select<'a>(&self, root: &'a Node, (at, node): &Located<'a>, found: &mut Vec<Located<'a>>) {
        match (self, *node) {
            (Self::Name(name), Node::Mapping(members)) => {
                found.extend(members.get(name).map(|member| (at.child(name), member)));
            }
            (Self::Index(index), Node::Sequence(items)) => {
                let index = usize::try_from(if *index < 0 { *index + length(items) } else { *index }).ok();
                found.extend(index.and_then(|index| Some((at.item(index), items.get(index)?))));
            }
            (Self::Slice { start, end, step }, Node::Sequence(items)) => {
                let places = slice(*start, *end, *step, length(items));
                found.extend(places.filter_map(|index| Some((at.item(index), items.get(index)?))));
            }
            (Self::Wildcard, _) => found.extend(children(&(at.clone(), node))),
            (Self::Filter(filter), _) => {
                let holds = |child: &Located<'a>| filter.holds(root, child.1);
                found.extend(children(&(at.clone(), node)).into_iter().filter(holds));
            }
            _ => {}
        }
    }
}

fn length(items: &[Node]) -> i64 {
    i64::try_from(items.len()).unwrap_or(i64::MAX)
}

/// The indices of a slice, as section 2.3.4.2 of the RFC computes them.
fn slice(start: Option<i64>, end: Option<i64>, step: i64, length: i64) -> impl Iterator<Item = usize> {
    let normal = |index: i64| if index < 0 { index.saturating_add(length) } else { index };
    let up = step > 0;
    let start = normal(start.unwrap_or(if up { 0 } else { length - 1 }));
    let end = end.map_or(if up { length } else { -1 }, normal);
    let (mut next, limit) = if up {
        (start.clamp(0, length), end.clamp(0, length))
    } else {
        (start.clamp(-1, length - 1), end.clamp(-1, length - 1))
    };
    std::iter::from_fn(move || {
        let within = step != 0 && if up { next < limit } else { next > limit };
        let index = within.then(|| usize::try_from(next).ok()).flatten();
        next = next.saturating_add(step);
        index
    })
}

fn children<'a>((at, node): &Located<'a>) -> Vec<Located<'a>> {
    match *node {
        Node::Mapping(members) => members.iter().map(|(name, member)| (at.child(name), member)).collect(),
        Node::Sequence(items) => {
            items.iter().enumerate().map(|(index, item)| (at.item(index), item)).collect()
        }
        _ => Vec::new(),
    }
}
