//! Schemas to types.

use super::{Extensions, Lowering, flag, text};
use crate::document::Pointer;
use crate::ir::{
    Additional, Docs, EnumValue, Integer, Object, Property, Text, Type, TypeDef, TypeId, TypeKind,
};
use openapiv3::{
    AdditionalProperties, AnySchema, IntegerType, ObjectType, ParameterData, ReferenceOr, Schema, SchemaData,
    SchemaKind, StringType, VariantOrUnknownOrEmpty,
};

/// Whether a value is not to be shown: an overlay says so, or it is a text that the document has no reply tell, or
/// calls a password.
fn is_secret(schema: &Schema, ty: &Type) -> bool {
    let data = &schema.schema_data;
    let is_password = match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => {
            string.format == VariantOrUnknownOrEmpty::Item(openapiv3::StringFormat::Password)
        }
        _ => false,
    };
    let is_unread = data.write_only || flag(&data.extensions, "x-write-only") || is_password;
    match ty {
        Type::Sensitive(_) => false,
        Type::String(_) if is_unread => true,
        _ => flag(&data.extensions, "x-secret"),
    }
}

impl<'a> Lowering<'a> {
    /// The type of a schema in place; an object, enum or union gets a definition of its own.
    pub(super) fn ty(&mut self, schema: &ReferenceOr<Schema>, pointer: &Pointer) -> Type {
        self.define(schema, pointer, None)
    }

    /// Lowers a schema; `id` is the definition to fill if it is a component.
    pub(super) fn define(
        &mut self,
        schema: &ReferenceOr<Schema>,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let (ty, docs) = match schema {
            ReferenceOr::Reference { reference } => (self.referenced(reference, pointer), Docs::default()),
            ReferenceOr::Item(schema) => {
                let docs = docs(&schema.schema_data, pointer);
                let ty = self.kind(schema, pointer, id);
                let data = &schema.schema_data;
                // Decimal strings read numbers as they are.
                let reads_numbers = matches!(ty, Type::Timestamp | Type::Int64 | Type::Decimal);
                let lenient = flag(&data.extensions, "x-lenient") && !reads_numbers;
                let ty = if lenient { Type::Lenient(Box::new(ty)) } else { ty };
                let ty = if is_secret(schema, &ty) { Type::Sensitive(Box::new(ty)) } else { ty };
                let ty = if data.nullable { Type::Nullable(Box::new(ty)) } else { ty };
                (ty, docs)
            }
        };
        if let Some(TypeId(index)) = id {
            let def = &mut self.api.types[index];
            def.docs = docs;
            if let TypeKind::Alias(alias) = &mut def.kind {
                *alias = ty.clone();
            }
        }
        ty
    }

    fn kind(&mut self, schema: &Schema, pointer: &Pointer, id: Option<TypeId>) -> Type {
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(openapiv3::Type::String(string)) => self.string(string, data, pointer, id),
            SchemaKind::Type(openapiv3::Type::Number(number)) => {
                let limits = [
                    ("exclusiveMinimum", number.exclusive_minimum),
                    ("exclusiveMaximum", number.exclusive_maximum),
                    ("multipleOf", number.multiple_of.is_some()),
                ];
                self.unchecked(&limits, pointer);
                Type::Number { minimum: number.minimum, maximum: number.maximum }
            }
            SchemaKind::Type(openapiv3::Type::Integer(integer)) => {
                let limits = [
                    ("exclusiveMinimum", integer.exclusive_minimum),
                    ("exclusiveMaximum", integer.exclusive_maximum),
                    ("multipleOf", integer.multiple_of.is_some()),
                ];
                self.unchecked(&limits, pointer);
                Type::Integer(range(integer))
            }
            SchemaKind::Type(openapiv3::Type::Boolean(_)) => Type::Bool,
            SchemaKind::Type(openapiv3::Type::Object(object)) => self.object(object, data, pointer, id),
            SchemaKind::Type(openapiv3::Type::Array(array)) => {
                self.unchecked(&[("uniqueItems", array.unique_items)], pointer);
                let items = array
                    .items
                    .clone()
                    .map_or(Type::Any, |items| self.ty(&items.unbox(), &pointer.child("items")));
                Type::Array {
                    items: Box::new(items),
                    min_items: array.min_items.map(|count| count as u64),
                    max_items: array.max_items.map(|count| count as u64),
                }
            }
            SchemaKind::OneOf { one_of } => self.union(one_of, data, pointer, id),
            // What the dialect stage makes of a reference with siblings.
            SchemaKind::AllOf { all_of } if all_of.len() == 1 => self.ty(&all_of[0], pointer),
            SchemaKind::Any(any)
                if *any == (AnySchema { format: any.format.clone(), ..Default::default() }) =>
            {
                Type::Any
            }
            SchemaKind::AllOf { .. }
            | SchemaKind::AnyOf { .. }
            | SchemaKind::Not { .. }
            | SchemaKind::Any(_) => {
                self.error(
                    "unsupported-construct",
                    pointer,
                    "this combination of schema keywords is not supported",
                    "give the schema a `type` whose keywords these are, by an overlay if need be",
                );
                Type::Any
            }
        }
    }

    /// Refuses constraints that neither documentation nor the server's checks would know of.
    fn unchecked(&mut self, keywords: &[(&str, bool)], pointer: &Pointer) {
        for (keyword, _) in keywords.iter().filter(|(_, given)| *given) {
            self.error(
                "unsupported-construct",
                &pointer.child(keyword),
                format!("`{keyword}` is not supported"),
                "say it with `minimum`, `maximum`, `minItems` or `maxItems`, or drop it by an overlay",
            );
        }
    }

    fn referenced(&mut self, reference: &str, pointer: &Pointer) -> Type {
        let name = reference.strip_prefix("#/components/schemas/").unwrap_or(reference);
        self.component(name, pointer).map_or(Type::Any, |(ty, _)| ty)
    }

    fn string(
        &mut self,
        string: &StringType,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        if !string.enumeration.is_empty() {
            let names = data.extensions.get("x-enum-names");
            let name = |value: &str| names.and_then(|names| Some(names.get(value)?.as_str()?.to_owned()));
            let since = data.extensions.get("x-enum-since");
            let since = |value: &str| since.and_then(|since| Some(since.get(value)?.as_str()?.to_owned()));
            let values = (string.enumeration.iter().flatten())
                .map(|value| EnumValue {
                    value: value.clone(),
                    since: since(value),
                    explicit_name: name(value),
                })
                .collect();
            return self.named(TypeKind::Enum(values), data, pointer, id);
        }
        match &string.format {
            VariantOrUnknownOrEmpty::Unknown(format) if format == "timestamp" => Type::Timestamp,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "int64" => Type::Int64,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "decimal" => Type::Decimal,
            _ => self.text(string, pointer),
        }
    }

    fn text(&mut self, string: &StringType, pointer: &Pointer) -> Type {
        if let Some(Err(error)) = string.pattern.as_deref().map(regex_lite::Regex::new) {
            self.error(
                "bad-pattern",
                &pointer.child("pattern"),
                format!("this is no regular expression: {error}"),
                "look-around, back-references and classes of Unicode are not supported",
            );
        }
        Type::String(Text {
            min_length: string.min_length.map(|length| length as u64),
            max_length: string.max_length.map(|length| length as u64),
            pattern: string.pattern.clone(),
        })
    }

    fn object(
        &mut self,
        object: &ObjectType,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let counts = [
            ("minProperties", object.min_properties.is_some()),
            ("maxProperties", object.max_properties.is_some()),
        ];
        self.unchecked(&counts, pointer);
        for name in object.required.iter().filter(|name| !object.properties.contains_key(*name)) {
            let message = format!("the required member `{name}` is not among the `properties`");
            self.error("undeclared-member", &pointer.child("required"), message, "declare it there");
        }
        let repeated = flag(&data.extensions, "x-repeated-members");
        let additional = match &object.additional_properties {
            Some(AdditionalProperties::Schema(schema)) => {
                Some(self.ty(schema, &pointer.child("additionalProperties")))
            }
            Some(AdditionalProperties::Any(true)) => Some(Type::Any),
            Some(AdditionalProperties::Any(false)) | None => None,
        };
        if object.properties.is_empty() {
            let values = Box::new(additional.unwrap_or(Type::Any));
            return if repeated { Type::MultiMap(values) } else { Type::Map(values) };
        }
        let base = pointer.child("properties");
        let mut properties: Vec<Property> = (object.properties.iter())
            .map(|(name, schema)| {
                let place = base.child(name);
                let schema = schema.clone().unbox();
                let ty = self.ty(&schema, &place);
                let data = schema.as_item().map(|schema| &schema.schema_data);
                Property {
                    name: name.clone(),
                    ty,
                    required: object.required.contains(name),
                    write_only: data
                        .is_some_and(|data| data.write_only || flag(&data.extensions, "x-write-only")),
                    docs: self.docs_of(&schema, &place),
                    explicit_name: data.and_then(|data| text(&data.extensions, "x-rust-name")),
                }
            })
            .collect();
        send_order(&mut properties, &data.extensions);
        let additional = additional.map(|ty| Additional { ty, repeated });
        self.named(TypeKind::Object(Object { properties, additional }), data, pointer, id)
    }

    /// Gives a kind its definition: the component's own, or a new one.
    pub(super) fn named(
        &mut self,
        kind: TypeKind,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let explicit_name = text(&data.extensions, "x-rust-name");
        let id = if let Some(id) = id {
            self.api.types[id.0].kind = kind;
            self.api.types[id.0].explicit_name = explicit_name;
            id
        } else {
            self.api.types.push(TypeDef {
                schema: None,
                pointer: pointer.clone(),
                kind,
                read: false,
                sent: false,
                docs: docs(data, pointer),
                explicit_name,
            });
            TypeId(self.api.types.len() - 1)
        };
        Type::Named(id)
    }

    /// What is known about a schema in place: what stands there, else what stands at its component.
    pub(super) fn docs_of(&mut self, schema: &ReferenceOr<Schema>, pointer: &Pointer) -> Docs {
        let (own, target) = match schema {
            ReferenceOr::Reference { reference } => {
                (Docs { pointer: pointer.clone(), ..Docs::default() }, Some(reference.as_str()))
            }
            ReferenceOr::Item(schema) => {
                let target = match &schema.schema_kind {
                    SchemaKind::AllOf { all_of } => all_of.first().and_then(|first| match first {
                        ReferenceOr::Reference { reference } => Some(reference.as_str()),
                        ReferenceOr::Item(_) => None,
                    }),
                    _ => None,
                };
                (docs(&schema.schema_data, pointer), target)
            }
        };
        let inherited = target
            .and_then(|target| target.strip_prefix("#/components/schemas/"))
            .and_then(|name| self.component(name, pointer))
            .map(|(_, id)| self.api.types[id.0].docs.clone())
            .unwrap_or_default();
        Docs {
            text: own.text.or(inherited.text),
            unit: own.unit.or(inherited.unit),
            default: own.default.or(inherited.default),
            known_values: if own.known_values.is_empty() { inherited.known_values } else { own.known_values },
            since: own.since,
            pointer: own.pointer,
        }
    }
}

/// `x-order`: members named there are sent last, in that order.
fn send_order(properties: &mut [Property], extensions: &Extensions) {
    let Some(order) = extensions.get("x-order").and_then(|order| order.as_array()) else { return };
    properties.sort_by_key(|property| {
        order.iter().position(|name| name.as_str() == Some(&property.name)).map_or(0, |place| place + 1)
    });
}

fn range(integer: &IntegerType) -> Integer {
    Integer { minimum: integer.minimum, maximum: integer.maximum }
}

/// The facts and words that stand at a schema itself.
pub(super) fn docs(data: &SchemaData, pointer: &Pointer) -> Docs {
    Docs {
        text: data.description.clone(),
        unit: text(&data.extensions, "x-unit"),
        default: data.default.as_ref().map(ToString::to_string),
        known_values: (data.extensions.get("x-known-values").and_then(|values| values.as_array()))
            .map(|values| values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
            .unwrap_or_default(),
        since: text(&data.extensions, "x-since"),
        pointer: pointer.clone(),
    }
}

/// The facts and words that stand at a parameter.
pub(super) fn docs_of_parameter(data: &ParameterData, pointer: &Pointer) -> Docs {
    Docs {
        text: data.description.clone(),
        unit: text(&data.extensions, "x-unit"),
        since: text(&data.extensions, "x-since"),
        pointer: pointer.clone(),
        ..Docs::default()
    }
}
