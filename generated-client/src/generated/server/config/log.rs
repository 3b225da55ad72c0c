// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 3cf76a1cf7cff8d2

//! `/config/log` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Log settings.
///
/// Serves `/config/log` and what is below it; clients: [`Log`](crate::resources::config::Log). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Log for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigLog> {
///         view.show(&models::ConfigLog::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::log(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Log: Send + Sync + 'static {
    /// Log settings. GET `/config/log`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLog>> + Send {
        request.not_implemented()
    }
    /// Log settings. PUT `/config/log`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLog,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Log settings. POST `/config/log`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLog,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Log settings. DELETE `/config/log`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// System log (syslog). GET `/config/log/system`.
    fn system_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLogSystem>> + Send {
        request.not_implemented()
    }
    /// System log (syslog). PUT `/config/log/system`.
    fn system_put(
        &self,
        request: &Request,
        body: models::ConfigLogSystem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// System log (syslog). POST `/config/log/system`.
    fn system_post(
        &self,
        request: &Request,
        body: models::ConfigLogSystem,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// System log (syslog). DELETE `/config/log/system`.
    fn system_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB. GET `/config/log/system/size`.
    fn system_size_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB. PUT `/config/log/system/size`.
    fn system_size_put(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB. POST `/config/log/system/size`.
    fn system_size_post(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Buffer in bytes, rounded up to whole KiB and at least 4 KiB. DELETE `/config/log/system/size`.
    fn system_size_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/log` and what is below it with this handler.
pub fn log<H: Log>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/log", "configLogGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_LOG),
    Route::put("/config/log", "configLogPut").body(&schemas::CONFIG_LOG),
    Route::post("/config/log", "configLogPost").body(&schemas::CONFIG_LOG),
    Route::delete("/config/log", "configLogDelete"),
    Route::get("/config/log/system", "configLogSystemGet").query(schemas::VIEW),
    Route::put("/config/log/system", "configLogSystemPut")
        .body(&schemas::CONFIG_LOG_SYSTEM),
    Route::post("/config/log/system", "configLogSystemPost")
        .body(&schemas::CONFIG_LOG_SYSTEM),
    Route::delete("/config/log/system", "configLogSystemDelete"),
    Route::get("/config/log/system/size", "configLogSystemSizeGet"),
    Route::put("/config/log/system/size", "configLogSystemSizePut")
        .body(&schema::integer()),
    Route::post("/config/log/system/size", "configLogSystemSizePost")
        .body(&schema::integer()),
    Route::delete("/config/log/system/size", "configLogSystemSizeDelete"),
];
fn dispatch<'a, H: Log>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.system_get(r, query(r)?)),
        5 => object(h.system_put(r, body(r)?)),
        6 => object(h.system_post(r, body(r)?)),
        7 => object(h.system_delete(r)),
        8 => envelope(h.system_size_get(r)),
        9 => object(h.system_size_put(r, body(r)?)),
        10 => object(h.system_size_post(r, body(r)?)),
        11 => object(h.system_size_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
