// Written by `cargo xtask generate` (render::models). Do not edit.
// Digest of what follows: b2a39f97215c5a4c

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
    /// Members that this revision does not know, kept for sending back.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(LuaVarName { optional(value), optional(desc); rest(unknown) });
impl LuaVarName {
    /// Sets `value`.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
    /// Sets `desc`.
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
    /// Members that this revision does not know, kept for sending back.
    pub unknown: runtime::Map<runtime::Json>,
}
runtime::object!(Lua { optional(var); rest(unknown) });
impl Lua {
    /// Sets `var`.
    #[must_use]
    pub fn var(mut self, value: runtime::Map<models::LuaVarName>) -> Self {
        self.var = Some(value);
        self
    }
}
