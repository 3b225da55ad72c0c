//! Open enums: the document's values and whatever a newer meter sends.

use super::Context;
use super::docs;
use crate::format::{Members, Page};
use crate::ir::{EnumValue, TypeId};
use quote::quote;

pub(super) fn render(cx: Context<'_>, id: TypeId, values: &[EnumValue], page: &mut Page) {
    let name = cx.names.item(id);
    let about = docs::definition(cx, &cx.api.types[id.0]);
    let named = || values.iter().zip(cx.names.members(id));
    let variants = named().map(|(value, name)| {
        let text = docs::value(cx, value);
        quote!(#text #name,)
    });
    page.block(Members::Variants, variants, |variants| {
        quote! {
            #about
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #variants
                /// A value that this revision does not know, as it came.
                Unknown(String),
            }
        }
    });
    let texts = named().map(|(EnumValue { value, .. }, name)| quote!(Self::#name => #value,));
    page.block(Members::Arms, texts, |texts| {
        quote! {
            impl #name {
                /// The string on the wire.
                pub fn as_str(&self) -> &str {
                    match self {
                        #texts
                        Self::Unknown(value) => value,
                    }
                }
            }
        }
    });
    let known = named().map(|(EnumValue { value, .. }, name)| quote!(#value => Self::#name,));
    page.block(Members::Arms, known, |known| {
        quote! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self {
                    match value {
                        #known
                        _ => Self::Unknown(value.to_owned()),
                    }
                }
            }
        }
    });
    page.items(quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Ok(String::deserialize(deserializer)?.as_str().into())
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    });
}
