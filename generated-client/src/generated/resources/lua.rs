// Written by `cargo xtask generate` (render::resources). Do not edit.
// Digest of what follows: 0fb38284f9a3c05d

//! `/lua` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// Variables that Lua scripts keep across restarts.
///
/// `/lua`: GET → [`Lua`](crate::models::Lua); PUT [`Lua`](crate::models::Lua), POST
/// [`Lua`](crate::models::Lua), DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
///
/// ```no_run
/// use egauge_webapi::{Error, Meter, runtime::AsyncConnection};
///
/// async fn variables(meter: &Meter<impl AsyncConnection>) -> Result<(), Error> {
///     println!("{:?}", meter.lua().var().get().await?);
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug)]
pub struct Lua<C>(pub(super) runtime::Resource<C, models::Lua, verbs::AllFiltered>);
impl<C> ::std::ops::Deref for Lua<C> {
    type Target = runtime::Resource<C, models::Lua, verbs::AllFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Lua<C> {
    /// Persistent variables of Lua scripts, by name.
    ///
    /// `/lua/var`: GET → `Map<LuaVarName>`; PUT `Map<LuaVarName>`, POST `Map<LuaVarName>`, DELETE →
    /// `StatusObject`. POST adds and changes entries.
    pub fn var(&self) -> Var<C> {
        Var(self.0.child("var"))
    }
}
/// Persistent variables of Lua scripts, by name.
///
/// `/lua/var`: GET → [`Map<LuaVarName>`](crate::models::LuaVarName); PUT
/// [`Map<LuaVarName>`](crate::models::LuaVarName), POST [`Map<LuaVarName>`](crate::models::LuaVarName),
/// DELETE → [`StatusObject`](crate::models::StatusObject).
///
/// POST adds and changes entries. `filter` and `max_depth` ask for a part of it:
/// [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct Var<C>(
    pub(super) runtime::Resource<C, runtime::Map<models::LuaVarName>, verbs::AllFiltered>,
);
impl<C> ::std::ops::Deref for Var<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::LuaVarName>,
        verbs::AllFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Var<C> {
    /// A persistent variable.
    ///
    /// `/lua/var/{name}`: GET → `LuaVarName`; PUT `LuaVarName`, POST `LuaVarName`, DELETE → `StatusObject`.
    /// POST changes the members that are sent. `name`: Variable name.
    #[doc(alias("id", "key", "reg"))]
    pub fn name(&self, name: &str) -> VarName<C> {
        VarName(self.0.parameter("name", name))
    }
}
/// A persistent variable.
///
/// `/lua/var/{name}`: GET → [`LuaVarName`](crate::models::LuaVarName); PUT
/// [`LuaVarName`](crate::models::LuaVarName), POST [`LuaVarName`](crate::models::LuaVarName), DELETE →
/// [`StatusObject`](crate::models::StatusObject).
///
/// POST changes the members that are sent. `name`: Variable name. `filter` and `max_depth` ask for a
/// part of it: [`guide::filter`](crate::guide::filter).
#[derive(Clone, Debug)]
pub struct VarName<C>(
    pub(super) runtime::Resource<C, models::LuaVarName, verbs::AllFiltered>,
);
impl<C> ::std::ops::Deref for VarName<C> {
    type Target = runtime::Resource<C, models::LuaVarName, verbs::AllFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> VarName<C> {
    /// Value as JSON text. Scripts write it too, and may overlook or undo a change made here.
    ///
    /// `/lua/var/{name}/value`: GET → `String`; PUT `String`, POST `String`, DELETE → `StatusObject`.
    /// DELETE leaves `""`.
    pub fn value(&self) -> runtime::Resource<C, String, verbs::All> {
        self.0.child("value")
    }
    /// What it is for, in the words and the language of the script's author.
    ///
    /// `/lua/var/{name}/desc`: GET → `String`; PUT `String`, POST `String`, DELETE → `StatusObject`. DELETE
    /// leaves `""`.
    pub fn desc(&self) -> runtime::Resource<C, String, verbs::All> {
        self.0.child("desc")
    }
}
