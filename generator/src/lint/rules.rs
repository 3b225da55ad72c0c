//! The rules, one by one.

use super::parameters::PathParameters;
use super::{Finding, Rule, examples, limits};
use crate::dialect::schema::{is_idle, is_keyword};
use crate::document::{Mapping, Node, Pointer, SharedText};
use crate::visit::{Role, Visit};
use std::collections::{HashMap, HashSet};

/// Formats that mean something: those registered for JSON Schema and OpenAPI, and the ones of our overlays.
const FORMATS: &[&str] = &[
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float",
    "double",
    "byte",
    "binary",
    "date",
    "date-time",
    "time",
    "duration",
    "password",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "uri",
    "uri-reference",
    "uuid",
    "regex",
    "timestamp",
    "time-ranges",
    "time-condition",
    "decimal",
];

/// Looks at what the walk comes by.
pub(super) struct Linter<'a> {
    root: &'a Node,
    /// Every `$ref` of the document.
    references: HashSet<&'a str>,
    /// Every security scheme that is required somewhere; these are referred to by name alone.
    schemes: HashSet<&'a str>,
    path_parameters: PathParameters,
    findings: Vec<Finding>,
    /// Those of components, which come last.
    unused: Vec<Finding>,
}

impl<'a> Linter<'a> {
    pub(super) fn new(root: &'a Node) -> Self {
        let mut linter = Self {
            root,
            references: HashSet::new(),
            schemes: HashSet::new(),
            path_parameters: PathParameters::default(),
            findings: Vec::new(),
            unused: Vec::new(),
        };
        linter.uses(root);
        linter
    }

    pub(super) fn findings(mut self) -> Vec<Finding> {
        self.findings.append(&mut self.unused);
        self.findings
    }

    /// Looks at a place of the document.
    pub(super) fn visit(&mut self, place: &Visit<'a, '_>) {
        match place.role {
            role if role.is_schema() => self.schema(place),
            Role::Parameter | Role::Header => {
                self.reference(place);
                self.examples(place);
            }
            Role::MediaType => self.examples(place),
            Role::Operation => self.operation(place),
            _ => {}
        }
        let holder = place.parent().and_then(Visit::parent);
        if place.role != Role::Extension && holder.is_some_and(|top| top.role == Role::Components) {
            self.component(place);
        }
    }

    fn uses(&mut self, node: &'a Node) {
        match node {
            Node::Mapping(members) => {
                for (name, value) in members {
                    match (name.as_str(), value) {
                        ("$ref", Node::String(reference)) => drop(self.references.insert(reference)),
                        ("security", Node::Sequence(choices)) => {
                            let names = choices.iter().filter_map(Node::as_mapping).flat_map(Mapping::keys);
                            self.schemes.extend(names.map(SharedText::as_str));
                        }
                        _ => {}
                    }
                    self.uses(value);
                }
            }
            Node::Sequence(items) => items.iter().for_each(|item| self.uses(item)),
            _ => {}
        }
    }

    fn find(&mut self, rule: Rule, pointer: Pointer, message: impl Into<String>) {
        self.findings.push(Finding { rule, pointer, message: message.into() });
    }

    fn resolved(&self, node: &'a Node) -> &'a Node {
        examples::resolved(self.root, node)
    }

    /// An example beside a schema.
    fn example(&mut self, schema: &Node, example: &Node, at: impl FnOnce() -> Pointer) {
        if let Some(problem) = examples::problems(self.root, schema, example).first() {
            self.find(Rule::ContradictoryExample, at(), problem);
        }
    }

    /// The examples of a parameter, header or media type.
    fn examples(&mut self, place: &Visit<'a, '_>) {
        let Some(schema) = place.node.get("schema") else { return };
        if let Some(example) = place.node.get("example") {
            self.example(schema, example, || place.pointer().child("example"));
        }
        for (name, example) in place.node.get("examples").and_then(Node::as_mapping).into_iter().flatten() {
            if let Some(value) = example.get("value") {
                self.example(schema, value, || place.pointer().child("examples").child(name).child("value"));
            }
        }
    }

    /// A reference that is not a schema takes `summary` and `description` beside it and nothing else.
    fn reference(&mut self, place: &Visit<'a, '_>) {
        let members = place.node.as_mapping().filter(|members| members.contains_key("$ref"));
        let Some(members) = members else { return };
        for name in members.keys() {
            if !["$ref", "summary", "description"].contains(&name.as_str()) && !name.starts_with("x-") {
                self.find(
                    Rule::KeywordBesideReference,
                    place.pointer().child(name),
                    format!("`{name}` beside a `$ref` is not read"),
                );
            }
        }
    }

    fn schema(&mut self, place: &Visit<'a, '_>) {
        let node = place.node;
        let Some(members) = node.as_mapping() else { return };
        let at = || place.pointer();
        for name in members.keys().filter(|name| !name.starts_with("x-") && !is_keyword(name)) {
            self.find(Rule::UnknownKeyword, at().child(name), format!("unknown keyword `{name}`"));
        }
        let types = types(node);
        let decided = ["$ref", "oneOf", "anyOf", "allOf"].iter().any(|name| members.contains_key(name));
        if types.is_empty() {
            // `x-any`: an overlay says that any value is meant.
            if !decided && members.get("x-any") != Some(&Node::Bool(true)) {
                self.find(Rule::UntypedSchema, at(), "the `type` is missing");
            }
        } else {
            for name in members.keys().filter(|name| is_idle(name, &types)) {
                let message = format!("`{name}` has no effect on a value of type {}", types.join(" or "));
                self.find(Rule::IdleKeyword, at().child(name), message);
            }
        }
        if let Some(format) = members.get("format").and_then(Node::as_str)
            && !FORMATS.contains(&format)
        {
            self.find(Rule::UnknownFormat, at().child("format"), format!("`{format}` is not a known format"));
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(arms) = members.get(keyword).and_then(Node::as_sequence) {
                let told =
                    members.contains_key("x-discriminated-by") || members.contains_key("discriminator");
                for index in self.ambiguous(arms).into_iter().filter(|_| !told) {
                    let message = "nothing in the schema distinguishes this variant from the others";
                    self.find(Rule::AmbiguousUnion, at().child(keyword).item(index), message);
                }
            }
        }
        for (keyword, message) in limits::contradictions(node) {
            self.find(Rule::ContradictingLimits, at().child(keyword), message);
        }
        if let Some(default) = node.get("default")
            && let Some(problem) = examples::problems(self.root, node, default).first()
        {
            self.find(Rule::ContradictingDefault, at().child("default"), problem);
        }
        if let Some(example) = node.get("example") {
            self.example(node, example, || at().child("example"));
        }
        let examples = node.get("examples").and_then(Node::as_sequence).unwrap_or_default();
        for (index, example) in examples.iter().enumerate() {
            self.example(node, example, || at().child("examples").item(index));
        }
    }

    /// The arms that neither the kind of value, nor a member of their own, nor required members tell.
    fn ambiguous(&self, arms: &[Node]) -> Vec<usize> {
        let root = self.root;
        let arms: Vec<(&Node, &Node)> = arms.iter().map(|arm| (arm, examples::resolved(root, arm))).collect();
        let kind = |arm: &Node| {
            let kind = types(arm).first().map_or_else(
                || if arm.get("properties").is_some() { "object" } else { "" },
                |kind| if *kind == "integer" { "number" } else { kind },
            );
            kind.to_owned()
        };
        let has = |arm: &Node, name: &str| {
            arm.get("properties").and_then(Node::as_mapping).is_some_and(|members| members.contains_key(name))
        };
        let told = |index: usize| {
            let (written, arm) = arms[index];
            let others = || arms.iter().enumerate().filter(move |(other, _)| *other != index);
            let alone = others().all(|(_, (_, other))| kind(other) != kind(arm));
            let fallback = written.get("x-fallback") == Some(&Node::Bool(true));
            let required = arm.get("required").and_then(Node::as_sequence).is_some_and(|r| !r.is_empty());
            let names = arm.get("properties").and_then(Node::as_mapping).into_iter().flat_map(Mapping::keys);
            let own = names.into_iter().any(|name| !others().any(|(_, (_, other))| has(other, name)));
            alone || fallback || required || own
        };
        (0..arms.len()).filter(|index| !told(*index)).collect()
    }

    /// An operation as a whole, with the parameters of its path.
    fn operation(&mut self, place: &Visit<'a, '_>) {
        let Some(item) = place.parent() else { return };
        let path = item.name().unwrap_or_default();
        let mut seen: HashMap<String, Vec<(&str, Option<&str>)>> = HashMap::new();
        for holder in [item, place] {
            let list = holder.node.get("parameters").and_then(Node::as_sequence).unwrap_or_default();
            for (index, parameter) in list.iter().enumerate() {
                let at = || holder.pointer().child("parameters").item(index);
                let parameter = self.resolved(parameter);
                let text = |name: &str| parameter.get(name).and_then(Node::as_str);
                let Some(name) = text("name") else { continue };
                match text("in") {
                    Some("path") => {
                        let schema = parameter.get("schema").map(|schema| self.resolved(schema));
                        let Some(schema) = schema else { continue };
                        if let Some(message) = self.path_parameters.describe(path, name, schema, at) {
                            self.find(Rule::ContradictingParameter, at(), message);
                        }
                    }
                    Some("query") => {
                        let rust = text("x-rust-name");
                        let alike = seen.entry(name.to_ascii_lowercase()).or_default();
                        let twin = alike.iter().find(|(other, _)| *other != name);
                        if let Some((other, other_rust)) = twin
                            && (rust.is_none() || other_rust.is_none() || rust == *other_rust)
                        {
                            let message = format!("`{name}` differs from `{other}` by case alone");
                            self.find(Rule::CaseCollision, at(), message);
                        }
                        alike.push((name, rust));
                    }
                    _ => {}
                }
            }
        }
    }

    fn component(&mut self, place: &Visit<'a, '_>) {
        let (Some(section), Some(name)) = (place.parent().and_then(Visit::name), place.name()) else {
            return;
        };
        let pointer = place.pointer();
        let used = if section == "securitySchemes" {
            self.schemes.contains(name)
        } else {
            self.references.contains(format!("#{}", pointer.as_str()).as_str())
        };
        if !used {
            let message = format!("nothing refers to `{name}`");
            self.unused.push(Finding { rule: Rule::UnusedComponent, pointer, message });
        }
    }
}

/// The types that a schema names, but for `null` beside others.
pub(super) fn types(schema: &Node) -> Vec<&str> {
    match schema.get("type") {
        Some(Node::String(name)) => vec![name],
        Some(Node::Sequence(names)) => {
            names.iter().filter_map(Node::as_str).filter(|name| *name != "null").collect()
        }
        _ => Vec::new(),
    }
}
