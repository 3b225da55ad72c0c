//! `oneOf`: which arm a value is, decided by what sets the arms apart and never by which fits first.

use super::{Lowering, component_name, extension_flag};
use crate::document::Pointer;
use crate::ir::{Arm, ArmTest, Object, Property, Type, TypeId, TypeKind, Union};
use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaData};
use serde_json::Value;
use std::collections::HashSet;

impl Lowering<'_> {
    pub(super) fn union(
        &mut self,
        one_of: &[ReferenceOr<Schema>],
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<TypeId>,
    ) -> Type {
        let base = pointer.child("oneOf");
        // The `null` arm of such a union is `nullable` by now.
        if let [only] = one_of {
            return self.ty(only, &base.item(0));
        }
        let sibling = data.extensions.get("x-discriminated-by");
        let mapping = sibling.and_then(|sibling| sibling.get("mapping")).and_then(Value::as_object);
        let mut arms = Vec::new();
        let mut fallbacks = Vec::new();
        let mut names = Vec::new();
        let mut nullable = false;
        for (index, schema) in one_of.iter().enumerate() {
            let place = base.item(index);
            let ty = match self.ty(schema, &place) {
                // One arm that may be `null` makes the whole so.
                Type::Nullable(inner) => {
                    nullable = true;
                    *inner
                }
                ty => ty,
            };
            let component = self.component_of(&ty);
            let sibling_value = mapping.and_then(|mapping| {
                mapping
                    .iter()
                    .find(|(_, schema)| schema.as_str() == component)
                    .map(|(value, _)| value.clone())
            });
            let fallback = schema
                .as_item()
                .is_some_and(|schema| extension_flag(&schema.schema_data.extensions, "x-fallback"));
            fallbacks.push(fallback);
            let component = named_by(schema);
            names.push(component.clone());
            arms.push(Arm { ty, test: ArmTest::IsObject, sibling_value, component, pointer: place });
        }
        let any_of = extension_flag(&data.extensions, "x-any-of");
        match &data.discriminator {
            Some(discriminator) => self.discriminated(&mut arms, discriminator, &names, pointer),
            None => self.decide(&mut arms, &fallbacks, any_of, pointer),
        }
        let sibling = sibling.and_then(|sibling| sibling.get("property")).and_then(Value::as_str);
        let union = Union { arms, sibling: sibling.map(str::to_owned) };
        let union = self.named(TypeKind::Union(union), data, pointer, id);
        if nullable && !data.nullable { Type::Nullable(Box::new(union)) } else { union }
    }

    fn component_of(&self, ty: &Type) -> Option<&str> {
        match ty {
            Type::Named(id) => self.api.types[id.0].schema.as_deref(),
            _ => None,
        }
    }

    /// `discriminator`: a member that each arm has names it, by the mapping or by the name of its schema.
    fn discriminated(
        &mut self,
        arms: &mut [Arm],
        discriminator: &Discriminator,
        names: &[Option<String>],
        pointer: &Pointer,
    ) {
        let Discriminator { property_name, mapping, extensions: _ } = discriminator;
        for (index, arm) in arms.iter_mut().enumerate() {
            let place = pointer.child("oneOf").item(index);
            let has = self.object_of(&arm.ty).is_some_and(|object| {
                object.properties.iter().any(|property| property.name == *property_name)
            });
            if !has {
                let message =
                    format!("the `discriminator` is the member `{property_name}`, which this variant lacks");
                self.error(
                    "ambiguous-union",
                    &place,
                    message,
                    "add the member to the variant's `properties`",
                );
                continue;
            }
            let mut values: Vec<String> = mapping
                .iter()
                .filter(|(_, schema)| component_name(schema, "schemas").as_deref() == names[index].as_deref())
                .filter(|_| names[index].is_some())
                .map(|(value, _)| value.clone())
                .collect();
            if values.is_empty() {
                values.extend(names[index].clone());
            }
            if values.is_empty() {
                let message = "no value of the `discriminator` names this variant";
                let help = "name the schema in `#/components/schemas` and refer to it here";
                self.error("ambiguous-union", &place, message, help);
            }
            arm.test = ArmTest::Tagged(property_name.clone(), values);
        }
    }

    /// Gives each arm its test and puts them in the order of testing: an arm that another includes comes later.
    fn decide(&mut self, arms: &mut Vec<Arm>, fallbacks: &[bool], any_of: bool, pointer: &Pointer) {
        let kinds: Vec<Option<ArmTest>> = arms.iter().map(|arm| self.json_kind(&arm.ty)).collect();
        let tags = self.tags(arms);
        let mut ranks = Vec::new();
        for index in 0..arms.len() {
            let alone = |kind: &ArmTest| {
                kinds
                    .iter()
                    .enumerate()
                    .all(|(other, known)| other == index || known.as_ref().is_some_and(|known| known != kind))
            };
            let kind = kinds[index].clone();
            let test = match kind {
                Some(kind) if alone(&kind) || fallbacks[index] => Some((kind, 2)),
                _ => tags
                    .get(index)
                    .map(|tag| (tag.clone(), 0))
                    // What two arms of an `anyOf` share can be both of them, and one would lose the other's members.
                    .or_else(|| if any_of { None } else { self.by_members(arms, index) }),
            };
            let Some((test, rank)) = test else {
                return self.ambiguous(pointer, index, any_of);
            };
            arms[index].test = test;
            ranks.push(rank);
        }
        let mut order: Vec<usize> = (0..arms.len()).collect();
        order.sort_by_key(|index| ranks[*index]);
        *arms = order.into_iter().map(|index| arms[index].clone()).collect();
    }

    /// A required member that all objects have with values of their own: `{kind: a, ..}` and `{kind: b, ..}`.
    fn tags(&self, arms: &[Arm]) -> Vec<ArmTest> {
        let objects: Option<Vec<&Object>> = arms.iter().map(|arm| self.object_of(&arm.ty)).collect();
        let Some((first, others)) = objects.as_ref().and_then(|objects| objects.split_first()) else {
            return Vec::new();
        };
        let values = |object: &Object, name: &str| -> Option<Vec<String>> {
            let property = object.properties.iter().find(|property| property.name == name)?;
            let Type::Named(id) = &property.ty else { return None };
            match &self.api.types[id.0].kind {
                TypeKind::Enum(values) if property.required && !self.api.types[id.0].open => {
                    Some(values.iter().map(|value| value.value.clone()).collect())
                }
                _ => None,
            }
        };
        for property in &first.properties {
            let all: Option<Vec<Vec<String>>> =
                std::iter::once(first).chain(others).map(|object| values(object, &property.name)).collect();
            let Some(all) = all else { continue };
            let distinct: HashSet<&String> = all.iter().flatten().collect();
            if distinct.len() == all.iter().map(Vec::len).sum::<usize>() {
                let name = &property.name;
                return all.into_iter().map(|values| ArmTest::Tagged(name.clone(), values)).collect();
            }
        }
        Vec::new()
    }

    /// The test of an object among objects: members that only it has, else those that it requires.
    fn by_members(&self, arms: &[Arm], index: usize) -> Option<(ArmTest, u8)> {
        let object = self.object_of(&arms[index].ty)?;
        let others: HashSet<&str> = (arms.iter().enumerate())
            .filter(|(other, _)| *other != index)
            .filter_map(|(_, arm)| self.object_of(&arm.ty))
            .flat_map(|other| other.properties.iter().map(|property| property.name.as_str()))
            .collect();
        let names = |keep: &dyn Fn(&Property) -> bool| -> Vec<String> {
            (object.properties.iter().filter(|property| keep(property)))
                .map(|property| property.name.clone())
                .collect()
        };
        let own = names(&|property| !others.contains(property.name.as_str()));
        let required = names(&|property| property.required);
        if !own.is_empty() {
            Some((ArmTest::HasAny(own), 0))
        } else if !required.is_empty() {
            Some((ArmTest::HasAll(required), 1))
        } else if arms[index].sibling_value.is_some() {
            // Only the sibling decides.
            Some((ArmTest::HasAny(own), 0))
        } else {
            None
        }
    }

    fn ambiguous(&mut self, pointer: &Pointer, index: usize, any_of: bool) {
        let keyword = if any_of { "anyOf" } else { "oneOf" };
        let (message, help) = if any_of {
            (
                "a value of this variant can be one of another variant as well",
                "write `oneOf` if exactly one can hold, else one schema with the members of all, with an overlay",
            )
        } else {
            (
                "nothing in the schema distinguishes this variant from the others",
                "name in an overlay the variant of all other objects (`x-fallback`), or the property that decides \
                 (`x-discriminated-by`)",
            )
        };
        self.error("ambiguous-union", &pointer.child(keyword).item(index), message, help);
    }

    fn object_of(&self, ty: &Type) -> Option<&Object> {
        let Type::Named(id) = ty else { return None };
        match &self.api.types[id.0].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The kind of JSON value that an arm is; none if it can be of several.
    fn json_kind(&self, ty: &Type) -> Option<ArmTest> {
        Some(match ty {
            Type::String(_) | Type::Timestamp | Type::Int64 | Type::Decimal => ArmTest::IsString,
            Type::Integer(_) | Type::Number(_) => ArmTest::IsNumber,
            Type::Bool => ArmTest::IsBool,
            Type::Array { .. } => ArmTest::IsArray,
            Type::Lenient(inner)
            | Type::Nullable(inner)
            | Type::Sensitive(inner)
            | Type::Listed(inner, _) => {
                return self.json_kind(inner);
            }
            Type::Named(id) => match &self.api.types[id.0].kind {
                TypeKind::Enum(_) => ArmTest::IsString,
                TypeKind::Alias(ty) => return self.json_kind(ty),
                TypeKind::Object(_) => ArmTest::IsObject,
                TypeKind::Union(_) => return None,
            },
            Type::Map(_) | Type::MultiMap(_) => ArmTest::IsObject,
            Type::Any => return None,
        })
    }
}

/// The component that an arm refers to, words beside the reference or not.
fn named_by(schema: &ReferenceOr<Schema>) -> Option<String> {
    match schema {
        ReferenceOr::Reference { reference } => component_name(reference, "schemas").map(Into::into),
        ReferenceOr::Item(schema) => match &schema.schema_kind {
            openapiv3::SchemaKind::AllOf { all_of } if all_of.len() == 1 => named_by(&all_of[0]),
            _ => None,
        },
    }
}
