// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 1a2041fa65e7722c

//! `/ctrl/call` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, path, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// Method calls on devices.
///
/// Serves `/ctrl/call` and what is below it; clients: [`Call`](crate::resources::ctrl::Call). Methods
/// that you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a
/// state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::ctrl::Call for Mine {
///     async fn tid_get(&self, _: &Request, _: u64) -> Reply<models::CtrlCallResultObject> {
///         Ok(models::CtrlCallResultObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::ctrl::call(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Call: Send + Sync + 'static {
    /// Begins a call of a device's method and answers a transaction id; fetch the result under
    /// [`/ctrl/call/{tid}`](crate::resources::ctrl::CallTid). See
    /// [`guide::devices`](crate::guide::devices).
    ///
    /// POST `/ctrl/call`.
    fn post(
        &self,
        request: &Request,
        body: models::CtrlCallPostBody,
    ) -> impl Future<Output = Reply<models::CtrlCallResponseObject>> + Send {
        request.not_implemented()
    }
    /// Result of a call. While it runs, a 200 whose `error` begins with `EAGAIN:` comes back: try again
    /// later.
    ///
    /// GET `/ctrl/call/{tid}`.
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
