//! Which revision an item first appeared in, as an overlay: `x-since`, from which documentation says it.
//!
//! Computed over all revisions at once, and committed, since reading them all takes longer than to generate from
//! one. An item is an operation, a parameter, a component, a property or an enum's value. Nothing is said of what
//! the oldest revision has, nor of what is as old as the item that it is part of.

use crate::document::{Mapping, Node, Pointer};
use indexmap::IndexMap;

/// Where the overlay is, as its own header and messages name it.
pub const FILE: &str = "spec/overlays/since.yaml";

const HEADER: &str = "\
# Written by `cargo xtask since`, do not edit: the first revision of spec/ that has an item, for what is younger than
# the oldest one and than the item that it is part of.
overlay: 1.0.0
info: {title: Since, version: 1.0.0}
actions:
";

/// How wide a line gets before an action is split.
const WIDTH: usize = 120;

/// A step to an item. Parameters and values go by their names, since their places move.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Step {
    Member(String),
    Parameter { place: String, name: String },
    Value(String),
}

/// Something that has an age.
struct Item {
    steps: Vec<Step>,
    /// How many of the steps lead to the item that it is part of; none for one that stands alone.
    owner: usize,
    /// Where the extension goes in this revision.
    at: Pointer,
}

/// The text of the overlay; the documents are oldest first, each with its revision's name.
pub fn overlay(documents: &[(&str, &Node)]) -> String {
    // By place and extension: the revisions that have it there, in their order.
    let mut found: IndexMap<(Pointer, String), Vec<&str>> = IndexMap::new();
    for (index, (revision, root)) in documents.iter().enumerate() {
        let first = |steps: &[Step]| {
            let older = documents[..index].iter().rev().take_while(|(_, root)| exists(root, root, steps));
            index - older.count()
        };
        for item in items(root) {
            let since = first(&item.steps);
            let owner = if item.owner == 0 { 0 } else { first(&item.steps[..item.owner]) };
            if since <= owner {
                continue;
            }
            let since = quoted(documents[since].0);
            let update = match item.steps.last() {
                Some(Step::Value(value)) => format!("{{x-enum-since: {{{}: {since}}}}}", quoted(value)),
                _ => format!("{{x-since: {since}}}"),
            };
            found.entry((item.at, update)).or_default().push(*revision);
        }
    }
    write(found)
}

/// What the places of one action have in common: the steps before and after the one that differs, the update and the
/// revisions.
type Alike<'a> = (Vec<String>, Vec<String>, String, Vec<&'a str>);

/// Puts places that differ in their last name, or in their path, into one action.
fn write(found: IndexMap<(Pointer, String), Vec<&str>>) -> String {
    let mut siblings: IndexMap<(Pointer, String, Vec<&str>), Vec<String>> = IndexMap::new();
    for ((at, update), revisions) in found {
        let (Some(parent), Some(name)) = (at.parent(), at.tokens().last()) else { continue };
        siblings.entry((parent, update, revisions)).or_default().push(name);
    }
    let mut alike: IndexMap<Alike<'_>, Vec<String>> = IndexMap::new();
    for ((parent, update, revisions), names) in siblings {
        let tokens: Vec<String> = parent.tokens().collect();
        // Operations of the same methods on several paths; elsewhere a name is all that differs.
        let (base, varying, fixed) = match &tokens[..] {
            [paths, path] if paths == "paths" => (vec![paths.clone()], vec![path.clone()], names),
            // Numbers stand alone, so that the target is one of plain steps.
            [base @ .., parameters] if parameters == "parameters" => {
                for name in names {
                    let key = (base.to_vec(), vec![name], update.clone(), revisions.clone());
                    alike.entry(key).or_default().push(parameters.clone());
                }
                continue;
            }
            _ => (tokens, names, Vec::new()),
        };
        alike.entry((base, fixed, update, revisions)).or_default().extend(varying);
    }
    let mut text = HEADER.to_owned();
    for ((base, fixed, update, revisions), varying) in alike {
        let revisions: Vec<String> = revisions.iter().map(|revision| quoted(revision)).collect();
        let end = format!(", update: {update}, x-revisions: [{}]}}\n", revisions.join(", "));
        let base: String = base.iter().map(|token| step(std::slice::from_ref(token))).collect();
        let fixed = if fixed.is_empty() { String::new() } else { step(&fixed) };
        let line = |names: &[String]| {
            format!("- {{target: {}{end}", double_quoted(&format!("${base}{}{fixed}", step(names))))
        };
        let mut rest = &varying[..];
        while !rest.is_empty() {
            let fits = |count: &usize| line(&rest[..*count]).chars().count() <= WIDTH;
            let count = (1..=rest.len()).take_while(fits).last().unwrap_or(1);
            text.push_str(&line(&rest[..count]));
            rest = &rest[count..];
        }
    }
    text
}

/// A step of a `JSONPath` with these names or this index.
fn step(names: &[String]) -> String {
    match names {
        [name] if name.chars().all(|c| c.is_ascii_digit()) && !name.is_empty() => format!("[{name}]"),
        [name]
            if name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') =>
        {
            format!(".{name}")
        }
        _ => {
            let names =
                names.iter().map(|name| format!("'{}'", name.replace('\\', "\\\\").replace('\'', "\\'")));
            format!("[{}]", names.collect::<Vec<_>>().join(", "))
        }
    }
}

/// A string of YAML, in single quotes.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A string of YAML with a `JSONPath`, which has single quotes itself.
fn double_quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether a document has an item, references followed.
fn exists(root: &Node, node: &Node, steps: &[Step]) -> bool {
    let node = resolved(root, node);
    let Some((step, rest)) = steps.split_first() else { return true };
    let next = match step {
        Step::Member(name) => node.get(name),
        Step::Value(value) => {
            return node
                .get("enum")
                .and_then(Node::as_sequence)
                .is_some_and(|values| values.iter().any(|known| known.as_str() == Some(value)));
        }
        Step::Parameter { place, name } => {
            let parameters = node.get("parameters").and_then(Node::as_sequence).unwrap_or_default();
            parameters
                .iter()
                .find(|parameter| named(resolved(root, parameter)) == Some((place.as_str(), name.as_str())))
        }
    };
    next.is_some_and(|next| exists(root, next, rest))
}

/// What a reference stands for; anything else is itself.
fn resolved<'a>(root: &'a Node, node: &'a Node) -> &'a Node {
    let target = node.get("$ref").and_then(Node::as_str).and_then(|reference| reference.strip_prefix('#'));
    target.and_then(|target| root.pointer(&Pointer::from(target))).unwrap_or(node)
}

/// Where a parameter goes, and its name.
fn named(parameter: &Node) -> Option<(&str, &str)> {
    Some((parameter.get("in")?.as_str()?, parameter.get("name")?.as_str()?))
}

/// Everything in a document that has an age.
fn items(root: &Node) -> Vec<Item> {
    let mut items = Items { root, found: Vec::new() };
    for (path, item) in members(root, "paths") {
        for (method, operation) in item.as_mapping().into_iter().flatten() {
            let steps = vec![member("paths"), member(path), member(method)];
            let at = Pointer::from("/paths").child(path).child(method);
            if method == "parameters" {
                items.parameters(item, &steps[..2], 2, &Pointer::from("/paths").child(path));
            } else if ["get", "put", "post", "delete"].contains(&method.as_str()) {
                items.operation(operation, &steps, &at);
            }
        }
    }
    let components = root.get("components").unwrap_or(&Node::Null);
    for (name, schema) in members(components, "schemas") {
        let steps = vec![member("components"), member("schemas"), member(name)];
        let at = Pointer::from("/components/schemas").child(name);
        items.found.push(Item { steps: steps.clone(), owner: 0, at: at.clone() });
        items.schema(schema, &steps, steps.len(), &at);
    }
    items.found
}

fn member(name: &str) -> Step {
    Step::Member(name.to_owned())
}

/// The steps to something below.
fn below(steps: &[Step], more: impl IntoIterator<Item = Step>) -> Vec<Step> {
    steps.iter().cloned().chain(more).collect()
}

fn members<'a>(node: &'a Node, name: &str) -> impl Iterator<Item = (&'a String, &'a Node)> {
    node.get(name).and_then(Node::as_mapping).into_iter().flat_map(Mapping::iter)
}

struct Items<'a> {
    root: &'a Node,
    found: Vec<Item>,
}

impl Items<'_> {
    fn operation(&mut self, operation: &Node, steps: &[Step], at: &Pointer) {
        let owner = steps.len();
        self.found.push(Item { steps: steps.to_vec(), owner: 0, at: at.clone() });
        self.parameters(operation, steps, owner, at);
        let body = operation.get("requestBody");
        let body = body.map(|body| (body, below(steps, [member("requestBody")]), at.child("requestBody")));
        let responses = members(operation, "responses").map(|(status, response)| {
            let steps = below(steps, [member("responses"), member(status)]);
            (response, steps, at.child("responses").child(status))
        });
        for (holder, steps, at) in body.into_iter().chain(responses) {
            for (media, content) in members(holder, "content") {
                let Some(schema) = content.get("schema") else { continue };
                let steps = below(&steps, [member("content"), member(media), member("schema")]);
                self.schema(schema, &steps, owner, &at.child("content").child(media).child("schema"));
            }
        }
    }

    fn parameters(&mut self, holder: &Node, steps: &[Step], owner: usize, at: &Pointer) {
        let parameters = holder.get("parameters").and_then(Node::as_sequence).unwrap_or_default();
        for (index, parameter) in parameters.iter().enumerate() {
            // A parameter of the path is as old as the path.
            let Some((place @ "query", name)) = named(resolved(self.root, parameter)) else { continue };
            let step = Step::Parameter { place: place.to_owned(), name: name.to_owned() };
            let at = at.child("parameters").item(index);
            let steps = below(steps, [step]);
            self.found.push(Item { steps: steps.clone(), owner, at: at.clone() });
            if let Some(schema) = parameter.get("schema") {
                let owner = steps.len();
                self.schema(schema, &below(&steps, [member("schema")]), owner, &at.child("schema"));
            }
        }
    }

    /// Properties and values of a schema in place; a component is visited where it stands.
    fn schema(&mut self, schema: &Node, steps: &[Step], owner: usize, at: &Pointer) {
        let values = schema.get("enum").and_then(Node::as_sequence).unwrap_or_default();
        for value in values.iter().filter_map(Node::as_str) {
            let steps = below(steps, [Step::Value(value.to_owned())]);
            self.found.push(Item { steps, owner, at: at.clone() });
        }
        for (name, property) in members(schema, "properties") {
            let steps = below(steps, [member("properties"), member(name)]);
            let at = at.child("properties").child(name);
            self.found.push(Item { steps: steps.clone(), owner, at: at.clone() });
            self.schema(property, &steps, steps.len(), &at);
        }
        for (pattern, values) in members(schema, "patternProperties") {
            let steps = below(steps, [member("patternProperties"), member(pattern)]);
            self.schema(values, &steps, owner, &at.child("patternProperties").child(pattern));
        }
        for keyword in ["items", "additionalProperties"] {
            if let Some(inner) = schema.get(keyword) {
                self.schema(inner, &below(steps, [member(keyword)]), owner, &at.child(keyword));
            }
        }
    }
}
