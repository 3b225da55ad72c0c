// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys/sn`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Serial number; letters, `-` and `_` occur. Serves `/sys/sn`. What is not written answers 501.
pub trait Sn: Send + Sync + 'static {
    /// GET `/sys/sn`
    fn get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/sn` with this handler.
pub fn sn<H: Sn>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/sn", "sysSnGet").value(&schema::string()),
];
fn dispatch<'a, H: Sn>(
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
