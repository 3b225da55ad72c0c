//! The places in the document that Rust items are made of.

use crate::document::Pointer;
use crate::ir::{Branch, Operation, OperationId, ResourceId, TypeId, TypeKind};
use crate::render::Context;
use std::collections::HashMap;

/// Where in the document each Rust item comes from.
#[derive(Default)]
pub(super) struct Places {
    /// What an item is made of, and what it is there for.
    by_item: HashMap<String, (Vec<Pointer>, Vec<Pointer>)>,
}

impl Places {
    pub(super) fn new(cx: Context<'_>) -> Self {
        let mut places = Self::default();
        for index in 0..cx.api.types.len() {
            places.model(cx, TypeId(index));
        }
        for index in 0..cx.api.resources.len() {
            places.resource(cx, ResourceId(index));
        }
        for index in 0..cx.api.operations.len() {
            places.operation(cx, OperationId(index));
        }
        for branch in cx.api.branches() {
            places.branch(cx, &branch);
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

    fn model(&mut self, cx: Context<'_>, id: TypeId) {
        let (def, names) = (&cx.api.types[id.0], cx.names.members(id));
        let item = format!("models::{}", cx.names.item(id));
        let required = def.pointer.child("required");
        match &def.kind {
            TypeKind::Alias(_) => return,
            TypeKind::Object(object) => {
                for (property, name) in object.properties.iter().zip(names) {
                    let places = [property.docs.pointer.clone(), required.child(&property.name)];
                    self.near(format!("{item}.{name}"), places.clone());
                    self.near(format!("{item}::{name}"), places);
                }
                self.near(format!("{item}: Default"), [required]);
                self.near(format!("{item}::new"), [def.pointer.child("properties")]);
            }
            TypeKind::Enum(values) => {
                for (value, name) in values.iter().zip(names) {
                    let place = def.pointer.child("enum").child(&value.value);
                    self.near(format!("{item}::{name}"), [place]);
                }
            }
            TypeKind::Union(_) => {
                for name in names {
                    self.near(format!("{item}::{name}"), [def.pointer.child("oneOf")]);
                }
            }
        }
        self.near(item, [def.pointer.clone()]);
    }

    fn resource(&mut self, cx: Context<'_>, id: ResourceId) {
        let (api, resource) = (cx.api, &cx.api.resources[id.0]);
        let Some(service) = service(cx, id) else { return };
        let own: Vec<Pointer> = api.operations_of(id).map(|operation| operation.pointer.clone()).collect();
        let mut items = Vec::new();
        if let Some(handle) = cx.names.handle(id) {
            items.push(format!("resources::{service}::{handle}"));
        }
        let accessor = cx.names.accessor(id);
        items.extend(resource.parent.map(|parent| match cx.names.handle(parent) {
            Some(handle) => format!("resources::{service}::{handle}::{accessor}"),
            None => format!("resources::Meter::{accessor}"),
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

    fn operation(&mut self, cx: Context<'_>, id: OperationId) {
        let operation = &cx.api.operations[id.0];
        let Some(service) = service(cx, operation.resource) else { return };
        if let Some(handle) = cx.names.handle(operation.resource) {
            let call = format!("resources::{service}::{handle}::{}", operation.method.word());
            self.near(call, [operation.pointer.clone()]);
        }
        if let Some(marker) = cx.names.marker(id) {
            self.query(cx, id, &format!("resources::{service}::{marker}"), operation);
        }
    }

    fn query(&mut self, cx: Context<'_>, id: OperationId, item: &str, operation: &Operation) {
        for (parameter, name) in operation.query.iter().zip(cx.names.query(id)) {
            let place = &parameter.docs.pointer;
            self.near(format!("{item}::{name}"), [place.clone()]);
            self.near(format!("{item}.{name}"), [place.clone()]);
        }
        self.near(item.to_owned(), [operation.pointer.clone()]);
    }

    fn branch(&mut self, cx: Context<'_>, branch: &Branch) {
        let Some(names) = cx.names.branch(branch.node) else { return };
        let module = if branch.divided {
            format!("server::{}", cx.names.module(branch.service).plain())
        } else {
            "server".to_owned()
        };
        let item = format!("{module}::{}", names.item);
        for (id, operation) in cx.api.operations_in(branch) {
            self.near(format!("{item}::{}", cx.names.method(id)), [operation.pointer.clone()]);
            self.far(item.clone(), &operation.pointer);
            self.far(format!("{module}::{}", names.function), &operation.pointer);
            if let Some(query) = cx.names.query_type(id) {
                self.query(cx, id, &format!("{module}::{query}"), operation);
            }
        }
    }
}

/// The module of the service that a resource belongs to.
fn service<'a>(cx: Context<'a>, id: ResourceId) -> Option<&'a str> {
    cx.api.service_of(id).map(|service| cx.names.module(service).plain())
}
