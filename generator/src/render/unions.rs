//! Unions: an enum whose variants are recognised by the tests that lowering decided.

use super::types::rust_type;
use super::{Context, docs};
use crate::ir::{Api, Arm, ArmTest, Object, Type, TypeId, TypeKind, Union};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(cx: Context<'_>, id: TypeId, union: &Union) -> TokenStream {
    let name = cx.names.item(id);
    let about = docs::definition(cx, &cx.api.types[id.0]);
    let names = cx.names.members(id);
    let types: Vec<_> = union.arms.iter().map(|arm| rust_type(cx, &arm.ty)).collect();
    let sibling = union.sibling.as_deref().unwrap_or_default();
    let texts = union.arms.iter().map(|arm| docs::outer(&[&meaning(cx, arm), &recognised(arm, sibling)]));
    let tests = union.arms.iter().zip(names).map(|(arm, name)| test(arm, name));
    let by_sibling = union.sibling.as_ref().map(|_| by_sibling(names, union));
    let is_cell = is_cell(union);
    let fields = union.arms.iter().zip(&types).map(|(arm, ty)| held(is_cell && is_object(arm), ty));
    let unknown = held(is_cell, &quote!(runtime::Json));
    let conversions = is_cell.then(|| conversions(name, names, union, &types));
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #names(#fields),)*
            /// Any other value, kept as JSON.
            Unknown(#unknown),
        }
        runtime::union!(#name { #(#tests),* #by_sibling });
        #conversions
    }
}

/// Whether a value is a string or a number most of the time, of which there may be millions: what else it can be is
/// behind a pointer then.
pub(super) fn is_cell(union: &Union) -> bool {
    let is_scalar = |arm: &Arm| matches!(arm.test, ArmTest::IsString | ArmTest::IsNumber | ArmTest::IsBool);
    union.sibling.is_none() && union.arms.iter().any(is_scalar)
}

fn is_object(arm: &Arm) -> bool {
    match arm.test {
        ArmTest::IsString | ArmTest::IsNumber | ArmTest::IsBool | ArmTest::IsArray => false,
        ArmTest::IsObject | ArmTest::HasAny(_) | ArmTest::HasAll(_) | ArmTest::Tagged(..) => true,
    }
}

fn held(boxed: bool, ty: &TokenStream) -> TokenStream {
    if boxed { quote!(::std::boxed::Box<#ty>) } else { ty.clone() }
}

/// `From` for what is boxed, so that it can be given as it is.
fn conversions(name: &Name, names: &[Name], union: &Union, types: &[TokenStream]) -> TokenStream {
    let objects: Vec<_> =
        (0..types.len()).filter(|index| is_object(&union.arms[*index])).map(|index| &types[index]).collect();
    let is_single =
        |ty: &TokenStream| objects.iter().filter(|other| other.to_string() == ty.to_string()).count() == 1;
    let from = (union.arms.iter().zip(names).zip(types))
        .filter(|((arm, _), ty)| is_object(arm) && is_single(ty))
        .map(|((_, variant), ty)| {
            quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(value.into())
                    }
                }
            }
        });
    quote!(#(#from)*)
}

fn by_sibling(names: &[Name], union: &Union) -> TokenStream {
    let variants = union.arms.iter().zip(names).filter_map(|(arm, name)| {
        let value = arm.sibling_value.as_ref()?;
        Some(quote!(told(#name, #value)))
    });
    quote!(; #(#variants),*)
}

/// The property of an object that holds a union decided by a sibling, and that sibling, by their numbers.
pub(super) fn sibling(api: &Api, object: &Object) -> Option<(usize, usize)> {
    object.properties.iter().enumerate().find_map(|(index, property)| {
        let Type::Named(id) = &property.ty else { return None };
        let TypeKind::Union(union) = &api.types[id.0].kind else { return None };
        let sibling = union.sibling.as_ref()?;
        let sibling = object.properties.iter().position(|property| property.name == *sibling)?;
        Some((index, sibling))
    })
}

/// The test of a variant in the words of `runtime::union!`.
fn test(arm: &Arm, name: &Name) -> TokenStream {
    match &arm.test {
        ArmTest::IsString => quote!(string(#name)),
        ArmTest::IsNumber => quote!(number(#name)),
        ArmTest::IsBool => quote!(bool(#name)),
        ArmTest::IsArray => quote!(array(#name)),
        ArmTest::IsObject => quote!(object(#name)),
        ArmTest::HasAny(members) => quote!(has_any(#name #(, #members)*)),
        ArmTest::HasAll(members) => quote!(has_all(#name #(, #members)*)),
        ArmTest::Tagged(member, values) => quote!(tagged(#name, #member #(, #values)*)),
    }
}

/// What a variant is: the first clause of its type's own words.
fn meaning(cx: Context<'_>, arm: &Arm) -> String {
    let of_component = || {
        let component = arm.component.as_deref()?;
        cx.api.types.iter().find(|def| def.schema.as_deref() == Some(component))
    };
    let def = match &arm.ty {
        Type::Named(id) => Some(&cx.api.types[id.0]),
        _ => of_component(),
    };
    docs::clause(def.and_then(|def| def.docs.text.as_deref()).unwrap_or_default())
}

/// `a`, or `a` or `b`.
fn either(values: &[String]) -> String {
    values.iter().map(|value| docs::code(value)).collect::<Vec<_>>().join(" or ")
}

fn recognised(arm: &Arm, sibling: &str) -> String {
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
        Some(value) => format!("Chosen where {} is {}.", docs::code(sibling), docs::code(value)),
        None => by_value,
    }
}
