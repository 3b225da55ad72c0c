//! Open enums: the document's values, and those that a newer meter sends.

use super::Context;
use super::docs;
use crate::format::{Member, Members, Page};
use crate::ir::{EnumValue, TypeId};
use proc_macro2::Literal;
use quote::quote;

pub(super) fn render(cx: Context<'_>, id: TypeId, values: &[EnumValue], page: &mut Page) {
    let name = cx.names.item(id);
    let about = docs::definition(cx, &cx.api.types[id.0]);
    let named = || values.iter().zip(cx.names.members(id));
    let variants = named().map(|(value, name)| {
        let text = docs::value(cx, value);
        Member::Lines(format!("{text}{name},"))
    });
    page.block(Members::Variants, variants, |variants| {
        quote! {
            #about
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #variants
                /// A value that this revision does not know, as it came.
                Unknown(runtime::UnknownValue),
            }
        }
    });
    let texts = named().map(|(EnumValue { value, .. }, name)| {
        Member::Lines(format!("Self::{name} => {},", Literal::string(value)))
    });
    page.block(Members::Arms, texts, |texts| {
        quote! {
            impl #name {
                /// The string on the wire.
                pub fn as_str(&self) -> &str {
                    match self {
                        #texts
                        Self::Unknown(value) => value.as_str(),
                    }
                }
            }
        }
    });
    let known = named().map(|(_, name)| quote!(Self::#name,));
    page.block(Members::Elements, known, |known| {
        quote! {
            impl #name {
                /// The values that this revision knows, in the document's order.
                pub const KNOWN: &'static [Self] = &[#known];
            }
        }
    });
    page.items(quote!(runtime::open_enum!(#name);));
}
