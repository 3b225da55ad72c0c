//! Stage 5. Every Rust identifier, decided once.
//!
//! A name follows from where the item stands in the document, so that it does not move when others are added;
//! `x-rust-name` in an overlay overrides it. A type that was published under an invented name keeps it by the
//! [`Lock`], and a new one makes way. Two items of one name are else an error, never a silent number.

mod lock;
mod words;

pub use lock::{Lock, NameChange};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::ir::{Api, QueryParameter, Resource, ResourceId, Segment, Type, TypeDef, TypeKind};
use heck::ToUpperCamelCase;
use lock::Places;
use std::collections::HashMap;

/// What every handle and call already has: a child or a query parameter of that name would hide it.
const VERBS: &[&str] = &["get", "put", "post", "delete"];
const CALL_METHODS: &[&str] = &[
    "append",
    "body_limit",
    "clone",
    "decode",
    "filter",
    "flag",
    "has_effect",
    "if_match",
    "into_future",
    "json",
    "list",
    "max_depth",
    "operation",
    "query",
    "read_timeout",
    "request",
    "retries",
    "send",
    "set",
    "stream",
    "timeout",
    "value_or_empty",
    "with_effect",
    "without_effect",
];

/// What generated files call by a short name.
const RESERVED: &[&str] = &[
    "Default",
    "Deserialize",
    "Deserializer",
    "From",
    "Into",
    "IntoIterator",
    "Option",
    "Result",
    "Serialize",
    "Serializer",
    "String",
    "Vec",
];

/// Members of every struct that is read and sent, besides its own.
const FIELDS: &[&str] = &["unknown", "new"];

/// What naming gives besides the names themselves.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// The lock as it is with these names.
    pub lock: Lock,
    /// What became of names that the lock before had.
    pub changes: Vec<NameChange>,
}

/// Fills in every field called `rust`; published types keep the names that the lock has.
pub fn name(api: &mut Api, lock: &Lock) -> Result<Names, Diagnostics> {
    let places = Places::new(api);
    let mut naming = Naming::default();
    naming.types(api, lock, &places);
    naming.resources(api);
    naming.operations(api);
    if !naming.diagnostics.is_empty() {
        return Err(naming.diagnostics);
    }
    let later = Lock::of(api, &places, words::pascal);
    let mut changes = lock.changes(&later, api);
    changes.append(&mut naming.evaded);
    Ok(Names { lock: later, changes })
}

/// The branch of the server that a path belongs to: a service, or a first-level member of a large one.
pub fn branch(path: &str) -> (&str, Option<&str>) {
    let mut segments = path.trim_matches('/').split('/');
    let service = segments.next().unwrap_or_default();
    let member = segments.next().filter(|_| SPLIT.contains(&service));
    (service, member)
}

/// Whether a service has a branch per first-level member.
pub fn is_divided(service: &str) -> bool {
    SPLIT.contains(&service)
}

/// Services with a branch per first-level member.
const SPLIT: &[&str] = &["config", "sys", "lua", "ctrl"];

#[derive(Default)]
struct Naming {
    diagnostics: Diagnostics,
    evaded: Vec<NameChange>,
}

/// The names of one scope and where each was given.
type Scope = HashMap<String, Pointer>;

impl Naming {
    fn settle(&mut self, scope: &mut Scope, name: Option<String>, wire: &str, pointer: &Pointer) -> String {
        let Some(name) = name else {
            let message = format!("no Rust name can be made of `{wire}`");
            self.error("unnameable", message, pointer);
            return "unnamed".to_owned();
        };
        if syn::parse_str::<syn::Ident>(&name).is_err() {
            self.error("unnameable", format!("`{wire}` would be named `{name}`, which Rust cannot"), pointer);
        }
        if let Some(other) = scope.insert(name.clone(), pointer.clone()) {
            let message = format!("`{wire}` would be named `{name}` in Rust, as {other} is already");
            self.error("name-collision", message, pointer);
        }
        name
    }

    fn error(&mut self, code: &'static str, message: String, pointer: &Pointer) {
        let help = "give it a name of its own with `x-rust-name` in an overlay";
        self.diagnostics.push(Diagnostic::error(code, message).at(pointer).help(help));
    }

    fn types(&mut self, api: &mut Api, lock: &Lock, places: &Places) {
        let mut scope: Scope = RESERVED.iter().map(|name| ((*name).to_owned(), Pointer::root())).collect();
        // What is used by what it stands for needs no name of its own in Rust.
        let is_item = |def: &TypeDef| !matches!(def.kind, TypeKind::Alias(_));
        for def in api.types.iter_mut().filter(|def| !is_item(def)) {
            let own = def.schema.as_deref().and_then(words::pascal);
            def.rust = Some(def.rust.clone()).filter(|name| !name.is_empty()).or(own).unwrap_or_default();
        }
        // First what has a name already, by an overlay or the lock; then components; then what has none.
        let rank = |def: &TypeDef| match (&def.schema, def.rust.is_empty()) {
            (_, false) => 0,
            _ if lock.get(&places.of(def)).is_some() => 0,
            (Some(_), true) => 1,
            (None, true) => 2,
        };
        let mut order: Vec<(u8, usize)> = (api.types.iter().enumerate())
            .filter(|(_, def)| is_item(def))
            .map(|(index, def)| (rank(def), index))
            .collect();
        order.sort_unstable();
        for (rank, index) in order {
            let def = &api.types[index];
            let pointer = def.pointer.clone();
            let wire = def.schema.clone().unwrap_or_else(|| pointer.to_string());
            let name = match &def.schema {
                _ if !def.rust.is_empty() => Some(def.rust.clone()),
                _ if rank == 0 => lock.get(&places.of(def)).map(str::to_owned),
                Some(schema) => words::pascal(schema),
                None => anonymous(api, def),
            };
            let name = name
                .map(|name| if rank > 0 { self.evade(&scope, name, api, index, lock, places) } else { name });
            api.types[index].rust = self.settle(&mut scope, name, &wire, &pointer);
        }
        for index in 0..api.types.len() {
            let mut def = api.types[index].clone();
            self.members(api, &mut def);
            api.types[index] = def;
        }
    }

    /// Another name for a type that is new, if a published one has the name that is natural for it.
    fn evade(
        &mut self,
        scope: &Scope,
        natural: String,
        api: &Api,
        index: usize,
        lock: &Lock,
        places: &Places,
    ) -> String {
        let published =
            scope.get(&natural).and_then(|place| api.types.iter().find(|def| def.pointer == *place));
        // A component's own name comes before an invented one that nobody knows yet; of two components, people decide.
        let invented = !lock.is_empty() && api.types[index].schema.is_none();
        let published = published.is_some_and(|other| {
            lock.get(&places.of(other)).is_some() || (invented && other.schema.is_some())
        });
        if !published {
            return natural;
        }
        let numbers = std::iter::once(String::new()).chain((2_usize..).map(|number| number.to_string()));
        let mut names = numbers.map(|number| format!("{natural}Type{number}"));
        let free = names.find(|name| !scope.contains_key(name));
        let name = free.unwrap_or_else(|| natural.clone());
        let place = places.of(&api.types[index]);
        self.evaded.push(NameChange::Evaded { place, natural, name: name.clone() });
        name
    }

    fn members(&mut self, api: &Api, def: &mut TypeDef) {
        let mut scope = Scope::new();
        match &mut def.kind {
            TypeKind::Object(object) => {
                scope.extend(FIELDS.iter().map(|name| ((*name).to_owned(), def.pointer.clone())));
                for property in &mut object.properties {
                    let name = if property.rust.is_empty() { &property.name } else { &property.rust };
                    let name = words::snake(name);
                    property.rust = self.settle(&mut scope, name, &property.name, &property.docs.pointer);
                }
            }
            TypeKind::Enum(values) => {
                scope.insert("Unknown".to_owned(), def.pointer.clone());
                for value in values {
                    let name = if value.rust.is_empty() {
                        words::variant(&value.value)
                    } else {
                        Some(value.rust.clone())
                    };
                    value.rust = self.settle(&mut scope, name, &value.value, &def.pointer);
                }
            }
            TypeKind::Union(union) => {
                scope.insert("Unknown".to_owned(), def.pointer.clone());
                for (index, arm) in union.arms.iter_mut().enumerate() {
                    let place = def.pointer.child("oneOf").item(index);
                    let name = arm_name(api, &arm.ty, &def.rust);
                    arm.rust = self.settle(&mut scope, name, "an arm of the union", &place);
                }
            }
            TypeKind::Alias(_) => {}
        }
    }

    fn resources(&mut self, api: &mut Api) {
        let mut modules: HashMap<String, Scope> = HashMap::new();
        let mut siblings: HashMap<ResourceId, Scope> = HashMap::new();
        for index in 1..api.resources.len() {
            let resource = &api.resources[index];
            let pointer = resource.docs.pointer.clone();
            let wire = match &resource.segment {
                Segment::Static(word) => word.clone(),
                Segment::Parameter(parameter) => parameter.name.clone(),
            };
            let scope = siblings
                .entry(resource.parent.unwrap_or(ResourceId(0)))
                .or_insert_with(|| VERBS.iter().map(|verb| ((*verb).to_owned(), Pointer::root())).collect());
            let rust = self.settle(scope, words::snake(&wire), &wire, &pointer);
            let service = resource.path.split('/').nth(1).unwrap_or_default().to_owned();
            let rust_type = needs_type(api, resource).then(|| {
                let name = words::pascal(&below_service(&resource.path).replace(['{', '}', '/'], " "));
                let name = name.or_else(|| words::pascal(&service));
                self.settle(modules.entry(service).or_default(), name, &resource.path, &pointer)
            });
            let resource = &mut api.resources[index];
            if let Segment::Parameter(parameter) = &mut resource.segment {
                parameter.rust.clone_from(&rust);
            }
            resource.rust = rust;
            resource.rust_type = rust_type;
        }
    }

    fn operations(&mut self, api: &mut Api) {
        let mut branches: HashMap<(String, Option<String>), Scope> = HashMap::new();
        let mut markers = Scope::new();
        for index in 0..api.operations.len() {
            let operation = &api.operations[index];
            let (pointer, id) = (operation.pointer.clone(), operation.id.clone());
            let (service, member) = branch(&operation.path);
            let skip = if member.is_some() { 2 } else { 1 };
            let mut name =
                operation.path.trim_matches('/').split('/').skip(skip).collect::<Vec<_>>().join(" ");
            name = format!("{} {}", name.replace(['{', '}'], " "), operation.method.word());
            let scope = branches.entry((service.to_owned(), member.map(str::to_owned))).or_default();
            let rust = self.settle(scope, words::snake(&name), &id, &pointer);
            let marker = (!operation.uniform && !operation.query.is_empty())
                .then(|| self.settle(&mut markers, words::pascal(&id), &id, &pointer));
            let mut query = operation.query.clone();
            self.query(&mut query);
            let mut parameters = operation.path_parameters.clone();
            for parameter in &mut parameters {
                parameter.rust = words::snake(&parameter.name).unwrap_or_default();
            }
            let operation = &mut api.operations[index];
            operation.rust = rust;
            operation.rust_type = marker;
            operation.query = query;
            operation.path_parameters = parameters;
        }
    }

    fn query(&mut self, query: &mut [QueryParameter]) {
        let mut scope: Scope = Scope::new();
        for parameter in query.iter_mut() {
            let wire = parameter.name.clone();
            let name = words::snake(if parameter.rust.is_empty() { &wire } else { &parameter.rust });
            let uniform = ["filter", "max-depth"].contains(&wire.as_str());
            if !uniform && name.as_deref().is_some_and(|name| CALL_METHODS.contains(&name)) {
                let message = format!("the query parameter `{wire}` would hide a method that every call has");
                self.error("name-collision", message, &parameter.docs.pointer);
            }
            parameter.rust = self.settle(&mut scope, name, &wire, &parameter.docs.pointer);
        }
    }
}

/// A handle needs a type of its own to have children or calls of its own, or where there is no verb at all.
fn needs_type(api: &Api, resource: &Resource) -> bool {
    let irregular = resource.operations.iter().any(|id| !api.operations[id.0].uniform);
    !resource.children.is_empty() || irregular || resource.operations.is_empty()
}

fn below_service(path: &str) -> String {
    path.trim_matches('/').split('/').skip(1).collect::<Vec<_>>().join("/")
}

/// A name for what has none: that of its owner and the members that lead to it.
fn anonymous(api: &Api, def: &TypeDef) -> Option<String> {
    let tokens: Vec<String> = def.pointer.tokens().collect();
    let (mut name, rest) = match tokens.first()?.as_str() {
        "components" if tokens.get(1)? == "schemas" => {
            let owner = &api.types.iter().find(|other| other.schema.as_ref() == tokens.get(2))?;
            let owner = words::pascal(owner.schema.as_ref()?)?;
            (owner.strip_suffix("Object").unwrap_or(&owner).to_owned(), &tokens[3..])
        }
        "components" => (tokens.get(2)?.to_upper_camel_case(), &tokens[3..]),
        _ => {
            let operation = (api.operations.iter())
                .find(|operation| operation.pointer.tokens().eq(tokens.iter().take(3).cloned()));
            match operation {
                Some(operation) => (words::pascal(&operation.id)?, &tokens[3..]),
                // A path item's own parameter.
                None => (words::pascal(&tokens[1].replace(['{', '}', '/'], " "))?, &tokens[2..]),
            }
        }
    };
    let mut tokens = rest.iter().peekable();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "requestBody" => name.push_str("Body"),
            "responses" => {
                let status = tokens.next();
                name.push_str("Reply");
                if status.is_some_and(|status| status != "200") {
                    name.push_str(status?);
                }
            }
            "content" => {
                tokens.next();
            }
            "parameters" => {
                tokens.next();
                name.push_str(&words::pascal(&parameter_name(api, def)?)?);
            }
            "properties" => {
                name.push_str(&words::pascal(tokens.next()?)?);
            }
            "oneOf" => {
                tokens.next();
                name.push_str("Other");
            }
            // Items and map values are named after what holds them, one of many.
            "items" | "additionalProperties" => {
                if let Some(singular) =
                    name.strip_suffix('s').filter(|singular| !singular.ends_with(['s', 'u']))
                {
                    name = singular.to_owned();
                }
            }
            _ => {}
        }
    }
    Some(name)
}

/// The name of the parameter in which an anonymous type stands.
fn parameter_name(api: &Api, def: &TypeDef) -> Option<String> {
    let below = |pointer: &Pointer| *pointer != Pointer::root() && def.pointer.is_below(pointer);
    let query = api.operations.iter().flat_map(|operation| &operation.query);
    let path = api.resources.iter().filter_map(|resource| match &resource.segment {
        Segment::Parameter(parameter) => Some(parameter),
        Segment::Static(_) => None,
    });
    query
        .filter(|parameter| below(&parameter.docs.pointer))
        .map(|parameter| if parameter.rust.is_empty() { &parameter.name } else { &parameter.rust })
        .chain(path.filter(|parameter| below(&parameter.docs.pointer)).map(|parameter| &parameter.name))
        .next()
        .cloned()
}

/// An arm is named after its type, less what it shares with the union's own name.
fn arm_name(api: &Api, ty: &Type, union: &str) -> Option<String> {
    let name = match ty {
        Type::String(_) => "Text".to_owned(),
        Type::Bool => "Bool".to_owned(),
        Type::Integer(_) | Type::Number { .. } => "Number".to_owned(),
        Type::Timestamp => "Timestamp".to_owned(),
        Type::Int64 | Type::Decimal => "Value".to_owned(),
        Type::Array { .. } => "List".to_owned(),
        Type::Map(_) | Type::MultiMap(_) => "Map".to_owned(),
        Type::Any => "Any".to_owned(),
        Type::Nullable(inner) | Type::Lenient(inner) => return arm_name(api, inner, union),
        Type::Named(id) => {
            let def = &api.types[id.0];
            let name = match &def.schema {
                Some(schema) => words::pascal(schema)?,
                None => def.rust.clone(),
            };
            let name = name.strip_suffix("Object").unwrap_or(&name).to_owned();
            name.strip_prefix(union).filter(|rest| !rest.is_empty()).map_or(name.clone(), str::to_owned)
        }
    };
    Some(name)
}
