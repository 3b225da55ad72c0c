//! `#[cfg(..)]` settled when the code is written, so that it needs no features where it goes.

use super::edit::Edits;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::ops::Range;
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, Lit, Meta, Token};

/// The text without tests and without what other features than these have.
pub(super) fn evaluate(text: &str, features: &BTreeSet<String>) -> Result<String, String> {
    let file = syn::parse_file(text).map_err(|error| error.to_string())?;
    let mut settling = Settling { text, features, edits: Edits::default(), problem: None };
    settling.visit_file(&file);
    if let Some(problem) = settling.problem {
        return Err(problem);
    }
    let text = settling.edits.apply(text);
    let tokens: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| error.to_string())?;
    match unsettled(tokens) {
        true => {
            Err("it has a `cfg` of a feature inside of a macro or in a place that is not looked at"
                .to_owned())
        }
        false => Ok(text),
    }
}

struct Settling<'a> {
    text: &'a str,
    features: &'a BTreeSet<String>,
    edits: Edits,
    problem: Option<String>,
}

impl Settling<'_> {
    /// Whether a node stays. Of one that goes, what separates it from the next goes too.
    fn stays(&mut self, attributes: &[Attribute], node: &impl Spanned) -> bool {
        let mut holding = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")) {
            match attribute.parse_args::<Meta>().ok().and_then(|meta| self.holds(&meta)) {
                Some(true) => holding.push(attribute),
                Some(false) => {
                    let mut place = node.span().byte_range();
                    let after = self.text.get(place.end..).unwrap_or_default();
                    if after.starts_with(',') {
                        place.end += 1;
                    }
                    self.edits.remove(self.text, place);
                    return false;
                }
                None => {}
            }
        }
        for attribute in holding {
            self.drop_line(attribute.span().byte_range());
        }
        true
    }

    /// Removes an attribute, but no comment above it.
    fn drop_line(&mut self, place: Range<usize>) {
        let after = self.text.get(place.end..).unwrap_or_default();
        let spaces = after.len() - after.trim_start().len();
        self.edits.replace(place.start..place.end + spaces, "");
    }

    /// What is known of a condition when the code is written.
    fn holds(&mut self, meta: &Meta) -> Option<bool> {
        let parts = |meta: &Meta| match meta {
            Meta::List(list) => {
                let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
                parts.map(|parts| parts.into_iter().collect::<Vec<_>>()).unwrap_or_default()
            }
            Meta::Path(_) | Meta::NameValue(_) => Vec::new(),
        };
        let name = meta.path().get_ident()?.to_string();
        match name.as_str() {
            "test" | "doc" | "doctest" | "docsrs" => Some(false),
            "feature" => match meta {
                Meta::NameValue(pair) => match &pair.value {
                    Expr::Lit(literal) => match &literal.lit {
                        Lit::Str(feature) => Some(self.features.contains(&feature.value())),
                        _ => None,
                    },
                    _ => None,
                },
                Meta::Path(_) | Meta::List(_) => None,
            },
            "not" => parts(meta).first().and_then(|part| self.holds(part)).map(|holds| !holds),
            "all" | "any" => {
                let known: Vec<_> = parts(meta).iter().map(|part| self.holds(part)).collect();
                let decisive = name == "any";
                if known.contains(&Some(decisive)) {
                    Some(decisive)
                } else if known.contains(&None) {
                    None
                } else {
                    Some(!decisive)
                }
            }
            _ => None,
        }
    }

    /// Settles `#[cfg_attr(.., ..)]`.
    fn attribute(&mut self, attribute: &Attribute) {
        if !attribute.path().is_ident("cfg_attr") {
            return;
        }
        let parts = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
        let Ok(parts) = parts else {
            self.problem = Some("it has a `cfg_attr` that cannot be read".to_owned());
            return;
        };
        let mut parts = parts.iter();
        let place = attribute.span().byte_range();
        match parts.next().and_then(|condition| self.holds(condition)) {
            Some(false) => self.drop_line(place),
            Some(true) => {
                let inner = if matches!(attribute.style, syn::AttrStyle::Inner(_)) { "!" } else { "" };
                let texts = parts.filter_map(|part| self.text.get(part.span().byte_range()));
                let attributes: Vec<String> = texts.map(|text| format!("#{inner}[{text}]")).collect();
                self.edits.replace(place, attributes.join("\n"));
            }
            None => {}
        }
    }
}

/// Visits the nodes of one kind that stay.
macro_rules! nodes {
    ($($method:ident($type:ident)),* $(,)?) => {
        $(fn $method(&mut self, node: &'ast syn::$type) {
            if self.stays(&node.attrs, node) {
                visit::$method(self, node);
            }
        })*
    };
}

impl<'ast> Visit<'ast> for Settling<'_> {
    nodes!(
        visit_arm(Arm),
        visit_expr_block(ExprBlock),
        visit_expr_if(ExprIf),
        visit_field(Field),
        visit_field_pat(FieldPat),
        visit_field_value(FieldValue),
        visit_local(Local),
        visit_variant(Variant),
    );

    fn visit_item(&mut self, node: &'ast syn::Item) {
        if self.stays(item_attributes(node), node) {
            visit::visit_item(self, node);
        }
    }

    fn visit_impl_item(&mut self, node: &'ast syn::ImplItem) {
        let attributes = match node {
            syn::ImplItem::Const(item) => &item.attrs,
            syn::ImplItem::Fn(item) => &item.attrs,
            syn::ImplItem::Type(item) => &item.attrs,
            syn::ImplItem::Macro(item) => &item.attrs,
            _ => return,
        };
        if self.stays(attributes, node) {
            visit::visit_impl_item(self, node);
        }
    }

    fn visit_trait_item(&mut self, node: &'ast syn::TraitItem) {
        let attributes = match node {
            syn::TraitItem::Const(item) => &item.attrs,
            syn::TraitItem::Fn(item) => &item.attrs,
            syn::TraitItem::Type(item) => &item.attrs,
            syn::TraitItem::Macro(item) => &item.attrs,
            _ => return,
        };
        if self.stays(attributes, node) {
            visit::visit_trait_item(self, node);
        }
    }

    fn visit_attribute(&mut self, node: &'ast Attribute) {
        self.attribute(node);
    }
}

fn item_attributes(item: &syn::Item) -> &[Attribute] {
    match item {
        syn::Item::Const(item) => &item.attrs,
        syn::Item::Enum(item) => &item.attrs,
        syn::Item::Fn(item) => &item.attrs,
        syn::Item::Impl(item) => &item.attrs,
        syn::Item::Macro(item) => &item.attrs,
        syn::Item::Mod(item) => &item.attrs,
        syn::Item::Static(item) => &item.attrs,
        syn::Item::Struct(item) => &item.attrs,
        syn::Item::Trait(item) => &item.attrs,
        syn::Item::Type(item) => &item.attrs,
        syn::Item::Use(item) => &item.attrs,
        // Nothing else is in our sources; what is left over is found afterwards.
        _ => &[],
    }
}

/// Whether a `cfg` of a feature is left.
fn unsettled(tokens: TokenStream) -> bool {
    let mut conditional = false;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let inside = group.stream();
                if conditional
                    && inside.clone().into_iter().any(|token| token.to_string().contains("feature"))
                    || unsettled(inside)
                {
                    return true;
                }
            }
            TokenTree::Ident(word) => conditional = word == "cfg" || word == "cfg_attr",
            TokenTree::Punct(mark) => conditional = conditional && mark.as_char() == '!',
            TokenTree::Literal(_) => conditional = false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(text: &str) -> Result<String, String> {
        evaluate(text, &BTreeSet::from(["on".to_owned()]))
    }

    #[test]
    fn what_has_another_feature_goes_and_the_rest_stays_as_it_is() {
        let text = r#"//! About.

#[cfg(feature = "on")]
mod a;
// Why there is a b.
#[cfg(feature = "off")]
mod b;

/// Told.
#[cfg(all(feature = "on", not(feature = "off")))]
#[derive(Clone)]
struct S {
    // Why.
    #[cfg(feature = "off")]
    gone: HashMap<u8, u8>,
    #[cfg(feature = "on")]
    kept:  u8, // as it is
}

fn f() -> S {
    #[cfg(not(feature = "on"))]
    let x = S { kept: 1 };
    #[cfg(feature = "off")]
    if x.kept == 2 {
        return x;
    }
    #[cfg(feature = "on")]
    {
        h();
    }
    S {
        #[cfg(feature = "off")]
        gone: g(1, 2),
        kept: match 1 {
            #[cfg(any(test, feature = "off"))]
            1 => 2,
            _ => 3,
        },
    }
}

#[cfg(unix)]
fn unix() {}

#[cfg(test)]
mod tests {}
"#;
        let expected = "//! About.

mod a;

/// Told.
#[derive(Clone)]
struct S {
    kept:  u8, // as it is
}

fn f() -> S {
    {
        h();
    }
    S {
        kept: match 1 {
            _ => 3,
        },
    }
}

#[cfg(unix)]
fn unix() {}

";
        assert_eq!(settled(text).as_deref(), Ok(expected));
    }

    #[test]
    fn attributes_are_settled_too() {
        let text = "#[cfg_attr(test, a)]\nfn f() {}\n#[cfg_attr(feature = \"on\", b(1), c)]\nfn g() {}\n";
        assert_eq!(settled(text).as_deref(), Ok("fn f() {}\n#[b(1)]\n#[c]\nfn g() {}\n"));
    }

    #[test]
    fn what_cannot_be_settled_is_an_error() {
        for text in [
            "fn f() -> bool { cfg!(feature = \"on\") }",
            "m! { #[cfg(feature = \"off\")] x }",
            "#[cfg(all(feature = \"on\", unix))]\nfn f() {}",
        ] {
            assert!(settled(text).is_err(), "{text}");
        }
    }
}
