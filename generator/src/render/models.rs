//! Models: a struct per object, an enum per enum and union, a file per service.

use super::types::{argument, ident, rust_type};
use super::{File, docs, enums, imports, unions};
use crate::document::Pointer;
use crate::ir::{Api, Object, Operation, Property, ResourceId, Type, TypeDef, TypeId, TypeKind};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};

/// `models/mod.rs` and a file per service.
pub(super) fn files(api: &Api) -> Vec<File> {
    let homes = homes(api);
    let mut modules: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    for id in in_order(api) {
        let def = &api.types[id.0];
        let item = match &def.kind {
            TypeKind::Object(object) => structure(api, def, object),
            TypeKind::Enum(values) => enums::render(api, def, values),
            TypeKind::Union(union) => unions::render(api, def, union),
            TypeKind::Alias(_) => continue,
        };
        modules.entry(homes[id.0]).or_default().push(item);
    }
    let names: Vec<_> = modules.keys().map(|name| ident(name)).collect();
    let about = docs::inner(&[
        "The API's objects, enums and unions, named as in the document.",
        "Strings, numbers, arrays and maps that the document names are used by what they stand for.",
    ]);
    let root = quote! {
        #about
        #(mod #names;)*
        #(pub use #names::*;)*
    };
    let mut files = vec![File::new("models/mod.rs", root)];
    for (name, items) in modules {
        let body = quote!(#(#items)*);
        let imports = imports::imports(&body);
        let name = name.trim_start_matches("r#");
        files.push(File::new(format!("models/{name}.rs"), quote!(#imports #body)));
    }
    files
}

/// Components in the document's order, each followed by the anonymous types inside it; then those of operations.
fn in_order(api: &Api) -> Vec<TypeId> {
    let owner = |pointer: &Pointer| {
        let mut tokens = pointer.tokens();
        let schema = tokens.nth(2).filter(|_| pointer.as_str().starts_with("/components/schemas/"));
        schema.and_then(|name| api.types.iter().position(|def| def.schema.as_ref() == Some(&name)))
    };
    let mut ids: Vec<TypeId> = (0..api.types.len()).map(TypeId).collect();
    ids.sort_by_cached_key(|id| (owner(&api.types[id.0].pointer).unwrap_or(usize::MAX), *id));
    ids
}

/// The module of each type: the one service that reaches it, or `common`.
fn homes(api: &Api) -> Vec<&str> {
    let mut services: Vec<BTreeSet<&str>> = vec![BTreeSet::new(); api.types.len()];
    for operation in &api.operations {
        let Some(service) = service(api, operation) else { continue };
        let mut uses = vec![&operation.reply.ty];
        uses.extend(&operation.body);
        uses.extend(operation.query.iter().map(|query| &query.ty));
        uses.extend(operation.path_parameters.iter().map(|parameter| &parameter.ty));
        while let Some(ty) = uses.pop() {
            ty.visit(&mut |id| {
                if services[id.0].insert(service) {
                    uses.extend(api.types[id.0].kind.members());
                }
            });
        }
    }
    (services.iter())
        .map(|services| match services.first() {
            Some(only) if services.len() == 1 => only,
            _ => "common",
        })
        .collect()
}

/// The module of the service that an operation belongs to.
fn service<'a>(api: &'a Api, operation: &Operation) -> Option<&'a str> {
    let mut service = &api.resources[operation.resource.0];
    while let Some(parent) = service.parent.filter(|parent| *parent != ResourceId(0)) {
        service = &api.resources[parent.0];
    }
    Some(service.rust.as_str()).filter(|name| !name.is_empty())
}

fn structure(api: &Api, def: &TypeDef, object: &Object) -> TokenStream {
    let name = ident(&def.rust);
    let docs = docs::definition(api, def);
    let fields = object.properties.iter().map(|property| field(api, property));
    let rest = rest(api, def, object);
    let rest_field = rest.as_ref().map(|(docs, name, ty)| quote!(#docs pub #name: #ty,));
    let all_optional = object.properties.iter().all(|property| !property.required);
    let default = all_optional.then(|| quote!(Default,));
    let constructor = (!all_optional).then(|| constructor(api, object, rest.is_some().then_some(&rest)));
    let setters = (object.properties.iter())
        .filter(|property| def.sent && !property.required)
        .map(|property| setter(api, property));
    let members = members(api, &name, object, rest.map(|(_, name, _)| name));
    let methods = quote!(#constructor #(#setters)*);
    let methods = (!methods.is_empty()).then(|| quote!(impl #name { #methods }));
    quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields)*
            #rest_field
        }
        #members
        #methods
    }
}

/// The member that holds what the properties do not: declared by the document, or kept for a round trip.
fn rest(api: &Api, def: &TypeDef, object: &Object) -> Option<(TokenStream, Ident, TokenStream)> {
    if let Some(additional) = &object.additional {
        let values = rust_type(api, &additional.ty);
        let ty = if additional.repeated {
            quote!(runtime::MultiMap<#values>)
        } else {
            quote!(runtime::Map<#values>)
        };
        Some((docs::outer(&["Members of any other name."]), ident("additional"), ty))
    } else if def.read && def.sent {
        let docs = docs::outer(&["Members that this revision does not know, kept for sending back."]);
        Some((docs, ident("unknown"), quote!(runtime::Map<runtime::Json>)))
    } else {
        None
    }
}

fn field(api: &Api, property: &Property) -> TokenStream {
    let name = ident(&property.rust);
    let docs = docs::member(&property.name, &property.ty, &property.docs, property.write_only);
    let mut ty = rust_type(api, &property.ty);
    if !property.required {
        ty = quote!(Option<#ty>);
    }
    quote!(#docs pub #name: #ty,)
}

/// Reading and writing, in the document's order.
fn members(api: &Api, name: &Ident, object: &Object, rest: Option<Ident>) -> TokenStream {
    let members = object.properties.iter().map(|property| {
        let kind = ident(match &property.ty {
            _ if property.required => "required",
            Type::Nullable(_) => "nullable",
            _ => "optional",
        });
        let (field, wire) = (ident(&property.rust), &property.name);
        let renamed = (*wire != property.rust).then(|| quote!(, #wire));
        quote!(#kind(#field #renamed))
    });
    let told = unions::sibling(api, object).map(|(union, sibling)| {
        let (union, sibling) = (ident(&union.rust), ident(&sibling.rust));
        quote!(; told(#union, #sibling))
    });
    let rest = rest.map(|rest| quote!(; rest(#rest)));
    quote!(runtime::object!(#name { #(#members),* #told #rest });)
}

fn constructor<T>(api: &Api, object: &Object, rest: Option<&T>) -> TokenStream {
    let required = || object.properties.iter().filter(|property| property.required);
    let arguments = required().map(|property| {
        let name = ident(&property.rust);
        let (ty, _) = argument(api, &property.ty, &name);
        quote!(#name: #ty)
    });
    let fields = object.properties.iter().map(|property| {
        let name = ident(&property.rust);
        let (_, value) = argument(api, &property.ty, &name);
        if !property.required {
            quote!(#name: None)
        } else if quote!(#name).to_string() == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let rest = rest.map(|_| {
        let name = ident(if object.additional.is_some() { "additional" } else { "unknown" });
        quote!(, #name: Default::default())
    });
    let expect = (required().count() > 7).then(|| quote!(#[expect(clippy::too_many_arguments)]));
    quote! {
        /// With the members that are always there.
        #expect
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* #rest }
        }
    }
}

fn setter(api: &Api, property: &Property) -> TokenStream {
    let name = ident(&property.rust);
    let docs = docs::outer(&[&format!("Sets {}.", docs::code(&property.name))]);
    let value = ident("value");
    let (ty, value) = argument(api, &property.ty, &value);
    quote! {
        #docs
        pub fn #name(mut self, value: #ty) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}
