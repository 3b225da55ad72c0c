// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: e7eeef2356e0fd06

//! `/config/location` and what is below it.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Where the meter stands.
///
/// Serves `/config/location` and what is below it; clients:
/// [`Location`](crate::resources::config::Location). Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Location for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<models::ConfigLocation> {
///         view.show(&models::ConfigLocation::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::location(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Location: Send + Sync + 'static {
    /// Where the meter stands. GET `/config/location`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLocation>> + Send {
        request.not_implemented()
    }
    /// Where the meter stands. PUT `/config/location`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLocation,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Where the meter stands. POST `/config/location`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLocation,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Where the meter stands. DELETE `/config/location`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, north positive. GET `/config/location/latitude`.
    fn latitude_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Degrees, north positive. PUT `/config/location/latitude`.
    fn latitude_put(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, north positive. POST `/config/location/latitude`.
    fn latitude_post(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, north positive. DELETE `/config/location/latitude`.
    fn latitude_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, east positive. GET `/config/location/longitude`.
    fn longitude_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Degrees, east positive. PUT `/config/location/longitude`.
    fn longitude_put(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, east positive. POST `/config/location/longitude`.
    fn longitude_post(
        &self,
        request: &Request,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Degrees, east positive. DELETE `/config/location/longitude`.
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
