// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 9560ca6793edcdc7

//! `/ctid` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, object, path, query, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route, schema,
};
/// Reads the data stored in CTid sensors and blinks their locator LED. EG4 meters only. Scanning and
/// blinking interrupt the measurement of all local sensors, so keep both to installation time. All but
/// GET need the `save` right.
///
/// Serves `/ctid` and what is below it; clients: [`Ctid`](crate::resources::ctid::Ctid). Methods that
/// you do not override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Ctid for Mine {
///     async fn get(&self, _: &Request) -> Reply<models::CtidGetReply> {
///         Ok(models::CtidGetReply::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::ctid(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Ctid: Send + Sync + 'static {
    /// Stored data of every port whose sensor has been scanned. GET `/ctid`.
    fn get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::CtidGetReply>> + Send {
        request.not_implemented()
    }
    /// Replaces the stored data (the vendor's client expects that unlisted ports lose theirs); sensors
    /// themselves stay as they are, and the next scan overwrites it. For tests and for repairing wrong
    /// sensor data.
    ///
    /// PUT `/ctid`.
    fn put(
        &self,
        request: &Request,
        body: models::CtidPutBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Data of the last scan, or an object without data if there was none or it failed. With `tid`, a
    /// status object while that transaction is still running.
    ///
    /// GET `/ctid/{port}`.
    fn port_get(
        &self,
        request: &Request,
        port: u64,
        query: CtidPortGetQuery,
    ) -> impl Future<Output = Reply<models::CtidPortGetReply>> + Send {
        request.not_implemented()
    }
    /// Replaces the stored data of this port until the next scan; the sensor keeps its own.
    ///
    /// PUT `/ctid/{port}`.
    fn port_put(
        &self,
        request: &Request,
        port: u64,
        body: models::CTidInfoObject,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Starts a scan or blinks the LED; returns at once. An EG4 does one at a time and answers an error
    /// while busy.
    ///
    /// POST `/ctid/{port}`.
    fn port_post(
        &self,
        request: &Request,
        port: u64,
        body: models::CtidPortPostBody,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Forgets the stored data of this port and ends a scan or flash on it; the sensor keeps its own.
    ///
    /// DELETE `/ctid/{port}`.
    fn port_delete(
        &self,
        request: &Request,
        port: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ends a running `flash` (or `scan`) on any port; scans end by themselves. POST `/ctid/stop`.
    fn stop_post(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/ctid/{port}`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CtidPortGetQuery {
    /// Transaction to poll, as chosen in the POST that began it. `tid`. At least 0.
    pub tid: Option<u64>,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for CtidPortGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            tid: pairs.one("tid")?,
            pairs,
        })
    }
}
/// Serves `/ctid` and what is below it with this handler.
pub fn ctid<H: Ctid>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/ctid", "ctidGet"),
    Route::put("/ctid", "ctidPut").body(&schemas::CTID_PUT_BODY),
    Route::get("/ctid/{port}", "ctidPortGet").path(&[&schema::at_least(1)]),
    Route::put("/ctid/{port}", "ctidPortPut")
        .path(&[&schema::at_least(1)])
        .body(&schemas::C_TID_INFO_OBJECT),
    Route::post("/ctid/{port}", "ctidPortPost")
        .path(&[&schema::at_least(1)])
        .body(&schemas::CTID_PORT_POST_BODY),
    Route::delete("/ctid/{port}", "ctidPortDelete").path(&[&schema::at_least(1)]),
    Route::post("/ctid/stop", "ctidStopPost"),
];
fn dispatch<'a, H: Ctid>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => object(h.get(r)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.port_get(r, path(r, 0)?, query(r)?)),
        3 => object(h.port_put(r, path(r, 0)?, body(r)?)),
        4 => object(h.port_post(r, path(r, 0)?, body(r)?)),
        5 => object(h.port_delete(r, path(r, 0)?)),
        6 => object(h.stop_post(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
