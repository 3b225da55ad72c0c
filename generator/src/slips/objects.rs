//! Slips of whole objects: members under another name, or at another place.

use super::Mender;
use crate::dialect::operations;
use crate::dialect::schema::{is_keyword, keywords};
use crate::document::{Mapping, Node, SharedText};
use crate::extensions::nearest;
use crate::pointer::Trail;
use crate::visit::{METHODS, Role};
use std::collections::HashSet;

impl Mender<'_> {
    /// Gives members whose name is misspelt the name that is meant, unless there is one of that name; of words, one is
    /// enough.
    pub(super) fn names(&mut self, members: &mut Mapping, role: Role, at: &Trail<'_>) {
        let meant: Vec<Option<String>> = members.keys().map(|name| meant(role, name, members)).collect();
        if meant.iter().all(Option::is_none) {
            return;
        }
        let given: HashSet<SharedText> = members.keys().cloned().collect();
        for ((name, node), meant) in std::mem::take(members).into_iter().zip(meant) {
            let Some(meant) = meant else {
                members.insert(name, node);
                continue;
            };
            let message = format!("unknown member `{name}`: it is read as `{meant}`");
            self.warn("unknown-keyword", &at.member(&name), message, &format!("write `{meant}`"));
            if !given.contains(meant.as_str()) {
                members.insert(meant, node);
            }
        }
    }

    /// Keywords beside a reference to something other than a schema have no effect.
    pub(super) fn beside_reference(&mut self, members: &mut Mapping, role: Role, at: &Trail<'_>) {
        let words: &[&str] = match role {
            Role::Parameter => &["$ref", "summary", "description", "example"],
            Role::Response | Role::Header | Role::Body | Role::Example => &["$ref", "summary", "description"],
            _ => return,
        };
        members.retain(|name, _| {
            let stays = words.contains(&&**name) || name.starts_with("x-");
            if !stays {
                let message = format!("`{name}` beside `$ref` is ignored: only the reference counts");
                self.warn(
                    "unknown-keyword",
                    &at.member(name),
                    message,
                    "write it into the target of the reference",
                );
            }
            stays
        });
    }

    /// Keywords of a schema beside it, or in place of it, as the schema's own.
    pub(super) fn schema_around(&mut self, members: &mut Mapping, role: Role, at: &Trail<'_>) {
        if members.contains_key("content") {
            return;
        }
        // What parameters and media types have themselves.
        let is_own = |name: &str| {
            matches!(name, "description" | "deprecated" | "required" | "example" | "examples")
                || name.starts_with("x-")
        };
        let schema = match members.get("schema") {
            None => Mapping::new(),
            Some(Node::Mapping(schema)) if !schema.contains_key("$ref") => schema.clone(),
            Some(_) => return,
        };
        let is_strange = |name: &str| is_keyword(name) && !is_own(name);
        // What the schema says in another way could be meant as well.
        let contradicts = |(name, node): (&SharedText, &Node)| {
            is_strange(name) && schema.get(name).is_some_and(|own| own != node)
        };
        if !members.keys().any(|name| is_strange(name)) || members.iter().any(contradicts) {
            return;
        }
        let mut schema = schema;
        // An object's list of required members is its schema's, where the schema itself is here.
        let is_schema = role == Role::MediaType && schema.is_empty();
        members.retain(|name, node| {
            let stays = !(is_strange(name) || is_schema && name == "required");
            if !stays {
                let message = format!("`{name}` belongs to a schema: it is read as the member of `schema`");
                self.warn("unknown-keyword", &at.member(name), message, "write it below `schema`");
                schema.insert(name.clone(), std::mem::take(node));
            }
            stays
        });
        members.insert("schema".to_owned(), Node::Mapping(schema));
    }

    /// `required` as a property's own switch, as the list of the object that has the property.
    pub(super) fn required_properties(&mut self, members: &mut Mapping, at: &Trail<'_>) {
        let properties = members.get_mut("properties").and_then(Node::as_mapping_mut);
        let below = at.member("properties");
        let mut required: Vec<SharedText> = Vec::new();
        for (name, property) in properties.into_iter().flat_map(Mapping::iter_mut) {
            let Some(schema) = property.as_mapping_mut() else { continue };
            let Some(Node::Bool(is_required)) = schema.get("required") else { continue };
            if *is_required {
                required.push(name.clone());
            }
            schema.shift_remove("required");
            let message = format!(
                "`required` of a schema is a list: it is read as `required` of the property `{name}` in the object"
            );
            let help = "list the names of required properties in `required` beside `properties`";
            self.warn("wrong-kind", &below.member(name).member("required"), message, help);
        }
        if required.is_empty() {
            return;
        }
        let mut list = members.get("required").and_then(Node::as_sequence).unwrap_or_default().to_vec();
        for name in required.into_iter().map(Node::String) {
            if !list.contains(&name) {
                list.push(name);
            }
        }
        members.insert("required".to_owned(), Node::Sequence(list));
    }
}

/// The name that a member must be meant to have, if it is none that its holder knows.
fn meant(role: Role, name: &str, members: &Mapping) -> Option<String> {
    let absent = |known: &&str| !members.contains_key(known) || is_words(known);
    match role {
        _ if name.starts_with("x-") => None,
        Role::PathItem => {
            let lower = name.to_ascii_lowercase();
            (lower != name && METHODS.contains(&lower.as_str()) && !members.contains_key(&lower))
                .then_some(lower)
        }
        Role::Responses => {
            let upper = name.to_ascii_uppercase();
            let is_range = upper.len() == 3 && upper.ends_with("XX");
            (upper != name && is_range && !members.contains_key(&upper)).then_some(upper)
        }
        // A schema's keyword belongs to the parameter's schema.
        Role::Parameter if is_keyword(name) => None,
        Role::Operation | Role::Parameter | Role::Response | Role::Body => {
            let is_known = name == "$ref" || operations::keywords(role).any(|known| known == name);
            let candidates = operations::keywords(role).filter(absent);
            (!is_known).then(|| nearest(name, candidates)).flatten().map(str::to_owned)
        }
        _ if role.is_schema() && !is_keyword(name) => {
            // Of a short keyword everything short is near.
            let candidates = keywords().filter(|known| known.len() > 3 && absent(known));
            nearest(name, candidates).map(str::to_owned)
        }
        _ => None,
    }
}

/// Whether a keyword's value is for readers.
fn is_words(keyword: &str) -> bool {
    matches!(keyword, "description" | "summary" | "title" | "example")
}
