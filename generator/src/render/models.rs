//! Models: a struct per object, an enum per enum and union, a file per service.

use super::types::{argument, ident, rust_type};
use super::{Context, File, docs, enums, imports, unions};
use crate::document::Pointer;
use crate::format::{Member, Members, Page, line};
use crate::ir::{Api, Object, Property, ResourceId, Type, TypeId, TypeKind};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// `models/mod.rs` and a file per service.
pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    let homes = homes(cx);
    let mut modules: BTreeMap<&Name, Vec<TypeId>> = BTreeMap::new();
    for id in in_order(cx.api) {
        if !matches!(cx.api.types[id.0].kind, TypeKind::Alias(_)) || cx.names.alias(id).is_some() {
            modules.entry(homes[id.0]).or_default().push(id);
        }
    }
    let names: Vec<&Name> = modules.keys().copied().collect();
    let mut files = vec![File::new("models/mod.rs", move |page| root(&names, page))];
    for (name, ids) in modules {
        let write = move |page: &mut Page| {
            for id in ids {
                match &cx.api.types[id.0].kind {
                    TypeKind::Object(object) => structure(cx, id, object, page),
                    TypeKind::Enum(values) => enums::render(cx, id, values, page),
                    TypeKind::Union(union) => page.items(unions::render(cx, id, union)),
                    TypeKind::Alias(ty) => page.items(alias(cx, id, ty)),
                }
            }
            page.uses(imports::modules);
        };
        files.push(File::new(format!("models/{}.rs", name.plain()), write));
    }
    files
}

fn root(names: &[&Name], page: &mut Page) {
    let about = docs::inner(&[
        "The API's objects, enums and unions, named as in the document.",
        "Strings, numbers, arrays and maps that the document names are used by what they stand for: an array is a `Vec`, \
         an object whose names are data a `Map`.",
        "Structs are `#[non_exhaustive]`: begin with `default()` or `new(..)`, then call setters or assign members. A name \
         that is a keyword of Rust is written with `r#`: `user.r#priv`.",
    ]);
    page.about(about);
    for name in names {
        page.items(quote!(mod #name;));
    }
    for name in names {
        page.items(quote!(pub use #name::*;));
    }
}

/// Components in the document's order, each followed by the anonymous types inside it; then those of operations.
fn in_order(api: &Api) -> Vec<TypeId> {
    let schemas = api.types.iter().enumerate();
    let schemas: HashMap<&str, usize> =
        schemas.filter_map(|(index, def)| Some((def.schema.as_deref()?, index))).collect();
    let owner = |pointer: &Pointer| {
        let mut tokens = pointer.tokens();
        let schema = tokens.nth(2).filter(|_| pointer.as_str().starts_with("/components/schemas/"));
        schema.and_then(|name| schemas.get(name.as_str()).copied())
    };
    let mut ids: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
    ids.sort_by_cached_key(|id| (owner(&api.types[id.0].pointer).unwrap_or(usize::MAX), *id));
    ids
}

/// The module of each type: that of the one service that reaches it, or what services share.
fn homes(cx: Context<'_>) -> Vec<&Name> {
    let mut services: Vec<BTreeSet<ResourceId>> = vec![BTreeSet::new(); cx.api.types.len()];
    for operation in &cx.api.operations {
        let Some(service) = cx.api.service_of(operation.resource) else { continue };
        let uses = operation.sent().chain(operation.received());
        cx.api.visit_reachable(uses, |id| services[id.0].insert(service));
    }
    (services.iter())
        .map(|services| match services.first() {
            Some(only) if services.len() == 1 => cx.names.module(*only),
            _ => cx.names.shared_module(),
        })
        .collect()
}

/// The name of a component that is nothing but another one.
fn alias(cx: Context<'_>, id: TypeId, ty: &Type) -> TokenStream {
    let (Some(name), Some(item)) = (cx.names.alias(id), ty.item()) else { return TokenStream::new() };
    let docs = docs::outer(&[&format!("Another name of [`{}`](models::{0}).", cx.names.item(item).plain())]);
    let item = rust_type(cx, &Type::Named(item));
    quote!(#docs pub type #name = #item;)
}

fn structure(cx: Context<'_>, id: TypeId, object: &Object, page: &mut Page) {
    let def = &cx.api.types[id.0];
    let (name, names) = (cx.names.item(id), cx.names.members(id));
    let docs = docs::definition(cx, def);
    let fields = object.properties.iter().zip(names).map(|(property, name)| field(cx, property, name));
    let rest = rest(cx, id, object);
    let rest_field = rest.as_ref().map(|(docs, name, ty)| quote!(#docs pub #name: #ty,));
    let all_optional = object.properties.iter().all(|property| !property.required);
    let default = all_optional.then(|| quote!(Default,));
    let constructor =
        (!all_optional).then(|| constructor(cx, object, names, rest.as_ref().map(|(_, name, _)| *name)));
    let mut setters = (object.properties.iter().zip(names).zip(cx.names.setters(id)))
        .filter(|((property, _), _)| def.sent && !property.required && !property.read_only)
        .map(|((property, field), name)| setter(cx, property, field, name))
        .peekable();
    let members = members(cx.api, name, object, names, rest.map(|(_, name, _)| name));
    page.block(Members::Fields, fields, |fields| {
        quote! {
            #docs
            #[derive(Clone, Debug, #default PartialEq)]
            #[non_exhaustive]
            pub struct #name {
                #fields
                #rest_field
            }
        }
    });
    page.items(members);
    if constructor.is_some() || setters.peek().is_some() {
        page.block(
            Members::Methods,
            constructor.into_iter().map(Member::from).chain(setters),
            |methods| quote!(impl #name { #methods }),
        );
    }
}

/// The field that holds what the properties do not: declared by the document, or kept for a round trip.
fn rest<'a>(cx: Context<'a>, id: TypeId, object: &Object) -> Option<(TokenStream, &'a Name, TokenStream)> {
    let name = cx.names.rest(id)?;
    let Some(additional) = &object.additional else {
        let docs = docs::outer(&["Members that this revision does not know; they are sent back unchanged."]);
        return Some((docs, name, quote!(runtime::Map<runtime::Json>)));
    };
    let values = rust_type(cx, &additional.ty);
    let ty =
        if additional.repeated { quote!(runtime::MultiMap<#values>) } else { quote!(runtime::Map<#values>) };
    Some((docs::outer(&["Members of any other name."]), name, ty))
}

fn field(cx: Context<'_>, property: &Property, name: &Name) -> Member {
    let docs = docs::member(cx, property);
    let ty = line(rust_type(cx, &property.ty));
    let ty = if property.required { ty } else { format!("Option<{ty}>") };
    Member::Lines(format!("{docs}pub {name}: {ty},"))
}

/// Reading and writing, in the document's order.
fn members(api: &Api, name: &Name, object: &Object, names: &[Name], rest: Option<&Name>) -> TokenStream {
    let members = object.properties.iter().zip(names).map(|(property, field)| {
        let kind = ident(match &property.ty {
            _ if property.required => "required",
            Type::Nullable(_) => "nullable",
            ty if is_any(ty) => "any",
            _ => "optional",
        });
        let wire = &property.name;
        let renamed = (*wire != field.as_str()).then(|| quote!(, #wire));
        quote!(#kind(#field #renamed))
    });
    let told = unions::sibling(api, object).map(|(union, sibling)| {
        let (union, sibling) = (&names[union], &names[sibling]);
        quote!(; told(#union, #sibling))
    });
    let rest = rest.map(|rest| quote!(; rest(#rest)));
    quote!(runtime::object!(#name { #(#members),* #told #rest });)
}

/// Whether a type is any JSON value, secret or not.
fn is_any(ty: &Type) -> bool {
    match ty {
        Type::Any => true,
        Type::Sensitive(inner) => is_any(inner),
        _ => false,
    }
}

fn constructor(cx: Context<'_>, object: &Object, names: &[Name], rest: Option<&Name>) -> TokenStream {
    let required = || object.properties.iter().zip(names).filter(|(property, _)| property.required);
    let arguments = required().map(|(property, name)| {
        let (ty, _) = argument(cx, &property.ty, name);
        quote!(#name: #ty)
    });
    let fields = object.properties.iter().zip(names).map(|(property, name)| {
        let (_, value) = argument(cx, &property.ty, name);
        if !property.required {
            quote!(#name: None)
        } else if quote!(#name).to_string() == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let rest = rest.map(|name| quote!(, #name: Default::default()));
    let expect = (required().count() > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]));
    quote! {
        /// Creates one from its required members.
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* #rest }
        }
    }
}

fn setter(cx: Context<'_>, property: &Property, field: &Name, name: &Name) -> Member {
    let docs = docs::setter(property);
    let (ty, value) = argument(cx, &property.ty, &ident("value"));
    let (ty, value) = (line(ty), line(value));
    Member::Lines(format!(
        "{docs}#[must_use]\npub fn {name}(mut self, value: {ty}) -> Self {{\n    self.{field} = Some({value});\n    self\n}}"
    ))
}
