// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Serialize};
use crate::runtime;
/// Schema `StoreContentObject`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoreContentObject {
    /// Member `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Member `content`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<runtime::Map<String>>,
}
/// Schema `StoreSingleVariableUpdate`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StoreSingleVariableUpdate {
    /// Member the empty string.
    ///
    /// May be `null`.
    #[serde(
        rename = "",
        default,
        with = "crate::runtime::nullable",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Option<String>>,
}
impl StoreSingleVariableUpdate {
    /// Sets the empty string.
    pub fn value(mut self, value: impl Into<Option<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}
