// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 35198c4d6d0221a1

//! `/sys/uptime`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Seconds since boot.
///
/// Serves `/sys/uptime`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Uptime for Mine {
///     async fn get(&self, _: &Request) -> Reply<f64> {
///         Ok(1.0.into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::uptime(Mine));
/// ```
pub trait Uptime: Send + Sync + 'static {
    /// Seconds since boot. GET `/sys/uptime`.
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
