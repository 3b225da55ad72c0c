//! The example of a branch's trait: one method, answered with a default, and the router that serves it.

use super::branch;
use super::division::Branch;
use crate::format::line;
use crate::ir::{Api, Method, Operation, OperationId, Type, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// The lines of documentation; none if no reply of the branch has a default.
pub(super) fn of(branch: &Branch<'_>) -> Option<TokenStream> {
    let (api, names) = (branch.cx.api, branch.names);
    let (id, operation) = read_first(branch)?;
    let arguments: String = (branch::arguments(branch.cx, id).iter().skip(1))
        .filter_map(|argument| Some(format!(", _: {}", path(argument.split_once(':')?.1, branch))))
        .collect();
    let reply = path(&line(branch::reply(branch.cx, operation)), branch);
    let value = match &operation.reply.ty {
        Type::Array { .. } => "Vec::new()".to_owned(),
        Type::Map(_) => "egauge_webapi::Map::default()".to_owned(),
        Type::String(_) => r#""lab".to_owned()"#.to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Integer(_) => "1".to_owned(),
        Type::Named(id) if is_default(api, &Type::Named(*id)) => format!("{reply}::default()"),
        _ => return None,
    };
    let module = module(branch);
    let (method, function) = (branch.cx.names.method(id).as_str(), names.function.as_str());
    let lines = [
        String::new(),
        " ```".to_owned(),
        " use egauge_webapi::server::{self, Reply, Request, Router};".to_owned(),
        String::new(),
        " struct Mine;".to_owned(),
        String::new(),
        format!(" impl {module}{} for Mine {{", names.item.as_str()),
        format!("     async fn {method}(&self, _: &Request{arguments}) -> Reply<{reply}> {{"),
        format!("         Ok({value}.into())"),
        "     }".to_owned(),
        " }".to_owned(),
        String::new(),
        format!(" let router = Router::new().mount({module}{function}(Mine));"),
        " ```".to_owned(),
    ];
    Some(quote!(#(#[doc = #lines])*))
}

/// The operation that shows most: one that reads, if there is one with a reply that has a default.
fn read_first<'a>(branch: &Branch<'a>) -> Option<(OperationId, &'a Operation)> {
    let fits = |operation: &Operation| {
        !operation.reply.text && !operation.deprecated && is_default(branch.cx.api, &operation.reply.ty)
    };
    let fitting = branch.operations().filter(|(_, operation)| fits(operation));
    fitting.min_by_key(|(_, operation)| operation.method != Method::Get)
}

fn is_default(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Array { .. } | Type::Map(_) | Type::String(_) | Type::Bool => true,
        Type::Integer(range) => range.minimum.is_none_or(|least| least <= 1),
        Type::Named(id) => match &api.types[id.0].kind {
            TypeKind::Object(object) => object.properties.iter().all(|property| !property.required),
            _ => false,
        },
        _ => false,
    }
}

fn module(branch: &Branch<'_>) -> String {
    branch.service.map_or_else(|| "server::".to_owned(), |service| format!("server::{}::", service.as_str()))
}

/// A type by its public path.
fn path(ty: &str, branch: &Branch<'_>) -> String {
    let ty = ty.trim().replace("models::", "egauge_webapi::models::");
    let ty = ty.replace("runtime::", "egauge_webapi::runtime::");
    match ty.as_str() {
        "View" => "server::View".to_owned(),
        ty if branch.queries().any(|(_, name)| name.as_str() == ty) => format!("{}{ty}", module(branch)),
        _ => ty,
    }
}
