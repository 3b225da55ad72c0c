//! A branch's file: the trait, the function that serves it, the routing table and the dispatch.

use super::super::links::linked;
use super::super::types::{ident, rust_type};
use super::super::{Context, File, docs, imports};
use super::division::Branch;
use super::{example, query, schemas};
use crate::format::{Member, Members, Page, WIDTH, Words, line};
use crate::ir::{Content, Operation, OperationId, Type};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::sync::Arc;

/// Where members of an item stand.
const MARGIN: usize = 4;

/// Everything about one branch.
pub(super) fn file<'a>(branch: &Arc<Branch<'a>>) -> File<'a> {
    let stem = branch.names.module.plain();
    let path = match branch.service {
        Some(service) => format!("server/{}/{stem}.rs", service.plain()),
        None => format!("server/{stem}.rs"),
    };
    let branch = Arc::clone(branch);
    File::new(path, move |page| write(&branch, page))
}

fn write(branch: &Branch<'_>, page: &mut Page) {
    page.about(docs::inner(&[&format!("{}.", extent(branch))]));
    item(branch, page);
    for (id, name) in branch.queries() {
        query::item(branch.cx, id, name, page);
    }
    page.items(serve(branch));
    table(branch, page);
    dispatch(branch, page);
    page.uses(|words| uses(branch, words));
}

/// What belongs to the branch, in words.
fn extent(branch: &Branch<'_>) -> String {
    let path = docs::code(branch.path);
    if branch.operations().all(|(_, operation)| operation.path == branch.path) {
        path
    } else {
        format!("{path} and what is below it")
    }
}

fn uses(branch: &Branch<'_>, words: &Words) -> TokenStream {
    let types = imports::modules(words);
    let mut server = vec!["Branch", "Pending", "Refusal", "Reply", "Request", "Route"];
    if branch.queries().next().is_some() {
        server.extend(["FromQuery", "RawQuery"]);
    }
    if branch.operations().any(|(_, operation)| has_view(operation)) {
        server.push("View");
    }
    let mut calls: Vec<&str> = branch.operations().flat_map(|(_, operation)| calls(operation)).collect();
    calls.push("unknown");
    let schemas = words.has_module("schemas").then(|| {
        quote!(
            use crate::generated::server::schemas;
        )
    });
    server.extend(words.has_module("schema").then_some("schema"));
    let [server, calls] = [server, calls].map(|mut names| {
        names.sort_unstable();
        names.dedup();
        names.into_iter().map(ident).collect::<Vec<_>>()
    });
    quote! {
        #types
        #schemas
        use crate::server::dispatch::{#(#calls),*};
        use crate::server::{#(#server),*};
    }
}

/// What the dispatch of an operation calls.
fn calls(operation: &Operation) -> Vec<&'static str> {
    let mut calls = vec![answer(operation)];
    calls.extend((!operation.path_parameters.is_empty()).then_some("path"));
    calls.extend((!operation.query.is_empty()).then_some("query"));
    calls.extend(operation.body.is_some().then_some("body"));
    calls
}

/// The function that turns an operation's reply into a response.
fn answer(operation: &Operation) -> &'static str {
    match (&operation.reply.content, operation.reply.text, operation.reply.envelope) {
        (Content::Nothing, ..) => "nothing",
        (Content::Text(_) | Content::Lines(..), ..) => "text",
        (Content::Bytes(_), ..) => "bytes",
        (Content::Json | Content::JsonAs(_), true, _) => "text_or_object",
        (Content::Json | Content::JsonAs(_), false, true) => "envelope",
        (Content::Json | Content::JsonAs(_), false, false) => "object",
    }
}

/// A uniform operation's query, which all of them share.
pub(super) fn has_view(operation: &Operation) -> bool {
    !operation.query.is_empty() && operation.uniform
}

pub(super) fn reply(cx: Context<'_>, operation: &Operation) -> TokenStream {
    match &operation.reply.content {
        Content::Nothing => quote!(()),
        Content::Text(_) | Content::Lines(..) => quote!(String),
        Content::Bytes(_) => quote!(Vec<u8>),
        Content::Json | Content::JsonAs(_) => {
            let ty = rust_type(cx, &operation.reply.ty);
            if operation.reply.text { quote!(runtime::TextOr<#ty>) } else { ty }
        }
    }
}

/// The trait.
fn item(branch: &Branch<'_>, page: &mut Page) {
    let (cx, name) = (branch.cx, &branch.names.item);
    let words = docs::words(cx, &branch.resource.docs);
    let client = docs::client_side(cx, branch.node);
    let what = format!(
        "Serves {}{client}. Methods that you do not override answer 501. {}",
        extent(branch),
        linked(cx, "`guide::server` has examples with a state.")
    );
    let (about, example) = (docs::outer(&[&words, &what]), example::of(branch));
    let arguments = branch.operations.iter().any(|id| arguments(cx, *id).len() > 1);
    let expect = arguments.then(
        || quote!(#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]),
    );
    let methods = branch.operations.iter().map(|id| method(cx, *id));
    page.block(Members::TraitMethods, methods, |methods| {
        quote! {
            #about
            #example
            #expect
            pub trait #name: Send + Sync + 'static {
                #methods
            }
        }
    });
}

fn method(cx: Context<'_>, id: OperationId) -> Member {
    let (operation, name) = (&cx.api.operations[id.0], cx.names.method(id));
    let about = docs::served(cx, operation);
    let (arguments, reply) = (arguments(cx, id), line(reply(cx, operation)));
    let future = format!("impl Future<Output = Reply<{reply}>> + Send {{");
    let (short, long) = (arguments.join(", "), arguments.join(",\n    "));
    let mut head = format!("fn {name}(&self, {short}) -> {future}");
    if MARGIN + head.len() > WIDTH {
        head = format!("fn {name}(\n    &self,\n    {long},\n) -> {future}");
    }
    Member::Lines(format!("{about}{head}\n    request.not_implemented()\n}}"))
}

/// The typed arguments, in the order in which the dispatch decodes them.
pub(super) fn arguments(cx: Context<'_>, id: OperationId) -> Vec<String> {
    let operation = &cx.api.operations[id.0];
    let ty = |ty: &Type| line(rust_type(cx, ty));
    let mut arguments = vec!["request: &Request".to_owned()];
    for (parameter, name) in operation.path_parameters.iter().zip(cx.names.arguments(id)) {
        arguments.push(format!("{name}: {}", ty(&parameter.ty)));
    }
    if has_view(operation) {
        arguments.push("view: View".to_owned());
    } else {
        arguments.extend(cx.names.query_type(id).map(|query| format!("query: {query}")));
    }
    arguments.extend(operation.body.iter().map(|body| format!("body: {}", ty(body))));
    arguments
}

fn serve(branch: &Branch<'_>) -> TokenStream {
    let (function, name) = (&branch.names.function, &branch.names.item);
    let about = docs::outer(&[&format!("Serves {} with this handler.", extent(branch))]);
    quote! {
        #about
        pub fn #function<H: #name>(handler: H) -> Branch {
            Branch::new(ROUTES, handler, dispatch)
        }
    }
}

fn table(branch: &Branch<'_>, page: &mut Page) {
    let routes = branch.operations().map(|(_, operation)| {
        let [path, id] = [&operation.path, &operation.id].map(|text| Literal::string(text).to_string());
        let route = format!("Route::{}({path}, {id})", operation.method.word());
        let links: Vec<String> = schemas::row(branch, operation).into_iter().map(line).collect();
        let row = format!("{route}{},", links.concat());
        let whole = links.is_empty() || MARGIN + row.len() <= WIDTH;
        Member::Lines(if whole { row } else { format!("{route}\n    {},", links.join("\n    ")) })
    });
    page.block(Members::Elements, routes, |routes| quote!(pub(super) static ROUTES: &[Route] = &[#routes];));
}

fn dispatch(branch: &Branch<'_>, page: &mut Page) {
    let name = &branch.names.item;
    let arms = branch.operations().enumerate().map(|(index, (id, operation))| {
        let mut arguments = vec!["r".to_owned()];
        arguments.extend((0..operation.path_parameters.len()).map(|index| format!("path(r, {index})?")));
        arguments.extend((!operation.query.is_empty()).then(|| "query(r)?".to_owned()));
        arguments.extend(operation.body.is_some().then(|| "body(r)?".to_owned()));
        let (answer, method) = (answer(operation), branch.cx.names.method(id));
        Member::Lines(format!("{index} => {answer}(h.{method}({})),", arguments.join(", ")))
    });
    page.block(Members::Arms, arms, |arms| {
        quote! {
            fn dispatch<'a, H: #name>(h: &'a H, r: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
                let pending = match route {
                    #arms
                    _ => return unknown(r),
                };
                Ok(pending)
            }
        }
    });
}
