//! Whether the extensions of a document are what the registry says.

use super::site::resolved;
use super::{Extension, Kind, Origin, find, nearest, nearest_extension};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::{Mapping, Node, Pointer, SharedText};
use crate::visit::{Role, Visit, walk};
use indexmap::IndexMap;
use std::collections::HashSet;

/// The code of an extension that names what is not there.
const REFERENCE: &str = "extension-reference";

/// The code of an extension that belongs somewhere else.
const PLACE: &str = "extension-place";

/// Whether an extension says something about what the document does not have.
pub fn is_unmet(problem: &Diagnostic) -> bool {
    [REFERENCE, PLACE].contains(&problem.code) && !problem.is_error()
}

/// Holds a document, overlays applied, against the registry.
pub fn check(root: &Node, imported: bool) -> Diagnostics {
    let mut check = Check { root, imported, diagnostics: Vec::new() };
    walk(root, &mut |place| {
        if place.role == Role::Extension {
            if let (Some(name), Some(holder)) = (place.name(), place.parent()) {
                check.extension(name, place, holder);
            }
        } else if place.role == Role::Property {
            check.use_of_component(place);
        }
    });
    check.diagnostics
}

struct Check<'a> {
    root: &'a Node,
    /// Whether `import` wrote the document, and thus may have written its words.
    imported: bool,
    diagnostics: Diagnostics,
}

impl<'a> Check<'a> {
    fn report(&mut self, place: &Visit<'_, '_>, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic.at(place.pointer()));
    }

    fn extension(&mut self, name: &str, place: &Visit<'a, '_>, holder: &Visit<'a, '_>) {
        let Some(extension) = find(name) else {
            let problem = Diagnostic::error("unknown-extension", format!("unknown extension `{name}`"));
            return self.report(place, problem.help(unknown_help(name)));
        };
        match extension.origin {
            Origin::Import if self.imported => {}
            Origin::Overlay => {}
            Origin::Vendor => return,
            Origin::Action => {
                let message = format!("`{name}` belongs to {}, not into a document", sites(extension));
                let problem = Diagnostic::error(PLACE, message);
                return self
                    .report(place, problem.help("move it out of `update`, beside the action's `target`"));
            }
            Origin::Dialect | Origin::Import => {
                let message = format!("`{name}` is written by the generator only");
                let problem = Diagnostic::error("internal-extension", message).help("remove it");
                return self.report(place, problem);
            }
        }
        if !extension.sites.iter().any(|site| site.is(self.root, holder)) {
            let message = format!("`{name}` has no effect here: it belongs to {}", sites(extension));
            let problem = Diagnostic::error(PLACE, message).help("move it there, or remove it");
            let may_have_been = extension.sites.iter().any(|site| site.may_have_been(holder));
            return self.report(place, if may_have_been { problem.into_warning() } else { problem });
        }
        if !extension.kind.is(place.node) {
            let found = excerpt(&serde_json::to_string(place.node).unwrap_or_default());
            let message = format!("`{name}` must be {}, found `{found}`", extension.kind.words());
            let problem = Diagnostic::error("extension-kind", message);
            let help = format!("correct the value, or remove `{name}`");
            return self.report(place, problem.help(help));
        }
        match extension.kind {
            Kind::PropertyNames => self.property_names(place, holder),
            Kind::ValueNames | Kind::ValueTexts => self.value_names(place, holder),
            Kind::Discriminator => self.discriminator(place, holder),
            _ => {}
        }
    }

    /// Reports a name that is not among those that are there. A union cannot be read without its sibling or a variant; without
    /// a property or a value, which the vendor may have removed, the order or the words of the others hold.
    fn name(&mut self, place: &Visit<'_, '_>, severity: Severity, what: &str, name: &str, known: &[&str]) {
        if known.contains(&name) {
            return;
        }
        let help = match nearest(name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => format!("the schema has no {what}: remove the extension"),
            None => format!("name one of {}", listed(known)),
        };
        let extension = place.name().unwrap_or_default();
        let message = format!("`{extension}` names the {what} `{name}`, which is not there");
        let problem = Diagnostic::error(REFERENCE, message).help(help);
        self.report(place, Diagnostic { severity, ..problem });
    }

    fn property_names(&mut self, place: &Visit<'_, '_>, holder: &Visit<'_, '_>) {
        let properties = holder.node.get("properties");
        let mut seen = HashSet::new();
        for name in place.node.as_sequence().into_iter().flatten().filter_map(Node::as_str) {
            if properties.is_none_or(|properties| properties.get(name).is_none()) {
                self.name(place, Severity::Warning, "property", name, &keys(properties));
            }
            if !seen.insert(name) {
                let message = format!("the property `{name}` is named twice");
                let problem = Diagnostic::error(REFERENCE, message);
                self.report(place, problem.help("name each property once"));
            }
        }
    }

    fn value_names(&mut self, place: &Visit<'_, '_>, holder: &Visit<'_, '_>) {
        let values = holder.node.get("enum").or_else(|| holder.node.get("x-known-values"));
        let values = values.and_then(Node::as_sequence).unwrap_or_default();
        let known: Vec<&str> = values.iter().filter_map(Node::as_str).collect();
        // The names of a large enum are looked up, not searched for.
        let set: HashSet<&str> = known.iter().copied().collect();
        for name in place.node.as_mapping().into_iter().flat_map(Mapping::keys) {
            if !set.contains(name.as_str()) {
                self.name(place, Severity::Warning, "value", name, &known);
            }
        }
    }

    fn discriminator(&mut self, place: &Visit<'a, '_>, holder: &Visit<'a, '_>) {
        let variants = ["oneOf", "anyOf"].iter().filter_map(|keyword| holder.node.get(keyword));
        let variants = variants.filter_map(Node::as_sequence).flatten();
        let known: Vec<&str> = variants.filter_map(component).collect();
        for target in
            place.node.get("mapping").and_then(Node::as_mapping).into_iter().flat_map(Mapping::values)
        {
            self.name(place, Severity::Error, "variant", target.as_str().unwrap_or_default(), &known);
        }
        let Some(property) = place.node.get("property").and_then(Node::as_str) else { return };
        // A component has none: the properties that use it have, see `use_of_component`.
        if let Some(known) = siblings(holder) {
            self.name(place, Severity::Error, "sibling", property, &known);
        }
    }

    /// A property that is a union of the components, discriminated by a sibling.
    fn use_of_component(&mut self, place: &Visit<'a, '_>) {
        let Some(name) = component(place.node) else { return };
        let target = resolved(self.root, place.node);
        let Some(sibling) = target.get("x-discriminated-by").and_then(|by| by.get("property")) else {
            return;
        };
        let (Some(sibling), Some(known)) = (sibling.as_str(), siblings(place)) else { return };
        if !known.contains(&sibling) {
            let message = format!(
                "`{name}` is discriminated by the property `{sibling}` beside it, which is not there"
            );
            let problem = Diagnostic::error(REFERENCE, message);
            let help = "add the property, or correct `x-discriminated-by` of the union";
            self.report(place, problem.help(help));
        }
    }
}

/// The names of the properties beside a place that is a property, or that is inside of one.
fn siblings<'a>(place: &Visit<'a, '_>) -> Option<Vec<&'a str>> {
    let mut place = *place;
    while place.role != Role::Property {
        place = *place.parent()?;
        if !place.role.is_schema() && place.role != Role::Variants {
            return None;
        }
    }
    let own = place.name();
    let names = keys(place.parent().map(|properties| properties.node));
    Some(names.into_iter().filter(|name| Some(*name) != own).collect())
}

fn keys(node: Option<&Node>) -> Vec<&str> {
    node.and_then(Node::as_mapping).into_iter().flat_map(Mapping::keys).map(SharedText::as_str).collect()
}

/// The component schema that a reference names.
fn component(node: &Node) -> Option<&str> {
    node.get("$ref").and_then(Node::as_str)?.strip_prefix("#/components/schemas/")
}

fn sites(extension: &Extension) -> String {
    extension.sites.iter().map(|site| site.words()).collect::<Vec<_>>().join(" or ")
}

/// The beginning of a long text.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        text.to_owned()
    } else {
        text.chars().take(LONGEST).chain(['…']).collect()
    }
}

/// The first names of a list.
fn listed(names: &[&str]) -> String {
    const SHOWN: usize = 8;
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| format!("`{name}`")).collect();
    let more = if names.len() > SHOWN { ", .." } else { "" };
    format!("{}{more}", shown.join(", "))
}

/// What to do about a keyword that is not in the registry.
pub(crate) fn unknown_help(name: &str) -> String {
    match nearest_extension(name) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "remove it; ARCHITECTURE.md lists the extensions".to_owned(),
    }
}

/// What the import leaves out: keywords that no registry knows, and such as only the generator writes.
pub(crate) fn foreign(name: &str) -> bool {
    find(name).is_none_or(|extension| !matches!(extension.origin, Origin::Overlay | Origin::Vendor))
}

/// One warning for all keywords that an import leaves out: their names and first places.
pub(crate) fn foreign_warning(found: &[(String, Pointer)]) -> Option<Diagnostic> {
    let (_, first) = found.first()?;
    const SHOWN: usize = 10;
    let mut counts: IndexMap<&str, (usize, &Pointer)> = IndexMap::new();
    for (name, place) in found {
        counts.entry(name).or_insert((0, place)).0 += 1;
    }
    let mut names: Vec<String> = (counts.iter().take(SHOWN))
        .map(|(name, (count, _))| {
            let places = if *count == 1 { String::new() } else { format!(" ({count} places)") };
            let near = match (find(name), nearest_extension(name)) {
                (None, Some(near)) => format!(" (did you mean `{near}`?)"),
                (Some(_), _) => " (only the generator writes it)".to_owned(),
                _ => String::new(),
            };
            format!("`{name}`{places}{near}")
        })
        .collect();
    if counts.len() > SHOWN {
        names.push(format!("and {} more", counts.len() - SHOWN));
    }
    let message = format!("extensions that the generator does not read are left out: {}", names.join(", "));
    let mut warning = Diagnostic::warning("unknown-extension", message).at(first);
    for (name, (_, place)) in counts.iter().skip(1).take(2) {
        warning = warning.label(*place, format!("`{name}`"));
    }
    Some(warning.help("if one of them matters, add it with an overlay; ARCHITECTURE.md lists the extensions"))
}
