// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 23b0b454ec8f5daa

//! `/config/push` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Sends recorded data to a web server by HTTP POST. [`/sys/push`](crate::resources::sys::Push) shows
/// how it goes.
///
/// Serves `/config/push` and what is below it; clients: [`Push`](crate::resources::config::Push).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Push for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigPush> {
///         view.show(&models::ConfigPush::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::push(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Push: Send + Sync + 'static {
    /// Sends recorded data to a web server by HTTP POST. GET `/config/push`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigPush>> + Send {
        request.not_implemented()
    }
    /// Sends recorded data to a web server by HTTP POST. PUT `/config/push`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigPush,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sends recorded data to a web server by HTTP POST. POST `/config/push`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigPush,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sends recorded data to a web server by HTTP POST. DELETE `/config/push`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds between transfers. GET `/config/push/interval`.
    fn interval_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Seconds between transfers. PUT `/config/push/interval`.
    fn interval_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds between transfers. POST `/config/push/interval`.
    fn interval_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds between transfers. DELETE `/config/push/interval`.
    fn interval_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list. GET `/config/push/options`.
    fn options_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Comma list. PUT `/config/push/options`.
    fn options_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list. POST `/config/push/options`.
    fn options_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Comma list. DELETE `/config/push/options`.
    fn options_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. PUT `/config/push/password`.
    fn password_put(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. POST `/config/push/password`.
    fn password_post(
        &self,
        request: &Request,
        body: runtime::Sensitive<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Password for HTTP Basic. DELETE `/config/push/password`.
    fn password_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Provider of the push service. GET `/config/push/service`.
    fn service_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Provider of the push service. DELETE `/config/push/service`.
    fn service_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. GET `/config/push/uri`.
    fn uri_get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Destination. PUT `/config/push/uri`.
    fn uri_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. POST `/config/push/uri`.
    fn uri_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Destination. DELETE `/config/push/uri`.
    fn uri_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. GET `/config/push/user`.
    fn user_get(&self, request: &Request) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. PUT `/config/push/user`.
    fn user_put(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. POST `/config/push/user`.
    fn user_post(
        &self,
        request: &Request,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// User for HTTP Basic. DELETE `/config/push/user`.
    fn user_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/push` and what is below it with this handler.
pub fn push<H: Push>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/push", "configPushGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_PUSH),
    Route::put("/config/push", "configPushPut").body(&schemas::CONFIG_PUSH),
    Route::post("/config/push", "configPushPost").body(&schemas::CONFIG_PUSH),
    Route::delete("/config/push", "configPushDelete"),
    Route::get("/config/push/interval", "configPushIntervalGet"),
    Route::put("/config/push/interval", "configPushIntervalPut")
        .body(&schema::at_least(1)),
    Route::post("/config/push/interval", "configPushIntervalPost")
        .body(&schema::at_least(1)),
    Route::delete("/config/push/interval", "configPushIntervalDelete"),
    Route::get("/config/push/options", "configPushOptionsGet"),
    Route::put("/config/push/options", "configPushOptionsPut").body(&schema::string()),
    Route::post("/config/push/options", "configPushOptionsPost").body(&schema::string()),
    Route::delete("/config/push/options", "configPushOptionsDelete"),
    Route::put("/config/push/password", "configPushPasswordPut").body(&schema::string()),
    Route::post("/config/push/password", "configPushPasswordPost")
        .body(&schema::string()),
    Route::delete("/config/push/password", "configPushPasswordDelete"),
    Route::get("/config/push/service", "configPushServiceGet"),
    Route::delete("/config/push/service", "configPushServiceDelete"),
    Route::get("/config/push/uri", "configPushUriGet"),
    Route::put("/config/push/uri", "configPushUriPut").body(&schema::string()),
    Route::post("/config/push/uri", "configPushUriPost").body(&schema::string()),
    Route::delete("/config/push/uri", "configPushUriDelete"),
    Route::get("/config/push/user", "configPushUserGet"),
    Route::put("/config/push/user", "configPushUserPut").body(&schema::string()),
    Route::post("/config/push/user", "configPushUserPost").body(&schema::string()),
    Route::delete("/config/push/user", "configPushUserDelete"),
];
fn dispatch<'a, H: Push>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.interval_get(r)),
        5 => object(h.interval_put(r, body(r)?)),
        6 => object(h.interval_post(r, body(r)?)),
        7 => object(h.interval_delete(r)),
        8 => envelope(h.options_get(r)),
        9 => object(h.options_put(r, body(r)?)),
        10 => object(h.options_post(r, body(r)?)),
        11 => object(h.options_delete(r)),
        12 => object(h.password_put(r, body(r)?)),
        13 => object(h.password_post(r, body(r)?)),
        14 => object(h.password_delete(r)),
        15 => envelope(h.service_get(r)),
        16 => object(h.service_delete(r)),
        17 => envelope(h.uri_get(r)),
        18 => object(h.uri_put(r, body(r)?)),
        19 => object(h.uri_post(r, body(r)?)),
        20 => object(h.uri_delete(r)),
        21 => envelope(h.user_get(r)),
        22 => object(h.user_put(r, body(r)?)),
        23 => object(h.user_post(r, body(r)?)),
        24 => object(h.user_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
