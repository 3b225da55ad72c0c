// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7b99c1ccc36cf283

//! `/lua/var` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Persistent variables of Lua scripts, by name.
///
/// Serves `/lua/var` and what is below it; clients: [`Var`](crate::resources::lua::Var). Methods that
/// you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::lua::Var for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<egauge_webapi::Map<models::LuaVarName>> {
///         view.show(&egauge_webapi::Map::default())
///     }
/// }
///
/// let router = Router::new().mount(server::lua::var(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Var: Send + Sync + 'static {
    /// Persistent variables of Lua scripts, by name. GET `/lua/var`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<models::LuaVarName>>> + Send {
        request.not_implemented()
    }
    /// Persistent variables of Lua scripts, by name. PUT `/lua/var`.
    fn put(
        &self,
        request: &Request,
        body: runtime::Map<models::LuaVarName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Persistent variables of Lua scripts, by name. POST `/lua/var`.
    fn post(
        &self,
        request: &Request,
        body: runtime::Map<models::LuaVarName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Persistent variables of Lua scripts, by name. DELETE `/lua/var`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A persistent variable. GET `/lua/var/{name}`.
    fn name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::LuaVarName>> + Send {
        request.not_implemented()
    }
    /// A persistent variable. PUT `/lua/var/{name}`.
    fn name_put(
        &self,
        request: &Request,
        name: String,
        body: models::LuaVarName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A persistent variable. POST `/lua/var/{name}`.
    fn name_post(
        &self,
        request: &Request,
        name: String,
        body: models::LuaVarName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A persistent variable. DELETE `/lua/var/{name}`.
    fn name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value as JSON text. GET `/lua/var/{name}/value`.
    fn name_value_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Value as JSON text. PUT `/lua/var/{name}/value`.
    fn name_value_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value as JSON text. POST `/lua/var/{name}/value`.
    fn name_value_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Value as JSON text. DELETE `/lua/var/{name}/value`.
    fn name_value_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What it is for, in the words and the language of the script's author. GET `/lua/var/{name}/desc`.
    fn name_desc_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// What it is for, in the words and the language of the script's author. PUT `/lua/var/{name}/desc`.
    fn name_desc_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What it is for, in the words and the language of the script's author. POST `/lua/var/{name}/desc`.
    fn name_desc_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What it is for, in the words and the language of the script's author. DELETE `/lua/var/{name}/desc`.
    fn name_desc_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/lua/var` and what is below it with this handler.
pub fn var<H: Var>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/lua/var", "luaVarGet")
        .query(schemas::VIEW)
        .value(&schema::map(&schemas::LUA_VAR_NAME)),
    Route::put("/lua/var", "luaVarPut").body(&schema::map(&schemas::LUA_VAR_NAME)),
    Route::post("/lua/var", "luaVarPost").body(&schema::map(&schemas::LUA_VAR_NAME)),
    Route::delete("/lua/var", "luaVarDelete"),
    Route::get("/lua/var/{name}", "luaVarNameGet").query(schemas::VIEW),
    Route::put("/lua/var/{name}", "luaVarNamePut").body(&schemas::LUA_VAR_NAME),
    Route::post("/lua/var/{name}", "luaVarNamePost").body(&schemas::LUA_VAR_NAME),
    Route::delete("/lua/var/{name}", "luaVarNameDelete"),
    Route::get("/lua/var/{name}/value", "luaVarNameValueGet"),
    Route::put("/lua/var/{name}/value", "luaVarNameValuePut").body(&schema::string()),
    Route::post("/lua/var/{name}/value", "luaVarNameValuePost").body(&schema::string()),
    Route::delete("/lua/var/{name}/value", "luaVarNameValueDelete"),
    Route::get("/lua/var/{name}/desc", "luaVarNameDescGet"),
    Route::put("/lua/var/{name}/desc", "luaVarNameDescPut").body(&schema::string()),
    Route::post("/lua/var/{name}/desc", "luaVarNameDescPost").body(&schema::string()),
    Route::delete("/lua/var/{name}/desc", "luaVarNameDescDelete"),
];
fn dispatch<'a, H: Var>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.name_get(r, path(r, 0)?, query(r)?)),
        5 => object(h.name_put(r, path(r, 0)?, body(r)?)),
        6 => object(h.name_post(r, path(r, 0)?, body(r)?)),
        7 => object(h.name_delete(r, path(r, 0)?)),
        8 => envelope(h.name_value_get(r, path(r, 0)?)),
        9 => object(h.name_value_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.name_value_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.name_value_delete(r, path(r, 0)?)),
        12 => envelope(h.name_desc_get(r, path(r, 0)?)),
        13 => object(h.name_desc_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.name_desc_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.name_desc_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
