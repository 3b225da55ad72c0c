// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 806f33aa735d9452

//! `/sys/sn`.
use crate::server::dispatch::{envelope, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, schema};
/// Serial number; letters, `-` and `_` occur.
///
/// Serves `/sys/sn`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Sn for Mine {
///     async fn get(&self, _: &Request) -> Reply<String> {
///         Ok("lab".to_owned().into())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::sn(Mine));
/// ```
pub trait Sn: Send + Sync + 'static {
    /// Serial number. GET `/sys/sn`.
    fn get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
}
/// Serves `/sys/sn` with this handler.
pub fn sn<H: Sn>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/sys/sn", "sysSnGet").value(&schema::string()),
];
fn dispatch<'a, H: Sn>(
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
