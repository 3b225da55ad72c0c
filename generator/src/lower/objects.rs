//! Objects: structs, and maps where the names of members are data.

use super::{Extensions, Lowering, component_name, extension_flag, extension_text};
use crate::document::Pointer;
use crate::ir::{Additional, Object, Property, Type, TypeId, TypeKind};
use openapiv3::{AdditionalProperties, ObjectType, ReferenceOr, Schema, SchemaData, SchemaKind};

impl Lowering<'_> {
    pub(super) fn object(
        &mut self,
        object: &ObjectType,
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let ObjectType { properties, required, additional_properties, min_properties, max_properties } =
            object;
        let counts =
            [("minProperties", min_properties.is_some()), ("maxProperties", max_properties.is_some())];
        self.unchecked(&counts, pointer);
        for name in required.iter().filter(|name| !properties.contains_key(*name)) {
            let message = format!("the required member `{name}` is not among the `properties`");
            self.error("undeclared-member", &pointer.child("required"), message, "declare it there");
        }
        let repeated = extension_flag(&data.extensions, "x-repeated-members");
        let additional = match additional_properties {
            Some(AdditionalProperties::Schema(schema)) => {
                Some(self.ty(schema, &pointer.child("additionalProperties")))
            }
            Some(AdditionalProperties::Any(true)) => Some(Type::Any),
            // `false`: a newer meter or client sends members that this revision lacks (see `dialect::idle`).
            Some(AdditionalProperties::Any(false)) | None => None,
        };
        if properties.is_empty() {
            let values = Box::new(additional.unwrap_or(Type::Any));
            return if repeated { Type::MultiMap(values) } else { Type::Map(values) };
        }
        let base = pointer.child("properties");
        let mut properties: Vec<Property> = (properties.iter())
            .map(|(name, schema)| {
                let place = base.child(name);
                let schema = schema.clone().unbox();
                let ty = self.ty(&schema, &place);
                let data = schema.as_item().map(|schema| &schema.schema_data);
                let explicit_name = data.and_then(|data| extension_text(&data.extensions, "x-rust-name"));
                let required = required.contains(name);
                let (read_only, write_only) = self.directions(&schema);
                Property {
                    name: name.clone(),
                    ty,
                    required,
                    required_in_requests: required,
                    read_only,
                    write_only: write_only
                        || data.is_some_and(|data| extension_flag(&data.extensions, "x-write-only")),
                    docs: self.docs_of(&schema, &place),
                    explicit_name: explicit_name.and_then(|name| self.property_name(name, &place)),
                }
            })
            .collect();
        send_order(&mut properties, &data.extensions);
        let additional = additional.map(|ty| Additional { ty, repeated });
        self.named(TypeKind::Object(Object { properties, additional }), data, pointer, id)
    }
}

impl Lowering<'_> {
    /// Settles whose name `x-rust-name` at a property is. Where the property has a type of its own, a name that begins
    /// with a capital is the type's; any other is the property's, and the type is named after its place.
    fn property_name(&mut self, name: String, place: &Pointer) -> Option<String> {
        if let Some(id) = self.anonymous.get(place) {
            if name.starts_with(|c: char| c.is_ascii_uppercase()) {
                return None;
            }
            self.api.types[id.0].explicit_name = None;
        }
        Some(name)
    }

    /// Whether a member is read-only and whether it is write-only, in place or at the target of its reference.
    fn directions(&self, schema: &ReferenceOr<Schema>) -> (bool, bool) {
        let (mut read_only, mut write_only) = (false, false);
        let mut next = Some(schema);
        while let Some(schema) = next {
            next = match schema {
                ReferenceOr::Reference { reference } => component_name(reference, "schemas")
                    .and_then(|name| self.openapi.components.as_ref()?.schemas.get(&*name)),
                ReferenceOr::Item(schema) => {
                    read_only |= schema.schema_data.read_only;
                    write_only |= schema.schema_data.write_only;
                    match &schema.schema_kind {
                        SchemaKind::AllOf { all_of } if all_of.len() == 1 => all_of.first(),
                        _ => None,
                    }
                }
            };
        }
        (read_only, write_only)
    }
}

/// `x-order`: members named there are sent last, in that order.
fn send_order(properties: &mut [Property], extensions: &Extensions) {
    let Some(order) = extensions.get("x-order").and_then(|order| order.as_array()) else { return };
    properties.sort_by_key(|property| {
        order.iter().position(|name| name.as_str() == Some(&property.name)).map_or(0, |place| place + 1)
    });
}
