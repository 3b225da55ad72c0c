// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: bd40a19a8cc9d251

//! `/config/language_code`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route};
/// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
/// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`. Browsers use their own.
///
/// Serves `/config/language_code`. Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::LanguageCode for Mine {
///     async fn put(
///         &self,
///         _: &Request,
///         _: models::ConfigLanguageCode,
///     ) -> Reply<models::StatusObject> {
///         Ok(models::StatusObject::default().into())
///     }
/// }
///
/// let router = Router::new().mount(server::config::language_code(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait LanguageCode: Send + Sync + 'static {
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`.
    ///
    /// GET `/config/language_code`.
    fn get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ConfigLanguageCode>> + Send {
        request.not_implemented()
    }
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`.
    ///
    /// PUT `/config/language_code`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLanguageCode,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`.
    ///
    /// POST `/config/language_code`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLanguageCode,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Language of messages that the meter itself writes, such as alerts: `en` (imperial units), `en_GB`
    /// (metric), `de`, `es`, `fr`, `he`, `it`, `ko`, `pl`, `zh_Hans`, `zh_Hant`.
    ///
    /// DELETE `/config/language_code`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/language_code` with this handler.
pub fn language_code<H: LanguageCode>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/language_code", "configLanguageCodeGet")
        .value(&schemas::CONFIG_LANGUAGE_CODE),
    Route::put("/config/language_code", "configLanguageCodePut")
        .body(&schemas::CONFIG_LANGUAGE_CODE),
    Route::post("/config/language_code", "configLanguageCodePost")
        .body(&schemas::CONFIG_LANGUAGE_CODE),
    Route::delete("/config/language_code", "configLanguageCodeDelete"),
];
fn dispatch<'a, H: LanguageCode>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
