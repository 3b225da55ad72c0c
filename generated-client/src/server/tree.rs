//! The routing tables of all mounted branches as one tree of path segments.

use std::borrow::Cow;
use std::sync::Arc;

use http::Method;
use percent_encoding::percent_decode_str;

use super::branch::{Branch, Handler, Route, parameter};

/// A node of the path tree. A URL's trailing slash is a last segment that is empty, so `/a/` and `/a` are
/// two nodes.
#[derive(Clone, Default)]
pub(super) struct Node {
    /// In order, to be searched by halves: hashing a segment takes longer than comparing it with a few.
    words: Vec<Word>,
    parameter: Option<Box<Node>>,
    targets: Vec<Target>,
}

/// A literal segment of a template, and the node below it.
#[derive(Clone)]
struct Word {
    start: u64,
    text: &'static str,
    node: Node,
}

/// The first eight bytes of a segment as a number, which is in the order of texts and compared at once.
fn start(segment: &str) -> u64 {
    let bytes = segment.as_bytes();
    match bytes.first_chunk() {
        Some(first) => u64::from_be_bytes(*first),
        None => {
            (bytes.iter().zip(0..)).fold(0, |start, (byte, at)| start | u64::from(*byte) << (56 - 8 * at))
        }
    }
}

/// An operation on a path, and who serves it.
#[derive(Clone)]
pub(super) struct Target {
    pub(super) route: &'static Route,
    pub(super) index: usize,
    pub(super) handler: Arc<dyn Handler>,
}

/// What a path leads to.
pub(super) struct Found<'a> {
    pub(super) targets: &'a [Target],
    /// The path's values, decoded, from the left.
    pub(super) values: Vec<String>,
}

impl Node {
    /// Adds a branch's operations; one that is there already is replaced.
    pub(super) fn insert(&mut self, branch: Branch) {
        let Branch { routes, handler } = branch;
        for (index, route) in routes.iter().enumerate() {
            let mut node = &mut *self;
            for segment in route.template.split('/').skip(1) {
                node = match parameter(segment) {
                    Some(_) => node.parameter.get_or_insert_default(),
                    None => node.word(segment),
                };
            }
            node.targets.retain(|target| target.route.method != route.method);
            node.targets.push(Target { route, index, handler: Arc::clone(&handler) });
        }
    }

    /// The node below this one that a word leads to.
    fn word(&mut self, word: &'static str) -> &mut Self {
        let index = match self.position(word) {
            Ok(index) => index,
            Err(index) => {
                let new = Word { start: start(word), text: word, node: Self::default() };
                self.words.insert(index, new);
                index
            }
        };
        &mut self.words[index].node
    }

    /// Where a word is, or would be.
    fn position(&self, word: &str) -> Result<usize, usize> {
        let start = start(word);
        self.words.binary_search_by(|other| other.start.cmp(&start).then_with(|| other.text.cmp(word)))
    }

    /// Finds the operations on a path of a URL. Each segment is percent-decoded once, after
    /// the path was split; empty segments are segments, and no parameter has an empty value.
    pub(super) fn find(&self, path: &str) -> Option<Found<'_>> {
        let mut values = Vec::new();
        let targets = self.walk(path.strip_prefix('/')?, &mut values)?;
        values.reverse();
        Some(Found { targets, values })
    }

    /// A word comes before a parameter; the values are collected on the way back, the last one first.
    fn walk(&self, path: &str, values: &mut Vec<String>) -> Option<&[Target]> {
        let mut is_encoded = false;
        let end = path.bytes().position(|byte| {
            is_encoded |= byte == b'%';
            byte == b'/'
        });
        let (segment, rest) = end.map_or((path, None), |end| (&path[..end], Some(&path[end + 1..])));
        let segment: Cow<'_, str> =
            if is_encoded { percent_decode_str(segment).decode_utf8().ok()? } else { segment.into() };
        if let Ok(index) = self.position(&segment)
            && let Some(targets) = self.words[index].node.below(rest, values)
        {
            return Some(targets);
        }
        let node = self.parameter.as_ref().filter(|_| !segment.is_empty())?;
        let targets = node.below(rest, values)?;
        values.push(segment.into_owned());
        Some(targets)
    }

    /// What the rest of a path leads to; without one, this node.
    fn below(&self, rest: Option<&str>, values: &mut Vec<String>) -> Option<&[Target]> {
        match rest {
            Some(rest) => self.walk(rest, values),
            None => (!self.targets.is_empty()).then_some(&self.targets),
        }
    }
}

impl<'a> Found<'a> {
    /// The operation of this method; `HEAD` is served by `GET`.
    pub(super) fn target(&self, method: &Method) -> Option<&'a Target> {
        let method = if *method == Method::HEAD { &Method::GET } else { method };
        self.targets.iter().find(|target| target.route.method == *method)
    }

    /// The value of the `Allow` header.
    pub(super) fn allow(&self) -> String {
        let mut methods: Vec<&str> = Vec::new();
        for target in self.targets {
            methods.push(target.route.method.as_str());
            if target.route.method == Method::GET {
                methods.push("HEAD");
            }
        }
        methods.push("OPTIONS");
        methods.join(", ")
    }
}
