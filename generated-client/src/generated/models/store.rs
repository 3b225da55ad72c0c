// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: 9a3a64f84c6e2a47

use crate::runtime;
/// Variables read from the store. Schema `StoreContentObject`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreContentObject {
    /// Section read.
    pub name: Option<String>,
    /// Values by name. Names match `^[-a-zA-Z%_/]*$`.
    pub content: Option<runtime::Map<String>>,
}
runtime::object!(StoreContentObject { optional(name), optional(content) });
/// Change of the addressed variable, under the empty name. Schema `StoreSingleVariableUpdate`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreSingleVariableUpdate {
    /// New value, or `null` to delete; opaque to the meter. May be `null`.
    pub value: Option<Option<String>>,
}
runtime::object!(StoreSingleVariableUpdate { nullable(value, "") });
impl StoreSingleVariableUpdate {
    /// New value, or `null` to delete. Sets the empty string.
    #[must_use]
    pub fn value(mut self, value: impl Into<Option<String>>) -> Self {
        self.value = Some(value.into());
        self
    }
}
