// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys/slowd`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// State of the process that talks to serial and other slow devices.
///
/// Serves `/sys/slowd`. What is not written answers 501.
pub trait Slowd: Send + Sync + 'static {
    /// GET `/sys/slowd`
    fn get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::SlowdStatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/slowd` with this handler.
pub fn slowd<H: Slowd>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/slowd", "sysSlowdGet").value(&schemas::SLOWD_STATUS_OBJECT),
];
fn dispatch<'a, H: Slowd>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
