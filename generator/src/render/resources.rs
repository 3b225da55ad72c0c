//! The tree of handles: an accessor per path segment, a type per node that has children or calls of its own.

use super::types::rust_type;
use super::{Context, File, calls, docs, imports, verbs};
use crate::format::{Member, Members, Page, line};
use crate::ir::{Api, Resource, ResourceId, Segment, Type};
use proc_macro2::Literal;
use quote::quote;

/// `resources/mod.rs` with the root's accessors, and a file per service.
pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    let services = &cx.api.resources[0].children;
    let mut files = vec![File::new("resources/mod.rs", move |page| root(cx, services, page))];
    for id in services {
        let name = cx.names.module(*id).plain();
        files.push(File::new(format!("resources/{name}.rs"), move |page| service(cx, *id, page)));
    }
    files
}

fn root(cx: Context<'_>, services: &[ResourceId], page: &mut Page) {
    page.about(docs::inner(&[
        "The API's tree: a module per service, a type per node with something below it.",
        "A name that is a keyword of Rust is written with `r#`: `register().r#virtual()`.",
    ]));
    for id in services {
        let name = cx.names.module(*id);
        page.items(quote!(pub mod #name;));
    }
    let accessors = services.iter().map(|id| accessor(cx, *id, "self.root"));
    page.block(Members::Methods, accessors, |accessors| {
        quote! {
            /// The services of the API.
            impl<C: runtime::Connection> runtime::Meter<C> {
                #accessors
            }
        }
    });
    page.uses(imports::imports);
}

fn service(cx: Context<'_>, id: ResourceId, page: &mut Page) {
    let path = docs::code(&cx.api.resources[id.0].path);
    page.about(docs::inner(&[&format!("{path} and what is below it.")]));
    subtree(cx, id, page);
    page.uses(imports::imports);
}

fn subtree(cx: Context<'_>, id: ResourceId, page: &mut Page) {
    handle(cx, id, page);
    calls::markers(cx, id, page);
    for child in &cx.api.resources[id.0].children {
        subtree(cx, *child, page);
    }
}

/// The type of a node that has children or calls of its own.
fn handle(cx: Context<'_>, id: ResourceId, page: &mut Page) {
    let resource = &cx.api.resources[id.0];
    let Some(name) = cx.names.handle(id) else { return };
    let about = docs::resource(cx, id, true);
    let about = quote!(#(#[doc = #about])*);
    let children = resource.children.iter().map(|child| accessor(cx, *child, "self.0.child"));
    let calls = (resource.operations.iter())
        .filter(|id| !cx.api.operations[id.0].uniform)
        .map(|id| Member::from(calls::method(cx, *id)));
    let (inner, deref) = match cx.names.verbs(id) {
        Some(marker) => {
            let value = verbs::value(cx, id);
            let inner = quote!(runtime::Resource<C, #value, verbs::#marker>);
            let deref = quote! {
                impl<C> ::std::ops::Deref for #name<C> {
                    type Target = #inner;
                    fn deref(&self) -> &Self::Target {
                        &self.0
                    }
                }
            };
            (inner, Some(deref))
        }
        None => (quote!(runtime::Node<C>), None),
    };
    page.items(quote! {
        #about
        #[derive(Clone, Debug)]
        pub struct #name<C>(pub(super) #inner);
        #deref
    });
    page.block(
        Members::Methods,
        calls.chain(children),
        |methods| quote!(impl<C: runtime::Connection> #name<C> { #methods }),
    );
}

/// The method that leads from a node to one of its children.
fn accessor(cx: Context<'_>, id: ResourceId, step: &str) -> Member {
    let resource = &cx.api.resources[id.0];
    let name = cx.names.accessor(id);
    let about = docs::comment(&docs::resource(cx, id, false));
    let deprecated = deprecation(cx.api, id);
    let aliases = aliases(resource, name.plain());
    let (arguments, place) = match &resource.segment {
        Segment::Static(word) => (String::new(), format!("{step}({})", Literal::string(word))),
        Segment::Parameter(parameter) => {
            let wire = Literal::string(&parameter.name);
            let ty = match &parameter.ty {
                Type::String(_) => "&str".to_owned(),
                ty => line(rust_type(cx, ty)),
            };
            (format!(", {name}: {ty}"), format!("self.0.parameter({wire}, {name})"))
        }
    };
    let (ty, value) = match cx.names.handle(id) {
        Some(handle) => {
            let is_service = resource.parent == Some(ResourceId(0));
            let module = cx.names.module(id);
            let path = if is_service { format!("{module}::{handle}") } else { handle.to_string() };
            (format!("{path}<C>"), format!("{path}({place})"))
        }
        None => (resource_type(cx, id), place),
    };
    Member::Lines(format!(
        "{about}{aliases}{deprecated}pub fn {name}(&self{arguments}) -> {ty} {{\n    {value}\n}}"
    ))
}

/// The type of a node without one of its own.
fn resource_type(cx: Context<'_>, id: ResourceId) -> String {
    let value = line(verbs::value(cx, id));
    let marker = cx.names.verbs(id).map(|marker| format!("verbs::{marker}"));
    format!("runtime::Resource<C, {value}, {}>", marker.unwrap_or_default())
}

/// What else an item of a list or a map is looked for as: the document calls a register's name `reg`, a port's number
/// `port`. Search finds these, and the compiler names the method where somebody tried one of them.
fn aliases(resource: &Resource, name: &str) -> String {
    const OF_TEXT: [&str; 4] = ["id", "key", "name", "reg"];
    const OF_NUMBER: [&str; 5] = ["id", "idx", "index", "item", "tid"];
    let Segment::Parameter(parameter) = &resource.segment else { return String::new() };
    let all: &[&str] = if matches!(parameter.ty, Type::String(_)) { &OF_TEXT } else { &OF_NUMBER };
    let others = all.iter().filter(|alias| **alias != name).map(|alias| format!("{alias:?}"));
    format!("#[doc(alias({}))]\n", others.collect::<Vec<_>>().join(", "))
}

/// On the one accessor that leads to nothing but deprecated operations.
fn deprecation(api: &Api, id: ResourceId) -> &'static str {
    let all = |id: ResourceId| all_deprecated(api, id) == Some(true);
    match api.resources[id.0].parent {
        Some(parent) if all(id) && !all(parent) => {
            "#[deprecated(note = \"the document calls these operations deprecated\")]\n"
        }
        _ => "",
    }
}

/// Whether every operation at or below a node is deprecated; `None` if there are none.
pub(super) fn all_deprecated(api: &Api, id: ResourceId) -> Option<bool> {
    let own = api.operations_of(id).map(|operation| operation.deprecated);
    let below = api.resources[id.0].children.iter().filter_map(|child| all_deprecated(api, *child));
    own.chain(below).reduce(|all, one| all && one)
}
