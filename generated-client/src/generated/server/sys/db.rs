// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 9be11393af441c4b

//! `/sys/db` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// Size and layout of the database.
///
/// Serves `/sys/db` and what is below it; clients: [`Db`](crate::resources::sys::Db). Methods that you
/// do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Db for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysDb> {
///         view.show(&models::SysDb::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::db(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Db: Send + Sync + 'static {
    /// Size and layout of the database. GET `/sys/db`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysDb>> + Send {
        request.not_implemented()
    }
    /// How many physical registers fit. GET `/sys/db/max-registers`.
    fn max_registers_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Storage levels, from fine and short to coarse and long. GET `/sys/db/level`.
    fn level_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysDbLevelItem>>> + Send {
        request.not_implemented()
    }
    /// A level: a ring of rows. GET `/sys/db/level/{idx}`.
    fn level_idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysDbLevelItem>> + Send {
        request.not_implemented()
    }
    /// Time of the youngest row, Unix time as text. GET `/sys/db/level/{idx}/head`. Since 4.6.
    fn level_idx_head_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<Option<runtime::Timestamp>>> + Send {
        request.not_implemented()
    }
    /// Milliseconds from row to row. GET `/sys/db/level/{idx}/interval`.
    fn level_idx_interval_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Rows that fit. GET `/sys/db/level/{idx}/row-count`.
    fn level_idx_row_count_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// True if a restart loses it. GET `/sys/db/level/{idx}/volatile`.
    fn level_idx_volatile_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/db` and what is below it with this handler.
pub fn db<H: Db>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/db", "sysDbGet").query(schemas::VIEW).value(&schemas::SYS_DB),
    Route::get("/sys/db/max-registers", "sysDbMaxRegistersGet"),
    Route::get("/sys/db/level", "sysDbLevelGet").query(schemas::VIEW),
    Route::get("/sys/db/level/{idx}", "sysDbLevelItemGet").query(schemas::VIEW),
    Route::get("/sys/db/level/{idx}/head", "sysDbLevelItemHeadGet"),
    Route::get("/sys/db/level/{idx}/interval", "sysDbLevelItemIntervalGet"),
    Route::get("/sys/db/level/{idx}/row-count", "sysDbLevelItemRowCountGet"),
    Route::get("/sys/db/level/{idx}/volatile", "sysDbLevelItemVolatileGet"),
];
fn dispatch<'a, H: Db>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.max_registers_get(r)),
        2 => envelope(h.level_get(r, query(r)?)),
        3 => envelope(h.level_idx_get(r, path(r, 0)?, query(r)?)),
        4 => envelope(h.level_idx_head_get(r, path(r, 0)?)),
        5 => envelope(h.level_idx_interval_get(r, path(r, 0)?)),
        6 => envelope(h.level_idx_row_count_get(r, path(r, 0)?)),
        7 => envelope(h.level_idx_volatile_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
