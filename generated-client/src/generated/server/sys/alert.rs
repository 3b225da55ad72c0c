// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: bf34e21492a33b3d

//! `/sys/alert` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Built-in alerts; [`/config/alert/sys-prio`](crate::resources::config::AlertSysPrio) sets their
/// priorities.
///
/// Serves `/sys/alert` and what is below it; clients: [`Alert`](crate::resources::sys::Alert). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Alert for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<Vec<models::SysAlertItem>> {
///         view.show(&Vec::new())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::alert(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Alert: Send + Sync + 'static {
    /// Built-in alerts. GET `/sys/alert`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<Vec<models::SysAlertItem>>> + Send {
        request.not_implemented()
    }
    /// A built-in alert. GET `/sys/alert/{idx}`.
    fn idx_get(
        &self,
        request: &Request,
        idx: u64,
        view: View,
    ) -> impl Future<Output = Reply<models::SysAlertItem>> + Send {
        request.not_implemented()
    }
    /// Short alphanumeric id. GET `/sys/alert/{idx}/id`.
    fn idx_id_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Why it is raised, in the meter's language. GET `/sys/alert/{idx}/reason`.
    fn idx_reason_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/alert` and what is below it with this handler.
pub fn alert<H: Alert>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/alert", "sysAlertGet")
        .query(schemas::VIEW)
        .value(&schema::array(&schemas::SYS_ALERT_ITEM)),
    Route::get("/sys/alert/{idx}", "sysAlertItemGet").query(schemas::VIEW),
    Route::get("/sys/alert/{idx}/id", "sysAlertItemIdGet"),
    Route::get("/sys/alert/{idx}/reason", "sysAlertItemReasonGet"),
];
fn dispatch<'a, H: Alert>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.idx_get(r, path(r, 0)?, query(r)?)),
        2 => envelope(h.idx_id_get(r, path(r, 0)?)),
        3 => envelope(h.idx_reason_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
