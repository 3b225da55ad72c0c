//! Types and their members.

use super::lock::{Lock, NameChange, Places};
use super::names::TypeNames;
use super::scope::{Case, Explicit, SNAKE, STATIC, Scope, TYPE, VARIANT, Wish};
use super::{Name, Naming, reserved, words};
use crate::diagnostic::Diagnostic;
use crate::document::Pointer;
use crate::ir::{Api, EnumValue, Object, Segment, Type, TypeDef, TypeId, TypeKind, Union};
use heck::ToShoutySnakeCase;
use std::collections::{HashMap, HashSet};

impl Naming {
    pub(super) fn types(&mut self, api: &Api, lock: &Lock, places: &Places) {
        let index = Index::new(api);
        let mut scope = Scope::with(&[reserved::TYPES]);
        // First what has a name already, by an overlay or the lock; then components; then what has none.
        let rank = |def: &TypeDef| match (&def.schema, &def.explicit_name) {
            (_, Some(_)) => 0,
            _ if lock.get(&places.of(def)).is_some() => 1,
            (Some(_), None) => 2,
            (None, None) => 3,
        };
        // A component that is used by its target type needs no item in Rust.
        let mut order: Vec<(u8, usize)> = (api.types.iter().enumerate())
            .filter(|(_, def)| is_item(def))
            .map(|(index, def)| (rank(def), index))
            .collect();
        order.sort_unstable();
        let mut items: HashMap<usize, Name> = HashMap::new();
        for (_, number) in order {
            let def = &api.types[number];
            let name = self.item(&mut scope, &index, def, lock.get(&places.of(def)), places);
            items.insert(number, name);
        }
        // What a component is called stays usable where it is nothing but another one, if nothing else has the name.
        let mut aliases: HashSet<usize> = HashSet::new();
        for (index, def) in api.types.iter().enumerate() {
            let TypeKind::Alias(ty) = &def.kind else { continue };
            let natural = words::pascal(def.schema.as_deref().unwrap_or_default());
            if ty.item().is_some() && def.schema.is_some() && scope.holder(&natural).is_none() {
                let name = scope.take(&natural, TYPE, &def.pointer);
                items.insert(index, name);
                aliases.insert(index);
            }
        }
        let mut statics = Scope::with(&[reserved::STATICS]);
        for (index, def) in api.types.iter().enumerate() {
            let item = items
                .remove(&index)
                .unwrap_or_else(|| Name::of(words::pascal(def.schema.as_deref().unwrap_or("alias"))));
            let constant = if is_item(def) {
                statics.take(&item.plain().to_shouty_snake_case(), STATIC, &def.pointer)
            } else {
                item.clone()
            };
            self.names.types.push(TypeNames {
                item,
                is_alias: aliases.contains(&index),
                constant,
                members: Vec::new(),
                setters: Vec::new(),
                rest: None,
            });
        }
        for number in 0..api.types.len() {
            self.members(api, TypeId(number));
        }
    }

    fn item(
        &mut self,
        scope: &mut Scope,
        index: &Index<'_>,
        def: &TypeDef,
        locked: Option<&str>,
        places: &Places,
    ) -> Name {
        let wire = def.schema.clone().unwrap_or_else(|| def.pointer.to_string());
        if let Some(name) = &def.explicit_name {
            let place = def.pointer.child("x-rust-name");
            let explicit = Explicit { name, place, case: Case::UpperCamel };
            let wish = Wish {
                name: String::new(),
                wire: &wire,
                pointer: &def.pointer,
                explicit: None,
                is_late: false,
            };
            return self.explicit(scope, &explicit, &wish);
        }
        if let Some(name) = locked {
            return scope.take(name, TYPE, &def.pointer);
        }
        let natural = match &def.schema {
            Some(schema) => words::pascal(schema),
            None => index.anonymous(def),
        };
        if !matches!(scope.holder(&natural), Some(Some(_))) {
            return scope.take(&natural, TYPE, &def.pointer);
        }
        let name = scope.take(&format!("{natural}Type"), TYPE, &def.pointer);
        self.evaded.push(NameChange::Evaded { place: places.of(def), natural, name: name.to_string() });
        name
    }

    fn members(&mut self, api: &Api, id: TypeId) {
        let def = &api.types[id.0];
        let members = match &def.kind {
            TypeKind::Object(object) => {
                let rest = rest(def, object);
                let fields = self.fields(object, rest.as_ref());
                let mut scope = Scope::with(&[reserved::SETTERS]);
                self.names.types[id.0].setters =
                    fields.iter().map(|field| scope.take(field.plain(), SNAKE, &def.pointer)).collect();
                self.names.types[id.0].rest = rest;
                fields
            }
            TypeKind::Enum(values) => self.values(def, values),
            TypeKind::Union(union) => self.arms(api, id, union),
            TypeKind::Alias(_) => Vec::new(),
        };
        self.names.types[id.0].members = members;
    }

    fn fields(&mut self, object: &Object, rest: Option<&Name>) -> Vec<Name> {
        let mut scope = Scope::default();
        if let Some(rest) = rest {
            scope.reserve(rest.plain());
        }
        let wishes: Vec<Wish<'_>> = (object.properties.iter())
            .map(|property| Wish {
                name: words::snake(&property.name),
                wire: &property.name,
                pointer: &property.docs.pointer,
                explicit: property.explicit_name.as_deref().map(|name| Explicit {
                    name,
                    place: property.docs.pointer.child("x-rust-name"),
                    case: Case::Snake,
                }),
                is_late: property.docs.since.is_some(),
            })
            .collect();
        self.assign(&mut scope, SNAKE, &wishes)
    }

    fn values(&mut self, def: &TypeDef, values: &[EnumValue]) -> Vec<Name> {
        let places: Vec<Pointer> =
            (0..values.len()).map(|index| def.pointer.child("enum").item(index)).collect();
        let mut seen: HashMap<&str, usize> = HashMap::new();
        for (index, value) in values.iter().enumerate() {
            if let Some(first) = seen.insert(&value.value, index) {
                let message =
                    format!("the value {:?} is listed twice, first as {}", value.value, places[first]);
                let problem = Diagnostic::error("duplicate-value", message).at(&places[index]);
                self.diagnostics.push(problem.help("remove one of the two"));
            }
        }
        let wishes: Vec<Wish<'_>> = (values.iter().zip(&places))
            .map(|(value, pointer)| Wish {
                name: words::variant(&value.value),
                wire: &value.value,
                pointer,
                explicit: value.explicit_name.as_deref().map(|name| Explicit {
                    name,
                    place: def.pointer.child("x-enum-names").child(&value.value),
                    case: Case::UpperCamel,
                }),
                is_late: value.since.is_some(),
            })
            .collect();
        self.assign(&mut Scope::with(&[reserved::VARIANTS]), VARIANT, &wishes)
    }

    fn arms(&mut self, api: &Api, id: TypeId, union: &Union) -> Vec<Name> {
        let own = self.names.item(id).plain().to_owned();
        let wishes: Vec<Wish<'_>> = (union.arms.iter())
            .map(|arm| Wish {
                name: self.arm(api, &arm.ty, &own),
                wire: "",
                pointer: &arm.pointer,
                explicit: None,
                is_late: false,
            })
            .collect();
        self.assign(&mut Scope::with(&[reserved::VARIANTS]), VARIANT, &wishes)
    }

    /// An arm is named after its type, less what it shares with the union's own name.
    fn arm(&self, api: &Api, ty: &Type, union: &str) -> String {
        match ty {
            Type::String(_) => "Text".to_owned(),
            Type::Bool => "Bool".to_owned(),
            Type::Integer(_) | Type::Number { .. } => "Number".to_owned(),
            Type::Timestamp => "Timestamp".to_owned(),
            Type::Int64 | Type::Decimal => "Value".to_owned(),
            Type::Array { .. } => "List".to_owned(),
            Type::Map(_) | Type::MultiMap(_) => "Map".to_owned(),
            Type::Any => "Any".to_owned(),
            Type::Nullable(inner)
            | Type::Listed(inner, _)
            | Type::Lenient(inner)
            | Type::Sensitive(inner) => self.arm(api, inner, union),
            Type::Named(id) => {
                let def = &api.types[id.0];
                let name = match &def.schema {
                    Some(schema) => words::pascal(schema),
                    None => self.names.item(*id).plain().to_owned(),
                };
                let name = name.strip_suffix("Object").filter(|rest| !rest.is_empty()).unwrap_or(&name);
                let rest = name
                    .strip_prefix(union)
                    .filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
                rest.unwrap_or(name).to_owned()
            }
        }
    }
}

/// The field that holds what the properties do not: declared by the document, or kept for a round trip.
fn rest(def: &TypeDef, object: &Object) -> Option<Name> {
    if object.additional.is_some() {
        Some(Name::of("additional"))
    } else {
        (def.read && def.sent).then(|| Name::of("unknown"))
    }
}

fn is_item(def: &TypeDef) -> bool {
    !matches!(def.kind, TypeKind::Alias(_))
}

/// Where anonymous types stand, for their names.
struct Index<'a> {
    schemas: HashMap<&'a str, String>,
    operations: HashMap<&'a Pointer, &'a str>,
    parameters: HashMap<&'a Pointer, &'a str>,
}

impl<'a> Index<'a> {
    fn new(api: &'a Api) -> Self {
        let schemas = api.types.iter().filter_map(|def| def.schema.as_deref());
        let query = api.operations.iter().flat_map(|operation| &operation.query);
        let query = query.map(|parameter| {
            (&parameter.docs.pointer, parameter.explicit_name.as_ref().unwrap_or(&parameter.name).as_str())
        });
        let path = api.resources.iter().filter_map(|resource| match &resource.segment {
            Segment::Parameter(parameter) => Some((&parameter.docs.pointer, parameter.name.as_str())),
            Segment::Static(_) => None,
        });
        Self {
            schemas: schemas.map(|schema| (schema, words::pascal(schema))).collect(),
            operations: (api.operations.iter())
                .map(|operation| (&operation.pointer, operation.id.as_str()))
                .collect(),
            parameters: path.chain(query).filter(|(place, _)| **place != Pointer::root()).collect(),
        }
    }

    /// A name for what has none: that of its owner and the members that lead to it.
    fn anonymous(&self, def: &TypeDef) -> String {
        let tokens: Vec<String> = def.pointer.tokens().collect();
        let token = |index: usize| tokens.get(index).map_or("", String::as_str);
        let (mut name, start) = match token(0) {
            "components" if token(1) == "schemas" => {
                let owner = self.schemas.get(token(2)).cloned().unwrap_or_else(|| words::pascal(token(2)));
                let short = owner.strip_suffix("Object").filter(|short| !short.is_empty());
                (short.unwrap_or(&owner).to_owned(), 3)
            }
            "components" => (words::pascal(token(2)), 3),
            _ => {
                let place = Pointer::root().child(token(0)).child(token(1)).child(token(2));
                match self.operations.get(&place) {
                    Some(id) => (words::pascal(id), 3),
                    // A path item's own parameter.
                    None => (words::pascal(&token(1).replace(['{', '}', '/'], " ")), 2),
                }
            }
        };
        let mut place = tokens.iter().take(start).fold(Pointer::root(), |place, token| place.child(token));
        let mut rest = tokens.iter().skip(start);
        let mut next = |place: &mut Pointer| -> Option<&str> {
            let token = rest.next()?;
            *place = place.child(token);
            Some(token.as_str())
        };
        while let Some(token) = next(&mut place) {
            match token {
                "requestBody" => name.push_str("Body"),
                "responses" => {
                    name.push_str("Reply");
                    if let Some(status) = next(&mut place).filter(|status| *status != "200") {
                        name.extend(status.chars().filter(char::is_ascii_alphanumeric));
                    }
                }
                "content" => drop(next(&mut place)),
                "parameters" => {
                    next(&mut place);
                    name.push_str(
                        &self.parameters.get(&place).map(|name| words::pascal(name)).unwrap_or_default(),
                    );
                }
                "properties" => name.push_str(&next(&mut place).map(words::pascal).unwrap_or_default()),
                "oneOf" => {
                    next(&mut place);
                    name.push_str("Other");
                }
                // Items and map values are named after what holds them, one of many.
                "items" | "additionalProperties" => {
                    let singular = name.strip_suffix('s').filter(|singular| !singular.ends_with(['s', 'u']));
                    if let Some(singular) = singular {
                        name = singular.to_owned();
                    }
                }
                _ => {}
            }
        }
        name
    }
}
