//! The places in the document that Rust items are made of.

use crate::document::Pointer;
use crate::ir::{Api, Operation, Resource, ResourceId, TypeDef, TypeKind};
use crate::render::{BranchItems, branch_items};
use std::collections::HashMap;

/// Where in the document each Rust item comes from.
#[derive(Default)]
pub(super) struct Places {
    /// What an item is made of, and what it is there for.
    by_item: HashMap<String, (Vec<Pointer>, Vec<Pointer>)>,
}

impl Places {
    pub(super) fn new(api: &Api) -> Self {
        let mut places = Self::default();
        for def in &api.types {
            places.model(def);
        }
        for (index, resource) in api.resources.iter().enumerate() {
            places.resource(api, ResourceId(index), resource);
        }
        for operation in &api.operations {
            places.operation(api, operation);
        }
        for branch in branch_items(api) {
            places.branch(&branch);
        }
        places
    }

    /// The places of an item, or of the one that it belongs to.
    pub(super) fn of(&self, name: &str) -> (Vec<Pointer>, Vec<Pointer>) {
        let mut name = name;
        loop {
            if let Some(found) = self.by_item.get(name) {
                return found.clone();
            }
            let Some(end) = name.rfind([':', '.']) else { return Default::default() };
            name = name[..end].trim_end_matches(':');
        }
    }

    fn near(&mut self, item: String, pointers: impl IntoIterator<Item = Pointer>) {
        self.by_item.entry(item).or_default().0.extend(pointers);
    }

    fn far(&mut self, item: String, pointer: &Pointer) {
        self.by_item.entry(item).or_default().1.push(pointer.clone());
    }

    fn model(&mut self, def: &TypeDef) {
        let item = format!("models::{}", def.rust);
        let required = def.pointer.child("required");
        match &def.kind {
            TypeKind::Alias(_) => return,
            TypeKind::Object(object) => {
                for property in &object.properties {
                    let places = [property.docs.pointer.clone(), required.child(&property.name)];
                    self.near(format!("{item}.{}", property.rust), places.clone());
                    self.near(format!("{item}::{}", property.rust), places);
                }
                self.near(format!("{item}: Default"), [required]);
                self.near(format!("{item}::new"), [def.pointer.child("properties")]);
            }
            TypeKind::Enum(values) => {
                for value in values {
                    let place = def.pointer.child("enum").child(&value.value);
                    self.near(format!("{item}::{}", value.rust), [place]);
                }
            }
            TypeKind::Union(union) => {
                for arm in &union.arms {
                    self.near(format!("{item}::{}", arm.rust), [def.pointer.child("oneOf")]);
                }
            }
        }
        self.near(item, [def.pointer.clone()]);
    }

    fn resource(&mut self, api: &Api, id: ResourceId, resource: &Resource) {
        let Some(service) = service(api, id) else { return };
        let own: Vec<Pointer> = api.operations_of(id).map(|operation| operation.pointer.clone()).collect();
        let mut items = Vec::new();
        if let Some(handle) = &resource.rust_type {
            items.push(format!("resources::{service}::{handle}"));
        }
        items.extend(resource.parent.map(|parent| {
            let above = &api.resources[parent.0];
            match &above.rust_type {
                Some(handle) => format!("resources::{service}::{handle}::{}", resource.rust),
                None => format!("resources::Meter::{}", resource.rust),
            }
        }));
        for item in items {
            self.near(item.clone(), own.clone());
            for operation in &api.operations {
                let below = operation.path.strip_prefix(resource.path.trim_end_matches('/'));
                if below.is_some_and(|rest| rest.starts_with('/')) {
                    self.far(item.clone(), &operation.pointer);
                }
            }
        }
    }

    fn operation(&mut self, api: &Api, operation: &Operation) {
        let Some(service) = service(api, operation.resource) else { return };
        if let Some(handle) = &api.resources[operation.resource.0].rust_type {
            let call = format!("resources::{service}::{handle}::{}", operation.method.word());
            self.near(call, [operation.pointer.clone()]);
        }
        if let Some(marker) = &operation.rust_type {
            self.query(&format!("resources::{service}::{marker}"), operation);
        }
    }

    fn query(&mut self, item: &str, operation: &Operation) {
        for parameter in &operation.query {
            let place = &parameter.docs.pointer;
            self.near(format!("{item}::{}", parameter.rust), [place.clone()]);
            self.near(format!("{item}.{}", parameter.rust), [place.clone()]);
        }
        self.near(item.to_owned(), [operation.pointer.clone()]);
    }

    fn branch(&mut self, branch: &BranchItems<'_>) {
        let (item, module) = (format!("{}::{}", branch.module, branch.name), &branch.module);
        for operation in &branch.operations {
            self.near(format!("{item}::{}", operation.rust), [operation.pointer.clone()]);
            self.far(item.clone(), &operation.pointer);
            self.far(format!("{module}::{}", branch.function), &operation.pointer);
            if let Some(marker) = &operation.rust_type {
                self.query(&format!("{module}::{marker}Query"), operation);
            }
        }
    }
}

/// The module of the service that a resource belongs to.
fn service(api: &Api, mut id: ResourceId) -> Option<String> {
    while let Some(parent) = api.resources[id.0].parent {
        if parent == ResourceId(0) {
            return Some(api.resources[id.0].rust.trim_start_matches("r#").to_owned());
        }
        id = parent;
    }
    None
}
