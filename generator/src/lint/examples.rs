//! Whether an example fits its schema: JSON Schema, as far as the documents use it.

use crate::document::{Mapping, Node, Pointer};
use std::cell::Cell;

/// The target of a reference; anything else is itself.
pub(super) fn resolved<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let target = node.get("$ref").and_then(Node::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|target| root.pointer(&Pointer::from(target))).unwrap_or(node)
}

/// Why a value does not fit a schema; nothing if it fits.
pub(super) fn problems(root: &Node, schema: &Node, value: &Node) -> Vec<String> {
    let steps = Cell::new(0);
    let mut check = Check { root, problems: Vec::new(), depth: 0, steps: &steps };
    check.value(schema, value, &Pointer::root());
    check.problems
}

/// How deep references are followed, so that a schema that holds itself ends.
const DEEPEST: usize = 64;
/// How many schemas a value is held against, so that unions which hold themselves several times end.
const MOST_STEPS: usize = 20_000;

struct Check<'a> {
    root: &'a Node,
    problems: Vec<String>,
    depth: usize,
    /// Shared by the checks of all variants.
    steps: &'a Cell<usize>,
}

impl Check<'_> {
    fn problem(&mut self, at: &Pointer, what: impl std::fmt::Display) {
        let place = if at.as_str().is_empty() { String::new() } else { format!("{}: ", at.as_str()) };
        self.problems.push(format!("{place}{what}"));
    }

    fn value(&mut self, schema: &Node, value: &Node, at: &Pointer) {
        self.steps.set(self.steps.get() + 1);
        if self.depth == DEEPEST || self.steps.get() > MOST_STEPS {
            return;
        }
        self.depth += 1;
        let target = resolved(self.root, schema);
        if !std::ptr::eq(target, schema) {
            self.value(target, value, at);
        }
        self.keywords(schema, value, at);
        self.depth -= 1;
    }

    /// Whether a value fits a variant.
    fn fits(&self, variant: &Node, value: &Node) -> bool {
        let Self { root, depth, steps, .. } = *self;
        let mut check = Check { root, problems: Vec::new(), depth, steps };
        check.value(variant, value, &Pointer::root());
        check.problems.is_empty()
    }

    fn keywords(&mut self, schema: &Node, value: &Node, at: &Pointer) {
        let types: Vec<&str> = match schema.get("type") {
            Some(Node::String(name)) => vec![name],
            Some(Node::Sequence(names)) => names.iter().filter_map(Node::as_str).collect(),
            _ => Vec::new(),
        };
        let lenient = schema.get("x-lenient") == Some(&Node::Bool(true))
            && matches!(value, Node::String(_) | Node::Number(_));
        if !types.is_empty() && !lenient && !types.iter().any(|name| is(name, value)) {
            let shown = serde_json::to_string(value).unwrap_or_default();
            return self.problem(at, format!("{} is not of type {}", short(&shown), types.join(" or ")));
        }
        if let Some(values) = schema.get("enum").and_then(Node::as_sequence)
            && !values.contains(value)
        {
            let shown = serde_json::to_string(value).unwrap_or_default();
            self.problem(at, format!("{} is not a value of the `enum`", short(&shown)));
        }
        for keyword in ["oneOf", "anyOf"] {
            let arms = schema.get(keyword).and_then(Node::as_sequence).unwrap_or_default();
            // That several arms fit is the union's fault and not the example's: `ambiguous-union`.
            if !arms.is_empty() && !arms.iter().any(|arm| self.fits(arm, value)) {
                self.problem(at, format!("no variant of `{keyword}` fits"));
            }
        }
        for part in schema.get("allOf").and_then(Node::as_sequence).unwrap_or_default() {
            self.value(part, value, at);
        }
        match value {
            Node::Number(number) => self.number(schema, number, at),
            Node::String(text) => self.string(schema, text, at),
            Node::Sequence(items) => {
                self.size(schema, "minItems", "maxItems", items.len(), "items", at);
                if let Some(each) = schema.get("items") {
                    for (index, item) in items.iter().enumerate() {
                        self.value(each, item, &at.item(index));
                    }
                }
            }
            Node::Mapping(members) => self.object(schema, members, at),
            Node::Null | Node::Bool(_) => {}
        }
    }

    fn number(&mut self, schema: &Node, number: &serde_json::Number, at: &Pointer) {
        let Some(value) = number.as_f64() else { return };
        let limit = |name: &str| match schema.get(name) {
            Some(Node::Number(limit)) => limit.as_f64(),
            _ => None,
        };
        let outside = limit("minimum").is_some_and(|limit| value < limit)
            || limit("maximum").is_some_and(|limit| value > limit)
            || limit("exclusiveMinimum").is_some_and(|limit| value <= limit)
            || limit("exclusiveMaximum").is_some_and(|limit| value >= limit);
        if outside {
            self.problem(at, format!("{number} is outside the range"));
        }
    }

    fn string(&mut self, schema: &Node, text: &str, at: &Pointer) {
        self.size(schema, "minLength", "maxLength", text.chars().count(), "characters", at);
        let pattern = schema.get("pattern").and_then(Node::as_str);
        // An invalid pattern is reported when code is generated.
        if let Some(Ok(pattern)) = pattern.map(regex_lite::Regex::new)
            && !pattern.is_match(text)
        {
            self.problem(at, format!("\"{}\" does not fit the `pattern`", short(text)));
        }
    }

    fn size(&mut self, schema: &Node, min: &str, max: &str, size: usize, what: &str, at: &Pointer) {
        let limit = |name: &str| match schema.get(name) {
            Some(Node::Number(limit)) => limit.as_u64(),
            _ => None,
        };
        let size = size as u64;
        if limit(min).is_some_and(|limit| size < limit) || limit(max).is_some_and(|limit| size > limit) {
            self.problem(at, format!("{size} {what} are too few or too many"));
        }
    }

    fn object(&mut self, schema: &Node, members: &Mapping, at: &Pointer) {
        for name in schema.get("required").and_then(Node::as_sequence).unwrap_or_default() {
            if let Some(name) = name.as_str().filter(|name| !members.contains_key(name)) {
                self.problem(at, format!("the required `{name}` is missing"));
            }
        }
        for (name, value) in members {
            let at = at.child(name);
            let mut known = false;
            if let Some(property) = schema.get("properties").and_then(|properties| properties.get(name)) {
                known = true;
                self.value(property, value, &at);
            }
            for (pattern, each) in
                schema.get("patternProperties").and_then(Node::as_mapping).into_iter().flatten()
            {
                if regex_lite::Regex::new(pattern).is_ok_and(|pattern| pattern.is_match(name)) {
                    known = true;
                    self.value(each, value, &at);
                }
            }
            match schema.get("additionalProperties") {
                Some(Node::Bool(false)) if !known => self.problem(&at, "no such member is allowed"),
                Some(each @ Node::Mapping(_)) if !known => self.value(each, value, &at),
                _ => {}
            }
        }
    }
}

/// Whether a value is of a type.
fn is(name: &str, value: &Node) -> bool {
    match (name, value) {
        ("null", Node::Null)
        | ("boolean", Node::Bool(_))
        | ("number", Node::Number(_))
        | ("string", Node::String(_))
        | ("array", Node::Sequence(_))
        | ("object", Node::Mapping(_)) => true,
        // A number without a fraction is an integer, in any notation.
        ("integer", Node::Number(number)) => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        _ => false,
    }
}

/// The beginning of a long text.
fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}
