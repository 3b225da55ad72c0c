// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: ecf27a69d338cc30

//! `/ctrl/call` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, path, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// Method calls on devices. Serves `/ctrl/call` and what is below it. What is not written answers 501.
#[expect(
    unused_variables,
    reason = "what is not written takes nothing from its arguments"
)]
pub trait Call: Send + Sync + 'static {
    /// POST `/ctrl/call`
    ///
    /// Begins a call of a device's method and answers a transaction id; fetch the result under
    /// `/ctrl/call/{tid}`.
    fn post(
        &self,
        request: &Request,
        body: models::CtrlCallPostBody,
    ) -> impl Future<Output = Reply<models::CtrlCallResponseObject>> + Send {
        request.not_implemented()
    }
    /// GET `/ctrl/call/{tid}`
    ///
    /// Result of a call. While it runs, a 200 whose `error` begins with `EAGAIN:` comes back: try again
    /// later.
    fn tid_get(
        &self,
        request: &Request,
        tid: u64,
    ) -> impl Future<Output = Reply<models::CtrlCallResultObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/ctrl/call` and what is below it with this handler.
pub fn call<H: Call>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::post("/ctrl/call", "ctrlCallPost").body(&schemas::CTRL_CALL_POST_BODY),
    Route::get("/ctrl/call/{tid}", "ctrlCallTidGet"),
];
fn dispatch<'a, H: Call>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.post(r, body(r)?)),
        1 => object(h.tid_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
