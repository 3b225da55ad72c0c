// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: bcda9eeca2e2236b

use crate::generated::models;
use crate::runtime;
/// A persistent variable. Schema `luaVarName`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LuaVarName {
    /// Value as JSON text. Scripts write it too, and may overlook or undo a change made here. Default `""`.
    pub value: Option<String>,
    /// What it is for, in the words and the language of the script's author. Default `""`.
    pub desc: Option<String>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(LuaVarName { optional(value), optional(desc); rest(unknown) });
impl LuaVarName {
    /// Value as JSON text. Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// What it is for, in the words and the language of the script's author. Sets `desc`.
    #[must_use]
    pub fn desc(mut self, value: impl Into<String>) -> Self {
        self.desc = Some(value.into());
        self
    }
}
/// Variables that Lua scripts keep across restarts. Schema `lua`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lua {
    /// Persistent variables of Lua scripts, by name.
    pub var: Option<runtime::Map<models::LuaVarName>>,
    /// Members that this revision does not know; they are sent back unchanged.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(Lua { optional(var); rest(unknown) });
impl Lua {
    /// Persistent variables of Lua scripts, by name. Sets `var`.
    #[must_use]
    pub fn var(mut self, value: runtime::Map<models::LuaVarName>) -> Self {
        self.var = Some(value);
        self
    }
}
