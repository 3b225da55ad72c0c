// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 7421f620493a2a48

//! `/ctrl/device`.
use crate::generated::models;
use crate::runtime;
use crate::server::dispatch::{object, query, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route,
};
/// Devices that can be controlled.
///
/// Serves `/ctrl/device`; clients: [`Device`](crate::resources::ctrl::Device). Methods that you do not
/// override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::ctrl::Device for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         _: server::ctrl::CtrlDeviceGetQuery,
///     ) -> Reply<models::CtrlDeviceResultObject> {
///         Ok(models::CtrlDeviceResultObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::ctrl::device(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Device: Send + Sync + 'static {
    /// Devices that can be controlled, all or those matching `attrs`. GET `/ctrl/device`.
    fn get(
        &self,
        request: &Request,
        query: CtrlDeviceGetQuery,
    ) -> impl Future<Output = Reply<models::CtrlDeviceResultObject>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/ctrl/device`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CtrlDeviceGetQuery {
    /// JSON object of attributes a device must have, as text (percent-encoded). `interface` may be
    /// repeated: a device must then support each; `index` picks one of several matches. See
    /// [`guide::devices`](crate::guide::devices).
    ///
    /// `attrs`: JSON text.
    pub attrs: Option<runtime::MultiMap<String>>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for CtrlDeviceGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            attrs: pairs.json("attrs")?,
            pairs,
        })
    }
}
/// Serves `/ctrl/device` with this handler.
pub fn device<H: Device>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[Route::get("/ctrl/device", "ctrlDeviceGet")];
fn dispatch<'a, H: Device>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.get(r, query(r)?)),
        _ => return unknown(r),
    };
    Ok(pending)
}
