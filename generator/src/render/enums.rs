//! Open enums: the document's values and whatever a newer meter sends.

use super::Context;
use super::docs;
use crate::ir::{EnumValue, TypeId};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(cx: Context<'_>, id: TypeId, values: &[EnumValue]) -> TokenStream {
    let name = cx.names.item(id);
    let about = docs::definition(cx.api, &cx.api.types[id.0]);
    let names = cx.names.members(id);
    let texts = values.iter().map(docs::value);
    let wire: Vec<_> = values.iter().map(|value| &value.value).collect();
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #names,)*
            /// A value that this revision does not know, as it came.
            Unknown(String),
        }
        impl #name {
            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wire,)*
                    Self::Unknown(value) => value,
                }
            }
        }
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wire => Self::#names,)*
                    _ => Self::Unknown(value.to_owned()),
                }
            }
        }
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
    }
}
