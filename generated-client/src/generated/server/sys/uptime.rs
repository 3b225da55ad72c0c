// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys/uptime`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Seconds since boot. Serves `/sys/uptime`. What is not written answers 501.
pub trait Uptime: Send + Sync + 'static {
    /// GET `/sys/uptime`
    fn get(&self, request: &Request) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/uptime` with this handler.
pub fn uptime<H: Uptime>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/uptime", "sysUptimeGet").value(&schema::number()),
];
fn dispatch<'a, H: Uptime>(
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
