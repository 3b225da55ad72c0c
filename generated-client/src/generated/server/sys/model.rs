// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys/model`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Model, e.g. `EG4030`. Serves `/sys/model`. What is not written answers 501.
pub trait Model: Send + Sync + 'static {
    /// GET `/sys/model`
    fn get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/model` with this handler.
pub fn model<H: Model>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/model", "sysModelGet").value(&schema::string()),
];
fn dispatch<'a, H: Model>(
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
