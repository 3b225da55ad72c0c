// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 75debcb076e5b2a5

//! `/providers` and what is below it.
use crate::generated::models;
use crate::server::dispatch::{object, path, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// Third parties that take alerts or data, or that publish tariffs. The meter asks them over the
/// Internet, so these requests can be slow or fail without a connection.
///
/// Serves `/providers` and what is below it; clients:
/// [`Providers`](crate::resources::providers::Providers). Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Providers for Mine {
///     async fn alert_get(&self, _: &Request) -> Reply<models::ServiceProvidersObject> {
///         Ok(models::ServiceProvidersObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::providers(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Providers: Send + Sync + 'static {
    /// Providers that take alerts; sign up with [`POST /cmd/activate`](crate::resources::cmd::Activate).
    ///
    /// GET `/providers/alert`.
    fn alert_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ServiceProvidersObject>> + Send {
        request.not_implemented()
    }
    /// Providers that take register data; sign up with [`POST
    /// /cmd/activate`](crate::resources::cmd::Activate).
    ///
    /// GET `/providers/push`.
    fn push_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ServiceProvidersObject>> + Send {
        request.not_implemented()
    }
    /// Utilities whose tariff scripts can be used, in the order that `{idx}` counts.
    ///
    /// GET `/providers/tariff`.
    fn tariff_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::TariffProvidersObject>> + Send {
        request.not_implemented()
    }
    /// Names of the tariffs that a utility offers. GET `/providers/tariff/{idx}`.
    fn tariff_idx_get(
        &self,
        request: &Request,
        idx: u64,
    ) -> impl Future<Output = Reply<models::ProvidersTariffIdxGetReply>> + Send {
        request.not_implemented()
    }
}
/// Serves `/providers` and what is below it with this handler.
pub fn providers<H: Providers>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/providers/alert", "providersAlertGet"),
    Route::get("/providers/push", "providersPushGet"),
    Route::get("/providers/tariff", "providersTariffGet"),
    Route::get("/providers/tariff/{idx}", "providersTariffIdxGet"),
];
fn dispatch<'a, H: Providers>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.alert_get(r)),
        1 => object(h.push_get(r)),
        2 => object(h.tariff_get(r)),
        3 => object(h.tariff_idx_get(r, path(r, 0)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
