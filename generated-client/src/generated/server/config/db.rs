// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 6326f2962acc8da1

//! `/config/db` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Database settings.
///
/// Serves `/config/db` and what is below it; clients: [`Db`](crate::resources::config::Db). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Db for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigDb> {
///         view.show(&models::ConfigDb::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::db(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Db: Send + Sync + 'static {
    /// Database settings. GET `/config/db`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigDb>> + Send {
        request.not_implemented()
    }
    /// Database settings. PUT `/config/db`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigDb,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Database settings. POST `/config/db`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigDb,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Database settings. DELETE `/config/db`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older.
    ///
    /// GET `/config/db/epoch`.
    fn epoch_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<runtime::Timestamp>> + Send {
        request.not_implemented()
    }
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older.
    ///
    /// PUT `/config/db/epoch`.
    fn epoch_put(
        &self,
        request: &Request,
        body: runtime::Timestamp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older.
    ///
    /// POST `/config/db/epoch`.
    fn epoch_post(
        &self,
        request: &Request,
        body: runtime::Timestamp,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Start of the visible history, Unix time as text: accumulated values read 0 there, and user
    /// interfaces show nothing older.
    ///
    /// DELETE `/config/db/epoch`.
    fn epoch_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/db` and what is below it with this handler.
pub fn db<H: Db>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/db", "configDbGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_DB),
    Route::put("/config/db", "configDbPut").body(&schemas::CONFIG_DB),
    Route::post("/config/db", "configDbPost").body(&schemas::CONFIG_DB),
    Route::delete("/config/db", "configDbDelete"),
    Route::get("/config/db/epoch", "configDbEpochGet"),
    Route::put("/config/db/epoch", "configDbEpochPut").body(&schema::timestamp()),
    Route::post("/config/db/epoch", "configDbEpochPost").body(&schema::timestamp()),
    Route::delete("/config/db/epoch", "configDbEpochDelete"),
];
fn dispatch<'a, H: Db>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.epoch_get(r)),
        5 => object(h.epoch_put(r, body(r)?)),
        6 => object(h.epoch_post(r, body(r)?)),
        7 => object(h.epoch_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
