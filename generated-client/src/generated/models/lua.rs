// Written by `cargo xtask generate` (render::models) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

use ::serde::{Deserialize, Serialize};
use crate::generated::models;
use crate::runtime;
/// Schema `luaVarName`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LuaVarName {
    /// Member `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Member `desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desc: Option<String>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl LuaVarName {
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `desc`.
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
}
/// Schema `lua`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lua {
    /// Member `var`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub var: Option<runtime::Map<models::LuaVarName>>,
    /// Members that this revision does not know, kept for sending back.
    #[serde(flatten)]
    pub unknown: runtime::Map<runtime::Json>,
}
impl Lua {
    /// Sets `var`.
    pub fn var(mut self, value: runtime::Map<models::LuaVarName>) -> Self {
        self.var = Some(value);
        self
    }
}
