// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: d3daa24f1d84de66

//! `/config/time` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Time settings.
///
/// Serves `/config/time` and what is below it; clients: [`Time`](crate::resources::config::Time).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Time for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigTime> {
///         view.show(&models::ConfigTime::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::time(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Time: Send + Sync + 'static {
    /// Time settings. GET `/config/time`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigTime>> + Send {
        request.not_implemented()
    }
    /// Time settings. PUT `/config/time`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigTime,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Time settings. POST `/config/time`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigTime,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Time settings. DELETE `/config/time`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POSIX TZ string. GET `/config/time/zone`.
    fn zone_get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// POSIX TZ string. PUT `/config/time/zone`.
    fn zone_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POSIX TZ string. POST `/config/time/zone`.
    fn zone_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POSIX TZ string. DELETE `/config/time/zone`.
    fn zone_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/time` and what is below it with this handler.
pub fn time<H: Time>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/time", "configTimeGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_TIME),
    Route::put("/config/time", "configTimePut").body(&schemas::CONFIG_TIME),
    Route::post("/config/time", "configTimePost").body(&schemas::CONFIG_TIME),
    Route::delete("/config/time", "configTimeDelete"),
    Route::get("/config/time/zone", "configTimeZoneGet"),
    Route::put("/config/time/zone", "configTimeZonePut").body(&schema::string()),
    Route::post("/config/time/zone", "configTimeZonePost").body(&schema::string()),
    Route::delete("/config/time/zone", "configTimeZoneDelete"),
];
fn dispatch<'a, H: Time>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.zone_get(r)),
        5 => object(h.zone_put(r, body(r)?)),
        6 => object(h.zone_post(r, body(r)?)),
        7 => object(h.zone_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
