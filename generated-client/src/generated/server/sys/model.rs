// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 64714d307edf7ac9

//! `/sys/model`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Model, e.g. `EG4030`.
///
/// Serves `/sys/model`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Model for Mine {
///     async fn get(&self, _: &Request) -> Reply<String> {
///         Ok("lab".to_owned().into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::model(Mine));
/// ```
pub trait Model: Send + Sync + 'static {
    /// Model, e.g. `EG4030`. GET `/sys/model`.
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
