//! The routing tables of all mounted branches as one tree of path segments.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use http::Method;
use percent_encoding::percent_decode_str;

use super::branch::{Branch, Handler, Route, parameter};

/// A node of the path tree. A URL's trailing slash is a last segment that is empty, so `/a/` and `/a` are
/// two nodes.
#[derive(Clone, Default)]
pub(super) struct Node {
    words: HashMap<&'static str, Node>,
    parameter: Option<Box<Node>>,
    targets: Vec<Target>,
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
                    None => node.words.entry(segment).or_default(),
                };
            }
            node.targets.retain(|target| target.route.method != route.method);
            node.targets.push(Target { route, index, handler: Arc::clone(&handler) });
        }
    }

    /// Finds the operations on a path as it stands in a URL. Each segment is percent-decoded once, after
    /// the path was split; empty segments are segments, and no parameter has an empty value.
    pub(super) fn find(&self, path: &str) -> Option<Found<'_>> {
        let segments: Vec<Cow<'_, str>> = path
            .strip_prefix('/')?
            .split('/')
            .map(|segment| percent_decode_str(segment).decode_utf8())
            .collect::<Result<_, _>>()
            .ok()?;
        let mut values = Vec::new();
        let targets = self.walk(&segments, &mut values)?;
        let values = values.into_iter().rev().map(Cow::into_owned).collect();
        Some(Found { targets, values })
    }

    /// A word comes before a parameter; the values are collected on the way back, the last one first.
    fn walk<'p>(&self, segments: &[Cow<'p, str>], values: &mut Vec<Cow<'p, str>>) -> Option<&[Target]> {
        let Some((first, rest)) = segments.split_first() else {
            return (!self.targets.is_empty()).then_some(&self.targets);
        };
        if let Some(targets) = self.words.get(first.as_ref()).and_then(|node| node.walk(rest, values)) {
            return Some(targets);
        }
        let node = self.parameter.as_ref().filter(|_| !first.is_empty())?;
        let targets = node.walk(rest, values)?;
        values.push(first.clone());
        Some(targets)
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
