//! `schemas.rs`, for the crate's own tests: every schema of the document and the type that it became.

use super::types::rust_type;
use super::{Context, File, docs, imports};
use crate::format::{Members, Page};
use crate::ir::{Api, Operation, Type, TypeId, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// One table: components by their names, the schemas of operations by the operation and what they are of it.
///
/// What is anonymous inside of these is reached through them.
pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    vec![File::new("schemas.rs", move |page| table(cx, page))]
}

fn table(cx: Context<'_>, page: &mut Page) {
    let api = cx.api;
    let components = api.types.iter().enumerate().filter_map(|(index, def)| {
        let ty = match &def.kind {
            TypeKind::Alias(ty) => rust_type(cx, ty),
            TypeKind::Object(_) | TypeKind::Enum(_) | TypeKind::Union(_) => {
                rust_type(cx, &Type::Named(TypeId(index)))
            }
        };
        Some(row(def.schema.as_deref()?, &ty))
    });
    let own = (api.operations.iter())
        .flat_map(|operation| schemas(api, operation))
        .map(|(name, ty)| row(&name, &rust_type(cx, ty)));
    page.about(docs::inner(&[
        "Every schema of the document and a round trip through the type that it became.",
    ]));
    page.block(
        Members::Elements,
        components.chain(own),
        |rows| quote!(pub(crate) const SCHEMAS: &[(&str, Trip)] = &[#rows];),
    );
    page.uses(|words| {
        let imports = imports::modules(words);
        quote!(#imports use crate::round_trips::{Trip, trip};)
    });
}

fn row(name: &str, ty: &TokenStream) -> TokenStream {
    quote!((#name, trip::<#ty>),)
}

/// The schemas that stand at an operation itself: `ID body`, `ID reply`, `ID PARAMETER`.
fn schemas<'a>(api: &'a Api, operation: &'a Operation) -> impl Iterator<Item = (String, &'a Type)> {
    let anonymous = |ty: &Type| match ty {
        Type::Named(id) => api.types[id.0].schema.is_none(),
        _ => false,
    };
    let content = (operation.body.iter().map(|ty| ("body", ty)))
        .chain(operation.reply.content.is_json().then_some(("reply", &operation.reply.ty)))
        // A uniform verb's value is a component.
        .filter(move |(_, ty)| anonymous(ty) || !operation.uniform && !matches!(ty, Type::Named(_)));
    let path = operation.path_parameters.iter().map(|parameter| (&*parameter.name, &parameter.ty));
    let query = operation.query.iter().map(|parameter| (&*parameter.name, &parameter.ty));
    let parameters = path.chain(query).filter(move |(_, ty)| anonymous(ty));
    content.chain(parameters).map(|(what, ty)| (format!("{} {what}", operation.id), ty))
}
