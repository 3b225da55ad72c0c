//! A part of the API: some of its services, and the types that they reach.

use super::{Api, Operation, OperationId, Resource, ResourceId, Segment, Type, TypeId, TypeKind};
use std::collections::{BTreeMap, BTreeSet};

/// The ids that are left, and what they are now.
type Moved<I> = BTreeMap<I, I>;

impl Api {
    /// The services: the words directly below the API's root.
    pub fn service_words(&self) -> Vec<&str> {
        let children = self.resources.first().map(|root| root.children.as_slice()).unwrap_or_default();
        children.iter().map(|id| self.resources[id.0].path.trim_matches('/')).collect()
    }

    /// The API with these services alone and these types besides.
    pub fn select(&self, services: &BTreeSet<&str>, besides: &BTreeSet<TypeId>) -> Selected {
        let chosen = |path: &str| {
            path.is_empty() || path.trim_matches('/').split('/').next().is_some_and(|s| services.contains(s))
        };
        let operations = moved(&self.operations, OperationId, |operation| chosen(&operation.path));
        let resources = moved(&self.resources, ResourceId, |resource| chosen(&resource.path));
        let types: Moved<TypeId> = (self
            .reached(operations.keys().map(|id| &self.operations[id.0]), besides))
        .into_iter()
        .enumerate()
        .map(|(new, old)| (old, TypeId(new)))
        .collect();
        let api = Self {
            title: self.title.clone(),
            version: self.version.clone(),
            sha256: self.sha256.clone(),
            resources: (resources.keys())
                .map(|id| resource(&self.resources[id.0], &resources, &operations, &types))
                .collect(),
            operations: (operations.keys())
                .map(|id| operation(&self.operations[id.0], &resources, &types))
                .collect(),
            types: (types.keys())
                .map(|id| {
                    let mut def = self.types[id.0].clone();
                    def.kind.visit_mut(&mut |ty| rename(ty, &types));
                    def
                })
                .collect(),
        };
        Selected {
            api,
            resources: resources.into_keys().collect(),
            operations: operations.into_keys().collect(),
            types: types.into_keys().collect(),
        }
    }

    /// The definitions that these operations name, and those that these are made of.
    fn reached<'a>(
        &'a self,
        operations: impl Iterator<Item = &'a Operation>,
        besides: &'a BTreeSet<TypeId>,
    ) -> BTreeSet<TypeId> {
        let uses = operations.flat_map(|operation| {
            operation.sent().chain(operation.received()).chain(&self.resources[operation.resource.0].value)
        });
        let named = besides.iter().flat_map(|id| self.types[id.0].kind.members());
        let mut found = self.reachable(uses.chain(named));
        found.extend(besides);
        found
    }
}

/// A part of an API, and the ids that its items have in the whole.
#[derive(Clone, Debug)]
pub struct Selected {
    /// The part.
    pub api: Api,
    /// By the part's ids, those of the whole.
    pub resources: Vec<ResourceId>,
    /// By the part's ids, those of the whole.
    pub operations: Vec<OperationId>,
    /// By the part's ids, those of the whole.
    pub types: Vec<TypeId>,
}

fn moved<T, I: Ord>(items: &[T], id: fn(usize) -> I, keep: impl Fn(&T) -> bool) -> Moved<I> {
    let kept = items.iter().enumerate().filter(|(_, item)| keep(item));
    kept.enumerate().map(|(new, (old, _))| (id(old), id(new))).collect()
}

fn resource(
    old: &Resource,
    resources: &Moved<ResourceId>,
    operations: &Moved<OperationId>,
    types: &Moved<TypeId>,
) -> Resource {
    let mut new = old.clone();
    new.parent = old.parent.and_then(|id| resources.get(&id).copied());
    new.children = old.children.iter().filter_map(|id| resources.get(id).copied()).collect();
    new.operations = old.operations.iter().filter_map(|id| operations.get(id).copied()).collect();
    if let Some(value) = &mut new.value {
        rename(value, types);
    }
    if let Segment::Parameter(parameter) = &mut new.segment {
        rename(&mut parameter.ty, types);
    }
    new
}

fn operation(old: &Operation, resources: &Moved<ResourceId>, types: &Moved<TypeId>) -> Operation {
    let mut new = old.clone();
    if let Some(id) = resources.get(&old.resource) {
        new.resource = *id;
    }
    let path = new.path_parameters.iter_mut().map(|parameter| &mut parameter.ty);
    let query = new.query.iter_mut().map(|parameter| &mut parameter.ty);
    for ty in path.chain(query).chain(&mut new.body).chain([&mut new.reply.ty]) {
        rename(ty, types);
    }
    new
}

/// Gives the definitions that a type names their new ids.
fn rename(ty: &mut Type, types: &Moved<TypeId>) {
    match ty {
        Type::Named(id) => *id = types.get(id).copied().unwrap_or(*id),
        Type::Array { items: inner, .. }
        | Type::Map(inner)
        | Type::MultiMap(inner)
        | Type::Nullable(inner)
        | Type::Listed(inner, _)
        | Type::Sensitive(inner)
        | Type::Lenient(inner) => rename(inner, types),
        Type::String(_)
        | Type::Bool
        | Type::Integer(_)
        | Type::Number(_)
        | Type::Any
        | Type::Timestamp
        | Type::Int64
        | Type::Decimal => {}
    }
}

impl TypeKind {
    /// Calls `change` for every type that a definition is made of.
    fn visit_mut(&mut self, change: &mut impl FnMut(&mut Type)) {
        match self {
            Self::Object(object) => {
                object.properties.iter_mut().for_each(|property| change(&mut property.ty));
                object.additional.iter_mut().for_each(|additional| change(&mut additional.ty));
            }
            Self::Enum(_) => {}
            Self::Union(union) => union.arms.iter_mut().for_each(|arm| change(&mut arm.ty)),
            Self::Alias(ty) => change(ty),
        }
    }
}
