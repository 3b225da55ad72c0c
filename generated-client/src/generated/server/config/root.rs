// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: eba44e16674c6e7b

//! `/config`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// All settings, a tree in which every member is also a resource. PUT replaces; POST merges into an
/// object, appends to an array and replaces anything else; DELETE resets to the default or removes the
/// entry. A request is applied as a whole or not at all, few exceptions aside. Send back the `ETag` of
/// a reply as `If-Match` so that a setting changed in between is not overwritten; it names the state of
/// all settings. Member order matters when several are sent together: `remote` before `register` before
/// `alert`. See [`guide::etags`](crate::guide::etags).
///
/// Serves `/config`; clients: [`Config`](crate::resources::config::Config). Methods that you do not
/// override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Root for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::Config> {
///         view.show(&models::Config::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::root(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Root: Send + Sync + 'static {
    /// All settings, a tree in which every member is also a resource. GET `/config`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::Config>> + Send {
        request.not_implemented()
    }
    /// All settings, a tree in which every member is also a resource. PUT `/config`.
    fn put(
        &self,
        request: &Request,
        body: models::Config,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// All settings, a tree in which every member is also a resource. POST `/config`.
    fn post(
        &self,
        request: &Request,
        body: models::Config,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// All settings, a tree in which every member is also a resource. DELETE `/config`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config` with this handler.
pub fn root<H: Root>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config", "configGet").query(schemas::VIEW).value(&schemas::CONFIG),
    Route::put("/config", "configPut").body(&schemas::CONFIG),
    Route::post("/config", "configPost").body(&schemas::CONFIG),
    Route::delete("/config", "configDelete"),
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
