//! The public items of the generated code, as the renderers make them, and how two sets of them differ.

use super::places::Places;
use super::{Action, Verdict};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::Pointer;
use crate::render::{Context, RENDERERS};
use indexmap::IndexMap;
use quote::ToTokens;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use syn::{Attribute, Fields, FnArg, GenericArgument, ImplItem, Item, PathArguments, TraitItem, Visibility};

/// The items of one document, by their paths.
pub(super) struct Items {
    items: IndexMap<String, Shape>,
    /// Other names of items: the names after `models::`.
    aliases: BTreeMap<String, String>,
    places: Places,
}

/// What users of an item depend on.
#[derive(Clone, Debug, Default, PartialEq)]
struct Shape {
    signature: String,
    deprecated: bool,
    /// What adding the item asks for.
    added: Verdict,
    /// The arguments of a constructor, whose signature is theirs.
    arguments: Vec<(String, String)>,
}

/// An item that differs.
#[derive(Clone, Debug)]
pub(super) struct ItemChange {
    pub(super) name: String,
    pub(super) verdict: Verdict,
    pub(super) action: Action,
    pub(super) deprecation: bool,
    /// The places in the document that the item is made of, and those that it may come from.
    pub(super) near: Vec<Pointer>,
    pub(super) far: Vec<Pointer>,
    /// Its signature before and now.
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    /// The places of types that the item names and that are themselves new or gone.
    pub(super) named: Vec<Pointer>,
}

/// The module of types.
const MODELS: &str = "models";

/// Every public item that is generated for an API.
pub(super) fn items(cx: Context<'_>) -> Result<Items, Diagnostics> {
    let mut found = Items { items: IndexMap::new(), aliases: BTreeMap::new(), places: Places::new(cx) };
    for renderer in RENDERERS {
        for file in (renderer.render)(cx) {
            let Some(module) = module(&file.path) else { continue };
            let (path, text) = file.page().finish().map_err(|problem| vec![*problem])?;
            let parsed = syn::parse_file(&text).map_err(|error| {
                vec![Diagnostic::error("unprintable", format!("{path} is not Rust: {error}"))]
            })?;
            for item in parsed.items {
                found.item(&module, item);
            }
        }
    }
    found.aliased();
    Ok(found)
}

/// The module by which users reach what a file has; none for what they cannot reach.
fn module(path: &str) -> Option<String> {
    let path = path.trim_end_matches(".rs").trim_end_matches("/mod").trim_end_matches("mod");
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    match parts[..] {
        ["schemas"] | ["server", "schemas"] => None,
        [MODELS, ..] => Some(MODELS.to_owned()),
        ["server"] | ["server", _] => Some("server".to_owned()),
        ["server", service, ..] => Some(format!("server::{service}")),
        _ => Some(parts.join("::")),
    }
}

fn printed(tokens: impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

/// A signature without the names of arguments, which callers and implementers choose themselves.
fn signature(signature: &syn::Signature) -> String {
    let mut signature = signature.clone();
    for input in &mut signature.inputs {
        if let FnArg::Typed(input) = input {
            *input.pat = syn::Pat::Wild(syn::PatWild {
                attrs: Vec::new(),
                underscore_token: <syn::Token![_]>::default(),
            });
        }
    }
    printed(signature)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

impl Items {
    fn add(&mut self, name: String, signature: String, attributes: &[Attribute], added: Verdict) {
        let deprecated = has(attributes, "deprecated");
        self.items.insert(name, Shape { signature, deprecated, added, arguments: Vec::new() });
    }

    fn item(&mut self, module: &str, item: Item) {
        let path = |name: &dyn ToTokens| match module {
            "" => printed(name),
            module => format!("{module}::{}", printed(name)),
        };
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let name = path(&item.ident);
                self.derives(&name, &item.attrs);
                let open = has(&item.attrs, "non_exhaustive") || matches!(item.fields, Fields::Unnamed(_));
                self.add(
                    name.clone(),
                    format!("struct {}", printed(&item.generics)),
                    &item.attrs,
                    Verdict::Minor,
                );
                for field in item.fields.iter().filter(|field| is_public(&field.vis)) {
                    let Some(ident) = &field.ident else { continue };
                    let added = if open { Verdict::Minor } else { Verdict::Major };
                    self.add(format!("{name}.{}", printed(ident)), printed(&field.ty), &field.attrs, added);
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let name = path(&item.ident);
                self.derives(&name, &item.attrs);
                let open = has(&item.attrs, "non_exhaustive");
                self.add(
                    name.clone(),
                    format!("enum {}", printed(&item.generics)),
                    &item.attrs,
                    Verdict::Minor,
                );
                for variant in &item.variants {
                    let added = if open { Verdict::Minor } else { Verdict::Major };
                    let variant_name = format!("{name}::{}", printed(&variant.ident));
                    self.add(variant_name, printed(&variant.fields), &variant.attrs, added);
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                let name = path(&item.ident);
                let supers = printed(&item.supertraits);
                self.add(name.clone(), format!("trait {supers}"), &item.attrs, Verdict::Minor);
                for method in &item.items {
                    let TraitItem::Fn(method) = method else { continue };
                    let added = if method.default.is_some() { Verdict::Minor } else { Verdict::Major };
                    let method_name = format!("{name}::{}", printed(&method.sig.ident));
                    self.add(method_name, signature(&method.sig), &method.attrs, added);
                }
            }
            Item::Impl(item) => self.implementation(module, &item),
            Item::Fn(item) if is_public(&item.vis) => {
                self.add(path(&item.sig.ident), signature(&item.sig), &item.attrs, Verdict::Minor);
            }
            Item::Type(item) if is_public(&item.vis) && module == MODELS => {
                let target = printed(&item.ty).replace(' ', "");
                if let Some(target) = target.strip_prefix("models::") {
                    self.aliases.insert(printed(&item.ident), target.to_owned());
                }
            }
            Item::Const(item) if is_public(&item.vis) => {
                self.add(path(&item.ident), printed(&item.ty), &item.attrs, Verdict::Minor);
            }
            _ => {}
        }
    }

    /// What an item has, its other names have as well.
    fn aliased(&mut self) {
        for (alias, target) in &self.aliases {
            let (alias, target) = (format!("{MODELS}::{alias}"), format!("{MODELS}::{target}"));
            let own: Vec<(String, Shape)> = (self.items.iter())
                .filter_map(|(name, shape)| Some((name.strip_prefix(&target)?, shape)))
                .filter(|(rest, _)| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
                .map(|(rest, shape)| (format!("{alias}{rest}"), shape.clone()))
                .collect();
            self.items.extend(own);
        }
    }

    /// A signature with items under the names that they have themselves.
    fn resolved<'s>(&self, signature: &'s str) -> Cow<'s, str> {
        const PATH: &str = "models :: ";
        if self.aliases.is_empty() || !signature.contains(PATH) {
            return Cow::Borrowed(signature);
        }
        let mut parts = signature.split(PATH);
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(part.len());
            let (name, rest) = part.split_at(end);
            text.extend([PATH, self.aliases.get(name).map_or(name, String::as_str), rest]);
        }
        Cow::Owned(text)
    }

    /// Derived traits are items too: `models::SysBoot: Default`.
    fn derives(&mut self, name: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let _ = attribute.parse_nested_meta(|meta| {
                self.add(format!("{name}: {}", printed(&meta.path)), String::new(), &[], Verdict::Minor);
                Ok(())
            });
        }
    }

    fn implementation(&mut self, module: &str, item: &syn::ItemImpl) {
        let name = owner(module, &item.self_ty);
        if let Some((implemented, _)) = &item.trait_ {
            let types = item.items.iter().filter_map(|item| match item {
                ImplItem::Type(item) => Some(printed(item)),
                _ => None,
            });
            let signature = types.collect::<Vec<_>>().join(" ");
            self.add(
                format!("{name}: {}", printed(implemented).replace(' ', "")),
                signature,
                &[],
                Verdict::Minor,
            );
            return;
        }
        for method in &item.items {
            let ImplItem::Fn(method) = method else { continue };
            if !is_public(&method.vis) {
                continue;
            }
            let method_name = format!("{name}::{}", printed(&method.sig.ident));
            self.add(method_name.clone(), signature(&method.sig), &method.attrs, Verdict::Minor);
            if method.sig.ident == "new" {
                let arguments = method.sig.inputs.iter().filter_map(|input| match input {
                    FnArg::Typed(input) => Some((printed(&input.pat), printed(&input.ty))),
                    FnArg::Receiver(_) => None,
                });
                let arguments = arguments.collect();
                if let Some(shape) = self.items.get_mut(&method_name) {
                    shape.arguments = arguments;
                }
            }
        }
    }

    /// The places of an item, or of what it belongs to.
    fn places_of(&self, name: &str) -> Pair {
        self.places.of(name)
    }
}

/// The item that a block of methods belongs to: `Call<C, T, RegisterGetQuery>` to the query's marker.
fn owner(module: &str, ty: &syn::Type) -> String {
    let plain = || format!("{module}::{}", printed(ty));
    let syn::Type::Path(path) = ty else { return plain() };
    let Some(last) = path.path.segments.last() else { return plain() };
    let name = printed(&last.ident);
    match (&last.arguments, name.as_str()) {
        (PathArguments::AngleBracketed(arguments), "Call") => match arguments.args.last() {
            Some(GenericArgument::Type(marker)) => format!("{module}::{}", printed(marker)),
            _ => plain(),
        },
        _ => format!("{module}::{name}"),
    }
}

/// How the items of two documents differ, in the order of the new ones, what is gone at the end.
pub(super) fn compare(old: &Items, new: &Items) -> Vec<ItemChange> {
    let mut changes = Vec::new();
    let mut push = |name: &str, action, verdict, deprecation, (near, far)| {
        let signature = |items: &Items| {
            items.items.get(name).map(|shape| compact(&shape.signature)).filter(|text| !text.is_empty())
        };
        let (old, new, named) = (signature(old), signature(new), Vec::new());
        let name = name.to_owned();
        changes.push(ItemChange { name, verdict, action, deprecation, near, far, old, new, named });
    };
    for (name, after) in &new.items {
        let Some(before) = old.items.get(name) else {
            push(name, Action::Added, after.added, false, new.places_of(name));
            continue;
        };
        if new.resolved(&before.signature) != new.resolved(&after.signature) {
            let mut places = merged(old.places_of(name), new.places_of(name));
            if !after.arguments.is_empty() && !before.arguments.is_empty() {
                let owner = name.trim_end_matches("::new");
                let moved = arguments(before, after);
                let all = moved.iter().map(|argument| format!("{owner}.{argument}"));
                let near = all.map(|field| merged(old.places_of(&field), new.places_of(&field)).0);
                let near: Vec<_> = near.flatten().collect();
                if !near.is_empty() {
                    places.0 = near;
                }
            }
            push(name, Action::Changed, Verdict::Major, false, places);
        }
        if before.deprecated != after.deprecated {
            let verdict = if after.deprecated { Verdict::Minor } else { Verdict::Patch };
            push(name, Action::Changed, verdict, true, merged(old.places_of(name), new.places_of(name)));
        }
    }
    for name in old.items.keys().filter(|name| !new.items.contains_key(*name)) {
        push(name, Action::Removed, Verdict::Major, false, old.places_of(name));
    }
    for change in changes.iter_mut().filter(|change| change.action == Action::Changed) {
        change.named = named(old, new, &change.name);
    }
    changes
}

/// The places of models that only one of an item's two signatures names, and that only one document has.
fn named(old: &Items, new: &Items, name: &str) -> Vec<Pointer> {
    let models = |items: &Items| -> BTreeSet<String> {
        let signature =
            items.items.get(name).map(|shape| shape.signature.replace(' ', "")).unwrap_or_default();
        let names = signature.split("models::").skip(1);
        let plain =
            |rest: &str| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().map(str::to_owned);
        names.filter_map(plain).map(|name| format!("models::{name}")).collect()
    };
    let (before, after) = (models(old), models(new));
    let gone =
        before.iter().filter(|model| !new.items.contains_key(*model)).map(|model| old.places_of(model).0);
    let come =
        after.iter().filter(|model| !old.items.contains_key(*model)).map(|model| new.places_of(model).0);
    gone.chain(come).flatten().collect()
}

/// Tokens as people write them.
fn compact(tokens: &str) -> String {
    let mut text = tokens.to_owned();
    for (loose, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        ("& ", "&"),
        (" ,", ","),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        (" :", ":"),
        (":: ", "::"),
        (",)", ")"),
        ("runtime::", ""),
        (",>", ">"),
    ] {
        text = text.replace(loose, tight);
    }
    text.trim_start_matches("::").trim().to_owned()
}

/// The arguments of a constructor that are new, gone or of another type.
fn arguments(before: &Shape, after: &Shape) -> Vec<String> {
    let differing = |some: &Shape, other: &Shape| {
        let only = some.arguments.iter().filter(|argument| !other.arguments.contains(argument));
        only.map(|(name, _)| name.clone()).collect::<Vec<_>>()
    };
    let mut names = differing(before, after);
    names.extend(differing(after, before));
    names.sort();
    names.dedup();
    names
}

/// The places that an item is made of, and those that it may come from.
type Pair = (Vec<Pointer>, Vec<Pointer>);

fn merged(mut one: Pair, other: Pair) -> Pair {
    one.0.extend(other.0);
    one.1.extend(other.1);
    one
}

/// Who uses an item: callers of the client, implementers of the traits.
pub(super) fn users(name: &str) -> (bool, bool) {
    let server = name.starts_with("server");
    (!server, server || name.starts_with("models"))
}
