// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 480071ac6427df5c

//! `/sys/slowd`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// State of the process that talks to serial and other slow devices.
///
/// Serves `/sys/slowd`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Slowd for Mine {
///     async fn get(&self, _: &Request) -> Reply<models::SlowdStatusObject> {
///         Ok(models::SlowdStatusObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::slowd(Mine));
/// ```
pub trait Slowd: Send + Sync + 'static {
    /// State of the process that talks to serial and other slow devices. GET `/sys/slowd`. Since 4.6.
    fn get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::SlowdStatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/slowd` with this handler.
pub fn slowd<H: Slowd>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/slowd", "sysSlowdGet").value(&schemas::SLOWD_STATUS_OBJECT),
];
fn dispatch<'a, H: Slowd>(
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
