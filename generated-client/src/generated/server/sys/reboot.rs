// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7783256a81f8c0b3

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
