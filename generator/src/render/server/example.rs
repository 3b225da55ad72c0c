//! The example of a branch's trait: one method, answered with a default, and the router that serves it.

use super::super::{Context, unions};
use super::branch;
use super::division::Branch;
use crate::format::{WIDTH, line};
use crate::ir::{Arm, Content, Method, Operation, OperationId, Type, TypeId, TypeKind};
use proc_macro2::TokenStream;
use quote::quote;

/// The query of a uniform `GET`, by its public path.
const VIEW: &str = "server::View";

/// Types of the runtime that are at the root of the crate as well.
const ROOT: [&str; 6] = ["Json", "Lenient", "Map", "MultiMap", "TextOr", "Timestamp"];

/// The lines of documentation; none if no reply of the branch has an obvious value.
pub(super) fn of(branch: &Branch<'_>) -> Option<TokenStream> {
    let names = branch.names;
    let (id, operation) = read_first(branch)?;
    let has_view = branch::has_view(operation);
    let arguments: String = (branch::arguments(branch.cx, id).iter().skip(1))
        .filter_map(|argument| {
            let ty = path(argument.split_once(':')?.1, branch);
            let name = if has_view && ty == VIEW { "view" } else { "_" };
            Some(format!(", {name}: {ty}"))
        })
        .collect();
    let reply = path(&line(branch::reply(branch.cx, operation)), branch);
    let value = value(branch.cx, operation)?;
    let answer = if has_view { format!("view.show(&{value})") } else { format!("Ok({value}.into())") };
    let answer = if answer.len() <= WIDTH {
        answer
    } else {
        format!("let reply = {value};\n        Ok(reply.into())")
    };
    let module = module(branch);
    let (method, function) = (branch.cx.names.method(id).as_str(), names.function.as_str());
    let reads_models = [&reply, &answer, &arguments].iter().any(|text| text.contains("models::"));
    let short = format!("    async fn {method}(&self, _: &Request{arguments}) -> Reply<{reply}> {{");
    let head = if short.len() <= WIDTH {
        short
    } else {
        let arguments = arguments.replace(", ", ",\n        ");
        format!(
            "    async fn {method}(\n        &self,\n        _: &Request{arguments},\n    ) -> Reply<{reply}> {{"
        )
    };
    let mut example = String::from("\n```\n");
    if reads_models {
        example.push_str("use egauge_webapi::models;\n");
    }
    example.push_str(&format!(
        "use egauge_webapi::server::{{self, Reply, Request, Router}};\n\nstruct Mine;\n\nimpl {module}{} for Mine {{\n\
         {head}\n        {answer}\n    }}\n}}\n\nlet router = Router::new().mount({module}{function}(Mine));\n```",
        names.item.as_str()
    ));
    let lines = example.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    Some(quote!(#(#[doc = #lines])*))
}

/// The operation that shows most: one that reads, if there is one whose reply has an obvious value.
fn read_first<'a>(branch: &Branch<'a>) -> Option<(OperationId, &'a Operation)> {
    let fitting = branch.operations().filter(|(_, operation)| value(branch.cx, operation).is_some());
    fitting.min_by_key(|(_, operation)| (operation.deprecated, operation.method != Method::Get))
}

/// What the example answers.
fn value(cx: Context<'_>, operation: &Operation) -> Option<String> {
    match &operation.reply.content {
        Content::Json | Content::JsonAs(_) => {}
        _ => return None,
    }
    let value = match &operation.reply.ty {
        Type::Named(id) => named(cx, *id)?,
        ty => plain(ty)?,
    };
    Some(if operation.reply.text { format!("egauge_webapi::TextOr::Value({value})") } else { value })
}

/// A value of a type without a definition.
fn plain(ty: &Type) -> Option<String> {
    Some(match ty {
        Type::Array { .. } => "Vec::new()".to_owned(),
        Type::Map(_) => "egauge_webapi::Map::default()".to_owned(),
        Type::String(_) => r#""lab".to_owned()"#.to_owned(),
        Type::Bool => "true".to_owned(),
        Type::Integer(range) if range.minimum.is_none_or(|least| least <= 1) => "1".to_owned(),
        Type::Number(_) => "1.0".to_owned(),
        Type::Timestamp => "egauge_webapi::Timestamp::now()".to_owned(),
        _ => return None,
    })
}

/// A value of a type that has a definition: an object, or a union's variant that is one.
fn named(cx: Context<'_>, id: TypeId) -> Option<String> {
    let union = match &cx.api.types[id.0].kind {
        TypeKind::Object(_) => return object(cx, id),
        // What a cell holds may be in a box.
        TypeKind::Union(union) if !unions::is_cell(union) => union,
        _ => return None,
    };
    let value = |arm: &Arm| match arm.ty {
        Type::Named(id) => object(cx, id),
        _ => None,
    };
    // Variants that are recognised by less come last.
    let values = union.arms.iter().map(value).collect::<Vec<_>>();
    let index = values.iter().rposition(Option::is_some)?;
    let variant = cx.names.members(id).get(index)?.as_str();
    let value = values.into_iter().nth(index)??;
    Some(format!("models::{}::{variant}({value})", cx.names.item(id).as_str()))
}

/// An object, made from its required members alone.
fn object(cx: Context<'_>, id: TypeId) -> Option<String> {
    let TypeKind::Object(object) = &cx.api.types[id.0].kind else { return None };
    let name = cx.names.item(id).as_str();
    let required = object.properties.iter().filter(|property| property.required);
    let values = required.map(|property| plain(&property.ty)).collect::<Option<Vec<_>>>()?;
    Some(match values.as_slice() {
        [] => format!("models::{name}::default()"),
        values => format!("models::{name}::new({})", values.join(", ")),
    })
}

fn module(branch: &Branch<'_>) -> String {
    branch.service.map_or_else(|| "server::".to_owned(), |service| format!("server::{}::", service.as_str()))
}

/// A type by its public path.
fn path(ty: &str, branch: &Branch<'_>) -> String {
    let mut ty = ty.trim().to_owned();
    for name in ROOT {
        ty = ty.replace(&format!("runtime::{name}"), &format!("egauge_webapi::{name}"));
    }
    let ty = ty.replace("runtime::", "egauge_webapi::runtime::");
    match ty.as_str() {
        "View" => VIEW.to_owned(),
        ty if branch.queries().any(|(_, name)| name.as_str() == ty) => format!("{}{ty}", module(branch)),
        _ => ty,
    }
}
