//! Filters: what an item or member must be to be selected.

use super::Query;
use crate::document::{Node, Pointer};
use std::cmp::Ordering;

#[derive(Clone, Debug)]
pub(super) enum Filter {
    Or(Vec<Filter>),
    And(Vec<Filter>),
    Not(Box<Filter>),
    /// The query selects something.
    Exists(Operand),
    Compare(Operand, Comparison, Operand),
}

#[derive(Clone, Debug)]
pub(super) enum Operand {
    /// A query from the node that is looked at (`@`).
    Current(Query),
    /// A query from the root (`$`).
    Root(Query),
    Literal(Node),
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Filter {
    pub(super) fn holds(&self, root: &Node, current: &Node) -> bool {
        match self {
            Self::Or(filters) => filters.iter().any(|filter| filter.holds(root, current)),
            Self::And(filters) => filters.iter().all(|filter| filter.holds(root, current)),
            Self::Not(filter) => !filter.holds(root, current),
            Self::Exists(operand) => operand.value(root, current).is_some(),
            Self::Compare(left, comparison, right) => {
                compare(left.value(root, current), *comparison, right.value(root, current))
            }
        }
    }
}

impl Operand {
    /// The first node that it selects.
    fn value<'a>(&'a self, root: &'a Node, current: &'a Node) -> Option<&'a Node> {
        let first = |query: &Query, start: &'a Node| {
            query.from(root, (Pointer::root(), start)).first().map(|(_, node)| *node)
        };
        match self {
            Self::Current(query) => first(query, current),
            Self::Root(query) => first(query, root),
            Self::Literal(value) => Some(value),
        }
    }
}

/// As section 2.3.5.2.2 of the RFC: only numbers and strings have an order, and nothing equals nothing.
fn compare(left: Option<&Node>, comparison: Comparison, right: Option<&Node>) -> bool {
    let equal = || match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => same(left, right),
        _ => false,
    };
    let order = || match (left, right) {
        (Some(Node::String(left)), Some(Node::String(right))) => Some(left.cmp(right)),
        (Some(Node::Number(left)), Some(Node::Number(right))) => left.as_f64().partial_cmp(&right.as_f64()),
        _ => None,
    };
    match comparison {
        Comparison::Equal => equal(),
        Comparison::NotEqual => !equal(),
        Comparison::Less => order() == Some(Ordering::Less),
        Comparison::LessOrEqual => equal() || order() == Some(Ordering::Less),
        Comparison::Greater => order() == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => equal() || order() == Some(Ordering::Greater),
    }
}

/// Whether two values are equal; numbers by value, in any notation.
fn same(left: &Node, right: &Node) -> bool {
    match (left, right) {
        (Node::Number(left), Node::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (left, right) => left == right,
    }
}
