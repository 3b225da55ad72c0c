//! Schemas to types.

use super::{Extensions, Lowering, component_name, extension_flag, extension_text};
use crate::document::Pointer;
use crate::ir::{Docs, EnumValue, Integer, Notation, Number, Text, Type, TypeDef, TypeId, TypeKind};
use indexmap::IndexSet;
use openapiv3::{
    AnySchema, ArrayType, BooleanType, IntegerFormat, IntegerType, NumberFormat, NumberType, ParameterData,
    ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, StringType, VariantOrUnknownOrEmpty as Format,
};
use serde_json::Value;

/// Whether a value is not to be shown: an overlay says so, or it is a text that the document has no reply tell, or
/// calls a password.
fn is_secret(schema: &Schema, ty: &Type) -> bool {
    let data = &schema.schema_data;
    let is_password = match &schema.schema_kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => {
            string.format == Format::Item(StringFormat::Password)
        }
        _ => false,
    };
    let is_unread = data.write_only || extension_flag(&data.extensions, "x-write-only") || is_password;
    match ty {
        Type::Sensitive(_) => false,
        Type::String(_) if is_unread => true,
        _ => extension_flag(&data.extensions, "x-secret"),
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
                let docs = docs(schema, pointer);
                let ty = self.kind(schema, pointer, id);
                let data = &schema.schema_data;
                // Decimal strings read numbers as they are.
                let reads_numbers = matches!(ty, Type::Timestamp | Type::Int64 | Type::Decimal);
                let lenient = extension_flag(&data.extensions, "x-lenient") && !reads_numbers;
                let ty = if lenient { Type::Lenient(Box::new(ty)) } else { ty };
                let ty = if is_secret(schema, &ty) { Type::Sensitive(Box::new(ty)) } else { ty };
                // A union of which an arm may be `null` is so itself.
                let nullable = data.nullable && !matches!(ty, Type::Nullable(_));
                let ty = if nullable { Type::Nullable(Box::new(ty)) } else { ty };
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
        let Schema { schema_data: data, schema_kind } = schema;
        match schema_kind {
            SchemaKind::Type(openapiv3::Type::String(string)) => self.string(string, data, pointer, id),
            SchemaKind::Type(openapiv3::Type::Number(number)) => {
                let NumberType {
                    format: _,
                    multiple_of,
                    exclusive_minimum,
                    exclusive_maximum,
                    minimum,
                    maximum,
                    enumeration,
                } = number;
                let limits = Number {
                    minimum: *minimum,
                    maximum: *maximum,
                    exclusive_minimum: *exclusive_minimum,
                    exclusive_maximum: *exclusive_maximum,
                    multiple_of: *multiple_of,
                };
                let values: Vec<f64> = enumeration.iter().flatten().copied().collect();
                self.values_within_limits(&values, |value| limits.admits(*value), pointer);
                let values = values.into_iter().map(|value| Value::from(value).to_string());
                listed(Type::Number(limits), values)
            }
            SchemaKind::Type(openapiv3::Type::Integer(integer)) => {
                let IntegerType {
                    format,
                    multiple_of,
                    // The dialect stage gives an integer plain limits.
                    exclusive_minimum: _,
                    exclusive_maximum: _,
                    minimum,
                    maximum,
                    enumeration,
                } = integer;
                let (mut minimum, mut maximum) = (*minimum, *maximum);
                if let Some((least, most)) = range(format) {
                    minimum = minimum.max(least);
                    maximum = maximum.into_iter().chain(most).min();
                }
                let limits = Integer { minimum, maximum, multiple_of: *multiple_of };
                let values: Vec<i64> = enumeration.iter().flatten().copied().collect();
                self.values_within_limits(&values, |value| limits.admits(*value), pointer);
                listed(Type::Integer(limits), values.iter().map(ToString::to_string))
            }
            SchemaKind::Type(openapiv3::Type::Boolean(BooleanType { enumeration })) => {
                listed(Type::Bool, enumeration.iter().flatten().map(ToString::to_string))
            }
            SchemaKind::Type(openapiv3::Type::Object(object)) => self.object(object, data, pointer, id),
            SchemaKind::Type(openapiv3::Type::Array(array)) => {
                let ArrayType { items, min_items, max_items, unique_items } = array;
                let items =
                    items.clone().map_or(Type::Any, |items| self.ty(&items.unbox(), &pointer.child("items")));
                Type::Array {
                    items: Box::new(items),
                    min_items: min_items.map(|count| count as u64),
                    max_items: max_items.map(|count| count as u64),
                    unique: *unique_items,
                }
            }
            SchemaKind::OneOf { one_of } => self.union(one_of, data, pointer, id),
            // The dialect stage writes a reference with siblings so.
            SchemaKind::AllOf { all_of } if all_of.len() == 1 => self.ty(&all_of[0], pointer),
            SchemaKind::Any(any)
                if *any == (AnySchema { format: any.format.clone(), ..Default::default() }) =>
            {
                Type::Any
            }
            SchemaKind::AllOf { all_of: _ }
            | SchemaKind::AnyOf { any_of: _ }
            | SchemaKind::Not { not: _ }
            | SchemaKind::Any(_) => {
                self.error(
                    "unsupported-construct",
                    pointer,
                    "this combination of schema keywords is not supported",
                    "give the schema the `type` that these keywords belong to, with an overlay",
                );
                Type::Any
            }
        }
    }

    /// Refuses constraints that neither documentation nor the server's checks would know of.
    pub(super) fn unchecked(&mut self, keywords: &[(&str, bool)], pointer: &Pointer) {
        for (keyword, _) in keywords.iter().filter(|(_, given)| *given) {
            self.error(
                "unsupported-construct",
                &pointer.child(keyword),
                format!("`{keyword}` is not supported"),
                "remove it with an overlay, or describe the members with `properties` and `required`",
            );
        }
    }

    fn referenced(&mut self, reference: &str, pointer: &Pointer) -> Type {
        let name = component_name(reference, "schemas").unwrap_or(reference.into());
        self.component(&name, pointer).map_or(Type::Any, |(ty, _)| ty)
    }

    fn string(
        &mut self,
        string: &StringType,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let StringType { format, pattern, enumeration, min_length, max_length } = string;
        if !enumeration.is_empty() {
            let pattern = pattern.as_deref().and_then(|pattern| regex_lite::Regex::new(pattern).ok());
            let admits = |value: &String| {
                let length = value.chars().count();
                min_length.is_none_or(|least| length >= least)
                    && max_length.is_none_or(|most| length <= most)
                    && pattern.as_ref().is_none_or(|pattern| pattern.is_match(value))
            };
            let strings: Vec<String> = enumeration.iter().flatten().cloned().collect();
            self.values_within_limits(&strings, admits, pointer);
            return self.named(TypeKind::Enum(enum_values(strings, data)), data, pointer, id);
        }
        let known = known_values(&data.extensions);
        if extension_flag(&data.extensions, "x-open-enum") && !known.is_empty() {
            let limits = [
                ("pattern", pattern.is_some()),
                ("minLength", min_length.is_some()),
                ("maxLength", max_length.is_some()),
            ];
            self.unchecked(&limits, pointer);
            let ty = self.named(TypeKind::Enum(enum_values(known, data)), data, pointer, id);
            if let Type::Named(id) = ty {
                let def = &mut self.api.types[id.0];
                def.open = true;
                // They are variants, with words of their own.
                def.docs.known_values.clear();
            }
            return ty;
        }
        let decimal = match format {
            Format::Unknown(format) => match format.as_str() {
                "timestamp" => Some(Type::Timestamp),
                "int64" => Some(Type::Int64),
                "decimal" => Some(Type::Decimal),
                _ => None,
            },
            Format::Item(_) | Format::Empty => None,
        };
        if let Some(ty) = decimal {
            let limits = [
                ("pattern", pattern.is_some()),
                ("minLength", min_length.is_some()),
                ("maxLength", max_length.is_some()),
            ];
            self.unchecked(&limits, pointer);
            return ty;
        }
        Self::string_type(string)
    }

    /// An enum says which values there are; one that a limit beside it excludes is a contradiction.
    fn values_within_limits<V: std::fmt::Display>(
        &mut self,
        values: &[V],
        admits: impl Fn(&V) -> bool,
        pointer: &Pointer,
    ) {
        for (index, value) in values.iter().enumerate().filter(|(_, value)| !admits(value)) {
            self.error(
                "contradiction",
                &pointer.child("enum").item(index),
                format!("the value `{value}` is excluded by the schema's own limits"),
                "correct one of the two with an overlay",
            );
        }
    }

    fn string_type(string: &StringType) -> Type {
        let StringType { format: _, pattern, enumeration: _, min_length, max_length } = string;
        Type::String(Text {
            min_length: min_length.map(|length| length as u64),
            max_length: max_length.map(|length| length as u64),
            pattern: pattern.clone(),
        })
    }

    /// Gives a kind its definition: the component's own, or a new one.
    pub(super) fn named(
        &mut self,
        kind: TypeKind,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let explicit_name = extension_text(&data.extensions, "x-rust-name");
        if let Some(id) = id {
            self.api.types[id.0].kind = kind;
            self.api.types[id.0].explicit_name = explicit_name;
            return Type::Named(id);
        }
        // What several operations refer to, such as a response of the components, is one type.
        if let Some(known) = self.anonymous.get(pointer) {
            return Type::Named(*known);
        }
        let id = TypeId(self.api.types.len());
        self.api.types.push(TypeDef {
            schema: None,
            pointer: pointer.clone(),
            kind,
            read: false,
            sent: false,
            open: false,
            docs: docs_of_data(data, pointer),
            explicit_name,
        });
        self.anonymous.insert(pointer.clone(), id);
        Type::Named(id)
    }

    /// The documentation of a schema: its own, else that of its component.
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
                (docs(schema, pointer), target)
            }
        };
        let inherited = target
            .and_then(|target| component_name(target, "schemas"))
            .and_then(|name| self.component(&name, pointer))
            .map(|(_, id)| self.api.types[id.0].docs.clone())
            .unwrap_or_default();
        super::parameters::with_facts(own, inherited)
    }
}

/// A type with the values that it has, if they are listed.
fn listed(ty: Type, values: impl Iterator<Item = String>) -> Type {
    let values: Vec<String> = values.collect();
    if values.is_empty() { ty } else { Type::Listed(Box::new(ty), values) }
}

/// The facts and words that stand at a schema itself.
pub(super) fn docs(schema: &Schema, pointer: &Pointer) -> Docs {
    Docs { format: format(&schema.schema_kind), ..docs_of_data(&schema.schema_data, pointer) }
}

/// The same without what depends on the schema's type.
fn docs_of_data(data: &SchemaData, pointer: &Pointer) -> Docs {
    // Read elsewhere: `nullable`, `readOnly`, `writeOnly`, `discriminator`; for the rest see `dialect::idle`.
    let SchemaData {
        nullable: _,
        read_only: _,
        write_only: _,
        deprecated,
        external_docs: _,
        example: _,
        title: _,
        description,
        discriminator: _,
        default,
        extensions,
    } = data;
    let null = extensions.get("x-default") == Some(&Value::Null);
    Docs {
        text: description.clone(),
        example: None,
        unit: extension_text(extensions, "x-unit"),
        default: default.as_ref().map(ToString::to_string).or(null.then(|| "null".to_owned())),
        known_values: known_values(extensions),
        format: None,
        encoding: extension_text(extensions, "x-content-encoding"),
        media: extension_text(extensions, "x-content-media-type"),
        names: extension_text(extensions, "x-pattern").filter(|pattern| !matches_all(pattern)),
        deprecated: *deprecated,
        since: extension_text(extensions, "x-since"),
        pointer: pointer.clone(),
    }
}

/// Whether a pattern says nothing: `.*`, anchored or not.
fn matches_all(pattern: &str) -> bool {
    pattern.trim_start_matches('^').trim_end_matches('$') == ".*"
}

fn enum_values(values: Vec<String>, data: &SchemaData) -> Vec<EnumValue> {
    let text = |keyword: &str, value: &str| {
        data.extensions.get(keyword).and_then(|texts| Some(texts.get(value)?.as_str()?.to_owned()))
    };
    let value = |value: String| EnumValue {
        text: text("x-enum-descriptions", &value),
        since: text("x-enum-since", &value),
        explicit_name: text("x-enum-names", &value),
        value,
    };
    values.into_iter().map(value).collect()
}

/// Each once: an overlay adds its values to those that a document has already.
fn known_values(extensions: &Extensions) -> Vec<String> {
    let values = extensions.get("x-known-values").and_then(|values| values.as_array());
    let values: IndexSet<&str> = values.into_iter().flatten().filter_map(|value| value.as_str()).collect();
    values.into_iter().map(str::to_owned).collect()
}

/// A format that says more than the type that is made of it.
fn format(kind: &SchemaKind) -> Option<String> {
    let unknown = |format: &String| Some(format.clone());
    match kind {
        SchemaKind::Type(openapiv3::Type::String(string)) => match &string.format {
            Format::Item(format) => Some(
                match format {
                    StringFormat::Date => "date",
                    StringFormat::DateTime => "date-time",
                    StringFormat::Password => "password",
                    StringFormat::Byte => "byte",
                    StringFormat::Binary => "binary",
                }
                .to_owned(),
            ),
            Format::Unknown(format) if matches!(format.as_str(), "timestamp" | "int64" | "decimal") => None,
            Format::Unknown(format) if Notation::of(format).is_some() => None,
            Format::Unknown(format) => unknown(format),
            Format::Empty => None,
        },
        SchemaKind::Type(openapiv3::Type::Number(number)) => match &number.format {
            // Every number is a `double`, which holds each `float`.
            Format::Item(NumberFormat::Float | NumberFormat::Double) | Format::Empty => None,
            Format::Unknown(format) => unknown(format),
        },
        SchemaKind::Type(openapiv3::Type::Integer(integer)) => match &integer.format {
            format if range(format).is_some() => None,
            Format::Unknown(format) => unknown(format),
            // `int64` is every integer.
            Format::Item(_) | Format::Empty => None,
        },
        SchemaKind::Any(any) => any.format.clone(),
        _ => None,
    }
}

/// The least and the most that an integer's format allows, where 64 bits hold more.
fn range(format: &Format<IntegerFormat>) -> Option<(Option<i64>, Option<i64>)> {
    let (least, most): (i64, Option<i64>) = match format {
        Format::Item(IntegerFormat::Int32) => (i32::MIN.into(), Some(i32::MAX.into())),
        Format::Unknown(format) => match format.as_str() {
            "int8" => (i8::MIN.into(), Some(i8::MAX.into())),
            "int16" => (i16::MIN.into(), Some(i16::MAX.into())),
            "uint8" => (0, Some(u8::MAX.into())),
            "uint16" => (0, Some(u16::MAX.into())),
            "uint32" => (0, Some(u32::MAX.into())),
            "uint64" => (0, None),
            _ => return None,
        },
        Format::Item(IntegerFormat::Int64) | Format::Empty => return None,
    };
    Some((Some(least), most))
}

/// The facts and words that stand at a parameter.
pub(super) fn docs_of_parameter(data: &ParameterData, pointer: &Pointer) -> Docs {
    Docs {
        text: data.description.clone(),
        unit: extension_text(&data.extensions, "x-unit"),
        known_values: known_values(&data.extensions),
        deprecated: data.deprecated == Some(true),
        since: extension_text(&data.extensions, "x-since"),
        pointer: pointer.clone(),
        ..Docs::default()
    }
}
