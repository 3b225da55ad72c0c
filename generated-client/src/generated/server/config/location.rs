// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 9d4567f006da05ca

//! `/config/location` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Where the meter stands.
///
/// Serves `/config/location` and what is below it. What is not written answers 501.
#[expect(
    unused_variables,
    reason = "what is not written takes nothing from its arguments"
)]
pub trait Location: Send + Sync + 'static {
    /// GET `/config/location`
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLocation>> + Send {
        request.not_implemented()
    }
    /// PUT `/config/location`
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLocation,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/config/location`
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLocation,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DELETE `/config/location`
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// GET `/config/location/latitude`
    fn latitude_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// PUT `/config/location/latitude`
    fn latitude_put(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/config/location/latitude`
    fn latitude_post(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DELETE `/config/location/latitude`
    fn latitude_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// GET `/config/location/longitude`
    fn longitude_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// PUT `/config/location/longitude`
    fn longitude_put(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// POST `/config/location/longitude`
    fn longitude_post(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// DELETE `/config/location/longitude`
    fn longitude_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/location` and what is below it with this handler.
pub fn location<H: Location>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/location", "configLocationGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_LOCATION),
    Route::put("/config/location", "configLocationPut").body(&schemas::CONFIG_LOCATION),
    Route::post("/config/location", "configLocationPost")
        .body(&schemas::CONFIG_LOCATION),
    Route::delete("/config/location", "configLocationDelete"),
    Route::get("/config/location/latitude", "configLocationLatitudeGet"),
    Route::put("/config/location/latitude", "configLocationLatitudePut")
        .body(&schema::number()),
    Route::post("/config/location/latitude", "configLocationLatitudePost")
        .body(&schema::number()),
    Route::delete("/config/location/latitude", "configLocationLatitudeDelete"),
    Route::get("/config/location/longitude", "configLocationLongitudeGet"),
    Route::put("/config/location/longitude", "configLocationLongitudePut")
        .body(&schema::number()),
    Route::post("/config/location/longitude", "configLocationLongitudePost")
        .body(&schema::number()),
    Route::delete("/config/location/longitude", "configLocationLongitudeDelete"),
];
fn dispatch<'a, H: Location>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.latitude_get(r)),
        5 => object(h.latitude_put(r, body(r)?)),
        6 => object(h.latitude_post(r, body(r)?)),
        7 => object(h.latitude_delete(r)),
        8 => envelope(h.longitude_get(r)),
        9 => object(h.longitude_put(r, body(r)?)),
        10 => object(h.longitude_post(r, body(r)?)),
        11 => object(h.longitude_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
