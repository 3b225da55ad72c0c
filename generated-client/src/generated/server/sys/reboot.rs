// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: f235201ad6434bf7

//! `/sys/reboot`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// True if settings wait for a reboot, see [`POST /cmd/reboot`](crate::resources::cmd::Reboot).
///
/// Serves `/sys/reboot`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Reboot for Mine {
///     async fn get(&self, _: &Request) -> Reply<bool> {
///         Ok(true.into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::reboot(Mine));
/// ```
pub trait Reboot: Send + Sync + 'static {
    /// True if settings wait for a reboot, see `POST /cmd/reboot`. GET `/sys/reboot`.
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
