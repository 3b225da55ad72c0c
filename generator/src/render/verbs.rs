//! `verbs.rs`: a marker type for every combination of verbs that a resource has.

use super::types::{ident, rust_type};
use super::{File, docs, imports};
use crate::ir::{Api, Method, Operation, ResourceId, Type};
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

/// The marker's name: the verbs and what else the calls can do.
pub(super) fn marker(api: &Api, id: ResourceId) -> Option<String> {
    verbs(api, id).map(|verbs| verbs.name())
}

impl Verbs<'_> {
    fn name(&self) -> String {
        let mut name = String::new();
        for operation in &self.operations {
            name.push_str(match operation.method {
                Method::Get => "Get",
                Method::Put => "Put",
                Method::Post => "Post",
                Method::Delete => "Delete",
            });
        }
        if name == "GetPutPostDelete" {
            name = "All".to_owned();
        }
        if self.filtered {
            name.push_str("Filtered");
        }
        if self.tagged {
            name.push_str("Tagged");
        }
        name
    }
}

pub(super) fn files(api: &Api) -> Vec<File> {
    let mut markers = BTreeMap::new();
    for id in (0..api.resources.len()).map(ResourceId) {
        if let Some(verbs) = verbs(api, id) {
            markers.entry(verbs.name()).or_insert(verbs);
        }
    }
    let items = markers.iter().map(|(name, verbs)| render(api, name, verbs));
    let about = docs::inner(&[
        "Which of the uniform verbs a resource has, as types: `All` is GET, PUT, POST and DELETE.",
        "`Filtered`: a GET takes `filter` and `max-depth`. `Tagged`: values carry an ETag, and changes can ask for it.",
    ]);
    let body = quote!(#(#items)*);
    let imports = imports::imports(&body);
    vec![File::new("verbs.rs", quote!(#about #imports #body))]
}

fn render(api: &Api, name: &str, verbs: &Verbs<'_>) -> TokenStream {
    let marker = ident(name);
    let list: Vec<&str> = verbs.operations.iter().map(|operation| operation.method.as_str()).collect();
    let about = docs::outer(&[&format!("{}.", list.join(", "))]);
    let abilities = verbs.operations.iter().map(|operation| {
        let reply = rust_type(api, &operation.reply.ty);
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
pub(super) fn value(api: &Api, id: ResourceId) -> TokenStream {
    api.resources[id.0].value.as_ref().map_or_else(|| quote!(()), |ty: &Type| rust_type(api, ty))
}
