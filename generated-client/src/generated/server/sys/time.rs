// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7900fee0b394ef72

//! `/sys/time`.
use crate::runtime;
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// The meter's clock, Unix time as text.
///
/// Serves `/sys/time`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Time for Mine {
///     async fn get(&self, _: &Request) -> Reply<egauge_webapi::Timestamp> {
///         Ok(egauge_webapi::Timestamp::now().into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::time(Mine));
/// ```
pub trait Time: Send + Sync + 'static {
    /// The meter's clock, Unix time as text. GET `/sys/time`.
    fn get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<runtime::Timestamp>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/time` with this handler.
pub fn time<H: Time>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/time", "sysTimeGet").value(&schema::timestamp()),
];
fn dispatch<'a, H: Time>(
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
