// Written by `cargo xtask generate` (render::server) from revision 4.6 of the eGauge WebAPI,
// SHA-256 of the official document: b739a5b9e7eb67a4a46fa42ef7c5faa63bb6fdd36829a457605c709730d93d63. Do not edit.

//! `/sys`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// State of the meter, read-only. Needs the `view_settings` privilege; a user without it gets a 401.
///
/// Serves `/sys`. What is not written answers 501.
#[expect(
    unused_variables,
    reason = "what is not written takes nothing from its arguments"
)]
pub trait Root: Send + Sync + 'static {
    /// GET `/sys`
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::Sys>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys` with this handler.
pub fn root<H: Root>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys", "sysGet").query(schemas::VIEW).value(&schemas::SYS),
];
fn dispatch<'a, H: Root>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
