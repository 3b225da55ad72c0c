//! Types and their members.

use super::lock::{Lock, NameChange, Places};
use super::names::TypeNames;
use super::{Name, Naming, Scope, words};
use crate::document::Pointer;
use crate::ir::{Api, Segment, Type, TypeDef, TypeId, TypeKind};
use heck::{ToShoutySnakeCase, ToUpperCamelCase};
use std::collections::HashMap;

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

impl Naming {
    pub(super) fn types(&mut self, api: &Api, lock: &Lock, places: &Places) {
        let mut scope: Scope = RESERVED.iter().map(|name| ((*name).to_owned(), Pointer::root())).collect();
        // First what has a name already, by an overlay or the lock; then components; then what has none.
        let rank = |def: &TypeDef| match (&def.schema, &def.explicit_name) {
            (_, Some(_)) => 0,
            _ if lock.get(&places.of(def)).is_some() => 0,
            (Some(_), None) => 1,
            (None, None) => 2,
        };
        // What is used by what it stands for needs no item in Rust.
        let mut order: Vec<(u8, usize)> = (api.types.iter().enumerate())
            .filter(|(_, def)| is_item(def))
            .map(|(index, def)| (rank(def), index))
            .collect();
        order.sort_unstable();
        let mut items: HashMap<usize, Name> = HashMap::new();
        for (rank, index) in order {
            let def = &api.types[index];
            let wire = def.schema.clone().unwrap_or_else(|| def.pointer.to_string());
            let name = match (&def.explicit_name, &def.schema) {
                (Some(name), _) => Some(name.clone()),
                _ if rank == 0 => lock.get(&places.of(def)).map(str::to_owned),
                (None, Some(schema)) => words::pascal(schema),
                (None, None) => anonymous(api, def),
            };
            let name = name
                .map(|name| if rank > 0 { self.evade(&scope, name, api, index, lock, places) } else { name });
            items.insert(index, self.settle(&mut scope, name, &wire, &def.pointer));
        }
        for (index, def) in api.types.iter().enumerate() {
            let item = items.remove(&index).unwrap_or_else(|| {
                Name::new(def.schema.as_deref().and_then(words::pascal).unwrap_or_else(|| "Alias".to_owned()))
            });
            let constant = Name::new(item.plain().to_shouty_snake_case());
            self.names.types.push(TypeNames { item, constant, members: Vec::new() });
        }
        for index in 0..api.types.len() {
            self.names.types[index].members = self.members(api, TypeId(index));
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

    fn members(&mut self, api: &Api, id: TypeId) -> Vec<Name> {
        let def = &api.types[id.0];
        let mut scope = Scope::new();
        match &def.kind {
            TypeKind::Object(object) => {
                scope.extend(FIELDS.iter().map(|name| ((*name).to_owned(), def.pointer.clone())));
                let name = |property: &crate::ir::Property| {
                    words::snake(property.explicit_name.as_ref().unwrap_or(&property.name))
                };
                (object.properties.iter())
                    .map(|property| {
                        self.settle(&mut scope, name(property), &property.name, &property.docs.pointer)
                    })
                    .collect()
            }
            TypeKind::Enum(values) => {
                scope.insert("Unknown".to_owned(), def.pointer.clone());
                (values.iter())
                    .map(|value| {
                        let name = value.explicit_name.clone().or_else(|| words::variant(&value.value));
                        self.settle(&mut scope, name, &value.value, &def.pointer)
                    })
                    .collect()
            }
            TypeKind::Union(union) => {
                scope.insert("Unknown".to_owned(), def.pointer.clone());
                (union.arms.iter())
                    .map(|arm| {
                        let name = self.arm_name(api, &arm.ty, self.names.item(id).as_str());
                        self.settle(&mut scope, name, "an arm of the union", &arm.pointer)
                    })
                    .collect()
            }
            TypeKind::Alias(_) => Vec::new(),
        }
    }

    /// An arm is named after its type, less what it shares with the union's own name.
    fn arm_name(&self, api: &Api, ty: &Type, union: &str) -> Option<String> {
        let name = match ty {
            Type::String(_) => "Text".to_owned(),
            Type::Bool => "Bool".to_owned(),
            Type::Integer(_) | Type::Number { .. } => "Number".to_owned(),
            Type::Timestamp => "Timestamp".to_owned(),
            Type::Int64 | Type::Decimal => "Value".to_owned(),
            Type::Array { .. } => "List".to_owned(),
            Type::Map(_) | Type::MultiMap(_) => "Map".to_owned(),
            Type::Any => "Any".to_owned(),
            Type::Nullable(inner) | Type::Lenient(inner) | Type::Sensitive(inner) => {
                return self.arm_name(api, inner, union);
            }
            Type::Named(id) => {
                let def = &api.types[id.0];
                let name = match &def.schema {
                    Some(schema) => words::pascal(schema)?,
                    None => self.names.item(*id).as_str().to_owned(),
                };
                let name = name.strip_suffix("Object").unwrap_or(&name).to_owned();
                name.strip_prefix(union).filter(|rest| !rest.is_empty()).map_or(name.clone(), str::to_owned)
            }
        };
        Some(name)
    }
}

fn is_item(def: &TypeDef) -> bool {
    !matches!(def.kind, TypeKind::Alias(_))
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
        .map(|parameter| parameter.explicit_name.as_ref().unwrap_or(&parameter.name))
        .chain(path.filter(|parameter| below(&parameter.docs.pointer)).map(|parameter| &parameter.name))
        .next()
        .cloned()
}
