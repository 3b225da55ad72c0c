//! Unions: an enum whose arms are told apart by the tests that lowering decided.

use super::types::rust_type;
use super::{Context, docs};
use crate::ir::{Api, Arm, ArmTest, Object, TypeId, TypeKind, Union};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(cx: Context<'_>, id: TypeId, union: &Union) -> TokenStream {
    let name = cx.names.item(id);
    let about = docs::definition(cx.api, &cx.api.types[id.0]);
    let names = cx.names.members(id);
    let types: Vec<_> = union.arms.iter().map(|arm| rust_type(cx, &arm.ty)).collect();
    let texts = union.arms.iter().map(|arm| docs::outer(&[&recognised(arm)]));
    let tests: Vec<_> = union.arms.iter().map(|arm| test(&arm.test)).collect();
    let by_tests = quote! {
        #(if #tests {
            return candidate.arm(Self::#names, Self::Unknown);
        })*
        Ok(Self::Unknown(candidate.into_json()))
    };
    let reading = if union.sibling.is_some() {
        by_sibling(name, names, union, &by_tests)
    } else {
        directly(name, &by_tests)
    };
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #names(#types),)*
            /// None of the above, as it came.
            Unknown(runtime::Json),
        }
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#names(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
        #reading
    }
}

fn directly(name: &Name, by_tests: &TokenStream) -> TokenStream {
    quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let candidate = runtime::union::Candidate::deserialize(deserializer)?;
                #by_tests
            }
        }
    }
}

fn by_sibling(name: &Name, names: &[Name], union: &Union, by_tests: &TokenStream) -> TokenStream {
    let told = union.arms.iter().zip(names).filter_map(|(arm, name)| {
        let value = arm.sibling_value.as_ref()?;
        Some(quote!(Some(#value) => candidate.arm(Self::#name, Self::Unknown),))
    });
    let sibling = docs::outer(&[&format!(
        "Decides the arm by the sibling {}, or by what the object holds if there is none.",
        docs::code(union.sibling.as_deref().unwrap_or_default())
    )]);
    quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::Json::deserialize(deserializer).map(Self::Unknown)
            }
        }
        #sibling
        impl runtime::union::ToldBySibling for #name {
            fn told_by<E: ::serde::de::Error>(self, sibling: Option<&str>) -> Result<Self, E> {
                let Self::Unknown(json) = self else { return Ok(self) };
                let candidate = runtime::union::Candidate::new(json);
                match sibling {
                    #(#told)*
                    Some(_) => Ok(Self::Unknown(candidate.into_json())),
                    None => { #by_tests }
                }
            }
        }
    }
}

/// The property of an object that holds a union decided by a sibling, and that sibling, by their numbers.
pub(super) fn sibling(api: &Api, object: &Object) -> Option<(usize, usize)> {
    object.properties.iter().enumerate().find_map(|(index, property)| {
        let crate::ir::Type::Named(id) = &property.ty else { return None };
        let TypeKind::Union(union) = &api.types[id.0].kind else { return None };
        let sibling = union.sibling.as_ref()?;
        let sibling = object.properties.iter().position(|property| property.name == *sibling)?;
        Some((index, sibling))
    })
}

fn test(test: &ArmTest) -> TokenStream {
    match test {
        ArmTest::IsString => quote!(candidate.is_string()),
        ArmTest::IsNumber => quote!(candidate.is_number()),
        ArmTest::IsBool => quote!(candidate.is_bool()),
        ArmTest::IsArray => quote!(candidate.is_array()),
        ArmTest::IsObject => quote!(candidate.is_object()),
        ArmTest::HasAny(names) => quote!(candidate.has_any(&[#(#names),*])),
        ArmTest::HasAll(names) => quote!(candidate.has_all(&[#(#names),*])),
        ArmTest::Tagged(name, values) => quote!(candidate.is_tagged(#name, &[#(#values),*])),
    }
}

/// `a`, or `a` or `b`.
fn either(values: &[String]) -> String {
    values.iter().map(|value| docs::code(value)).collect::<Vec<_>>().join(" or ")
}

fn recognised(arm: &Arm) -> String {
    let list = |names: &[String]| names.iter().map(|name| docs::code(name)).collect::<Vec<_>>().join(", ");
    let by_value = match &arm.test {
        ArmTest::IsString => "A string.".to_owned(),
        ArmTest::IsNumber => "A number.".to_owned(),
        ArmTest::IsBool => "A boolean.".to_owned(),
        ArmTest::IsArray => "An array.".to_owned(),
        ArmTest::IsObject => "Any other object.".to_owned(),
        ArmTest::HasAny(names) => format!("An object with any of {}.", list(names)),
        ArmTest::HasAll(names) => format!("An object with {}.", list(names)),
        ArmTest::Tagged(name, values) => {
            format!("An object whose {} is {}.", docs::code(name), either(values))
        }
    };
    match &arm.sibling_value {
        Some(value) => format!("What {} tells of.", docs::code(value)),
        None => by_value,
    }
}
