// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: e11623b3ec508071

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
