//! `verbs.rs`: a marker type for every combination of verbs that a resource has.

use super::links::{linked, marked};
use super::types::rust_type;
use super::{Context, File, docs, imports};
use crate::format::Page;
use crate::ir::{Api, Method, Operation, ResourceId, Type};
use crate::naming::Name;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::BTreeMap;

/// The uniform verbs of a resource.
struct Verbs<'a> {
    operations: Vec<&'a Operation>,
    filtered: bool,
    tagged: bool,
}

fn verbs(api: &Api, id: ResourceId) -> Option<Verbs<'_>> {
    let operations: Vec<&Operation> = api.operations_of(id).filter(|operation| operation.uniform).collect();
    if operations.is_empty() {
        return None;
    }
    let get = operations.iter().find(|operation| operation.method == Method::Get);
    let filtered = get.is_some_and(|get| !get.query.is_empty());
    let tagged = get.is_some_and(|get| get.reply.etag);
    Some(Verbs { operations, filtered, tagged })
}

pub(super) fn files(cx: Context<'_>) -> Vec<File<'_>> {
    vec![File::new("verbs.rs", move |page| file(cx, page))]
}

fn file(cx: Context<'_>, page: &mut Page) {
    let mut markers = BTreeMap::new();
    for id in (0..cx.api.resources.len()).map(ResourceId) {
        if let (Some(name), Some(verbs)) = (cx.names.verbs(id), verbs(cx.api, id)) {
            markers.entry(name).or_insert(verbs);
        }
    }
    let resource = marked("crate::runtime::Resource");
    page.about(docs::inner(&[
        "Which of the uniform verbs a resource has, as types: `All` is GET, PUT, POST and DELETE.",
        "`Filtered`: a GET takes `filter` and `max_depth`. `Tagged`: values carry an ETag, and changes can ask for it.",
        &format!("They are the parameter `M` of `Resource`{resource}, which has an example."),
    ]));
    for (name, verbs) in &markers {
        page.items(render(cx, name, verbs));
    }
    page.uses(imports::modules);
}

fn render(cx: Context<'_>, marker: &Name, verbs: &Verbs<'_>) -> TokenStream {
    let list: Vec<&str> = verbs.operations.iter().map(|operation| operation.method.as_str()).collect();
    let mut facts = format!("{}.", list.join(", "));
    if verbs.filtered {
        facts.push_str(&linked(cx, " GET takes `filter` and `max_depth`: `guide::filter`."));
    }
    if verbs.tagged {
        facts.push_str(&linked(cx, " Values carry an ETag, for `if_match`: `guide::etags`."));
    }
    let about = docs::outer(&[&facts]);
    let abilities = verbs.operations.iter().map(|operation| {
        let reply = rust_type(cx, &operation.reply.ty);
        match operation.method {
            Method::Get if verbs.tagged => {
                quote!(impl runtime::verb::CanGet for #marker { type Reply<V> = runtime::Tagged<V>; })
            }
            Method::Get => quote!(impl runtime::verb::CanGet for #marker { type Reply<V> = V; }),
            Method::Put => quote!(impl runtime::verb::CanPut for #marker { type Reply = #reply; }),
            Method::Post => quote!(impl runtime::verb::CanPost for #marker { type Reply = #reply; }),
            Method::Delete => quote!(impl runtime::verb::CanDelete for #marker { type Reply = #reply; }),
        }
    });
    let filter = verbs.filtered.then(|| quote!(impl runtime::verb::CanFilter for #marker {}));
    quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub enum #marker {}
        #(#abilities)*
        #filter
    }
}

/// The value type behind a resource's verbs.
pub(super) fn value(cx: Context<'_>, id: ResourceId) -> TokenStream {
    cx.api.resources[id.0].value.as_ref().map_or_else(|| quote!(()), |ty: &Type| rust_type(cx, ty))
}
