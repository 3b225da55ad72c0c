//! Stage 4. OpenAPI to [`Api`]: references resolved, operations classified, unions decided.

mod docs;
mod operations;
mod resources;
mod schema;
mod unions;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::ir::{Api, Type, TypeDef, TypeId, TypeKind};
use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr, Schema};
use serde_json::Value;

/// The extensions of an OpenAPI object, as openapiv3 gives them.
type Extensions = IndexMap<String, Value>;

/// Lowers a document whose references and ids the dialect stage has checked.
pub fn lower(openapi: &OpenAPI, sha256: &str) -> Result<Api, Diagnostics> {
    let mut lowering = Lowering::new(openapi, sha256);
    lowering.components();
    resources::build(&mut lowering);
    operations::lower(&mut lowering);
    resources::values(&mut lowering.api);
    operations::classify(&mut lowering.api);
    docs::settle(&mut lowering.api);
    mark_uses(&mut lowering.api);
    lowering.check_counts();
    if lowering.diagnostics.is_empty() { Ok(lowering.api) } else { Err(lowering.diagnostics) }
}

/// The state of lowering one document.
struct Lowering<'a> {
    openapi: &'a OpenAPI,
    api: Api,
    /// What a reference to each component stands for, once it is lowered.
    uses: IndexMap<&'a str, Component>,
    diagnostics: Diagnostics,
}

/// How far a component is.
enum Component {
    Waiting(TypeId),
    Busy,
    Done(Type, TypeId),
}

impl<'a> Lowering<'a> {
    fn new(openapi: &'a OpenAPI, sha256: &str) -> Self {
        let mut api = Api {
            title: openapi.info.title.clone(),
            version: openapi.info.version.clone(),
            sha256: sha256.to_owned(),
            ..Api::default()
        };
        let mut uses = IndexMap::new();
        for name in openapi.components.iter().flat_map(|components| components.schemas.keys()) {
            uses.insert(name.as_str(), Component::Waiting(TypeId(api.types.len())));
            api.types.push(TypeDef {
                schema: Some(name.clone()),
                pointer: Pointer::from("/components/schemas").child(name),
                kind: TypeKind::Alias(Type::Any),
                read: false,
                sent: false,
                docs: crate::ir::Docs::default(),
                explicit_name: None,
            });
        }
        Self { openapi, api, uses, diagnostics: Vec::new() }
    }

    fn error(&mut self, code: &'static str, pointer: &Pointer, message: impl Into<String>, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, message).at(pointer).help(help));
    }

    fn components(&mut self) {
        let names: Vec<&'a str> = self.uses.keys().copied().collect();
        for name in names {
            self.component(name, &Pointer::root());
        }
    }

    /// What a reference to this component stands for, and its definition.
    fn component(&mut self, name: &str, user: &Pointer) -> Option<(Type, TypeId)> {
        let Some((&name, state)) = self.uses.get_key_value(name) else {
            self.error(
                "unresolved-reference",
                user,
                format!("there is no schema `{name}` in the document's components"),
                "add the schema or correct the reference",
            );
            return None;
        };
        match state {
            Component::Done(ty, id) => Some((ty.clone(), *id)),
            Component::Busy => {
                self.error(
                    "unsupported-construct",
                    user,
                    format!("the schema `{name}` contains itself"),
                    "recursive schemas are not supported; break the cycle in an overlay",
                );
                None
            }
            Component::Waiting(id) => {
                let id = *id;
                self.uses.insert(name, Component::Busy);
                let openapi = self.openapi;
                let schema: &ReferenceOr<Schema> = &openapi.components.as_ref()?.schemas[name];
                let pointer = self.api.types[id.0].pointer.clone();
                let ty = self.define(schema, &pointer, Some(id));
                self.uses.insert(name, Component::Done(ty.clone(), id));
                Some((ty, id))
            }
        }
    }

    /// Operations in = operations out, schemas in = schemas out.
    fn check_counts(&mut self) {
        if !self.diagnostics.is_empty() {
            return;
        }
        let operations: usize = (self.openapi.paths.iter())
            .filter_map(|(_, item)| item.as_item())
            .map(|item| item.iter().count())
            .sum();
        let schemas = self.openapi.components.as_ref().map_or(0, |components| components.schemas.len());
        let lowered = self.api.types.iter().filter(|def| def.schema.is_some()).count();
        if operations != self.api.operations.len() || schemas != lowered {
            self.diagnostics.push(Diagnostic::error(
                "lossy-lowering",
                format!(
                    "of {operations} operations and {schemas} schemas {} and {lowered} were lowered",
                    self.api.operations.len()
                ),
            ));
        }
    }
}

/// Marks every type that a reply can hold and every type that a request can carry.
fn mark_uses(api: &mut Api) {
    let sent = api.reachable(api.operations.iter().flat_map(crate::ir::Operation::sent));
    let read = api.reachable(api.operations.iter().flat_map(crate::ir::Operation::received));
    for (index, def) in api.types.iter_mut().enumerate() {
        (def.read, def.sent) = (read.contains(&TypeId(index)), sent.contains(&TypeId(index)));
    }
    // What only failures hold (`UnauthorizedObject`) is read by the runtime's callers.
    for def in api.types.iter_mut().filter(|def| !def.sent) {
        def.read = true;
    }
}

/// An extension that is a flag.
fn flag(extensions: &Extensions, name: &str) -> bool {
    extensions.get(name) == Some(&Value::Bool(true))
}

/// An extension that is a text.
fn text(extensions: &Extensions, name: &str) -> Option<String> {
    extensions.get(name)?.as_str().map(str::to_owned)
}
