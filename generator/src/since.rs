//! Which revision an item first appeared in, as an overlay: `x-since`, from which documentation says it.
//!
//! Computed over all revisions at once, and committed, since reading them all takes longer than to generate from
//! one. An item is an operation, a parameter, a component, a property or an enum's value. Nothing is recorded for what
//! the oldest revision has, nor of what is as old as the item that it is part of.

use crate::document::{Node, Pointer};
use crate::overlay;
use crate::visit::{self, Role, Visit, walk};
use indexmap::IndexMap;

/// Where the overlay is, as its own header and messages name it.
pub const FILE: &str = "spec/overlays/since.yaml";

const HEADER: &str = "\
# Written by `cargo xtask since`, do not edit: the first revision of spec/ that has an item, for what is younger than
# the oldest one and than the item that it is part of.
overlay: 1.0.0
info: {title: Since, version: 1.0.0}
x-computed: true
actions:
";

/// How wide a line gets before an action is split.
const WIDTH: usize = 120;

/// A step to an item. Parameters and values are identified by their names, since their places change.
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
    let names: Vec<&str> = documents.iter().map(|(name, _)| *name).collect();
    let ranged = |((at, update), revisions): ((Pointer, String), Vec<&str>)| {
        let meant = |index: usize| revisions.contains(&names[index]);
        // A revision that lacks the place needs no entry.
        let absent = |index: usize| documents[index].1.pointer(&at).is_none();
        let range = overlay::ranges(&names, meant, absent);
        (at, update, range.map(|range| format!(", x-revisions: {range}")).unwrap_or_default())
    };
    write(found.into_iter().map(ranged))
}

/// What the places of one action have in common: the steps before and after the one that differs, the update and the
/// revisions.
type Alike = (Vec<String>, Vec<String>, String, String);

/// Puts places that differ in their last name, or in their path, into one action.
fn write(found: impl Iterator<Item = (Pointer, String, String)>) -> String {
    let mut siblings: IndexMap<(Pointer, String, String), Vec<String>> = IndexMap::new();
    for (at, update, revisions) in found {
        let (Some(parent), Some(name)) = (at.parent(), at.tokens().last()) else { continue };
        siblings.entry((parent, update, revisions)).or_default().push(name);
    }
    let mut alike: IndexMap<Alike, Vec<String>> = IndexMap::new();
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
        let end = format!(", update: {update}{revisions}}}\n");
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

/// The target of a reference; anything else is itself.
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
    let mut found = Vec::new();
    walk(root, &mut |place| {
        let is_item = match place.role {
            Role::Operation | Role::Schema | Role::Property => is_item(place),
            // A parameter of the path is as old as the path.
            Role::Parameter => named(resolved(root, place.node)).is_some_and(|(place, _)| place == "query"),
            Role::Values => true,
            _ => false,
        };
        if !is_item {
            return;
        }
        let Some((steps, owner)) = steps(root, place) else { return };
        if place.role != Role::Values {
            return found.push(Item { steps, owner, at: place.pointer() });
        }
        // What a value is part of is what has the enum.
        let (Some(holder), Some((steps, owner))) =
            (place.parent(), steps.split_last().map(|(_, holder)| (holder, owner)))
        else {
            return;
        };
        let at = holder.pointer();
        for value in place.node.as_sequence().into_iter().flatten().filter_map(Node::as_str) {
            let steps = steps.iter().cloned().chain([Step::Value(value.to_owned())]).collect();
            found.push(Item { steps, owner, at: at.clone() });
        }
    });
    found
}

/// Whether a place has an age of its own: an operation, a component, a property.
fn is_item(place: &Visit<'_, '_>) -> bool {
    let above = place.parent().map(|holder| holder.role);
    match place.role {
        Role::Operation | Role::Parameter => true,
        Role::Schema => above == Some(Role::Schemas),
        Role::Property => above == Some(Role::Properties),
        _ => false,
    }
}

/// The steps to a place, and how many of them lead to the item that it is part of. A variant has no name, so it and
/// what it holds have no age; what is shared by name has it where it is used.
fn steps(root: &Node, place: &Visit<'_, '_>) -> Option<(Vec<Step>, usize)> {
    let Some((above, step)) = place.from else { return Some((Vec::new(), 0)) };
    let (mut steps, mut owner) = steps_to(root, above)?;
    match step {
        visit::Step::Member(name) => steps.push(Step::Member(name.to_owned())),
        visit::Step::Item(_) => {
            let (place, name) =
                named(resolved(root, place.node)).filter(|_| above.role == Role::Parameters)?;
            // The list is part of the step.
            steps.pop();
            steps.push(Step::Parameter { place: place.to_owned(), name: name.to_owned() });
        }
    }
    // Parameters that operations share are as old as their path.
    if place.role == Role::Parameter && owner == 0 {
        owner = steps.len() - 1;
    }
    Some((steps, owner))
}

/// The steps to what holds a place, and how many of them lead to the item that it is or is part of.
fn steps_to(root: &Node, place: &Visit<'_, '_>) -> Option<(Vec<Step>, usize)> {
    match place.role {
        Role::Variants
        | Role::NamedParameters
        | Role::NamedResponses
        | Role::NamedBodies
        | Role::Headers
        | Role::Callbacks => return None,
        _ => {}
    }
    let (steps, owner) = steps(root, place)?;
    let owner = if is_item(place) { steps.len() } else { owner };
    Some((steps, owner))
}
