// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys/reboot`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// True if settings wait for a reboot, see `POST /cmd/reboot`.
///
/// Serves `/sys/reboot`. What is not written answers 501.
pub trait Reboot: Send + Sync + 'static {
    /// GET `/sys/reboot`
    fn get(&self, request: &Request) -> impl Future<Output = Reply<bool>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/reboot` with this handler.
pub fn reboot<H: Reboot>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/reboot", "sysRebootGet").value(&schema::boolean()),
];
fn dispatch<'a, H: Reboot>(
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
