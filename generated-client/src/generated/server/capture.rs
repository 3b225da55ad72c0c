// Written by `cargo xtask generate` (render::server). Do not edit.
// Digest of what follows: cbf29abd9a88d3fd

//! `/capture`.
use crate::generated::models;
use crate::generated::server::schemas;
use crate::server::dispatch::{object, query, unknown};
use crate::server::{
    Branch, FromQuery, Pending, RawQuery, Refusal, Reply, Request, Route, schema,
};
/// Records waveforms of the inputs. One capture runs at a time for all clients: start it with an empty
/// `n`, poll with the cookie, or wait for the reply of a request without `n`. See
/// [`guide::waveforms`](crate::guide::waveforms).
///
/// Serves `/capture`; clients: [`Capture`](crate::resources::capture::Capture). Methods that you do not
/// override answer 501. [`guide::server`](crate::guide::server) has examples with a state.
///
/// ```
/// use egauge_webapi::models;
/// use egauge_webapi::server::{self, Reply, Request, Router};
///
/// struct Mine;
///
/// impl server::Capture for Mine {
///     async fn get(
///         &self,
///         _: &Request,
///         _: server::CaptureGetQuery,
///     ) -> Reply<models::CaptureGetReply> {
///         let reply = models::CaptureGetReply::CaptureChannelInfo(models::CaptureChannelInfoObject::new(egauge_webapi::Map::default()));
///         Ok(reply.into())
///     }
/// }
///
/// let router = Router::new().mount(server::capture(Mine));
/// ```
#[expect(unused_variables, reason = "a method that is not overridden uses no argument")]
pub trait Capture: Send + Sync + 'static {
    /// Starts, polls or cancels a capture, depending on `n` and `R`; `i` only lists the channels. Without
    /// `n` the reply waits until the samples are complete. Starting and cancelling change state although
    /// the method is GET.
    ///
    /// GET `/capture`.
    fn get(
        &self,
        request: &Request,
        query: CaptureGetQuery,
    ) -> impl Future<Output = Reply<models::CaptureGetReply>> + Send {
        request.not_implemented()
    }
}
/// The query of GET `/capture`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CaptureGetQuery {
    /// Trigger channel (upper case; `c` chooses what is recorded). `C`. At least 0.
    pub trigger_channel: Option<u64>,
    /// Trigger mode: `any` fires at once, `rise` and `fall` on crossing the level `L` in that direction,
    /// `gt` and `lt` as soon as a sample lies above or below it.
    ///
    /// `M`.
    pub trigger_mode: Option<models::CaptureGetTriggerMode>,
    /// Trigger level, in the unit of channel `C`. `L`.
    pub trigger_level: Option<f64>,
    /// Flag: cancels and returns the interface to `available`. Together with a cookie in `n` it touches
    /// that capture alone; without one it ends whatever runs, also another client's capture.
    ///
    /// `R`: given or not.
    pub cancel: bool,
    /// Trigger timeout in milliseconds; when it passes, the capture starts untriggered. Not to be confused
    /// with the deprecated flag `t`.
    ///
    /// `T`. At least 0.
    pub trigger_timeout: Option<f64>,
    /// Channel to record; repeat it for several. All channels if absent.
    ///
    /// `c`: any number of times. At least 0.
    pub channel: Vec<u64>,
    /// Duration in seconds. Zero or less asks for the longest possible one; more than fits is shortened.
    /// The buffer is shared, so fewer channels allow a longer capture.
    ///
    /// `d`.
    pub duration: Option<f64>,
    /// Flag: answer the channels with their names and units instead of capturing. `i`: given or not.
    pub channel_info: bool,
    /// Three states: absent waits for the result; empty starts a capture and answers its cookie at once; a
    /// cookie polls that capture and answers progress or, when full, the samples.
    ///
    /// `n`: `Some(None)` where it has no value. At least 0.
    pub cookie: Option<Option<u64>>,
    /// Seconds to keep from before the trigger; none by default. `p`.
    pub pre_trigger: Option<f64>,
    /// Deprecated flag: plain text instead of JSON. `t`: given or not. Deprecated.
    pub plain_text: bool,
    /// Flag: A/D converter counts instead of physical values. `r`: given or not.
    pub raw: bool,
    /// All pairs of the query as they came, in order.
    pub pairs: RawQuery,
}
impl FromQuery for CaptureGetQuery {
    fn from_query(pairs: RawQuery) -> Result<Self, Refusal> {
        Ok(Self {
            trigger_channel: pairs.one("C")?,
            trigger_mode: pairs.one("M")?,
            trigger_level: pairs.one("L")?,
            cancel: pairs.flag("R"),
            trigger_timeout: pairs.one("T")?,
            channel: pairs.all("c")?,
            duration: pairs.one("d")?,
            channel_info: pairs.flag("i"),
            cookie: pairs.one_or_empty("n")?,
            pre_trigger: pairs.one("p")?,
            plain_text: pairs.flag("t"),
            raw: pairs.flag("r"),
            pairs,
        })
    }
}
/// Serves `/capture` with this handler.
pub fn capture<H: Capture>(handler: H) -> Branch {
    Branch::new(ROUTES, handler, dispatch)
}
pub(super) static ROUTES: &[Route] = &[
    Route::get("/capture", "captureGet")
        .query(
            &[
                schema::Parameter::value("M", &schemas::CAPTURE_GET_TRIGGER_MODE),
                schema::Parameter::value(
                    "T",
                    &schema::number_between(0.0, f64::INFINITY),
                ),
            ],
        ),
];
fn dispatch<'a, H: Capture>(
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
