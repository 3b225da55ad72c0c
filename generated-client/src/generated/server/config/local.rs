// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: 64b1e0fbfc14cd64

//! `/config/local` and what is below it.
use crate::generated::models;
use crate::runtime;
use crate::generated::server::schemas;
use crate::server::dispatch::{body, envelope, object, path, query, unknown};
use crate::server::{Branch, Pending, Refusal, Reply, Request, Route, View, schema};
/// Sensors wired to the meter itself.
///
/// Serves `/config/local` and what is below it; clients: [`Local`](crate::resources::config::Local).
/// Methods that you do not override answer 501. [`guide::server`](crate::guide::server) has examples
/// with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::config::Local for Mine {
///     async fn get(&self, _: &Request, view: server::View) -> Reply<models::ConfigLocal> {
///         view.show(&models::ConfigLocal::default())
///     }
/// }
///
/// let router = Router::new().mount(server::config::local(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Local: Send + Sync + 'static {
    /// Sensors wired to the meter itself. GET `/config/local`.
    fn get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLocal>> + Send {
        request.not_implemented()
    }
    /// Sensors wired to the meter itself. PUT `/config/local`.
    fn put(
        &self,
        request: &Request,
        body: models::ConfigLocal,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sensors wired to the meter itself. POST `/config/local`.
    fn post(
        &self,
        request: &Request,
        body: models::ConfigLocal,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sensors wired to the meter itself. DELETE `/config/local`.
    fn delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Inputs by name. GET `/config/local/sensor`.
    fn sensor_get(
        &self,
        request: &Request,
        view: View,
    ) -> impl Future<
        Output = Reply<runtime::Map<models::ConfigLocalSensorName>>,
    > + Send {
        request.not_implemented()
    }
    /// Inputs by name. PUT `/config/local/sensor`.
    fn sensor_put(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigLocalSensorName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Inputs by name. POST `/config/local/sensor`.
    fn sensor_post(
        &self,
        request: &Request,
        body: runtime::Map<models::ConfigLocalSensorName>,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Inputs by name. DELETE `/config/local/sensor`.
    fn sensor_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One input. GET `/config/local/sensor/{name}`.
    fn sensor_name_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLocalSensorName>> + Send {
        request.not_implemented()
    }
    /// One input. PUT `/config/local/sensor/{name}`.
    fn sensor_name_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One input. POST `/config/local/sensor/{name}`.
    fn sensor_name_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorName,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// One input. DELETE `/config/local/sensor/{name}`.
    fn sensor_name_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A/D converter settings: value = (sample + bias) / scale. GET `/config/local/sensor/{name}/channel`.
    fn sensor_name_channel_get(
        &self,
        request: &Request,
        name: String,
        view: View,
    ) -> impl Future<Output = Reply<models::ConfigLocalSensorNameChannel>> + Send {
        request.not_implemented()
    }
    /// A/D converter settings: value = (sample + bias) / scale. PUT `/config/local/sensor/{name}/channel`.
    fn sensor_name_channel_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorNameChannel,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A/D converter settings: value = (sample + bias) / scale. POST `/config/local/sensor/{name}/channel`.
    fn sensor_name_channel_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorNameChannel,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// A/D converter settings: value = (sample + bias) / scale.
    ///
    /// DELETE `/config/local/sensor/{name}/channel`.
    fn sensor_name_channel_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to a sample before scaling. GET `/config/local/sensor/{name}/channel/bias`.
    fn sensor_name_channel_bias_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Added to a sample before scaling. PUT `/config/local/sensor/{name}/channel/bias`.
    fn sensor_name_channel_bias_put(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to a sample before scaling. POST `/config/local/sensor/{name}/channel/bias`.
    fn sensor_name_channel_bias_post(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Added to a sample before scaling. DELETE `/config/local/sensor/{name}/channel/bias`.
    fn sensor_name_channel_bias_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time).
    ///
    /// GET `/config/local/sensor/{name}/channel/mode`.
    fn sensor_name_channel_mode_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::ConfigLocalSensorNameChannelMode>> + Send {
        request.not_implemented()
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time).
    ///
    /// PUT `/config/local/sensor/{name}/channel/mode`.
    fn sensor_name_channel_mode_put(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorNameChannelMode,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time).
    ///
    /// POST `/config/local/sensor/{name}/channel/mode`.
    fn sensor_name_channel_mode_post(
        &self,
        request: &Request,
        name: String,
        body: models::ConfigLocalSensorNameChannelMode,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// `off` unused, `normal`, or `integrate` (sums samples over time).
    ///
    /// DELETE `/config/local/sensor/{name}/channel/mode`.
    fn sensor_name_channel_mode_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Divisor, applied after the bias. GET `/config/local/sensor/{name}/channel/scale`.
    fn sensor_name_channel_scale_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Divisor, applied after the bias. PUT `/config/local/sensor/{name}/channel/scale`.
    fn sensor_name_channel_scale_put(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Divisor, applied after the bias. POST `/config/local/sensor/{name}/channel/scale`.
    fn sensor_name_channel_scale_post(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Divisor, applied after the bias. DELETE `/config/local/sensor/{name}/channel/scale`.
    fn sensor_name_channel_scale_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much.
    ///
    /// GET `/config/local/sensor/{name}/error`.
    fn sensor_name_error_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<f64>> + Send {
        request.not_implemented()
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much.
    ///
    /// PUT `/config/local/sensor/{name}/error`.
    fn sensor_name_error_put(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much.
    ///
    /// POST `/config/local/sensor/{name}/error`.
    fn sensor_name_error_post(
        &self,
        request: &Request,
        name: String,
        body: f64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Ratio error in percent: 2.5 is a sensor that reads too high by that much.
    ///
    /// DELETE `/config/local/sensor/{name}/error`.
    fn sensor_name_error_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sensor model. GET `/config/local/sensor/{name}/model`.
    fn sensor_name_model_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Sensor model. PUT `/config/local/sensor/{name}/model`.
    fn sensor_name_model_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sensor model. POST `/config/local/sensor/{name}/model`.
    fn sensor_name_model_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Sensor model. DELETE `/config/local/sensor/{name}/model`.
    fn sensor_name_model_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale.
    ///
    /// GET `/config/local/sensor/{name}/phase`.
    fn sensor_name_phase_get(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<String>> + Send {
        request.not_implemented()
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale.
    ///
    /// PUT `/config/local/sensor/{name}/phase`.
    fn sensor_name_phase_put(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale.
    ///
    /// POST `/config/local/sensor/{name}/phase`.
    fn sensor_name_phase_post(
        &self,
        request: &Request,
        name: String,
        body: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Phase correction, `degrees@percent` pairs joined by `:` (`1@1`): degrees at 60 Hz for a level in
    /// percent of full scale.
    ///
    /// DELETE `/config/local/sensor/{name}/phase`.
    fn sensor_name_phase_delete(
        &self,
        request: &Request,
        name: String,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Amplification of the S inputs. GET `/config/local/gain`.
    fn gain_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::ConfigLocalGain>> + Send {
        request.not_implemented()
    }
    /// Amplification of the S inputs. PUT `/config/local/gain`.
    fn gain_put(
        &self,
        request: &Request,
        body: models::ConfigLocalGain,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Amplification of the S inputs. POST `/config/local/gain`.
    fn gain_post(
        &self,
        request: &Request,
        body: models::ConfigLocalGain,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Amplification of the S inputs. DELETE `/config/local/gain`.
    fn gain_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Milliseconds between measurements, over which rates are averaged.
    ///
    /// GET `/config/local/update-interval`.
    fn update_interval_get(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<i64>> + Send {
        request.not_implemented()
    }
    /// Milliseconds between measurements, over which rates are averaged.
    ///
    /// PUT `/config/local/update-interval`.
    fn update_interval_put(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Milliseconds between measurements, over which rates are averaged.
    ///
    /// POST `/config/local/update-interval`.
    fn update_interval_post(
        &self,
        request: &Request,
        body: i64,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
    /// Milliseconds between measurements, over which rates are averaged.
    ///
    /// DELETE `/config/local/update-interval`.
    fn update_interval_delete(
        &self,
        request: &Request,
    ) -> impl Future<Output = Reply<models::StatusObject>> + Send {
        request.not_implemented()
    }
}
/// Serves `/config/local` and what is below it with this handler.
pub fn local<H: Local>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/config/local", "configLocalGet")
        .query(schemas::VIEW)
        .value(&schemas::CONFIG_LOCAL),
    Route::put("/config/local", "configLocalPut").body(&schemas::CONFIG_LOCAL),
    Route::post("/config/local", "configLocalPost").body(&schemas::CONFIG_LOCAL),
    Route::delete("/config/local", "configLocalDelete"),
    Route::get("/config/local/sensor", "configLocalSensorGet").query(schemas::VIEW),
    Route::put("/config/local/sensor", "configLocalSensorPut")
        .body(&schema::map(&schemas::CONFIG_LOCAL_SENSOR_NAME)),
    Route::post("/config/local/sensor", "configLocalSensorPost")
        .body(&schema::map(&schemas::CONFIG_LOCAL_SENSOR_NAME)),
    Route::delete("/config/local/sensor", "configLocalSensorDelete"),
    Route::get("/config/local/sensor/{name}", "configLocalSensorNameGet")
        .query(schemas::VIEW),
    Route::put("/config/local/sensor/{name}", "configLocalSensorNamePut")
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME),
    Route::post("/config/local/sensor/{name}", "configLocalSensorNamePost")
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME),
    Route::delete("/config/local/sensor/{name}", "configLocalSensorNameDelete"),
    Route::get("/config/local/sensor/{name}/channel", "configLocalSensorNameChannelGet")
        .query(schemas::VIEW),
    Route::put("/config/local/sensor/{name}/channel", "configLocalSensorNameChannelPut")
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL),
    Route::post(
            "/config/local/sensor/{name}/channel",
            "configLocalSensorNameChannelPost",
        )
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL),
    Route::delete(
        "/config/local/sensor/{name}/channel",
        "configLocalSensorNameChannelDelete",
    ),
    Route::get(
        "/config/local/sensor/{name}/channel/bias",
        "configLocalSensorNameChannelBiasGet",
    ),
    Route::put(
            "/config/local/sensor/{name}/channel/bias",
            "configLocalSensorNameChannelBiasPut",
        )
        .body(&schema::number()),
    Route::post(
            "/config/local/sensor/{name}/channel/bias",
            "configLocalSensorNameChannelBiasPost",
        )
        .body(&schema::number()),
    Route::delete(
        "/config/local/sensor/{name}/channel/bias",
        "configLocalSensorNameChannelBiasDelete",
    ),
    Route::get(
        "/config/local/sensor/{name}/channel/mode",
        "configLocalSensorNameChannelModeGet",
    ),
    Route::put(
            "/config/local/sensor/{name}/channel/mode",
            "configLocalSensorNameChannelModePut",
        )
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL_MODE),
    Route::post(
            "/config/local/sensor/{name}/channel/mode",
            "configLocalSensorNameChannelModePost",
        )
        .body(&schemas::CONFIG_LOCAL_SENSOR_NAME_CHANNEL_MODE),
    Route::delete(
        "/config/local/sensor/{name}/channel/mode",
        "configLocalSensorNameChannelModeDelete",
    ),
    Route::get(
        "/config/local/sensor/{name}/channel/scale",
        "configLocalSensorNameChannelScaleGet",
    ),
    Route::put(
            "/config/local/sensor/{name}/channel/scale",
            "configLocalSensorNameChannelScalePut",
        )
        .body(&schema::number()),
    Route::post(
            "/config/local/sensor/{name}/channel/scale",
            "configLocalSensorNameChannelScalePost",
        )
        .body(&schema::number()),
    Route::delete(
        "/config/local/sensor/{name}/channel/scale",
        "configLocalSensorNameChannelScaleDelete",
    ),
    Route::get("/config/local/sensor/{name}/error", "configLocalSensorNameErrorGet"),
    Route::put("/config/local/sensor/{name}/error", "configLocalSensorNameErrorPut")
        .body(&schema::number()),
    Route::post("/config/local/sensor/{name}/error", "configLocalSensorNameErrorPost")
        .body(&schema::number()),
    Route::delete(
        "/config/local/sensor/{name}/error",
        "configLocalSensorNameErrorDelete",
    ),
    Route::get("/config/local/sensor/{name}/model", "configLocalSensorNameModelGet"),
    Route::put("/config/local/sensor/{name}/model", "configLocalSensorNameModelPut")
        .body(&schema::string()),
    Route::post("/config/local/sensor/{name}/model", "configLocalSensorNameModelPost")
        .body(&schema::string()),
    Route::delete(
        "/config/local/sensor/{name}/model",
        "configLocalSensorNameModelDelete",
    ),
    Route::get("/config/local/sensor/{name}/phase", "configLocalSensorNamePhaseGet"),
    Route::put("/config/local/sensor/{name}/phase", "configLocalSensorNamePhasePut")
        .body(&schema::string()),
    Route::post("/config/local/sensor/{name}/phase", "configLocalSensorNamePhasePost")
        .body(&schema::string()),
    Route::delete(
        "/config/local/sensor/{name}/phase",
        "configLocalSensorNamePhaseDelete",
    ),
    Route::get("/config/local/gain", "configLocalGainGet"),
    Route::put("/config/local/gain", "configLocalGainPut")
        .body(&schemas::CONFIG_LOCAL_GAIN),
    Route::post("/config/local/gain", "configLocalGainPost")
        .body(&schemas::CONFIG_LOCAL_GAIN),
    Route::delete("/config/local/gain", "configLocalGainDelete"),
    Route::get("/config/local/update-interval", "configLocalUpdateIntervalGet"),
    Route::put("/config/local/update-interval", "configLocalUpdateIntervalPut")
        .body(&schema::integer()),
    Route::post("/config/local/update-interval", "configLocalUpdateIntervalPost")
        .body(&schema::integer()),
    Route::delete("/config/local/update-interval", "configLocalUpdateIntervalDelete"),
];
fn dispatch<'a, H: Local>(
    h: &'a H,
    r: &'a Request,
    route: usize,
) -> Result<Pending<'a>, Refusal> {
    let pending = match route {
        0 => envelope(h.get(r, query(r)?)),
        1 => object(h.put(r, body(r)?)),
        2 => object(h.post(r, body(r)?)),
        3 => object(h.delete(r)),
        4 => envelope(h.sensor_get(r, query(r)?)),
        5 => object(h.sensor_put(r, body(r)?)),
        6 => object(h.sensor_post(r, body(r)?)),
        7 => object(h.sensor_delete(r)),
        8 => envelope(h.sensor_name_get(r, path(r, 0)?, query(r)?)),
        9 => object(h.sensor_name_put(r, path(r, 0)?, body(r)?)),
        10 => object(h.sensor_name_post(r, path(r, 0)?, body(r)?)),
        11 => object(h.sensor_name_delete(r, path(r, 0)?)),
        12 => envelope(h.sensor_name_channel_get(r, path(r, 0)?, query(r)?)),
        13 => object(h.sensor_name_channel_put(r, path(r, 0)?, body(r)?)),
        14 => object(h.sensor_name_channel_post(r, path(r, 0)?, body(r)?)),
        15 => object(h.sensor_name_channel_delete(r, path(r, 0)?)),
        16 => envelope(h.sensor_name_channel_bias_get(r, path(r, 0)?)),
        17 => object(h.sensor_name_channel_bias_put(r, path(r, 0)?, body(r)?)),
        18 => object(h.sensor_name_channel_bias_post(r, path(r, 0)?, body(r)?)),
        19 => object(h.sensor_name_channel_bias_delete(r, path(r, 0)?)),
        20 => envelope(h.sensor_name_channel_mode_get(r, path(r, 0)?)),
        21 => object(h.sensor_name_channel_mode_put(r, path(r, 0)?, body(r)?)),
        22 => object(h.sensor_name_channel_mode_post(r, path(r, 0)?, body(r)?)),
        23 => object(h.sensor_name_channel_mode_delete(r, path(r, 0)?)),
        24 => envelope(h.sensor_name_channel_scale_get(r, path(r, 0)?)),
        25 => object(h.sensor_name_channel_scale_put(r, path(r, 0)?, body(r)?)),
        26 => object(h.sensor_name_channel_scale_post(r, path(r, 0)?, body(r)?)),
        27 => object(h.sensor_name_channel_scale_delete(r, path(r, 0)?)),
        28 => envelope(h.sensor_name_error_get(r, path(r, 0)?)),
        29 => object(h.sensor_name_error_put(r, path(r, 0)?, body(r)?)),
        30 => object(h.sensor_name_error_post(r, path(r, 0)?, body(r)?)),
        31 => object(h.sensor_name_error_delete(r, path(r, 0)?)),
        32 => envelope(h.sensor_name_model_get(r, path(r, 0)?)),
        33 => object(h.sensor_name_model_put(r, path(r, 0)?, body(r)?)),
        34 => object(h.sensor_name_model_post(r, path(r, 0)?, body(r)?)),
        35 => object(h.sensor_name_model_delete(r, path(r, 0)?)),
        36 => envelope(h.sensor_name_phase_get(r, path(r, 0)?)),
        37 => object(h.sensor_name_phase_put(r, path(r, 0)?, body(r)?)),
        38 => object(h.sensor_name_phase_post(r, path(r, 0)?, body(r)?)),
        39 => object(h.sensor_name_phase_delete(r, path(r, 0)?)),
        40 => envelope(h.gain_get(r)),
        41 => object(h.gain_put(r, body(r)?)),
        42 => object(h.gain_post(r, body(r)?)),
        43 => object(h.gain_delete(r)),
        44 => envelope(h.update_interval_get(r)),
        45 => object(h.update_interval_put(r, body(r)?)),
        46 => object(h.update_interval_post(r, body(r)?)),
        47 => object(h.update_interval_delete(r)),
        _ => return unknown(r),
    };
    Ok(pending)
}
