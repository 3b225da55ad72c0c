// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: d56f828e83f1ed1f

//! `/sys`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{envelope, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View};
/// State of the meter, read-only. Needs the `view_settings` privilege; a user without it gets a 401.
///
/// Serves `/sys`; clients: [`Sys`](crate::resources::sys::Sys). Methods that you do not override answer
/// 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::sys::Root for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::Sys> {
///         view.show(&models::Sys::default())
///     }
/// }
///
/// let router = Router::new().mount(server::sys::root(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Root: Send + Sync + 'static {
    /// State of the meter, read-only. GET `/sys`.
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
