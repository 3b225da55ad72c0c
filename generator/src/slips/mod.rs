//! Slips in a document where only one thing can be meant: it is read as that, with a warning that
//! names the place. What could mean two things stays as it is, and a later stage refuses it.
//!
//! | in the document | read as |
//! |---|---|
//! | a number or a boolean where a text must be (`version: 4.6`) | its spelling, `'4.6'` |
//! | a text where a number or a boolean must be (`minimum: '0'`) | the number, the boolean |
//! | `null` as the value of an optional keyword (`required:` with nothing after it) | no such keyword |
//! | a text where a list of texts must be (`required: name`) | a list of one |
//! | another name of a type (`int`, `String`) | the type |
//! | `type: null` and `[string, null]`, without quotation marks | `'null'` |
//! | a value twice in an `enum` | once |
//! | a reference that lacks a part (`components/schemas/Name`, `Name`), or has a name in another case | the component |
//! | a keyword beside a reference that is no schema's | nothing: OpenAPI says that it is ignored |
//! | a misspelt keyword (`desciption`), `GET`, `5xx` | the keyword, if it is not there |
//! | a schema's keyword beside `schema`, or in place of it | the schema's |
//! | `required: true` in the schema of a property | the property's name in the list of its holder |
//! | a path parameter that is not `required: true` | required |
//! | a path parameter that paths declare with several types or limits | the widest of them; text, if all else fails |
//!
//! It runs after the overlays, so that an action that puts a slip right takes the warning with it.

mod kinds;
mod objects;
mod parameters;
mod references;

use crate::diagnostic::Diagnostic;
use crate::document::{Mapping, Node, SourceText};
use crate::pointer::Trail;
use crate::visit::Role;
use kinds::Kind;
use references::Components;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// Reads a corrected document as it is meant; says where it is written in another way.
pub(crate) fn mend(root: &mut Node, source: &SourceText) -> Vec<Diagnostic> {
    let components = Components::new(root);
    let mut mender = Mender { source, components, warnings: Vec::new() };
    mender.place(root, Role::Document, &Trail::Root);
    let mut warnings = mender.warnings;
    parameters::mend(root, &mut warnings);
    warnings
}

struct Mender<'d> {
    source: &'d SourceText,
    components: Components,
    warnings: Vec<Diagnostic>,
}

impl Mender<'_> {
    fn place(&mut self, node: &mut Node, role: Role, at: &Trail<'_>) {
        if role.is_data() {
            return;
        }
        match node {
            Node::Mapping(members) => {
                self.names(members, role, at);
                if !role.is_map() {
                    self.object(members, role, at);
                }
                for (name, member) in members.iter_mut() {
                    self.place(member, role.member(name), &at.member(name));
                }
            }
            Node::Sequence(items) => {
                for (index, item) in items.iter_mut().enumerate() {
                    self.place(item, role.item(), &at.item(index));
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, members: &mut Mapping, role: Role, at: &Trail<'_>) {
        members.retain(|name, value| match Kind::of(role, name) {
            Some(kind) => self.keyword(kind, value, &at.member(name)),
            None => true,
        });
        if let Some(reference) = members.get_mut("$ref") {
            self.reference(reference, role, &at.member("$ref"));
            self.beside_reference(members, role, at);
        } else if matches!(role, Role::Parameter | Role::Header | Role::MediaType) {
            self.schema_around(members, role, at);
        }
        if role.is_schema() {
            self.required_properties(members, at);
            if let Some(kind) = members.get_mut("type") {
                self.types(kind, role, &at.member("type"));
            }
            if let Some(values) = members.get_mut("enum") {
                self.values(values, &at.member("enum"));
            }
        }
        // What the import says of any other reply.
        if role == Role::Response && !["$ref", "description"].iter().any(|name| members.contains_key(name)) {
            members.insert("description".to_owned(), Node::from(""));
        }
        let is_optional = !matches!(members.get("required"), Some(Node::Bool(true)));
        if role == Role::Parameter && is_optional && members.get("in").and_then(Node::as_str) == Some("path")
        {
            members.insert("required".to_owned(), Node::Bool(true));
            let message = "a path parameter is always required";
            self.warn("missing-keyword", at, message.to_owned(), "say `required: true`");
        }
    }

    /// A keyword's value as what it must be; `false` where it says nothing.
    fn keyword(&mut self, kind: Kind, value: &mut Node, at: &Trail<'_>) -> bool {
        let meant = match (kind, &*value) {
            (_, Node::Null) if kind.is_optional() => None,
            (Kind::Words, Node::Number(_) | Node::Bool(_)) => None,
            (Kind::Text | Kind::Name, Node::Number(_) | Node::Bool(_)) => {
                Some(Node::from(self.spelling(value, at)))
            }
            (Kind::Texts, Node::String(_)) => Some(Node::Sequence(vec![value.clone()])),
            (Kind::Flag | Kind::Limit, Node::String(text)) if matches!(&**text, "true" | "false") => {
                Some(Node::Bool(**text == *"true"))
            }
            (Kind::Number | Kind::Limit, Node::String(text)) => match serde_json::from_str(text) {
                Ok(number) => Some(Node::Number(number)),
                Err(_) => return true,
            },
            _ => return true,
        };
        let found = value.kind();
        let (expected, help) = match kind {
            Kind::Words | Kind::Text | Kind::Name => ("a string", "write it in quotation marks"),
            Kind::Flag => ("a boolean", "write it without quotation marks"),
            Kind::Number | Kind::Limit => ("a number", "write it without quotation marks"),
            Kind::Texts => ("an array of strings", "write it as a list"),
            Kind::Parts => ("an array or an object", "remove the keyword"),
        };
        let (reading, help) = match &meant {
            None if *value == Node::Null => {
                ("as if the keyword were absent".to_owned(), "remove the keyword")
            }
            None => ("as if the keyword were absent".to_owned(), help),
            Some(meant) => (format!("as `{}`", serde_json::to_string(meant).unwrap_or_default()), help),
        };
        self.warn(
            "wrong-kind",
            at,
            format!("expected {expected}, found {found}: it is read {reading}"),
            help,
        );
        match meant {
            Some(meant) => *value = meant,
            None => return false,
        }
        true
    }

    /// A scalar as the document writes it: `4.10` is not `4.1`.
    fn spelling(&self, value: &Node, at: &Trail<'_>) -> String {
        // What an overlay has put here is not what the text spells here.
        let is_this = |spelling: &String| {
            let Node::Number(number) = value else { return false };
            spelling.parse::<f64>().ok() == number.as_f64()
        };
        let spelling = self.source.spelling(&at.pointer()).filter(is_this);
        spelling.unwrap_or_else(|| serde_json::to_string(value).unwrap_or_default())
    }

    fn types(&mut self, value: &mut Node, role: Role, at: &Trail<'_>) {
        match value {
            Node::Sequence(names) => {
                for (index, name) in names.iter_mut().enumerate() {
                    self.type_name(name, true, &at.item(index));
                }
            }
            // A schema of nothing but `null` is an arm of a union.
            name => self.type_name(name, role == Role::Variant, at),
        }
    }

    fn type_name(&mut self, name: &mut Node, may_be_null: bool, at: &Trail<'_>) {
        let meant = match &*name {
            Node::Null if may_be_null => "null",
            Node::String(text) => match kinds::type_called(text) {
                Some(meant) if meant != &**text => meant,
                _ => return,
            },
            _ => return,
        };
        let found = name
            .as_str()
            .map_or_else(|| "`null` without quotation marks".to_owned(), |name| format!("`{name}`"));
        let message = format!("{found} is not a type: it is read as `{meant}`");
        self.warn("wrong-kind", at, message, &format!("write `'{meant}'`"));
        *name = Node::from(meant);
    }

    /// The values of an enum, each once.
    fn values(&mut self, values: &mut Node, at: &Trail<'_>) {
        let Node::Sequence(values) = values else { return };
        let mut first: HashMap<String, usize> = HashMap::with_capacity(values.len());
        let mut index = 0;
        values.retain(|value| {
            let text = serde_json::to_string(value).unwrap_or_default();
            let is_new = match first.entry(text) {
                Entry::Vacant(entry) => {
                    entry.insert(index + 1);
                    true
                }
                Entry::Occupied(entry) => {
                    let (text, number) = (entry.key(), entry.get());
                    let message = format!("the value {text} is in this `enum` already, as number {number}");
                    self.warn("duplicate-value", &at.item(index), message, "remove one of the two");
                    false
                }
            };
            index += 1;
            is_new
        });
    }

    fn reference(&mut self, value: &mut Node, role: Role, at: &Trail<'_>) {
        let Some(reference) = value.as_str() else { return };
        let Some(meant) = self.components.meant(role, reference) else { return };
        let message = format!("`{reference}` is not in the document: it is read as `{meant}`");
        self.warn("unresolved-reference", at, message, "write the reference like this");
        *value = Node::from(meant);
    }

    fn warn(&mut self, code: &'static str, at: &Trail<'_>, message: String, help: &str) {
        self.warnings.push(Diagnostic::warning(code, message).help(help).at(at.pointer()));
    }
}
