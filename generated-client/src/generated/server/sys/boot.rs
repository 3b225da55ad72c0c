// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 2da1a6a36c3802c2

//! `/sys/boot` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// The last start.
///
/// Serves `/sys/boot` and what is below it; clients: [`Boot`](crate::resources::sys::Boot). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Boot for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::SysBoot> {
///         view.show(&models::SysBoot::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::boot(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Boot: Send + Sync + 'static {
    /// The last start. GET `/sys/boot`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::SysBoot>> + Send {
        request.not_implemented()
    }
    /// Cause of the last reset. GET `/sys/boot/reason`.
    fn reason_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::SysBootReason>> + Send {
        request.not_implemented()
    }
    /// When a user last rebooted it, Unix time as text, or null. GET `/sys/boot/time`.
    fn time_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<Option<runtime::Timestamp>>> + Send {
        request.not_implemented()
    }
    /// False if battery or supercap ran out while off, so that the clock may have been lost.
    ///
    /// GET `/sys/boot/backup_power_ok`. Since 4.6.
    fn backup_power_ok_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/boot` and what is below it with this handler.
pub fn boot<H: Boot>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/boot", "sysBootGet").query(schemas::VIEW).value(&schemas::SYS_BOOT),
    Route::get("/sys/boot/reason", "sysBootReasonGet"),
    Route::get("/sys/boot/time", "sysBootTimeGet"),
    Route::get("/sys/boot/backup_power_ok", "sysBootBackupPowerOkGet"),
];
fn dispatch<'a, H: Boot>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => envelope(h.reason_get(r)),
        2 => envelope(h.time_get(r)),
        3 => envelope(h.backup_power_ok_get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
