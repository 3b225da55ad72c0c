//! The generated items that hand-written code uses.

use std::collections::BTreeSet;
use syn::visit::{self, Visit};

/// What code names: `models::X` and `resources::x`, by any path.
#[derive(Clone, Debug, Default)]
pub(super) struct Needs {
    pub(super) models: BTreeSet<String>,
    pub(super) resources: BTreeSet<String>,
}

impl Needs {
    pub(super) fn of(file: &syn::File) -> Self {
        let mut needs = Self::default();
        needs.visit_file(file);
        needs
    }

    pub(super) fn extend(&mut self, others: Self) {
        self.models.extend(others.models);
        self.resources.extend(others.resources);
    }

    fn pair(&mut self, module: &str, name: &str) {
        match module {
            "models" => drop(self.models.insert(name.to_owned())),
            "resources" => drop(self.resources.insert(name.to_owned())),
            _ => {}
        }
    }

    fn tree(&mut self, module: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                let name = path.ident.to_string();
                self.pair(module, &name);
                self.tree(&name, &path.tree);
            }
            syn::UseTree::Name(name) => self.leaf(module, &name.ident.to_string()),
            syn::UseTree::Rename(name) => self.leaf(module, &name.ident.to_string()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(module, tree)),
            _ => {}
        }
    }

    fn leaf(&mut self, module: &str, name: &str) {
        if name != "self" {
            self.pair(module, name);
        }
    }
}

impl<'ast> Visit<'ast> for Needs {
    fn visit_item_use(&mut self, node: &'ast syn::ItemUse) {
        self.tree("", &node.tree);
    }

    fn visit_path(&mut self, node: &'ast syn::Path) {
        let segments: Vec<_> = node.segments.iter().map(|segment| segment.ident.to_string()).collect();
        for pair in segments.windows(2) {
            self.pair(&pair[0], &pair[1]);
        }
        visit::visit_path(self, node);
    }
}

#[cfg(test)]
mod tests {
    use super::Needs;

    #[test]
    fn names_are_found_however_they_are_reached() {
        let text = "use crate::models::{A, b::C as D, self};\nuse crate::resources::capture::CaptureGet;\n\
                    fn f(x: models::E) -> Option<crate::models::F> { models::G::new() }\n";
        let needs = Needs::of(&syn::parse_file(text).unwrap());
        assert_eq!(Vec::from_iter(&needs.models), ["A", "E", "F", "G", "b"]);
        assert_eq!(Vec::from_iter(&needs.resources), ["capture"]);
    }
}
