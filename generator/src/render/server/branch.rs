//! A branch's file: the trait, the function that serves it, the routing table and the dispatch.

use super::super::types::{ident, rust_type};
use super::super::{Context, File, docs, imports};
use super::division::Branch;
use super::{query, schemas};
use crate::format::{Members, Page, Words};
use crate::ir::{Content, Operation, OperationId, Type};
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use std::sync::Arc;

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
    let words = branch.resource.docs.text.as_deref().unwrap_or_default();
    let what = format!("Serves {}. What is not written answers 501.", extent(branch));
    let about = docs::outer(&[words, &what]);
    let arguments = branch.operations.iter().any(|id| !arguments(cx, *id).is_empty());
    let expect = arguments.then(|| {
        quote!(#[expect(unused_variables, reason = "what is not written takes nothing from its arguments")])
    });
    let methods = branch.operations.iter().map(|id| method(cx, *id));
    page.block(Members::TraitMethods, methods, |methods| {
        quote! {
            #about
            #expect
            pub trait #name: Send + Sync + 'static {
                #methods
            }
        }
    });
}

fn method(cx: Context<'_>, id: OperationId) -> TokenStream {
    let (operation, name) = (&cx.api.operations[id.0], cx.names.method(id));
    let place = format!("{} {}", operation.method.as_str(), docs::code(&operation.path));
    let words = operation.docs.text.as_deref().unwrap_or_default();
    let marks: Vec<String> = docs::marks(operation).into_iter().chain(docs::since(&operation.docs)).collect();
    let about = docs::outer(&[&place, words, &marks.join(" ")]);
    let (arguments, reply) = (arguments(cx, id), reply(cx, operation));
    quote! {
        #about
        fn #name(&self, request: &Request #(, #arguments)*) -> impl Future<Output = Reply<#reply>> + Send {
            request.not_implemented()
        }
    }
}

/// The typed arguments, in the order in which the dispatch decodes them.
fn arguments(cx: Context<'_>, id: OperationId) -> Vec<TokenStream> {
    let operation = &cx.api.operations[id.0];
    let argument = |name: &dyn ToTokens, ty: &Type| {
        let ty = rust_type(cx, ty);
        let mut argument = TokenStream::new();
        name.to_tokens(&mut argument);
        quote!(#argument: #ty)
    };
    let mut arguments: Vec<TokenStream> = Vec::new();
    for (parameter, name) in operation.path_parameters.iter().zip(cx.names.arguments(id)) {
        arguments.push(argument(name, &parameter.ty));
    }
    if has_view(operation) {
        arguments.push(quote!(view: View));
    } else if !operation.query.is_empty() {
        let query = cx.names.query_type(id);
        arguments.push(quote!(query: #query));
    }
    arguments.extend(operation.body.iter().map(|ty| argument(&ident("body"), ty)));
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
        let (method, path, id) = (ident(operation.method.word()), &operation.path, &operation.id);
        let row = schemas::row(branch, operation);
        quote!(Route::#method(#path, #id) #row,)
    });
    page.block(Members::Elements, routes, |routes| quote!(pub(super) static ROUTES: &[Route] = &[#routes];));
}

fn dispatch(branch: &Branch<'_>, page: &mut Page) {
    let name = &branch.names.item;
    let arms = branch.operations().enumerate().map(|(index, (id, operation))| {
        let index = Literal::usize_unsuffixed(index);
        let (answer, method) = (ident(answer(operation)), branch.cx.names.method(id));
        let path = (0..operation.path_parameters.len()).map(Literal::usize_unsuffixed);
        let query = (!operation.query.is_empty()).then(|| quote!(, query(r)?));
        let body = operation.body.is_some().then(|| quote!(, body(r)?));
        quote!(#index => #answer(h.#method(r #(, path(r, #path)?)* #query #body)),)
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
