// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: bb46d1af69471e49

//! `/config/display` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Built-in LCD.
///
/// Serves `/config/display` and what is below it; clients:
/// [`Display`](crate::resources::config::Display). Methods that you do not override answer 501.
/// [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Display for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         view: server::View,
///     ) -> Reply<models::ConfigDisplay> {
///         view.show(&models::ConfigDisplay::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::display(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Display: Send + Sync + 'static {
    /// Built-in LCD. GET `/config/display`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigDisplay>> + Send {
        request.not_implemented()
    }
    /// Built-in LCD. PUT `/config/display`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigDisplay,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Built-in LCD. POST `/config/display`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigDisplay,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Built-in LCD. DELETE `/config/display`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Backlight. GET `/config/display/backlight`.
    fn backlight_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigDisplayBacklight>> + Send {
        request.not_implemented()
    }
    /// Backlight. PUT `/config/display/backlight`.
    fn backlight_put(
        &self,
        request: &Request,
        body: models::ConfigDisplayBacklight,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Backlight. POST `/config/display/backlight`.
    fn backlight_post(
        &self,
        request: &Request,
        body: models::ConfigDisplayBacklight,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Backlight. DELETE `/config/display/backlight`.
    fn backlight_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is off, 255 full. GET `/config/display/backlight/brightness`.
    fn backlight_brightness_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u8>> + Send {
        request.not_implemented()
    }
    /// 0 is off, 255 full. PUT `/config/display/backlight/brightness`.
    fn backlight_brightness_put(
        &self,
        request: &Request,
        body: u8,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is off, 255 full. POST `/config/display/backlight/brightness`.
    fn backlight_brightness_post(
        &self,
        request: &Request,
        body: u8,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is off, 255 full. DELETE `/config/display/backlight/brightness`.
    fn backlight_brightness_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds of light after the last key press. GET `/config/display/backlight/duration`.
    fn backlight_duration_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Seconds of light after the last key press. PUT `/config/display/backlight/duration`.
    fn backlight_duration_put(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds of light after the last key press. POST `/config/display/backlight/duration`.
    fn backlight_duration_post(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Seconds of light after the last key press. DELETE `/config/display/backlight/duration`.
    fn backlight_duration_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is blank, 127 black. GET `/config/display/contrast`.
    fn contrast_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// 0 is blank, 127 black. PUT `/config/display/contrast`.
    fn contrast_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is blank, 127 black. POST `/config/display/contrast`.
    fn contrast_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// 0 is blank, 127 black. DELETE `/config/display/contrast`.
    fn contrast_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// GET `/config/display/fontset`.
    fn fontset_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ConfigDisplayFontset>> + Send {
        request.not_implemented()
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// PUT `/config/display/fontset`.
    fn fontset_put(
        &self,
        request: &Request,
        body: models::ConfigDisplayFontset,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// POST `/config/display/fontset`.
    fn fontset_post(
        &self,
        request: &Request,
        body: models::ConfigDisplayFontset,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Text size: `large` suits scripts like Korean or Chinese, `small` holds most text at lower quality.
    ///
    /// DELETE `/config/display/fontset`.
    fn fontset_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What the display shows. GET `/config/display/screen`.
    fn screen_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigDisplayScreen>> + Send {
        request.not_implemented()
    }
    /// What the display shows. PUT `/config/display/screen`.
    fn screen_put(
        &self,
        request: &Request,
        body: models::ConfigDisplayScreen,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What the display shows. POST `/config/display/screen`.
    fn screen_post(
        &self,
        request: &Request,
        body: models::ConfigDisplayScreen,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// What the display shows. DELETE `/config/display/screen`.
    fn screen_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers shown, by name. GET `/config/display/screen/registers`.
    fn screen_registers_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<runtime::Map<String>>> + Send {
        request.not_implemented()
    }
    /// Registers shown, by name. PUT `/config/display/screen/registers`.
    fn screen_registers_put(
        &self,
        request: &Request,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers shown, by name. POST `/config/display/screen/registers`.
    fn screen_registers_post(
        &self,
        request: &Request,
        body: runtime::Map<String>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Registers shown, by name. DELETE `/config/display/screen/registers`.
    fn screen_registers_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `i` shows the rate, `c` the accumulated value, `ic` both.
    ///
    /// GET `/config/display/screen/registers/{name}`.
    fn screen_registers_name_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// `i` shows the rate, `c` the accumulated value, `ic` both.
    ///
    /// PUT `/config/display/screen/registers/{name}`.
    fn screen_registers_name_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `i` shows the rate, `c` the accumulated value, `ic` both.
    ///
    /// POST `/config/display/screen/registers/{name}`.
    fn screen_registers_name_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `i` shows the rate, `c` the accumulated value, `ic` both.
    ///
    /// DELETE `/config/display/screen/registers/{name}`.
    fn screen_registers_name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Counterclockwise rotation in degrees. GET `/config/display/orientation`.
    fn orientation_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<u64>> + Send {
        request.not_implemented()
    }
    /// Counterclockwise rotation in degrees. PUT `/config/display/orientation`.
    fn orientation_put(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Counterclockwise rotation in degrees. POST `/config/display/orientation`.
    fn orientation_post(
        &self,
        request: &Request,
        body: u64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Counterclockwise rotation in degrees. DELETE `/config/display/orientation`.
    fn orientation_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/display` and what is below it with this handler.
pub fn display<H: Display>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/display", "configDisplayGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_DISPLAY),
    Route::put("/config/display", "configDisplayPut").body(&schemas::CONFIG_DISPLAY),
    Route::post("/config/display", "configDisplayPost").body(&schemas::CONFIG_DISPLAY),
    Route::delete("/config/display", "configDisplayDelete"),
    Route::get("/config/display/backlight", "configDisplayBacklightGet")
        .query(schemas::VIEW),
    Route::put("/config/display/backlight", "configDisplayBacklightPut")
        .body(&schemas::CONFIG_DISPLAY_BACKLIGHT),
    Route::post("/config/display/backlight", "configDisplayBacklightPost")
        .body(&schemas::CONFIG_DISPLAY_BACKLIGHT),
    Route::delete("/config/display/backlight", "configDisplayBacklightDelete"),
    Route::get(
        "/config/display/backlight/brightness",
        "configDisplayBacklightBrightnessGet",
    ),
    Route::put(
            "/config/display/backlight/brightness",
            "configDisplayBacklightBrightnessPut",
        )
        .body(&schema::between(0, 255)),
    Route::post(
            "/config/display/backlight/brightness",
            "configDisplayBacklightBrightnessPost",
        )
        .body(&schema::between(0, 255)),
    Route::delete(
        "/config/display/backlight/brightness",
        "configDisplayBacklightBrightnessDelete",
    ),
    Route::get(
        "/config/display/backlight/duration",
        "configDisplayBacklightDurationGet",
    ),
    Route::put("/config/display/backlight/duration", "configDisplayBacklightDurationPut")
        .body(&schema::between(-1, 2147483647)),
    Route::post(
            "/config/display/backlight/duration",
            "configDisplayBacklightDurationPost",
        )
        .body(&schema::between(-1, 2147483647)),
    Route::delete(
        "/config/display/backlight/duration",
        "configDisplayBacklightDurationDelete",
    ),
    Route::get("/config/display/contrast", "configDisplayContrastGet"),
    Route::put("/config/display/contrast", "configDisplayContrastPut")
        .body(&schema::between(0, 127)),
    Route::post("/config/display/contrast", "configDisplayContrastPost")
        .body(&schema::between(0, 127)),
    Route::delete("/config/display/contrast", "configDisplayContrastDelete"),
    Route::get("/config/display/fontset", "configDisplayFontsetGet"),
    Route::put("/config/display/fontset", "configDisplayFontsetPut")
        .body(&schemas::CONFIG_DISPLAY_FONTSET),
    Route::post("/config/display/fontset", "configDisplayFontsetPost")
        .body(&schemas::CONFIG_DISPLAY_FONTSET),
    Route::delete("/config/display/fontset", "configDisplayFontsetDelete"),
    Route::get("/config/display/screen", "configDisplayScreenGet").query(schemas::VIEW),
    Route::put("/config/display/screen", "configDisplayScreenPut")
        .body(&schemas::CONFIG_DISPLAY_SCREEN),
    Route::post("/config/display/screen", "configDisplayScreenPost")
        .body(&schemas::CONFIG_DISPLAY_SCREEN),
    Route::delete("/config/display/screen", "configDisplayScreenDelete"),
    Route::get("/config/display/screen/registers", "configDisplayScreenRegistersGet")
        .query(schemas::VIEW),
    Route::put("/config/display/screen/registers", "configDisplayScreenRegistersPut")
        .body(&schema::map(&schema::string())),
    Route::post("/config/display/screen/registers", "configDisplayScreenRegistersPost")
        .body(&schema::map(&schema::string())),
    Route::delete(
        "/config/display/screen/registers",
        "configDisplayScreenRegistersDelete",
    ),
    Route::get(
        "/config/display/screen/registers/{name}",
        "configDisplayScreenRegistersNameGet",
    ),
    Route::put(
            "/config/display/screen/registers/{name}",
            "configDisplayScreenRegistersNamePut",
        )
        .body(&schema::string()),
    Route::post(
            "/config/display/screen/registers/{name}",
            "configDisplayScreenRegistersNamePost",
        )
        .body(&schema::string()),
    Route::delete(
        "/config/display/screen/registers/{name}",
        "configDisplayScreenRegistersNameDelete",
    ),
    Route::get("/config/display/orientation", "configDisplayOrientationGet"),
    Route::put("/config/display/orientation", "configDisplayOrientationPut")
        .body(&schema::between(0, 359)),
    Route::post("/config/display/orientation", "configDisplayOrientationPost")
        .body(&schema::between(0, 359)),
    Route::delete("/config/display/orientation", "configDisplayOrientationDelete"),
];
fn dispatch<'a, H: Display>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.backlight_get(r, query(r)?)),
        5 => object(h.backlight_put(r, body(r)?)),
        6 => object(h.backlight_post(r, body(r)?)),
        7 => object(h.backlight_delete(r)),
        8 => envelope(h.backlight_brightness_get(r)),
        9 => object(h.backlight_brightness_put(r, body(r)?)),
        10 => object(h.backlight_brightness_post(r, body(r)?)),
        11 => object(h.backlight_brightness_delete(r)),
        12 => envelope(h.backlight_duration_get(r)),
        13 => object(h.backlight_duration_put(r, body(r)?)),
        14 => object(h.backlight_duration_post(r, body(r)?)),
        15 => object(h.backlight_duration_delete(r)),
        16 => envelope(h.contrast_get(r)),
        17 => object(h.contrast_put(r, body(r)?)),
        18 => object(h.contrast_post(r, body(r)?)),
        19 => object(h.contrast_delete(r)),
        20 => envelope(h.fontset_get(r)),
        21 => object(h.fontset_put(r, body(r)?)),
        22 => object(h.fontset_post(r, body(r)?)),
        23 => object(h.fontset_delete(r)),
        24 => envelope(h.screen_get(r, query(r)?)),
        25 => object(h.screen_put(r, body(r)?)),
        26 => object(h.screen_post(r, body(r)?)),
        27 => object(h.screen_delete(r)),
        28 => envelope(h.screen_registers_get(r, query(r)?)),
        29 => object(h.screen_registers_put(r, body(r)?)),
        30 => object(h.screen_registers_post(r, body(r)?)),
        31 => object(h.screen_registers_delete(r)),
        32 => envelope(h.screen_registers_name_get(r, path(r, 0)?)),
        33 => object(h.screen_registers_name_put(r, path(r, 0)?, body(r)?)),
        34 => object(h.screen_registers_name_post(r, path(r, 0)?, body(r)?)),
        35 => object(h.screen_registers_name_delete(r, path(r, 0)?)),
        36 => envelope(h.orientation_get(r)),
        37 => object(h.orientation_put(r, body(r)?)),
        38 => object(h.orientation_post(r, body(r)?)),
        39 => object(h.orientation_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
