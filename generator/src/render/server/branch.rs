//! A branch's file: the trait, the function that serves it, the routing table and the dispatch.

use super::super::types::{ident, rust_type};
use super::super::{File, docs, imports};
use super::division::Branch;
use super::{query, schemas};
use crate::ir::{Api, Operation, Type};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Names that a method's other arguments have.
const ARGUMENTS: &[&str] = &["body", "query", "request", "view"];

/// Everything about one branch.
pub(super) fn file(api: &Api, branch: &Branch<'_>) -> File {
    let stem = branch.function.trim_start_matches("r#");
    let path = match &branch.service {
        Some(service) => format!("server/{service}/{stem}.rs"),
        None => format!("server/{stem}.rs"),
    };
    let about = docs::inner(&[&format!("{}.", extent(branch))]);
    let queries = branch.queries().map(|operation| query::item(api, operation));
    let (item, serve, table, dispatch) =
        (item(api, branch), serve(branch), table(api, branch), dispatch(branch));
    let uses = uses(api, branch, &table);
    File::new(path, quote!(#about #uses #item #(#queries)* #serve #table #dispatch))
}

/// What belongs to the branch, in words.
fn extent(branch: &Branch<'_>) -> String {
    let path = docs::code(&branch.path);
    if branch.operations.iter().all(|operation| operation.path == branch.path) {
        path
    } else {
        format!("{path} and what is below it")
    }
}

fn uses(api: &Api, branch: &Branch<'_>, table: &TokenStream) -> TokenStream {
    let types = branch.operations.iter().flat_map(|operation| {
        let path = operation.path_parameters.iter().map(|parameter| &parameter.ty);
        let own = path.chain(&operation.body).map(|ty| rust_type(api, ty));
        let query = operation.rust_type.iter().flat_map(|_| query::types(api, operation));
        own.chain(query).chain([reply(api, operation)]).collect::<Vec<_>>()
    });
    let types = imports::imports(&quote!(#(#types)*));
    let mut server = vec!["Branch", "Pending", "Refusal", "Reply", "Request", "Route"];
    if branch.queries().next().is_some() {
        server.extend(["FromQuery", "RawQuery"]);
    }
    if branch.operations.iter().any(|operation| has_view(operation)) {
        server.push("View");
    }
    let mut calls: Vec<&str> = branch.operations.iter().flat_map(|operation| calls(operation)).collect();
    calls.push("unknown");
    let schemas = imports::names(table, "schemas").then(|| {
        quote!(
            use crate::generated::server::schemas;
        )
    });
    server.extend(imports::names(table, "schema").then_some("schema"));
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
    match (operation.reply.text, operation.reply.envelope) {
        (true, _) => "text_or_object",
        (false, true) => "envelope",
        (false, false) => "object",
    }
}

/// A uniform operation's query, which all of them share.
pub(super) fn has_view(operation: &Operation) -> bool {
    !operation.query.is_empty() && operation.rust_type.is_none()
}

pub(super) fn reply(api: &Api, operation: &Operation) -> TokenStream {
    let ty = rust_type(api, &operation.reply.ty);
    if operation.reply.text { quote!(runtime::TextOr<#ty>) } else { ty }
}

/// The trait.
fn item(api: &Api, branch: &Branch<'_>) -> TokenStream {
    let name = ident(&branch.name);
    let words = branch.resource.docs.text.as_deref().unwrap_or_default();
    let what = format!("Serves {}. What is not written answers 501.", extent(branch));
    let about = docs::outer(&[words, &what]);
    let arguments = branch.operations.iter().any(|operation| !arguments(api, operation).is_empty());
    let expect = arguments.then(|| {
        quote!(#[expect(unused_variables, reason = "what is not written takes nothing from its arguments")])
    });
    let methods = branch.operations.iter().map(|operation| method(api, operation));
    quote! {
        #about
        #expect
        pub trait #name: Send + Sync + 'static {
            #(#methods)*
        }
    }
}

fn method(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(&operation.rust);
    let place = format!("{} {}", operation.method.as_str(), docs::code(&operation.path));
    let deprecated = if operation.deprecated { "Deprecated." } else { "" };
    let about = docs::outer(&[&place, operation.docs.text.as_deref().unwrap_or_default(), deprecated]);
    let (arguments, reply) = (arguments(api, operation), reply(api, operation));
    quote! {
        #about
        fn #name(&self, request: &Request #(, #arguments)*) -> impl Future<Output = Reply<#reply>> + Send {
            request.not_implemented()
        }
    }
}

/// The typed arguments, in the order in which the dispatch decodes them.
fn arguments(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let argument = |name: &Ident, ty: &Type| {
        let ty = rust_type(api, ty);
        quote!(#name: #ty)
    };
    let mut arguments: Vec<TokenStream> = Vec::new();
    for parameter in &operation.path_parameters {
        let taken = ARGUMENTS.contains(&parameter.rust.as_str());
        let name = if taken { format!("{}_value", parameter.rust) } else { parameter.rust.clone() };
        arguments.push(argument(&ident(&name), &parameter.ty));
    }
    if has_view(operation) {
        arguments.push(quote!(view: View));
    } else if !operation.query.is_empty() {
        let query = query::name(operation);
        arguments.push(quote!(query: #query));
    }
    arguments.extend(operation.body.iter().map(|ty| argument(&ident("body"), ty)));
    arguments
}

fn serve(branch: &Branch<'_>) -> TokenStream {
    let (function, name) = (ident(&branch.function), ident(&branch.name));
    let about = docs::outer(&[&format!("Serves {} with this handler.", extent(branch))]);
    quote! {
        #about
        pub fn #function<H: #name>(handler: H) -> Branch {
            Branch::new(ROUTES, handler, dispatch)
        }
    }
}

fn table(api: &Api, branch: &Branch<'_>) -> TokenStream {
    let routes = branch.operations.iter().map(|operation| {
        let (method, path, id) = (ident(operation.method.word()), &operation.path, &operation.id);
        let row = schemas::row(api, branch, operation);
        quote!(Route::#method(#path, #id) #row)
    });
    quote!(pub(super) static ROUTES: &[Route] = &[#(#routes),*];)
}

fn dispatch(branch: &Branch<'_>) -> TokenStream {
    let name = ident(&branch.name);
    let arms = branch.operations.iter().enumerate().map(|(index, operation)| {
        let index = Literal::usize_unsuffixed(index);
        let (answer, method) = (ident(answer(operation)), ident(&operation.rust));
        let path = (0..operation.path_parameters.len()).map(Literal::usize_unsuffixed);
        let query = (!operation.query.is_empty()).then(|| quote!(, query(r)?));
        let body = operation.body.is_some().then(|| quote!(, body(r)?));
        quote!(#index => #answer(h.#method(r #(, path(r, #path)?)* #query #body)))
    });
    quote! {
        fn dispatch<'a, H: #name>(h: &'a H, r: &'a Request, route: usize) -> Result<Pending<'a>, Refusal> {
            let pending = match route {
                #(#arms,)*
                _ => return unknown(r),
            };
            Ok(pending)
        }
    }
}
