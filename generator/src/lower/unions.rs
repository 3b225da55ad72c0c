//! `oneOf`: which arm a value is, decided by what sets the arms apart and never by which fits first.

use super::{Lowering, flag};
use crate::document::Pointer;
use crate::ir::{Arm, ArmTest, Object, Type, TypeKind, Union};
use openapiv3::{ReferenceOr, Schema, SchemaData};
use serde_json::Value;
use std::collections::HashSet;

impl Lowering<'_> {
    pub(super) fn union(
        &mut self,
        one_of: &[ReferenceOr<Schema>],
        data: &SchemaData,
        pointer: &Pointer,
        id: Option<crate::ir::TypeId>,
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
        for (index, schema) in one_of.iter().enumerate() {
            let place = base.item(index);
            let ty = self.ty(schema, &place);
            let component = self.component_name(&ty);
            let sibling_value = mapping.and_then(|mapping| {
                mapping
                    .iter()
                    .find(|(_, schema)| schema.as_str() == component)
                    .map(|(value, _)| value.clone())
            });
            let fallback =
                schema.as_item().is_some_and(|schema| flag(&schema.schema_data.extensions, "x-fallback"));
            fallbacks.push(fallback);
            arms.push(Arm { ty, test: ArmTest::IsObject, sibling_value, pointer: place });
        }
        self.decide(&mut arms, &fallbacks, pointer);
        let sibling = sibling.and_then(|sibling| sibling.get("property")).and_then(Value::as_str);
        let union = Union { arms, sibling: sibling.map(str::to_owned) };
        self.named(TypeKind::Union(union), data, pointer, id)
    }

    fn component_name(&self, ty: &Type) -> Option<&str> {
        match ty {
            Type::Named(id) => self.api.types[id.0].schema.as_deref(),
            _ => None,
        }
    }

    /// Gives each arm its test and puts them in the order of testing: an arm that another includes comes later.
    fn decide(&mut self, arms: &mut Vec<Arm>, fallbacks: &[bool], pointer: &Pointer) {
        let kinds: Vec<ArmTest> = arms.iter().map(|arm| self.json_kind(&arm.ty)).collect();
        let mut ranks = Vec::new();
        for index in 0..arms.len() {
            let alone = kinds.iter().filter(|kind| **kind == kinds[index]).count() == 1;
            let (test, rank) = if alone || fallbacks[index] {
                (kinds[index].clone(), 2)
            } else if let Some(object) = self.object_of(&arms[index].ty) {
                let others: HashSet<&str> = (arms.iter().enumerate())
                    .filter(|(other, _)| *other != index)
                    .filter_map(|(_, arm)| self.object_of(&arm.ty))
                    .flat_map(|other| other.properties.iter().map(|property| property.name.as_str()))
                    .collect();
                let names = |keep: &dyn Fn(&crate::ir::Property) -> bool| -> Vec<String> {
                    (object.properties.iter().filter(|property| keep(property)))
                        .map(|property| property.name.clone())
                        .collect()
                };
                let own = names(&|property| !others.contains(property.name.as_str()));
                let required = names(&|property| property.required);
                if !own.is_empty() {
                    (ArmTest::HasAny(own), 0)
                } else if !required.is_empty() {
                    (ArmTest::HasAll(required), 1)
                } else if arms[index].sibling_value.is_some() {
                    // Only the sibling tells.
                    (ArmTest::HasAny(own), 0)
                } else {
                    self.ambiguous(pointer, index);
                    return;
                }
            } else {
                self.ambiguous(pointer, index);
                return;
            };
            arms[index].test = test;
            ranks.push(rank);
        }
        let mut order: Vec<usize> = (0..arms.len()).collect();
        order.sort_by_key(|index| ranks[*index]);
        *arms = order.into_iter().map(|index| arms[index].clone()).collect();
    }

    fn ambiguous(&mut self, pointer: &Pointer, index: usize) {
        self.error(
            "ambiguous-union",
            &pointer.child("oneOf").item(index),
            "nothing in the schema tells this arm from the others",
            "say in an overlay which arm other objects are (`x-fallback`) or what discriminates \
             (`x-discriminated-by`)",
        );
    }

    fn object_of(&self, ty: &Type) -> Option<&Object> {
        let Type::Named(id) = ty else { return None };
        match &self.api.types[id.0].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        }
    }

    fn json_kind(&self, ty: &Type) -> ArmTest {
        match ty {
            Type::String(_) | Type::Timestamp | Type::Int64 | Type::Decimal => ArmTest::IsString,
            Type::Integer(_) | Type::Number { .. } => ArmTest::IsNumber,
            Type::Bool => ArmTest::IsBool,
            Type::Array { .. } => ArmTest::IsArray,
            Type::Lenient(inner) | Type::Nullable(inner) | Type::Sensitive(inner) => self.json_kind(inner),
            Type::Named(id) => match &self.api.types[id.0].kind {
                TypeKind::Enum(_) => ArmTest::IsString,
                TypeKind::Alias(ty) => self.json_kind(ty),
                TypeKind::Object(_) | TypeKind::Union(_) => ArmTest::IsObject,
            },
            Type::Map(_) | Type::MultiMap(_) | Type::Any => ArmTest::IsObject,
        }
    }
}
