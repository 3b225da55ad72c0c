//! Open enums: the document's values and whatever a newer meter sends.

use super::docs;
use super::types::ident;
use crate::ir::{Api, EnumValue, TypeDef};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn render(api: &Api, def: &TypeDef, values: &[EnumValue]) -> TokenStream {
    let name = ident(&def.rust);
    let about = docs::definition(api, def);
    let names: Vec<_> = values.iter().map(|value| ident(&value.rust)).collect();
    let texts = values.iter().map(|value| docs::outer(&[&docs::code(&value.value)]));
    let wire = values.iter().map(|value| &value.value);
    quote! {
        #about
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#texts #names,)*
            /// A value that this revision does not know, as it came.
            Unknown(String),
        }
        impl runtime::OpenEnum for #name {
            const KNOWN: &'static [(&'static str, Self)] = &[#((#wire, Self::#names)),*];
            fn unknown(value: String) -> Self {
                Self::Unknown(value)
            }
            fn as_unknown(&self) -> Option<&str> {
                if let Self::Unknown(value) = self { Some(value) } else { None }
            }
        }
        impl #name {
            /// The string on the wire.
            pub fn as_str(&self) -> &str {
                runtime::open_enum::as_str(self)
            }
        }
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::open_enum::serialize(self, serializer)
            }
        }
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                runtime::open_enum::deserialize(deserializer)
            }
        }
        impl ::std::fmt::Display for #name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                runtime::open_enum::display(self, f)
            }
        }
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                runtime::open_enum::from_text(value)
            }
        }
    }
}
