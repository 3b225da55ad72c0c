//! Which definitions some uses lead to.

use super::{Api, Operation, Type, TypeId};
use std::collections::BTreeSet;

impl Api {
    /// Calls `enter` for every definition that these uses name, and for those that an entered one is made of. `enter`
    /// says whether a definition is entered: false for what it has seen.
    pub fn visit_reachable<'a>(
        &'a self,
        uses: impl IntoIterator<Item = &'a Type>,
        mut enter: impl FnMut(TypeId) -> bool,
    ) {
        let mut pending: Vec<&Type> = uses.into_iter().collect();
        while let Some(ty) = pending.pop() {
            ty.visit(&mut |id| {
                if enter(id) {
                    pending.extend(self.types[id.0].kind.members());
                }
            });
        }
    }

    /// The definitions that these uses name, and those that these are made of.
    pub fn reachable<'a>(&'a self, uses: impl IntoIterator<Item = &'a Type>) -> BTreeSet<TypeId> {
        let mut found = BTreeSet::new();
        self.visit_reachable(uses, |id| found.insert(id));
        found
    }
}

impl Operation {
    /// The types that a request is made of.
    pub fn sent(&self) -> impl Iterator<Item = &Type> {
        let query = self.query.iter().map(|parameter| &parameter.ty);
        let path = self.path_parameters.iter().map(|parameter| &parameter.ty);
        self.body.iter().chain(query).chain(path)
    }

    /// The types that a reply is made of.
    pub fn received(&self) -> impl Iterator<Item = &Type> {
        std::iter::once(&self.reply.ty)
    }
}
