//! Path parameters that are declared in several ways. All paths that begin alike share the handle of a segment, so
//! it takes what any of them takes: a segment is text in any case.

use crate::diagnostic::Diagnostic;
use crate::dialect::schema::is_annotation;
use crate::document::{Mapping, Node, Pointer};
use crate::visit::METHODS;
use std::collections::{BTreeMap, HashMap};

/// Gives all declarations of a path parameter one schema, the widest.
pub(super) fn mend(root: &mut Node, warnings: &mut Vec<Diagnostic>) {
    let mut contradicting: BTreeMap<String, Vec<Declaration>> = BTreeMap::new();
    {
        let root = &*root;
        // Few documents have any: the first schema of a segment is kept, all of them only where two differ.
        let mut first: HashMap<&str, Mapping> = HashMap::new();
        each(root, &mut |segment, schema, _| {
            let same = first.get(segment).is_none_or(|known| *known == schema);
            if !same {
                contradicting.entry(segment.to_owned()).or_default();
            }
            first.entry(segment).or_insert(schema);
        });
        if contradicting.is_empty() {
            return;
        }
        each(root, &mut |segment, schema, place| {
            if let Some(declarations) = contradicting.get_mut(segment) {
                declarations.push(Declaration { schema, place: place() });
            }
        });
    }
    for (segment, declarations) in contradicting {
        let Some(widest) = widest(&declarations) else { continue };
        let name = segment.rsplit('{').next().unwrap_or_default().trim_end_matches('}');
        let Some(first) = declarations.first() else { continue };
        for Declaration { schema, place } in &declarations {
            if *schema != first.schema {
                warnings.push(warning(name, &widest, first, schema, place));
            }
            if *schema != widest {
                replace(root, place, &widest);
            }
        }
    }
}

/// A declaration of a path parameter.
struct Declaration {
    /// What its schema says of values, behind references.
    schema: Mapping,
    /// Its place in a list of parameters.
    place: Pointer,
}

/// Takes a declaration of a path parameter: the path up to it, its schema, its place.
type Found<'f, 'r> = &'f mut dyn FnMut(&'r str, Mapping, &dyn Fn() -> Pointer);

/// Finds all declarations of path parameters.
fn each<'r>(root: &'r Node, found: Found<'_, 'r>) {
    let paths = root.get("paths").and_then(Node::as_mapping).into_iter().flatten();
    for (path, item) in paths.filter(|(path, _)| path.contains('{')) {
        let at = || Pointer::from("/paths").child(path);
        let methods = METHODS.iter().filter_map(|method| Some((Some(*method), item.get(method)?)));
        for (method, holder) in std::iter::once((None, item)).chain(methods) {
            let list = holder.get("parameters").and_then(Node::as_sequence).unwrap_or_default();
            for (index, declared) in list.iter().enumerate() {
                let Some(parameter) = behind(root, declared) else { continue };
                let text = |keyword| parameter.get(keyword).and_then(Node::as_str);
                let (Some("path"), Some(name)) = (text("in"), text("name")) else { continue };
                let Some(schema) = parameter.get("schema").and_then(|schema| behind(root, schema)) else {
                    continue;
                };
                let template = format!("{{{name}}}");
                let Some(start) = path.find(&template) else { continue };
                let mut schema = schema.as_mapping().cloned().unwrap_or_default();
                schema.retain(|keyword, _| keyword == "x-lenient" || !is_annotation(keyword));
                found(&path[..start + template.len()], schema, &|| {
                    let holder = method.map_or_else(at, |method| at().child(method));
                    holder.child("parameters").item(index)
                });
            }
        }
    }
}

/// What stands at the end of references.
fn behind<'r>(root: &'r Node, mut node: &'r Node) -> Option<&'r Node> {
    // A chain that goes on runs in a circle, which is refused elsewhere.
    for _ in 0..16 {
        let Some(reference) = node.get("$ref") else { return Some(node) };
        node = root.pointer(&Pointer::from(reference.as_str()?.strip_prefix('#')?))?;
    }
    None
}

/// What takes the values of all declarations; nothing where one of them is not a single value.
fn widest(declarations: &[Declaration]) -> Option<Mapping> {
    let mut types: Vec<&str> = Vec::new();
    for declaration in declarations {
        match declaration.schema.get("type")? {
            Node::String(kind) => types.push(kind),
            // A segment is never `null`.
            Node::Sequence(kinds) => {
                let kinds = kinds.iter().filter_map(Node::as_str).filter(|kind| *kind != "null");
                types.extend(kinds);
            }
            _ => return None,
        }
    }
    let scalar = ["string", "integer", "number", "boolean"];
    let first = types.first().filter(|_| types.iter().all(|kind| scalar.contains(kind)))?;
    let kind = if types.iter().all(|kind| kind == first) {
        first
    } else if types.iter().all(|kind| ["integer", "number"].contains(kind)) {
        "number"
    } else {
        "string"
    };
    Some(Mapping::from_iter([("type".to_owned(), Node::from(kind))]))
}

fn warning(
    name: &str,
    widest: &Mapping,
    first: &Declaration,
    schema: &Mapping,
    place: &Pointer,
) -> Diagnostic {
    let kind = |schema: &Mapping| schema.get("type").and_then(Node::as_str).unwrap_or_default().to_owned();
    let (here, elsewhere, meant) = (kind(schema), kind(&first.schema), kind(widest));
    let message = if here == elsewhere {
        format!(
            "the path parameter `{name}` has other values here than in the same segment elsewhere: it is read as any `{meant}`"
        )
    } else {
        format!(
            "the path parameter `{name}` is `{here}` here and `{elsewhere}` in the same segment elsewhere: it is read as `{meant}`"
        )
    };
    Diagnostic::warning("contradicting-parameter", message)
        .help("give both the same schema, with an overlay")
        .at(place)
        .label(first.place.clone(), "described first here")
}

/// Gives a parameter another schema, in place of a reference if it is one.
fn replace(root: &mut Node, place: &Pointer, schema: &Mapping) {
    let Some(mut parameter) = root.pointer(place).and_then(|node| behind(root, node)).cloned() else {
        return;
    };
    if let Some(members) = parameter.as_mapping_mut() {
        members.insert("schema".to_owned(), Node::Mapping(schema.clone()));
    }
    if let Some(node) = root.pointer_mut(place) {
        *node = parameter;
    }
}
