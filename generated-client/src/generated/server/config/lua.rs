// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 4312b5f46e0e1c1e

//! `/config/lua` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Lua scripts.
///
/// Serves `/config/lua` and what is below it; clients: [`Lua`](crate::resources::config::Lua). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Lua for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigLua> {
///         view.show(&models::ConfigLua::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::lua(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Lua: Send + Sync + 'static {
    /// Lua scripts. GET `/config/lua`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLua>> + Send {
        request.not_implemented()
    }
    /// Lua scripts. PUT `/config/lua`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLua,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Lua scripts. POST `/config/lua`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLua,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Lua scripts. DELETE `/config/lua`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One script per process. GET `/config/lua/script`.
    fn script_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLuaScript>> + Send {
        request.not_implemented()
    }
    /// One script per process. PUT `/config/lua/script`.
    fn script_put(
        &self,
        request: &Request,
        body: models::ConfigLuaScript,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One script per process. POST `/config/lua/script`.
    fn script_post(
        &self,
        request: &Request,
        body: models::ConfigLuaScript,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One script per process. DELETE `/config/lua/script`.
    fn script_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for alert conditions. GET `/config/lua/script/alertd`.
    fn script_alertd_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Helper functions for alert conditions. PUT `/config/lua/script/alertd`.
    fn script_alertd_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for alert conditions. POST `/config/lua/script/alertd`.
    fn script_alertd_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for alert conditions. DELETE `/config/lua/script/alertd`.
    fn script_alertd_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Price calculation. GET `/config/lua/script/tariff`.
    fn script_tariff_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Price calculation. PUT `/config/lua/script/tariff`.
    fn script_tariff_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Price calculation. POST `/config/lua/script/tariff`.
    fn script_tariff_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Price calculation. DELETE `/config/lua/script/tariff`.
    fn script_tariff_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for register formulas. GET `/config/lua/script/teamd`.
    fn script_teamd_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Helper functions for register formulas. PUT `/config/lua/script/teamd`.
    fn script_teamd_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for register formulas. POST `/config/lua/script/teamd`.
    fn script_teamd_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Helper functions for register formulas. DELETE `/config/lua/script/teamd`.
    fn script_teamd_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Control scripts by name. GET `/config/lua/ctrld`.
    fn ctrld_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<String>>> + Send {
        request.not_implemented()
    }
    /// Control scripts by name. PUT `/config/lua/ctrld`.
    fn ctrld_put(
        &self,
        request: &Request,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Control scripts by name. POST `/config/lua/ctrld`.
    fn ctrld_post(
        &self,
        request: &Request,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Control scripts by name. DELETE `/config/lua/ctrld`.
    fn ctrld_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source of a control script. GET `/config/lua/ctrld/{script}`.
    fn ctrld_script_get(
        &self,
        request: &Request,
        script: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Source of a control script. PUT `/config/lua/ctrld/{script}`.
    fn ctrld_script_put(
        &self,
        request: &Request,
        script: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source of a control script. POST `/config/lua/ctrld/{script}`.
    fn ctrld_script_post(
        &self,
        request: &Request,
        script: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Source of a control script. DELETE `/config/lua/ctrld/{script}`.
    fn ctrld_script_delete(
        &self,
        request: &Request,
        script: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/lua` and what is below it with this handler.
pub fn lua<H: Lua>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/lua", "configLuaGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_LUA),
    Route::put("/config/lua", "configLuaPut").body(&schemas::CONFIG_LUA),
    Route::post("/config/lua", "configLuaPost").body(&schemas::CONFIG_LUA),
    Route::delete("/config/lua", "configLuaDelete"),
    Route::get("/config/lua/script", "configLuaScriptGet").query(schemas::VIEW),
    Route::put("/config/lua/script", "configLuaScriptPut")
        .body(&schemas::CONFIG_LUA_SCRIPT),
    Route::post("/config/lua/script", "configLuaScriptPost")
        .body(&schemas::CONFIG_LUA_SCRIPT),
    Route::delete("/config/lua/script", "configLuaScriptDelete"),
    Route::get("/config/lua/script/alertd", "configLuaScriptAlertdGet"),
    Route::put("/config/lua/script/alertd", "configLuaScriptAlertdPut")
        .body(&schema::string()),
    Route::post("/config/lua/script/alertd", "configLuaScriptAlertdPost")
        .body(&schema::string()),
    Route::delete("/config/lua/script/alertd", "configLuaScriptAlertdDelete"),
    Route::get("/config/lua/script/tariff", "configLuaScriptTariffGet"),
    Route::put("/config/lua/script/tariff", "configLuaScriptTariffPut")
        .body(&schema::string()),
    Route::post("/config/lua/script/tariff", "configLuaScriptTariffPost")
        .body(&schema::string()),
    Route::delete("/config/lua/script/tariff", "configLuaScriptTariffDelete"),
    Route::get("/config/lua/script/teamd", "configLuaScriptTeamdGet"),
    Route::put("/config/lua/script/teamd", "configLuaScriptTeamdPut")
        .body(&schema::string()),
    Route::post("/config/lua/script/teamd", "configLuaScriptTeamdPost")
        .body(&schema::string()),
    Route::delete("/config/lua/script/teamd", "configLuaScriptTeamdDelete"),
    Route::get("/config/lua/ctrld", "configLuaCtrldGet").query(schemas::VIEW),
    Route::put("/config/lua/ctrld", "configLuaCtrldPut")
        .body(&schema::map(&schema::string())),
    Route::post("/config/lua/ctrld", "configLuaCtrldPost")
        .body(&schema::map(&schema::string())),
    Route::delete("/config/lua/ctrld", "configLuaCtrldDelete"),
    Route::get("/config/lua/ctrld/{script}", "configLuaCtrldScriptGet"),
    Route::put("/config/lua/ctrld/{script}", "configLuaCtrldScriptPut")
        .body(&schema::string()),
    Route::post("/config/lua/ctrld/{script}", "configLuaCtrldScriptPost")
        .body(&schema::string()),
    Route::delete("/config/lua/ctrld/{script}", "configLuaCtrldScriptDelete"),
];
fn dispatch<'a, H: Lua>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.script_get(r, query(r)?)),
        5 => object(h.script_put(r, body(r)?)),
        6 => object(h.script_post(r, body(r)?)),
        7 => object(h.script_delete(r)),
        8 => envelope(h.script_alertd_get(r)),
        9 => object(h.script_alertd_put(r, body(r)?)),
        10 => object(h.script_alertd_post(r, body(r)?)),
        11 => object(h.script_alertd_delete(r)),
        12 => envelope(h.script_tariff_get(r)),
        13 => object(h.script_tariff_put(r, body(r)?)),
        14 => object(h.script_tariff_post(r, body(r)?)),
        15 => object(h.script_tariff_delete(r)),
        16 => envelope(h.script_teamd_get(r)),
        17 => object(h.script_teamd_put(r, body(r)?)),
        18 => object(h.script_teamd_post(r, body(r)?)),
        19 => object(h.script_teamd_delete(r)),
        20 => envelope(h.ctrld_get(r, query(r)?)),
        21 => object(h.ctrld_put(r, body(r)?)),
        22 => object(h.ctrld_post(r, body(r)?)),
        23 => object(h.ctrld_delete(r)),
        24 => envelope(h.ctrld_script_get(r, path(r, 0)?)),
        25 => object(h.ctrld_script_put(r, path(r, 0)?, body(r)?)),
        26 => object(h.ctrld_script_post(r, path(r, 0)?, body(r)?)),
        27 => object(h.ctrld_script_delete(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
