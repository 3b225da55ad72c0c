// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: e9ace20b0ec82d50

//! `/sys/push` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// How data pushes ([`/config/push`](crate::resources::config::Push)) go.
///
/// Serves `/sys/push` and what is below it; clients: [`Push`](crate::resources::sys::Push). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Push for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysPush> {
///         view.show(&models::SysPush::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::push(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Push: Send + Sync + 'static {
    /// How data pushes (`/config/push`) go. GET `/sys/push`. Since 4.5.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysPush>> + Send {
        request.not_implemented()
    }
    /// The coming push. GET `/sys/push/next`. Since 4.5.
    fn next_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysPushNext>> + Send {
        request.not_implemented()
    }
    /// When it is due, Unix time as text. GET `/sys/push/next/attempt`. Since 4.5.
    fn next_attempt_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// The latest push. GET `/sys/push/last`. Since 4.5.
    fn last_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysPushLast>> + Send {
        request.not_implemented()
    }
    /// When it was tried, Unix time as text. GET `/sys/push/last/attempt`. Since 4.5.
    fn last_attempt_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Rows sent. GET `/sys/push/last/count`. Since 4.5.
    fn last_count_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// HTTP status of the server. GET `/sys/push/last/status`. Since 4.5.
    fn last_status_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Latest success, Unix time as text. GET `/sys/push/last/success`. Since 4.5.
    fn last_success_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Time of the last row sent, Unix time as text. GET `/sys/push/last/ts`. Since 4.5.
    fn last_ts_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/push` and what is below it with this handler.
pub fn push<H: Push>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/push", "sysPushGet").query(schemas::VIEW).value(&schemas::SYS_PUSH),
    Route::get("/sys/push/next", "sysPushNextGet").query(schemas::VIEW),
    Route::get("/sys/push/next/attempt", "sysPushNextAttemptGet"),
    Route::get("/sys/push/last", "sysPushLastGet").query(schemas::VIEW),
    Route::get("/sys/push/last/attempt", "sysPushLastAttemptGet"),
    Route::get("/sys/push/last/count", "sysPushLastCountGet"),
    Route::get("/sys/push/last/status", "sysPushLastStatusGet"),
    Route::get("/sys/push/last/success", "sysPushLastSuccessGet"),
    Route::get("/sys/push/last/ts", "sysPushLastTsGet"),
];
fn dispatch<'a, H: Push>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.next_get(r, query(r)?)),
        2 => envelope(h.next_attempt_get(r)),
        3 => envelope(h.last_get(r, query(r)?)),
        4 => envelope(h.last_attempt_get(r)),
        5 => envelope(h.last_count_get(r)),
        6 => envelope(h.last_status_get(r)),
        7 => envelope(h.last_success_get(r)),
        8 => envelope(h.last_ts_get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
