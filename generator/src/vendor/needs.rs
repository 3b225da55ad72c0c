//! Which generated items hand-written code stands on.

use crate::ir::{Api, TypeKind};
use std::collections::BTreeSet;
use syn::visit::{self, Visit};

/// What there is of an API.
pub(super) struct Needs<'a> {
    models: BTreeSet<&'a str>,
    resources: BTreeSet<&'a str>,
}

impl<'a> Needs<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let models = api.types.iter().filter(|def| !matches!(def.kind, TypeKind::Alias(_)));
        let services = api.resources.iter().filter(|resource| resource.parent.is_some_and(|id| id.0 == 0));
        Self {
            models: models.map(|def| def.rust.as_str()).collect(),
            resources: services.map(|service| service.rust.as_str()).collect(),
        }
    }

    /// Whether code names a model or a service that there is not.
    pub(super) fn lacking(&self, file: &syn::File) -> bool {
        let mut looking = Looking { needs: self, found: false };
        looking.visit_file(file);
        looking.found
    }
}

struct Looking<'a> {
    needs: &'a Needs<'a>,
    found: bool,
}

impl Looking<'_> {
    /// `models::X` and `resources::x`, however they are reached.
    fn pair(&mut self, module: &str, name: &str) {
        self.found |= match module {
            "models" => !self.needs.models.contains(name),
            "resources" => !self.needs.resources.contains(name),
            _ => false,
        };
    }

    fn tree(&mut self, module: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                let name = path.ident.to_string();
                self.pair(module, &name);
                self.tree(&name, &path.tree);
            }
            syn::UseTree::Name(name) => self.name(module, &name.ident.to_string()),
            syn::UseTree::Rename(name) => self.name(module, &name.ident.to_string()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.tree(module, tree)),
            _ => {}
        }
    }

    fn name(&mut self, module: &str, name: &str) {
        if name != "self" {
            self.pair(module, name);
        }
    }
}

impl<'ast> Visit<'ast> for Looking<'_> {
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
