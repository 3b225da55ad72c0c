//! What of overlays rests on texts of the official document: words of ours for the same item, and evidence. Words for a
//! resource stand at its path, whichever of tag, operation and schema the vendor describes.

use super::evidence::pointers;
use super::{Origins, Overlay};
use crate::document::{Node, Pointer};
use std::collections::HashMap;

/// A place in an overlay that may no longer hold once a text of the official document has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reliance {
    /// The overlay's file.
    pub file: String,
    /// The line in it.
    pub line: usize,
    /// The text of the official document.
    pub text: Pointer,
    /// Whether the text is evidence of a correction, rather than of the same item as words of ours.
    pub evidence: bool,
}

/// What rests on these texts, in their order. The facts are those of the document that the texts are of.
pub fn reliances(facts: Node, revision: &str, overlays: &[Overlay], texts: &[Pointer]) -> Vec<Reliance> {
    let resources = resources(&facts);
    let tags: Vec<String> = (facts.get("tags").and_then(Node::as_sequence).into_iter().flatten())
        .map(|tag| tag.get("name").and_then(Node::as_str).unwrap_or_default().to_owned())
        .collect();
    let origins = Origins::new(facts, revision, overlays);
    let mut found = Vec::new();
    for text in texts {
        let names = ["description", "summary", "title"];
        let holders = text.parent().into_iter().flat_map(|holder| holders(holder, &resources, &tags));
        let words = holders.flat_map(|holder| names.map(|name| holder.child(name)));
        for (file, position) in words.filter_map(|place| origins.locate(&place)) {
            let line = position.map_or(1, |position| position.line);
            found.push(Reliance { file, line, text: text.clone(), evidence: false });
        }
        for overlay in overlays {
            let meant = overlay.actions.iter().filter(|action| overlay.is_meant_for(action, revision));
            for action in meant.filter(|action| pointers(action, revision).any(|place| place == *text)) {
                let at = overlay.document.locate(&action.pointer.child("x-evidence"));
                let (file, line) = (overlay.file().to_owned(), at.map_or(1, |position| position.line));
                found.push(Reliance { file, line, text: text.clone(), evidence: true });
            }
        }
    }
    found
}

/// Where words for an item are: at the item, or at the path of the resource that it is.
fn holders(item: Pointer, resources: &HashMap<String, Vec<String>>, tags: &[String]) -> Vec<Pointer> {
    let tokens: Vec<String> = item.tokens().collect();
    let path = |path: &String| Pointer::from("/paths").child(path);
    let more: Vec<Pointer> = match tokens.as_slice() {
        [kind, index] if kind == "tags" => {
            let name = index.parse::<usize>().ok().and_then(|index| tags.get(index));
            name.filter(|name| name.starts_with('/')).map(path).into_iter().collect()
        }
        [first, name, _] if first == "paths" => vec![path(name)],
        [_, schemas, name] if schemas == "schemas" => {
            resources.get(name).into_iter().flatten().map(path).collect()
        }
        _ => Vec::new(),
    };
    std::iter::once(item).chain(more).collect()
}

/// The paths at which shared schemas are sent or received, by the schemas' names.
fn resources(facts: &Node) -> HashMap<String, Vec<String>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    for (path, item) in facts.get("paths").and_then(Node::as_mapping).into_iter().flatten() {
        let mut pending = vec![item];
        while let Some(node) = pending.pop() {
            match node {
                Node::Mapping(members) => pending.extend(members.values()),
                Node::Sequence(items) => pending.extend(items),
                Node::String(text) => {
                    let name = text.strip_prefix("#/components/schemas/");
                    let paths = name.map(|name| found.entry(name.to_owned()).or_default());
                    paths
                        .into_iter()
                        .filter(|paths| !paths.iter().any(|known| *path == *known))
                        .for_each(|paths| paths.push(path.to_string()));
                }
                _ => {}
            }
        }
    }
    // What many resources share is none of them.
    found.retain(|_, paths| paths.len() == 1);
    found
}
