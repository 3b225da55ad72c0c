// Written by `cargo xtask generate` (render::resources) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: 759bf7a097ba12eb64d102e89efd08929a9c4a1d2d4a77e87489b2c1a6bbd1be. Do not edit.

//! `/lua` and what is below it.
use crate::generated::{models, verbs};
use crate::runtime;
use crate::runtime::Place as _;
/// `/lua`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Lua<C>(
    pub(super) runtime::Resource<C, models::Lua, verbs::GetPutPostDeleteFiltered>,
);
impl<C> ::std::ops::Deref for Lua<C> {
    type Target = runtime::Resource<C, models::Lua, verbs::GetPutPostDeleteFiltered>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Lua<C> {
    /// `/lua/var`: GET, PUT, POST, DELETE. POST merges.
    pub fn var(&self) -> Var<C> {
        Var(self.0.child("var"))
    }
}
/// `/lua/var`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct Var<C>(
    pub(super) runtime::Resource<
        C,
        runtime::Map<models::LuaVarName>,
        verbs::GetPutPostDeleteFiltered,
    >,
);
impl<C> ::std::ops::Deref for Var<C> {
    type Target = runtime::Resource<
        C,
        runtime::Map<models::LuaVarName>,
        verbs::GetPutPostDeleteFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> Var<C> {
    /// `/lua/var/{name}`: GET, PUT, POST, DELETE. POST merges.
    pub fn name(&self, name: &str) -> VarName<C> {
        VarName(self.0.parameter("name", name))
    }
}
/// `/lua/var/{name}`: GET, PUT, POST, DELETE. POST merges.
#[derive(Clone, Debug)]
pub struct VarName<C>(
    pub(super) runtime::Resource<C, models::LuaVarName, verbs::GetPutPostDeleteFiltered>,
);
impl<C> ::std::ops::Deref for VarName<C> {
    type Target = runtime::Resource<
        C,
        models::LuaVarName,
        verbs::GetPutPostDeleteFiltered,
    >;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl<C: runtime::Connection> VarName<C> {
    /// `/lua/var/{name}/value`: GET, PUT, POST, DELETE.
    pub fn value(&self) -> runtime::Resource<C, String, verbs::GetPutPostDelete> {
        self.0.child("value")
    }
    /// `/lua/var/{name}/desc`: GET, PUT, POST, DELETE.
    pub fn desc(&self) -> runtime::Resource<C, String, verbs::GetPutPostDelete> {
        self.0.child("desc")
    }
}
