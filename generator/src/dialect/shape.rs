//! What the members of OpenAPI's objects may hold, as tables, and the one walk that reads them.

use super::rewrite::Rewriter;
use super::trail::Trail;
use super::values::whole;
use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, SharedText};

/// Rewrites one value.
pub(super) type Rule = fn(&mut Rewriter<'_>, &Node, &Trail<'_>) -> Node;

/// What a member holds.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// A string.
    Text,
    /// A boolean whose absence means `false`; a `false` is left out.
    Flag,
    /// A boolean that is kept as it is.
    Switch,
    /// A whole number, 0 or more.
    Count,
    /// A number.
    Number,
    /// Strings; an empty list is left out.
    Texts,
    /// Any value; `null`, which 3.0 cannot tell from absence, becomes the extension of the same name.
    Data,
    /// A value with a rule of its own.
    One(Rule),
    /// An array of such; an empty one is left out.
    List(Rule),
    /// An object of such; an empty one is left out.
    Map(Rule),
    /// Known to 3.1 but not to 3.0: travels under this name.
    Extension(&'static str),
    /// Left out: it says nothing here, or what is wrong with it has been reported.
    Idle,
    /// Known, but not supported, with what to do about it.
    Unsupported(&'static str),
}

/// A member of an OpenAPI object.
pub(super) struct Member {
    pub(super) name: &'static str,
    shape: Shape,
    required: bool,
}

/// A member that must be there.
pub(super) const fn required(name: &'static str, shape: Shape) -> Member {
    Member { name, shape, required: true }
}

/// A member that may be there.
pub(super) const fn optional(name: &'static str, shape: Shape) -> Member {
    Member { name, shape, required: false }
}

impl Rewriter<'_> {
    /// Rewrites an object by its table; extensions pass as they are.
    pub(super) fn object(&mut self, what: &str, table: &[Member], node: &Node, at: &Trail<'_>) -> Mapping {
        let Some(members) = self.mapping(what, node, at) else { return Mapping::new() };
        let mut out = Mapping::with_capacity(members.len());
        for (name, value) in members {
            let place = at.member(name);
            if name.starts_with("x-") {
                out.insert(name.clone(), value.clone());
            } else if let Some(member) = table.iter().find(|member| member.name == name) {
                self.member(what, member, (name, value), &place, &mut out);
            } else {
                self.report(
                    &place,
                    Diagnostic::error("unknown-keyword", format!("{what} has no member `{name}`"))
                        .help("correct it with an overlay; the names of extensions begin with `x-`"),
                );
            }
        }
        for member in table.iter().filter(|member| member.required && !members.contains_key(member.name)) {
            self.report(
                at,
                Diagnostic::error("missing-keyword", format!("{what} lacks its `{}`", member.name)),
            );
        }
        out
    }

    fn member(
        &mut self,
        what: &str,
        member: &Member,
        (name, value): (&SharedText, &Node),
        at: &Trail<'_>,
        out: &mut Mapping,
    ) {
        let rewritten = match member.shape {
            Shape::Text => self.expect(value.as_str().is_some(), "a string", value, at),
            Shape::Switch => self.expect(value.as_bool().is_some(), "a boolean", value, at),
            Shape::Number => self.expect(matches!(value, Node::Number(_)), "a number", value, at),
            Shape::Count => {
                let count = match value {
                    Node::Number(number) if number.is_u64() => Some(value.clone()),
                    // `8.0` is 8.
                    Node::Number(number) => {
                        whole(number).filter(|count| *count >= 0).map(|count| Node::Number(count.into()))
                    }
                    _ => None,
                };
                self.expect(count.is_some(), "a whole number, 0 or more", value, at).and(count)
            }
            Shape::Flag => self.expect(value.as_bool().is_some(), "a boolean", value, at).filter(is_true),
            Shape::Texts => self.list(value, at, |this, item, at| {
                this.expect(item.as_str().is_some(), "a string", item, at).unwrap_or_default()
            }),
            Shape::Data if *value == Node::Null => {
                out.insert(format!("x-{name}"), Node::Null);
                None
            }
            Shape::Data => Some(value.clone()),
            Shape::One(rule) => Some(rule(self, value, at)),
            Shape::List(rule) => self.list(value, at, rule),
            Shape::Map(rule) => self.map(name, rule, value, at),
            Shape::Extension(extension) => {
                out.insert(extension, value.clone());
                None
            }
            Shape::Idle => None,
            Shape::Unsupported(help) => {
                self.unsupported(at, format!("`{name}` in {what} is not supported"), help);
                None
            }
        };
        if let Some(rewritten) = rewritten {
            out.insert(name, rewritten);
        }
    }

    fn list(
        &mut self,
        value: &Node,
        at: &Trail<'_>,
        rule: impl Fn(&mut Self, &Node, &Trail<'_>) -> Node,
    ) -> Option<Node> {
        let Some(items) = value.as_sequence() else { return self.expect(false, "an array", value, at) };
        let items = items.iter().enumerate().map(|(index, item)| rule(self, item, &at.item(index)));
        let items: Vec<_> = items.collect();
        (!items.is_empty()).then_some(Node::Sequence(items))
    }

    fn map(&mut self, what: &str, rule: Rule, value: &Node, at: &Trail<'_>) -> Option<Node> {
        let members = self.mapping(&format!("`{what}`"), value, at)?;
        let members: Mapping =
            members.iter().map(|(name, value)| (name.clone(), rule(self, value, &at.member(name)))).collect();
        (!members.is_empty()).then_some(Node::Mapping(members))
    }

    /// The members of a value that must be an object.
    pub(super) fn mapping<'n>(&mut self, what: &str, node: &'n Node, at: &Trail<'_>) -> Option<&'n Mapping> {
        let mapping = node.as_mapping();
        if mapping.is_none() {
            let message = format!("{what} must be an object, found {}", node.kind());
            self.report(at, Diagnostic::error("wrong-kind", message));
        }
        mapping
    }

    fn expect(&mut self, holds: bool, expected: &str, value: &Node, at: &Trail<'_>) -> Option<Node> {
        if !holds {
            let message = format!("expected {expected}, found {}", value.kind());
            self.report(at, Diagnostic::error("wrong-kind", message));
        }
        holds.then(|| value.clone())
    }
}

fn is_true(value: &Node) -> bool {
    value.as_bool() == Some(true)
}
