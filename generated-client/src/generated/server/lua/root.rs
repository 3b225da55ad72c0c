// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: f6e93afd45932256

//! `/lua`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Variables that Lua scripts keep across restarts.
///
/// Serves `/lua`; clients: [`Lua`](crate::resources::lua::Lua). Methods that you do not override answer
/// 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::lua::Root for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::Lua> {
///         view.show(&models::Lua::default())
///     }
/// }
///
/// let router = Router::new().mount(server::lua::root(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Root: Send + Sync + 'static {
    /// Variables that Lua scripts keep across restarts. GET `/lua`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::Lua>> + Send {
        request.not_implemented()
    }
    /// Variables that Lua scripts keep across restarts. PUT `/lua`.
    fn put(
        &self,
        request: &Request,
        body: models::Lua,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables that Lua scripts keep across restarts. POST `/lua`.
    fn post(
        &self,
        request: &Request,
        body: models::Lua,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Variables that Lua scripts keep across restarts. DELETE `/lua`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/lua` with this handler.
pub fn root<H: Root>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/lua", "luaGet").query(schemas::VIEW).value(&schemas::LUA),
    Route::put("/lua", "luaPut").body(&schemas::LUA),
    Route::post("/lua", "luaPost").body(&schemas::LUA),
    Route::delete("/lua", "luaDelete"),
];
fn dispatch<'a, H: Root>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
