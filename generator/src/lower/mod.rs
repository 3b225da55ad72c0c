//! Stage 4. OpenAPI to [`Api`]: references resolved, operations classified, unions decided.

mod docs;
mod media;
mod objects;
mod operations;
mod order;
mod parameters;
mod replies;
mod resources;
mod schema;
mod unions;

pub(crate) use media::essence;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::dialect::PathItems;
use crate::document::Pointer;
use crate::ir::{Api, ResourceId, Type, TypeDef, TypeId, TypeKind};
use indexmap::IndexMap;
use openapiv3::{Info, OpenAPI, ReferenceOr, Schema};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

/// The extensions of an OpenAPI object, as openapiv3 gives them.
type Extensions = IndexMap<String, Value>;

/// Lowers a document whose references and ids the dialect stage has checked.
pub(crate) fn lower<'a>(
    openapi: &'a OpenAPI,
    paths: &PathItems<'a>,
    sha256: &str,
) -> Result<Api, Diagnostics> {
    let mut lowering = Lowering::new(openapi, sha256);
    lowering.components();
    resources::build(&mut lowering, paths);
    let operations = operations::lower(&mut lowering, paths);
    resources::values(&mut lowering.api);
    operations::classify(&mut lowering.api);
    docs::share(&mut lowering.api);
    mark_uses(&mut lowering.api);
    lowering.check_counts(paths, operations);
    if lowering.diagnostics.is_empty() { Ok(lowering.api) } else { Err(each_once(lowering.diagnostics)) }
}

/// What several operations refer to is lowered for each of them, and wrong once.
fn each_once(diagnostics: Diagnostics) -> Diagnostics {
    let mut seen = HashSet::new();
    let key =
        |diagnostic: &Diagnostic| (diagnostic.code, diagnostic.message.clone(), diagnostic.pointer.clone());
    diagnostics.into_iter().filter(|diagnostic| seen.insert(key(diagnostic))).collect()
}

/// The state of lowering one document.
struct Lowering<'a> {
    openapi: &'a OpenAPI,
    api: Api,
    /// The type of each component, once it is lowered.
    uses: IndexMap<&'a str, Component>,
    /// The anonymous type at each place: what is referred to twice is one type.
    anonymous: HashMap<Pointer, TypeId>,
    /// The node of each path.
    resources: HashMap<&'a str, ResourceId>,
    /// The child of a node for each segment.
    children: HashMap<(ResourceId, &'a str), ResourceId>,
    /// How the parameter of a node was described first.
    declared_schemas: HashMap<ResourceId, (ReferenceOr<Schema>, Pointer)>,
    diagnostics: Diagnostics,
}

/// How many arrays and maps may be in each other: more than rustc's own limits let any program use.
const DEEPEST: usize = 48;

/// Lowering state of a component.
enum Component {
    Waiting(TypeId),
    Busy,
    Done(Type, TypeId),
}

impl<'a> Lowering<'a> {
    fn new(openapi: &'a OpenAPI, sha256: &str) -> Self {
        // What else they hold is about the document (see `dialect::idle`), or lowered by itself.
        let OpenAPI {
            openapi: _,
            info,
            servers: _,
            paths: _,
            components: _,
            security: _,
            tags: _,
            external_docs: _,
            extensions: _,
        } = openapi;
        let Info {
            title,
            description: _,
            terms_of_service: _,
            contact: _,
            license: _,
            version,
            extensions: _,
        } = info;
        let mut api = Api {
            title: title.clone(),
            version: version.clone(),
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
                open: false,
                docs: crate::ir::Docs::default(),
                explicit_name: None,
            });
        }
        Self {
            openapi,
            api,
            uses,
            anonymous: HashMap::new(),
            resources: HashMap::new(),
            children: HashMap::new(),
            declared_schemas: HashMap::new(),
            diagnostics: Vec::new(),
        }
    }

    fn error(&mut self, code: &'static str, pointer: &Pointer, message: impl Into<String>, help: &str) {
        self.diagnostics.push(Diagnostic::error(code, message).at(pointer).help(help));
    }

    fn components(&mut self) {
        // What a schema refers to comes before it, so that no chain of references is deeper on the stack than one.
        for name in order::dependencies_first(self.openapi) {
            self.component(name, &Pointer::root());
        }
    }

    /// The type of this component, and its definition.
    fn component(&mut self, name: &str, user: &Pointer) -> Option<(Type, TypeId)> {
        let Some((&name, state)) = self.uses.get_key_value(name) else {
            self.error(
                "unresolved-reference",
                user,
                format!("the document's components have no schema `{name}`"),
                "add the schema or correct the reference",
            );
            return None;
        };
        match state {
            Component::Done(ty, id) => Some((ty.clone(), *id)),
            Component::Busy => {
                self.error(
                    "recursive-schema",
                    user,
                    format!("the schema `{name}` holds itself"),
                    "replace one of the references by a schema without `$ref`, with an overlay",
                );
                None
            }
            Component::Waiting(id) => {
                let id = *id;
                self.uses.insert(name, Component::Busy);
                let openapi = self.openapi;
                let schema: &ReferenceOr<Schema> = &openapi.components.as_ref()?.schemas[name];
                let pointer = self.api.types[id.0].pointer.clone();
                let mut ty = self.define(schema, &pointer, Some(id));
                if ty.depth() > DEEPEST {
                    let message = format!(
                        "`{name}` is nested more than {DEEPEST} levels deep, counted through references"
                    );
                    let help = "give one of the arrays or maps in between an object to be in";
                    self.error("nested-too-deep", &pointer, message, help);
                    ty = Type::Any;
                }
                self.uses.insert(name, Component::Done(ty.clone(), id));
                Some((ty, id))
            }
        }
    }

    /// Operations in = operations out, schemas in = schemas out.
    fn check_counts(&mut self, paths: &PathItems<'_>, operations: usize) {
        let schemas = self.openapi.components.as_ref().map_or(0, |components| components.schemas.len());
        let lowered = self.api.types.iter().filter(|def| def.schema.is_some()).count();
        let whole = (operations, schemas) == (self.api.operations.len(), lowered);
        if whole || !self.diagnostics.is_empty() {
            return;
        }
        for (path, node) in paths.iter() {
            let place = Pointer::from("/paths").child(path);
            let Some(item) = paths.read(node) else {
                self.lost(&place, &format!("the path `{path}`"));
                continue;
            };
            for (method, _) in item.iter() {
                let place = place.child(method);
                if !self.api.operations.iter().any(|operation| operation.pointer == place) {
                    self.lost(&place, &format!("`{} {path}`", method.to_ascii_uppercase()));
                }
            }
        }
        for name in self.openapi.components.iter().flat_map(|components| components.schemas.keys()) {
            if !self.api.types.iter().any(|def| def.schema.as_ref() == Some(name)) {
                self.lost(&Pointer::from("/components/schemas").child(name), &format!("the schema `{name}`"));
            }
        }
    }

    fn lost(&mut self, place: &Pointer, what: &str) {
        let message = format!("{what} would be lost: nothing is generated from it");
        let help = "give it another path or name with an overlay, and report this as a bug of the generator";
        self.error("lossy-lowering", place, message, help);
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
    for def in &mut api.types {
        let (read, sent) = (def.read, def.sent);
        if let TypeKind::Object(object) = &mut def.kind {
            for property in &mut object.properties {
                // `required` does not hold for requests where a member is read-only, nor for replies where it is
                // write-only; a type that goes both ways has to do without it.
                property.required_in_requests = property.required && !property.read_only;
                property.required &= !(property.read_only && sent || property.write_only && read);
            }
        }
    }
}

/// An extension that is a flag.
fn extension_flag(extensions: &Extensions, name: &str) -> bool {
    extensions.get(name) == Some(&Value::Bool(true))
}

/// An extension that is a text.
fn extension_text(extensions: &Extensions, name: &str) -> Option<String> {
    extensions.get(name)?.as_str().map(str::to_owned)
}

/// The name in a reference to a component of this section, as the dialect stage writes references.
fn component_name<'r>(reference: &'r str, section: &str) -> Option<Cow<'r, str>> {
    let name = reference.strip_prefix("#/components/")?.strip_prefix(section)?.strip_prefix('/')?;
    Some(if name.contains('~') { name.replace("~1", "/").replace("~0", "~").into() } else { name.into() })
}
